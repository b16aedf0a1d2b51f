"""What does not fit together, each in a sentence for the to-check queue; it costs what lies around the event."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.downstream import shown
from timeline.intervals import Interval
from timeline.model import AnchorKind, Article, Event, Expression
from timeline.project import Project, reads_from
from timeline.tense import Tense, TenseReader
from timeline.wording import words


def conflicts(project: Project, id: str) -> tuple[str, ...]:
    """Sentences about one event: its order, its publication date, its sources, and what its resolution doubts."""
    event = project.events.get(id)
    if event is None or not event.is_visible:
        return ()
    doubts = () if event.is_pinned else event.resolution.doubts
    return (*doubts, *_order(project, event), *_publication(project, event), *_sources(project, event))


def _order(project: Project, event: Event) -> Iterator[str]:
    """A pinned event on the wrong side of what its own words read it from."""
    expression = project.expressions.get(event.expression)
    if not event.pin or expression is None or expression.anchor.kind not in (AnchorKind.EXPRESSION, AnchorKind.EVENT):
        return
    target = reads_from(expression.anchor, expression.article)
    anchor, found = shown(project, target), expression.resolution.interval
    if anchor is None or found is None:
        return
    said, pinned = _side(found, anchor), _side(event.pin.interval, anchor)
    if said and pinned and said != pinned:
        other = _name(project, target)
        yield f'Pinned {pinned} {other} ({words(anchor)}), while its words "{expression.text}" say {said}.'


def is_after_publication(project: Project, event: Event) -> bool:
    """Whether it lies after its article appeared; quickly told, so that only such a one is looked at closely."""
    article = project.articles.get(event.article)
    if article is None or article.published is None or event.shown is None:
        return False
    return _side(event.shown, article.published) == "after"


def _publication(project: Project, event: Event) -> Iterator[str]:
    """An event that the article reports as past, and that lies after the article appeared."""
    if not is_after_publication(project, event):
        return
    article, expression = project.articles[event.article], project.expressions.get(event.expression)
    if expression is None or article.published is None:
        return
    published, was = words(article.published), expression.resolution.interval
    if event.pin and was and _side(was, article.published) != "after":
        yield f"Pinned after its article was published ({published}), which reports it as past."
    elif _is_told_as_past(article, event, expression):
        told = f"Told as past, but {words(event.shown)} is" if event.shown else "It is"
        yield f"{told} after its article was published ({published})."


def _is_told_as_past(article: Article, event: Event, expression: Expression) -> bool:
    sentence = article.text[event.start : event.end]
    start, end = expression.start - event.start, expression.end - event.start
    reader = TenseReader(sentence, [(0, len(sentence))], article.language)
    return 0 <= start < len(sentence) and reader.at(start, end) is Tense.PAST


def _sources(project: Project, event: Event) -> Iterator[str]:
    """Reports of one event that give it dates which exclude each other."""
    reports = [one for one in project.sources_of(event.id) if one.resolution.interval]
    if event.pin and len(reports) > 1:
        said = [one.resolution.interval for one in reports if one.resolution.interval]
        if all(_side(event.pin.interval, interval) for interval in said):
            dates = " or ".join(dict.fromkeys(map(words, said)))
            yield f"Pinned to {words(event.pin.interval)}, while none of its {len(reports)} reports says so ({dates})."
    for number, one in enumerate(reports):
        for other in reports[number + 1 :]:
            first, second = one.resolution.interval, other.resolution.interval
            if first and second and _side(first, second):
                yield f"{_source(project, one)} says {words(first)}, {_source(project, other)} says {words(second)}."


def _side(one: Interval, other: Interval) -> str:
    """before, after, or empty where they overlap or an end is not known."""
    (begin, end), (other_begin, other_end) = one.bounds, other.bounds
    if end <= other_begin:
        return "before"
    return "after" if begin >= other_end else ""


def _name(project: Project, id: str) -> str:
    row = project.events.get(id) or project.expressions.get(id)
    if isinstance(row, Expression):
        dated = project.event_of(id)
        return f'"{dated.title if dated else row.text}"'
    return f'"{row.title}"' if row else "what it reads from"


def _source(project: Project, event: Event) -> str:
    article = project.articles.get(event.article)
    return f'"{article.title or article.source}"' if article else "An event added by hand"
