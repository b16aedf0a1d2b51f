"""Hints at the publication date in the lines that a reader sees: labels, bylines, datelines, dates that stand alone.

A date inside a sentence is none of these: it dates what the article tells, not the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline import civil
from timeline.letters import WROTE
from timeline.publication.calendars import without_hijri
from timeline.publication.header_words import is_filler, is_weekday_of, month_number, weekday_number
from timeline.publication.hints import Hint, Kind
from timeline.publication.labels import (
    Label,
    following_label,
    is_about_article,
    is_ahead,
    is_byline,
    leading_label,
    names_other,
    says_published,
    trailing_label,
    without_weekday,
)
from timeline.publication.official import embargo, minutes_of
from timeline.publication.stamps import Place, Stamp, find_stamps
from timeline.publication.zones import read_offset

LONGEST_LINE = 240
_LONGEST_SENTENCE = 700
_TOP, _BOTTOM = 14, 5
_SEPARATORS = "|•·–—-/;,>»‧∙●▪*@([]"


@dataclass(frozen=True, slots=True)
class Mention:
    """A full date in a line that is more header than prose; `label` is what stands before it."""

    place: Place
    label: Label | None
    words: str
    stands_alone: bool


def mentions(line: str, language: str) -> Iterator[Mention]:
    """The dates of a header line: labelled, alone, or set off from a name, place or section by a separator."""
    places = find_stamps(line, language) if len(line) <= _LONGEST_SENTENCE and not _QUOTED.search(line) else []
    line = without_hijri(line) if places else line
    for index, place in enumerate(places):
        before = line[places[index - 1].end if index else 0 : place.start]
        after = line[place.end : places[index + 1].start if index + 1 < len(places) else len(line)]
        found = embargo(before) or trailing_label(before)
        if found and found[0] is Label.PUBLISHED and _is_told(before, found[1], after):
            found = None
        is_last = index + 1 == len(places) or _is_same_day(place, places[index + 1])
        if found is None and (_is_range(before, language) or _ends_range(after, is_last=is_last)):
            continue
        if found is None and (words := says_published(before, after) or minutes_of(before, after)):
            found = Label.PUBLISHED, words
        found = found or following_label(after)
        if found is None and index == 0 and leading_label(before) is Label.UPDATED:
            # "Last edited by Ann Other; ..."
            found = Label.UPDATED, " ".join(before.split()[:2])
        if found is None and len(line) > LONGEST_LINE:
            continue
        if found is None and not (_may_precede(before) and _may_follow(after)):
            continue
        if found is None and (names_other(before) or is_ahead(before)):
            continue
        if found is None and place.stamps[0].hour is not None and _is_stretch_of_hours(before, after):
            found = Label.OTHER, line[place.start : place.end].strip(" ,.|-()")
        label, words = found or (None, line[place.start : place.end].strip(" ,.|-()"))
        alone = not before.strip(" \t" + _SEPARATORS) and not after.strip(" \t" + _SEPARATORS + ".)")
        alone = alone or bool(_PAGE.match(after.strip(" \t,|")) or _NUMBERED_PAGE.match(before))
        yield Mention(place, label, words, alone or (is_filler(before) and is_filler(after)))


# "On Mon, 4 Mar 2019, Ann Other wrote:" and what follows it in a letter that answers another.
_QUOTED = re.compile(rf"^>|{WROTE}$")
_HEADER_WORDS, _LONGEST_HEADER = 3, 120
_GOES_ON = re.compile(r"^,?\s[^\W\d_](?:\S*\s+\S+)+[.!?…]$")


# "The complaint was (filed on)": something else was, unless it is the article itself.
_WAS = re.compile(
    r"\b(?:was|were|been|wurden?|war|été|fue|fueron|sido|stat[oa]|foi|foram|werd|został[aoy]?|был[аои]?)$",
    re.IGNORECASE,
)


def _is_told(before: str, words: str, after: str) -> bool:
    """Whether a label is a verb of a sentence that tells of something else: "The report was published on"."""
    lead = before[: before.rfind(words)].rstrip()
    if not lead or not (lead[-1].isalnum() or lead[-1] == ",") or not words[0].islower():
        return False
    if _GOES_ON.match(after.rstrip()) or (_WAS.search(lead) and not is_about_article(lead)):
        return True
    return len(lead.split()) > _HEADER_WORDS or len(before) + len(after) > _LONGEST_HEADER


_TO = r"(?:-|–|—|bis|to|until|au|al|a|do|t/m|à)"


_OPENED_RANGE = re.compile(rf"\b\d\d?(?:st|nd|rd|th|\.|º|er)?\s(?:de\s|of\s)?([^\W\d_]{{3,12}})\.?\s?{_TO}\s*$")


_BEGUN_RANGE = re.compile(rf"(?:\b(?P<day>\d\d?)\.?\s*|\b\d\d?\.\s?\d\d?\.?\s*|^\s*){_TO}\s*$")
_NUMBERED = re.compile(
    r"(?:\b(?:no|nr|núm|num|issue|ausgabe|heft|folge|episode|teil|week|kw)\b\.?|№|#|n[°º])\s*$", re.IGNORECASE
)
_LONGEST_MONTH = 31


def _is_range(before: str, language: str) -> bool:
    """Whether a date is the end of a stretch: "14. - 20. January 2022", "14 January 2022 - 20 January 2022"."""
    if is_weekday_of(before, language):
        return False
    if (begun := _BEGUN_RANGE.search(before)) and before.strip() and not _NUMBERED.search(before[: begun.start()]):
        return not begun["day"] or int(begun["day"]) <= _LONGEST_MONTH
    opened = _OPENED_RANGE.search(before)
    return opened is not None and month_number(opened[1]) is not None


_HOUR = r"\d{1,2}(?:\s?[:.h]\s?\d\d)?\s?(?:[ap]\.?m\.?|uhr|hrs?|h)?"
_UNTIL_HOUR = re.compile(rf"^\s*{_TO}\s*{_HOUR}(?![\d/.])", re.IGNORECASE)
_FROM_HOUR = re.compile(rf"(?<![\d/.]){_HOUR}\s*{_TO}\s*$", re.IGNORECASE)


def _is_same_day(one: Place, other: Place) -> bool:
    """Whether two dates are one day in two calendars: "دوشنبه ۱۳ اسفند ۱۳۹۷ - 04 March 2019"."""
    return {stamp.day_number for stamp in one.stamps} == {stamp.day_number for stamp in other.stamps}


def _is_stretch_of_hours(before: str, after: str) -> bool:
    """Whether a date and a time open or close a stretch of hours: "4 March 2019, 7 pm - 9 pm" is something to go to."""
    return bool(_UNTIL_HOUR.match(after) or _FROM_HOUR.search(before))


def _ends_range(after: str, *, is_last: bool) -> bool:
    return not is_last and bool(re.fullmatch(rf"\s*{_TO}\s*", after))


def _may_precede(before: str) -> bool:
    text = _AT_PLACE.sub(",", without_weekday(before).strip())
    if is_filler(text) or is_byline(text):
        return True
    if text[-1:] in _SEPARATORS and not _FOOTNOTE.search(text):
        return len(text.split()) <= 10 and not re.search(r"[.!?]\s+[^\W\d_]", text)
    return len(text) <= _LONGEST_NAME and bool(_NAMES.match(text) or _PLACE_AND_AGENCY.match(text))


# "[12] 4 March 2019"
_FOOTNOTE = re.compile(r"\[\d{1,3}\]$")
# "Velmar, a 1 de octubre", "Velmar, lì 1 ottobre": how letters and notices are dated.
_AT_PLACE = re.compile(r",\s(?:a|aos|lì|addì|dne|dňa|den|le)$")
# "Velmar (ots)"
_PLACE_AND_AGENCY = re.compile(r"^[^\W\d_][^.!?()\d]{1,30}\s?\([^\W\d_][^()\d]{1,20}\)$")


def _may_follow(after: str) -> bool:
    text = after.strip(" \t.)")
    if len(text) <= _LONGEST_NAME and _TALLY.match(text):
        return True
    if _CATEGORY.match(text) or _PAGE.match(text) or _FIGURES_OF_CLOCK.match(text):
        return True
    return not text or text[0] in _SEPARATORS or is_filler(text) or leading_label(text) is not None or is_byline(text)


_LONGEST_NAME = 45
# "01 ottobre 2021 Ambiente"
_CATEGORY = re.compile(r"^(?!Issue|Edition|Ausgabe|Heft|Update)[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{3,19}$")
# "THE COURIER   Monday, October 12, 2020   Page 4": the head of a newspaper's page.
_PAGE = re.compile(
    r"^(?:(?:page|pages|pg|pp?|seiten?|s|páginas?|págs?|pagin[ae]|pagg?|side|sid[ae]|sivu|strona|strana|str|oldal"
    r"|страница|стр|с|σελίδα|σελ|sayfa|hal(?:aman)?|trang)[.:]?\s?[A-Z]?|[A-Z])\d{1,3}(?:\s?[-–]\s?\d{1,3})?$",
    re.IGNORECASE,
)
# "VELMAR 2 MAY 1982 2340": the hour of a telegram.
_FIGURES_OF_CLOCK = re.compile(r"^(?:[01]\d|2[0-3])[0-5]\d(?:\s?(?:h|hrs|hours|Z|GMT|UTC|local time))?$", re.IGNORECASE)
_NUMBERED_PAGE = re.compile(r"^\s*[A-Z]?\d{1,3}(?:\s{2,}|\s*[|•])\S")
# "Ann Other, Courier News": nothing but names before the date, as in a byline without "by".
_NAMES = re.compile(
    r"^(?=\S+$|\S+,|\S+\s(?!(?:on|am|le|il|el|em|den|dnia)$))"
    r"(?:(?:[^\W\d_a-zà-öø-ÿа-яёіїєґ][^\s.!?]*\.?|\d+|of|de|la|van|von|der|del|da|di)[,:]?(?:\s|$))+"
    r"(?:on|am|le|il|el|em|den|dnia)?$"
)
# "12 October 2020 3 comments", "12 October 2020 in News": what blogs print behind the date.
_TALLY = re.compile(
    r"^(?:(?:\d+|no|keine?|aucun|ningún|nessun|sin|in|en|dans|em)\s)[^.!?]{2,40}$|^(?:来源|來源|出典|출처|source)\W"
    r"|^[^.!?]{1,30}\s(?:\d+|no|keine?|aucun|sin|nessun)\s(?:comments?|kommentare?|commentaires?|comentarios?|commenti)$"
    r"|^(?:お知らせ|ニュース|プレスリリース|ブログ|コラム|新闻|公告|공지|뉴스|보도자료)$|^(?:م\s)?(?:واس|سبأ|سانا|بترا|قنا|وام|كونا|بنا|وفا|واج|وات)$"
    r"|^(?:【?字号|【?字[体體]|分享|浏览|点击|阅读|访问|评论|人气|打印|收藏|责编)"
    r"|^(?:alter|lu|lecture|просмотров|(?:مـ?\s)?رقم\sالعدد)\b[:\s]|^(?:記者|记者|作者|编辑|編輯|責任編輯|责任编辑|文[／/：:]|本報|本报|来源|來源|【|〔)",
    re.IGNORECASE,
)


def text_hints(lines: Sequence[str], language: str) -> list[Hint]:
    """Hints in the first and last lines of a plain text; blank lines are skipped."""
    filled = [line.strip() for line in lines if line.strip()]
    entries = _entries(filled, language)
    top = filled[:_TOP]
    bottom = filled[max(_TOP, len(filled) - _BOTTOM) :]
    hints = [hint for line in top for hint in _line_hints(line, language, _ENTRY_DOUBT if line in entries else 0.0)]
    hints += [hint for line in bottom for hint in _line_hints(line, language, _ENTRY_DOUBT if line in entries else 0.2)]
    hints += _datelines([line for line in filled[:8] if line not in entries], filled, hints, language)
    ends = [hint for line in filled[-_LAST_LINES:] for hint in (*_wire_hints(line), *_signed_hints(line, language))]
    return [*_chronicle_lowered(hints), *ends]


_CHRONICLE, _ENTRIES_WITHIN, _ENTRY_DOUBT = 3, 200, 0.5
# "1931 - Quay built", "September 2019: first report", "[12/10/2020, 18:03] Ann: ...": one entry of a chronology.
_ENTRY = re.compile(
    r"^[\W_]{0,3}(?:(?:\d{1,2}\.?\s)?(?:[^\W\d_]{3,12}\.?\s(?:\d{1,2},?\s)?)?(?:1[5-9]|20)\d\d"
    r"|\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:,?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?)\]?(?:\s*[-–—:|•\t]|\s\s|\]|\s(?=\S+:\s))\s*\S"
)


# The date that stands over an entry, or before it: "10 March", "April 2014", "2015", "March 10: Talks broke down".
_HEAD_OF_ENTRY = re.compile(
    r"^[\W_]{0,3}(?:(?:\d{1,2}\.?\s)?(?P<month>[^\W\d_]{3,12})\.?(?:\s\d{1,2}(?!\d))?(?:,?\s(?:1[5-9]|20)\d\d)?"
    r"|(?:1[5-9]|20)\d\d)\s?(?P<end>$|[:–—]\s)"
)


def _entries(lines: Sequence[str], language: str) -> set[str]:
    """The lines of a chronology or a chat, each of which begins with its own date, or those that date its entries; none
    where fewer than three do.
    """
    lines = lines[:_ENTRIES_WITHIN]
    found = {line for line in lines if _ENTRY.match(line[:60]) or _heads_entry(line, language)}
    return found if len(found) >= _CHRONICLE else set()


def _heads_entry(line: str, language: str) -> bool:
    head = _HEAD_OF_ENTRY.match(line)
    return head is not None and (not head["month"] or month_number(head["month"], language) is not None)


# "AP-NY-10-12-20 1803EDT": how American agencies end a report, the month first.
_LAST_LINES = 5
_WIRE = re.compile(r"^[A-Z]{2,4}(?:-[A-Z]{2})?-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{3,4})\b")
_LAST_OF_CENTURY = 70


def _wire_hints(line: str) -> Iterator[Hint]:
    if match := _WIRE.match(line):
        month, day, year, hour, minute = (int(match[number]) for number in range(1, 6))
        year += 1900 if year >= _LAST_OF_CENTURY else 2000
        if 1 <= month <= 12 and _exists(year, month, day) and hour < 24 and minute < 60:
            stamp = Stamp(year, month, day, hour=hour, minute=minute, utc_offset=read_offset(match[6]))
            yield Hint((stamp,), f'the agency\'s time "{match[0]}"', Kind.LABEL, 0.9)


def _chronicle_lowered(hints: list[Hint]) -> list[Hint]:
    """Several lines that begin with different dates are a chronicle: none of them is when it was published."""
    plain = [hint for hint in hints if hint.kind in (Kind.BYLINE, Kind.DATELINE)]
    if len({hint.stamps[0].day_number for hint in plain}) < _CHRONICLE:
        return hints
    return [replace(hint, weight=min(hint.weight, 0.3)) if hint in plain else hint for hint in hints]


# "SO ORDERED this 5th day of March, 2021": how courts and notaries date what they sign.
_SIGNED = re.compile(
    r"\b(?:ordered|dated|signed|given|done|entered|executed|made|sworn|subscribed|issued|adopted)\b.{0,80}?\bthis,?\s"
    r"(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?\sday\sof\s([A-Z][a-z]{2,8}),?\s((?:1[6-9]|20)\d\d)\b",
    re.IGNORECASE,
)


def _signed_hints(line: str, language: str) -> Iterator[Hint]:
    match = _SIGNED.search(line[:LONGEST_LINE])
    month = month_number(match[2], language) if match else None
    if match and month and _exists(int(match[3]), month, int(match[1])):
        words = " ".join(match[0].split())
        yield Hint((Stamp(int(match[3]), month, int(match[1])),), f'"{words}"', Kind.LABEL, 0.85)


def dateline_hints(lines: Sequence[str], language: str) -> list[Hint]:
    """The dateline alone, for a text whose other lines were read where they stood."""
    filled = [line.strip() for line in lines if line.strip()]
    found = list(_datelines(filled[:8], filled, (), language))
    # The second one opens an item of a list, or another report.
    return _chronicle_lowered(found) if len({h.stamps[0].day_number for h in found}) >= _CHRONICLE else found[:1]


def dateline_day(lines: Sequence[str], language: str) -> tuple[int, int] | None:
    """Month and day of a dateline that has no year; None where there is no such dateline."""
    for line in [line.strip() for line in lines if line.strip()][:8]:
        match = _DATELINE.match(line[:160])
        if match and not match["year"]:
            number, day = month_number(match["month"] or match["month2"], language), int(match["day"] or match["day2"])
            if number is not None and _exists(2000, number, day):
                return number, day
    return None


def _line_hints(line: str, language: str, penalty: float) -> Iterator[Hint]:
    for mention in mentions(line, language):
        shown = line[mention.place.start : mention.place.end].strip(" ,.|-()")
        stamps = mention.place.stamps
        match mention.label:
            case Label.PUBLISHED:
                yield Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, 0.9 - penalty)
            case Label.UPDATED:
                yield Hint(stamps, f'"{mention.words} {shown}"', Kind.LABEL, 0.3, is_update=True)
            case Label.OTHER:
                continue
            case None:
                yield Hint(
                    stamps, f'"{shown}" near the headline', Kind.BYLINE, (0.8 if len(line) < 90 else 0.6) - penalty
                )


# "BAGHDAD, Oct 12 (Reuters) -", "PARIS (AFP), 12 octobre 2020 —", "Berlin, 12. Oktober (dpa) –"
_DATELINE = re.compile(
    r"^(?P<city>[^\W\d_][^\d()—–]{1,50}?)[,.]?\s*(?:\((?P<early>[^)]{2,30})\)[,.]?\s*)?[,(]?\s*"
    r"(?:(?P<weekday>[^\W\d_]+),?\s+)?"
    r"(?:(?P<month>[^\W\d_]{3,12})\.?\s(?P<day>\d\d?)|(?P<day2>\d\d?)\.?\s(?:de\s)?(?P<month2>[^\W\d_]{3,12})\.?)"
    r"(?:,?\s(?:de\s)?(?P<year>\d{4}))?\)?,?\s*(?:[(\[/](?P<agency>[^)\]/]{2,40})[)\]/])?\s*[.:]?\s*(?:—|–|--|-(?=\s)|_)"
)
# "(12.10.2020) The river ...", "Berlin, 12.10.2020. The river ...": a full date that opens the first paragraph.
_OPENING = re.compile(r"^(?:[(\[]|[^\W\d_][^\d.!?;]{1,40}[,(]\s*)?$")
_OPENED = re.compile(r"^\s?(?:[)\]]|[)\].]?\s?[–—:|•/]|\s-|\.\s|[)\].]?\s?\()")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\D{0,40}?((?:18|19|20)\d\d)(?!\d|\s?[-–])", re.IGNORECASE)


def _datelines(top: Sequence[str], lines: Sequence[str], others: Sequence[Hint], language: str) -> Iterator[Hint]:
    for line in top:
        match = _DATELINE.match(line[:160])
        if not match or _is_lifetime(line[match.end() : 160], language):
            yield from _opening(line[:160], language) if not match else ()
            continue
        if trailing_label(line[: max(match.start("month"), match.start("day2"))]):
            continue  # "Argued March 3, 2021—Decided October 14, 2021"
        number = month_number(match["month"] or match["month2"], language)
        day = int(match["day"] or match["day2"])
        weekday = weekday_number(match["weekday"] or "", language)
        if number is None or day > 31:
            continue
        years = {int(match["year"])} if match["year"] else _years_near(lines, others)
        stamps = [Stamp(year, number, day, weekday=weekday) for year in years if _exists(year, number, day)]
        if len(stamps) == 1 and stamps[0].weekday_agrees is not False:
            words = match[0].strip(" -–—_")
            yield Hint((stamps[0],), f'dateline "{words}"', Kind.DATELINE, 0.9 if match["year"] else 0.7)
            return


def _is_lifetime(rest: str, language: str) -> bool:
    """Whether a second date follows at once: "Ann Other (4 March 1931 – 28 May 2015)"."""
    return any(place.start <= 1 for place in find_stamps(rest.lstrip(), language)[:1])


def _opening(line: str, language: str) -> Iterator[Hint]:
    places = find_stamps(line, language) if leading_label(line) is not Label.UPDATED else []
    for place in places[:1]:
        if len(places) > 1 and _ends_range(line[place.end : places[1].start], is_last=False):
            continue
        if place.stamps[0].hour is not None and _is_stretch_of_hours(line[: place.start], line[place.end :]):
            continue
        if _OPENING.match(line[: place.start]) and _OPENED.match(line[place.end :]):
            words = line[: place.end].strip(" ([")
            yield Hint(place.stamps, f'dateline "{words}"', Kind.DATELINE, 0.7)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= day <= civil.month_length(year, month)


def _years_near(lines: Sequence[str], others: Sequence[Hint]) -> set[int]:
    """Years that the text's own header or copyright line gives to a dateline without one."""
    edges = [*lines[:_TOP], *lines[-_BOTTOM:]]
    found = {int(match[1]) for line in edges if len(line) <= LONGEST_LINE for match in _COPYRIGHT.finditer(line)}
    return found or {stamp.year for hint in others for stamp in hint.stamps}
