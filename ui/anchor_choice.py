"""Choosing what an event is read from: the nearest candidates first, and what would move, before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from timeline import edits
from timeline.downstream import closes_circle
from timeline.errors import DatelineError
from timeline.intervals import Interval
from timeline.model import PUBLICATION, Anchor, AnchorKind, Event, Expression
from timeline.project import ChangeSet, Project
from timeline.rereading import Kind, differences
from ui.date_words import in_words
from ui.plain import plain_label, shortened
from ui.still_combo import StillCombo

CANDIDATES = 40
ONLY_ITS_OWN = "An event reads from the publication date of its own article only."
_MOVES_SHOWN, _MOVES_DRAGGED = 16, 3
_PREVIEW_WIDTH, _GAP = 380, 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """One line of the choice; `anchor` None takes the rule's choice again."""

    anchor: Anchor | None
    words: str


def reader_of(project: Project, event: Event) -> Event | Expression | None:
    """The row whose anchor dates the event: its expression, or itself where it has none."""
    return project.expressions.get(event.expression) if event.expression else event


def candidates(project: Project, event: Event) -> list[Candidate]:
    """Publication date, then the article's other dates by their distance in the text."""
    reader = reader_of(project, event)
    found: list[Candidate] = []
    article = project.articles.get(event.article)
    if article:
        found.append(Candidate(PUBLICATION, f"publication date, {in_words(article.published)}"))
        place = reader.start if reader else event.start
        others = [e for e in project.expressions_of(article.id) if reader is None or e.id != reader.id]
        dated = [e for e in others if e.resolution.interval or project.event_of(e.id)]
        nearest = sorted(dated, key=lambda e: abs(e.start - place))
        # What reads from the event already could only end in a circle.
        free = (e for e in nearest if reader is None or not closes_circle(project, reader.id, e.id))
        for expression in islice(free, CANDIDATES):
            words = f"“{shortened(expression.text, 40)}”, {in_words(_shown(project, expression))}"
            found.append(Candidate(Anchor(AnchorKind.EXPRESSION, expression.id), words))
    if reader and reader.own_anchor:
        found.insert(0, Candidate(None, "as Dateline read it"))
    return found


def anchor_words(project: Project, anchor: Anchor, article: str) -> str:
    """What an anchor is, and its date."""
    if anchor.kind is AnchorKind.NONE:
        return "nothing: it names its own date"
    if anchor.kind is AnchorKind.PUBLICATION:
        row = project.articles.get(article)
        return f"publication date, {in_words(row.published if row else None)}"
    if expression := project.expressions.get(anchor.target):
        return f"“{shortened(expression.text, 40)}”, {in_words(_shown(project, expression))}"
    if event := project.events.get(anchor.target):
        return f"{shortened(event.title, 60)}, {in_words(event.shown)}"
    return "something that is no longer there" if anchor.target else "an event: choose which"


def moves(change: ChangeSet, title_length: int = 44) -> list[str]:
    """Each event that a change would move, with from and to."""
    return [
        f"{shortened(one.title, title_length)}: {in_words(one.before)} → {in_words(one.after)}"
        for one in differences(change)
        if one.kind is Kind.MOVED
    ]


def preview_words(project: Project, event: str, anchor: Anchor | None) -> tuple[str, bool]:
    """What reading `event` from `anchor` would do, and whether that is refused."""
    try:
        lines = moves(edits.read_from(project, event, anchor))
    except DatelineError as error:
        return str(error), True
    if not lines:
        return "Nothing would move.", False
    more = f"\n… and {len(lines) - _MOVES_SHOWN} more" if len(lines) > _MOVES_SHOWN else ""
    return "\n".join(["Would move:", *lines[:_MOVES_SHOWN]]) + more, False


def drag_lines(project: Project, event: str, target: str) -> tuple[list[str], bool]:
    """What letting go of the ring over `target` would do, in at most four lines, and whether that is refused."""
    anchor = target_anchor(project, event, target)
    if anchor is None:
        return [ONLY_ITS_OWN], True
    try:
        lines = moves(edits.read_from(project, event, anchor), 20)
    except DatelineError as error:
        first, _, rest = str(error).partition(": ")
        return [first, rest] if rest else [first], True
    more = [f"and {len(lines) - _MOVES_DRAGGED} more"] if len(lines) > _MOVES_DRAGGED else []
    return [*lines[:_MOVES_DRAGGED], *more] or ["Nothing would move."], False


def target_anchor(project: Project, event: str, target: str) -> Anchor | None:
    """The anchor for what was pointed at, an event's id or "article:" and an article's; None for another article."""
    if not target.startswith("article:"):
        return Anchor(AnchorKind.EVENT, target)
    row = project.events.get(event)
    return PUBLICATION if row and row.article == target.removeprefix("article:") else None


def _shown(project: Project, expression: Expression) -> Interval | None:
    from timeline.downstream import shown

    return shown(project, expression.id)


class AnchorChoice(QWidget):
    """A combo box whose list has a preview beside it; `chosen` carries an Anchor, or None for the rule's own choice."""

    chosen = Signal(object)
    previewed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._event = ""
        self._candidates: list[Candidate] = []
        self._at = -1
        self.combo = StillCombo(self)
        self.combo.setAccessibleName("Read from")
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(9)
        self.combo.setMaxVisibleItems(14)
        self.preview = plain_label("", "hint", wraps=True, parent=self)
        # Beside the list, as a window of its own: what is below the box is covered by its list.
        self.preview.setWindowFlags(Qt.WindowType.ToolTip)
        self.preview.setFrameShape(QFrame.Shape.Box)
        self.preview.setMargin(8)
        self.preview.setFixedWidth(_PREVIEW_WIDTH)
        self.preview.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self.combo.highlighted.connect(self._preview)
        self.combo.activated.connect(self._choose)
        self.combo.view().installEventFilter(self)

    def show_event(self, project: Project, event: Event) -> None:
        self._project, self._event = project, event.id
        reader = reader_of(project, event)
        self._candidates = candidates(project, event)
        current = reader.anchor if reader else event.anchor
        is_own_date = isinstance(reader, Expression) and reader.found_anchor.kind is AnchorKind.NONE
        self.combo.clear()
        for candidate in self._candidates:
            self.combo.addItem(candidate.words)
        at = next((i for i, c in enumerate(self._candidates) if c.anchor and _same(c.anchor, current)), -1)
        if at < 0:
            self._candidates.insert(0, Candidate(current, ""))
            self.combo.insertItem(0, anchor_words(project, current, event.article))
            at = 0
        self._at = at
        self.combo.setCurrentIndex(at)
        self.combo.setEnabled(not is_own_date and len(self._candidates) > 1)
        self._say("", False)

    def _preview(self, at: int) -> None:
        if 0 <= at < len(self._candidates):
            self._say(*preview_words(self._project, self._event, self._candidates[at].anchor))

    def _choose(self, at: int) -> None:
        self._say("", False)
        before = self._candidates
        self.chosen.emit(before[at].anchor)
        if self._candidates is before:
            # It was refused, or is so already: the event reads from what it did.
            self.combo.setCurrentIndex(self._at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._say("", False)
        return super().eventFilter(watched, event)

    def _say(self, words: str, is_refused: bool) -> None:
        self.preview.setProperty("role", "wrong" if is_refused else "hint")
        self.preview.style().unpolish(self.preview)
        self.preview.style().polish(self.preview)
        self.preview.setText(words)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        is_seen = bool(words) and self.combo.view().isVisible()
        if is_seen:
            self._place_preview()
        self.preview.setVisible(is_seen)
        if words:
            self.previewed.emit(words)

    def _place_preview(self) -> None:
        """Left of the list, or right of it where there is no room."""
        offered = self.combo.view().window().frameGeometry()
        self.preview.setFixedHeight(self.preview.heightForWidth(_PREVIEW_WIDTH))
        left = offered.left() - _PREVIEW_WIDTH - _GAP
        room = self.screen().availableGeometry()
        self.preview.move(left if left >= room.left() else offered.right() + _GAP, offered.top())


def _same(one: Anchor, other: Anchor) -> bool:
    return (one.kind, one.target) == (other.kind, other.target)
