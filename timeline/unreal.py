"""What a sentence only imagines, what an invented work tells, and dates that were put right since: none happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence, is_present
from timeline.model import Expression
from timeline.telling import telling_sign
from timeline.titles.hedged import tells
from timeline.titles.subjects import part_index

# "Had she signed", "Wäre der Zeuge nicht gestorben": a subject right after the verb.
_INVERTED = re.compile("[ahi](?:U|D?[nN#]+)")
_REACH = 100  # characters before a date
_UP_TO = ("set_in", "put_right", "instead_of")


def is_unreal(sentence: Sentence, parts: Sequence[Part], token: int, key: int, expression: Expression) -> bool:
    """Whether token `token`, a date in the clause of verb `key`, is of nothing that is told as having happened."""
    if "up_to" in sentence.led and _stands_after(sentence, expression.start):
        return True
    index = clause_of(parts, token, key)
    if index >= 0 and key >= 0 and parts[index].kind is Kind.SOURCE:
        index = part_index(parts, key)  # "Had he been well, Holt said on Monday, he would have come"
    return is_made_up(sentence, parts, index, key)


def _stands_after(sentence: Sentence, start: int) -> bool:
    """Whether the words up to a date make it none of what happened: "a film set in", "instead of meeting on"."""
    language = sentence.vocabulary.language
    first = max(sentence.starts[0], start - _REACH)
    signs = (telling_sign(language, name) for name in _UP_TO)
    if any(sign is not None and sign.search(sentence.text, first, start) for sign in signs):
        return True
    first_set = telling_sign(language, "first_set")  # "Originally scheduled for May, it slipped"
    return first_set is not None and first_set.match(sentence.text, sentence.starts[0], start) is not None


def is_made_up(sentence: Sentence, parts: Sequence[Part], index: int, key: int) -> bool:
    """Whether part `index`, with verb `key`, tells what would have been, or what somebody invented."""
    return index >= 0 and (_is_imagined(sentence, parts, index) or _is_invented(sentence, parts, key))


def clause_of(parts: Sequence[Part], token: int, key: int) -> int:
    """The part that a date dates: its own, or where that is but a phrase, the one of verb `key`."""
    index = part_index(parts, token) if token >= 0 else -1
    is_phrase = index < 0 or (parts[index].kind is Kind.PHRASE and parts[index].verb < 0)
    return part_index(parts, key) if is_phrase and key >= 0 else index


def _is_imagined(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a clause tells what would have been: "If it had failed on Tuesday, ...", "... would have but for him"."""
    is_open = "m" in sentence.tags or not sentence.vocabulary.unreal.isdisjoint(sentence.lowers)
    if not is_open:
        return False
    if is_unreal_verb(sentence, parts[index].verb):
        has_condition = any(_is_condition(sentence, part) for part in parts)
        return has_condition or tells(sentence, "but_for", 0, len(sentence.tags))
    unreal = any(is_unreal_verb(sentence, part.verb) for part in parts)
    return unreal and _is_condition(sentence, parts[index])


def is_unreal_verb(sentence: Sentence, verb: int) -> bool:
    """Whether a finite verb is of what is imagined: "would have (failed)", "wäre (gesunken)"."""
    if verb < 0:
        return False
    if sentence.lowers[verb] in sentence.vocabulary.unreal:
        return True
    may_have = telling_sign(sentence.vocabulary.language, "may_have") if sentence.tags[verb] == "m" else None
    return may_have is not None and may_have.match(sentence.text, sentence.starts[verb]) is not None


def _is_condition(sentence: Sentence, part: Part) -> bool:
    known, first = sentence.vocabulary, part.first
    if sentence.lowers[first] in known.conditionals:
        return True
    is_led = part.verb == first and (first == 0 or sentence.tags[first - 1] in ",;-C")
    is_verb = sentence.lowers[first] in (known.unreal or known.pluperfect_auxiliaries)
    return is_led and is_verb and _INVERTED.match(sentence.tags, first) is not None


def _is_invented(sentence: Sentence, parts: Sequence[Part], key: int) -> bool:
    """Whether a sentence tells what stands in a novel or a forged paper."""
    known = sentence.vocabulary
    if tells_source(sentence, parts, "forged"):
        return True
    if key < 0 or "in_work" not in sentence.led:
        return False
    if sentence.tags[key] in FINITE and not is_present(sentence, key, known):
        return False
    work = telling_sign(known.language, "in_work")
    return work is not None and work.match(sentence.text, sentence.starts[0], sentence.ends[-1]) is not None


def tells_source(sentence: Sentence, parts: Sequence[Part], name: str) -> bool:
    """Whether the language's sign `name` stands at the head of a sentence or of its source."""
    sign = telling_sign(sentence.vocabulary.language, name) if name in sentence.led else None
    if sign is None:
        return False
    heads = (sentence.starts[part.first] for part in parts if not part.first or part.kind is Kind.SOURCE)
    return any(sign.match(sentence.text, start, sentence.ends[-1]) is not None for start in heads)
