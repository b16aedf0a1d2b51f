"""What may know what: rules about the source itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("pandas", "matplotlib", "dateparser", "sqlite_utils", "trafilatura", "htmldate", "lxml", "holidays", "numpy")


def loaded_by(script: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after `script`."""
    asked = f"{script}\nimport sys; print('loaded:', *{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


def test_all_of_timeline_loads_without_qt():
    loaded = loaded_by(
        "import importlib, pkgutil, timeline\n"
        "names = [found.name for found in pkgutil.walk_packages(timeline.__path__, 'timeline.')]\n"
        "assert len(names) > 30, names\n"
        "for name in names: importlib.import_module(name)"
    )
    assert not loaded & {"PySide6", "shiboken6", "ui"}


def test_an_english_text_is_dated_without_heavy_libraries():
    loaded = loaded_by(
        "import timeline\n"
        "reading = timeline.date_text('The dam failed on Sunday evening.', published='2020-10-12', language='en')\n"
        "assert reading.expressions[0].value == '2020-10-11TEV'"
    )
    assert not loaded & set(HEAVY)


def test_the_command_line_starts_without_heavy_libraries():
    assert not loaded_by("import main") & {*HEAVY, "PySide6"}


def test_import_contracts_are_kept():
    """The contracts are in pyproject.toml; `make check` shows a broken one in full."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_says_in_its_first_sentence_what_it_is_for():
    import ast

    silent = [
        str(file.relative_to(ROOT))
        for folder in ("timeline", "ui", "tools", "benchmarks")
        for file in (ROOT / folder).rglob("*.py")
        if file.stat().st_size and not ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert silent == []
