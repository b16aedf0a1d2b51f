"""Why a file could not be used is said in words to act on."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from timeline.causes import in_words, is_damage
from timeline.errors import ProjectError
from timeline.store import create_project, open_project


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.ENOENT, errno.ENAMETOOLONG])
def test_the_system_is_not_quoted(number: int) -> None:
    words = in_words(OSError(number, os.strerror(number)))
    assert words != os.strerror(number)
    assert words[0].islower()
    assert not words.endswith(".")


def test_sqlite_is_not_quoted() -> None:
    assert in_words(sqlite3.OperationalError("attempt to write a readonly database")) == (
        "the file or its folder cannot be written"
    )
    assert in_words(sqlite3.OperationalError("database or disk is full")) == "the disk is full"


@pytest.mark.parametrize(
    "error",
    [
        sqlite3.OperationalError("Could not decode to UTF-8 column 'text' with text 'The disk is full of malformed"),
        ValueError("invalid literal for int() with base 10: 'The mayor resigned'"),
        UnicodeDecodeError("utf-8", b"The mayor\xff", 9, 10, "invalid start byte"),
    ],
)
def test_text_of_a_project_is_never_quoted(error: Exception) -> None:
    assert in_words(error) == "a part of it is damaged"
    assert is_damage(error)


def test_what_is_in_the_way_is_no_damage(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as found:
        sqlite3.connect(f"{(tmp_path / 'none').as_uri()}?mode=ro", uri=True)
    assert not is_damage(found.value)
    assert not is_damage(OSError(errno.ENOSPC, "full"))
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(sqlite3.OperationalError) as found:
        connection.execute("SELECT * FROM events")
    assert is_damage(found.value)


def test_what_is_not_known_is_said_as_it_is() -> None:
    assert in_words(sqlite3.OperationalError("something new")) == "something new"


def test_a_project_in_a_folder_that_is_not_there_is_refused_and_no_folder_made(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no folder"):
        create_project(tmp_path / "missing" / "x.dateline")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_told_so_in_words(tmp_path: Path) -> None:
    (tmp_path / "x.dateline").write_bytes(b"just some words, long enough for a header" * 40)
    with pytest.raises(ProjectError, match="it is no project"):
        open_project(tmp_path / "x.dateline")
