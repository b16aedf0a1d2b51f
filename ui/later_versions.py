"""Longer versions of articles that came in: each waits for an answer, and none is lost without one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from timeline import renewal
from timeline.model import Article, Reading
from timeline.project import ChangeSet, Project
from timeline.rereading import differences
from ui.background import Job
from ui.consent import ConsentDialog, do_with_consent
from ui.messages import Tone
from ui.plain import shortened

if TYPE_CHECKING:
    from ui.main_window import MainWindow

# With more of them, the line for all of them is the one that is read.
_LISTED = 20
# What waits is kept in memory whole; what comes after that is an article of its own at once.
_MOST_WAITING = 500


@dataclass(frozen=True, slots=True)
class _Offer:
    """A reading that has not been added, the article it is a longer version of, and its line if it has one."""

    article: str
    reading: Reading
    line: str


class LaterVersions(QObject):
    """Asks what to do with each; without an answer it becomes an article of its own, when the question leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("laterVersions")
        self._window = window
        self._offers: dict[str, _Offer] = {}
        self._line = ""
        self._job = Job(self)
        self._job.finished.connect(lambda _, found: self._ask(*found))
        self._job.failed.connect(lambda _, sentence: window.timeline.notices.say(sentence))

    @property
    def count(self) -> int:
        """How many wait for an answer."""
        return len(self._offers)

    def offer(self, article: str, reading: Reading) -> None:
        """Say that a longer version of an article came, with a button for what can be done with it."""
        if len(self._offers) >= _MOST_WAITING:
            self._window.imports.add_as_another(reading)
            return
        line = self._words(article, reading) if len(self._offers) < _LISTED else ""
        id = reading.article.id
        self._withdraw(id)
        self._offers[id] = _Offer(article, reading, line)
        if line:
            choices = (("Update…", partial(self._update, id)), ("Add as another", partial(self._add, id)))
            self._window.timeline.notices.offer(line, choices)
        self._offer_all()

    def add_all(self) -> bool:
        """Make an article of its own of each that waits, in one step."""
        offers, self._offers = list(self._offers.values()), {}
        self._clear_lines(offers)
        if not offers:
            return True
        if len(offers) == 1:
            return self._window.imports.add_as_another(offers[0].reading)
        added = self._window.imports.add_as_others([one.reading for one in offers])
        if added:
            words = f"{len(offers):,} longer versions were added as articles of their own"
            self._window.timeline.notices.say(words, Tone.GOOD)
        else:
            # Why was said; they still wait, where the project could not take them.
            for one in offers:
                self.offer(one.article, one.reading)
        return added

    def leave(self) -> None:
        """Another project will be open, or none."""
        self._job.stop()
        self.add_all()

    def _words(self, article: str, reading: Reading) -> str:
        title = shortened(self._window.open_project.project.articles[article].title, 70)
        source = shortened(reading.article.source.replace("\\", "/").rsplit("/", 1)[-1], 50)
        return f'"{source}" is a longer version of “{title}”.'

    def _offer_all(self) -> None:
        """The one line for all of them stands below those for each."""
        notices = self._window.timeline.notices
        if self._line:
            notices.withdraw(self._line)
        self._line = f"{self.count:,} articles are longer versions of articles here." if self.count > 1 else ""
        if self._line:
            update = f"Update all ({self.count:,})…"
            notices.offer(
                self._line, ((update, self._update_all), ("Add all as articles of their own", self._answered_add_all))
            )

    def _answered_add_all(self) -> bool:
        self.add_all()
        # Its line has left with the others, or stands anew.
        return False

    def _add(self, id: str) -> bool:
        if id not in self._offers:
            return True
        if not self._window.imports.add_as_another(self._offers[id].reading):
            return False
        self._withdraw(id)
        self._offer_all()
        return False

    def _update(self, id: str) -> bool:
        one = self._offers.get(id)
        if one is None:
            return True
        before = self._window.open_project.project.articles.get(one.article)
        if before is None:
            return self._add(id)
        words = f"Update “{shortened(before.title, 60)}” to its longer version"

        def withdraw() -> None:
            self._withdraw(id)
            self._offer_all()

        edit = partial(renewal.update_article, article=one.article, newer=one.reading.article)
        do_with_consent(self._window, words, edit, one.article, withdraw)
        return False

    def _update_all(self) -> bool:
        """Work out what would differ, off the window's thread; the longest version of an article is the one taken."""
        project = self._window.open_project.project
        longest: dict[str, str] = {}
        for id, one in sorted(self._offers.items(), key=lambda item: len(item[1].reading.article.text)):
            if one.article in project.articles:
                longest[one.article] = id
        if not longest:
            self.add_all()
        elif not self._job.is_running:
            pairs = [(article, self._offers[id].reading.article) for article, id in longest.items()]
            work = partial(_worked_out, project, pairs, list(longest.values()))
            self._job.start([("longer versions", work)])
        return False

    def _ask(self, project: Project, change: ChangeSet, pairs: list[tuple[str, Article]], ids: list[str]) -> None:
        words = f"Update {len(ids):,} articles to their longer versions"
        if not all(id in self._offers for id in ids):
            return
        found = differences(change)
        if found and ConsentDialog(words, found, self._window).exec() != QDialog.DialogCode.Accepted:
            return
        if self._window.open_project.do(
            lambda now: change if now is project else renewal.update_articles(now, pairs), change.ids
        ):
            for id in ids:
                self._withdraw(id)
            # An earlier one of two longer versions, or one whose article has gone.
            self._offer_all()

    def _withdraw(self, id: str) -> None:
        one = self._offers.pop(id, None)
        if one and one.line:
            self._window.timeline.notices.withdraw(one.line)

    def _clear_lines(self, offers: list[_Offer]) -> None:
        for text in (*(one.line for one in offers), self._line):
            if text:
                self._window.timeline.notices.withdraw(text)
        self._line = ""


def _worked_out(
    project: Project, pairs: list[tuple[str, Article]], ids: list[str]
) -> tuple[Project, ChangeSet, list[tuple[str, Article]], list[str]]:
    return project, renewal.update_articles(project, pairs), pairs, ids
