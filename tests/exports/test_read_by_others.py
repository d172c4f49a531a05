"""The files as the programs of others read them: pandas, and the checker of JSON Schemas."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pandas
import pytest

from generator import pipeline
from generator.exports.downloads import api, data
from generator.model.catalogue import Catalogue
from generator.model.kinds import kinds
from generator.model.tables import rows, tables
from generator.views.localizer import Localizer


@pytest.fixture(scope="module", params=["full", "real"])
def catalogue(request: pytest.FixtureRequest, project: Path) -> Catalogue:
    place = project if request.param == "real" else project / "tests" / "catalogues" / request.param
    return pipeline.check(place).reading.catalogue


@pytest.fixture(scope="module")
def files(catalogue: Catalogue) -> dict[str, bytes]:
    made = data.downloads(Localizer(catalogue, "th"))
    return {one.path: one.content for one in made if isinstance(one.content, bytes)}


def test_pandas_reads_every_cell_of_the_workbook(catalogue: Catalogue, files: dict[str, bytes]) -> None:
    sheets = pandas.read_excel(
        io.BytesIO(files["data/catalogue.xlsx"]), sheet_name=None, dtype=str, keep_default_na=False
    )
    for kind in kinds().values():
        for table in tables(kind):
            wanted = list(rows(table, catalogue.of(kind)))
            if wanted:
                frame = sheets.pop(table.name)
                assert tuple(frame.columns) == table.header
                found = list(frame.itertuples(index=False, name=None))
                assert [row for row in zip(found, wanted, strict=True) if not all(map(same, *row))] == []
    assert sheets.keys() == {"help", "ids"}  # the words on top, and what columns may be chosen from


def same(found: str, wanted: object) -> bool:
    """Numbers are numbers: a workbook shows 70.0, and keeps 70."""
    return Decimal(found) == wanted if isinstance(wanted, int | Decimal) else found == str(wanted)


def test_pandas_reads_ids_and_names_of_each_csv(catalogue: Catalogue, files: dict[str, bytes]) -> None:
    for name, kind in kinds().items():
        entries = catalogue.of(kind)
        if entries:
            frame = pandas.read_csv(io.BytesIO(files[f"data/{name}.csv"]), dtype=str, keep_default_na=False)
            assert list(frame["id"]) == [entry.id for entry in entries]
            heading = "title.th" if "title.th" in frame.columns else "name.th"
            assert [text.removeprefix("'") for text in frame[heading]] == [
                entry.heading.th.removeprefix("'") for entry in entries
            ]


def test_check_jsonschema_accepts_the_entries_and_refuses_a_spoilt_one(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    made = {one.path: one.content for one in api.downloads(Localizer(catalogue, "th"))}
    schema = tmp_path / "schema.json"
    schema.write_text(str(made["api/v1/schema.json"]), "utf-8")
    names = []
    for path, content in made.items():
        if "/entries/" in path:
            names.append(tmp_path / Path(path).name)
            names[-1].write_text(str(content), "utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema)]
    run = subprocess.run([*command, *map(str, names)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-2000:]
    spoilt = json.loads(names[0].read_text("utf-8")) | {"kind": "no kind"}
    names[0].write_text(json.dumps(spoilt), "utf-8")
    run = subprocess.run([*command, str(names[0])], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert names[0].name in run.stdout
