"""The dateline at the head of a line of news, which says where and when it was written and tells of nothing.

Agencies of every country print one, and it is known by its signs alone: a place, perhaps a date, and the agency in
brackets or strokes before a dash. So no words of a language are needed: "Madrid, 12 oct (EFE).- ", "МОСКВА, 15 октября.
/ТАСС/. ", "新华社北京10月15日电 ", "【東京共同】", "(서울=연합뉴스) ".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

Span = tuple[int, int]

_LINE = 120  # characters; no dateline is longer
_PLACE_WORDS = 6
_DASH = r"(?:--|[-–—−_=])"
_AGENCY = r"(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/|\[[^\[\]\n]{2,30}\])"
# Up to the date: the agency alone, "(ANSA) - ", or the place, which may have its region in brackets.
_AGENCY_FIRST = re.compile(rf"\s*\([A-ZÀ-ÞА-ЯІЇЄ][\w .]{{1,16}}\)\s?{_DASH}\s")
_PLACE = re.compile(
    r"\s*(?P<words>[^\W\d_][^\n!?:;()\[\]/«»\"“”|\d]{0,48}?)\s?(?:\([^()\n]{2,24}\)\s?)?[,.،]?\s{0,2}\Z"
)
# After the date, or right after the place.
_AFTER = re.compile(rf"\s?[.,]?\s?(?P<agency>{_AGENCY})\s?(?:[.:]{{0,2}}\s?{_DASH}|[.:]|\n)\s?")
_AFTER_DATE = re.compile(
    rf"\s?[.,]{{0,2}}\s?{_DASH}\s(?:[A-ZÀ-ÞА-ЯІЇЄ][\w.]+(?:\s[A-ZÀ-ÞА-ЯІЇЄ][\w.]+)?(?:\.\s|\s?{_DASH}\s))?"
    r"|\.\s[A-ZА-ЯІЇЄ][A-ZА-ЯІЇЄ.]{2,}\s?(?:[-–—]\s|\.\s)"
)
# The same where no date was found: the line may have been cut after "15 ott."
_BARE = re.compile(
    r"\s*(?P<words>[^\W\d_][^\n!?:;()\[\]«»\"“”|\d]{1,40}?)(?:[,.،]?\s\d{1,4}[^\n!?:;()\[\]/«»\"“”|]{2,24}?)?\s?"
    rf"(?P<agency>\([^()\n]{{2,40}}\)|/[^/\n]{{2,30}}/)\s?(?:[.:]{{0,2}}\s?{_DASH}|[.:]{{1,2}})\s?(?=\S)"
)
# What the East prints: brackets of its own, or an agency, a place and a day before the word for a dispatch.
_EASTERN = re.compile(
    r"\s*(?:【[^】\n]{2,40}】|［[^］\n]{2,40}］\s?[-－–—]?\s?|（[^）\n]{4,40}[电電讯訊]）"
    r"|(?:[^\s，。、\n]{0,10}[社网網报報台][^，。、\n]{0,12}日[电電讯訊]|本[报報网網台社][讯訊])(?:\s?[（(][^）)\n]{2,40}[）)])?\s?"
    r"|[(\[【][^=＝\n)\]】]{1,16}[=＝][^)\]】\n]{2,20}[)\]】]\s?(?:[가-힣]{2,4}\s(?:기자|특파원|통신원)\s?)?(?:[=＝-]\s?)?)"
)
_LEAST_CAPITAL = 4  # letters; smaller words of a place's name need no capital: "Rio de Janeiro"


def dateline_end(text: str, offset: int, dates: Sequence[Span]) -> int:
    """Where the dateline ends in the line that holds `offset`; `offset` where there is none, or it stands behind it.

    `dates` are the spans of dates, in their order, of which those in the first words of that line count.
    """
    first = text.rfind("\n", max(0, offset - _LINE), offset) + 1
    if first == 0 and offset > _LINE:
        return offset
    return max(offset, _end(text, first, [date for date in dates if first <= date[0] < first + _LINE]))


def _end(text: str, first: int, dates: Sequence[Span]) -> int:
    last = min(len(text), first + _LINE)
    if match := _EASTERN.match(text, first, last):
        return match.end()
    lead = _AGENCY_FIRST.match(text, first, last)
    begin = lead.end() if lead else first
    if dates and (place := _PLACE.match(text, begin, dates[0][0])) and _is_name(place["words"]):
        after = _AFTER.match(text, dates[0][1], last)
        if after and not after["agency"][1].islower():
            return after.end()
        if after := _AFTER_DATE.match(text, dates[0][1], last):
            return after.end()
    bare = _BARE.match(text, begin, last)
    return bare.end() if bare and _is_name(bare["words"]) and not bare["agency"][1].islower() else begin


def _is_name(words: str) -> bool:
    """Whether words may name a place: few, and with capitals where their script has them; "El" alone is none."""
    each = re.findall(r"[^\W\d_]+", words)
    if not 0 < len(each) <= _PLACE_WORDS or all(len(word) < _LEAST_CAPITAL and not word.isupper() for word in each):
        return False
    return all(len(word) < _LEAST_CAPITAL or not word[0].islower() for word in each)
