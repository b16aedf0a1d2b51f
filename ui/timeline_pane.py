"""The middle of the window: notices, a strip of tools, and the timeline, or the invitation while there is none."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ui.date_field import DateField
from ui.filters import FilterStrip
from ui.messages import Notices
from ui.search import SearchField
from ui.timeline_canvas import TimelineCanvas
from ui.welcome import Welcome

# Pixels: axis, two rows of events, and the strip with all of it.
_LEAST_HEIGHT = 160
ROWS = (("article", "Rows by article"), ("category", "Rows by category"), ("none", "One band"))


class TimelinePane(QWidget):
    """`rows_chosen` carries article, category or none; `went_to` the interval of "go to date"."""

    rows_chosen = Signal(str)
    went_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelinePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = Notices(self)
        self.welcome = Welcome(self)
        self.canvas = TimelineCanvas(self)
        self.search = SearchField(self)
        self.filters = FilterStrip(self)
        self.filters.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters.hide()
        self.rows = QComboBox(self)
        self.rows.setAccessibleName("Rows of the timeline")
        for _, words in ROWS:
            self.rows.addItem(words)
        self.rows.activated.connect(lambda at: self.rows_chosen.emit(ROWS[at][0]))
        self.date = DateField("Go to a date", self)
        self.date.verb = "go"
        self.date.setFixedWidth(240)
        self.date.line.setAccessibleName("Go to date")
        self.date.hide()
        self.date.entered.connect(self._go)
        self.date.abandoned.connect(self.date.hide)
        self._tools = QWidget(self)
        self._tools.setObjectName("toolStrip")
        self._tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._strip = QHBoxLayout(self._tools)
        self._strip.setContentsMargins(12, 6, 12, 6)
        self._strip.setSpacing(4)
        self._stack = _Stack(self)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.canvas)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._tools)
        box.addWidget(self.filters)
        box.addWidget(self.notices)
        box.addWidget(self._stack, 1)

    def add_tools(self, fit: QAction, zoom_out: QAction, zoom_in: QAction, show_filters: QAction) -> None:
        """Fill the strip: how the timeline is seen on the left, the search on the right."""
        strip = self._strip
        filters = _tool(show_filters, "Filter")
        filters.setCheckable(True)
        show_filters.toggled.connect(filters.setChecked)
        show_filters.toggled.connect(self.show_filters)
        strip.addWidget(self.rows)
        strip.addSpacing(8)
        tools = [_tool(action, face) for action, face in ((fit, "Fit"), (zoom_out, "−"), (zoom_in, "+"))]
        for tool in tools:
            strip.addWidget(tool)
        strip.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        strip.addStretch(1)
        strip.addWidget(self.search)
        strip.addSpacing(8)
        strip.addWidget(filters)
        # As they stand, from left to right and from top to bottom.
        stops = [self.rows, *tools, self.date.line, self.search.line, filters, *self.filters.stops(), self.canvas]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_timeline(self, has_events: bool) -> None:
        """The timeline, or the invitation."""
        self._stack.setCurrentWidget(self.canvas if has_events else self.welcome)
        self._tools.setVisible(has_events)
        self.filters.setVisible(has_events and bool(self.filters.chosen() or self.filters.isVisible()))

    def show_filters(self, is_shown: bool) -> None:
        """Show the filters; hiding them lets everything pass, so that nothing is left out unseen."""
        self.filters.setVisible(is_shown)
        if is_shown:
            self.filters.article.setFocus()
        elif self.filters.chosen():
            self.filters.reset()

    def show_rows(self, key: str) -> None:
        self.rows.setCurrentIndex(next((at for at, (name, _) in enumerate(ROWS) if name == key), 0))

    def ask_date(self) -> None:
        self.date.show()
        self.date.set_text("")
        self.date.line.setFocus()

    @property
    def is_inviting(self) -> bool:
        return self._stack.currentWidget() is self.welcome

    def _go(self, interval: object) -> None:
        self.date.hide()
        self.went_to.emit(interval)
        self.canvas.setFocus()


class _Stack(QStackedWidget):
    """Needs little room: what the invitation would like would push about the panes that a person has arranged."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _LEAST_HEIGHT)


def _tool(action: QAction, face: str) -> QToolButton:
    button = QToolButton()
    keys = action.shortcut().toString()
    words = action.text().replace("&", "")
    button.setText(face)
    button.setToolTip(f"{words} ({keys})" if keys else words)
    button.setAccessibleName(words)
    button.clicked.connect(action.trigger)
    return button
