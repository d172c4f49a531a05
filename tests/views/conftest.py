"""The whole of `tests/catalogues/full`, told in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline
from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer


@pytest.fixture(scope="session")
def full(project: Path) -> Catalogue:
    """A made-up catalogue with entries of every kind, free of findings."""
    checked = pipeline.check(project / "tests" / "catalogues" / "full")
    assert checked.findings == ()
    return checked.reading.catalogue


@pytest.fixture(scope="session")
def thai(full: Catalogue) -> Localizer:
    """The catalogue as Thai readers see it."""
    return Localizer(full, "th")


@pytest.fixture(scope="session")
def english(full: Catalogue) -> Localizer:
    """The catalogue as English readers see it."""
    return Localizer(full, "en")
