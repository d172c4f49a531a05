// Buttons that copy the text of another element: `data-copy` is its id. A status says what came of it.

(() => {
  const status = /** @type {HTMLElement | null} */ (document.querySelector("[data-copied]"))

  /** @param {string} text */
  function copiedOldWay(text) {
    const field = document.createElement("textarea") // where the page is not trusted with the clipboard
    field.value = text
    document.body.append(field)
    field.select()
    const done = document.execCommand("copy")
    field.remove()
    return done
  }

  /** @param {string} text */
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copiedOldWay(text)
    }
  }

  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-copy]"))) {
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy ?? "")?.textContent?.replace(/\s+/g, " ").trim() ?? ""
      const done = await copied(text)
      button.focus()
      if (status) status.textContent = (done ? status.dataset.copied : status.dataset.failed) ?? ""
    })
  }
})()
