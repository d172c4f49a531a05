// Search fields come to life when they are first touched. Until then a page loads nothing of the search but this.
;(() => {
  const header = /** @type {HTMLElement} */ (document.querySelector(".c-header"))
  const { searchIndex = "", searchVersion = "" } = header.dataset
  const mine = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*$/, "")
  const scripts = ["search/client", "search_hits", "search_recent", "search_box"].map((name) => `${mine}${name}.js`)
  const fields = /** @type {NodeListOf<HTMLInputElement>} */ (
    document.querySelectorAll("form[role=search]:not([data-filter], [data-ask]) input[name=q]")
  )
  let touched = false

  /** Scripts in their order; the last one is told of all fields. */
  function touch() {
    if (touched) return
    touched = true
    for (const address of [`${searchIndex}words.${document.documentElement.lang}.js`, ...scripts]) {
      const script = document.createElement("script")
      script.src = `${address}?${searchVersion}`
      script.async = false
      if (address === scripts.at(-1)) script.onload = () => fields.forEach((field) => SearchBox.enable(field, searchIndex, searchVersion))
      document.head.append(script)
    }
  }

  for (const field of fields) {
    field.setAttribute("role", "combobox")
    field.setAttribute("aria-autocomplete", "list")
    field.setAttribute("aria-expanded", "false")
    field.setAttribute("aria-keyshortcuts", "/")
    for (const event of ["focus", "pointerdown", "input"]) field.addEventListener(event, touch, { once: true })
    if (document.activeElement === field) touch()
  }

  // On small screens the field is folded away behind a link to the search page.
  const link = /** @type {HTMLAnchorElement | null} */ (header.querySelector(".c-header__search-link"))
  const folded = header.querySelector("form")
  const unfold = (/** @type {boolean} */ open) => header.classList.toggle("c-header--asking", open)
  if (link && folded) {
    link.role = "button"
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
    // On a Thai keyboard the key of "/" writes another letter.
    if ((event.key !== "/" && event.code !== "Slash") || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const target = /** @type {HTMLElement} */ (event.target)
    if (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return
    const all = [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("form[role=search] input[name=q]"))]
    event.preventDefault()
    const field = all.find((one) => one.checkVisibility())
    if (!field) return link?.click()
    field.focus()
    field.select()
  })
})()
