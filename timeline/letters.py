"""Letters inside a letter: who answers one or sends it on leaves it below, under a head that says when.

A head is a line such as "On 14 October 2014 at 9:12, Ann Other wrote:", or a block of lines such as "From:", "Sent:"
and "Subject:". What stands below is as old as its head says, to the end of the text or of the lines quoted with ">".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# Verbs that end the head of an answer, in the languages of the usual mail programs.
WROTE = (
    r"\b(?:(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\(?a?\)?|skrev|napsala?"
    r"|пишет|писала?|написала?)\s?|(?:schrieb|schreef|skrev|napsala?)\s[^\n]{2,160}?):"
)
_DATED = (
    r"Sent|Date|Gesendet|Datum|Envoyé|Enviado(?:\sel)?|Fecha|Inviato|Data|Verzonden|Wysłano|Skickat|Отправлено|Дата"
)
_OTHER = (
    r"From|To|Cc|CC|Subject|Reply-To|Von|An|Betreff|De|À|Objet|Para|Asunto|Da|A|Oggetto|Van|Aan|Onderwerp|Od|Do|Temat"
    r"|Från|Till|Ämne|От|Кому|Тема"
)
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_BLOCK = re.compile(r"(?:^[ \t]*>[^\n]*(?:\n|\Z))+", re.MULTILINE)
# A quoted line is broken off by its mail program where it is this wide, and this much of the widest.
_LEAST_WIDTH, _FULL = 40, 0.72
_WRITTEN = re.compile(rf"{WROTE}[ \t]*$", re.MULTILINE)
_HEADED = re.compile(rf"\n[ \t>*_]*(?:{_DATED})\s?:[*_]{{0,2}}\s")
_LINE_ENDS = re.compile(r":[ \t]*(?:\n|\Z)")
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
_HEAD_LINE = re.compile(rf"[*_]{{0,2}}(?:{_DATED}|{_OTHER})\s?:")
_DATED_LINE = re.compile(rf"[*_]{{0,2}}(?:{_DATED})\s?:")
# A head in one line begins so, and names a year and a time of day or an address; else only quoted lines tell it from
# a sentence of a story: "In March 2003 he wrote:".
_OPENING = re.compile(r"(?:On|Am|Le|El|Il|Em|Op|Dnia|W dniu|Den|Dne)\s|\d{1,4}[./-]")
_YEAR, _WHEN = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./]\d\d?[./]\d\d\b"), re.compile(r"\d[:.h]\d\d|@")
_ENDS_HEAD = re.compile(rf"{WROTE}$")
# Characters of a line that belongs to a head, and lines of a block.
_LONGEST, _MOST_LINES = 240, 12


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter below another one: its head is [head, begin) of the text, what it says [begin, end)."""

    head: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    depth: int


class Letters:
    """The letters of a text, those inside others after them."""

    def __init__(self, found: list[Letter]) -> None:
        self._found = found
        self._heads = [each.head for each in found]
        self._turns = _turns(found)

    def __bool__(self) -> bool:
        return bool(self._found)

    def headed_at(self, offset: int) -> Letter | None:
        """The letter whose head holds `offset`."""
        at = bisect_right(self._heads, offset) - 1
        return self._found[at] if at >= 0 and offset < self._found[at].begin else None

    def around(self, offset: int) -> Letter | None:
        """The innermost letter that says what stands at `offset`; None for the text itself."""
        at = bisect_right(self._turns, offset, key=lambda turn: turn[0]) - 1
        return self._turns[at][1] if at >= 0 else None


def _turns(found: list[Letter]) -> list[tuple[int, Letter | None]]:
    """From which offset on which letter is the innermost one."""
    turns: list[tuple[int, Letter | None]] = []
    open_ones: list[Letter] = []

    def close(until: int) -> None:
        while open_ones and open_ones[-1].end <= until:
            end = open_ones.pop().end
            turns.append((end, open_ones[-1] if open_ones else None))

    for each in found:
        close(each.begin)
        open_ones.append(each)
        turns.append((each.begin, each))
    if open_ones:
        close(open_ones[0].end)
    return turns


def letters_of(text: str) -> Letters:
    """The letters that a text quotes, in its order."""
    if not _HEADED.search(f"\n{text}") and not (_LINE_ENDS.search(text) and _WRITTEN.search(text)):
        return Letters([])
    lines = [_line(match) for match in _LINE.finditer(text)]
    below, shallower = _next_lines(lines)
    places = [*(line.start for line in lines), len(text)]
    found: list[Letter] = []
    after = 0
    for number in range(len(lines)):
        head = _head(lines, number, below[number]) if number >= after else None
        if head:
            first, after = head
            # Without such marks a letter goes on to the end of what holds it.
            said = below[after - 1]
            is_marked = said < len(lines) and lines[said].depth > lines[first].depth
            found.append(Letter(places[first], places[after], places[shallower[said if is_marked else first]]))
    return Letters(found)


def _next_lines(lines: list[_Line]) -> tuple[list[int], list[int]]:
    """By line: the next one that says something, and the next of these that is quoted less often."""
    below, shallower = [len(lines)] * len(lines), [len(lines)] * len(lines)
    waiting: list[int] = []
    last = len(lines)
    for number in range(len(lines) - 1, -1, -1):
        below[number] = last
        if not lines[number].text:
            continue
        while waiting and lines[waiting[-1]].depth >= lines[number].depth:
            waiting.pop()
        shallower[number] = waiting[-1] if waiting else len(lines)
        waiting.append(number)
        last = number
    return below, shallower


def unquoted(text: str) -> str:
    """The text with the marks of quoted lines as spaces, and their paragraphs unbroken: as long as before.

    Offsets stay. A line of a quotation that is nearly as wide as its widest goes on in the next one.
    """
    if ">" not in text:
        return text
    return _BLOCK.sub(lambda block: _unbroken(block[0]), text)


def _unbroken(block: str) -> str:
    lines = block.splitlines(keepends=True)
    said = [_QUOTED.sub(lambda marks: " " * len(marks[0]), line) for line in lines]
    depths = [_depth(line) for line in lines]
    widths = [len(line.strip()) for line in said]
    full = max(_LEAST_WIDTH, _FULL * max(widths))
    for number in range(len(lines) - 1):
        goes_on = widths[number] >= full and widths[number + 1] and depths[number] == depths[number + 1]
        if goes_on and not _ENDS_HEAD.search(said[number].rstrip()):
            said[number] = said[number].replace("\r", " ").replace("\n", " ")
    return "".join(said)


def _depth(line: str) -> int:
    marks = _QUOTED.match(line)
    return marks[0].count(">") if marks else 0


def _line(match: re.Match[str]) -> _Line:
    return _Line(match.start(), _QUOTED.sub("", match[0]).strip(), _depth(match[0]))


def _head(lines: list[_Line], number: int, below: int) -> tuple[int, int] | None:
    """The lines [first, after) of a head that begins or ends at line `number`; None where there is none."""
    line = lines[number].text
    if not line or len(line) > _LONGEST:
        return None
    if _ENDS_HEAD.search(line):
        return _answered(lines, number, below)
    if not _HEAD_LINE.match(line) or (number and _is_head_line(lines[number - 1])):
        return None
    after = number
    while after < len(lines) and after - number < _MOST_LINES and _is_head_line(lines[after]):
        after += 1
    block = [each.text for each in lines[number:after]]
    is_dated = any(_DATED_LINE.match(each) for each in block)
    return (number, after) if is_dated and len(block) > 1 else None


def _is_head_line(line: _Line) -> bool:
    return len(line.text) <= _LONGEST and _HEAD_LINE.match(line.text) is not None


def _answered(lines: list[_Line], number: int, below: int) -> tuple[int, int] | None:
    """The lines of "On 14 October 2014 at 9:12, Ann Other wrote:", which a narrow window broke in two."""
    first = number
    if number and not _OPENING.match(lines[number].text) and _OPENING.match(lines[number - 1].text):
        first = number - 1
    said = " ".join(each.text for each in lines[first : number + 1])
    is_marked = below < len(lines) and lines[below].depth > lines[number].depth
    is_head = _OPENING.match(said) and _YEAR.search(said) and _WHEN.search(said)
    return (first, number + 1) if is_head or (is_marked and _YEAR.search(said)) else None
