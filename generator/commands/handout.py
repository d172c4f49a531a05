"""`catalogue handout`: the handout of a seminar as a PDF to print or send."""

from __future__ import annotations

import logging
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.build import shell as mkdocs
from generator.commands.check.project import checked
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import LANGUAGES, Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import Seminar
from generator.render.alone import alone
from generator.render.pdf import IDENTIFIER, NoPdf, pdf
from generator.repair.files import write_whole
from generator.views.localizer import Localizer
from generator.views.pages import handout

HELP = "เอกสารแจกของการสัมมนาเป็น PDF · a seminar's handout as PDF"


def add_arguments(parser: ArgumentParser) -> None:
    """Which seminar, where the file goes, and its language."""
    parser.add_argument("seminar", metavar="ID", help="รหัสการสัมมนา · the seminar's id")
    parser.add_argument("--pdf", type=Path, required=True, metavar="FILE", help="ไฟล์ PDF · the PDF file")
    parser.add_argument(
        "--document",
        choices=LANGUAGES,
        default="th",
        help="ภาษาของเอกสาร (th) · its language (th)",
    )
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")


def run(options: Namespace) -> int:
    """0 when the file is written, 1 if the catalogue has errors or no PDF can be made, 2 for wrong use."""
    result = checked(options.project)
    catalogue = result.reading.catalogue
    seminar = catalogue.find(options.seminar)
    if not isinstance(seminar, Seminar):
        return _say(unknown_seminar(catalogue, options.seminar), options, 2)
    if not result.passed:
        return _say(ERRORS, options, 1)
    if options.pdf.exists() and not is_ours(options.pdf, IDENTIFIER):
        return _say(not_ours(options.pdf), options, 2)
    logging.getLogger("weasyprint").setLevel(logging.ERROR)  # it names every rule made for screens alone
    try:
        shell = mkdocs.shell(options.project)
        localizer = Localizer(catalogue, options.document, shell.config.site_url or "")
        route = handout.route_of(seminar.id)
        page = next(page for page in handout.pages(localizer) if page.route == route)
        html = alone([page], localizer.address, "", styles(shell), cover=False)
        write_whole(options.pdf, pdf(html))
    except NoPdf as missing:
        return _say(_no_pdf(missing), options, 1)
    except mkdocs.NoPlugin as error:
        return _say(error.why, options, 2)
    except mkdocs.Failed as error:
        return _say(Bilingual(th=str(error), en=str(error)), options, 2)
    except OSError as error:
        return _say(unwritable(options.pdf, error), options, 2)
    return _say(Bilingual(th=f"เขียน {options.pdf} แล้ว", en=f"{options.pdf} is written"), options, 0)


def styles(shell: mkdocs.Shell) -> Path:
    """The folder of the theme's style sheets."""
    return Path(shell.config.theme.custom_dir or "overrides", "assets", "stylesheets")


ERRORS = Bilingual(
    th="บัญชีมีข้อผิดพลาด แก้ไขก่อน (ดู catalogue check)",
    en="the catalogue has errors: mend them first (see catalogue check)",
)


def unknown_seminar(catalogue: Catalogue, name: str) -> Bilingual:
    """That no seminar has that id, and which one may be meant."""
    hint = did_you_mean(nearest(name, [one.id for one in catalogue.of(Seminar)])) or Bilingual("", "")
    return Bilingual(
        th=f"ไม่มีการสัมมนา {quoted(name)} ในบัญชี {hint.th}".rstrip(),
        en=f"there is no seminar {quoted(name)}; {hint.en}".removesuffix("; "),
    )


def is_ours(file: Path, mark: bytes) -> bool:
    """Whether a file bears the mark of those that this program makes, and may be made anew."""
    return file.is_file() and mark in file.read_bytes()


def not_ours(file: Path) -> Bilingual:
    """That a file is left alone."""
    return Bilingual(
        th=f"ไม่เขียนทับ {file}: ไม่ใช่ไฟล์ที่คำสั่งนี้สร้าง", en=f"{file} was not made by this command: it is left alone"
    )


def unwritable(file: Path, error: OSError) -> Bilingual:
    """That a file cannot be written, and what the system says."""
    return Bilingual(
        th=f"เขียน {file} ไม่ได้: {error.strerror}", en=f"{file} cannot be written: {error.strerror}"
    )


def _no_pdf(missing: NoPdf) -> Bilingual:
    return Bilingual(
        th=f"สร้าง PDF ไม่ได้เพราะยังไม่มี WeasyPrint ติดตั้งด้วย pip install mattrathan[pdf] "
        f"หรือเปิดหน้าเอกสารแจกบนเว็บไซต์แล้วสั่งพิมพ์ ({missing})",
        en=f"no PDF can be made without WeasyPrint: pip install mattrathan[pdf], "
        f"or print the handout's page from a browser ({missing})",
    )


def _say(message: Bilingual, options: Namespace, code: int) -> int:
    print(message[options.lang], file=sys.stderr)
    return code
