"""Dates as headers and metadata print them: the whole text is a date, or it is none."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import NotADateError
from timeline.publication import day_of, find_stamps, read_stamps
from timeline.publication.further_names import FURTHER_MONTHS, FURTHER_WEEKDAYS
from timeline.publication.header_words import month_number, weekday_number
from timeline.publication.names import MONTHS, WEEKDAYS
from timeline.publication.stamps import FIRST_YEAR, LAST_YEAR
from timeline.publication.zones import read_offset

ONE = [
    ("2020-10-12", "", "2020-10-12"),
    ("20201012", "", "2020-10-12"),
    ("2020-10-12T18:03:00+02:00", "", "2020-10-12T18:03 +120"),
    ("2020-10-12T18:03:00.123Z", "", "2020-10-12T18:03 +0"),
    ("2020-10-12T00:00:00Z", "", "2020-10-12 +0"),
    ("Mon, 12 Oct 2020 18:03:11 -0430", "", "2020-10-12T18:03 -270"),
    ("Mon Oct 12 18:03:11 UTC 2020", "", "2020-10-12T18:03 +0"),
    ("12 October 2020 18:03 CEST", "en", "2020-10-12T18:03 +120"),
    ("October 12th, 2020 at 6:03 p.m. EDT", "en", "2020-10-12T18:03 -240"),
    ("12:30 a.m., Oct. 12, 2020", "en", "2020-10-12T00:30"),
    ("Monday, October 12, 2020", "en", "2020-10-12"),
    ("12-Oct-2020", "en", "2020-10-12"),
    ("13/10/2020", "", "2020-10-13"),
    ("10/13/2020", "", "2020-10-13"),
    ("12.10.2020, 18.03 Uhr", "de", "2020-10-12T18:03"),
    ("12.10.20", "de", "2020-10-12"),
    ("31. Dezember 2020, 6:03 Uhr", "de", "2020-12-31T06:03"),
    ("lundi 12 octobre 2020 à 18h03", "fr", "2020-10-12T18:03"),
    ("1er décembre 2020", "fr", "2020-12-01"),
    ("12 de diciembre de 2020 a las 18:03 horas", "es", "2020-12-12T18:03"),
    ("12 ottobre 2020 - 18:03", "it", "2020-10-12T18:03"),
    ("12 de outubro de 2020 às 18:03", "pt", "2020-10-12T18:03"),
    ("12 listopada 2020", "pl", "2020-11-12"),
    ("12. listopada 2020.", "hr", "2020-10-12"),
    ("12 октября 2020 г. в 18:03", "ru", "2020-10-12T18:03"),
    ("12 Ekim 2020 Pazartesi 18:03", "tr", "2020-10-12T18:03"),
    ("2020. október 12., 18:03", "hu", "2020-10-12T18:03"),
    ("2020 m. spalio 12 d.", "lt", "2020-10-12"),
    ("12 Οκτωβρίου 2020", "el", "2020-10-12"),
    ("١٢ أكتوبر ٢٠٢٠", "ar", "2020-10-12"),
    ("12 تشرين الأول 2020", "ar", "2020-10-12"),
    ("2020年10月12日 18:03", "ja", "2020-10-12T18:03"),
    ("2020년 10월 12일", "ko", "2020-10-12"),
    ("12 tháng 10 năm 2020", "vi", "2020-10-12"),
    ("12 अक्टूबर 2020", "hi", "2020-10-12"),
    ("令和2年10月12日", "ja", "2020-10-12"),
    ("平成元年1月8日", "ja", "1989-01-08"),
    ("109年10月12日", "zh-TW", "2020-10-12"),
    ("12 ตุลาคม 2563", "th", "2020-10-12"),
    ("12 ต.ค. 2563", "th", "2020-10-12"),
    ("۲۱ مهر ۱۳۹۹", "fa", "2020-10-12"),
    ("1399/07/21", "fa", "2020-10-12"),
    ("22 بهمن 1357", "fa", "1979-02-11"),
    ("6:03 PM ET, Mon October 12, 2020", "en", "2020-10-12T18:03"),
    ("10/12/2020 6:03 p.m. EDT", "en", "2020-10-12T18:03 -240"),
]
NONE = [
    "On 12 October 2020 a dam failed",
    "12 October",
    "October 2020",
    "yesterday",
    "version 1.10.30",
    "30 February 2020",
    "2020-13-01",
    "12:30",
    "flight 12-10",
    "192.168.10.2020",
    "12 listopada 2020",
    "+49 30 12102020 88",
    "12 October 2020 and 13 October 2020",
    "",
]


def shown(text: str, language: str) -> list[str]:
    found: list[str] = []
    for stamp in read_stamps(text, language):
        day = str(stamp.interval)[:16].split("/")[0]
        found.append(day if stamp.utc_offset is None else f"{day} {stamp.utc_offset:+d}")
    return found


@pytest.mark.parametrize(("text", "language", "expected"), ONE)
def test_header_date_is_read(text: str, language: str, expected: str) -> None:
    assert shown(text, language) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_text_that_is_not_wholly_one_date_is_none(text: str) -> None:
    assert read_stamps(text) == ()


def test_numbers_that_two_customs_read_differently_give_both_unless_the_language_settles_them() -> None:
    assert shown("03/04/2020", "") == ["2020-04-03", "2020-03-04"]
    assert shown("03/04/2020", "en") == ["2020-04-03", "2020-03-04"]
    assert shown("03/04/2020", "en-US") == ["2020-03-04"]
    assert shown("03/04/2020", "en-GB") == ["2020-04-03"]
    assert shown("03/04/2020", "fr") == ["2020-04-03"]
    assert shown("03.04.2020", "") == ["2020-04-03"]
    assert shown("03.04.2020", "en-US") == ["2020-04-03", "2020-03-04"]


def test_zone_names_that_stand_for_several_zones_give_no_offset() -> None:
    assert read_offset("CEST") == 120
    assert read_offset("GMT+5:30") == 330
    assert read_offset("IST") is None
    assert read_offset("+99:00") is None


def test_weekday_beside_a_date_is_checked_against_it() -> None:
    (right,) = read_stamps("Monday, 12 October 2020")
    (wrong,) = read_stamps("Friday, 12 October 2020")
    assert (right.weekday_agrees, wrong.weekday_agrees) == (True, False)


def test_places_are_offsets_into_the_line_that_was_given() -> None:
    line = "Ann | ١٢ أكتوبر ٢٠٢٠ | 2020-10-13 18:03"
    first, second = find_stamps(line, "ar")
    assert line[first.start : first.end].strip() == "١٢ أكتوبر ٢٠٢٠"
    assert line[second.start : second.end] == "2020-10-13 18:03"


def test_day_of_refuses_what_is_no_date() -> None:
    assert str(day_of("12 October 2020")) == "2020-10-12"
    with pytest.raises(NotADateError, match='"soon" is not a date'):
        day_of("soon")


@pytest.mark.parametrize("language", MONTHS | FURTHER_MONTHS)
def test_every_name_of_a_month_is_read_in_its_language(language: str) -> None:
    groups = (MONTHS | FURTHER_MONTHS)[language].split("|")
    assert len(groups) == 12
    for number, group in enumerate(groups, 1):
        for word in group.split():
            assert month_number(word.replace("_", " "), language) == number


@pytest.mark.parametrize("language", FURTHER_WEEKDAYS)
def test_every_name_of_a_weekday_is_read_in_its_language(language: str) -> None:
    groups = FURTHER_WEEKDAYS[language].split("|")
    assert len(groups) == 7
    for number, group in enumerate(groups):
        for word in group.split():
            assert weekday_number(word.replace("_", " "), language) == number


@pytest.mark.parametrize("language", MONTHS)
def test_the_larger_languages_have_seven_weekdays(language: str) -> None:
    assert len(WEEKDAYS[language].split("|")) == 7


@given(st.dates(min_value=date(FIRST_YEAR, 1, 1), max_value=date(LAST_YEAR, 12, 31)))
def test_iso_dates_are_read_back(day: date) -> None:
    assert [str(stamp.interval) for stamp in read_stamps(str(day))] == [str(day)]


@given(st.text(max_size=90))
def test_no_text_breaks_the_reader(text: str) -> None:
    for place in find_stamps(text):
        assert 0 <= place.start < place.end <= len(text)
        assert re.search(r"\d", "".join(str(int(c)) if c.isdecimal() else c for c in text[place.start : place.end]))
    read_stamps(text)


FORMS = [line.split("\t") for line in Path(__file__).with_name("forms.tsv").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("language", "day", "text"), FORMS)
def test_forms_of_the_world_s_headers_are_read(language: str, day: str, text: str) -> None:
    assert [str(stamp.interval)[:10] for stamp in read_stamps(text, language)] == [day]
