// The texts of one language: requirements, steps, clauses, bodies.

const SearchTexts = (() => {
  const MOST_TEXTS = 120
  const LONGEST = 20

  /** @param {any} content */
  function texts(content) {
    const { marked, places } = CatalogueTiers.texts(content)
    /** @type {Map<string, string[]>} */
    const known = new Map()
    const rows = marked.map((text) => {
      const keys = []
      for (const piece of text.split(/[|_\s()/,;:·\u2013\u2014-]+/)) {
        let own = known.get(piece)
        if (!own) known.set(piece, (own = SearchShelf.wordsOf(piece).map((word) => word.key)))
        keys.push(...own)
      }
      return new Map([["text", keys]])
    })
    return { language: content.language, marked, places, rows, ...SearchShelf.indexOf(["text"], rows) }
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
      if (token.script !== "thai") add(token.from, token.to, SearchShelf.keyOf(token.text))
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
        const whole = SearchText.normalise(CatalogueTiers.plain(one.marked[text])).replaceAll(" ", "")
        const fit = whole.includes(plan.typed) ? plan.typed.length / whole.length : 0
        const letters = new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, letter) => from + letter)))
        const known = [...letters].reduce((sum, letter) => sum + plan.weights[letter], 0)
        const item = { texts: place, text, own, share: fit ? 1 : known / plan.weight, fit }
        for (const { document } of one.places[text]) {
          const items = held.get(document)
          if (items) items.push(item)
          else held.set(document, [item])
        }
      }
    })
    return held
  }

  /** @returns {{text: number, own: SearchMatch[]}[]} */
  function find(texts, plan, matches) {
    /** @type {Map<string, number>} */
    const asked = new Map()
    for (const match of matches) asked.set(match.text, Math.max(asked.get(match.text) ?? 0.01, SearchPlan.weightOf(plan, match)))
    if (!asked.size) return []
    const results = texts.index.query((/** @type {any} */ query) => {
      for (const [term, boost] of asked) query.term(term, { usePipeline: false, boost })
    })
    return results.slice(0, MOST_TEXTS).map((/** @type {any} */ result) => ({
      text: Number(result.ref),
      own: matches.filter((/** @type {SearchMatch} */ match) => match.text in result.matchData.metadata),
    }))
  }

  return { texts, matches, held }
})()
