"""Trees of HTML and XML: the one place that knows lxml, and what it must not be given."""

from __future__ import annotations

import re
from typing import Any

from timeline.articles.note_marks import raised
from timeline.errors import ArticleError

# Above these a parser can take minutes; a real page has a tenth of them.
_LONGEST_TAG = 400_000
_MOST_TAGS = 600_000
_DEEPEST = 2_000


def parse_html(text: str) -> Any:
    """The tree of a page; None for one that is nested too deeply for it, or that holds nothing.

    Raises ArticleError for a page with more or longer tags than any real one has.
    """
    long_tags = re.findall(r"<[a-zA-Z][^<>]{9999,}", text)
    if text.count("<") > _MOST_TAGS or any(len(tag) > _LONGEST_TAG for tag in long_tags):
        raise ArticleError("has more markup than a page can have. Save it as plain text.")
    if _depth(text) > _DEEPEST:
        return None
    from lxml import etree, html  # pyright: ignore

    parser: Any = html.HTMLParser(encoding="utf-8", huge_tree=False)  # pyright: ignore
    try:
        tree: Any = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)  # pyright: ignore
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):  # pyright: ignore
        return None
    _drop_note_marks(tree)
    return tree  # pyright: ignore


_NOTE_MARK = re.compile(r"\s*(?:\[\s*)?(?:\d{1,3}|[a-z]|[*†‡§]{1,3}|note \d{1,3})(?:\s*\])?\s*", re.IGNORECASE)


def _drop_note_marks(tree: Any) -> None:
    """Take out the small linked numbers of notes: behind a date ("May 1998" and a 1) they would be a part of it."""
    for mark in list(tree.iter("sup")):
        around = [element.tag for element, _ in zip(mark.iterancestors(), range(2), strict=False)]
        words = "".join(mark.itertext())
        if around and (mark.find(".//a") is not None or "a" in around) and _NOTE_MARK.fullmatch(words):
            mark.drop_tree()
        elif around and words and (shown := raised(_before(mark), words)) != words:
            mark.clear(keep_tail=True)
            mark.text = shown


def _before(element: Any) -> str:
    """The end of the text right before an element."""
    sibling = element.getprevious()
    if sibling is None:
        return (element.getparent().text or "")[-20:]
    return (sibling.tail or "".join(sibling.itertext()) if isinstance(sibling.tag, str) else sibling.tail or "")[-20:]


def parse_xml(data: bytes) -> Any:
    """The root of an XML document, with no entity expanded and nothing loaded from outside.

    Raises ArticleError where it is not well-formed.
    """
    from lxml import etree  # pyright: ignore

    if b"<!ENTITY" in data[:100_000]:
        raise ArticleError("defines entities of its own, as no honest document does. It was not read.")
    parser: Any = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)  # pyright: ignore
    try:
        return etree.fromstring(data, parser=parser)  # pyright: ignore
    except (etree.XMLSyntaxError, ValueError) as error:  # pyright: ignore
        raise ArticleError("is damaged: its XML cannot be read. Save it again, or as plain text.") from error


def walk(tree: Any) -> Any:
    """Events ("start", "end", "comment", "pi") of a tree; it has `skip_subtree()`."""
    from lxml import etree  # pyright: ignore

    return etree.iterwalk(tree, events=("start", "end", "comment", "pi"))  # pyright: ignore


def _depth(text: str) -> int:
    """How deeply containers nest, at most; closing tags that are left out count as nesting."""
    depth = deepest = 0
    for tag in re.finditer(r"<(/?)(?:div|span|section|article|table|b|i|em|font|blockquote|ul|ol)\b", text, re.I):
        depth = max(0, depth + (-1 if tag[1] else 1))
        deepest = max(deepest, depth)
    return deepest
