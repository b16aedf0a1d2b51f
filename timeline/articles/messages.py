"""Messages with parts (mail, saved web pages), read within limits."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message

from timeline.errors import ArticleError

MOST_PARTS = 2_000
_BOUNDARY = re.compile(rb"""boundary\s*=\s*"?([^"\s;]{1,200})""", re.IGNORECASE)


def parse_message(data: bytes) -> Message:
    """The message with its parts. Raises ArticleError for one with more parts than any honest one has."""
    boundaries = _BOUNDARY.findall(data)
    if len(boundaries) > 100 or any(data.count(b"--" + name) > MOST_PARTS for name in set(boundaries)):
        raise ArticleError(f"has more than {MOST_PARTS:,} parts. Save the page or the mail again, as HTML.")
    return message_from_bytes(data)


def payload(part: Message) -> bytes:
    """A part's bytes, whatever it was encoded in; empty for a part that holds parts."""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""
