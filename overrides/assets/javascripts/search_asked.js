// Runs before the rest of the page is read: the list of everything is not painted where the address asks something.
if (new URLSearchParams(location.search).get("q")?.trim()) document.documentElement.classList.add("c-asked")
