// Citations: makes a button of the mark at each part and of the page's own citation, and fills in what only the
// reader's clock knows. The texts are in the page; without scripts the page's own citation is read there.

/**
 * @param {HTMLElement} citing the page's own citation, with the patterns of those of its parts
 * @param {HTMLDialogElement} dialog
 */
function offer(citing, dialog) {
  const texts = /** @type {HTMLElement[]} */ ([...citing.querySelectorAll("[data-pattern]")])
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"))
  const own = document.documentElement.lang === "en" ? "en" : "th"
  // Where the site's own address is not known, the one it was opened by stands in for it.
  const start = new URL(citing.dataset.address ?? "", new URL(citing.dataset.root ?? ".", location.href)).href

  /** @param {"th" | "en"} language */
  const today = (language) => Dates.written(Dates.today(), undefined, language)

  /** @param {string} id */
  const field = (id) => /** @type {HTMLTextAreaElement | HTMLInputElement} */ (dialog.querySelector(`#${id}`))

  /** @param {string} label */
  function button(label) {
    const made = document.createElement("button")
    made.type = "button"
    made.className = label ? "c-button--quiet" : ""
    made.textContent = citing.dataset.copy ?? ""
    if (label) made.setAttribute("aria-label", `${made.textContent}: ${label}`)
    return made
  }

  /** @param {HTMLElement} mark of a part, or the page's own citation */
  function open(mark) {
    const key = mark === citing ? "" : (mark.closest("[id]")?.id ?? "")
    const address = start + (key && `#${key}`)
    for (const text of texts) {
      const language = text.lang === "en" ? "en" : "th"
      const values = { part: mark.dataset[language] ?? "", address, day: today(language) }
      field(`cite-${language}`).value = key ? fillIn(text.dataset.pattern, values) : (text.textContent ?? "")
    }
    field("cite-link").value = address
    const of = mark.dataset[own] ?? document.querySelector("h1")?.textContent?.trim() ?? ""
    const heading = /** @type {HTMLElement} */ (dialog.querySelector("#cite-of"))
    heading.textContent = `${citing.dataset.of}: ${of}`
    status.textContent = ""
    dialog.showModal()
  }

  /** @param {HTMLTextAreaElement | HTMLInputElement} text */
  async function copy(text) {
    status.textContent = ""
    const isCopied = await copyText(text.value, () => text.select())
    status.textContent = (isCopied ? dialog.dataset.copied : dialog.dataset.selected) ?? ""
  }

  for (const text of texts) {
    const day = text.querySelector("span:last-child")
    if (day) day.textContent = today(text.lang === "en" ? "en" : "th")
  }
  citing.append(button(""))
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".c-cite"))) {
    mark.append(button(mark.dataset[own] ?? ""))
  }
  addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    const mark = /** @type {HTMLElement | null} */ (target.closest(".c-cite, .c-citing"))
    if (mark) open(mark)
    else if (target.dataset.field && dialog.contains(target)) copy(field(target.dataset.field))
  })
}

const citing = /** @type {HTMLElement | null} */ (document.querySelector(".c-citing"))
const citations = /** @type {HTMLDialogElement | null} */ (document.querySelector(".c-cite-dialog"))
if (citing && citations) offer(citing, citations)
