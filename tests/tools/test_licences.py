import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def the_script():
    spec = importlib.util.spec_from_file_location("licences", ROOT / "tools/licences.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_pinned_package_is_listed_with_its_versions():
    listed = (ROOT / "docs/licences.md").read_text(encoding="utf-8")
    for name, versions in the_script().pinned().items():
        assert f"| {name} | {', '.join(versions)} |" in listed, "run `make licences`"


def test_a_licence_is_named_and_not_copied():
    assert the_script().licence("matplotlib") == "Python Software Foundation License"
    assert the_script().licence("no-such-package") == "not installed here"
