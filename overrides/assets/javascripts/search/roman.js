// Thai names asked for in Latin letters, in whichever of the many ways a Thai word is romanised.
// The name is not romanised first: each of its signs says how it may be written, and the query picks the reading.

/**
 * @typedef {object} RomanSign a consonant or vowel as heard, in the order of speech
 * @property {string[]} ways how it may be written, "" for not at all
 * @property {boolean} vowel
 * @property {number} word the word it belongs to
 * @property {boolean} first whether the word begins with it
 */

const SearchRoman = (() => {
  const WAYS = {
    ก: "k g", ขฃคฅฆ: "kh k c", ง: "ng", จ: "ch j c t", ฉชฌ: "ch sh t", ซศษส: "s t z", ญ: "y n", ฎด: "d t", ฏต: "t d dt",
    ฐฑฒถทธ: "th t", ณน: "n", บ: "b p", ป: "p b bp", ผพภ: "ph p", ฝฟ: "f p", ม: "m", ย: "y i", ร: "r l n -", ลฬ: "l r n",
    ว: "w v o u ua", ห: "h", ฮ: "h", อ: "- o or aw", ฤ: "rue ri roe",
    "ั": "a u", "า": "a aa ar ah", "ะ": "a ah", "ำ": "am um", "ิ": "i", "ี": "i ee ie", "ึ": "ue u eu", "ื": "ue u eu", "ุ": "u oo", "ู": "u oo",
    เ: "e eh ay", แ: "ae e a", โ: "o oh", ไ: "ai ay i y", ใ: "ai ay i",
    เีย: "ia iea ea", เือ: "uea ua eua", เิ: "oe er ur", เย: "oei oey", เอ: "oe er ur", เา: "ao aw au ow", เาะ: "o or aw", แะ: "ae e", โะ: "o", เะ: "e",
    "ัว": "ua uar", "ัย": "ai ay", รร: "a an ar", "ือ": "ue eu", "ื่อ": "ue",
  }
  /** @type {Map<string, string[]>} */
  const SIGNS = new Map(
    Object.entries(WAYS).flatMap(([signs, ways]) => {
      const own = ways.split(" ").map((way) => way.replace("-", ""))
      return /^[เแโัรื].+/.test(signs) && signs.length > 1 ? [[signs, own]] : [...signs].map((sign) => [sign, own])
    }),
  )
  /** Thai consonants, and the one in ำ, by the Latin ones they sound like. */
  const CONSONANTS = new Map([...SIGNS].filter(([sign]) => /^[ก-ฮำ]$/.test(sign)).map(([sign, [first]]) => [sign, skeleton(first)[0] ?? "-"]))
  const SYLLABLE = /([เแโไใ]?)(ห(?=[งญนมยรลว])|)([ก-ฮ])((?:[รลว](?=[ก-ฮัิ-ูะ-ำ็่-๋]))?)([่-๋็]*)([ัิ-ู]?)([่-๋็]*)(ย(?=ะ?)|ว|อ|รร|าะ|า|ะ|ำ|)/gy
  const MOST_COST = 0.34 // of a letter of the query
  const LEAST = 3 // letters
  const ENGLISH = 0.7 // of the value of what is not clearly heard in words that names have
  const CLEARLY = 0.1 // of a letter of the query amiss
  const SILENT = 5 // letters of which the last is the first consonant that is written: ยาหม่อง begins with m

  const ROWS = [new Float32Array(128), new Float32Array(128), new Int16Array(128), new Int16Array(128)]

  /** What is heard of a word, sign by sign. @param {string} normal @returns {{ways: string[], vowel: boolean}[]} */
  function signsIn(normal) {
    const text = normal.replace(/[ก-ฮ][ิุ]?์/g, "")
    const found = []
    const add = (/** @type {string} */ sign, vowel = false) => sign && found.push({ ways: SIGNS.get(sign) ?? [sign], vowel })
    for (let at = 0; at < text.length; ) {
      SYLLABLE.lastIndex = at
      const parts = SYLLABLE.exec(text)
      if (!parts) {
        add(text[at], /[ะ-ฺเ-ไ]/.test(text[at]))
        at += 1
        continue
      }
      const [whole, leading, , consonant, cluster, , above, , tail] = parts
      let vowel = leading + above + tail
      let taken = whole.length
      if (!SIGNS.has(vowel) && vowel) {
        vowel = leading + above // what follows is a consonant of its own
        taken -= tail.length
        if (!SIGNS.has(vowel) && leading && above) vowel = leading === "เ" && above === "ั" ? "เ" : leading
      }
      // อ and ว between consonants are vowels of their own, tried among their ways.
      add(consonant)
      if (cluster) {
        if (leading || above || vowel) add(cluster)
        else taken = whole.indexOf(cluster, 1)
      }
      if (vowel && taken > 0) add(vowel, true)
      at += Math.max(1, taken)
    }
    return found
  }

  /** @param {SearchName} name @returns {RomanSign[]} */
  function signsOf(name) {
    return name.words.flatMap(({ part }, word) => {
      if (!/[ก-ฮ]/.test(part.normal)) return []
      part.signs ??= signsIn(part.normal)
      return part.signs.map(({ ways, vowel }, place) => ({ ways, vowel, word, first: place === 0 }))
    })
  }

  /** Latin consonants with those that sound alike made one; h, w and y go with vowels. @param {string} text */
  function skeleton(text) {
    return text.replace(/ch/g, "t").replace(/ng/g, "N").replace(/[kgcq]h?/g, "k").replace(/[tdsjz]h?/g, "t").replace(/[pb]h?/g, "p").replace(/r/g, "l").replace(/[^kntplmfN]/g, "")
  }

  /**
   * The words of a name that sound most like Latin letters.
   * @param {RomanSign[]} signs
   * @param {string} typed without spaces
   * @param {boolean[]} starts for each sign, whether the letters may begin there
   * @returns {{from: number, to: number, cost: number} | null} the first word, the one after the last, letters amiss
   */
  function hear(signs, typed, starts) {
    const width = typed.length + 1
    let [cost, next, start, from] = ROWS
    cost.fill(99, 0, width)
    let best = null
    let open = false
    for (let place = 0; place < signs.length; place += 1) {
      const sign = signs[place]
      if (starts[place]) {
        cost[0] = 0
        start[0] = sign.word
        open = true
      }
      if (!open) continue
      next.fill(99, 0, width)
      const reach = (/** @type {number} */ at, /** @type {number} */ value, /** @type {number} */ origin) => {
        if (at < width && value < next[at]) {
          next[at] = value
          from[at] = origin
        }
      }
      for (let at = 0; at < width; at += 1) {
        const now = cost[at]
        if (now > typed.length * MOST_COST + 1) continue
        reach(at, now + (sign.vowel ? 0.7 : 1), start[at])
        for (const way of sign.ways) {
          if (!typed.startsWith(way, at)) continue
          const value = now + (way === sign.ways[0] ? 0 : 0.08) + (way ? 0 : 0.1)
          reach(at + way.length, value, start[at])
          // the vowel that is not written: between two consonants
          const after = at + way.length
          if (!sign.vowel && (typed[after] === "a" || typed[after] === "o") && !signs[place + 1]?.vowel) reach(after + 1, value + 0.12, start[at])
        }
        if (at < typed.length) reach(at + 1, now + 1.1, start[at])
      }
      for (let at = 1; at < width; at += 1) reach(at, next[at - 1] + 1, from[at - 1])
      const ends = place + 1 === signs.length || signs[place + 1].first
      if (ends && next[width - 1] <= typed.length * MOST_COST && (!best || next[width - 1] < best.cost)) {
        best = { from: from[width - 1], to: sign.word + 1, cost: next[width - 1] }
      }
      ;[cost, next, start, from] = [next, cost, from, start]
      cost[0] = 99
      open = false
      for (let at = 0; at < width && !open; at += 1) open = cost[at] <= typed.length * MOST_COST
    }
    return best
  }

  const CLASSES = "kntplmfN"

  /**
   * A Thai name with the sounds of its consonants, and for each of its words by which of them it may begin, a bit each.
   * @typedef {{document: number, place: number, name: SearchName, skeleton: string, begins: Uint8Array, signs?: RomanSign[]}} RomanName
   */

  /** @param {ReturnType<typeof SearchShelf.shelf>} shelf @returns {RomanName[]} */
  function namesOf(shelf) {
    return shelf.documents.flatMap((_, document) =>
      shelf.names(document).flatMap((name, place) => {
        if (name.field !== "th" && name.field !== "also") return []
        for (const { part } of name.words) part.skeleton ??= [...part.normal].map((letter) => CONSONANTS.get(letter) ?? "-").join("")
        const skeleton = name.words.map(({ part }) => part.skeleton).join("")
        const begins = Uint8Array.from(name.words, (_, word) => {
          let bits = 0
          for (let at = name.typed[word]; at < name.typed[word] + SILENT; at += 1) {
            if (skeleton[at] === "-") continue
            bits |= 1 << CLASSES.indexOf(skeleton[at])
            break
          }
          return bits
        })
        return [{ document, place, name, skeleton, begins }]
      }),
    )
  }

  /** Whether a Latin word stands in names, as it is. @param {SearchTrie} tree @param {string} text */
  function isName(tree, text) {
    let node = 0
    for (let at = 0; at < text.length; at += 1) if (!(node = tree.next(node, text.charCodeAt(at)))) return false
    return tree.key[node] !== ""
  }

  /** @type {WeakMap<object, RomanName[]>} */
  const spoken = new WeakMap()

  /**
   * Names that sound like the Latin letters of the query, by document.
   * @param {ReturnType<typeof SearchShelf.shelf>} shelf
   * @param {SearchPlan} plan
   * @param {number} worth of the value of a name that is written as it was typed
   */
  function heard(shelf, plan, worth) {
    /** @type {Map<number, SearchUse[]>} */
    const found = new Map()
    if (!spoken.has(shelf)) spoken.set(shelf, namesOf(shelf))
    for (const { from, to } of SearchPlan.runs(plan.tokens, "latin")) {
      if (to - from < LEAST) continue
      // Several words, of which names have one as it is, are hardly Thai that sounds a little like them: key chain.
      const english = plan.tokens.some((token) => token.from >= from && token.to <= to && token.to - token.from < to - from && token.text.length >= LEAST && isName(shelf.latin, token.text))
      const typed = plan.letters.slice(from, to).join("")
      const [first = "", second = ""] = skeleton(typed)
      const bit = 1 << CLASSES.indexOf(first)
      const likely = new RegExp(`-{0,${SILENT - 1}}${first}.{0,8}${second}`, "y") // most words fail this, and are not listened to
      for (const one of spoken.get(shelf) ?? []) {
        const { document, place, name, begins } = one
        const open = []
        for (let word = 0; word < begins.length; word += 1) {
          if (first && !(begins[word] & bit)) continue
          likely.lastIndex = name.typed[word]
          if (likely.test(one.skeleton)) open[word] = true
        }
        if (!open.length) continue
        one.signs ??= signsOf(name)
        const starts = one.signs.map(({ first, word }) => first && open[word] === true)
        const sound = hear(one.signs, typed, starts)
        if (!sound) continue
        const trust = worth * (english && sound.cost > CLEARLY * typed.length ? ENGLISH : 1)
        const [start, end] = [name.at.indexOf(sound.from), name.at.indexOf(sound.to)]
        const match = { from, to, text: name.joined.slice(start, end), keys: [], words: [], mistakes: sound.cost, unfinished: false, trust }
        const value = SearchPlan.weightOf(plan, match) * trust * (1 - sound.cost / typed.length)
        const use = { match, name: place, from: start, to: end, value }
        const uses = found.get(document)
        if (uses) uses.push(use)
        else found.set(document, [use])
      }
    }
    return found
  }

  return { heard }
})()
