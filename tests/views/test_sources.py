from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages.sources import SourcesPage, pages


def sources(localizer: Localizer) -> SourcesPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, SourcesPage)
    return page.content


def test_types_stand_in_the_order_of_trust(thai: Localizer) -> None:
    content = sources(thai)
    assert [group.type for group in content.groups] == [
        "official",
        "third-party",
        "copy",
        "general-knowledge",
    ]
    assert content.total == sum(choice.count for choice in content.choices)


def test_what_cites_a_source_is_counted_once_an_entry(thai: Localizer) -> None:
    copies = next(group for group in sources(thai).groups if group.type == "copy")
    assert copies.sources[0].citing == {"standard": 1, "term": 1}
    assert copies.citing == 2
    general = next(group for group in sources(thai).groups if group.type == "general-knowledge")
    assert general.sources[0].citing == {"standard": 1, "province": 3}
    assert list(general.sources[0].citing) == ["standard", "province"]
