"""Reading in other processes: each file has its result, a bad one costs a line, and leaving early leaves nothing."""

from __future__ import annotations

import io
import pickle
import struct
import threading
from pathlib import Path

import pytest

from tests.articles import files
from timeline.articles import worker
from timeline.articles.wire import receive, send
from timeline.articles.worker import FileRead, read_files, read_here
from timeline.model import Reading


def a_folder(tmp_path: Path, count: int = 6) -> list[Path]:
    paths = [tmp_path / f"{index}.html" for index in range(count)]
    for index, path in enumerate(paths):
        path.write_bytes(files.a_page(f"2020-10-{10 + index}T18:03:00+02:00"))
    return paths


def test_every_file_is_read_once_and_as_it_would_be_here(tmp_path: Path) -> None:
    paths = a_folder(tmp_path)
    (tmp_path / "empty.txt").write_bytes(b"")
    paths.append(tmp_path / "empty.txt")
    started: list[Path] = []
    results = {result.path: result for result in read_files(paths, on_start=started.append)}
    assert sorted(started) == sorted(results) == sorted(paths)
    assert results[paths[0]].readings == read_here(paths[0]).readings
    assert results[paths[0]].readings[0].expressions
    assert [str(error) for error in results[paths[-1]].errors] == [
        '"empty.txt" is empty. There is nothing in it to date.'
    ]


def test_file_that_takes_too_long_ends_in_one_line_and_the_rest_goes_on(tmp_path: Path) -> None:
    slow = tmp_path / "slow.txt"
    slow.write_text("12 October 2020, and on Sunday evening, two days later, " * 200_000, encoding="utf-8")
    paths = [slow, *a_folder(tmp_path, 3)]
    results = {result.path: result for result in read_files(paths, seconds=1.0, processes=1)}
    (error,) = results[slow].errors
    assert str(error) == '"slow.txt" took longer than 1 seconds to read. Split it and add the parts.'
    assert all(len(results[path].readings) == 1 for path in paths[1:])


def test_file_is_given_the_seconds_that_its_process_works_and_not_those_it_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, late = worker._Worker._answer, [1, 2, 3]

    def answer_late(self: worker._Worker, seconds: float) -> object:
        return worker._LATE if self.asked and late and late.pop() else answer(self, seconds)

    monkeypatch.setattr(worker._Worker, "_answer", answer_late)
    monkeypatch.setattr(worker, "cpu_seconds", lambda pid: 1.0)
    (result,) = read_files(a_folder(tmp_path, 1), processes=1)
    assert (len(result.readings), late) == (1, [])


@pytest.mark.parametrize("told", [None, 100.0])
def test_file_is_given_up_where_its_work_is_used_up_or_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: float | None
) -> None:
    asked: list[int] = []

    def work(pid: int) -> float | None:
        asked.append(pid)
        return told and told * len(asked)

    answer = worker._Worker._answer
    monkeypatch.setattr(
        worker._Worker, "_answer", lambda self, seconds: worker._LATE if self.asked else answer(self, seconds)
    )
    monkeypatch.setattr(worker, "cpu_seconds", work)
    (result,) = read_files(a_folder(tmp_path, 1), processes=1)
    assert "took longer than 7 seconds" in str(result.errors[0])
    assert len(asked) == 2


@pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="the limit on memory is set where the system tells its use"
)
def test_file_that_needs_too_much_memory_ends_in_one_line_and_the_rest_goes_on(tmp_path: Path) -> None:
    greedy = tmp_path / "greedy.html"
    greedy.write_bytes(b"<html><body>" + b"<p>some words here</p>" * 150_000)
    paths = [greedy, *a_folder(tmp_path, 2)]
    results = {result.path: result for result in read_files(paths, megabytes=120, processes=1, seconds=60)}
    assert len(results[greedy].errors) == 1
    assert "memory" in str(results[greedy].errors[0])
    assert all(len(results[path].readings) == 1 for path in paths[1:])


def test_worker_that_dies_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = a_folder(tmp_path, 3)
    ask, asked = worker._Worker.ask, []

    def ask_and_die(self: worker._Worker, path: Path, seconds: float) -> object:
        asked.append(path)
        if len(asked) == 1:
            self.kill()
        return ask(self, path, seconds)

    monkeypatch.setattr(worker._Worker, "ask", ask_and_die)
    results = {result.path: result for result in read_files(paths, processes=1)}
    assert [bool(results[path].errors) for path in paths] == [True, False, False]


def test_cancelling_ends_at_once_with_what_was_read(tmp_path: Path) -> None:
    paths = a_folder(tmp_path, 8)
    seen: list[FileRead] = []
    for result in read_files(paths, is_cancelled=lambda: len(seen) >= 2):
        seen.append(result)
    assert len(seen) == 2
    assert not [thread for thread in threading.enumerate() if isinstance(thread, worker._Keeper)]


def test_leaving_the_loop_ends_the_processes(tmp_path: Path) -> None:
    reading = read_files(a_folder(tmp_path, 8))
    next(reading)
    reading.close()
    assert not [thread for thread in threading.enumerate() if isinstance(thread, worker._Keeper)]


def test_no_files_need_no_process() -> None:
    assert list(read_files([])) == []


def test_it_works_from_another_thread(tmp_path: Path) -> None:
    paths, found = a_folder(tmp_path, 3), []
    thread = threading.Thread(target=lambda: found.extend(read_files(paths)))
    thread.start()
    thread.join()
    assert sorted(result.path for result in found) == paths


def test_bad_parts_of_a_mail_are_told_beside_its_good_ones(tmp_path: Path) -> None:
    path = tmp_path / "desk.eml"
    path.write_bytes(files.a_mail({"ferry.docx": files.a_docx(), "broken.docx": b"PK\x03\x04 no"}))
    (result,) = read_files([path])
    assert len(result.readings) == 2
    assert [str(error) for error in result.errors] == [
        '"broken.docx" is damaged and cannot be opened. Copy or save it again.'
    ]


def test_answers_hold_nothing_but_the_projects_own_classes(tmp_path: Path) -> None:
    stream = io.BytesIO()
    result = read_here(a_folder(tmp_path, 1)[0])
    send(stream, result)
    stream.seek(0)
    again = receive(stream)
    assert again == result
    assert isinstance(again, FileRead)
    assert isinstance(again.readings[0], Reading)


@pytest.mark.parametrize("value", [print, io.BytesIO, pickle.Unpickler, threading.Thread])
def test_foreign_classes_and_functions_are_refused(value: object) -> None:
    data = pickle.dumps(value)
    with pytest.raises(ValueError, match="not understood"):
        receive(io.BytesIO(struct.pack(">Q", len(data)) + data))


def test_functions_of_the_project_are_refused_too() -> None:
    data = pickle.dumps(read_here)
    with pytest.raises(ValueError, match="not understood"):
        receive(io.BytesIO(struct.pack(">Q", len(data)) + data))
