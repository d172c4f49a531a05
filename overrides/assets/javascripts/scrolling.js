// What scrolls sideways in itself can be reached by keyboard, and so be scrolled by it. Where all can be seen there
// is nothing to stop at.
{
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
