// In the contents beside a page, marks the part that one reads: the last whose heading is above the middle of the screen.
{
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("[data-contents] a")])
  const parts = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })

  const mark = () => {
    const read = parts.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 2).pop()
    for (const { link } of parts) {
      if (link === read?.link) link.setAttribute("aria-current", "location")
      else link.removeAttribute("aria-current")
    }
  }

  if (parts.length > 0) {
    const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -50% 0px" })
    for (const { heading } of parts) watch.observe(heading)
  }
}
