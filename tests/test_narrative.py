"""The time that the narrative holds, in a text told from afar."""

from __future__ import annotations

import pytest

from timeline import date_text

FIRM = (
    "The firm made bicycles. It was founded in 1886 and floated in 1896. It paid nothing in 1921, in 1922 and "
    "in 1924. A new wheel came in 1927. It sold well. The works burned in 1940 and were sold in 1966. They shut in 2007."
)


@pytest.mark.parametrize("ending", ["", " Today the name is used by a maker of chairs."])
def test_nothing_that_a_history_tells_is_of_the_day_on_which_it_was_published(ending: str) -> None:
    events = date_text(FIRM + ending, "2021-09-14", "en").events
    assert [event.edtf for event in events if event.is_inferred] == ["1927"]


def test_what_news_tells_before_its_first_date_is_of_the_day_on_which_it_was_published() -> None:
    events = date_text("The firm closed its works. They were founded in 1886.", "2021-09-14", "en").events
    assert [event.edtf for event in events if event.is_inferred] == ["2021-09-14"]
