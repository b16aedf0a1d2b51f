"""Articles that are there already, found again by their text: the same one, or the earlier version of a new one."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from timeline.articles.limits import short_name
from timeline.articles.own_words import own_words
from timeline.articles.sameness import is_later_version, same_text_key, sentences
from timeline.articles.wanted import Selection
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


def match(article: Article, candidates: Iterable[Article]) -> Match | None:
    """What an article is to the first of the candidates that it repeats, else to the first that it carries on."""
    articles = list(candidates)
    key = same_text_key(article.text) if articles else ""
    for there in articles:
        if same_text_key(there.text) == key:
            return Match(Likeness.SAME, there.id)
    for there in articles:
        # An answer quotes the letter that it answers, and is another one.
        if _is_of_one_story(article, there) and is_later_version(own_words(article.text), own_words(there.text)):
            return Match(Likeness.LATER, there.id)
    return None


def _is_of_one_story(article: Article, there: Article) -> bool:
    """Whether its headline, its file or its day of publication fits; other stories share standing paragraphs."""
    if article.published and article.published == there.published:
        return True
    names = {short_name(one.source) for one in (article, there)}
    if len(names) == 1 and not names <= {Selection("").name}:
        return True
    titles = [set(re.findall(r"\w+", one.found_title.casefold())) for one in (article, there)]
    return len(titles[0] & titles[1]) * 2 > min(map(len, titles))


def _marks(text: str) -> list[int]:
    return [hash(sentence) for sentence in heapq.nlargest(_MARKS, sentences(text), key=len)] or [
        hash(same_text_key(text))
    ]


def _every_mark(text: str) -> list[int]:
    return [hash(sentence) for sentence in sentences(text)] or [hash(same_text_key(text))]
