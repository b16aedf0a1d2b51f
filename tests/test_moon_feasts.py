from __future__ import annotations

import pytest

from timeline import civil, feasts
from timeline.errors import NotADateError
from timeline.moon_feasts import moon_day


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("yom kippur", (1973, 10, 6)),
        ("rosh hashanah", (2020, 9, 19)),
        ("passover", (2024, 4, 23)),
        ("purim", (2021, 2, 26)),
        ("shavuot", (2019, 6, 9)),
        ("hanukkah", (2019, 12, 23)),
        ("hanukkah", (2024, 12, 26)),
        ("eid al-fitr", (2020, 5, 24)),
        ("eid al-adha", (2020, 7, 31)),
        ("eid al-fitr", (2000, 1, 8)),
    ],
)
def test_feast_of_the_moon_falls_on_its_day(name: str, date: tuple[int, int, int]) -> None:
    assert civil.date_of(moon_day(name, date[0])) == date


def test_a_muslim_feast_has_no_day_before_its_calendar_began() -> None:
    with pytest.raises(NotADateError):
        feasts.day_of("eid al-fitr", 100)
