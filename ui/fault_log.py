"""Faults of Dateline's own, in a file beside the settings that never grows large: places in the program, no article."""

from __future__ import annotations

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _KEPT = 200_000, 3
_LOG = logging.getLogger("dateline.faults")
_LOG.propagate = False


class _Quiet(RotatingFileHandler):
    """A log that cannot be written is no second fault."""

    def handleError(self, record: logging.LogRecord) -> None:
        return


def open_log(folder: Path) -> None:
    """Note faults in `folder` from now on; nothing is made there before there is one."""
    close_log()
    handler = _Quiet(folder / "dateline.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s\n%(message)s\n"))
    _LOG.addHandler(handler)


def close_log() -> None:
    for handler in list(_LOG.handlers):
        _LOG.removeHandler(handler)
        handler.close()


def note_fault(error: BaseException) -> str:
    """Write the report of `error` to the log, and give it."""
    report = report_of(error)
    if _LOG.handlers:
        _LOG.error(report)
    return report


def report_of(error: BaseException) -> str:
    """What happened and where in the program; no word of an article, so no message of the error."""
    from PySide6.QtCore import qVersion

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}" for frame in frames]
    system = f"Python {platform.python_version()}, {platform.platform()}, Qt {qVersion()}"
    return "\n".join([type(error).__name__, *places, system])
