"""Hints at the publication date that a web page gives to programs: JSON-LD, meta tags, microdata."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import islice
from typing import Any, cast

from timeline.articles.page_state import STATE, state_hints
from timeline.publication import Hint, Kind, Stamp, address_hints, dateline_hints, read_stamps
from timeline.publication.labels import Label, sole_label
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
_GOODS = _names("""
    recipe product event localbusiness movie book musicalbum musicrecording videogame softwareapplication tvseries
    mobileapplication webapplication sportsevent musicevent businessevent educationevent theaterevent exhibitionevent
    festival jobposting course restaurant hotel lodgingbusiness
""")
_GOODS_KIND = re.compile(r"product|business\.business|music\.\w+|books?(?:\.\w+)?|video\.(?:movie|tv_show)|profile")
# What is told of something else than the page: when it begins, ends, was born, comes out.
_OTHER_DAYS = (
    "startDate", "endDate", "doorTime", "validFrom", "validThrough", "priceValidUntil", "availabilityStarts",
    "birthDate", "deathDate", "foundingDate", "releaseDate",
)  # fmt: skip


def machine_hints(tree: Any, language: str, *, title: str = "", has_author: bool = False) -> list[Hint]:
    """What the page tells programs: JSON-LD, meta tags and microdata.

    `has_author` is true where the page names one: an imprint or a list has none.
    """
    found = [*_json_ld(tree, title, language), *_meta(tree, language)]
    if all(hint.is_update for hint in found):
        found += state_hints(tree, title, language)
    found += [*_description(tree, language), *_page_title(tree, language)]
    if not _is_article(tree, has_author=has_author):
        # A shop's or a recipe's page has the date on which it was set up; nobody publishes it as news.
        found = [replace(hint, weight=hint.weight * 0.6) for hint in found]
    marked = _of_one_article([(hint, is_own, False) for hint, is_own in _microdata(tree, title, language)])
    return [*found, *marked, *_picture(tree)]


def _is_article(tree: Any, *, has_author: bool) -> bool:
    """Whether the page does not say that it is something else than an article."""
    kinds, named = _kinds(tree), _named_types(tree, list(ld_rows(tree)))
    if named & ARTICLE_TYPES:
        return True
    if kinds and all(kind == "website" or _GOODS_KIND.fullmatch(kind) for kind in kinds):
        return False
    if named & _PAGE_TYPES:
        # Blog software gives its imprint a time of publication, too, but nobody signs that.
        return has_author and "article" in kinds and not named & _GOODS
    return not (named & _GOODS or tree.xpath("//*[contains(@itemtype, '/Recipe')]"))


@dataclass(frozen=True, slots=True)
class Told:
    """What a page tells programs of itself, which says how to take the dates that it prints.

    Of an article the change that is printed beside its headline is all that its publisher tells, while a shop's or a
    timetable's page is changed without ever being published. What is released on a page of goods, of something to buy,
    to see, to hear or to go to, are these. `other_days` are those of events, births and offers.
    """

    is_article: bool = False
    is_goods: bool = False
    other_days: Collection[int] = ()


def told_of_page(tree: Any, language: str) -> Told:
    """What the page says that it is, in its metadata."""
    rows, kinds = list(ld_rows(tree)), _kinds(tree)
    named = _named_types(tree, rows)
    is_article = "article" in kinds or bool(named & ARTICLE_TYPES)
    is_goods = bool(named & _GOODS) or any(_GOODS_KIND.fullmatch(kind) for kind in kinds)
    values = (_single(row.get(key)) for row in rows for key in _OTHER_DAYS)
    days = {s.day_number for value in values if isinstance(value, str) for s in read_stamps(value, language)}
    return Told(is_article, is_goods and not is_article, days)


def _kinds(tree: Any) -> list[str]:
    return [str(kind).lower() for kind in tree.xpath("//meta[@property='og:type']/@content")]


def _named_types(tree: Any, rows: Sequence[dict[str, Any]]) -> set[str]:
    """What the page says to search engines that it is; what it says of things inside of these does not count."""
    if rows:
        return {name for row in rows for name in _type_names(row)}
    # Some are written for JavaScript, or escaped once too often.
    scripts = " ".join((s.text or "")[:200_000] for s in tree.xpath("//script[contains(@type, 'ld+json')]")[:40])
    return {name.lower() for name in re.findall(r'"@type"\s*:\s*"(\w+)"', scripts)}


def _type_names(row: dict[str, Any]) -> set[str]:
    types = row.get("@type")
    named = cast("list[Any]", types) if isinstance(types, list) else [types]
    return {str(name).lower().rsplit("/", 1)[-1] for name in named if name}


def _json_ld(tree: Any, title: str, language: str) -> Iterator[Hint]:
    found: list[tuple[Hint, bool, bool]] = []
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:40]:
        text = (script.text or "").strip()
        if not text or len(text) > 2_000_000:
            continue
        try:
            told = json.loads(text, strict=False)
            rows, listed = list(_objects(told)), set(_listed(told))
        except (ValueError, RecursionError):
            # Some are written for JavaScript, or escaped once too often.
            for key, value in _LD_DATE.findall(unescape(text))[:1]:
                yield from _stamped(value, language, f"JSON-LD {key}", Kind.MACHINE, 0.8)
            continue
        hints = [(hint, row) for row in rows for hint in _ld_hints(row, language)]
        found += [(hint, _is_called(row, title), id(row) in listed) for hint, row in hints]
    yield from _of_one_article(found)


def _of_one_article(hints: list[tuple[Hint, bool, bool]]) -> list[Hint]:
    """Each hint is with whether its article has the page's title, and whether it is one of a list of articles.

    Three days of publication are those of a list of articles too, of which the one with the title is the page's own; so
    is it of two.
    """
    days = {hint.stamps[0].day_number for hint, *_ in hints if not hint.is_update and hint.weight > _LD_CREATED}
    is_many = len(days) > 2 or (len(days) == 2 and any(is_own and not hint.is_update for hint, is_own, _ in hints))
    return [
        hint if is_own or not (is_listed or is_many) else replace(hint, weight=min(hint.weight, 0.3))
        for hint, is_own, is_listed in hints
    ]


def _listed(value: object, is_inside: bool = False, depth: int = 0) -> Iterator[int]:
    """The ids of the objects that stand in a list of articles (ItemList)."""
    if depth > 6:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value)[:200]:
            yield from _listed(item, is_inside, depth + 1)
    elif isinstance(value, dict):
        row = cast("dict[str, Any]", value)
        if is_inside:
            yield id(row)
        for key in _NESTED:
            yield from _listed(row.get(key), is_inside or key == "itemListElement", depth + 1)


def _is_called(row: dict[str, Any], title: str) -> bool:
    named = row.get("headline") or row.get("name")
    return isinstance(named, str) and _plain(named) == _plain(title) != ""


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", unescape(text)).casefold()


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
    names = _type_names(row)
    # Blog software writes a WebPage with a date on its imprint, too.
    weight = 0.86 if names & ARTICLE_TYPES else 0.55 if names & _PAGE_TYPES else 0.4
    for key, less in (("datePublished", 0.0), ("dateCreated", 0.2), ("uploadDate", 0.2)):
        value = _single(row.get(key))
        if isinstance(value, str):
            yield from _stamped(value, language, f"JSON-LD {key}", Kind.MACHINE, weight - less)
            break
        if isinstance(value, int | float) and (stamps := counted(value)):
            yield Hint(stamps, f"JSON-LD {key}", Kind.MACHINE, weight - less)
            break
    if isinstance(value := row.get("dateModified"), str):
        yield from _stamped(value, language, "JSON-LD dateModified", Kind.MACHINE, 0.3, is_update=True)


def _single(value: object) -> object:
    """A value without the list of one, or the typed value, that some programs write around it."""
    if isinstance(value, list):
        value = next(iter(cast("list[object]", value)), None)
    return cast("dict[str, object]", value).get("@value") if isinstance(value, dict) else value


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
    for meta in tree.xpath("//meta[@content or @value] | //input[@type='hidden' and @value and @name]")[:400]:
        shown = meta.get("property") or meta.get("name") or meta.get("http-equiv") or ""
        name = re.sub(r"[^a-z]", "", shown.lower())
        weight, is_update = _meta_weight(name)
        value, source = meta.get("content") or meta.get("value"), f"meta tag {shown.strip()[:50]}"
        if weight:
            yield from _stamped(value, language, source, Kind.MACHINE, weight, is_update)
        elif "{" in (value or "")[:2]:
            # parsely-page and its like hold the article as JSON.
            for match in STATE.finditer(value[:5_000]):
                yield from _stamped(match["text"], language, source, Kind.MACHINE, 0.8)
    yield from _card(tree, language)
    yield from _root(tree, language)


def _root(tree: Any, language: str) -> Iterator[Hint]:
    """What the outermost elements carry for the page's own scripts: <body data-publish-date="...">."""
    for element in tree.xpath("/html | /html/body"):
        for shown, value in element.attrib.items():
            name = re.sub(r"[^a-z]", "", str(shown).lower().removeprefix("data-"))
            if name in _META_PUBLISHED:
                yield from _stamped(value, language, f"attribute {shown}", Kind.MACHINE, 0.65)


def _card(tree: Any, language: str) -> Iterator[Hint]:
    """The date on the card that is shown where a page is shared: twitter:label2 "Published on", twitter:data2 when."""
    for label in tree.xpath("//meta[starts-with(@name, 'twitter:label')]")[:4]:
        found, name = sole_label(label.get("content") or ""), label.get("name").replace("label", "data")
        if found and found[0] is Label.PUBLISHED:
            for value in tree.xpath("//meta[@name=$name]/@content", name=name)[:1]:
                yield from _stamped(str(value), language, f"card of the page, {found[1]}", Kind.MACHINE, 0.8)


def _meta_weight(name: str) -> tuple[float, bool]:
    """How far a meta tag is to be believed, and whether it tells of a change."""
    for names, weight, is_update in ((_META_PUBLISHED, 0.86, False), (_META_WEAKER, 0.7, False)):
        if name in names:
            return weight, is_update
    if name in _META_UPDATED:
        return 0.3, True
    return (0.65, False) if _META_ENDING.search(name) else (0.0, False)


def _microdata(tree: Any, title: str, language: str) -> Iterator[tuple[Hint, bool]]:
    """Dates that the page marks, and whether what they are marked in has the page's title."""
    for element in tree.xpath(
        "//*[contains(concat(' ', @itemprop, ' '), ' datePublished ') or @itemprop='dateCreated' or @pubdate"
        " or ((contains(@property, 'dc:date') or contains(@property, 'dc:created')"
        " or contains(@property, 'datePublished')) and (@content or @datetime) and not(self::meta))]"
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
        for hint in _stamped(value, language, f"{name} marked in the page", Kind.STRUCTURE, 0.8):
            yield hint, _is_in_scope_of(element, title)
    for element in tree.xpath(
        "//abbr[contains(@class, 'published') and @title] | //*[contains(@class, 'dtpublished') and @title]"
    )[:5]:
        for hint in _stamped(element.get("title"), language, "published marked in the page", Kind.STRUCTURE, 0.8):
            yield hint, False


def _is_in_scope_of(element: Any, title: str) -> bool:
    """Whether the nearest thing that the element describes is called like the page."""
    scope = next((around for around in element.iterancestors() if around.get("itemscope") is not None), None)
    first = islice(scope.iter("*"), _FIRST_OF_SCOPE) if scope is not None else ()
    called = (e for e in first if e.tag == "h1" or e.get("itemprop") in ("headline", "name"))
    return any(_plain(e.get("content") or "".join(e.itertext())) == _plain(title) != "" for e in islice(called, 5))


# A headline stands at the beginning of what it is the headline of.
_FIRST_OF_SCOPE = 300


def _is_of_other_thing(element: Any) -> bool:
    """Whether the nearest thing that the element describes is a review, a comment, a recipe ..."""
    scope = next((around for around in element.iterancestors() if around.get("itemtype")), None)
    return scope is not None and bool(_OTHER_THING.search(scope.get("itemtype").strip()))


def _stamped(
    value: str | None, language: str, source: str, kind: Kind, weight: float, is_update: bool = False
) -> Iterator[Hint]:
    if value and len(value) < 200 and (stamps := read_stamps(value, language)) and not _is_blank(stamps):
        yield Hint(stamps, source, kind, weight, is_update)


# What programs write where nobody gave a day: the first that their way of counting has, or the last.
_BLANK_DAYS = _names(
    "1970-01-01 1969-12-31 1900-01-01 1899-12-30 1899-12-31 1753-01-01 1904-01-01 2038-01-18 2038-01-19"
)


def _is_blank(stamps: tuple[Stamp, ...]) -> bool:
    return any(f"{s.year}-{s.month:02}-{s.day:02}" in _BLANK_DAYS for s in stamps)
