"""Longer versions and other encodings: offered, shown before they are done, and nothing of the person's is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton

from tests.builders import DAM
from tests.ui.driving import event_dated_by, notices, shown
from timeline.intervals import parse
from ui.consent import ConsentDialog
from ui.encoding_dialog import EncodingDialog
from ui.renewing import read_in_encoding

LONGER = f"{DAM} A crane was brought on January 9, and the road along the river was closed for a week."


@pytest.fixture
def accepted(monkeypatch) -> list[str]:
    """Every list of differences is accepted; its lines are kept."""
    lines: list[str] = []

    def accept(dialog: ConsentDialog) -> int:
        lines.extend(dialog.lines.item(row).text() for row in range(dialog.lines.count()))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConsentDialog, "exec", accept)
    return lines


def read(window, qtbot, *texts: str) -> None:
    for text in texts:
        with qtbot.waitSignal(window.imports.ended, timeout=30_000):
            window.imports.add_text(f"12 October 2020\n\n{text}", f"{len(text)}.txt")


def press(window, qtbot, words: str) -> None:
    button = next(b for b in window.timeline.notices.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_longer_version_is_offered_and_takes_the_place_of_the_earlier_one(window, qtbot, accepted):
    read(window, qtbot, DAM)
    window.editing.pin([event_dated_by(window, "January 3")], parse("2020-01-02"))
    read(window, qtbot, LONGER)
    assert len(window.open_project.project.articles) == 1
    assert "is a longer version of" in notices(window)[-1]
    press(window, qtbot, "Update…")
    (article,) = window.open_project.project.articles.values()
    assert article.text.endswith("for a week.")
    assert shown(window, "January 3") == "2020-01-02"
    assert shown(window, "January 9") == "2020-01-09"
    assert any(line.startswith("New: ") for line in accepted)
    assert not any("longer version" in line for line in notices(window))
    window.open_project.undo()
    assert not next(iter(window.open_project.project.articles.values())).text.endswith("for a week.")


def test_a_longer_version_can_be_an_article_of_its_own(window, qtbot):
    read(window, qtbot, DAM, LONGER)
    press(window, qtbot, "Add as another")
    assert len(window.open_project.project.articles) == 2
    assert not any("longer version" in line for line in notices(window))


def test_an_update_that_is_refused_stays_on_offer(window, qtbot, monkeypatch):
    monkeypatch.setattr(ConsentDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    read(window, qtbot, DAM, LONGER)
    press(window, qtbot, "Update…")
    assert not next(iter(window.open_project.project.articles.values())).text.endswith("for a week.")
    assert "longer version" in notices(window)[-1]


def several_later(window, qtbot, count: int) -> None:
    """So many articles, and then a longer version of each."""
    early = [DAM.replace("dam", f"dam{number}").replace("mayor", f"mayor{number}") for number in range(count)]
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        for number, text in enumerate(early):
            window.imports.add_text(f"12 October 2020\n\nDam {number} broke\n\n{text}", f"{number}.txt")
    with qtbot.waitSignal(window.imports.ended, timeout=60_000):
        for number, text in enumerate(early):
            longer = f"12 October 2020\n\nDam {number} broke\n\n{text} A crane was brought to site {number}."
            window.imports.add_text(longer, f"later {number}.txt")


def test_several_longer_versions_are_answered_in_one_line(window, qtbot, accepted):
    several_later(window, qtbot, 3)
    assert notices(window)[-1] == "3 articles are longer versions of articles here."
    press(window, qtbot, "Update all (3)…")
    qtbot.waitUntil(lambda: all("A crane was brought" in one.text for one in articles_of(window)), timeout=30_000)
    assert len(articles_of(window)) == 3
    assert not any("longer version" in line for line in notices(window))
    window.open_project.undo()
    assert not any("A crane was brought" in one.text for one in articles_of(window))


def test_several_longer_versions_become_articles_of_their_own_in_one_step(window, qtbot):
    several_later(window, qtbot, 3)
    press(window, qtbot, "Add all as articles of their own")
    assert len(articles_of(window)) == 6
    assert not any("is a longer version" in line for line in notices(window))
    window.open_project.undo()
    assert len(articles_of(window)) == 3


def test_an_answer_to_one_longer_version_leaves_the_others_on_offer(window, qtbot):
    several_later(window, qtbot, 2)
    press(window, qtbot, "Add as another")
    assert len(articles_of(window)) == 3
    assert sum("is a longer version of" in line for line in notices(window)) == 1
    assert not any("articles are longer versions" in line for line in notices(window))


def test_longer_versions_without_an_answer_are_added_when_the_lines_are_closed(window, qtbot):
    several_later(window, qtbot, 3)
    close = window.timeline.notices.findChild(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert len(articles_of(window)) == 6


def test_longer_versions_without_an_answer_are_in_the_project_that_is_left(window, qtbot, tmp_path):
    several_later(window, qtbot, 2)
    path = window.open_project.path
    window.files.create(tmp_path / "another.dateline")
    assert not articles_of(window)
    window.files.open(path)
    qtbot.waitUntil(lambda: len(articles_of(window)) == 4, timeout=30_000)


def articles_of(window) -> list:
    return list(window.open_project.project.articles.values())


def test_the_same_text_from_another_file_is_there_already(window, qtbot):
    read(window, qtbot, DAM)
    window.imports.add_text(f"12 October 2020\n\n{DAM}".replace(". ", ".\n"), "other.txt")
    qtbot.waitUntil(lambda: any("has the same text" in line for line in notices(window)), timeout=30_000)
    assert len(window.open_project.project.articles) == 1


def test_a_project_that_is_opened_again_knows_its_texts(window, qtbot):
    read(window, qtbot, DAM)
    path = window.open_project.path
    window.files.open(path)
    qtbot.waitUntil(lambda: bool(window.open_project.project.articles), timeout=30_000)
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_text(f"12 October 2020\n\n{DAM}\n", "again.txt")
    assert any("has the same text" in line for line in notices(window))


def test_a_file_is_read_in_another_encoding_and_pins_stay(window, qtbot, accepted, tmp_path):
    path = tmp_path / "damm.txt"
    text = "Der Damm brach am 3. März 2019 in Würzburg, sagte der Bürgermeister. Zwei Tage später kam die Ministerin."
    path.write_bytes(text.encode("cp1252").replace("ü".encode("cp1252"), b"\xfc"))
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_files([path])
    (article,) = window.open_project.project.articles.values()
    assert article.text == text
    event = event_dated_by(window, "3. März 2019")
    window.editing.pin([event], parse("2019-03-04"))
    read_in_encoding(window, article.id, path, "cp1251")
    qtbot.waitUntil(lambda: "Wьrzburg" in window.open_project.project.articles[article.id].text, timeout=30_000)
    read_in_encoding(window, article.id, path, "cp1252")
    qtbot.waitUntil(lambda: window.open_project.project.articles[article.id].text == text, timeout=30_000)
    pinned = [one for one in window.open_project.project.events.values() if one.pin]
    assert [one.edtf for one in pinned] == ["2019-03-04"]


def test_a_file_that_is_gone_or_has_changed_says_so(window, qtbot, tmp_path):
    path = tmp_path / "dam.txt"
    path.write_text(DAM, encoding="utf-8")
    with qtbot.waitSignal(window.imports.ended, timeout=30_000):
        window.imports.add_files([path])
    (article,) = window.open_project.project.articles.values()
    path.write_text("Something else happened in May 1999.", encoding="utf-8")
    read_in_encoding(window, article.id, path, "cp1252")
    qtbot.waitUntil(lambda: "has changed since" in notices(window)[-1], timeout=30_000)
    path.unlink()
    window.actions_by_name["article_encoding"].trigger()
    assert "its file is not there any more" in notices(window)[-1]


def test_the_encodings_show_how_the_text_would_look(qtbot, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_bytes(b"x" * 1000 + "Мост закрыт".encode("koi8-r"))
    dialog = EncodingDialog(path)
    qtbot.addWidget(dialog)
    dialog.choose("koi8-r")
    assert "Мост закрыт" in dialog.preview.toPlainText()
    dialog.choose("cp1251")
    assert "Мост закрыт" not in dialog.preview.toPlainText()
    assert dialog.chosen == "cp1251"
