"""The articles of a project as rows: title, publication date, how many events and how many to check."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from timeline.expressions import BASIC_LANGUAGE, is_basic
from timeline.model import Article
from timeline.project import Project
from ui.date_words import in_words
from ui.languages import language_name
from ui.plain import plain_tip
from ui.to_check import ToCheck

Index = QModelIndex | QPersistentModelIndex
ARTICLE_ROLE = Qt.ItemDataRole.UserRole
COUNTS_ROLE = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()


class ArticlesModel(QAbstractListModel):
    """In the order of their publication dates, those without one first, because they hold their events up."""

    recounted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._to_check = ToCheck()
        self._ids: list[str] = []
        self._counts: dict[str, str] = {}

    def show_project(self, project: Project, to_check: ToCheck) -> None:
        self.beginResetModel()
        self._project, self._to_check, self._counts = project, to_check, {}
        self._ids = _in_order(project)
        self.endResetModel()

    def show_counts(self, project: Project) -> None:
        """The same articles, and their events as well."""
        self._project, self._counts = project, {}
        self.recounted.emit()

    def update(self, project: Project, changed: Iterable[str]) -> bool:
        """Take over `project`; whether any article itself is another.

        Rows that did not change stay, and so does what is being typed into them.
        """
        changed = set(changed)
        before = self._project
        for id in changed & self._counts.keys():
            del self._counts[id]
        # What is stored together is announced one by one: an article may be in both that has no row yet.
        articles = [
            id
            for id in changed
            if project.articles.get(id) is not before.articles.get(id)
            or (id in project.articles and self.row_of(id) < 0)
        ]
        for id in articles:
            self._take_out(id)
        self._project = project
        for id in articles:
            if id in project.articles and id not in self._ids:
                self._put_in(id)
        # A view lays out every row anew for a changed one, and other counts change no row's height.
        self.recounted.emit()
        return bool(articles)

    def _take_out(self, id: str) -> None:
        row = self.row_of(id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._ids[row]
            self.endRemoveRows()

    def _put_in(self, id: str) -> None:
        key = _order(self._project.articles[id])
        row = bisect_left(self._ids, key, key=lambda one: _order(self._project.articles[one]))
        self.beginInsertRows(QModelIndex(), row, row)
        self._ids.insert(row, id)
        self.endInsertRows()

    def article(self, row: int) -> Article:
        return self._project.articles[self._ids[row]]

    def waits(self, article: Article) -> bool:
        """Whether events wait for its publication date; a history may well do without one."""
        return not article.published and article.id in self._to_check

    def row_of(self, article: str) -> int:
        """-1 where there is none."""
        return self._ids.index(article) if article in self._ids else -1

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        article = self.article(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return article.title or source_words(article)
            case Qt.ItemDataRole.ToolTipRole:
                lines = (article.title, credit_words(article), article.source, published_words(article))
                return plain_tip("\n".join(filter(None, lines)))
            case Qt.ItemDataRole.AccessibleTextRole:
                title = article.title or source_words(article)
                return f"{title}, {published_words(article)}, {self._counts_words(article)}"
            case x if x == ARTICLE_ROLE:
                return article
            case x if x == COUNTS_ROLE:
                return self._counts_words(article)
            case _:
                return None

    def _counts_words(self, article: Article) -> str:
        if article.id not in self._counts:
            self._counts[article.id] = self._counted(article)
        return self._counts[article.id]

    def _counted(self, article: Article) -> str:
        events = [e for e in self._project.events_of(article.id) if not e.is_inferred]
        doubtful = sum(e.id in self._to_check for e in events)
        words = "1 event" if len(events) == 1 else f"{len(events)} events"
        return f"{words} · {doubtful} to check" if doubtful else words


def source_words(article: Article) -> str:
    """Where it came from, short: a file's name without its folders, an address as it is."""
    return article.source if "://" in article.source else PurePath(article.source).name or article.source


def credit_words(article: Article) -> str:
    """Who wrote it, in which section it appeared, in which language and which letters, as far as that is known."""
    from timeline.articles.encoding_words import letters_words

    language = language_name(article.language) + (f" ({BASIC_LANGUAGE})" if is_basic(article.language) else "")
    told = (
        f"By {article.author}" if article.author else "",
        article.section,
        language,
        letters_words(article.guessed_encoding),
    )
    return "   ·   ".join(filter(None, told))


def published_words(article: Article) -> str:
    if not article.published:
        return "no publication date"
    told = f" ({article.published_from})" if article.published_from else ""
    return f"published {in_words(article.published)}{told}"


def _in_order(project: Project) -> list[str]:
    return [article.id for article in sorted(project.articles.values(), key=_order)]


def _order(article: Article) -> tuple[int, int, str, str]:
    begin = article.published.bounds[0] if article.published else 0
    return (1 if article.published else 0, begin, article.title, article.id)
