"""The order of figures: what decides it, and what leaves it open."""

from __future__ import annotations

import pytest

from timeline import date_text
from timeline.expressions.order import Order, order_of


@pytest.mark.parametrize(
    ("text", "language", "order"),
    [
        ("03/04/2024", "en", Order(False, False)),
        ("03/04/2024", "en-US", Order(False, False)),
        ("03/04/2024", "en-GB", Order(True, True)),
        ("03/04/2024", "en-CA", Order(True, False)),
        ("03/04/2024 25/04/2024", "en", Order(True, True)),
        ("03/04/2024 25-04-24", "en", Order(False, False)),
        ("03/04/2024 25-04-99", "en", Order(True, True)),
        ("03/04/2024 04/25/2024", "en-GB", Order(False, True)),
        ("25/04/2024 04/25/2024", "en-GB", Order(True, False)),
        ("2024-25-04/25/2024", "en", Order(False, False)),
    ],
)
def test_other_dates_decide_and_then_the_country(text: str, language: str, order: Order) -> None:
    assert order_of(text, language, day_first=False) == order


def test_habit_of_a_language_decides() -> None:
    assert order_of("03/04/2024", "fr", day_first=True) == Order(True, True)


@pytest.mark.parametrize("language", ["en", "en-US", "en-CA"])
def test_open_order_is_no_sure_date_and_offers_the_other(language: str) -> None:
    (found,) = date_text("It was signed on 03/04/2024.", "2024-05-16", language).expressions
    assert found.confidence <= 0.5
    assert len(found.resolution.alternatives) == 1


@pytest.mark.parametrize("language", ["en-GB", "en-IN", "de", "fr"])
def test_known_order_is_no_doubt(language: str) -> None:
    (found,) = date_text("03/04/2024", "2024-05-16", language).expressions
    assert found.value == "2024-04-03"
    assert not found.resolution.doubts


def test_figures_that_may_begin_with_their_year_are_in_doubt() -> None:
    (found,) = date_text("The log is of 20-05-14.", "2014-09-01", "en").expressions
    assert found.confidence <= 0.5
    assert found.resolution.doubts
    assert "2020-05-14" in [str(each) for each in found.resolution.alternatives]
    (sure,) = date_text("The log is of 20-05-14.", "2014-09-01", "en-GB").expressions
    assert sure.confidence >= 0.9
