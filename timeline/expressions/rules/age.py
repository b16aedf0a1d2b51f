"""Ages and birthdays: at the age of 19, on her 21st birthday; dates where the text tells when somebody was born."""

from __future__ import annotations

from timeline.expressions.figures import ordinal_number
from timeline.expressions.found import DATE, Reads, Said
from timeline.expressions.line import Match
from timeline.intervals import Granularity
from timeline.meanings import Aged, Duration, Meaning

LEVEL = 2
SPECIFICITY = 3
_OLDEST = 110


def read_age(m: Match) -> Said | None:
    years = _years(m["amount"].meaning) if "amount" in m else m["n"]
    if years is None or years % 1 or not 1 <= years <= _OLDEST or not m.allows(m.after(24), "age_goes_on"):
        return None
    return Said(Aged(int(years)), DATE, Reads.ANAPHORIC)


def _years(amount: Meaning) -> float | None:
    """Mit 14 Jahren."""
    is_age = isinstance(amount, Duration) and amount.unit is Granularity.YEAR and not amount.mod
    return amount.count if isinstance(amount, Duration) and is_age else None


def read_birthday(m: Match) -> Said | None:
    number = ordinal_number(m["o"])
    return Said(Aged(number, is_birthday=True), DATE, Reads.ANAPHORIC) if number else None


RULES = {"age": read_age, "birthday": read_birthday}
