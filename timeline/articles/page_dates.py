"""Hints at the publication date that a reader of a web page sees: printed beside the headline, or with a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from timeline.articles import page_asides as asides
from timeline.articles.blocks import Block, ancestors, plain_words
from timeline.articles.page_asides import has_digit
from timeline.articles.page_metadata import Told
from timeline.articles.page_pieces import joined, without_year
from timeline.publication import Hint, Kind, Stamp, find_stamps, read_stamps
from timeline.publication.header_words import is_filler
from timeline.publication.labels import Label, sole_label, trailing_label
from timeline.publication.lines import Mention, mentions
from timeline.publication.stamps import counted
from timeline.publication.surroundings import may_be_of_goods

_DATE_CLASS = re.compile(
    r"date|datum|fecha|(?:^|[\s_-])data(?:[\s_-]|$)|time|publi|posted|byline|meta|infos?(?:[\s_-]|$)|stamp|created"
)
_UPDATE_CLASS = re.compile(r"updat|modif")
# The only date that a page prints is more than one among several.
_SOLE_NEAR, _SOLE, _SOLE_AFAR = 0.92, 0.65, 0.45
_CHANGE = 0.62
_LONGEST = 2_000
_ATTRIBUTES = (
    "datetime", "title", "aria-label", "content", "data-date", "data-datetime", "data-published", "data-publish-date",
    "data-publishdate", "data-pubdate",
)  # fmt: skip

_ATTRIBUTE_NAMES = frozenset(_ATTRIBUTES)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where something is printed: 1 beside the headline to 0 far from it."""

    near: float
    has_class: bool
    is_aside: bool


NOTHING = Told()


def visible_hints(
    shown: Sequence[Block], headline: int | None, language: str, told: Told = NOTHING, address: str = ""
) -> list[Hint]:
    """Dates labelled, or near the headline at `headline` (index into `shown`), or the only one on the page."""
    found: list[tuple[Hint, _Spot]] = []
    # What holds the headline, too, is no aside, whatever it is called.
    holders = set(ancestors(shown[headline].element, 40)) if headline is not None else set[Any]()
    holders |= asides.of_most(shown)
    listed = asides.listed(shown, holders, language) | asides.above_of_others(shown, headline)
    # The headline of a front page is the name of the newspaper, beside which it prints today's date.
    has_article = any(element.tag == "article" for element in holders)
    own_head = set[Any]() if _is_root(address) else holders
    others, below = asides.first_of_others(shown, headline), (headline or 0) + 1
    told_from = asides.end_of_head(shown, headline)
    for index, block in enumerate(shown):
        if block.is_comment or len(block.text) > _LONGEST * len(block.lines):
            continue
        near, has_class = _nearness(index, headline), bool(_DATE_CLASS.search(block.classes))
        is_aside = any(asides.is_of_others(e, holders, near=near, has_class=has_class) for e in block.asides)
        is_dated = bool(block.inlines) or has_digit(block.text)
        is_answer = is_dated and 0 < index != below and asides.is_answer(block, shown[index - 1], language)
        if index > told_from:
            near = min(near, _BELOW_TEXT)
        is_elsewhere = is_dated and (
            asides.is_elsewhere(block, own_head) or (has_article and asides.is_in_other_article(block, holders))
        )
        if index in listed or index >= others or is_answer or is_elsewhere:
            near, is_aside = min(near, 0.3), True
        spot = _Spot(near, has_class, is_aside)
        hints = list(_of_block(block, spot, shown[index - 1].text if index else "", language))
        drawn = [(stamps, text) for text in joined(shown, index) if (stamps := read_stamps(text, language))]
        hints += [(_plain(stamps, text, spot, 0), spot) for stamps, text in drawn[:1]]
        found += _of_things(hints, shown, index, told) if hints else ()
    if told.is_article:
        found = [(_told_change(hint, spot), spot) for hint, spot in found]
    found += [(hint, _BESIDE) for hint in without_year(shown, headline, address, language)]
    unseen = _unseen(shown[headline], language) if headline is not None else ()
    return [*_sole_raised(_teasers_lowered(found)), *unseen]


_BESIDE = _Spot(1.0, has_class=False, is_aside=False)
_BELOW_OTHERS = _Spot(0.0, has_class=False, is_aside=True)


def _is_root(address: str) -> bool:
    """Whether an address is that of a whole site."""
    return bool(re.fullmatch(r"https?://[^/?#]+/?(?:#.*)?", address))


_THING = 0.2
# What stands below paragraphs of the article is no more beside its headline, however short they are.
_BELOW_TEXT = 0.3


def _of_things(
    found: list[tuple[Hint, _Spot]], shown: Sequence[Block], index: int, told: Told
) -> list[tuple[Hint, _Spot]]:
    """The hints of a block, lowered where the lines around it tell of an event or of goods, whose day it is."""
    is_event = any(_may_be_event(hint) for hint, _ in found) and asides.tells_of_event(shown, index)
    is_goods = told.is_goods or (any(_may_be_goods(h) for h, _ in found) and asides.tells_of_goods(shown, index))
    return [
        (replace(hint, weight=min(hint.weight, _THING)), replace(spot, is_aside=True))
        if (_may_be_event(hint) and (is_event or hint.stamps[0].day_number in told.other_days))
        or (is_goods and _may_be_goods(hint))
        else (hint, spot)
        for hint, spot in found
    ]


def _may_be_event(hint: Hint) -> bool:
    return not hint.label or may_be_of_goods(hint.label)


def _may_be_goods(hint: Hint) -> bool:
    return bool(hint.label) and may_be_of_goods(hint.label)


def _of_block(block: Block, spot: _Spot, before: str, language: str) -> Iterator[tuple[Hint, _Spot]]:
    """The hints in one block; `before` is the text of the block above it."""
    printed = list(_printed(block, spot, before, language))
    labelled = {hint.stamps[0].day_number for hint, label, _ in printed if label is not None}
    has_digits = has_digit(block.text)
    # WordPress prints the time of a change beside that of publication, and leaves it to style sheets to hide it.
    has_published = bool(labelled) or any(_SAYS_FIRST.search(_words(element)) for element in block.inlines)
    changes = set(_changed_days(block, language)) - labelled if has_published else set[int]()
    later = None if labelled or changes or len(block.text) > _SIDE_BY_SIDE else _later_of_two(printed)
    for hint, label, place in printed:
        is_change = label is None and hint.stamps[0].day_number in changes
        yield (replace(hint, is_update=True) if is_change else _lowered(hint, later)), place
    for element in block.inlines:
        # Most are links, which carry none of the attributes, in paragraphs without a number.
        text, value = _inline_text(element) if has_digits else "", _attribute(element)
        if not (value or any(c.isdigit() for c in text)):
            continue
        words = _words(element)
        lead = trailing_label(block.text[: block.text.find(text)]) if text and value else None
        is_change = (has_published and _is_change(words)) or (lead is not None and lead[0] is Label.UPDATED)
        inner = replace(spot, has_class=bool(_DATE_CLASS.search(words)) or spot.has_class)
        for hint in _inline(text, value, words, inner, language):
            # A label in the words around counts for the date that the markup sets off, too.
            if hint.stamps[0].day_number not in labelled:
                yield (replace(hint, is_update=True) if is_change else _lowered(hint, later)), inner


_SIDE_BY_SIDE, _LESS = 90, 0.08


def _later_of_two(printed: Sequence[tuple[Hint, Label | None, _Spot]]) -> int | None:
    """The second of two days side by side: the change after the publication, as some themes print them, mostly."""
    days = [stamp.day_number for hint, _, _ in printed for stamp in hint.stamps]
    return days[1] if len(days) == 2 and days[0] < days[1] else None


def _lowered(hint: Hint, later: int | None) -> Hint:
    return replace(hint, weight=max(0.0, hint.weight - _LESS)) if hint.stamps[0].day_number == later else hint


_SAYS_FIRST = re.compile(r"publi|entry-date|posted|created")


def _is_change(words: str) -> bool:
    return bool(_UPDATE_CLASS.search(words)) and not _SAYS_FIRST.search(words)


def _changed_days(block: Block, language: str) -> Iterator[int]:
    """The days that elements inside a block give as those of a change."""
    for element in block.inlines:
        if _is_change(_words(element)):
            for stamp in read_stamps(_inline_text(element), language):
                yield stamp.day_number


def _words(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _teasers_lowered(found: list[tuple[Hint, _Spot]]) -> list[tuple[Hint, _Spot]]:
    """Labelled dates aside of the article count little where they differ: they belong to a list of other articles."""
    labelled = [hint for hint, spot in found if spot.is_aside and hint.kind is Kind.LABEL and not hint.is_update]
    aside = [hint.stamps[0].day_number for hint in labelled]
    if len(set(aside)) < 2:
        return found
    return [(replace(hint, weight=min(hint.weight, 0.2)) if spot.is_aside else hint, spot) for hint, spot in found]


def _sole_raised(pairs: Sequence[tuple[Hint, _Spot]]) -> list[Hint]:
    found = [(replace(hint, is_aside=hint.is_aside or spot.is_aside), spot) for hint, spot in pairs]
    days = {s.day_number for hint, spot in found if not (hint.is_update or spot.is_aside) for s in hint.stamps}
    if len(days) != 1:
        return [hint for hint, _ in found]
    raised: list[Hint] = []
    for hint, spot in found:
        if hint.is_update or spot.is_aside:
            raised.append(hint)
        else:
            least = _SOLE if spot.near >= 0.3 or spot.has_class else _SOLE_AFAR
            if spot.near >= 0.7 and hint.kind in (Kind.BYLINE, Kind.LABEL):
                # What readers are shown outranks what programs are told, when the two differ.
                least = _SOLE_NEAR
            raised.append(replace(hint, weight=max(hint.weight, least)))
    return raised


def _nearness(index: int, headline: int | None) -> float:
    if headline is None:
        return 0.5 if index < 40 else 0.0
    distance = index - headline
    if -4 <= distance <= 8:
        return 1.0
    if -8 <= distance <= 16:
        return 0.7
    return 0.3 if -12 <= distance <= 40 else 0.0


def _told_change(hint: Hint, spot: _Spot) -> Hint:
    is_told = hint.is_update and hint.kind is Kind.LABEL and hint.weight > 0 and spot.near >= 0.7 and not spot.is_aside
    return replace(hint, weight=_CHANGE) if is_told else hint


# How far around the headline a page's head reaches, in elements.
_HEAD_LEVELS = 3
_SAID = ".//@*[starts-with(name(), 'data-') and string-length() > 7]"
# Seconds or milliseconds since 1970.
_COUNTED = re.compile(r"\d{10}(?:\d{3})?")
_SAYS_WHEN = re.compile(r"date|publi|posted|created")
_SAYS_OTHER = re.compile(
    r"updat|modif|chang|edit|event|start|begin|end|expir|until|max|min|today|current|now|format|picker"
)


def _unseen(headline: Block, language: str) -> Iterator[Hint]:
    """The one date that the elements beside the headline carry for a script that draws it."""
    around = [e for e in ancestors(headline.element, _HEAD_LEVELS) if e.tag not in ("body", "html", "main")]
    found: list[Stamp] = []
    for value in around[-1].xpath(_SAID)[:500] if around else ():
        words = f"{value.attrname} {value.getparent().get('class') or ''}".lower()
        if len(value) < 60 and _SAYS_WHEN.search(words) and not _SAYS_OTHER.search(words):
            found += counted(float(value)) if _COUNTED.fullmatch(value) else read_stamps(value, language)
    if len({stamp.day_number for stamp in found}) == 1:
        yield Hint((found[0],), "a date marked beside the headline", Kind.STRUCTURE, 0.62)


def _inline_text(element: Any) -> str:
    return plain_words("".join(element.itertext())) if len(element) < 4 else ""


def _inline(text: str, value: str, words: str, spot: _Spot, language: str) -> Iterator[Hint]:
    """A time element's own value, and a date that fills an inline element: the markup sets it off."""
    stamps = read_stamps(text, language) if 6 <= len(text) <= 60 else ()
    if not stamps and _DATE_CLASS.search(words) and (places := find_stamps(text[:90], language)):
        # "Monday, 12 October 2020, 6 p.m. to 8 p.m., Town Hall" in an element that is called a date.
        stamps = places[0].stamps if is_filler(text[: places[0].start]) else ()
    is_update = bool(_UPDATE_CLASS.search(words)) and "publi" not in words and "entry-date" not in words
    if value:
        marked = _read_value(value, language)
        weight = (0.35 if spot.is_aside else 0.45 + 0.2 * spot.near) if marked else 0.0
        if marked:
            yield Hint(marked, "time marked in the page", Kind.STRUCTURE, weight, is_update and not _is_sole(words))
    if stamps:
        yield _plain(stamps, text, spot, 0)


def _read_value(value: str, language: str) -> tuple[Stamp, ...]:
    """The date of an attribute, which may be told in words: aria-label="Published October 1, 2021"."""
    if stamps := read_stamps(value, language):
        return stamps
    told = [mention for mention in mentions(value, language) if mention.label is Label.PUBLISHED]
    return told[0].place.stamps if len(told) == 1 else ()


def _attribute(element: Any) -> str:
    """The date that an element carries beside its text."""
    if _ATTRIBUTE_NAMES.isdisjoint(element.keys()):
        return ""
    values = (element.get(name) or "" for name in _ATTRIBUTES)
    return next((value for value in values if 8 <= len(value) < 60 and any(c.isdigit() for c in value)), "")


def _is_sole(words: str) -> bool:
    """WordPress writes "date updated" on the one date of a post that was never changed."""
    return bool(re.search(r"(?:^|[\s_-])date(?:[\s_-]|$)", words))


def _printed(block: Block, spot: _Spot, before: str, language: str) -> Iterator[tuple[Hint, Label | None, _Spot]]:
    own = asides.lines_of_article(block) if len(block.lines) > 1 else 1
    for number, line in enumerate(block.lines):
        if len(line) <= _LONGEST and has_digit(line):
            place = spot if number < own else _BELOW_OTHERS
            faded = replace(place, near=place.near * _fading(number))
            yield from ((hint, label, place) for hint, label in _in_line(line, faded, before, language))
        before = line


def _fading(number: int) -> float:
    """How far a line of a block is still beside the headline that its first line is beside of."""
    return 1.0 if number <= 8 else 0.3 if number <= 16 else 0.0


def _in_line(line: str, spot: _Spot, before: str, language: str) -> Iterator[tuple[Hint, Label | None]]:
    for mention in mentions(line, language):
        if asides.is_of_file(line):
            return
        lead = sole_label(before) if mention.label is None and len(before) <= 40 else None
        if lead and (mention.stands_alone or (lead[0] is Label.OTHER and mention.place.start <= 1)):
            mention = replace(mention, label=lead[0], words=lead[1])
        shown = line[mention.place.start : mention.place.end].strip(" ,.|-()")
        yield _mentioned(mention, shown, spot, len(line)), mention.label


def _mentioned(mention: Mention, shown: str, spot: _Spot, length: int) -> Hint:
    stamps = mention.place.stamps
    match mention.label:
        case Label.OTHER:
            return Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, 0.0, is_update=True, is_aside=True)
        case Label.UPDATED:
            # "As of 12 October, 6 p.m." beside a headline is how broadcasters print the time of publication.
            is_news = stamps[0].hour is not None and spot.near >= 0.7 and not spot.is_aside
            # But exchanges print rates and counts as of an hour.
            is_news = is_news and mention.words.lower() != "as of"
            return Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, _CHANGE if is_news else 0.3, is_update=True)
        case Label.PUBLISHED:
            weight = (0.85 if spot.near >= 0.7 else 0.75) - (0.1 if spot.is_aside else 0.0)
            return Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, weight, label=mention.words)
        case None:
            return _plain(stamps, shown, spot, length)


def _plain(stamps: Any, shown: str, spot: _Spot, length: int) -> Hint:
    weight = 0.65 * spot.near + (0.15 if spot.has_class and spot.near else 0.0) - (0.1 if length > 100 else 0.0)
    weight -= 0.35 if spot.is_aside else 0.0
    where = "beside the article" if spot.is_aside else "near the headline" if spot.near >= 0.7 else "on the page"
    return Hint(stamps, f'"{shown}" {where}', Kind.BYLINE, max(0.05, weight))
