"""Reading a file again in another encoding: a list of them, and how the text would look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from timeline.articles.encoding_words import ENCODINGS
from ui.dialog_frame import dialog_column
from ui.plain import plain_label, shortened

# Files that are text all through; others say inside how they are written.
_TEXTS = (".txt", ".text", ".asc", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".csv", ".tsv", "")
_MOST_READ = 200_000
_BEFORE, _SHOWN = 200, 3_000


def has_encoding(path: Path) -> bool:
    """Whether the person can say how a file of this kind is encoded."""
    return path.suffix.lower() in _TEXTS


def sample_of(path: Path) -> bytes:
    """A stretch of the file around its first letter that encodings disagree about."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_READ)
    except OSError:
        return b""
    at = next((index for index, byte in enumerate(data) if byte >= 0x80), 0)
    start = max(0, at - _BEFORE)
    # Two bytes may be one character.
    return data[start - start % 2 :][:_SHOWN]


class EncodingDialog(QDialog):
    """`chosen` is the codec's name."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Read again in another encoding")
        self.resize(760, 480)
        self._sample = sample_of(path)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Encodings")
        for words, codec in ENCODINGS:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, codec)
            self.list.addItem(item)
        self.list.setMaximumWidth(270)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName("How the text would look")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        read = buttons.addButton("Read again", QDialogButtonBox.ButtonRole.AcceptRole)
        read.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        sides = QHBoxLayout()
        sides.addWidget(self.list)
        sides.addWidget(self.preview, 1)
        box = dialog_column(self)
        box.addWidget(plain_label(f"How is {shortened(path.name, 60)} written?", "title", wraps=True))
        box.addWidget(plain_label("Choose the one in which the text reads right.", "muted", wraps=True))
        box.addLayout(sides, 1)
        box.addWidget(buttons)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def choose(self, codec: str) -> None:
        """Select an encoding by its codec's name."""
        self.list.setCurrentRow([known for _, known in ENCODINGS].index(codec))

    def _show(self) -> None:
        text = self._sample.decode(self.chosen, "replace") if self.chosen else ""
        self.preview.setPlainText(text.replace("\0", "\N{REPLACEMENT CHARACTER}"))
