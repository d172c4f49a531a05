"""`catalogue pack`: a seminar, the whole site or one page as one file that opens without a network."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator import pipeline
from generator.commands.build import shell as mkdocs
from generator.commands.check.project import checked
from generator.diagnostics.words import quoted
from generator.exports.archive import MARK, archive
from generator.exports.refusal import Refused, a_seminar, failed, keep_others, unwritable, with_errors
from generator.language.bilingual import LANGUAGES, Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import Seminar
from generator.render.alone import GENERATOR, alone
from generator.render.folder import Folder
from generator.render.pack import Pack, pack_files
from generator.repair.files import write_whole
from generator.search import engine
from generator.search.documents import documents
from generator.search.files import files as index_files
from generator.views.localizer import Localizer
from generator.views.packed import pack_start, packed
from generator.views.pages import pages

HELP = "ชุดเอกสารที่เปิดได้โดยไม่มีอินเทอร์เน็ต · a pack that opens without a network"

READ_ME = "READ-ME.txt"
_READ_ME = (
    "1. แตกไฟล์ zip นี้ลงในโฟลเดอร์ก่อน\r\n2. ดับเบิลคลิก index.html\r\n"
    "ตรวจความครบถ้วนของไฟล์: sha256sum --check SHA256SUMS.txt\r\n\r\n"
    "1. Unpack this zip into a folder first.\r\n2. Open index.html by double click.\r\n"
    "To verify the files: sha256sum --check SHA256SUMS.txt\r\n"
)


def add_arguments(parser: ArgumentParser) -> None:
    """What is packed, where it goes, and in which language a single page is."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("seminar", nargs="?", metavar="SEMINAR", help="รหัสการสัมมนา · a seminar's id")
    what.add_argument("--all", action="store_true", help="ทั้งเว็บไซต์ · the whole site")
    what.add_argument("--single", metavar="ID", help="หน้าเดียวเป็น HTML ไฟล์เดียว · an entry as one HTML file")
    parser.add_argument("--output", type=Path, metavar="FILE", help="ไฟล์ที่จะเขียน · the file to write")
    parser.add_argument(
        "--document",
        choices=(*LANGUAGES, "both"),
        default="both",
        help="ภาษาของ --single (both) · language of --single (both)",
    )
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")


def run(options: Namespace) -> int:
    """0 when the file is written, 1 if the catalogue or the build has errors, 2 for wrong use."""
    result = checked(options.project)
    name = "mattrathan" if options.all else options.single or options.seminar
    file = options.output or Path(f"{name}.html" if options.single else f"{name}.zip")
    try:
        data = _write(result, options, name, file)
    except Refused as refused:
        return _say(refused.message, options, refused.code)
    size = f"{len(data) / 1024:,.0f} KB"
    return _say(Bilingual(th=f"เขียน {file} แล้ว ({size})", en=f"{file} is written ({size})"), options, 0)


def _write(result: pipeline.Checked, options: Namespace, name: str, file: Path) -> bytes:
    if not result.passed:
        raise with_errors()
    keep_others(file, GENERATOR.encode() if options.single else MARK)
    try:
        shell = mkdocs.shell(options.project)
        if shell.warning:
            print(shell.warning[options.lang], file=sys.stderr)
        data = _single(result, shell, options) if options.single else _zip(result, shell, options, name)
        write_whole(file, data)
    except mkdocs.NoPlugin as error:
        raise Refused(error.why, 2) from error
    except mkdocs.Failed as error:
        raise failed(error) from error
    except OSError as error:
        raise unwritable(file, error) from error
    return data


def _single(result: pipeline.Checked, shell: mkdocs.Shell, options: Namespace) -> bytes:
    """One page in one language or both as one HTML file."""
    catalogue, address = result.reading.catalogue, shell.address
    entry = catalogue.find(options.single)
    if entry is None:
        raise Refused(
            Bilingual(th=f"ไม่มี {quoted(options.single)} ในบัญชี", en=f"there is no {quoted(options.single)}"), 2
        )
    route = f"{entry.section}/{entry.id}"
    wanted = LANGUAGES if options.document == "both" else (options.document,)
    chosen = [page for page in pages(catalogue, address) if page.route == route and page.language in wanted]
    short = Localizer(catalogue, "th", address).short_address(entry.id) if address else ""
    return alone(chosen, address, short, shell.styles).encode()


def _zip(result: pipeline.Checked, shell: mkdocs.Shell, options: Namespace, name: str) -> bytes:
    """The site, or what of it belongs to a seminar, built for it and packed."""
    catalogue = result.reading.catalogue
    seminar = None if options.all else a_seminar(catalogue, options.seminar)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        shell.write(pipeline.making(result, shell.address, Folder(str(site))))
        paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
        files = {READ_ME: _READ_ME.encode("utf-8-sig")}
        if seminar:
            pack = _pack(catalogue, seminar, shell.address)
            files.update(pack_files(paths, lambda path: (site / path).read_bytes(), pack))
        else:
            files.update((path, (site / path).read_bytes()) for path in paths)
    return archive(name, files)


def _pack(catalogue: Catalogue, seminar: Seminar, address: str) -> Pack:
    ids = packed(catalogue, seminar)
    index = index_files([document for document in documents(catalogue) if document.id in ids])
    return Pack(
        start=pack_start(catalogue, seminar, ids, address),
        ids=ids,
        index={f"{engine.SERVED}/{name}": text for name, text in index.items()},
        address=address,
    )


def _say(message: Bilingual, options: Namespace, code: int) -> int:
    print(message[options.lang], file=sys.stderr)
    return code
