"""Check what Dateline needs from the operating system, and install it where that is allowed.

    python3 tools/system_packages.py venv     what a virtual environment needs
    python3 tools/system_packages.py qt       what the installed Qt needs to open a window
    python3 tools/system_packages.py x11      what the tests need for a window on an X server of their own

Qt's own libraries are asked what they lack, so this holds on any Linux; the packages are named for Debian and Ubuntu.
Runs on a bare Python: the standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QT_PACKAGES = [
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
]
X11_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
QT_FILES = ("QtWidgets.abi3.so", "QtSvg.abi3.so")
X11, WAYLAND = "Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so"


def lacking_for_venv() -> list[str]:
    """Debian keeps the half of `venv` that installs pip in a package of its own."""
    asked = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"] if asked.returncode else []


def lacking_for_qt() -> list[str]:
    """All packages as soon as one library is missing: what that one needs itself cannot be seen yet."""
    return list(QT_PACKAGES) if any(missing_libraries()) else []


def lacking_for_x11() -> list[str]:
    return [package for program, package in X11_PROGRAMS.items() if not shutil.which(program)]


def missing_libraries() -> Iterator[str]:
    """For widgets and pictures, and for the X server or, where there is one, Wayland: Qt takes the one that loads."""
    for folder in ROOT.glob(".venv/lib*/python3*/site-packages/PySide6"):
        for name in QT_FILES:
            yield from missing_for(folder / name)
        if not (os.environ.get("WAYLAND_DISPLAY") and not list(missing_for(folder / WAYLAND))):
            yield from missing_for(folder / X11)


def missing_for(file: Path) -> Iterator[str]:
    if file.exists() and shutil.which("ldd"):
        listed = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
        yield from (line.split()[0] for line in listed.splitlines() if "not found" in line)


CHECKS: dict[str, tuple[Callable[[], list[str]], str]] = {
    "venv": (lacking_for_venv, "Python cannot make a virtual environment here"),
    "qt": (lacking_for_qt, "Qt cannot open a window here"),
    "x11": (lacking_for_x11, "The tests of the real window need an X server, a window manager and a mouse"),
}


def install(packages: list[str]) -> None:
    """As root on Debian or Ubuntu only; a failure shows in the check that follows."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    print(f"Installing with apt-get: {' '.join(packages)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", *command], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)


def main(names: list[str]) -> int:
    if sys.platform != "linux":
        return 0
    for name in names:
        lacking, trouble = CHECKS[name]
        if packages := lacking():
            install(packages)
        if packages := lacking():
            command = f"apt-get install {' '.join(packages)}"
            print(f"{trouble}. On Debian and Ubuntu:\n\n    sudo {command}\n", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
