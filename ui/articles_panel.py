"""The list of articles; one without a publication date is asked for it in its own row."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from timeline.model import Article
from timeline.project import Project
from ui.articles_model import ARTICLE_ROLE, COUNTS_ROLE, ArticlesModel, source_words
from ui.date_field import DateField
from ui.date_words import in_words
from ui.plain import plain_label
from ui.to_check import ToCheck
from ui.two_lines import broken

QUESTION = "When was it published?"
# A question is a live widget; a folder of a thousand undated articles asks for the first ones, the rest on a click.
QUESTIONS_SHOWN = 16
_AT_ONCE = 3
_LONG = 200
_MOVED, _RELEASED = QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
_PAD = 12


class ArticlesPanel(QWidget):
    """Signals carry the article's id; `published_given` an Interval too."""

    article_chosen = Signal(str)
    published_given = Signal(str, object)
    remove_requested = Signal(str)
    retitled = Signal(str, str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticlesModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._ask_some)
        self._project = Project()
        self._late: set[str] = set()
        self._is_read_only = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self.update_rows(self._project, ()))
        self.model.recounted.connect(self.view.viewport().update)
        self._delegate = _ArticleRow(self)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName("Articles")
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setUniformItemSizes(False)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.view.selectionModel().currentChanged.connect(self._choose)
        # Enter, as a click on the date does.
        self.view.activated.connect(lambda index: self.ask_published(self.model.article(index.row()).id))
        self.view.viewport().setMouseTracking(True)
        self.view.viewport().installEventFilter(self)
        self.hint = plain_label("Drop articles anywhere in the window.", "empty", wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(self.hint, 1)
        self._show_hint()

    def show_project(self, project: Project, to_check: ToCheck) -> None:
        self._project, self._late = project, set()
        current = self.current()
        self.model.show_project(project, to_check)
        self.select(current)
        self._ask_dates()
        self._show_hint()

    def update_rows(self, project: Project, changed: Iterable[str]) -> None:
        """Take over what changed; into a long list, which is laid out anew for each, one new article a turn."""
        self._project, changed = project, self._late.union(changed)
        self._late = set(self._new(changed)[1:]) if self.model.rowCount() > _LONG else set()
        changed -= self._late
        if self._late:
            self._next.start()
        current = self.current()
        if not self.model.update(project, changed):
            return
        self.select(current)
        self._ask_dates()
        self._show_hint()
        self.view.scheduleDelayedItemsLayout()

    def _new(self, ids: Iterable[str]) -> list[str]:
        return [id for id in ids if id in self._project.articles and self.model.row_of(id) < 0]

    def show_counts(self, project: Project) -> None:
        """The events are there now, and those to check among them."""
        self._project = project
        self.model.show_counts(project)
        self._ask_dates()

    def set_read_only(self, is_read_only: bool) -> None:
        """Whether no publication date is asked for: it could not be kept."""
        self._is_read_only = is_read_only
        for id in list(self._delegate.fields) if is_read_only else ():
            row = self.model.row_of(id)
            if row >= 0:
                self.view.closePersistentEditor(self.model.index(row))
        self._ask_dates()

    def asks(self, article: Article) -> bool:
        """Whether its row has the question for its publication date."""
        return self.model.waits(article) and not self._is_read_only

    def current(self) -> str:
        """The id of the current article; empty where there is none."""
        row = self.view.currentIndex().row()
        return self.model.article(row).id if row >= 0 else ""

    def select(self, article: str) -> None:
        row = self.model.row_of(article)
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row))

    def ask_published(self, article: str) -> None:
        """Put the cursor into the question for an article's publication date."""
        row = self.model.row_of(article)
        if row < 0 or self._is_read_only:
            return
        index = self.model.index(row)
        self.view.scrollTo(index)
        self._delegate.asked.add(article)
        self.view.scheduleDelayedItemsLayout()
        self.view.openPersistentEditor(index)
        field = self.field_of(article)
        if field:
            field.setFocus()
            field.line.selectAll()

    def field_of(self, article: str) -> DateField | None:
        return next((f for f in self.view.findChildren(DateField) if f.property("article") == article), None)

    def _ask_dates(self) -> None:
        for id in list(self._delegate.fields):
            row = self.model.row_of(id)
            if row >= 0 and not self.asks(self.model.article(row)) and id not in self._delegate.asked:
                self.view.closePersistentEditor(self.model.index(row))
        self._ask_some()
        self.view.scheduleDelayedItemsLayout()

    def _ask_some(self) -> None:
        """Open a few questions, and the others when there is time: each is a widget that takes some ms to make."""
        opened = 0
        # Those without a date come first.
        for row in range(min(self.model.rowCount(), QUESTIONS_SHOWN)):
            index = self.model.index(row)
            if not self.asks(self.model.article(row)) or self.view.isPersistentEditorOpen(index):
                continue
            if opened == _AT_ONCE:
                self._more.start()
                return
            self.view.openPersistentEditor(index)
            opened += 1

    def given(self, article: str, interval: object) -> None:
        self._delegate.asked.discard(article)
        # The field goes, and the keyboard would be with whatever comes after it.
        self.view.setFocus()
        self.published_given.emit(article, interval)
        # Without consent to what would move, the date is what it was, and no longer asked for.
        self._ask_dates()

    def dropped_question(self, article: str) -> None:
        """The person left the question for another publication date."""
        if article in self._delegate.asked:
            self._delegate.asked.discard(article)
            self._ask_dates()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.article_chosen.emit(self.model.article(index.row()).id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a publication date asks for another one; in another width titles have other lines."""
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.view.scheduleDelayedItemsLayout()
        if isinstance(event, QMouseEvent) and event.type() in (_MOVED, _RELEASED):
            at = event.position().toPoint()
            index = self.view.indexAt(at)
            can_ask = index.isValid() and not self._is_read_only
            is_on_date = can_ask and self._delegate.date_rect(self.view.visualRect(index), index).contains(at)
            if event.type() == _MOVED:
                shape = Qt.CursorShape.PointingHandCursor if is_on_date else Qt.CursorShape.ArrowCursor
                self.view.viewport().setCursor(shape)
            elif is_on_date and event.button() == Qt.MouseButton.LeftButton:
                self.ask_published(self.model.article(index.row()).id)
        return super().eventFilter(watched, event)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            self.menu_requested.emit(self.model.article(index.row()).id, self.view.viewport().mapToGlobal(at))

    def _show_hint(self) -> None:
        has_rows = self.model.rowCount() > 0
        self.view.setVisible(has_rows)
        self.hint.setVisible(not has_rows)


Index = QModelIndex | QPersistentModelIndex


class _ArticleRow(QStyledItemDelegate):
    """Title, publication date and counts; below them the question, where the date is missing."""

    def __init__(self, panel: ArticlesPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.asked: set[str] = set()
        self._font: QFont | None = None
        self._title = QFontMetrics(_title_font(panel.view.font()))
        self._lines: dict[str, list[str]] = {}
        self._lines_width = 0
        self._height = 0
        self.fields: dict[str, DateField] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        article: Article = index.data(ARTICLE_ROLE)
        rect, palette = _rect(option), _palette(option)
        is_selected = bool(_state(option) & QStyle.StateFlag.State_Selected)
        is_hovered = bool(_state(option) & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if is_selected or is_hovered:
            painter.fillRect(
                rect, palette.color(QPalette.ColorRole.Highlight if is_selected else QPalette.ColorRole.AlternateBase)
            )
        if is_selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.color(QPalette.ColorRole.Accent))
        ink = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        inner = rect.adjusted(_PAD, 8, -_PAD, -8)
        font, y = _title_font(_font(option)), inner.top()
        for line in self._title_lines(article):
            y = self._line(painter, inner, y, font, ink, line)
        when = _date_words(article)
        ink = _warn(palette) if self._panel.model.waits(article) else muted
        y = self._line(painter, inner, y + 3, _small_font(_font(option)), ink, when)
        self._line(painter, inner, y + 1, _small_font(_font(option)), muted, index.data(COUNTS_ROLE))
        painter.setPen(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # A list asks this of every row whenever one changes.
        font = _font(option)
        if font != self._font:
            title, small = QFontMetrics(_title_font(font)), QFontMetrics(_small_font(font))
            # A copy: the font itself goes with the option.
            self._font, self._title, self._lines = QFont(font), title, {}
            self._height = 8 + 3 + 2 * small.height() + 1 + 8
        article = self._panel.model.article(index.row())
        return QSize(120, self._height + self._title_height(article) + self._question_height(article))

    def _title_height(self, article: Article) -> int:
        return self._title.height() * len(self._title_lines(article))

    def _title_lines(self, article: Article) -> list[str]:
        """Its title in at most two lines, shaped once for each width of the list."""
        width = self._panel.view.viewport().width() - 2 * _PAD
        if width != self._lines_width:
            self._lines_width, self._lines = width, {}
        title = article.title or source_words(article)
        if title not in self._lines:
            is_one = self._title.horizontalAdvance(title) <= width
            self._lines[title] = [title] if is_one else broken(title, self._title, width)
        return self._lines[title]

    def date_rect(self, row: QRect, index: Index) -> QRect:
        """Where the publication date stands in an article's row, and can be clicked."""
        article: Article = index.data(ARTICLE_ROLE)
        font = self._panel.view.font()
        small = QFontMetrics(_small_font(font))
        top = row.top() + 8 + self._title_height(article) + 3
        width = min(small.horizontalAdvance(_date_words(article)), row.width() - 2 * _PAD)
        return QRect(row.left() + _PAD, top, width, small.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        article: Article = index.data(ARTICLE_ROLE)
        field = DateField(QUESTION, parent)
        field.setProperty("article", article.id)
        self.fields[article.id] = field
        field.destroyed.connect(lambda: self.fields.pop(article.id, None))
        field.setAutoFillBackground(False)
        field.line.setAccessibleName(f"Publication date of {article.title or source_words(article)}")
        field.set_reading(None, article.language)
        if article.published:
            field.set_text(in_words(article.published))
        field.entered.connect(lambda interval: self._panel.given(article.id, interval))
        field.abandoned.connect(lambda: self._panel.dropped_question(article.id))
        field.previewed.connect(lambda _: self.sizeHintChanged.emit(index))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The field keeps what is being typed."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The field says itself when a date was entered."""

    def eventFilter(self, editor: object, event: QEvent) -> bool:  # type: ignore[override]
        # The delegate would close the field on Enter and Escape; both are the field's own.
        return False

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = _rect(option)
        height = self._question_height(index.data(ARTICLE_ROLE)) - 8
        editor.setGeometry(rect.left() + _PAD, rect.bottom() - height - 6, rect.width() - 2 * _PAD, height)

    def _question_height(self, article: Article) -> int:
        if not self._panel.asks(article) and article.id not in self.asked:
            return 0
        field = self.fields.get(article.id)
        return (field.sizeHint().height() if field else 32) + 12

    def _line(self, painter: QPainter, inner: QRect, top: int, font: QFont, ink: QColor, text: str) -> int:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(ink)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, elided)
        return top + metrics.height()


def _date_words(article: Article) -> str:
    return in_words(article.published) if article.published else "No publication date"


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # type: ignore[attr-defined, no-any-return]  # the stubs lack the option's fields


def _palette(option: QStyleOptionViewItem) -> QPalette:
    return option.palette  # type: ignore[attr-defined, no-any-return]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # type: ignore[attr-defined, no-any-return]


def _font(option: QStyleOptionViewItem) -> QFont:
    return option.font  # type: ignore[attr-defined, no-any-return]


def _title_font(font: QFont) -> QFont:
    found = QFont(font)
    found.setWeight(QFont.Weight.DemiBold)
    return found


def _small_font(font: QFont) -> QFont:
    found = QFont(font)
    found.setPointSizeF(max(9.0, font.pointSizeF() - 1))
    return found


def _warn(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.BrightText)
