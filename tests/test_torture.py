"""A few rounds of the long loops of tests/torture, which `make torture` runs in full."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


def figures(module: str, *options: str) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", f"tests.torture.{module}", *options]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the child is forked")
def test_no_confirmed_edit_is_lost_when_the_process_is_killed() -> None:
    seen = figures("durability", "--cycles", "5", "--seed", "7")
    assert (seen["cycles"], seen["histories_undone_to_nothing"], seen["problems"]) == (5, 1, [])
    assert seen["confirmed"] > 0


def test_damaged_files_are_refused_or_recovered() -> None:
    seen = figures("damage", "--damages", "15", "--seed", "30")
    assert (seen["damaged"], seen["problems"]) == (15, [])
    assert seen["recovered"] > 0
