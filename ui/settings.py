"""What the window remembers between starts, as one typed class; nothing here changes what a date resolves to."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

RECENT_KEPT = 10


class Settings:
    """Over QSettings in an INI file; DATELINE_SETTINGS names another file, as tests do."""

    def __init__(self, path: Path | None = None) -> None:
        override = os.environ.get("DATELINE_SETTINGS")
        chosen = path or (Path(override) if override else None)
        if chosen:
            self._stored = QSettings(str(chosen), QSettings.Format.IniFormat)
        else:
            self._stored = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Dateline", "Dateline")

    @property
    def folder(self) -> Path:
        """Where the settings are, and beside them the backups and the log."""
        return Path(self._stored.fileName()).parent

    @property
    def theme(self) -> str:
        """system, light, dark or high-contrast."""
        return self._text("theme", "system")

    @theme.setter
    def theme(self, name: str) -> None:
        self._stored.setValue("theme", name)

    @property
    def wheel_pans(self) -> bool:
        """Whether the plain wheel pans and the Shift wheel zooms, instead of the other way round."""
        return self._flag("wheel_pans", False)

    @wheel_pans.setter
    def wheel_pans(self, pans: bool) -> None:
        self._stored.setValue("wheel_pans", pans)

    @property
    def show_inferred(self) -> bool:
        """Whether events without an expression of their own are on the timeline."""
        return self._flag("show_inferred", False)

    @show_inferred.setter
    def show_inferred(self, shown: bool) -> None:
        self._stored.setValue("show_inferred", shown)

    @property
    def rows_by(self) -> str:
        """article, category or none."""
        return self._text("rows_by", "article")

    @rows_by.setter
    def rows_by(self, key: str) -> None:
        self._stored.setValue("rows_by", key)

    @property
    def recent(self) -> list[Path]:
        """Projects opened lately, the last one first; those that are gone are left out."""
        stored = self._stored.value("recent", [])
        names = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
        return [path for path in (Path(str(name)) for name in names) if path.is_absolute() and path.is_file()]

    def remember_recent(self, path: Path) -> None:
        path = path.resolve()  # the next start may be in another folder
        kept = [path, *(p for p in self.recent if p != path)][:RECENT_KEPT]
        self._stored.setValue("recent", [str(p) for p in kept])

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("geometry")

    @property
    def panes(self) -> QByteArray:
        return self._bytes("panes")

    @property
    def backdrop(self) -> str:
        """The window's ground when it was last closed, as #rrggbb; empty before."""
        return self._text("backdrop", "")

    def remember_window(self, geometry: QByteArray, panes: QByteArray, backdrop: str) -> None:
        self._stored.setValue("backdrop", backdrop)
        self._stored.setValue("geometry", geometry)
        self._stored.setValue("panes", panes)
        self._stored.sync()

    @property
    def export_folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stored = Path(self._text("export_folder", documents))
        return stored if stored.is_dir() else Path.home()

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._stored.setValue("export_folder", str(folder))

    @property
    def article_folder(self) -> Path:
        stored = Path(self._text("article_folder", str(Path.home())))
        return stored if stored.is_dir() else Path.home()

    @article_folder.setter
    def article_folder(self, folder: Path) -> None:
        self._stored.setValue("article_folder", str(folder))

    def sync(self) -> None:
        """Write what was set to the file now."""
        self._stored.sync()

    def _text(self, key: str, default: str) -> str:
        return str(self._stored.value(key, default))

    def _flag(self, key: str, default: bool) -> bool:
        return str(self._stored.value(key, default)).lower() == "true"

    def _bytes(self, key: str) -> QByteArray:
        stored = self._stored.value(key)
        return stored if isinstance(stored, QByteArray) else QByteArray()


def default_project() -> Path:
    """The project of a first start: in the folder that the system gives programs for their files."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / "Untitled.dateline"
