"""Why a file could not be read or written, in words a person can act on instead of a library's."""

from __future__ import annotations

import errno
import sqlite3

_OF_SYSTEM = {
    errno.EACCES: "you may not read or write there",
    errno.EPERM: "you may not read or write there",
    errno.EROFS: "the folder is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the disk takes no larger file",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "a folder has that name",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk reported an error",
}
_OF_SQLITE = {
    "readonly database": "the file or its folder cannot be written",
    "unable to open database file": "the file or its folder cannot be opened",
    "disk is full": "the disk is full",
    "disk i/o error": "the disk reported an error",
    "database is locked": "another program is using it",
    "is not a database": "it is no project, or its beginning is damaged",
    "malformed": "it is damaged",
}
_DAMAGED = "a part of it is damaged"
_UNDECODED = "could not decode"  # Python's own error, which goes on with the text


def in_words(error: BaseException) -> str:
    """A short clause without a full stop, for the brackets of a sentence."""
    if isinstance(error, OSError) and error.errno in _OF_SYSTEM:
        return _OF_SYSTEM[error.errno]
    text = str(error)
    # What a library could not make sense of it quotes, and that may be a person's own text.
    if isinstance(error, ValueError | OverflowError) or text.lower().startswith(_UNDECODED):
        return _DAMAGED
    if isinstance(error, sqlite3.Error):
        return next((words for part, words in _OF_SQLITE.items() if part in text.lower()), text)
    return (error.strerror or text) if isinstance(error, OSError) else text


def is_damage(error: Exception) -> bool:
    """Whether the file itself is at fault, and not where it lies or who else is using it."""
    if not isinstance(error, sqlite3.OperationalError):
        return not isinstance(error, OSError)
    # A table that is not there and bytes that are no text have no code of their own, or none at all.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR
