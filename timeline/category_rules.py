"""Rules of words: an event whose title or sentence holds one of a rule's words belongs to the rule's category."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from timeline.model import Event
from timeline.project import ChangeSet, Project, RowChange


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """`words` as a person typed them, separated by commas: "fire, burn*, set alight"; a star stands for any ending."""

    words: str
    category: str


def by_rules(project: Project, rules: Sequence[CategoryRule], events: Iterable[str], *, anew: bool) -> ChangeSet:
    """Give each of these events the category of the first rule that fits it, where it has none yet, or `anew`."""
    rows: list[RowChange] = []
    for id in events:
        event = project.events.get(id)
        if event is None or event.is_deleted or (event.category and not anew):
            continue
        category = category_of(rules, _text(project, event))
        if category and category != event.category:
            rows.append(RowChange("events", id, event, replace(event, category=category)))
    return ChangeSet("set categories by rules", tuple(rows))


def category_of(rules: Sequence[CategoryRule], text: str) -> str:
    """The category of the first rule that fits, empty where none does."""
    return next((rule.category for rule in rules if fits(rule.words, text)), "")


def fits(words: str, text: str) -> bool:
    pattern = _pattern(words)
    return pattern is not None and pattern.search(text) is not None


def as_text(rules: Iterable[CategoryRule]) -> str:
    return json.dumps([[rule.words, rule.category] for rule in rules], ensure_ascii=False)


def from_text(text: str) -> list[CategoryRule]:
    """What `as_text` wrote; anything else counts as no rules."""
    try:
        found = json.loads(text or "[]")
        return [CategoryRule(str(words), str(category)) for words, category in found]
    except (ValueError, TypeError):
        return []


@cache
def _pattern(words: str) -> re.Pattern[str] | None:
    """Whole words in any case; a star at the end of one is any ending, and white space is any white space."""
    found: list[str] = []
    for term in words.split(","):
        parts = [re.escape(part.rstrip("*")) + (r"\w*" if part.endswith("*") else "") for part in term.split()]
        if any(part not in ("", r"\w*") for part in parts):
            found.append(r"\s+".join(parts))
    return re.compile(rf"(?<!\w)(?:{'|'.join(found)})(?!\w)", re.IGNORECASE) if found else None


def _text(project: Project, event: Event) -> str:
    article = project.articles.get(event.article)
    return f"{event.title}\n{article.text[event.start : event.end]}" if article else event.title
