"""A language's words and patterns, compiled: every word becomes one sign, and a pattern a regex over signs.

A sign stands for a set of classes ("second" is a unit and an ordinal), so a text of 600 words is a string of 600 signs
and a pattern runs over it at the speed of `re`. Patterns are written as in
    in early? <month:m> ,? <year:y>
where a bare word is itself, <class:group> any word of a class, $name a fragment of the language, and ( | ) ? {1,3} are
those of `re`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace
from typing import Any, cast

from timeline.alternatives import by_letters
from timeline.expressions.node import NODE_CLASSES
from timeline.expressions.tokens import SHAPES, plain_classes, shape_classes

OTHER = "\x01"
_FIRST_SIGN = 0x100
_ITEM = re.compile(
    r"<(?P<class>[a-z_]+)(?::(?P<group>[a-z0-9_]+))?>|\$(?P<fragment>[a-z_]+)|\"(?P<quoted>[^\"]+)\""
    r"|(?P<keep>\{\d*,?\d*\}|\(\?[:=!]|\(\?<[!=])|(?P<word>[^\W\d_]+|[-,./&'’:;])|(?P<open>\()|\s+"
)
_PIECE = re.compile(rf"(?:{_ITEM.pattern}|(?P<shut>\))|(?P<either>\|))(?P<optional>\s*(?:[?*]|\{{0?,))?")
_DASHES = "-‐‑–—"
_CORE_SHAPES = frozenset(
    {
        "isodate",
        "isotime",
        "numdate",
        "clock",
        "hourclock",
        "decade",
        "earlydecade",
        "shortyear",
        "monthyear",
        "yearpair",
        "halfday",
        "year",
        "compactdate",
    }
)


@dataclass(slots=True, eq=False)
class Pattern:
    """`groups` names the regex groups and token classes of a captured word: a name may stand in several branches.

    Compiled when first searched with: most patterns are never asked in a short text.
    """

    rule: str
    source: str
    groups: Mapping[str, Sequence[tuple[str, str]]]
    # Sets of signs of each of which one has to be there for any match, the rarest first.
    needs: tuple[frozenset[str], ...]
    _regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        if self._regex is None:
            self._regex = re.compile(self.source)
        return self._regex


class Expressions:
    """A language's expressions for the words beside a date, by name; each is compiled when first asked for."""

    __slots__ = ("_compiled", "_sources")

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._compiled: dict[str, re.Pattern[str]] = {}

    def get(self, name: str) -> re.Pattern[str] | None:
        """The expression `name`; None where the language has none."""
        found = self._compiled.get(name)
        if found is None and name in self._sources:
            found = self._compiled[name] = re.compile(by_letters(self._sources[name]))
        return found


class Vocabulary:
    """`signs` maps a token to its sign; `patterns` holds the compiled patterns of a language module."""

    def __init__(self, language: ModuleType | SimpleNamespace) -> None:
        self.name: str = language.__name__.rpartition(".")[2]
        self.day_first: bool = language.DAY_FIRST
        # Asked once, not by each of the many: a sign begins with a word or with what is left of one ("'ll"), but where
        # words are written without spaces.
        begin = r"(?=['’]|\b\w)" if language.FUTURE.startswith(r"\b") else ""
        self.tenses = re.compile(by_letters(rf"{begin}(?:(?P<future>{language.FUTURE})|(?P<past>{language.PAST}))"))
        self.rejects = Expressions(language.REJECTS)
        self.fragments: Mapping[str, str] = language.FRAGMENTS
        sources: Mapping[str, Sequence[str]] = language.PATTERNS
        self.lexicon = _lexicon(language.WORDS, [self._expand(p) for each in sources.values() for p in each])
        self._sign_of: dict[frozenset[str], str] = {}
        self.signs = {token: self.sign(frozenset(classes)) for token, classes in self.lexicon.items()}
        for number in (*range(100), 100, 1000, 2200, 4000, 10_000, 20_000_101):
            for width in (0, 2, 4):
                self.sign(plain_classes(f"{number:0{width}d}"))
        for each in (*SHAPES.values(), *NODE_CLASSES):
            self.sign(each)
        self._charsets = self._classes_to_signs()
        self.patterns = [self._compile(rule, text) for rule, each in sources.items() for text in each]
        core = [sign for classes, sign in self._sign_of.items() if classes & (language.CORE | _CORE_SHAPES)]
        self.core = re.compile("[" + re.escape("".join(core)) + "]")

    def sign(self, classes: frozenset[str]) -> str:
        """The sign of a set of classes; no class at all is OTHER."""
        if not classes:
            return OTHER
        return self._sign_of.setdefault(classes, chr(_FIRST_SIGN + len(self._sign_of)))

    def number_sign(self, token: str) -> str:
        """The sign of a token that the lexicon does not hold."""
        is_plain = token.isdigit() and token.isascii()
        classes = plain_classes(token) if is_plain else shape_classes(token)
        return self._sign_of.get(classes, OTHER)

    def _classes_to_signs(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for classes, sign in self._sign_of.items():
            for name in classes:
                found[name] = found.get(name, "") + sign
        return found

    def _expand(self, text: str) -> str:
        while "$" in text:
            text = re.sub(r"\$([a-z_]+)", lambda m: f"({self.fragments[m[1]]})", text)
        return text

    def _compile(self, rule: str, text: str) -> Pattern:
        groups: dict[str, list[tuple[str, str]]] = {}

        def item(match: re.Match[str]) -> str:
            if match["class"]:
                charset = f"[{self._charsets[match['class']]}]"
                if not match["group"]:
                    return charset
                branches = groups.setdefault(match["group"], [])
                branches.append((f"{match['group']}_{len(branches)}", match["class"]))
                return f"(?P<{branches[-1][0]}>{charset})"
            if match["open"]:
                return "(?:"
            if match["keep"]:
                return match["keep"]
            word = match["quoted"] or match["word"]
            return f"[{self._charsets['=' + word]}]" if word else ""

        expanded = self._expand(text)
        return Pattern(rule, _ITEM.sub(item, expanded), groups, self._needs(expanded))

    def _needs(self, text: str) -> tuple[frozenset[str], ...]:
        """Signs of each of which one has to be there, the rarest first: of words and classes that may not be left out,
        of what has to stand before or behind them too, and of a group one of what each of its branches needs.
        """
        groups: list[_Group] = [_Group()]
        for match in _PIECE.finditer(text):
            keep = match["keep"] or ""
            if match["open"] or keep.startswith("("):
                groups.append(_Group(is_told=keep in _TOLD))
            elif match["shut"]:
                group = groups.pop()
                if group.is_told and not match["optional"]:
                    groups[-1].branches[-1] |= group.needs()
            elif match["either"]:
                groups[-1].branches.append(set())
            elif not match["optional"]:
                word = match["quoted"] or match["word"]
                name = match["class"] or (f"={word}" if word else "")
                groups[-1].branches[-1] |= {self._charsets[name]} if name else set()
        needed = sorted(groups[0].needs(), key=lambda each: (len(each), each))
        return tuple(frozenset(each) for each in needed[:_MOST_NEEDS])


# Groups that have to be there; others are those that must not.
_TOLD = ("", "(?:", "(?=", "(?<=")
_MOST_NEEDS = 3


@dataclass(slots=True)
class _Group:
    """What each branch of a group of a pattern needs, as strings of signs of which one has to be there."""

    is_told: bool = True
    branches: list[set[str]] = field(default_factory=lambda: [set[str]()])

    def needs(self) -> set[str]:
        if len(self.branches) == 1:
            return self.branches[0]
        if not all(self.branches):
            return set()
        return {"".join(min(each, key=len) for each in self.branches)}


def _lexicon(words: Mapping[str, Mapping[str, Any] | Iterable[str]], patterns: list[str]) -> dict[str, dict[str, Any]]:
    """token -> its classes with their values; a literal word of a pattern is the class "=word"."""
    found: dict[str, dict[str, Any]] = {}
    for name, entries in words.items():
        table = cast("Mapping[str, Any]", entries) if isinstance(entries, Mapping) else {word: word for word in entries}
        for word, value in table.items():
            for form in _forms(word):
                found.setdefault(form, {})[name] = value
    for pattern in patterns:
        for match in _ITEM.finditer(pattern):
            word = match["quoted"] or match["word"]
            if word:
                for form in _forms(word):
                    found.setdefault(form, {})["=" + word] = word
    return found


def _forms(word: str) -> set[str]:
    """The ways a word is written: with a capital and in capitals too; with "!" only as it stands."""
    if word == "-":
        return set(_DASHES)
    if word.endswith("!") and len(word) > 1:
        return {word[:-1]}
    if word.startswith("'"):
        return {word, "’" + word[1:], word.upper()}
    return {word, word[:1].upper() + word[1:], word.upper()}
