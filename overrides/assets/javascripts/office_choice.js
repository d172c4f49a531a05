// The office of one's own province on a sheet. The choice is kept in the address, so that a sheet can be sent to
// others with its office, and in the memory of this browser for the next sheet.

/** Sites on one host do not read each other's. @param {HTMLElement} choice */
const keyOf = (choice) => `${new URL(".", new URL(choice.dataset.root ?? "", location.href)).pathname}.province`

/** The province chosen last, or nothing. @param {string} key */
function kept(key) {
  try {
    return localStorage.getItem(key) ?? ""
  } catch {
    return "" // a browser that keeps nothing is used without it
  }
}

/** @param {string} key @param {string} province */
function keep(key, province) {
  try {
    if (province) localStorage.setItem(key, province)
    else localStorage.removeItem(key)
  } catch {
    // the address still holds it
  }
}

/** @param {HTMLElement} choice */
function offer(choice) {
  const form = /** @type {HTMLFormElement | null} */ (choice.querySelector("[data-office-form]"))
  const select = form?.querySelector("select")
  if (!form || !select) return
  const key = keyOf(choice)
  const offices = /** @type {NodeListOf<HTMLElement>} */ (choice.querySelectorAll("[data-office]"))
  const notes = /** @type {NodeListOf<HTMLElement>} */ (choice.querySelectorAll("[data-office-when]"))

  /** @param {string} province */
  const show = (province) => {
    select.value = province
    if (select.selectedIndex < 0) select.value = "" // a province that does not exist
    let state = "none"
    for (const office of offices) {
      office.hidden = office.dataset.office !== select.value
      if (!office.hidden) state = office.dataset.officeIs ?? "reachable"
    }
    for (const note of notes) note.hidden = note.dataset.officeWhen !== state
  }

  const asked = () => new URLSearchParams(location.search).get("province")

  select.addEventListener("change", () => {
    const query = new URLSearchParams(location.search)
    if (select.value) query.set("province", select.value)
    else query.delete("province")
    const text = query.toString()
    history.pushState(null, "", location.pathname + (text ? `?${text}` : "") + location.hash)
    keep(key, select.value)
    show(select.value)
  })
  form.addEventListener("submit", (event) => event.preventDefault())
  addEventListener("popstate", () => show(asked() ?? ""))

  show(asked() ?? kept(key))
}

for (const choice of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-office-choice]"))) {
  offer(choice)
}
