"""The X server of these tests; where there is none, they are left out with one line, and in CI they fail."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.display import Display, missing_programs


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    if missing := missing_programs():
        reason = f"a real window needs {', '.join(missing)}: see tools/system_packages.py"
        (pytest.fail if "CI" in os.environ else pytest.skip)(reason)
    home = tmp_path / "home"
    home.mkdir()
    with Display(home) as started:
        yield started
