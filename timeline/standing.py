"""Where in its text a date stands: at the head of a sentence, a line or an entry, in a quotation, in a dateline."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from timeline.datelines import dateline_end
from timeline.expressions import sign
from timeline.expressions.log import opens_line
from timeline.telling import telling_sign

# What opens a sentence stands no farther in it, in characters.
OPENING = 16
# A heading's line has no more than this beside its date.
_MARGIN = 12
_MARKS = " \t\r#*>-–—•·[(+"
# What parts the entries of a live blog that is printed in one line: +++ 9.05 Uhr: ... +++ 9.40 Uhr: ...
_ENTRY_MARKS = "\n", "+++", "***"
_INTRODUCES = re.compile(r"\s?:\s|\s(?:[–—|-]|\+\+\+)\s|[\])]\s")
_FULL_STOP = re.compile(r"\.[ \t]+[^\W\d_]")
_STOPS = (".", "!", "?", ":", "”", '"')
# Who wrote an entry stands before its time in the exports of some programs: "Ann Other, [12.10.2020 18:03]".
_NAMED = re.compile(r"[^\n\[\]]{1,60}[,:]?\s\[")
# An hour as it heads its line, and what follows it there.
_HOUR = re.compile(r"\d{4}|\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
_BARE_HOUR = re.compile(r"(?:[1-9]|1[0-2])[:.][0-5]\d")
_SENTENCE = re.compile(r"[ \t]+(?:[-–—][ \t])?[\"“‘(]?[^\W\d_a-zß-ÿ]")
QUOTATION = re.compile(
    "\"[^\"\\n]{1,2000}\"|“[^“”\\n]{1,2000}”|``(?:(?!''|``).){1,2000}''|„[^„“”\\n]{1,2000}[“”]|«[^«»\\n]{1,2000}»"
    "|‘(?<!\\w‘)[^‘\\n]{1,2000}?[,.!?]’"
)
_PLACE_MOST = 60
_PLACE_NAME = re.compile(r"\s*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,}(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?,\s")
_DATELINE_END = re.compile(r"\s?(?:\([^()\n]{2,40}\)\s?)?(?:--|—|–|-|_)\s|\s\([^()\n]{2,40}\)\s")
# Behind the date of what was added.
_ADDED = re.compile(r"[)\]]?\s?[:–—-]\s?|[)\]]\s|\s*\n")
_FULL_YEAR, _SHORT_YEAR = re.compile(r"\d{3}"), re.compile(r"['’]\d\d|\d0er(?!.*\d)|[-/. ]\d\d\Z")
_FAR_BACK = 120  # characters
_ON = 5  # characters of "from "
# A heading is no longer, in characters.
_TITLE = 80
# Where a letter was written, before its day: "Holm, 2 February", "Camp near Arva, 3 May".
_WRITTEN_AT = re.compile(r"[^\W\d_a-zß-ÿ][^\n.;:!?|]{1,40},\s(?:the\s|den\s)?")
_ENDS_LINE = re.compile(r"\.?[ \t\r]*\n")
# A word, and no columns of a table.
_TITLE_WORDS = re.compile(r"\A(?!.*[|\t]).*[^\W\d_]{3}")


class Standing:
    """A text with the [start, end) of its sentences, and what stands where in it."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        self._text, self._sentences, self._language = text, sentences, language
        self._starts = [start for start, _ in sentences]
        self._quotes: list[tuple[int, int]] | None = None
        self._spoken_hour = telling_sign(language, "spoken_hour")
        self._update = telling_sign(language, "update")
        self._began_on = telling_sign(language, "began_on")
        self._died, self._at_age = telling_sign(language, "died"), telling_sign(language, "at_age")
        self._told_back, self._promised = (telling_sign(language, name) for name in ("told_back", "promised"))
        self._clause = sign(language, "opens_clause")

    def sentence(self, offset: int) -> int:
        """The number of the sentence that holds `offset`."""
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    def is_told_back(self, offset: int) -> bool:
        """Whether the clause up to `offset` tells of what had been before: it had complained of rats the day before."""
        return self._is_shortly_before(offset, self._told_back)

    def is_of_the_late(self, start: int, end: int) -> bool:
        """Whether an obituary tells on which of these days somebody died: who died on 11 May, aged 86."""
        is_told = self._is_shortly_before(start, self._died)
        return bool(is_told and self._at_age and self._at_age.match(self._text, end))

    def is_death(self, start: int) -> bool:
        """Whether somebody died on a day: She died on 9 January."""
        return self._is_shortly_before(start, self._died)

    def is_begin(self, offset: int) -> bool:
        """Whether something began on a day, so that its days are counted from it: the strike began on 2 May."""
        return self._is_shortly_before(offset, self._began_on)

    def is_promised(self, offset: int) -> bool:
        """Whether somebody said then what would be by a date: he wrote it would be done by the end of the month."""
        return self._is_shortly_before(offset, self._promised)

    def _is_shortly_before(self, offset: int, sign: re.Pattern[str] | None) -> bool:
        return bool(sign and sign.search(self._text, max(0, offset - _FAR_BACK), offset))

    def beside(self, names: Sequence[str], start: int, end: int) -> str:
        """Which of the language's signs `names` stands nearest a date in its sentence, before it or else behind it."""
        if not self._sentences:
            return ""
        first, last = self._sentences[self.sentence(start)]
        signs = [(name, sign) for name in names if (sign := telling_sign(self._language, name))]
        before = [(hit.end(), name) for name, sign in signs for hit in sign.finditer(self._text, first, start)]
        behind = [(hit.start(), name) for name, sign in signs for hit in sign.finditer(self._text, end, last)]
        return max(before)[1] if before else min(behind)[1] if behind else ""

    def opens_sentence(self, offset: int) -> bool:
        """Whether no more than a word of its sentence or clause stands before `offset`: In May 1864, ..."""
        if not self._sentences:
            return False
        first = self._sentences[self.sentence(offset)][0]
        opens = offset - first <= OPENING and len(self._text[first:offset].split()) <= 1
        clause = self._clause and self._clause.search(self._text, max(first, offset - OPENING), offset)
        return opens or bool(clause)

    def opens_paragraph(self, offset: int) -> bool:
        """Whether `offset` stands in the first words of its line."""
        return self._text.rfind("\n", max(0, offset - OPENING), offset) >= 0 or offset <= OPENING

    def is_heading(self, start: int, end: int) -> bool:
        """Whether a date stands alone on its line, or opens it before a colon or a dash, as in a chronology."""
        near = max(0, start - _MARGIN)
        begins = [at + len(mark) for mark in _ENTRY_MARKS if (at := self._text.rfind(mark, near, start)) >= 0]
        first = max(begins, default=0)
        if first == 0 and start > _MARGIN:
            return False
        line_end = self._text.find("\n", end, end + _MARGIN)
        rest = self._text[end : line_end if line_end >= 0 else end + _MARGIN]
        before = self._text[first:start].strip(_MARKS)
        after = rest.strip(" \t\r.#*)]")
        alone = not after and (line_end >= 0 or end + len(rest) >= len(self._text))
        told = f".{rest}" if self._text[end - 1] == "." else rest  # 15 Feb. Stayed in.
        return not before and (alone or bool(_INTRODUCES.match(rest)) or self._is_told_first(first, told))

    def _is_told_first(self, line: int, rest: str) -> bool:
        """Whether a date is the first sentence of its line, and the line no broken one: 1846. The harvest fails."""
        if not _FULL_STOP.match(rest):
            return False
        above = self._text[max(0, line - _MARGIN) : line]
        return (
            not above.strip()
            or above.endswith("\n\n")
            or above.rstrip().endswith(_STOPS)
            or self.is_title(max(0, line - 2))
        )

    def heads_entry(self, start: int, end: int) -> bool:
        """Whether a time of day heads its line, as the entries of a live blog and of a log begin: 0930 He arrives."""
        is_bare = bool(_HOUR.fullmatch(self._text, start, end)) and opens_line(self._text, start)
        return (is_bare and bool(_SENTENCE.match(self._text, end))) or self.is_heading(start, end)

    def is_named_heading(self, start: int, end: int) -> bool:
        """Whether a date ends its line in brackets after a name, as it heads the entries of some exports."""
        first = self._text.rfind("\n", max(0, start - _TITLE), start) + 1
        if first == 0 and start > _TITLE:
            return False
        line_end = self._text.find("\n", end, end + _MARGIN)
        is_last = self._text[end : line_end if line_end >= 0 else end + _MARGIN].rstrip() == "]"
        return is_last and _NAMED.fullmatch(self._text, first, start) is not None

    def heads_letter(self, start: int, end: int) -> bool:
        """Whether a day stands behind a place in a line of its own, below an empty one, as it heads a letter."""
        first = self._text.rfind("\n", max(0, start - _TITLE), start) + 1
        if (first == 0 and start > _TITLE) or (first and self._text[first - 2 : first] not in ("\n\n", "\r\n")):
            return False
        is_last = _ENDS_LINE.match(self._text, end) is not None
        return is_last and _WRITTEN_AT.fullmatch(self._text, first, start) is not None

    def is_update(self, start: int, end: int) -> bool:
        """Whether a date heads what was added to a text later: Update (16 February): ..."""
        if not self._update:
            return False
        first = self._text.rfind("\n", max(0, start - _TITLE), start) + 1
        return self._update.fullmatch(self._text, first, start) is not None and bool(_ADDED.match(self._text, end))

    def opens_line(self, start: int) -> bool:
        """Whether nothing but a bullet or a bracket stands before `start` in its line."""
        return opens_line(self._text, start)

    def lines(self) -> int:
        """How many lines say anything."""
        return sum(1 for line in self._text.splitlines() if line.strip())

    def is_bare_hour(self, start: int, end: int) -> bool:
        """Whether a time of day is told without its half: 9:45, halb acht, and neither 09:45 nor 9:45 a.m."""
        spoken = self._spoken_hour and self._spoken_hour.fullmatch(self._text, start, end)
        return bool(spoken or _BARE_HOUR.fullmatch(self._text, start, end))

    def is_dateline(self, start: int, end: int) -> bool:
        """Whether a day stands between a place and a dash, as news begins: JAKARTA, Nov. 20 (AP) --"""
        first = self._text.rfind("\n", max(0, start - _PLACE_MOST), start) + 1
        if first == 0 and start > _PLACE_MOST:
            return False
        is_place = _PLACE_NAME.fullmatch(self._text, first, start)
        if is_place and _DATELINE_END.match(self._text, end):
            return True
        return dateline_end(self._text, first, [(start, end)]) > end

    def is_quoted(self, offset: int) -> bool:
        """Whether `offset` stands in a quotation that begins and ends in its line."""
        return self.quotation(offset) is not None

    def quotation(self, offset: int) -> tuple[int, int] | None:
        """The quotation, with its marks, in which `offset` stands."""
        if self._quotes is None:
            self._quotes = [match.span() for match in QUOTATION.finditer(self._text)]
        at = bisect.bisect_right(self._quotes, (offset, offset)) - 1
        return self._quotes[at] if at >= 0 and offset < self._quotes[at][1] else None

    def is_title(self, offset: int) -> bool:
        """Whether an offset stands in a short line that ends without a stop, between line ends: a heading."""
        first = self._text.rfind("\n", max(0, offset - _TITLE), offset) + 1
        last = self._text.find("\n", offset, offset + _TITLE)
        if last < 0 or (first == 0 and offset > _TITLE) or last - first > _TITLE:
            return False
        line = self._text[first:last].rstrip()
        return bool(_TITLE_WORDS.search(line)) and not line.endswith((".", "!", "?", ":", ";", ",", '"', "”"))

    def is_below_title(self, offset: int) -> bool:
        """Whether the line of `offset` is the first below a heading."""
        end = max(0, self._text.rfind("\n", 0, offset))
        above = self._text[max(0, end - _TITLE) : end].rstrip()
        return bool(above) and self.is_title(max(0, end - _TITLE) + len(above) - 1)

    def is_headline(self, offset: int) -> bool:
        """Whether an offset stands in the heading of the whole text."""
        return not self._text[: max(0, self._text.rfind("\n", 0, offset))].strip() and self.is_title(offset)

    def lead_end(self) -> int:
        """Where the first paragraph ends, below the headline."""
        first = len(self._text) - len(self._text.lstrip())
        end = self._text.find("\n", first)
        if end >= 0 and self.is_title(first):
            first = end + len(self._text[end:]) - len(self._text[end:].lstrip())
            end = self._text.find("\n", first)
        return end if end >= 0 else len(self._text)

    def is_title_between(self, start: int, end: int) -> bool:
        """Whether a heading stands between two offsets."""
        line = self._text.find("\n", start, end)
        while line >= 0:
            first = line + 1
            if first < end and self._text[first : first + 1].strip() and self.is_title(first):
                return True
            line = self._text.find("\n", first, end)
        return False

    def figures(self, start: int, end: int) -> int:
        """How many figures a date is told with: four of 1985, two of '85, none of the eighties."""
        return sum(sign.isdigit() for sign in self._text[start:end])

    def is_told_first(self, start: int) -> bool:
        """Whether a date stands at the head of its sentence, behind one short word: On June 3 he fished."""
        first = self._sentences[self.sentence(start)][0] if self._sentences else start
        return 0 < start - first <= _ON and self._text[first:start].strip().isalpha()

    def has_short_year(self, start: int, end: int) -> bool:
        """Whether a date is told with two figures of its year: '62, 17/8/72, die 80er Jahre."""
        is_long = _FULL_YEAR.search(self._text, start, end)
        return not is_long and _SHORT_YEAR.search(self._text[start:end]) is not None

    def last_paragraph(self) -> int:
        """Where the last line of the text begins that is not empty."""
        return self._text.rstrip().rfind("\n") + 1

    def is_same_paragraph(self, start: int, end: int) -> bool:
        """Whether no line ends between two offsets."""
        return self._text.find("\n", start, end) < 0
