"""Pages of ours beside those of Material's and Starlight's starters, by the same tools."""
