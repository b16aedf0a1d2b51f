"""What happened when something else did, of which nobody knows who did it: "When he fell ill in 1905, Ann ran it"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.titles.drafts import clause_tokens
from timeline.titles.printing import Antecedent
from timeline.titles.subjects import part_index


def main_instead(
    sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, antecedent: Antecedent
) -> list[int]:
    """The main clause, where the date is that of a clause before it whose pronoun stands for nobody; else empty."""
    index = part_index(parts, dated) if dated >= 0 else -1
    if index != 0 or parts[0].kind is not Kind.SUBORDINATE:
        return []
    is_moment = sentence.lowers[parts[0].first] in words.moments or sentence.tags[parts[0].first] == "P"
    if not is_moment:
        return []
    subject = parts[0].body
    if sentence.tags[subject] != "U" or _is_known(sentence, subject, words, antecedent):
        return []
    main = next((n for n, part in enumerate(parts) if part.kind is Kind.MAIN), -1)
    first = parts[main].body if main > 0 else -1
    if first < 0 or (sentence.tags[first] == "U" and not _is_known(sentence, first, words, antecedent)):
        return []
    return clause_tokens(sentence, parts, main, words)


def _is_known(sentence: Sentence, token: int, words: ClauseWords, antecedent: Antecedent) -> bool:
    lower = sentence.lowers[token]
    return lower in words.own_pronouns or antecedent(lower, token) != ""
