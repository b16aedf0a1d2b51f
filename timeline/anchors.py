"""Which anchor: the publication date, what the narrative last established, or none.

Every expression reads from an earlier one or from the publication date, so no circle can close here; those that a
person closes are refused by `order`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from timeline.errors import AnchorError
from timeline.expressions.found import Found, Reads
from timeline.intervals import Granularity
from timeline.meanings import Meaning, Modified, Occurrence, Of, Ref, Reference, Shift, directed, is_undirected
from timeline.model import ABSOLUTE, PUBLICATION, Anchor, AnchorKind, ExpressionType
from timeline.model import expression_id as id_of
from timeline.repeating import Cycle, Toward
from timeline.tense import Tense, TenseReader

_WEEKLY = {Tense.PAST: Toward.ON_OR_BEFORE, Tense.NONE: Toward.ON_OR_BEFORE, Tense.FUTURE: Toward.ON_OR_AFTER}
_YEARLY = {Tense.PAST: Toward.RATHER_BEFORE, Tense.NONE: Toward.NEAREST, Tense.FUTURE: Toward.RATHER_AFTER}
# Accounts are given of quarters gone by, in the future tense too.
_QUARTERLY = {Tense.PAST: Toward.RATHER_BEFORE, Tense.NONE: Toward.RATHER_BEFORE, Tense.FUTURE: Toward.NEAREST}
_TOWARDS = {Cycle.WEEKDAY: _WEEKLY, Cycle.WEEKEND: _WEEKLY, Cycle.QUARTER: _QUARTERLY, Cycle.HALF: _QUARTERLY}
_PLACED = (ExpressionType.DATE, ExpressionType.TIME)
# A comparison ("a year earlier") looks this many sentences back for what it compares with.
_COMPARED_REACH = 4


@dataclass(frozen=True, slots=True)
class Placed:
    """A found expression with its anchor, and its meaning with the direction of incomplete dates decided."""

    found: Found
    meaning: Meaning
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class _Mention:
    """A time the narrative has established."""

    found: Found
    grain: Granularity
    sentence: int
    id: str

    @property
    def anchor(self) -> Anchor:
        return Anchor(AnchorKind.EXPRESSION, self.id)


def choose(found: Iterable[Found], article: str, tense: TenseReader) -> tuple[Placed, ...]:
    """The anchor of every expression; what only a narrative of history says is left out of news."""
    expressions = tuple(found)
    history = is_history(expressions)
    narrator = _Narrator(article, history, tense)
    return tuple(narrator.place(each) for each in expressions if history or not each.rule.startswith("history"))


def is_history(found: tuple[Found, ...]) -> bool:
    """Whether a text tells of a past it names by year, and not of the days before its publication."""
    absolute = sum(each.reads is Reads.ABSOLUTE and each.type is ExpressionType.DATE for each in found)
    deictic = sum(each.reads is Reads.DEICTIC and isinstance(each.meaning, Shift) for each in found)
    weekdays = sum(each.rule in ("weekday", "day_part") for each in found)
    return absolute >= 8 and absolute > 4 * (deictic + weekdays)


def asked(meaning: Meaning) -> Granularity | None:
    """How fine an anchor has to be: July 25 of that year asks for a year."""
    while isinstance(meaning, Of):
        meaning = meaning.outer
    return meaning.meaning.grain if isinstance(meaning, Modified) else meaning.grain


class _Narrator:
    """What the narrative has established so far, expression by expression."""

    def __init__(self, article: str, history: bool, tense: TenseReader) -> None:
        self._article, self._history, self._tense = article, history, tense
        self._mentions: list[_Mention] = []

    def place(self, found: Found) -> Placed:
        sentence = self._tense.sentence(found.start)
        anchor, meaning = self._choose(found, sentence)
        grain = meaning.grain
        if grain is not None and found.type in _PLACED:
            id = id_of(self._article, found.start, found.end)
            self._mentions.append(_Mention(found, grain, sentence, id))
        return Placed(found, meaning, anchor)

    def _choose(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        meaning = found.meaning
        match found.reads:
            case Reads.ABSOLUTE:
                return ABSOLUTE, meaning
            case Reads.DEICTIC:
                return self._deictic(found)
            case Reads.INCOMPLETE:
                return self._incomplete(found)
            case Reads.COMPARED:
                return self._compared(found, sentence)
            case _:
                return self._anaphoric(found)

    def _deictic(self, found: Found) -> tuple[Anchor, Meaning]:
        meaning = found.meaning
        if not self._history:
            return PUBLICATION, self._by_tense(found)
        if found.rule == "near_day" and isinstance(meaning, Shift) and meaning.amount == 0:
            return PUBLICATION, Reference(Ref.PRESENT)
        return self._last(asked(meaning)) or PUBLICATION, self._onward(meaning)

    def _incomplete(self, found: Found) -> tuple[Anchor, Meaning]:
        last = self._mention(Granularity.CENTURY) if self._history else None
        if last is None:
            return PUBLICATION, self._by_tense(found)
        toward = Toward.SAME if last.grain <= Granularity.YEAR else Toward.ONWARD
        return last.anchor, directed(found.meaning, toward)

    def _anaphoric(self, found: Found) -> tuple[Anchor, Meaning]:
        last = self._last(asked(found.meaning))
        return last or PUBLICATION, self._onward(found.meaning)

    def _compared(self, found: Found, sentence: int) -> tuple[Anchor, Meaning]:
        """A year ago compares with the quarter, month or day that the sentences before speak of."""
        near = [
            each
            for each in reversed(self._mentions)
            if sentence - each.sentence <= _COMPARED_REACH and each.found.reads is not Reads.COMPARED
        ]
        cell = found.meaning.cell if isinstance(found.meaning, Shift) else None
        quarters = [each for each in near if each.grain in (Granularity.QUARTER, Granularity.HALF)]
        finer = [each for each in near if each.grain > Granularity.QUARTER and cell is not None]
        for mention in (*quarters, *finer):
            return mention.anchor, found.meaning if cell else _at_any_grain(found.meaning)
        return PUBLICATION, found.meaning

    def _by_tense(self, found: Found) -> Meaning:
        """The direction of an incomplete date, from the verbs around it."""
        if not is_undirected(found.meaning):
            return found.meaning
        cycle = next((each.of.cycle for each in _occurrences(found.meaning)), Cycle.MONTH)
        return directed(found.meaning, _TOWARDS.get(cycle, _YEARLY)[self._tense.at(found.start, found.end)])

    def _onward(self, meaning: Meaning) -> Meaning:
        return directed(meaning, Toward.ONWARD) if is_undirected(meaning) else meaning

    def _last(self, grain: Granularity | None) -> Anchor | None:
        """The latest mention that is at least as fine as `grain`; in history else the latest of all."""
        mention = self._mention(min(grain or Granularity.YEAR, Granularity.DAY))
        if mention is None and self._history:
            mention = self._mention(Granularity.CENTURY)
        return mention.anchor if mention else None

    def _mention(self, grain: Granularity) -> _Mention | None:
        return next((each for each in reversed(self._mentions) if each.grain >= grain), None)


def _at_any_grain(meaning: Meaning) -> Meaning:
    """A year earlier at the size of what it is compared with: a quarter stays a quarter."""
    if isinstance(meaning, Shift):
        return replace(meaning, cell=Granularity.DAY)
    return replace(meaning, meaning=_at_any_grain(meaning.meaning)) if isinstance(meaning, Modified) else meaning


def _occurrences(meaning: Meaning) -> Iterator[Occurrence]:
    while isinstance(meaning, Of):
        meaning = meaning.outer
    if isinstance(meaning, Modified):
        yield from _occurrences(meaning.meaning)
    if isinstance(meaning, Occurrence):
        yield meaning


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


