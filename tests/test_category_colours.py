"""The colours of categories as a project keeps them, in the window and on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.builders import a_reading
from timeline import category_colours, edits
from timeline.commands.export import export
from timeline.store import create_project


def test_what_was_written_is_read_again() -> None:
    chosen = {"Water": "#009e73", 'Politics "1"': "#E69F00"}
    assert category_colours.read(category_colours.written(chosen)) == chosen


def test_what_is_no_colour_counts_as_not_chosen() -> None:
    for stored in (None, "", "not json", "[1]", '{"Water": "url(x)"}', '{"Water": 3}'):
        assert category_colours.read(stored) == {}


def test_an_exported_drawing_has_the_colour_that_was_chosen(tmp_path: Path) -> None:
    project = tmp_path / "dam.dateline"
    store = create_project(project)
    store.apply(edits.add_reading(store.project, a_reading()))
    store.apply(edits.categorise(store.project, list(store.project.events), "Water"))
    store.remember(category_colours.NAME, category_colours.written({"Water": "#12ab7f"}))
    store.close()
    assert export(project, tmp_path / "dam.svg") == 0
    assert "#12ab7f" in (tmp_path / "dam.svg").read_text()
