"""The time that the narrative holds: what a sentence without a date takes when it reports what happened."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.clause_parts import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.intervals import Granularity
from timeline.model import Expression
from timeline.titles import main_index

_QUOTES = "\"“„«`'‘"


def reports(sentence: Sentence, parts: Sequence[Part], words: ClauseWords) -> int:
    """The part whose main clause reports something that happened, past or perfect; -1 for states, plans, quotes."""
    tags = sentence.tags
    if not tags or tags[-1] not in '."':
        return -1  # a headline or a line of a list
    index = _reporting_part(sentence, parts)
    if index < 0:
        return -1
    part = parts[index]
    verb = part.verb
    if any(lower in words.negations for lower in sentence.lowers[max(part.first, verb - 2) : verb + 3]):
        return -1
    if any(p.kind is Kind.SUBORDINATE and sentence.lowers[p.first] in words.conditionals for p in parts):
        return -1
    return index if _is_past(sentence, verb, words) else -1


def _reporting_part(sentence: Sentence, parts: Sequence[Part]) -> int:
    index = main_index(parts)
    if index < 0:
        return -1
    text = sentence.text
    if text[sentence.starts[0]] in _QUOTES:
        # What is quoted reports nothing here; who says so may.
        sources = [i for i, part in enumerate(parts) if part.kind is Kind.SOURCE and part.verb >= 0]
        return sources[-1] if sources else -1
    return index


def _is_past(sentence: Sentence, verb: int, words: ClauseWords) -> bool:
    """Whether the finite verb tells of a happening: "took", "was taken", "has taken"; not "was", "had", "had taken"."""
    tag, lower = sentence.tags[verb], sentence.lowers[verb]
    if tag in "vq":
        return lower not in words.present_verbs and not (
            words.present_endings and lower.endswith(words.present_endings) and lower not in words.speech_verbs
        )
    if tag not in "ah" or lower in words.pluperfect_auxiliaries:
        return False
    group = sentence.tags[verb + 1 : verb + 4].lstrip("Zb")
    return group[:1] == "w"


def carries(expression: Expression, part: Part | None, sentence: Sentence, words: ClauseWords) -> bool:
    """Whether a date moves the narrative: it dates a past main clause, and at most by the year."""
    interval = expression.resolution.interval
    if interval is None or interval.granularity < Granularity.YEAR or not interval.is_bounded or part is None:
        return False
    return part.kind in (Kind.MAIN, Kind.PREDICATE, Kind.PHRASE, Kind.NOUNS)
