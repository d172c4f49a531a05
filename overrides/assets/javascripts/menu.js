// The menu opens and closes by itself; this closes it as readers expect: by Escape, and by a click elsewhere.
const menu = /** @type {HTMLDetailsElement | null} */ (document.querySelector(".c-menu"))

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu?.open) {
    menu.open = false
    menu.querySelector("summary")?.focus()
  }
})

document.addEventListener("click", (event) => {
  if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false
})
