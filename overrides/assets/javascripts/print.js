// On paper nothing can be unfolded, so all is unfolded before printing and folded again after it.
/** @type {HTMLDetailsElement[]} */
let folded = []

addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("article details:not([open])")].map(
    (details) => /** @type {HTMLDetailsElement} */ (details),
  )
  for (const details of folded) details.open = true
})

addEventListener("afterprint", () => {
  for (const details of folded) details.open = false
})
