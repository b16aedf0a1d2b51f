"""What dialogs have in common: the room around their contents, and the button of those that only show something."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout


def dialog_column(dialog: QDialog, spacing: int = 12) -> QVBoxLayout:
    """The column that a dialog's parts are put into, from the top."""
    box = QVBoxLayout(dialog)
    box.setContentsMargins(24, 20, 24, 16)
    box.setSpacing(spacing)
    return box


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """All there is to press where nothing is asked."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons
