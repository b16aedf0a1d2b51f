"""The golden corpus: what the dating engine must find in a line of text, and what it must leave alone.

A line of `corpus/<language>/<kind>.csv` is one case. `text` holds the expressions in [square brackets]: all of them
must be found with exactly that extent, and nothing else. The columns after it give one entry per expression, parted
by "; " (one entry stands for all): TIMEX3 `type` and `value`; `mod`; `anchor` (publication, none, or the words of the
expression it is read from); `edtf` of its interval. An empty `mod` is no mod; an empty `anchor` or `edtf` is not asked.
`published` is the publication date, empty where there is none. In `text`, "\\n" begins a new line.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline import date_text, expressions
from timeline.expressions.line import Line
from timeline.expressions.node import Node
from timeline.expressions.vocabulary import Vocabulary
from timeline.model import AnchorKind, Expression, Reading

CORPUS = Path(__file__).parent / "corpus"
COLUMNS = ["published", "text", "type", "value", "mod", "anchor", "edtf", "note"]
_MARK = re.compile(r"\[([^\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One expression of a case; None is not asked for."""

    start: int
    text: str
    type: str
    value: str
    mod: str
    anchor: str | None
    edtf: str | None


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    language: str
    published: str | None
    text: str
    wanted: tuple[Wanted, ...]


def case_of(row: dict[str, str], name: str, language: str) -> Case:
    marked = row["text"].replace("\\n", "\n")
    plain, spans, position = "", [], 0
    for mark in _MARK.finditer(marked):
        plain += marked[position : mark.start()]
        spans.append((len(plain), mark[1]))
        plain, position = plain + mark[1], mark.end()
    plain += marked[position:]
    columns = [entries(row[column], len(spans)) for column in ("type", "value", "mod", "anchor", "edtf")]
    wanted = tuple(
        Wanted(start, text, kind, value, mod, anchor or None, edtf or None)
        for (start, text), kind, value, mod, anchor, edtf in zip(spans, *columns, strict=True)
    )
    slug = re.sub(r"\W+", "-", row["text"].lower()).strip("-")
    return Case(f"{name}-{slug[:60]}", language, row["published"] or None, plain, wanted)


def entries(cell: str, count: int) -> list[str]:
    """The entries of a cell, one for each expression; a single one stands for all."""
    found = [entry.strip() for entry in cell.split(";")]
    if len(found) == 1:
        return found * count
    if len(found) != count:
        raise ValueError(f"{len(found)} entries for {count} expressions: {cell}")
    return found


def cases() -> Iterator[Case]:
    for path in sorted(CORPUS.glob("*/*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            assert reader.fieldnames == COLUMNS, path
            for number, row in enumerate(reader, start=2):
                yield case_of(row, f"{path.stem}:{number}", path.parent.name)


def differences(case: Case, reading: Reading) -> list[str]:
    """What is wrong, a sentence each; empty where all is as the line says."""
    found = {(e.start, e.text): e for e in reading.expressions}
    wrong: list[str] = []
    for wanted in case.wanted:
        expression = found.pop((wanted.start, wanted.text), None)
        if expression is None:
            wrong.append(f"[{wanted.text}] is not found")
        else:
            wrong += mismatches(wanted, expression, reading)
    wrong += [f"[{e.text}] must not be found" for e in found.values()]
    return wrong


def mismatches(wanted: Wanted, found: Expression, reading: Reading) -> Iterator[str]:
    given = {
        "type": (wanted.type, found.type.value),
        "value": (wanted.value, found.value),
        "mod": (wanted.mod, found.mod),
        "anchor": (wanted.anchor, anchor_words(found, reading)),
        "edtf": (wanted.edtf, found.edtf),
    }
    for name, (asked, got) in given.items():
        if asked is not None and asked != got:
            yield f"[{wanted.text}] has {name} {got or 'none'}, must have {asked or 'none'}"


def anchor_words(expression: Expression, reading: Reading) -> str:
    anchor = expression.anchor
    if anchor.kind is not AnchorKind.EXPRESSION:
        return anchor.kind.value
    return next(e.text for e in reading.expressions if e.id == anchor.target)


def report(case: Case, reading: Reading, wrong: list[str]) -> str:
    """The case, what is wrong, and for each expression the rule that fired and how it came to its date."""
    lines = ["", case.text, f"published {case.published}", *wrong]
    for e in reading.expressions:
        why = " -> ".join(step.words for step in e.resolution.steps) or e.resolution.unresolved
        lines.append(f"  rule {e.rule}: [{e.text}] {e.type.value} {e.value} {e.mod} ({why})")
    return "\n".join(lines)


ALL = tuple(cases())


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in ALL])
def test_line_is_read_as_the_corpus_says(case: Case) -> None:
    reading = date_text(case.text, case.published, case.language)
    wrong = differences(case, reading)
    if wrong:
        pytest.fail(report(case, reading, wrong), pytrace=False)


def test_corpus_covers_english_both_ways() -> None:
    english = [case for case in ALL if case.language == "en"]
    positive = [case for case in english if case.wanted]
    negative = [case for case in english if not case.wanted]
    assert len(positive) >= 700
    assert len(negative) >= 250


def watch_lines(language: str, seen: Callable[[Line, expressions.Level], None]) -> None:
    """Calls `seen` with every line of a language and each level of rules before it is searched."""
    settle = expressions.settle

    def watched(line: Line, level: expressions.Level, words: Vocabulary) -> list[tuple[int, int, Node]]:
        seen(line, level)
        return settle(line, level, words)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(expressions, "settle", watched)
        for case in ALL:
            if case.language.partition("-")[0] == language:
                expressions.find(case.text, case.language)


@pytest.mark.parametrize("language", sorted(expressions.languages_known()))
def test_every_pattern_has_a_line_that_it_matches(language: str) -> None:
    unmet = dict(enumerate(expressions.vocabulary(language).patterns))

    def strike(line: Line, _: expressions.Level) -> None:
        for number in [n for n, pattern in unmet.items() if pattern.regex.search(line.signs)]:
            del unmet[number]

    watch_lines(language, strike)
    assert [f"{pattern.rule}, pattern {n}" for n, pattern in unmet.items()] == []


@pytest.mark.parametrize("language", sorted(expressions.languages_known()))
def test_every_pattern_that_matches_a_line_is_asked(language: str) -> None:
    unasked: set[str] = set()

    def note(line: Line, level: expressions.Level) -> None:
        asked = {id(pattern) for pattern, _ in level.asked(line.signs)}
        left = [pattern for pattern, _ in level.pairs if id(pattern) not in asked]
        unasked.update(pattern.rule for pattern in left if pattern.regex.search(line.signs))

    watch_lines(language, note)
    assert unasked == set()


def test_wrong_line_is_told_with_the_rule_that_fired() -> None:
    row = dict.fromkeys(COLUMNS, "")
    row |= {"published": "2020-10-12", "text": "The [mayor] fled yesterday.", "type": "DATE", "value": "2020-10-12"}
    case = case_of(row, "wrong", "en")
    reading = date_text(case.text, case.published, case.language)
    wrong = differences(case, reading)
    assert wrong == ["[mayor] is not found", "[yesterday] must not be found"]
    assert f"rule {reading.expressions[0].rule}: [yesterday] DATE 2020-10-11" in report(case, reading, wrong)


def test_no_line_stands_twice() -> None:
    lines = [(case.language, case.published, case.text) for case in ALL]
    assert len(set(lines)) == len(lines)
