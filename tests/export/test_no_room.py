"""Without room for it no export is half there: one sentence, and the file of before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

NO_ROOM = """
import resource, signal, sys
from pathlib import Path
from timeline import export
from timeline.errors import ExportError
from timeline.intervals import parse
from timeline.model import Article, Event, Resolution

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path(sys.argv[1])
articles = {"a": Article("a", "a.txt", "Dam", "The dam failed. " * 2000)}
events = [
    Event(f"e{n}", "a", 0, 30_000, f"Event {n}", resolution=Resolution(parse(f"{1900 + n}"))) for n in range(100)
]
for suffix in export.formats():
    target = folder / f"table.{suffix}"
    target.write_bytes(b"of before")
    export.write(export.Request(folder / f"first.{suffix}", events, articles))  # what a library loads and lists
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, resource.RLIM_INFINITY))
for suffix in export.formats():
    try:
        export.write(export.Request(folder / f"table.{suffix}", events, articles))
        print(suffix, "was written")
    except ExportError as error:
        print(suffix, error)
    assert (folder / f"table.{suffix}").read_bytes() == b"of before", suffix
print(sorted(path.name for path in folder.iterdir() if path.name.startswith(".")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system gives no process less room than the disk has")
def test_an_export_without_room_leaves_the_file_of_before_and_nothing_else(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", NO_ROOM, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    *said, left = done.stdout.splitlines()
    assert left == "[]"
    assert {line.split()[0] for line in said} >= {"csv", "ics", "json", "pdf", "png", "svg", "xlsx"}
    for line in said:
        suffix = line.split()[0]
        assert line.startswith(f'{suffix} "table.{suffix}" could not be written (the disk takes no larger file).')
