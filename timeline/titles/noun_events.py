"""Events that are nouns: "since the attack on the mill on 3 January", "an accord signed yesterday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence

_BY_ACT = re.compile("P(?:(?P<act>N)(?:Dn*N+)?P|D?n*(?P<paper>n)O)\\Z")


def is_by_act(sentence: Sentence, token: int) -> bool:
    """Whether a date is that of the act by which its clause was done: "Mit Urteil vom 3. Mai wies das Gericht"."""
    known = sentence.vocabulary
    found = _BY_ACT.search(sentence.tags[:token]) if known.means and token > 2 else None
    if not found or sentence.lowers[token - 1] not in known.attributing | known.day_attributing:
        return False
    act = found.start("act" if found["act"] else "paper")
    is_act = sentence.lowers[act].endswith(tuple(known.act_endings))
    return is_act and sentence.lowers[found.start()] in known.means


def noun_event(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """The noun phrase that a date belongs to, where it names an event: "since the attack on the mill on 3 January"."""
    tags = sentence.tags
    if dated + 1 < len(tags) and tags[dated + 1] in "nN" and dated and tags[dated - 1] in "D":
        return _modified(sentence, parts[index], dated, words)
    first = index
    if parts[index].kind in (Kind.PHRASE, Kind.NOUNS):
        # An enumeration or apposition may stand between the noun and its date.
        while first > 0 and parts[first].kind in (Kind.PHRASE, Kind.NOUNS):
            first -= 1
        if parts[first].verb < 0:
            first = index
    opener = tags.rfind("S", parts[first].first, dated)
    if opener >= 0 and "X" in tags[opener:dated] and "C" in tags[tags.rfind("X", opener, dated) : dated]:
        return []  # "was rebuilt after the flood of 1947 and again in the 1980s"
    if opener < 0 or tags[opener + 1] == "G" or any(tag in FINITE for tag in tags[opener:dated]):
        return []
    stop = opener + 1
    while stop < dated and tags[stop] not in ",":
        stop += 1
    head = head_of(tags, opener + 1, stop)
    if head < 0 or not is_event_noun(sentence.lowers[head], words):
        return []
    first = opener + 1
    if sentence.lowers[first] in words.possessives:
        if "N" not in tags[first:stop] or words.capitalises_nouns:
            return []  # "its launch" tells nobody whose
        first += 1
    if words.capitalises_nouns and sentence.lowers[first] in words.oblique:
        first = next(i for i in range(first, stop) if tags[i] == "N")  # "nach dem großen (Brand)"
    return [*range(first, stop), dated]


def announced(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """The event that somebody only announced for the date: "called (a strike) for Monday", not on Monday."""
    tags, lowers = sentence.tags, sentence.lowers
    verb = next((i for i in range(dated - 1, max(part.verb, 0) - 1, -1) if tags[i] in "qvw"), -1)
    if part.verb < 0 or verb < 0 or lowers[verb] not in words.announcing or lowers[dated - 1] not in words.starting:
        return []
    stop = dated - 1
    if f"{lowers[stop - 2]} {lowers[stop - 1]}" in words.lead_phrases:
        stop -= 2
    head = head_of(tags, verb + 1, stop)
    if head < 0 or not is_event_noun(lowers[head], words) or not FINITE.isdisjoint(tags[verb + 1 : stop]):
        return []
    if len(tags[verb + 1 : stop].lstrip("D")) < 2:
        return []  # "set a hearing for May 5" tells more than the noun alone
    return [*range(verb + 1, stop), dated]


def head_of(tags: str, first: int, stop: int) -> int:
    """The head noun of the phrase at `first`: the last noun before a preposition, participle or comma."""
    head = -1
    for i in range(first, stop):
        if tags[i] in "nN#":
            head = i
        elif tags[i] == "D" and head >= 0:
            break  # "In the 1918 pandemic | the city"
        elif tags[i] not in 'DZGX"':
            break
    return head


def is_event_noun(word: str, words: ClauseWords) -> bool:
    return word in words.event_nouns or bool(words.event_endings and word.endswith(words.event_endings))


def _modified(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """ "the January 3 attack on the airport" as an object or after "since"; nothing where it is the subject."""
    tags = sentence.tags
    if (part.verb > dated or part.verb < 0) and (dated < 3 or tags[dated - 2] not in "PO"):
        return []  # "the 1997 flood destroyed" is dated as a whole, "the inquiry into the 1997 flood ended" is not
    head = head_of(tags, dated + 1, part.last)
    if head < 0 or not is_event_noun(sentence.lowers[head], words) or sentence.lowers[dated - 1] in words.indefinites:
        return []  # "posted a third-quarter loss" is what the clause tells
    before = dated - 2
    is_occasion = before >= 0 and tags[before] in "P" and sentence.lowers[before] in words.occasion_prepositions
    verb = before - 1
    while verb > 0 and tags[verb] in "XPZ":
        verb -= 1  # "was convicted (on Friday) in the 2005 killing"
    is_accused = verb >= 0 and sentence.lowers[verb] in words.accusing
    if is_occasion and not is_accused and (before == 0 or tags[before - 1] not in "nN"):
        return []  # "died in the 2005 attack", not "its verdict in the 2005 killing" nor "was charged in"
    stop = head + 1
    while stop < part.last and tags[stop] not in ",;BRHSX" and tags[stop] not in FINITE:
        stop += 1
    if tags[stop - 1 : stop + 1] == "OX":
        stop += 1  # "the Easter offensive of 1972"
    elif tags[stop : stop + 1] == "X":
        stop = dated + len(tags[dated:stop].rstrip("PZ"))  # "upheld the 3 May verdict | on Friday"
    if sentence.lowers[dated - 1] not in words.possessives:
        return list(range(dated - 1, stop))
    return list(range(dated, stop)) if "N" in tags[dated:stop] else []
