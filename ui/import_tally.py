"""What an import came to, counted, and the one line that says it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """What an import came to: `undated` are among the `added`, `later` are longer versions of articles here."""

    added: int = 0
    undated: int = 0
    repeated: int = 0
    # Second copies that gave an article here its publication date, or another one to choose.
    dated: int = 0
    later: int = 0
    refused: int = 0
    # Of the files read, those that do not tell how their letters are written.
    guessed: int = 0
    # Of the files of folders that are of no kind that is read, how many there are by ending.
    passed: Counter[str] = field(default_factory=Counter[str])

    @property
    def seen(self) -> int:
        return self.added + self.repeated + self.dated + self.later + self.refused

    @property
    def words(self) -> str:
        """One line for many files; why each was refused is said by itself."""
        parts = [f"{self.added:,} read"]
        for count, what in (
            (self.undated, "without a date"),
            (self.repeated, "there already"),
            (self.dated, "there already that told a publication date"),
            (self.later, "longer versions of articles here" if self.later > 1 else "longer version of an article here"),
            (self.guessed, "in an encoding that was guessed"),
            (self.refused, "not readable"),
        ):
            if count:
                parts.append(f"{count:,} {what}")
        if self.passed:
            from timeline.articles import passed_words

            parts.append(passed_words(self.passed))
        return ", ".join(parts)
