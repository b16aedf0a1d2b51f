"""What a target of tests/fuzz did with one input after another: how many, the slowest, each kind of failure once."""

from __future__ import annotations

import faulthandler
import resource
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.targets import attack

MOST_SECONDS, MOST_MEGABYTES = 10.0, 1000.0
_FOR_EVER = 600.0  # of the clock, also on a machine that has much else to do


@dataclass
class Watched:
    """Seconds are those of the processor: how busy the machine is says nothing about an input. `kept` is a folder."""

    kept: Path | None = None
    runs: dict[str, int] = field(default_factory=dict)
    slowest: dict[str, float] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    armed: float = -1.0

    def attack(self, name: str, given: bytes) -> None:
        """Give `given` to the target; one that waits for ever ends the process, and says where."""
        self._wait_no_longer()
        if self.kept:
            (self.kept / f"{name}-now.bin").write_bytes(given)
        begun = time.process_time()
        try:
            attack(name, given)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            self._keep(f"{name}: {type(error).__name__}: {str(error)[:80]} at {where}", given)
        seconds = time.process_time() - begun
        self.slowest[name] = max(self.slowest.get(name, 0.0), round(seconds, 2))
        if seconds > MOST_SECONDS:
            self._keep(f"{name}: took {seconds:.0f} s", given)
        self.runs[name] = self.runs.get(name, 0) + 1

    def _wait_no_longer(self) -> None:
        # Each time begins a thread, and one in some hundred thousand is not ended in time: so once a second.
        now = time.monotonic()
        if now - self.armed > 1:
            self.armed = now
            faulthandler.dump_traceback_later(_FOR_EVER, exit=True)

    def figures(self) -> dict[str, object]:
        faulthandler.cancel_dump_traceback_later()
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if megabytes > MOST_MEGABYTES:
            self.problems[f"{megabytes:.0f} MB of memory"] = ""
        return {
            "runs": self.runs,
            "slowest_seconds": self.slowest,
            "megabytes": round(megabytes),
            "problems": self.problems,
        }

    def _keep(self, key: str, given: bytes) -> None:
        """Note the first input of each kind of failure, whole in a file where a folder is given."""
        if key in self.problems:
            return
        self.problems[key] = repr(given[:300])
        if self.kept:
            (self.kept / f"{key.partition(':')[0]}-{len(self.problems)}.bin").write_bytes(given)
            print(key, self.problems[key], file=sys.stderr, flush=True)


def print_figures(found: dict[str, object]) -> None:
    """A table of what `figures` gave."""
    runs, slowest, problems = found["runs"], found["slowest_seconds"], found["problems"]
    assert isinstance(runs, dict)
    assert isinstance(slowest, dict)
    assert isinstance(problems, dict)
    for name, count in runs.items():
        print(f"{name:16} {count:8} runs, slowest {slowest[name]} s")
    print(f"{'memory':16} {found['megabytes']:8} MB")
    print(f"{'problems':16} {len(problems):8}")
