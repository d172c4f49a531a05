"""HTML that goes elsewhere: what is to change does, and not a letter more."""

from __future__ import annotations

import re

import pytest

from generator import pipeline
from generator.render.alone import to_public
from generator.render.pdf import breakable
from generator.render.rewritten import Changes, rewritten
from tests import whole

ODD = """<!doctype html><!-- a > b --><p class=x data-a='"' hidden>1 &lt; 2 &#3585; &amp;<br>a
<svg viewBox="0 0 1 1"><title>ก</title><path d="M0 0"/></svg><script>if (a < b) "</p>"</script>
<input type="radio" checked><ul><li>a<li>b</ul><A HREF="x.html">y</A>"""


def test_without_changes_not_a_letter_changes(pytestconfig: pytest.Config) -> None:
    checked = pipeline.check(pytestconfig.rootpath / "tests" / "catalogues" / "hostile")
    site = whole.site(checked.reading.catalogue)
    texts = [page.html for page in site.pages]
    texts += [text for path, text in site.files.items() if path.endswith(".html") and isinstance(text, str)]
    assert len(texts) > 100
    assert [text for text in texts if rewritten(text, Changes()) != text] == []


def test_odd_html_is_copied_too() -> None:
    assert rewritten(ODD, Changes()).casefold() == ODD.casefold()


def test_ids_and_what_names_them_get_the_prefix() -> None:
    html = '<h2 id="a">x</h2><a href="#a">a</a><p aria-labelledby="a b">y</p><a href="b#a">b</a>'
    assert rewritten(html, Changes(prefix="en-")) == (
        '<h2 id="en-a">x</h2><a href="#en-a">a</a><p aria-labelledby="en-a en-b">y</p><a href="b#a">b</a>'
    )


def test_links_change_and_are_marked_at_their_end() -> None:
    changes = Changes(
        address=lambda link: f"https://example.org/{link}?a&b",
        mark=lambda link, language: f"[{link[:5]}{language}]",
    )
    assert rewritten('<a class="c" href="x">y <b>z</b></a>', changes) == (
        '<a class="c" href="https://example.org/x?a&amp;b">y <b>z</b>[https]</a>'
    )


def test_the_mark_of_a_link_is_in_the_language_of_its_section() -> None:
    html = '<html lang="th"><a>x</a><section lang="en"><p lang="th"><a>x</a></section><a>x</a></html>'
    marked = rewritten(html, Changes(mark=lambda _, language: f"[{language}]"))
    assert re.findall(r"x\[(..)\]", marked) == ["th", "en", "th"]


def test_links_to_what_is_not_there_are_left_out() -> None:
    html = '<link rel="search" href="a"><link rel="icon" href="b">'
    assert rewritten(html, Changes(unrelated=frozenset({"search"}))) == '<link rel="icon" href="b">'


def test_what_is_left_out_takes_all_in_it_along() -> None:
    html = '<p>a</p><nav class="menu x"><ul><li>b<li><a href="c">d</a></ul><br></nav><p>e &amp; f</p>'
    assert rewritten(html, Changes(without=frozenset({"menu"}))) == "<p>a</p><p>e &amp; f</p>"


@pytest.mark.parametrize(
    ("link", "public"),
    [
        ("../../standards/a/index.html#r1", "https://example.org/th/standards/a/#r1"),
        ("../index.html?q=1", "https://example.org/th/seminars/?q=1"),
        ("https://other.example/x", "https://other.example/x"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_links_lead_to_the_public_site(link: str, public: str) -> None:
    assert to_public("th/seminars/x/index.html", "https://example.org/")(link) == public


def test_where_no_host_is_known_a_link_is_none() -> None:
    changes = Changes(address=to_public("th/x/index.html", ""))
    assert rewritten('<a href="../y/index.html">y</a>', changes) == "<a>y</a>"


def test_sara_am_is_written_in_its_halves_below_a_tone_mark() -> None:
    assert breakable("น้ำทำ") == "น\u0e4d\u0e49\u0e32\u200bท\u0e4d\u0e32"


def test_lines_may_be_broken_between_words_and_not_within_abbreviations() -> None:
    html = '<p title="มาตรฐานชุมชน">มาตรฐานชุมชนของ สอจ.</p><svg><title>มาตรฐานชุมชน</title></svg>'
    broken = breakable(html)
    assert "มาตรฐาน\u200bชุมชน\u200bของ <span" in broken
    assert ">สอจ.</span>" in broken
    assert '"มาตรฐานชุมชน"' in broken and "<title>มาตรฐานชุมชน<" in broken
