// Hands over a file that was made on the page.

/**
 * @param {BlobPart} content
 * @param {string} type its media type
 * @param {string} name of the file; letters that no file may have become hyphens
 */
function saveFile(content, type, name) {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, "-")
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10000) // some browsers read it only later
}
