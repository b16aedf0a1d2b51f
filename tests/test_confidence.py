"""How sure dates are that hang on one another."""

from __future__ import annotations

from timeline import date_text


def test_hours_told_one_after_another_are_as_sure_as_the_first() -> None:
    text = "On 12 March 1927 the dam broke. At 1:57 p.m. it gave way. At 2:05 it reached the mill, and at 5:30 the sea."
    day, first, *hours = (expression.confidence for expression in date_text(text, None, "en").expressions)
    assert day > first
    assert hours == [first, first]


def test_day_after_an_hour_is_no_less_sure_than_without_it() -> None:
    told = "On 12 March 1927 the dam broke. {}On 19 March the governor came."
    alone, after = (date_text(told.format(hour), None, "en").expressions[-1] for hour in ("", "At 1:57 it fell. "))
    assert alone.confidence == after.confidence
