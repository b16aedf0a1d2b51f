"""Days, differences and titles in words; see `timeline.wording` for whole intervals."""

from __future__ import annotations

from timeline import civil
from timeline.civil import DAY, HOUR, MINUTE

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def year_words(year: int) -> str:
    """2020, or 44 BC for the astronomical year -43."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_words(seconds: int) -> str:
    """Sun 11 Oct 2020."""
    day = seconds // DAY
    year, month, number = civil.date_of(day)
    return f"{WEEKDAYS[civil.kept_weekday(day)]} {number} {MONTHS[month - 1]} {year_words(year)}"


def difference_words(seconds: int) -> str:
    """+2 days, −3 h 20 min; days are whole, longer ones say the weeks or years too."""
    if seconds == 0:
        return "no change"
    sign, rest = ("+", seconds) if seconds > 0 else ("−", -seconds)
    days, rest = divmod(rest, DAY)
    if days:
        hours = f" {rest // HOUR} h" if rest >= HOUR and days < 10 else ""
        years = f" (about {days / 365.2425:.1f} years)" if days > 730 else ""
        return f"{sign}{days:,} day{'s' if days != 1 else ''}{hours}{years}"
    hours, minutes = rest // HOUR, rest % HOUR // MINUTE
    parts = [f"{hours} h" if hours else "", f"{minutes} min" if minutes else "", f"{rest % 60} s" if rest % 60 else ""]
    return sign + " ".join(part for part in parts if part)


def gap_words(seconds: int) -> str:
    """How long nothing happened, in its largest unit alone: "48 years", "5 months", "12 days"."""
    days = max(seconds, 0) // DAY
    count, unit = (round(days / 365.2425), "year") if days >= 730 else (days, "day")
    if 90 <= days < 730:
        count, unit = round(days / 30.44), "month"
    return f"{count:,} {unit}{'' if count == 1 else 's'}" if days else difference_words(max(seconds, 1))[1:]


def clean(text: str, limit: int = 400) -> str:
    """One harmless line: control and bidirectional override characters are gone, newlines are spaces."""
    cut = text[:limit]
    if cut.isprintable():
        return cut
    kept = "".join(" " if char.isspace() else char for char in cut if char.isprintable() or char.isspace())
    return " ".join(kept.split())


def shortened(text: str, most: int) -> str:
    """One harmless line of at most so many characters, with an ellipsis where it is cut."""
    line = clean(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
