"""Nothing leaves this computer, and nothing is written but the project, its backups and the chosen export.

An audit hook in every process of the whole path (import, date, store, export, back up, recover) refuses sockets and
notes what is opened for writing, made, moved or removed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.articles import files

ROOT = Path(__file__).parents[1]
WATCH = """
import os, sys

LOG = os.open(os.environ["DATELINE_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.remove", "os.rmdir", "os.symlink", "os.truncate", "sqlite3.connect"}
NETWORK = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
           "socket.gethostbyname", "urllib.Request", "ftplib.connect", "http.client.connect", "smtplib.connect"}


def note(kind, *words):
    os.write(LOG, (kind + "\\t" + "\\t".join(os.fsdecode(w) for w in words) + "\\n").encode())


def hook(event, given):
    # A library may ask the system whether it knows IPv6 by taking a port of its own; nothing leaves by that.
    if event in NETWORK and not (event == "socket.bind" and given[1][0] in ("127.0.0.1", "::1")):
        note("network", event)
        raise OSError("no network here")
    if event == "open":
        path, mode, flags = given
        if not isinstance(path, int) and (flags & WRITING or mode and set(mode) & set("wax+")):
            note("write", path)
    elif event in ("os.rename", "os.link"):
        note("write", *given[:2])
    elif event in ("os.remove", "os.rmdir") and given[1] != -1:
        pass  # a name inside a folder that is being removed, and was noted when it was made
    elif event in CHANGES and not isinstance(given[0], int) and str(given[0]) != ":memory:":
        note("write", *given[:1])


sys.addaudithook(hook)
"""
WHOLE_PATH = """
import sys
from pathlib import Path

folder, articles = Path(sys.argv[1]), Path(sys.argv[2])
if __name__ == "__main__":
    import main
    from timeline import edits, export
    from timeline.articles import import_file, import_text
    from timeline.articles.worker import read_here
    from timeline.backups import back_up, backups_of, restore
    from timeline.pipeline import date_article, date_text
    from timeline.recovery import recover
    from timeline.store import open_project
    from timeline.typed import read_date

    project = folder / "work" / "a.dateline"
    # Most of the files tell one story, which is added once.
    assert main.main(["add", str(project), str(articles)]) in (0, 1)
    store = open_project(project)
    assert len(store.project.articles) >= 3, len(store.project.articles)
    for path in sorted(articles.iterdir()):
        assert read_here(path).readings, path
    page = '<p>See <img src="http://192.0.2.1/a.png"> https://192.0.2.1/ on 3 May 2020.</p>'
    pasted = import_text("See http://192.0.2.1/x on 3 May 2020. " + page)
    store.apply(edits.add_reading(store.project, date_article(pasted)))
    event = next(iter(store.project.visible_events())).id
    store.apply(edits.pin(store.project, [event], read_date("last Sunday", read_date("2020-10-12"))))
    store.undo()
    store.redo()
    store.remember("view", "all")
    assert store.search("ferry")
    events = list(store.project.visible_events())
    for suffix in export.formats():
        export.write(export.Request(folder / "out" / f"t.{suffix}", events, store.project.articles))
    backup = back_up(project, folder / "settings" / "backups", "2026-01-01")
    restore(backup, folder / "work" / "b.dateline")
    store.save_copy(folder / "work" / "c.dateline")
    store.close()
    recover(project, folder / "work" / "d.dateline")
    for text in ("Am Montag, dem 3. Mai", "le 3 mai 2020 à Paris", "2020年5月3日", "3 мая 2020 года", "في 3 مايو 2020"):
        date_text(text, "2020-10-12")
"""
FILES = {
    "a.txt": files.PROSE.encode(),
    "b.html": files.a_page(head='<link rel="stylesheet" href="http://192.0.2.1/a.css"><base href="http://192.0.2.1/">'),
    "c.rtf": files.an_rtf(),
    "d.mhtml": files.an_mhtml(),
    "e.pdf": files.a_pdf(),
    "f.docx": files.a_docx(),
    "g.odt": files.an_odt(),
    "h.epub": files.an_epub(),
    "i.eml": files.a_mail(),
    "j.warc": files.a_warc(compressed=False),
    "k.rss": files.a_feed(),
    "l.json": files.some_json(),
    "m.html": b'<!DOCTYPE html SYSTEM "http://192.0.2.1/x.dtd"><html><body><p>It sank on 3 May 2020, they said.</p>',
    "n.rss": b'<!DOCTYPE rss SYSTEM "http://192.0.2.1/x.dtd"><rss version="2.0"><channel><item><title>t</title>'
    b"<description>It sank on 4 May 2020.</description></item></channel></rss>",
}

# matplotlib's own list of this computer's fonts, in which nothing of a project is.
FONTS = "settings/fonts"


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[list[str]]]:
    """The folder of the run, and each thing noted as [kind, place, ...]."""
    folder = tmp_path_factory.mktemp("leaks")
    for name in ("articles", "watch", "home", "temporary", "out", "work"):
        (folder / name).mkdir()
    for name, data in FILES.items():
        (folder / "articles" / name).write_bytes(data)
    (folder / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{folder / 'watch'}{os.pathsep}{ROOT}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "temporary"),
        "DATELINE_WATCH": str(folder / "log"),
        "DATELINE_SETTINGS": str(folder / "settings" / "Dateline.ini"),
    }
    command = [sys.executable, "-c", WHOLE_PATH, str(folder), str(folder / "articles")]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, [line.split("\t") for line in (folder / "log").read_text(encoding="utf-8").splitlines()]


def test_nothing_leaves_this_computer(seen: tuple[Path, list[list[str]]]) -> None:
    assert [noted for noted in seen[1] if noted[0] == "network"] == []


def test_nothing_is_written_but_what_was_asked_for(seen: tuple[Path, list[list[str]]]) -> None:
    folder, noted = seen
    allowed = [folder / name for name in ("work", "out", "settings")]
    written = (path for kind, *paths in noted if kind == "write" for path in paths)
    places = {path.removeprefix("file://").partition("?")[0] for path in written}
    assert len(places) > 20
    places -= {os.devnull}
    assert [path for path in places if not any(Path(path).is_relative_to(one) for one in allowed)] == []


def test_no_file_appears_elsewhere_and_nothing_unfinished_stays(seen: tuple[Path, list[list[str]]]) -> None:
    folder = seen[0]
    there = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    known = "articles/", "watch/", "out/t.", "log", f"{FONTS}/"
    told = [path for path in there if not path.startswith(known)]
    backup = next(path for path in told if path.startswith("settings/backups/"))
    where = f"{backup.rpartition('/')[0]}/where.txt"
    assert told == [backup, where, *(f"work/{name}.dateline" for name in "abcd")]


def test_the_watch_sees_what_it_is_there_to_see(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "DATELINE_WATCH": str(tmp_path / "log")}
    code = (
        "import socket, sqlite3\n"
        f"open({str(tmp_path / 'a')!r}, 'w').close()\n"
        f"sqlite3.connect({str(tmp_path / 'b')!r}).close()\n"
        "try: socket.create_connection(('192.0.2.1', 80))\n"
        "except OSError: pass\n"
    )
    subprocess.run([sys.executable, "-P", "-c", code], env=environment, check=True)
    log = (tmp_path / "log").read_text(encoding="utf-8")
    assert "network\tsocket.getaddrinfo" in log
    assert f"write\t{tmp_path / 'a'}" in log
    assert f"write\t{tmp_path / 'b'}" in log


WINDOW = """
import sys, time
from pathlib import Path

folder = Path(sys.argv[1])
if __name__ == "__main__":
    import main
    from PySide6.QtCore import QTimer

    main._keep_beside_settings()
    from ui import main_window

    began = main_window.begin

    def begin(window, application, project, articles):
        began(window, application, project, articles)

        def until(is_done):
            while not is_done():
                application.processEvents()
                time.sleep(0.01)

        def work():
            from ui.export_dialog import Choice, Exporting

            until(lambda: not window.imports.is_running)
            event = next(iter(window.open_project.project.visible_events())).id
            window.selection.set([event])
            window.editing.retitle(event, "See http://192.0.2.1/ <img src='http://192.0.2.1/a.png'>")
            window.backing_up.make()
            exporting = Exporting(window)
            for suffix in ("png", "csv", "xlsx"):
                exporting.write(folder / "out" / f"t.{suffix}", Choice(suffix, is_everything=True))
                until(lambda: not exporting.job.is_running)
            until(lambda: not window.backing_up.job.is_running)
            window.close()

        QTimer.singleShot(0, work)

    main_window.begin = begin
    sys.exit(main_window.run(folder / "work" / "a.dateline", sorted((folder / "articles").iterdir())))
"""


def test_the_window_neither_goes_online_nor_writes_elsewhere(tmp_path: Path) -> None:
    for name in ("articles", "watch", "home", "temporary", "out", "work"):
        (tmp_path / name).mkdir()
    for name in ("a.txt", "b.html", "n.rss"):
        (tmp_path / "articles" / name).write_bytes(FILES[name])
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{tmp_path / 'watch'}{os.pathsep}{ROOT}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "temporary"),
        "DATELINE_WATCH": str(tmp_path / "log"),
    }
    command = [sys.executable, "-c", WINDOW, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "network" not in (tmp_path / "log").read_text(encoding="utf-8")
    # Qt's own files pass no hook of Python's, so what is there afterwards tells.
    there = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    settings = "home/.config/Dateline"
    # fontconfig's list of this computer's fonts, which every program with a window brings up to date.
    known = "articles/", "watch/", f"{settings}/fonts/", f"{settings}/backups/", "home/.cache/fontconfig/"
    told = {path for path in there if not path.startswith(known)}
    exported = {f"out/t.{suffix}" for suffix in ("png", "csv", "xlsx")}
    assert told == {"log", "work/a.dateline", f"{settings}/Dateline.ini", *exported}
    assert any(path.startswith(f"{settings}/backups/") and path.endswith(".dateline") for path in there)
