"""The catalogue of the project that a command was called for."""

from __future__ import annotations

from pathlib import Path

from generator import pipeline
from generator.commands import NoCatalogue
from generator.source.follow import Follow, unseen


def checked(project: Path, follow: Follow = unseen) -> pipeline.Checked:
    """Read and check it; raise `NoCatalogue` where there is none."""
    folder = project / "catalogue"
    if not folder.is_dir():
        raise NoCatalogue(folder)
    return pipeline.check(project, follow=follow)
