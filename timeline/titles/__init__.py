"""Titles of events: the clause that a date belongs to, made short by leaving out, never by putting in.

A title is a row of the sentence's own tokens. Only a pronoun at its head is replaced, by the words it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.titles.broken import around, is_broken, without_nouns_joined
from timeline.titles.endings import (
    BARE_VERB,
    completed,
    ellipsis,
    inside_subjects,
    length_of,
    longest_beginning,
    predicated,
    trimmed,
)
from timeline.titles.hedged import hedge_before
from timeline.titles.noun_events import head_of, is_event_noun
from timeline.titles.plain import is_unread, plain_title
from timeline.titles.printing import MAX_TITLE, Antecedent, render, tidied
from timeline.titles.reported import with_speaker
from timeline.titles.shared_passive import with_shared_passive
from timeline.titles.steps import (
    STEPS,
    closed,
    without_article,
    without_brackets,
    without_commas,
    without_middle,
    without_occasion,
    without_opening,
    without_speaker,
)
from timeline.titles.subjects import part_index
from timeline.titles.undated import is_stroke, without_date, without_date_of_occasion, without_opening_dates
from timeline.titles.when_clauses import main_instead
from timeline.titles.word_order import fronted, impersonal, in_order, without_front

_SHOWN = 10  # characters of a condition without which it does not show that there is one
_SPACES = re.compile(r"\s+")
# What they leave out leaves no clause broken off, so that nothing is cut before they were tried.
_WHOLE_STEPS = (without_opening, without_middle, without_article, without_commas)
_SAID_OF = re.compile(r"(?P<who>[^\s,\"“][^,\"“]{0,40}?) (?P<verb>\w+) (?:that )?(?:the )?(?P=who)(?= )", re.IGNORECASE)


def title_of(
    sentence: Sentence,
    parts: Sequence[Part],
    draft: list[int],
    dated: int,
    words: ClauseWords,
    antecedent: Antecedent,
) -> str:
    """The title of what `draft` tells and token `dated` dates; -1 where nothing does.

    `antecedent` gives the words that a pronoun, a token, stands for, empty where that is not sure.
    """
    if is_unread(words) and (title := plain_title(sentence, dated)):
        return title
    draft = main_instead(sentence, parts, dated, words, antecedent) or _without_numbering(sentence, draft)
    is_clause = any(sentence.tags[i] in FINITE for i in draft)
    if not is_clause and len(draft) > 2 and sentence.tags[draft[0]] == "U":
        is_more = any(sentence.tags[i] in "nN#" for i in draft[1:])
        if is_more and not antecedent(sentence.lowers[draft[0]], draft[0]):
            draft = draft[1:]  # "He | born on a farm" is nobody
    elif is_clause:
        draft = _without_empty_subject(
            sentence, with_speaker(sentence, parts, draft, dated, words, antecedent), words, antecedent
        )
    draft = with_shared_passive(sentence, parts, draft)
    draft = _without_day_of_saying(sentence, parts, draft, dated, words)
    draft = without_date_of_occasion(sentence, draft, dated, words)
    draft = completed(sentence, parts, without_opening_dates(sentence, draft, dated, words), dated)
    bare = impersonal(sentence, parts, without_brackets(sentence, without_date(sentence, draft, dated, words)))
    draft = fronted(sentence, parts, in_order(sentence, predicated(sentence, bare, draft)))
    if _is_lone_noun(sentence, draft) and _OF_DATE.fullmatch(sentence.tags, draft[-1] + 1, dated + 1):
        # "The flood of 2002": the noun alone would name any flood.
        is_first = is_stroke(sentence, dated + 1) or sentence.tags[dated + 1 : dated + 3] == "CX"
        draft = [
            *draft,
            *range(draft[-1] + 1, dated + 1 + 2 * is_first),
        ]
    draft = [*hedge_before(sentence, draft), *draft]
    draft = without_nouns_joined(sentence, draft)
    is_whole = dated >= 0 and is_broken(sentence, parts, trimmed(sentence, draft, words))
    if is_whole and (whole := _as_it_stands(sentence, parts, dated, words, antecedent)):
        return whole
    title = _shortened(sentence, parts, draft, words, antecedent)
    return _of_another(title, sentence, draft, words) or _whole(sentence, parts, dated, words, antecedent)


_LONE = re.compile(f"DZ?[{''.join(sorted(FINITE))}]")  # "Another is", "The last was"
_OF_DATE = re.compile('[OP]X(?:[C"-]X)*')
_NAMES_DEED = re.compile(r"U[ai]Z*D[Zn#]*n")


def _without_empty_subject(
    sentence: Sentence, draft: list[int], words: ClauseWords, antecedent: Antecedent
) -> list[int]:
    """What "it" was, where it is a deed or nothing is known that it stands for: "(It was the) second rescue there"."""
    known = sentence.vocabulary
    if sentence.lowers[draft[0]] not in known.thing_pronouns or known.verb_second:
        return draft
    letters = "".join([sentence.tags[i] for i in draft])
    if not _NAMES_DEED.match(letters):
        return draft
    verb, noun = draft[1], draft[letters.index("D")]
    is_state = sentence.lowers[verb] in known.copulas and sentence.lowers[noun] in known.articles
    head = head_of(sentence.tags, noun, len(sentence.tags))
    is_deed = is_event_noun(sentence.lowers[head], words)
    is_whole = FINITE.isdisjoint(letters[2:]) and (is_deed or not antecedent(sentence.lowers[draft[0]], draft[0]))
    return draft[letters.index("D") :] if is_state and is_whole else draft


def _of_another(title: str, sentence: Sentence, draft: list[int], words: ClauseWords) -> str:
    """The title with its pronoun again, where what it stands for only says of itself: "Panel said the panel will"."""
    found = _SAID_OF.match(title) if draft and sentence.tags[draft[0]] == "U" else None
    pronoun = sentence.words(draft[0], draft[0] + 1) if draft else ""
    if not found or found["verb"] not in words.speech_verbs or found["who"].lower() == pronoun.lower():
        return title
    return pronoun[:1].upper() + pronoun[1:] + title[len(found["who"]) :]


def _without_day_of_saying(
    sentence: Sentence, parts: Sequence[Part], draft: list[int], dated: int, words: ClauseWords
) -> list[int]:
    """Without the date of "promised last Thursday that" in what is dated after it: "talks would begin by May"."""
    index = part_index(parts, dated)
    if index < 1 or parts[index].kind is not Kind.CONTENT:
        return draft
    said = parts[index - 1]
    for x in (i for i in range(said.first, said.last) if i in draft and sentence.tags[i] == "X"):
        draft = without_date(sentence, draft, x, words)
    return draft


def _is_lone_noun(sentence: Sentence, draft: Sequence[int]) -> bool:
    letters = "".join([sentence.tags[i] for i in draft])
    nouns = ("n", "Dn", "N", "DN") if sentence.vocabulary.capitalises_nouns else ("n", "Dn")
    return 0 < len(draft) < 3 and letters in nouns


def _without_numbering(sentence: Sentence, draft: list[int]) -> list[int]:
    """The draft without the number of a list's item at its head: "5. (The mill was sold)", "5) (The mill was sold)"."""
    if len(draft) < 3 or draft[0] != 0 or sentence.tags[0] != "#":
        return draft
    number = sentence.lowers[0]
    if number.isdigit() and sentence.tags[1] == ")":
        return draft[1 + (draft[1] == 1) :]
    is_pointed = number.endswith(".") and number[:-1].isdigit() and not sentence.vocabulary.has_ordinal_points
    return draft[1:] if is_pointed and sentence.text[sentence.starts[1]].isupper() else draft


def _shortened(
    sentence: Sentence, parts: Sequence[Part], draft: list[int], words: ClauseWords, antecedent: Antecedent
) -> str:
    """The draft as a title of at most 90 characters, shortened step by step only where it is too long."""
    whole = trimmed(sentence, without_brackets(sentence, draft), words)
    draft = closed(sentence, whole)
    if len(draft) < len(whole):
        draft = trimmed(sentence, draft, words)
    letters = {sentence.tags[i] for i in draft}
    is_lone = _LONE.match("".join([sentence.tags[i] for i in draft[:3]])) is not None
    if letters.isdisjoint("nN#") and not (is_lone or ("U" in letters and letters & (FINITE | {"e"}))):
        return ""
    title = render(sentence, draft, words, antecedent)
    if len(title) > MAX_TITLE and (shorter := without_front(sentence, draft)) != draft:
        draft, title = shorter, render(sentence, shorter, words, antecedent)
    if len(title) <= MAX_TITLE:
        return title
    proviso = next((at for at, i in enumerate(draft) if at and sentence.lowers[i] in words.provisos), 0)
    if proviso and length_of(sentence, draft[: proviso + 1]) < MAX_TITLE - _SHOWN:
        return tidied(ellipsis(title))  # what is told on a condition is not told without it
    spoken = without_occasion(sentence, parts, draft)
    if len(spoken) < len(draft):
        draft = spoken
        title = render(sentence, draft, words, antecedent)
    inside = inside_subjects(sentence, parts, draft)
    cut = ""
    has_changed = True
    for shorten in STEPS:
        if len(title) <= MAX_TITLE:
            return title
        if has_changed and shorten not in _WHOLE_STEPS:
            cut = longest_beginning(sentence, inside, draft, title, words, antecedent, BARE_VERB - 1)
            if len(cut) >= MAX_TITLE // 2:
                return cut
        shorter = shorten(sentence, draft)
        if len(shorter) < len(draft):
            shorter = trimmed(sentence, shorter, words)
        has_changed = (has_changed and shorten in _WHOLE_STEPS) or len(shorter) < len(draft)
        if len(shorter) < len(draft):
            draft = shorter
            title = render(sentence, draft, words, antecedent)
    if len(title) <= MAX_TITLE:
        return title
    if has_changed or not cut:
        cut = longest_beginning(sentence, inside, draft, title, words, antecedent)
    if cut:
        return cut
    told = without_speaker(parts, draft)
    return _shortened(sentence, parts, told, words, antecedent) if len(told) < len(draft) else tidied(ellipsis(title))


def _as_it_stands(
    sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, antecedent: Antecedent
) -> str:
    """All that stands around the date, cut at a word, where the clause was not understood."""
    whole = without_brackets(sentence, without_date(sentence, around(sentence, parts, dated), dated, words))
    if {"n", "N"}.isdisjoint(sentence.tags[i] for i in whole):
        return ""
    if sentence.tags[whole[0]] != "R":  # "What he copied went to Besk"
        whole = trimmed(sentence, whole, words)
    return tidied(ellipsis(render(sentence, whole, words, antecedent)))


def _whole(sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, antecedent: Antecedent) -> str:
    """The sentence itself, where no clause of it can be read."""
    draft = without_date(sentence, list(range(len(sentence.tags))), dated, words)
    title = _shortened(sentence, parts, draft, words, antecedent)
    if title:
        return title
    said = _SPACES.sub(" ", sentence.words(0, len(sentence.tags)))
    kept = tidied(ellipsis(tidied(said))) or said[:MAX_TITLE]
    return kept[:1].upper() + kept[1:]
