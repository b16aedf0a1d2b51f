"""A year in doubt is in doubt for all that is read from it, until a full date agrees."""

from __future__ import annotations

from timeline import date_text

SURE = 0.9
WAR = (
    "The road was begun in 1955. The treaty was broken in 1958. It was finished in November 1960, and the other side "
    "noticed it in June 1961. "
)


def confidences(text: str) -> dict[str, float]:
    return {each.text: each.confidence for each in date_text(text, "2016-09-14", "en").expressions}


def test_what_is_read_from_a_step_back_is_not_sure() -> None:
    told = confidences(WAR + "Troops crossed on 11 February. The town fell on 2 April. In May it rained.")
    assert told["2 April"] < SURE
    assert told["May"] < SURE


def test_a_full_date_soon_after_takes_the_doubt_away() -> None:
    told = confidences(WAR + "In March they crossed. It fell on 2 April. In May it rained. It ended on 3 July 1961.")
    assert told["2 April"] >= SURE
    assert told["May"] >= SURE


def test_a_step_ahead_within_the_year_is_sure() -> None:
    told = confidences(WAR + "Troops crossed on 11 August. The town fell on 2 September.")
    assert told["11 August"] >= SURE
    assert told["2 September"] >= SURE
