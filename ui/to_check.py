"""What a person should look at: one concern an event or article, found from what the engine itself doubts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from timeline.conflicts import conflicts, is_after_publication
from timeline.duplicates import Duplicate
from timeline.intervals import Interval
from timeline.layout import Scene
from timeline.layout.flags import CONFIRMED, DISMISSED, GONE, INFERRED, PINNED, UNDATED
from timeline.model import Article, Event, Status
from timeline.project import Project
from ui.date_words import in_words
from ui.plain import shortened

LOW_CONFIDENCE = 0.7


class Kind(IntEnum):
    """In the order of the queue: what holds most else up comes first."""

    NO_PUBLICATION_DATE = 1
    CONFLICT = 2
    AMBIGUOUS = 3
    LOW_CONFIDENCE = 4
    NO_DATE = 5
    REPORTED_TWICE = 6


HEADINGS = {
    Kind.NO_PUBLICATION_DATE: "No publication date",
    Kind.CONFLICT: "Does not fit",
    Kind.AMBIGUOUS: "More than one reading",
    Kind.LOW_CONFIDENCE: "Not sure",
    Kind.NO_DATE: "No date found",
    Kind.REPORTED_TWICE: "Reported twice?",
}


@dataclass(frozen=True, slots=True)
class Concern:
    """One line of the queue; `id` is an event's, or an article's where its publication date is missing.

    `other` is the event that seems to report the same; the ids of both, joined, are the `id` then.
    """

    id: str
    kind: Kind
    title: str
    words: str
    alternatives: tuple[Interval, ...] = ()
    event: str = ""
    other: str = ""


class ToCheck:
    """The queue of a project, kept up to date row by row: its cost follows the change, not the project."""

    def __init__(self) -> None:
        self._concerns: dict[str, Concern] = {}
        # All pairs that were found, also those that were answered: undo may open them again.
        self._pairs: dict[str, list[Duplicate]] = {}

    def __len__(self) -> int:
        return len(self._concerns)

    def __contains__(self, id: str) -> bool:
        return id in self._concerns

    def concern(self, id: str) -> Concern | None:
        return self._concerns.get(id)

    def in_order(self, project: Project) -> list[Concern]:
        """By kind, then by article and place in its text."""
        return sorted(self._concerns.values(), key=lambda c: (c.kind, *_place(project, c.id)))

    def propose(self, project: Project, duplicates: Iterable[Duplicate]) -> None:
        """Ask about these pairs, instead of those before."""
        kept = {id: concern for id, concern in self._concerns.items() if concern.kind is not Kind.REPORTED_TWICE}
        self._pairs = {}
        for pair in duplicates:
            for event in (pair.first, pair.second):
                self._pairs.setdefault(event, []).append(pair)
            if concern := _pair_concern(project, pair):
                kept[concern.id] = concern
        self._concerns = kept

    def start(self, project: Project, candidates: Iterable[str] | None = None) -> None:
        """Look at everything; at no other events than `candidates`, where those are known (see `candidates`)."""
        found = [_article_concern(project, article) for article in project.articles.values() if not article.published]
        ids = project.events if candidates is None else candidates
        found += [_event_concern(project, project.events[id]) for id in ids]
        self._concerns = {concern.id: concern for concern in found if concern}

    def take(self, other: ToCheck) -> None:
        """What was worked out elsewhere."""
        self._concerns, self._pairs = other._concerns, other._pairs

    def copy(self) -> ToCheck:
        """One that is kept up to date apart from this one."""
        other = ToCheck()
        other._concerns, other._pairs = dict(self._concerns), self._pairs
        return other

    def update(self, project: Project, ids: Iterable[str]) -> bool:
        """Look at these again; whether the queue is another now."""
        is_changed = False
        for id in ids:
            is_changed |= self._set(id, concern_of(project, id))
            for pair in self._pairs.get(id, ()):
                is_changed |= self._set(_pair_id(pair), _pair_concern(project, pair))
        return is_changed

    def _set(self, id: str, concern: Concern | None) -> bool:
        """Whether that is another one than before, or none any more."""
        before = self._concerns.get(id)
        if concern:
            self._concerns[id] = concern
        elif before:
            del self._concerns[id]
        return before != concern


def candidates(scene: Scene, doubted: npt.NDArray[np.bool_], project: Project) -> list[str]:
    """Ids of the events that can be of concern, told without decoding the others."""
    flags = scene.flags
    is_poor = ((flags & PINNED) == 0) & (((flags & UNDATED) != 0) | (scene.confidence < LOW_CONFIDENCE))
    is_open = (flags & (GONE | INFERRED | CONFIRMED | DISMISSED)) == 0
    # A date after the publication date is looked at closely: it may be told as past.
    published = dict.fromkeys(scene.article_names, np.iinfo(np.int64).max)
    published.update((line.article, line.seconds) for line in scene.publications)
    is_later = scene.begin > np.array([published[name] for name in scene.article_names] or [0])[scene.article]
    rows = np.flatnonzero(is_open & (is_poor | doubted | is_later | ((flags & PINNED) != 0)))
    merged = (id for id in project.merged if id in project.events)
    return list(dict.fromkeys([*(scene.ids[row] for row in rows.tolist()), *merged]))


def concern_of(project: Project, id: str) -> Concern | None:
    """What there is to check about an event or article; None where nothing, or where a person has seen to it."""
    if article := project.articles.get(id):
        return _article_concern(project, article)
    event = project.events.get(id)
    return _event_concern(project, event) if event else None


def _article_concern(project: Project, article: Article) -> Concern | None:
    if article.published:
        return None
    # Counted as the tray counts them: also those that read from an event that waits itself.
    shown = [event for event in project.events_of(article.id) if event.is_visible and not event.is_inferred]
    waiting = sum(_waits_for_another(event) for event in shown)
    if not any(map(_waits_for_publication, shown)):
        return None
    words = "1 event waits for it" if waiting == 1 else f"{waiting} events wait for it"
    return Concern(article.id, Kind.NO_PUBLICATION_DATE, article.title, words)


def _event_concern(project: Project, event: Event) -> Concern | None:
    if not event.is_visible or event.is_inferred or event.status is not Status.FOUND:
        return None
    resolution = event.resolution
    may_not_fit = event.pin or resolution.doubts or project.merged.get(event.id) or is_after_publication(project, event)
    if may_not_fit and (found := conflicts(project, event.id)):
        others = () if event.pin else resolution.alternatives
        # A doubt that says what else may be meant is answered by choosing.
        kind = Kind.AMBIGUOUS if others and found[0] in resolution.doubts and " may " in found[0] else Kind.CONFLICT
        words = f"{quoted(project, event)}: {found[0]}" if kind is Kind.AMBIGUOUS else _sentence(found[0])
        return Concern(event.id, kind, event.title, words, others)
    if event.pin or (resolution.interval and resolution.confidence >= LOW_CONFIDENCE):
        return None
    words = quoted(project, event)
    if resolution.interval is None:
        if _waits_for_another(event):
            return None
        return Concern(event.id, Kind.NO_DATE, event.title, resolution.unresolved or words)
    if resolution.alternatives:
        return Concern(event.id, Kind.AMBIGUOUS, event.title, words, resolution.alternatives)
    sureness = f"{round(resolution.confidence * 100)} % sure"
    return Concern(event.id, Kind.LOW_CONFIDENCE, event.title, f"{words} · {sureness}" if words else sureness)


def _pair_concern(project: Project, pair: Duplicate) -> Concern | None:
    if not _is_open_pair(project, pair.first, pair.second):
        return None
    one, other = project.events[pair.first], project.events[pair.second]
    dates = "" if pair.dates_agree else f" ({in_words(one.shown)} or {in_words(other.shown)})"
    article = project.articles.get(other.article)
    told = shortened(other.title, 60) if other.title != one.title else "told"
    words = f"{told} in “{shortened(article.title, 60)}”{dates}" if article else f"{told}{dates}"
    return Concern(_pair_id(pair), Kind.REPORTED_TWICE, one.title, words, (), one.id, other.id)


def _pair_id(pair: Duplicate) -> str:
    return f"{pair.first} {pair.second}"


def _is_open_pair(project: Project, first: str, second: str) -> bool:
    one, other = project.events.get(first), project.events.get(second)
    if one is None or other is None or not one.is_visible or not other.is_visible:
        return False
    return second not in one.kept_apart and first not in other.kept_apart


def quoted(project: Project, event: Event) -> str:
    """The words that date an event, in quotation marks; empty for one without."""
    expression = project.expressions.get(event.expression)
    return f"“{shortened(expression.text, 48)}”" if expression else ""


def _waits_for_publication(event: Event) -> bool:
    return _waits_for_another(event) and "publication date" in event.resolution.unresolved


def _waits_for_another(event: Event) -> bool:
    """Whether it takes its date as soon as what it reads from has one, which is a concern of its own there."""
    unresolved = event.resolution.unresolved
    is_waiting = unresolved.startswith(("needs publication date", "needs the date of"))
    return is_waiting and event.resolution.interval is None and not event.is_pinned


def _place(project: Project, id: str) -> tuple[str, int]:
    event = project.events.get(id.partition(" ")[0])
    return (event.article, event.start) if event else (id, -1)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
