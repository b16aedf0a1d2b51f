"""Every target of tests/fuzz in turn for the minutes given: no crash, no hang over 10 s, no memory over 1 GB."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

from tests.fuzz.seeds import an_input
from tests.fuzz.targets import TARGETS
from tests.torture.watched import Watched, print_figures

AT_ONCE = 50


def torture(minutes: float, seed: int, names: list[str], kept: Path | None) -> dict[str, object]:
    chance, watched = random.Random(seed), Watched(kept)
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end:
        for name in names:
            for _ in range(AT_ONCE):
                watched.attack(name, an_input(name, chance))
                if time.monotonic() > end:
                    break
    return watched.figures()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=list(TARGETS), action="append")
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that failed")
    arguments = parser.parse_args()
    found = torture(arguments.minutes, arguments.seed, arguments.only or list(TARGETS), arguments.keep)
    print_figures(found)
    print(json.dumps(found))
    sys.exit(bool(found["problems"]))
