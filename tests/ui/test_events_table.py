"""The table of events in its pane: all columns are in sight, and a person's own widths stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QTabBar

from timeline.intervals import parse
from ui.events_table import without_weekdays
from ui.table_order import Column


def widths(window) -> list[int]:
    header = window.table.view.horizontalHeader()
    return [header.sectionSize(column) for column in Column]


def shown(window, qtbot, width: int = 1440) -> None:
    window.resize(width, 860)
    window.panes.arrange()
    window.panes["table"].show_up()
    qtbot.waitUntil(lambda: window.table.view.isVisible())


@pytest.mark.parametrize("width", [1280, 1440])
def test_every_column_is_in_sight_in_a_window_of_a_laptops_width(dam, qtbot, width):
    shown(dam, qtbot, width)
    # A long table has a scroll bar on its right.
    dam.table.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    qtbot.waitUntil(lambda: sum(widths(dam)) <= dam.table.view.viewport().width())


def test_what_is_left_over_goes_to_the_titles_first(dam, qtbot):
    shown(dam, qtbot)
    before = widths(dam)
    shown(dam, qtbot, 2000)
    qtbot.waitUntil(lambda: dam.table.view.viewport().width() > sum(before) + 100)
    grown = [after - column for column, after in zip(before, widths(dam), strict=True)]
    assert max(grown) == grown[Column.TITLE] > 0


def test_a_column_drawn_wider_by_hand_stays_so(dam, qtbot):
    shown(dam, qtbot)
    header = dam.table.view.horizontalHeader()
    header.resizeSection(Column.ARTICLE, 333)
    before = dam.table.view.width()
    dam.resize(1800, 860)
    qtbot.waitUntil(lambda: dam.table.view.width() > before)
    assert header.sectionSize(Column.ARTICLE) == 333


def test_no_second_bar_of_tabs_is_left_between_the_panes(dam, qtbot):
    shown(dam, qtbot)

    def titles() -> list[set[str]]:
        bars = [bar for bar in dam.findChildren(QTabBar) if bar.isVisible()]
        return [{bar.tabText(at) for at in range(bar.count())} for bar in bars]

    qtbot.waitUntil(lambda: sorted(map(sorted, titles())) == [["Article", "Table"], ["Event", "History"]])


def test_a_date_too_long_for_its_column_goes_without_its_weekdays(dam, qtbot):
    shown(dam, qtbot)
    view, event = dam.table.view, dam.table.model.ids()[0]
    dam.editing.move(event, parse("2020-02-23T14:30/2020-03-04T16:00"))
    index = dam.table.model.index(dam.table.model.row_of(event), Column.WHEN)
    option = QStyleOptionViewItem()
    for width, has_weekday in ((700, True), (140, False)):
        option.rect.setWidth(width)
        view.itemDelegateForColumn(Column.WHEN).initStyleOption(option, index)
        assert ("Sun" in option.text) is has_weekday
    assert "Sun" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_only_weekdays_before_a_day_are_left_out():
    assert without_weekdays("about Sun 21 to Wed 31 May 2023") == "about 21 to 31 May 2023"
    assert without_weekdays("Satellite week of Mon 12 Jun 2023") == "Satellite week of 12 Jun 2023"


def test_enter_on_a_cell_that_nobody_types_in_edits_the_title(dam, qtbot):
    shown(dam, qtbot)
    view = dam.table.view
    view.setCurrentIndex(dam.table.model.index(0, Column.GAP))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.state() == view.State.EditingState
    assert view.currentIndex().column() == Column.TITLE
