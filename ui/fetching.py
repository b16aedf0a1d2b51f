"""Pages from the web: asked for before each fetch, and read like files. Nothing goes online without the click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QWidget

from ui.drops import hosts_of, is_page
from ui.messages import ask
from ui.plain import shortened

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_ONLY_THEN = "Dateline goes online only when you say so. It asks for the page once, and keeps the text."


def ask_to_fetch(window: MainWindow, addresses: Sequence[str]) -> None:
    """Fetch dropped or pasted addresses, when the person agrees."""
    if ask(window, question_of(addresses), f"{_ONLY_THEN}\n\n{_listed(addresses)}", "Fetch"):
        window.imports.add_addresses(addresses)


def question_of(addresses: Sequence[str]) -> str:
    if len(addresses) > 1:
        return f"Fetch {len(addresses)} pages from {hosts_of(addresses)}?"
    place = urlsplit(addresses[0])
    return f"Fetch {shortened((place.hostname or '') + place.path, 90)}?"


def _listed(addresses: Sequence[str]) -> str:
    lines = [shortened(address, 120) for address in addresses[:10]]
    more = [f"and {len(addresses) - 10} more"] if len(addresses) > 10 else []
    return "\n".join([*lines, *more])


def ask_address(window: MainWindow) -> None:
    """Ask for an address; to press Fetch is to agree."""
    typed = typed_address(window)
    if not typed:
        return
    if not is_page(typed):
        window.timeline.notices.say(
            f'"{shortened(typed, 80)}" is no address of a web page. It should begin with https:// or http://.'
        )
        return
    window.imports.add_addresses([typed], is_typed=True)


def typed_address(parent: QWidget) -> str:
    """What was typed, with https:// before it where no kind of address was; empty where it was given up."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle("Add from address")
    dialog.setLabelText(f"Address of the article.\n{_ONLY_THEN}")
    dialog.setOkButtonText("Fetch")
    dialog.resize(560, 0)
    if not dialog.exec():
        return ""
    typed = dialog.textValue().strip()
    return typed if "://" in typed or not typed else f"https://{typed}"


def open_page(window: MainWindow) -> None:
    """Show the current article's page in the browser: on request, and only pages of the web."""
    article = window.open_project.project.articles.get(window.current_article())
    if article and is_page(article.source):
        QDesktopServices.openUrl(QUrl(article.source))
    elif article:
        window.timeline.notices.say(f"“{shortened(article.title, 60)}” came from a file and has no page on the web.")
