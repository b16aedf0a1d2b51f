"""A project that can only be looked at: why that is, and what cannot be done with it."""

from __future__ import annotations

import os
from pathlib import Path

EDITING = (
    *("add_event", "edit_title", "edit_date", "edit_anchor", "edit_category", "category_colour", "category_rules"),
    *("pin", "unpin", "confirm", "merge", "split", "pick_anchor", "delete", "undo", "redo"),
    *("article_date", "article_title", "article_language", "article_again", "article_encoding", "article_remove"),
    *("open_articles", "add_folder", "add_address", "paste", "sample"),
)


HERE = "This project is open for reading only: nothing of it can be edited."


def sentence(path: Path) -> str:
    return f'"{path.name}" is open for reading only: {_because(path)}. To edit it, save a copy and open that.'


def _because(path: Path) -> str:
    if not os.access(path, os.W_OK):
        return "you may not write to the file"
    if not os.access(path.parent, os.W_OK):
        return "you may not write to its folder"
    return "another window has it open"
