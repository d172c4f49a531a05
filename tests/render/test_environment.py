"""What templates are given to work with: shortcuts that must give what the long way gives."""

from __future__ import annotations

import posixpath
from itertools import product
from typing import Any

import pytest
from jinja2 import pass_context, pass_environment
from jinja2.runtime import Context

from generator.locale import Words
from generator.render.environment import environment, relative

_FILES = ["a.html", "a/b.html", "a/c.html", "a/b/c.html", "ab/c.html", "b/a/b/c.html", "ab/c/d.html"]


@pytest.mark.parametrize(("target", "start"), list(product(_FILES, _FILES)))
def test_links_are_those_of_the_library(target: str, start: str) -> None:
    assert relative(target, start) == posixpath.relpath(target, posixpath.dirname(start) or ".")


def test_calls_are_those_of_jinja() -> None:
    made = environment()

    @pass_context
    def asks(context: Context, more: str) -> str:
        return f"{context['name']}{more}"

    @pass_environment
    def of_environment(found: Any) -> bool:
        return found is made

    template = made.from_string(
        "{% macro twice(text, end='') %}{{ text }}{{ text }}{{ end }}{% endmacro %}"
        "{% macro around() %}<{{ caller() }}>{% endmacro %}"
        "{% for one in '12' %}{{ twice(one) }}{{ twice(t('common.unknown'), end='&') }}{% endfor %}"
        "{% call around() %}{{ asks('!') }}{% endcall %}{{ of_environment() }}{{ t('procedure.days', n=3) }}"
    )
    words = Words("en")
    told = template.render(t=words, asks=asks, of_environment=of_environment, name="<i>")
    unknown = words("common.unknown") * 2 + "&amp;"
    assert told == f"11{unknown}22{unknown}<&lt;i&gt;!>True{words('procedure.days', n=3)}"
