"""What is dropped or pasted onto the window, and the sheet that says what will happen while it hovers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ui.plain import shortened

PROJECT_SUFFIX = ".dateline"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files to read, a project to open, or a text; the first that is there counts."""

    paths: tuple[Path, ...] = ()
    project: Path | None = None
    text: str = ""
    addresses: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.paths or self.project or self.text.strip() or self.addresses)

    @property
    def words(self) -> str:
        """What letting go will do."""
        if self.project:
            return f"Drop to open the project {shortened(self.project.stem, 40)}"
        if self.paths:
            folders = sum(path.is_dir() for path in self.paths)
            if folders == len(self.paths):
                return (
                    "Drop to add the articles of this folder"
                    if folders == 1
                    else f"Drop to add the articles of {folders} folders"
                )
            return "Drop to add 1 article" if len(self.paths) == 1 else f"Drop to add {len(self.paths)} articles"
        return "Drop to add this text as an article" if self.text.strip() else "Web pages must be saved to a file first"


def dropped(mime: QMimeData | None) -> Dropped:
    """What `mime` offers the window; an empty clipboard may have none."""
    if mime is None:
        return Dropped()
    urls = mime.urls() if mime.hasUrls() else []
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return sorted_out(paths)
    addresses = tuple(url.toString() for url in urls)
    return Dropped(addresses=addresses) if addresses else Dropped(text=mime.text() if mime.hasText() else "")


def sorted_out(paths: Sequence[Path]) -> Dropped:
    """Articles, or, where there are none among them, a project."""
    articles = tuple(path for path in paths if path.suffix != PROJECT_SUFFIX)
    return Dropped(paths=articles) if articles else Dropped(project=paths[0])


class DropTarget(QObject):
    """Takes drops for a whole window, whichever of its widgets they fall on."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.sheet = DropSheet(window)
        self._found, self._words = Dropped(), ""
        for child in window.findChildren(QWidget):
            # A text field would take a dropped file for text to insert.
            child.setAcceptDrops(False)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                # A drag that began in this window is a pane's own affair.
                self._found = dropped(event.mimeData()) if event.source() is None else Dropped()
                self._words = self._found.words
                return self._hover(event)
            case QEvent.Type.DragMove if isinstance(event, QDropEvent):
                return self._hover(event)
            case QEvent.Type.DragLeave:
                self.sheet.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._take(event)
            case QEvent.Type.Resize:
                self.sheet.setGeometry(self._window.rect())
            case _:
                pass
        return False

    def _hover(self, event: QDropEvent) -> bool:
        if not self._found:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.sheet.say(self._words)
        return True

    def _take(self, event: QDropEvent) -> bool:
        self.sheet.hide()
        found, self._found = self._found, Dropped()
        if not found:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(found)
        return True


class DropSheet(QWidget):
    """Covers the window while something hovers over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("Drop")
        self.hide()

    def say(self, words: str) -> None:
        if self.isVisible() and words == self.words:
            return
        self.words = words
        parent = self.parentWidget()
        if parent:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        veil = QColor(palette.color(QPalette.ColorRole.Window))
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        accent = palette.color(QPalette.ColorRole.Accent)
        pen = QPen(accent, 3, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(20, 20, -20, -20), 14, 14)
        font = QFont(self.font())
        font.setPointSizeF(22)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignCenter, self.words)
