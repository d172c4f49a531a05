// Where Tab stops on a page: what it should come to in order, and what is true of the one that has the focus.
;(() => {
  const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]"
  const LOOKS = ["boxShadow", "borderColor", "backgroundColor"]

  /** Of the radios of a name Tab stops at the chosen one, or at the first. */
  function isPassed(element) {
    if (element.type !== "radio" || !element.name) return false
    const many = [...document.getElementsByName(element.name)].filter((one) => one.form === element.form)
    return element !== (many.find((one) => one.checked) ?? many[0])
  }

  /** Backwards Tab comes to the last radio of a name where none is chosen. */
  const isBesides = (one, other) => one.type === "radio" && other.type === "radio" && one.name !== "" && one.name === other.name && one.form === other.form

  /** How it looks, with what shows the focus for it: the label around a field that is not seen itself. */
  const parts = (element) => [element, element.closest("label")].filter(Boolean)
  const look = (element) => parts(element).map(drawn).join()

  function drawn(part) {
    const style = getComputedStyle(part)
    const line = style.outlineStyle === "none" ? "" : style.outline
    return [line, ...LOOKS.map((name) => style[name])].join()
  }

  function isCovered(element) {
    const { bottom, left, right, top } = parts(element).at(-1).getBoundingClientRect()
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
    const there = document.elementFromPoint(x, y)
    return !there || Boolean(there.closest(".c-header") && !element.closest(".c-header"))
  }

  const stops = [...document.querySelectorAll(CONTROLS)].filter(
    (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !isPassed(element),
  )
  const before = new Map(stops.map((element) => [element, look(element)]))

  window.tabStops = {
    count: stops.length,
    /** @param {number} place */
    from: (place) => stops[place].focus(),
    at() {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const place = stops.findIndex((one) => one === element || isBesides(one, element))
      const name = `${element.localName}.${element.getAttribute("class") ?? ""} ${element.textContent.trim().slice(0, 30)}`
      return { place, name, isSeen: place < 0 || look(element) !== before.get(element), isCovered: isCovered(element) }
    },
  }
})()
