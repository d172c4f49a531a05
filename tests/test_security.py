"""Data is never run, no path leaves the catalogue, and nothing small costs much: counted, not timed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import pipeline
from generator.source.fault import Fault
from generator.source.yaml_nodes import parse
from tests.whole import site

ROOT = Path(__file__).parent.parent
FULL = ROOT / "tests" / "catalogues" / "full"

WATCH = """
import json, sys
from pathlib import Path
from generator import pipeline
from generator.diagnostics.reporters import reporters
from tests.whole import site

def everything(project):
    checked = pipeline.check(project)
    for report in reporters().values():
        report(checked.findings, checked.lines, "th")
    if checked.passed:
        site(checked.reading.catalogue)

project, right = Path(sys.argv[1]), Path(sys.argv[2])
everything(right)  # what is loaded once is loaded now
seen = []
WATCHED = ("os.", "subprocess.", "socket.", "shutil.", "ctypes.", "pickle.", "marshal.", "import", "exec")
def watch(event, arguments):
    if event == "open" or event.startswith(WATCHED):
        first = arguments[0] if arguments else ""
        seen.append([event, str(getattr(first, "co_filename", first)), str(arguments[1:2])])
sys.addaudithook(watch)
everything(project)
print(json.dumps(seen))
"""
READS = {"open", "os.listdir", "os.scandir", "os.walk", "os.fwalk"}
"""What may be done to files and folders of the catalogue."""

CODE = """\
id: {id}
name:
  th: '{{{{ 7*7 }}}} {{% include "/etc/passwd" %}} $(touch {trap}) รหัสสมมติ `id`'
  en: "{{{{ 7*7 }}}} $(touch {trap}) __import__('os') made-up code"
definition: {{th: 'ข้อความ !!python/object/apply:os.system', en: '=cmd|calc'}}
sources: [{{source: src-test, certainty: named}}]
"""
TAGGED = (
    '!!python/object/apply:os.system ["touch {trap}"]\n',
    "name: !!python/object/new:subprocess.Popen [[touch, {trap}]]\n",
    "name: !!python/name:os.system\n",
    "name: {{th: !<tag:yaml.org,2002:python/object/apply:os.system> [touch {trap}]}}\n",
    "%TAG ! tag:yaml.org,2002:python/\n--- !module:os\n",
)


def watched(project: Path) -> list[tuple[str, str, str]]:
    """What a check and a site of a project do to the system, from the second time on."""
    command = [sys.executable, "-c", WATCH, str(project), str(FULL)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    done = [(event, path, mode) for event, path, mode in json.loads(run.stdout) if not _is_own(event, path)]
    assert [one for one in done if one[0] not in READS] == []
    return done


def _is_own(event: str, path: str) -> bool:
    """Whether the program reads a page of a rule, or runs one of its own templates."""
    if event == "exec":
        return Path(path).is_relative_to(ROOT / "generator") and path.endswith(".jinja")
    return event == "open" and Path(path).is_relative_to(ROOT / "docs" / "rules")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The full test catalogue, to be spoilt."""
    return Path(shutil.copytree(FULL, tmp_path / "project"))


def test_data_is_never_run_and_no_path_leaves_the_catalogue(project: Path, tmp_path: Path) -> None:
    trap, secret, terms = tmp_path / "trap", tmp_path / "secret.yaml", project / "catalogue" / "term"
    secret.write_text("name: {th: ความลับ}\n", "utf-8")
    (terms / "link.yaml").symlink_to(secret)
    (terms / "folder").symlink_to(tmp_path)
    (terms / "climbing.yaml").symlink_to("../../../secret.yaml")
    published = project / "catalogue" / "published.txt"
    published.unlink(missing_ok=True)
    published.symlink_to(secret)
    (terms / "ids.yaml").write_text("- id: ../../../secret\n- id: /etc/passwd\n- id: ..\n", "utf-8")
    for number, text in enumerate(TAGGED):
        (terms / f"tagged-{number}.yaml").write_text(text.format(trap=trap), "utf-8")
    done = watched(project)
    assert not trap.exists()
    touched = {Path(path).resolve() for _, path, _ in done}
    assert secret.resolve() not in touched
    inside = [path for path in touched if path.is_relative_to(project.resolve())]
    assert len(inside) > 20  # the hook does see what is read
    assert touched - set(inside) == set()
    assert all("w" not in mode and "a" not in mode for event, _, mode in done if event == "open")
    shown = "".join(finding.report.message.th for finding in pipeline.check(project).findings)
    assert "ความลับ" not in shown


def test_code_in_texts_becomes_words_on_pages(project: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    text = CODE.format(id="term-code", trap=trap)
    (project / "catalogue" / "term" / "term-code.yaml").write_text(text, "utf-8")
    checked = pipeline.check(project)
    assert [finding for finding in checked.findings if finding.severity == "error"] == []
    pages = "".join(rendered.html for rendered in site(checked.reading.catalogue).pages)
    assert "{{ 7*7 }}" in pages
    assert not trap.exists()
    assert watched(project) != []


def work(text: str) -> tuple[int, int, list[Fault]]:
    """How many functions were called to read a text, the bytes it took at its peak, and the faults."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    sys.setprofile(count)
    try:
        _, faults = parse(text, "catalogue/term/x.yaml")
    finally:
        sys.setprofile(None)
        peak = tracemalloc.get_traced_memory()[1] - before
        tracemalloc.stop()
    return calls, peak, faults


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
"""Each line is nine times the one before: 387 million values in all to who follows it."""


def test_an_alias_bomb_costs_what_its_letters_cost() -> None:
    calls, peak, faults = work(BOMB)
    assert len(BOMB) < 500
    assert {fault.name for fault in faults} == {"alias"}
    assert calls < 20 * len(BOMB)
    assert peak < 1000 * len(BOMB)


def test_an_alias_of_itself_ends() -> None:
    _, _, faults = work("a: &a [*a]\n")
    assert [fault.name for fault in faults] == ["alias", "alias"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "{", "? ", "[{a: ", "!!map {a: "])
def test_depth_costs_nothing_beyond_the_limit(opening: str) -> None:
    calls, peak, faults = work(opening * 200_000)
    assert {fault.name for fault in faults} & {"too-deep", "invalid-yaml"}
    assert calls < 5_000
    assert peak < 5 * len(opening) * 200_000 + 100_000


@pytest.mark.parametrize(
    "make",
    [
        lambda size: "".join(f"k{number}: x\n" for number in range(size)),
        lambda size: "a: x\n" * size,
        lambda size: "a: [" + "x, " * size + "]\n",
        lambda size: "".join(f"- &a{number} x\n" for number in range(size)),
        lambda size: 'a: "' + "\\n" * size + '"\n',
        lambda size: "a: |\n" + "  x\n" * size,
        lambda size: "# x\n" * size,
    ],
    ids=["keys", "twice", "items", "anchors", "codes", "block", "comments"],
)
def test_work_grows_with_the_size_and_no_faster(make: Callable[[int], str]) -> None:
    small, large = work(make(500)), work(make(5_000))
    assert large[0] < 12 * small[0]
    assert large[1] < 15 * small[1] + 100_000
