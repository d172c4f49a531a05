from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages import form, forms
from generator.views.pages.form import FormPage
from generator.views.pages.forms import FormsPage


def one(localizer: Localizer, identifier: str) -> FormPage:
    page = next(page for page in form.pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, FormPage)
    return page.content


def index(localizer: Localizer) -> FormsPage:
    (page,) = forms.pages(localizer)
    assert isinstance(page.content, FormsPage)
    return page.content


def test_a_form_shows_the_steps_it_goes_into_and_comes_out_of(english: Localizer) -> None:
    (use,) = one(english, "form-test-receipt").uses
    assert use.procedure.label.text == "Getting certified in tests"
    assert [link.lead for link in use.steps_in] == ["Step 2"]
    assert [link.lead for link in use.steps_out] == ["Step 1"]


def test_a_form_may_be_used_by_no_step(english: Localizer) -> None:
    assert one(english, "form-test-unused").uses == ()


def test_forms_are_in_alphabetical_order_and_those_without_a_number_counted(thai: Localizer) -> None:
    content = index(thai)
    assert [row.link.label.text for row in content.rows] == [
        "แบบคำขอทดสอบ",
        "แบบทดสอบที่ไม่มีขั้นตอนใดใช้",
        "ใบรับทดสอบ",
    ]
    assert (content.total, content.unnumbered) == (3, 2)
