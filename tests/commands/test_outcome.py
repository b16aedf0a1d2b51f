import pytest

from timeline.commands.outcome import Outcome
from timeline.errors import ArticleError, ProjectError


def test_a_fault_over_one_input_is_one_line_and_the_run_goes_on(capsys):
    outcome = Outcome()
    for name, error in (("a.txt", ArticleError('"a.txt" is\nempty.')), ("b.txt", IndexError("out of\nrange"))):
        with outcome.one_of_many(name):
            raise error
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == '"a.txt" is empty.'
    assert lines[1].startswith('"b.txt" was not read because of a fault in Dateline (IndexError')
    assert len(lines) == 2
    assert outcome.exit_code == 1


def test_a_project_that_cannot_be_written_is_not_the_fault_of_one_input():
    outcome = Outcome()
    with pytest.raises(ProjectError), outcome.one_of_many("a.txt"):
        raise ProjectError("The disk is full.")


def test_nothing_failed_is_0():
    outcome = Outcome()
    with outcome.one_of_many("a.txt"):
        pass
    assert outcome.exit_code == 0


def test_a_name_cannot_move_the_cursor(capsys):
    Outcome().failed(ArticleError("a\x1b[2J.txt is empty."))
    assert "\x1b" not in capsys.readouterr().err
