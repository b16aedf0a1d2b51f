"""Every target of tests/fuzz in turn for the minutes given: no crash, no hang over 10 s, no memory over 1 GB."""

from __future__ import annotations

import argparse
import faulthandler
import json
import random
import resource
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.seeds import an_input
from tests.fuzz.targets import TARGETS, attack

MOST_SECONDS, MOST_MEGABYTES = 10.0, 1000.0
AT_ONCE = 50


def torture(minutes: float, seed: int, names: list[str], kept: Path | None) -> dict[str, object]:
    chance = random.Random(seed)
    runs = dict.fromkeys(names, 0)
    slowest = dict.fromkeys(names, 0.0)
    problems: dict[str, str] = {}
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end:
        for name in names:
            for _ in range(AT_ONCE):
                given = an_input(name, chance)
                begun = time.monotonic()
                faulthandler.dump_traceback_later(6 * MOST_SECONDS, exit=True)
                try:
                    attack(name, given)
                except Exception as error:
                    last = traceback.extract_tb(error.__traceback__)[-1]
                    where = f"{Path(last.filename).name}:{last.lineno}"
                    key = f"{name}: {type(error).__name__}: {str(error)[:80]} at {where}"
                    _keep(problems, key, given, kept)
                seconds = time.monotonic() - begun
                slowest[name] = max(slowest[name], round(seconds, 2))
                if seconds > MOST_SECONDS:
                    _keep(problems, f"{name}: took {seconds:.0f} s", given, kept)
                runs[name] += 1
                if time.monotonic() > end:
                    break
    faulthandler.cancel_dump_traceback_later()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    if megabytes > MOST_MEGABYTES:
        problems[f"{megabytes:.0f} MB of memory"] = ""
    return {"runs": runs, "slowest_seconds": slowest, "megabytes": round(megabytes), "problems": problems}


def _keep(problems: dict[str, str], key: str, given: bytes, kept: Path | None) -> None:
    """Note the first input of each kind of failure, whole in a file where a folder is given."""
    if key not in problems:
        problems[key] = repr(given[:300])
        if kept:
            (kept / f"{len(problems)}.bin").write_bytes(given)
            print(key, problems[key], file=sys.stderr, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=list(TARGETS), action="append")
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that failed")
    arguments = parser.parse_args()
    found = torture(arguments.minutes, arguments.seed, arguments.only or list(TARGETS), arguments.keep)
    for name, count in found["runs"].items():
        print(f"{name:16} {count:8} runs, slowest {found['slowest_seconds'][name]} s")
    print(f"{'memory':16} {found['megabytes']:8} MB")
    print(f"{'problems':16} {len(found['problems']):8}")
    print(json.dumps(found))
    sys.exit(bool(found["problems"]))
