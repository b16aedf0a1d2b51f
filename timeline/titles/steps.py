"""Ways to shorten a draft that is too long, in the order they are tried; each leaves a clause that can stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.titles.endings import is_in_list_of_deeds, length_of
from timeline.titles.printing import MAX_TITLE
from timeline.titles.word_order import is_deed

_LISTED_NAMES = re.compile(f"N+,(?:N+,)*N*C?N+CN+[ZX]*[{''.join(sorted(FINITE))}]")


def closed(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without a clause at the end that opens and never comes to its verb."""
    tags = sentence.tags
    for at in range(len(draft) - 1, 0, -1):
        tag = tags[draft[at]]
        if tag in FINITE or tag in "wG":
            return draft
        if tag == "B" and sentence.lowers[draft[at]] in sentence.vocabulary.provisos:
            return draft  # "unless the county renews it": its verb may be one that is not known
        if tag == "H" and "".join(tags[i] for i in draft[:at]).rstrip("Z")[-1:] in ("v", "w", "q"):
            return draft  # "demanded that a panel decide"
        if tag in "BRH" and draft[at] < draft[at - 1]:
            return draft  # "er übernahm dessen Haus": set behind its verb
        if tag in "BRH":
            is_bare = at > 3 and "".join(tags[i] for i in draft[at - 2 : at]) in ("Tw", "Tn")
            return draft[: at - 2] if is_bare else draft[:at]  # "received a grant (to study) how"
    return draft


def without_brackets(sentence: Sentence, draft: list[int]) -> list[int]:
    if "(" not in sentence.tags:
        return draft
    kept: list[int] = []
    depth = 0
    for i in draft:
        tag = sentence.tags[i]
        depth += tag == "("
        if not depth:
            kept.append(i)
        depth = max(0, depth - (tag == ")"))
    return kept


def without_occasion(sentence: Sentence, parts: Sequence[Part], draft: list[int]) -> list[int]:
    """Without where or to whom something was said: "said (in an interview with the agency) that"."""
    for number, content in enumerate(parts):
        if content.kind is not Kind.CONTENT or not number or content.first not in draft:
            continue
        said = sentence.tags.find("q", parts[number - 1].first, content.first)
        is_particle = sentence.lowers[said + 1] in sentence.vocabulary.particles and sentence.vocabulary.verb_second
        if said >= 0 and sentence.tags[said + 1 : said + 2] in "PSX" and not is_particle:
            return [i for i in draft if not said < i < content.first]
    return draft


def without_speaker(parts: Sequence[Part], draft: list[int]) -> list[int]:
    """Only what was said, where both do not fit."""
    for content in parts:
        if content.kind is Kind.CONTENT and content.verb >= 0 and content.body in draft:
            return draft[draft.index(content.body) :]
    return draft


def without_article(sentence: Sentence, draft: list[int]) -> list[int]:
    return (
        draft[1:]
        if sentence.tags[draft[0]] == "D" and sentence.lowers[draft[0]] in sentence.vocabulary.articles
        else draft
    )


def without_opening(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without a phrase before the subject: "In an interview with the agency, the mayor denied"."""
    tags = sentence.tags
    if tags[draft[0]] not in "PSTe":
        return draft
    comma = next((at for at, i in enumerate(draft) if tags[i] == ","), -1)
    if comma < 0 or any(tags[i] in FINITE for i in draft[:comma]) or comma + 2 >= len(draft):
        return draft
    rest = draft[comma + 1 :]
    return rest if tags[rest[0]] in "DUNn#" and any(tags[i] in FINITE for i in rest) else draft


def without_commas(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without the last part after a comma, where the clause has its verb before it."""
    tags = sentence.tags
    best = draft
    for at in range(len(draft) - 1, 0, -1):
        if tags[draft[at]] != ",":
            continue
        following = tags[draft[at + 1]] if at + 1 < len(draft) else "."
        ends = following not in "nN#" and following not in FINITE and not is_in_list_of_deeds(tags, draft, at)
        if ends and any(tags[i] in FINITE for i in draft[:at]):
            best = draft[:at]
            if length_of(sentence, best) <= MAX_TITLE:
                return best
    return best


def _without_reduced(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without a participle and what hangs on it between a noun and the verb: "companies (contracted with ...) were"."""
    tags = sentence.tags
    kept: list[int] = []
    at = 0
    while at < len(draft):
        if tags[draft[at]] in "eG" and at and tags[draft[at - 1]] in "nN" and _wants_verb(tags, kept):
            stop = at + 1
            while stop < len(draft) and tags[draft[stop]] not in "BRHC," and tags[draft[stop]] not in FINITE:
                stop += 1
            if stop < len(draft) and tags[draft[stop]] in FINITE:
                at = stop
                continue
        kept.append(draft[at])
        at += 1
    return kept


def _without_relative(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without a relative clause between a subject and its verb: "fighters (who won the war) gathered"."""
    tags = sentence.tags
    at = next((at for at, i in enumerate(draft) if tags[i] in FINITE or tags[i] in "RH"), 0)
    verbs = [n for n in range(at, len(draft)) if tags[draft[n]] in FINITE]
    if not at or tags[draft[at]] in FINITE or tags[draft[at - 1]] not in "nN" or len(verbs) < 2:
        return draft
    return draft if tags[draft[verbs[1] - 1]] in "CBSRHU," else draft[:at] + draft[verbs[1] :]


def _wants_verb(tags: str, kept: Sequence[int]) -> bool:
    """Whether the clause that is open at the end of `kept` has no finite verb yet."""
    for i in reversed(kept):
        if tags[i] in FINITE:
            return False
        if tags[i] in "BRHS,":
            return True
    return True


def _without_modifiers(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without small-letter words before a name at the head: "anti-terror Acme group"."""
    tags = sentence.tags
    at = 0
    while at < len(draft) and tags[draft[at]] in "Dn":
        at += 1
    return draft[at:] if at < len(draft) - 2 and tags[draft[at]] == "N" else draft


def _without_second_noun(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without the second of two plain nouns before a verb: "groups (and factions) will"."""
    tags = sentence.tags
    for at in range(1, len(draft) - 2):
        i, j, k = draft[at : at + 3]
        if tags[i] == "C" and tags[j] == "n" and tags[k] in FINITE and tags[draft[at - 1]] == "n":
            return draft[:at] + draft[at + 2 :]
    return draft


def _without_inner_phrase(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without what hangs between a subject and its verb: "functions (for the personal lines in Arva) were"."""
    return _without_phrase(sentence.tags, draft, "P")


def _without_attribute(sentence: Sentence, draft: list[int]) -> list[int]:
    """The same from "of" on: "employees (of the three offices) were"."""
    return _without_phrase(sentence.tags, draft, "O")


def _without_phrase(tags: str, draft: list[int], opener: str) -> list[int]:
    for at in range(len(draft) - 1, 1, -1):
        if tags[draft[at]] not in FINITE:
            continue
        first = best = at
        while first > 0 and tags[draft[first - 1]] in "DnNO#GPC,":
            first -= 1
            if tags[draft[first]] == opener and first > 0 and tags[draft[first - 1]] in "nN":
                best = first
        if best < at:
            return draft[:best] + draft[at:]
    return draft


def _without_origin(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without "of" and a name after a name in the subject: "Presidents Lee (of Arva) and Brown (of Besk) signed"."""
    tags = sentence.tags
    verb = next((at for at, i in enumerate(draft) if tags[i] in FINITE), 0)
    kept: list[int] = []
    at = 0
    while at < len(draft):
        if at + 1 < verb and tags[draft[at]] == "O" and tags[draft[at + 1]] == "N" and kept and tags[kept[-1]] == "N":
            at += 1
            while at < verb and tags[draft[at]] == "N":
                at += 1
            continue
        kept.append(draft[at])
        at += 1
    return kept


def _without_first_named(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without the first of several subjects with names: "(Treasurer Ann Lee,) Mayor Paul Weir and Colin Moss voted"."""
    letters = "".join(sentence.tags[i] for i in draft)
    listed = _LISTED_NAMES.match(letters)
    return draft[letters.index(",") + 1 :] if listed else draft


def without_middle(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without phrases between a finite verb and what ends its clause, the last one first, where the verb is in two."""
    tags, known = sentence.tags, sentence.vocabulary
    if not known.verb_second:
        return draft
    verb = next((at for at, i in enumerate(draft) if tags[i] in FINITE), len(draft))
    stop = len(draft)
    # "konnte den Preis | gewinnen"
    if verb < stop - 1 and tags[draft[verb]] == "m" and _may_be_infinitive(sentence, draft[-1]):
        stop -= 1
    while stop > verb + 1 and _ends_clause(sentence, draft[stop - 1]):
        stop -= 1
    if stop == len(draft):
        return draft
    while length_of(sentence, draft) > MAX_TITLE:
        letters = "".join(tags[i] for i in draft)
        phrases = [(at, _end_of_phrase(sentence, draft, letters, at)) for at in range(verb + 1, stop)]
        first, last = next(((a, b) for a, b in reversed(phrases) if b), (0, 0))
        if not first or not any(tags[i] in "nNU" for i in draft[:first]):
            return draft
        draft, stop = draft[:first] + draft[last:], stop - (last - first)
    return draft


_IN_PHRASE = re.compile(r"P[D#]?Z?[n#]*N+(?:C[n#]*N+)?")
_GENITIVE = re.compile(r"D[n#]*N+")


def _end_of_phrase(sentence: Sentence, draft: Sequence[int], letters: str, at: int) -> int:
    """Past the prepositional phrase at `at` and a genitive on its noun; 0 where none begins there."""
    found = _IN_PHRASE.match(letters, at)
    if not found:
        return 0
    following = _GENITIVE.match(letters, found.end())
    is_owner = following and sentence.lowers[draft[following.start()]] in sentence.vocabulary.genitives
    end = following.end() if following and is_owner else found.end()
    return 0 if letters[end : end + 1] == "C" else end  # "of the Cross and | the Crescent"


def _may_be_infinitive(sentence: Sentence, token: int) -> bool:
    word = sentence.words(token, token + 1)
    return word.islower() and word.endswith("n")


def _ends_clause(sentence: Sentence, token: int) -> bool:
    known = sentence.vocabulary
    is_verb = sentence.tags[token] in "wb" or is_deed(sentence, token) or sentence.lowers[token] in known.particles
    return is_verb or sentence.tags[token] in '."'


STEPS: tuple[Callable[[Sentence, list[int]], list[int]], ...] = (
    without_opening,
    without_middle,
    without_article,
    without_commas,
    _without_reduced,
    _without_relative,
    _without_modifiers,
    _without_second_noun,
    _without_inner_phrase,
    _without_origin,
    _without_attribute,
    _without_first_named,
)
