"""Which events are on show: by article, category, certainty and time; the canvas, the table and exports agree on it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from timeline.intervals import FIRST_MOMENT, LAST_MOMENT, Interval
from timeline.layout import Scene
from timeline.layout.flags import CONFIRMED, NO_BEGIN, NO_END, PINNED, UNDATED
from timeline.model import Article, Event, Status
from ui.date_field import DateField
from ui.date_words import in_words
from ui.plain import plain_label, shortened
from ui.table_order import Mask
from ui.to_check import LOW_CONFIDENCE


class Certainty(StrEnum):
    ANY = "Any certainty"
    CHECKED = "Pinned or confirmed"
    SURE = "Sure"
    DOUBTFUL = "Not sure"
    UNDATED = "Without a date"


@dataclass(frozen=True, slots=True)
class Filter:
    """Empty or None where all pass."""

    article: str = ""
    category: str | None = None
    certainty: Certainty = Certainty.ANY
    within: Interval | None = None

    def allows(self, event: Event) -> bool:
        return (
            (not self.article or event.article == self.article)
            and (self.category is None or event.category == self.category)
            and _has_certainty(event, self.certainty)
            and (self.within is None or _meets(event.shown, self.within))
        )

    def mask(self, scene: Scene) -> Mask:
        """By row of the scene, what `allows` says of each event."""
        passes = _have_certainty(scene, self.certainty)
        if self.article:
            passes &= scene.article == _place(scene.article_names, self.article)
        if self.category is not None:
            passes &= scene.category == _place(scene.category_names, self.category)
        return passes if self.within is None else passes & _do_meet(scene, self.within)

    def __bool__(self) -> bool:
        return self != Filter()


def _has_certainty(event: Event, wanted: Certainty) -> bool:
    is_checked = event.is_pinned or event.status is Status.CONFIRMED
    match wanted:
        case Certainty.ANY:
            return True
        case Certainty.CHECKED:
            return is_checked
        case Certainty.SURE:
            return _has_date(event.shown) and (is_checked or event.confidence >= LOW_CONFIDENCE)
        case Certainty.DOUBTFUL:
            return _has_date(event.shown) and not is_checked and event.confidence < LOW_CONFIDENCE
        case Certainty.UNDATED:
            return not _has_date(event.shown)


def _has_date(shown: Interval | None) -> bool:
    """Whether either end is known; what has neither stands with the undated ones on the timeline."""
    return shown is not None and (isinstance(shown.begin, int) or isinstance(shown.end, int))


def _have_certainty(scene: Scene, wanted: Certainty) -> Mask:
    is_checked = (scene.flags & (PINNED | CONFIRMED)) != 0
    is_dated, is_sure = ~_is_undated(scene), is_checked | (scene.confidence >= LOW_CONFIDENCE)
    match wanted:
        case Certainty.ANY:
            return np.ones(len(scene.begin), bool)
        case Certainty.CHECKED:
            return is_checked
        case Certainty.SURE:
            return is_dated & is_sure
        case Certainty.DOUBTFUL:
            return is_dated & ~is_sure
        case Certainty.UNDATED:
            return ~is_dated


def _do_meet(scene: Scene, within: Interval) -> Mask:
    begin = np.where(scene.flags & NO_BEGIN, FIRST_MOMENT, scene.begin)
    end = np.where(scene.flags & NO_END, LAST_MOMENT, scene.end)
    return ~_is_undated(scene) & (begin < within.bounds[1]) & (end > within.bounds[0])


def _is_undated(scene: Scene) -> Mask:
    return (scene.flags & UNDATED) != 0


def _place(names: tuple[str, ...], name: str) -> int:
    return names.index(name) if name in names else -1


def _meets(shown: Interval | None, within: Interval) -> bool:
    if shown is None or not _has_date(shown):
        return False
    return shown.bounds[0] < within.bounds[1] and within.bounds[0] < shown.bounds[1]


def _told_apart(articles: list[Article]) -> list[str]:
    """Their titles, and where letters of one subject share theirs, with the date that tells them apart."""
    counts = Counter(article.title for article in articles)
    return [
        f"{shortened(a.title, 40)} · {in_words(a.published)}" if counts[a.title] > 1 else shortened(a.title, 40)
        for a in articles
    ]


class FilterStrip(QWidget):
    """One line of choices; `changed` carries the Filter."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolStrip")
        self._articles: list[str] = []
        self._categories: list[str] = []
        self._within: Interval | None = None
        self.article = self._combo("Article to show")
        self.category = self._combo("Category to show")
        self.certainty = self._combo("Certainty to show")
        self.certainty.addItems([certainty.value for certainty in Certainty])
        self.within = DateField("Any time", self)
        self.within.line.setAccessibleName("Time to show")
        self.within.setFixedWidth(180)
        self.within.entered.connect(self._set_within)
        self.within.may_be_empty = True
        self.within.cleared.connect(lambda: self._set_within(None))
        self.count = plain_label("", "hint")
        self.clear = QPushButton("Show all")
        self.clear.setProperty("role", "quiet")
        self.clear.clicked.connect(self.reset)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.setSpacing(8)
        for widget in (self.article, self.category, self.certainty, self.within, self.count):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(self.clear)
        self.show_choices({}, [])

    def stops(self) -> list[QWidget]:
        """What Tab goes through, from left to right."""
        return [self.article, self.category, self.certainty, self.within.line, self.clear]

    def show_choices(self, articles: dict[str, Article], categories: list[str]) -> None:
        """Offer these articles and categories; a choice that is still there stays."""
        before = self.chosen()
        self._articles, self._categories = list(articles), categories
        _fill(self.article, ["All articles", *_told_apart(list(articles.values()))])
        _fill(self.category, ["All categories", "No category", *(shortened(name, 30) for name in categories)])
        if before.article in self._articles:
            self.article.setCurrentIndex(1 + self._articles.index(before.article))
        if before.category is not None:
            at = (
                1
                if not before.category
                else 2 + categories.index(before.category)
                if before.category in categories
                else 0
            )
            self.category.setCurrentIndex(at)
        if self.chosen() != before:
            self.changed.emit(self.chosen())

    def chosen(self) -> Filter:
        row, kind = self.article.currentIndex(), self.category.currentIndex()
        return Filter(
            self._articles[row - 1] if 0 < row <= len(self._articles) else "",
            None if kind <= 0 else "" if kind == 1 else self._categories[kind - 2],
            Certainty(self.certainty.currentText()),
            self._within,
        )

    def reset(self) -> None:
        """Let everything pass."""
        for combo in (self.article, self.category, self.certainty):
            combo.setCurrentIndex(0)
        self._within = None
        self.within.set_text("")
        self.changed.emit(self.chosen())

    def show_count(self, shown: int, total: int) -> None:
        self.count.setText(f"{shown:,} of {total:,} events" if self.chosen() else "")
        self.clear.setEnabled(bool(self.chosen()))

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(14)
        combo.activated.connect(lambda _: self.changed.emit(self.chosen()))
        return combo

    def _set_within(self, interval: object) -> None:
        self._within = interval if isinstance(interval, Interval) else None
        self.changed.emit(self.chosen())


def _fill(combo: QComboBox, words: list[str]) -> None:
    combo.blockSignals(True)
    combo.clear()
    combo.addItems(words)
    combo.blockSignals(False)
