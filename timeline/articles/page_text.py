"""The text of a web page as a reader reads it, and its title."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

from timeline.articles.blocks import Block
from timeline.articles.boilerplate import without_boilerplate

_TITLE_BREAK = re.compile(r"\s+[|–—•·»:-]\s+|\s*\|\s*")


# Between a headline and the first paragraph lie the byline, a picture, buttons.
_LEAD_WITHIN = 25
_SHORTEST_LEAD = 60


def main_text(tree: Any, shown: Sequence[Block], headline: int | None) -> str:
    """The article without navigation, notices, comments and related links; paragraphs are lines.

    `headline` is its index in `shown`. A page in which no article is found gives everything that it shows.
    """
    text = without_boilerplate(_extracted(tree, shown), shown)
    return "\n".join([*_missed_lead(text, shown, headline), text]) if text else ""


def _missed_lead(text: str, shown: Sequence[Block], headline: int | None) -> list[str]:
    """The paragraphs between the headline and the text, which extractors take for a part of the page's head."""
    begins = {line[:80] for line in text.split("\n") if len(line) >= 30}
    first = next((index for index, block in enumerate(shown) if block.text[:80] in begins), None)
    if headline is None or first is None or not 0 < first - headline <= _LEAD_WITHIN:
        return []
    whole = " ".join(text.split())
    return [block.text for block in shown[headline + 1 : first] if _is_lead(block) and block.text[:60] not in whole]


def _is_lead(block: Block) -> bool:
    if block.is_aside or block.is_comment or block.tag not in ("p", "div", "h2"):
        return False
    return len(block.text) >= _SHORTEST_LEAD and block.text[-1] in '.!?…:”“"»)’'


def _extracted(tree: Any, shown: Sequence[Block]) -> str:
    import trafilatura

    found: Any = trafilatura.extract(tree, include_comments=False, output_format="txt", with_metadata=False)
    text = str(found or "").strip()
    everything = [block.text for block in shown if not block.is_aside]
    if len(text) < 200 and sum(map(len, everything)) > 5 * len(text):
        longer = "\n".join(line for line in everything if len(line) > 80)
        text = longer if len(longer) > len(text) else text or "\n".join(everything)
    return text if len(text) >= 80 else _told(tree) or text


_BODY = re.compile(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.){40,}")')


def _told(tree: Any) -> str:
    """The text of a page that is filled in by its scripts: as told to search engines, or at least its summary."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:20]:
        if body := _BODY.search(script.text or ""):
            try:
                return str(json.loads(body[1], strict=False))
            except ValueError:
                continue
    return _first(tree, "//meta[@property='og:description' or @name='description']/@content")


def bare_text(page: str) -> str:
    """Everything that a page shows, for pages that no tree can be made of."""
    reader = _Reader()
    try:
        # Declarations hold no text, and damaged ones break the parser.
        reader.feed(_DECLARATION.sub("", page))
        reader.close()
    except AssertionError:
        reader.parts = [re.sub(r"<[^>]*>", " ", page)]
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


_DECLARATION = re.compile(r"<!(?!--)[^>]*>")


class _Reader(HTMLParser):
    _SILENT = frozenset(["script", "style", "noscript", "template", "head"])
    _BREAKING = frozenset(
        ["p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "section", "article", "blockquote", "table"]
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._SILENT and not self._silent:
            self._silent = tag
        if tag in self._BREAKING:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        if tag in self._BREAKING:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))


_SHORTEST_HEADLINE = 12


def title_of(tree: Any, shown: Sequence[Block]) -> str:
    """The headline: the h1 that the page's own title repeats or that stands alone, else the title without the site."""
    named = _first(tree, "//meta[@property='og:title']/@content") or _first(
        tree, "//meta[@name='twitter:title']/@content"
    )
    whole = _first(tree, "//title//text()")
    headings = [b.text for b in shown if b.tag == "h1" and not b.is_aside and _SHORTEST_HEADLINE <= len(b.text) <= 250]
    below = _below_site(shown, headings, named or whole)
    if below:
        return below
    for heading in headings:
        if _same(heading, named) or _same(heading, whole):
            return heading
    site = _first(tree, "//meta[@property='og:site_name']/@content")
    short = [b.text for b in shown if b.tag == "h1" and not b.is_aside]
    if len(short) == 1 and _plain(short[0]) == _plain(_TITLE_BREAK.split(named or whole)[0]) != _plain(site):
        return short[0]
    if len(headings) == 1 and not _same(headings[0], site):
        return headings[0]
    return without_site(named or whole, site) or next((b.text for b in shown if b.tag == "h1"), "")[:250]


def _below_site(shown: Sequence[Block], headings: Sequence[str], title: str) -> str:
    """The h2 that is one part of the page's title, where every h1 is another part of it: the name of the site."""
    parts = {_plain(part) for part in _TITLE_BREAK.split(title)} if _TITLE_BREAK.search(title) else set[str]()
    if not headings or any(_plain(heading) not in parts for heading in headings):
        return ""
    longest = max(map(len, map(_plain, headings)))
    return next(
        (b.text for b in shown if b.tag == "h2" and not b.is_aside and _plain(b.text) in parts
         and len(_plain(b.text)) > longest), ""
    )  # fmt: skip


def without_site(title: str, site: str) -> str:
    """The title without " | Name of the site": the part that is the site's name, or else the shorter last part."""
    parts = _TITLE_BREAK.split(title)
    if len(parts) < 2:
        return title
    if site:
        kept = [part for part in parts if _plain(part) != _plain(site)]
        return title if len(kept) == len(parts) else " – ".join(kept) or title
    start = title[: title.rfind(parts[-1])].rstrip(" |–—•·»:-")
    return start if len(parts[-1].split()) <= 4 and len(start) >= 2 * len(parts[-1]) else title


def headline_index(shown: Sequence[Block], title: str) -> int | None:
    """Where in the page the headline stands: the heading that says what the title says, or the first h1.

    Of several the one that is an h1 and not aside; then the last, because menus repeat headlines above them.
    """
    headings = [i for i, block in enumerate(shown) if block.tag in ("h1", "h2", "h3")]
    matching = [i for i in headings if _same(shown[i].text, title)] or [
        i for i in headings for part in _TITLE_BREAK.split(title) if len(part) >= _SHORTEST_HEADLINE
        if _same(shown[i].text, part)
    ]  # fmt: skip
    main = [i for i in matching if shown[i].tag == "h1" or not shown[i].is_aside]
    if main:
        return max(main, key=lambda i: (not shown[i].is_aside, shown[i].tag == "h1", i))
    top = [i for i in headings if shown[i].tag == "h1" and not shown[i].is_aside]
    return next(iter(top or matching), None)


def _same(heading: str, title: str) -> bool:
    one, other = _plain(heading), _plain(title)
    return bool(one) and bool(other) and (one in other or other in one) and min(len(one), len(other)) >= 4


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _first(tree: Any, path: str) -> str:
    found = tree.xpath(path)
    return " ".join(str(found[0]).split())[:400] if found else ""
