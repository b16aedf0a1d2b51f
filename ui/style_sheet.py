"""What Fusion's palette cannot say: spacing, corners and the type scale, on a grid of 4 and 8 pixels."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from string import Template

from ui.chrome import Chrome

_SHEET = Template("""
QToolTip { color: $text; background: $base; border: 1px solid $strong_line; padding: 6px 8px; }

QMenuBar { background: $window; padding: 2px 8px; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selected; color: $selected_text; }
QMenu { background: $base; border: 1px solid $strong_line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $selected_text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QMainWindow::separator { background: $gutter; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: $accent; }
QStatusBar { background: $window; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 3px 8px; color: $muted; }

QWidget#pane, QWidget#timelinePane { background: $base; }
QWidget#paneTitle { background: $base; border-bottom: 1px solid $line; }
QWidget#paneTitle[focused="true"] { border-bottom: 1px solid $accent; }
QLabel[role="heading"] { color: $muted; font-size: 9pt; font-weight: 600; letter-spacing: 1px; }
QLabel[role="heading"][focused="true"] { color: $accent; }
QLabel[role="count"] { color: $warning; font-size: 9pt; font-weight: 600; }
QLabel[role="title"], QPlainTextEdit[role="title"] { font-size: 12pt; font-weight: 600; color: $text; }
QLabel[role="invitation"] { font-size: 24pt; font-weight: 600; color: $text; }
QLabel[role="lead"] { font-size: 11pt; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="hint"] { color: $muted; font-size: 9pt; }
QLabel[role="wrong"] { color: $wrong; font-size: 9pt; }
QLabel[role="empty"] { color: $muted; padding: 24px; }
QLabel[role="footer"] { color: $muted; font-size: 9pt; padding: 6px 12px 8px 12px; }
QLabel[role="step"] { color: $muted; font-weight: 600; min-width: 14px; padding-top: 1px; }
QLabel[role="sign-good"] { color: $good; font-weight: 700; min-width: 12px; }
QLabel[role="sign-bad"] { color: $wrong; font-weight: 700; min-width: 12px; }

QFrame#notices { background: $hover; border-bottom: 1px solid $line; }
QListWidget#noticeLines { background: transparent; }
QListWidget#noticeLines::item { padding: 2px 0; }
QWidget#eventForm { background: $base; }
QScrollArea { background: $base; border: none; }
QWidget#toolStrip { background: $base; border-bottom: 1px solid $line; }

QListView, QTableView, QTreeView, QPlainTextEdit { background: $base; border: none; outline: none; }
QTableView { gridline-color: $line; selection-background-color: $selected; selection-color: $selected_text; }
QTableView::item { padding: 0 5px; border: none; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $selected; color: $selected_text; }
QTableView::item:focus { border: 1px solid $accent; }
QListView::item { padding: 6px 12px; }
QTreeView::item { padding: 4px 8px; border: none; }
QTreeView::item:selected { background: $selected; color: $selected_text; }
QListView::item:selected { background: $selected; color: $selected_text; }
QHeaderView { background: $base; }
QHeaderView::section { background: $base; color: $muted; font-size: 9pt; font-weight: 600; padding: 7px 8px;
    border: none;
    border-bottom: 1px solid $strong_line; }
QHeaderView::down-arrow { image: url("$chevron_down"); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url("$chevron_up"); width: 10px; height: 10px; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }

QLineEdit, QComboBox { background: $base; border: 1px solid $strong_line; border-radius: 5px;
    padding: 5px 8px;
    min-height: 18px; selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QComboBox:focus, QComboBox:on { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $hover; border-color: $line; }
QPlainTextEdit[role="title"] { border: 1px solid transparent; border-radius: 5px; padding: 3px 0;
    background: transparent; selection-background-color: $accent; selection-color: $accent_text; }
QPlainTextEdit[role="title"]:hover { border-color: $line; }
QPlainTextEdit[role="title"]:focus { border-color: $accent; background: $base; }
QTableView QLineEdit { border-radius: 0; padding: 0 6px; min-height: 0; border: 1px solid $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: 12px; height: 12px; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox QAbstractItemView { background: $base; border: 1px solid $strong_line; padding: 4px; outline: none;
    selection-background-color: $selected; selection-color: $selected_text; }
QComboBox QAbstractItemView::item { padding: 4px 8px; min-height: 22px; }

QPushButton { background: $base; border: 1px solid $strong_line; border-radius: 5px; padding: 5px 14px;
    min-height: 18px; }
QPushButton:hover { background: $hover; border-color: $accent; }
QPushButton:pressed { background: $selected; color: $selected_text; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; border-color: $line; background: $hover; }
QPushButton:checked { background: $selected; color: $selected_text; border-color: $accent; }
QPushButton[role="primary"], QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton[role="primary"] { font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent; border-color: $text; }
QPushButton[role="quiet"] { border-color: transparent; color: $accent; padding: 0 6px; min-height: 16px;
    background: transparent; }
QPushButton[role="quiet"]:hover, QPushButton[role="quiet"]:focus { border-color: $accent; }
QPushButton[role="quiet"]:disabled { color: $muted; border-color: transparent; background: transparent; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; background: transparent;
    color: $text; }
QToolButton:hover { background: $hover; border-color: $line; }
QToolButton:focus { border-color: $accent; }
QToolButton:pressed, QToolButton:checked { background: $selected; color: $selected_text; }
QToolButton#published { color: $muted; padding: 1px 14px 1px 0; margin-left: -7px; }
QToolButton#published:hover { color: $accent; }
QToolButton#paneButton { padding: 0; border-radius: 4px; color: $muted; font-size: 11pt; }

QTabBar { background: $base; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 14px; border: none;
    border-top: 2px solid transparent; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-top: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }

QProgressBar { border: none; background: $line; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $strong_line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QAbstractScrollArea::corner { background: $base; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(chrome: Chrome, *, is_dark: bool) -> str:
    shade = "dark" if is_dark else "light"
    icons = Path(str(files("resources"))) / "icons"
    colours = {name: getattr(chrome, name) for name in Chrome.__slots__}
    arrows = {f"chevron_{way}": (icons / f"chevron-{way}-{shade}.svg").as_posix() for way in ("down", "up")}
    return _SHEET.substitute(colours, **arrows)
