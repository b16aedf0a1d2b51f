"""Everything that a piece of HTML shows (a mail, a chapter, a post): rows of tables are lines, nothing is an aside."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from timeline.articles.blocks import MOST_BLOCKS, Block, blocks
from timeline.articles.markup import parse_html
from timeline.articles.page_text import bare_text
from timeline.articles.paragraphs import row_lines

_UNSEEN = (
    "//*[contains(translate(@style, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ ', 'abcdefghijklmnopqrstuvwxyz'), 'display:none')]"
    " | //*[@hidden]"
)


def shown_text(markup: str) -> str:
    """The lines that a reader sees. Raises ArticleError for what no parser should be given."""
    tree = parse_html(markup.replace("\x00", ""))
    if tree is None:
        return bare_text(markup)
    for element in tree.xpath(_UNSEEN):
        if element.getparent() is not None:
            element.drop_tree()
    shown = blocks(tree)
    if len(shown) >= MOST_BLOCKS:
        return bare_text(markup)
    return "\n".join(
        line
        for row, inside in groupby(shown, key=lambda block: _around(block, "tr"))
        for line in _lines(list(inside), is_row=row is not None)
    )


def _lines(inside: list[Block], *, is_row: bool) -> list[str]:
    if not is_row:
        return [line for block in inside for line in block.lines]
    cells = groupby(inside, key=lambda block: _around(block, "td", "th"))
    return row_lines([[line for block in cell for line in block.lines] for _, cell in cells])


def _around(block: Block, *tags: str) -> Any:
    """The nearest element of these kinds that a block lies in; None where it lies in none."""
    element = block.element
    while element is not None and element.tag not in tags:
        element = element.getparent()
    return element
