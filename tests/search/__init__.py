"""The search: its files, its text rules and what it finds."""
