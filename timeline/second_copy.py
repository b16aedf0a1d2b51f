"""A second copy of a text that is in the project: what it tells of its publication is taken, or offered, never forced.

A date that a person gave, or that was found before, stays; the copy's is then one more to choose from.
"""

from __future__ import annotations

from dataclasses import replace

from timeline import edits
from timeline.articles.limits import short_name
from timeline.edit_labels import quoted
from timeline.model import Article, Evidence
from timeline.project import ChangeSet, Project, RowChange
from timeline.wording import words


def learn(project: Project, article: str, copy: Article) -> ChangeSet:
    """Take the publication date of `copy` where the article has none, else offer it; empty where it is known."""
    before = project.articles[article]
    after = _taught(before, copy)
    if after == before:
        return ChangeSet("", ())
    label = f"take publication date of {quoted(before.title)} from {quoted(short_name(copy.source))}"
    taught = RowChange("articles", article, before, after)
    between = project.apply(ChangeSet("", (taught,)))
    if after.published == before.published:
        return ChangeSet(f"offer another publication date of {quoted(before.title)}", (taught,))
    return ChangeSet(label, (taught, *edits.read_again(between, article).rows))


def told(name: str, before: Article, after: Article, copy: Article) -> str:
    """What `learn` came to, in a sentence on the copy that is called `name`; empty where it came to nothing."""
    if after == before or after.published is None:
        return ""
    same = f'"{name}" has the text of {quoted(before.title, _SHOWN)} and'
    day, other = words(after.published), copy.own_published or copy.found_published
    if before.published is None or other is None:
        return f"{same} its publication date, {day}, which was taken."
    return f"{same} another publication date, {words(other)}: {day} stays, the other can be chosen."


_SHOWN = 40


def _taught(before: Article, copy: Article) -> Article:
    if copy.own_published and before.published is None:
        before = replace(before, own_published=copy.own_published)
    if copy.found_published is None or _day(before.found_published) == _day(copy.found_published):
        return before
    fresh = tuple(_naming(one, copy) for one in copy.evidence if one.weight and _is_new(one, before))
    if before.found_published is not None:
        return replace(before, evidence=(*before.evidence, *fresh))
    return replace(
        before,
        found_published=copy.found_published,
        found_from=f"{copy.found_from}, in {short_name(copy.source)}",
        utc_offset=copy.utc_offset,
        evidence=(*fresh, *before.evidence),
        author=before.author or copy.author,
        section=before.section or copy.section,
    )


def _naming(one: Evidence, copy: Article) -> Evidence:
    return replace(one, source=f"{one.source}, in {short_name(copy.source)}")


def _is_new(one: Evidence, before: Article) -> bool:
    return _day(one.published) not in [_day(known.published) for known in before.evidence if known.weight]


def _day(published: object) -> str:
    return str(published)[:10]
