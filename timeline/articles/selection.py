"""Words dragged out of a browser or a word processor to a draft: all of them, for the person chose them."""

from __future__ import annotations

import re
from typing import Any

from timeline.articles.blocks import Block, blocks
from timeline.articles.draft import Draft
from timeline.articles.markup import parse_html
from timeline.articles.page_dates import visible_hints
from timeline.articles.page_metadata import machine_hints
from timeline.articles.page_text import bare_text
from timeline.articles.wanted import Selection
from timeline.errors import ArticleError
from timeline.publication import Hint, address_hints, text_hints

# Windows puts a head before the markup on its clipboard, with the address of the page in it.
_SOURCE = re.compile(r"^SourceURL:(https?://\S+)\s*$", re.MULTILINE)
_BEFORE_MARKUP = re.compile(r"\A(?:[A-Za-z]+:\S*\s*\n)+")
_TRACK = 200


def read_selection(selection: Selection) -> Draft:
    """The text as its program gives it plain, else the words of the markup; the markup adds headline and dates."""
    if not selection.markup.strip():
        return Draft(selection.text, source=selection.source)
    found = _SOURCE.search(selection.markup[:2_000])
    address = found[1] if found else selection.source
    markup = _BEFORE_MARKUP.sub("", selection.markup)
    try:
        tree = parse_html(markup.replace("\x00", ""))
    except ArticleError:
        if selection.text.strip():
            return Draft(selection.text, source=address)
        raise
    if tree is None:
        return Draft(selection.text or bare_text(markup), source=address)
    shown = blocks(tree)
    text = selection.text if selection.text.strip() else "\n".join(block.text for block in shown)
    return Draft(text, _headline(shown), address, hints=_hints(tree, shown, text, address), has_read_lines=True)


def _headline(shown: list[Block]) -> str:
    """A heading at the top of what was selected."""
    return next((block.text for block in shown[:3] if block.tag in ("h1", "h2")), "")


def _hints(tree: Any, shown: list[Block], text: str, address: str) -> tuple[Hint, ...]:
    headline = next((index for index, block in enumerate(shown[:3]) if block.tag in ("h1", "h2")), None)
    seen = visible_hints(shown[:_TRACK], headline, "")
    return (*machine_hints(tree, ""), *seen, *text_hints(text.split("\n"), ""), *address_hints(address))
