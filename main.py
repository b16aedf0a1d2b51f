"""Start Dateline: the window, or a command without one."""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.commands.arguments import parse_arguments

if TYPE_CHECKING:
    from argparse import Namespace

VERSION = "Dateline 0.1.0"


def main(words: Sequence[str] | None = None) -> int:
    """The exit code: 0 all done, 1 some inputs failed, 2 wrong usage, 130 stopped by the person."""
    _write_utf8()
    _keep_beside_settings()
    arguments = parse_arguments(sys.argv[1:] if words is None else words, VERSION)
    try:
        return _run(arguments)
    except BrokenPipeError:
        # Whoever reads has had enough. Python would complain once more when it flushes on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _run(arguments: Namespace) -> int:
    """Only what the command needs is imported: a script that reads articles must not wait for Qt."""
    match arguments.command:
        case "read":
            from timeline.commands.read import read

            chosen = arguments.format or ("table" if sys.stdout.isatty() else "jsonl")
            return read(arguments.files, sys.stdout, chosen, arguments.published, arguments.language)
        case "add":
            from timeline.commands.add import add

            return add(arguments.project, arguments.files, _clock, arguments.published, arguments.language)
        case "export":
            from timeline.commands.export import export

            return export(
                arguments.project,
                arguments.target,
                with_inferred=arguments.inferred,
                replaces=arguments.replace,
                at=_utc(),
            )
        case "recover":
            from timeline.commands.recover import recover

            return recover(arguments.project, arguments.target)
        case _:
            return _show(arguments.files)


def _show(files: Sequence[Path]) -> int:
    files = [file.absolute() for file in files]
    projects = [file for file in files if file.suffix == ".dateline"]
    if len(projects) > 1:
        print("One window shows one project. Name one .dateline file.", file=sys.stderr)
        return 2
    from ui.startup_check import trouble

    if sentence := trouble():
        print(sentence, file=sys.stderr)
        return 1
    from ui.main_window import run

    return run(projects[0] if projects else None, [file for file in files if file not in projects])


def _keep_beside_settings() -> None:
    """matplotlib lists the computer's fonts in a folder of its own, which stands among Dateline's unless told else."""
    if "MPLCONFIGDIR" in os.environ and not hasattr(sys, "frozen"):  # a bundle sets one that is thrown away each time
        return
    settings = os.environ.get("DATELINE_SETTINGS")
    os.environ["MPLCONFIGDIR"] = str((Path(settings).absolute().parent if settings else _settings_folder()) / "fonts")


def _settings_folder() -> Path:
    """Where Qt keeps Dateline's settings, without Qt."""
    if sys.platform == "win32" and (roaming := os.environ.get("APPDATA")):
        return Path(roaming) / "Dateline"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "Dateline"


def _clock() -> str:
    """Local time for the history: what the person's own clock showed."""
    return time.strftime("%Y-%m-%dT%H:%M:%S")


def _utc() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime())


def _write_utf8() -> None:
    """Also where the locale is C or a Windows code page; a file name that is no text is written as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="\n")


if __name__ == "__main__":
    sys.exit(main())
