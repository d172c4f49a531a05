// Filters a list by its filter bar. The state is kept in the address, so that it can be sent to others and the
// browser's back and forward lead through it.

/** Milliseconds without a keystroke after which a typed text is looked for. */
const PAUSE = 120

/**
 * Letters as they are compared: lower case, Arabic digits, one way to write sara am, nothing invisible.
 * @param {string} text
 */
function fold(text) {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
    .replace(/เเ/g, "แ")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
}

/**
 * An element of the list, its text as compared, once that was asked for, and the groups that hide with their last
 * element, inner ones first.
 * @typedef {{element: HTMLElement, text: string | null, groups: HTMLElement[]}} Item
 */

/**
 * @param {Element | null | undefined} element
 * @returns {HTMLElement[]}
 */
function groupsOf(element) {
  const group = /** @type {HTMLElement | null | undefined} */ (element?.closest("[data-group]"))
  return group ? [group, ...groupsOf(group.parentElement)] : []
}

/**
 * @param {HTMLElement} list
 * @returns {Item[]}
 */
function itemsOf(list) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("[data-item]"))].map((element) => ({
    element,
    text: null,
    groups: groupsOf(element),
  }))
}

/** What an item says, read when words are first looked for. @param {Item} item */
function textOf(item) {
  item.text ??= fold(`${item.element.textContent} ${item.element.dataset.also ?? ""}`)
  return item.text
}

/**
 * Whether an item has every chosen value, one of those its attribute names, and every typed word.
 * @param {Item} item
 * @param {[string, string][]} choices
 * @param {string[]} words
 */
function fits(item, choices, words) {
  return (
    choices.every(([name, value]) => (item.element.dataset[name] ?? "").split(" ").includes(value)) &&
    words.every((word) => textOf(item).includes(word))
  )
}

/** @param {HTMLFormElement} form */
function enable(form) {
  const list = document.getElementById(form.dataset.filter ?? "")
  const status = form.querySelector("[data-filter-status]")
  const none = /** @type {HTMLElement | null} */ (document.querySelector("[data-filter-none]"))
  if (!list || !status || !none) return
  const items = itemsOf(list)
  const groups = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("[data-group]"))
  /** Controls that arrange the list and choose nothing from it. */
  const arranging = new Set([...form.querySelectorAll("[data-arranges]")].map((control) => control.getAttribute("name")))
  let waiting = 0

  /** What the form says, without what it leaves open. */
  function chosen() {
    const pairs = /** @type {[string, string][]} */ ([...new FormData(form)])
    return pairs.filter(([, value]) => value.trim() !== "")
  }

  function show() {
    const choices = chosen().filter(([name]) => name !== "q" && !arranging.has(name))
    const words = fold(String(new FormData(form).get("q") ?? "")).split(" ").filter(Boolean)
    /** How many items each group shows. @type {Map<HTMLElement, number>} */
    const filled = new Map()
    let shown = 0
    for (const item of items) {
      const fit = fits(item, choices, words)
      if (item.element.hidden === fit) item.element.hidden = !fit
      if (fit) {
        shown += 1
        for (const group of item.groups) filled.set(group, (filled.get(group) ?? 0) + 1)
      }
    }
    const isFiltered = choices.length > 0 || words.length > 0
    for (const group of groups) {
      group.hidden = !filled.has(group)
      if (group instanceof HTMLDetailsElement) group.open = isFiltered
      const count = [...group.querySelectorAll("[data-group-count]")].find((one) => one.closest("[data-group]") === group)
      if (count) count.textContent = String(filled.get(group) ?? 0)
    }
    status.textContent = fillIn(form.dataset.shown, { n: shown, total: items.length })
    none.hidden = shown > 0
    form.dispatchEvent(new Event("filtered")) // for scripts that do more with the same state
  }

  /** @param {"pushState" | "replaceState"} write */
  function remember(write) {
    const query = new URLSearchParams(chosen()).toString()
    const address = location.pathname + (query ? `?${query}` : "") + location.hash
    if (query !== location.search.slice(1)) history[write](null, "", address)
  }

  function recall() {
    const query = new URLSearchParams(location.search)
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement) control.value = query.get(control.name) ?? ""
      if (control instanceof HTMLSelectElement) {
        control.value = query.get(control.name) ?? ""
        if (control.selectedIndex < 0) control.value = "" // a value that no longer exists
      }
    }
    show()
  }

  form.addEventListener("input", (event) => {
    clearTimeout(waiting)
    if (event.target instanceof HTMLSelectElement) {
      remember("pushState")
      show()
    } else {
      waiting = setTimeout(() => {
        remember("replaceState")
        show()
      }, PAUSE)
    }
  })
  form.addEventListener("submit", (event) => event.preventDefault())
  form.addEventListener("reset", (event) => {
    event.preventDefault() // it would bring back the values the page came with
    clearTimeout(waiting)
    if (location.search) history.pushState(null, "", location.pathname + location.hash)
    recall()
  })
  addEventListener("popstate", recall)

  recall()
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-filter]"))) {
  enable(form)
}
