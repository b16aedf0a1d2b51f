"""What a row says once for several things with a date each: "a student in 1968, a deputy from 1974 to 1982"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.titles.subjects import subject_before, subject_tokens
from timeline.titles.undated import without_date
from timeline.titles.word_order import ends_clause

# What else a thing in a row may not have: a clause or deed of its own.
_CLAUSES = re.compile(f"[{''.join(sorted(FINITE))}RBHSew;()]|G(?!n)")
_LEADS, _NOUNS = frozenset("POT"), frozenset("DnN#G")
_SUBJECT = re.compile(r"U|(?:[D#]Z?)?[n#]*N+")
_TO_PLACE = re.compile(r"(?<=[nN])[PT]N(?:n?N)*\Z")
_DATE_FIRST = re.compile("[,C]*[PSZTD]*X(?:[PT]X)?,?")
_DATE_LAST = re.compile("(?<!O)X(?:[PTC,-]+X)*,?(?:SD?[nN]+P?X,?)?")  # "until his resignation in March"


@dataclass(frozen=True, slots=True)
class _Item:
    """One of a row: tokens [first, last), and what it says besides its dates."""

    first: int
    last: int
    says: Sequence[int] | None


@dataclass(frozen=True, slots=True)
class _Row:
    """The clause at the head of a row, by its number, where its verb ends, and the things that follow."""

    clause: int
    start: int
    items: Sequence[_Item]


def said_once(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """What token `dated`, in part `index`, dates in a row whose verb is said at its head; empty where it is in none."""
    row = _row_of(sentence, parts, index, dated)
    item = next((each for each in row.items[1:] if each.first <= dated < each.last), None) if row else None
    if row is None or item is None:
        return []
    clause = parts[row.clause]
    subject = subject_tokens(sentence, clause) or subject_before(sentence, parts, row.clause)
    told = _joined(sentence, clause, row, item) if subject else []
    return [*subject, *told, dated] if told else []


def of_another(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """The same told of somebody else behind a semicolon: "The church was built in 1210; the tower, in 1305"."""
    tags = sentence.tags
    if index < 2 or parts[index].kind is not Kind.PHRASE or tags[parts[index].first : dated].strip("ZPSD"):
        return []
    clause, nouns = parts[index - 2 : index]
    is_set_off = tags[nouns.first - 1] == ";" and tags[nouns.last : parts[index].first] == ","
    if not is_set_off or nouns.kind is not Kind.NOUNS or clause.kind is not Kind.MAIN:
        return []
    told = list(range(clause.verb, clause.last))
    for x in [i for i in told if tags[i] == "X"]:
        told = without_date(sentence, told, x, sentence.vocabulary)
    return [*range(nouns.first, nouns.last), *told, dated]


def said_once_behind(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """The same where the verb stands second and each date before what it dates: "zog 1950 nach Kassel, 1955 nach Jena",
    "war 1999 Direktor, 2003 Minister".
    """
    number = _clause_before(sentence, parts, index)
    if number < 0 or parts[number].kind not in (Kind.MAIN, Kind.PREDICATE) or dated < parts[number].verb:
        return []
    clause, tags = parts[number], sentence.tags
    subject, last = subject_around(sentence, clause), _end_of_row(sentence, parts, number)
    if not subject or dated >= last or "X" not in tags[clause.first : dated]:
        return []
    row = _items(sentence, clause.verb + 1, last, is_dated_first=True)
    item = next((each for each in row[1:] if each.first <= dated < each.last), None)
    if item is None or not item.says or _CLAUSES.search(tags, item.says[0], item.says[-1] + 1):
        return []
    ends = clause.last - 1 > clause.verb and ends_clause(sentence, clause.last - 1)
    is_place = tags[item.says[0]] == "P" and "P" in tags[clause.verb : clause.last]
    if not is_place and (tags[clause.verb] != "a" or ends or tags[item.says[0]] not in _NOUNS):
        return []
    if not is_place and tags[subject[0]] == "D":
        subject = subject[: tags.index("N", subject[0]) - subject[0] + 1]  # "wurde die Schule | Hauptschule"
    return [*subject, clause.verb, dated, *item.says, *([clause.last - 1] if ends else ())]


def end_of_first(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> int:
    """Past the first of a row, where token `dated` is in it and another follows in the same part; else -1."""
    row = _row_of(sentence, parts, index, dated)
    if row is None or len(row.items) < 2 or not row.items[0].first <= dated < row.items[0].last < parts[index].last:
        return -1
    return row.items[0].last if _joined(sentence, parts[row.clause], row, row.items[1]) else -1


def _row_of(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> _Row | None:
    tags = sentence.tags
    clause = _clause_before(sentence, parts, index) if tags.count("X") > 1 else -1
    if clause < 0 or parts[clause].kind not in (Kind.MAIN, Kind.PREDICATE) or dated < parts[clause].verb:
        return None
    last = _end_of_row(sentence, parts, clause)
    if dated >= last or tags.count("X", parts[clause].first, last) < 2:
        return None
    start = _end_of_verb(sentence, parts[clause])
    opening = _DATE_FIRST.match(tags, start, last)
    is_dated_first = "X" in tags[parts[clause].first : parts[clause].verb]
    is_dated_first = is_dated_first or (opening is not None and tags[opening.end() : opening.end() + 1] in ("O", "P"))
    return _Row(clause, start, _items(sentence, start, last, is_dated_first))


def _clause_before(sentence: Sentence, parts: Sequence[Part], index: int) -> int:
    """The clause at the head of a row, before one that only describes its last thing; -1 where there is none."""
    for n in range(index, -1, -1):
        is_aside = parts[n].kind in (Kind.RELATIVE, Kind.SUBORDINATE) and n < index
        if parts[n].verb >= 0 and not (is_aside and sentence.tags[parts[n + 1].first] == "C"):
            return n
    return -1


def _end_of_row(sentence: Sentence, parts: Sequence[Part], clause: int) -> int:
    """Past the last part without a verb that only commas part from the clause."""
    last, tags = clause, sentence.tags
    while last + 1 < len(parts) and not tags[parts[last].last : parts[last + 1].first].strip(","):
        following = parts[last + 2] if last + 2 < len(parts) else None
        is_joined = following is not None and following.verb < 0 and tags[following.first] == "C"
        if is_joined and parts[last + 1].kind in (Kind.RELATIVE, Kind.SUBORDINATE):
            last += 1  # "went to Paris, where she wrote a book, and in 1957 to Rome"
        elif parts[last + 1].kind not in (Kind.NOUNS, Kind.PHRASE):
            break
        last += 1
    return parts[last].last


def _end_of_verb(sentence: Sentence, part: Part) -> int:
    at = part.verb + 1
    while at < part.last and sentence.tags[at] in "bwZ" and sentence.tags[part.verb] in "ahm":
        at += 1
    return at


def _items(sentence: Sentence, start: int, last: int, is_dated_first: bool) -> list[_Item]:
    """The things of the row: each ends with its date or, where the clause before the verb has one, begins with it."""
    tags = sentence.tags
    cuts = [*(i for i in range(start, last) if tags[i] in ",C"), last]
    found: list[_Item] = []
    first = start
    for cut, stop in zip(cuts, [*cuts[1:], last], strict=True):
        if cut < last and is_dated_first:
            is_whole = "X" in tags[cut:stop] and not _DATE_FIRST.fullmatch(tags, first, cut)
        else:
            is_whole = "X" in tags[first:cut] or cut == last
        if not is_whole:
            continue
        found.append(_Item(first, cut, _says(sentence, first, cut, is_dated_first, is_first=not found)))
        first = cut
    for number, item in enumerate(found):
        if item.says is None:
            found[number] = _with_neighbour(tags, found, number)
    return found


def _with_neighbour(tags: str, found: Sequence[_Item], number: int) -> _Item:
    """A date alone with what it dates: the item after it, "and, briefly in 1985, minister", or the one before it."""
    item = found[number]
    following = found[number + 1] if number + 1 < len(found) else None
    if following and "X" not in tags[following.first : following.last] and "C" in tags[item.first : item.last]:
        return _Item(item.first, following.last, range(following.first + 1, following.last))
    return _Item(item.first, item.last, found[number - 1].says if number else ())


def _says(sentence: Sentence, first: int, last: int, is_dated_first: bool, is_first: bool) -> Sequence[int] | None:
    """What an item says besides its date; None where it is a date alone, nothing where the date stands elsewhere."""
    tags = sentence.tags
    if is_first:
        draft = list(range(first, last))
        for x in [i for i in draft if tags[i] == "X"]:
            draft = without_date(sentence, draft, x, sentence.vocabulary)
        return draft
    if is_dated_first:
        opening = _DATE_FIRST.match(tags, first, last)
        aside = tags.find("C,", first, last)  # "and, on appeal, cleared"
        last = aside if aside > 0 else last - (tags[last - 1] == "C")
        return range(opening.end(), last) if opening else ()
    ending = _DATE_LAST.search(tags, first, last)
    if not ending or ending.end() != last:
        return ()
    stop = ending.start()
    stop -= stop > first + 1 and tags[stop - 1] == "D" and tags[stop - 2] in "PST"
    while stop > first and tags[stop - 1] in "PSZT,":
        stop -= 1
    begin = max(tags.rfind(mark, first, stop) for mark in ",C") + 1
    return range(begin, stop) if begin < stop else None


def _joined(sentence: Sentence, clause: Part, row: _Row, item: _Item) -> list[int]:
    """What follows the subject: the verb said at the head, and what the item says in the place of the first one."""
    tags, lowers, first, says = sentence.tags, sentence.lowers, row.items[0].says, item.says
    if not says or not first or says == first or _CLAUSES.search(tags, says[0], says[-1] + 1):
        return []
    verb = range(clause.verb, row.start)
    place = _TO_PLACE.search("".join([tags[i] for i in first])) if tags[says[0]] == "N" != tags[first[0]] else None
    if place:
        return [*verb, *first[: place.start() + 1], *says]  # "led trips to Arva in 1955, Besk in 1963"
    if tags[says[0]] in _NOUNS and tags[first[0]] in _NOUNS:
        return [*verb, *says] if _is_listed(sentence, clause, row) else []
    if tags[says[0]] == "#" and "".join(tags[i] for i in first[:2]) == "P#":
        return [*verb, first[0], *says]  # "rose by 3% in 2017, 4% in 2018"
    at = next((n for n, i in enumerate(says[:2]) if tags[i] in _LEADS), -1)
    if at < 0 or tags[says[0]] not in _LEADS | {"Z"}:
        return []
    same = next((n for n, i in enumerate(first) if lowers[i] == lowers[says[at]]), -1)
    return [*verb, *first[:same], *says] if same >= 0 else []


def _is_listed(sentence: Sentence, clause: Part, row: _Row) -> bool:
    """Whether nouns with dates are things in a row, and none describes the one before: "met Holt in 1961, mayor"."""
    tags = sentence.tags
    is_state = sentence.lowers[clause.verb] in sentence.vocabulary.copulas
    ends_with_and = "C" in tags[row.items[-1].first : row.items[-1].first + 2]
    return is_state or ends_with_and or "X" in tags[clause.first : clause.verb]


def subject_around(sentence: Sentence, clause: Part) -> list[int]:
    """Its subject, which stands right after the verb where a phrase stands before it."""
    before = [i for i in subject_tokens(sentence, clause) if i < clause.verb]
    if before and sentence.tags[before[0]] not in "PX":
        return before
    found = _SUBJECT.match(sentence.tags, clause.verb + 1, clause.last)
    return list(range(*found.span())) if found else []
