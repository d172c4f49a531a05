// Takes a quiz: the answers are checked when asked, in the order of before or of after teaching, which the address
// keeps (?order=post). What is chosen is neither stored nor sent.

/** @param {HTMLFormElement} form */
function ask(form) {
  const list = form.querySelector("[data-quiz-list]")
  const order = /** @type {HTMLSelectElement | null} */ (form.querySelector("[name=order]"))
  const score = /** @type {HTMLElement | null} */ (form.querySelector("[data-score]"))
  if (!list || !order || !score) return
  const asked = [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("[data-key]"))].map((key) => ({
    key: /** @type {HTMLDetailsElement} */ (key),
    one: /** @type {HTMLElement} */ (key.closest("li")),
  }))

  /**
   * Puts the children of an element that have a place in the order of before or after.
   * @param {Element} parent
   * @param {string} by
   */
  function sort(parent, by) {
    const children = /** @type {HTMLElement[]} */ ([...parent.children]).filter((child) => child.dataset[by])
    children.sort((one, other) => Number(one.dataset[by]) - Number(other.dataset[by]))
    parent.append(...children)
  }

  function arrange() {
    const by = order?.value ?? "pre"
    if (list) sort(list, by)
    for (const { one } of asked) sort(/** @type {Element} */ (one.querySelector("fieldset")), by)
  }

  function forget() {
    delete form.dataset.checked
    if (score) score.textContent = ""
    for (const { key, one } of asked) {
      const told = /** @type {HTMLElement} */ (one.querySelector("[data-mark]"))
      key.open = false
      told.hidden = true
    }
  }

  /** @param {{key: HTMLDetailsElement, one: HTMLElement}} question */
  function mark({ key, one }) {
    const chosen = /** @type {HTMLElement | null} */ (one.querySelector("input:checked"))
    const is = chosen === null ? "open" : "right" in chosen.dataset ? "right" : "wrong"
    const told = /** @type {HTMLElement} */ (one.querySelector("[data-mark]"))
    told.dataset.is = is
    told.textContent = score?.dataset[is] ?? ""
    told.hidden = false
    key.open = is === "wrong"
    return is
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    form.dataset.checked = ""
    const marks = asked.map(mark)
    /** @type {Record<string, string>} */
    const counts = {
      right: String(marks.filter((is) => is === "right").length),
      open: String(marks.filter((is) => is === "open").length),
      total: String(marks.length),
    }
    score.textContent = (score.dataset.score ?? "").replace(/{(\w+)}/g, (whole, name) => counts[name] ?? whole)
  })
  form.addEventListener("reset", (event) => {
    event.preventDefault() // it would choose the order of before
    for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input"))) input.checked = false
    forget()
    list.querySelector("input")?.focus()
  })
  order.addEventListener("change", () => {
    const query = new URLSearchParams(location.search)
    query.set("order", order.value)
    history.replaceState(null, "", `${location.pathname}?${query}${location.hash}`)
    arrange()
  })

  order.value = new URLSearchParams(location.search).get("order") === "post" ? "post" : "pre"
  form.dataset.live = ""
  forget()
  arrange()
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-quiz]"))) ask(form)
