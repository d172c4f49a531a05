// Which standard is mine? What is typed stands in the address; the standards found below the field.

;(() => {
  const MOST = 12 // answers shown; the search page has the rest
  const ASKED = 50 // answers looked through
  const PAUSE = 200 // milliseconds without a keystroke after which the address is written
  const QUIET = 500 // and after which the count is announced
  const SURE = 0.8 // of what was typed, that a standard must explain to be called the one
  const CLOSE = 0.8 // of what the best of them explains, that the others must
  const TELLING = 0.75 // of what was typed, that a text must hold where no name comes near

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
  const { searchIndex = "" } = /** @type {HTMLElement} */ (document.querySelector(".c-header")).dataset
  const place = { root: new URL("../../", new URL(searchIndex, location.href)), language: document.documentElement.lang }
  let turn = 0
  let writing = 0
  let announcing = 0

  const engine = () => CatalogueSearch.open(searchIndex)

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

  /** @param {SearchAnswer} found */
  const isSure = ({ sure, hits }) => sure && hits[0]?.covered >= SURE

  /** Those that fit about as well as the best, and what replaced any of them. @param {SearchHit[]} hits */
  function best(hits) {
    const kept = hits.filter(({ covered, near }) => (near || covered >= SURE) && covered >= CLOSE * hits[0].covered)
    const newer = new Set(kept.map(({ supersededBy }) => supersededBy))
    return hits.filter((hit) => kept.includes(hit) || newer.has(hit.id))
  }

  /** What is near, an edition in use before the one it replaced. @param {SearchHit[]} hits */
  function ordered(hits) {
    const late = hits.filter(({ supersededBy }) => hits.some(({ id }) => id === supersededBy))
    return hits.flatMap((hit) => (late.includes(hit) ? [] : [hit, ...late.filter(({ supersededBy }) => supersededBy === hit.id)]))
  }

  /** @param {string} query @param {string[]} passages @param {string} kind @returns {Promise<SearchAnswer>} */
  const asked = (query, passages = [], kind = "standard") =>
    engine().ask(query, { language: place.language, filters: { kind: [kind] }, limit: ASKED, passages })

  /**
   * The standards for what was typed. First by name; where that is not sure, by the words it was taken for; then those
   * whose names are near; and what standards say is asked only where no name is.
   * @param {string} query
   * @returns {Promise<{hits: SearchHit[], sure: boolean, meant: string | null}>}
   */
  async function look(query) {
    const named = await asked(query)
    if (isSure(named)) return { hits: best(named.hits), sure: true, meant: named.meant }
    const meant = named.meant ? await asked(named.meant) : null
    if (meant && isSure(meant)) return { hits: best(meant.hits), sure: true, meant: named.meant }
    const near = named.hits.filter((hit) => hit.near)
    if (near.length) return { hits: ordered(near), sure: false, meant: null }
    const told = (await asked(query, [place.language])).hits
    return { hits: ordered(told.filter(({ covered, passages }) => covered >= TELLING && passages.length)), sure: false, meant: null }
  }

  /** Says of a word that the catalogue knows, but has no standard for, where it is explained. @param {SearchHit | undefined} term */
  function known(term) {
    const shown = one("known")
    shown.hidden = !term
    if (!term) return
    const link = /** @type {HTMLAnchorElement} */ (shown.querySelector("a"))
    lead(link, term.route)
    link.textContent = term.title
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
      const { hits, sure, meant } = await look(query)
      const terms = sure ? null : await asked(query, [], "term")
      if (mine !== turn) return
      show(hits, sure, meant)
      known(terms && isSure(terms) ? terms.hits[0] : undefined)
    } catch {
      heading.textContent = words.failed ?? ""
      announce(heading.textContent)
    } finally {
      outcome.ariaBusy = "false"
    }
  }

  function remember() {
    clearTimeout(writing)
    const query = field.value.trim()
    history.replaceState(null, "", location.pathname + (query ? `?${new URLSearchParams({ q: query })}` : ""))
  }

  function recall() {
    field.value = new URLSearchParams(location.search).get("q") ?? ""
    outcome.ariaBusy = String(Boolean(field.value.trim()))
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

  recall()
})()
