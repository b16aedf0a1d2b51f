"""What takes bytes or text from strangers, each as a function that may refuse in a sentence and may never fail."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from timeline import meanings
from timeline.articles import import_bytes
from timeline.errors import DatelineError
from timeline.intervals import parse
from timeline.pipeline import date_text
from timeline.store import open_project
from timeline.typed import read_date

LANGUAGES = (
    *("en", "de", "fr", "es", "ru", "zh", "ar", None, "it", "pt", "nl", "pl", "uk", "tr", "sv", "cs"),
    *("el", "he", "ja", "ko", "en-GB", "fa", "hi", "vi"),
)
FORMATS = ("txt", "html", "rtf", "mhtml", "pdf", "docx", "odt", "epub", "eml", "warc", "zip", "rss", "json", "csv")


def tagger(given: bytes) -> None:
    """The first byte chooses the language."""
    language = LANGUAGES[given[0] % len(LANGUAGES)] if given else "en"
    text = given[1:].decode("utf-8", "replace")
    reading = date_text(text, "2020-10-12", language)
    for expression in reading.expressions:
        assert text[expression.start : expression.end] == expression.text
    for event in reading.events:
        assert 0 <= event.start <= event.end <= len(text)
        assert event.edtf is None or str(parse(event.edtf)) == event.edtf


def intervals(given: bytes) -> None:
    found = parse(given.decode("utf-8", "replace"))
    assert parse(str(found)) == found


def typed(given: bytes) -> None:
    found = read_date(given.decode("utf-8", "replace"), parse("2020-10-12"))
    assert parse(str(found)) == found


def stored_meaning(given: bytes) -> None:
    found = meanings.loads(given.decode("utf-8", "replace"))
    assert meanings.loads(meanings.dumps(found)) == found
    found.evaluate(parse("2020-10-12"))
    found.evaluate(None)


def articles(given: bytes) -> None:
    """The first byte chooses the format."""
    if given:
        import_bytes(given[1:], f"a.{FORMATS[given[0] % len(FORMATS)]}")


def project(given: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.dateline"
        path.write_bytes(given)
        open_project(path, read_only=True).close()


TARGETS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one for one in (tagger, intervals, typed, stored_meaning, articles, project)
}


def attack(name: str, given: bytes) -> str:
    """Give `given` to a target: the sentence that refuses it, empty where it is taken."""
    try:
        TARGETS[name](given)
    except DatelineError as error:
        return str(error)
    return ""
