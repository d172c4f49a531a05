"""`llms.txt` has the form of its convention, and every link leads somewhere."""

from __future__ import annotations

import re

from generator.exports.downloads import downloads
from generator.model.catalogue import Catalogue
from generator.views.pages import pages

ADDRESS = "https://x.example/"
LINE = re.compile(r"- \[([^\]]+)\]\(([^)\s]+)\): .+")


def made(catalogue: Catalogue, address: str) -> dict[str, str | bytes]:
    return {one.path: one.content for one in downloads(catalogue, address)}


def test_it_has_the_form_of_the_convention(full: Catalogue) -> None:
    text = made(full, ADDRESS)["llms.txt"]
    assert isinstance(text, str)
    head, *groups = text.split("\n## ")
    title, summary, remarks = re.split(r"\n\n+", head.strip())
    assert re.fullmatch("# .+", title)
    assert all(line.startswith("> ") for line in summary.splitlines())
    assert all(line.startswith("- ") for line in remarks.splitlines())
    assert len(groups) == 2
    for group in groups:
        _, blank, *lines = group.rstrip().splitlines()
        assert blank == ""
        assert lines and all(LINE.fullmatch(line) for line in lines), group
    assert re.search("[ก-๙]", summary) and re.search("[A-Za-z]{4}", summary)


def test_every_link_leads_somewhere(full: Catalogue) -> None:
    for address in (ADDRESS, ""):
        files = made(full, address)
        text = files["llms.txt"]
        assert isinstance(text, str)
        there = {page.path.removesuffix("index.html") for page in pages(full)} | files.keys()
        targets = [target for _, target in LINE.findall(text)]
        assert len(targets) > 20
        assert all(target.startswith(address) for target in targets)
        missing = {target.removeprefix(address) for target in targets} - there
        assert missing == {"authors/api/"}, "the guide is prose of the project"
