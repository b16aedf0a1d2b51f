"""How a command ends: its exit codes, and the one line on stderr for each input that failed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from timeline.commands.terminal import printable, redraw
from timeline.errors import DatelineError, ProjectError

OK, SOME_FAILED = 0, 1


@dataclass(slots=True)
class Outcome:
    """Counts the inputs that failed and says each in one line; the others go on."""

    failures: int = 0

    def failed(self, error: DatelineError) -> None:
        self.failures += 1
        self.note(str(error))

    def note(self, sentence: str) -> None:
        """Say something of an input that did not fail."""
        if sys.stderr.isatty():
            redraw(sys.stderr, "")
        print(printable(sentence), file=sys.stderr)

    @contextmanager
    def one_of_many(self, name: str) -> Generator[None, None, None]:
        """What goes wrong with the input `name` is said, and the run goes on with the next.

        Not where the project cannot be written: no other input could be added either.
        """
        try:
            yield
        except ProjectError:
            raise
        except DatelineError as error:
            self.failed(error)
        except Exception as error:  # the edge of the program: a fault over one article must not lose the others
            fault = f"{type(error).__name__}: {error}"
            self.failed(DatelineError(f'"{name}" was not read because of a fault in Dateline ({fault}). Report it.'))

    @property
    def exit_code(self) -> int:
        return SOME_FAILED if self.failures else OK
