"""Main clauses and clauses with "when", of which only one tells what happened on the date that both share."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.titles.printing import Antecedent
from timeline.titles.subjects import part_index
from timeline.titles.told_clause import clause_tokens
from timeline.titles.undated import is_denied_until


def main_instead(
    sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, antecedent: Antecedent
) -> list[int]:
    """The clause that tells what happened, where the date stands in another, which has the date alone or a pronoun that
    stands for nobody: "When he fell ill in 1905, Ann ran it"; else empty.
    """
    index = part_index(parts, dated) if dated >= 0 else -1
    if ended := _ended_when(sentence, parts, index, dated, words):
        return ended
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


def _ended_when(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """What came after nothing had: "Nobody was charged until 2015, when (a new prosecutor reopened the case)"."""
    when = parts[index + 1] if 0 <= index < len(parts) - 1 else None
    if when is None or when.kind is not Kind.SUBORDINATE or sentence.lowers[when.first] not in words.moments:
        return []
    is_beside = sentence.tags[dated + 1 : when.first] == "," and when.verb > when.body
    return clause_tokens(sentence, parts, index + 1, words) if is_beside and is_denied_until(sentence, dated) else []


def _is_known(sentence: Sentence, token: int, words: ClauseWords, antecedent: Antecedent) -> bool:
    lower = sentence.lowers[token]
    return lower in words.own_pronouns or antecedent(lower, token) != ""
