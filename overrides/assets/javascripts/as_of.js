// Says of every row of the list what held on the chosen date, and counts. What held when is worked out at build: each row
// names its periods as `first date=verdict`, earliest first, the first without a date.

(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-filter='as-of']"))
  const box = /** @type {HTMLElement | null} */ (document.querySelector("[data-as-of]"))
  const said = box?.querySelector("[data-said]")
  const counts = /** @type {HTMLElement | null | undefined} */ (box?.querySelector("[data-counts]"))
  const input = /** @type {HTMLInputElement | null | undefined} */ (form?.elements.namedItem("on"))
  const select = /** @type {HTMLSelectElement | null | undefined} */ (form?.elements.namedItem("applied"))
  if (!form || !box || !said || !counts || !input || !select) return
  const be = Number(box.dataset.be)
  /** Earlier years are being typed still; as many years later they are those of the Buddhist era. */
  const firstYear = 1900

  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#as-of [data-item]"))].map((element) => ({
    element,
    chip: element.querySelector("[data-chip-here]"),
    periods: (element.dataset.periods ?? "").trim().split(" ").map((period) => period.split("=")),
  }))
  const chips = new Map(
    [.../** @type {NodeListOf<HTMLTemplateElement>} */ (document.querySelectorAll("template[data-chip]"))].map((one) => [
      one.dataset.chip ?? "",
      one.content,
    ]),
  )

  /** The chosen date in ISO 8601 of the common era, whichever calendar its year was typed in; empty if none is. */
  function chosen() {
    const [year, ...rest] = (input?.value ?? "").split("-")
    if (rest.length < 2) return ""
    const ce = Number(year) >= firstYear + be ? Number(year) - be : Number(year)
    return ce < firstYear ? "" : [ce, ...rest].join("-")
  }

  /** @param {string} date ISO 8601 */
  function inWords(date) {
    const [year, month, day] = date.split("-").map(Number)
    const months = (box?.dataset.months ?? "").split(" ")
    return (box?.dataset.on ?? "")
      .replace("{day}", String(day))
      .replace("{month}", months[month - 1])
      .replace("{year}", String(year + Number(box?.dataset.add)))
  }

  /** @param {string[][]} periods @param {string} date ISO 8601, which sorts as dates do */
  const verdictOn = (periods, date) => periods.filter(([since]) => since <= date).pop()?.[1] ?? ""

  /** Marks every row. @param {string} date @returns whether a row has another verdict than before */
  function mark(date) {
    let changed = false
    for (const { element, chip, periods } of rows) {
      const verdict = date && verdictOn(periods, date)
      if ((element.dataset.applied ?? "") === verdict) continue
      changed = true
      element.dataset.applied = verdict
      chip?.replaceChildren(...(verdict ? [document.importNode(/** @type {DocumentFragment} */ (chips.get(verdict)), true)] : []))
    }
    return changed
  }

  function show() {
    if (!box || !said || !counts || !select) return
    const date = chosen()
    const changed = mark(date)
    const wanted = select.value !== "" && (changed || select.disabled === Boolean(date))
    select.disabled = !date // without a date there is nothing to choose from
    if (wanted) select.dispatchEvent(new Event("input", { bubbles: true })) // filter by what is true of the rows now
    if (wanted && date) return // which has shown it
    const text = date ? inWords(date) : (box.dataset.none ?? "")
    if (said.textContent !== text) said.textContent = text
    counts.hidden = !date
    for (const count of /** @type {NodeListOf<HTMLElement>} */ (counts.querySelectorAll("[data-count]"))) {
      const shown = rows.filter(({ element }) => !element.hidden && element.dataset.applied === count.dataset.count)
      count.textContent = String(shown.length)
      const item = count.closest("li")
      if (item) item.hidden = select.value !== "" && select.value !== count.dataset.count
    }
    box.hidden = false
  }

  form.addEventListener("filtered", show)
  show()
})()
