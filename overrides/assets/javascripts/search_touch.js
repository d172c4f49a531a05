// Search fields come to life when they are first touched. Until then a page loads nothing of the search but this.
;(() => {
  const header = /** @type {HTMLElement} */ (document.querySelector(".c-header"))
  const { searchIndex = "" } = header.dataset
  const mine = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*$/, "")
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (
    document.querySelectorAll("form[role=search]:not([data-filter], [data-ask]) input[name=q]")
  )
  let touched = false
  let whole = false

  /** Runs a script behind those before it, unless the page has it. @param {string} address @param {() => void} [loaded] */
  function run(address, loaded) {
    if ([...document.scripts].some((one) => one.src === address)) return loaded?.()
    const script = document.createElement("script")
    script.src = address
    script.async = false
    if (loaded) script.onload = loaded
    document.head.append(script)
  }

  function touch() {
    if (touched || !whole) return
    touched = true
    run(`${mine}search/client.js`, () => CatalogueSearch.open(searchIndex))
    run(`${searchIndex}words.${document.documentElement.lang}.js`)
    run(`${mine}search_hits.js`)
    run(`${mine}search_recent.js`)
    run(`${mine}search_box.js`, () => fields.forEach((field) => SearchBox.enable(field, searchIndex)))
  }

  for (const field of fields) {
    field.setAttribute("role", "combobox")
    field.setAttribute("aria-autocomplete", "list")
    field.setAttribute("aria-expanded", "false")
    field.setAttribute("aria-keyshortcuts", "/")
    for (const event of ["focus", "pointerdown", "input"]) field.addEventListener(event, touch)
  }
  // What pages bring themselves has run by then: one that has a search of its own brings part of this.
  document.addEventListener("DOMContentLoaded", () => {
    whole = true
    if ([...fields].some((field) => field === document.activeElement || field.value)) touch()
  })

  // On small screens the field is folded away behind a link to the search page.
  const link = /** @type {HTMLAnchorElement | null} */ (header.querySelector(".c-header__search-link"))
  const folded = header.querySelector(".c-header-search")
  const unfold = (/** @type {boolean} */ open) => header.classList.toggle("c-header--asking", open)
  if (link && folded) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      unfold(true)
      folded.querySelector("input")?.focus()
    })
    folded.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return
      unfold(false)
      link.focus()
    })
    document.addEventListener("focusin", ({ target }) => target instanceof Node && !folded.contains(target) && unfold(false))
    document.addEventListener("pointerdown", ({ target }) => target instanceof Node && !folded.contains(target) && unfold(false))
  }

  document.addEventListener("keydown", (event) => {
    // The key of "/" writes another letter on a Thai keyboard; on other keyboards "/" needs the shift key.
    const slash = event.key === "/" || (event.code === "Slash" && !event.shiftKey)
    if (!slash || event.ctrlKey || event.altKey || event.metaKey) return
    const target = /** @type {HTMLElement} */ (event.target)
    if (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return
    event.preventDefault()
    const all = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("form[role=search] input[name=q]"))
    const field = [...all].find((one) => one.getClientRects().length > 0)
    if (!field) return link?.click()
    field.focus()
    field.select()
  })
})()
