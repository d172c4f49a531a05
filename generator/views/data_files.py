"""Where the catalogue lies as tables: the same files for both languages, which stand side by side in them."""

from __future__ import annotations

from generator.model.tables import Table

FOLDER = "data"
API_FOLDER = "api/v1"
EVERYTHING = f"{FOLDER}/catalogue.xlsx"
TERMBASE = f"{FOLDER}/glossary.tbx"
FOR_LANGUAGE_MODELS = "llms.txt"


def workbook_path(kind: str) -> str:
    """The workbook of a kind, from the site's root."""
    return f"{FOLDER}/{kind}.xlsx"


def table_path(table: Table) -> str:
    """A table as CSV, from the site's root."""
    return f"{FOLDER}/{table.name}.csv"
