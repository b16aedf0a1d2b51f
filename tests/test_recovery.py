"""A damaged project: never a crash, the original untouched, and what can be read comes through."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import a_reading, on, the_event
from timeline import edits
from timeline.errors import DamagedError, DatelineError, ProjectError
from timeline.pipeline import date_text
from timeline.recovery import recover
from timeline.store import create_project, open_project


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    store = create_project(tmp_path_factory.mktemp("sound") / "sound.dateline")
    store.apply(edits.add_reading(store.project, a_reading()))
    store.apply(edits.pin(store.project, [the_event(store.project, "January 3").id], on("2020-01-04"), "per file"))
    for number in range(40):
        text = f"Factory {number} closed on 3 May {1950 + number}. Its owner died two years later. " + "No more. " * 90
        store.apply(edits.add_reading(store.project, date_text(text, "2021-01-01")))
    store.close()
    return store.path.read_bytes()


def opened(path: Path) -> bool:
    """Whether the window could open it and look at every row."""
    try:
        store = open_project(path)
    except DatelineError:
        return False
    assert all(len(table) == len(list(table.values())) for table in (store.project.articles, store.project.events))
    store.close()
    return True


def test_a_sound_project_comes_through_whole(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sound.dateline"
    path.write_bytes(sound)
    original = open_project(path)
    found = recover(path, tmp_path / "new.dateline")
    again = open_project(tmp_path / "new.dateline")
    assert (found.articles, found.lost) == (41, 0)
    assert dict(again.project.events) == dict(original.project.events)
    again.close()
    original.close()


@pytest.mark.parametrize("span", [(0, 16), (0, 100), (16, 24), (100, 4096), (0, 4096)])
def test_a_damaged_first_page_loses_nothing(sound: bytes, tmp_path: Path, span: tuple[int, int]) -> None:
    content = bytearray(sound)
    content[slice(*span)] = random.Random(1).randbytes(span[1] - span[0])
    (tmp_path / "bad.dateline").write_bytes(content)
    found = recover(tmp_path / "bad.dateline", tmp_path / "new.dateline")
    assert found.articles == 41


def test_a_project_cut_in_half_gives_what_is_left(sound: bytes, tmp_path: Path) -> None:
    (tmp_path / "bad.dateline").write_bytes(sound[: len(sound) // 2])
    try:
        found = recover(tmp_path / "bad.dateline", tmp_path / "new.dateline")
    except ProjectError:
        return
    assert found.articles > 0


@pytest.mark.parametrize("seed", range(40))
def test_random_damage_is_no_crash_and_leaves_the_original_alone(sound: bytes, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    content = bytearray(sound)
    for _ in range(draw.choice([1, 5, 50])):
        place, length = draw.randrange(len(content)), draw.choice([1, 16, 4096])
        content[place : place + length] = draw.randbytes(len(content[place : place + length]))
    if seed % 5 == 0:
        del content[draw.randrange(len(content)) :]
    path = tmp_path / "bad.dateline"
    path.write_bytes(content)
    opened(path)
    path.write_bytes(content)
    try:
        recover(path, tmp_path / "new.dateline")
    except ProjectError:
        assert not (tmp_path / "new.dateline").exists()
    else:
        again = open_project(tmp_path / "new.dateline")
        assert len(list(again.project.events.values())) == len(again.project.events)
        again.close()
    assert path.read_bytes() == bytes(content)


def test_pages_that_lead_back_to_each_other_are_read_once(sound: bytes, tmp_path: Path) -> None:
    content = bytearray(sound)
    places = [at for at in range(4096, len(content), 4096) if content[at] == 0x05]  # the branches of tables
    assert places
    for at in places:
        first = at + int.from_bytes(content[at + 12 : at + 14], "big")
        last = at + 12 + 2 * (int.from_bytes(content[at + 3 : at + 5], "big") - 1)
        last = at + int.from_bytes(content[last : last + 2], "big")
        content[last : last + 4] = (at // 4096 + 1).to_bytes(4, "big")
        content[at + 8 : at + 12] = content[first : first + 4]
    (tmp_path / "bad.dateline").write_bytes(content)
    try:
        found = recover(tmp_path / "bad.dateline", tmp_path / "new.dateline")
    except ProjectError:
        return
    assert found.articles <= 41


def test_a_column_that_turned_into_bytes_costs_its_row_alone(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "bad.dateline"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ')') WHERE name = 'articles'")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE articles SET text = x'00ff' WHERE rowid = 3")
    found = recover(path, tmp_path / "new.dateline")
    assert (found.articles, found.lost) == (40, 1)


def test_damage_is_told_in_one_line(sound: bytes, tmp_path: Path) -> None:
    content = bytearray(sound)
    content[32:40] = b"\x7f" * 8
    (tmp_path / "bad.dateline").write_bytes(content)
    with pytest.raises(ProjectError, match=r"^[^\n]*is damaged[^\n]*$"):
        open_project(tmp_path / "bad.dateline")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_byte_that_is_no_text_is_damage_that_can_be_recovered_from(
    sound: bytes, tmp_path: Path, *, read_only: bool
) -> None:
    path, wanted = tmp_path / "bad.dateline", b"Factory 7 closed on 3 May 1957. Its owner"
    assert wanted in sound
    path.write_bytes(sound.replace(wanted, b"\xff" + wanted[1:]))
    with pytest.raises(DamagedError) as refused:
        open_project(path, read_only=read_only)
    assert wanted[1:].decode() not in str(refused.value)
    assert "UTF-8" not in str(refused.value)
    assert recover(path, tmp_path / "new.dateline").articles == 41


def test_rows_out_of_order_are_told_without_the_numbers_of_pages(sound: bytes, tmp_path: Path) -> None:
    path, content = tmp_path / "bad.dateline", bytearray(sound)
    row = sound.index(b"Factory 7 closed")
    cells = row - row % 4096 + 8  # the places of a page's rows follow its header, two bytes each
    content[cells : cells + 4] = content[cells + 2 : cells + 4] + content[cells : cells + 2]
    path.write_bytes(content)
    with pytest.raises(DamagedError) as refused:
        open_project(path)
    assert str(refused.value) == '"bad.dateline" is damaged. Recover what can be read, or open a backup.'


def test_a_recovery_without_room_leaves_no_file(sound: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise ProjectError("no room")

    (tmp_path / "bad.dateline").write_bytes(sound)
    monkeypatch.setattr("timeline.store.Store.apply", full)
    with pytest.raises(ProjectError, match="no room"):
        recover(tmp_path / "bad.dateline", tmp_path / "new.dateline")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.dateline"]
