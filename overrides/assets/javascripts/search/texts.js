// The texts of one language: requirements, steps, clauses, bodies.

const SearchTexts = (() => {
  const MOST_TEXTS = 100
  const LEAST_SHARE = 0.15 // of the query, that a text must explain
  const LONGEST = 20
  const PHRASE = 0.95 // of the query, that words make up: otherwise it ends within a word
  const PROVINCE = "จังหวัด"

  /**
   * The texts of a language, each once, and where they stand.
   * @param {any} content
   * @returns {{marked: string[], places: {document: number, anchor: string}[][]}}
   */
  function decoded(content) {
    const marked = (content.language === "th" ? CatalogueTiers.swapped(content.texts) : content.texts).split("\n")
    /** @type {{document: number, anchor: string}[][]} */
    const places = marked.map(() => [])
    const anchors = content.anchors.split("\n")
    let next = 0
    content.which.split("\n").forEach((/** @type {string} */ line, /** @type {number} */ document) => {
      if (line === "-") return
      const own = anchors[document].split(",")
      line.split(",").forEach((number, position) => {
        const text = number === "" ? next++ : Number(number)
        places[text].push({ document, anchor: own[position] })
      })
    })
    return { marked, places }
  }

  /** @param {any} content */
  function texts(content) {
    const { marked, places } = decoded(content)
    const index = SearchIndex.indexOf(
      ["text"],
      marked.map((text) => [SearchPieces.partsOf(text).map(({ key }) => key)]),
    )
    /** @type {string[]} */
    const wholes = []
    return { language: content.language, marked, places, wholes, last: { words: "", found: new Map(), left: new Set() }, ...index }
  }

  /**
   * Words of the texts in the query, without mistakes.
   * @param {ReturnType<typeof texts>} texts
   * @param {SearchToken[]} tokens
   * @param {string[]} letters
   * @returns {SearchMatch[]}
   */
  function matches(texts, tokens, letters) {
    const found = []
    const add = (/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ key) => {
      if (texts.has(key)) found.push({ from, to, text: key, keys: [key], words: [key], mistakes: 0, unfinished: false, trust: 0.97 })
    }
    for (const token of tokens) {
      if (token.script !== "thai") add(token.from, token.to, SearchPieces.keyOf(token.text))
    }
    for (const { from, to } of SearchPlan.runs(tokens, "thai")) {
      for (let start = from; start < to; start += 1) {
        let key = ""
        for (let end = start; end < Math.min(to, start + LONGEST); end += 1) {
          key += letters[end]
          if (key.length > 1) add(start, end + 1, key)
        }
      }
    }
    return found
  }

  /**
   * @typedef {object} SearchHeld what a text of a document explains
   * @property {number} texts the place of its language among those asked
   * @property {number} text
   * @property {SearchMatch[]} own
   * @property {number} share of the query, by weight
   * @property {number} fit how much of it the query is that stands in it as typed, else 0
   * @property {boolean} phrase whether it is several words that stand there in a row
   * @property {Set<SearchMatch>} places which of the matches it names as a province
   */

  /**
   * The texts that explain most of a query, by document.
   * @param {ReturnType<typeof texts>[]} asked
   * @param {SearchPlan} plan
   */
  function held(asked, plan) {
    /** @type {Map<number, SearchHeld[]>} */
    const held = new Map()
    asked.forEach((one, place) => {
      for (const { text, own } of find(one, plan, plan.inTexts[place])) {
        const whole = wholeOf(one, text)
        const fit = whole.includes(plan.asked) ? plan.asked.length / whole.length : 0
        const known = shareOf(plan, own)
        const share = fit ? 1 : known
        if (share < LEAST_SHARE) continue
        const places = new Set(whole.includes(PROVINCE) ? own.filter(({ from, to }) => whole.includes(PROVINCE + plan.typed.slice(plan.cuts[from], plan.cuts[to]))) : [])
        const item = { texts: place, text, own, share, fit, phrase: fit > 0 && own.filter(({ other }) => !other).length > 2 && known >= PHRASE, places }
        for (const { document } of one.places[text]) {
          const items = held.get(document)
          if (items) items.push(item)
          else held.set(document, [item])
        }
      }
    })
    return held
  }

  /** A text as compared with a whole query, without spaces. */
  function wholeOf(one, text) {
    one.wholes[text] ??= SearchText.normalise(CatalogueTiers.plain(one.marked[text])).replaceAll(" ", "")
    return one.wholes[text]
  }

  /** How much of a query, by weight, some matches explain. @param {SearchPlan} plan @param {SearchMatch[]} own */
  function shareOf(plan, own) {
    const counted = new Uint8Array(plan.letters.length)
    let known = 0
    for (const { from, to } of own) {
      for (let letter = from; letter < to; letter += 1) {
        if (!counted[letter]) known += plan.weights[letter]
        counted[letter] = 1
      }
    }
    return known / plan.weight
  }

  /** @returns {{text: number, own: SearchMatch[]}[]} */
  function find(one, plan, matches) {
    /** @type {Map<string, number>} */
    const asked = new Map()
    for (const match of matches) asked.set(match.text, Math.max(asked.get(match.text) ?? 0, SearchPlan.weightOf(plan, match)))
    const most = Math.max(...asked.values())
    const telling = new Map([...asked].filter(([, weight]) => weight > 0 && weight >= most * LEAST_SHARE))
    const words = [...telling.keys()].join(" ")
    if (one.last.words !== words) one.last = { words, ...one.find(telling, MOST_TEXTS) } // read again in another way
    const { found, left } = one.last
    /** The places of the matches that stand for each word. @type {Map<string, number[]>} */
    const standing = new Map()
    /** @type {number[]} */
    const common = []
    matches.forEach((match, place) => {
      if (left.has(match.text)) common.push(place)
      else if (standing.has(match.text)) standing.get(match.text)?.push(place)
      else standing.set(match.text, [place])
    })
    return [...found].map(([text, keys]) => {
      const places = keys.flatMap((key) => standing.get(key) ?? [])
      for (const place of common) if (one.holds(text, 0, matches[place].text)) places.push(place)
      return { text, own: places.sort((first, second) => first - second).map((place) => matches[place]) }
    })
  }

  return { texts, decoded, matches, held }
})()
