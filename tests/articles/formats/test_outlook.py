"""Mail as Outlook keeps it: saved messages, winmail.dat, and its packed rich text."""

from __future__ import annotations

from tests.articles import files
from tests.articles.compound_files import a_msg, a_msg_in_a_msg, a_tnef
from timeline.articles import import_bytes
from timeline.articles.packed_rtf import unpacked_rtf

SUBJECT, SENDER, BODY, HEADERS = 0x37, 0xC1A, 0x1000, 0x7D
MAIL = {SUBJECT: "Minutes of the harbour", SENDER: "Ann Other", BODY: "The quay was closed on Sunday.\r\nNobody came."}
SENT = 1602518591  # 12 October 2020, 16:03:11 UTC


def test_a_saved_message_gives_its_words_its_sender_and_when_it_was_sent() -> None:
    (article,) = import_bytes(a_msg(MAIL, SENT), "minutes.msg")
    assert (article.title, article.author) == ("Minutes of the harbour", "Ann Other")
    assert article.text == "The quay was closed on Sunday.\nNobody came."
    assert str(article.published).startswith("2020-10-12T16:03")


def test_the_senders_own_clock_counts_where_the_head_of_the_mail_is_kept() -> None:
    head = "Received: from a\r\nDate: Mon, 12 Oct 2020 18:03:11 +0200\r\nFrom: a@b.example\r\n"
    (article,) = import_bytes(a_msg(MAIL | {HEADERS: head}, SENT), "minutes.msg")
    assert str(article.published).startswith("2020-10-12T18:03")
    assert article.utc_offset == 120


def test_attachments_of_a_saved_message_are_articles_whatever_their_size() -> None:
    attached = {"note.txt": b"The crane fell in March.", "page.html": files.a_page(lines=files.LINES * 20)}
    _, note, page = import_bytes(a_msg(MAIL, SENT, attached), "minutes.msg")
    assert note.text == "The crane fell in March."
    assert note.published is None
    assert page.title == files.TITLE


def test_a_mail_inside_a_saved_message_has_its_own_date() -> None:
    inner = {SUBJECT: "The tip", BODY: "The dam was inspected yesterday."}
    outer, tip = import_bytes(a_msg_in_a_msg(MAIL, inner, SENT), "minutes.msg")
    assert outer.published is None
    assert (tip.title, str(tip.published)[:10]) == ("The tip", "2020-10-12")


def test_what_outlook_packs_into_winmail_is_read() -> None:
    body, note = import_bytes(a_tnef("The quay was closed.", {"Bericht.txt": b"The crane fell."}), "winmail.dat")
    assert (body.title, body.text) == ("Minutes", "The quay was closed.")
    assert (note.source, note.text) == ("winmail.dat: Bericht.txt", "The crane fell.")


def test_packed_rich_text_repeats_what_was_there_before() -> None:
    # The example of [MS-OXRTFCP] 3.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
