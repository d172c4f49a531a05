// The texts of a page that have less than 4.5:1 against the nearest ground painted behind them (WCAG 1.4.3).
() => {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const light = (color) => {
    const [r, g, b] = channels(color)
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor
      if ((channels(color)[3] ?? 1) > 0.99) return color
    }
    return "rgb(255, 255, 255)"
  }
  const faint = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || !element.checkVisibility({ opacityProperty: true })) continue
    if (element.closest("script, style, noscript, option")) continue
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x)
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(`${element.tagName}: ${texts.currentNode.data.trim()}`)
  }
  return faint
}
