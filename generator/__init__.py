"""The generator that checks the catalogue and turns it into a bilingual static site."""

__version__ = "0.1.0"
