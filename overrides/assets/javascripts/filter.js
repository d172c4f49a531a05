// Filters a list by its filter bar; the state is kept in the address so that it can be sent to others.

/** Letters as they are compared: lower case, Arabic digits, one way to write sara am, nothing invisible. */
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

/** @param {HTMLFormElement} form */
function enable(form) {
  const list = document.getElementById(form.dataset.filter)
  const status = form.querySelector("[data-filter-status]")
  const none = document.querySelector("[data-filter-none]")
  const items = [...list.querySelectorAll("[data-item]")]
  const texts = items.map((item) => fold(`${item.textContent} ${item.dataset.also ?? ""}`))

  function apply() {
    const values = [...new FormData(form)].filter(([, value]) => value !== "")
    const words = fold(form.elements.q?.value ?? "").split(" ")
    let shown = 0
    items.forEach((item, index) => {
      const fits = values.every(([name, value]) => name === "q" || item.dataset[name] === value)
      item.hidden = !(fits && words.every((word) => texts[index].includes(word)))
      shown += item.hidden ? 0 : 1
    })
    for (const group of list.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-item]:not([hidden])")
    }
    status.textContent = form.dataset.shown.replace("{n}", shown).replace("{total}", items.length)
    none.hidden = shown > 0
    return values
  }

  function changed() {
    const query = new URLSearchParams(apply()).toString()
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash)
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements[name]) form.elements[name].value = value
  }
  form.hidden = false
  apply()
  form.addEventListener("input", changed)
  form.addEventListener("submit", (event) => event.preventDefault())
  form.addEventListener("reset", () => setTimeout(changed))
}

for (const form of document.querySelectorAll("form[data-filter]")) enable(form)
