"""Chats, logs and records: each entry's events are of the entry's own time."""

from __future__ import annotations

import pytest

from timeline import date_text
from timeline.model import AnchorKind
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


LETTERS = """Letters of Agnes

{first}

Dear Maria,

Your letter came yesterday. Father was taken ill on Sunday.

{second}

Father was buried yesterday.

{third}

We leave tomorrow.
"""


def days_of_letters(first: str, second: str, third: str, published: str | None) -> list[str]:
    article = date_text(LETTERS.format(first=first, second=second, third=third), published, "en")
    return [each.value for each in article.expressions]


@pytest.mark.parametrize("published", ["1861-01-12", "1987-05-01", None])
def test_each_letter_is_read_from_the_day_behind_its_place(published: str | None) -> None:
    read = days_of_letters("Holm, 12 January 1861", "Holm, 2 February", "Camp near Arva, 3 March", published)
    assert read == ["1861-01-12", "1861-01-11", "1861-01-06", "1861-02-02", "1861-02-01", "1861-03-03", "1861-03-04"]


def test_letters_without_a_place_go_on_from_the_publication_date_too() -> None:
    read = days_of_letters("12 January 1861", "2 February", "3 March", "1861-01-12")
    assert read[3:] == ["1861-02-02", "1861-02-01", "1861-03-03", "1861-03-04"]


def test_entries_with_the_newest_first_go_back_from_the_publication_date() -> None:
    read = days_of_letters("12 May 2021", "2 March", "3 February", "2021-05-12")
    assert read[3:] == ["2021-03-02", "2021-03-01", "2021-02-03", "2021-02-04"]


def test_a_name_and_a_day_in_a_line_of_prose_head_nothing() -> None:
    text = "Orr left Holm, 2 February 1861\nand came on Sunday.\nHe saw Maria, 3 March 1861\nand left yesterday."
    assert [
        each.anchor.kind for each in date_text(text, "1861-05-01", "en").expressions if each.text == "yesterday"
    ] == [AnchorKind.PUBLICATION]
