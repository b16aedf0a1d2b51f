"""All long loops, one after the other: a table of figures, and as the last line one JSON object with all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Of each of the two that run for a time: an hour in all.
_MINUTES = os.environ.get("DATELINE_FUZZ_MINUTES", "30")
LOOPS = {
    "durability": ["-m", "tests.torture.durability", "--cycles", "500"],
    "damage": ["-m", "tests.torture.damage", "--damages", "300"],
    "fuzz": ["-m", "tests.torture.fuzz", "--minutes", _MINUTES],
    "guided": ["-m", "tests.torture.guided", "--minutes", _MINUTES],
    "hypothesis": ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/fuzz/test_fuzz.py"],
    "history": ["-m", "tests.torture.history"],
    "texts": ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_round_trip.py"],
}
LONG = {"DATELINE_TEXT_EXAMPLES": "2000", "DATELINE_FUZZ_EXAMPLES": "2000"}


def main(chosen: list[str]) -> int:
    environment = {**os.environ, **LONG, "PYTHONPATH": str(ROOT)}
    results: dict[str, object] = {}
    failed = False
    for name in chosen or LOOPS:
        print(f"== {name}", flush=True)
        begun = time.monotonic()
        command = [sys.executable, *LOOPS[name]]
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        print(done.stdout, end="", flush=True)
        failed |= done.returncode != 0
        last = done.stdout.splitlines()[-1] if done.stdout else ""
        figures = json.loads(last) if last.startswith("{") else {"passed": done.returncode == 0}
        results[name] = {**figures, "seconds": round(time.monotonic() - begun)}
    print(json.dumps(results))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
