"""Run as on another machine: programs of its own on the PATH, in a copy of the folder with a Qt of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
SCRIPT = Path(__file__).resolve().parents[2] / "tools" / "system_packages.py"
MISSING = "\tlibxcb-cursor.so.0 => not found\n\tlibz.so.1 => /lib/libz.so.1 (0x0)\n"


class Machine:
    """A folder with the script, a PATH with only what is put there, and a note of what apt-get was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked = folder / "asked"
        (folder / "tools").mkdir()
        (folder / "bin").mkdir()
        shutil.copy(SCRIPT, folder / "tools")
        qt = folder / ".venv/lib/python3.11/site-packages/PySide6"
        qt.mkdir(parents=True)
        (qt / "Qt/plugins/platforms").mkdir(parents=True)
        for name in ("QtWidgets.abi3.so", "Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so"):
            (qt / name).touch()

    def program(self, name: str, script: str) -> None:
        file = self.folder / "bin" / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def run(self, *names: str, is_root: bool, **environment: str) -> subprocess.CompletedProcess[str]:
        user = f"import os, runpy, sys; os.geteuid = lambda: {0 if is_root else 1000}; sys.argv = {['x', *names]!r}; "
        start = f"runpy.run_path({str(self.folder / 'tools/system_packages.py')!r}, run_name='__main__')"
        return subprocess.run(
            [sys.executable, "-c", user + start],
            env={"PATH": str(self.folder / "bin")} | environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    found = Machine(tmp_path)
    (tmp_path / "ldd-says").write_text(MISSING)
    found.program("ldd", f'case $1 in *xcb*) while read -r line; do echo "$line"; done < {tmp_path}/ldd-says;; esac')
    return found


def test_a_person_is_told_the_one_line_to_run(machine):
    machine.program("apt-get", f"echo $@ >> {machine.asked}")
    done = machine.run("qt", is_root=False)
    assert done.returncode == 1
    assert "Qt cannot open a window here" in done.stderr
    assert "sudo apt-get install libgl1" in done.stderr
    assert "libxcb-cursor0" in done.stderr
    assert not machine.asked.exists()


def test_root_has_it_installed(machine):
    machine.program("apt-get", f"echo $@ >> {machine.asked}; : > {machine.folder}/ldd-says")
    done = machine.run("qt", is_root=True)
    assert done.returncode == 0, done.stderr
    update, install = machine.asked.read_text().splitlines()
    assert update.startswith("update")
    assert install.startswith("install -q -y --no-install-recommends libgl1")


def test_an_installation_that_fails_says_why_and_what_to_do(machine):
    machine.program("apt-get", "echo no network >&2; exit 100")
    done = machine.run("qt", is_root=True)
    assert done.returncode == 1
    assert "no network" in done.stderr
    assert "sudo apt-get install" in done.stderr


def test_a_machine_that_has_everything_is_left_alone(machine):
    (machine.folder / "ldd-says").write_text("\tlibz.so.1 => /lib/libz.so.1 (0x0)\n")
    machine.program("apt-get", f"echo $@ >> {machine.asked}")
    for name in ("Xvfb", "openbox", "xdotool"):
        machine.program(name, ":")
    done = machine.run("venv", "qt", "x11", is_root=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not machine.asked.exists()


def test_wayland_will_do_where_there_is_one(machine):
    assert machine.run("qt", is_root=False, WAYLAND_DISPLAY="wayland-0").returncode == 0
    assert machine.run("qt", is_root=False, WAYLAND_DISPLAY="").returncode == 1


def test_programs_for_the_window_tests_are_named_by_package(machine):
    machine.program("openbox", ":")
    done = machine.run("x11", is_root=False)
    assert done.returncode == 1
    assert "apt-get install xvfb xdotool" in done.stderr
