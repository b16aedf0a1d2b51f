"""How expressions are marked in an article's text: by colour and by the kind of line under them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from timeline.model import Event, Expression
from timeline.project import Project
from ui.chrome import Chrome
from ui.date_words import in_words


class State(StrEnum):
    """Shape tells these apart as well as colour: solid, dotted and double are seen without it."""

    RESOLVED = "resolved"
    WAITING = "waiting"
    PINNED = "pinned"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Mark:
    """An expression of the text at places of the view; `event` is empty where it dates none."""

    start: int
    end: int
    expression: str
    event: str
    state: State
    tip: str


def state_of(expression: Expression, event: Event | None) -> State:
    if event and event.is_pinned:
        return State.PINNED
    if expression.resolution.interval:
        return State.RESOLVED if event else State.QUIET
    return State.WAITING if "needs" in expression.resolution.unresolved else State.QUIET


def tip_of(project: Project, expression: Expression, event: Event | None) -> str:
    """What the pointer over an expression says."""
    if event and event.is_pinned:
        return f"{in_words(event.shown)}\npinned by hand"
    resolution = expression.resolution
    if resolution.interval is None:
        return resolution.unresolved or "not a point in time"
    why = " → ".join(step.words for step in resolution.steps)
    return f"{in_words(resolution.interval)}\n{why}" if why else in_words(resolution.interval)


class ExpressionMarks(QSyntaxHighlighter):
    """Paints the marks block by block, so that a long article costs what is laid out of it."""

    def __init__(self, document: QTextDocument, palette: Chrome) -> None:
        super().__init__(document)
        self._marks: list[Mark] = []
        self._ends: list[int] = []
        self._palette = palette
        self._formats: dict[State, QTextCharFormat] = {}

    def show_marks(self, marks: list[Mark]) -> None:
        before, self._marks = self._marks, sorted(marks, key=lambda m: (m.start, m.end))
        self._ends = [mark.end for mark in self._marks]
        if [(m.start, m.end) for m in before] != [(m.start, m.end) for m in self._marks]:
            self.rehighlight()
            return
        changed = [mark for was, mark in zip(before, self._marks, strict=True) if was.state is not mark.state]
        # A block may hold many marks, and is painted with all of them.
        for number in sorted({number for mark in changed for number in self._blocks_of(mark)}):
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def _blocks_of(self, mark: Mark) -> range:
        document = self.document()
        first, last = document.findBlock(mark.start), document.findBlock(mark.end)
        if not first.isValid():
            return range(0)
        return range(first.blockNumber(), (last if last.isValid() else document.lastBlock()).blockNumber() + 1)

    def set_palette(self, palette: Chrome) -> None:
        self._palette = palette
        self._formats.clear()
        self.rehighlight()

    def mark_at(self, place: int) -> Mark | None:
        first = bisect_left(self._ends, place)
        found = (m for m in self._marks[first : first + 4] if m.start <= place <= m.end)
        return next(found, None)

    def highlightBlock(self, text: str) -> None:
        begin = self.currentBlock().position()
        end = begin + len(text.encode("utf-16-le")) // 2
        at = bisect_left(self._ends, begin)
        while at < len(self._marks) and self._marks[at].start < end:
            mark = self._marks[at]
            first = max(mark.start, begin)
            self.setFormat(first - begin, min(mark.end, end) - first, self._format(mark.state))
            at += 1

    def _format(self, state: State) -> QTextCharFormat:
        if state not in self._formats:
            self._formats[state] = mark_format(state, self._palette)
        return self._formats[state]


def mark_format(state: State, palette: Chrome) -> QTextCharFormat:
    ink = QColor(colour_of(state, palette))
    shaped = QTextCharFormat()
    fill = QColor(ink)
    fill.setAlpha(0 if state is State.QUIET else 34)
    shaped.setBackground(fill)
    shaped.setUnderlineColor(ink)
    line = QTextCharFormat.UnderlineStyle
    styles = {State.RESOLVED: line.SingleUnderline, State.PINNED: line.DashDotLine, State.WAITING: line.DashUnderline}
    shaped.setUnderlineStyle(styles.get(state, line.DotLine))
    return shaped


def colour_of(state: State, palette: Chrome) -> str:
    names = {State.RESOLVED: palette.resolved, State.WAITING: palette.waiting, State.PINNED: palette.pinned}
    return names.get(state, palette.muted)
