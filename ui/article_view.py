"""The article's own words with its expressions marked; a click on a mark selects its event."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QTextEdit,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from timeline.model import Event
from timeline.project import Project
from ui.articles_model import credit_words, published_words, source_words
from ui.chrome import Chrome
from ui.expression_marks import ExpressionMarks, Mark, state_of, tip_of
from ui.plain import plain_label, plain_tip
from ui.publication_choice import fill_menu
from ui.text_places import TextPlaces

_MARGIN = 20
_PARAGRAPH_GAP = 8.0
_ARROW = 20  # px of a button beside its words, for the arrow of its menu


class ArticleView(QWidget):
    """One article at a time. Places in signals are code points of the article's text."""

    event_clicked = Signal(str)
    mark_clicked = Signal(str)
    mark_hovered = Signal(str)
    gave_up = Signal()
    add_requested = Signal(str, int, int)
    published_chosen = Signal(str, object)
    published_asked = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, palette: Chrome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette
        self._project = Project()
        self._article = ""
        self._preview: Callable[[str], str] | None = None
        self._places = TextPlaces("")
        self._lit: list[QTextEdit.ExtraSelection] = []
        self.title = plain_label("", "title", wraps=True)
        self.source = plain_label("", "muted", wraps=True)
        self.credits = plain_label("", "muted", wraps=True)
        self.published = _Published(self)
        self.published.setObjectName("published")
        # Its words may be long; they do not make the window wider.
        self.published.setMinimumWidth(120)
        self.published.setAccessibleName("Publication date")
        self.published.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.evidence = QMenu(self.published)
        self.evidence.aboutToShow.connect(self._fill_evidence)
        self.published.setMenu(self.evidence)
        self.text = _Text(self)
        self.text.setAccessibleName("Article text")
        self.marks = ExpressionMarks(self.text.document(), palette)
        self.empty = plain_label(
            "Choose an article, or an event on the timeline, to read its text here.", "empty", wraps=True
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 8)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.source)
        head.addWidget(self.credits)
        head.addWidget(self.published)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self.text, 1)
        box.addWidget(self.empty, 1)
        self.text.clicked.connect(self._click)
        self.text.hovered.connect(self._hover)
        self.text.menu_requested.connect(self.menu_requested)
        self.text.gave_up.connect(self.gave_up)
        self._show_emptiness()

    @property
    def article(self) -> str:
        """The id of the article on show; empty where there is none."""
        return self._article

    def show_project(self, project: Project) -> None:
        self._project = project
        self.show_article(self._article if self._article in project.articles else "")

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether the publication date is only shown."""
        self.published.setEnabled(not is_read_only)

    def update_rows(self, project: Project, changed: Iterable[str]) -> None:
        """Take over `project`; the text is laid out anew only when the article itself is another."""
        self._project = project
        if self._article and self._article not in project.articles:
            self.show_article("")
        elif self._article in changed or any(self._is_of_article(id) for id in changed):
            self._show_head()
            self._show_marks()

    def show_article(self, article: str) -> None:
        before, self._article = self._article, article
        text = self._project.articles[article].text if article else ""
        if before != article:
            self._light([])
            self._places = TextPlaces(text)
            self.marks.show_marks([])
            self.text.setPlainText(text.replace("\0", "\N{REPLACEMENT CHARACTER}"))
            self._show_headline()
        self._show_head()
        self._show_marks()
        self._show_emptiness()

    def show_event(self, event: Event) -> None:
        """Show the event's article and light up its sentence and its expression."""
        if not event.article or event.article not in self._project.articles:
            self._light([])
            return
        self.show_article(event.article)
        lit = [self._lighting(event.start, event.end, self._colours.sentence)]
        expression = self._project.expressions.get(event.expression)
        if expression:
            lit.append(self._lighting(expression.start, expression.end, self._colours.lit_expression, is_bold=True))
        self._light(lit)
        self._scroll_to(expression.start if expression else event.start)

    def show_place(self, start: int, end: int) -> None:
        """Light up a step's words and bring them into view."""
        self._light([self._lighting(start, end, self._colours.lit_expression, is_bold=True)])
        self._scroll_to(start)

    def clear_light(self) -> None:
        self._light([])

    def selected_span(self) -> tuple[int, int] | None:
        """[start, end) of what is selected in the text, without the blanks around it; None where nothing is."""
        cursor = self.text.textCursor()
        if not self._article or not cursor.hasSelection():
            return None
        start, end = self._places.to_text(cursor.selectionStart()), self._places.to_text(cursor.selectionEnd())
        words = self._project.articles[self._article].text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start, end) if start < end else None

    def request_event(self) -> None:
        """Ask for an event from the selected words."""
        if span := self.selected_span():
            self.add_requested.emit(self._article, *span)

    def set_picking(self, preview: Callable[[str], str] | None) -> None:
        """Whether a click on a mark picks it, instead of selecting its event; `preview` says what that would do."""
        self._preview = preview

    def set_colours(self, palette: Chrome) -> None:
        self._colours = palette
        self.marks.set_palette(palette)
        self._light([])

    def _is_of_article(self, id: str) -> bool:
        row = self._project.expressions.get(id) or self._project.events.get(id)
        return row is None or row.article == self._article

    def _show_head(self) -> None:
        article = self._project.articles.get(self._article)
        self.source.setToolTip(plain_tip(article.source if article else ""))
        self.title.setText(article.title if article else "")
        # Most articles begin with their own title, and nobody needs to read it twice.
        self.title.setHidden(article is not None and _begins_with(article.text, article.title))
        self.source.setText(source_words(article) if article else "")
        self.credits.setText(credit_words(article) if article else "")
        words = published_words(article) if article else ""
        self.published.setText(words[:1].upper() + words[1:])

    def _show_headline(self) -> None:
        """Where the text begins with its title, that looks like one."""
        article = self._project.articles.get(self._article)
        if article and _begins_with(article.text, article.title):
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            cursor = QTextCursor(self.text.document())
            start = len(article.text) - len(article.text.lstrip())
            cursor.setPosition(self._places.to_view(start))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(bold)

    def _fill_evidence(self) -> None:
        article = self._project.articles.get(self._article)
        if article:
            id = article.id
            fill_menu(
                self.evidence,
                article,
                lambda published: self.published_chosen.emit(id, published),
                self.published_asked.emit,
            )

    def _show_marks(self) -> None:
        if self._article:
            self.marks.show_marks([self._mark(e.id) for e in self._project.expressions_of(self._article)])

    def _mark(self, id: str) -> Mark:
        expression = self._project.expressions[id]
        event = self._project.event_of(id)
        event = None if event and event.is_deleted else event
        start, end = self._places.to_view(expression.start), self._places.to_view(expression.end)
        tip = tip_of(self._project, expression, event)
        stands = (event.merged_into or event.id) if event else ""
        return Mark(start, end, id, stands, state_of(expression, event), tip)

    def _show_emptiness(self) -> None:
        has_article = bool(self._article)
        self._head.setVisible(has_article)
        self.text.setVisible(has_article)
        self.empty.setVisible(not has_article)

    def _lighting(self, start: int, end: int, colour: str, *, is_bold: bool = False) -> QTextEdit.ExtraSelection:
        shaped = QTextCharFormat()
        shaped.setBackground(QColor(colour))
        if is_bold:
            shaped.setForeground(QColor(self._colours.lit_text))
        shaped.setProperty(QTextFormat.Property.FullWidthSelection, False)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._places.to_view(start))
        cursor.setPosition(self._places.to_view(end), QTextCursor.MoveMode.KeepAnchor)
        lit = QTextEdit.ExtraSelection()
        lit.cursor, lit.format = cursor, shaped  # type: ignore[attr-defined]  # the stubs lack its fields
        return lit

    def _light(self, lit: list[QTextEdit.ExtraSelection]) -> None:
        self._lit = lit
        self.text.setExtraSelections(lit)

    def _scroll_to(self, place: int) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(self._places.to_view(place))
        self.text.setTextCursor(cursor)
        self.text.centerCursor()

    def _click(self, place: int) -> None:
        mark = self.marks.mark_at(place)
        if mark and self._preview:
            self.mark_clicked.emit(mark.expression)
        elif mark and mark.event:
            self.event_clicked.emit(mark.event)

    def _hover(self, place: int, at: QPoint) -> None:
        mark = self.marks.mark_at(place)
        self.mark_hovered.emit(mark.expression if mark else "")
        is_button = mark and (mark.event or self._preview)
        shape = Qt.CursorShape.PointingHandCursor if is_button else Qt.CursorShape.IBeamCursor
        self.text.viewport().setCursor(shape)
        tip = "" if not mark else self._preview(mark.expression) if self._preview else mark.tip
        QToolTip.showText(at, plain_tip(tip), self.text)


class _Published(QToolButton):
    """Words too long for it end in an ellipsis, instead of being cut at both ends."""

    def shown_words(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - _ARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown_words()  # type: ignore[attr-defined]  # the stubs lack its fields
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _begins_with(text: str, title: str) -> bool:
    """Whether the text's first words are the title, whatever the blanks between them."""
    words = title.split()
    return bool(words) and text[: 4 * len(title) + 200].split()[: len(words)] == words


class _Paragraphs(QPlainTextDocumentLayout):
    """Plain text with room below each paragraph, where no empty line makes some already."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        after = block.next()
        if after.isValid() and block.length() > 1 and after.length() > 1:
            rect.setHeight(rect.height() + _PARAGRAPH_GAP)
        return rect


class _Text(QPlainTextEdit):
    """Plain text only: a rich view would load what an article points at."""

    clicked = Signal(int)
    hovered = Signal(int, QPoint)
    menu_requested = Signal(QPoint)
    gave_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentLayout(_Paragraphs(self.document()))
        self.document().setDocumentMargin(_MARGIN)
        self.viewport().setMouseTracking(True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        self.setFont(font)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self.cursorForPosition(event.position().toPoint()).position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            at = event.position().toPoint()
            cursor = self.cursorForPosition(at)
            is_over = self.cursorRect(cursor).adjusted(-12, -2, 12, 2).contains(at)
            self.hovered.emit(cursor.position() if is_over else -1, event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.textCursor().hasSelection():
            self.clicked.emit(self.textCursor().position())
        elif event.key() == Qt.Key.Key_Escape:
            self.gave_up.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        self.menu_requested.emit(event.globalPos())  # type: ignore[attr-defined]
