// The page of due dates: reads the form, counts, and shows, copies, prints or saves what was counted. The state is in
// the address.

/** @param {string} day in ISO 8601 */
function written(day) {
  const isThai = document.documentElement.lang !== "en"
  const at = new Date(day)
  const part = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    new Intl.DateTimeFormat(isThai ? "th" : "en-GB", { ...options, timeZone: "UTC" }).format(at)
  const [weekday, month] = [part({ weekday: "long" }), part({ month: "long" })]
  const year = at.getUTCFullYear() + (isThai ? 543 : 0)
  return `${weekday}${isThai ? "ที่" : ""} ${at.getUTCDate()} ${month} ${year}`
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} result
 */
function count(form, result) {
  const say = form.dataset
  const days = new Map(Object.entries(/** @type {Record<string, number>} */ (JSON.parse(say.holidays ?? "{}"))))
  const calendar = { first: say.first ?? "", last: say.last ?? "", holidays: new Set(days.keys()) }
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem("procedure"))
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"))
  const body = /** @type {HTMLElement} */ (result.querySelector("tbody"))
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (result.querySelector(`.c-due-result__${name}`))
  const value = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value
  /** @type {{id: string, on: string, title: string}[]} */
  let events = []

  /** The pauses; null if one of them is not whole. */
  function pauses() {
    const spans = [1, 2, 3].map((n) => ({ first: value(`from${n}`), last: value(`to${n}`) })).filter((span) => span.first || span.last)
    return spans.every((span) => span.first && span.first <= span.last) ? spans : null
  }

  function show() {
    const received = value("received")
    const paused = pauses()
    const option = select.selectedOptions[0]
    const hint = document.getElementById("due-written")
    if (hint) hint.textContent = received ? `${written(received)} ` : ""
    status.textContent = paused ? "" : (say.wrongPause ?? "")
    result.hidden = !received || !paused || !option
    if (!received || !paused || !option) return
    const found = WorkingDays.schedule(JSON.parse(option.dataset.steps ?? "{}"), calendar, received, paused)
    const rows = /** @type {NodeListOf<HTMLTableRowElement>} */ (document.querySelectorAll(`[data-table="${option.value}"] [data-step]`))
    events = []
    body.replaceChildren(...[...rows].map((row, index) => line(row, found[index], option)))
    const last = found.reduce((day, { on }) => (on && on > day ? on : day), received)
    const doubtful = [...days].flatMap(([day, checked]) => (!checked && day >= received && day <= last ? written(day) : []))
    part("of").textContent = `${option.text} · ${written(received)}`
    part("unchecked").textContent = doubtful.length
      ? (say.unchecked ?? "").replace("{n}", String(doubtful.length)).replace("{days}", doubtful.join(", "))
      : ""
  }

  /**
   * @param {HTMLTableRowElement} row
   * @param {Due | undefined} due
   * @param {HTMLOptionElement} option
   */
  function line(row, due, option) {
    const copy = /** @type {HTMLTableRowElement} */ (row.cloneNode(true))
    const cell = copy.insertCell()
    const label = result.querySelector("thead th:last-child")?.textContent ?? ""
    const text = document.createElement("span")
    cell.dataset.label = label
    cell.append(text)
    if (due?.on) {
      text.textContent = written(due.on)
      const title = row.cells[0]?.textContent?.trim() ?? ""
      const summary = (say.event ?? "").replace("{what}", title).replace("{name}", option.text)
      events.push({ id: `${option.value}-${row.dataset.step || "promise"}`, on: due.on, title: summary })
    } else if (due) {
      text.className = "c-unknown"
      text.textContent = { dated: "", "days-unknown": say.daysUnknown, waits: say.waits, beyond: say.beyond }[due.state] ?? ""
    }
    return copy
  }

  function remember() {
    const pairs = /** @type {[string, string][]} */ ([...new FormData(form)]).filter(([, one]) => one)
    history.replaceState(null, "", `${location.pathname}?${new URLSearchParams(pairs)}${location.hash}`)
  }

  function recall() {
    for (const [name, one] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name)
      if (control instanceof HTMLInputElement) control.value = one
      if (control instanceof HTMLSelectElement) {
        control.value = one
        if (control.selectedIndex < 0) control.selectedIndex = 0
      }
    }
    show()
  }

  async function copy() {
    const rows = [...result.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent?.trim()).join("\t"))
    const text = [part("of").textContent, ...rows, part("unchecked").textContent].filter(Boolean).join("\n")
    status.textContent = ""
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = say.copied ?? ""
    } catch {
      getSelection()?.selectAllChildren(result)
      status.textContent = (document.execCommand("copy") ? say.copied : say.notCopied) ?? ""
    }
  }

  function save() {
    const text = CalendarFile.text(events, value("received"), WorkingDays.later)
    const link = document.createElement("a")
    link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }))
    link.download = `${select.value}-${value("received")}.ics`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  form.addEventListener("input", () => {
    remember()
    show()
  })
  form.addEventListener("submit", (event) => event.preventDefault())
  addEventListener("popstate", recall)
  result.addEventListener("click", ({ target }) => {
    const wanted = target instanceof HTMLElement ? target.dataset.do : undefined
    if (wanted === "copy") copy()
    if (wanted === "print") print()
    if (wanted === "save") save()
  })
  form.hidden = false
  recall()
}

const due = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-due]"))
const dueResult = /** @type {HTMLElement | null} */ (document.querySelector(".c-due-result"))
if (due && dueResult) count(due, dueResult)
