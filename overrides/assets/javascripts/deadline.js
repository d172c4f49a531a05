// The page of due dates: counts what the form asks, shows it, and hands it over. The state is in the address.

(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-due]"))
  const result = /** @type {HTMLElement | null} */ (document.querySelector(".c-due-result"))
  if (!form || !result) return
  const QUIET = 500 // milliseconds after which what was counted is announced
  const say = form.dataset
  const days = new Map(Object.entries(/** @type {Record<string, number>} */ (JSON.parse(say.holidays ?? "{}"))))
  const { first = "", last = "", verified = "" } = say
  const calendar = { first, last, holidays: new Set(days.keys()) }
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"))
  const spoken = /** @type {HTMLElement} */ (document.querySelector("[data-due-spoken]"))
  const typed = /** @type {HTMLElement} */ (document.getElementById("due-written"))
  const body = /** @type {HTMLElement} */ (result.querySelector("tbody"))
  const saver = /** @type {HTMLButtonElement} */ (result.querySelector("[data-do=save]"))
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (result.querySelector(`.c-due-result__${name}`))
  const written = (/** @type {string} */ day) => Dates.written(day, say.day)
  /** @type {Counting | null} */
  let counting = null
  let announcing = 0

  /** @param {string} name @param {string} style @param {string} text */
  function element(name, style, text) {
    const made = document.createElement(name)
    made.className = style
    made.textContent = text
    return made
  }

  /** A date with its warning, or why there is none. @param {Due} due @returns {(Node | string)[]} */
  function told({ state, on, counted }) {
    if (on) return on > verified ? [written(on), " ", element("small", "c-due-past", `(${say.pastShort})`)] : [written(on)]
    const why = { dated: "", "days-unknown": say.daysUnknown, waits: say.waits, beyond: say.beyond }[state] ?? ""
    return [element("span", "c-unknown", counted === null ? why : fillIn(say.reached, { day: written(last), n: counted }))]
  }

  /** @param {HTMLTableRowElement} row @param {Due} due */
  function line(row, due) {
    const copy = /** @type {HTMLTableRowElement} */ (row.cloneNode(true))
    const cell = copy.insertCell()
    const text = document.createElement("span")
    cell.dataset.label = result?.querySelector("thead th:last-child")?.textContent ?? ""
    text.append(...told(due))
    cell.append(text)
    return copy
  }

  /** What the dates rest on. @param {Asked} asked @param {Due[]} dues */
  function note({ option, received, paused }, dues) {
    const isCut = dues.some(({ counted }) => counted !== null)
    const until = isCut ? last : dues.reduce((day, { on }) => (on && on > day ? on : day), received)
    const doubtful = [...days].flatMap(([day, checked]) => (!checked && day >= received && day <= until ? Dates.written(day) : []))
    const spans = paused.map((span) => [...new Set([span.first, span.last])].map((day) => Dates.written(day)).join(" – "))
    const promise = document.querySelector(`template[data-promise="${option.value}"]`)
    part("pauses").textContent = spans.length ? fillIn(say.paused, { spans: spans.join(", ") }) : ""
    part("note").replaceChildren(...(promise instanceof HTMLTemplateElement ? [promise.content.cloneNode(true)] : []))
    part("past").textContent = until > verified ? fillIn(say.past, { day: Dates.written(verified) }) : ""
    part("unchecked").textContent = doubtful.length ? fillIn(say.unchecked, { n: doubtful.length, days: doubtful.join(", ") }) : ""
  }

  /** @param {Asked} asked */
  function show(asked) {
    const { option, received, application } = asked
    const dues = WorkingDays.schedule(asked.counted, calendar, received, asked.paused)
    const rows = [.../** @type {NodeListOf<HTMLTableRowElement>} */ (document.querySelectorAll(`[data-table="${option.value}"] [data-step]`))]
    const dated = rows.flatMap((row, index) => {
      const { on } = dues[index]
      return on ? { key: row.dataset.step || "promise", on, title: row.cells[0].textContent?.trim() ?? "" } : []
    })
    counting = { asked, events: dated }
    body.replaceChildren(...rows.map((row, index) => line(row, dues[index])))
    part("of").textContent = [option.text, application, fillIn("{label}: {day}", { label: say.received ?? "", day: written(received) })]
      .filter(Boolean)
      .join(" · ")
    part("date").replaceChildren(...told(dues[dues.length - 1]))
    note(asked, dues)
    saver.hidden = !dated.length
  }

  function count() {
    if (!form || !result) return
    const paused = DueForm.pauses(form)
    const asked = paused && DueForm.asked(form, paused)
    const received = Dates.common(/** @type {HTMLInputElement} */ (form.elements.namedItem("received")).value)
    typed.textContent = received ? `${written(received)} ` : ""
    status.textContent = paused ? "" : (say.wrongPause ?? "")
    result.hidden = !asked
    counting = null
    if (asked) show(asked)
    clearTimeout(announcing)
    announcing = setTimeout(() => (spoken.textContent = asked ? part("promise").innerText.replace(/\s+/g, " ") : ""), QUIET)
  }

  async function copy() {
    if (!result) return
    status.textContent = ""
    status.textContent = ((await DueTake.copy(result)) ? say.copied : say.notCopied) ?? ""
  }

  form.addEventListener("input", () => {
    DueForm.remember(form)
    count()
  })
  form.addEventListener("submit", (event) => event.preventDefault())
  addEventListener("popstate", () => {
    DueForm.recall(form)
    count()
  })
  result.addEventListener("click", ({ target }) => {
    const wanted = target instanceof HTMLElement ? target.dataset.do : undefined
    if (wanted === "copy") copy()
    if (wanted === "print") print()
    if (wanted === "save" && counting) DueTake.save(result, counting, `${say.received}: ${written(counting.asked.received)}`, say.event)
  })
  DueForm.recall(form)
  count()
})()
