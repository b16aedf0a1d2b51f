"""What a person can do, each a pure function Project -> ChangeSet that holds the edit and everything downstream."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from itertools import count

from timeline import edit_labels
from timeline.downstream import follow, refuse_circle, without_circles
from timeline.errors import AnchorError, ArticleError
from timeline.intervals import Interval
from timeline.model import (
    ABSOLUTE,
    NO_LONGER_FOUND,
    Anchor,
    AnchorKind,
    Article,
    Chooser,
    Event,
    Expression,
    Pin,
    Reading,
    Resolution,
    Status,
)
from timeline.pipeline import date_article, read_elsewhere
from timeline.project import ChangeSet, Project, Row, RowChange, Table, table_of
from timeline.wording import words


def add_reading(project: Project, reading: Reading) -> ChangeSet:
    """Add an article with all that was read from it. Raises ArticleError when the project has it already."""
    known = project.articles.get(reading.article.id)
    if known:
        raise ArticleError(f'"{reading.article.source}" is in the project already, as {_named(known)}.')
    article = reading.article
    if any(_whole(text) != text for text in (article.text, article.source, article.found_title)):
        name = _whole(_named(article))
        raise ArticleError(f"{name} holds half characters, which no file can hold. Import it from its file.")
    reading = _with_other_articles(project, reading)
    rows: list[RowChange] = [RowChange("articles", reading.article.id, None, reading.article)]
    rows += [RowChange("expressions", e.id, None, e) for e in (*reading.expressions, *reading.relations)]
    rows += [RowChange("events", e.id, None, e) for e in reading.events]
    label = f"add {_named(reading.article)}"
    # What was read from this article before it was removed, by a person's choice, can be dated again.
    waiting = [reader for row in rows for reader in project.readers.get(row.id, ())]
    if not waiting:
        return ChangeSet(label, tuple(rows))
    return follow(project, label, without_circles(project, rows), waiting)


def remove_article(project: Project, article: str) -> ChangeSet:
    """Remove an article, its expressions and its events; what read from them elsewhere says what it needs."""
    rows: list[RowChange] = [RowChange("articles", article, project.articles[article], None)]
    for id in sorted(project.of_article.get(article, ())):
        table, row = _found(project, id)
        rows.append(RowChange(table, id, row, None))
    rows += _released(project, rows)
    return follow(project, f"remove {_named(project.articles[article])}", rows)


def retitle_article(project: Project, article: str, title: str) -> ChangeSet:
    before = project.articles[article]
    label = f"rename article to {edit_labels.quoted(title)}"
    return _change(project, label, before, replace(before, own_title=_whole(title).strip() or None))


def set_published(project: Project, article: str, published: Interval | None) -> ChangeSet:
    """Give an article its publication date by hand, and read all of its dates from it; None takes the found one.

    Pins, titles, categories and anchors that a person chose stay.
    """
    before = project.articles[article]
    date = words(published) if published else "the one found"
    label = f"set publication date of {_named(before)} to {date}"
    return _read_again(project, before, replace(before, own_published=published), label)


def set_language(project: Project, article: str, language: str) -> ChangeSet:
    """Read an article again in `language` (BCP 47); what a person decided stays."""
    before = project.articles[article]
    label = f"read {_named(before)} again in another language"
    return _read_again(project, before, replace(before, own_language=language), label)


def read_again(project: Project, article: str) -> ChangeSet:
    """Read an article again, as after an update of Dateline; what a person decided stays."""
    before = project.articles[article]
    return _read_again(project, before, before, f"read {_named(before)} again")


def pin(project: Project, events: Iterable[str], interval: Interval, note: str = "") -> ChangeSet:
    """Fix the date of events by hand; no rule moves it from then on, and what reads from them follows."""
    pins = {id: Pin(interval, _whole(note)) for id in events}
    return _pinned(project, edit_labels.pinning(project, pins), pins)


def move(project: Project, intervals: dict[str, Interval]) -> ChangeSet:
    """Pin each event where it was dragged to; a note that was there stays."""
    pins = {id: Pin(interval, _note(project.events[id])) for id, interval in intervals.items()}
    return _pinned(project, edit_labels.moving(project, intervals), pins)


def unpin(project: Project, events: Iterable[str]) -> ChangeSet:
    """Let the events' own words date them again."""
    pins: dict[str, None] = dict.fromkeys(events, None)
    return _pinned(project, f"unpin {edit_labels.of_events(project, list(pins))}", pins)


def retitle(project: Project, event: str, title: str) -> ChangeSet:
    """Give an event a title; an empty one takes the found title again."""
    before = project.events[event]
    own = _whole(title).strip()
    is_own = own not in ("", before.found_title)
    label = edit_labels.renaming(before.title, own or before.found_title)
    return _change(project, label, before, replace(before, own_title=own if is_own else None))


def categorise(project: Project, events: Iterable[str], category: str) -> ChangeSet:
    name, ids = _whole(category).strip(), list(dict.fromkeys(events))
    to = edit_labels.quoted(name) if name else "none"
    label = f"set category of {edit_labels.of_events(project, ids)} to {to}"
    return _change_events(project, label, ids, category=name)


def confirm(project: Project, events: Iterable[str]) -> ChangeSet:
    """Mark that a person has checked these events."""
    ids = list(dict.fromkeys(events))
    label = f"confirm {edit_labels.of_events(project, ids)}"
    return _change_events(project, label, ids, status=Status.CONFIRMED)


def unconfirm(project: Project, events: Iterable[str]) -> ChangeSet:
    ids = list(dict.fromkeys(events))
    label = f"take confirmation of {edit_labels.of_events(project, ids)} back"
    return _change_events(project, label, ids, status=Status.FOUND)


def dismiss(project: Project, events: Iterable[str]) -> ChangeSet:
    """Take these events off the to-check queue without confirming them."""
    ids = list(dict.fromkeys(events))
    label = f"dismiss {edit_labels.of_events(project, ids)}"
    return _change_events(project, label, ids, status=Status.DISMISSED)


def delete_events(project: Project, events: Iterable[str]) -> ChangeSet:
    """Take events off the timeline, with all that was merged into them.

    A rule's event stays in the file as deleted, so that reading again keeps it away.
    """
    given = list(dict.fromkeys(events))
    ids = dict.fromkeys(one for id in given for one in (id, *sorted(project.merged.get(id, ()))))
    gone = {id for id in ids if project.events[id].added_by is Chooser.USER}
    rows: list[RowChange] = []
    for id, before in ((id, project.events[id]) for id in ids):
        # Nothing can stand behind an event that is no longer in the file.
        behind = "" if before.merged_into in gone else before.merged_into
        after = replace(before, is_deleted=True, merged_into=behind)
        rows += [RowChange("events", id, before, None)] if id in gone else _rows(before, after)
    return follow(project, f"delete {edit_labels.of_events(project, given)}", rows)


def add_event(project: Project, article: str, start: int, end: int, title: str, interval: Interval | None) -> ChangeSet:
    """Add an event of the person's own, for [start, end) of an article or, with article "", for no text.

    It takes the date of the first expression inside the span that has none of its own event on the timeline, else
    `interval` as a pin, else it waits without a date.
    """
    inside = (e for e in project.expressions_of(article) if start <= e.start and e.end <= end)
    dating = None if interval else next(inside, None)
    event = Event(
        id=_free_id(project, f"{article or 'timeline'}:{start}-{end}u"),
        article=article,
        start=start,
        end=end,
        found_title=_whole(title).strip(),
        expression=dating.id if dating else "",
        found_anchor=Anchor(AnchorKind.EXPRESSION, dating.id) if dating else ABSOLUTE,
        resolution=dating.resolution if dating else Resolution(unresolved="needs a date"),
        added_by=Chooser.USER,
        pin=Pin(interval) if interval else None,
        status=Status.CONFIRMED,
    )
    date = f" on {words(interval)}" if interval else ""
    label = f"add event {edit_labels.quoted(event.title)}{date}"
    return ChangeSet(label, (RowChange("events", event.id, None, event),))


def merge(project: Project, events: Iterable[str], into: str) -> ChangeSet:
    """Let `into` stand for `events` as well: one event with several sources, whose dates can be compared."""
    into = project.events[into].merged_into or into
    gone = {id for given in events for id in (given, *project.merged.get(given, ()))} - {into}
    if project.events[into].is_deleted:
        raise AnchorError("The event to merge into was deleted. Choose another.")
    label = f"merge {edit_labels.of_events(project, sorted(gone))} into {edit_labels.of_events(project, [into])}"
    return _change_events(project, label, sorted(gone), merged_into=into)


def split(project: Project, event: str) -> ChangeSet:
    """Take a merged event apart again: each of its sources stands for itself."""
    label = f"split {edit_labels.of_events(project, [event])}"
    return _change_events(project, label, sorted(project.merged.get(event, ())), merged_into="")


def keep_apart(project: Project, event: str, other: str) -> ChangeSet:
    """Remember that two events are not the same, so that they are not proposed again."""
    before = project.events[event]
    named = edit_labels.quoted(project.events[other].title) if other in project.events else "another"
    label = f"keep apart {edit_labels.of_events(project, [event])} and {named}"
    return _change_events(project, label, [event], kept_apart=tuple(dict.fromkeys((*before.kept_apart, other))))


def read_from(project: Project, id: str, anchor: Anchor | None) -> ChangeSet:
    """Read an expression, or the expression that dates an event, from `anchor`; None takes the rule's choice again.

    Raises AnchorError when that would close a circle, or when the words name their own date.
    """
    event = project.events.get(id)
    dating = event.expression if event else id
    reader: Event | Expression = project.expressions[dating] if dating else project.events[id]
    if isinstance(reader, Expression) and reader.found_anchor.kind is AnchorKind.NONE and anchor:
        raise AnchorError(f'"{reader.text}" names its own date and is read from nothing. Pin it to change it.')
    if anchor and anchor.target:
        if anchor.target not in project.events and anchor.target not in project.expressions:
            raise AnchorError("What it should read from is no longer in the project. Choose another anchor.")
        refuse_circle(project, reader.id, anchor.target)
    chosen = replace(anchor, chosen_by=Chooser.USER) if anchor else None
    after = replace(reader, own_anchor=chosen)
    return follow(project, edit_labels.reading(project, reader, anchor), _rows(reader, after), [reader.id])


def _pinned(project: Project, label: str, pins: dict[str, Pin] | dict[str, None]) -> ChangeSet:
    rows: list[RowChange] = []
    for id, pin in pins.items():
        before = project.events[id]
        rows += _rows(before, replace(before, pin=pin))
    return follow(project, label, rows)


def _whole(text: str) -> str:
    """`text` as files can hold it: half characters (lone surrogates), which a paste may give, replaced."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _note(event: Event) -> str:
    return event.pin.note if event.pin else ""


def _change_events(project: Project, label: str, events: Iterable[str], **changed: object) -> ChangeSet:
    rows: list[RowChange] = []
    for id in dict.fromkeys(events):
        before = project.events[id]
        rows += _rows(before, replace(before, **changed))  # type: ignore[arg-type]  # callers name fields of Event
    return ChangeSet(label, tuple(rows))


def _change(project: Project, label: str, before: Row, after: Row) -> ChangeSet:
    return follow(project, label, _rows(before, after))


def _rows(before: Row, after: Row) -> list[RowChange]:
    return [] if before == after else [RowChange(table_of(before), before.id, before, after)]


def _found(project: Project, id: str) -> tuple[Table, Row]:
    event = project.events.get(id)
    return ("events", event) if event else ("expressions", project.expressions[id])


def _free_id(project: Project, stem: str) -> str:
    """An id that no event has, and that nothing still reads from after its event was deleted."""
    ids = (f"{stem}{n}" for n in count(1))
    return next(id for id in ids if id not in project.events and id not in project.readers)


def _released(project: Project, rows: Iterable[RowChange]) -> list[RowChange]:
    """What was merged into events that are about to go stands for itself again."""
    changed = {row.id for row in rows}
    gone = [row.id for row in rows if row.table == "events" and row.after is None]
    left = sorted({id for event in gone for id in project.merged.get(event, ())} - changed)
    return [RowChange("events", id, project.events[id], replace(project.events[id], merged_into="")) for id in left]


def _named(article: Article) -> str:
    """An article in quotation marks: its title, else its first words, at most 60 characters."""
    line = " ".join((article.title or article.text[:200]).split())
    return f'"{line}"' if len(line) <= 60 else f'"{line[:59]}…"'


# --- reading again --------------------------------------------------------------------------------------------------


def _read_again(project: Project, before: Article, after: Article, label: str) -> ChangeSet:
    reading = _with_other_articles(project, date_article(after))
    rows = _rows(before, after)
    expressions = (*reading.expressions, *reading.relations)
    fresh: dict[str, Row] = {row.id: row for row in (*expressions, *reading.events)}
    known = (project.expressions.get(id) for id in project.of_article.get(before.id, ()))
    # What a person anchored by hand is a decision, whether or not the words are found again.
    kept_expressions = {one.id for one in known if one and one.own_anchor and one.id not in fresh}
    dating = {expression.id for expression in expressions}
    for id in sorted(project.of_article.get(before.id, ())):
        table, old = _found(project, id)
        new = fresh.pop(id, None)
        kept = _with_decided(old, new) if new else _orphan(project, old, dating, kept_expressions)
        if kept != old:
            rows.append(RowChange(table, id, old, kept))
    for id, row in fresh.items():
        rows.append(RowChange(table_of(row), id, None, row))
    rows = without_circles(project, [*rows, *_released(project, rows)])
    # A pin or an anchor chosen by hand may move rows that the reading, which knows neither, has just resolved.
    stale = [row.id for row in rows if row.table != "articles" and row.after]
    return follow(project, label, rows, stale)


_TELLERS = 200  # events that share a word; more of them tell nothing apart


def _with_other_articles(project: Project, reading: Reading) -> Reading:
    """Read what only names an event from the event of another article, where the project can be searched."""
    find = project.find
    if find is None or not project.events:
        return reading

    def elsewhere(stems: Sequence[str]) -> list[tuple[Event, str]]:
        ids = dict.fromkeys(id for stem in stems for id in find(stem)[:_TELLERS])
        events = (project.events.get(id) for id in ids)
        return [(e, _sentence(project, e)) for e in events if e and _may_be_read(e, reading.article, stems)]

    return read_elsewhere(reading, elsewhere)


def _may_be_read(event: Event, article: Article, stems: Sequence[str]) -> bool:
    if event.article in ("", article.id) or event.is_inferred or not event.is_visible or event.shown is None:
        return False
    return any(stem in event.title.lower() for stem in stems)


def _sentence(project: Project, event: Event) -> str:
    return project.articles[event.article].text[event.start : event.end]


def _with_decided(old: Row, new: Row) -> Row:
    if isinstance(old, Event) and isinstance(new, Event) and old.own_anchor:
        # What a person said it is read from holds, also when its words are found as a date again.
        new = replace(new, expression="", is_inferred=False, resolution=old.resolution)
    return replace(new, **{name: getattr(old, name) for name in old.DECIDED})


def _orphan(project: Project, old: Row, dating: set[str], kept: set[str]) -> Row | None:
    """What stays of a row that a new reading no longer finds: what a person had a hand in.

    `dating` holds the ids of the expressions that were found, `kept` of those that stay although they were not.
    """
    if isinstance(old, Expression) and old.id in kept:
        return replace(old, rule=NO_LONGER_FOUND)
    if not isinstance(old, Event):
        return None
    if old.expression in kept:
        return old
    if old.added_by is Chooser.USER and (not old.expression or old.expression in dating):
        return old
    untouched = {f.name: f.default for f in fields(Event) if f.name in Event.DECIDED}
    is_touched = any(getattr(old, name) != default for name, default in untouched.items())
    if not is_touched and old.added_by is Chooser.RULE and not project.merged.get(old.id):
        return None
    gone = Resolution(unresolved="its words are no longer found as a date", steps=old.resolution.steps[:1])
    return replace(old, expression="", found_anchor=ABSOLUTE, is_inferred=False, added_by=Chooser.USER, resolution=gone)
