"""What stands in quotation marks, and which of it tells of somebody that a reader can name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence


@dataclass(slots=True)
class Quotations:
    """Whether a quotation is open where a sentence begins; it ends with its paragraph at the latest."""

    text: str
    end: int = 0
    is_open: bool = False

    def is_open_at(self, start: int, end: int) -> bool:
        """To be asked for each sentence in order."""
        if "\n" in self.text[self.end : start]:
            self.is_open = False
        was_open = self.is_open
        said = self.text[start:end]
        opened = said.count("“") + said.count("``") - said.count("”") - said.count("''")
        if opened:
            self.is_open = opened > 0
        elif said.count('"') % 2:
            self.is_open = not self.is_open
        self.end = end
        return was_open


def is_quoted(text: str, start: int, at: int, was_open: bool) -> bool:
    """Whether a quotation is open at offset `at` of a sentence from `start`, where `was_open` says how it began."""
    said = text[start:at]
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
