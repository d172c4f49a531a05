// What a page is told about the documents found: what to show, what to mark, what to count.

/**
 * @typedef {object} SearchOptions
 * @property {"th" | "en"} [language] of the page that asks
 * @property {Record<string, string[]>} [filters] kind, scheme, category, status: the values wanted
 * @property {number} [limit]
 * @property {string[]} [passages] the languages whose texts are looked through
 *
 * @typedef {[number, number]} SearchMark from and to, in UTF-16 units of the text shown
 * @typedef {{anchor: string, language: string, text: string, marks: SearchMark[]}} SearchPassage
 *
 * @typedef {object} SearchHit
 * @property {string} id
 * @property {string} kind
 * @property {string} route
 * @property {number} score
 * @property {number} covered the share of the query that is explained, by weight
 * @property {boolean} near whether whole words of its names are most of the query, or a name stands in the query whole
 * @property {string} title
 * @property {string} titleLanguage
 * @property {string} other the title in the other language, or nothing
 * @property {string} number
 * @property {string} scheme
 * @property {string} category
 * @property {string} status
 * @property {string} supersededBy the id of what replaced it
 * @property {string} supersededNumber
 * @property {SearchMark[]} marks
 * @property {SearchMark[]} otherMarks
 * @property {SearchMark[]} numberMarks
 * @property {{text: string, marks: SearchMark[]} | null} also another name by which it was found
 * @property {SearchPassage[]} passages
 *
 * @typedef {object} SearchAnswer
 * @property {string} query
 * @property {boolean} sure whether anything is what was asked for, not only near it
 * @property {string | null} meant the query as it was understood, if that is not how it was typed
 * @property {number} total
 * @property {SearchHit[]} hits
 * @property {Record<string, Record<string, number>>} facets how many of all found have each value
 */

const SearchAnswer = (() => {
  const SURE = 0.66 // of the query explained
  const TRUSTED = 0.9 // of a match that is no guess
  const MOST_LETTERS = 0.7 // of the query, that whole words of a name must have to be near it
  const WRONG = 1 / 6 // of the letters of such a word
  const LEAST_NAME = 4 // folded letters
  const MEANT = 0.75
  const LEAST_SCORE = 0.08
  const NEAR = 0.5 // of what the best explains
  const LEAST = 5
  const FACETS = ["kind", "scheme", "category", "status"]

  function answer(shelf, asked, query, { plan, held, ranked }, { language = "th", filters = {}, limit = 50 }) {
    const said = SearchText.normalise(query).replace(/0/g, "") // signs and noughts say nothing
    const sure = Boolean(said && ranked[0] && ranked[0].covered >= SURE && ranked[0].score >= LEAST_SCORE)
    const near = ranked.filter(({ covered }, place) => (!sure && place < LEAST) || covered >= NEAR * ranked[0].covered)
    const fits = (/** @type {any} */ { document }, /** @type {string} */ except) =>
      FACETS.every((facet) => facet === except || !filters[facet]?.length || filters[facet].includes(shelf.documents[document][facet]))
    const found = near.filter((one) => fits(one, ""))
    const letters = [...SearchText.fold(SearchText.normalise(query)).replace(/\s/g, "")] // the plan leaves out what may be silent
    return {
      query,
      sure: sure && found.length > 0,
      meant: found[0] ? meant(shelf, plan, found[0], query) : null,
      total: found.length,
      hits: found.slice(0, limit).map((one) => hit(shelf, asked, held, one, language, letters)),
      facets: Object.fromEntries(FACETS.map((facet) => [facet, counts(shelf, near.filter((one) => fits(one, facet)), facet)])),
    }
  }

  function counts(shelf, found, facet) {
    /** @type {Record<string, number>} */
    const counted = {}
    for (const { document } of found) {
      const value = shelf.documents[document][facet]
      if (value) counted[value] = (counted[value] ?? 0) + 1
    }
    return counted
  }

  /** @returns {SearchHit} */
  function hit(shelf, asked, held, { document, score, covered, uses }, language, letters) {
    const { id, kind, route, title, number, scheme, category, status, successor } = shelf.documents[document]
    const names = shelf.names(document)
    const other = language === "th" ? "en" : "th"
    const shown = title[language] ? language : other
    const marked = (/** @type {string} */ field, /** @type {string} */ text) =>
      merged(uses.flatMap((use) => (names[use.name]?.field === field && names[use.name].text === text ? marksOf(names[use.name], use) : [])))
    const alias = uses.map((use) => names[use.name]).find((name) => name?.field === "also")
    return {
      id,
      kind,
      route,
      score,
      covered,
      near: isNear(names, uses, letters),
      title: title[shown],
      titleLanguage: shown,
      other: shown === language ? title[other] : "",
      number: number[language] || number.th,
      scheme,
      category,
      status,
      supersededBy: shelf.documents[successor]?.id ?? "",
      supersededNumber: shelf.documents[successor]?.number[language] ?? "",
      marks: marked(shown, title[shown]),
      otherMarks: marked(other, title[other]),
      numberMarks: marked("number", number[language] || number.th),
      also: alias ? { text: alias.text, marks: marked("also", alias.text) } : null,
      passages: held.has(document) ? SearchPassages.passagesOf(asked, held.get(document), document) : [],
    }
  }

  /**
   * Whether whole words are most of the query, or a name stands in it whole. หมูยอ is not near หมูกรอบ, which shares half.
   * @param {SearchName[]} names
   * @param {SearchUse[]} uses
   * @param {string[]} letters of the query
   */
  function isNear(names, uses, letters) {
    const whole = uses.filter(({ name, match: { from, to, mistakes, unfinished, within, trust } }) => name >= 0 && mistakes <= WRONG * (to - from) && !unfinished && !within && trust >= TRUSTED)
    const told = letters.filter((_, place) => whole.some(({ match }) => match.from <= place && place < match.to)).length
    const query = letters.join("")
    return told >= MOST_LETTERS * letters.length || names.some(({ field, joined }) => field !== "number" && joined.length >= LEAST_NAME && query.includes(joined))
  }

  /** Where a use stands in the name as shown. @returns {SearchMark[]} */
  function marksOf(name, use) {
    /** @type {SearchMark[]} */
    const marks = []
    let letter = 0
    for (const word of name.words) {
      const end = letter + word.key.length
      if (end > use.from && letter < use.to) {
        const whole = end <= use.to || word.normal.length !== word.to - word.from
        const length = whole ? word.to - word.from : (SearchText.cuts(word.normal)[use.to - letter] ?? word.normal.length)
        marks.push([word.from, word.from + length])
      }
      letter = end
    }
    return marks
  }

  /** Marks in order, those that touch made one. @param {SearchMark[]} marks */
  function merged(marks) {
    /** @type {SearchMark[]} */
    const found = []
    for (const [from, to] of marks.sort((one, other) => one[0] - other[0])) {
      const last = found[found.length - 1]
      if (last && from <= last[1]) last[1] = Math.max(last[1], to)
      else found.push([from, to])
    }
    return found
  }

  /** The query in the words that it was taken for, if any of them was typed otherwise. */
  function meant(shelf, plan, { document, covered, uses }, query) {
    const read = uses.reduce((/** @type {number} */ sum, /** @type {SearchUse} */ { match }) => sum + match.to - match.from, 0)
    const first = uses[0]?.name
    const inOrder = uses.every((/** @type {SearchUse} */ use, /** @type {number} */ place) => use.name === first && (!place || use.from >= uses[place - 1].to))
    if (covered < MEANT || !inOrder || read < plan.letters.length) return null // letters that nobody understood may be right
    const names = shelf.names(document)
    const { typed } = plan
    const pieces = []
    let last = 0
    for (const { match, name, from, to } of uses) {
      if (name < 0) return null
      pieces.push(typed.slice(plan.cuts[last], plan.cuts[match.from]))
      last = match.to
      const words = names[name].words.slice(names[name].at[from], names[name].at[to]).map((/** @type {any} */ word) => word.normal)
      if (match.other || match.within || match.unfinished) pieces.push(typed.slice(plan.cuts[match.from], plan.cuts[match.to]))
      else if (/[a-z]/.test(words[0])) pieces.push(...words)
      else pieces.push(words.join(""))
    }
    pieces.push(typed.slice(plan.cuts[last]))
    // Thai goes on without a space; Latin words and numbers stand apart.
    const text = pieces.filter(Boolean).reduce((whole, piece) => whole + (/[a-z0-9]$/.test(whole) || (whole && /^[a-z0-9]/.test(piece)) ? " " : "") + piece, "")
    return text.replaceAll(" ", "") === SearchText.normalise(query).replaceAll(" ", "") ? null : text
  }

  return { answer, merged }
})()
