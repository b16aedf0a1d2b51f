"""Export: what, in which format, and how a picture should look; the file is written off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QWidget,
)

from timeline.intervals import Granularity, Interval
from timeline.model import Event, Status
from ui.background import Job
from ui.dialog_frame import dialog_column
from ui.messages import Tone, may_replace
from ui.plain import plain_label, shortened

if TYPE_CHECKING:
    from timeline.export import Request
    from ui.main_window import MainWindow

PICTURES = ("png", "svg", "pdf")
PAPERS = {
    "A4 landscape": (11.7, 8.3),
    "A4 portrait": (8.3, 11.7),
    "A3 landscape": (16.5, 11.7),
    "Slide 16:9": (13.3, 7.5),
    "Wide banner": (20.0, 8.0),
}
THEMES = ("light", "dark", "transparent")
_TALLER = "The picture is as wide as this size, and taller where its rows need more room."
_SMALLER = "Drawn down to half its size; where that is not enough, the picture is taller."
GROWS = {"png": _TALLER, "svg": _TALLER, "pdf": "As many pages of this size as its rows need."}
RESOLUTIONS = (100, 150, 200, 300, 600)


@dataclass(frozen=True)
class Choice:
    """What the dialog was left with; width and height in inches."""

    suffix: str
    is_everything: bool
    theme: str = "light"
    size: tuple[float, float] = PAPERS["A4 landscape"]
    dpi: int = 200
    is_selection: bool = False
    fits: bool = False


class ExportDialog(QDialog):
    """Rows that speak of pictures are there only for pictures."""

    def __init__(
        self,
        formats: dict[str, str],
        on_view: Sequence[Event],
        everything: Sequence[Event],
        parent: QWidget | None = None,
        chosen: Sequence[Event] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setMinimumWidth(440)
        self.format = QComboBox()
        for suffix, words in formats.items():
            self.format.addItem(words, suffix)
        self.scope = QComboBox()
        scopes: list[tuple[str, bool | None, Sequence[Event]]] = [
            ("What is on view", False, on_view),
            ("Everything", True, everything),
        ]
        if chosen:
            scopes.append(("The selection", None, chosen))
        # Words, all events, and those of them that a person dismissed.
        self._scopes = [(words, len(events), sum(map(_is_dismissed, events))) for words, _, events in scopes]
        for words, is_everything, _ in scopes:
            self.scope.addItem(words, is_everything)
        self.scope.setCurrentIndex(1)
        self.dismissed = plain_label("", "hint", wraps=True)
        self.paper = QComboBox()
        for name, size in PAPERS.items():
            self.paper.addItem(name, size)
        self.dpi = QComboBox()
        for dpi in RESOLUTIONS:
            self.dpi.addItem(f"{dpi} dpi", dpi)
        self.dpi.setCurrentIndex(RESOLUTIONS.index(Choice.dpi))
        self.grows = plain_label("", "hint", wraps=True)
        self.fits = QComboBox()
        self.fits.addItem("As tall as its rows need", False)
        self.fits.addItem("Smaller, to fit this size", True)
        self.theme = QComboBox()
        for theme in THEMES:
            self.theme.addItem(theme.capitalize(), theme)
        self._lay_out()
        self.format.currentIndexChanged.connect(self._show_rows)
        self.fits.currentIndexChanged.connect(self._show_rows)
        self.scope.currentIndexChanged.connect(self._say_dismissed)
        self.choose("png" if "png" in formats else next(iter(formats), ""))
        self._show_rows()

    def choose(self, suffix: str) -> None:
        self.format.setCurrentIndex(max(0, self.format.findData(suffix)))

    def choice(self) -> Choice:
        return Choice(
            self.format.currentData(),
            self.scope.currentData() is True,
            self.theme.currentData(),
            self.paper.currentData(),
            self.dpi.currentData(),
            is_selection=self.scope.currentData() is None,
            fits=self.format.currentData() == "png" and self.fits.currentData() is True,
        )

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, widget in (
            ("Format", self.format),
            ("Events", self.scope),
            ("Size", self.paper),
            ("Height", self.fits),
            ("Resolution", self.dpi),
            ("Look", self.theme),
        ):
            widget.setAccessibleName(words)
            self._form.addRow(plain_label(words, "muted"), widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton("Export…", QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = dialog_column(self, 16)
        box.addWidget(plain_label("Export the timeline", "title"))
        box.addLayout(self._form)
        box.addWidget(self.grows)
        box.addWidget(self.dismissed)
        box.addStretch(1)
        box.addWidget(buttons)

    def _show_rows(self) -> None:
        suffix = self.format.currentData()
        for widget in (self.paper, self.theme):
            self._form.setRowVisible(widget, suffix in PICTURES)
        for widget in (self.dpi, self.fits):
            self._form.setRowVisible(widget, suffix == "png")
        is_shrunk = suffix == "png" and self.fits.currentData() is True
        self.grows.setText(_SMALLER if is_shrunk else GROWS.get(suffix, ""))
        self.grows.setVisible(suffix in GROWS)
        for at, (words, all_of_them, dismissed) in enumerate(self._scopes):
            count = all_of_them - dismissed if suffix in PICTURES else all_of_them
            self.scope.setItemText(at, f"{words} ({_events(count)})")
        self._say_dismissed()

    def _say_dismissed(self) -> None:
        count = self._scopes[self.scope.currentIndex()][2]
        is_left_out = self.format.currentData() in PICTURES
        says = "left out, as on the timeline" if is_left_out else "in it, and marked as dismissed"
        self.dismissed.setText(f"{_events(count)} that {'was' if count == 1 else 'were'} dismissed: {says}.")
        self.dismissed.setVisible(count > 0)
        self.adjustSize()


class Exporting(QObject):
    """From the menu to the file: dialog, file name, writing, and a line that says where it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.job = Job(self)
        self.job.started.connect(lambda name, *_: window.timeline.notices.say(_writing(name), Tone.WORKS))
        for ending in (self.job.finished, self.job.failed, self.job.crashed):
            ending.connect(lambda name, _: window.timeline.notices.end(_writing(name)))
        self.job.finished.connect(self._say_done)
        self.job.failed.connect(lambda _, sentence: window.timeline.notices.say(sentence))
        self.job.crashed.connect(self._say_crash)

    def ask(self) -> None:
        from timeline.export import formats

        dialog = self._dialog(formats())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.ask_path(dialog.choice().suffix, dialog.choice())

    def ask_selection(self) -> None:
        """The same, with the selected events proposed."""
        from timeline.export import formats

        dialog = self._dialog(formats())
        dialog.scope.setCurrentIndex(dialog.scope.count() - 1)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.ask_path(dialog.choice().suffix, dialog.choice())

    def _dialog(self, formats: dict[str, str]) -> ExportDialog:
        return ExportDialog(formats, self._on_view(), self._everything(), self._window, self._chosen())

    def ask_path(self, suffix: str, choice: Choice | None = None) -> None:
        """Ask where to, and write; without `choice` everything, as it looks best."""
        settings, project = self._window.settings, self._window.open_project.path
        proposed = settings.export_folder / f"{project.stem if project else 'Timeline'}.{suffix}"
        name, _ = QFileDialog.getSaveFileName(self._window, "Export", str(proposed), f"*.{suffix}")
        if name:
            path = Path(name)
            settings.export_folder = path.parent
            if path.suffix.lower() != f".{suffix}":
                path = path.with_name(f"{path.name}.{suffix}")
                # The dialog has asked about the name that was typed, which is another.
                if not may_replace(self._window, path):
                    return
            self.write(path, choice or Choice(suffix, is_everything=True))

    def write(self, path: Path, choice: Choice) -> None:
        from timeline.export import Request

        window = self._window
        project = window.open_project
        request = Request(
            path,
            self._events(choice),
            project.project.articles,
            project.project.expressions_of,
            title=project.path.stem if project.path else "",
            at=datetime.now(UTC).isoformat(timespec="seconds").removesuffix("+00:00"),  # noqa: TID251
            within=None if choice.is_everything or choice.is_selection else self._view(),
            rows_by=window.settings.rows_by,
            theme=choice.theme,
            width=choice.size[0],
            height=choice.size[1],
            dpi=choice.dpi,
            fits=choice.fits,
            categories=window.colours.order,
            colours=window.colours.chosen,
        )
        self.job.start([(path.name, partial(_write, request))])

    def _events(self, choice: Choice) -> list[Event]:
        if choice.is_selection:
            return self._chosen()
        return self._everything() if choice.is_everything else self._on_view()

    def _chosen(self) -> list[Event]:
        return [self._window.open_project.project.events[id] for id in self._window.chosen_events()]

    def _everything(self) -> list[Event]:
        events = self._window.open_project.project.events
        return [
            events[id]
            for id in self._window.on_show.there
            if self._window.finding.shows_inferred or not events[id].is_inferred
        ]

    def _on_view(self) -> list[Event]:
        """Events of the filter that have a part in the range that the canvas shows."""
        view = self._view()
        shown = [self._window.open_project.project.events[id] for id in self._window.table.model.ids()]
        if view is None:
            return shown
        first, last = view.bounds
        return [e for e in shown if e.shown and e.shown.bounds[0] < last and e.shown.bounds[1] > first]

    def _view(self) -> Interval | None:
        found = self._window.canvas.view_range()
        if isinstance(found, Interval):
            return found
        return Interval(int(found[0]), int(found[1]), Granularity.SECOND) if found else None

    def _say_done(self, name: str, result: object) -> None:
        path, left_out = result  # type: ignore[misc]  # what `_write` answers
        self._window.timeline.notices.say(f"Exported to {path}", Tone.GOOD)
        if left_out:
            self._window.timeline.notices.say(f"{shortened(name, 60)}: {left_out}")

    def _say_crash(self, name: str, error: object) -> None:
        self._window.timeline.notices.say(
            f'"{shortened(name, 60)}" could not be exported ({type(error).__name__}). Nothing was changed.'
        )


def _write(request: Request) -> tuple[Path, str]:
    from timeline.export import write

    return request.path, write(request)


def _is_dismissed(event: Event) -> bool:
    return event.status is Status.DISMISSED


def _writing(name: str) -> str:
    return f"Writing {shortened(name, 60)} …"


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count:,} events"
