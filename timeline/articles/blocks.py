"""The blocks of text that a page shows, in order, with what its markup says about each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from timeline.articles.markup import walk


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_INLINE = _names("""
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong
    sub sup time tt u var wbr
""")
_SILENT = _names("""
    script style noscript template head svg math iframe object canvas select textarea datalist audio video map button
""")
_ASIDE_TAGS = _names("nav aside footer")
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:related|relate|sidebar|widgets?|teasers?|footer|footers|nav|navigation|menu|breadcrumbs?"
    r"|recommended|recommendations?|more-?news|latest|popular|trending|carousel|slider|archive|cookies?|banner|promo"
    r"|newsletter(?!-post)|ticker|copyright|similar|suggested|mostread|most-read|read-?more|recent|calendar|events?)(?:$|[\s_-])",
    re.IGNORECASE,
)
# What holds readers' comments; not "no-comments", "comments-open" or "comments-date", which speak of the article.
_COMMENT = re.compile(
    r"(?:^|\s)(?!no[_-]|has[_-]|with[_-])(?:[\w-]+[_-])?(?:comments?|commentlist|kommentare?|replies|disqus)"
    r"(?:[_-](?:lists?|area|body|content|wrap(?:per)?|section|container|threads?|items?|text|meta|author|box|block"
    r"|respond|form|\d+))*(?=\s|$)",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"/(?:Comment|UserComments|Answer)\s*$")
# Icon fonts draw their pictures with characters that have no meaning of their own.
_ICONS = re.compile(r"[\ue000-\uf8ff]+")
MOST_BLOCKS = 6_000
# Line separator: a blank to `str.split`, and in no page.
_BREAK = "\u2028"
_SET_APART = _names("span time small a abbr")
_PART_OF_ITS_OWN = re.compile(r"\d|[A-Z][a-z]")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that a browser shows as one paragraph.

    `classes` are the class and id words of the element and the two around it, lower case. `asides` are the
    elements around it that hold navigation, a footer or a list of other articles; `is_comment` is true in quotations
    and in what readers wrote below. `inlines` are the elements
    inside the run that have a class or a time. `lines` is the text as its <br>s part it.
    """

    text: str
    lines: tuple[str, ...]
    tag: str
    classes: str
    asides: tuple[Any, ...]
    is_comment: bool
    inlines: tuple[Any, ...]
    element: Any

    @property
    def is_aside(self) -> bool:
        return bool(self.asides)


def blocks(tree: Any) -> list[Block]:
    """The blocks of an lxml tree, at most `MOST_BLOCKS`."""
    found: list[Block] = []
    known: dict[Any, tuple[bool, bool]] = {}
    for element, run in _runs(tree):
        whole = "".join(run.parts)
        if element.tag == "pre":
            whole = whole.strip("\n").replace("\n", _BREAK)
        text = plain_words(whole)
        if not text:
            continue
        lines = [words for line in whole.split(_BREAK) if (words := plain_words(line))] if _BREAK in whole else [text]
        around = [element, *ancestors(element, 2)]
        classes = " ".join(f"{e.get('class') or ''} {e.get('id') or ''}" for e in around).lower()
        asides, comment = _place(element, known)
        found.append(Block(text, tuple(lines), str(element.tag), classes, asides, comment, tuple(run.inlines), element))
        if len(found) >= MOST_BLOCKS:
            break
    return found


def plain_words(text: str) -> str:
    """The text with single spaces and without the characters of icon fonts."""
    return " ".join(_ICONS.sub(" ", text).split())


@dataclass(slots=True)
class _Run:
    parts: list[str] = field(default_factory=list[str])
    inlines: list[Any] = field(default_factory=list[Any])

    def add(self, text: str | None) -> None:
        if text:
            self.parts.append(text)


def _runs(tree: Any) -> Iterator[tuple[Any, _Run]]:
    """Each block element with its text; iterative, because pages nest deeper than Python calls."""
    owners: list[Any] = [tree]
    run = _Run()
    walker = walk(tree)
    for event, element in walker:
        tag = element.tag
        if event not in ("start", "end"):
            run.add(element.tail)
        elif tag in _SILENT:
            if event == "start":
                walker.skip_subtree()
            else:
                run.add(element.tail)
        elif tag in _INLINE or tag == "br" or "-" in tag:
            # Elements of a site's own ("relative-time") are inline unless a style sheet says otherwise.
            if event == "start":
                if element.attrib:
                    run.inlines.append(element)
                run.add(_BREAK if tag == "br" else _parted(run, tag, element.text, is_beside=_is_beside(element)))
            else:
                run.add(_parted(run, tag, element.tail))
        else:
            if run.parts:
                yield owners[-1], run
            run = _Run()
            if event == "start":
                owners.append(element)
                run.add(element.text)
            else:
                owners.pop()
                run.add(element.tail)
    if run.parts:
        yield owners[-1], run


def _parted(run: _Run, tag: str, text: str | None, *, is_beside: bool = False) -> str | None:
    """A text at the edge of an inline element, parted from a number before it, as style sheets part date and time.

    `is_beside` is true where another such element stands right before it, whose words are parted, too.
    """
    if tag not in _SET_APART or not text or not run.parts or not _PART_OF_ITS_OWN.match(text):
        return text
    last = run.parts[-1][-1:]
    return f" {text}" if last.isdigit() or (is_beside and last.isalpha()) else text


def _is_beside(element: Any) -> bool:
    before = element.getprevious() if element.tag in _SET_APART else None
    return before is not None and before.tag in _INLINE and not before.tail


def ancestors(element: Any, count: int) -> list[Any]:
    """At most `count` elements around an element, the nearest first."""
    found: list[Any] = []
    while len(found) < count and (element := element.getparent()) is not None:
        found.append(element)
    return found


def _place(element: Any, known: dict[Any, tuple[bool, bool]]) -> tuple[tuple[Any, ...], bool]:
    """The containers around an element that set it aside of the article, and whether somebody else speaks in it.

    `known` keeps what was seen of the elements, which most blocks of a page share.
    """
    asides: list[Any] = []
    comment = False
    for around in (element, *ancestors(element, 12)):
        if around.tag in ("body", "html", "main"):
            break
        if around not in known:
            known[around] = _role(around)
        is_aside, is_comment = known[around]
        comment = comment or is_comment
        if is_aside:
            asides.append(around)
    return tuple(asides), comment


def says_comment(element: Any) -> bool:
    """Whether an element is called one of readers' comments."""
    words = f"{element.get('class') or ''} {element.get('id') or ''}"
    return 1 < len(words) < 300 and bool(_COMMENT.search(words))


def _role(element: Any) -> tuple[bool, bool]:
    """Whether an element sets its text aside of the article, and whether it holds what somebody else says."""
    words = f"{element.get('class') or ''} {element.get('id') or ''}"
    is_named = 1 < len(words) < 300
    is_comment = element.tag == "blockquote" or says_comment(element)
    is_comment = is_comment or bool(_ANSWER.search(element.get("itemtype") or ""))
    return element.tag in _ASIDE_TAGS or (is_named and bool(_ASIDE.search(words))), is_comment
