// What a query may mean: every known word near some of its letters, and the best reading of the whole.

/**
 * @typedef {object} SearchToken a piece of the query in one script
 * @property {"thai" | "latin" | "number"} script
 * @property {string} text normalised
 * @property {number} from its first letter in the query's folded letters
 * @property {number} to
 *
 * @typedef {object} SearchMatch a known text near some letters of the query
 * @property {number} from
 * @property {number} to
 * @property {string} text the key or keys it stands for, joined
 * @property {string[]} keys those keys, one by one; none where it is unfinished
 * @property {string[]} words the keys to ask the index for
 * @property {number} mistakes
 * @property {boolean} unfinished whether it is only the beginning of a word
 * @property {number} trust from 0 to 1, less where the match is a guess of another sort
 *
 * @typedef {object} SearchPlan
 * @property {SearchToken[]} tokens
 * @property {string[]} letters
 * @property {string} typed the tokens as typed, joined
 * @property {number[]} cuts for each of the letters, and the end, its place in `typed`
 * @property {SearchMatch[][]} inTexts for each language of texts, the words of theirs that stand in the query
 * @property {SearchMatch[]} matches
 * @property {Float32Array} weights how much each letter says
 * @property {number} weight of all letters
 */

const SearchPlan = (() => {
  const MOST_LETTERS = 80
  const MOST_CONTINUATIONS = 200
  const DEPENDENT = /[ัิึุำา]/
  const UNKNOWN = 1.1
  /** Words of questions and requests: they say little beside others. */
  const STOP = new Set(
    ("ต้อง ทำ อย่างไร ยังไง อย่าง ไร ได้ ไหม มั้ย หรือ ไม่ หรือไม่ อะไร ไหน ที่ไหน ที่ เมื่อไร เมื่อไหร่ ใคร บ้าง กี่ คือ เป็น ให้ ของ และ กับ ใน การ วิธี อยาก จะ มี ไป มา ขอ " +
      "เพื่อ จาก โดย แล้ว ก็ ครับ ค่ะ คะ ข้อกำหนด มาตรฐาน มผช มผช. " +
      "how to do does what is are the a an of for in on and or where when who which can i my need get with").split(" "),
  )

  /** @param {string} text @returns {SearchToken[]} */
  function tokensOf(text) {
    let from = 0
    const found = []
    for (const piece of text.match(/[ก-๎]+|[a-z]+|\d+/g) ?? []) {
      const script = /^\d/.test(piece) ? "number" : /^[a-z]/.test(piece) ? "latin" : "thai"
      const length = (script === "thai" ? SearchText.fold(piece) : piece).length
      if (!length) continue
      if (from + length > MOST_LETTERS) break
      found.push(/** @type {SearchToken} */ ({ script, text: piece, from, to: from + length }))
      from += length
    }
    return found
  }

  /** Tokens of one script beside each other. @param {SearchToken[]} tokens @param {string} script */
  function runs(tokens, script) {
    const found = []
    let run = null
    for (const token of tokens) {
      if (token.script !== script) run = null
      else if (run) run.to = token.to
      else found.push((run = { from: token.from, to: token.to }))
    }
    return found
  }

  /**
   * @param {ReturnType<typeof SearchShelf.shelf>} shelf
   * @param {ReturnType<typeof SearchTexts.texts>[]} texts those that are loaded
   * @param {string} query
   * @param {number} mistakes how many a word may have
   * @returns {SearchPlan}
   */
  function plan(shelf, texts, query, mistakes) {
    const normal = SearchText.normalise(query)
    const tokens = tokensOf(normal)
    const letters = tokens.flatMap(({ script, text }) => [...(script === "thai" ? SearchText.fold(text) : text)])
    const typing = !/\s$/.test(query)
    const inTexts = texts.map((one) => SearchTexts.matches(one, tokens, letters))
    const rarity = (/** @type {string} */ word) => [shelf, ...texts].find((one) => one.has(word))?.rarity(word) ?? 1
    const matches = [
      ...thai(shelf, tokens, letters, mistakes, typing),
      ...latin(shelf, tokens, letters, mistakes, typing),
      ...numbers(shelf, tokens, typing),
    ]
    const reading = read(shelf, rarity, tokens, letters.length, [...matches, ...inTexts.flat()])
    return { tokens, letters, ...typed(tokens), matches, inTexts, ...reading }
  }

  /**
   * All tokens in one, and for each folded letter, and the end, its place in that.
   * @param {SearchToken[]} tokens
   */
  function typed(tokens) {
    let typed = ""
    const cuts = [0]
    for (const { script, text, from, to } of tokens) {
      const own = script === "thai" ? SearchText.cuts(text) : Array.from({ length: to - from + 1 }, (_, letter) => letter)
      own.forEach((cut, letter) => (cuts[from + letter] = typed.length + cut))
      typed += text
    }
    return { typed, cuts }
  }

  /** Thai has no spaces: a word may begin anywhere but at a vowel that leans on the letter before it. */
  function thai(shelf, tokens, letters, most, typing) {
    /** @type {Map<string, SearchMatch>} */
    const best = new Map()
    for (const { from, to } of runs(tokens, "thai")) {
      for (let start = from; start < to; start += 1) {
        if (start > from && DEPENDENT.test(letters[start])) continue
        shelf.tree.near(letters, start, Math.min(to, start + 30), most, typing && to === letters.length && start + 30 >= to, (node, end, mistakes, depth, unfinished) => {
          if (!unfinished && end < to && DEPENDENT.test(letters[end])) return
          const ends = unfinished ? shelf.tree.below(node, MOST_CONTINUATIONS) : [node]
          keep(best, {
            from: start,
            to: end,
            text: "",
            keys: unfinished ? [] : shelf.tree.ends.get(node).keys,
            words: [...new Set(ends.flatMap((one) => [...shelf.tree.ends.get(one).words]))],
            mistakes,
            unfinished,
            trust: 1,
          }, shelf.tree.spell(node))
        })
      }
    }
    return [...best.values()]
  }

  function latin(shelf, tokens, letters, most, typing) {
    /** @type {Map<string, SearchMatch>} */
    const best = new Map()
    const starts = new Set(tokens.map((token) => token.from))
    const stops = new Set(tokens.map((token) => token.to))
    for (const { from, to } of runs(tokens, "latin")) {
      for (let start = from; start < to; start += 1) {
        shelf.latin.near(letters, start, Math.min(to, start + 24), starts.has(start) ? most : 0, typing && to === letters.length && starts.has(start), (node, end, mistakes, depth, unfinished) => {
          const whole = starts.has(start) && stops.has(end)
          if (!whole && (depth < 4 || mistakes)) return
          const ends = unfinished ? shelf.latin.below(node, MOST_CONTINUATIONS) : [node]
          const words = [...new Set(ends.map((one) => shelf.latin.ends.get(one)))]
          for (const word of unfinished ? [words] : words.map((word) => [word])) {
            keep(best, { from: start, to: end, text: "", keys: word, words: word, mistakes, unfinished, trust: whole ? 1 : 0.85 }, unfinished ? shelf.latin.spell(node) : word[0])
          }
        })
      }
    }
    for (const { script, text, from, to } of tokens) {
      if (script !== "latin") continue
      const word = SearchShelf.stem(text)
      if (shelf.has(word)) keep(best, { from, to, text: "", keys: [word], words: [word], mistakes: 0, unfinished: false, trust: 0.98 }, word)
    }
    return [...best.values()]
  }

  function numbers(shelf, tokens, typing) {
    /** @type {SearchMatch[]} */
    const found = []
    tokens.forEach(({ script, text, from, to }, place) => {
      if (script !== "number") return
      const key = text.replace(/^0+(?=\d)/, "")
      const match = { from, to, text: key, keys: [key], words: [key], mistakes: 0, unfinished: false, trust: 1 }
      if (shelf.has(key)) found.push(match)
      const year = `25${key}`
      if (key.length === 2 && tokens[place - 1]?.script === "number" && shelf.has(year)) {
        found.push({ ...match, text: year, keys: [year], words: [year], trust: 0.8 })
      }
      if (typing && place === tokens.length - 1) {
        const words = shelf.numbers.filter((/** @type {string} */ number) => number !== key && number.startsWith(key)).slice(0, MOST_CONTINUATIONS)
        if (words.length) found.push({ ...match, words, unfinished: true, trust: 0.9 })
      }
    })
    return found
  }

  /** @param {Map<string, SearchMatch>} best @param {SearchMatch} match @param {string} text */
  function keep(best, match, text) {
    const name = `${match.from} ${match.to} ${text} ${match.unfinished}`
    const known = best.get(name)
    if (!known || match.mistakes < known.mistakes) best.set(name, { ...match, text })
  }

  /**
   * The cheapest way to read the query in known words, and what each letter says by it.
   */
  function read(shelf, rarity, tokens, length, matches) {
    const cost = new Float64Array(length + 1)
    /** @type {(SearchMatch | null)[]} */
    const last = new Array(length + 1).fill(null)
    const ending = Array.from({ length: length + 1 }, () => /** @type {SearchMatch[]} */ ([]))
    for (const match of matches) ending[match.to].push(match)
    for (let end = 1; end <= length; end += 1) {
      cost[end] = cost[end - 1] + UNKNOWN
      for (const match of ending[end]) {
        const own = cost[match.from] + 1 + match.mistakes * 0.75 + (match.unfinished ? 0.3 : 0) + (1 - match.trust)
        if (own < cost[end]) {
          cost[end] = own
          last[end] = match
        }
      }
    }
    const weights = new Float32Array(length)
    const most = Math.log(1 + shelf.documents.length)
    const stop = stopped(tokens)
    let unknown = 0
    let weight = 0
    let known = 0
    const pieces = []
    for (let end = length; end > 0; ) {
      const match = last[end]
      const from = match ? match.from : end - 1
      const size = end - from
      // A beginning says as much as the rarest word it may become, at least what its letters would.
      const says = match ? (match.unfinished ? most * Math.min(1, size / 5) : match.keys.reduce((sum, word) => sum + rarity(word), 0)) : most / 3
      for (let letter = from; letter < end; letter += 1) weights[letter] = (says / size) * (stop[letter] ? 0.12 : 1)
      if (match) pieces.unshift(match)
      else unknown += 1
      end = from
    }
    for (let letter = 0; letter < length; letter += 1) weight += weights[letter]
    for (const match of pieces) for (let letter = match.from; letter < match.to; letter += 1) known += weights[letter] * SearchRank.goodness(match)
    return { weights, weight, unknown, pieces, understood: weight ? known / weight : 0 }
  }

  /** Which letters belong to words of questions, unless there are no others. @param {SearchToken[]} tokens */
  function stopped(tokens) {
    const length = tokens.length ? tokens[tokens.length - 1].to : 0
    const found = new Uint8Array(length)
    for (const { script, text, from, to } of tokens) {
      if (script === "number") continue
      if (STOP.has(text)) found.fill(1, from, to)
      else if (script === "thai") {
        const cuts = SearchText.cuts(text)
        for (let start = 0; start < to - from; ) {
          let size = Math.min(12, to - from - start)
          while (size && !STOP.has(text.slice(cuts[start], cuts[start + size]))) size -= 1
          if (size > 1) found.fill(1, from + start, from + start + size)
          start += Math.max(1, size)
        }
      }
    }
    return found.every(Boolean) ? new Uint8Array(length) : found
  }

  /** How much of the query, by weight, some of its letters are. @param {SearchPlan} plan @param {{from: number, to: number}} span */
  function weightOf(plan, { from, to }) {
    let weight = 0
    for (let letter = from; letter < to; letter += 1) weight += plan.weights[letter]
    return weight
  }

  return { plan, runs, weightOf }
})()
