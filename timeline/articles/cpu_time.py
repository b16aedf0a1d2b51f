"""How long another process has worked, waiting aside: on a busy machine the clock on the wall tells little of it."""

from __future__ import annotations

import os
from pathlib import Path


def cpu_seconds(pid: int) -> float | None:
    """Seconds of processor time that the process has used; None where the system does not tell, or it has ended."""
    try:
        # The name in brackets may hold spaces and brackets of its own; after it come state, ppid ...
        rest = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rsplit(")", 1)[1].split()
        return (int(rest[11]) + int(rest[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return None
