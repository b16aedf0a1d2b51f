"""The tokens of the clause that a date belongs to, in the order they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.intervals import Granularity
from timeline.titles.asides import of_aside
from timeline.titles.attached import attached_phrase
from timeline.titles.infinitives import infinitive_before, planned
from timeline.titles.left_out import begins_row, taken_up
from timeline.titles.noun_events import announced, noun_event
from timeline.titles.put_off import put_off
from timeline.titles.reported import quoted_before, reported, unattributed
from timeline.titles.said_once import end_of_first
from timeline.titles.subjects import (
    body_start,
    clause_around,
    described_by,
    is_aside,
    listed_before,
    main_index,
    next_passive,
    noun_phrase_before,
    part_index,
    subject_before,
    subject_of_dated,
    subject_of_passive,
    subject_tokens,
)
from timeline.titles.tails import ends_in_infinitive, shared_object, tail
from timeline.titles.undated import without_date
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
            return [*_subject(sentence, parts, main, words), *range(parts[main].body, parts[main].last), *condition]
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
    is_open = parts[index].kind in (Kind.RELATIVE, Kind.PARTICIPLE) and not _tells_by_itself(sentence, parts[index])
    if is_open and not _subject(sentence, parts, index, words):
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
    """What came of a clause with a date of its own: "In 1885 Reed joined Holt, | becoming chief engineer in 1891"."""
    part, tags = parts[index], sentence.tags
    if part.kind is not Kind.PARTICIPLE or tags[part.body] != "G" or tags[part.first - 1 : part.first] != ",":
        return []
    main = clause_around(sentence, parts, index)
    if not 0 <= main < index or "X" not in tags[parts[0].first : parts[main].last]:
        return []
    subject = _subject(sentence, parts, main, words) or subject_tokens(sentence, parts[main])
    return [*subject, *range(part.body, part.last)] if subject else []


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


def clause_tokens(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    part = parts[index]
    subject = _subject(sentence, parts, index, words)
    body = list(range(body_start(sentence, part), part.last))
    if part.kind is Kind.RELATIVE:
        if sentence.lowers[part.first] in words.possessives:
            body = [part.first, *body]  # "the maker whose stock fell"
        elif subject and _has_subject(sentence, part) and not words.finite_is_last:
            return _turned(sentence, part, subject)
        elif words.finite_is_last and _takes_possession(sentence, part):
            # "der Lehrer, dessen Werkstatt er 1789 übernahm"
            who = sentence.tags.index("U", part.body)
            return [who, part.verb, part.first, *range(part.body, who), *range(who + 1, part.verb)]
        elif (
            sentence.lowers[part.first] in words.relatives and sentence.tags[part.body] == "N" and words.finite_is_last
        ):
            return body  # "die Halle, deren (Grundstein 1954 gelegt worden war)"
        elif subject and (who := _doer(sentence, part, words)):
            # "den Arzt, den sie 1942 heiratete"; "der Auftrag" is no object
            subject = subject[sentence.lowers[subject[0]] in words.he_determiners :]
            rest = (*range(part.body + len(who), part.verb), *range(part.verb + 1, part.last))
            return [*who, part.verb, *subject, *rest]
    return subject + body + (shared_object(sentence, parts, index) or tail(sentence, parts, index))


_NOUNS = re.compile("D[n#]*N+")


def _doer(sentence: Sentence, part: Part, words: ClauseWords) -> range:
    """Who did something to what a relative clause describes, where its words show that: "den sie", "das der Rat"."""
    first, body = sentence.lowers[part.first], part.body
    if first in words.him_determiners and sentence.tags[body] == "U":
        return range(body, body + 1)
    found = _NOUNS.match(sentence.tags, body, part.verb) if words.finite_is_last else None
    is_shown = first in words.him_determiners or sentence.lowers[body] in words.he_determiners
    return range(*found.span()) if found and is_shown and first in words.relative_determiners else range(0)


_POSSESSED = re.compile("R[n#]*N+U[^,;]*[vV]")


def _takes_possession(sentence: Sentence, part: Part) -> bool:
    """Whether a relative clause tells what somebody did with what belonged to the one it describes."""
    is_owned = sentence.lowers[part.first] in sentence.vocabulary.relatives
    return is_owned and _POSSESSED.match(sentence.tags, part.first, part.verb + 1) is not None


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
    if not is_set_off or sentence.tags[part.verb + 1 : dated].strip("ZPSDnN,") or following.verb < 0:
        return []
    return [dated, *range(following.body, following.last), *tail(sentence, parts, index + 1)]


def _is_set_in_time(sentence: Sentence, part: Part) -> bool:
    """Whether "when" or "before" opens a part: "It was midnight when the dam broke", "It was 1998 before it opened"."""
    known = sentence.vocabulary
    return part.kind is Kind.SUBORDINATE and sentence.lowers[part.first] in known.moments | known.settings


def _has_subject(sentence: Sentence, part: Part) -> bool:
    return any(tag in "nNU#D" for tag in sentence.tags[part.body : part.verb])


def _turned(sentence: Sentence, part: Part, noun: list[int]) -> list[int]:
    """A relative clause with a subject as a clause of its own: "the bill that they passed", they passed the bill."""
    stop = part.verb + 1
    while stop < part.last and sentence.tags[stop] in "wbZ":
        stop += 1
    return [*range(part.body, stop), *noun, *range(stop, part.last)]


def _shared_subject(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject before a predicate, with the names that it is listed with: "Farmers, | teachers and nurses"."""
    subject = named_beside(sentence, parts, subject_before(sentence, parts, index))
    around = part_index(parts, subject[0]) if subject else -1
    listed = listed_before(sentence, parts, around) if around >= 0 and parts[around].verb >= 0 else []
    return listed + subject


def named_beside(sentence: Sentence, parts: Sequence[Part], subject: list[int]) -> list[int]:
    """The name that stands beside "that man": "That man, Dale Holt, died"."""
    if not subject or sentence.lowers[subject[0]] not in sentence.vocabulary.pointers:
        return subject
    beside = next((p for p in parts if p.first == subject[-1] + 2 and p.kind is Kind.NOUNS), None)
    is_name = (
        beside is not None
        and 1 < beside.last - beside.first < 4
        and not sentence.tags[beside.first : beside.last].strip("N")
    )
    return list(range(beside.first, beside.last)) if beside and is_name else subject


def _subject(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """The tokens to set before a part whose subject stands elsewhere."""
    part = parts[index]
    is_main = part.kind in (Kind.PREDICATE, Kind.MAIN)
    if words.verb_second and is_main and "X" in sentence.tags[part.first : max(part.first, part.verb)]:
        return _cut_off(sentence, parts, index)  # "im Juni brannten zwei Häuser": its subject comes after the verb
    if part.kind is Kind.PREDICATE:
        return _shared_subject(sentence, parts, index)
    if part.kind is Kind.MAIN:
        return listed_before(sentence, parts, index)
    if _tells_by_itself(sentence, part):
        return []
    if part.kind is Kind.SUBORDINATE and part.verb == part.body and sentence.tags[part.verb] in "vqe":
        main = next((p for p in parts[index + 1 :] if p.kind is Kind.MAIN), None)
        return subject_tokens(sentence, main) if main else []  # "When asked on Monday, Holt left"
    if index and parts[index - 1].kind is Kind.SOURCE and part.kind is Kind.PARTICIPLE:
        return []  # "fell, according to Holt, followed by"
    if part.kind is Kind.RELATIVE or part.kind is Kind.PARTICIPLE:
        if listed := next_passive(sentence, parts, index):
            return listed
        described = described_by(sentence, part, words)
        if words.finite_is_last and described and sentence.tags[described[0]] == "D":
            # "von dem Lehrer, der dort wohnte": the noun is no subject where it is described.
            first = described[0]
            if sentence.lowers[first] in words.genitives and sentence.tags[first - 1 : first] == "N":
                described = [*noun_phrase_before(sentence, first), *described]  # "(mit dem) Bau eines Damms, der"
            if sentence.lowers[described[0]] in words.oblique:
                # The ending of an adjective goes with its article: "einen barocken Neubau, der".
                noun = next((n for n, i in enumerate(described) if sentence.tags[i] == "N"), 1)
                described = [described[0], *described[noun:]]
            described = described[sentence.lowers[described[0]] not in words.articles :]
        return described or subject_of_passive(sentence, parts, index) or subject_of_dated(sentence, parts, index)
    return []


def _cut_off(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject of a clause that a relative clause parts from its verb: "nachdem ein Gast, der dort war, | starb"."""
    before = parts[index - 2] if index > 1 else parts[index]
    is_cut = before.verb < 0 and parts[index - 1].kind is Kind.RELATIVE and sentence.tags[before.first] in "BSH"
    return list(range(before.first + 1, before.last)) if is_cut else []


def _tells_by_itself(sentence: Sentence, part: Part) -> bool:
    """Whether a relative clause has its subject and, its verb set second, stands alone: ", bei der Ermittler ..."."""
    known, tags = sentence.vocabulary, sentence.tags
    return part.kind is Kind.RELATIVE and known.finite_is_last and tags[part.first : part.first + 2] == "PR"
