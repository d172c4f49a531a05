// Puts the self-assessments that were begun in this browser above the list of all.

;(() => {
  const list = /** @type {HTMLElement} */ (document.querySelector("[data-yours-list]"))
  const yours = /** @type {HTMLElement} */ (document.querySelector("[data-yours]"))
  const words = list.dataset.progress ?? ""

  /** @param {HTMLElement} item */
  function begun(item) {
    const sheet = ReadinessMemory.load(item.dataset.sheet ?? "")
    if (ReadinessMemory.isBlank(sheet)) return []
    const answers = [...sheet.answers.values()].map(({ answer }) => answer)
    const ready = answers.filter((answer) => answer === "ready").length
    const gap = answers.filter((answer) => answer === "gap").length
    /** @type {Record<string, string | number>} */
    const values = { done: ready + gap, total: item.dataset.questions ?? "", ready, gap }
    const made = document.createElement("li")
    const link = item.querySelector("a")
    const said = document.createElement("span")
    said.className = "c-list__meta"
    said.textContent = fillIn(words, values)
    if (link) made.append(link.cloneNode(true), " ", said)
    return [made]
  }

  function show() {
    const items = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-sheet]"))
    list.replaceChildren(...[...items].flatMap(begun))
    yours.hidden = !list.children.length
  }

  addEventListener("pageshow", show) // answered meanwhile
})()
