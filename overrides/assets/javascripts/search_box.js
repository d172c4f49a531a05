// A search field with a list of what is found below it: the combobox of the WAI-ARIA practices.

const SearchBox = (() => {
  const MOST = 8
  const PATIENCE = 300 // milliseconds after which waiting is told
  const PAUSE = 500 // milliseconds of quiet after which the count is announced
  let boxes = 0

  /**
   * @param {HTMLInputElement} field
   * @param {string} index the address of the engine's folder
   */
  function enable(field, index) {
    const { element } = SearchHits
    const form = /** @type {HTMLFormElement} */ (field.form)
    const language = document.documentElement.lang
    const root = new URL("../../", new URL(index, location.href))
    const place = { root, language }
    const engine = CatalogueSearch.open(index)
    const list = element("div", "c-box__list")
    const note = element("p", "c-box__note")
    const box = element("div", "c-box", note, list)
    const status = element("p", "c-unseen")
    let options = /** @type {HTMLAnchorElement[]} */ ([])
    let active = -1
    let last = 0
    let announcing = 0
    let textsReady = false

    list.id = `search-list-${++boxes}`
    list.role = "listbox"
    list.ariaLabel = SearchWords.list
    status.role = "status"
    box.hidden = true
    form.append(box, status)
    field.setAttribute("aria-controls", list.id)

    /** @param {boolean} open */
    function unfold(open) {
      box.hidden = !open
      field.setAttribute("aria-expanded", String(open && options.length > 0))
      if (!open) choose(-1)
    }

    /** @param {number} place */
    function choose(place) {
      options[active]?.setAttribute("aria-selected", "false")
      active = place
      const option = options[active]
      if (option) {
        option.setAttribute("aria-selected", "true")
        option.scrollIntoView({ block: "nearest" })
        field.setAttribute("aria-activedescendant", option.id)
      } else field.removeAttribute("aria-activedescendant")
    }

    /** @param {string} style @param {string} href @param {...(Node | string)} children */
    function option(style, href, ...children) {
      const made = /** @type {HTMLAnchorElement} */ (element("a", style, ...children))
      made.role = "option"
      made.href = href
      made.tabIndex = -1
      made.id = `${list.id}-${options.length}`
      made.setAttribute("aria-selected", "false")
      options.push(made)
      return made
    }

    /** An entry, and the best of its parts that match. @param {SearchHit} hit */
    function entry(hit) {
      const replaced = SearchHits.replaced(hit)
      const names = SearchHits.otherNames(hit).filter((name) => name.querySelector("mark")).slice(0, 1)
      const end = element("span", "c-hit__badges", ...SearchHits.badges(hit), ...(replaced ? [" ", replaced] : []))
      const line = element("span", "c-box__line", ...SearchHits.title(hit))
      const why = names.length || hit.marks.length || hit.numberMarks.length
      const part = hit.passages.find(({ anchor }) => anchor || !why)
      const found = [option("c-box__entry", SearchHits.address(place, hit.route), line, ...names, end)]
      if (part) {
        found.push(option("c-box__part", SearchHits.address(place, hit.route, part.anchor), SearchHits.line(part)))
      }
      for (const one of found) {
        for (const event of ["click", "auxclick"]) one.addEventListener(event, () => SearchRecent.add(root, hit, language))
      }
      return found
    }

    /** @param {string} said above the list @param {HTMLElement[]} made */
    function renew(said, made) {
      const before = list.querySelector("[aria-selected=true]")
      const href = before instanceof HTMLAnchorElement ? before.href : ""
      note.textContent = said
      note.hidden = !said
      list.replaceChildren(...made)
      active = -1
      choose(options.findIndex((one) => one.href === href))
      unfold(document.activeElement === field && Boolean(said || options.length))
    }

    /** @param {SearchAnswer} answer */
    function show(answer) {
      options = []
      const made = answer.hits.flatMap(entry)
      const count = answer.total === 1 ? SearchWords.foundOne : fillIn(SearchWords.found, { n: answer.total })
      const meant = answer.meant ? fillIn(SearchWords.meant, { words: answer.meant }) : ""
      const said = !answer.total ? SearchWords.none : !answer.sure ? SearchWords.near : meant
      if (answer.total > answer.hits.length) {
        const all = new URL(form.action)
        all.searchParams.set("q", field.value.trim())
        made.push(option("c-box__all", all.href, fillIn(SearchWords.all, { n: answer.total })))
      }
      renew(said, made)
      announce(answer.total ? [said, count].filter(Boolean).join(" · ") : SearchWords.none)
    }

    function showRecent() {
      const opened = SearchRecent.all(root).map((one) => SearchRecent.hit(one, language))
      options = []
      renew(opened.length ? SearchWords.recent : "", opened.flatMap(entry))
    }

    /** @param {string} text */
    function announce(text) {
      clearTimeout(announcing)
      announcing = setTimeout(() => (status.textContent = text), PAUSE)
    }

    async function ask() {
      const turn = ++last
      const query = field.value.trim()
      if (!query) {
        clearTimeout(announcing)
        status.textContent = ""
        return showRecent()
      }
      const waiting = setTimeout(() => turn === last && !options.length && renew(SearchWords.loading, []), PATIENCE)
      try {
        for (const passages of textsReady ? [[language]] : [[], [language]]) {
          const answer = await engine.ask(query, { language, limit: MOST, passages })
          if (turn !== last) return
          clearTimeout(waiting)
          textsReady = passages.length > 0
          show(answer)
        }
      } catch {
        unfold(false) // Enter still leads to the search page, which says what is wrong
      } finally {
        clearTimeout(waiting)
      }
    }

    /** Down and Up through the list and the field itself. @param {number} step */
    function step(step) {
      if (box.hidden) return ask()
      const places = options.length + 1
      choose(((active + 1 + step + places) % places) - 1)
    }

    field.addEventListener("input", ask)
    field.addEventListener("click", () => box.hidden && ask())
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault()
        step(event.key === "ArrowDown" ? 1 : -1)
      } else if (event.key === "Escape" && !box.hidden) {
        event.preventDefault()
        last += 1
        unfold(false)
      } else if (event.key === "Enter" && options[active] && !box.hidden) {
        event.preventDefault()
        options[active]?.click()
      }
    })
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget === field || (relatedTarget instanceof Node && box.contains(relatedTarget))) return
      last += 1
      unfold(false)
    })
    box.addEventListener("pointerdown", (event) => event.preventDefault()) // the field keeps the focus
    box.addEventListener("mousedown", (event) => event.preventDefault())
    if (document.activeElement === field) ask() // what was typed while this was loading
  }

  return { enable }
})()
