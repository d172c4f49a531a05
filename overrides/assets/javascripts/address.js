// Links end in index.html so that the site opens from a folder; on a host the address bar is tidied.
if (location.protocol.startsWith("http") && location.pathname.endsWith("/index.html")) {
  history.replaceState(null, "", location.pathname.slice(0, -"index.html".length) + location.search + location.hash)
}

// The other language opens at the same place of the page, with the same filter.
for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-same-place]"))) {
  for (const event of ["click", "auxclick"]) {
    link.addEventListener(event, () => {
      link.search = location.search
      link.hash = location.hash
    })
  }
}
