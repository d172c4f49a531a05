"""How long reading takes, beside PyYAML alone on the same files: `python -m tests.benchmarks.reading`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import yaml

from generator.source.read import read
from generator.source.yaml_nodes import parse

STANDARDS, REQUIREMENTS, ROUNDS = 1263, 12, 3


def write(folder: Path, *, broken: bool) -> list[Path]:
    """Made-up standards, one a file; if `broken`, each with one wrong value in its last requirement."""
    folder.mkdir(parents=True)
    paths = []
    for serial in range(1, STANDARDS + 1):
        paths.append(folder / f"tcps-{serial}-2552.yaml")
        paths[-1].write_text(standard(serial, broken=broken), "utf-8")
    return paths


def standard(serial: int, *, broken: bool) -> str:
    """A made-up standard as YAML."""
    parts = [requirement(key, group="marking") for key in range(1, REQUIREMENTS)]
    parts.append(requirement(REQUIREMENTS, group="unheard-of" if broken else "marking"))
    return f"""\
scheme: tcps
number: มผช. {serial}/2552
edition: 2552
title:
  th: ผลิตภัณฑ์สมมติที่ {serial}
  en: Made-up product {serial}
  en_by: ours
category: tcps-food
status: in-force
detail: full
sources:
  - source: src-made-up
    certainty: confirmed
requirements:
{"".join(parts)}"""


def requirement(key: int, *, group: str) -> str:
    """One of its requirements, with a limit."""
    return f"""\
  - key: r{key}
    group: {group}
    clause: "{key}.1"
    topic:
      th: เรื่องที่ {key}
      en: Topic {key}
    text:
      th: ความชื้นของส่วนที่ {key} ต้องไม่เกินร้อยละ 12.{key} ของน้ำหนักแห้ง
      en: The moisture of part {key} must not exceed 12.{key} per cent of dry weight
    limits:
      - characteristic:
          th: ความชื้น
          en: moisture
        operator: at-most
        value: 12.{key}
        unit: percent-dry-weight
    sources:
      - source: src-made-up
        certainty: confirmed
        at: ข้อ {key}
"""


def seconds(work: Callable[[], object]) -> float:
    """The shortest of a few rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def main() -> int:
    """Print a line for each way of reading."""
    with TemporaryDirectory() as name:
        project = Path(name)
        paths = write(project / "right" / "standard", broken=False)
        write(project / "wrong" / "standard", broken=True)
        texts = [path.read_text("utf-8") for path in paths]
        print(f"{STANDARDS} standards of {REQUIREMENTS} requirements, {sum(map(len, texts)) / 1e6:.1f} MB")
        ways: dict[str, Callable[[], object]] = {
            "CSafeLoader, values without places": lambda: [
                yaml.load(text, yaml.CSafeLoader) for text in texts
            ],
            "nodes with places": lambda: [parse(text, "") for text in texts],
            "read and decoded, all right": lambda: read(project / "right", project),
            "read and decoded, one fault each": lambda: read(project / "wrong", project),
        }
        for way, work in ways.items():
            print(f"{seconds(work):6.2f} s  {way}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
