"""The look of the window: Fusion with explicit palettes, so that a theme is the same on every system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.chrome import Chrome, chrome_of, mixed
from ui.palette import Palette, palette_for
from ui.style_sheet import style_sheet

THEMES = ("system", "light", "dark", "high-contrast")
SMALLEST_POINTS = 9.0
_POINTS = 10.0


class Theme(QObject):
    """`changed` comes after the application has taken on another look."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice if choice in THEMES else "system"
        application.setStyle("Fusion")
        font = application.font()
        font.setPointSizeF(max(_POINTS, font.pointSizeF()))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        application.setFont(font)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def choice(self) -> str:
        return self._choice

    @property
    def name(self) -> str:
        """light, dark or high-contrast."""
        return _system_theme() if self._choice == "system" else self._choice

    @property
    def chrome(self) -> Chrome:
        return chrome_of(self.palette)

    @property
    def palette(self) -> Palette:
        """The colours of the canvas."""
        return palette_for(self.name)

    def choose(self, choice: str) -> None:
        if choice in THEMES and choice != self._choice:
            self._choice = choice
            self._apply()
            self.changed.emit()

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(window_palette(self.chrome))
        self._application.setStyleSheet(style_sheet(self.chrome, is_dark=self.name != "light"))


def window_palette(chrome: Chrome) -> QPalette:
    """Every role that Fusion paints with; delegates read Accent, BrightText (a warning) and PlaceholderText (muted)."""
    role = QPalette.ColorRole
    colours = {
        role.Window: chrome.window,
        role.WindowText: chrome.text,
        role.Base: chrome.base,
        role.AlternateBase: chrome.hover,
        role.Text: chrome.text,
        role.Button: chrome.base,
        role.ButtonText: chrome.text,
        role.BrightText: chrome.warning,
        role.PlaceholderText: chrome.muted,
        role.Highlight: chrome.selected,
        role.HighlightedText: chrome.selected_text,
        role.Accent: chrome.accent,
        role.Link: chrome.accent,
        role.LinkVisited: chrome.accent,
        role.ToolTipBase: chrome.base,
        role.ToolTipText: chrome.text,
        role.Light: chrome.base,
        role.Midlight: chrome.line,
        role.Mid: chrome.strong_line,
        role.Dark: chrome.strong_line,
        role.Shadow: chrome.strong_line,
    }
    palette = QPalette()
    for one, colour in colours.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(mixed(chrome.muted, chrome.window, 0.5)))
    return palette


def _system_theme() -> str:
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
