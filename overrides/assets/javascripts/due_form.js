// The form of due dates: what it says, kept in the address. What an application is called is kept nowhere.

/**
 * @typedef {{steps: Step[], promise: number | null}} Counted
 * @typedef {{option: HTMLOptionElement, name: string, counted: Counted, received: string, paused: Span[], application: string}} Asked
 */

const DueForm = (() => {
  const PAUSES = [1, 2, 3]

  /** @param {HTMLFormElement} form @param {string} name */
  const field = (form, name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name))
  /** @param {HTMLFormElement} form @param {string} name */
  const date = (form, name) => Dates.common(field(form, name).value)

  /** The pauses; null if one of them is not whole. @param {HTMLFormElement} form */
  function pauses(form) {
    const spans = PAUSES.map((n) => ({ first: date(form, `from${n}`), last: date(form, `to${n}`) }))
    const begun = spans.filter(({ first, last }) => first || last)
    return begun.every(({ first, last }) => first && first <= last) ? begun : null
  }

  /** What is asked; null while no day of receipt is chosen. @param {HTMLFormElement} form @param {Span[]} paused @returns {Asked | null} */
  function asked(form, paused) {
    const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem("procedure"))
    const [option] = select.selectedOptions
    const received = date(form, "received")
    const application = field(form, "due-for").value.replace(/\s+/g, " ").trim()
    if (!option || !received) return null
    const { name = "", steps = "{}" } = option.dataset
    return { option, name, counted: JSON.parse(steps), received, paused, application }
  }

  /** @param {HTMLFormElement} form */
  function remember(form) {
    const pairs = /** @type {[string, string][]} */ ([...new FormData(form)])
    const kept = pairs.filter(([, value]) => value).map(([name, value]) => [name, name === "procedure" ? value : Dates.common(value)])
    history.replaceState(null, "", `${location.pathname}?${new URLSearchParams(kept)}${location.hash}`)
  }

  /** @param {HTMLFormElement} form */
  function recall(form) {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name)
      if (control instanceof HTMLInputElement && control.type === "date") control.value = value
      if (control instanceof HTMLSelectElement) {
        control.value = value
        if (control.selectedIndex < 0) control.selectedIndex = 0
      }
    }
  }

  return { pauses, asked, remember, recall }
})()
