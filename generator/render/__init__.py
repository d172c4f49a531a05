"""From pages to HTML: one Jinja environment, and templates as files."""
