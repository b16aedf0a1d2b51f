"""Addresses, selections and files in another encoding are read by the processes that read files."""

from __future__ import annotations

from pathlib import Path

from tests.articles.test_fetch import site
from timeline.articles import import_selection
from timeline.articles.wanted import Address, InEncoding, Selection
from timeline.articles.worker import read_files

__all__ = ["site"]

PLAIN = "Bridge closed\n\nThe bridge at Velmary was closed on Sunday evening.\n\nIt will open again next week."
MARKUP = (
    "<h1>Bridge closed</h1><p><time datetime='2020-10-12T18:03:00+02:00'>12 Oct 2020</time></p>"
    "<p>The bridge at Velmary was closed on Sunday evening.</p><ul><li>It will open again next week.</li></ul>"
    "<img src='file:///etc/hostname'><script>alert(1)</script>"
)


def test_an_address_is_fetched_and_read_in_a_process_of_its_own(site: str) -> None:
    (result,) = read_files([Address(f"{site}/story", is_typed=True)])
    assert [reading.article.source for reading in result.readings] == [f"{site}/story"]
    assert result.wanted == Address(f"{site}/story", is_typed=True)


def test_an_address_that_was_not_typed_stays_outside_of_private_networks(site: str) -> None:
    (result,) = read_files([Address(f"{site}/story")])
    assert "lies in a private network" in str(result.errors[0])
    assert not result.readings


def test_a_selection_keeps_the_words_that_its_program_gives_and_takes_the_date_from_its_markup() -> None:
    article = import_selection(Selection(PLAIN, MARKUP))
    assert article.text == PLAIN
    assert (article.title, str(article.published)[:10]) == ("Bridge closed", "2020-10-12")


def test_a_selection_of_markup_alone_is_all_its_words_and_nothing_that_it_points_at() -> None:
    (result,) = read_files([Selection("", MARKUP)])
    (reading,) = result.readings
    assert reading.article.text.split("\n") == [
        "Bridge closed",
        "12 Oct 2020",
        "The bridge at Velmary was closed on Sunday evening.",
        "It will open again next week.",
    ]


def test_the_address_in_the_head_of_a_clipboard_is_the_source() -> None:
    head = "Version:0.9\nStartHTML:00000097\nSourceURL:https://courier.example/2020/10/12/bridge.html\n"
    article = import_selection(Selection("The bridge was closed on Sunday.", head + "<p>The bridge was closed.</p>"))
    assert article.source == "https://courier.example/2020/10/12/bridge.html"
    assert str(article.published) == "2020-10-12"


def test_markup_that_nests_too_deeply_is_still_read(tmp_path: Path) -> None:
    (result,) = read_files([Selection("", "<div>" * 100_000 + "The bridge was closed on Sunday.")])
    assert result.readings[0].article.text == "The bridge was closed on Sunday."


def test_a_file_is_read_in_the_encoding_that_the_person_names(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_bytes("Мост закрыт с воскресенья.".encode("koi8-r"))
    (result,) = read_files([InEncoding(path, "koi8-r")])
    assert result.readings[0].article.text == "Мост закрыт с воскресенья."
    assert result.readings[0].article.source == str(path)
