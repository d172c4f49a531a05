// What is found, as elements of a page: titles with their marks, badges, and where everything leads.

/** @typedef {{root: URL, language: string}} SearchPlace the root of the site, and the language whose pages open */

const SearchHits = (() => {
  /**
   * @param {string} name
   * @param {string} style its class, or nothing
   * @param {...(Node | string)} children
   */
  function element(name, style, ...children) {
    const made = document.createElement(name)
    if (style) made.className = style
    made.append(...children)
    return made
  }

  /**
   * A text whose marked letters stand in `<mark>`, and that says its language where it is not the page's.
   * @param {string} style
   * @param {string} text
   * @param {SearchMark[]} marks
   * @param {string} language
   */
  function marked(style, text, marks, language = document.documentElement.lang) {
    const span = element("span", style)
    let last = 0
    for (const [from, to] of marks) {
      span.append(text.slice(last, from), element("mark", "", text.slice(from, to)))
      last = to
    }
    span.append(text.slice(last))
    if (language !== document.documentElement.lang) span.lang = language
    return span
  }

  const LEAD = 24 // letters before the first mark, in a line that may be cut off

  /**
   * A part of an entry in one line that starts near its first mark, behind the number of its clause.
   * @param {SearchPassage} passage
   */
  function line({ text, marks, language }) {
    const first = marks[0]?.[0] ?? 0
    const [number = ""] = text.match(/^[\d., ]+ · /) ?? []
    const from = first > number.length + LEAD ? text.lastIndexOf(" ", first - LEAD / 2) + 1 : 0
    if (from <= number.length) return marked("", text, marks, language)
    const lead = `${number}…`
    const shift = from - lead.length
    const shifted = marks.filter((mark) => mark[0] >= from).map(([start, end]) => /** @type {SearchMark} */ ([start - shift, end - shift]))
    return marked("", lead + text.slice(from), shifted, language)
  }

  /** The language of a name that may be in either. @param {string} text */
  const languageOf = (text) => (/[ก-๛]/.test(text) ? "th" : "en")

  /**
   * A part may stand on another page of its entry: `quiz#n3`.
   * @param {SearchPlace} place
   * @param {string} route
   * @param {string} anchor
   */
  function address({ root, language }, route, anchor = "") {
    const [at, page] = anchor.split("#").reverse()
    const path = page ? `${page}/${route.slice(route.lastIndexOf("/") + 1)}` : route
    return new URL(`${language}/${path}/index.html${at && `#${at}`}`, root).href
  }

  /** Number and title. @param {SearchHit} hit */
  function title(hit) {
    const number = hit.number ? [marked("c-number", hit.number, hit.numberMarks, languageOf(hit.number)), " "] : []
    return [...number, marked("c-hit__title", hit.title, hit.marks, hit.titleLanguage)]
  }

  /** The names it was found by besides, or the title in the other language. @param {SearchHit} hit */
  function otherNames(hit) {
    const names = []
    const other = hit.titleLanguage === "th" ? "en" : "th"
    if (hit.other) names.push(marked("c-hit__other", hit.other, hit.otherMarks, other))
    if (hit.also) names.push(marked("c-hit__other", hit.also.text, hit.also.marks, languageOf(hit.also.text)))
    return names
  }

  /** @param {SearchHit} hit */
  function badges(hit) {
    const made = [element("span", `c-kind c-kind--${hit.kind}`, SearchWords.kinds[hit.kind] ?? hit.kind)]
    if (hit.status) made.push(element("span", `c-status c-status--${hit.status}`, SearchWords.statuses[hit.status] ?? hit.status))
    return made
  }

  /** What is said of a hit that has been replaced. @param {SearchHit} hit */
  function replaced({ supersededBy, supersededNumber }) {
    if (!supersededBy) return ""
    return supersededNumber ? fillIn(SearchWords.supersededBy, { number: supersededNumber }) : SearchWords.superseded
  }

  /** The page of what replaced a hit: of the same kind, so that only the id differs. @param {SearchHit} hit */
  const successor = ({ route, supersededBy }) => route.slice(0, route.lastIndexOf("/") + 1) + supersededBy

  return { element, marked, line, address, title, otherNames, badges, replaced, successor }
})()
