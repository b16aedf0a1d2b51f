from __future__ import annotations

import pytest

from timeline import date_text
from timeline.anchors import order
from timeline.errors import AnchorError
from timeline.model import AnchorKind, Expression, Reading

HISTORY = (
    "The league was founded in 1291. In 1315 it won at the pass. In 1386 it won again at the lake; the duke fell. "
    "On 9 July 1386 his body was found. By October the towns had joined. In 1388 the war ended. "
    "In 1415 the league took the castle. In 1444 it lost by the river. The following year it made peace."
)


def a_reading(text: str, published: str | None = "2020-10-12") -> Reading:
    return date_text(text, published, "en")


def the(reading: Reading, words: str) -> Expression:
    return next(e for e in reading.expressions if e.text == words)


def anchor_of(reading: Reading, words: str) -> str:
    anchor = the(reading, words).anchor
    if anchor.kind is not AnchorKind.EXPRESSION:
        return anchor.kind.value
    return next(e.text for e in reading.expressions if e.id == anchor.target)


def test_deictic_words_read_from_the_publication_date() -> None:
    reading = a_reading("On March 3, 2004 the dam broke. Yesterday the report came out.")
    assert anchor_of(reading, "Yesterday") == "publication"
    assert the(reading, "Yesterday").value == "2020-10-11"


def test_anaphoric_words_read_from_what_was_last_established() -> None:
    reading = a_reading("On March 3, 2004 the dam broke. Two days later the minister resigned.")
    assert anchor_of(reading, "Two days later") == "March 3, 2004"
    assert the(reading, "Two days later").value == "2004-03-05"


def test_anaphoric_day_needs_a_day() -> None:
    reading = a_reading("On March 3, 2004 the dam broke, as it had in 1911. The next day the valley was empty.")
    assert anchor_of(reading, "The next day") == "March 3, 2004"


def test_absolute_dates_need_no_anchor() -> None:
    assert anchor_of(a_reading("On March 3, 2004 the dam broke."), "March 3, 2004") == "none"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The court ruled on Wednesday.", "2020-10-07"),
        ("The court will rule on Wednesday.", "2020-10-14"),
        ("The court is to rule on Wednesday.", "2020-10-14"),
        ("Lawyers left after Wednesday's ruling.", "2020-10-07"),
        ("Polls narrowed ahead of Wednesday's vote.", "2020-10-14"),
        ("The vote is Wednesday.", "2020-10-14"),
        ("The minister leaves for Paris Wednesday.", "2020-10-14"),
        ("The museum will be closed on Wednesday.", "2020-10-14"),
        ("The club met this Wednesday.", "2020-10-07"),
        ("The minister spoke on Friday, and on Wednesday the council will vote.", "2020-10-14"),
    ],
)
def test_tense_decides_the_direction_of_a_weekday(text: str, value: str) -> None:
    assert [e.value for e in a_reading(text).expressions][-1:] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The law comes into force on 1 July.", "2021-07-01"),
        ("The deadline is November 15.", "2020-11-15"),
        ("The plant closed in March.", "2020-03"),
        ("The plant will close in March.", "2021-03"),
        ("The plant opened on December 5.", "2019-12-05"),
        ("The plant will open on December 5.", "2020-12-05"),
    ],
)
def test_tense_decides_the_year_of_an_incomplete_date(text: str, value: str) -> None:
    assert [e.value for e in a_reading(text).expressions] == [value]


def test_day_after_a_dated_day_goes_on_in_its_year() -> None:
    reading = a_reading("On March 3, 2004 the dam broke. On March 5 the minister resigned.")
    assert the(reading, "March 5").value == "2004-03-05"
    assert anchor_of(reading, "March 5") == "March 3, 2004"


def test_history_reads_from_the_time_the_story_has_reached() -> None:
    reading = a_reading(HISTORY)
    assert the(reading, "October").value == "1386-10"
    assert the(reading, "The following year").value == "1445"


def test_year_named_in_passing_does_not_move_the_story() -> None:
    text = HISTORY.replace("By October", "A study of 2005 doubts the tale. By October")
    assert the(a_reading(text), "October").value == "1386-10"


def test_comparison_reads_from_the_quarter_that_is_told_of() -> None:
    reading = a_reading("The brewer earned $3 million in the third quarter, up from $2 million a year earlier.")
    assert the(reading, "a year earlier").value == "2019-Q3"
    assert anchor_of(reading, "a year earlier") == "the third quarter"


def test_comparison_without_a_quarter_is_a_year() -> None:
    assert the(a_reading("The brewer was sold a year ago."), "a year ago").value == "2019"


def test_sections_read_from_their_own_headings() -> None:
    reading = a_reading("March 4\nThe storm hit on Sunday.\n\nMarch 9\nThe storm left yesterday.")
    assert the(reading, "Sunday").value == "2020-03-01"
    assert the(reading, "yesterday").value == "2020-03-08"
    assert anchor_of(reading, "yesterday") == "March 9"


def test_one_dateline_is_no_section() -> None:
    assert anchor_of(a_reading("March 4, 2020\nThe storm hit on Sunday."), "Sunday") == "publication"


def test_anchors_do_not_hang_on_the_publication_date() -> None:
    text = "The dam broke on March 3. Two days later the minister resigned. On Sunday evening it rained."
    with_date, without = a_reading(text), a_reading(text, None)
    assert [e.anchor for e in with_date.expressions] == [e.anchor for e in without.expressions]
    assert [e.meaning for e in with_date.expressions] == [e.meaning for e in without.expressions]


def test_order_puts_every_id_after_what_it_reads_from() -> None:
    ids = order({"c": "b", "b": "a", "d": "b"})
    assert ids.index("b") < ids.index("c")
    assert ids.index("b") < ids.index("d")


def test_circle_of_anchors_is_refused() -> None:
    with pytest.raises(AnchorError):
        order({"a": "b", "b": "c", "c": "a"})
    with pytest.raises(AnchorError):
        order({"a": "a"})


def test_news_that_names_years_is_no_history() -> None:
    text = HISTORY + " The report came out yesterday, and in October the towns will vote."
    assert anchor_of(a_reading(text), "yesterday") == "publication"
    reading = date_text(text, "2020-08-12", "en")
    assert [e.value for e in reading.expressions if e.text == "October"][-1] == "2020-10"


def test_story_in_the_news_goes_on_from_date_to_date() -> None:
    reading = a_reading("The dam broke on 4 May 1987. In June two villages were moved. The owner said so on Friday.")
    assert anchor_of(reading, "June") == "4 May 1987"
    assert anchor_of(reading, "Friday") == "publication"


@pytest.mark.parametrize(
    "between",
    ["It is closed until further notice.", "Yesterday a wall fell.", "The owner has died.", "Bids are due by Friday."],
)
def test_story_ends_where_the_text_speaks_of_its_own_days(between: str) -> None:
    reading = a_reading(f"The museum opened on 3 June 1987. {between} It lost money in August.")
    assert anchor_of(reading, "August") == "publication"


def test_month_of_a_recent_story_has_the_writers_own_beside_it() -> None:
    reading = a_reading("He was arrested on March 3, 2019. On April 5 he was tried. A wall fell yesterday.")
    tried = the(reading, "April 5")
    assert tried.value == "2019-04-05"
    assert [str(other) for other in tried.resolution.alternatives] == ["2020-04-05"]
    assert tried.confidence < 0.9


def test_past_is_not_read_from_a_plan() -> None:
    reading = a_reading("A vote is set for October 20. In 2017 a clerk wrote. She was dismissed three weeks later.")
    assert anchor_of(reading, "three weeks later") == "2017"


def test_without_a_publication_date_a_day_reads_from_the_year_told() -> None:
    reading = a_reading("Bids are due. The dam broke on 4 May 1987. It is said that on June 3 a wall fell.", None)
    assert the(reading, "June 3").value == "1987-06-03"


def test_an_hour_is_not_of_a_day_that_another_paragraph_plans() -> None:
    reading = a_reading("The bank next meets on Dec. 12.\n\nThe rouble, weak last week, firmed by 1200 GMT.")
    assert the(reading, "1200 GMT").value == "2020-10-12T12:00"


def test_what_has_lasted_since_a_month_waits_for_the_publication_date() -> None:
    reading = a_reading("The cargo arrived in September 2013. The port has been in crisis since October.", None)
    assert the(reading, "October").value == ""


def test_distance_between_commas_tells_the_date_again() -> None:
    reading = a_reading("The mill was built in 1864. In 1866, two years later, it burned.")
    assert the(reading, "two years later").value == "1866"


def test_what_will_be_is_no_part_of_a_history() -> None:
    reading = a_reading(HISTORY + " A feast will be held on 12 November.")
    assert the(reading, "12 November").value == "2020-11-12"


def test_day_below_a_full_date_of_long_ago_is_doubted() -> None:
    reading = a_reading("The letter of 12 March 1943 was found last year. Hart was killed on 6 April, his widow wrote.")
    killed = the(reading, "6 April")
    assert killed.confidence <= 0.5
    assert "1943-04-06" in [str(other) for other in killed.resolution.alternatives]


def test_year_is_the_writers_where_the_text_has_come_back_to_him() -> None:
    reading = a_reading("In 2011 the mill closed. Its shares have gained 30% since the start of the year.")
    assert the(reading, "the start of the year").value == "2020"


def test_news_without_a_publication_date_reads_no_day_from_a_year_of_long_ago() -> None:
    text = "The dam failed on Sunday. It was built in 1974. An inspection on March 9 found a wet patch."
    assert the(a_reading(text, None), "March 9").value == ""


def test_months_told_on_from_a_doubtful_one_are_as_doubtful() -> None:
    text = "He was jailed in 1998. In March his wife left him. In April she sold the house. In May she moved."
    months = date_text(text, "2020-05-14", "en").expressions[1:]
    assert [each.confidence <= 0.5 for each in months] == [True] * 3
    others = [str(each.resolution.alternatives[0]) for each in months]
    assert others == ["1998-03", "1998-04", "1998-05"]


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("I covered the 2000 recount. The ruling was on December 12.", False),
        ("He won the 2016 election. The debate was on September 29.", True),
        ("The vote is of the 2016 kind. It was held on September 29. In July he spoke.", True),
    ],
)
def test_date_behind_a_past_year_is_sure_where_it_is_of_the_last_weeks(text: str, is_sure: bool) -> None:
    assert (date_text(text, "2020-10-01", "en").expressions[1].confidence >= 0.9) is is_sure
