"""`catalogue diff`: what changed between two revisions, folders or files of the catalogue."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from generator.diagnostics.reporters import reporters
from generator.exports.change_reports import as_json, markdown, text
from generator.language.bilingual import Bilingual, Language
from generator.locale import Words
from generator.model.catalogue import Catalogue
from generator.model.changes import changes
from generator.model.release import Change, What
from generator.render.environment import environment, render_report
from generator.rules import in_words
from generator.source.revisions import NoState, State, of_folder, state
from generator.views.changed import ChangedEntry, changed
from generator.views.localizer import Localizer

HELP = "สิ่งที่เปลี่ยนระหว่างสองรุ่น · what changed between two revisions, folders or files"

FORMATS = ("text", "markdown", "json", "html")


@dataclass(frozen=True)
class Report:
    """What the template of the HTML report is given."""

    language: Language
    title: str
    entries: tuple[ChangedEntry, ...]


def add_arguments(parser: ArgumentParser) -> None:
    """The two states, and how to tell what differs."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="รูปแบบ · the format of what is printed"
    )
    parser.add_argument(
        "before",
        metavar="A",
        help="รุ่นใน Git โฟลเดอร์ หรือ catalogue.json · a Git revision, a folder, or catalogue.json of a site",
    )
    parser.add_argument(
        "after",
        metavar="B",
        nargs="?",
        help="ถ้าไม่ระบุ คือไฟล์ปัจจุบัน · the same; the files as they are if left out",
    )


def run(options: Namespace) -> int:
    """0 once the differences are told, 1 if a state has errors that hide what it says, 2 for wrong use."""
    try:
        before = state(options.before, options.project)
        after = state(options.after, options.project) if options.after else of_folder(options.project)
    except NoState as missing:
        print(missing.told[options.lang], file=sys.stderr)
        return 2
    words = Words(options.lang)
    names = options.before, options.after or words("changes.now")
    broken = [(name, one) for name, one in zip(names, (before, after), strict=True) if one.faults]
    for name, one in broken:
        _tell_broken(name, one, options.lang)
    if broken:
        return 1
    found = changes(before.catalogue, after.catalogue)
    title = words("changes.report", before=names[0], after=names[1])
    print(_told(found, after.catalogue, options.format, options.lang, title), end="")
    return 0


def _told(found: tuple[Change, ...], catalogue: Catalogue, form: str, language: Language, title: str) -> str:
    if form == "json":
        return as_json(found)
    words, localizer = Words(language), Localizer(catalogue, language)
    order = get_args(What)
    entries = [changed(localizer, one) for one in sorted(found, key=lambda one: order.index(one.what))]
    if form == "markdown":
        return markdown(entries, words, title)
    if form == "html":
        return render_report(
            environment(), "changes_report.html.jinja", Report(language, title, tuple(entries))
        )
    return text(entries, words) or f"{words('changes.none')}\n"


def _tell_broken(name: str, broken: State, language: Language) -> None:
    said = Bilingual(
        th=f"บัญชีของ {name} มีข้อผิดพลาดที่ทำให้อ่านได้ไม่ครบ จึงเทียบไม่ได้:",
        en=f"the catalogue of {name} has errors and cannot be read whole, so it is not compared:",
    )
    print(said[language], file=sys.stderr)
    print(reporters()["concise"](tuple(in_words(broken.faults)), {}, language), end="", file=sys.stderr)
