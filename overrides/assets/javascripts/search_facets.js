// The filters beside the results: which are chosen, how many would be found with each.

const SearchFacets = (() => {
  const NAMES = ["kind", "scheme", "status", "category"]

  /** @param {HTMLElement} panel */
  const boxes = (panel) => [.../** @type {NodeListOf<HTMLInputElement>} */ (panel.querySelectorAll("[data-facet] input"))]

  return {
    NAMES,
    /** The chosen values. @param {HTMLElement} panel @returns {Record<string, string[]>} */
    chosen(panel) {
      /** @type {Record<string, string[]>} */
      const found = {}
      for (const box of boxes(panel)) if (box.checked) (found[box.name] ??= []).push(box.value)
      return found
    },
    /** What the chosen values are called. @param {HTMLElement} panel */
    names: (panel) => boxes(panel).flatMap((box) => (box.checked ? [box.labels?.[0]?.querySelector(".c-facet__name")?.textContent ?? ""] : [])),
    /** @param {HTMLElement} panel @param {Record<string, string[]>} filters */
    choose(panel, filters) {
      for (const box of boxes(panel)) box.checked = Boolean(filters[box.name]?.includes(box.value))
    },
    /**
     * Shows the values that something found has, and those that are chosen.
     * @param {HTMLElement} panel
     * @param {Record<string, Record<string, number>>} counts
     */
    count(panel, counts) {
      let chosen = 0
      let groups = 0
      for (const group of /** @type {NodeListOf<HTMLElement>} */ (panel.querySelectorAll("[data-facet]"))) {
        let shown = 0
        for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll("input"))) {
          const label = /** @type {HTMLElement} */ (box.closest("label"))
          const count = counts[box.name]?.[box.value] ?? 0
          label.hidden = !count && !box.checked
          if (!label.hidden) shown += 1
          if (box.checked) chosen += 1
          const end = label.querySelector(".c-facet__count")
          if (end) end.textContent = String(count)
        }
        group.hidden = shown === 0
        if (shown) groups += 1
      }
      panel.hidden = groups === 0
      const summary = /** @type {HTMLElement} */ (panel.querySelector("[data-facets-chosen]"))
      summary.textContent = chosen ? fillIn(SearchWords.chosen, { n: chosen }) : ""
      const clear = /** @type {HTMLElement} */ (panel.querySelector("[data-facets-clear]"))
      clear.hidden = chosen === 0
    },
  }
})()
