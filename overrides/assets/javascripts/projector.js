// Shows one item a screen: by keys, buttons and swipes. Which one is in the address (#3), so that it can be sent
// to others and survives a reload.

/** Pixels a finger must travel to turn the page. */
const SWIPE = 50

/** The smallest size that text of an overfull screen shrinks to, and by how much at a time. */
const SMALLEST = 0.45
const STEP = 0.05

/** @param {HTMLElement} show */
function project(show) {
  const slides = [.../** @type {NodeListOf<HTMLElement>} */ (show.querySelectorAll("[data-slide]"))]
  const controls = /** @type {HTMLElement | null} */ (show.querySelector("[data-controls]"))
  const progress = /** @type {HTMLElement | null} */ (show.querySelector("[data-progress]"))
  const leave = /** @type {HTMLAnchorElement | null} */ (controls?.querySelector("[data-leave]") ?? null)
  const full = /** @type {HTMLButtonElement | null} */ (show.querySelector("[data-full]"))
  const [back, forward] = ["back", "forward"].map((way) => /** @type {HTMLButtonElement} */ (show.querySelector(`[data-go=${way}]`)))
  if (!controls || !progress || !leave || !full || slides.length === 0) return
  let shown = -1
  let typed = ""

  /** Shrinks the text of a screen until all of it is seen. */
  function fit() {
    const slide = slides[shown]
    for (let size = 1; size >= SMALLEST; size -= STEP) {
      slide.style.setProperty("--size", size.toFixed(2))
      if (slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth) return
    }
  }

  function tell() {
    const place = typed || String(shown + 1)
    if (progress) progress.textContent = fillIn(progress.dataset.progress, { n: place, total: slides.length })
  }

  /**
   * @param {number} wanted
   * @param {boolean} [read] whether the heading is read out
   */
  function turn(wanted, read = true) {
    const next = Math.min(Math.max(wanted, 0), slides.length - 1)
    typed = ""
    if (next !== shown) {
      shown = next
      slides.forEach((slide, index) => (slide.hidden = index !== shown))
      history.replaceState(null, "", `${location.pathname}${location.search}#${shown + 1}`)
      back.disabled = shown === 0
      forward.disabled = shown === slides.length - 1
      fit()
      if (read) /** @type {HTMLElement | null} */ (slides[shown].querySelector("[tabindex]"))?.focus()
    }
    tell()
  }

  function follow() {
    const wanted = Number(location.hash.slice(1))
    turn(Number.isInteger(wanted) && wanted > 0 ? wanted - 1 : Math.max(shown, 0), false)
  }

  function fill() {
    if (document.fullscreenElement) document.exitFullscreen()
    else document.documentElement.requestFullscreen().catch(() => undefined)
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowRight: () => turn(shown + 1),
    ArrowDown: () => turn(shown + 1),
    PageDown: () => turn(shown + 1),
    ArrowLeft: () => turn(shown - 1),
    ArrowUp: () => turn(shown - 1),
    PageUp: () => turn(shown - 1),
    Home: () => turn(0),
    End: () => turn(slides.length - 1),
    Escape: () => leave.click(),
    f: fill,
    F: fill,
  }

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const pressed = event.target instanceof Element && event.target.closest("a, button") !== null
    if (/^[0-9]$/.test(event.key)) {
      typed = (typed + event.key).slice(-3)
      tell()
    } else if (event.key === "Enter" && typed) {
      turn(Number(typed) - 1)
    } else if (event.key === " " && !pressed) {
      turn(shown + (event.shiftKey ? -1 : 1))
    } else if (event.key in keys) {
      keys[event.key]()
    } else return
    event.preventDefault()
  })

  /** @type {Touch | undefined} */
  let from
  show.addEventListener("touchstart", (event) => (from = event.touches.length === 1 ? event.touches[0] : undefined), { passive: true })
  show.addEventListener("touchend", (event) => {
    if (!from) return
    const [x, y] = [event.changedTouches[0].clientX - from.clientX, event.changedTouches[0].clientY - from.clientY]
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(shown + (x < 0 ? 1 : -1))
  })

  back.addEventListener("click", () => turn(shown - 1, false))
  forward.addEventListener("click", () => turn(shown + 1, false))
  full.addEventListener("click", fill)
  full.hidden = !document.fullscreenEnabled
  addEventListener("hashchange", follow)
  addEventListener("resize", fit)
  document.fonts.ready.then(fit)

  follow()
  show.dataset.live = "" // from here on slides say themselves whether they are shown
}

for (const show of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-projector]"))) project(show)
