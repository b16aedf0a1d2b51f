import io

from timeline.commands.progress import bar, with_progress


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


def test_every_item_comes_and_the_line_is_cleared():
    out = Terminal()
    assert list(with_progress(["a", "b"], out)) == ["a", "b"]
    assert "0/2 a" in out.getvalue()
    assert "1/2 b" in out.getvalue()
    assert out.getvalue().endswith("\r")


def test_nothing_is_drawn_into_a_file():
    out = io.StringIO()
    assert list(with_progress(["a"], out)) == ["a"]
    assert out.getvalue() == ""
