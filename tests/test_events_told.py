"""What is told when: the dates and titles of whole sentences, one line of corpus each."""

from __future__ import annotations

import pytest

from tests.event_builders import golden_rows
from timeline import date_text


@pytest.mark.parametrize(("language", "text", "events"), golden_rows("events_*.csv"))
def test_events_of_golden_line(language: str, text: str, events: str) -> None:
    read = date_text(text, "2024-05-05", language)
    assert "; ".join(f"{event.edtf} {event.title}" for event in read.events if not event.is_inferred) == events


def test_numbers_of_paragraphs_with_a_point_are_in_no_title() -> None:
    text = (
        "1. Mrs Peake let the flat on 3 May 2018.\n\n2. Mr Dunne inspected the boiler on 5 May 2019. "
        "He returned on 9 May 2019 and was not let in.\n\n3. The judge dismissed the claim on 7 June 2020."
    )
    titles = [event.title for event in date_text(text, "2021-10-14", "en").events]
    assert titles[:3] == ["Mrs Peake let the flat", "Mr Dunne inspected the boiler", "Mr Dunne returned"]
    assert titles[-1] == "Judge dismissed the claim"
