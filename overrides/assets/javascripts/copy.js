// Buttons that copy the text of another element: `data-copy` is its id. A status says what came of it.

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-copy]"))) {
  button.addEventListener("click", async () => {
    const element = /** @type {HTMLElement} */ (document.getElementById(button.dataset.copy ?? ""))
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim()
    const done = await copyText(text, () => getSelection()?.selectAllChildren(element))
    const status = /** @type {HTMLElement | null} */ (document.querySelector("[data-copied]"))
    if (status) status.textContent = (done ? status.dataset.copied : status.dataset.failed) ?? ""
  })
}
