// A short address goes on to the reader's language: English if the browser prefers it to Thai, else Thai.
document.addEventListener("DOMContentLoaded", () => {
  const wanted = navigator.languages.find((language) => /^(th|en)\b/.test(language)) ?? "th"
  const way = /** @type {HTMLAnchorElement | null} */ (document.querySelector(`a[hreflang="${wanted.slice(0, 2)}"]`))
  if (way) location.replace(way.href + location.hash)
})
