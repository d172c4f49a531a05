"""`catalogue handout`: the handout of a seminar as a PDF to print or send."""

from __future__ import annotations

import logging
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.build import shell as mkdocs
from generator.commands.check.project import checked
from generator.exports.refusal import Refused, a_seminar, failed, keep_others, unwritable, with_errors
from generator.language.bilingual import LANGUAGES, Bilingual
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
    """0 when the file is written, 1 if the catalogue or site has errors or no PDF is made, 2 if misused."""
    try:
        _write(options)
    except Refused as refused:
        return _say(refused.message, options, refused.code)
    written = Bilingual(th=f"เขียน {options.pdf} แล้ว", en=f"{options.pdf} is written")
    return _say(written, options, 0)


def _write(options: Namespace) -> None:
    result = checked(options.project)
    catalogue = result.reading.catalogue
    seminar = a_seminar(catalogue, options.seminar)
    if not result.passed:
        raise with_errors()
    keep_others(options.pdf, IDENTIFIER)
    logging.getLogger("weasyprint").setLevel(logging.ERROR)  # it names every rule made for screens alone
    try:
        shell = mkdocs.shell(options.project)
        if shell.warning:
            print(shell.warning[options.lang], file=sys.stderr)
        localizer = Localizer(catalogue, options.document, shell.address)
        route = handout.route_of(seminar.id)
        page = next(page for page in handout.pages(localizer) if page.route == route)
        html = alone([page], localizer.address, "", shell.styles, cover=False)
        write_whole(options.pdf, pdf(html))
    except NoPdf as missing:
        raise Refused(_no_pdf(missing), 1) from missing
    except mkdocs.NoPlugin as error:
        raise Refused(error.why, 2) from error
    except mkdocs.Failed as error:
        raise failed(error) from error
    except OSError as error:
        raise unwritable(options.pdf, error) from error


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
