"""A change that touches many events is listed first, and done on consent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QWidget

from timeline import edits
from timeline.errors import DatelineError
from timeline.intervals import Interval
from timeline.project import ChangeSet, Project
from timeline.rereading import Difference, Kind, differences
from ui.background import Job
from ui.changing import LONG_TEXT
from ui.date_words import in_words
from ui.dialog_frame import dialog_column
from ui.messages import Tone
from ui.plain import plain_label, shortened

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ConsentDialog(QDialog):
    """What would differ, one line an event; nothing is done unless it is accepted."""

    def __init__(self, what: str, found: list[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What would change")
        self.resize(640, 420)
        self.lines = QListWidget(self)
        self.lines.setAccessibleName("What would change")
        self.lines.setWordWrap(True)
        self.lines.addItems([words_of(one) for one in found])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply = buttons.addButton("Apply", QDialogButtonBox.ButtonRole.AcceptRole)
        apply.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = dialog_column(self)
        box.addWidget(plain_label(what, "title", wraps=True))
        kept = "Dates, titles and categories that you set stay as they are. Undo takes it back."
        box.addWidget(plain_label(kept, "muted", wraps=True))
        box.addWidget(self.lines, 1)
        box.addWidget(buttons)


def words_of(one: Difference) -> str:
    """One line: what would happen to an event."""
    title = shortened(one.title, 70)
    match one.kind:
        case Kind.ADDED:
            return f"New: {title}, {in_words(one.after)}"
        case Kind.GONE:
            return f"Gone: {title}, {in_words(one.before)}"
        case Kind.MOVED:
            return f"Moves: {title}, {in_words(one.before)} → {in_words(one.after)}"
        case Kind.RENAMED:
            return f"Other title: {title}"
        case Kind.KEPT:
            return f"Stays pinned: {title}, {in_words(one.before)} (the words say {in_words(one.after)})"


def do_with_consent(
    window: MainWindow,
    what: str,
    edit: Callable[[Project], ChangeSet],
    article: str = "",
    then: Callable[[], None] = lambda: None,
) -> bool:
    """Work the edit out, list what it would do, and do it when the person agrees; `then` follows when it was done.

    The text of a long `article` may be read anew for it, which is done off the window's thread: True says that it has
    begun then, and otherwise that it was done.
    """
    project = window.open_project.project
    row = project.articles.get(article)
    if row and len(row.text) > LONG_TEXT:
        _work_out(window, what, lambda: edit(project), lambda change: _ask(window, what, edit, project, change, then))
        return True
    try:
        change = edit(project)
    except DatelineError as error:
        window.timeline.notices.say(str(error))
        return False
    return _ask(window, what, edit, project, change, then)


def _work_out(
    window: MainWindow, what: str, work: Callable[[], ChangeSet], take: Callable[[ChangeSet], object]
) -> None:
    job = Job(window)
    job.finished.connect(lambda _, change: take(change))
    job.failed.connect(lambda _, sentence: window.timeline.notices.say(sentence))
    job.ended.connect(lambda _: window.status.show_work(""))
    job.ended.connect(job.deleteLater)
    window.status.show_work(what)
    job.start([(what, work)])


def _ask(
    window: MainWindow,
    what: str,
    edit: Callable[[Project], ChangeSet],
    project: Project,
    change: ChangeSet,
    then: Callable[[], None],
) -> bool:
    if not change:
        window.timeline.notices.say(f"{what}: nothing would change.", Tone.GOOD)
        return False
    found = differences(change)
    if found and ConsentDialog(what, found, window).exec() != QDialog.DialogCode.Accepted:
        return False
    # What was worked out holds as long as nothing was edited meanwhile.
    again = window.open_project.do(lambda now: change if now is project else edit(now), change.ids)
    if again:
        then()
    return again


def publish_with_consent(window: MainWindow, article: str, published: Interval | None) -> bool:
    """Read all of an article from another date; what would move is listed first, where it had a date before."""
    row = window.open_project.project.articles.get(article)
    if row is None or row.published is None:
        return window.open_project.do(lambda p: edits.set_published(p, article, published), [article])
    date = in_words(published) if published else "the date that was found"
    what = f"Read all of “{shortened(row.title, 60)}” from {date}"
    return do_with_consent(window, what, lambda p: edits.set_published(p, article, published), article)
