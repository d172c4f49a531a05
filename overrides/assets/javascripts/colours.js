// What must be known before anything is painted: this script alone is not put off until the page was read. That
// scripts run, and whether the address asks something that they put into the page. And the colours: those the reader
// chose here before, else those of the device.
{
  const root = document.documentElement.classList
  root.add("c-scripts")
  if (location.search.length > 1) {
    root.add("c-awaited")
    document.addEventListener("DOMContentLoaded", () => root.remove("c-awaited"))
  }

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
