"""Random edits, undo, redo, killing and reopening: the project always equals a model of it."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.model_machines import History, KilledHistory


def a_few(examples: int) -> settings:
    """The long loop is `make torture ARGS=history`; every test run does a short one."""
    return settings(
        max_examples=examples, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
    )


def test_a_project_is_its_model_after_any_edits_undone_redone_and_reopened() -> None:
    run_state_machine_as_test(History, settings=a_few(10))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such kill")
def test_a_project_is_its_model_after_its_process_was_killed_in_the_middle_of_a_step() -> None:
    run_state_machine_as_test(KilledHistory, settings=a_few(4))
    assert KilledHistory.seen["killed"] > 0
