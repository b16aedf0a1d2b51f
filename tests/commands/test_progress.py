import io
from pathlib import Path

from timeline.commands.progress import Progress, bar


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_bar_counts_and_names_what_is_under_way():
    assert bar(3, 12, "ferry.txt", 80) == "[######..................]  3/12 ferry.txt"


def test_bar_is_narrower_than_the_terminal_and_keeps_the_end_of_a_long_name():
    line = bar(0, 2, "/a/very/long/way/down/to/the/ferry.txt", 50)
    assert len(line) == 49
    assert line.endswith("ferry.txt")
    assert len(bar(0, 2, "ferry.txt", 10)) <= 32


def test_a_name_cannot_move_the_cursor():
    assert "\x1b" not in bar(0, 1, "a\x1b[2Jb", 80)


def test_a_terminal_shows_each_file_and_is_cleared_at_the_end():
    out = Terminal()
    progress = Progress(2, out)
    for name in ("a.txt", "b.txt"):
        progress.begin(Path(name))
        progress.end()
    progress.clear()
    assert "0/2 a.txt" in out.getvalue()
    assert "1/2 b.txt" in out.getvalue()
    assert out.getvalue().endswith("\r")


def test_nothing_is_drawn_into_a_file():
    out = io.StringIO()
    progress = Progress(1, out)
    progress.begin(Path("a.txt"))
    progress.clear()
    assert out.getvalue() == ""
