"""Thousands of random edits, undos, redos, reopenings and kills: the project always equals a model of it."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.model_machines import History, KilledHistory

_ROUND = 10  # histories in a row, of some 50 things done each


def loop(machine: type[History], edits: int) -> Counter[str]:
    """Run `machine` until that many edits changed something. A difference raises, with the steps that led to it."""
    shape = settings(
        max_examples=_ROUND,
        stateful_step_count=50,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    begun = time.monotonic()
    while machine.seen["edits"] < edits:
        run_state_machine_as_test(machine, settings=shape)
        print(f"{machine.__name__}: {machine.seen['edits']:,} edits", file=sys.stderr, flush=True)
    machine.seen["seconds"] = round(time.monotonic() - begun)
    return machine.seen


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=10_000)
    parser.add_argument("--killed-edits", type=int, default=10_000)
    arguments = parser.parse_args()
    figures = {}
    for machine, edits in ((History, arguments.edits), (KilledHistory, arguments.killed_edits)):
        seen = figures[machine.__name__] = loop(machine, edits)
        print(f"-- {machine.__name__}")
        for name, count in seen.most_common():
            print(f"{name.replace('_', ' '):32} {count:8,}")
    print(json.dumps(figures))
    sys.exit(0)
