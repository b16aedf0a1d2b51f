"""A chronology to print, to hand in or to open in a word processor: date, what happened in whose words, and the source.

One file without scripts, pictures or anything from elsewhere; headings repeat on each printed page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING

from timeline.civil import DAY, date_of
from timeline.export.table_csv import certainty, order
from timeline.intervals import Granularity
from timeline.layout.words import clean
from timeline.model import Article, Event
from timeline.wording import words

if TYPE_CHECKING:
    from timeline.export import Request

FORMATS = {"html": "Chronology to print (HTML)"}

_STYLE = """
body { font: 11pt/1.4 Georgia, "Times New Roman", serif; color: #111; max-width: 60em; margin: 2em auto;
    padding: 0 1em }
h1 { font-size: 18pt; margin: 0 } p.about { color: #444; margin: .2em 0 1.5em }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th { text-align: left; border-bottom: 2px solid #111; padding: .3em .6em .3em 0 }
td { vertical-align: top; border-bottom: 1px solid #bbb; padding: .4em .6em .4em 0 } tr { break-inside: avoid }
td.date { width: 20% } td.source { width: 27%; font-size: 9.5pt; color: #333; overflow-wrap: anywhere }
tr.year td { font-weight: bold; border-bottom: 1px solid #111; padding-top: 1em; break-after: avoid }
.title { font-weight: bold } .said { color: #333 } .mark { font-size: 9pt; color: #555; font-style: italic }
@media print { body { margin: 0; max-width: none; padding: 0 } }
""".strip()


def write(request: Request) -> None:
    """A row an event, earliest first, below the year in which it began; undated ones last."""
    with request.path.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(f"{line}\n" for line in _page(request))


def _page(request: Request) -> Iterator[str]:
    title, count = _safe(request.title) or "Chronology", len(request.events)
    at = f", written {_safe(request.at[:10])}" if request.at else ""
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head><body>"
    yield f'<h1>{title}</h1><p class="about">{count:,} event{"s" * (count != 1)}{at}</p>'
    yield "<table><thead><tr><th>Date</th><th>What happened</th><th>Source</th></tr></thead><tbody>"
    before = ""
    for event in sorted(request.events, key=lambda event: (not _is_dated(event), order(event))):
        if (heading := _heading(event)) != before:
            before = heading
            yield f'<tr class="year"><td colspan="3">{heading}</td></tr>'
        yield _row(event, request.articles)
    yield "</tbody></table></body></html>"


def _heading(event: Event) -> str:
    """The year in which it began, or ended where its begin is not known; the decade where no year is."""
    if event.shown is None or not _is_dated(event):
        return "Without a date"
    if event.shown.granularity < Granularity.YEAR:
        return _safe(words(event.shown))  # a decade did not begin to be known in its first year
    begin = order(event)[1]
    year = date_of(begin // DAY)[0]
    return f"{year}" if year > 0 else f"{1 - year} BC"


def _is_dated(event: Event) -> bool:
    shown = event.shown
    return shown is not None and (isinstance(shown.begin, int) or isinstance(shown.end, int))


def _row(event: Event, articles: Mapping[str, Article]) -> str:
    article = articles.get(event.article)
    said = _safe(article.text[event.start : event.end]) if article else ""
    happened = f'<div class="title">{_safe(event.title)}</div>' + (f'<div class="said">“{said}”</div>' if said else "")
    if event.category:
        happened += f'<div class="mark">{_safe(event.category)}</div>'
    date = f"<div>{_safe(words(event.shown)) if event.shown else 'no date'}</div>"
    date += f'<div class="mark">{_safe(_mark(event))}</div>'
    return f'<tr><td class="date">{date}</td><td>{happened}</td><td class="source">{_source(article)}</td></tr>'


def _mark(event: Event) -> str:
    """How far the date can be relied on, and the note of who set it by hand."""
    note = f": {event.pin.note}" if event.pin and event.pin.note else ""
    return certainty(event) + note


def _source(article: Article | None) -> str:
    if article is None:
        return "added by hand"
    published = f"published {words(article.published)}" if article.published else "publication date unknown"
    place = f"<br>{_safe(article.source)}" if "://" in article.source else ""
    return f"{_safe(article.title) or _safe(article.source)}, {_safe(published)}{place}"


def _safe(text: str) -> str:
    return escape(clean(text, len(text)))
