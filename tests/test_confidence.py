"""How sure dates are that hang on one another."""

from __future__ import annotations

import pytest

from tests.builders import on, shown, the_event, with_reading
from timeline import date_text, edits
from timeline.articles import import_bytes
from timeline.pipeline import date_article
from timeline.project import Project


def test_hours_told_one_after_another_are_as_sure_as_the_first() -> None:
    text = "On 12 March 1927 the dam broke. At 1:57 p.m. it gave way. At 2:05 it reached the mill, and at 5:30 the sea."
    day, first, *hours = (expression.confidence for expression in date_text(text, None, "en").expressions)
    assert day > first
    assert hours == [first, first]


def test_day_after_an_hour_is_no_less_sure_than_without_it() -> None:
    told = "On 12 March 1927 the dam broke. {}On 19 March the governor came."
    alone, after = (date_text(told.format(hour), None, "en").expressions[-1] for hour in ("", "At 1:57 it fell. "))
    assert alone.confidence == after.confidence


def test_a_date_read_from_a_day_in_a_file_name_alone_is_less_sure_until_a_person_gives_the_day() -> None:
    told = "Quay closes\n\nThe quay of Ostmere was closed on Sunday after a diver found a crack."
    weak, strong = (
        with_reading(Project(), date_article(import_bytes(text.encode(), name)[0]))
        for text, name in ((told, "2020-10-12-quay.txt"), (f"12 October 2020\n\n{told}", "quay.txt"))
    )
    assert shown(weak, "Sunday") == shown(strong, "Sunday") == "2020-10-11"
    sure = the_event(strong, "Sunday").confidence
    assert the_event(weak, "Sunday").confidence < 0.8 < 0.9 < sure
    assert "not sure" in the_event(weak, "Sunday").resolution.steps[1].words
    (article,) = weak.articles
    given = weak.apply(edits.set_published(weak, article, on("2020-10-12")))
    assert the_event(given, "Sunday").confidence == sure
    # What moves later is worked out from the same doubt.
    taken_back = given.apply(edits.set_published(given, article, None))
    assert the_event(taken_back, "Sunday").confidence == the_event(weak, "Sunday").confidence


@pytest.mark.parametrize(
    "text",
    [
        "Smith moved to Chicago in 1998. On the Friday he called his wife.",
        "They met during the 2016 election, on a Sunday, in Vienna. They met again on the Monday.",
    ],
)
def test_the_friday_of_a_year_long_past_is_not_surely_the_last_one(text: str) -> None:
    assert date_text(text, "2019-10-07", "en").expressions[-1].confidence < 0.6


def test_the_sunday_after_a_day_of_this_week_is_sure() -> None:
    text = "The minister met the union on Friday. On the Sunday the strike was called off."
    sunday = date_text(text, "2019-10-07", "en").expressions[-1]
    assert (sunday.value, sunday.confidence > 0.9) == ("2019-10-06", True)


@pytest.mark.parametrize(
    "text", ["Orders rose in the first quarter, the firm said.", "Sales rose 4% in the first quarter."]
)
def test_a_quarter_that_is_told_of_while_it_runs_is_less_sure(text: str) -> None:
    def sure(published: str) -> float:
        return date_text(text, published).expressions[0].confidence

    assert sure("2019-03-12") < 0.8 < 0.9 <= sure("2019-05-12")


def test_end_of_a_stretch_is_in_doubt_with_its_begin() -> None:
    told = "Ana Holt spoke on Monday.\n\nIn 2018 the shop was sold. It was shut between 12 June and 3 September."
    begin, end = date_text(told, "2020-02-03", "en").expressions[-2:]
    assert begin.confidence == 0.5
    assert end.confidence < 0.9


def test_stretch_that_may_be_of_the_year_told_is_in_doubt() -> None:
    told = "Ana Holt spoke on Monday.\n\nIn 2018 the shop was sold. From June to September it was shut."
    begin, end = date_text(told, "2020-02-03", "en").expressions[-2:]
    assert (begin.confidence, [str(other) for other in begin.resolution.alternatives]) == (
        0.5,
        ["2018-06/2018-09", "2020-06/2020-09"],
    )
    assert end.confidence < 0.9


def test_day_that_is_remembered_may_be_of_any_year() -> None:
    def sure(text: str) -> float:
        return date_text(text, "1996-06-05").expressions[0].confidence

    assert sure("Thousands marched to commemorate the June 4 crackdown.") == 0.5
    assert sure("Two men were charged over the June 4 raid.") > 0.9


def test_day_of_the_weeks_before_publication_may_be_the_writers() -> None:
    told = "On May 4, 1970, four students died at the college. On May 4, 800 people came to remember them."

    def sure(published: str) -> float:
        return date_text(told, published).expressions[-1].confidence

    assert sure("1990-05-05") == 0.5
    assert sure("1990-08-05") > 0.9


def test_month_nearly_a_year_ahead_may_be_the_last_one() -> None:
    def sure(month: str) -> float:
        return date_text(f"Economists say that orders will fall in {month}.", "1997-02-06").expressions[0].confidence

    assert sure("January") == 0.7
    assert sure("May") > 0.85


def test_day_that_the_story_and_its_writer_read_alike_is_sure() -> None:
    told = "A clerk spoke Thursday.\n\nAda left at 6 p.m. on Friday, May 13, 1994. She ate at 6:40. The next morning"
    told += " her door stood open.\n\nHer bag was found on June 2."
    found = date_text(told, "1995-02-09").expressions[-1]
    assert (found.value, found.confidence > 0.9) == ("1994-06-02", True)


def test_a_weekday_right_behind_a_day_of_weeks_ago_is_in_doubt() -> None:
    told, said = (
        date_text(f"The ship left port on 3 June. {then}.", "2024-06-30", "en").expressions[-1]
        for then in ("On Thursday it hit a reef", "The owner said on Thursday that it had hit a reef")
    )
    assert told.confidence == 0.5 < 0.9 < said.confidence
    assert str(told.resolution.alternatives[0]) == "2024-06-06"


def test_what_was_to_be_behind_a_day_of_long_ago_may_be_of_that_year() -> None:
    told = "The strike began on 3 May 1984. The union said it would end on 9 June."
    day = date_text(told, "2020-01-01").expressions[-1]
    assert day.confidence <= 0.5
    assert str(day.resolution.alternatives[0]) == "1984-06-09"


def test_what_somebody_says_will_be_is_ahead_of_the_writer() -> None:
    told = "The union won its first case last month. It said on Monday the strike would end on 9 June."
    assert date_text(told, "2020-01-01").expressions[-1].confidence >= 0.9
