// Loads the page again when it has become another one. The browser keeps the place where one was reading.
{
  const { epoch = "", mark = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset
  const LATER = 1000 // milliseconds before a server that does not answer is asked again

  const follow = () => {
    const asked = new URLSearchParams({ epoch, mark, page: location.pathname })
    fetch(`/.preview/changed?${asked}`)
      .then((answer) => answer.json())
      .then((changed) => (changed ? location.reload() : follow()))
      .catch(() => setTimeout(follow, LATER))
  }
  addEventListener("load", follow)
}
