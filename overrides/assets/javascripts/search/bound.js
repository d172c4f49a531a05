// The most that any document can explain of a query, known before any is looked at.

const SearchBound = (() => {
  const ROUNDED = 1e-6 // what sums in single precision may be off

  /**
   * A share of the query that no `covered` exceeds: the matches that say most together, whichever document has them.
   * @param {SearchPlan} plan
   * @param {Map<number, SearchHeld[]>} held what texts hold, by document
   * @param {Map<number, SearchUse[]>} heard what names sound like, by document
   */
  function most(plan, held, heard) {
    const { TEXT, PLACE, TOLD_TEXT } = SearchRank.WORTH
    const { length } = plan.letters
    const upTo = new Float64Array(length + 1) // what all letters before each one say
    for (let letter = 0; letter < length; letter += 1) upTo[letter + 1] = upTo[letter] + plan.weights[letter]
    /** @type {{from: number, worth: number}[][]} */
    const ending = Array.from({ length: length + 1 }, () => [])
    const add = (/** @type {SearchMatch} */ { from, to, trust }, /** @type {number} */ worth) => ending[to].push({ from, worth: worth * trust })
    for (const match of plan.matches) add(match, SearchCandidates.ended(match))
    for (const matches of plan.inTexts) for (const match of matches) add(match, plan.how ? TOLD_TEXT : TEXT)
    const telling = new Set([...held.values()].flatMap((items) => items.filter(({ fit, places }) => fit || places.size)))
    for (const { own, fit } of telling) for (const match of own) add(match, fit ? 1 : Math.max(PLACE, TOLD_TEXT))
    for (const uses of heard.values()) for (const { match } of uses) add(match, 1)
    const best = new Float64Array(length + 1)
    for (let end = 1; end <= length; end += 1) {
      best[end] = best[end - 1]
      for (const { from, worth } of ending[end]) best[end] = Math.max(best[end], best[from] + worth * (upTo[end] - upTo[from]))
    }
    return plan.weight ? best[length] / plan.weight + ROUNDED : 0
  }

  return { most }
})()
