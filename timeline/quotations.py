"""What stands in quotation marks, and which of it tells of somebody that a reader can name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence

_MARK = re.compile("[\"“”]|``|''")
_ANY = re.compile("[\"“”„`']")  # one of them, or a part of one: a question that most sentences answer
_OPENING, _CLOSING = ("“", "``"), ("”", "''")
# Languages that open a quotation with „ and close it with “, which opens one in others.
_LOW = frozenset({"de", "cs", "sk", "pl", "hu", "bg", "sl", "hr", "sr", "lt", "lv", "et", "ro", "uk", "ru", "is", "da"})
_RAISED = str.maketrans({"„": "“", "“": "”"})
_GOES_ON = 1500  # characters in which a quotation of several lines comes to its end
_LONGEST_NAME = 80  # characters of a name or title in quotation marks


@dataclass(slots=True)
class Quotations:
    """Whether a quotation is open where a sentence begins; it goes on in the next line only where it ends there."""

    text: str
    language: str = "en"
    end: int = 0
    is_open: bool = False

    def is_open_at(self, start: int, end: int) -> bool:
        """To be asked for each sentence in order."""
        if self.is_open and "\n" in self.text[self.end : start]:
            self.is_open = _ends_later(_raised(self.text[start : start + _GOES_ON + 2], self.language))
        was_open = self.is_open
        if _ANY.search(self.text, start, end) is None:
            self.end = end
            return was_open
        said = _raised(self.text[start:end], self.language)
        opened = said.count("“") + said.count("``") - said.count("”") - said.count("''")
        if opened:
            self.is_open = opened > 0
        elif said.count('"') % 2:
            self.is_open = not self.is_open
        self.end = end
        return was_open


def _raised(said: str, language: str) -> str:
    """The same length of text with “ for each mark that opens a quotation and ” for each that closes one."""
    return said.translate(_RAISED) if language in _LOW else said


def _ends_later(text: str) -> bool:
    """Whether the next quotation mark closes one."""
    mark = _MARK.search(text, 0, _GOES_ON)
    if mark is None or mark[0] in _OPENING:
        return False
    if mark[0] in _CLOSING:
        return True
    return mark.start() > 0 and (mark.end() == len(text) or text[mark.end()] in "\n,.;")


def quoted_around(text: str, sentence: tuple[int, int], start: int, end: int, language: str) -> tuple[int, int]:
    """What stands between the quotation marks around [start, end) of a sentence, if it is short; else an empty span."""
    begin, until = sentence
    lead = max(begin, start - _LONGEST_NAME)
    marks = list(_MARK.finditer(_raised(text[lead:start], language)))
    straight = text.count('"', begin, start) % 2
    if not marks or marks[-1][0] in _CLOSING or (marks[-1][0] == '"' and not straight):
        return start, start
    closing = _MARK.search(_raised(text[end : min(until, end + _LONGEST_NAME)], language))
    if closing is None or closing[0] in _OPENING:
        return start, start
    return lead + marks[-1].end(), end + closing.start()


def is_quoted(text: str, start: int, at: int, was_open: bool, language: str) -> bool:
    """Whether a quotation is open at offset `at` of a sentence from `start`, where `was_open` says how it began."""
    said = _raised(text[start:at], language)
    opened = max(said.rfind("“"), said.rfind("``"))
    closed = max(said.rfind("”"), said.rfind("''"))
    if max(opened, closed) >= 0:
        return opened > closed
    return was_open != bool(said.count('"') % 2)


def is_named(sentence: Sentence, subject: Sequence[int], words: ClauseWords) -> bool:
    """Whether a subject tells by itself who or what is meant: "Holt", "the board"; not "we", "nobody", "our street"."""
    if any(sentence.tags[i] == "U" for i in subject):
        return False
    if any(sentence.tags[i] == "N" for i in subject):
        return True
    return any(sentence.tags[i] == "#" or sentence.lowers[i] in words.articles - words.indefinites for i in subject[:1])
