// Which standard is mine? What is typed stands in the address; the standards found below the field.

;(() => {
  const MOST = 12 // answers shown; the search page has the rest
  const ASKED = 50 // answers looked through
  const PAUSE = 200 // milliseconds without a keystroke after which the address is written
  const QUIET = 500 // and after which the count is announced
  const SURE = 0.8 // of what was typed, that a standard must explain to be called the one
  const CLOSE = 0.8 // of what the best of them explains, that the others must
  const NEAR = 0.4 // of what was typed, without which a standard is not even near

  const one = (/** @type {string} */ mark, /** @type {ParentNode} */ within = document) =>
    /** @type {HTMLElement} */ (within.querySelector(`[data-${mark}]`))
  const copy = (/** @type {string} */ mark) => {
    const template = /** @type {HTMLTemplateElement | null} */ (document.querySelector(`template[data-${mark}]`))
    return template ? /** @type {DocumentFragment} */ (template.content.cloneNode(true)) : new DocumentFragment()
  }

  const form = /** @type {HTMLFormElement} */ (one("ask"))
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"))
  const outcome = one("outcome")
  const heading = one("heading")
  const words = outcome.dataset
  const all = /** @type {HTMLAnchorElement} */ (one("all"))
  const everything = all.href
  const { searchIndex = "", searchVersion = "" } = /** @type {HTMLElement} */ (document.querySelector(".c-header")).dataset
  const place = { root: new URL("../../", new URL(searchIndex, location.href)), language: document.documentElement.lang }
  let turn = 0
  let writing = 0
  let announcing = 0

  const engine = () => CatalogueSearch.open(searchIndex, searchVersion)

  /** @param {HTMLElement} link @param {string} route @param {string} anchor */
  function lead(link, route, anchor = "") {
    const to = /** @type {HTMLAnchorElement} */ (link)
    to.href = SearchHits.address(place, route, anchor)
  }

  /** @param {SearchHit} hit */
  function answer(hit) {
    const made = copy("answer")
    const over = hit.status === "superseded" || hit.status === "withdrawn"
    one("title", made).append(...SearchHits.title(hit))
    lead(one("title", made), hit.route)
    if (hit.also) {
      const { text, marks } = hit.also
      one("also", made).append(SearchHits.marked("", text, marks, /[ก-๛]/.test(text) ? "th" : "en"))
      one("also", made).hidden = false
    }
    one("standing", made).append(copy(`of-status="${hit.status}"`))
    const newer = /** @type {HTMLElement} */ (one("newer", made))
    if (hit.supersededBy) {
      const link = /** @type {HTMLAnchorElement} */ (newer.querySelector("a"))
      lead(link, SearchHits.successor(hit))
      link.append(hit.supersededNumber || copy("newer-name"))
      newer.hidden = false
    }
    lead(one("requirements", made), hit.route, "requirements")
    lead(one("readiness", made), `readiness/${hit.id}`)
    one("ways", made).append(copy(`of-scheme="${hit.scheme}"`))
    // Nobody should apply by an edition that is over.
    if (over) for (const way of made.querySelectorAll("[data-current]")) way.remove()
    return made
  }

  /**
   * The standards worth showing: those that fit about as well as the best, and what replaced any of them.
   * @param {SearchHit[]} hits
   */
  function worth(hits) {
    const best = hits[0]?.covered ?? 0
    const kept = hits.filter(({ covered }) => covered >= Math.max(NEAR, CLOSE * best))
    const newer = new Set(kept.map(({ supersededBy }) => supersededBy))
    return hits.filter((hit) => kept.includes(hit) || newer.has(hit.id))
  }

  /** @param {SearchHit[]} hits @param {boolean} sure @param {string | null} meant */
  function show(hits, sure, meant) {
    const total = hits.length
    const count = total === 1 ? (words.foundOne ?? "") : fillIn(words.found, { n: total })
    heading.textContent = (total ? (sure ? count : words.near) : words.none) ?? ""
    const corrected = one("meant-shown")
    corrected.textContent = meant && total ? fillIn(words.meant, { words: meant }) : ""
    corrected.hidden = !corrected.textContent
    one("answers").replaceChildren(...hits.slice(0, MOST).map(answer))
    one("advice").hidden = sure
    all.href = `${everything}?${new URLSearchParams({ q: field.value.trim() })}`
    announce([heading.textContent, total && !sure ? count : "", corrected.textContent].filter(Boolean).join(" · "))
  }

  /** @param {string} text */
  function announce(text) {
    clearTimeout(announcing)
    announcing = setTimeout(() => (one("status").textContent = text), QUIET)
  }

  async function ask() {
    const mine = ++turn
    const query = field.value.trim()
    outcome.hidden = !query
    if (!query) return
    if (!one("answers").children.length) heading.textContent = words.loading ?? ""
    try {
      // By name; what standards say is asked only where no name comes near.
      for (const passages of [[], [place.language]]) {
        const options = { language: place.language, filters: { kind: ["standard"] }, limit: ASKED, passages }
        const found = await engine().ask(query, options)
        if (mine !== turn) return
        const hits = worth(found.hits)
        show(hits, !passages.length && found.sure && hits[0]?.covered >= SURE, found.meant)
        if (hits.length) return
      }
    } catch {
      heading.textContent = words.failed ?? ""
      announce(heading.textContent)
    }
  }

  function remember() {
    clearTimeout(writing)
    const query = field.value.trim()
    history.replaceState(null, "", location.pathname + (query ? `?${new URLSearchParams({ q: query })}` : ""))
  }

  function recall() {
    field.value = new URLSearchParams(location.search).get("q") ?? ""
    ask()
  }

  field.addEventListener("focus", () => engine(), { once: true })
  field.addEventListener("input", () => {
    clearTimeout(writing)
    writing = setTimeout(remember, PAUSE)
    ask()
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    remember()
    if (field.value.trim()) heading.focus()
  })
  addEventListener("popstate", recall)

  form.hidden = false
  recall()
})()
