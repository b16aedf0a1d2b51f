"""Draft: what a format found in a file, before the language, the publication date and the id are settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from timeline.articles.decoding import decoded
from timeline.publication import Hint


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its format tells it.

    `text` is what a reader reads. `source` is the page's address, or the name of the part, where the format knows it.
    `language` is what the file declares (BCP 47): it settles customs like 03/04/2024, and nothing else.
    `has_read_lines` is true where the format itself has looked for printed dates, in more than the text.
    `author` and `section` are as the format tells them. `notes` (at the foot of pages, at the end) follow the text, and
    their dates are none of the article's own. `file` is what the file is called where it holds this article alone,
    `told` the title in its properties, which may be that of its template. `guessed` is the encoding that nothing told.
    """

    text: str
    title: str = ""
    source: str = ""
    language: str = ""
    hints: tuple[Hint, ...] = ()
    has_read_lines: bool = False
    author: str = ""
    section: str = ""
    notes: str = ""
    file: str = ""
    told: str = ""
    guessed: str = ""


def _nothing(source: Source, name: str, data: bytes) -> Iterable[Draft]:
    return ()


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file with its name.

    `depth` counts the containers (zip, mail) that it was taken from. A container puts into `problems` a sentence about
    each part of it that could not be read, counts in `passed` what it leaves out (see passed_over.py), and
    has its parts read by `open_part(container, name, bytes)`.
    `ending` and `encoding` are what a server or the person says of a source that does not tell them itself.
    """

    name: str
    data: bytes
    depth: int = 0
    problems: list[str] = field(default_factory=list[str], compare=False)
    open_part: Callable[[Source, str, bytes], Iterable[Draft]] = _nothing
    ending: str = ""
    encoding: str = ""
    passed: Counter[str] = field(default_factory=Counter[str], compare=False)
    guessed: list[str] = field(default_factory=list[str], compare=False)

    def text(self, declared: str = "") -> str:
        """The whole source as text; an encoding that had to be guessed is noted in `guessed`."""
        text, guess = decoded(self.data, self.encoding or declared)
        if guess:
            self.guessed.append(guess)
        return text

    def read_part(self, name: str, data: bytes) -> Iterable[Draft]:
        """The drafts in a file inside this one."""
        return self.open_part(self, name, data)


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that Dateline reads.

    A format is one module in `timeline/articles/formats` with a constant `FORMAT`; it is found by being there.
    `read` yields drafts and raises ArticleError with a sentence that does not repeat the file's name; `is_signed` says
    from the first 4,096 bytes whether the content is of this kind whatever the file is called. `is_one` where a file of
    this kind is one article, and its name is that of the article.
    """

    name: str
    endings: tuple[str, ...]
    read: Callable[[Source], Iterable[Draft]]
    is_signed: Callable[[bytes], bool] = lambda head: False
    is_one: bool = False
