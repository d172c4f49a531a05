// What the uses of matches in one document say together: words said twice, strays, a whole name and what follows it.

const SearchUses = (() => {
  const SHORT = 3 // letters of a word that may be any
  const TWICE = 0.3 // of the value of what says a word of a name once more
  const STRAY = 0.5 // of the value of a short word within another one, far from what stood before it in the query
  const VAGUE = 0.62 // of a query explained: no document has all of it
  const TAIL = 0.4 // of what is not explained, where a whole name stands first and the rest tells how it is
  const LEAST_HEAD = 4 // letters of such a name
  const VARIANT = 0.75 // the same for one case of what another document is about: น้ำพริกเผา กลุ่มแม่บ้าน

  /**
   * How much of the query, by weight, the uses explain.
   * @param {SearchPlan} plan
   * @param {SearchName[]} names
   * @param {SearchUse[]} chosen
   */
  function valueOf(plan, names, chosen) {
    return chosen.reduce((sum, use, place) => {
      const twice = chosen.some((other) => isSame(other, use))
      return sum + use.value * (twice ? TWICE : isStray(plan, names, chosen, place) ? STRAY : 1)
    }, 0)
  }

  /**
   * How many times as much is explained, if no document has all and a whole name stands first in the query.
   * @param {SearchPlan} plan
   * @param {SearchName[]} names
   * @param {SearchRanked} ranked
   * @param {number} most that any document explains
   */
  function withTail(plan, names, { covered, uses }, most) {
    return most < VAGUE && isHead(plan, names, uses) ? 1 + (1 / covered - 1) * TAIL : 1
  }

  /** What a document is worth beside one that it is a case of. @param {SearchUse[]} chosen */
  function apart(shelf, document, chosen) {
    return isVariant(shelf, document, chosen) ? VARIANT : 1
  }

  /** Whether the word that stands for a use stands for one that says more as well. @param {SearchUse} one @param {SearchUse} use */
  function isSame(one, use) {
    if (one === use || !one.match.other || !use.match.other || one.match.text !== use.match.text) return false
    return one.value > use.value || (one.value === use.value && one.match.from < use.match.from)
  }

  /**
   * Whether a use is a short word within another one, of a name that says the letters before it elsewhere:
   * มะม่วงดอน is not มะม่วงหิมพานต์ of บ้านดอนฝาย.
   * @param {SearchPlan} plan
   * @param {SearchName[]} names
   * @param {SearchUse[]} chosen
   * @param {number} place
   */
  function isStray(plan, names, chosen, place) {
    const { name, from, match } = chosen[place]
    const before = chosen[place - 1]
    if (!before || name < 0 || before.name !== name || before.to === from || match.to - match.from > SHORT || before.match.to !== match.from) return false
    if (plan.tokens.some((token) => token.from === match.from)) return false
    const { words, at } = names[name]
    let word = at[from]
    while (word > 0 && !words[word].long) word -= 1
    const start = at.indexOf(word)
    return start < from && !chosen.some((other) => other.name === name && other.from < from && other.to > start)
  }

  /** Whether the query begins with a whole name, so that the rest only says how it is: ปลาเค็มตากแห้ง. */
  function isHead(plan, names, chosen) {
    const use = chosen.find(({ match }) => match.from >= plan.head)
    return !plan.asks && use?.match.from === plan.head && use.name >= 0 && !use.match.mistakes && !use.match.other && use.to - use.from >= LEAST_HEAD && use.to - use.from === names[use.name].joined.length
  }

  /** Whether a document is a case of another one, and nothing that is asked for tells it from that. @param {SearchUse[]} chosen */
  function isVariant(shelf, document, chosen) {
    const base = shelf.base(document)
    if (!base) return false
    const names = shelf.names(document)
    return !chosen.some(({ name, to, apart }) => apart || (name >= 0 && names[name].field !== "en" && to > base))
  }

  return { valueOf, withTail, apart }
})()
