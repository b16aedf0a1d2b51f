"""Where a word stands among the letters of its sentence: what is before it, and its stretch between commas."""

from __future__ import annotations

from collections.abc import Sequence

FINITE = frozenset("ahimvq")
# "said that after the vote, | the council had": a phrase before the subject, and no amount ("that over five people, ").
PHRASE_FIRST = r"H[ZPS]+(?!#)[DnN#POSX]+"
WINDOW = 30  # tokens that are looked back at; a longer noun phrase is none
DEFINITE = frozenset("ahimVQs")
_JOINED = frozenset("XN#")


def letter_before(tags: Sequence[str], i: int) -> str:
    """The letter before token i, adverbs and dates left out; "^" at the start."""
    i = i - 1 if i and tags[i - 1] not in "ZX" else index_before(tags, i)
    return tags[i] if i >= 0 else "^"


def stretch_before(tags: Sequence[str], i: int) -> str:
    """The letters before token i, back to a comma or the word that opens a clause."""
    first = i
    while first > 0 and tags[first - 1] not in ",;-BRHC(":
        first -= 1
    return "".join(tags[first:i])


def ends_stretch(line: str, stop: int) -> bool:
    """Whether a new stretch begins at `stop`; "since Monday" opens no clause."""
    return line[stop] in ",;BRHC-" or (line[stop] == "S" and line[stop + 1 : stop + 2] != "X")


def end_of_stretch(line: str, stop: int) -> int:
    while stop < len(line) and not ends_stretch(line, stop):
        stop += 1
    return stop


def index_before(tags: Sequence[str], i: int) -> int:
    i -= 1
    while i >= 0 and tags[i] in "ZX":
        dated = tags[i] == "X"
        i -= 1
        while dated and i > 0 and tags[i] in "PSO":  # "The strike (of 1926) lasted"
            i -= 1
    return i


def in_phrase(tags: Sequence[str], i: int) -> bool:
    """Whether what stands before token i, back to a comma, is a prepositional phrase and no subject."""
    stretch = stretch_before(tags, i)
    return stretch[:1] in ("P", "S", "T") and "X" not in stretch


def rest_of_stretch(line: str, first: int) -> str:
    """The letters from token `first` to the end of its stretch."""
    stop = first
    while stop < len(line) and line[stop] not in ",;BRHC-":
        stop += 1
    return line[first:stop]


def rest_of_clause(line: str, first: int) -> str:
    """The same past "and" between two nouns or dates: ", der (zwischen März und Mai Obst und Gemüse verkaufte)"."""
    rest = rest_of_stretch(line, first)
    end = first + len(rest)
    is_joined = line[end : end + 1] == "C" and {line[end - 1], *line[end + 1 : end + 2]} <= _JOINED
    return f"{rest}C{rest_of_clause(line, end + 1)}" if is_joined else rest
