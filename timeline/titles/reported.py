"""What was said, and by whom: the source is left out where it has no name and tells of something past."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence, is_present
from timeline.titles.hedged import only_alleges, tells
from timeline.titles.printing import Antecedent
from timeline.titles.subjects import body_start, listed_before, part_index, subject_before, subject_tokens
from timeline.titles.tails import tail


def unattributed(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> int:
    """The part with what was said, where who said it has no name and what was said is past; else `index` itself."""
    part = parts[index]
    if part.kind not in (Kind.MAIN, Kind.PREDICATE) or part.verb < 0 or index + 1 >= len(parts):
        return index
    content = parts[index + 1]
    if content.kind is not Kind.CONTENT or "q" not in sentence.tags[part.verb : part.last]:
        return index
    subject = subject_tokens(sentence, part) or subject_before(sentence, parts, index)
    is_named = any(sentence.tags[i] == "N" for i in subject)
    is_source = any(sentence.lowers[i] in words.sayers for i in subject)
    if is_named or not is_source or not tells_past(sentence, content, words):
        return index
    is_doubted = only_alleges(sentence, part) or tells(sentence, "denying", part.first, part.last)
    return index if is_doubted else index + 1


def tells_past(sentence: Sentence, part: Part, words: ClauseWords) -> bool:
    """Whether a part's verb is past or perfect."""
    if part.verb < 0:
        return False
    tag = sentence.tags[part.verb]
    return tag == "h" or (tag in "avq" and not is_present(sentence, part.verb, words))


def reported(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """What a source said elsewhere in the sentence; its own words first where what it said is yet to come."""
    source = parts[index]
    wanted = [
        i
        for i, part in enumerate(parts)
        if part.kind in (Kind.MAIN, Kind.CONTENT)
        or (
            part.kind is Kind.PREDICATE and (sentence.tags[part.first] != "C" or parts[i - 1].kind is not Kind.RELATIVE)
        )
    ]
    if not wanted:
        return list(range(source.first, source.last))
    told = next((i for i in wanted if i < index), wanted[0])
    if parts[told].kind is Kind.PREDICATE:
        said = subject_before(sentence, parts, told)
    else:
        said = listed_before(sentence, parts, told)
    said += range(body_start(sentence, parts[told]), parts[told].last)
    said += tail(sentence, parts[:index] if told < index else parts, told)
    verb = source.verb
    lead = len(sentence.tags[: said[0]].rstrip("CZ,")) if said else 0  # “But the board”, “Eventually, one”
    is_quoted = lead > 0 and sentence.tags[lead - 1] == '"'
    # "We", and in a quotation "it" and "they", are nobody without who said it.
    is_own = any(sentence.lowers[i] in words.own_pronouns or (is_quoted and _points(sentence, i)) for i in said[:1])
    pointing = words.object_pronouns | words.pointers
    is_own = is_own or (is_quoted and any(sentence.lowers[i] in pointing and sentence.tags[i] in "nDUZ" for i in said))
    is_own = is_own or (is_quoted and any(sentence.lowers[i] in words.own_forms for i in said))
    is_own = is_own or sentence.lowers[verb] in words.judging  # "The mayor lied, a court ruled on Monday"
    is_own = is_own or _was_before(sentence, parts[told], words)
    if verb < 0 or (tells_past(sentence, parts[told], words) and not is_own):
        return said
    if words.verb_second and verb > source.first and sentence.lowers[source.first] in words.source_openers:
        return said  # "wie die Klinik mitteilte"
    set_before = _speaker_before(sentence, parts, told, index)
    if verb > source.first:
        speaker = list(range(source.first, verb))
    elif set_before:
        speaker = set_before
    else:
        speaker = list(range(verb + 1, source.last))
        stop = next((n for n, i in enumerate(speaker) if sentence.tags[i] in "PXSZ,"), len(speaker))
        speaker = speaker[:stop]
    if not speaker or sentence.tags[speaker[0]] in "OPT":
        return said  # "said of the robbers" names nobody
    listener = _end_of_listener(sentence, source, bool(set_before))
    told_by = [*speaker, *range(verb, listener), *_joint(sentence, source)]
    whole = _quoted_whole(sentence, source) if parts[told].kind is Kind.CONTENT else []
    said = [*range(lead, said[0]), *said] if is_quoted else said
    return [*told_by, *(whole or (in_marks(sentence, said) if is_quoted else said))]


_HAD_DONE = re.compile("aZ*b?Z*w")


def _was_before(sentence: Sentence, part: Part, words: ClauseWords) -> bool:
    """Whether what was said had been before the day of the saying: "Holt had taken the money"."""
    is_had = part.verb >= 0 and sentence.lowers[part.verb] in words.pluperfect_auxiliaries
    return is_had and _HAD_DONE.match(sentence.tags, part.verb) is not None


_SAYS_THAT = re.compile("[UD][qv][^,;]*")


def tells_of_sentence_before(sentence: Sentence) -> bool:
    """Whether a sentence only names who said what stands in the one before: "Das teilte das Gericht am Montag mit"."""
    known, letters = sentence.vocabulary, sentence.tags.rstrip('."')
    is_pointer = sentence.lowers[0] in known.pointers
    if not known.verb_second or not is_pointer or _SAYS_THAT.fullmatch(letters) is None:
        return False
    return letters[1] == "q" or sentence.lowers[len(letters) - 1] in known.awaiting  # "Das gab sie am Montag bekannt"


def _quoted_whole(sentence: Sentence, source: Part) -> list[int]:
    """All that stands between the marks of a quotation with which the sentence begins, before its source."""
    tags = sentence.tags
    closing = tags.find('"', 1, source.first)
    if tags[0] != '"' or closing < 0 or tags[closing + 1 : source.first].strip("DnN,POC#"):
        return []
    last = closing
    while last > 1 and tags[last - 1] in ",.-":
        last -= 1
    return [*range(last), closing]


def _speaker_before(sentence: Sentence, parts: Sequence[Part], told: int, index: int) -> list[int]:
    """Who told something to whom stands after the verb: '"No," (Ann Moss), the owner, told the paper'."""
    source = parts[index]
    if source.verb != source.first or sentence.lowers[source.verb] not in sentence.vocabulary.tellers:
        return []
    named = next(
        (p for p in parts[told + 1 : index] if p.kind is Kind.NOUNS and sentence.tags[p.first - 1] == '"'), None
    )
    return list(range(named.first, named.last)) if named else []


def _points(sentence: Sentence, token: int) -> bool:
    """Whether a subject is a pronoun, or "this" or "that" without its noun."""
    tags = sentence.tags
    return tags[token] == "U" or (tags[token] in "DH" and tags[token + 1 : token + 2] not in ("n", "N", "#", "Z", "D"))


def in_marks(sentence: Sentence, said: list[int]) -> list[int]:
    """What was said with the quotation marks around it."""
    tags = sentence.tags
    closing = said[-1] + 1
    while closing < len(tags) and tags[closing] in ",.-":
        closing += 1
    row = [said[0] - 1, *said]
    return [*row, closing] if tags[closing : closing + 1] == '"' and said == list(range(said[0], said[-1] + 1)) else row


def _joint(sentence: Sentence, source: Part) -> list[int]:
    """What stands between the verb of saying and what was said: "teilte | mit, | das Haus werde abgerissen"."""
    if not sentence.vocabulary.verb_second:
        return []
    last = source.last - 1
    while last > source.verb and sentence.tags[last] in '.;"':
        last -= 1
    particle = [last] if last > source.verb and sentence.lowers[last] in sentence.vocabulary.particles else []
    comma = source.first - 1
    return [*particle, comma] if comma > 0 and sentence.tags[comma] == "," else particle


def quoted_before(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """What stands in quotation marks without a finite verb before who said it: '"No comment," Holt said on Monday'."""
    part, tags = parts[index], sentence.tags
    is_saying = part.kind is Kind.MAIN and tags[part.verb] == "q" and not tags[part.verb + 1 : part.last].strip("ZPSXD")
    if not is_saying or tags[0] != '"' or tags[part.first - 1] != '"' or any(p.verb >= 0 for p in parts[:index]):
        return []
    stop = part.first - 1
    while stop > 1 and tags[stop - 1] in ',"-;':
        stop -= 1
    return list(range(1, stop))


def _end_of_listener(sentence: Sentence, source: Part, is_told: bool) -> int:
    """Past whom it was said to: "told the inquiry"."""
    stop = source.verb + 1
    if source.verb == source.first and not is_told:
        return stop
    while stop < source.last and sentence.tags[stop] in "DnN":
        stop += 1
    return stop


def with_speaker(
    sentence: Sentence,
    parts: Sequence[Part],
    draft: list[int],
    dated: int,
    words: ClauseWords,
    antecedent: Antecedent,
) -> list[int]:
    """What was said together with who said it, where its subject is nothing without: "Acme said net income fell"."""
    index = part_index(parts, dated)
    if index < 1 or parts[index].kind is not Kind.CONTENT:
        return draft
    if alleged := _alleged(sentence, parts, index, draft):
        return alleged
    if parts[index - 1].last != parts[index].first:
        return draft
    content, saying = parts[index], parts[index - 1]
    subject = subject_tokens(sentence, content)
    if not subject or any(sentence.tags[i] in "NX#" for i in subject):
        return draft
    lone = sentence.lowers[subject[0]] if sentence.tags[subject[0]] == "U" else ""
    is_other = lone not in words.thing_pronouns | words.person_pronouns | words.group_pronouns
    if lone and (is_other or antecedent(lone, subject[0])):
        return draft
    first = sentence.lowers[subject[0]]
    if sentence.tags[subject[0]] == "D" and first not in words.possessives:
        return draft
    speaker = subject_tokens(sentence, saying) or subject_before(sentence, parts, index - 1)
    is_told = any(sentence.tags[i] in "nN" for i in speaker)
    if not is_told and len(speaker) == 1 and sentence.tags[speaker[0]] == "U":
        is_told = antecedent(sentence.lowers[speaker[0]], speaker[0]) != ""
    if saying.verb < 0 or not is_told:
        return draft
    first = speaker[-1] + 1 if speaker[-1] < saying.verb else saying.verb
    return [*speaker, *range(first, saying.last), *range(content.first, content.body), *draft]


def _alleged(sentence: Sentence, parts: Sequence[Part], index: int, draft: list[int]) -> list[int]:
    """What is only alleged together with who says so; empty where nobody does."""
    content, saying = parts[index], parts[index - 1]
    is_whole = saying.verb >= 0 and content.verb in draft and draft[0] >= content.first
    if not is_whole or not only_alleges(sentence, saying):
        return []
    speaker = subject_tokens(sentence, saying) or subject_before(sentence, parts, index - 1)
    first = speaker[-1] + 1 if speaker and speaker[-1] < saying.verb else saying.verb  # "never claimed that"
    return [*speaker, *range(first, content.body), *draft] if speaker else []
