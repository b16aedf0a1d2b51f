"""Chats, logs and records: each entry's events are of the entry's own time."""

from __future__ import annotations

from timeline import date_text
from timeline.sentences import sentences

CHAT = (
    "12/10/2020, 18:03 - Ann: They came again last night.\n12/10/2020, 18:05 - Piet: Did you call them?\n"
    "13/10/2020, 21:40 - Ann: You know him. You and your door. The police took a statement. You too?"
)
RECORD = "04/02/2020 Swab taken.\n06/02/2020 Swab negative.\n18/02/2020 Swab positive. The patient was admitted."


def events(text: str) -> dict[str, str]:
    return {each.title: each.edtf for each in date_text(text, "2021-03-01", "en").events}


def test_a_stamp_is_a_sentence_of_its_own() -> None:
    spans = [CHAT[start:end] for start, end in sentences(CHAT)]
    assert spans[:2] == ["12/10/2020, 18:03", "Ann: They came again last night."]


def test_a_stamp_in_brackets_ends_with_its_bracket() -> None:
    text = "[12/10/2020, 18:03:11] Ann: They came."
    assert [text[start:end] for start, end in sentences(text)] == ["[12/10/2020, 18:03:11]", "Ann: They came."]


def test_a_score_or_a_sum_at_the_head_of_a_line_is_no_stamp() -> None:
    text = "10/12/2020 was a Saturday. 3.10.2020 18:03 as well."
    assert text[slice(*sentences(text)[0])] == "10/12/2020 was a Saturday."


def test_the_events_of_a_chat_are_of_their_entries() -> None:
    found = events(CHAT)
    assert found["They came again"].startswith("2020-10-11")
    assert found["Police took a statement"] == "2020-10-13"
    assert not any("2020, " in title for title in found)


def test_what_a_record_tells_without_a_date_is_of_its_entry() -> None:
    assert events(RECORD)["Patient was admitted"] == "2020-02-18"
