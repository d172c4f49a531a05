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

// Of tabs that are too long for the window, that of the page one is on is seen, and all of that one has come to by
// keyboard, where browsers are content with a part.
{
  const ROOM = 16

  /** @param {Element} tab */
  const show = (tab) => {
    const line = tab.closest("ul")
    if (!line) return
    const [part, whole] = [tab.getBoundingClientRect(), line.getBoundingClientRect()]
    if (part.right + ROOM > whole.right) line.scrollLeft += part.right + ROOM - whole.right
    else if (part.left - ROOM < whole.left) line.scrollLeft -= whole.left + ROOM - part.left
  }
  const tabs = document.querySelector(".c-tabs")
  for (const here of tabs?.querySelectorAll("[aria-current]") ?? []) show(here)
  tabs?.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) show(target)
  })
}
