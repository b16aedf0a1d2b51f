"""Whether the title of a sentence without a date can stand alone: what is broken off or points back says too little."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.titles.subjects import subject_before, subject_tokens
from timeline.titles.word_order import is_deed

_OBJECTS = frozenset({"D", "#", "H"})


def stands_alone(sentence: Sentence, part: Part, draft: Sequence[int], title: str) -> bool:
    """Whether a title of `draft`, which tells `part`, is a whole clause."""
    shown = _shown(sentence, draft, title)
    if not any(sentence.tags[i] in FINITE for i in shown):
        return False
    if _is_broken_off(sentence, draft, title) or _opens_with_verb(sentence, draft, title):
        return False
    if _lacks_end(sentence, draft, title) or _ends_in_verb(sentence, title):
        return False
    return not _only_says(sentence, part, shown)


def has_known_subject(sentence: Sentence, parts: Sequence[Part], index: int, draft: Sequence[int]) -> bool:
    """Whether `draft`, which tells part `index`, has a subject that can be told; what cannot stand alone has none."""
    if asks_reader(sentence):
        return False
    part, before = parts[index], parts[max(0, index - 1)]
    is_first = index == 1 and before.kind is Kind.NOUNS and before.last == part.first
    if is_first and part.kind is Kind.PREDICATE and sentence.tags[part.first] == "C":
        return False  # "Peat covers the land and holds it": the first verb was not seen
    subject = subject_tokens(sentence, parts[index]) or subject_before(sentence, parts, index)
    return not (_points_back(sentence, draft) or _holds_clause(sentence, subject))


def _shown(sentence: Sentence, draft: Sequence[int], title: str) -> list[int]:
    """The tokens of a draft that its title shows, which may end before it does, or say them in another order."""
    said = {word.strip(".,;:“”„\"'") for word in title.lower().replace("’", "'").split()}
    return [i for i in draft if sentence.lowers[i] in said]


def asks_reader(sentence: Sentence) -> bool:
    """Whether a sentence tells its reader to do something: "Join the readers who", "Let us see", "Note that"."""
    tags, known = sentence.tags, sentence.vocabulary
    first = next((i for i, tag in enumerate(tags) if tag not in 'Z"'), 0)
    if sentence.lowers[first] in known.requests:
        return True
    if known.verb_second:
        return _is_request(sentence, first)
    if tags[first] not in "nN" or tags[first + 1 : first + 2] not in _OBJECTS:
        return False
    stop = next((i for i in range(first + 2, len(tags)) if tags[i] in ",;-RBS"), len(tags))
    return FINITE.isdisjoint(tags[first:stop])


def _is_request(sentence: Sentence, first: int) -> bool:
    """Whether a verb and "Sie" open a sentence of a language that sets the verb second, or a verb that asks "if"."""
    tags = sentence.tags
    if sentence.words(first + 1, first + 2) == "Sie" and tags[first] in "nNvE":
        return True
    if tags[first] not in FINITE:
        return False
    comma = tags.find(",", first)
    return comma > 0 and tags[comma + 1 : comma + 2] in tuple(FINITE)  # "War sie hier, blieb er"


def _is_broken_off(sentence: Sentence, draft: Sequence[int], title: str) -> bool:
    """Whether a title ends within a phrase: "the end | of", "in a paper titled | ...", "New Arva | –style"."""
    end = title.rstrip("\"'”’.")
    last = next((i for i in reversed(draft) if end.endswith(sentence.words(i, i + 1))), -1)
    following = sentence.tags[last + 1 : last + 2]
    if last < 0 or not following:
        return False
    is_counted = sentence.tags[last] == "#" or sentence.lowers[last] in sentence.vocabulary.parted
    is_listed = following in ("e", ",", "n") and sentence.tags[last] == "e" and sentence.tags[last - 1] in "vq"
    is_announced = following == ";" and sentence.tags[last] == "e"  # "in a paper titled: ..."
    if is_listed or is_announced or sentence.lowers[last] in sentence.vocabulary.focusing:
        return True
    if following == "H" and sentence.lowers[last] in sentence.vocabulary.messages:
        return True  # "showed in a paper | that"
    is_glued = following == "-" and sentence.ends[last] == sentence.starts[last + 1]
    return is_glued or (following == "O" and is_counted)


def _lacks_end(sentence: Sentence, draft: Sequence[int], title: str) -> bool:
    """Whether a title lost what its verb needs: the participle at the end, or the clause that "dazu" points to."""
    known = sentence.vocabulary
    said = title.rstrip("….").split()
    if not known.verb_second or not said:
        return False
    last = next((i for i in reversed(draft) if sentence.words(i, i + 1) == said[-1]), -1)
    points = last - (last > 0 and sentence.lowers[last] in known.particles)  # "wies darauf hin"
    if (
        last >= 0
        and sentence.tags[last + 1 : last + 2] in (",", ";")
        and (sentence.lowers[points] in known.awaiting or sentence.lowers[last] in known.awaiting)
    ):
        return True
    verb = next((i for i in draft if sentence.tags[i] in FINITE), -1)
    if verb < 0 or sentence.words(verb, verb + 1) == said[-1]:
        return sentence.tags[verb] == "q"  # "Holt sagte"
    deed = next((i for i in reversed(draft) if is_deed(sentence, i)), -1)
    return sentence.tags[verb] in "ahi" and deed > verb and sentence.words(deed, deed + 1) not in said


_BEFORE_VERB = re.compile(r"(?:U|(?:[D#]Z?)?[n#]*N+)(?:D[n#]*N+|PD?[n#]*N+)?Z*")


def _ends_in_verb(sentence: Sentence, title: str) -> bool:
    """Whether a title of a language that sets the verb second ends in it, behind more than its subject: it was a
    clause of another, "Sie eine Frist haben", or has no subject, "Informiert wurden".
    """
    if not sentence.vocabulary.verb_second:
        return False
    places = {lower: i for i, lower in enumerate(sentence.lowers)}
    tokens = [places.get(word.strip(".,;:“”„\"'")) for word in title.lower().split()]
    letters = "".join(sentence.tags[i] for i in tokens if i is not None)
    if letters[-1:] not in FINITE or not FINITE.isdisjoint(letters[:-1]):
        return False
    return _BEFORE_VERB.fullmatch(letters[:-1]) is None


def _opens_with_verb(sentence: Sentence, draft: Sequence[int], title: str) -> bool:
    """Whether the subject got lost, or never was: "Is growing there", "Was that he"."""
    first = title.split()[0].lower()
    return any(sentence.lowers[i] == first and sentence.tags[i] in FINITE for i in draft[:2])


def _only_says(sentence: Sentence, part: Part, draft: Sequence[int]) -> bool:
    """Whether nothing follows a verb of saying but where, when or to whom it was said: "Holt said after the vote"."""
    if part.verb not in draft or sentence.tags[part.verb] != "q":
        return False
    rest = "".join(sentence.tags[i] for i in draft[draft.index(part.verb) + 1 :]).lstrip("ZX")
    if sentence.lowers[part.verb] in sentence.vocabulary.tellers:
        rest = rest.lstrip("DnN").lstrip("ZX")
    is_bare = not rest.strip('."')
    if not is_bare and rest[0] in "PSO" and FINITE.isdisjoint(rest) and '"' not in rest:
        lead = next(i for i in draft[draft.index(part.verb) + 1 :] if sentence.tags[i] in "PSO")
        is_bare = rest[0] != "P" or sentence.lowers[lead] in sentence.vocabulary.occasion_prepositions
    return is_bare and not sentence.vocabulary.verb_second


def _points_back(sentence: Sentence, draft: Sequence[int]) -> bool:
    """Whether the subject is "this" or "those" without a noun, which nobody knows who has not read on."""
    tags, known = sentence.tags, sentence.vocabulary
    first = next((n for n, i in enumerate(draft) if tags[i] not in 'CZ"'), 0)
    if sentence.lowers[draft[first]] not in known.pointers:
        return False
    following = draft[first] + 1
    if tags[following : following + 1] == "n" and tags[following + 1 : following + 2] in ("v", "e"):
        return sentence.lowers[following] in known.stative_verbs  # "Those look | locked in"
    return tags[following : following + 1] not in tuple("nN#ZOG")


def _holds_clause(sentence: Sentence, subject: Sequence[int]) -> bool:
    """Whether a clause on its noun was taken for the main one: "the way | we get around"."""
    if len(subject) < 2:
        return False
    return sentence.tags[subject[-1]] == "U" and sentence.tags[subject[-2]] in "nN#"
