"""Which standard is mine? What the page offers before anything is typed."""

from __future__ import annotations

from generator.model.kinds.standard import Standard
from generator.views.localizer import Localizer
from generator.views.pages.which import WhichPage, pages


def which(localizer: Localizer) -> WhichPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, WhichPage)
    return page.content


def test_every_standard_stands_in_one_product_group(thai: Localizer) -> None:
    content = which(thai)
    shown = [
        one.link.path for scheme in content.schemes for group in scheme.groups for one in group.standards
    ]
    assert sorted(shown) == sorted(thai.path(one) for one in thai.catalogue.of(Standard))
    assert content.total == len(shown) == sum(scheme.total for scheme in content.schemes)


def test_groups_without_standards_are_left_out_and_schemes_are_kept(english: Localizer) -> None:
    schemes = {scheme.id: scheme for scheme in which(english).schemes}
    assert [group.link.label.text for group in schemes["tcps"].groups] == ["Test food"]
    assert schemes["test-small"].groups == ()


def test_how_to_apply_is_named_by_scheme(english: Localizer) -> None:
    schemes = {scheme.id: scheme for scheme in which(english).schemes}
    assert [link.label.text for link in schemes["tcps"].procedures] == ["Getting certified in tests"]


def test_what_was_replaced_names_what_replaced_it(thai: Localizer) -> None:
    (group,) = next(scheme for scheme in which(thai).schemes if scheme.id == "tcps").groups
    newer = {one.link.path: [link.path for link in one.newer] for one in group.standards if one.newer}
    assert newer == {"th/standards/tcps-9001-2546/index.html": ["th/standards/tcps-9001-2552/index.html"]}
