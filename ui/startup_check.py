"""What is looked at before the first window opens, so that a machine that cannot show it says so in one sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

# 40 times fewer than the 5,000 or so calls after which the interpreter aborts, and far more than chance.
_PROBES = 120


def trouble(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """Why the window cannot be shown here, as a sentence to act on; empty where it can."""
    return no_display(environment, platform) or lost_none()


def no_display(environment: Mapping[str, str], platform: str) -> str:
    """Qt aborts where there is no display; the commands need none."""
    if platform != "linux" or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return ""
    return "There is no display to open a window on. `read`, `add` and `export` work without one: see --help."


def lost_none() -> str:
    """PySide6 6.12.0 loses a reference to None on most calls under Python 3.10 and 3.11, and aborts after thousands."""
    if none_references_lost() < _PROBES // 2:
        return ""
    import PySide6

    python = ".".join(map(str, sys.version_info[:2]))
    return (
        f"PySide6 {PySide6.__version__} crashes under Python {python}. "
        f'Install another one: pip install "PySide6-Essentials<6.12", or use Python 3.12 or newer.'
    )


def none_references_lost() -> int:
    """How many references to None went missing over some calls into Qt; about none in a sound binding."""
    from PySide6.QtCore import QObject

    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(_PROBES):
        probe.setObjectName("")
    return before - sys.getrefcount(None)
