// What scrolls sideways in itself can be reached by keyboard, and so be scrolled by it. Where all can be seen there
// is nothing to stop at. Of the tabs, that of the page one is on is seen.
{
  for (const here of document.querySelectorAll(".c-tabs [aria-current]")) {
    const line = here.closest("ul")
    if (line) line.scrollLeft += Math.max(0, here.getBoundingClientRect().right + 16 - line.getBoundingClientRect().right)
  }

  const boxes = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("article pre > code, article table:not([class])"))
  const tell = () => {
    for (const box of boxes) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
      else box.removeAttribute("tabindex")
    }
  }
  tell()
  addEventListener("resize", tell)
}
