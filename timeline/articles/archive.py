"""Zip archives, and office files, which are ones too: sizes summed first, reads bounded, nothing unpacked to disk."""

from __future__ import annotations

import io
import zipfile

from timeline.articles.damaged import PARSER_ERRORS
from timeline.articles.limits import LIMIT
from timeline.errors import ArticleError

MOST_ENTRIES = 20_000
MOST_UNPACKED = 500_000_000
# Text shrinks to a tenth or a twentieth; more than this is made to fill a memory.
_STEEPEST = 300


class Archive:
    """A zip in memory. Raises ArticleError for one that is damaged, encrypted, or a bomb."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        except (zipfile.BadZipFile, *PARSER_ERRORS) as error:
            raise ArticleError("is damaged and cannot be opened. Copy or save it again.") from error
        unpacked = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_ENTRIES:
            raise ArticleError(f"holds more than {MOST_ENTRIES:,} files. Unpack it and add a part of them.")
        if unpacked > MOST_UNPACKED or unpacked > _STEEPEST * max(len(data), 1) + 10_000_000:
            raise ArticleError(f"unpacks to {unpacked / 1e6:,.0f} MB. Unpack it and add the articles by themselves.")
        self.names = [entry.filename for entry in entries]

    def has(self, name: str) -> bool:
        return name in self.names

    def read(self, name: str, limit: int = LIMIT) -> bytes:
        """One file's bytes; `limit` is in bytes and does not trust the size that the archive states."""
        try:
            with self._zip.open(name) as file:
                data = file.read(limit + 1)
        except KeyError as error:
            raise ArticleError(f'lacks its part "{name}". Save it again.') from error
        except NotImplementedError as error:
            raise ArticleError("is packed in a way that Dateline does not know. Pack it as an ordinary zip.") from error
        except RuntimeError as error:
            raise ArticleError("is protected by a password. Save it without one.") from error
        except (zipfile.BadZipFile, *PARSER_ERRORS) as error:
            raise ArticleError("is damaged and cannot be read to its end. Copy or save it again.") from error
        if len(data) > limit:
            raise ArticleError(f"has a part of more than {limit // 1_000_000} MB. Save the text by itself.")
        return data
