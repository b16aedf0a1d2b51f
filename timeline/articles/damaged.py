"""What other people's parsers raise when a file is damaged, found by damaging tens of thousands of files."""

from __future__ import annotations

import struct
import zlib
from email.errors import MessageError

PARSER_ERRORS: tuple[type[Exception], ...] = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MessageError, NotImplementedError, OSError,
    RuntimeError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
