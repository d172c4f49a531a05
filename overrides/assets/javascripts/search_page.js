// The search page: what is asked stands in the address, what is found below the field.

;(() => {
  const PAGEFUL = 20
  const PAUSE = 200 // milliseconds without a keystroke after which the address is written
  const QUIET = 500 // and after which the count is announced

  const one = (/** @type {string} */ mark) => /** @type {HTMLElement} */ (document.querySelector(`[data-${mark}]`))
  const form = /** @type {HTMLFormElement} */ (one("ask"))
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"))
  const facets = /** @type {HTMLDetailsElement} */ (one("facets"))
  const { searchIndex = "" } = /** @type {HTMLElement} */ (document.querySelector(".c-header")).dataset
  const root = new URL("../../", new URL(searchIndex, location.href))
  const own = document.documentElement.lang
  const other = own === "th" ? "en" : "th"
  const list = one("answers-list")
  const heading = one("answers-heading")
  const more = one("answers-more")
  const { element } = SearchHits
  const name = document.title
  const head = /** @type {HTMLElement} */ (document.querySelector(".c-print-head"))
  const printed = head.textContent
  const ready = new Set()
  let language = own
  let limit = PAGEFUL
  let turn = 0
  let writing = 0
  let announcing = 0
  let before = Number(history.state?.scroll ?? 0) // where one was when one left

  const engine = () => CatalogueSearch.open(searchIndex)

  /** What is asked, as an address. */
  function address() {
    const query = new URLSearchParams()
    if (field.value.trim()) query.set("q", field.value.trim())
    const filters = SearchFacets.chosen(facets)
    for (const facet of SearchFacets.NAMES) for (const value of filters[facet] ?? []) query.append(facet, value)
    if (language !== own) query.set("language", language)
    return location.pathname + (query.size ? `?${query}` : "")
  }

  /** @param {"pushState" | "replaceState"} write */
  function remember(write) {
    clearTimeout(writing)
    const same = address() === location.pathname + location.search
    history[same ? "replaceState" : write]({ limit, scroll: scrollY }, "", address())
    const query = field.value.trim()
    document.title = query ? `${query} · ${name}` : name
    print()
  }

  /** What stands on paper as the address, so that it leads to the same answers. */
  function print() {
    head.textContent = printed + decodeURI(address().slice(location.pathname.length))
  }

  /** What the address says, in the form. */
  function recall() {
    clearTimeout(writing)
    const query = new URLSearchParams(location.search)
    field.value = query.get("q") ?? ""
    language = query.get("language") === other ? other : own
    limit = history.state?.limit ?? PAGEFUL
    SearchFacets.choose(facets, Object.fromEntries(SearchFacets.NAMES.map((facet) => [facet, query.getAll(facet)])))
    if (field.value.trim()) document.title = `${field.value.trim()} · ${name}`
    print()
    one("outcome").ariaBusy = String(Boolean(field.value.trim()))
    ask()
  }

  /** The words a query was taken for, to be asked as such. @param {string} meant */
  function correction(meant) {
    const link = /** @type {HTMLAnchorElement} */ (element("a", "", meant))
    link.href = `?${new URLSearchParams({ q: meant })}`
    const [before = "", behind = ""] = SearchWords.meant.split("{words}")
    return [before, link, behind]
  }

  /** @param {SearchAnswer} answer */
  function show(answer) {
    const { total, hits, sure, meant } = answer
    const count = total === 1 ? SearchWords.foundOne : fillIn(SearchWords.found, { n: total })
    const chosen = SearchFacets.names(facets)
    heading.textContent = !total ? SearchWords.none : sure ? count : SearchWords.near
    one("answers-asked").textContent = [`“${field.value.trim()}”`, ...chosen].join(" · ")
    const corrected = one("answers-meant")
    corrected.hidden = !meant
    corrected.replaceChildren(...(meant ? correction(meant) : []))
    const advice = one("answers-advice")
    advice.hidden = total > 0
    advice.textContent = chosen.length ? SearchWords.noneFiltered : SearchWords.noneAdvice
    SearchResults.renew(list, { root, language }, hits)
    const left = Math.min(PAGEFUL, total - hits.length)
    more.hidden = left <= 0
    more.textContent = fillIn(SearchWords.more, { n: left })
    SearchFacets.count(facets, answer.facets)
    const spoken = language === own ? "" : one("ask-other-name").textContent
    announce([spoken, heading.textContent, sure ? "" : count, corrected.textContent].filter(Boolean).join(" · "))
  }

  /** @param {string} text */
  function announce(text) {
    clearTimeout(announcing)
    announcing = setTimeout(() => (one("answers-status").textContent = text), QUIET)
  }

  /** Everything, or what the address wants of it; and what was opened before. */
  function showAll() {
    const sorts = new URLSearchParams(location.search).getAll("kind")
    const groups = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-sort]"))
    const known = [...groups].some((group) => sorts.includes(group.dataset.sort ?? ""))
    for (const group of groups) group.hidden = known && !sorts.includes(group.dataset.sort ?? "")
    one("everything-all").hidden = !known
    const opened = SearchRecent.all(root).map((entry) => SearchRecent.hit(entry, own))
    one("recent").hidden = opened.length === 0 || known
    SearchResults.renew(one("recent-list"), { root, language: own }, opened)
  }

  async function ask() {
    const mine = ++turn
    const query = field.value.trim()
    document.documentElement.classList.toggle("c-asked", Boolean(query))
    one("outcome").hidden = !query
    one("recent").hidden = true
    one("ask-other").setAttribute("aria-pressed", String(language !== own))
    if (!query) return showAll()
    const languages = language === own ? [own] : [own, other]
    if (!list.children.length) heading.textContent = SearchWords.loading
    try {
      for (const passages of languages.every((spoken) => ready.has(spoken)) ? [languages] : [[], languages]) {
        const options = { language, filters: SearchFacets.chosen(facets), limit, passages }
        const answer = await engine().ask(query, options)
        if (mine !== turn) return
        for (const spoken of passages) ready.add(spoken)
        show(answer)
        if (before && passages.length) scrollTo(0, before)
        if (passages.length) before = 0
      }
      countOther(query, mine)
    } catch {
      heading.textContent = SearchWords.failed
      announce(SearchWords.failed)
      document.documentElement.classList.remove("c-asked")
    } finally {
      one("outcome").ariaBusy = "false"
    }
  }

  /**
   * How many there would be in the other language, once all is said in this one; whose texts are loaded for it
   * where nobody has asked to spare data.
   * @param {string} query
   * @param {number} mine
   */
  async function countOther(query, mine) {
    const count = one("ask-other-count")
    count.textContent = ""
    if (/** @type {any} */ (navigator).connection?.saveData && !ready.has(other)) return
    const spoken = language === own ? other : own
    const passages = spoken === own ? [own] : [own, other]
    const { total } = await engine().ask(query, { language: spoken, filters: SearchFacets.chosen(facets), limit: 1, passages })
    for (const one of passages) ready.add(one)
    if (mine === turn) count.textContent = String(total)
  }

  /** Another page of the same questions: it can be gone back from. */
  function turnTo() {
    limit = PAGEFUL
    remember("pushState")
    ask()
  }

  function otherLanguage() {
    if (!field.value.trim()) return
    language = language === own ? other : own
    turnTo()
  }

  field.addEventListener("focus", () => engine(), { once: true })
  field.addEventListener("input", () => {
    limit = PAGEFUL
    clearTimeout(writing)
    writing = setTimeout(() => remember("replaceState"), PAUSE)
    ask()
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    remember("pushState")
    if (field.value.trim()) heading.focus()
  })
  list.addEventListener("click", () => remember("replaceState")) // before the page is left
  facets.addEventListener("change", turnTo)
  one("facets-clear").addEventListener("click", () => {
    SearchFacets.choose(facets, {})
    turnTo()
    facets.querySelector("summary")?.focus()
  })
  one("ask-other").addEventListener("click", otherLanguage)
  document.addEventListener("keydown", (event) => {
    if (event.code !== "KeyL" || !event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    otherLanguage()
  })
  one("recent-clear").addEventListener("click", () => {
    SearchRecent.clear(root)
    one("recent").hidden = true
    field.focus()
  })
  more.addEventListener("click", async () => {
    const next = list.children.length
    limit += PAGEFUL
    remember("replaceState")
    await ask()
    list.children[next]?.querySelector("a")?.focus()
  })
  addEventListener("popstate", recall)
  addEventListener("pageshow", ({ persisted }) => persisted && ask()) // what was opened meanwhile

  facets.open = matchMedia("(min-width: 60em)").matches
  recall()
})()
