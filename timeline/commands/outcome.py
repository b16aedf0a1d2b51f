"""How a command ends: its exit codes, and the one line on stderr for each input that failed."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from timeline.commands.terminal import printable, redraw
from timeline.errors import DatelineError

OK, SOME_FAILED = 0, 1


@dataclass(slots=True)
class Outcome:
    """Counts the inputs that failed and says each in one line; the others go on."""

    failures: int = 0

    def failed(self, error: DatelineError) -> None:
        self.failures += 1
        if sys.stderr.isatty():
            redraw(sys.stderr, "")
        print(printable(str(error)), file=sys.stderr)

    @property
    def exit_code(self) -> int:
        return SOME_FAILED if self.failures else OK
