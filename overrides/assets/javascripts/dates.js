// Days as readers write them: years of the Buddhist era in Thai, of the common era in English. Days are texts in
// ISO 8601 of the common era, as in generator/language/dates.py.

const Dates = (() => {
  const AHEAD = 543 // years of the Buddhist era
  const FIRST_YEAR = 1900 // earlier ones are being typed still; as many years later they are of the Buddhist era
  const LOCALES = { th: "th-u-ca-buddhist-nu-latn", en: "en-GB" }
  const own = document.documentElement.lang === "en" ? "en" : "th"

  /**
   * @param {string} day
   * @param {string} [pattern] of `{weekday}`, `{day}`, `{month}` and `{year}`
   * @param {"th" | "en"} [language] the page's own if none is named
   */
  function written(day, pattern = "{day} {month} {year}", language = own) {
    const format = new Intl.DateTimeFormat(LOCALES[language], {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    })
    return fillIn(pattern, Object.fromEntries(format.formatToParts(new Date(day)).map(({ type, value }) => [type, value])))
  }

  /** The reader's day. */
  function today() {
    const now = new Date()
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10)
  }

  /** What a field of a date holds, whichever era its year was typed in; empty while it is no date. @param {string} value */
  function common(value) {
    const [year, ...rest] = value.split("-")
    if (rest.length < 2) return ""
    const ce = Number(year) >= FIRST_YEAR + AHEAD ? Number(year) - AHEAD : Number(year)
    return ce < FIRST_YEAR ? "" : [ce, ...rest].join("-")
  }

  return { written, today, common }
})()
