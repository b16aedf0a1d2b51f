"""Finding: rules mark spans of a text and say what the words mean as a function of an anchor.

Rules are found by discovery, one file each in `rules/`; languages likewise in `languages/`. No rule depends on the
order of rules: overlaps are settled in `settle` and nowhere else.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from timeline.expressions import capitals, languages, rules
from timeline.expressions.found import Found, Said
from timeline.expressions.line import Line, Match, line_of
from timeline.expressions.log import is_log
from timeline.expressions.node import Node, Number
from timeline.expressions.order import order_of
from timeline.expressions.told import told_span
from timeline.expressions.vocabulary import Pattern, Vocabulary

__all__ = [
    "BASIC_LANGUAGE",
    "Found",
    "find",
    "is_basic",
    "languages_known",
    "languages_offered",
    "sign",
    "tense_signs",
    "vocabulary",
]

# What a person is told of an article in a language without a file of its own.
BASIC_LANGUAGE = "basic: dates of the calendar and common relative ones"
# A text is read in pieces of about this many characters, so that memory does not grow with it.
_PIECE = 32_768
_ROUNDS = 4
_TAB = re.compile("\t")


Read = Callable[[Match], Said | Number | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`read` says what a match means, or None where it is no date after all. Levels run one after the other."""

    name: str
    read: Read
    level: int
    specificity: int


@cache
def _rules() -> Mapping[str, Rule]:
    found: dict[str, Rule] = {}
    for module_info in pkgutil.iter_modules(rules.__path__):
        module = importlib.import_module(f"{rules.__name__}.{module_info.name}")
        for name, read in module.RULES.items():
            found[name] = Rule(name, read, module.LEVEL, getattr(module, "SPECIFICITY", 0))
    return found


@cache
def languages_known() -> frozenset[str]:
    """The languages that have a file of their own."""
    return frozenset(module.name for module in pkgutil.iter_modules(languages.__path__))


def languages_offered() -> frozenset[str]:
    """All languages that something is known of."""
    from timeline.expressions import basic

    return languages_known() | basic.codes()


def is_basic(language: str) -> bool:
    """Whether a language has no file of its own, and so only absolute and common relative dates."""
    return _short(language) not in languages_known()


def _short(language: str) -> str:
    return language.partition("-")[0].lower()


@cache
def vocabulary(language: str) -> Vocabulary:
    """The compiled words and patterns of a language tag; region and script count for nothing here."""
    short = _short(language)
    if short != language:
        return vocabulary(short)
    if short in languages_known():
        return Vocabulary(importlib.import_module(f"{languages.__name__}.{short}"))
    from timeline.expressions import basic

    return Vocabulary(basic.language(short))


class Level:
    """Patterns that run together; bit n of a number stands for `pairs[n]`.

    `asking[k]` tells of each sign which patterns it gives the k-th of what they need, `free[k]` which need no k-th.
    """

    __slots__ = ("asking", "free", "pairs")

    def __init__(self, pairs: Sequence[tuple[Pattern, Rule]]) -> None:
        self.pairs = pairs
        most = max((len(pattern.needs) for pattern, _ in pairs), default=0)
        self.asking: list[dict[str, int]] = [{} for _ in range(most)]
        self.free = [0] * most
        for n, (pattern, _) in enumerate(pairs):
            for k in range(most):
                if k >= len(pattern.needs):
                    self.free[k] |= 1 << n
                    continue
                for each in pattern.needs[k]:
                    self.asking[k][each] = self.asking[k].get(each, 0) | 1 << n

    def asked(self, signs: str) -> Iterator[tuple[Pattern, Rule]]:
        """The pairs of which every needed sign is there, in their order."""
        present = frozenset(signs)
        left = (1 << len(self.pairs)) - 1
        for asking, found in zip(self.asking, self.free, strict=True):
            for each in asking.keys() & present:
                found |= asking[each]
            left &= found
        while left:
            lowest = left & -left
            yield self.pairs[lowest.bit_length() - 1]
            left ^= lowest


@cache
def _levels(language: str) -> tuple[Level, ...]:
    known = _rules()
    pairs = [(pattern, known[pattern.rule]) for pattern in vocabulary(language).patterns]
    levels = sorted({rule.level for _, rule in pairs})
    return tuple(Level([(p, r) for p, r in pairs if r.level == level]) for level in levels)


def tense_signs(language: str) -> re.Pattern[str]:
    """Finds verbs and other signs of tense, as groups "past" and "future"."""
    return vocabulary(language).tenses


def sign(language: str, name: str) -> re.Pattern[str] | None:
    """The language's expression `name` for words beside a date; None where it has none."""
    return vocabulary(language).rejects.get(name)


def find(text: str, language: str, paragraphs: Sequence[int] = ()) -> tuple[Found, ...]:
    """The expressions of a text, in its order and apart.

    `paragraphs` is where they begin, in order: no expression goes on from one into the next, nor over a tab, which
    parts the cells of a table.
    """
    short = _short(language)
    if "\t" in text:
        paragraphs = sorted((*paragraphs, *(match.end() for match in _TAB.finditer(text))))
    if is_basic(short):
        from timeline.expressions import basic

        text = basic.plain_figures(text, _short(language))
        if basic.is_unspaced(short):
            return basic.find_unspaced(text, short)
    words = vocabulary(short)
    text = _with_colons(text, words)
    order = order_of(text, language, words.day_first)
    of_log = is_log(text, words.rejects.get("day_of_log"))
    found: list[Found] = []
    for offset, until in _pieces(text):
        line = line_of(text, offset, until, words, paragraphs)
        line.order, line.is_log = order, of_log
        found += _find(line, short, words)
    return tuple(found)


def _with_colons(text: str, words: Vocabulary) -> str:
    """The text with the hours that it writes with a point, as in 2.15 a.m., written as those with a colon are."""
    dotted, hour = words.rejects.get("dotted_hours"), words.rejects.get("dotted_hour")
    if dotted is None or hour is None or not dotted.search(text):
        return text
    return hour.sub(lambda match: match[0].replace(".", ":"), text)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Pieces of the text that end at a blank line where there is one, else after a line, a sentence or a word."""
    offset = 0
    while len(text) - offset > _PIECE:
        until = offset + _PIECE
        for mark in ("\n\n", "\n", ". ", " "):
            cut = text.rfind(mark, offset + _PIECE // 2, until)
            if cut >= 0:
                until = cut + len(mark)
                break
        yield offset, until
        offset = until
    yield offset, len(text)


def _find(line: Line, language: str, words: Vocabulary) -> list[Found]:
    if not line.signs:
        return []
    for level in _levels(language):
        for _ in range(_ROUNDS):
            nodes = settle(line, level, words)
            if not nodes:
                break
            line = line.replaced(nodes, words)
    found: list[Found] = []
    for n in reversed(line.nodes):
        if n is not None and isinstance(n.said, Said) and n.said.alone:
            if capitals.is_name(line.text, n.start, n.end, words.rejects.get("large_in_names")):
                continue
            until = found[-1].start if found else len(line.text)
            told = told_span(line.text, n, n.said, until, words)
            found.append(Found(n.start, n.end, n.said.meaning, n.said.type, n.said.reads, n.rule, n.specificity, told))
    return found[::-1]


def settle(line: Line, level: Level, words: Vocabulary) -> list[tuple[int, int, Node]]:
    """What the rules of one level make of a line: the longest span first, then the more specific rule, then by name."""
    signs, starts, ends = line.signs, line.starts, line.ends
    found: list[tuple[int, int, str, int, re.Match[str], Pattern, Rule]] = []
    for pattern, rule in level.asked(signs):
        for hit in pattern.regex.finditer(signs):
            first, last = hit.span()
            length = starts[first] - ends[last - 1]
            found.append((length, -rule.specificity, rule.name, len(found), hit, pattern, rule))
    found.sort()
    taken = bytearray(len(signs))
    nodes: list[tuple[int, int, Node]] = []
    for _, _, name, _, hit, pattern, rule in found:
        first, last = hit.span()
        if any(taken[first:last]):
            continue
        match = Match(line, pattern, hit, words)
        said = rule.read(match)
        if said is not None:
            taken[first:last] = b"\x01" * (last - first)
            nodes.append((first, last, Node(match.start, match.end, name, said, rule.specificity)))
    nodes.sort(key=lambda each: each[0])
    return nodes
