"""Where a text names an event as known: a relation, "the", and a noun for something that happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline.event_anchors.words import MentionWords
from timeline.intervals import Granularity
from timeline.meanings import Relation

LEAD = 32  # characters before "the", for the longest relation and "the evening" before it
# Where it was: "the crash near Harrow". It tells one crash from another.
_PLACE = re.compile(r"\s(?:in|at|near|on|off|outside)\s[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?")
# At most five words are looked at for the noun, so that a long line costs no more than a short one.
_REST = re.compile(r"[\w’'-]{1,30}(?:\s[\w’'-]{1,30}){0,4}")
_MODIFIER = re.compile(r"[\w’'-]{3,}")
STEM = 4  # letters a stem must have to stand for a verb: "elect", not "el"


@dataclass(frozen=True, slots=True)
class Mention:
    """An event named again: [start, end) of the text from the relation to the noun, and the noun in lower case.

    `is_sure` where what follows can only follow a whole noun phrase, so that it is not "the election office";
    `points_back` where it is "that flood", of which something was just said; `is_counted` where only an amount before
    it makes it a time; `stems` are beginnings of the words that tell of it. Where a clause names it (`is_clause`), the
    noun is its verb, and `modifiers` its subject where that is a name; `is_plain` where any noun may name it, "the
    concert", which then has to be what somebody tells of.
    """

    start: int
    end: int
    noun: str
    relation: Relation
    phrase: str
    modifiers: frozenset[str]
    unit: Granularity | None
    is_sure: bool
    points_back: bool = False
    is_counted: bool = False
    stems: tuple[str, ...] = ()
    is_clause: bool = False
    is_plain: bool = False


def mentions(text: str, words: MentionWords) -> Iterator[Mention]:
    """Every place that names an event, in order."""
    named, related, ends = _patterns(words)
    for match in named.finditer(text):
        before = max(0, match.start() - LEAD)
        leading = text[before : match.start()]
        lead = related.search(leading) if leading.lower().endswith(ends) else None
        named_by = lead and _REST.match(text, match.end() + 1)
        behind = text[named_by.end() : named_by.end() + 1] if named_by else ""
        known = named_by and _head(named_by[0], behind, words)
        found = known or (_plain_noun(named_by[0], behind, words) if named_by and words.any_noun else None)
        if not lead or not named_by or not found:
            continue
        start, end, is_sure = found
        rest = named_by.start()
        place = _PLACE.match(text, rest + end)
        relation = " ".join(lead["relation"].lower().split())
        unit = words.units.get((lead["unit"] or "").lower()) or words.eves.get(relation)
        yield Mention(
            before + lead.start(),
            place.end() if place else rest + end,
            named_by[0][start:end].lower(),
            Relation(words.relations[relation]),
            text[match.start("pointer") : rest + end],
            frozenset(w.lower() for w in _MODIFIER.findall(named_by[0][:start] + (place[0] if place else ""))),
            Granularity[unit] if unit else None,
            is_sure,
            match["pointer"] in words.demonstratives,
            relation in words.counted or not known,
            stems_of(named_by[0][start:end].lower(), words) or (named_by[0][start:end].lower(),),
            is_plain=not known,
        )


@cache
def _compiled(
    relations: tuple[str, ...], pointers: frozenset[str], units: tuple[str, ...]
) -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    relation = "|".join(r"\s".join(map(re.escape, r.split())) for r in sorted(relations, key=len, reverse=True))
    pointer = "|".join(sorted(pointers))
    # The pointer leads: it is one of few short words, and what stands around it is looked at only there.
    return (
        re.compile(rf"\s(?P<pointer>{pointer})(?=\s)"),
        re.compile(rf"\b(?P<lead>the\s(?P<unit>{'|'.join(units)})\s)?\b(?P<relation>{relation})$", re.IGNORECASE),
        tuple(sorted({each.split()[-1].lower() for each in relations})),
    )


def _patterns(words: MentionWords) -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    return _compiled(tuple(words.relations), words.pointers, tuple(words.units))


def _head(rest: str, after: str, words: MentionWords) -> tuple[int, int, bool] | None:
    """Where the first noun for something that happened stands, and whether the noun phrase surely ends with it."""
    found = list(re.finditer(r"[\w’'-]+", rest))
    for number, word in enumerate(found):
        noun = word.group().lower()
        if noun in words.followers or noun in words.near:
            return None
        if stems_of(noun, words):
            following = found[number + 1].group() if number + 1 < len(found) else ""
            # "the takeover Colby had": a name goes on with no noun in small letters.
            is_name = following[:1].isupper() and noun == word.group()
            is_sure = is_name or following.lower() in words.followers
            return *word.span(), is_sure if following else not after.isspace()
    return None


def _plain_noun(rest: str, after: str, words: MentionWords) -> tuple[int, int, bool] | None:
    """Where the last noun of a short phrase stands that ends there: the concert, her first letter."""
    found = list(re.finditer(r"[\w’'-]+", rest))
    stop = next((n for n, word in enumerate(found) if word.group().lower() in words.followers), len(found))
    if not 0 < stop < 4 or (stop == len(found) and after.isspace()):
        return None
    noun = found[stop - 1].group()
    if not noun.isalpha() or not noun.islower() or len(noun) < STEM or noun in words.near:
        return None
    return *found[stop - 1].span(), True


def stems_of(noun: str, words: MentionWords) -> tuple[str, ...]:
    """Beginnings of the words that tell of what `noun` names; empty for a noun that names nothing that happened."""
    singular = noun[:-1] if noun.endswith("s") and noun[:-1] in words.verbs else noun
    if singular in words.verbs:
        return (singular, *words.verbs[singular])
    for ending, stems in words.endings.items():
        root = noun.removesuffix(ending)
        if root != noun and len(root) >= STEM:
            return (noun, *(root + stem for stem in stems))
    return ()
