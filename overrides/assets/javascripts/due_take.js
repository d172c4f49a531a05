// Takes due dates away: copied as text, printed, or saved as a calendar file. What they rest on goes with them.

/** @typedef {{asked: Asked, events: {key: string, on: string, title: string}[]}} Counting */

const DueTake = (() => {
  /** What the page says of the dates beside the table. @param {HTMLElement} result */
  function notes(result) {
    const said = /** @type {NodeListOf<HTMLElement>} */ (result.querySelectorAll("[data-due-note]"))
    return [...said].map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim()).filter(Boolean)
  }

  /** @param {HTMLElement} result */
  function copy(result) {
    const cells = (/** @type {HTMLTableRowElement} */ row) => [...row.cells].map((cell) => cell.textContent?.trim()).join("\t")
    const rows = [...result.querySelectorAll("tr")].map(cells)
    const of = result.querySelector(".c-due-result__of")?.textContent ?? ""
    return copyText([of, ...rows, ...notes(result)].join("\n"), () => getSelection()?.selectAllChildren(result))
  }

  /** @param {HTMLElement} result @param {Counting} counting @param {string} [received] in words @param {string} [event] pattern of a title */
  function save(result, { asked: { option, name, received: day, application }, events }, received = "", event = "") {
    const description = [received, ...notes(result)].join("\n")
    const made = events.map(({ key, on, title }) => ({
      id: [option.value, key, day, encodeURIComponent(application)].filter(Boolean).join("-"),
      on,
      title: fillIn(event, { what: title, name }) + (application && ` (${application})`),
      description,
    }))
    const text = CalendarFile.text(made, day, WorkingDays.later)
    saveFile(text, "text/calendar;charset=utf-8", `${[option.value, day, application].filter(Boolean).join("-")}.ics`)
  }

  return { copy, save }
})()
