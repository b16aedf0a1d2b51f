"""What the heading of a section says of the dates below it, and what a clause set off by commas of those in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.standing import OPENING, Standing
from timeline.telling import telling_sign

# A paragraph is no farther below its heading, in lines.
_SECTION = 12
# A clause reaches so far before a date, in characters.
_CLAUSE = 90
_PARTED = re.compile(r"[;:()–—]")


class Headed(Standing):
    """Reads the headings of a text, and what its sentences set off."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> None:
        super().__init__(text, sentences, language)
        self._beyond, self._prelude = telling_sign(language, "beyond"), telling_sign(language, "prelude")
        self._relative, self._never = telling_sign(language, "relative_clause"), telling_sign(language, "never_was")
        self._set_off_begin, self._set_off_end = (telling_sign(language, f"set_off_{end}") for end in ("begin", "end"))

    def heading(self, offset: int) -> str:
        """The heading below which an offset stands, if one is near."""
        line = self._text.rfind("\n", 0, offset)
        for _ in range(_SECTION):
            if line <= 0:
                break
            above = self._text.rfind("\n", 0, line)
            if self.is_title(above + 1):
                return self._text[above + 1 : line].strip()
            line = above
        return ""

    def is_beyond(self, start: int) -> bool:
        """Whether what is told lies before a date or after it: Mirabad before 1939."""
        return bool(self._beyond and self._beyond.search(self._text, max(0, start - OPENING), start))

    def never_was(self, start: int) -> bool:
        """Whether what is told of a date never came so: it was to have been sold on 20 May."""
        return bool(self._never and self._never.search(self._text, max(0, start - 2 * OPENING), start))

    def is_parted(self, end: int, other: int) -> bool:
        """Whether more than a comma parts what two dates tell."""
        return bool(_PARTED.search(self._text, end, other))

    def ends_in_brackets(self, start: int, end: int) -> bool:
        """Whether a date alone in its brackets ends a sentence."""
        return self._text[start - 1 : start] == "(" and self._text[end : end + 2] == ")."

    def is_prelude(self, offset: int) -> bool | None:
        """Whether the heading above says that what follows led up to the story; False where it followed it."""
        told = self._prelude.search(self.heading(offset)) if self._prelude else None
        return None if told is None else told["after"] is None

    def is_in_relative(self, start: int, end: int) -> bool:
        """Whether a date stands in a clause on a noun, behind which its sentence goes on: he, who left in May, ..."""
        if not self._relative or not self._set_off_end or not self._set_off_end.match(self._text, end):
            return False
        return self._relative.search(self._text, max(0, start - _CLAUSE), start) is not None
