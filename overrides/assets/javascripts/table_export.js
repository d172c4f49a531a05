// Takes away the rows of a table that are shown, as CSV (RFC 4180, for Excel) or as a workbook.

(() => {
  const table = /** @type {HTMLTableElement | null} */ (document.querySelector("table[data-name]"))
  if (!table) return
  const FORMULA = /^[=+\-@\t\r]/ // what a spreadsheet would calculate

  /** @param {Element} element */
  const clean = (element) => (element.textContent ?? "").replace(/\s+/g, " ").trim()

  /** What a cell says; several links parted by semicolons. @param {HTMLTableCellElement} cell @returns {string | number} */
  function said(cell) {
    const items = [...cell.querySelectorAll("li")]
    const text = items.length ? items.map(clean).join("; ") : clean(cell)
    return cell.matches("td.c-figure") && text ? Number(text) : text
  }

  function shown() {
    return [...(table?.rows ?? [])].filter((row) => !row.hidden).map((row) => [...row.cells].map(said))
  }

  /** @param {string | number} value */
  function field(value) {
    const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value)
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }

  /** @param {BlobPart} content @param {string} type @param {string} ending */
  const hand = (content, type, ending) => saveFile(content, type, `${table.dataset.name}.${ending}`)

  const made = {
    csv: () => hand(`\ufeff${shown().map((row) => row.map(field).join(",")).join("\r\n")}\r\n`, "text/csv;charset=utf-8", "csv"),
    xlsx: () => hand(Spreadsheet.workbook(table.dataset.sheet ?? "", shown()), Spreadsheet.TYPE, "xlsx"),
  }
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-export]"))) {
    button.addEventListener("click", made[/** @type {"csv" | "xlsx"} */ (button.dataset.export)])
  }
})()
