// The texts of a document that are shown below it, and the part of a long one around what is marked.

const SearchPassages = (() => {
  const MOST_PASSAGES = 3
  const TELLING = 0.66 // of the query, that a passage must hold to be shown
  const LONGEST = 160

  /** @returns {SearchPassage[]} */
  function passagesOf(asked, held, document) {
    return held
      .filter(({ share }) => share >= TELLING)
      .sort((one, other) => other.fit - one.fit || other.share - one.share || one.text - other.text)
      .slice(0, MOST_PASSAGES)
      .map(({ texts, text, own }) => {
        const { marked, places, language } = asked[texts]
        const anchor = places[text].find((place) => place.document === document)?.anchor ?? ""
        const keys = new Set(own.map((match) => match.text))
        const words = SearchPieces.wordsOf(marked[text]).filter((word) => keys.has(word.key))
        return { anchor, language, ...excerpt(CatalogueTiers.plain(marked[text]), SearchAnswer.merged(words.map((word) => [word.from, word.to]))) }
      })
  }

  /** The part of a long text around its first mark. @param {string} text @param {SearchMark[]} marks */
  function excerpt(text, marks) {
    if (text.length <= LONGEST) return { text, marks }
    const first = marks[0]?.[0] ?? 0
    const from = first < LONGEST / 2 ? 0 : text.lastIndexOf(" ", first - 20) + 1 || first
    const to = Math.min(text.length, from + LONGEST)
    const lead = from ? "…" : ""
    const shift = from - lead.length
    return {
      text: lead + text.slice(from, to) + (to < text.length ? "…" : ""),
      marks: marks.filter((mark) => mark[0] >= from && mark[1] <= to).map((mark) => /** @type {SearchMark} */ ([mark[0] - shift, mark[1] - shift])),
    }
  }

  return { passagesOf }
})()
