"""Which anchor: from the publication date, from what the narrative last established, or from nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.errors import AnchorError
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, directed, is_undirected
from timeline.model import ABSOLUTE, PUBLICATION, Anchor, AnchorKind, ExpressionType
from timeline.model import expression_id as id_of
from timeline.repeating import Toward
from timeline.tense import Tense, TenseReader

_TOWARD = {Tense.PAST: Toward.ON_OR_BEFORE, Tense.FUTURE: Toward.ON_OR_AFTER, Tense.NONE: Toward.ON_OR_BEFORE}


@dataclass(frozen=True, slots=True)
class Placed:
    """A found expression with its anchor, and its meaning with the direction of incomplete dates decided."""

    found: Found
    meaning: Meaning
    anchor: Anchor


def choose(text: str, found: Iterable[Found], article: str, tense: TenseReader) -> tuple[Placed, ...]:
    """The anchor of every expression, each before it or none, so that no circle can close."""
    expressions = tuple(found)
    narrator = _Narrator(article, is_history(expressions))
    return tuple(narrator.place(each, tense) for each in expressions)


def is_history(found: tuple[Found, ...]) -> bool:
    """Whether a text tells of a past it names by year, and not of the days before its publication."""
    absolute = sum(each.reads is Reads.ABSOLUTE and each.type is ExpressionType.DATE for each in found)
    deictic = sum(each.reads is Reads.DEICTIC and each.meaning.grain is not None for each in found)
    return absolute >= 8 and absolute > 4 * deictic


class _Narrator:
    """What the narrative has established so far, expression by expression."""

    def __init__(self, article: str, history: bool) -> None:
        self._article = article
        self._history = history
        self._established: list[tuple[Granularity, Found]] = []

    def place(self, found: Found, tense: TenseReader) -> Placed:
        anchor, meaning = self._choose(found, tense)
        grain = meaning.grain
        if grain is not None and found.type in (ExpressionType.DATE, ExpressionType.TIME):
            self._established.append((grain, found))
        return Placed(found, meaning, anchor)

    def _choose(self, found: Found, tense: TenseReader) -> tuple[Anchor, Meaning]:
        meaning = found.meaning
        match found.reads:
            case Reads.ABSOLUTE:
                return ABSOLUTE, meaning
            case Reads.DEICTIC:
                return PUBLICATION, _directed(meaning, tense.at(found.start))
            case Reads.INCOMPLETE:
                if self._history and (last := self._last(Granularity.CENTURY)):
                    return last, directed(meaning, Toward.SAME)
                return PUBLICATION, _directed(meaning, tense.at(found.start))
            case _:
                needed = meaning.grain or Granularity.YEAR
                last = self._last(min(needed, Granularity.DAY)) or self._last(Granularity.CENTURY)
                return last or PUBLICATION, _directed(meaning, Tense.NONE)

    def _last(self, grain: Granularity) -> Anchor | None:
        """The latest expression that is at least as fine as `grain`."""
        for each, found in reversed(self._established):
            if each >= grain:
                return Anchor(AnchorKind.EXPRESSION, id_of(self._article, found.start, found.end))
        return None


def _directed(meaning: Meaning, tense: Tense) -> Meaning:
    return directed(meaning, _TOWARD[tense]) if is_undirected(meaning) else meaning


def order(anchors: Mapping[str, str]) -> list[str]:
    """Ids so that each comes after what it reads from; `anchors` maps an id to its target.

    Raises AnchorError where they close a circle.
    """
    done: dict[str, None] = {}
    for start in anchors:
        path: dict[str, None] = {}
        node = start
        while node in anchors and node not in done:
            if node in path:
                raise AnchorError("These dates would be read from each other in a circle. Choose another anchor.")
            path[node] = None
            node = anchors[node]
        done.update(dict.fromkeys(reversed(path)))
    return list(done)
