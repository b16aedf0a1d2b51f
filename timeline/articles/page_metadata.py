"""Hints at the publication date that a web page gives to programs: JSON-LD, meta tags, microdata."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import Any, cast

from timeline.publication import Hint, Kind, Stamp, address_hints, dateline_hints, read_stamps
from timeline.publication.stamps import counted


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


ARTICLE_TYPES = _names("""
    article newsarticle blogposting report reportagenewsarticle analysisnewsarticle opinionnewsarticle review
    backgroundnewsarticle reviewnewsarticle liveblogposting scholarlyarticle techarticle socialmediaposting
    advertisercontentarticle satiricalarticle pressrelease discussionforumposting medicalwebpage
""")
_PAGE_TYPES = _names("webpage itempage aboutpage faqpage collectionpage qapage")
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "@reverse", "subjectOf")

# Names of meta tags, without separators and case.
_META_PUBLISHED = _names("""
    articlepublishedtime ogpublishedtime ogarticlepublishedtime articlepublished articledateoriginal datepublished
    publisheddate publishdate publicationdate pubdate publishtime publishedtime publishedat firstpublished sailthrudate
    parselypubdate rnewsdatepublished btpubdate cxenseparserecspublishtime ogpubdate ogpublishdate citationdate
    shareaholicarticlepublishedtime citationpublicationdate citationonlinedate eprintsdate originalpublicationdate
    prismpublicationdate releasedate vrpublishedtime articlepublicationdate publication datepublication displaydate
    dcdateissued dctermsissued dctermsavailable dcdatepublished contentcreateddate datefirstpublished pubtime
    ptime pdate cxenseparsearticlepublishdate articlepubdate publisheddatetime publicationtime storydate
    articlecreated articledate
""")
_META_WEAKER = _names("""
    date dcdate dctermsdate dctermscreated dcdatecreated datecreated created createdate creationdate ogdate dccreated
""")
_META_UPDATED = _names("""
    articlemodifiedtime ogupdatedtime ogmodifiedtime lastmodified lastmod dcdatemodified dctermsmodified datemodified
    revised updated modified articleupdated dateupdated lastupdated updatedtime modifieddate
""")
# A site's own names: "something:uploaded", "x.publishDate".
_META_ENDING = re.compile(r"(?:uploaded|datepublished|publish(?:ed)?(?:date|time|at|on)?|pubdate|publicationdate)$")
_LD_DATE = re.compile(r"""["'](datePublished|dateCreated)["']\s*:\s*["']([^"']{8,40})["']""")
_OTHER_THING = re.compile(r"/(?:Review|Comment|UserComments|Rating|Answer|Product|Recipe|Event|Offer)s?$", re.I)
_GOODS = re.compile(r'"@type"\s*:\s*"(?:Recipe|Product|Event|LocalBusiness)"')


def machine_hints(tree: Any, language: str, *, has_author: bool = False) -> list[Hint]:
    """What the page tells programs: JSON-LD, meta tags and microdata.

    `has_author` is true where the page names one: an imprint or a list has none.
    """
    found = [*_json_ld(tree, language), *_meta(tree, language)]
    if all(hint.is_update for hint in found):
        found += _script_state(tree, language)
    found += [*_description(tree, language), *_page_title(tree, language)]
    if not _is_article(tree, has_author=has_author):
        # A shop's or a recipe's page has the date on which it was set up; nobody publishes it as news.
        found = [replace(hint, weight=hint.weight * 0.6) for hint in found]
    marked = list(_microdata(tree, language))
    if len({stamp.day_number for hint in marked for stamp in hint.stamps}) > 2:
        marked = [replace(hint, weight=0.3) for hint in marked]
    return [*found, *marked, *_picture(tree)]


def _is_article(tree: Any, *, has_author: bool) -> bool:
    """Whether the page does not say that it is something else than an article."""
    kinds = _kinds(tree)
    if kinds and all(kind in ("website", "product", "business.business") for kind in kinds):
        return False
    scripts = _told_to_search_engines(tree)
    named = _named_types(scripts)
    if named & _PAGE_TYPES and not named & ARTICLE_TYPES:
        # Blog software gives its imprint a time of publication, too, but nobody signs that.
        return has_author and "article" in kinds and not _GOODS.search(scripts)
    return bool(named & ARTICLE_TYPES) or not (
        _GOODS.search(scripts) or tree.xpath("//*[contains(@itemtype, '/Recipe')]")
    )


def declares_article(tree: Any) -> bool:
    """Whether the page says of itself that it is an article."""
    return "article" in _kinds(tree) or bool(_named_types(_told_to_search_engines(tree)) & ARTICLE_TYPES)


def _kinds(tree: Any) -> list[str]:
    return [str(kind).lower() for kind in tree.xpath("//meta[@property='og:type']/@content")]


def _told_to_search_engines(tree: Any) -> str:
    return " ".join((script.text or "")[:200_000] for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:40])


def _named_types(scripts: str) -> set[str]:
    return {name.lower() for name in re.findall(r'"@type"\s*:\s*"(\w+)"', scripts)}


def _json_ld(tree: Any, language: str) -> Iterator[Hint]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:40]:
        text = (script.text or "").strip()
        if not text or len(text) > 2_000_000:
            continue
        try:
            rows = list(_objects(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            # Some are written for JavaScript, or escaped once too often.
            for key, value in _LD_DATE.findall(unescape(text))[:1]:
                yield from _stamped(value, language, f"JSON-LD {key}", Kind.MACHINE, 0.8)
            continue
        hints = [hint for row in rows for hint in _ld_hints(row, language)]
        yield from _of_one_article(hints)


def _of_one_article(hints: list[Hint]) -> list[Hint]:
    """Three days of publication in one script are those of a list of articles, and none of them is the page's."""
    days = {hint.stamps[0].day_number for hint in hints if not hint.is_update and hint.weight > _LD_CREATED}
    return [replace(hint, weight=min(hint.weight, 0.3)) for hint in hints] if len(days) > 2 else hints


def ld_rows(tree: Any) -> Iterator[dict[str, Any]]:
    """What the page tells search engines (JSON-LD), an object after the other; damaged scripts are passed over."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:40]:
        text = (script.text or "").strip()
        if text and len(text) <= 2_000_000:
            with contextlib.suppress(ValueError, RecursionError):
                yield from _objects(json.loads(text, strict=False))


def _objects(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value)[:200]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        row = cast("dict[str, Any]", value)
        yield row
        for key in _NESTED:
            yield from _objects(row.get(key), depth + 1)


_LD_CREATED = 0.7


def _ld_hints(row: dict[str, Any], language: str) -> Iterator[Hint]:
    types = row.get("@type")
    names = {
        str(name).lower().rsplit("/", 1)[-1]
        for name in (cast("list[Any]", types) if isinstance(types, list) else [types])
    }
    # Blog software writes a WebPage with a date on its imprint, too.
    weight = 0.86 if names & ARTICLE_TYPES else 0.55 if names & _PAGE_TYPES else 0.4
    for key, less in (("datePublished", 0.0), ("dateCreated", 0.2), ("uploadDate", 0.2)):
        value = row.get(key)
        if isinstance(value, str):
            yield from _stamped(value, language, f"JSON-LD {key}", Kind.MACHINE, weight - less)
            break
        if isinstance(value, int | float) and (stamps := counted(value)):
            yield Hint(stamps, f"JSON-LD {key}", Kind.MACHINE, weight - less)
            break
    if isinstance(value := row.get("dateModified"), str):
        yield from _stamped(value, language, "JSON-LD dateModified", Kind.MACHINE, 0.3, is_update=True)


# Pages that are drawn by scripts carry their article as a value in one of them, and others tell their visitors' counter
# about it: {"datePublished": "2020-10-12T18:03"}, publish_date: '20201012', 'article.published': '12/10/2020'.
_STATE = re.compile(
    r"(?<![A-Za-z0-9])(?P<key>(?:[A-Za-z]+[._:-])?(?:first|original|article|content|page|post|story)?[_-]?"
    r"(?:date_?published|published_?(?:at|on|date|time)?|publish(?:ing)?_?(?:date|time)|publication_?(?:date|time)"
    r"|pub_?date|issue_?(?:date|timestamp))(?:_?(?:utc|gmt|iso))?)"
    r"""[\\"']{0,4}\s*[:=]\s*(?:[\\"']{1,4}(?P<text>[^"'\\<>\n]{8,40})[\\"']|(?P<count>\d{10}(?:\d{3})?)(?!\d))""",
    re.IGNORECASE,
)


def _script_state(tree: Any, language: str) -> Iterator[Hint]:
    """The one time of publication in the page's scripts; several belong to several articles."""
    found: list[Stamp] = []
    for script in tree.xpath("//script[not(@src) and not(contains(@type, 'ld+json'))]")[:200]:
        for match in _STATE.finditer((script.text or "")[:1_000_000]):
            stamps = counted(float(match["count"])) if match["count"] else read_stamps(match["text"], language)
            found += stamps if len(stamps) == 1 else ()
    if len({stamp.day_number for stamp in found}) == 1:
        yield Hint((found[0],), "the page's scripts", Kind.MACHINE, 0.65)


# Where a picture was filed: /2020/10/12/flood.jpg. It was needed on the day of the article more often than not.
_PICTURE_WEIGHT = 0.3


def _picture(tree: Any) -> Iterator[Hint]:
    for address in tree.xpath("//meta[@property='og:image' or @name='twitter:image']/@content")[:1]:
        for hint in address_hints(str(address)):
            yield replace(hint, source="the address of the page's picture", kind=Kind.SEARCH, weight=_PICTURE_WEIGHT)


def _description(tree: Any, language: str) -> Iterator[Hint]:
    """A summary that begins with the date, as news agencies and associations write it."""
    for content in tree.xpath("//meta[@name='description' or @property='og:description']/@content")[:2]:
        for hint in dateline_hints([str(content)[:300]], language):
            yield replace(hint, source="the beginning of the summary", kind=Kind.STRUCTURE, weight=0.55)


def _page_title(tree: Any, language: str) -> Iterator[Hint]:
    """A date that is one part of the page's title: "Courier - Bridge is shut - March 4, 1999"."""
    for title in tree.xpath("//title/text()")[:1]:
        # "Report 14. - 20. January 2022" names a stretch of days.
        for part in re.split(r"(?<!\d)(?<!\d\.)\s+[|–—•·»:-]\s+", str(title)[:300])[1:]:
            yield from _stamped(part, language, "the page's title", Kind.SEARCH, 0.4)


def _meta(tree: Any, language: str) -> Iterator[Hint]:
    for meta in tree.xpath("//meta[@content or @value]")[:400]:
        shown = meta.get("property") or meta.get("name") or meta.get("http-equiv") or ""
        name = re.sub(r"[^a-z]", "", shown.lower())
        weight, is_update = _meta_weight(name)
        value, source = meta.get("content") or meta.get("value"), f"meta tag {shown.strip()[:50]}"
        if weight:
            yield from _stamped(value, language, source, Kind.MACHINE, weight, is_update)
        elif "{" in (value or "")[:2]:
            # parsely-page and its like hold the article as JSON.
            for match in _STATE.finditer(value[:5_000]):
                yield from _stamped(match["text"], language, source, Kind.MACHINE, 0.8)


def _meta_weight(name: str) -> tuple[float, bool]:
    """How far a meta tag is to be believed, and whether it tells of a change."""
    for names, weight, is_update in ((_META_PUBLISHED, 0.86, False), (_META_WEAKER, 0.7, False)):
        if name in names:
            return weight, is_update
    if name in _META_UPDATED:
        return 0.3, True
    return (0.65, False) if _META_ENDING.search(name) else (0.0, False)


def _microdata(tree: Any, language: str) -> Iterator[Hint]:
    for element in tree.xpath(
        "//*[@itemprop='datePublished' or @itemprop='dateCreated' or @pubdate"
        " or ((contains(@property, 'dc:date') or contains(@property, 'dc:created')"
        " or contains(@property, 'datePublished')) and @content and not(self::meta))]"
    )[:20]:
        if (element.tag == "meta" and element.get("itemprop") is None) or _is_of_other_thing(element):
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


def _is_of_other_thing(element: Any) -> bool:
    """Whether the nearest thing that the element describes is a review, a comment, a recipe ..."""
    scope = next((around for around in element.iterancestors() if around.get("itemtype")), None)
    return scope is not None and bool(_OTHER_THING.search(scope.get("itemtype").strip()))


def _stamped(
    value: str | None, language: str, source: str, kind: Kind, weight: float, is_update: bool = False
) -> Iterator[Hint]:
    if value and len(value) < 200 and (stamps := read_stamps(value, language)) and not _is_blank(stamps):
        yield Hint(stamps, source, kind, weight, is_update)


# What programs write where nobody gave a day: the first that their way of counting has, the last, and one far off.
_BLANK_DAYS = frozenset(
    [(1970, 1, 1), (1969, 12, 31), (1900, 1, 1), (1899, 12, 30), (1899, 12, 31), (1753, 1, 1), (1904, 1, 1)]
)
_FAR_OFF = 2060


def _is_blank(stamps: tuple[Stamp, ...]) -> bool:
    return any((s.year, s.month, s.day) in _BLANK_DAYS or s.year >= _FAR_OFF for s in stamps)
