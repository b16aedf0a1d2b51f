"""Sentences of a text, with offsets: which line breaks end a paragraph, and which points end a sentence.

Lines are judged by the text's own shape. Where most of them are short, alike in length and run on in lower case, the
text was wrapped by hand and a line break is a space; everywhere else a line is a paragraph.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from timeline.clause_words import ClauseWords, words_of

Span = tuple[int, int]

_LINE = re.compile(r"\S[^\n\r\v\f\x85\u2028\u2029]*+")
_OPENING = "\"'“‘„‚«‹([{`¿¡»"
# A point counts where a space follows its closing quotes; full-width ones count everywhere. The lookbehind keeps a
# row of points from being tried at each of them.
# It begins with what all of its branches begin with, which is found many times faster than a branch is tried.
_STOP = re.compile(
    r"[.!?…。！？](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+[\"'”’»›)\]}“]*+(?=\s|\Z)|(?<=[。！？])[。！？]*+[」』”）]*+)"
)
_NEXT = re.compile(r"\S")
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
# The token that a point belongs to: letters, digits, inner points and hyphens, looked for in a bounded window.
_TOKEN = re.compile(r"[\w.&'’\-]+\Z")
_TOKEN_WINDOW = 24
_DECIMAL = re.compile(r"\d,\Z")
_MEASURED = re.compile(r"(?:\d\s?|[^\W\d_]/|°)\Z")
# What heads an entry of a chat or a log is a sentence of its own: "12/10/2020, 18:03 - Ann: They came again."
STAMP = re.compile(
    r"(?P<stamp>[\[(]?\d{1,4}([./-])\d{1,2}\2\d{2,4},?[ ]\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ ]?[AaPp]\.?[Mm]\b\.?)?[\])]?)"
    r"(?:[ ]?[-–—:][ ]|(?<=[\])])[ ])(?=\S)"
)
_MAX_WRAPPED = 120  # wider lines are paragraphs: no wire service wraps beyond this
_MIN_FULL = 0.72  # a wrapped line is at least this share of the usual width, or its next word would have fitted
_DASHES = "-–—/"
_HOUR = re.compile(r"\(?\d{1,2}(?:[:.]\d\d)?\s?")


def sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """(start, end) of every sentence in code points, trimmed, in order, apart from each other.

    Together they cover everything that is not space. A paragraph's end always ends a sentence. Linear in the text.
    """
    words = words_of(language)
    found: list[Span] = []
    for start, end in paragraphs(text):
        found.extend(_split(text, start, end, words))
    return tuple(found)


def paragraphs(text: str) -> Iterator[Span]:
    """(start, end) of what belongs together: a line, or the wrapped lines of one paragraph."""
    lines = [_trimmed(text, *match.span()) for match in _LINE.finditer(text)]
    width = _wrap_width(text, lines)
    start = end = -1
    for number, line in enumerate(lines):
        if start < 0:
            start, end = line
            continue
        if width and _runs_on(text, lines[number - 1], line, width):
            end = line[1]
            continue
        yield start, end
        start, end = line
    if start >= 0:
        yield start, end


def _trimmed(text: str, start: int, end: int) -> Span:
    return start, start + len(text[start:end].rstrip())


def _wrap_width(text: str, lines: list[Span]) -> int:
    """The usual width of hand-wrapped lines; 0 where lines are paragraphs."""
    if len(lines) < 3:
        return 0
    lengths = sorted(end - start for start, end in lines)
    width = lengths[len(lengths) * 9 // 10]
    if width > _MAX_WRAPPED or width < 20:
        return 0
    # Running text breaks its lines before a lower-case word about every other time; lists and headlines hardly do.
    breaks = running = 0
    for (_, end), (start, _) in itertools.pairwise(lines):
        if _is_blank_between(text, end, start):
            continue
        breaks += 1
        running += text[start].islower() and text[end - 1] not in ".!?:"
    return width if breaks and running >= 0.25 * breaks else 0


def _is_blank_between(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return gap.count("\n") > 1 or gap.count("\r") > 1 or "\f" in gap or "\u2029" in gap


def _runs_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a wrapped line goes on in the following one."""
    start, end = line
    if _is_blank_between(text, end, following[0]):
        return False
    gap = text[end : following[0]]
    indent = len(gap) - 1 - max(gap.rfind("\n"), gap.rfind("\r"))
    if indent >= 2 or "\t" in gap:
        before = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start))
        if indent > start - before - 1:
            return False
    if text[following[0]].islower():
        return True
    return end - start >= _MIN_FULL * width


def _split(text: str, start: int, end: int, words: ClauseWords) -> Iterator[Span]:
    """The sentences of one paragraph."""
    begin = start
    if stamp := STAMP.match(text, start, end):
        yield start, start + len(stamp["stamp"])
        begin = stamp.end()
    quotes = counted = 0
    for match in _STOP.finditer(text, begin, end):
        stop = match.end()
        following = _NEXT.search(text, stop, end)
        if following is None:
            break
        after = following.start()
        if text[after] == '"' and after > stop:
            # A straight quote set off by spaces closes the sentence where one is still open.
            quotes += text.count('"', counted, stop)
            counted = stop
            if quotes % 2 and (after + 1 >= end or text[after + 1] in " \t\n\r.,;)"):
                following = _NEXT.search(text, after + 1, end)
                if following is None:
                    break
                stop, after = after + 1, following.start()
        if stop <= begin or not _ends(text, match.start(), stop, after, begin, end, words):
            continue
        yield begin, stop
        begin = after
    if begin < end:
        yield begin, end


def _ends(text: str, point: int, stop: int, after: int, begin: int, end: int, words: ClauseWords) -> bool:
    """Whether the point(s) at `point` end the sentence that began at `begin`; what follows starts at `after`."""
    mark = text[point]
    if mark in "。！？":
        return True
    lead = text[after]
    opened = after
    while opened < end and opened < after + 4 and text[opened] in _OPENING:
        opened += 1
    if opened < end and text[opened].isspace():
        spaced = _NEXT.search(text, opened, min(end, opened + 4))
        opened = spaced.start() if spaced else opened
    first = text[opened] if opened < end else lead
    match = _WORD.match(text, opened, min(end, opened + 40))
    word = match.group() if match else ""
    if first.islower():
        # "iPhone" and "eBay" may begin a sentence, other small letters do not.
        return len(word) > 1 and word[1].isupper() and not _is_abbreviated(text, point, begin, word, first, words)
    if mark in "!?":
        if word.lower() in words.seldom_last:
            return False  # "Yahoo! Inc."
        return not _names_a_speaker(text, opened, end, words) if stop - point > 1 else lead not in ".,;"
    if lead in ".,;:!?)]}%…":
        return False
    if mark == "…" or text.startswith("..", point):
        return True
    return not _is_abbreviated(text, point, begin, word, first, words)


def _names_a_speaker(text: str, start: int, end: int, words: ClauseWords) -> bool:
    """Whether "Smith asked" follows what was said: '"Why?" Smith asked.' is one sentence."""
    nearby = text[start : min(end, start + 40)].split()[:4]
    return any(token.rstrip(".,:") in words.speech_verbs for token in nearby[1:])


def _is_abbreviated(text: str, point: int, begin: int, word: str, first: str, words: ClauseWords) -> bool:
    """Whether the point at `point` only shortens the word before it; `word` and `first` come after it."""
    found = _TOKEN.search(text, max(begin, point - _TOKEN_WINDOW), point)
    if found is None:
        return False
    token = found.group().lstrip("'’-")
    lower = token.lower()
    starts = word.lower() in words.starters
    if token.isdigit():
        if _DECIMAL.search(text, max(begin, found.start() - 2), found.start()):
            return False  # "wuchs um 8,5. Anfang Januar"
        return _is_numbering(token, found.start() == begin, starts, first, words)
    if lower in words.never_last:
        return not (starts and lower[-1:] == "." and "." in token)
    last = lower.rpartition("-")[2]
    if last in words.before_number and (first.isdigit() or (first in _DASHES and len(last) > len("no"))):
        return True  # Jan. 3, Jan. – Mar. 2011, Jan.-Mar. 2011; but: "I said no. – He left."
    if len(token) == 1 and token.isalpha():
        is_measure = _MEASURED.search(text, max(begin, found.start() - 3), found.start()) is not None
        if is_measure and word.lower() not in words.seldom_last:  # but "44 v. Chr."
            return False  # "90 km/h. Erst", "20 °C. Am"
        # An initial, or half of "z. B."; "I" and a letter at the end ("plan B. The ...") end one before a starter.
        return not starts or found.start() == begin
    if lower in words.seldom_last or _is_acronym(token):
        if lower in ("a.m", "p.m") and word and _HOUR.fullmatch(text, begin, found.start()):
            return True  # 7:15 a.m. A caller reported: the hour of an entry
        if lower in ("a.m", "p.m") and word:
            return word.lower() in words.clock_followers
        return not starts
    return False


def _is_acronym(token: str) -> bool:
    """Letters with points between them: "U.S", "Ph.D", "w.va"."""
    parts = token.split(".")
    return len(parts) > 1 and all(0 < len(part) <= 2 and part.isalpha() for part in parts)


def _is_numbering(token: str, leads: bool, starts: bool, first: str, words: ClauseWords) -> bool:
    """Whether "3." numbers what follows: an item of a list, or the third of October where ordinals take a point."""
    if leads:
        return len(token) <= 3
    return words.has_ordinal_points and len(token) <= 2 and not starts and not first.isdigit()
