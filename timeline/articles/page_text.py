"""The text of a web page as a reader reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from html.parser import HTMLParser
from typing import Any

from timeline.articles.blocks import Block, ancestors, says_comment
from timeline.articles.boilerplate import lines_of_links, without_boilerplate
from timeline.articles.folded import unfold
from timeline.articles.page_lines import whole_lines, without_page_lines, without_tail
from timeline.articles.page_title import first

# Between a headline and the first paragraph lie the byline, a picture, buttons.
_LEAD_WITHIN = 25
_SHORTEST_LEAD = 60
_MOST_COMPARED = 4_000


def main_text(
    tree: Any,
    shown: Sequence[Block],
    headline: int | None,
    title: str = "",
    language: str = "",
    told: Collection[int] = (),
) -> str:
    """The article without navigation, notices, comments and related links; paragraphs are lines.

    `headline` is its index in `shown`, `title` what is kept as the article's, and `told` holds the days on which the
    page says that it was published or changed. A page in which no article is found gives everything that it shows.
    """
    links = lines_of_links(shown)
    text = without_boilerplate(without_tail(whole_lines(_extracted(tree, shown), shown), links), links)
    whole = "\n".join(_with_lead(text, shown, headline)) if text else ""
    return without_page_lines(whole, title, language, told) if whole else ""


def _with_lead(text: str, shown: Sequence[Block], headline: int | None) -> list[str]:
    """The text with the paragraphs between it and the headline, which extractors take for a part of the page's head."""
    lines = text.split("\n")
    if headline is None:
        return lines
    own = shown[headline].text
    begins = {line[:80] for line in lines if len(line) >= 30 and line != own}
    first = next((i for i, block in enumerate(shown) if i != headline and block.text[:80] in begins), None)
    if first is None or not 0 < first - headline <= _LEAD_WITHIN:
        return lines
    whole, at = " ".join(text.split()), 1 if lines[0] == own else 0
    near = enumerate(shown[headline + 1 : first])
    lead = [block.text for number, block in near if _is_lead(block, number) and block.text[:60] not in whole]
    return [*lines[:at], *lead, *lines[at:]]


# What pages call the first paragraph of an article, and right below a headline nothing else.
_CALLED_LEAD = re.compile(r"teaser|intro|lead|excerpt|summary|standfirst|subtitle|vorspann|chapo|entradilla|sommario")
_RIGHT_BELOW = 3


def _is_lead(block: Block, number: int) -> bool:
    """Whether a block is a paragraph of the article; `number` counts the blocks from the headline."""
    is_called = number < _RIGHT_BELOW and all(_CALLED_LEAD.search((e.get("class") or "").lower()) for e in block.asides)
    if (block.is_aside and not is_called) or block.is_comment or block.tag not in ("p", "div", "h2"):
        return False
    return len(block.text) >= _SHORTEST_LEAD and block.text[-1] in '.!?…:”“"»)’'


def _extracted(tree: Any, shown: Sequence[Block]) -> str:
    import trafilatura

    unfold(tree)
    _unwrap_layout(tree)
    _unwrap_first_post(shown)
    # Its second opinions compare every line with those around it: with many short ones that takes minutes.
    is_long = sum(len(block.lines) for block in shown) > _MOST_COMPARED
    found: Any = trafilatura.extract(
        tree, include_comments=False, output_format="txt", with_metadata=False, fast=is_long
    )
    text = _in_blocks(str(found or "").strip(), shown)
    everything = [block.text for block in shown if not block.is_aside]
    if len(text) < 200 and sum(map(len, everything)) > 5 * len(text):
        longer = "\n".join(line for line in everything if len(line) > 80)
        text = longer if len(longer) > len(text) else text or "\n".join(everything)
    return text if len(text) >= 80 else _told(tree) or text


def _in_blocks(text: str, shown: Sequence[Block]) -> str:
    """A short page comes as one line where no article was found in it: the blocks that it was made of are its lines."""
    if not text or "\n" in text:
        return text
    whole = _unspaced(text)
    blocks = [block.text for block in shown if not block.is_aside and _unspaced(block.text) in whole]
    is_most = sum(len(_unspaced(block)) for block in blocks) >= _MOST_OF * len(whole)
    return "\n".join(blocks) if len(blocks) > 1 and is_most else text


def _unspaced(text: str) -> str:
    return "".join(text.split())


# The blocks that a line was made of are nearly as long together; what stands in no block is lost else.
_MOST_OF = 0.95

_LONGEST_CELL = 400


def _unwrap_layout(tree: Any) -> None:
    """Turn tables that hold paragraphs, as pages once were laid out, into plain boxes; changes the tree."""
    for table in list(tree.iter("table")):
        cells = table.xpath("./tr/td | ./tr/th | ./tbody/tr/td | ./tbody/tr/th")
        rows = table.xpath("./tr | ./tbody/tr")
        if len(cells) <= len(rows) or any(_is_of_layout(cell) for cell in cells):
            for element in (table, *table.xpath("./tbody | ./thead"), *rows, *cells):
                element.tag = "div"


def _unwrap_first_post(shown: Sequence[Block]) -> None:
    """Take the name of a comment from the first one where no paragraph stands outside of them; changes the tree.

    Issue trackers and forums call every post a comment, also the one that the others answer.
    """
    long = [block for block in shown if len(block.text) >= _SHORTEST_LEAD and not block.is_aside]
    if not long or any(not block.is_comment for block in long):
        return
    for element in (long[0].element, *ancestors(long[0].element, 12)):
        if says_comment(element):
            element.attrib.pop("class", None)
            element.attrib.pop("id", None)


def _is_of_layout(cell: Any) -> bool:
    length = len(" ".join("".join(cell.itertext()).split()))
    is_headed = cell.find(".//h1") is not None or cell.find(".//h2") is not None
    return length > _LONGEST_CELL or (length > _LONGEST_CELL // 2 and (is_headed or len(cell.findall(".//p")) > 1))


_BODY = re.compile(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.){40,}")')


def _told(tree: Any) -> str:
    """The text of a page that is filled in by its scripts: as told to search engines, or at least its summary."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:20]:
        if body := _BODY.search(script.text or ""):
            try:
                return str(json.loads(body[1], strict=False))
            except ValueError:
                continue
    return first(tree, "//meta[@property='og:description' or @name='description']/@content")


def bare_text(page: str) -> str:
    """Everything that a page shows, for pages that no tree can be made of."""
    reader = _Reader()
    try:
        # Declarations hold no text, and damaged ones break the parser.
        reader.feed(_DECLARATION.sub("", page))
        reader.close()
    except AssertionError:
        reader.parts = [re.sub(r"<[^>]*>", " ", page)]
    lines = (map(" ".join, map(str.split, line.split("\t"))) for line in "".join(reader.parts).split("\n"))
    return "\n".join(row for cells in lines if (row := "\t".join(filter(None, cells))))


_DECLARATION = re.compile(r"<!(?!--)[^>]*>")


class _Reader(HTMLParser):
    _SILENT = frozenset(["script", "style", "noscript", "template", "head"])
    _BREAKING = frozenset(
        [
            *("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "blockquote"),
            *("table", "caption", "ul", "ol", "dl", "dt", "dd", "pre", "figure", "figcaption", "header", "footer"),
            *("aside", "hr"),
        ]
    )
    _CELLS = frozenset(["td", "th"])

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._SILENT and not self._silent:
            self._silent = tag
        if tag in self._BREAKING:
            self.parts.append("\n")
        elif tag in self._CELLS:
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        if tag in self._BREAKING:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " ").replace("\t", " "))
