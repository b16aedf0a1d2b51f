"""The command line as a shell sees it: what is printed where, and the exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import main
from timeline import store

ROOT = Path(__file__).resolve().parent.parent
FERRY = (
    "Ferry company fined after collision\n\n"
    "The harbour court fined the company on January 3. It appealed two days later.\n\n"
    "A spokeswoman said on Sunday evening that the ferry would sail again.\n"
)
ARTICLE_KEYS = "source title published published_from language text expressions events"
EXPRESSION_KEYS = "id start end text type value mod begin until edtf anchor rule confidence"
EVENT_KEYS = "id title start end begin until edtf granularity anchor expression why confidence"
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for a file that nobody can read")


def an_article(folder: Path, text: str = FERRY, name: str = "ferry.txt") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def run(*words: object) -> int:
    """The exit code, also where the argument parser leaves by itself."""
    try:
        return main.main([str(word) for word in words])
    except SystemExit as left:
        return int(left.code or 0)


def in_a_shell(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "main.py", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, check=False)


def values(printed: str) -> dict[str, str | None]:
    """What each expression came to, by its words."""
    return {found["text"]: found["edtf"] for found in json.loads(printed)["expressions"]}


def test_read_prints_one_json_object_an_article(tmp_path, capsys):
    files = an_article(tmp_path), an_article(tmp_path, "The bridge opened in May 1931.", "bridge.txt")
    assert run("read", *files, "--published", "2020-10-12", "--format", "jsonl") == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert " ".join(first) == ARTICLE_KEYS
    assert all(" ".join(found) == EXPRESSION_KEYS for found in first["expressions"])
    assert first["events"]
    assert all(" ".join(event) == EVENT_KEYS for event in first["events"])
    assert first["published"] == "2020-10-12"
    assert first["language"] == "en"
    assert [found["edtf"] for found in second["expressions"]] == ["1931-05"]


def test_offsets_point_into_the_text_that_is_printed(tmp_path, capsys):
    run("read", an_article(tmp_path, "Zürich 🌉: " + FERRY), "--published", "2020-10-12", "--format", "jsonl")
    printed = json.loads(capsys.readouterr().out)
    assert len(printed["expressions"]) == 3
    for found in printed["expressions"]:
        assert printed["text"][found["start"] : found["end"]] == found["text"]


def test_the_publication_date_moves_what_is_read_from_it(tmp_path, capsys):
    file = an_article(tmp_path)
    run("read", file, "--published", "2020-10-12", "--format", "jsonl")
    assert values(capsys.readouterr().out)["January 3"] == "2020-01-03"
    run("read", file, "--published", "2021-10-12", "--format", "jsonl")
    moved = values(capsys.readouterr().out)
    assert moved["January 3"] == "2021-01-03"
    assert moved["two days later"] == "2021-01-05"


def test_without_a_publication_date_nothing_is_placed_by_guess(tmp_path, capsys):
    assert run("read", an_article(tmp_path), "--format", "jsonl") == 0
    printed = capsys.readouterr().out
    assert json.loads(printed)["published"] is None
    assert values(printed)["Sunday evening"] is None


def test_publication_date_may_be_any_edtf(tmp_path, capsys):
    assert run("read", an_article(tmp_path), "--published", "2020-10-12T18:30", "--format", "jsonl") == 0
    assert values(capsys.readouterr().out)["January 3"] == "2020-01-03"


@pytest.mark.parametrize(
    ("typed", "published"),
    [
        ("20201012", "2020-10-12"),
        ("2020-W42-1", "2020-10-12"),
        ("2020W421", "2020-10-12"),
        ("2020-286", "2020-10-12"),
        ("2020-366", "2020-12-31"),
        ("2020-10-XX", "2020-10"),
        ("2020-XX-XX", "2020"),
        ("2020-10-12 18:30", "2020-10-12T18:30"),
        ("20201012T1830", "2020-10-12T18:30"),
        ("2020-10-12~", "2020-10-12~"),
        ("2020-10-12/2020-10-14", "2020-10-12/2020-10-14"),
        ("-0044-03-15", "-0044-03-15"),
    ],
)
def test_publication_date_may_be_written_in_any_form_of_iso_8601(tmp_path, capsys, typed, published):
    assert run("read", an_article(tmp_path), "--published", typed, "--format", "jsonl") == 0
    assert json.loads(capsys.readouterr().out)["published"] == published


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("2020-10-12T18:30Z", 0), ("2020-10-12T18:30:15.5+02:00", 120), ("20201012T1830-0330", -210)],
)
def test_zone_of_the_publication_date_is_kept_with_the_article(tmp_path, capsys, typed, minutes):
    assert run("read", an_article(tmp_path), "--published", typed, "--format", "jsonl") == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["published"].startswith("2020-10-12T18:30")
    assert printed["utc_offset"] == minutes


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2020-10-12/..", "is open at one end"),
        ("../2020-10-12", "is open at one end"),
        ("2021-366", "is not a date"),
        ("2020-W54-1", "is not a date"),
        ("1560-XX-25", "is not a date"),
        ("2020-10-12T18:30+19:00", "is not a date"),
        ("20201301", "is not a date"),
        ("Sunday", "is not a date"),
    ],
)
def test_what_is_no_publication_date_is_refused_with_a_sentence(tmp_path, capsys, typed, said):
    assert run("read", an_article(tmp_path), "--published", typed) == 2
    assert f'"{typed}" {said}' in capsys.readouterr().err


PAGE = """<html><head><title>Dam fails</title><link rel="canonical" href="https://news.example/dam">
<meta name="author" content="Ada Brook"><meta property="article:section" content="Region">
<meta property="article:published_time" content="2020-10-12T18:03:00+02:00"></head><body><article><h1>Dam fails</h1>
<p>The dam above the village failed on 3 January 2020, and the valley was flooded within an hour, officials said.</p>
</article></body></html>"""


def test_what_the_publisher_tells_of_an_article_is_printed(tmp_path, capsys):
    page = an_article(tmp_path, PAGE, "dam.html")
    run("read", page, "--format", "jsonl")
    found = json.loads(capsys.readouterr().out)
    assert (found["published"], found["utc_offset"]) == ("2020-10-12T18:03", 120)
    assert (found["author"], found["section"]) == ("Ada Brook", "Region")
    assert found["source_url"] == "https://news.example/dam"
    run("read", page, "--format", "table")
    origin = capsys.readouterr().out.splitlines()[1]
    assert "Mon 12 Oct 2020, 18:03 UTC+02:00" in origin
    assert origin.endswith(" · by Ada Brook · Region")
    run("read", page, "--format", "csv")
    row = next(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert (row["published"], row["utc_offset"], row["author"]) == ("2020-10-12T18:03", "120", "Ada Brook")


def test_a_publication_time_is_a_time_in_timeml(tmp_path, capsys):
    run("read", an_article(tmp_path, PAGE, "dam.html"), "--format", "timeml")
    created = ElementTree.fromstring(capsys.readouterr().out).find("DCT/TIMEX3")
    assert (created.attrib["type"], created.attrib["value"]) == ("TIME", "2020-10-12T18:03")


def test_csv_has_a_row_for_each_expression_with_its_event(tmp_path, capsys):
    run("read", an_article(tmp_path), "--published", "2020-10-12", "--format", "csv")
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    found = {row["text"]: row for row in rows}
    assert found["January 3"]["begin"] == "2020-01-03"
    assert found["January 3"]["until"] == "2020-01-04"
    assert "fined" in found["January 3"]["event_title"]
    assert found["January 3"]["read_from"] == "publication date"
    assert found["two days later"]["read_from"] == "January 3"


def test_csv_runs_no_formula(tmp_path, capsys):
    run("read", an_article(tmp_path, "=cmd() was said on 3 January 2020."), "--format", "csv")
    row = next(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert row["title"].startswith("'=cmd()")


def test_timeml_is_xml_whose_text_is_the_articles(tmp_path, capsys):
    text = FERRY + "Fish & <chips> \x0c cost more.\n"
    run("read", an_article(tmp_path, text), "--published", "2020-10-12", "--format", "timeml")
    root = ElementTree.fromstring(capsys.readouterr().out)
    assert root.tag == "TimeML"
    assert root.find("DCT/TIMEX3").attrib["value"] == "2020-10-12"
    tags = {tag.text: tag.attrib for tag in root.iterfind("TEXT/TIMEX3")}
    assert tags["Sunday evening"]["value"] == "2020-10-11TEV"
    assert tags["two days later"]["anchorTimeID"] == tags["January 3"]["tid"]
    assert "Fish & <chips>" in "".join(root.find("TEXT").itertext())


def test_several_articles_as_timeml_are_one_document(tmp_path, capsys):
    run("read", an_article(tmp_path), an_article(tmp_path, name="b.txt"), "--format", "timeml")
    assert len(ElementTree.fromstring(capsys.readouterr().out).findall("TimeML")) == 2


def test_table_shows_what_each_expression_was_read_from(tmp_path, capsys):
    run("read", an_article(tmp_path), "--published", "2020-10-12", "--format", "table")
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("two days later"))
    assert "5 Jan 2020" in line
    assert '"January 3"' in line


def test_each_bad_input_is_one_line_and_the_rest_is_read(tmp_path, capsys):
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    (tmp_path / "garbage.txt").write_bytes(bytes(range(256)) * 64)
    bad = [
        an_article(tmp_path, "", "empty.txt"),
        tmp_path / "garbage.txt",
        huge,
        tmp_path / "missing.txt",
        tmp_path,
        an_article(tmp_path) / "below-a-file.txt",
    ]
    assert run("read", *bad, an_article(tmp_path), "--format", "jsonl") == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    lines = printed.err.splitlines()
    assert len(lines) == len(bad)
    for file, line in zip(bad, lines, strict=True):
        assert file.name in line


@needs_linux
def test_an_unreadable_file_is_one_line(tmp_path, capsys):
    # No permission stops root; reading another address space from its beginning fails for everybody.
    assert run("read", "/proc/self/mem", an_article(tmp_path), "--format", "jsonl") == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    assert "mem" in printed.err


def test_wrong_usage_is_2(tmp_path, capsys):
    file = an_article(tmp_path)
    for words in (
        ["read"],
        ["read", file, "--published", "yesterday-ish"],
        ["read", file, "--published", "2020-02-30"],
        ["read", file, "--language", "??"],
        ["read", file, "--language", "zz"],
        ["read", file, "--format", "docx"],
        ["add", "only.dateline"],
        ["export", "only.dateline"],
        ["--unknown"],
    ):
        assert run(*words) == 2, words
    assert "usage: dateline" in capsys.readouterr().err


def test_output_is_utf8_where_the_locale_is_c(tmp_path):
    file = an_article(tmp_path, "Der Zürcher Rat tagte am 3. Januar 2020 in „Wil“. 東京", "züri.txt")
    done = in_a_shell("read", file, "--format", "jsonl", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0, done.stderr
    assert "Zürcher Rat" in json.loads(done.stdout.decode("utf-8"))["text"]


def test_a_reader_that_has_had_enough_is_no_error(tmp_path):
    file = an_article(tmp_path, FERRY * 200)
    command = [sys.executable, "main.py", "read", *[str(file)] * 12, "--format", "jsonl"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_no_command_loads_qt_or_needs_a_display(tmp_path):
    file, project = an_article(tmp_path), tmp_path / "p.dateline"
    script = (
        "import sys, main\n"
        f"assert main.main(['read', {str(file)!r}]) == 0\n"
        f"assert main.main(['add', {str(project)!r}, {str(file)!r}, '--published', '2020-10-12']) == 0\n"
        f"assert main.main(['export', {str(project)!r}, {str(tmp_path / 'out.png')!r}]) == 0\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'ui.'))]\n"
    )
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=bare, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")


def test_add_makes_the_project_and_knows_an_article_again(tmp_path, capsys):
    project, file = tmp_path / "ferry.dateline", an_article(tmp_path)
    assert run("add", project, file, "--published", "2020-10-12") == 0
    assert "1 article and " in capsys.readouterr().out
    assert run("add", project, file) == 1
    printed = capsys.readouterr()
    assert "in the project already" in printed.err
    assert "0 articles" in printed.out
    again = tmp_path / "again.txt"
    again.write_text(file.read_text(encoding="utf-8").replace("\n", "\n\n"), encoding="utf-8")
    assert run("add", project, again) == 1
    assert '"again.txt" has the same text as' in capsys.readouterr().err


def test_add_takes_the_date_of_a_better_file_of_the_same_text_and_names_what_has_none(tmp_path, capsys):
    project, told = tmp_path / "p.dateline", "The quay of Ostmere was closed on Sunday after a diver found a crack."
    for name in ("quay.txt", "mill.txt"):
        (tmp_path / name).write_text(told.replace("quay", name[:4]), encoding="utf-8")
    lines = [json.dumps({"text": f"Weir {n} of Velmar broke on Sunday."}) for n in range(3)]
    (tmp_path / "weirs.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert run("add", project, *(tmp_path / name for name in ("quay.txt", "mill.txt", "weirs.jsonl"))) == 0
    printed = capsys.readouterr().err
    assert '5 articles have no publication date: "quay.txt", "mill.txt", "weirs.jsonl" (3 of them). Dates' in printed
    (tmp_path / "clip.json").write_text(json.dumps({"date": "2020-10-12", "text": told}), encoding="utf-8")
    assert run("add", project, tmp_path / "clip.json") == 0
    printed = capsys.readouterr()
    assert '"clip.json" has the text of' in printed.err
    assert "its publication date, Mon 12 Oct 2020, which was taken." in printed.err
    assert "no publication date" not in printed.err
    assert "0 articles" in printed.out
    assert run("add", project, tmp_path / "mill.txt", "--published", "2020-10-14") == 0
    assert run("add", project, tmp_path / "mill.txt", "--published", "2020-10-14") == 1
    assert run("export", project, tmp_path / "out.csv") == 0
    table = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert "2020-10-11" in table


def test_add_and_read_count_the_rows_that_have_no_text(tmp_path, capsys):
    (tmp_path / "log.csv").write_text("title,date,text\nDam,2020-10-12,It broke.\nQuay,2020-10-13,\n", encoding="utf-8")
    assert run("add", tmp_path / "p.dateline", tmp_path / "log.csv") == 0
    assert "1 row without text." in capsys.readouterr().err
    assert run("read", tmp_path / "log.csv") == 0
    assert "1 row without text." in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_add_tells_of_a_longer_version_and_keeps_both(tmp_path, capsys):
    told = "The dam at Mill Ford failed on 12 October 2020. Three villages were flooded on the following day."
    (tmp_path / "dam.txt").write_text(f"Dam fails\n\n{told}")
    (tmp_path / "longer.txt").write_text(f"Dam fails\n\n{told} Engineers had found nothing in May.")
    project = tmp_path / "p.dateline"
    assert main.main(["add", str(project), str(tmp_path / "dam.txt")]) == 0
    assert main.main(["add", str(project), str(tmp_path / "longer.txt")]) == 0
    assert '"longer.txt" is a longer version of "Dam fails"' in capsys.readouterr().err


def test_add_goes_on_past_a_link_that_points_at_itself(tmp_path, capsys):
    project, file = tmp_path / "ferry.dateline", an_article(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert run("add", project, tmp_path, "--published", "2020-10-12") == 1
    printed = capsys.readouterr()
    assert "1 article and " in printed.out
    assert '"self.txt" could not be read' in printed.err
    assert file.exists()


def test_add_takes_folders_and_leaves_the_project_in_them_alone(tmp_path, capsys):
    folder = tmp_path / "articles" / "deeper"
    folder.mkdir(parents=True)
    an_article(folder)
    an_article(folder.parent, "The bridge opened in May 1931.", "bridge.txt")
    project = folder / "p.dateline"
    assert run("add", project, tmp_path / "articles") == 0, capsys.readouterr().err
    assert run("export", project, tmp_path / "out.csv") == 0
    assert "1931" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_add_goes_on_after_a_bad_file(tmp_path, capsys):
    project = tmp_path / "p.dateline"
    assert run("add", project, tmp_path / "missing.txt", an_article(tmp_path)) == 1
    printed = capsys.readouterr()
    assert "missing.txt" in printed.err
    assert "1 article " in printed.out


def test_add_stops_at_a_full_disk_with_one_sentence(tmp_path, capsys, monkeypatch):
    files = [an_article(tmp_path, f"Mill {n} closed on 3 May {1900 + n}. " * 200, f"{n}.txt") for n in range(8)]
    connect = store.connect

    def connect_to_a_small_disk(path, mode):
        connection = connect(path, mode)
        connection.execute("PRAGMA max_page_count = 120")
        return connection

    monkeypatch.setattr(store, "connect", connect_to_a_small_disk)
    assert run("add", tmp_path / "p.dateline", *files) == 1
    printed = capsys.readouterr()
    (line,) = printed.err.splitlines()
    assert "the disk is full" in line
    assert "Make room, or make the folder writable" in line
    added = int(printed.out.split(": ")[1].split()[0])
    assert 0 < added < 8
    again = store.open_project(tmp_path / "p.dateline")
    assert len(again.project.articles) == added
    again.close()


def test_what_is_no_project_or_a_newer_one_is_refused_untouched(tmp_path, capsys):
    import sqlite3

    file, newer = an_article(tmp_path), tmp_path / "newer.dateline"
    no_project = an_article(tmp_path, FERRY, "no.dateline")
    run("add", newer, file)
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    for project, word in ((newer, "newer"), (no_project, "project"), (tmp_path / "none.dateline", "no project")):
        before = project.read_bytes() if project.exists() else None
        capsys.readouterr()
        assert run("export", project, tmp_path / "out.csv") == 1
        assert word in capsys.readouterr().err
        assert before == (project.read_bytes() if project.exists() else None)
    assert not (tmp_path / "out.csv").exists()


def test_a_damaged_project_is_said_to_be_and_recovered_to_a_new_file(tmp_path, capsys):
    project, out = tmp_path / "p.dateline", tmp_path / "out.json"
    run("add", project, an_article(tmp_path))
    content = bytearray(project.read_bytes())
    content[:100] = bytes(100)
    project.write_bytes(content)
    capsys.readouterr()
    for words in (("add", project, an_article(tmp_path)), ("export", project, out)):
        assert run(*words) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert "damaged" in line
    assert run("recover", project) == 0
    assert "1 article and " in capsys.readouterr().out
    assert project.read_bytes() == content
    assert run("export", tmp_path / "p.recovered.dateline", out) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["articles"][0]["text"] == FERRY
    assert run("recover", project, project) == 1
    assert run("recover", tmp_path / "none.dateline") == 1
    assert project.read_bytes() == content


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "ics", "svg"])
def test_each_ending_has_its_exporter_and_what_it_cannot_hold_is_said(tmp_path, capsys, ending):
    project, out = tmp_path / "p.dateline", tmp_path / f"out.{ending}"
    run("add", project, an_article(tmp_path))
    capsys.readouterr()
    assert run("export", project, out) == 0
    assert out.stat().st_size > 100
    # Without a publication date, nothing in the article has a date.
    assert ("left out" in capsys.readouterr().err) == (ending == "ics")


@pytest.mark.parametrize(("answer", "is_replaced"), [("y\n", True), ("\n", False), ("n\n", False)])
def test_at_a_terminal_a_file_is_replaced_only_when_the_person_says_so(tmp_path, monkeypatch, answer, is_replaced):
    project, out = tmp_path / "p.dateline", tmp_path / "out.csv"
    run("add", project, an_article(tmp_path))
    out.write_text("old")
    asked = io.StringIO(answer)
    monkeypatch.setattr(asked, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", asked)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run("export", project, out) == 0
    assert (out.read_text(encoding="utf-8-sig") != "old") == is_replaced


def test_without_a_terminal_a_file_is_replaced_only_when_the_command_says_so(tmp_path, capsys):
    project, out = tmp_path / "p.dateline", tmp_path / "out.csv"
    run("add", project, an_article(tmp_path), "--published", "2020-10-12")
    out.write_text("old")
    assert run("export", project, out) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line == '"out.csv" is there already. Say --replace, or choose another name.'
    assert out.read_text() == "old"
    assert run("export", project, out, "--replace") == 0
    assert out.read_text(encoding="utf-8-sig") != "old"


@needs_linux
def test_a_folder_that_nobody_can_write_to_is_one_line(tmp_path, capsys):
    # Permissions do not stop root, the kernel's own folder does.
    file, project = an_article(tmp_path), tmp_path / "p.dateline"
    assert run("add", "/proc/p.dateline", file) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    run("add", project, file)
    capsys.readouterr()
    assert run("export", project, "/proc/out.csv") == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_export_leaves_inferred_events_out_unless_asked(tmp_path, capsys):
    article = tmp_path / "dam.txt"
    article.write_text("The dam failed on 3 January 2020. Water flooded two villages.\n", encoding="utf-8")
    assert run("add", tmp_path / "p.dateline", article) == 0
    rows = {}
    for asked in ((), ("--inferred",)):
        assert run("export", tmp_path / "p.dateline", tmp_path / "out.csv", "--replace", *asked) == 0
        rows[asked] = len((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()) - 1
    assert rows == {(): 1, ("--inferred",): 2}


def test_export_in_an_unknown_format_names_the_known_ones(tmp_path, capsys):
    project = tmp_path / "p.dateline"
    run("add", project, an_article(tmp_path))
    assert run("export", project, tmp_path / "out.doc") == 1
    assert ".csv" in capsys.readouterr().err


def test_version_is_the_packages(capsys):
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    assert run("--version") == 0
    assert capsys.readouterr().out == f"Dateline {version}\n"


def test_the_window_says_when_there_is_no_display():
    done = in_a_shell(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert b"no display" in done.stderr


def test_files_of_a_command_line_are_found_whatever_folder_is_current_later(tmp_path, monkeypatch):
    shown = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ui.startup_check.trouble", lambda: "")
    monkeypatch.setattr("ui.main_window.run", lambda project, articles: shown.extend([project, *articles]) or 0)
    assert run("p.dateline", "a.txt") == 0
    assert shown == [tmp_path / "p.dateline", tmp_path / "a.txt"]


def test_one_window_shows_one_project(capsys):
    assert run("a.dateline", "b.dateline") == 2
    assert "one project" in capsys.readouterr().err
