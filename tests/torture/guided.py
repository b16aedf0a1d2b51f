"""Every target of tests/fuzz under atheris, which keeps the inputs that reach new lines and changes them further.

A process a target, because libFuzzer never gives one back. Where atheris has no wheel, nothing is done, and said.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import random
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.seeds import an_input
from tests.torture.watched import MOST_MEGABYTES, Watched, print_figures

NAMES = ("tagger", "intervals", "typed", "stored_meaning", "articles", "project")
SEEDS = 60
LONGEST = 100_000  # bytes of an input


def one_target(name: str, seconds: float, seed: int, kept: Path | None) -> None:
    """Never returns: prints its figures as the last line."""
    import atheris

    with atheris.instrument_imports(include=["timeline"]):
        import timeline

        # The formats and rules that discovery would import later would not be watched then.
        for module in pkgutil.walk_packages(timeline.__path__, "timeline."):
            importlib.import_module(module.name)
    watched = Watched(kept)
    end = time.monotonic() + seconds

    def attack(given: bytes) -> None:
        watched.attack(name, given)
        if time.monotonic() > end:
            print(json.dumps(watched.figures()), flush=True)
            os._exit(0)

    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(seed)
        for number in range(SEEDS):
            (Path(folder) / str(number)).write_bytes(an_input(name, chance))
        options = [f"-seed={seed}", f"-max_len={LONGEST}", "-timeout=3600", f"-rss_limit_mb={MOST_MEGABYTES:.0f}"]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={kept or folder}/", "-verbosity=0", folder], attack)
        atheris.Fuzz()


def torture(minutes: float, seed: int, names: list[str], kept: Path | None) -> dict[str, object]:
    """The figures of all targets, each with its share of the minutes."""
    runs: dict[str, int] = {}
    slowest: dict[str, float] = {}
    problems: dict[str, str] = {}
    megabytes = 0
    for name in names:
        share = str(minutes / len(names))
        command = [sys.executable, "-m", "tests.torture.guided", "--minutes", share, "--seed", str(seed), "--one", name]
        done = subprocess.run([*command, *(["--keep", str(kept)] if kept else [])], stdout=subprocess.PIPE, text=True)
        last = done.stdout.splitlines()[-1:] or [""]
        if done.returncode or not last[0].startswith("{"):
            problems[f"{name}: ended with {done.returncode}"] = last[0]
            continue
        found = json.loads(last[0])
        runs |= found["runs"]
        slowest |= found["slowest_seconds"]
        problems |= found["problems"]
        megabytes = max(megabytes, found["megabytes"])
    return {"runs": runs, "slowest_seconds": slowest, "megabytes": megabytes, "problems": problems}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=NAMES, action="append")
    parser.add_argument("--one", choices=NAMES, help="this target, in this process")
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that failed")
    arguments = parser.parse_args()
    if not find_spec("atheris"):
        print(json.dumps({"left_out": "atheris is not there for this system"}))
        sys.exit()
    if arguments.one:
        one_target(arguments.one, arguments.minutes * 60, arguments.seed, arguments.keep)
    found = torture(arguments.minutes, arguments.seed, arguments.only or list(NAMES), arguments.keep)
    print_figures(found)
    print(json.dumps(found))
    sys.exit(bool(found["problems"]))
