"""The title of a text without a marked one is short and honest: its headline, its file's name, or how it begins."""

from __future__ import annotations

import pytest

from timeline.articles import import_bytes, import_text
from timeline.articles.headline import find_title, name_as_title

LONG = (
    "The old quay at Velmar was closed on Sunday after a diver found a crack that runs from the third bollard to the "
    "foot of the wall, where the ferries used to lie. Two days later the harbour master resigned."
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Quay closes after crack is found\n\n{LONG}", "Quay closes after crack is found"),
        (f"Quay closed. Ferries moved\n{LONG}", "Quay closed. Ferries moved"),
        (f"Is the quay safe?\n{LONG}", "Is the quay safe?"),
        (f"By Ann Other\n12 October 2020\n***\nQuay closes\n{LONG}", "Quay closes"),
        (f"THE COURIER   Monday, October 12, 2020   Page 4\n\nQuay closes\n{LONG}", "Quay closes"),
        (f"“We were lucky”\n{LONG}", "“We were lucky”"),
        (f"4      THE OSTMERE COURIER, SATURDAY, MAY 9, 1998\n\nBARGE RAMS QUAY\n\n{LONG}", "BARGE RAMS QUAY"),
        (f"BC-Quay, 2nd Ld-Writethru,0310\nOstmere closes quay\nBy ANN OTHER\n{LONG}", "Ostmere closes quay"),
        (f"FOR IMMEDIATE RELEASE\nContact: Ann Other, 555-0100\nBoard closes quay\n{LONG}", "Board closes quay"),
        (LONG, "The old quay at Velmar was closed on Sunday after a diver found a crack that runs from…"),
        ("The council met on Tuesday. It voted to close the quay.", "The council met on Tuesday."),
        (
            "The U.S. coast guard closed the quay on Sunday. It is old.",
            "The U.S. coast guard closed the quay on Sunday.",
        ),
        (
            "The old quay at Velmar was closed\non Sunday after a diver found\na crack. The town paid\nfor it in May.",
            "The old quay at Velmar was closed on Sunday after a diver found a crack.",
        ),
        ("水坝周日决堤。三个村庄被淹。", "水坝周日决堤。"),
        ("quay shut since sunday", "quay shut since sunday"),
    ],
)
def test_a_headline_is_the_title_and_running_text_gives_its_first_sentence(text: str, title: str) -> None:
    assert find_title(text) == title


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("/clips/interview with the harbour master.txt", "interview with the harbour master"),
        ("harbour-master_statement (2).docx", "harbour master statement"),
        ("2020-10-12 Quay closes.txt", "Quay closes"),
        ("C:\\clips\\Quay closes 20201012.txt", "Quay closes"),
        ("Hafen Velmar.odt", "Hafen Velmar"),
        ("8812.txt", ""),
        ("scan0012.pdf", ""),
        ("article-3.txt", ""),
        ("New Document (4).docx", ""),
        ("IMG_2041 copy.txt", ""),
        ("quay.txt", ""),
        ("5f2b9c0e7d.txt", ""),
        ("a1-b2.txt", ""),
    ],
)
def test_a_name_that_somebody_gave_a_file_is_a_title_and_a_number_is_none(name: str, title: str) -> None:
    assert name_as_title(name) == title


def test_running_text_is_called_as_its_file_and_rows_and_pasted_words_are_not() -> None:
    (article,) = import_bytes(LONG.encode(), "harbour master resigns.txt")
    assert article.title == "harbour master resigns"
    headed = f"Quay closes\n\n{LONG}".encode()
    assert import_bytes(headed, "harbour master resigns.txt")[0].title == "Quay closes"
    rows = "text\nThe council met on Tuesday. It voted.\nThe bridge is shut. It is old.\n"
    titles = [one.title for one in import_bytes(rows.encode(), "harbour master log.csv")]
    assert titles == ["The council met on Tuesday.", "The bridge is shut."]
    assert import_text(LONG).title.endswith("runs from…")


def test_a_title_in_the_properties_is_taken_where_the_text_prints_it_or_has_none() -> None:
    assert find_title(f"The Courier\nQuay closes\n{LONG}", told="Quay closes") == "Quay closes"
    assert find_title(f"Quay closes\n{LONG}", told="Letterhead of the office") == "Quay closes"
    assert find_title(LONG, told="The closing of the quay") == "The closing of the quay"
    assert find_title(LONG, told="Document1", name="Hafen Velmar.docx") == "Hafen Velmar"


def test_a_chat_is_called_as_its_file() -> None:
    chat = "[12/10/2020, 18:03:11] Ann: They closed it\n[12/10/2020, 18:04:02] Bob: Since when?"
    assert find_title(chat, name="Chat with the harbour.txt") == "Chat with the harbour"
