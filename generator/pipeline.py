"""Read · check · view · render · write: the whole way, in order, on one screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics.finding import Finding
from generator.render.site import Site, render_site
from generator.rules import findings
from generator.source.read import Reading, read


@dataclass(frozen=True)
class Checked:
    """A catalogue that was read, and everything that is wrong with it."""

    reading: Reading
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Whether a site may be made of it: warnings do not stop it."""
        return not any(finding.severity == "error" for finding in self.findings)

    @property
    def lines(self) -> dict[str, list[str]]:
        """The lines of each file, for reporters to show."""
        return {file.path: file.lines for file in self.reading.files}


def check(project: Path) -> Checked:
    """Read the catalogue of a project, the folder that holds `catalogue/`, and check all of it."""
    reading = read(project / "catalogue", project)
    return Checked(reading, findings(reading))


def site(checked: Checked) -> Site:
    """All pages of a catalogue that has passed."""
    assert checked.passed
    return render_site(checked.reading.catalogue)
