// Shows the first rows of a long table and more on request. All of them stay in the table: they are filtered, sorted,
// counted, taken away and printed whether they are shown or not.

(() => {
  const STEP = 300 // rows that a browser lays out at once without a pause
  const table = /** @type {HTMLTableElement | null} */ (document.querySelector("table[data-name]"))
  const form = document.querySelector(`form[data-filter="${table?.id}"]`)
  const button = /** @type {HTMLButtonElement | null} */ (document.querySelector(`button[data-more="${table?.id}"]`))
  const body = table?.tBodies[0]
  if (!form || !button || !body) return
  let most = STEP

  function show() {
    if (!body || !button) return
    let fitting = 0
    for (const row of body.rows) {
      if (!row.hidden) fitting += 1
      row.classList.toggle("c-grid__later", !row.hidden && fitting > most)
    }
    const left = fitting - most
    body.dataset.counted = "" // from here on the rows say themselves whether they are shown
    button.hidden = left <= 0
    button.textContent = fillIn(button.dataset.words, { n: Math.min(STEP, left), left })
  }

  form.addEventListener("filtered", () => {
    most = STEP
    show()
  })
  button.addEventListener("click", () => {
    most += STEP
    show()
    if (button.hidden) table?.parentElement?.focus() // the button is gone
  })
  show()
})()
