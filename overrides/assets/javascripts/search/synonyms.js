// Words that stand for each other: names of one term of the catalogue, and words of every day.

const SearchSynonyms = (() => {
  const LONGEST = 24 // folded letters
  const LEAST_HEARD = 5 // folded letters; shorter ones are too like others
  const TRUST = 0.83

  /**
   * For each name, without spaces, a long one as it is heard, the others of its group.
   * @param {import("./tiers.js").SearchDocument[]} documents
   * @param {string[][]} everyday
   */
  function synonyms(documents, everyday) {
    /** @type {Map<string, Set<string>>} */
    const found = new Map()
    const terms = documents.filter(({ kind }) => kind === "term")
    const named = terms.map(({ title, marked }) => [title.th, title.en, ...marked.also.map(CatalogueTiers.plain)])
    for (const group of [...everyday, ...named]) {
      const names = [...new Set(group.map((name) => SearchText.normalise(name).replaceAll(" ", "")).filter(Boolean))]
      for (const name of names) {
        const heard = heardAs(name)
        const others = found.get(heard) ?? new Set()
        for (const other of names) if (other !== name) others.add(other)
        found.set(heard, others)
      }
    }
    return found
  }

  /**
   * What may stand for words of the query.
   * @param {Map<string, Set<string>>} synonyms
   * @param {SearchToken[]} tokens
   * @param {{typed: string, cuts: number[]}} query
   * @param {string[]} letters of the query, folded
   * @returns {SearchMatch[]} not yet known to stand in any name or text
   */
  function matches(synonyms, tokens, { typed, cuts }, letters) {
    const found = []
    const bounds = new Set(tokens.flatMap(({ from, to }) => [from, to]))
    const length = cuts.length - 1
    for (let from = 0; from < length; from += 1) {
      for (let to = from + 1; to <= Math.min(length, from + LONGEST); to += 1) {
        const name = typed.slice(cuts[from], cuts[to])
        const latin = /^[a-z]/.test(name)
        if (latin && !(bounds.has(from) && bounds.has(to))) continue
        const others = synonyms.get(latin ? SearchPieces.stem(name) : to - from < LEAST_HEARD ? name : letters.slice(from, to).join(""))
        if (!others) continue
        if (/[ะ-ฺ็-๎]/.test(typed[cuts[to]] ?? "")) continue
        for (const other of others) {
          const text = SearchPieces.keyOf(other)
          found.push({ from, to, text, keys: [text], words: [text], mistakes: 0, unfinished: false, trust: TRUST, other: true, said: other })
        }
      }
    }
    return found
  }

  /** Thai words folded, since loanwords are spelled in many ways, but for short ones; English ones by their stem. @param {string} name */
  function heardAs(name) {
    if (/^[a-z]/.test(name)) return SearchPieces.stem(name)
    const folded = SearchPieces.THAI.test(name) ? SearchText.fold(name) : name
    return folded.length < LEAST_HEARD ? name : folded
  }

  return { synonyms, matches }
})()
