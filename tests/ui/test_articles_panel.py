from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QListView, QStyleOptionViewItem

from tests.builders import DAM, a_project, a_reading, on, with_reading
from tests.ui.driving import add, shown
from timeline import edits
from ui.articles_model import ArticlesModel, published_words, source_words
from ui.consent import ConsentDialog
from ui.to_check import ToCheck


def test_articles_without_publication_date_come_first_and_the_rest_run_in_time():
    project = with_reading(a_project("A flood came in 1931.", "2021-05-01"), a_reading(DAM, "2020-10-12"))
    project = with_reading(project, a_reading("The bridge opened yesterday.", None))
    model = ArticlesModel()
    model.show_project(project, ToCheck())
    words = [published_words(model.article(row)) for row in range(3)]
    assert words[0] == "no publication date"
    assert "12 Oct 2020" in words[1]
    assert "1 May 2021" in words[2]


def test_a_new_date_moves_its_row_and_leaves_the_others():
    project = with_reading(a_project("A flood came in 1931.", "2021-05-01"), a_reading(DAM, None))
    model = ArticlesModel()
    model.show_project(project, ToCheck())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    article = model.article(0).id
    change = edits.set_published(project, article, on("2022-01-01"))
    model.update(project.apply(change), change.ids)
    assert model.row_of(article) == 1
    removed = edits.remove_article(project.apply(change), article)
    model.update(project.apply(change).apply(removed), removed.ids)
    assert model.rowCount() == 1
    tester.deleteLater()


def test_what_is_typed_into_a_question_stays_when_another_article_arrives(window, qtbot):
    article = add(window, DAM)
    field = window.articles.field_of(article)
    assert field is not None
    qtbot.keyClicks(field.line, "12 Oct")
    add(window, "A flood came in 1931.", "2021-05-01")
    assert window.articles.field_of(article) is field
    assert field.line.text() == "12 Oct"


def test_a_history_that_needs_no_publication_date_is_not_asked_for_one(window, qtbot):
    history = add(window, "The mole was begun on 4 May 1701. The storm of 26 November 1703 carried it away.")
    assert window.articles.field_of(history) is None
    news = add(window, "The quay of Ostmere was closed on Sunday.")
    qtbot.waitUntil(lambda: window.articles.field_of(news) is not None)
    assert window.articles.field_of(history) is None
    window.articles.ask_published(history)
    assert window.articles.field_of(history) is not None


def test_enter_on_an_article_asks_for_its_publication_date(window, qtbot):
    news = add(window, "The quay of Ostmere was closed on Sunday.")
    window.activateWindow()
    window.articles.select(news)
    window.articles.view.setFocus()
    qtbot.keyClick(window.articles.view, Qt.Key.Key_Return)
    assert window.focusWidget() is window.articles.field_of(news).line


def test_a_long_title_takes_a_second_line_before_it_is_cut(window):
    title = "Prosecutor opens an inquiry into the award of the contract for the dredging of the inner harbour"
    long = add(window, f"{title}\n\nThe quay was closed on 4 May 1701.")
    short = add(window, "Quay closed\n\nThe quay was closed on 5 May 1701.")
    view, model = window.articles.view, window.articles.model
    window.articles.view.resize(260, 400)
    heights = {id: view.visualRect(model.index(model.row_of(id))).height() for id in (long, short)}
    assert heights[long] > heights[short]


def test_a_file_is_shown_by_its_name_and_an_address_whole():
    project = a_project()
    article = next(iter(project.articles.values()))
    from dataclasses import replace

    assert source_words(replace(article, source="/home/someone/flood.txt")) == "flood.txt"
    assert source_words(replace(article, source="https://example.org/flood")) == "https://example.org/flood"


def click_date(window, qtbot, article: str) -> None:
    view = window.articles.view
    index = window.articles.model.index(window.articles.model.row_of(article))
    rect = window.articles._delegate.date_rect(view.visualRect(index), index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def type_date(window, qtbot, article: str, text: str) -> None:
    field = window.articles.field_of(article)
    assert field is not None
    qtbot.keyClicks(field.line, text)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_a_click_on_the_date_asks_for_another_and_what_would_move_is_listed_first(dam, qtbot, monkeypatch):
    article = next(iter(dam.open_project.project.articles))
    listed: list[str] = []

    def agree(dialog: ConsentDialog) -> int:
        listed.extend(dialog.lines.item(row).text() for row in range(dialog.lines.count()))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConsentDialog, "exec", agree)
    click_date(dam, qtbot, article)
    field = dam.articles.field_of(article)
    assert field is not None
    assert field.line.selectedText() == "Mon 12 Oct 2020"
    type_date(dam, qtbot, article, "12 October 2021")
    assert any("Fri 3 Jan 2020 → Sun 3 Jan 2021" in line for line in listed)
    assert shown(dam, "January 3") == "2021-01-03"


def test_without_consent_the_date_stays_and_is_no_longer_asked_for(dam, qtbot, monkeypatch):
    article = next(iter(dam.open_project.project.articles))
    monkeypatch.setattr(ConsentDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    click_date(dam, qtbot, article)
    type_date(dam, qtbot, article, "12 October 2021")
    assert shown(dam, "January 3") == "2020-01-03"
    qtbot.waitUntil(lambda: dam.articles.field_of(article) is None)


def test_a_first_publication_date_is_set_without_asking(window, qtbot, monkeypatch):
    article = add(window, DAM)
    monkeypatch.setattr(ConsentDialog, "exec", lambda dialog: 1 / 0)
    type_date(window, qtbot, article, "12 October 2020")
    assert shown(window, "January 3") == "2020-01-03"


def test_rows_grow_with_the_lines_of_their_titles_when_the_list_gets_narrower(dam, qtbot):
    article = add(dam, "The ferry stopped on 4 May 2021.", "2021-05-06")
    dam.editing.retitle_article(article, "From the first dykes along the river to the new port")
    panel, view = dam.articles, dam.articles.view
    index = panel.model.index(panel.model.row_of(article))
    view.setFixedWidth(500)
    qtbot.waitUntil(lambda: view.viewport().width() > 480)
    wide = view.visualRect(index).height()
    view.setFixedWidth(240)
    qtbot.waitUntil(lambda: view.visualRect(index).height() > wide)
    assert view.visualRect(index).height() == view.itemDelegate().sizeHint(view_option(view), index).height()


def view_option(view: QListView) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    return option
