"""Dates that belong to a phrase and not to the clause around it: "a bridge built in 1931", "the 2019 budget".

Such a date never dates what the clause tells. Where the phrase tells of something that happened, that is the event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence, is_present
from timeline.intervals import Granularity
from timeline.titles.charged import charged_with
from timeline.titles.noun_events import head_of, is_by_act, is_event_noun
from timeline.titles.said_once import subject_around
from timeline.titles.subjects import (
    main_index,
    may_be_person,
    next_passive,
    noun_phrase_before,
    part_index,
    subject_tokens,
)
from timeline.titles.undated import is_fronted, is_stroke
from timeline.titles.word_order import is_deed

_TIGHT = "PZ,C"
_AFTER_DOING = re.compile("S(?:G|bw)")  # "After losing", "After being sold"
_IS_DOING = re.compile("iZ*w[PD]")
_PAIR = re.compile(r"XCP?\Z")  # "letters sent on 3 May and 9 June"


def attached_phrase(
    sentence: Sentence,
    parts: Sequence[Part],
    dated: int,
    words: ClauseWords,
    unit: Granularity | None,
    is_past: bool = False,
) -> list[int]:
    """The phrase that token `dated` dates, the date still in it; empty where the clause is dated, or nothing is.

    A date of `unit` YEAR or more rather describes a noun than places what is told of it; so does one that `is_past`
    where the clause tells of the present.
    """
    index = part_index(parts, dated)
    if index < 0:
        return []
    lead = dated - 1
    while lead > 1 and sentence.tags[lead - 1] == "X" and (is_stroke(sentence, lead) or sentence.tags[lead] == "C"):
        lead -= 2  # "das Treffen vom 3./4. Mai"
    if lead >= 0 and sentence.lowers[lead] in words.attributing and not is_by_act(sentence, dated):
        noun = noun_phrase_before(sentence, lead)
        if noun and noun[-1] == lead - 1 and is_event_noun(sentence.lowers[noun[-1]], words):
            if sentence.lowers[noun[0]] in words.oblique:
                noun = [i for i in noun if sentence.tags[i] == "N"]  # "nach dem großen Brand vom 3. März"
            return [*noun, dated]  # "kippte das Abkommen vom 3. März"
    if listed := _listed_event(sentence, parts[index], dated, words):
        return listed
    before = _done_before(sentence, parts[index], dated)
    if before:
        return before
    if fronted := _fronted_deed(sentence, parts, dated):
        return fronted
    reduced = _fronted(sentence, parts, index, dated, words) or _reduced(
        sentence, parts, index, dated, words, unit, is_past
    )
    if reduced:
        return reduced
    is_period = unit in (Granularity.QUARTER, Granularity.HALF)  # is spoken of in accounts to come
    told = _told_now(sentence, parts[index], dated, words) if is_past and not is_period else []
    if told:
        return told
    if is_apposition(sentence, parts, index) or (is_long(unit) and _hangs_on_noun(sentence, parts, index, dated)):
        return _event_noun(sentence, parts[index], dated, words)
    if inner := _inside_subject(sentence, parts[index], dated, words):
        return inner
    if is_of_subject(sentence, parts[index], dated, unit):
        return _event_noun(sentence, parts[index], dated, words)
    if is_long(unit) and _is_told_of(sentence, parts[index], dated):
        return _event_subject(sentence, parts[index], dated, words)
    return []


_LISTED = re.compile("D[n#]*n(?:PD?[nN#]+)*P")


def _listed_event(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """One of several happenings in a row: "survived two wars, a collision with a ship in 1934 and a fire in 1971"."""
    tags = sentence.tags
    if (
        part.kind is not Kind.NOUNS
        or tags[part.first - 1 : part.first] != ","
        or "X" not in tags[part.first : dated + 1]
    ):
        return []
    first = max(tags.rfind("C", part.first, dated) + 1, part.first)
    if "C" not in tags[part.first : part.last] or not _LISTED.fullmatch(tags, first, dated):
        return []
    head = head_of(tags, first, dated)
    return [*range(first, dated + 1)] if head >= 0 and is_event_noun(sentence.lowers[head], words) else []


def _reduced(
    sentence: Sentence,
    parts: Sequence[Part],
    index: int,
    dated: int,
    words: ClauseWords,
    unit: Granularity | None,
    is_past: bool,
) -> list[int]:
    """A noun with the participle that is dated: "a treaty (was rejected that was) signed on 3 May".

    Nothing where the noun only holds the words that the clause tells: "in a statement issued on Monday".
    """
    tags, part = sentence.tags, parts[index]
    participle = _participle_before(sentence, part, dated, words)
    if next_passive(sentence, parts, index):
        return []
    if charge := charged_with(sentence, part, participle, dated, words, unit):
        return [*charge, *range(charge[-1] + 1, _end_of_phrase(sentence, part, dated))]
    if participle < 0:
        return []
    # What is in the present is of no past day: "appears in a photo taken in Besk on 9 May".
    is_now = is_past and part.verb >= 0 and is_present(sentence, part.verb, words)
    is_subject = is_now or dated < part.verb or part.verb < 0
    pair = _PAIR.search(tags, part.first, dated)
    is_near = not tags[participle + 1 : pair.start() if pair else dated].strip(_TIGHT)
    if not is_subject and not is_near and (unit is None or unit >= Granularity.WEEK):
        return []  # "freed the men held in Besk on Monday" may date either
    noun = noun_phrase_before(sentence, participle)
    if noun and sentence.lowers[noun[0] - 1] in words.agents and (whole := noun_phrase_before(sentence, noun[0] - 1)):
        noun = [*whole, noun[0] - 1, *noun]  # "a report by the firm published on Thursday"
    if noun and parts[part_index(parts, noun[0])].kind is Kind.SOURCE and part.kind is Kind.PARTICIPLE:
        return []  # "fell, according to Holt, followed by"
    if not noun and tags[participle - 1] == "C":
        noun = noun_phrase_before(sentence, max(part.first, tags.rfind("e", part.first, participle)))
    is_inner = tags[participle - 1] in "nN" and participle > part.body + 1  # "hauled by (an engine built in 1898)"
    noun = (not is_inner and _whole_before(sentence, parts, index)) or noun
    if noun and tags[noun[0] - 1] in "ah" and noun[0] - 1 == part.verb:
        return []  # "had his hip done in 2018"
    is_counted_on = bool(noun) and tags[noun[0] - 1] == "C" and part.verb >= 0 and "w" in tags[part.verb : noun[0]]
    if not noun or is_counted_on or _is_occasion(sentence, part, noun, words, unit):
        return []
    is_new = noun[0] == part.first and sentence.lowers[noun[0]] in words.indefinites
    if is_new and is_apposition(sentence, parts, index):
        described = noun_phrase_before(sentence, noun[0])  # "The Wren, a boat built in 1931, sank"
        is_less = any(tags[i] == "N" for i in noun) and not any(tags[i] == "N" for i in described)
        is_less = is_less or _is_firm_of_somebody(sentence, described, noun, words)
        noun = noun if is_less or not described else described
    return [*noun, *range(participle, _end_of_phrase(sentence, part, dated))]


def _is_firm_of_somebody(sentence: Sentence, described: Sequence[int], noun: Sequence[int], words: ClauseWords) -> bool:
    """Whether what is described is only somebody, and no person describes it: "The owner, a firm founded in 1990"."""
    is_somebody = may_be_person(sentence, described, words) and all(sentence.tags[i] != "N" for i in described)
    return is_somebody and not may_be_person(sentence, noun, words)


def _whole_before(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject that a participle between commas describes: "The grant for the hall, applied for in May, was"."""
    if not 0 < index < len(parts) - 1 or parts[index].kind is not Kind.PARTICIPLE:
        return []
    before, after = parts[index - 1], parts[index + 1]
    if index > 1 and sentence.tags[before.first : before.last] == "#":
        before = parts[index - 2]  # "Dan Roy, 33, wanted since May"
    is_subject = before.kind is Kind.NOUNS and after.kind is Kind.PREDICATE and sentence.tags[before.first] in "DnN#"
    is_set_off = sentence.tags[parts[index - 1].last : parts[index].first] == "," == sentence.tags[after.first - 1]
    return list(range(before.first, before.last)) if is_subject and is_set_off else []


def is_long(unit: Granularity | None) -> bool:
    return unit is not None and unit <= Granularity.YEAR


def _fronted(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """A participle before the subject that it describes: "Born in 1956, Holt joined", "After losing, he left"."""
    part, tags = parts[index], sentence.tags
    main = index + 1
    while main < len(parts) and (parts[main].kind is Kind.PARTICIPLE or _is_place(sentence, parts[main])):
        main += 1
    before = parts[:index]
    if main == len(parts) or any(p.kind is not Kind.PARTICIPLE for p in before) or tags[parts[main].first - 1] != ",":
        return []
    is_aged = sentence.lowers[part.body] in words.noun_participles  # "Aged 20 in 2004, Jo Park won"
    if part.kind is Kind.PARTICIPLE and tags[part.body] == "e" and not is_aged:
        first = max(_participle_before(sentence, part, dated, words), part.body)
    elif index == 0 and part.kind is Kind.PHRASE and dated == part.last - 1 and (deed := _AFTER_DOING.match(tags)):
        first = deed.end() - 1
    else:
        return []
    if parts[main].kind is Kind.NOUNS and parts[main + 1 : main + 2] and parts[main + 1].kind is Kind.MAIN:
        main += 1  # "Born in 1929, the son of a fisherman, Vane ran"
    following = parts[main]
    if following.kind is Kind.MAIN:
        subject = subject_tokens(sentence, following)
    elif following.kind is Kind.NOUNS:
        subject = list(range(following.first, following.last))
    else:
        return []
    places = [i for p in parts[index + 1 : main] if _is_place(sentence, p) for i in range(p.first, p.last)]
    return [*subject, *range(first, _end_of_phrase(sentence, part, dated)), *places] if subject else []


def _fronted_deed(sentence: Sentence, parts: Sequence[Part], dated: int) -> list[int]:
    """The same where a participle ends what opens the sentence: "1931 in Graz von Bauern geboren, ging sie"."""
    tags = sentence.tags
    comma = tags.find(",", dated)
    if not 0 < comma < len(tags) - 1 or tags[comma + 1] not in FINITE or not is_deed(sentence, comma - 1):
        return []
    if not FINITE.isdisjoint(tags[: comma - 1]) or "," in tags[:comma]:
        return []
    subject = subject_around(sentence, parts[part_index(parts, comma + 1)])
    return [*subject, *range(comma)] if subject else []


def _is_place(sentence: Sentence, part: Part) -> bool:
    """Whether a phrase between commas has no date: "Born on 3 May 1932, in Busan, she"."""
    return part.kind is Kind.PHRASE and "X" not in sentence.tags[part.first : part.last]


def _done_before(sentence: Sentence, part: Part, dated: int) -> list[int]:
    """What came before a clause: "Holt has been banned after failing a test in May", "rose in May after falling in"."""
    tags = sentence.tags
    after = tags.find("SG", max(part.verb, 0), dated)
    is_other = part.verb >= 0 and (tags[part.verb] == "h" or "X" in tags[part.verb : max(after, part.verb)])
    if (
        not is_other
        or not sentence.vocabulary.gerund_endings
        or after < 0
        or set(tags[after + 2 : dated]) & (FINITE | set(",;BRHX"))
    ):
        return []
    subject = subject_tokens(sentence, part)
    return [*subject, *range(after + 1, dated + 1)] if subject else []


def _is_told_of(sentence: Sentence, part: Part, dated: int) -> bool:
    """Whether something is told of a noun with its date that may be of any later day: "The pact of 1998 was broken"."""
    is_then = sentence.tags[part.verb] == "v" and not is_present(sentence, part.verb, sentence.vocabulary)
    return part.verb > dated and part.kind is not Kind.SOURCE and not is_then


def _told_now(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """The event that a present clause speaks of: "The charges stem from a raid in April", "are looking into a raid"."""
    tags = sentence.tags
    doing = _IS_DOING.match(tags, max(part.verb, 0))
    is_now = tags[part.verb] == "v" or (doing and sentence.lowers[doing.end() - 2].endswith(words.gerund_endings))
    if not (0 <= part.verb < dated and is_now and is_present(sentence, part.verb, words)):
        return []
    first = dated
    while first > part.verb + 1 and tags[first - 1] in "DnN#OP":
        first -= 1
    phrase = next((i for i in range(first, dated) if is_event_noun(sentence.lowers[i], words)), -1)
    if phrase < 0 or "T" in tags[part.verb : dated]:
        return []
    while phrase > first and tags[phrase - 1] in "DnN#":
        phrase -= 1
    return list(range(phrase, dated + 1))


def is_of_subject(sentence: Sentence, part: Part, dated: int, unit: Granularity | None) -> bool:
    """Whether a date tells which subject is meant of what happened on another: "The amnesty in 1919 ended in 1924".

    News sets the day of what it tells there as well: "A jury on Monday found".
    """
    tags, known = sentence.tags, sentence.vocabulary
    if dated < 2 or tags[dated - 1] not in "PO" or tags[dated - 2] not in "nN" or not dated < part.verb < part.last:
        return False
    if "X" in tags[part.first : dated] or tags[dated + 1 : part.verb].strip("Z") or part.kind is Kind.SOURCE:
        return False
    is_day = unit is None or unit > Granularity.MONTH
    if is_day and not is_event_noun(sentence.lowers[dated - 2], known):
        return False
    others = (x for x in range(part.verb, part.last) if tags[x] == "X" and not set(tags[part.verb : x]) & set("eGR"))
    return any(sentence.lowers[x - 1] not in known.comparisons | known.range_words | known.since for x in others)


def _inside_subject(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """The happening within a subject that its last date is of: "The suspect in (the murder of Holt on 3 May) fled"."""
    tags = sentence.tags
    if dated > part.verb or part.kind is Kind.SOURCE or tags[dated - 1 : dated] not in ("P", "O"):
        return []
    if tags[dated + 1 : part.verb].strip("Z") or "X" in tags[part.first : dated]:
        return []
    first = dated - 1
    while first > part.first + 1 and tags[first - 1] in "nN#DO":
        first -= 1
    noun = first + (tags[first] == "D")
    head = head_of(tags, noun, dated)
    is_tied = first > part.first + 1 and tags[first - 1] in "PS" and tags[first - 2] in "nN"
    is_told = head >= 0 and is_event_noun(sentence.lowers[head], words) and dated - noun > 2
    return [*range(noun, dated + 1)] if is_tied and is_told else []


def _event_subject(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    tags = sentence.tags
    if tags[dated - 1 : dated] == "O":
        return _event_noun(sentence, part, dated, words)
    if tags[dated + 1 : dated + 2] != "n" or is_fronted(tags, dated) or tags[dated - 1 : dated] not in ("D", "n"):
        return []
    stop = part.verb
    head = head_of(tags, dated + 1, stop)
    if head < 0 or not is_event_noun(sentence.lowers[head], words):
        return []
    while stop > head + 1 and tags[stop - 1] in "ZX":
        stop -= 1
    return list(range(dated, stop))


def _participle_before(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> int:
    """The last participle of its own before the date, with no clause between; -1 where there is none."""
    tags = sentence.tags
    pair = _PAIR.search(tags, part.first, dated)
    for i in range((pair.start() if pair else dated) - 1, part.first - 1, -1):
        if tags[i] == "e":
            is_own = (
                tags[i - 1 : i] != "G"
                and sentence.lowers[i - 1] not in words.becoming
                and not (tags[i - 2 : i] == "Tn" and tags[i - 3] in FINITE)  # "are to stay shut"
                and sentence.lowers[i] not in words.date_leads
            )  # "having risen"
            return i if is_own else -1
        if tags[i] in FINITE or tags[i] in "BRHX;(":
            return -1
    return -1


def _is_occasion(
    sentence: Sentence, part: Part, noun: Sequence[int], words: ClauseWords, unit: Granularity | None
) -> bool:
    """Whether a noun is a message in which the clause itself is told: "in a statement issued on Monday"."""
    if sentence.lowers[noun[-1]] not in words.messages:
        return False
    if part.kind is Kind.SOURCE:
        # A report of years ago is no news of the day, nor is one beside a clause with a date of its own.
        return not is_long(unit) and "X" not in sentence.tags[: part.first] + sentence.tags[part.last :]
    lead = noun[0] - 1
    if "X" in sentence.tags[part.first : noun[0]]:
        return False  # "charged him on Monday in an indictment unsealed a day later"
    return lead >= 0 and sentence.lowers[lead] in words.occasion_prepositions


def _end_of_phrase(sentence: Sentence, part: Part, dated: int) -> int:
    """Where the phrase that holds the date ends: before a verb, a clause, or another participle."""
    stop, tags = dated + 1, sentence.tags
    while stop < part.last and tags[stop] not in FINITE:
        is_compound = tags[stop] == "G" and tags[stop - 1] in "N#" and tags[stop + 1 : stop + 2] in ("n", "N")
        if tags[stop] in "BRHSGTe" and not is_compound:  # but "by one Arva | printing company"
            break
        if tags[stop] == "C" and not (tags[stop - 1] in "nN" and tags[stop + 1 : stop + 2] == tags[stop - 1]):
            break  # "by the brothers Karl and Otto", but not "in May and closed"
        stop += 1
    if tags[dated + 1 : dated + 2] in ("D", "U") and tags[stop : stop + 1] in tuple(FINITE):
        return dated + 1  # "Under a pact signed in May | the firm must pay"
    while stop > dated + 1 and sentence.tags[stop - 1] in "ZDPO,":
        stop -= 1
    return stop


def is_apposition(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a part without a verb only describes the noun before it: ", a town of miners in 1931,"."""
    part, tags = parts[index], sentence.tags
    if part.kind is not Kind.NOUNS or index == 0 or tags[part.first] in "CX" or "C" in tags[part.first : part.last]:
        return False
    if tags[parts[index - 1].last : part.first] != "," or not set("nD") & set(tags[part.first : part.last]):
        return False  # "in Springfield, Ill., on Monday"
    main = main_index(parts)
    if main < 0 or parts[index - 1].kind is Kind.PHRASE:
        return False  # "On Monday, the mayor": what stands after a phrase may be the subject
    between = range(index + 1, len(parts)) if main < index else range(index + 1, main)
    return not any(tags[parts[i].first] == "C" and parts[i].kind is Kind.NOUNS for i in between)


def _hangs_on_noun(sentence: Sentence, parts: Sequence[Part], index: int, dated: int) -> bool:
    """Whether "of" ties the date to a noun after the verb: "recalled the storm of 1987"."""
    part = parts[index]
    return sentence.tags[dated - 1 : dated] == "O" and 0 <= part.verb < dated and part.kind is not Kind.SOURCE


def _event_noun(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """The noun phrase right before the date and its preposition, where it names an event that is not the clause's."""
    tags = sentence.tags
    stop = dated
    while stop > part.first and sentence.lowers[stop - 1] in words.date_leads and tags[stop - 1] not in "nN":
        stop -= 1
    first = stop
    while first > part.first and tags[first - 1] in "nN#":
        first -= 1
    if first == stop or head_of(tags, first, stop) < 0 or not is_event_noun(sentence.lowers[stop - 1], words):
        return []
    lead = first - 1 - (tags[first - 1] == "D")
    if lead >= part.first and sentence.lowers[lead] in words.occasion_prepositions:
        return []  # "in the flood of 2002 nine people died" is dated as a whole
    return [*range(first, stop), dated]
