// Something is asked in the address: the list of everything is not painted first. Runs before the list is read.
if (new URLSearchParams(location.search).get("q")?.trim()) document.documentElement.classList.add("c-asked")
