"""The title of a web page: its headline without the name of the site, and where in the page that headline stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from timeline.articles.blocks import Block
from timeline.articles.page_metadata import ARTICLE_TYPES, ld_rows

# East Asian sites part a title from their name without blanks: "大桥封闭_新闻网".
_BREAK = re.compile(r"\s+[|–—•·»:-]\s+|\s*\|\s*|(?<=[\u2e80-\uffdc])\s?[_\-–—]\s?(?=[\u2e80-\uffdc])")
_SHORTEST, _LONGEST = 12, 250
_SHORTEST_EAST = 4
_LOWER = ("h2", "h3", "h4")


def title_of(tree: Any, shown: Sequence[Block]) -> str:
    """The headline: the h1 that the page's own title repeats or that stands alone, else the title without the site."""
    named = _named(tree)
    whole = first(tree, "//title//text()")
    short = [b.text for b in shown if b.tag == "h1" and not b.is_aside]
    headings = [text for text in short if _SHORTEST <= len(text) <= _LONGEST]
    if below := _below_site(shown, short, named or whole) or _below_site(shown, short, whole):
        return below
    site = first(tree, "//meta[@property='og:site_name']/@content")
    matching = [text for text in headings if same(text, named) or same(text, whole)]
    if matching:
        return next((text for text in matching if _plain(text) != _plain(site)), matching[0])
    if lower := next((b.text for b in shown if _says(b, named) or _says(b, whole)), ""):
        return lower
    if len(short) == 1 and _plain(short[0]) == _plain(_parts(named or whole)[0]) != _plain(site):
        return short[0]
    if len(headings) == 1 and not same(headings[0], site):
        return headings[0]
    return without_site(named or whole, site) or next((b.text for b in shown if b.tag == "h1"), "")[:_LONGEST]


def _says(block: Block, title: str) -> bool:
    """Whether a lower heading in the middle of the page says what the page's title says."""
    return block.tag in ("h2", "h3") and not block.is_aside and _plain(block.text) == _plain(title) != ""


def _named(tree: Any) -> str:
    """The title that the page tells to those who share it, or to search engines."""
    return (
        first(tree, "//meta[@property='og:title']/@content")
        or first(tree, "//meta[@name='twitter:title']/@content")
        or _of_search(tree)
    )


def _of_search(tree: Any) -> str:
    """The one headline for search engines; of several the one that the page's title says."""
    headlines = [text for row in ld_rows(tree) if (text := _headline(row))]
    if len(set(headlines)) < 2:
        return "".join(headlines[:1])
    whole = _plain(first(tree, "//title/text()"))
    return next((text for text in headlines if _plain(text) and _plain(text) in whole), "")


def _headline(row: dict[str, Any]) -> str:
    kind, text = row.get("@type"), row.get("headline")
    is_article = isinstance(kind, str) and kind.lower() in ARTICLE_TYPES
    return " ".join(text.split())[:_LONGEST] if is_article and isinstance(text, str) else ""


def _below_site(shown: Sequence[Block], top: Sequence[str], title: str) -> str:
    """The heading that is one part of the page's title, where every h1 is another part of it: the name of the site."""
    parts = {_plain(part) for part in _parts(title)}
    sites = {_plain(heading) for heading in top}
    # "Name of the blog: title of the post"
    after_name = {_plain(title.removeprefix(heading)) for heading in top if heading and title.startswith(f"{heading}:")}
    if (len(parts) < 2 and not after_name) or any(site not in parts for site in sites if not after_name):
        return ""
    longest = max(map(len, sites), default=0)
    wanted = after_name | {part for part in parts - sites if len(part) > longest}
    found = [b.text for b in shown if b.tag in _LOWER and not b.is_aside and _plain(b.text) in wanted]
    # Without an h1 it is not known which of the parts is the site's name.
    return found[0] if found and (top or len(found) == 1) else ""


def _parts(title: str) -> list[str]:
    return [str(part) for part in _BREAK.split(title)]


def without_site(title: str, site: str) -> str:
    """The title without " | Name of the site": the part that is the site's name, or else the shorter last part."""
    parts = _parts(title)
    if len(parts) < 2:
        return title
    if site:
        kept = [part for part in parts if _plain(part) != _plain(site)]
        return title if len(kept) == len(parts) else " – ".join(kept) or title
    start = title[: title.rfind(parts[-1])].rstrip(" |–—•·»:_-")
    return start if len(parts[-1].split()) <= 4 and len(start) >= 2 * len(parts[-1]) else title


def headline_index(shown: Sequence[Block], title: str) -> int | None:
    """Where in the page the headline stands: the heading that says what the title says, or the first h1.

    Of several the one that is an h1 and not aside; then the last, because menus repeat headlines above them. Where no
    heading does, it is the first line that says the same as the title: old pages set their headlines in bold.
    """
    headings = [i for i, block in enumerate(shown) if block.tag in ("h1", "h2", "h3")]
    exact = {_plain(part) for part in _parts(title)} - {""}
    parts = [part for part in _parts(title) if len(part) >= _shortest(part)]
    matching = [i for i in headings if same(shown[i].text, title)] or [
        i for part in parts for i in headings if same(shown[i].text, part)
    ]
    matching = matching or [i for i, b in enumerate(shown) if b.tag in _LOWER and _plain(b.text) in exact]
    main = [i for i in matching if shown[i].tag == "h1" or not shown[i].is_aside]
    if main:
        return max(main, key=lambda i: (not shown[i].is_aside, shown[i].tag == "h1", i))
    top = [i for i in headings if shown[i].tag == "h1" and not shown[i].is_aside]
    return next(iter(top or matching), None) if top or matching else _unmarked(shown, title, parts)


def _unmarked(shown: Sequence[Block], title: str, parts: Sequence[str]) -> int | None:
    wanted = {_plain(text) for text in (title, *parts)}
    lines = [(i, _plain(b.lines[0])) for i, b in enumerate(shown) if not b.is_aside]
    if quoted := _QUOTED.search(title):
        # "Ann Other on Bird: "The bridge is shut ..."": what has no headline is called by its first words.
        start = _plain(quoted[1])
        lines += [(i, title) for i, line in lines if line.startswith(start)][:1]
        wanted |= {title}
    return next((i for i, line in lines if line in wanted), None)


_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»]{12,200}?)(?:…|\.\.\.)?[\"”“»]")


def _shortest(part: str) -> int:
    return _SHORTEST_EAST if part and ord(part[0]) > 0x2E80 else _SHORTEST


def same(heading: str, title: str) -> bool:
    """Whether two titles are the same but for punctuation, or one of them is a part of the other."""
    one, other = _plain(heading), _plain(title)
    return bool(one) and bool(other) and (one in other or other in one) and min(len(one), len(other)) >= 4


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def first(tree: Any, path: str) -> str:
    """The first text that an XPath finds, in single blanks."""
    found = tree.xpath(path)
    return " ".join(str(found[0]).split())[:400] if found else ""
