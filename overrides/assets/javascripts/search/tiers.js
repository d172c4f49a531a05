// Reads the files of generator/search/files.py back into documents.

/**
 * @typedef {object} SearchDocument an entry as search sees it
 * @property {string} id
 * @property {string} kind
 * @property {string} route its page below the folder of a language
 * @property {{th: string, en: string}} number as printed
 * @property {{th: string, en: string}} title
 * @property {{th: string, en: string, also: string[]}} marked names with marks between their words
 * @property {string} scheme
 * @property {string} category
 * @property {string} status
 * @property {number} successor the place of what replaced it, -1 for none
 */

const CatalogueTiers = (() => {
  const THAI = [...range(0x0e01, 0x0e3b), ...range(0x0e40, 0x0e4f)]
  const ASCII = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'*+,:;<=>?@[]^`{}"
  /** What stands for each letter up to the last Thai one. */
  const SWAPPED = Uint16Array.from({ length: 0x0e50 }, (_, code) => code)
  THAI.slice(0, ASCII.length).forEach((code, place) => {
    SWAPPED[code] = ASCII.charCodeAt(place)
    SWAPPED[ASCII.charCodeAt(place)] = code
  })
  const PIECE = 8192 // letters at a time, since a function takes only so many
  /** @type {Record<string, (content: any) => void>} */
  const waiting = {}

  /** @param {number} from @param {number} to */
  function range(from, to) {
    return Array.from({ length: to - from }, (_, offset) => from + offset)
  }

  /** Thai letters and ASCII ones changed back. @param {string} text */
  function swapped(text) {
    const letters = new Uint16Array(text.length)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      letters[at] = SWAPPED[code] ?? code
    }
    let found = ""
    for (let at = 0; at < text.length; at += PIECE) found += String.fromCharCode(...letters.subarray(at, at + PIECE))
    return found
  }

  /** A name as it was before `packed` in compact.py. @param {string} text */
  function unpacked(text) {
    return text[0] === "~" ? text.slice(1) : swapped(text)
  }

  /** A text without the marks between its words. @param {string} marked */
  function plain(marked) {
    const text = marked.replace(/[|_]/g, "")
    return /[∣＿]/.test(text) ? text.replace(/∣/g, "|").replace(/＿/g, "_") : text
  }

  /** Numbers from 0 on, those below 52 a letter each. @param {string} written */
  function small(written) {
    const found = []
    let number = 0
    for (let at = 0; at < written.length; at += 1) {
      const code = written.charCodeAt(at)
      if (code < 0x2f) {
        found.push(number) // a comma
        number = 0
      } else if (code < 0x40) number = number * 10 + code - 0x30
      else found.push(code > 0x60 ? code - 0x61 : code - 0x41 + 26)
    }
    return found
  }

  /** A column of numbers, undone from differences or from what they are above the least. @param {string} written @returns {string[]} */
  function column(written) {
    if (!/^[+=]/.test(written)) return written.split(" ")
    const [least, numbers] = written[0] === "+" ? [0, written.slice(1)] : written.slice(1).split(" ")
    let sum = Number(least)
    return small(numbers).map((number) => String(written[0] === "+" ? (sum += number) : sum + number))
  }

  /** @param {any} content @returns {SearchDocument[]} */
  function documents(content) {
    const written = { th: swapped(content.th), en: content.en }
    const marked = { th: written.th.split("\n"), en: written.en.split("\n") }
    const title = { th: plain(written.th).split("\n"), en: plain(written.en).split("\n") }
    const facets = Object.fromEntries(["kind", "scheme", "category", "status"].map((facet) => [facet, small(content[facet][1])]))
    const [replaced, newer] = content.successors.map(column)
    const successors = new Map(replaced.map((/** @type {string} */ place, /** @type {number} */ at) => [Number(place), Number(place) + Number(newer[at])]))
    /** @type {SearchDocument[]} */
    const found = []
    for (const [shape, count, ...columns] of content.shapes) {
      const pattern = swapped(shape).split(/\{(\d+)\}/) // every second one is the place of a number
      const numbers = columns.map(column)
      for (let row = 0; row < count; row += 1) {
        const place = found.length
        let text = pattern[0]
        for (let at = 1; at < pattern.length; at += 2) text += numbers[Number(pattern[at])][row] + pattern[at + 1]
        const [id, numberTh = "", numberEn = ""] = text.split("\t")
        const value = (/** @type {string} */ facet) => content[facet][0][facets[facet][place]]
        const kind = value("kind")
        const also = (content.also[place] ?? []).map(unpacked)
        found.push({
          id,
          kind,
          route: content.routes[place] ?? `${content.folders[kind]}/${id}`,
          number: { th: numberTh, en: numberEn },
          title: { th: title.th[place], en: title.en[place] },
          marked: { th: marked.th[place], en: marked.en[place], also },
          scheme: value("scheme"),
          category: value("category"),
          status: value("status"),
          successor: successors.get(place) ?? -1,
        })
      }
    }
    return found
  }

  return {
    documents,
    swapped,
    /**
     * Groups of words that stand for each other: first those that every procedure has, then others.
     * @param {any} content
     * @returns {string[][][]}
     */
    everyday: (content) => content.alike.split("\n\n").map((/** @type {string} */ part) => part.split("\n").map((group) => group.split("\t").map(unpacked))),
    plain,
    /** What is done with a file when it has come. @param {string} tier @param {(content: any) => void} take */
    expect: (tier, take) => (waiting[tier] = take),
    /** Called by titles.js. @param {any} content */
    titles: (content) => waiting.titles(content),
    /** Called by passages.th.js and passages.en.js. @param {any} content */
    passages: (content) => waiting[content.language](content),
  }
})()
