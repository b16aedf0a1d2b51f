"""A web page's markup to a draft; HTML files, MHTML, mails, feeds, e-books and archives of the web all come here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from timeline.articles.blocks import Block, blocks
from timeline.articles.credits import credits_of
from timeline.articles.draft import Draft
from timeline.articles.markup import parse_html
from timeline.articles.page_dates import visible_hints
from timeline.articles.page_metadata import machine_hints, told_of_page
from timeline.articles.page_pieces import draw_hidden
from timeline.articles.page_text import bare_text, main_text
from timeline.articles.page_title import headline_index, title_of
from timeline.publication import Hint, Kind, address_hints, in_month_of_address, read_stamps
from timeline.publication.stamps import writes_month_first


def read_page(markup: str, address: str = "") -> Draft:
    """The article of a page; `address` is where it came from, a file's name where that is all that is known."""
    archived = _ARCHIVE.match(address)
    address = address[archived.end() :] if archived else address
    tree = parse_html(_TOOLBAR.sub("", _without_declaration(markup)))
    if tree is None:
        return Draft(bare_text(markup))
    language = _language(tree)
    draw_hidden(tree, language)
    shown = blocks(tree)
    title = title_of(tree, shown)
    found = canonical(tree) or (address if address.startswith(("http://", "https://")) else "")
    headline = headline_index(shown, title)
    told = told_of_page(tree, language)
    seen = visible_hints(shown, headline, language, told, address=found or address)
    author, section = credits_of(tree, shown, headline)
    hints = [*machine_hints(tree, language, title=title, has_author=bool(author)), *seen]
    hints += [*_addresses(found, address), *_archived(archived)]
    hints = _settled(hints, shown, found or address)
    # The parser drops what is nested too deeply or too long, without a word.
    text = main_text(tree, shown, headline, title, language, _told_days(hints)) or bare_text(markup)
    return Draft(text, title, found, language, tuple(hints), has_read_lines=True, author=author, section=section)


# Archives of the web keep pages under their own address, and put their tools on top.
_ARCHIVE = re.compile(
    r"^https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|md|li|vn))/(?P<when>\d{4,14})[a-z_]*/(?=https?://)"
)
_TOOLBAR = re.compile(r"<!-- BEGIN WAYBACK TOOLBAR INSERT -->.{,200000}?<!-- END WAYBACK TOOLBAR INSERT -->", re.DOTALL)


_TOLD = 0.5


def _told_days(hints: list[Hint]) -> set[int]:
    """The days on which a page says that it was published or changed."""
    told = (hint for hint in hints if not hint.is_aside and (hint.weight >= _TOLD or hint.is_update))
    return {stamp.day_number for hint in told for stamp in hint.stamps}


def _archived(address: re.Match[str] | None) -> Iterator[Hint]:
    if stamps := read_stamps(address["when"][:12], "") if address else ():
        yield Hint(stamps, "when the page was archived (offered only)", Kind.FILE_TIME, 0.0)


def _addresses(*addresses: str) -> Iterator[Hint]:
    for address in dict.fromkeys(addresses):
        if address.startswith(("http://", "https://")):
            yield from address_hints(address)


def _settled(hints: list[Hint], shown: Sequence[Block], address: str) -> list[Hint]:
    """The one of two readings of 03/04/2024 that fits the month in the page's address, or the page's other dates."""
    if all(len(hint.stamps) == 1 for hint in hints):
        return hints
    custom = writes_month_first(block.text for block in shown)
    settled = [replace(hint, stamps=in_month_of_address(hint.stamps, address)) for hint in hints]
    if custom is None:
        return settled
    # The reading with the day first comes first.
    return [replace(hint, stamps=hint.stamps[-1:] if custom else hint.stamps[:1]) for hint in settled]


def canonical(tree: Any) -> str:
    """The page's own idea of its address; empty where it has none or names only its site."""
    for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
        for found in tree.xpath(path)[:1]:
            address = str(found).strip()
            if re.match(r"https?://[^/]+/.{2,}", address) and len(address) < 2000:
                return address
    return ""


def _language(tree: Any) -> str:
    root = tree.getroottree().getroot()
    declared = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    if re.fullmatch(r"[A-Za-z]{2}", declared):
        # "en" with og:locale en_GB: the region settles 03/04/2024.
        locales = tree.xpath("//meta[@property='og:locale']/@content")
        region = str(locales[0]).replace("_", "-") if locales else ""
        return region if region.lower().startswith(declared.lower()) else declared
    declared = declared.replace("_", "-")
    return declared if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", declared) else ""


def _without_declaration(markup: str) -> str:
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", markup.replace("\x00", ""), count=1)
