"""What the parts of a sentence are called."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    MAIN = "subject and finite verb"
    PREDICATE = "finite verb whose subject came before"
    NOUNS = "no verb: a subject before its verb, an apposition, a list"
    PHRASE = "preposition first, no verb"
    PARTICIPLE = "participle or gerund first"
    RELATIVE = "which, who"
    SUBORDINATE = "when, because, after"
    CONTENT = "what somebody said"
    SOURCE = "who said it"


@dataclass(slots=True, eq=False)  # thousands are made for an article; a frozen one takes four times as long
class Part:
    """Tokens [first, last); `body` is the first after the word that opens it, `verb` its finite verb or -1."""

    kind: Kind
    first: int
    body: int
    last: int
    verb: int
