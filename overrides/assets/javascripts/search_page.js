// The search page: what is asked stands in the address, what is found below the form.
;(() => {
  const PAGEFUL = 20
  const PAUSE = 150 // milliseconds without a keystroke after which the address is written

  const one = (/** @type {string} */ mark) => /** @type {HTMLElement} */ (document.querySelector(`[data-${mark}]`))
  const form = /** @type {HTMLFormElement} */ (one("ask"))
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"))
  const { searchIndex = "", searchVersion = "" } = /** @type {HTMLElement} */ (document.querySelector(".c-header")).dataset
  const root = new URL("../../", new URL(searchIndex, location.href))
  const own = document.documentElement.lang
  const other = own === "th" ? "en" : "th"
  const list = one("answers-list")
  const heading = one("answers-heading")
  const more = one("answers-more")
  const { element, say } = SearchHits
  const ready = new Set()
  let language = own
  let shown = PAGEFUL
  let turn = 0
  let writing = 0

  const engine = () => CatalogueSearch.open(searchIndex, searchVersion)

  /** What the form says, as an address. */
  function address() {
    const query = new URLSearchParams()
    if (field.value.trim()) query.set("q", field.value.trim())
    const filters = SearchFacets.chosen(form)
    for (const name of SearchFacets.NAMES) for (const value of filters[name] ?? []) query.append(name, value)
    if (language !== own) query.set("language", language)
    return location.pathname + (query.size ? `?${query}` : "")
  }

  /** @param {"pushState" | "replaceState"} write */
  function remember(write) {
    clearTimeout(writing)
    if (address() === location.pathname + location.search && write === "pushState") return
    history[write]({ shown }, "", address())
  }

  /** What the address says, in the form. */
  function recall() {
    const query = new URLSearchParams(location.search)
    field.value = query.get("q") ?? ""
    language = query.get("language") === other ? other : own
    shown = history.state?.shown ?? PAGEFUL
    SearchFacets.choose(form, Object.fromEntries(SearchFacets.NAMES.map((name) => [name, query.getAll(name)])))
    ask()
  }

  /** @param {SearchHit} hit */
  function result(hit) {
    const place = { root, language }
    const link = (/** @type {string} */ style, /** @type {string} */ href, /** @type {(Node | string)[]} */ ...children) => {
      const made = /** @type {HTMLAnchorElement} */ (element("a", style, ...children))
      made.href = href
      if (language !== own) made.hreflang = language
      return made
    }
    const opened = () => SearchRecent.add(root, hit, language)
    const title = link("c-hit__link", SearchHits.address(place, hit.route), ...SearchHits.title(hit))
    const badges = element("p", "c-hit__badges", ...SearchHits.badges(hit).flatMap((badge) => [badge, " "]))
    if (hit.supersededBy) badges.append(link("", SearchHits.address(place, SearchHits.successor(hit)), SearchHits.replaced(hit)))
    const parts = hit.passages.map(({ anchor, text, marks, language: spoken }) =>
      element("li", "", link("", SearchHits.address(place, hit.route, anchor), SearchHits.marked("", text, marks, spoken))),
    )
    const made = element("li", "c-hit", title, ...SearchHits.otherNames(hit), badges)
    if (parts.length) made.append(element("ul", "c-hit__parts", ...parts))
    for (const event of ["click", "auxclick"]) made.addEventListener(event, (at) => at.target instanceof Element && at.target.closest("a") && opened())
    return made
  }

  /** What stays as it is stays where it is, so that nothing jumps and the focus is kept. @param {HTMLElement[]} made */
  function renew(made) {
    made.forEach((item, place) => {
      const before = list.children[place]
      if (!before) list.append(item)
      else if (!before.isEqualNode(item)) before.replaceWith(item)
    })
    while (list.children.length > made.length) list.lastElementChild?.remove()
  }

  /** @param {SearchAnswer} answer */
  function show(answer) {
    const { total, hits, sure, meant, facets } = answer
    const count = total === 1 ? SearchWords.foundOne : say(SearchWords.found, { n: total })
    heading.textContent = total ? (sure ? count : SearchWords.near) : SearchWords.none
    const corrected = one("answers-meant")
    corrected.hidden = !meant
    corrected.textContent = meant ? say(SearchWords.meant, { words: meant }) : ""
    const advice = one("answers-advice")
    advice.hidden = total > 0
    advice.textContent = Object.keys(SearchFacets.chosen(form)).length ? SearchWords.noneFiltered : SearchWords.noneAdvice
    renew(hits.map(result))
    const left = Math.min(PAGEFUL, total - hits.length)
    more.hidden = left <= 0
    more.textContent = say(SearchWords.more, { n: left })
    SearchFacets.count(form, facets)
  }

  /** @param {boolean} asked */
  function turnTo(asked) {
    document.documentElement.classList.toggle("c-asked", asked)
    one("answers").hidden = !asked
    one("ask-facets").hidden = !asked
    one("everything").hidden = asked
    one("ask-other").setAttribute("aria-pressed", String(language !== own))
    if (!asked) showAll()
  }

  /** Everything, or what the address wants of it; and what was opened before. */
  function showAll() {
    const sorts = new URLSearchParams(location.search).getAll("kind")
    const groups = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-sort]"))
    for (const group of groups) group.hidden = sorts.length > 0 && !sorts.includes(group.dataset.sort ?? "")
    one("everything-all").hidden = sorts.length === 0
    const opened = SearchRecent.all(root)
    one("recent").hidden = opened.length === 0
    one("recent-list").replaceChildren(...opened.map((entry) => result(SearchRecent.hit(entry, own))))
  }

  async function ask() {
    const mine = ++turn
    const query = field.value.trim()
    turnTo(Boolean(query))
    if (!query) return
    one("recent").hidden = true
    const languages = language === own ? [own] : [own, other]
    const all = languages.every((spoken) => ready.has(spoken))
    if (!list.children.length) heading.textContent = SearchWords.loading
    try {
      for (const passages of all ? [languages] : [[], languages]) {
        const options = { language, filters: SearchFacets.chosen(form), limit: shown, passages }
        const answer = await engine().ask(query, options)
        if (mine !== turn) return
        for (const spoken of passages) ready.add(spoken)
        show(answer)
      }
    } catch {
      heading.textContent = SearchWords.failed
      one("everything").hidden = false
      document.documentElement.classList.remove("c-asked")
    }
  }

  function otherLanguage() {
    language = language === own ? other : own
    remember("pushState")
    ask()
  }

  form.addEventListener("input", (event) => {
    shown = PAGEFUL
    if (event.target === field) {
      clearTimeout(writing)
      writing = setTimeout(() => remember("replaceState"), PAUSE)
    } else remember("pushState")
    ask()
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    remember("pushState")
    if (field.value.trim()) heading.focus()
  })
  field.addEventListener("focus", () => engine(), { once: true })
  one("ask-other").addEventListener("click", otherLanguage)
  one("ask-clear").addEventListener("click", () => {
    SearchFacets.choose(form, {})
    remember("pushState")
    ask()
  })
  one("recent-clear").addEventListener("click", () => {
    SearchRecent.clear(root)
    one("recent").hidden = true
    field.focus()
  })
  more.addEventListener("click", async () => {
    const next = list.children.length
    shown += PAGEFUL
    remember("replaceState")
    await ask()
    list.children[next]?.querySelector("a")?.focus()
  })
  document.addEventListener("keydown", (event) => {
    if (event.code !== "KeyL" || !event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    otherLanguage()
  })
  addEventListener("popstate", recall)

  form.hidden = false
  const facets = /** @type {HTMLDetailsElement} */ (one("ask-facets"))
  facets.open = matchMedia("(min-width: 60em)").matches
  recall()
})()
