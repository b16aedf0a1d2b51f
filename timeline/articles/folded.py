"""The rest of an article that a page folds away behind "Read more", to be unfolded in place by a click."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_HIDDEN = (
    "//*[contains(@style, 'none') or contains(@style, 'hidden') or @aria-hidden = 'true' or @hidden"
    " or contains(@class, 'hidden') or contains(@class, 'collapse')]"
)
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important)?\s*;?", re.IGNORECASE)
_UNSEEN_CLASS = re.compile(r"(?:^|[\s_-])(?:hidden|collapsed?)(?![^\s_-])")
_MOST, _SHORTEST, _LONGEST_LABEL = 300, 60, 40
# What the button says, in few of the world's languages, for its words are many: to read, to see or to show more.
_WORDS = """
read more|read on|continue reading|keep reading|show more|see more|view more|show all|expand|more|read full story
read the full story|read full article|read the full article|read the rest|show full text|read all
weiterlesen|mehr lesen|mehr anzeigen|mehr|alles anzeigen|ganzen artikel lesen|ganzen text anzeigen|mehr zeigen
lire la suite|lire plus|afficher plus|afficher la suite|voir plus|plus|leer más|mostrar más|ver más|seguir leyendo
leggi tutto|leggi di più|mostra altro|mostra di più|continua|continua a leggere|leia mais|ler mais|mostrar mais
continuar lendo|continuar a ler|lees meer|lees verder|toon meer|meer|läs mer|visa mer|læs mere|vis mere|les mer|vis mer
czytaj więcej|czytaj dalej|pokaż więcej|więcej|rozwiń|číst dál|zobrazit více|více|читать далее|читать дальше
показать ещё|показать полностью|развернуть|ещё|читати далі|devamını oku|devamı|続きを読む|もっと見る|展开
展开全文|阅读全文|查看更多|더보기|اقرأ المزيد|عرض المزيد|المزيد|διαβάστε περισσότερα|περισσότερα
"""
_MORE = frozenset(words for words in re.split(r"[|\n]", _WORDS) if words)


def unfold(tree: Any) -> None:
    """Show what a page hides beside a button that says to go on reading; changes the tree."""
    for element in tree.xpath(_HIDDEN)[:_MOST]:
        if (
            _is_unseen(element)
            and any(map(_is_button, _beside(element)))
            and len(_beginning(element, _SHORTEST)) >= _SHORTEST
        ):
            for name in ("style", "class", "hidden", "aria-hidden"):
                element.attrib.pop(name, None)


def _is_unseen(element: Any) -> bool:
    get = element.get
    return (
        bool(_UNSEEN.search(get("style") or ""))
        or get("aria-hidden") == "true"
        or get("hidden") is not None
        or bool(_UNSEEN_CLASS.search(get("class") or ""))
    )


def _beside(element: Any) -> Iterator[Any]:
    """What stands right before and behind it, or the paragraph that it ends."""
    for one in (element, element.getparent()):
        if one is not None and one.tag != "body":
            yield from (other for other in (one.getprevious(), one.getnext()) if other is not None)


def _is_button(element: Any) -> bool:
    """Whether it says to go on reading, and leads to no other page."""
    if not isinstance(element.tag, str):
        return False
    label = _beginning(element, _LONGEST_LABEL)
    if len(label) > _LONGEST_LABEL or label.strip(" \t.…:>»›+▼▾↓→").lower() not in _MORE:
        return False
    leads = [element.get("href") or "", *element.xpath(".//a/@href")]
    return all(not address or address.startswith(("#", "javascript:")) for address in leads)


def _beginning(element: Any, enough: int) -> str:
    """The text of an element, and hardly more of it than is enough."""
    found = ""
    for text in element.itertext():
        found += " ".join(text.split()) + " "
        if len(found) > enough + 1:
            break
    return found.strip()
