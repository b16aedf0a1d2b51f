"""The blocks of text that a page shows, in order, with what its markup says about each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
    ]
    + [
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_SILENT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "select",
        "textarea",
    ]
    + ["datalist", "audio", "video", "map", "button"]
)
_ASIDE_TAGS = frozenset(["nav", "aside", "footer"])
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:related|relate|sidebar|widgets?|comments?|commentlist|teasers?|footer|footers|nav|navigation|menu|breadcrumbs?"
    r"|recommended|recommendations?|more-?news|latest|popular|trending|carousel|slider|archive|cookies?|banner|promo|newsletter"
    r"|ticker|copyright|similar|suggested|mostread|most-read|read-?more|recent|calendar|events?)(?:$|[\s_-])",
    re.IGNORECASE,
)
MOST_BLOCKS = 6_000


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that a browser shows as one paragraph.

    `classes` are the class and id words of the element and the two around it, lower case. `is_aside` is true in
    navigation, footers and lists of other articles. `linked` is the share of its characters inside links.
    """

    text: str
    tag: str
    classes: str
    is_aside: bool
    linked: float
    element: Any


def blocks(tree: Any) -> list[Block]:
    """The blocks of an lxml tree, at most `MOST_BLOCKS`."""
    found: list[Block] = []
    for element, parts in _runs(tree):
        text = " ".join("".join(part for part, _ in parts).split())
        if not text:
            continue
        linked = sum(len(part.strip()) for part, is_linked in parts if is_linked)
        around = [element, *_ancestors(element, 2)]
        classes = " ".join(f"{e.get('class') or ''} {e.get('id') or ''}" for e in around).lower()
        found.append(Block(text, str(element.tag), classes, _is_aside(element), linked / len(text), element))
        if len(found) >= MOST_BLOCKS:
            break
    return found


def _runs(tree: Any) -> Iterator[tuple[Any, list[tuple[str, bool]]]]:
    """Each block element with its text parts; iterative, because pages nest deeper than Python calls."""
    stack: list[tuple[Any, Any, list[tuple[str, bool]]]] = []
    owner: Any = tree
    parts: list[tuple[str, bool]] = []
    links = 0
    from lxml import etree

    walker: Any = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event in ("comment", "pi"):
            _add(parts, element.tail, links)
            continue
        tag = element.tag
        silent = tag in _SILENT
        is_block = tag not in _INLINE
        if event == "start":
            if silent:
                walker.skip_subtree()
                continue
            links += tag == "a"
            if tag == "br":
                _add(parts, "\n", links)
            if is_block:
                if parts:
                    yield owner, parts
                stack.append((owner, element, []))
                owner, parts = element, []
            _add(parts, element.text, links)
        else:
            if not silent:
                links -= tag == "a"
                if is_block:
                    if parts:
                        yield owner, parts
                    owner, parts = (stack.pop()[0] if stack else tree), []
            _add(parts, element.tail, links)
    if parts:
        yield owner, parts


def _add(parts: list[tuple[str, bool]], text: str | None, links: int) -> None:
    if text:
        parts.append((text, links > 0))


def _ancestors(element: Any, count: int) -> list[Any]:
    found: list[Any] = []
    while len(found) < count and (element := element.getparent()) is not None:
        found.append(element)
    return found


def _is_aside(element: Any) -> bool:
    for around in (element, *_ancestors(element, 12)):
        if around.tag in ("body", "html", "main"):
            return False
        if around.tag in _ASIDE_TAGS:
            return True
        words = f"{around.get('class') or ''} {around.get('id') or ''}"
        if len(words) < 300 and _ASIDE.search(words):
            return True
    return False
