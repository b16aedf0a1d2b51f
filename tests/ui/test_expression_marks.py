from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from ui.chrome import chrome_of
from ui.expression_marks import ExpressionMarks, Mark, State
from ui.palette import palette_for

TEXT = "Monday Tuesday Friday\nand on Sunday\nnothing"
PLACES = ((0, 6), (7, 14), (15, 21), (29, 35))


class Counting(ExpressionMarks):
    painted: list[str]

    def highlightBlock(self, text: str) -> None:
        self.painted.append(text)
        super().highlightBlock(text)


@pytest.fixture
def document(qapp) -> QTextDocument:
    found = QTextDocument(TEXT)
    found.setDocumentLayout(QPlainTextDocumentLayout(found))
    return found


def marks_in(states: list[State]) -> list[Mark]:
    return [Mark(*place, f"x{at}", "", state, "") for at, (place, state) in enumerate(zip(PLACES, states, strict=True))]


def a_highlighter(document: QTextDocument, states: list[State], theme: str = "light") -> Counting:
    found = Counting(document, chrome_of(palette_for(theme)))
    found.painted = []
    found.show_marks(marks_in(states))
    found.painted.clear()
    return found


def looks(document: QTextDocument) -> list[tuple[int, int, int, str]]:
    found: list[tuple[int, int, int, str]] = []
    block = document.begin()
    while block.isValid():
        for part in block.layout().formats():
            shape = part.format
            found.append((block.position() + part.start, part.length, shape.underlineStyle().value,
                          shape.underlineColor().name()))  # fmt: skip
        block = block.next()
    return found


def test_a_paragraph_is_painted_once_however_many_of_its_marks_are_others(document):
    marks = a_highlighter(document, [State.RESOLVED] * 4)
    marks.show_marks(marks_in([State.PINNED, State.WAITING, State.PINNED, State.RESOLVED]))
    assert marks.painted == ["Monday Tuesday Friday"]


def test_marks_that_change_look_as_if_they_had_been_so_from_the_start(document):
    after = [State.PINNED, State.RESOLVED, State.WAITING, State.QUIET]
    marks = a_highlighter(document, [State.RESOLVED, State.RESOLVED, State.PINNED, State.WAITING])
    marks.show_marks(marks_in(after))
    changed = looks(document)
    marks.rehighlight()
    assert changed == looks(document)
    assert len({style for *_, style, _ in changed}) == 4


def test_another_theme_paints_every_mark_in_its_own_colours(document):
    marks = a_highlighter(document, [State.RESOLVED, State.WAITING, State.PINNED, State.QUIET])
    light = looks(document)
    marks.set_palette(chrome_of(palette_for("dark")))
    dark = looks(document)
    assert [place[:3] for place in dark] == [place[:3] for place in light]
    assert all(new[3] != old[3] for new, old in zip(dark, light, strict=True))
