"""Hints at the publication date in a web page: JSON-LD, meta tags, microdata, time elements, and what a reader sees."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

from timeline.articles.blocks import Block
from timeline.publication import Hint, Kind, read_stamps
from timeline.publication.labels import Label
from timeline.publication.lines import mentions

_ARTICLE_TYPES = frozenset(
    [
        "article",
        "newsarticle",
        "blogposting",
        "report",
        "reportagenewsarticle",
        "analysisnewsarticle",
        "opinionnewsarticle",
    ]
    + [
        "backgroundnewsarticle",
        "reviewnewsarticle",
        "liveblogposting",
        "scholarlyarticle",
        "techarticle",
        "socialmediaposting",
    ]
    + ["advertisercontentarticle", "satiricalarticle", "pressrelease", "discussionforumposting", "review"]
)
_PAGE_TYPES = frozenset(["webpage", "itempage", "aboutpage", "faqpage", "collectionpage", "medicalwebpage", "qapage"])
_PUBLISHED = ("datePublished", "dateCreated", "uploadDate")

# Names of meta tags, without separators and case.
_META_PUBLISHED = frozenset(
    [
        "articlepublishedtime",
        "ogpublishedtime",
        "ogarticlepublishedtime",
        "articlepublished",
        "articledateoriginal",
        "datepublished",
    ]
    + [
        "publisheddate",
        "publishdate",
        "publicationdate",
        "pubdate",
        "publishtime",
        "publishedtime",
        "publishedat",
        "firstpublished",
    ]
    + [
        "sailthrudate",
        "parselypubdate",
        "rnewsdatepublished",
        "btpubdate",
        "cxenseparserecspublishtime",
        "ogpubdate",
        "ogpublishdate",
    ]
    + [
        "shareaholicarticlepublishedtime",
        "citationpublicationdate",
        "citationdate",
        "citationonlinedate",
        "eprintsdate",
        "originalpublicationdate",
    ]
    + [
        "prismpublicationdate",
        "releasedate",
        "vrpublishedtime",
        "articlepublicationdate",
        "publication",
        "datepublication",
        "displaydate",
    ]
    + [
        "dcdateissued",
        "dctermsissued",
        "dctermsavailable",
        "dcdatepublished",
        "contentcreateddate",
        "datefirstpublished",
        "pubtime",
    ]
    + [
        "cxenseparsearticlepublishdate",
        "articlepubdate",
        "publisheddatetime",
        "publicationtime",
        "storydate",
        "articlecreated",
        "articledate",
    ]
)
_META_WEAKER = frozenset(
    [
        "date",
        "dcdate",
        "dctermsdate",
        "dctermscreated",
        "dcdatecreated",
        "datecreated",
        "created",
        "createdate",
        "creationdate",
        "ogdate",
        "dccreated",
    ]
)
_META_UPDATED = frozenset(
    [
        "articlemodifiedtime",
        "ogupdatedtime",
        "ogmodifiedtime",
        "lastmodified",
        "lastmod",
        "dcdatemodified",
        "dctermsmodified",
        "datemodified",
    ]
    + ["revised", "updated", "modified", "articleupdated", "dateupdated", "lastupdated", "updatedtime", "modifieddate"]
)
_DATE_CLASS = re.compile(
    r"date|datum|fecha|data(?:[\s_-]|$)|time|publi|posted|byline|meta|dateline|infos?(?:[\s_-]|$)|stamp|created"
)
_LD_DATE = re.compile(r'"(datePublished|dateCreated)"\s*:\s*"([^"]{8,40})"')


def machine_hints(tree: Any, language: str) -> Iterator[Hint]:
    """What the page tells programs: JSON-LD, meta tags, microdata and time elements."""
    yield from _json_ld(tree, language)
    yield from _meta(tree, language)
    yield from _microdata(tree, language)


def _json_ld(tree: Any, language: str) -> Iterator[Hint]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:40]:
        text = (script.text or "").strip()
        if not text or len(text) > 2_000_000:
            continue
        try:
            rows = list(_objects(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            for key, value in _LD_DATE.findall(text)[:1]:
                yield from _stamped(value, language, f"JSON-LD {key}", Kind.MACHINE, 0.8)
            continue
        for row in rows:
            yield from _ld_hints(row, language)


def _objects(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value)[:200]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        row = cast("dict[str, Any]", value)
        yield row
        for key in (
            "@graph",
            "mainEntity",
            "mainEntityOfPage",
            "itemListElement",
            "item",
            "hasPart",
            "@reverse",
            "subjectOf",
        ):
            yield from _objects(row.get(key), depth + 1)


def _ld_hints(row: dict[str, Any], language: str) -> Iterator[Hint]:
    types = row.get("@type")
    names = {
        str(name).lower().rsplit("/", 1)[-1]
        for name in (cast("list[Any]", types) if isinstance(types, list) else [types])
    }
    weight = 0.9 if names & _ARTICLE_TYPES else 0.7 if names & _PAGE_TYPES else 0.4
    for key in _PUBLISHED:
        if isinstance(value := row.get(key), str):
            yield from _stamped(
                value, language, f"JSON-LD {key}", Kind.MACHINE, weight if key != "dateCreated" else weight - 0.2
            )
            break
    if isinstance(value := row.get("dateModified"), str):
        yield from _stamped(value, language, "JSON-LD dateModified", Kind.MACHINE, 0.3, is_update=True)


def _meta(tree: Any, language: str) -> Iterator[Hint]:
    for meta in tree.xpath("//meta[@content]")[:400]:
        shown = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        name = re.sub(r"[^a-z]", "", shown.lower())
        for names, weight, is_update in (
            (_META_PUBLISHED, 0.9, False),
            (_META_WEAKER, 0.7, False),
            (_META_UPDATED, 0.3, True),
        ):
            if name in names:
                yield from _stamped(
                    meta.get("content"), language, f"meta tag {shown[:50]}", Kind.MACHINE, weight, is_update
                )


def _microdata(tree: Any, language: str) -> Iterator[Hint]:
    for element in tree.xpath(
        "//*[@itemprop='datePublished' or @itemprop='dateCreated' or @property='schema:datePublished' or @pubdate]"
    )[:20]:
        if element.tag == "meta" and element.get("itemprop") is None:
            continue
        value = (
            element.get("content")
            or element.get("datetime")
            or element.get("title")
            or " ".join(element.itertext())[:90]
        )
        name = element.get("itemprop") or ("pubdate" if element.get("pubdate") is not None else "datePublished")
        yield from _stamped(value, language, f"{name} marked in the page", Kind.STRUCTURE, 0.8)
    for element in tree.xpath(
        "//abbr[contains(@class, 'published') and @title] | //*[contains(@class, 'dtpublished') and @title]"
    )[:5]:
        yield from _stamped(element.get("title"), language, "published marked in the page", Kind.STRUCTURE, 0.8)


def _stamped(
    value: str | None, language: str, source: str, kind: Kind, weight: float, is_update: bool = False
) -> Iterator[Hint]:
    if value and len(value) < 200 and (stamps := read_stamps(value, language)):
        yield Hint(stamps, source, kind, weight, is_update)


def visible_hints(shown: Sequence[Block], headline: int | None, language: str) -> Iterator[Hint]:
    """Dates that a reader sees: labelled, or near the headline at `headline` (index into `shown`)."""
    for index, block in enumerate(shown):
        near = _nearness(index, headline)
        for hint in (*_time_elements(block, near, language), *_printed(block, near, language)):
            yield hint


def _nearness(index: int, headline: int | None) -> float:
    """1 beside the headline, 0 far from it."""
    if headline is None:
        return 0.5 if index < 40 else 0.0
    distance = index - headline
    if 0 <= distance <= 8:
        return 1.0
    if -5 <= distance <= 16:
        return 0.7
    return 0.3 if -12 <= distance <= 40 else 0.0


def _time_elements(block: Block, near: float, language: str) -> Iterator[Hint]:
    if block.is_aside:
        return
    for element in [block.element] if block.tag == "time" else block.element.iter("time"):
        value = element.get("datetime") or ""
        words = f"{element.get('class') or ''} {block.classes}".lower()
        is_update = "updat" in words or "modif" in words
        weight = 0.3 + 0.4 * near
        yield from _stamped(value, language, "time marked in the page", Kind.STRUCTURE, weight, is_update)


def _printed(block: Block, near: float, language: str) -> Iterator[Hint]:
    has_class = bool(_DATE_CLASS.search(block.classes))
    for mention in mentions(block.text, language):
        shown = block.text[mention.place.start : mention.place.end].strip(" ,.|-()")
        stamps = mention.place.stamps
        if mention.label is Label.OTHER:
            continue
        if mention.label is Label.UPDATED:
            yield Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, 0.3, is_update=True)
        elif mention.label is Label.PUBLISHED:
            weight = (0.85 if near >= 0.7 else 0.6) - (0.4 if block.is_aside else 0.0)
            yield Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, weight)
        else:
            weight = 0.65 * near + (0.15 if has_class and near else 0.0) - (0.1 if len(block.text) > 100 else 0.0)
            weight -= 0.35 if block.is_aside else 0.0
            if weight > 0:
                yield Hint(stamps, f'"{shown}" near the headline', Kind.BYLINE, weight)
