"""An X server of the tests' own with a window manager, a mouse and a keyboard, and the real program on it."""

from __future__ import annotations

import os
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0


@dataclass(frozen=True)
class Box:
    """A window's place on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass
class Display:
    """Use as a context: everything that was started on it ends with it."""

    home: Path
    name: str = ""
    processes: list[subprocess.Popen[str]] = field(default_factory=list)

    def __enter__(self) -> Display:
        receive, send = os.pipe()
        # The server picks a free number itself and writes it once it is ready.
        options = ["-displayfd", str(send), "-screen", "0", "1400x950x24", "-nolisten", "tcp", "-noreset"]
        self._started(subprocess.Popen(["Xvfb", *options], pass_fds=[send], stderr=subprocess.DEVNULL, text=True))
        os.close(send)
        with os.fdopen(receive) as number:
            self.name = f":{number.readline().strip()}"
        self.start(["openbox", "--config-file", os.devnull])
        self.until(lambda: self.xdotool("get_desktop", check=False) == "0", "a window manager")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream:
                    stream.close()

    def start(self, command: list[str], stdout: int | IO[str] | None = subprocess.DEVNULL) -> subprocess.Popen[str]:
        return self._started(
            subprocess.Popen(
                command, env=self._environment(), stdout=stdout, stderr=subprocess.STDOUT, text=True, cwd=ROOT
            )
        )

    def start_talking(self, script: str, *arguments: object) -> subprocess.Popen[str]:
        """A program of these tests, whose lines `heard` gives."""
        command = [sys.executable, str(Path(__file__).with_name(script)), *map(str, arguments)]
        return self.start(command, stdout=subprocess.PIPE)

    def heard(self, process: subprocess.Popen[str]) -> str:
        """The next line that a program says."""
        assert process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            assert selector.select(PATIENCE), f"Nothing was heard of {process.args}.\n{self._log()}"
        return process.stdout.readline().strip()

    def start_dateline(self, *arguments: Path) -> subprocess.Popen[str]:
        """The program as a person starts it; its output is in `home`/dateline.log."""
        with (self.home / "dateline.log").open("a") as log:
            return self.start([sys.executable, "main.py", *map(str, arguments)], stdout=log)

    def window_of(self, title: str) -> str:
        """The id of the visible window whose title matches; waits for it."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = self.windows_of(title)
            return bool(found)

        self.until(is_there, f'a window "{title}"')
        return found[0]

    def windows_of(self, title: str) -> list[str]:
        """The ids of the visible windows whose title matches now."""
        return self.xdotool("search", "--onlyvisible", "--name", title, check=False).split()

    def place(self, window: str, box: Box) -> None:
        self.xdotool("windowmove", window, box.x, box.y, "windowsize", window, box.width, box.height)
        self.until(lambda: self.box_of(window).width == box.width, "the window's new size")

    def box_of(self, window: str) -> Box:
        """Exact for a window without a frame; xdotool counts a frame's edges twice."""
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        found = dict(line.split("=") for line in lines)
        return Box(*(int(found[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")))

    def drag(self, begin: tuple[int, int], end: tuple[int, int], steps: int = 20) -> None:
        """Press, move as a hand does, and release; the server handles one step before the next is sent."""
        self.xdotool("mousemove", "--sync", *begin, "mousedown", 1)
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(begin, end, strict=True))
            self.xdotool("mousemove", "--sync", x, y)
        # Drag and drop is a conversation: the target is asked at each move and answers. Moves on the spot give it time.
        for offset in (1, 2, 3, 4):
            self.xdotool("mousemove", "--sync", end[0] + offset, end[1])
        self.xdotool("mouseup", 1)

    def focus(self, window: str) -> None:
        """Give a window the keyboard; its title is clicked by nobody."""
        self.xdotool("windowactivate", "--sync", window)

    def click(self, place: tuple[int, int], times: int = 1) -> None:
        self.xdotool("mousemove", "--sync", *place, "click", "--repeat", times, "--delay", 60, 1)

    def keys(self, *names: str) -> None:
        self.xdotool("key", "--delay", 40, *names)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", 25, text)

    def xdotool(self, *words: object, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self._environment(),
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
        )
        return done.stdout.strip()

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for another process: there is nothing to wait on but its effect. In vain, its log is shown."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            # A killed program has a negative code, one that gave up a positive one.
            is_in_vain = any((process.poll() or 0) > 0 for process in self.processes)
            if is_in_vain or time.monotonic() > deadline:
                raise AssertionError(f"Waited in vain for {what}.\n{self._log()}")
            time.sleep(0.05)

    def _log(self) -> str:
        """What Dateline wrote, and a picture of the screen beside it."""
        log, picture = self.home / "dateline.log", self.home / "screen.png"
        self.start([sys.executable, str(Path(__file__).with_name("picture.py")), str(picture)]).wait(PATIENCE)
        return f"{picture}\n{log.read_text() if log.exists() else ''}"

    def _started(self, process: subprocess.Popen[str]) -> subprocess.Popen[str]:
        self.processes.append(process)
        return process

    def _environment(self) -> dict[str, str]:
        """A person's first start: no settings, and no trace of the tests' own choice of platform."""
        folders = {name: str(self.home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        return {**os.environ, **folders, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


def kill(process: subprocess.Popen[str]) -> None:
    """As the power going: the process gets no chance to write anything more."""
    process.send_signal(signal.SIGKILL)
    process.wait()


def missing_programs() -> list[str]:
    return [name for name in PROGRAMS if not shutil.which(name)]
