"""The tokens of the clause that a date belongs to, in the order they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.intervals import Granularity
from timeline.titles.asides import done_to, of_aside
from timeline.titles.attached import attached_phrase
from timeline.titles.endings import length_of
from timeline.titles.infinitives import infinitive_before, planned
from timeline.titles.left_out import begins_row, taken_up
from timeline.titles.noun_events import announced, noun_event
from timeline.titles.printing import MAX_TITLE
from timeline.titles.put_off import put_off
from timeline.titles.reported import quoted_before, reported, unattributed
from timeline.titles.said_once import end_of_first
from timeline.titles.subjects import (
    clause_around,
    is_aside,
    main_index,
    part_index,
    subject_before,
    subject_tokens,
)
from timeline.titles.tails import ends_in_infinitive, tail
from timeline.titles.told_clause import clause_tokens, subject_of, tells_by_itself
from timeline.titles.undated import is_stroke, without_date
from timeline.titles.word_order import halved, uninverted

# A noun has no determiner after it: what stands there is a verb with its object.
# A line that begins with its date, and has no other: "1987 to 1991 Clerk, Arva Bank".
_ENTRY = re.compile('(?P<dates>["CPSTZD-]*X(?:[TPSC-]+X)*)[^X]*')
_SECOND_DEED = re.compile("CZ*nD")


def draft_of(
    sentence: Sentence,
    parts: Sequence[Part],
    dated: int,
    words: ClauseWords,
    index: int = -1,
    unit: Granularity | None = None,
    may_be_ahead: bool = True,
) -> list[int]:
    """The tokens of the clause that token `dated` dates, in the order they are printed, the date still among them.

    Where `dated` is -1, of part `index` or the main clause. `unit` is how fine the date is.
    """
    if dated >= 0:
        index = part_index(parts, dated)
    elif index < 0:
        index = main_index(parts)
    if index < 0:
        return list(range(len(sentence.tags)))
    ahead = uninverted(sentence, parts[index], dated) or _joined_ahead(sentence, parts, index, dated)
    if ahead:
        return ahead
    if dated >= 0 and is_aside(sentence, dated) and (named := of_aside(sentence, dated)):
        return named
    if dated >= 0 and (done := done_to(sentence, parts, dated)):
        return done
    if dated >= 0:
        nouns = noun_event(sentence, parts, index, dated, words)
        if nouns:
            return nouns
        to_come = announced(sentence, parts[index], dated, words) if may_be_ahead else []
        if to_come:
            return to_come
        phrase = attached_phrase(sentence, parts, dated, words, unit, not may_be_ahead)
        if phrase:
            return phrase
        later = put_off(sentence, parts, index, dated, words)
        if later:
            return later
        mark = infinitive_before(sentence, parts, index, dated, words) if may_be_ahead else -1
        if mark >= 0:
            return planned(sentence, parts, index, mark, words)
    if dated >= 0 and _is_beside_clause(sentence, parts, index):
        index -= 1
    if dated >= 0 and (
        said := _of_entry(sentence, parts, dated) or _behind_colon(sentence, parts, index, dated, words)
    ):
        return said
    part = parts[index]
    if _is_free_relative(sentence, part):
        return list(range(part.first, part.last))
    if part.kind is Kind.SOURCE:
        return reported(sentence, parts, index, words)
    main = clause_around(sentence, parts, index) if dated >= 0 and ends_in_infinitive(sentence, part) else -1
    if 0 <= main < index:
        return [*clause_tokens(sentence, parts[:index], main, words), *range(part.first - 1, part.last)]
    when = _happened_when(sentence, parts, index, words) if dated >= 0 else []
    if when:
        return when
    purpose = _purpose(sentence, parts, index, words) if dated >= 0 else []
    if purpose:
        return purpose
    if dated >= 0:
        row = (
            _second_of_modal(sentence, parts, index)
            or taken_up(sentence, parts, index, dated)
            or cleft(sentence, parts, index, dated)
        )
        if row:
            return row
    going_on = _going_on(sentence, parts, index, words) if dated >= 0 else []
    if going_on:
        return going_on
    if part.kind in (Kind.PHRASE, Kind.NOUNS) or (part.kind is Kind.PARTICIPLE and sentence.tags[part.body] != "e"):
        if dated >= 0 and (again := _once_more(sentence, parts, index, words)):
            return again
        index = clause_around(sentence, parts, index)
        if index < 0:
            entry = _ENTRY.fullmatch(sentence.tags)
            is_of_entry = entry is not None and dated < entry.end("dates")
            return list(range(len(sentence.tags)) if is_of_entry else range(part.first, part.last))
        if parts[index].kind is Kind.SOURCE and (told := [p for p in parts if p.kind is not Kind.SOURCE and p != part]):
            return [dated, *(i for p in told for i in range(p.first, p.last))]  # "3 May: unloading, according to Holt"
    if parts[index].kind is Kind.SUBORDINATE and sentence.lowers[parts[index].first] in words.conditionals:
        main = main_index(parts)
        if main >= 0:
            condition = range(parts[index].first, parts[index].last)
            return [*subject_of(sentence, parts, main, words), *range(parts[main].body, parts[main].last), *condition]
    if parts[index].kind is Kind.SOURCE:
        return reported(sentence, parts, index, words)
    index = unattributed(sentence, parts, index, words)
    if parts[index].kind is Kind.RELATIVE and sentence.tags[max(0, parts[index].first - 1)] == "O" and index > 1:
        around = clause_around(sentence, parts, index - 1)  # "He has two sons, the second of which was born in 1990"
        clause = clause_tokens(sentence, parts[: index - 1], around, words) if 0 <= around < index - 1 else []
        return [*clause, *range(parts[index - 1].first - 1, parts[index].last)]
    if parts[index].kind is Kind.RELATIVE and sentence.tags[max(0, parts[index].first - 1)] in "vwqGT":
        return list(range(parts[index].first, parts[index].last))  # "asked who shot down the plane in 1994"
    if parts[index].kind is Kind.PARTICIPLE and sentence.tags[parts[index].first - 1 : parts[index].first] == ";":
        return [*subject_before(sentence, parts, index), *range(parts[index].first, parts[index].last)]
    is_open = parts[index].kind in (Kind.RELATIVE, Kind.PARTICIPLE) and not tells_by_itself(sentence, parts[index])
    if is_open and not subject_of(sentence, parts, index, words):
        around = clause_around(sentence, parts, index)
        if sentence.tags[max(0, parts[index].first - 2) : parts[index].first + 1] == "X,R" and around == index - 1 >= 0:
            clause = clause_tokens(sentence, parts[:index], around, words)
            return [*clause, *range(parts[index].first - 1, parts[index].last)]  # "burst in May, which led to a flood"
        index = max(clause_around(sentence, parts, index), main_index(parts), 0)
        if parts[index].kind is Kind.SOURCE:
            return reported(sentence, parts, index, words)  # "said when asked on Monday"
    draft = halved(sentence, clause_tokens(sentence, parts, index, words), dated)
    draft += quoted_before(sentence, parts, index)
    if parts[index].kind is Kind.PARTICIPLE:
        draft = _one_of_two(sentence, parts[index], draft, dated)
    if begins_row(sentence, parts[index], dated):
        return [i for i in draft if i <= dated]
    first = end_of_first(sentence, parts, index, dated) if dated >= 0 else -1
    return draft if first < 0 else [i for i in draft if i < first]


def _going_on(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """What came of a clause, or was beside it: "In 1885 Reed joined Holt, | becoming chief engineer in 1891".

    A clause without a date of its own is told with it, where both fit.
    """
    part, tags = parts[index], sentence.tags
    is_doing = part.kind is Kind.PARTICIPLE and tags[part.body] == "G"
    is_beside = part.kind is Kind.PHRASE and not set(tags[part.first : part.last]).isdisjoint("GT")
    if not (is_doing or is_beside) or tags[part.first - 1 : part.first] != ",":
        return []
    main = clause_around(sentence, parts, index)
    is_more = bool(tags[part.body + 1 : part.last].strip("PSTXZ"))
    if not (0 <= main < index and is_more) or parts[main].kind not in (Kind.MAIN, Kind.PREDICATE):
        return []
    if "X" not in tags[parts[0].first : parts[main].last] and not words.verb_second:
        whole = [*clause_tokens(sentence, parts[:index], main, words), *range(part.first - 1, part.last)]
        if length_of(sentence, whole) <= MAX_TITLE:
            return whole
    subject = subject_of(sentence, parts, main, words) or subject_tokens(sentence, parts[main])
    is_next = is_doing and "X" in tags[parts[0].first : parts[main].last]
    return [*subject, *range(part.body, part.last)] if subject and is_next else []


def _happened_when(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """The main clause and the clause that dates it: "Two men died when the dam burst on Monday"."""
    part, tags = parts[index], sentence.tags
    main = parts[index - 1] if index else part
    is_when = part.kind is Kind.SUBORDINATE and sentence.lowers[part.first] in words.moments
    if not is_when or main.last != part.first or main.kind not in (Kind.MAIN, Kind.PREDICATE):
        return []
    if "X" in tags[main.first : main.last] or tags[main.verb] not in "va" or words.verb_second:
        return []
    group = tags[main.verb + 1 : main.last].lstrip("Zb")
    if tags[main.verb] == "a" and group[:1] != "w":
        return []  # "He was mayor when the war began"
    deed = main.last - len(group) if group else main.verb
    if sentence.lowers[deed].endswith(words.gerund_endings):
        return []  # "was mending it when he fell ill"
    if any(lower in words.negations for lower in sentence.lowers[main.first : main.verb + 3]):
        return []
    return [*clause_tokens(sentence, parts[:index], index - 1, words), *range(part.first, part.last)]


def _joined_ahead(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """The deed that a date after "and" belongs to, behind an aside: "wrote it and in 1878, having paid, left"."""
    tags, part = sentence.tags, parts[index]
    if dated < 2 or part.last != dated + 1 or part.verb < 0 or index + 2 >= len(parts):
        return []
    aside, deed = parts[index + 1 : index + 3]
    is_joined = tags[part.first : dated].rstrip("ZPSD")[-1:] == "C" and aside.kind is Kind.PARTICIPLE
    if not is_joined or deed.kind not in (Kind.PREDICATE, Kind.PARTICIPLE) or tags[deed.body] not in "vqahe":
        return []
    subject = subject_tokens(sentence, part) or subject_before(sentence, parts, index)
    return [*subject, dated, *range(deed.first, deed.last), *tail(sentence, parts, index + 2)] if subject else []


_LABEL = re.compile(r'["CPSTZD(-]*X(?:[,TPSC-]+X)*[;-]')


def _of_entry(sentence: Sentence, parts: Sequence[Part], dated: int) -> list[int]:
    """The first of several statements behind the date of an entry, where it has no verb: "3 May: a fine; they paid"."""
    label, tags = _LABEL.match(sentence.tags), sentence.tags
    stop = tags.find(";", label.end()) if label else -1
    if not label or dated >= label.end() or stop < 0 or is_stroke(sentence, label.end() - 1):
        return []
    is_told = any(label.end() <= part.verb < stop for part in parts)
    return [] if is_told or "X" in tags[label.end() : stop] else [dated, *range(label.end(), stop)]


def _behind_colon(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """A clause and one of the things that a colon lists: "She married twice: in 1954 to Holt, and in 1970 to Kern"."""
    tags = sentence.tags
    colon = tags.rfind(";", 0, dated)
    if colon < 1 or sentence.words(colon, colon + 1) != ":" or words.verb_second:
        return []
    kinds = (Kind.MAIN, Kind.PREDICATE, Kind.CONTENT, Kind.SOURCE)
    main = next((n for n, part in enumerate(parts) if part.kind is Kind.MAIN and part.last <= colon), -1)
    is_list = not any(part.kind in kinds and part.first > colon for part in parts)
    if main < 0 or not is_list or parts[index].kind not in (Kind.PHRASE, Kind.NOUNS) or "X" in tags[:colon]:
        return []
    items = [colon, *(match.end() - 1 for match in _NEXT_ITEM.finditer(tags, colon))]
    first = max(i for i in items if i < dated) + 1
    if any(tags[i] not in "ZPSTCD," and sentence.lowers[i] not in words.time_nouns for i in range(first, dated)):
        return []
    last = min((i for i in items if i > dated), default=len(tags))
    aside = re.compile(",[PTO]?R").search(tags, dated, last)
    return [
        *clause_tokens(sentence, parts[: main + 1], main, words),
        colon,
        *range(first, aside.start() if aside else last),
    ]


_AGAIN = re.compile("C(?P<again>Z?)[PS]?X,?")


def _once_more(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """What happened on another date as well: "Fever closed the school in 1884, | and again in 1889"."""
    found = _AGAIN.fullmatch(sentence.tags, parts[index].first, parts[index].last)
    around = clause_around(sentence, parts, index)
    if not found or not 0 <= around < index or words.verb_second:
        return []
    draft = clause_tokens(sentence, parts[: around + 1], around, words)
    for x in [i for i in draft if sentence.tags[i] == "X"]:
        draft = without_date(sentence, draft, x, words)
    return [*draft, *range(*found.span("again")), found.end() - 1 - (sentence.tags[found.end() - 1] == ",")]


_RELATIVE = re.compile(",[PTO]?R")
_NEXT_ITEM = re.compile(",?C(?=[ZPS]*D?n*[PO]?X)")


def _is_beside_clause(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a part is but the date of the clause before it, the first one: "When it sank, | in May, | we"."""
    part, before, tags = parts[index], parts[max(0, index - 1)], sentence.tags
    if part.kind is not Kind.PHRASE or before.kind is not Kind.SUBORDINATE or before.verb < 0:
        return False
    is_alone = not tags[part.first : part.last].strip("PSZX") and "X" not in tags[before.first : before.last]
    is_set_off = tags[part.first - 1] == "," == tags[part.last : part.last + 1]
    return is_alone and is_set_off and not tags[tags.rfind(";", 0, before.first) + 1 : before.first].strip("CZ")


def _is_free_relative(sentence: Sentence, part: Part) -> bool:
    """Whether "what" or "how" opens a sentence and hangs on no noun: "What happens in May will show"."""
    known = sentence.vocabulary
    is_first = not sentence.tags[: part.first].strip('CZ"')
    return part.kind in (Kind.RELATIVE, Kind.SUBORDINATE) and is_first and sentence.lowers[part.first] in known.asking


def _one_of_two(sentence: Sentence, part: Part, draft: list[int], dated: int) -> list[int]:
    """One of two participles with a date each: "(divided in 1554,) reunited in 1598 and annexed in 1698"."""
    tags = sentence.tags
    for joint in range(part.body, part.last):
        is_joint = tags[joint] == "C" and tags[joint + 1 : part.last].lstrip("Z")[:1] in ("e", "w", "v")
        if is_joint and "X" in tags[part.body : joint] and "X" in tags[joint : part.last] and dated in draft:
            first, last = (part.body, joint) if dated < joint else (joint + 1, part.last)
            return [i for i in draft if not part.first <= i < part.last or first <= i < last]
    return draft


def _second_of_modal(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """A second verb after "will", set off by a comma: "will finish on Friday, and give an update a week later"."""
    part, clause = parts[index], parts[max(0, index - 1)]
    if part.kind is not Kind.NOUNS:
        return []
    deed = _SECOND_DEED.match(sentence.tags, part.first, part.last)
    if not deed or clause.kind not in (Kind.MAIN, Kind.PREDICATE, Kind.CONTENT):
        return []
    if clause.verb < 0 or sentence.tags[clause.verb] != "m" or "w" not in sentence.tags[clause.verb : clause.last]:
        return []
    subject = subject_tokens(sentence, clause) if clause.verb > clause.body else []
    subject = subject or subject_before(sentence, parts, index - 1)
    return [*subject, clause.verb, *range(deed.end() - 2, part.last)] if subject else []


def _purpose(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """The clause and what it came to, where a dated infinitive says so: "took the fort, only to lose it in May"."""
    part, tags = parts[index], sentence.tags
    if part.kind not in (Kind.NOUNS, Kind.PHRASE) or tags[part.first : part.last].lstrip("Z")[:2] not in (
        "Tw",
        "Tb",
        "Tn",
    ):
        return []
    around = clause_around(sentence, parts, index)
    if around < 0 or around > index or parts[around].kind not in (Kind.MAIN, Kind.PREDICATE):
        return []
    clause = clause_tokens(sentence, parts[:index], around, words)
    for other in [i for i in clause if tags[i] == "X"]:
        clause = without_date(sentence, clause, other, words)
    return [*clause, *range(part.first - (tags[part.first - 1] == ","), part.last)] if clause else []


def cleft(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> list[int]:
    """What "It was in 1998 that" only sets off: the clause after "that" or "before", the date still before it."""
    first = index
    while first > 0 and parts[first].kind is Kind.PHRASE:
        first -= 1
    part = parts[first]
    following = parts[index + 1] if index + 1 < len(parts) else part
    if (
        part.kind is not Kind.MAIN
        or not (following.kind in (Kind.CONTENT, Kind.RELATIVE) or _is_set_in_time(sentence, following))
        or dated != parts[index].last - 1
    ):
        return []
    is_set_off = sentence.lowers[part.body] in sentence.vocabulary.thing_pronouns and part.verb == part.body + 1
    is_set_off = is_set_off and sentence.lowers[part.verb] in sentence.vocabulary.copulas
    if not is_set_off or sentence.tags[part.verb + 1 : dated].strip("ZPSDnN,"):
        return []
    goes_on = following.kind is Kind.CONTENT and any(p.kind is Kind.PREDICATE for p in parts[index + 2 :])
    if following.verb < 0 and not goes_on:
        return []
    return [dated, *range(following.body, following.last), *tail(sentence, parts, index + 1)]


def _is_set_in_time(sentence: Sentence, part: Part) -> bool:
    """Whether "when" or "before" opens a part: "It was midnight when the dam broke", "It was 1998 before it opened"."""
    known = sentence.vocabulary
    return part.kind is Kind.SUBORDINATE and sentence.lowers[part.first] in known.moments | known.settings
