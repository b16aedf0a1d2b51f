"""The evidence for an article's publication date as a menu: the choice and where it came from, and the runners-up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from timeline.intervals import Interval
from timeline.model import Article, Evidence
from ui.date_words import in_words
from ui.plain import shortened

_MOST_OFFERED = 8


def fill_menu(
    menu: QMenu, article: Article, choose: Callable[[Interval | None], object], ask: Callable[[], object]
) -> None:
    """`choose` takes the date that is picked, or None for the one that Dateline found; `ask` lets one be typed."""
    menu.setToolTipsVisible(True)
    menu.clear()
    offered = runners_up(article)
    if not offered:
        menu.addAction("Nothing in the article tells when it was published").setEnabled(False)
    for published, source in offered:
        action = menu.addAction(f"{in_words(published)}   –   {shortened(source, 70)}".replace("&", "&&"))
        action.setCheckable(True)
        is_found = published == article.found_published
        action.setChecked(published == article.published)
        action.triggered.connect(lambda _=False, p=None if is_found else published: choose(p))
    menu.addSeparator()
    menu.addAction("Another date…").triggered.connect(lambda _=False: ask())
    if article.own_published:
        words = "Take the date that was found" if article.found_published else "Leave it without a date"
        menu.addAction(words).triggered.connect(lambda _=False: choose(None))


def runners_up(article: Article) -> list[tuple[Interval, str]]:
    """(date, where it comes from), the found one first, each date once with all that speaks for it."""
    found: dict[Interval, list[str]] = {}
    if article.found_published:
        found[article.found_published] = [article.found_from]
    for evidence in article.evidence:
        key = _same_day(found, evidence)
        sources = found.setdefault(key, [])
        if evidence.source not in " and ".join(sources):
            sources.append(evidence.source)
    if article.own_published and article.own_published not in found:
        found = {article.own_published: ["set by hand"], **found}
    return [(published, " and ".join(sources[:3])) for published, sources in list(found.items())[:_MOST_OFFERED]]


def _same_day(found: dict[Interval, list[str]], evidence: Evidence) -> Interval:
    """The date on the list that this one repeats, perhaps without its time of day."""
    day = str(evidence.published)[:10]
    return next((known for known in found if str(known)[:10] == day), evidence.published)
