"""The time algebra: what words say, before any date is known, as small values that are functions of an anchor.

Operators follow SCATE (Bethard and Parker 2016). No word of any language is known here, and no rule sees a date.
"""

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
from timeline.meanings.fiscal import Fiscal, counted_as
from timeline.meanings.inside import directed, is_undirected, parts
from timeline.meanings.meaning import NOWHERE, Meaning, Outcome, placed
from timeline.meanings.modified import Mod, Modified, Ref, Reference
from timeline.meanings.placing import Clock, Literal, Nth, Occurrence, Of, Part, Pick, Same, Shift
from timeline.meanings.text import dumps, loads

__all__ = [
    "NOWHERE",
    "Again",
    "Aged",
    "Ambiguous",
    "Clock",
    "Disputed",
    "Duration",
    "EraYear",
    "Fiscal",
    "FromEvent",
    "Literal",
    "Meaning",
    "Mod",
    "Modified",
    "Named",
    "Nth",
    "Occurrence",
    "Of",
    "OfCentury",
    "OfNoDay",
    "Outcome",
    "Part",
    "PerhapsNumber",
    "Pick",
    "Range",
    "Ref",
    "Reference",
    "Relation",
    "Repetition",
    "Same",
    "Shift",
    "Side",
    "SpokenClock",
    "Straddling",
    "counted_as",
    "directed",
    "dumps",
    "is_undirected",
    "loads",
    "parts",
    "placed",
]
