"""The command line: what can be typed, and what it means.

A first word that is no command is a file for the window, so that a desktop can start Dateline with what was clicked.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import DatelineError

if TYPE_CHECKING:
    from timeline.published_text import Published

COMMANDS = ("read", "add", "export", "recover")
_EXIT_CODES = (
    "Exit codes: 0 all done; 1 some inputs failed, each with a line on stderr; 2 wrong usage; 130 stopped with Ctrl+C."
)
_YEAR_BC = re.compile(r"-\d{2}")
# BCP 47 in outline: a language, then script, region or variants.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)


def parse_arguments(words: Sequence[str], version: str) -> argparse.Namespace:
    """`command` is "read", "add", "export" or "window"; exits with 2 where the words make no sense."""
    is_command = bool(words) and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version"))
    return (_commands(version) if is_command else _window(version)).parse_args(_with_years_bc(words))


def _with_years_bc(words: Sequence[str]) -> list[str]:
    """`--published -0044-03-15` as one word, since two would be two options."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == "--published" and _YEAR_BC.match(word):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def _window(version: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dateline", description="Reconstruct what happened when.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a .dateline project, and articles to add")
    parser.add_argument("--version", action="version", version=version)
    parser.set_defaults(command="window")
    return parser


def _commands(version: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dateline",
        usage="%(prog)s [PROJECT.dateline] [ARTICLE ...]\n       %(prog)s {read,add,export,recover} ...",
        description="Reconstruct what happened when. Without a command, the window opens.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(dest="command", required=True, prog="dateline")
    _add_read(commands.add_parser("read", help="print the dates and events of articles"))
    _add_add(commands.add_parser("add", help="add articles to a project, which is made where there is none"))
    _add_export(commands.add_parser("export", help="write a project's timeline as a picture or a table"))
    _add_recover(commands.add_parser("recover", help="write what can be read of a damaged project to a new one"))
    return parser


def _add_read(parser: argparse.ArgumentParser) -> None:
    from timeline.commands.formats import format_names

    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_reading_options(parser)
    parser.add_argument(
        "--format", choices=format_names(), help="default: table on a terminal, jsonl into a file or a pipe"
    )


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT.dateline")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER")
    _add_reading_options(parser)
    parser.epilog = (
        f"{_EXIT_CODES} An article that the project has already is not added again, and counts as an input that "
        "failed. After 130 all that was read so far is in the project; the same command goes on from there."
    )


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT.dateline")
    parser.add_argument("target", type=Path, metavar="OUT", help="its ending names the format: .png .svg .pdf .csv ...")
    parser.add_argument(
        "--inferred", action="store_true", help="also the events that take their time from the sentences around them"
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="replace OUT, when the new one is complete, where it is there already; without it a terminal is asked",
    )


def _add_recover(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="DAMAGED.dateline", help="stays as it is")
    parser.add_argument("target", nargs="?", type=Path, metavar="NEW.dateline", help="default: a name beside it")


def _add_reading_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        type=_publication_date,
        metavar="DATE",
        help="when the articles were published, instead of what they say: 2020-10-12, 2020-10, 2020-10-12T18:30+02:00",
    )
    parser.add_argument(
        "--language", type=_language, metavar="xx", help="the articles' language (BCP 47), instead of finding it"
    )


def _publication_date(text: str) -> Published:
    # The window's start reads arguments too, and is not to wait for what it does not need yet.
    from timeline.published_text import parse_bounded

    try:
        return parse_bounded(text)
    except DatelineError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise argparse.ArgumentTypeError(f'"{text}" is no language code. Write it like en, de or pt-BR.')
    from timeline.expressions import languages_offered

    if text.partition("-")[0].lower() not in languages_offered():
        raise argparse.ArgumentTypeError(f'No dates can be read in the language "{text}". Leave --language out.')
    return text
