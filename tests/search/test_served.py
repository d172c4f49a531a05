"""What the site carries for its search, and what it does not."""

from __future__ import annotations

import re
from pathlib import Path


def test_no_search_but_ours_is_served(real_site: Path) -> None:
    """Neither the modules that are in one script already, nor the worker and the stemmers of the shell."""
    scripts = real_site / "assets" / "javascripts"
    assert [path.name for path in (scripts / "search").iterdir()] == ["client.js"]
    assert [path for path in scripts.rglob("*") if path.parent.name in {"workers", "lunr"}] == []
    assert (real_site / "assets" / "search" / "engine.js").is_file()


def test_the_client_alone_tells_which_build_its_files_are_of(real_site: Path) -> None:
    client = (real_site / "assets" / "javascripts" / "search" / "client.js").read_text("utf-8")
    (version,) = re.findall(r'const VERSION="([0-9a-f]+)"', client)
    telling = [path for path in real_site.rglob("*.html") if version in path.read_text("utf-8")]
    assert len(version) == 12
    assert telling == []
