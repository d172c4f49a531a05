"""`catalogue build`: the whole site beside the old one, which stands until the new one is whole."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from generator.commands import NoCatalogue, check
from generator.commands.build import made_of, notes, telling
from generator.commands.build import shell as mkdocs
from generator.commands.build.lock import Busy, locked
from generator.commands.build.place import Place, Refused, placed
from generator.commands.build.profile import Profile, Spent
from generator.commands.build.sources import changed, state
from generator.commands.build.stopping import Stopped, stoppable
from generator.commands.build.telling import Telling
from generator.commands.build.verified import Dead, dead
from generator.commands.build.written import write
from generator.commands.check.project import checked
from generator.language.bilingual import Bilingual
from generator.source.undisturbed import seldom_disturbed

HELP = "ตรวจบัญชีและสร้างเว็บไซต์ · check the catalogue and build the site"

_SHOWN = 10
"""Pages or files that are named where there are more."""


def add_arguments(parser: ArgumentParser) -> None:
    """How findings are printed, and where the site goes."""
    check.add_printing(parser)
    telling.add_arguments(parser)
    parser.add_argument(
        "--profile", action="store_true", help="แสดงว่าใช้เวลากับอะไร · print what the time was spent on"
    )
    parser.add_argument(
        "--cold",
        action="store_true",
        help="สร้างใหม่ทั้งหมดโดยไม่ใช้ผลของครั้งก่อน · make everything anew, take nothing of the last build",
    )
    parser.add_argument("--site", type=Path, help="โฟลเดอร์ของเว็บไซต์ · the site's folder (site/)")


def run(options: Namespace) -> int:
    """0 when the site is in its place, 1 if the catalogue or the build has errors, 2 for wrong use.

    Ended by a signal, 128 and its number, as shells count. Whatever happens, the old site stands until the
    new one is whole.
    """
    catalogue = options.project / "catalogue"
    if not catalogue.is_dir():
        raise NoCatalogue(catalogue)
    tell = Telling(options)
    try:
        shell = mkdocs.shell(options.project)
        if shell.warning:
            tell.warn(shell.warning)
        sources = (catalogue, *shell.sources)
        where = placed(options.site or options.project / "site", sources)
        with stoppable(), locked(where.lock):
            where.tidy()
            try:
                return _build(options, tell, shell, where, sources)
            finally:
                where.tidy()
    except (Refused, mkdocs.NoPlugin) as error:
        return tell.end(2, error.why)
    except Busy as busy:
        return tell.end(2, _busy(busy))
    except Stopped as stopped:
        return tell.end(stopped.code, _STOPPED)
    except (mkdocs.Failed, OSError) as error:
        return tell.end(1, _failed(error))


def _build(
    options: Namespace, tell: Telling, shell: mkdocs.Shell, where: Place, sources: Sequence[Path]
) -> int:
    """Check, write beside the old site, look at it, and only then put it in its place."""
    profile = Profile(tell.follow, {("start",): Spent(time.process_time())})
    before = state(sources)
    with profile.stage("check"):
        result = checked(options.project, profile.follow)
    tell.checked(result)
    if not result.passed:
        return tell.end(1)
    with profile.stage("write"):
        key = made_of.key(shell.sources, shell.address) if shell.is_alone else ""
        noted = notes.place(options.project, where.target)
        with seldom_disturbed():  # now that the catalogue is there, which stays
            known = None if options.cold else notes.load(noted, key)
            made = write(result, shell, where, known, profile.follow)
    if moved := changed(before, state(sources)):
        return tell.end(1, _moved(moved))
    with profile.stage("verify"):
        found = dead(where.fresh, made.expected, made.links, all_of_them=not made.is_followed)
    if found:
        return tell.end(1, _dead(found))
    with profile.stage("swap"):
        where.swap()
        if key:
            notes.save(noted, key, made.notes)
    tell.spent(profile)
    return tell.end(0, _built(where.target), site=str(where.target), paths=len(made.expected))


def _built(target: Path) -> Bilingual:
    return Bilingual(
        th=f"สร้างเว็บไซต์แล้ว เปิดที่ {target}/index.html", en=f"The site is built: open {target}/index.html"
    )


_STOPPED = Bilingual(th="หยุดแล้ว เว็บไซต์เดิมยังอยู่ครบ", en="stopped; the old site is as it was")


def _busy(busy: Busy) -> Bilingual:
    return Bilingual(
        th=f"มีการสร้างเว็บไซต์เดียวกันอยู่แล้ว ({busy}) รอให้เสร็จแล้วสั่งใหม่",
        en=f"another build of the same site is running ({busy}): wait until it has ended",
    )


def _failed(error: Exception) -> Bilingual:
    return Bilingual(
        th=f"สร้างเว็บไซต์ไม่สำเร็จ เว็บไซต์เดิมยังอยู่ครบ: {error}",
        en=f"the site could not be built, the old one is as it was: {error}",
    )


def _moved(paths: Sequence[str]) -> Bilingual:
    names = "\n  ".join(paths[:_SHOWN])
    return Bilingual(
        th=f"ไฟล์เปลี่ยนระหว่างสร้าง {len(paths)} ไฟล์ เว็บไซต์เดิมยังอยู่ครบ ให้สั่งใหม่:\n  {names}",
        en=f"files changed meanwhile: {len(paths)}; the old site is as it was, build again:\n  {names}",
    )


def _dead(found: Sequence[Dead]) -> Bilingual:
    names = "\n  ".join(map(str, found[:_SHOWN]))
    return Bilingual(
        th=f"หน้าขาดหรือลิงก์เสีย {len(found)} แห่ง เว็บไซต์เดิมยังอยู่ครบ:\n  {names}",
        en=f"pages missing or links dead: {len(found)}; the old site is as it was:\n  {names}",
    )
