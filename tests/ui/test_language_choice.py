"""The list of languages: what the text seems to be comes first, and typing finds any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests.builders import a_reading
from tests.ui.driving import add, notices
from timeline.expressions import languages_offered
from ui.consent import ConsentDialog
from ui.language_choice import CODE_ROLE, LanguageChoice

GERMAN = "Der Damm brach am 3. Januar und wurde nach zwei Tagen von der Feuerwehr repariert."


@pytest.fixture
def choice(qtbot) -> LanguageChoice:
    article = a_reading(GERMAN).article
    found = LanguageChoice(article, languages_offered())
    qtbot.addWidget(found)
    return found


def rows(choice: LanguageChoice) -> list[str]:
    items = (choice.list.item(row) for row in range(choice.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_the_detected_language_is_on_top_and_named(choice):
    assert choice.hint.text().startswith("Detected: German.")
    assert rows(choice)[0].startswith("German   Deutsch   ·   detected")
    assert choice.chosen == "de"


def test_every_language_is_listed_once(choice):
    codes = [choice.list.item(row).data(CODE_ROLE) for row in range(choice.list.count())]
    assert len(codes) == len(set(codes)) > 50


@pytest.mark.parametrize(("typed", "code"), [("ital", "it"), ("FRANÇ", "fr"), ("swa", "sw"), ("uk", "uk")])
def test_typing_finds_a_language_by_either_name_or_code(choice, qtbot, typed, code):
    qtbot.keyClicks(choice.search, typed)
    assert choice.chosen == code


def test_what_is_no_language_cannot_be_accepted(choice, qtbot):
    qtbot.keyClicks(choice.search, "klingonish")
    assert (rows(choice), choice.chosen) == ([], "")
    assert not choice.accept_button.isEnabled()


def test_arrows_in_the_search_walk_the_list_and_enter_accepts(choice, qtbot):
    with qtbot.waitExposed(choice):
        choice.show()
    qtbot.keyClick(choice.search, Qt.Key.Key_Down)
    assert choice.chosen == "en"
    qtbot.keyClick(choice.search, Qt.Key.Key_Return)
    assert choice.result() == QDialog.DialogCode.Accepted


def test_an_article_is_read_in_the_chosen_language_on_consent(window, monkeypatch):
    article = add(window, "Der Damm brach am 3. Januar 2020. Zwei Tage später wurde er repariert.", "2020-10-12")
    asked: list[str] = []

    def choose(dialog: LanguageChoice) -> int:
        dialog.search.setText("French")
        return QDialog.DialogCode.Accepted

    def agree(dialog: ConsentDialog) -> int:
        asked.extend(dialog.lines.item(row).text() for row in range(dialog.lines.count()))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LanguageChoice, "exec", choose)
    monkeypatch.setattr(ConsentDialog, "exec", agree)
    window.actions_by_name["article_language"].trigger()
    assert notices(window) == []
    assert any(line.startswith("Gone: ") for line in asked)
    assert window.open_project.project.articles[article].language == "fr"
    window.open_project.undo()
    assert window.open_project.project.articles[article].language == "de"
