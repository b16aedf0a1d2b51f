"""Node: what a rule made of one or more tokens; longer rules read it as a single sign with the node's classes."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.expressions.found import DATE, Reads, Said
from timeline.intervals import Granularity
from timeline.meanings import Meaning
from timeline.model import ExpressionType


@dataclass(frozen=True, slots=True)
class Number:
    """A number that words or signs spell; `classes` are those of tokens: count, ordinal, year."""

    value: float | str | None
    classes: frozenset[str] = frozenset({"count"})
    mod: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """`said` is a Number, or what a phrase speaks of. Offsets count code points of the text."""

    start: int
    end: int
    rule: str
    said: Said | Number
    specificity: int = 0


# What a phrase can stand for in a longer one, beside its type and grain.
ROLES = (
    "",
    "weekday",
    "calendar",
    "portion",
    "part",
    "clock",
    "feast",
    "compared",
    "month",
    "today",
    "monthday",
    "dated",
    "datedday",
    "pointed",
    "generic",
    "century",
    "last",
    "listed",
    "distance",
    "opening",
    "closing",
)
NUMBER_CLASSES = tuple(
    frozenset(each)
    for each in (
        {"count"},
        {"ordinal"},
        {"year"},
        {"count", "num"},
        {"ordinal", "dom"},
        {"count", "vague"},
        {"month"},
        {"weekday"},
        {"approx"},
    )
)


def classes_of(said: Said | Number) -> frozenset[str]:
    if isinstance(said, Number):
        return said.classes
    return _classes(said.type, said.meaning.grain, said.role)


def _classes(kind: ExpressionType, grain: Granularity | None, role: str) -> frozenset[str]:
    name = kind.value.lower()
    classes = {"when_" + name}
    if grain is not None:
        classes |= {"when", "when_" + grain.name.lower()}
        if kind is DATE:
            classes.add("date_" + grain.name.lower())
    if role:
        classes.add("is_" + role)
    if role in ("monthday", "datedday", "listed"):
        classes.add("is_calendar")
    if role in ("dated", "datedday"):
        classes.add("is_dated")
    return frozenset(classes)


NODE_CLASSES = (
    *NUMBER_CLASSES,
    *(_classes(kind, grain, role) for kind in ExpressionType for grain in (None, *Granularity) for role in ROLES),
)

__all__ = ["NODE_CLASSES", "Meaning", "Node", "Number", "Reads", "classes_of"]
