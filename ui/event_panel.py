"""The selected event: title, date, anchor, category and state, each editable in place, and why it has its date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from timeline.model import Event, Status
from timeline.project import Project
from ui.anchor_choice import AnchorChoice
from ui.date_field import DateField
from ui.date_words import in_words
from ui.events_model import certainty_words
from ui.line import HeldLine, WrappedLine
from ui.plain import plain_label
from ui.reading_lines import events_downstream
from ui.several_events import SeveralEvents, SharedAnchor
from ui.still_combo import StillCombo
from ui.why_list import OtherReadings, WhyList, compared, reports_of, steps_of

# With more selected than this, what would move with them is no help and costs time.
_MOST_FOLLOWED = 200
# With more than this what they have in common is not looked for, and each field is blank.
_MOST_COMPARED = 2000
# Px in which no field is cut; there is no scrolling sideways.
_LEAST_WIDTH = 312


class EventPanel(QWidget):
    """Shows one event, or what several have in common: where they differ a field is blank, and what is entered there
    goes for all of them. Signals carry what the person wants; nothing is changed here.
    """

    retitled = Signal(list, str)
    pinned = Signal(list, object)
    pinned_as_shown = Signal(list)
    unpinned = Signal(list)
    noted = Signal(list, str)
    anchored = Signal(list, object)
    asked = Signal(str)
    categorised = Signal(list, str)
    confirmed = Signal(list, bool)
    deleted = Signal(list)
    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._ids: list[str] = []
        self._category_shown = ""
        self.title = WrappedLine(self)
        self.when = DateField("A date, in words or as 2020-10-11", self)
        self.pin = QPushButton("Pin")
        self.note = HeldLine(self)
        self.anchor = AnchorChoice(self)
        self.category = StillCombo(self)
        self.confirm = QPushButton("Confirm")
        self.certainty = plain_label("", "muted", wraps=True)
        self.readers = plain_label("", "hint", wraps=True)
        self.why = WhyList("Why", self)
        self.reports = WhyList("Reported by", self)
        self.told = WhyList("What each of them says", self)
        self.readings = OtherReadings(self)
        self.empty = plain_label(
            "Select an event to see when it happened, and why Dateline thinks so.", "empty", wraps=True
        )
        self.several = SeveralEvents(self)
        self.shared_anchor = SharedAnchor(self)
        self._set_up()
        self._lay_out()
        self._connect()
        self.show_events(self._project, [])

    @property
    def ids(self) -> list[str]:
        return list(self._ids)

    def show_events(self, project: Project, ids: list[str]) -> None:
        """Show these events as they are now; ids that are no events are passed over."""
        self._project = project
        first = [event for id in ids[:_MOST_COMPARED] if (event := project.events.get(id)) and event.is_visible]
        self._ids = [event.id for event in first] + ids[_MOST_COMPARED:]
        self._stack.setCurrentIndex(1 if self._ids else 0)
        if self._ids:
            self._fill(first)

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether the fields only show: what is typed could not be kept."""
        fields = self.title, self.when, self.note, self.pin, self.anchor, self.category, self.confirm
        for field in (*fields, self.readings, self.several, self.shared_anchor):
            field.setEnabled(not is_read_only)

    def set_categories(self, names: list[str]) -> None:
        """The categories to offer."""
        typed = self.category.currentText()
        self.category.blockSignals(True)
        self.category.clear()
        self.category.addItems(names)
        self.category.setEditText(typed)
        self.category.blockSignals(False)

    def edit_title(self) -> None:
        self.title.setFocus()
        self.title.selectAll()

    def edit_date(self) -> None:
        self.when.line.setFocus()
        self.when.line.selectAll()

    def edit_anchor(self) -> None:
        self.anchor.combo.setFocus()
        self.anchor.combo.showPopup()

    def edit_category(self) -> None:
        self.category.setFocus()
        if line := self.category.lineEdit():
            line.selectAll()

    def _fill(self, events: list[Event]) -> None:
        is_one = len(events) == 1
        lead = events[0]
        for row in (self._anchor_row, self.why, self.readings, self.reports):
            self._form.setRowVisible(row, is_one)
        self._form.setRowVisible(self.shared_anchor, not is_one)
        self.told.show_steps(compared(self._project, events))
        self._form.setRowVisible(self.told, bool(self.told.steps))
        self.several.setVisible(not is_one)
        self.several.show_count(len(self._ids))
        self.title.setPlaceholderText("Title" if is_one else "Different titles")
        self.title.show_text(self._common(events, lambda e: e.title))
        self._fill_date(events)
        self._fill_state(events)
        self._category_shown = self._common(events, lambda e: e.category)
        self.category.setEditText(self._category_shown)
        if not is_one:
            self.shared_anchor.show_events(self._project, events)
        else:
            self.anchor.show_event(self._project, lead)
            self.why.show_steps(steps_of(self._project, lead))
            self.reports.show_steps(reports_of(self._project, lead))
            self._form.setRowVisible(self.reports, bool(self.reports.steps))
            self.readings.show_readings([] if lead.is_pinned else list(lead.resolution.alternatives))
            self._form.setRowVisible(self.readings, bool(self.readings.readings))

    @property
    def _are_all_compared(self) -> bool:
        return len(self._ids) <= _MOST_COMPARED

    def _common(self, events: list[Event], words: Callable[[Event], str]) -> str:
        return _common(events, words) if self._are_all_compared else ""

    def _fill_date(self, events: list[Event]) -> None:
        lead = events[0]
        article = self._project.articles.get(lead.article)
        self.when.set_reading(article.published if article else None, article.language if article else "en")
        self.when.set_text(self._common(events, lambda e: in_words(e.shown) if e.shown else ""))
        is_pinned = self._are_all_compared and all(event.is_pinned for event in events)
        self.pin.setText("Unpin" if is_pinned else "Pin")
        self.pin.setToolTip("Let the words date it again" if is_pinned else "Keep this date, whatever it reads from")
        self.pin.setEnabled(self.title.isEnabled() and (is_pinned or any(event.shown for event in events)))
        self._form.setRowVisible(self.note, is_pinned)
        self.note.show_text(self._common(events, lambda e: e.pin.note if e.pin else ""))
        movable = events_downstream(self._project, self._ids) if len(events) <= _MOST_FOLLOWED else []
        count = sum(not self._project.events[id].is_inferred for id in movable)
        self.readers.setText(f"{count} event{'s' * (count != 1)} would move with it" if count else "")
        self.readers.setVisible(bool(count))

    def _fill_state(self, events: list[Event]) -> None:
        is_confirmed = self._are_all_compared and all(event.status is Status.CONFIRMED for event in events)
        self.confirm.setText("Confirmed ✓" if is_confirmed else "Confirm")
        self.confirm.setChecked(is_confirmed)
        # Of more than are compared nothing is said.
        self.certainty.setText(self._common(events, certainty_words) or ("different" if self._are_all_compared else ""))

    def _set_up(self) -> None:
        self.title.setProperty("role", "title")
        self.title.setAccessibleName("Title")
        self.title.setPlaceholderText("Title")
        self.when.line.setAccessibleName("When")
        self.note.setPlaceholderText("Why this date (optional)")
        self.note.setAccessibleName("Note on the pin")
        self.pin.setAccessibleName("Pin the date")
        self.category.setEditable(True)
        self.category.setAccessibleName("Category")
        self.category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if line := self.category.lineEdit():
            line.setPlaceholderText("None")
        self.confirm.setCheckable(True)
        self.confirm.setAccessibleName("Confirm")
        self.confirm.setToolTip("Mark that you have checked this event")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("eventForm")
        box = QVBoxLayout(inner)
        box.setContentsMargins(16, 8, 16, 16)
        box.setSpacing(8)
        box.addWidget(self.several)
        box.addWidget(self.title)
        box.addLayout(self._rows())
        box.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setMinimumWidth(_LEAST_WIDTH)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are stops of Tab, and bring themselves into view
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(scroll)

    def _rows(self) -> QFormLayout:
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._anchor_row = self.anchor
        dated = QVBoxLayout()
        dated.setSpacing(4)
        dated.addLayout(_beside(self.when, self.pin, is_top=True))
        dated.addWidget(self.readers)
        form.addRow(_name("Each says", is_top=True), self.told)
        form.addRow(_name("When"), dated)
        form.addRow(_name("Note"), self.note)
        form.addRow(_name("Read from"), self.anchor)
        form.addRow(_name("Read from"), self.shared_anchor)
        form.addRow(_name("Why", is_top=True), self.why)
        form.addRow(_name("Or", is_top=True), self.readings)
        form.addRow(_name("Reported by", is_top=True), self.reports)
        form.addRow(_name("Category"), self.category)
        form.addRow(_name("Certainty"), _beside(self.certainty, self.confirm))
        return form

    def _connect(self) -> None:
        self.title.committed.connect(lambda text: self.retitled.emit(self.ids, text))
        self.when.entered.connect(lambda interval: self.pinned.emit(self.ids, interval))
        self.note.committed.connect(lambda text: self.noted.emit(self.ids, text))
        self.pin.clicked.connect(self._toggle_pin)
        self.anchor.chosen.connect(lambda anchor: self.anchored.emit(self.ids, anchor))
        self.shared_anchor.chosen.connect(lambda anchor: self.anchored.emit(self.ids, anchor))
        self.several.asked.connect(self.asked)
        self.category.activated.connect(lambda _: self._categorise())
        if line := self.category.lineEdit():
            line.editingFinished.connect(self._categorise)
        self.confirm.clicked.connect(lambda is_on: self.confirmed.emit(self.ids, is_on))
        self.why.step_chosen.connect(self.step_chosen)
        self.reports.step_chosen.connect(self.step_chosen)
        self.told.step_chosen.connect(self.step_chosen)
        self.readings.chosen.connect(lambda interval: self.pinned.emit(self.ids, interval))

    def _toggle_pin(self) -> None:
        events = [self._project.events[id] for id in self._ids]
        if all(event.is_pinned for event in events):
            self.unpinned.emit(self.ids)
        else:
            self.pinned_as_shown.emit([event.id for event in events if event.shown and not event.is_pinned])

    def _categorise(self) -> None:
        wanted = self.category.currentText().strip()
        if self._ids and wanted != self._category_shown:
            self.categorised.emit(self.ids, wanted)


def _name(text: str, *, is_top: bool = False) -> QWidget:
    label = plain_label(text, "muted")
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    label.setMinimumHeight(0 if is_top else label.fontMetrics().height() + 14)
    label.setAlignment(Qt.AlignmentFlag.AlignTop if is_top else Qt.AlignmentFlag.AlignVCenter)
    return label


def _beside(left: QWidget, right: QWidget, *, is_top: bool = False) -> QHBoxLayout:
    box = QHBoxLayout()
    box.setSpacing(8)
    box.addWidget(left, 1)
    box.addWidget(right, 0, Qt.AlignmentFlag.AlignTop if is_top else Qt.AlignmentFlag.AlignVCenter)
    return box


def _common(events: list[Event], words: Callable[[Event], str]) -> str:
    """What all of them say; empty where they differ."""
    first = words(events[0])
    return first if all(words(event) == first for event in events) else ""
