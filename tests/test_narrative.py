"""The time that the narrative holds, in a text told from afar."""

from __future__ import annotations

import pytest

from timeline import date_text

FIRM = (
    "The firm made bicycles. It was founded in 1886 and floated in 1896. It paid nothing in 1921, in 1922 and "
    "in 1924. A new wheel came in 1927. It sold well. The works burned in 1940, were sold in 1966 and shut in 2007."
)


@pytest.mark.parametrize("ending", ["", " Today the name is used by a maker of chairs."])
def test_nothing_that_a_history_tells_is_of_the_day_on_which_it_was_published(ending: str) -> None:
    events = date_text(FIRM + ending, "2021-09-14", "en").events
    assert [event.edtf for event in events if event.is_inferred] == ["1927"]


def test_what_news_tells_before_its_first_date_is_of_the_day_on_which_it_was_published() -> None:
    events = date_text("The firm closed its works. They were founded in 1886.", "2021-09-14", "en").events
    assert [event.edtf for event in events if event.is_inferred] == ["2021-09-14"]


def test_history_with_few_words_of_its_writers_days_is_one_all_the_same() -> None:
    years = " ".join(f"The mill burned in {year}." for year in range(1801, 1830))
    text = f"{years} It sold well. This autumn it shows its wheels, which were lost until Monday."
    events = date_text(text, "2014-10-02", "en").events
    assert {event.edtf for event in events if event.is_inferred} == {"1829"}


def test_what_a_section_tells_before_its_first_date_is_not_of_the_section_before() -> None:
    text = (
        "The Karsk works\n\nThe works were opened in 1886 and sold in 1966. They burned in 1940.\n\nOrigins\n\n"
        "Harrow opened a shop. In 1877 he took a partner. They sold 212 wheels.\n\nDecline\n\n"
        "Exports fell. In 1951 they rose. The firm bought a mill in 1953, in 1955 and in 1961. It closed in 1989."
    )
    events = date_text(text, "2019-01-01", "en").events
    assert [(event.edtf, event.title) for event in events if event.is_inferred] == [("1877", "They sold 212 wheels")]


def test_a_birth_without_a_date_is_of_no_time_that_a_text_holds() -> None:
    text = "Hank Holt died on Sunday. He was born in Besk. He was jailed in Besk."
    events = date_text(text, "2019-08-09", "en").events
    assert [event.title for event in events if event.is_inferred] == ["Hank Holt was jailed in Besk"]


@pytest.mark.parametrize(("head", "day"), [("Nov. 28", "2022-11-28"), ("Dec. 5", "2022-12-05")])
def test_a_day_alone_on_a_line_dates_what_follows_where_it_is_not_that_of_the_text(head: str, day: str) -> None:
    text = f"Log of the sheriff\n\n{head}\nDeputies found two cars near the gate.\n"
    assert [event.edtf for event in date_text(text, "2022-12-05", "en").events if event.is_inferred] == [day]
