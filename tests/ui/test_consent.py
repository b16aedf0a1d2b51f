from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from tests.ui.driving import event_dated_by, notices, shown
from timeline import edits
from timeline.intervals import parse
from timeline.rereading import Difference, Kind
from ui.consent import ConsentDialog, do_with_consent, words_of


@pytest.fixture
def answers(monkeypatch) -> list[list[str]]:
    """Every dialog is accepted; what it listed is kept."""
    listed: list[list[str]] = []

    def accept(dialog: ConsentDialog) -> int:
        listed.append([dialog.lines.item(row).text() for row in range(dialog.lines.count())])
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConsentDialog, "exec", accept)
    return listed


def test_what_would_move_is_listed_and_then_done(dam, answers):
    article = next(iter(dam.open_project.project.articles))
    assert do_with_consent(dam, "Publish", lambda p: edits.set_published(p, article, parse("2021-10-12")))
    assert any("Sun 11 Oct 2020, evening → Sun 10 Oct 2021, evening" in line for line in answers[0])
    assert shown(dam, "January 3") == "2021-01-03"


def test_without_consent_nothing_is_done(dam, monkeypatch):
    monkeypatch.setattr(ConsentDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    article = next(iter(dam.open_project.project.articles))
    assert not do_with_consent(dam, "Publish", lambda p: edits.set_published(p, article, parse("2021-10-12")))
    assert shown(dam, "January 3") == "2020-01-03"


def test_reading_again_without_a_change_asks_nothing(dam, answers):
    dam.actions_by_name["article_again"].trigger()
    assert answers == []
    assert "nothing would change" in notices(dam)[-1]


def test_a_pin_survives_reading_in_another_language(dam, answers):
    event = event_dated_by(dam, "January 3")
    dam.editing.pin([event], parse("2020-01-09"))
    article = dam.open_project.project.events[event].article
    do_with_consent(dam, "Language", lambda p: edits.set_language(p, article, "de"))
    assert dam.open_project.project.events[event].edtf == "2020-01-09"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.ADDED, "New: Dam fails, Fri 3 Jan 2020"),
        (Kind.GONE, "Gone: Dam fails, 2019"),
        (Kind.MOVED, "Moves: Dam fails, 2019 → Fri 3 Jan 2020"),
        (Kind.RENAMED, "Other title: Dam fails"),
        (Kind.KEPT, "Stays pinned: Dam fails, 2019 (the words say Fri 3 Jan 2020)"),
    ],
)
def test_each_difference_is_one_line(kind, words):
    assert words_of(Difference(kind, "e", "Dam fails", parse("2019"), parse("2020-01-03"))) == words
