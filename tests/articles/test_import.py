"""Files and pasted text become articles, or one clear sentence."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from tests.articles import files
from timeline.articles import (
    LIMIT,
    import_bytes,
    import_file,
    import_text,
    import_wanted,
    is_later_version,
    passed_words,
    same_text_key,
    walk,
)
from timeline.articles.wanted import InEncoding
from timeline.commands.add import add
from timeline.errors import ArticleError

STORY = "Bridge closed after flood\nThe bridge at Velmary was closed on Sunday evening, the mayor said.\n"


def test_text_of_a_plain_file_is_exactly_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode())
    (article,) = import_file(path)
    assert article.text == STORY
    assert article.title == "Bridge closed after flood"
    assert article.source == str(path)
    assert article.id == article.sha256[:12]


def test_text_without_a_date_has_no_publication_date_and_its_file_time_is_only_offered(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    os.utime(path, (1_600_000_000, 1_600_000_000))
    (article,) = import_file(path)
    assert article.published is None
    assert [(str(e.published), e.weight) for e in article.evidence] == [("2020-09-13", 0.0)]


def test_same_bytes_have_the_same_id_wherever_they_lie() -> None:
    one, other = import_bytes(STORY.encode(), "a.txt")[0], import_bytes(STORY.encode(), "elsewhere/b.txt")[0]
    assert one.id == other.id
    assert import_bytes(STORY.encode() + b".", "a.txt")[0].id != one.id


def test_same_words_are_recognised_through_other_quotes_and_line_breaks() -> None:
    assert same_text_key("“We left,” he said.\nThen rain.") == same_text_key('"We left," he said. Then  rain.')
    assert same_text_key("We left.") != same_text_key("We stayed.")


def test_nul_and_half_characters_never_reach_the_text() -> None:
    article = import_text("A dam\x00 failed \ud83d today.\r\nNobody was hurt.")
    assert article.text == "A dam failed � today.\nNobody was hurt."


def test_pasted_text_is_named_by_its_first_line() -> None:
    article = import_text("12 October 2020\n\nBy Ann Other\n\nCrane falls in harbour\n\nA crane fell.")
    assert article.title == "Crane falls in harbour"
    assert str(article.published) == "2020-10-12"


def test_paragraph_that_comes_first_gives_its_first_sentence_as_title() -> None:
    article = import_text("The crane fell at noon. " + "It had been there for forty years and nobody liked it. " * 6)
    assert article.title == "The crane fell at noon."


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "a.txt", '"a.txt" is empty.'),
        (b" \n\t\n", "a.md", '"a.md" is empty.'),
        (bytes(range(256)) * 40, "noise.txt", '"noise.txt" holds no text'),
        (b"\x89PNG\r\n\x1a\n" + bytes(400), "photo.txt", '"photo.txt" holds no text'),
        (b"GIF89a", "photo.gif", '"photo.gif" is of a kind that Dateline does not read. It reads '),
        (b"<html><body></body></html>", "bare.html", '"bare.html" has no text'),
    ],
)
def test_bytes_that_are_no_article_end_in_one_sentence(content: bytes, name: str, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        import_bytes(content, name)
    assert str(caught.value).startswith(words)
    assert "\n" not in str(caught.value)


def test_folder_missing_file_pipe_and_device_are_named_and_explained(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path, words in (
        (tmp_path, "is a folder"),
        (tmp_path / "gone.txt", "is not there"),
        (tmp_path / "pipe.txt", "is no ordinary file"),
        (Path("/dev/zero"), "is no ordinary file"),
        (Path("a\0b.txt"), "could not be read"),
    ):
        with pytest.raises(ArticleError, match=words):
            import_file(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(ArticleError, match=r'"secret.txt" may not be read by you'):
        import_file(path)


def test_file_above_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT + 10_000_000)
    with pytest.raises(ArticleError, match=r'"huge.txt" is 60 MB, and Dateline reads up to 50 MB of text'):
        import_file(path)


def test_folders_are_walked_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "inner/c.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    single = tmp_path / "b.txt"
    found = walk([single, tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == ["b.txt", "a.txt", "b.txt", "inner/c.txt"]


def test_pictures_and_the_folder_of_a_saved_page_are_passed_over(tmp_path: Path) -> None:
    for name in ("flood.html", "flood_files/frame.html", "flood_files/river.png", "map.png", "notes_files/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert [path.relative_to(tmp_path).as_posix() for path in walk([tmp_path])] == ["flood.html", "notes_files/a.txt"]
    assert walk([tmp_path / "map.png"]) == [tmp_path / "map.png"]


def test_longer_version_of_an_article_is_recognised() -> None:
    early = "A ferry ran aground off Selwick on Sunday evening. Nobody was hurt, the coastguard said."
    late = early + " Tugs pulled the ship free on Tuesday."
    assert is_later_version(late, early)
    assert not is_later_version(early, late)
    assert not is_later_version(early, early)
    assert not is_later_version("A crane fell in the harbour at noon. " * 5, early)


def test_name_that_is_not_utf8_is_read_and_shown(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:
        file.write(STORY.encode())
    (article,) = import_file(Path(os.fsdecode(path)))
    assert article.source.endswith("caf�.txt")
    article.source.encode()


def test_files_of_other_kinds_are_told_of_when_a_folder_is_added(tmp_path: Path, capsys) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("Published 4 May 1998\n\nThe quay was closed on 3 May 1998.", encoding="utf-8")
    (folder / "b.wpd").write_bytes(b"x")
    for project in (tmp_path / "p.dateline", folder / "p.dateline"):
        assert add(project, [folder], lambda: "2020-10-12T00:00:00Z") == 0
        told = capsys.readouterr()
        assert "1 article and" in told.out
        assert told.err == "1 file of a kind that Dateline does not read (.wpd).\n"
        project.unlink()


def test_what_is_passed_over_is_named_by_its_commonest_endings() -> None:
    assert passed_words(Counter({".xyz": 2, ".doc": 8})) == "10 files of kinds that Dateline does not read (.doc, .xyz)"
    assert passed_words(Counter({"row": 2, "record": 1})) == "2 rows without text, 1 record without text"
    assert passed_words(Counter({"row": 1, "": 1})).startswith("1 row without text, 1 file of a kind that")
    assert passed_words(Counter({"": 1})) == "1 file of a kind that Dateline does not read"


def test_the_weekdays_of_a_text_say_which_years_its_dateline_may_mean(tmp_path: Path) -> None:
    path = tmp_path / "quay.txt"
    path.write_text(
        "OSTMERE, Oct 12 (Courier) - The quay was closed on Sunday 11 October, after the storm of Monday 5 October.",
        encoding="utf-8",
    )
    os.utime(path, (1700000000, 1700000000))
    (article,) = import_file(path)
    assert article.published is None
    days = [str(one.published) for one in article.evidence if one.weight == 0 and "weekdays" in one.source]
    assert days == ["2020-10-12", "2015-10-12", "2009-10-12", "1998-10-12", "1992-10-12", "1987-10-12"]
    path.write_text("OSTMERE, Oct 12 (Courier) - The quay was closed on Sunday.", encoding="utf-8")
    (article,) = import_file(path)
    assert not any("weekdays" in one.source for one in article.evidence)


def test_a_guessed_encoding_is_kept_with_the_article_also_of_a_file_in_a_zip(tmp_path: Path) -> None:
    told = "Мост через реку был закрыт 3 мая 1998 года, сообщила администрация города."
    path = tmp_path / "old.zip"
    path.write_bytes(files.a_zip({"old.txt": told.encode("iso8859-5"), "new.txt": told.encode()}))
    found = import_wanted(path)
    guessed = {one.source.rsplit(" ", 1)[-1]: one.guessed_encoding for one in found.articles}
    assert guessed == {"old.txt": "iso8859_5", "new.txt": ""}
    assert found.guessed == "iso8859_5"
    (tmp_path / "old.txt").write_bytes(told.encode("iso8859-5"))
    (again,) = import_wanted(InEncoding(tmp_path / "old.txt", "iso8859-5")).articles
    assert (again.text, again.guessed_encoding) == (told, "")
