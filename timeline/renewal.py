"""Another text for an article that is there: a longer version of it, or the same bytes in another encoding.

The rows move to where their words stand now, and with them all that a person decided; then the article is read again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from timeline import edits
from timeline.downstream import follow
from timeline.model import (
    ABSOLUTE,
    Anchor,
    Article,
    Chooser,
    Event,
    Expression,
    Reading,
    event_id,
    expression_id,
    inferred_event_id,
)
from timeline.project import ChangeSet, Project, Row, RowChange, table_of

_SENTENCE = re.compile(r"[^\s.!?。！？][^\n.!?。！？]*[.!?。！？]*")
_WORD = re.compile(r"\w+|[^\w\s]")
# Comparing costs the product of what is left when equal sentences are taken out.
_MOST_WORDS = 4_000

Move = Callable[[int, int], "tuple[int, int] | None"]


def update_article(project: Project, article: str, newer: Article) -> ChangeSet:
    """Give an article the text and the metadata of `newer`, and read it again.

    Its id, and what a person decided about it and its events, stay. What was dated by words that are gone keeps only
    what a person had a hand in.
    """
    before = project.articles[article]
    # What a date was chosen from stays with the date.
    dated = newer if newer.found_published or not before.found_published else before
    after = replace(
        newer,
        id=before.id,
        found_published=dated.found_published,
        found_from=dated.found_from,
        utc_offset=dated.utc_offset,
        evidence=dated.evidence,
        own_title=before.own_title,
        own_published=before.own_published,
        own_language=before.own_language,
    )
    moved = _moved(project, before, after)
    between = project.apply(moved)
    read = edits.read_again(between, article)
    final = between.apply(read)
    ids = sorted(moved.ids | read.ids, key=lambda id: (id != article, id))
    rows = [_change(project, id, _row(final, id)) for id in ids if _row(project, id) != _row(final, id)]
    return follow(project, "update article", rows)


def update_articles(project: Project, pairs: Sequence[tuple[str, Article]]) -> ChangeSet:
    """What `update_article` does, for several (article, newer) in one step."""
    final, ids = project, dict[str, None]()
    for article, newer in pairs:
        change = update_article(final, article, newer)
        final = final.apply(change)
        ids.update(dict.fromkeys(row.id for row in change.rows))
    # Rows of an article come after it, as a file that is read from the top needs them.
    ordered = sorted(ids, key=lambda id: id not in project.articles)
    rows = [_change(project, id, _row(final, id)) for id in ordered if _row(project, id) != _row(final, id)]
    return ChangeSet(f"update {len(pairs)} articles", tuple(rows))


def add_readings(project: Project, readings: Sequence[Reading]) -> ChangeSet:
    """Add several articles in one step; those that are there already are left out."""
    final, changes = project, list[ChangeSet]()
    for reading in readings:
        if reading.article.id not in final.articles:
            changes.append(edits.add_reading(final, reading))
            final = final.apply(changes[-1])
    label = changes[0].label if len(changes) == 1 else f"add {len(changes)} articles"
    first: dict[tuple[str, str], RowChange] = {}
    for row in (row for change in changes for row in change.rows):
        before = first.get((row.table, row.id))
        first[row.table, row.id] = replace(row, before=before.before) if before else row
    return ChangeSet(label, tuple(first.values()))


def positions(old: str, new: str) -> Move:
    """Where [start, end) of `old` stands in `new`; None where its words are no longer there in one piece."""
    if len(old) == len(new):
        # Encodings of one byte a character change the letters and move nothing.
        return lambda start, end: (start, end)
    pieces = list(_pieces(old, new))
    starts = [piece.old for piece in pieces]

    def moved(start: int, end: int) -> tuple[int, int] | None:
        index = bisect_right(starts, start) - 1
        if index < 0 or end > pieces[index].old + pieces[index].length:
            return None
        shift = pieces[index].new - pieces[index].old
        return start + shift, end + shift

    return moved


@dataclass(frozen=True, slots=True)
class _Piece:
    """`length` characters that are equal from `old` in the one text and from `new` in the other."""

    old: int
    new: int
    length: int


def _pieces(old: str, new: str) -> list[_Piece]:
    """Equal stretches in order: whole sentences first, then words inside of what differs."""
    found: list[_Piece] = []
    left, right = _spans(old, _SENTENCE), _spans(new, _SENTENCE)
    for a, b, c, d in _unequal(old, left, new, right, found):
        old_words = _spans(old, _WORD, left[a][0], left[b - 1][1])
        new_words = _spans(new, _WORD, right[c][0], right[d - 1][1])
        if len(old_words) <= _MOST_WORDS and len(new_words) <= _MOST_WORDS:
            _unequal(old, old_words, new, new_words, found)
    return sorted(found, key=lambda piece: piece.old)


Span = tuple[int, int]


def _spans(text: str, pattern: re.Pattern[str], start: int = 0, end: int | None = None) -> list[Span]:
    return [match.span() for match in pattern.finditer(text, start, len(text) if end is None else end)]


def _unequal(old: str, a: list[Span], new: str, b: list[Span], found: list[_Piece]) -> list[tuple[int, int, int, int]]:
    """Add the equal runs of spans to `found`; the replaced ones as index ranges of both lists."""
    left = [old[start:end] for start, end in a]
    right = [new[start:end] for start, end in b]
    replaced: list[tuple[int, int, int, int]] = []
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            found += _joined(old, a[a0:a1], new, b[b0:b1])
        elif tag == "replace":
            replaced.append((a0, a1, b0, b1))
    return replaced


def _joined(old: str, a: list[Span], new: str, b: list[Span]) -> list[_Piece]:
    """Runs of equal spans, joined as long as what lies between them is equal, too."""
    pieces: list[_Piece] = []
    for (start, end), (there, _) in zip(a, b, strict=True):
        if pieces:
            last = pieces[-1]
            gap = start - last.old - last.length
            if there - last.new - last.length == gap and old[start - gap : start] == new[there - gap : there]:
                pieces[-1] = replace(last, length=end - last.old)
                continue
        pieces.append(_Piece(start, there, end - start))
    return pieces


def _moved(project: Project, before: Article, after: Article) -> ChangeSet:
    """The article with its other text, and its rows where their words stand in it, under the ids of those places."""
    place = positions(before.text, after.text)
    expressions = project.expressions_of(before.id)
    events = [one for id in project.of_article.get(before.id, ()) if (one := project.events.get(id))]
    rows: dict[str, Row | None] = {}
    names: dict[str, str] = {}
    for expression in expressions:
        rows[expression.id] = None
        if found := place(expression.start, expression.end):
            names[expression.id] = expression_id(before.id, *found)
            names[event_id(expression.id)] = event_id(names[expression.id])
            text = after.text[slice(*found)]
            rows[names[expression.id]] = replace(
                expression, id=names[expression.id], start=found[0], end=found[1], text=text
            )
    for event in events:
        rows.setdefault(event.id, None)
        renamed = _renamed(event, place, names, len(after.text))
        if renamed:
            names[event.id] = renamed.id
            rows[renamed.id] = renamed
    rows = {id: _pointing(row, names) if row else None for id, row in rows.items()}
    for id in _pointers(project, before.id, set(names)):
        row = project.events.get(id) or project.expressions[id]
        rows[id] = _pointing(row, names)
    changes = [RowChange("articles", before.id, before, after)]
    changes += [_change(project, id, row) for id, row in rows.items() if row != _row(project, id)]
    return ChangeSet("", tuple(changes))


def _renamed(event: Event, place: Move, names: dict[str, str], length: int) -> Event | None:
    """The event at its new place; where its words are gone, one without a date for what a person decided about it."""
    sentence = place(event.start, event.end)
    if event.id in names:
        start, end = sentence or _clipped(event, length)
        expression = names.get(event.expression, "")
        return replace(event, id=names[event.id], start=start, end=end, expression=expression)
    start, end = sentence or _clipped(event, length)
    is_undated = event.is_inferred or event.id == inferred_event_id(event.article, event.start, event.end)
    own_id = f"{event.id}~" if event.added_by is Chooser.RULE and not is_undated else event.id
    if is_undated and sentence:
        own_id = f"{event.article}:{start}-{end}i"
    expression = names.get(event.expression, "")
    anchor = event.found_anchor if expression or not event.expression else ABSOLUTE
    return replace(event, id=own_id, start=start, end=end, expression=expression, found_anchor=anchor)


def _clipped(event: Event, length: int) -> Span:
    start = min(event.start, max(0, length - 1))
    return start, max(start, min(event.end, length))


def _pointing(row: Row, names: dict[str, str]) -> Row:
    """The row with what it points at under its new name."""
    if isinstance(row, Article):
        return row
    row = replace(row, found_anchor=_other(row.found_anchor, names))
    if row.own_anchor:
        row = replace(row, own_anchor=_other(row.own_anchor, names))
    if isinstance(row, Expression):
        return row
    apart = tuple(names.get(id, id) for id in row.kept_apart)
    return replace(row, merged_into=names.get(row.merged_into, row.merged_into), kept_apart=apart)


def _other(anchor: Anchor, names: dict[str, str]) -> Anchor:
    target = names.get(anchor.target, anchor.target)
    return anchor if target == anchor.target else replace(anchor, target=target)


def _pointers(project: Project, article: str, ids: set[str]) -> set[str]:
    """Rows of other articles that point at one of these."""
    found = {reader for id in ids for reader in project.readers.get(id, ())}
    found |= {id for one in ids for id in project.merged.get(one, ())}
    found |= {event.id for event in project.events.values() if ids.intersection(event.kept_apart)}
    own = project.of_article.get(article, frozenset[str]())
    return {id for id in found if id not in own and (id in project.events or id in project.expressions)}


def _row(project: Project, id: str) -> Row | None:
    return project.articles.get(id) or project.events.get(id) or project.expressions.get(id)


def _change(project: Project, id: str, row: Row | None) -> RowChange:
    before = _row(project, id)
    known = row or before
    assert known is not None
    return RowChange(table_of(known), id, before, row)
