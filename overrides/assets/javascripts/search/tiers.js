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
  const THAI = [...range(0x0e01, 0x0e3b), ...range(0x0e40, 0x0e4f)].map((code) => String.fromCharCode(code))
  const ASCII = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'*+,:;<=>?@[]^`{}"
  const SWAPPED = new Map(THAI.flatMap((letter, place) => (ASCII[place] ? [[letter, ASCII[place]], [ASCII[place], letter]] : [])))
  /** @type {Record<string, (content: any) => void>} */
  const waiting = {}

  /** @param {number} from @param {number} to */
  function range(from, to) {
    return Array.from({ length: to - from }, (_, offset) => from + offset)
  }

  /** Thai letters and ASCII ones changed back. @param {string} text */
  function swapped(text) {
    let found = ""
    for (const letter of text) found += SWAPPED.get(letter) ?? letter
    return found
  }

  /** A name as it was before `packed` in compact.py. @param {string} text */
  function unpacked(text) {
    return text[0] === "~" ? text.slice(1) : swapped(text)
  }

  /** A text without the marks between its words. @param {string} marked */
  function plain(marked) {
    return marked.replace(/[|_]/g, "").replace(/∣/g, "|").replace(/＿/g, "_")
  }

  /** A column of numbers, undone from differences. @param {string} written @returns {string[]} */
  function column(written) {
    const numbers = written.replace("+", "").split(" ")
    let sum = 0
    return written[0] === "+" ? numbers.map((number) => String((sum += Number(number)))) : numbers
  }

  /** @param {any} content @returns {SearchDocument[]} */
  function documents(content) {
    const th = content.th.split("\n").map(swapped)
    const en = content.en.split("\n")
    /** @type {SearchDocument[]} */
    const found = []
    for (const [shape, count, ...columns] of content.shapes) {
      const pattern = swapped(shape)
      const numbers = columns.map(column)
      for (let row = 0; row < count; row += 1) {
        const place = found.length
        const written = pattern.replace(/\{(\d+)\}/g, (_, group) => numbers[group][row])
        const [id, numberTh = "", numberEn = ""] = written.split("\t")
        const value = (/** @type {string} */ facet) => content[facet][0][content[facet][1][place]]
        const kind = value("kind")
        const also = (content.also[place] ?? []).map(unpacked)
        found.push({
          id,
          kind,
          route: content.routes[place] ?? `${content.folders[kind]}/${id}`,
          number: { th: numberTh, en: numberEn },
          title: { th: plain(th[place]), en: plain(en[place]) },
          marked: { th: th[place], en: en[place], also },
          scheme: value("scheme"),
          category: value("category"),
          status: value("status"),
          successor: content.successors[place] ?? -1,
        })
      }
    }
    return found
  }

  /**
   * The texts of a language, each once, and where they stand.
   * @param {any} content
   * @returns {{marked: string[], places: {document: number, anchor: string}[][]}}
   */
  function texts(content) {
    const marked = content.texts.split("\n").map(content.language === "th" ? swapped : (/** @type {string} */ text) => text)
    /** @type {{document: number, anchor: string}[][]} */
    const places = marked.map(() => [])
    const anchors = content.anchors.split("\n")
    let next = 0
    content.which.split("\n").forEach((/** @type {string} */ line, /** @type {number} */ document) => {
      if (line === "-") return
      const own = anchors[document].split(",")
      line.split(",").forEach((number, position) => {
        const text = number === "" ? next++ : Number(number)
        places[text].push({ document, anchor: own[position] })
      })
    })
    return { marked, places }
  }

  return {
    documents,
    texts,
    /** Groups of words that stand for each other. @param {any} content @returns {string[][]} */
    everyday: (content) => content.alike.split("\n").map((/** @type {string} */ group) => group.split(" ").map(unpacked)),
    plain,
    /** What is done with a file when it has come. @param {string} tier @param {(content: any) => void} take */
    expect: (tier, take) => (waiting[tier] = take),
    /** Called by titles.js. @param {any} content */
    titles: (content) => waiting.titles(content),
    /** Called by passages.th.js and passages.en.js. @param {any} content */
    passages: (content) => waiting[content.language](content),
  }
})()
