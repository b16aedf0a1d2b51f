"""Where a clause names an event behind a distance from it: three months after she was hired, the day before it sank."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from timeline.event_anchors.naming import Mention
from timeline.event_anchors.words import MentionWords
from timeline.intervals import Granularity
from timeline.meanings import Duration, Relation
from timeline.model import Expression, ExpressionType

_REACH = 80  # characters behind the distance, for its subject and its verb
# The day after (she was hired), the night before; the Monday (after she was hired).
_UNITS, _WEEKDAY = ("unit_beside", "part_beside"), "weekday_of_event"


def told_clauses(text: str, expressions: Iterable[Expression], words: MentionWords) -> Iterator[Mention]:
    """A mention for each clause behind an amount, a unit or a weekday, named by its verb."""
    if not words.subjects:
        return
    behind, plain = _patterns(tuple(words.relations), words.subjects, words.auxiliaries)
    for each in expressions:
        is_unit = each.rule.startswith(_UNITS)
        if not is_unit and each.rule != _WEEKDAY and not _is_amount(each):
            continue
        match = (plain if is_unit else behind).match(text, each.end, each.end + _REACH)
        lead = each.text.lower().split()
        relation = words.relations.get(lead[-1] if is_unit else match["relation"].lower()) if match else None
        if match is None or relation is None or match["verb"] in words.followers:
            continue
        unit = words.units.get(lead[1]) if is_unit and len(lead) > 1 else None
        yield Mention(
            each.start if is_unit else each.end + 1,
            match.end(),
            match["verb"],
            Relation(relation),
            match["clause"],
            frozenset((match["name"].split()[-1].lower(),)) if match["name"] else frozenset(),
            Granularity[unit] if unit else None,
            is_sure=False,
            stems=(match["verb"],),
            is_clause=True,
        )


def _is_amount(expression: Expression) -> bool:
    return isinstance(expression.meaning, Duration) and expression.type is ExpressionType.DURATION


@cache
def _patterns(
    relations: tuple[str, ...], subjects: frozenset[str], auxiliaries: frozenset[str]
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    relation, pronoun = "|".join(map(re.escape, relations)), "|".join(sorted(subjects))
    clause = (
        rf"\s(?P<clause>(?:(?:{pronoun})\s|(?P<name>(?:[A-ZÀ-Þ][\w’'-]+\s){{1,3}}?))"
        rf"(?:(?:{'|'.join(sorted(auxiliaries))})\s){{0,3}}(?P<verb>[a-z]{{3,}})\b)"
    )
    return re.compile(rf"\s(?P<relation>{relation}){clause}"), re.compile(clause)
