"""Days and months of a year of three figures: 9 August 378, October 382; the text tells its era."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import civil
from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import Reads, Said
from timeline.expressions.line import Match
from timeline.meanings import EraYear, Named, Occurrence, Of
from timeline.repeating import Cycle, Repeating, Toward

LEVEL = 1
_LONGEST, _TWO_FIGURES = 31, 99
_STOP, _CAPITAL = re.compile(r"[.,;)]|\n|\Z"), re.compile(r"\s[^\W\d_a-zß-ÿ]")
SPECIFICITY = 6


def read_day(m: Match) -> Said | None:
    """9 August 378, unless something is counted: on 9 August 378 people."""
    month, day = m["m"], m["d"] or ordinal_number(m["o"])
    if not isinstance(day, int) or not 1 <= day <= civil.month_length(2000, month):
        return None
    if m["n"] <= _TWO_FIGURES and not _STOP.match(m.after(2)) and (m["n"] <= _LONGEST or _CAPITAL.match(m.after(2))):
        return None  # On 5 May 12 died; on 5 May 40 French soldiers
    said = _said(m, Repeating(Cycle.MONTH_DAY, month, day), "datedday")
    return replace(said, meaning=Named(said.meaning, m["w"])) if said and "w" in m else said


def read_month(m: Match) -> Said | None:
    return _said(m, Repeating(Cycle.MONTH, m["m"]), "dated")


def read_season(m: Match) -> Said:
    """the summer of 376, the winter of 762/3: nothing is counted after a season."""
    of = Repeating(Cycle.SEASON, m["season"])
    return Said(Of(EraYear(int(str(m["n"]).partition("/")[0])), Occurrence(of, Toward.SAME)), reads=Reads.ANAPHORIC)


def read_short_month(m: Match) -> Said | None:
    """July 50, which is no day of July."""
    return read_month(m) if m["n"] > _LONGEST else None


def _said(m: Match, of: Repeating, role: str) -> Said | None:
    if m.rejects(m.after(16), "after_history_year") and not m.finds(m.after(16), "number_behind"):
        return None
    return Said(Of(EraYear(int(m["n"])), Occurrence(of, Toward.SAME)), reads=Reads.ANAPHORIC, role=role)


RULES = {
    "early_day": read_day,
    "early_month": read_month,
    "early_month_short": read_short_month,
    "early_season": read_season,
}
