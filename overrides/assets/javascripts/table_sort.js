// Sorts the table under a filter bar by its select `sort`, which also stands in the address; titles of columns sort too.

(() => {
  const table = /** @type {HTMLTableElement | null} */ (document.querySelector("table[data-name]"))
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector(`form[data-filter="${table?.id}"]`))
  const select = /** @type {HTMLSelectElement | null} */ (form?.elements.namedItem("sort"))
  const body = table?.tBodies[0]
  if (!table || !form || !select || !body) return
  const rows = [...body.rows]
  const heads = [...(table.tHead?.rows[0].cells ?? [])]
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true })
  let sorted = ""

  /** @param {HTMLTableCellElement} cell */
  const text = (cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()

  /** Rows by a column, those that say nothing in it last. @param {number} index @param {boolean} down */
  function arranged(index, down) {
    const keyed = rows.map((row) => ({ row, key: text(row.cells[index]) }))
    keyed.sort((one, other) => {
      if (!one.key || !other.key) return Number(!one.key) - Number(!other.key)
      return down ? order.compare(other.key, one.key) : order.compare(one.key, other.key)
    })
    return keyed.map(({ row }) => row)
  }

  function show() {
    if (!select || !body || select.value === sorted) return
    sorted = select.value
    const down = sorted.startsWith("-")
    const index = heads.findIndex((head) => head.dataset.key === sorted.replace("-", ""))
    body.append(...(index < 0 ? rows : arranged(index, down)))
    for (const [place, head] of heads.entries()) {
      if (place === index) head.setAttribute("aria-sort", down ? "descending" : "ascending")
      else head.removeAttribute("aria-sort")
    }
  }

  for (const head of heads) {
    head.querySelector("button")?.addEventListener("click", () => {
      const key = head.dataset.key ?? ""
      const first = head.classList.contains("c-figure") ? `-${key}` : key // the most first
      const second = first === key ? `-${key}` : key
      select.value = select.value === first ? second : select.value === second ? "" : first
      select.dispatchEvent(new Event("input", { bubbles: true }))
    })
  }
  form.addEventListener("filtered", show)
  show()
})()
