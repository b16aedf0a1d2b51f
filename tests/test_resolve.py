from __future__ import annotations

from dataclasses import replace

from timeline import intervals
from timeline.meanings import Ambiguous, Disputed, Literal, Named, Occurrence, Shift
from timeline.model import (
    ABSOLUTE,
    BASIC,
    BASIC_IN_DOUBT,
    PUBLICATION,
    Anchor,
    AnchorKind,
    Chooser,
    Event,
    Expression,
    ExpressionType,
)
from timeline.pipeline import date_text
from timeline.repeating import Cycle, Repeating, Toward
from timeline.resolve import Anchored, resolve_event, resolve_expression

DAY_LATER = Shift(2, intervals.Granularity.DAY)
STORY = Anchor(AnchorKind.EXPRESSION, "a:0-4")


def an_expression(meaning: object = DAY_LATER, anchor: Anchor = PUBLICATION, rule: str = "later") -> Expression:
    return Expression("a:0-4", "a", 0, 4, "text", ExpressionType.DATE, meaning, rule, anchor)  # type: ignore[arg-type]


def anchored(day: str | None, words: str = "January 3", confidence: float = 1.0) -> Anchored:
    return Anchored(intervals.parse(day) if day else None, words, "a:9-12", confidence)


def test_expression_follows_its_anchor() -> None:
    expression = an_expression()
    assert str(resolve_expression(expression, anchored("2020-01-03")).interval) == "2020-01-05"
    assert str(resolve_expression(expression, anchored("2020-01-04")).interval) == "2020-01-06"


def test_absolute_needs_no_anchor() -> None:
    resolution = resolve_expression(an_expression(Literal(intervals.year(1990)), ABSOLUTE, "year_bare"), None)
    assert (resolution.value, str(resolution.interval), resolution.unresolved) == ("1990", "1990", "")


def test_missing_publication_date_is_said_so() -> None:
    resolution = resolve_expression(an_expression(), anchored(None, "publication date"))
    assert (resolution.interval, resolution.unresolved, resolution.confidence) == (None, "needs publication date", 0)


def test_missing_date_of_the_anchor_is_said_so() -> None:
    told = Anchor(AnchorKind.EXPRESSION, "a:9-12")
    resolution = resolve_expression(an_expression(anchor=told), anchored(None))
    assert resolution.unresolved == 'needs the date of "January 3"'


def test_date_outside_the_calendar_is_unresolved_with_a_sentence() -> None:
    far = an_expression(Shift(9000, intervals.Granularity.YEAR))
    assert "9999" in resolve_expression(far, anchored("2020-01-03")).unresolved


def test_steps_lead_from_the_words_to_the_date() -> None:
    steps = resolve_expression(an_expression(), anchored("2020-01-03")).steps
    assert [step.words for step in steps] == ['"text"', '2 days after "January 3" (Fri 3 Jan 2020)', "Sun 5 Jan 2020"]
    assert [step.target for step in steps] == ["a:0-4", "a:9-12", "a:0-4"]


def test_steps_name_the_publication_date_and_say_a_date_once() -> None:
    published = Anchored(intervals.parse("2020-01-03"), "publication date", "a")
    assert resolve_expression(an_expression(), published).steps[1].words == (
        "2 days after the publication date (Fri 3 Jan 2020)"
    )
    year = Anchored(intervals.parse("2019"), "2019", "a:9-13")
    assert '("' not in resolve_expression(an_expression(), year).steps[1].words
    assert "(2019)" not in resolve_expression(an_expression(), year).steps[1].words


def test_inferred_event_says_whence_it_has_its_day() -> None:
    event = Event("e", "a", 0, 4, "Title", found_anchor=Anchor(AnchorKind.EXPRESSION, "a:9-12"), is_inferred=True)
    minute = anchored("2020-01-03T05:20:00/2020-01-03T05:20:59")
    said = [step.words for step in resolve_event(event, None, minute).steps]
    assert said == ['inferred from "January 3", the time that the text has reached', "Fri 3 Jan 2020"]


def test_doubtful_anchor_lowers_confidence() -> None:
    expression = an_expression(anchor=Anchor(AnchorKind.EXPRESSION, "a:9-12"))
    sure = resolve_expression(expression, anchored("2020-01-03", confidence=0.95)).confidence
    doubtful = resolve_expression(expression, anchored("2020-01-03", confidence=0.3)).confidence
    assert doubtful < sure / 2


def test_event_takes_what_its_expression_came_to() -> None:
    expression = an_expression()
    expression = replace(expression, resolution=resolve_expression(expression, anchored("2020-01-03")))
    event = Event("e", "a", 0, 4, "Title", expression.id, Anchor(AnchorKind.EXPRESSION, expression.id))
    assert resolve_event(event, expression, None) == expression.resolution


def test_inferred_event_takes_its_anchor_with_less_confidence() -> None:
    event = Event("e", "a", 0, 4, "Title", found_anchor=PUBLICATION, is_inferred=True)
    resolution = resolve_event(event, None, anchored("2020-01-03"))
    assert str(resolution.interval) == "2020-01-03"
    assert 0 < resolution.confidence < 0.7
    assert resolution.steps[0].words.startswith("inferred from")


def test_event_that_a_person_anchored_reads_from_there() -> None:
    own = Anchor(AnchorKind.EXPRESSION, "a:9-12", Chooser.USER)
    event = Event("e", "a", 0, 4, "Title", "a:0-4", PUBLICATION, own_anchor=own)
    assert str(resolve_event(event, an_expression(), anchored("2020-01-03")).interval) == "2020-01-03"


def test_inferred_event_without_a_date_says_what_it_needs() -> None:
    event = Event("e", "a", 0, 4, "Title", found_anchor=PUBLICATION, is_inferred=True)
    assert resolve_event(event, None, anchored(None)).unresolved == "needs publication date"


def test_day_on_the_other_side_is_offered() -> None:
    friday = Occurrence(Repeating(Cycle.WEEKDAY, 4), Toward.ON_OR_BEFORE)
    resolution = resolve_expression(an_expression(friday, rule="weekday"), anchored("2020-10-12"))
    assert str(resolution.interval) == "2020-10-09"
    assert [str(each) for each in resolution.alternatives] == ["2020-10-16"]


def test_both_orders_of_figures_are_offered_and_doubted() -> None:
    either = Ambiguous(Literal(intervals.day(2020, 3, 4)), Literal(intervals.day(2020, 4, 3)))
    resolution = resolve_expression(an_expression(either, ABSOLUTE, "figures"), None)
    assert [str(each) for each in resolution.alternatives] == ["2020-04-03"]
    assert resolution.doubts == ("day and month may be the other way round",)
    assert resolution.confidence <= 0.5


def test_why_says_that_a_date_is_ambiguous_and_its_edtf_has_a_question_mark() -> None:
    either = Ambiguous(Literal(intervals.day(2020, 5, 6)), Literal(intervals.day(2020, 6, 5)))
    resolution = resolve_expression(an_expression(either, ABSOLUTE, "figures"), None)
    assert str(resolution.interval) == "2020-05-06?"
    assert [step.words for step in resolution.steps] == [
        '"text"',
        "ambiguous: day and month may be the other way round, Fri 5 Jun 2020",
        "Wed 6 May 2020 (?)",
    ]


def test_why_tells_a_language_in_doubt_from_one_that_is_little_known() -> None:
    year = Literal(intervals.year(1990))
    unsure, basic = (
        resolve_expression(an_expression(year, ABSOLUTE, f"{mark}year"), None).steps[1].words
        for mark in (BASIC_IN_DOUBT, BASIC)
    )
    assert unsure == "it is not sure in which language the text is written"
    assert "no more is known of its language" in basic


def test_why_calls_a_feast_by_its_name() -> None:
    def said(name: str) -> str:
        feast = Occurrence(Repeating(Cycle.FEAST, name=name), Toward.ON_OR_BEFORE)
        return resolve_expression(an_expression(feast), anchored("2020-01-03")).steps[1].words.split(" on or ")[0]

    assert said("labor") == "the Labor Day"
    assert said("boxing") == "the Boxing Day"
    assert said("new year's eve") == "the New Year's Eve"
    assert said("saint patrick") == "the St Patrick's Day"
    assert said("thanksgiving") == "the Thanksgiving"


def test_reading_from_another_date_is_offered_and_doubted() -> None:
    disputed = Disputed(DAY_LATER, Literal(intervals.day(1914, 7, 28)))
    resolution = resolve_expression(an_expression(disputed), anchored("2020-01-03"))
    assert [str(other) for other in resolution.alternatives] == ["1914-07-28"]
    assert resolution.doubts == ("it may belong to another of the text's dates",)
    assert resolution.confidence <= 0.5


def test_two_readings_that_agree_are_no_doubt() -> None:
    agreed = Disputed(DAY_LATER, Literal(intervals.day(2020, 1, 5)))
    resolution = resolve_expression(an_expression(agreed), anchored("2020-01-03"))
    assert (resolution.doubts, resolution.alternatives) == ((), ())


def test_weekday_that_does_not_fit_its_date_is_a_doubt() -> None:
    named = Named(Literal(intervals.day(2020, 10, 12)), 4)
    resolution = resolve_expression(an_expression(named, ABSOLUTE, "calendar_day"), None)
    assert resolution.doubts == ("the words say Friday, but Mon 12 Oct 2020 is no Friday",)
    assert resolution.steps[1].words == resolution.doubts[0]
    assert str(resolution.interval) == "2020-10-12?"
    assert [str(each) for each in resolution.alternatives] == ["2020-10-09"]


def test_feast_that_does_not_fit_its_date_is_a_doubt() -> None:
    named = Named(Occurrence(Repeating(Cycle.MONTH_DAY, 4, 9), Toward.SAME), 6, "palm sunday")
    resolution = resolve_expression(an_expression(named, STORY, "feast_dated"), anchored("1850"))
    assert resolution.doubts == ("the words say Palm Sunday, but Tue 9 Apr 1850 is no Palm Sunday",)
    assert [str(each) for each in resolution.alternatives] == ["1850-03-24"]


def test_why_says_that_the_feast_told_the_year() -> None:
    named = Named(Occurrence(Repeating(Cycle.MONTH_DAY, 4, 9), Toward.ONWARD), 6, "palm sunday")
    resolution = resolve_expression(an_expression(named, rule="feast_dated"), anchored("1864"))
    assert str(resolution.interval) == "1865-04-09"
    assert resolution.steps[1].words.endswith("in the year in which it is Palm Sunday")


def test_near_day_ahead_in_the_past_tense_is_less_sure() -> None:
    def confidence(day: int) -> float:
        date = Occurrence(Repeating(Cycle.MONTH_DAY, 10, day), Toward.RATHER_BEFORE)
        return resolve_expression(an_expression(date, rule="calendar_day"), anchored("2020-10-12")).confidence

    assert confidence(14) < 0.8 < confidence(9)


def test_a_feast_that_its_year_has_not_is_no_date() -> None:
    (found,) = date_text("The firm was founded on Leap Day 2019.", "2021-01-01", "en").expressions
    assert (found.resolution.interval, found.confidence) == (None, 0.0)
    assert found.resolution.unresolved == "there is no such date"
