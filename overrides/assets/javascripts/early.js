// What must be known before anything is painted: this script alone is not put off until the page was read. That
// scripts run, and whether the address asks something that they put into the page; what the reader did before they
// came; and the colours: those chosen here before, else those of the device.
{
  const root = document.documentElement.classList
  root.add("c-scripts")
  if (location.search.length > 1) {
    root.add("c-awaited")
    document.addEventListener("DOMContentLoaded", () => root.remove("c-awaited"))
  }

  /** What was typed and chosen where the scripts of a page were slow to come, first things first. @type {Map<HTMLInputElement, {value: string, checked: boolean}>} */
  const done = new Map()
  /** @param {Event} event */
  const note = ({ target }) => {
    const field = /** @type {HTMLInputElement} */ (target)
    done.delete(field)
    done.set(field, { value: field.value, checked: field.checked })
  }
  addEventListener("input", note)
  // A script that begins shows what its page remembers; after that, what the reader did since.
  const tell = () => {
    removeEventListener("input", note)
    for (const [field, { value, checked }] of done) {
      if (field.value !== value) field.value = value
      if (field.checked !== checked) field.checked = checked
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }))
    }
  }
  document.addEventListener("DOMContentLoaded", () => setTimeout(tell))

  const script = /** @type {HTMLScriptElement} */ (document.currentScript)
  /** Sites on one host do not read each other's. */
  const key = `${new URL("../..", script.src).pathname}.colours`
  const device = matchMedia("(prefers-color-scheme: dark)")

  /** Dark is called slate in Material's style sheets. */
  let chosen = ""
  try {
    chosen = localStorage.getItem(key) ?? ""
  } catch {
    // a browser that keeps nothing follows the device
  }
  const isDark = () => (chosen ? chosen === "slate" : device.matches)

  const paint = () => {
    document.body.dataset.mdColorScheme = isDark() ? "slate" : "default"
    document.querySelector("[data-colours]")?.setAttribute("aria-pressed", String(isDark()))
  }

  paint()
  device.addEventListener("change", paint)
  document.addEventListener("DOMContentLoaded", () => {
    const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("[data-colours]"))
    if (!button) return
    button.addEventListener("click", () => {
      chosen = isDark() ? "default" : "slate"
      try {
        localStorage.setItem(key, chosen)
      } catch {
        // for this page only
      }
      paint()
    })
    paint()
  })
}
