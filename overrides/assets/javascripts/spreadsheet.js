// A workbook of one sheet: the least that ECMA-376 asks for, in a zip without compression. Texts stay texts.

const Spreadsheet = (() => {
  const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
  const DAY = (1 << 5) | 1 // 1 January 1980, the first day a zip can tell
  const LONGEST = 32767 // letters in a cell

  const checks = Uint32Array.from({ length: 256 }, (_, value) => {
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })

  /** @param {Uint8Array} data */
  function crc(data) {
    let sum = 0xffffffff
    for (const byte of data) sum = checks[(sum ^ byte) & 255] ^ (sum >>> 8)
    return (sum ^ 0xffffffff) >>> 0
  }

  /** Numbers in little-endian order, each in as many bytes as said. @param {...[number, number]} fields */
  function bytes(...fields) {
    return Uint8Array.from(fields.flatMap(([value, size]) => Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 255)))
  }

  /** @param {Uint8Array[]} parts */
  function joined(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    let place = 0
    for (const part of parts) {
      whole.set(part, place)
      place += part.length
    }
    return whole
  }

  /** @param {Record<string, string>} files */
  function zip(files) {
    const encoder = new TextEncoder()
    /** @type {Uint8Array[]} */
    const locals = []
    /** @type {Uint8Array[]} */
    const directory = []
    let place = 0
    for (const [path, text] of Object.entries(files)) {
      const name = encoder.encode(path)
      const data = encoder.encode(text)
      const common = bytes([20, 2], [0x800, 2], [0, 2], [0, 2], [DAY, 2], [crc(data), 4], [data.length, 4], [data.length, 4], [name.length, 2], [0, 2])
      const local = joined([bytes([0x04034b50, 4]), common, name, data])
      directory.push(joined([bytes([0x02014b50, 4], [20, 2]), common, bytes([0, 2], [0, 2], [0, 2], [0, 4], [place, 4]), name]))
      locals.push(local)
      place += local.length
    }
    const index = joined(directory)
    const count = directory.length
    return joined([...locals, index, bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [place, 4], [0, 2])])
  }

  /** @param {string} text */
  function escaped(text) {
    return text
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  }

  /** @param {number} index from 0 */
  function letters(index) {
    return (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26))
  }

  /** @param {string | number} value @param {string} place @param {number} style */
  function cell(value, place, style) {
    if (value === "") return ""
    if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, LONGEST))}</t></is></c>`
  }

  /** @param {(string | number)[][]} rows the first of them titles */
  function sheet(rows) {
    const widths = rows[0].map((_, column) => (rows.some((row) => typeof row[column] === "number") ? 12 : column ? 30 : 50))
    const columns = widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`)
    const data = rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, `${letters(x)}${y + 1}`, y ? 0 : 1)).join("")}</row>`)
    const all = `A1:${letters(widths.length - 1)}${rows.length}`
    return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${data.join("")}</sheetData><autoFilter ref="${all}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  }

  const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Tahoma"/></font><font><b/><sz val="10"/><name val="Tahoma"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

  /**
   * @param {string} name of the sheet
   * @param {(string | number)[][]} rows
   */
  function workbook(name, rows) {
    const part = (/** @type {string} */ path, /** @type {string} */ type) =>
      `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
    const relation = (/** @type {number} */ id, /** @type {string} */ type, /** @type {string} */ target) =>
      `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
    const title = escaped(name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31))
    return zip({
      "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part("/xl/styles.xml", "styles")}</Types>`,
      "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
      "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "worksheet", "worksheets/sheet1.xml")}${relation(2, "styles", "styles.xml")}</Relationships>`,
      "xl/styles.xml": STYLES,
      "xl/worksheets/sheet1.xml": sheet(rows),
    })
  }

  return { TYPE, workbook }
})()
