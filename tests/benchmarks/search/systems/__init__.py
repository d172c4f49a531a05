"""One search a file, each with the script that asks it in the page."""
