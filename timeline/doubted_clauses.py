"""Clauses that tell something so that nobody may take it for certain: their event stays, and is less sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.dated_clauses import Chosen
from timeline.doubts import Doubt, doubted
from timeline.intervals import Interval
from timeline.model import Event, Expression
from timeline.telling import telling_sign, telling_words
from timeline.titles.hedged import only_alleges, tells
from timeline.titles.undated import is_fronted
from timeline.unreal import clause_of, is_unreal_verb, tells_source


def with_doubt(
    event: Event, sentence: Sentence, parts: Sequence[Part], chosen: Chosen, published: Interval | None
) -> Event:
    """The event of a date, and what speaks against its having been."""
    doubt = doubt_of(sentence, parts, chosen, published)
    return replace(event, resolution=doubted(event.id, event.resolution, doubt)) if doubt else event


def _is_over(expression: Expression, published: Interval | None) -> bool:
    interval = expression.resolution.interval
    if interval is None or published is None or not interval.is_bounded:
        return False
    return interval.bounds[1] <= published.bounds[1]


def doubt_of(sentence: Sentence, parts: Sequence[Part], chosen: Chosen, published: Interval | None) -> Doubt | None:
    """Why what a date tells of may not have been; None where nothing speaks against it."""
    token = chosen.token
    index = clause_of(parts, token, chosen.key)
    if index < 0 or token < 0:
        return None
    part = parts[index]
    if _is_negated(sentence, part, token):
        return Doubt.NEGATED
    if part.kind is Kind.SUBORDINATE and tells(sentence, "unsure_if", part.first, part.first + 1):
        return Doubt.UNKNOWN
    is_over = _is_over(chosen.expression, published)
    if tells(sentence, "first_set", part.first, token):
        return Doubt.PLANNED
    if tells(sentence, "due_on" if is_over else "plan_ahead", part.first, token):
        return Doubt.PLANNED
    is_of_thing = sentence.tags[token + 1 : token + 2] in ("n", "N") and not is_fronted(sentence.tags, token)
    if (is_of_thing or not is_over) and _is_called_off(sentence, part, token):
        return Doubt.PLANNED  # "Sunday's concert was called off"
    if _is_hearsay(sentence, parts, index):
        return Doubt.UNKNOWN
    if part.verb < 0:
        return Doubt.DENIED if _denies_deed(sentence, part, token) else None
    if _is_nearly(sentence, part):
        return Doubt.NEARLY
    if _may_have_been(sentence, part, is_ahead=published is not None and not is_over):
        return Doubt.UNKNOWN
    if _denies_deed(sentence, part, token):
        return Doubt.DENIED
    return Doubt.PLANNED if is_over and _was_to_be(sentence, part, token) else None


def _is_hearsay(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether nobody vouches for a clause: "is said to have sold", "Allegedly he sold", "They claim that he sold"."""
    part, hedges = parts[index], sentence.vocabulary.hedges
    if not hedges.isdisjoint(sentence.lowers):
        near = (0, part.first, *range(max(0, part.verb - 1), max(0, part.verb + 3)))
        if any(sentence.lowers[i] in hedges for i in near if i < len(sentence.lowers)):
            return True
    if part.verb >= 0 and tells(sentence, "said_to_be", part.verb, part.last):
        return True
    if index and part.kind is Kind.CONTENT and only_alleges(sentence, parts[index - 1]):
        return True
    return tells_source(sentence, parts, "handed_down")


def _may_have_been(sentence: Sentence, part: Part, *, is_ahead: bool) -> bool:
    """Whether a clause tells what may have been, or may come: "could have died", "may return"."""
    language, lower = sentence.vocabulary.language, sentence.lowers[part.verb]
    if is_ahead and lower in telling_words(language, "may"):
        return True
    if sentence.vocabulary.unreal:
        is_own = part.kind is Kind.MAIN and "q" not in sentence.tags  # nobody is quoted with it
        is_could = is_own or tells(sentence, "could_have", part.verb, part.last)
        return is_could and is_unreal_verb(sentence, part.verb)
    return is_unreal_verb(sentence, part.verb)


def _was_to_be(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether a date was still to come when its clause was said, or of a thing that was called off."""
    language = sentence.vocabulary.language
    if "T" in sentence.tags[part.first : token]:
        if tells(sentence, "meant_for", part.first, token) or tells(sentence, "plan_of", part.first, token):
            return True
        if tells(sentence, "was_to", part.first, token) and tells(sentence, "another_day", token + 1, token + 3):
            return True  # "was to begin on Friday but was averted"
    if sentence.lowers[part.verb] in telling_words(language, "should_be"):
        return True
    if part.kind is Kind.CONTENT and sentence.lowers[part.verb] in telling_words(language, "would_be"):
        return True
    is_of_thing = token < part.verb and bool(sentence.tags[part.first : token].strip("ZPCDX"))
    return is_of_thing and _is_called_off(sentence, part, token)


def _is_called_off(sentence: Sentence, part: Part, token: int) -> bool:
    return token < part.verb and tells(sentence, "was_called_off", part.verb, min(part.verb + 5, part.last))


def _is_negated(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether the clause says that nothing was: "Nobody came", "did not land", "never met", "had no heir"."""
    known = sentence.vocabulary
    if tells(sentence, "not_up_to", 0, token):
        return True
    if known.negations.isdisjoint(sentence.lowers) or part.verb < 0:
        return False
    at = next((i for i in range(part.first, part.last) if _negates(sentence, part, i)), -1)
    if at < 0 or tells(sentence, "but_another", at, len(sentence.tags)):
        return False
    text, language = sentence.text, known.language
    harmless, bound = telling_sign(language, "no_denial"), telling_sign(language, "no_bound")
    if harmless and harmless.match(text, sentence.ends[at]):
        return False
    start = sentence.starts[token]
    if tells(sentence, "up_to_when", at + 1, token):
        return False  # "was not told until the sirens sounded on"
    return not (bound and bound.search(text, max(0, start - 16), start))


def _negates(sentence: Sentence, part: Part, i: int) -> bool:
    known, tag = sentence.vocabulary, sentence.tags[i]
    if sentence.lowers[i] not in known.negations or tag in "PXC":
        return False
    if known.verb_second:
        return True
    if tag in "Zamhi" and sentence.lowers[i] not in known.determiners:
        is_first = i == part.body and sentence.tags[i + 1 : i + 2] in ("D", "#")  # "Not a single inspection"
        return is_first or part.verb - 1 <= i <= part.verb + 2 or sentence.tags[i - 1] in "amhi"
    if i < part.verb:
        is_subject = not sentence.tags[part.body : i].strip('ZC"') or sentence.tags[i - 1] == "X"
        return is_subject or i == part.verb - 1  # "neither signed nor"
    return i == part.verb + 1 and sentence.tags[part.verb] in "aih"


def _is_nearly(sentence: Sentence, part: Part) -> bool:
    known, verb = sentence.vocabulary, part.verb
    if known.unreal:
        return sentence.lowers[verb] in known.unreal and tells(sentence, "nearly", part.first, part.last)
    if "Z" not in sentence.tags[max(0, verb - 1) : verb + 2]:
        return False
    sign = telling_sign(known.language, "nearly")
    near = (i for i in (verb - 1, verb + 1) if 0 <= i < len(sentence.tags) - 1 and sentence.tags[i] == "Z")
    return sign is not None and any(
        sentence.tags[i + 1] in "vwe" and sign.match(sentence.text, sentence.starts[i]) is not None for i in near
    )


def _denies_deed(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether a date may be of what somebody denies having done: "denied taking a bribe on 3 May"."""
    at = sentence.tags.find("G", part.first, token)
    return at > part.first and tells(sentence, "denying", at - 1, at)
