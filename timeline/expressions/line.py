"""Line: a stretch of text as a string of signs; and Match: what a rule is shown of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice, takewhile
from typing import Any

from timeline.expressions.log import opens_line
from timeline.expressions.node import Node, Number, classes_of
from timeline.expressions.order import NOT_KNOWN, Order
from timeline.expressions.tokens import TOKEN
from timeline.expressions.vocabulary import OTHER, Pattern, Vocabulary

_RUN = re.compile(f"[^{OTHER}]+")


@dataclass(slots=True)
class Line:
    """`signs[i]` stands for `text[starts[i]:ends[i]]`; `nodes[i]` is what a rule made of it, None for a token."""

    text: str
    signs: str
    starts: list[int]
    ends: list[int]
    nodes: list[Node | None]
    order: Order = NOT_KNOWN
    is_log: bool = False

    def replaced(self, nodes: list[tuple[int, int, Node]], vocabulary: Vocabulary) -> Line:
        """The line with each [first, last) of signs become the one of its node; `nodes` in order, apart."""
        signs: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        made: list[Node | None] = []
        done = 0
        for first, last, node in nodes:
            signs += (self.signs[done:first], vocabulary.sign(classes_of(node.said)))
            starts += (*self.starts[done:first], node.start)
            ends += (*self.ends[done:first], node.end)
            made += (*self.nodes[done:first], node)
            done = last
        signs.append(self.signs[done:])
        return Line(
            self.text,
            "".join(signs),
            starts + self.starts[done:],
            ends + self.ends[done:],
            made + self.nodes[done:],
            self.order,
            self.is_log,
        )


def line_of(text: str, offset: int, until: int, vocabulary: Vocabulary, begins: Sequence[int] = ()) -> Line:
    """The runs of `text[offset:until]` that may hold a date; all else is left out, and runs are kept apart by OTHER.

    `begins` is where paragraphs begin, in order: no run goes on from one into the next.
    """
    pieces = TOKEN.split(text[offset:until])
    lookup, number_sign = vocabulary.signs.get, vocabulary.number_sign
    words = pieces[1::2]
    # What starts with a digit or a sign is not in the lexicon as it stands, and all of those sort before ":".
    signs = "".join(
        [lookup(word) or (number_sign(word) if word[0] < ":" or word[0] == "’" else OTHER) for word in words]
    )
    positions = list(accumulate(map(len, pieces), initial=offset))
    search = vocabulary.core.search
    kept: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for run in _RUN.finditer(signs):
        span = run.span()
        if not search(signs, *span):
            continue  # most runs hold no date
        at = bisect_right(begins, positions[2 * span[0] + 1])
        is_cut = at < len(begins) and begins[at] < positions[2 * span[1]]
        for first, last in _apart(*span, positions, islice(begins, at, None)) if is_cut else (span,):
            if not search(signs, first, last):
                continue
            kept += (signs[first:last], OTHER)
            starts += (*positions[2 * first + 1 : 2 * last : 2], -1)
            ends += (*positions[2 * first + 2 : 2 * last + 1 : 2], -1)
    return Line(text, "".join(kept), starts, ends, [None] * len(starts))


def _apart(first: int, last: int, positions: Sequence[int], begins: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The run of tokens [first, last), cut where a paragraph begins in it."""
    end = positions[2 * last]
    for begin in takewhile(lambda begin: begin < end, begins):
        cut = bisect_left(positions, begin, 2 * first + 1, 2 * last) // 2
        yield first, cut
        first = cut
    yield first, last


class Match:
    """One match of a pattern: `m["year"]` is the value of a captured word or node, None where it is not there."""

    __slots__ = ("_found", "_line", "_pattern", "_vocabulary")

    def __init__(self, line: Line, pattern: Pattern, found: re.Match[str], vocabulary: Vocabulary) -> None:
        self._line, self._pattern, self._found, self._vocabulary = line, pattern, found, vocabulary

    def _place(self, group: str) -> tuple[int, str] | None:
        """The sign that a group took, and the class it took it as."""
        for name, token_class in self._pattern.groups.get(group, ()):
            index = self._found.start(name)
            if index >= 0:
                return index, token_class
        return None

    def __contains__(self, group: str) -> bool:
        return self._place(group) is not None

    def __getitem__(self, group: str) -> Any:
        place = self._place(group)
        if place is None:
            return None
        index, token_class = place
        node = self._line.nodes[index]
        if node is not None:
            return node.said.value if isinstance(node.said, Number) else node.said
        token = self._line.text[self._line.starts[index] : self._line.ends[index]]
        values = self._vocabulary.lexicon.get(token)
        if values is not None:
            return values.get(token_class)
        return int(token) if token.isdigit() else token

    def get(self, group: str, default: Any) -> Any:
        """The value of a captured word, `default` where the group took no part."""
        return self[group] if group in self else default  # noqa: SIM401  # this is what it is made of

    def mod(self, group: str) -> str:
        """The TIMEX3 mod of a captured number: "two or three" is no exact amount."""
        place = self._place(group)
        node = self._line.nodes[place[0]] if place else None
        return node.said.mod if node is not None and isinstance(node.said, Number) else ""

    @property
    def day_first(self) -> bool:
        """Whether 3/4 is the third of April here."""
        return self._line.order.day_first

    @property
    def order_is_known(self) -> bool:
        return self._line.order.is_known

    @property
    def heads_entry(self) -> bool:
        """Whether the match stands at the head of a line of a log, whose lines begin with hours of four figures."""
        return self._line.is_log and self.opens_line

    @property
    def opens_line(self) -> bool:
        """Whether no more than a bullet or a bracket stands before the match in its line."""
        return opens_line(self._line.text, self.start)

    def rejects(self, text: str, name: str) -> bool:
        """Whether the language's expression `name` says that words beside the match make it no date."""
        pattern = self._vocabulary.rejects.get(name)
        return bool(pattern and pattern.search(text))

    # The same question, where it is no reason against.
    finds = rejects

    def allows(self, text: str, name: str) -> bool:
        """Whether words beside the match fit the language's expression `name`; all do where it has none."""
        pattern = self._vocabulary.rejects.get(name)
        return not pattern or bool(pattern.search(text))

    @property
    def rule(self) -> str:
        return self._pattern.rule

    @property
    def start(self) -> int:
        return self._line.starts[self._found.start()]

    @property
    def end(self) -> int:
        return self._line.ends[self._found.end() - 1]

    @property
    def text(self) -> str:
        return self._line.text[self.start : self.end]

    def before(self, length: int = 30) -> str:
        """The text just before."""
        return self._line.text[max(0, self.start - length) : self.start]

    def after(self, length: int = 30) -> str:
        """The text just after."""
        return self._line.text[self.end : self.end + length]
