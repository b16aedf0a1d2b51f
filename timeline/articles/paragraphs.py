"""The paragraphs and rows of tables of an office document, put together as they are come upon."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.articles.note_marks import raised

# A longer cell is a column of a layout, and what stands beside it belongs to something else.
_LONGEST_CELL = 300


class Paragraphs:
    """A row of a table is one line, as a chronology wants it: its date beside what happened.

    Paragraphs may lie in others, as those of a text box do; they come after the one that they lie in.
    """

    def __init__(self) -> None:
        self._found: list[list[str]] = []
        self._open: list[int] = []
        self._rows: list[list[int]] = []

    @property
    def text(self) -> str:
        lines = ("".join(parts) for parts in self._found)
        return "\n".join(line.rstrip() for line in lines if line.strip())

    def add(self, words: str | None) -> None:
        """Put words into the paragraph that is open; between paragraphs there are none."""
        if self._open and words:
            self._found[self._open[-1]].append(words)

    def add_raised(self, words: str | None) -> None:
        """Put raised words in; the number of a note is left out."""
        if self._open and words:
            self.add(raised("".join(self._found[self._open[-1]])[-20:], words))

    def begin(self) -> None:
        self._open.append(len(self._found))
        self._found.append([])

    def end(self) -> None:
        if self._open:
            self._open.pop()

    def begin_row(self) -> None:
        self._rows.append([])

    def begin_cell(self) -> None:
        if self._rows:
            self._rows[-1].append(len(self._found))

    def end_row(self) -> None:
        starts = self._rows.pop() if self._rows else []
        # A paragraph that is open around the row is not to move.
        if len(starts) < 2 or any(at >= starts[0] for at in self._open):
            return
        ends = [*starts[1:], len(self._found)]
        cells = [
            [line for parts in self._found[start:end] if (line := "".join(parts).strip())]
            for start, end in zip(starts, ends, strict=True)
        ]
        self._found[starts[0] :] = [[line] for line in row_lines(cells)]


def row_lines(cells: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a row: one, parted by tabs, where all cells but the last are short; `cells` hold paragraphs."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or any(len(cell) > 1 or len(cell[0]) > _LONGEST_CELL for cell in filled[:-1]):
        return [line for cell in filled for line in cell]
    return ["\t".join(cell[0] for cell in filled), *filled[-1][1:]]
