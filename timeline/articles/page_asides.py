"""Dates of a page that are not its article's: of other articles, of replies, of the day, of things told about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from timeline.articles.blocks import Block, ancestors
from timeline.publication import Stamp, find_stamps, read_stamps
from timeline.publication.stamps import Place
from timeline.publication.surroundings import heads_news, heads_others, is_of_event, is_of_goods

# What holds so much of a page's text is its article, whatever it is called.
_MOST = 0.4
_FOOT = re.compile(r"(?:^|[\s_-])foot(?:er)?s?(?:$|[\s_-])|(?:post|entry|article)-?foot")
# Boxes called so hold other articles, wherever they stand.
_OTHERS = re.compile(
    r"(?:^|[\s_-])(?:relate|related|recommend\w*|popular|trending|most-?read|more-?news|similar|suggested|read-?(?:more|next)|recent"
    r"|latest|carousel|ticker|cookies?|newsletter|events?|promo|nav|menu)(?:$|[\s_-])"
)


def of_most(shown: Sequence[Block]) -> set[Any]:
    """The elements called asides in which most of the page's text stands."""
    sizes: dict[Any, int] = {}
    for block in shown:
        for element in block.asides:
            sizes[element] = sizes.get(element, 0) + len(block.text)
    total = sum(len(block.text) for block in shown)
    return {e for e, size in sizes.items() if size > _MOST * total and e.tag not in ("nav", "footer", "aside")}


def is_of_others(element: Any, holders: set[Any], *, near: float, has_class: bool) -> bool:
    """Whether an element called an aside sets its text apart from the article that `holders` hold.

    A box beside the headline with the author and the date in it does not, nor does the foot of the article itself.
    """
    if element in holders:
        return False
    words = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    around = element.getparent()
    if element.tag == "footer" or _FOOT.search(words):
        return around is None or around not in holders or around.tag in ("body", "html", "main")
    return not (near == 1 and (has_class or (element.tag not in ("nav", "aside") and not _OTHERS.search(words))))


def _is_headed(element: Any) -> bool:
    return element.tag == "article" or any(child.tag in _HEADINGS[:4] for child in element)


def is_answer(block: Block, before: Block, language: str) -> bool:
    """Whether a block is a date and answers the question above it: "Until when is my card valid?"."""
    return before.text.endswith("?") and bool(read_stamps(block.text, language))


def has_digit(text: str) -> bool:
    """Whether a text may hold a date; "二〇一九年三月四日" has no digits."""
    return any(map(str.isdigit, text)) or ("年" in text and "月" in text)


_EVENT = re.compile(r"(?:^|[\s_-])v?events?[_-]?(?:date|time|start|when)|dtstart|dtend|(?:start|end)[_-]?date|deadline")
_MASTHEAD = re.compile(
    r"(?:^|[\s_-])(?:masthead|top-?bar|(?:site|global|main)-?header|(?:current|today|todays)-?(?:date|day|time)|clock|today"
    r"|(?:site-?|page-?|top-?)?header(?:__|[_-])(?:date|time|day))"
    r"(?:$|[\s_-])"
)


_REVIEWS = re.compile(r"(?:^|[\s_-])(?:reviews|customer-?reviews?|user-?reviews?|testimonials?|ratings)(?:$|[\s_-])")


def is_elsewhere(block: Block, holders: set[Any]) -> bool:
    """Whether the page calls it the time of something to go to, customers' opinions, or the head of the site."""
    is_told = _EVENT.search(block.classes) or _REVIEWS.search(block.classes) or _is_caption(block)
    return bool(is_told) or _is_in_masthead(block, holders)


_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:fig|img|image|photo|picture|wp)?-?captions?(?:$|[\s_-])|bildunterschrift|legende?-photo"
)


def _is_caption(block: Block) -> bool:
    """Whether it tells of a picture, and when that was taken."""
    own = f"{block.element.get('class') or ''}".lower()
    return block.tag == "figcaption" or bool(_CAPTION.search(own))


def _is_in_masthead(block: Block, holders: set[Any]) -> bool:
    """Whether it stands in the head of the site, where newspapers print today's date."""
    if _MASTHEAD.search(block.classes):
        return block.element not in holders
    around = ancestors(block.element, 8)
    if any(element.tag in ("article", "main") for element in around):
        return False
    return any(element.tag == "header" and element not in holders for element in (block.element, *around))


def is_in_other_article(block: Block, holders: set[Any]) -> bool:
    """Whether it stands in an article that is not the headline's: a card of another one, or an answer."""
    own = next((e for e in (block.element, *ancestors(block.element, 12)) if e.tag == "article"), None)
    return own is not None and own not in holders


_FILE = re.compile(
    r"\b(?:pdf|docx?|xlsx?|pptx?|odt|zip|epub|mp3)\b.*\d\s?(?:[kMG]i?B|Kb|bytes)\b"
    r"|\d\s?(?:[kMG]i?B|Kb)\b.*\b(?:pdf|docx?|xlsx?|pptx?|odt|zip|epub|mp3)\b",
    re.IGNORECASE,
)


def is_of_file(line: str) -> bool:
    """Whether a line offers a file: "Form (PDF, 1.2 MB, 04.03.2019)"."""
    return bool(_FILE.search(line))


_FEWEST_LISTED = 3
_NUMBERS = re.compile(r"\d+")


def listed(shown: Sequence[Block], holders: set[Any], language: str) -> set[int]:
    """The blocks that print different days in boxes of one kind: a list of other articles.

    The box with the headline in it is the article's own; and in a thread the first message is.
    """
    kinds: dict[tuple[Any, ...], list[int]] = {}
    for index, block in enumerate(shown):
        if len(block.text) <= _LONGEST_LISTED and has_digit(block.text) and (kind := _kind(block)):
            kinds.setdefault((block.tag, *kind), []).append(index)
    found: set[int] = set()
    for kind, indexes in kinds.items():
        if len(indexes) < 2:
            continue
        stamps = {i: stamp for i in indexes if (stamp := _first_stamp(shown[i], language))}
        days = [stamp.day_number for stamp in stamps.values()]
        if _is_thread(shown, stamps):
            found |= set(list(stamps)[1:])
        elif len(set(days)) >= _FEWEST_LISTED:
            found |= {i for i in stamps if not _is_own_box(shown[i], holders)}
        elif len(set(days)) > 1 and (_is_first_column(kind) or _are_in_articles(shown, stamps, holders)):
            found |= set(stamps)
    return found


def _first_stamp(block: Block, language: str) -> Stamp | None:
    """The first date of a block; of a paragraph only the one that opens it, as those of a chronicle do."""
    places = find_stamps(block.text, language)
    if not places or (block.tag == "p" and not block.element.get("class") and not _is_opened_by(block, places[0])):
        return None
    return places[0].stamps[0]


_LEAST_TOLD = 20


def _is_opened_by(block: Block, place: Place) -> bool:
    return place.start <= 1 and len(block.text) >= place.end + _LEAST_TOLD


def _is_first_column(kind: tuple[Any, ...]) -> bool:
    """Whether these are the cells that begin the rows of a table: what is told of a page stands behind its labels."""
    return kind[0] in ("td", "th") and kind[-1] == 0


def _are_in_articles(shown: Sequence[Block], indexes: Iterable[int], holders: set[Any]) -> bool:
    """Whether each of the blocks stands in an article or below a heading of its own, and none below the headline."""
    elements = [shown[i].element for i in indexes]
    found = [next((e for e in (own, *ancestors(own, 12)) if _is_headed(e)), None) for own in elements]
    return all(e is not None and e not in holders for e in found) and len(set(found)) == len(found)


_LONGEST_LISTED = 160


def _kind(block: Block) -> tuple[Any, ...]:
    """What the page calls the box and the one around it, without the numbers of the single boxes.

    An item of a list, and a cell of a table, that is not called anything is of the kind of its list, or column.
    """
    around = (block.element, *ancestors(block.element, 1))
    named = _NUMBERS.sub("", " / ".join(element.get("class") or "" for element in around)).strip(" /")
    return (named,) if named else _row(block)


def _row(block: Block) -> tuple[Any, ...]:
    parent = block.element.getparent()
    if block.tag == "article":
        return ("article",)
    if block.tag not in ("li", "td", "th", "p", *_HEADINGS) or parent is None:
        return ()
    if block.tag not in ("td", "th"):
        return (parent,)
    table = next((e for e in ancestors(parent, 3) if e.tag in ("table", "tbody")), parent)
    return (table, parent.index(block.element))


_MESSAGE = re.compile(r"(?:^|[\s_-])(?:messages?|msgs?|thread|topic)(?:$|[\s_-])")
_POST = re.compile(
    r"(?:^|[\s_-])(?:forum|threads|topics|messages?|thead|tborder|post(?:bit|body|date|head|er|row)?\w*)(?:$|[\s_-])"
)


def _is_thread(shown: Sequence[Block], stamps: dict[int, Stamp]) -> bool:
    """Whether these are the times of messages, the first one on top."""
    times = [(stamp.day_number, stamp.hour or 0, stamp.minute) for stamp in stamps.values()]
    if len(times) < 2 or times != sorted(times):
        return False
    if all(_MESSAGE.search(shown[index].classes) for index in stamps):
        return True
    # Lists of other articles are posts, too, but print no hours.
    return all(_POST.search(shown[i].classes) and stamp.hour is not None for i, stamp in stamps.items())


def _is_own_box(block: Block, holders: set[Any]) -> bool:
    """Whether the smallest box that holds more than this block holds the headline, too."""
    around = next((element for element in ancestors(block.element, 6) if len(element) > 1), None)
    return around is not None and around in holders and around.tag not in ("body", "html", "main")


_PARAGRAPHS, _PARAGRAPH, _PARAGRAPH_EAST = 2, 80, 30


def end_of_head(shown: Sequence[Block], headline: int | None) -> int:
    """The index of the second paragraph below the headline; the number of blocks where there is none."""
    found = 0
    for index in range(headline + 1 if headline is not None else len(shown), len(shown)):
        found += _is_paragraph(shown[index])
        if found == _PARAGRAPHS:
            return index
    return len(shown)


def _is_paragraph(block: Block) -> bool:
    is_east = block.text[-1] in "。！？」"
    is_long = len(block.text) >= (_PARAGRAPH_EAST if is_east else _PARAGRAPH)
    return block.tag in ("p", "div") and is_long and (is_east or block.text[-1] in '.!?…”“"»।') and not block.asides


_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary")
# A line of links among which one says "comments" stands right below many headlines.
_FAR = 8


def first_of_others(shown: Sequence[Block], headline: int | None) -> int:
    """The index of the heading over other articles or comments; the number of blocks where there is none."""
    if headline is not None:
        for index in range(headline + 1, len(shown)):
            block = shown[index]
            is_heading = block.tag in _HEADINGS
            text = block.lines[0] if len(block.lines) > 1 else block.text
            if (is_heading or index - headline > _FAR or text.endswith(":")) and heads_others(
                text, is_heading=is_heading
            ):
                return index
    return len(shown)


def above_of_others(shown: Sequence[Block], headline: int | None) -> set[int]:
    """The blocks before the headline that stand below a heading over other articles, comments or the site's news."""
    found: set[int] = set()
    is_below = False
    for index, block in enumerate(shown[: headline or 0]):
        if block.tag in ("h1", *_HEADINGS):
            is_below = block.tag != "h1" and (heads_others(block.text, is_heading=True) or heads_news(block.text))
        elif is_below:
            found.add(index)
    return found


def lines_of_article(block: Block) -> int:
    """How many lines of a block stand above a line that heads other articles."""
    count = len(block.lines)
    return next((n for n in range(count) if heads_others(block.lines[n], is_heading=False)), count)


_AROUND = 5


def tells_of_event(shown: Sequence[Block], index: int) -> bool:
    """Whether the lines around a block tell where to go and what to pay."""
    return any(is_of_event(line) for line in _around(shown, index))


def tells_of_goods(shown: Sequence[Block], index: int) -> bool:
    """Whether the lines around a block tell the properties of something to buy, to read, to see or to play."""
    return any(is_of_goods(line) for line in _around(shown, index))


def _around(shown: Sequence[Block], index: int) -> list[str]:
    near = shown[max(0, index - _AROUND) : index + _AROUND + 1]
    return [line for block in near for line in block.lines if not block.is_comment]
