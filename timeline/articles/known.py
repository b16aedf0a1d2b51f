"""Articles that are there already, found again by their text: the same one, or the earlier version of a new one."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from timeline.articles.sameness import is_later_version, same_text_key, sentences
from timeline.model import Article

# An update rewrites some sentences; that it rewrites all of these is unlikely.
_MARKS = 5


class Likeness(StrEnum):
    """What a new text is to one that is there."""

    SAME = "same"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Match:
    """The article that a new one repeats or carries on."""

    likeness: Likeness
    article: str


class KnownTexts:
    """An index of articles by their longest sentences; a look-up costs what one text costs, however many there are."""

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        self._by_mark: dict[int, list[str]] = {}
        self._marks: dict[str, int] = {}
        for article in articles:
            self.add(article)

    def add(self, article: Article) -> None:
        """Put an article in; again where its text is another now."""
        marks = _marks(article.text)
        self._marks[article.id] = len(marks)
        for mark in marks:
            ids = self._by_mark.setdefault(mark, [])
            if article.id not in ids:
                ids.append(article.id)

    def candidates(self, text: str) -> list[str]:
        """Ids of articles half of whose longest sentences `text` has, most shared first; some may have left since."""
        shared: dict[str, int] = {}
        for mark in _every_mark(text):
            for id in self._by_mark.get(mark, ()):
                shared[id] = shared.get(id, 0) + 1
        likely = [id for id, count in shared.items() if 2 * count >= self._marks[id]]
        return sorted(likely, key=lambda id: -shared[id])[:20]


def match(text: str, candidates: Iterable[Article]) -> Match | None:
    """What `text` is to the first of the candidates that it repeats, else to the first that it carries on."""
    articles = list(candidates)
    key = same_text_key(text) if articles else ""
    for article in articles:
        if same_text_key(article.text) == key:
            return Match(Likeness.SAME, article.id)
    for article in articles:
        if is_later_version(text, article.text):
            return Match(Likeness.LATER, article.id)
    return None


def _marks(text: str) -> list[int]:
    return [hash(sentence) for sentence in heapq.nlargest(_MARKS, sentences(text), key=len)] or [
        hash(same_text_key(text))
    ]


def _every_mark(text: str) -> list[int]:
    return [hash(sentence) for sentence in sentences(text)] or [hash(same_text_key(text))]
