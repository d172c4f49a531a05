"""Tries files on the check until it is stopped: `make fuzz`, or `python -m tests.fuzz -max_total_time=3600`.

An input is a line with the name of a kind, and a file of that kind. libFuzzer changes inputs and keeps those
that reach new code in `.cache/fuzz`; one that is not answered is written to `tests/corpus`, where
`tests/test_properties.py` tries it in each run of the tests. It starts from the examples on the pages of
the rules. Where there is no atheris for this version of Python, Hypothesis makes the slips, without guidance.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
WORK = ROOT / ".cache" / "fuzz"
PROJECT, SEEDS, FOUND = WORK / "project", WORK / "seeds", WORK / "found"
LIMITS = ("-timeout=20", "-rss_limit_mb=2048", "-max_len=4096")
"""Seconds and megabytes that no input may take; the longest input in bytes."""


def one_input(data: bytes) -> None:
    """Check the file that an input describes; raise if the answer is none."""
    from generator.model.kinds import kinds  # noqa: PLC0415 (loaded once instrumented)
    from tests.answered import assert_answered  # noqa: PLC0415

    first, _, rest = data.partition(b"\n")  # as `tests/test_properties.py` reads it too
    kind = first.decode("ascii", "replace")
    assert_answered(PROJECT, kind if kind in kinds() else "standard", rest)


def prepare() -> None:
    """Lay out a small project to try files in, and the first inputs."""
    from tests.rule_pages import examples  # noqa: PLC0415

    for folder in (PROJECT, SEEDS):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "tests" / "rules_base", PROJECT)
    for folder in (CORPUS, SEEDS, FOUND):
        folder.mkdir(parents=True, exist_ok=True)
    for page in sorted((ROOT / "docs" / "rules").glob("[A-Z]*.md")):
        for heading in ("Bad · ตัวอย่างที่ผิด", "Good · ตัวอย่างที่ถูก"):
            for example in examples(page.read_text("utf-8"), heading):
                for name, (_, text) in example.files.items():
                    if name.startswith("catalogue/"):
                        seed(name.split("/")[1], text.encode())


def seed(kind: str, data: bytes) -> None:
    """Write an input to begin with."""
    made = kind.encode() + b"\n" + data
    (SEEDS / hashlib.sha256(made).hexdigest()[:16]).write_bytes(made)


def guided(arguments: list[str]) -> None:
    """Let libFuzzer choose inputs by the code they reach; ends the process."""
    import atheris  # noqa: PLC0415 (not on every version of Python)

    from tests.slips import SIGNS, VALUES  # noqa: PLC0415

    words = WORK / "words"
    quoted = ("".join(f"\\x{byte:02x}" for byte in word) for word in [*SIGNS, *VALUES])
    words.write_text("".join(f'"{word}"\n' for word in quoted), "ascii")
    with atheris.instrument_imports(include=["generator"]):
        from generator.diagnostics.reporters import reporters  # noqa: PLC0415
        from generator.model.kinds import kinds  # noqa: PLC0415
        from generator.rules import rules  # noqa: PLC0415

        kinds(), reporters(), rules()  # found by their files, so imported by asking for them
    folders = [str(FOUND), str(CORPUS), str(SEEDS)]
    atheris.Setup(
        [sys.argv[0], f"-dict={words}", f"-artifact_prefix={CORPUS}/", *LIMITS, *arguments, *folders],
        one_input,
    )
    atheris.Fuzz()


def unguided() -> None:
    """Let Hypothesis make slips; an input that is not answered is written down before it is told."""
    from tests.slips import slips  # noqa: PLC0415

    files = [path.read_bytes() for path in sorted(SEEDS.iterdir())]

    @settings(max_examples=10**9, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(slips(files) | st.binary(max_size=400))
    def tries(data: bytes) -> None:
        try:
            one_input(data)
        except Exception:
            (CORPUS / f"crash-{hashlib.sha256(data).hexdigest()[:16]}").write_bytes(data)
            raise

    tries()


if __name__ == "__main__":
    prepare()
    if find_spec("atheris"):
        guided(sys.argv[1:])
    else:
        unguided()
