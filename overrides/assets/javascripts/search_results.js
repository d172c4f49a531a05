// The list of the search page: an entry a line, its parts that match below it.

const SearchResults = (() => {
  const { element } = SearchHits
  /** @type {WeakMap<Element, string>} What each line says; the elements themselves are touched by other scripts. */
  const said = new WeakMap()

  /**
   * @param {SearchPlace} place where its links lead
   * @param {SearchHit} hit
   */
  function result(place, hit) {
    const link = (/** @type {string} */ style, /** @type {string} */ href, /** @type {(Node | string)[]} */ ...children) => {
      const made = /** @type {HTMLAnchorElement} */ (element("a", style, ...children))
      made.href = href
      if (place.language !== document.documentElement.lang) made.hreflang = place.language
      return made
    }
    const title = link("c-hit__link", SearchHits.address(place, hit.route), ...SearchHits.title(hit))
    const badges = element("p", "c-hit__badges", ...SearchHits.badges(hit).flatMap((badge) => [badge, " "]))
    if (hit.supersededBy) badges.append(link("", SearchHits.address(place, SearchHits.successor(hit)), SearchHits.replaced(hit)))
    const parts = hit.passages.map(({ anchor, text, marks, language }) =>
      element("li", "", link("", SearchHits.address(place, hit.route, anchor), SearchHits.marked("", text, marks, language))),
    )
    const made = element("li", "c-hit", title, ...SearchHits.otherNames(hit), badges)
    if (parts.length) made.append(element("ul", "c-hit__parts", ...parts))
    for (const event of ["click", "auxclick"]) {
      made.addEventListener(event, ({ target }) => {
        const pressed = target instanceof Element && target.closest("a")
        if (pressed && !badges.contains(pressed)) SearchRecent.add(place.root, hit, place.language)
      })
    }
    return made
  }

  /** The focus goes on to the same link. @param {Element} before @param {HTMLElement} made */
  function replace(before, made) {
    const focused = before.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null
    before.replaceWith(made)
    if (focused) [...made.querySelectorAll("a")].find((link) => link.href === focused)?.focus({ preventScroll: true })
  }

  return {
    /**
     * Shows hits in a list. What is the same as before stays in its place, so that nothing jumps and the focus is kept.
     * @param {HTMLElement} list
     * @param {SearchPlace} place
     * @param {SearchHit[]} hits
     */
    renew(list, place, hits) {
      hits.forEach((hit, row) => {
        const before = list.children[row]
        const says = JSON.stringify([place.language, { ...hit, score: 0 }])
        if (before && said.get(before) === says) return
        const made = result(place, hit)
        said.set(made, says)
        if (before) replace(before, made)
        else list.append(made)
      })
      while (list.children.length > hits.length) list.lastElementChild?.remove()
    },
  }
})()
