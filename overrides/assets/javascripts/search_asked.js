// Runs before the rest of the page is read. What explains a page without scripts is not painted first; nor is the
// list of everything where something is asked in the address.
/** @type {HTMLElement} */ (document.querySelector("[data-plain]")).hidden = true
if (new URLSearchParams(location.search).get("q")?.trim()) document.documentElement.classList.add("c-asked")
