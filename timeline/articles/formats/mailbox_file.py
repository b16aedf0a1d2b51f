"""Mailboxes (.mbox), as Thunderbird, Apple Mail and mail services export them: each message an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.articles.draft import Draft, Format, Source
from timeline.articles.formats.mail import read_message
from timeline.articles.limits import short_name
from timeline.articles.messages import parse_message
from timeline.errors import ArticleError

# The line between messages: who sent it, and when, as the clock of a computer writes it; then comes a head.
_BETWEEN = re.compile(rb"^From [^\r\n]{1,200}\r?\n(?=[!-9;-~]{1,80}:)", re.MULTILINE)
_TIME = re.compile(rb"\d\d?:\d\d.{1,20}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{1,20}\d\d?:\d\d")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(source: Source) -> Iterator[Draft]:
    """The messages in order with their attachments; one that is damaged is told of and leaves the others alone."""
    places = [found.span() for found in _BETWEEN.finditer(source.data) if _TIME.search(found[0])]
    if not places:
        raise ArticleError("is no mailbox with messages in it. Export it again, or save the messages as .eml.")
    ends = [*[start for start, _ in places[1:]], len(source.data)]
    for number, ((_, start), end) in enumerate(zip(places, ends, strict=True), 1):
        try:
            message = parse_message(_QUOTED.sub(rb"\1", source.data[start:end]))
            yield from read_message(source, message)
        except ArticleError as error:
            source.problems.append(f'"{short_name(source.name)}": message {number} {error}')


def _is_mailbox(head: bytes) -> bool:
    found = _BETWEEN.match(head)
    return found is not None and _TIME.search(found[0]) is not None


FORMAT = Format("mailbox", (".mbox", ".mbx"), read, _is_mailbox)
