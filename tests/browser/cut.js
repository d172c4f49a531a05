// Texts of which some cannot be seen: beyond the window's edge, clipped by a box that does not scroll, or grown out
// of what is pressed. Each is told by the element it stands in. What is for ears alone is left out.
() => {
  const NEAR = 1.5
  const HIGH = 5 // marks of Thai letters reach out of their line
  const UNSEEN = "script, style, noscript, option, .c-unseen, .md-skip"
  const edge = document.documentElement.clientWidth
  const isClipped = (style) => /hidden|clip/.test(style.overflowX + style.overflowY)

  function told(element) {
    const named = element.getAttribute("class") ?? ""
    return `${element.localName}.${named}: ${element.textContent.trim().slice(0, 40)}`
  }

  function isOut(text, room) {
    return text.right > room.right + NEAR || text.left < room.left - NEAR || text.bottom > room.bottom + HIGH
  }

  function isCut(rects, element) {
    for (let box = element; box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box)
      const room = box.getBoundingClientRect()
      if (style.clipPath.startsWith("inset(50%")) return false
      if (/auto|scroll/.test(style.overflowX)) rects = [room]
      else if (isClipped(style) && rects.some((text) => isOut(text, room))) return true
    }
    return rects.some((text) => text.right > edge + NEAR || text.left < -NEAR)
  }

  const found = new Set()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || element.closest(UNSEEN)) continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const rects = [...range.getClientRects()].filter(({ width }) => width)
    if (isCut(rects, element)) found.add(told(element))
  }
  for (const element of document.querySelectorAll("button, select, summary, input, .c-button")) {
    if (!element.checkVisibility() || element.closest(UNSEEN) || !element.clientHeight) continue
    if (element.scrollHeight > element.clientHeight + HIGH) found.add(`full ${told(element)}`)
  }
  return [...found]
}
