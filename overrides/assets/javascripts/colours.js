// The colours the reader chose here before, else those of the device, set before anything is painted: this script
// alone is not put off until the page was read.
{
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
    button.hidden = false
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
