"""Rich Text Format (.rtf): the words without their looks, notes last."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.articles.credits import author_of_text
from timeline.articles.draft import Draft, Format, Source
from timeline.articles.rtf_words import Printed, printed
from timeline.errors import ArticleError
from timeline.publication import Hint, Kind
from timeline.publication.stamps import read_stamps


def read(source: Source) -> Iterator[Draft]:
    """One draft; the date on which the document was begun is weak evidence."""
    markup = source.data.decode("latin-1")
    if not markup.lstrip().startswith("{\\rtf"):
        raise ArticleError("is no rich text inside. Save it again as RTF, or as plain text.")
    found = printed(markup)
    author = author_of_text(found.text, found.author)
    yield Draft(found.text, told=found.title, hints=tuple(_hints(found)), author=author, notes=found.notes)


def _hints(found: Printed) -> Iterator[Hint]:
    made = found.made
    if made and (stamps := read_stamps(f"{made[0]:04d}-{made[1]:02d}-{made[2]:02d}")):
        yield Hint(stamps, "the document's own properties (created)", Kind.PROPERTIES, 0.35)


FORMAT = Format("rich text", (".rtf",), read, lambda head: head.lstrip().startswith(b"{\\rtf"), is_one=True)
