"""What a row leaves out and its reader puts in: "They took the port on Monday and the palace on Friday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.titles.said_once import of_another, said_once, said_once_behind, subject_around
from timeline.titles.subjects import subject_tokens
from timeline.titles.word_order import ends_clause, is_deed

_DATE_AND_DEED = re.compile(r"[PSZ]*D?(?P<date>X)C?(?P<deed>[nZP]*[nvwe])b?\.?")
_DATE_NOUNS_DEED = re.compile(r"[PSZ]*D?(?P<date>X)(?P<nouns>[D#]?[n#]*N+)(?P<deed>[nZ]*[nvwe])\.?")
_NOUNS_AND_DATE = re.compile(r"(?P<nouns>D?[n#]*N+)[PSZ]*D?(?P<date>X)\.?")
_DATE_AND_NOUNS = re.compile(r"[PSZ]*D?(?P<date>X)(?P<nouns>[D#]?[n#]*N+(?:P[D#]?[n#]*N+)*)\.?")
# What takes the place of a phrase of the clause before: "im Jahr zuvor bei 75 Millionen", "im Burgenland erst 2025".
_DATE_AND_PHRASE = re.compile(r"[PSZ]*D?(?P<date>X)(?P<phrase>(?:P[DnN#]+)+)\.?")
_PHRASE_AND_DATE = re.compile(r"(?P<phrase>(?:P[DnN#]+)+)[PSZ]*D?(?P<date>X)\.?")
# Somebody and what was got: "1888 erhielt die Wehr eine Spritze, 1926 einen Wagen".
_TOOK = re.compile("(?P<who>U|D[n#]*N+|N{1,3})[XZ]*D[n#]*N")
_A_PHRASE = re.compile("P[D#]?[nN#]+")
_DATE_AND_COUNT = re.compile(r"[PSZ]*D?(?P<date>X)(?P<count>Z*#+N*)\.?")
_COUNTED = re.compile("(?P<who>(?:U|D[n#]*N+|N(?=[Z#])))?(?:X|PD?X)?Z*#+(?P<nouns>n*N+)")
# A noun that is not said again: "im Februar ein zweiter".
_DATE_AND_ONE = re.compile(r"[PSZ]*D?(?P<date>X)(?P<nouns>[D#]n)\.?")
# "the airport on Monday" after its verb, and "and the palace on" before another date.
_OBJECT_AND_DATE = re.compile("(?:[vq]|[ah]b?w)[Zbw]*(?P<object>[D#]?[nN#]+)(?:[PO]D?[nN#]+)*P?X")
_ROW = re.compile("(?:(?<=X)C|(?<=X,)C?)(?P<object>DZ|[D#]?G?[nN#]+(?:[OP]D?[nN#]+)*D?)P?\\Z")


_DATE_AND_OBJECT = re.compile(r"C[PSZ]*D?X(?P<object>[D#][nN#]+)")
_VERB_AND_OBJECT = re.compile("[vq](?P<object>[D#][nN#]+)")

_VERB_AND_DATE = re.compile("(?:ab?)?(?P<verb>[vw])Z*P?X")
# The same with what a preposition leads: "declared war on Russia on Monday and on France on".
_PLACE_AND_DATE = re.compile("(?:[vq]|[ah]b?w)[Zbw]*(?:[D#]?[nN#]+)?(?P<object>P[D#]?[nN#]+)P?X")
_PLACE_ROW = re.compile("(?:(?<=X)C|(?<=X,)C?)(?P<object>P[D#]?[nN#]+)P?\\Z")
_ROWS = ((_OBJECT_AND_DATE, _ROW), (_PLACE_AND_DATE, _PLACE_ROW))
_NEXT_IN_ROW = re.compile("(?:,C?|C)(?:DZ|[D#]?G?[nN#]+(?:[OP]D?[nN#]+)*D?|P[D#]?[nN#]+)P?X")
# What stands between the first and this one: "Besk fell in May, (Orla in June, and) Dun in July".
_OTHERS_IN_ROW = re.compile(f"(?:{_NEXT_IN_ROW.pattern})*,?")


def begins_row(sentence: Sentence, part: Part, dated: int) -> bool:
    """Whether the first of a row ends with its date, so that what follows is told by itself."""
    if _NEXT_IN_ROW.match(sentence.tags, dated + 1) is None:
        return False
    heads = (*(first for first, _ in _ROWS), _VERB_AND_DATE)
    ends = (each.match(sentence.tags, max(part.verb, 0), dated + 1) for each in heads)
    return any(first and first.end() == dated + 1 for first in ends)


def taken_up(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """The tokens of what token `dated`, in part `index`, dates in a row; empty where it stands in none."""
    if sentence.vocabulary.verb_second:
        return said_once_behind(sentence, parts, index, dated) or _gapped(sentence, parts, index, dated)
    other = _same_of_another(sentence, parts, index, dated) or of_another(sentence, parts, index, dated)
    return other or said_once(sentence, parts, index, dated)


def _gapped(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """What has only its date and its subject, the verb being that of the clause before, which it does not say again.

    "1847 wurde die Bahn eröffnet, vier Jahre später die erste Gasanstalt".
    """
    part, tags = _one_of_two(sentence, parts[index], dated), sentence.tags
    found = _DATE_AND_NOUNS.fullmatch(tags, part.first, part.last)
    clause = parts[max(0, index - 1)]
    deed = _DATE_AND_DEED.fullmatch(tags, part.first, part.last)
    if deed and index and clause.kind in (Kind.MAIN, Kind.PREDICATE) and tags[part.first - 1] == ",":
        subject = subject_around(sentence, clause)
        if subject and is_deed(sentence, deed.end("deed") - 1):
            return [*subject, clause.verb, deed.start("date"), *range(deed.start("deed"), deed.end("deed"))]
    again = _DATE_NOUNS_DEED.fullmatch(tags, part.first, part.last)
    known = sentence.vocabulary
    is_passive = clause.verb >= 0 and (tags[clause.verb] == "a" or sentence.lowers[clause.verb] in known.ongoing)
    is_passive = is_passive and tags[part.first - 1] in ",C"
    if again and index and is_passive and is_deed(sentence, again.end("deed") - 1):
        nouns, deed = (range(*again.span(group)) for group in ("nouns", "deed"))
        return [
            *nouns,
            clause.verb,
            again.start("date"),
            *deed,
        ]  # "1902 wurde das Werk stillgelegt, 1955 die Halle abgerissen"
    shared = _one_deed(sentence, part, dated) if index and is_passive else []
    if shared:
        subject = subject_around(sentence, clause)
        return [*subject, clause.verb, *shared] if subject else []
    if index and (count := _other_count(sentence, part, clause)):
        return count
    is_after = index and clause.verb >= 0 and tags[part.first - 1] == "," and clause.kind in (Kind.MAIN, Kind.PREDICATE)
    if is_after and (row := _other_phrase(sentence, part, clause) or _one_more(sentence, part, clause)):
        return row
    other = _NOUNS_AND_DATE.fullmatch(tags, part.first, part.last)
    if other and index and tags[part.first - 1] == "," and "X" in tags[clause.verb : clause.last] and clause.verb >= 0:
        return [*range(other.start("nouns"), other.end("nouns")), clause.verb, other.start("date")]
    if not found or tags[part.first - 1] not in ",C" or clause.kind not in (Kind.MAIN, Kind.PREDICATE):
        return []
    last = clause.last - 1
    end = [last] if ends_clause(sentence, last) and last > clause.verb else []
    if not {"X", "#"}.intersection(tags[clause.first : clause.verb]) and not (end and is_passive):
        return []
    nouns = range(found.start("nouns"), found.end("nouns"))
    if took := _TOOK.match(tags, clause.verb + 1, clause.last):
        return [*range(*took.span("who")), clause.verb, found.start("date"), *nouns, *end]
    return [*nouns, clause.verb, found.start("date"), *end]


def _one_of_two(sentence: Sentence, part: Part, dated: int) -> Part:
    """What stands on the date's side of "und", where both sides have a date: "1971 das Tor und | 1985 der Turm"."""
    tags = sentence.tags
    joints = [i for i in range(part.first, part.last) if tags[i] == "C" and tags[i + 1 : i + 2] != "C"]
    joint = next((i for i in joints if "X" in tags[part.first : i] and "X" in tags[i : part.last]), -1)
    if joint < 0 or part.verb >= 0:
        return part
    return replace(part, last=joint) if dated < joint else replace(part, first=joint + 1, body=joint + 1)


def _other_phrase(sentence: Sentence, part: Part, clause: Part) -> list[int]:
    """The clause before with another phrase in the place of one that begins as it does.

    "2023 lag der Gewinn bei 48 Millionen, im Jahr zuvor bei 75" tells "Gewinn lag bei 75".
    """
    tags, known = sentence.tags, sentence.vocabulary
    found = _DATE_AND_PHRASE.fullmatch(tags, part.first, part.last) or _PHRASE_AND_DATE.fullmatch(
        tags, part.first, part.last
    )
    if not found or (found.start("phrase") < found.start("date") and "X" not in tags[clause.first : clause.last]):
        return []
    bare = dict(pair.split("=") for pair in known.merged)
    lead, *leads = (
        bare.get(sentence.lowers[at], sentence.lowers[at])
        for at in (
            found.start("phrase"),
            *(each.start() for each in _A_PHRASE.finditer(tags, clause.first, clause.last)),
        )
    )
    # "kam er nach Hamburg, 1892 an die Akademie": where to, by another way.
    if not leads or (lead not in leads and found.start("phrase") < found.start("date")):
        return []
    last = clause.last - 1
    end = [last] if last > clause.verb and is_deed(sentence, last) else []
    phrase, date = list(range(*found.span("phrase"))), found.start("date")
    subject = subject_around(sentence, clause)
    return [*subject, clause.verb, date, *phrase, *end] if subject else [*phrase, clause.verb, date, *end]


def _other_count(sentence: Sentence, part: Part, clause: Part) -> list[int]:
    """The clause before with another number of what it counts: "2018 kamen 312 Gäste, im Vorjahr (400)"."""
    found = _DATE_AND_COUNT.fullmatch(sentence.tags, part.first, part.last)
    counted = _COUNTED.match(sentence.tags, clause.verb + 1, clause.last) if found and clause.verb >= 0 else None
    if not found or not counted:
        return []
    first = clause.last - 1 - (sentence.lowers[clause.last - 1] in sentence.vocabulary.bare_auxiliaries)
    end = range(first, clause.last) if first > clause.verb and ends_clause(sentence, first) else ()
    count, nouns = range(*found.span("count")), range(*counted.span("nouns"))
    before = [i for i in subject_tokens(sentence, clause) if i < clause.verb]
    before = before if before and sentence.tags[before[0]] not in "PX" else []
    if "N" in found["count"]:
        nouns = range(0)  # "betrug Ende August 2,88 Millionen, ein Jahr zuvor 1,27 Millionen"
    who = range(*counted.span("who")) if counted["who"] else before
    if who:  # "Ende Juni zählte die Gruppe 312 Leute, ein Jahr zuvor 298"
        return [*who, clause.verb, found.start("date"), *count, *nouns, *end]
    return [*count, *nouns, clause.verb, found.start("date"), *end]


def _one_more(sentence: Sentence, part: Part, clause: Part) -> list[int]:
    """Another of those that the clause before tells of, whose noun is not said again."""
    tags = sentence.tags
    found = _DATE_AND_ONE.fullmatch(tags, part.first, part.last)
    subject = subject_around(sentence, clause)
    if not found or not subject or tags[subject[-1]] != "N" or "X" not in tags[clause.first : clause.last]:
        return []
    last = clause.last - 1
    end = [last] if last > clause.verb and is_deed(sentence, last) else []
    nouns = range(*found.span("nouns"))
    if took := _TOOK.match(tags, clause.verb + 1, clause.last):  # "kaufte die Stadt das erste Haus, 1972 das zweite"
        return [*range(*took.span("who")), clause.verb, found.start("date"), *nouns, took.end() - 1, *end]
    return [*nouns, subject[-1], clause.verb, found.start("date"), *end]


def _one_deed(sentence: Sentence, part: Part, dated: int) -> list[int]:
    """The date and deed of one of several joined without a verb: "(im Mai gesprengt) und bis 1949 aufgebaut"."""
    tags = sentence.tags
    joint = tags.find("C", part.first, part.last)
    if joint < 0:
        return []
    first, last = (part.first, joint) if dated < joint else (joint + 1, part.last)
    found = _DATE_AND_DEED.fullmatch(tags, first, last)
    if not found or found.start("date") != dated or not is_deed(sentence, found.end("deed") - 1):
        return []
    return [dated, *range(*found.span("deed"))]


def _same_of_another(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """The same told of somebody else: "Ruhm was elected in 1952, Dorn in 1956", "resigned in May and Dorn in June"."""
    tags = sentence.tags
    row = _ROW.search(tags, parts[index].first, dated)
    clause = next((n for n in range(index, -1, -1) if parts[n].verb >= 0), -1)
    if not row or clause < 0 or parts[clause].kind not in (Kind.MAIN, Kind.PREDICATE):
        return []
    if any(p.kind is not Kind.NOUNS for p in parts[clause + 1 : index + 1]):
        return []
    first = _VERB_AND_DATE.match(tags, parts[clause].verb, parts[clause].last)
    if not first or not _OTHERS_IN_ROW.fullmatch(tags, first.end(), max(first.end(), row.start())):
        return []
    known, subject = sentence.vocabulary.indefinites, subject_tokens(sentence, parts[clause])
    if sentence.lowers[row.start("object")] in known and known.isdisjoint(sentence.lowers[i] for i in subject[:1]):
        return []  # "Holt died in 1950, a hero of the war in 1936"
    begin = parts[clause].verb if tags[row.start("object") + 1] == "Z" else first.start("verb")  # "the last was made"
    return [*range(row.start("object"), row.end("object")), *range(begin, first.end("verb")), dated]
