"""How long a process has worked, as the system tells it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from timeline.articles.cpu_time import cpu_seconds


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="told by systems with /proc")
def test_it_grows_with_work_and_not_with_waiting() -> None:
    before = cpu_seconds(os.getpid())
    assert before is not None
    while sum(os.times()[:2]) < before + 0.1:
        sum(range(10_000))
    after = cpu_seconds(os.getpid())
    assert after is not None
    assert after > before


def test_a_process_that_is_not_there_has_none() -> None:
    assert cpu_seconds(2**30) is None
