"""The text of a meaning, for the store."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, cast

from timeline import intervals
from timeline.errors import DatelineError, NotADateError
from timeline.intervals import Granularity, Interval
from timeline.meanings.aged import Aged
from timeline.meanings.amounts import Duration, FromEvent, Range, Relation, Repetition, Side
from timeline.meanings.doubtful import (
    Again,
    Ambiguous,
    Disputed,
    EraYear,
    Named,
    OfCentury,
    OfNoDay,
    PerhapsNumber,
    SpokenClock,
    Straddling,
)
from timeline.meanings.fiscal import Fiscal
from timeline.meanings.meaning import Meaning
from timeline.meanings.modified import Mod, Modified, Ref, Reference
from timeline.meanings.placing import Clock, Literal, Nth, Occurrence, Of, Part, Pick, Same, Shift
from timeline.repeating import Cycle, Repeating, Toward

# fmt: off
_CLASSES: Mapping[str, type[Meaning]] = {
    each.__name__: each
    for each in (
        Literal, Shift, Occurrence, Nth, Part, Clock, Of, Modified, Reference, Duration, Repetition, Range, Aged, Again,
        EraYear, OfCentury, Pick, Ambiguous, Disputed, Straddling, Named, FromEvent, Same, Fiscal, OfNoDay,
        PerhapsNumber, SpokenClock,
    )
}
# fmt: on


def dumps(meaning: Meaning) -> str:
    """Compact JSON: {"is":"Shift","amount":-1,"unit":"DAY"}; fields that keep their default are left out."""
    return json.dumps(_plain(meaning), ensure_ascii=False, separators=(",", ":"))


def _plain(meaning: Meaning) -> dict[str, Any]:
    found: dict[str, Any] = {"is": type(meaning).__name__}
    for field in dataclasses.fields(meaning):  # type: ignore[arg-type]
        value = getattr(meaning, field.name)
        if value != field.default:
            found[field.name] = _plain_value(value)
    return found


def _plain_value(value: Any) -> Any:
    if isinstance(value, Meaning):
        return _plain(value)
    if isinstance(value, Granularity):
        return value.name
    if isinstance(value, Repeating):
        return [value.cycle.value, value.number, value.day, value.name]
    return str(value) if isinstance(value, Interval | Enum) else value


def loads(text: str) -> Meaning:
    """The meaning that `dumps` wrote. Raises NotADateError for anything else."""
    try:
        return _meaning(json.loads(text))
    except DatelineError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NotADateError(f'"{text[:60]}" is not a stored meaning.') from error


def _meaning(plain: Any) -> Meaning:
    if not isinstance(plain, dict):
        raise TypeError("a stored meaning is a JSON object")
    fields = dict(cast("dict[str, Any]", plain))
    kind = _CLASSES[fields.pop("is")]
    known = {field.name: str(field.type) for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: _READ[known[name]](value) for name, value in fields.items()})


def _repeating(plain: Any) -> Repeating:
    cycle, number, day, name = plain
    return Repeating(Cycle(cycle), _integer(number), _integer(day), _text(name))


def _integer(plain: Any) -> int:
    if type(plain) is not int:
        raise TypeError("not a whole number")
    return plain


def _number(plain: Any) -> float | None:
    if plain is not None and type(plain) not in (int, float):
        raise TypeError("not a number")
    return plain


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise TypeError("not a text")
    return plain


def _flag(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise TypeError("neither true nor false")
    return plain


def _unit(plain: Any) -> Granularity | None:
    return None if plain is None else Granularity[_text(plain)]


# How a field of each written type is read back.
_READ: dict[str, Callable[[Any], Any]] = {
    "int": _integer,
    "int | None": lambda plain: None if plain is None else _integer(plain),
    "float | None": _number,
    "str": _text,
    "bool": _flag,
    "Granularity": _unit,
    "Granularity | None": _unit,
    "Toward | None": lambda plain: None if plain is None else Toward(plain),
    "Interval": lambda plain: intervals.parse(_text(plain)),
    "Repeating": _repeating,
    "Meaning": _meaning,
    "Meaning | None": lambda plain: None if plain is None else _meaning(plain),
    "Relation": Relation,
    "Mod": Mod,
    "Ref": Ref,
    "Side": Side,
}
