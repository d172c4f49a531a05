// Copies a text. From a folder, and in some browsers always, scripts have no clipboard: then the text is selected and
// the browser is asked to copy what is selected, as it did of old; if it does not, the reader has it selected.

/**
 * Whether the text was copied.
 * @param {string} text
 * @param {() => void} select what holds it, or the same in other words
 */
async function copyText(text, select) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    select()
    return document.execCommand("copy")
  }
}
