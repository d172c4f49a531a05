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
    const date = Dates.common(input?.value ?? "")
    const changed = mark(date)
    const wanted = select.value !== "" && (changed || select.disabled === Boolean(date))
    select.disabled = !date // without a date there is nothing to choose from
    if (wanted) select.dispatchEvent(new Event("input", { bubbles: true })) // filter by what is true of the rows now
    if (wanted && date) return // which has shown it
    const text = date ? Dates.written(date, box.dataset.on) : (box.dataset.none ?? "")
    if (said.textContent !== text) said.textContent = text
    counts.hidden = !date
    for (const count of /** @type {NodeListOf<HTMLElement>} */ (counts.querySelectorAll("[data-count]"))) {
      const shown = rows.filter(({ element }) => !element.hidden && element.dataset.applied === count.dataset.count)
      count.textContent = String(shown.length)
      const item = count.closest("li")
      if (item) item.hidden = select.value !== "" && select.value !== count.dataset.count
    }
  }

  form.addEventListener("filtered", show)
  show()
})()
