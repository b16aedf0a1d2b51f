"""CSV that opens in a spreadsheet without running a formula, and loads in pandas and in TimelineJS as it is.

One file serves all three: TimelineJS's own columns (Year to Group) stand beside ours. None of ours is named "Start
Date" or "End Date", because TimelineJS then drops the dates of the other rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline import civil
from timeline.civil import DAY
from timeline.export.cells import escaped, unescaped
from timeline.intervals import Granularity, Interval
from timeline.model import AnchorKind, Article, Event, Status
from timeline.values import published, read_from

if TYPE_CHECKING:
    from pandas import DataFrame

    from timeline.export import Request

FORMATS = {"csv": "Table for spreadsheets, pandas and TimelineJS (CSV)"}

NUMBERS = ("Year", "Month", "Day", "End Year", "End Month", "End Day")


def write(request: Request) -> None:
    """One row an event, earliest first, undated ones last."""
    frame = table(request)
    frame.to_csv(request.path, index=False, encoding="utf-8-sig", lineterminator="\r\n")


def read(path: Path) -> DataFrame:
    """The table again as it was before `write` made it safe: apostrophes off, text as text, numbers as Int64."""
    import pandas as pd

    frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    for name in frame.columns:
        if name in NUMBERS:
            frame[name] = pd.array([int(cell) if cell else None for cell in frame[name]], dtype="Int64")
        elif name == "Confidence":
            frame[name] = pd.array([float(cell) if cell else None for cell in frame[name]], dtype="Float64")
        else:
            frame[name] = frame[name].map(unescaped)
    return frame


def table(request: Request) -> DataFrame:
    """The rows of the export as a frame, text cells made safe."""
    import pandas as pd

    rows = [[escaped(cell) if isinstance(cell, str) else cell for cell in row] for row in rows_of(request)]
    frame = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    _make_uniform(frame)
    for name in NUMBERS:
        # Int64, because a plain int column with blanks turns 2020 into 2020.0.
        frame[name] = pd.array(frame[name].tolist(), dtype="Int64")
    return frame


def rows_of(request: Request) -> list[list[Any]]:
    """The cells of each event in the order of COLUMNS, earliest first, undated last; texts as they are."""
    named = _Named(request)
    return [_row(event, request.articles, named) for event in sorted(request.events, key=order)]


class _Named(dict[str, str]):
    """The words of what an event was read from, by its id; those of an article are looked up when one is asked for."""

    def __init__(self, request: Request) -> None:
        super().__init__({event.id: event.title for event in request.events})
        self._expressions_of, self._known = request.expressions_of, set[str]()

    def words_of(self, event: Event) -> str:
        if event.article not in self._known and event.anchor.kind is AnchorKind.EXPRESSION:
            self._known.add(event.article)
            self.update({each.id: each.text for each in self._expressions_of(event.article)})
        return read_from(event.anchor, self)


def _make_uniform(frame: DataFrame) -> None:
    """Dates in one form: pandas reads a column that holds days and times of day mixed as plain text."""
    ends = ("Begin (ISO)", "Until (ISO)")
    if any("T" in cell for name in ends for cell in frame[name]):
        for name in ends:
            frame[name] = [f"{cell}T00:00" if cell and "T" not in cell else cell for cell in frame[name]]


def order(event: Event) -> tuple[bool, int, int, str, int, str]:
    """By begin, then end, then as its article tells it; what has no date comes last."""
    told = event.article or "", event.start, event.id
    if event.shown is None:
        return True, 0, 0, *told
    begin, end = event.shown.bounds
    # What has no known begin stands where it is known to end, not before everything else.
    return False, begin if isinstance(event.shown.begin, int) else end, end, *told


def _row(event: Event, articles: Mapping[str, Article], named: _Named) -> list[Any]:
    article = articles.get(event.article)
    values: dict[str, Any] = {
        **_ends(event.shown),
        "Display Date": _display(event.shown),
        "Headline": event.title,
        "Text": article.text[event.start : event.end] if article else "",
        "Group": event.category or (article.title if article else ""),
        "Begin (ISO)": event.begin or "",
        "Until (ISO)": event.until or "",
        "EDTF": event.edtf or "",
        "Granularity": event.granularity or "",
        "Certainty": certainty(event),
        "Confidence": round(event.confidence, 3) if event.shown else None,
        "Category": event.category,
        "Status": event.status.value,
        "Pinned": "yes" if event.is_pinned else "",
        "Note": event.pin.note if event.pin else "",
        "Read from": named.words_of(event),
        "Why": event.why,
        "Article": article.title if article else "",
        "Source": article.source if article else "",
        "Published": published(article) if article else "",
        "Event": event.id,
    }
    return [values[name] for name in COLUMNS]


COLUMNS = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time"),
    *("Display Date", "Headline", "Text", "Group"),
    *("Begin (ISO)", "Until (ISO)", "EDTF", "Granularity", "Certainty", "Confidence"),
    *("Category", "Status", "Pinned", "Note", "Read from", "Why", "Article", "Source", "Published", "Event"),
)


def _ends(interval: Interval | None) -> dict[str, Any]:
    """TimelineJS's columns; its end is the last moment, ours the first after."""
    empty = dict.fromkeys(COLUMNS[:8])
    if interval is None:
        return {**empty, "Time": "", "End Time": ""}
    begin, end, unit = interval.begin, interval.end, interval.granularity
    shortest = 1 if unit > Granularity.DAY else DAY
    if not isinstance(begin, int):
        # TimelineJS knows no open begin; the last known day is sure, and Display Date says "until".
        return {**empty, **(_parts("", end - shortest, unit) if isinstance(end, int) else {"Time": ""}), "End Time": ""}
    first = _parts("", begin, unit)
    if not isinstance(end, int):
        return {**empty, **first, "End Time": ""}
    last = _parts("End ", max(begin, end - shortest), unit)
    if interval.is_one_unit and unit is not Granularity.PART_OF_DAY and unit in _WHOLE:
        last = {**dict.fromkeys(last), "End Time": ""}
    return {**first, **last}


# Units that TimelineJS can show from its begin alone.
_WHOLE = (Granularity.YEAR, Granularity.MONTH, Granularity.DAY, Granularity.MINUTE, Granularity.SECOND)


def _parts(prefix: str, seconds: int, unit: Granularity) -> dict[str, Any]:
    year, month, day = civil.date_of(seconds // DAY)
    return {
        f"{prefix}Year": year,
        f"{prefix}Month": month if unit > Granularity.YEAR else None,
        f"{prefix}Day": day if unit > Granularity.MONTH else None,
        f"{prefix}Time": civil.iso_time(seconds) if unit > Granularity.DAY else "",
    }


def _display(interval: Interval | None) -> str:
    from timeline.wording import words

    return words(interval) if interval else ""


def certainty(event: Event) -> str:
    """What a reader of the table must know before quoting the date."""
    if event.status is Status.DISMISSED:
        return "dismissed"
    if event.shown is None:
        return event.resolution.unresolved or "no date"
    if event.is_pinned:
        return "pinned by hand"
    if event.status is Status.CONFIRMED:
        return "confirmed"
    return "inferred" if event.is_inferred else "read by machine"
