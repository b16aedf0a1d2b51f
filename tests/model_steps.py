"""Every edit a person can make, drawn at random, and a plain model of what each of them decides.

The model knows nothing of change sets, anchors or stores: it is a table of decisions, changed by one short rule a
verb. What the project derives is compared with deriving it again from nothing.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from typing import Any

from tests.builders import a_reading
from timeline import edits
from timeline.downstream import resolved
from timeline.errors import AnchorError, ArticleError
from timeline.intervals import Interval, parse
from timeline.model import Anchor, AnchorKind, Chooser, Pin, Status
from timeline.project import ChangeSet, Project, of_rows, table_of

READINGS = (
    a_reading(),
    a_reading("Talks broke down on March 4. The minister resigned the next day. Strikes began later.", "2021-05-06"),
    a_reading("The mine closed on Friday, 3 May 2019. Two days later the shaft flooded.", None),
    a_reading(
        "A bomb exploded at the harbour of Velmary on Monday. Three days after the explosion the mayor resigned. "
        "The yard has been closed since the explosion, and the council will meet on 2 June.",
        "2021-05-06",
    ),
    a_reading("Der Damm brach am 3. Januar 2020. Zwei Tage später wurde er repariert.", "2020-10-12"),
    # Tells of what another article reports, so that it is read from there.
    a_reading("Two weeks after the explosion at Velmary harbour, the inquiry opened.", "2021-06-02"),
)
DATES = ("2020-01-04", "2019", "2020-10~", "../2020-02-01", "2021-05-06T10:00", "1917-03?", "-0489-03")
LANGUAGES = ("en", "de", "fr", "xx")
Decisions = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Step:
    """One edit: its name in `timeline.edits`, and what it is given."""

    verb: str
    given: tuple[Any, ...]

    def worked_out(self, project: Project) -> ChangeSet:
        """The change; an empty one where the edit is refused."""
        try:
            return getattr(edits, self.verb)(project, *self.given)
        except (AnchorError, ArticleError):
            return ChangeSet("", ())


def thought_of(project: Project, verb: str, chance: random.Random) -> Step | None:
    """A step of this kind on rows that are there; None where there are none."""
    if verb == "add_reading":
        return Step(verb, (chance.choice(READINGS),))
    if verb == "add_event" and (not project.articles or chance.random() < 0.3):
        return Step(verb, ("", 0, 0, _words(chance), _date(chance)))
    return _of_article(project, verb, chance) or _of_events(project, verb, chance)


def _words(chance: random.Random) -> str:
    return "".join(chance.choices("aé'\"=\n\t \u202e\ud83d🜚ש%_", k=chance.randrange(8)))


def _date(chance: random.Random) -> Interval:
    return parse(chance.choice(DATES))


def _of_article(project: Project, verb: str, chance: random.Random) -> Step | None:
    if not project.articles:
        return None
    article = chance.choice(sorted(project.articles))
    match verb:
        case "add_event":
            start = chance.randrange(len(project.articles[article].text))
            return Step(verb, (article, start, start + 1 + chance.randrange(90), _words(chance), None))
        case "remove_article" | "read_again":
            return Step(verb, (article,))
        case "retitle_article":
            return Step(verb, (article, _words(chance)))
        case "set_published":
            return Step(verb, (article, chance.choice([None, _date(chance), _date(chance)])))
        case "set_language":
            return Step(verb, (article, chance.choice(LANGUAGES)))
        case _:
            return None


def _of_events(project: Project, verb: str, chance: random.Random) -> Step | None:
    events = sorted(project.events)
    if not events:
        return None
    one, other = chance.choice(events), chance.choice(events)
    some = chance.choices(events, k=chance.choice([1, 1, 2, 3]))
    match verb:
        case "pin":
            return Step(verb, (some, _date(chance), _words(chance)))
        case "move":
            return Step(verb, ({event: _date(chance) for event in some},))
        case "unpin" | "confirm" | "unconfirm" | "dismiss" | "delete_events":
            return Step(verb, (some,))
        case "retitle":
            return Step(verb, (one, _words(chance)))
        case "categorise":
            return Step(verb, (some, _words(chance)))
        case "merge":
            return Step(verb, (some, one))
        case "split":
            # Most events stand for themselves.
            return Step(verb, (chance.choice(sorted(project.merged) or events),))
        case "keep_apart":
            return Step(verb, (one, other))
        case "read_from":
            return Step(verb, (one, _anchor(project, chance)))
        case _:
            return None


def _anchor(project: Project, chance: random.Random) -> Anchor | None:
    kind = chance.choice([AnchorKind.NONE, AnchorKind.PUBLICATION, AnchorKind.EVENT, AnchorKind.EXPRESSION])
    places = {AnchorKind.EVENT: project.events, AnchorKind.EXPRESSION: project.expressions}.get(kind)
    if kind is AnchorKind.NONE or not (places or kind is AnchorKind.PUBLICATION):
        return None
    return Anchor(kind, chance.choice(sorted(places)) if places else "")


VERBS = (
    *("add_reading", "add_event", "remove_article", "read_again", "retitle_article", "set_published", "set_language"),
    *("pin", "move", "unpin", "confirm", "unconfirm", "dismiss", "delete_events", "retitle", "categorise"),
    *("merge", "split", "keep_apart", "read_from"),
)


def decisions(project: Project) -> Decisions:
    """What a person decided about each row, as it is where nothing was decided left out."""
    found: Decisions = {}
    for row in (*project.articles.values(), *project.expressions.values(), *project.events.values()):
        usual = {f.name: f.default for f in fields(row) if f.default is not MISSING}
        own = {name: getattr(row, name) for name in row.DECIDED if getattr(row, name) != usual[name]}
        if own:
            found[row.id] = own
    return found


def decided_by(step: Step, before: Project) -> Decisions:
    """What is decided after `step`, worked out by the plain rules."""
    table = {id: dict(own) for id, own in decisions(before).items()}

    def decide(id: str, **own: Any) -> None:
        table.setdefault(id, {}).update(own)

    def forget(id: str, name: str) -> None:
        table.get(id, {}).pop(name, None)

    def gone(ids: set[str]) -> None:
        for id in ids:
            table.pop(id, None)
        for id, own in table.items():
            if own.get("merged_into") in ids:
                forget(id, "merged_into")

    _RULES[step.verb](before, step.given, decide, forget, gone)
    return {id: own for id, own in table.items() if own}


Rule = Callable[..., None]


def _same(*_: Any) -> None:
    """Nothing a person decided is touched."""


def _whole(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _status(status: Status) -> Rule:
    def rule(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
        for id in given[0]:
            forget(id, "status") if status is Status.FOUND else decide(id, status=status)

    return rule


def _pin(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    for id in given[0]:
        decide(id, pin=Pin(given[1], _whole(given[2])))


def _move(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    for id, date in given[0].items():
        pin = before.events[id].pin
        decide(id, pin=Pin(date, pin.note if pin else ""))


def _unpin(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    for id in given[0]:
        forget(id, "pin")


def _retitle(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    title = _whole(given[1]).strip()
    if title and title != before.events[given[0]].found_title:
        decide(given[0], own_title=title)
    else:
        forget(given[0], "own_title")


def _retitle_article(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    title = _whole(given[1]).strip()
    decide(given[0], own_title=title) if title else forget(given[0], "own_title")


def _categorise(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    category = _whole(given[1]).strip()
    for id in given[0]:
        decide(id, category=category) if category else forget(id, "category")


def _delete(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    ids = set(given[0])
    ids |= {e.id for e in before.events.values() if e.merged_into in ids}
    own = {id for id in ids if before.events[id].added_by is Chooser.USER}
    for id in ids - own:
        decide(id, is_deleted=True)
    gone(own)


def _merge(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    into = before.events[given[1]].merged_into or given[1]
    if before.events[into].is_deleted:
        return
    for id in given[0]:
        behind = {e.id for e in before.events.values() if e.merged_into == id}
        for one in ({id} | behind) - {into}:
            decide(one, merged_into=into)


def _split(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    for event in before.events.values():
        if event.merged_into == given[0]:
            forget(event.id, "merged_into")


def _keep_apart(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    event, other = given
    decide(event, kept_apart=tuple(dict.fromkeys((*before.events[event].kept_apart, other))))


def _read_from(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    event = before.events.get(given[0])
    reader = event.expression if event and event.expression else given[0]
    anchor = given[1]
    if anchor is None:
        forget(reader, "own_anchor")
    elif not Step("read_from", given).worked_out(before) and not _is_read_so(before, reader, anchor):
        return  # refused: a circle, or a full date
    else:
        decide(reader, own_anchor=Anchor(anchor.kind, anchor.target, Chooser.USER))


def _is_read_so(before: Project, reader: str, anchor: Anchor) -> bool:
    row = before.events.get(reader) or before.expressions[reader]
    return row.own_anchor == Anchor(anchor.kind, anchor.target, Chooser.USER)


def _publish(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    decide(given[0], own_published=given[1]) if given[1] else forget(given[0], "own_published")


def _language(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    decide(given[0], own_language=given[1])


def _remove(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    rows = (*before.expressions.values(), *before.events.values())
    gone({given[0], *(row.id for row in rows if row.article == given[0])})


def _add_event(before: Project, given: Any, decide: Rule, forget: Rule, gone: Rule) -> None:
    article, start, end, _, date = given
    read_from = {row.anchor.target for row in (*before.events.values(), *before.expressions.values())}
    ids = (f"{article or 'timeline'}:{start}-{end}u{number}" for number in itertools.count(1))
    id = next(id for id in ids if id not in before.events and id not in read_from)
    decide(id, status=Status.CONFIRMED)
    if date:
        decide(id, pin=Pin(date))


_RULES: dict[str, Rule] = {
    "add_reading": _same,
    "add_event": _add_event,
    "remove_article": _remove,
    "read_again": _same,
    "retitle_article": _retitle_article,
    "set_published": _publish,
    "set_language": _language,
    "pin": _pin,
    "move": _move,
    "unpin": _unpin,
    "confirm": _status(Status.CONFIRMED),
    "unconfirm": _status(Status.FOUND),
    "dismiss": _status(Status.DISMISSED),
    "delete_events": _delete,
    "retitle": _retitle,
    "categorise": _categorise,
    "merge": _merge,
    "split": _split,
    "keep_apart": _keep_apart,
    "read_from": _read_from,
}


def faults(project: Project) -> list[str]:
    """What is wrong with a project in itself: indexes, dates that are not what their words come to now, lost rows."""
    found: list[str] = []
    again = of_rows(project.articles.values(), project.expressions.values(), project.events.values())
    for name in ("readers", "of_article", "merged"):
        if dict(getattr(project, name)) != dict(getattr(again, name)):
            found.append(f"the index {name} is not that of the rows")
    for row in (*project.expressions.values(), *project.events.values()):
        if row.article and row.article not in project.articles:
            found.append(f"{row.id} is of an article that is not there")
        if resolved(project, row) != row.resolution:
            found.append(f"{table_of(row)} {row.id} was not resolved again: {resolved(project, row)}")
    for event in project.events.values():
        if event.pin and event.shown != event.pin.interval:
            found.append(f"{event.id} is not shown where it was pinned")
        if event.expression and event.expression not in project.expressions:
            found.append(f"{event.id} is dated by an expression that is not there")
        stands = project.events.get(event.merged_into) if event.merged_into else event
        if stands is None or (stands.merged_into and stands is not event) or (stands.is_deleted > event.is_deleted):
            found.append(f"{event.id} stands behind {event.merged_into}, which is not on the timeline")
    return found
