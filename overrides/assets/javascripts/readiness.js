// The self-assessment of one standard: answers are kept, counted, saved to a file, read from one, and cleared.

;(() => {
  const PAUSE = 300 // milliseconds without a keystroke after which notes are kept

  const one = (/** @type {string} */ mark) => /** @type {HTMLElement} */ (document.querySelector(`[data-${mark}]`))
  const form = /** @type {HTMLFormElement} */ (one("readiness"))
  const standard = form.dataset.readiness ?? ""
  const questions = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-question]")])
  const sections = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-ask]")])
  const message = one("message")
  const confirming = /** @type {HTMLDialogElement} */ (one("confirm"))
  const progress = document.querySelector("progress")
  const counted = document.getElementById("progress")
  let sheet = ReadinessMemory.load(standard)
  let waiting = 0

  const idOf = (/** @type {HTMLElement} */ question) => question.dataset.question ?? ""
  const printOf = (/** @type {HTMLElement} */ question) => question.dataset.fingerprint ?? ""
  const noteOf = (/** @type {HTMLElement} */ field) => /** @type {HTMLTextAreaElement} */ (field.querySelector("textarea"))
  const tickOf = (/** @type {HTMLElement} */ field) => /** @type {HTMLInputElement} */ (field.querySelector("input[type=checkbox]"))

  /** Answers to questions whose ids have changed go with them. */
  function follow() {
    for (const question of questions) {
      for (const former of (question.dataset.former ?? "").split(" ").filter(Boolean)) {
        for (const kept of [sheet.questions, sheet.answers]) {
          const before = /** @type {Map<string, any>} */ (kept)
          if (before.has(former) && !before.has(idOf(question))) before.set(idOf(question), before.get(former))
          before.delete(former)
        }
      }
    }
  }

  /** Answers on the editions before that belong to questions of this one too. */
  function carried() {
    const places = (/** @type {HTMLElement} */ question) => (question.dataset.earlier ?? "").split(" ").filter(Boolean)
    return ReadinessMemory.carried(standard, new Map(questions.map((question) => [idOf(question), places(question)])))
  }

  /** They are offered until something is answered here. */
  function offer() {
    const { size } = ReadinessMemory.isBlank(sheet) ? carried().answers : new Map()
    const shown = one("offer")
    shown.hidden = size === 0
    if (shown.firstElementChild) shown.firstElementChild.textContent = fillIn(shown.dataset.offer, { n: size })
  }

  /** What is new or changed since it was answered. @param {HTMLElement} question @returns {"" | "fresh" | "changed"} */
  function mark(question) {
    if (!sheet.questions.size) return ""
    const before = sheet.questions.get(idOf(question))
    if (before === undefined) return "fresh"
    return before === printOf(question) ? "" : "changed"
  }

  /** A note in full, for paper: a field would show its beginning only. @param {HTMLElement} field */
  function mirror(field) {
    const written = field.querySelector(".c-ready__written")
    if (written) written.textContent = noteOf(field).value
  }

  /** The sheet in the form. */
  function fill() {
    follow()
    for (const question of questions) {
      const { answer = "open", note = "" } = sheet.answers.get(idOf(question)) ?? {}
      for (const choice of question.querySelectorAll("input")) choice.checked = choice.value === answer
      noteOf(question).value = note
      mirror(question)
    }
    for (const section of sections) {
      const { asked = false, note = "" } = sheet.asked.get(section.dataset.ask ?? "") ?? {}
      tickOf(section).checked = asked
      noteOf(section).value = note
      mirror(section)
    }
    count()
  }

  /** Counts, marks, and what is left to do. */
  function count() {
    const answers = questions.map((question) => sheet.answers.get(idOf(question))?.answer ?? "open")
    const ready = answers.filter((answer) => answer === "ready").length
    const gap = answers.filter((answer) => answer === "gap").length
    if (counted && progress) {
      counted.textContent = fillIn(counted.dataset.progress, { done: ready + gap, total: questions.length, ready, gap })
      progress.value = ready + gap
    }
    const marks = questions.map(mark)
    questions.forEach((question, place) => {
      const shown = /** @type {HTMLElement} */ (question.querySelector("[data-mark]"))
      const [word, same] = /** @type {Iterable<HTMLElement>} */ (shown.children)
      word.textContent = (marks[place] === "fresh" ? form.dataset.markFresh : form.dataset.markChanged) ?? ""
      same.hidden = marks[place] === "fresh"
      shown.hidden = !marks[place]
      question.dataset.answered = answers[place]
    })
    const fresh = marks.filter((name) => name === "fresh").length
    const changed = marks.filter((name) => name === "changed").length
    const ids = new Set(questions.map(idOf))
    const gone = [...sheet.answers].filter(([id, { answer, note }]) => !ids.has(id) && (answer !== "open" || note)).length
    one("renewed").textContent = fillIn(one("renewed").dataset.renewed, { fresh, changed })
    one("renewed").hidden = fresh + changed === 0
    one("gone").textContent = fillIn(one("gone").dataset.gone, { n: gone })
    one("gone").hidden = gone === 0
    one("all-ready").hidden = !questions.length || ready < questions.length || fresh + changed > 0
    one("todo").hidden = gap === 0
    const left = questions.filter((_, place) => answers[place] === "gap")
    one("todo-list").replaceChildren(...left.map(lineOf))
    offer()
  }

  /** A gap, in a line. @param {HTMLElement} question */
  function lineOf(question) {
    const line = document.createElement("li")
    line.append(...[...(question.querySelector("legend")?.childNodes ?? [])].map((node) => node.cloneNode(true)))
    const note = noteOf(question).value.trim()
    if (note) line.append(` (${note})`)
    return line
  }

  /** The form in the sheet. @param {HTMLElement} field in which something was answered */
  function take(field) {
    const note = noteOf(field).value
    if (field.dataset.ask) sheet.asked.set(field.dataset.ask, { asked: tickOf(field).checked, note })
    else {
      const chosen = /** @type {HTMLInputElement | null} */ (field.querySelector("input:checked"))
      sheet.answers.set(idOf(field), { answer: /** @type {Answer} */ (chosen?.value ?? "open"), note })
      if (!sheet.questions.size) for (const question of questions) sheet.questions.set(idOf(question), printOf(question))
      sheet.questions.set(idOf(field), printOf(field))
    }
    mirror(field)
  }

  function keep() {
    clearTimeout(waiting)
    waiting = 0
    if (ReadinessMemory.isBlank(sheet)) sheet = ReadinessMemory.empty(standard)
    const kept = ReadinessMemory.keep(sheet)
    tell(kept ? "" : (message.dataset.notKept ?? ""))
    count()
  }

  /** @param {string} text */
  const tell = (text) => void (message.textContent = text)

  /** Does something that cannot be undone once the reader agrees. @param {"confirmClear" | "confirmOpen"} why @param {() => void} act */
  function ask(why, act) {
    if (ReadinessMemory.isBlank(sheet)) return act()
    one("confirm-text").textContent = confirming.dataset[why] ?? ""
    confirming.returnValue = "stop"
    confirming.addEventListener("close", () => confirming.returnValue === "go-on" && act(), { once: true })
    confirming.showModal()
  }

  /** @param {typeof sheet} other @param {string} text what is said of it */
  function change(other, text) {
    sheet = other
    fill()
    keep()
    if (!message.textContent) tell(text)
  }

  form.addEventListener("input", ({ target }) => {
    const field = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("[data-question], [data-ask]")) : null
    if (!field) return
    take(field)
    clearTimeout(waiting)
    if (target instanceof HTMLTextAreaElement) waiting = setTimeout(keep, PAUSE)
    else keep()
  })
  form.addEventListener("click", ({ target }) => {
    const question = target instanceof Element && target.matches("[data-seen]") ? target.closest("[data-question]") : null
    if (!(question instanceof HTMLElement)) return
    take(question)
    keep()
    const answer = /** @type {HTMLElement | null} */ (question.querySelector("input:checked"))
    answer?.focus() // the button is gone
  })
  form.addEventListener("submit", (event) => event.preventDefault())
  addEventListener("pagehide", () => waiting && keep())
  addEventListener("storage", ({ key }) => {
    if (key !== ReadinessMemory.keyOf(standard)) return
    sheet = ReadinessMemory.load(standard) // answered in another tab
    fill()
  })

  one("save").addEventListener("click", () => {
    saveFile(ReadinessMemory.written(sheet), "application/json", `readiness-${standard}.json`)
    tell(message.dataset.saved ?? "")
  })
  one("open").addEventListener("change", async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target)
    const file = input.files?.[0]
    if (!file) return
    const found = ReadinessMemory.read(await file.text(), standard)
    input.value = "" // so that the same file can be chosen again
    if (found.sheet) ask("confirmOpen", () => change(found.sheet, message.dataset.opened ?? ""))
    else tell(fillIn(message.dataset[`fault${found.fault[0].toUpperCase()}${found.fault.slice(1)}`], { standard: found.standard }))
  })
  one("carry").addEventListener("click", () => change(carried(), message.dataset.carried ?? ""))
  one("print").addEventListener("click", () => print())
  one("clear").addEventListener("click", () =>
    ask("confirmClear", () => change(ReadinessMemory.empty(standard), message.dataset.cleared ?? "")),
  )

  fill()
})()
