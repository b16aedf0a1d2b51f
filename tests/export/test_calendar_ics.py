"""The calendar: RFC 5545, read again by the rules of its section 3.1."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import export
from timeline.export import Request
from timeline.export.calendar_ics import as_text, folded
from timeline.intervals import parse
from timeline.model import Article, Event, Pin, Resolution, Status

ARTICLE = Article("a1", "https://news.example/dam", "Dam fails", "The dam failed. Nobody, they say; was hurt.")
Entry = dict[str, str]


def an_event(edtf: str | None, title: str = "Dam failed", id: str = "a1:0-15e") -> Event:
    return Event(id, "a1", 0, 15, title, resolution=Resolution(parse(edtf) if edtf else None))


def unfolded(content: bytes) -> list[str]:
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    return content.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def text_of(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def entries(path: Path) -> list[Entry]:
    lines = unfolded(path.read_bytes())
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    found: list[Entry] = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            name, _, value = line.partition(":")
            found[-1][name] = value
    return found


def written(folder: Path, *events: Event, at: str = "") -> list[Entry]:
    path = folder / "out.ics"
    export.write(Request(path, events, {"a1": ARTICLE}, at=at))
    return entries(path)


def test_a_day_is_a_whole_day_and_its_end_is_the_next(tmp_path: Path) -> None:
    (entry,) = written(tmp_path, an_event("2020-12-31"))
    assert (entry["DTSTART;VALUE=DATE"], entry["DTEND;VALUE=DATE"]) == ("20201231", "20210101")


def test_the_publication_time_of_the_source_is_said_as_iso_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    article = replace(ARTICLE, found_published=parse("2020-10-12T18:03"))
    export.write(Request(path, [an_event("2020")], {"a1": article}))
    (entry,) = entries(path)
    assert text_of(entry["DESCRIPTION"]).endswith("(https://news.example/dam, published 2020-10-12T18:03)")


def test_a_year_is_all_its_days(tmp_path: Path) -> None:
    (entry,) = written(tmp_path, an_event("0476"))
    assert (entry["DTSTART;VALUE=DATE"], entry["DTEND;VALUE=DATE"]) == ("04760101", "04770101")


def test_a_time_of_day_is_the_articles_own_clock(tmp_path: Path) -> None:
    (entry,) = written(tmp_path, an_event("2020-10-11T18:30"))
    assert (entry["DTSTART"], entry["DTEND"]) == ("20201011T183000", "20201011T183100")


def test_an_open_end_stands_at_the_end_that_is_known_and_says_so(tmp_path: Path) -> None:
    until, since = written(tmp_path, an_event("../2020-10-12"), an_event("2020-10-14/..", id="e2"))
    assert (until["DTSTART;VALUE=DATE"], until["DTEND;VALUE=DATE"]) == ("20201012", "20201013")
    assert (since["DTSTART;VALUE=DATE"], since["DTEND;VALUE=DATE"]) == ("20201014", "20201015")
    assert text_of(until["DESCRIPTION"]).startswith("until ")
    assert text_of(since["DESCRIPTION"]).startswith("since ")


def test_what_no_calendar_holds_is_left_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    events = [an_event(None), an_event("-0043-03-15", id="e2"), an_event("-0001/0100", id="e3"), an_event("2020")]
    said = export.write(Request(path, events, {"a1": ARTICLE}))
    assert said == (
        "1 event was left out, without a date. "
        "2 events were left out, without a date that a calendar can hold (years 1 to 9999)."
    )
    assert len(entries(path)) == 1
    assert export.write(Request(path, [an_event("2020")], {})) == ""


def test_the_last_year_that_can_be_written_is_there(tmp_path: Path) -> None:
    (entry,) = written(tmp_path, an_event("9999"))
    assert (entry["DTSTART;VALUE=DATE"], entry["DTEND;VALUE=DATE"]) == ("99990101", "99991231")


def test_an_entry_leads_back_to_its_sentence_and_source(tmp_path: Path) -> None:
    pinned = replace(an_event("2020"), pin=Pin(parse("2020-10-09"), "court file"), category="a, b; c")
    (entry,) = written(tmp_path, pinned, at="2026-01-02T03:04:05")
    description = text_of(entry["DESCRIPTION"])
    assert "The dam failed." in description
    assert "court file" in description
    assert "Dam fails" in description
    assert entry["URL"] == "https://news.example/dam"
    assert entry["UID"] == "a1:0-15e@dateline"
    assert entry["DTSTAMP"] == "20260102T030405Z"
    assert entry["STATUS"] == "CONFIRMED"
    assert text_of(entry["CATEGORIES"]) == "a, b; c"
    assert entry["X-DATELINE-EDTF"] == "2020-10-09"


def test_what_a_person_dismissed_is_marked_as_called_off(tmp_path: Path) -> None:
    (entry,) = written(tmp_path, replace(an_event("2020"), status=Status.DISMISSED))
    assert entry["STATUS"] == "CANCELLED"
    assert "Dismissed" in text_of(entry["DESCRIPTION"])


def test_a_source_that_is_no_address_makes_no_property(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    for source in ("dam.txt", "https://a.example/\r\nATTENDEE:mailto:x", "https://a.example/a b"):
        export.write(Request(path, [an_event("2020")], {"a1": replace(ARTICLE, source=source)}))
        (entry,) = entries(path)
        assert "URL" not in entry
        assert "ATTENDEE" not in entry


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_title_comes_back(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    (entry,) = written(tmp_path_factory.mktemp("ics"), an_event("2020", title))
    assert text_of(entry["SUMMARY"]) == re.sub("[\x00-\x08\x0b-\x1f\x7f]", "�", re.sub("\r\n?", "\n", title))


def test_no_character_is_cut_in_two() -> None:
    line = "SUMMARY:" + "a🌉é" * 100
    parts = folded(line).removesuffix(b"\r\n").split(b"\r\n ")
    assert "".join(part.decode() for part in parts) == line


def test_a_title_cannot_begin_a_property() -> None:
    assert as_text("a\r\nEND:VEVENT\nb\\,;") == "a\\nEND:VEVENT\\nb\\\\\\,\\;"
