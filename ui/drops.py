"""What is dropped or pasted onto the window, and the sheet that says what will happen while it hovers."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ui.plain import shortened

PROJECT_SUFFIX = ".dateline"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files to read, a project to open, pages to fetch, or a text; the first that is there counts.

    `markup` is the text as HTML, where the program that it comes from gives that, too.
    """

    paths: tuple[Path, ...] = ()
    project: Path | None = None
    text: str = ""
    addresses: tuple[str, ...] = ()
    markup: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.project or self.text.strip() or self.addresses or self.markup.strip())

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
        if self.addresses:
            pages = "this page" if len(self.addresses) == 1 else f"{len(self.addresses)} pages"
            return f"Drop to fetch {pages} from {hosts_of(self.addresses)} (you are asked first)"
        return "Drop to add this text as an article"


def dropped(mime: QMimeData | None) -> Dropped:
    """What `mime` offers the window; an empty clipboard may have none."""
    if mime is None:
        return Dropped()
    urls = mime.urls() if mime.hasUrls() else []
    paths = tuple(_path_of(url) for url in urls if url.isLocalFile())
    if paths:
        return sorted_out(paths)
    text = mime.text() if mime.hasText() else ""
    addresses = tuple(dict.fromkeys(_encoded(url) for url in urls if is_page(_encoded(url)))) or _addresses_in(text)
    if addresses:
        return Dropped(addresses=addresses)
    if urls and not mime.hasFormat("text/plain"):
        # Qt gives addresses of other kinds (mail, scripts) as a text, too.
        text = ""
    return Dropped(text=text, markup=mime.html() if mime.hasHtml() else "")


def is_page(address: str) -> bool:
    """Whether it is an address of a page that can be fetched."""
    try:
        place = urlsplit(address)
    except ValueError:
        return False
    return place.scheme.lower() in ("http", "https") and bool(place.hostname)


def hosts_of(addresses: Sequence[str]) -> str:
    """The names of the computers that the addresses lie on, at most three."""
    hosts = list(dict.fromkeys(urlsplit(address).hostname or "" for address in addresses))
    shown = ", ".join(shortened(host, 60) for host in hosts[:3])
    return shown if len(hosts) <= 3 else f"{shown} and {len(hosts) - 3} others"


_MOST_ADDRESSES = 100


def _addresses_in(text: str) -> tuple[str, ...]:
    """The addresses of a text that holds nothing else, as a copied one or a list of them does."""
    words = text.split()
    is_list = 0 < len(words) <= _MOST_ADDRESSES and all(re.match(r"https?://", w) and is_page(w) for w in words)
    return tuple(dict.fromkeys(words)) if is_list else ()


def _encoded(url: QUrl) -> str:
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


def _path_of(url: QUrl) -> Path:
    """The file, also where the bytes of its name are no UTF-8, which Qt would replace."""
    if os.name == "nt" or url.host():
        return Path(url.toLocalFile())
    path = bytes(url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data()).removeprefix(b"file://")
    return Path(os.fsdecode(unquote_to_bytes(path)))


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
        # Why nothing but a project can be dropped now; it is said while files hover, and letting go does nothing.
        self.refusal = ""
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
                self._words = self.refusal if self.refusal and not self._found.project else self._found.words
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
        if found.project or not self.refusal:
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
        painter.drawText(
            self.rect().adjusted(48, 48, -48, -48), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words
        )
