// The documents a plan may be about: those lunr finds by its rarer words, and those that hold common ones together.

const SearchCandidates = (() => {
  const MOST_CANDIDATES = 200
  const MOST_TOGETHER = 40 // documents that hold all words of a match
  const MOST_GROUPS = 4 // matches of common words
  const BEGINNING = 0.3 // of what a whole word weighs for lunr

  /** The documents, and the keys that lunr was not asked for. @param {ReturnType<typeof SearchShelf.shelf>} shelf @param {SearchPlan} plan */
  function candidates(shelf, plan) {
    /** @type {Map<string, number>} */
    const asked = new Map()
    for (const match of plan.matches) {
      const boost = goodness(match) * (match.to - match.from) * (match.unfinished ? BEGINNING : 1)
      for (const word of match.words) if (shelf.has(word)) asked.set(word, Math.max(asked.get(word) ?? 0, boost))
    }
    const whole = new Set(plan.matches.flatMap(({ unfinished, words }) => (unfinished ? [] : words)))
    const { found, left } = shelf.find(asked, MOST_CANDIDATES, whole)
    const documents = new Set(found.keys())
    for (const { keys } of together(plan, left)) for (const document of shelf.holding(keys, MOST_TOGETHER)) documents.add(document)
    return { documents, left }
  }

  /**
   * The best matches of several words of which some are so common that lunr was not asked for them: those words
   * together say enough.
   * @param {SearchPlan} plan
   * @param {Set<string>} left
   */
  function together(plan, left) {
    const common = plan.matches.filter(({ keys }) => keys.length > 1 && keys.some((key) => left.has(key)))
    const worth = new Map(common.map((match) => [match, goodness(match) * (match.to - match.from)]))
    return common.sort((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0)).slice(0, MOST_GROUPS)
  }

  /** From 0 to 1: how sure a match is by itself. @param {SearchMatch} match */
  function goodness({ mistakes, from, to, unfinished, trust }) {
    return trust * (1 - (1.1 * mistakes) / Math.max(to - from, 3)) * ended({ from, to, unfinished })
  }

  /** A short beginning says little of the word it may become. @param {{from: number, to: number, unfinished: boolean}} match */
  function ended({ from, to, unfinished }) {
    return unfinished ? 1 - Math.min(0.13, 0.4 / (to - from)) : 1
  }

  return { candidates, ended }
})()
