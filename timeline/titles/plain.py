"""Titles in a language whose words are not known: the sentence as it stands, cut at a comma where it is too long."""

from __future__ import annotations

import re

from timeline.clause_words import ClauseWords
from timeline.clause_words.words import words
from timeline.clauses import Sentence
from timeline.datelines import dateline_end
from timeline.titles.endings import ellipsis
from timeline.titles.plain_sources import source_at_end
from timeline.titles.printing import MAX_TITLE, tidied

_SPACES = re.compile(r"\s+")
_STOPS = ".。！…"
# Where a date without a small word before it leans on nothing: "a cédé dimanche près de Harrow".
_LONE = frozenset({"fr", "it", "es", "pt", "ca"})
_SMALL = 3  # letters
_ARTICLES = words("el le il o")  # before a day: "aprobó el lunes"
_LEADS = words(
    """
    depuis avant après jusqu vers pendant durant pour dans chez sans sous avec entre desde hasta para antes hacia cada
    dopo prima fino entro durante após até ogni tutti todos todas chaque tous toutes
    alle dalle dalla dallo nella nelle nello della delle dello alla allo verso circa dell nell all dall
    pela pelas pelo pelos numa desta deste nesta neste sobre courant début milieu inizio metà metade início
    """
)
# So many tokens beside its date say enough of what happened.
_ENOUGH = 3


def is_unread(known: ClauseWords) -> bool:
    """Whether nothing is known of a language by which a clause could be told from another."""
    return not known.determiners and not known.prepositions


def plain_title(sentence: Sentence, dated: int) -> str:
    """No word is taken out of the sentence, for nobody knows which of them lean on it.

    Only a date that opens it before a comma stands apart ("Hier, le pont a été fermé"), and one that leans on no word.
    """
    tags = sentence.tags
    first = max(tags.rfind(";", 0, max(dated, 0)) + 1, _after_dateline(sentence))
    last = tags.find(";", max(dated, 0))
    last = len(tags) if last < 0 else last
    if last - first <= _ENOUGH:
        first, last = _after_dateline(sentence), len(tags)
    last = _before_source(sentence, first, last)
    if dated == first and tags[first + 1 : first + 2] == "," and last - first > _ENOUGH:
        first += 2
    lead = dated - (dated > first and sentence.lowers[dated - 1] in _ARTICLES)
    if first < lead <= dated < last and _is_lone(sentence, lead, dated):
        title = _printed(f"{sentence.words(first, lead)} {sentence.words(dated + 1, last)}")
    else:
        title = _printed(sentence.words(first, last))
    if len(title) <= MAX_TITLE:
        return title
    return ellipsis(_printed(sentence.words(*_part(sentence, max(dated, first), first, last))))


def _before_source(sentence: Sentence, first: int, last: int) -> int:
    """Up to the comma before who said it, where enough stands before it."""
    if last < len(sentence.tags) or not last:
        return last
    begin, end = sentence.starts[first], sentence.ends[last - 1]
    source = source_at_end(sentence.text, begin, end, sentence.vocabulary.language)
    stop = next((i for i in range(first, last) if sentence.starts[i] >= source), last)
    return stop if stop - first > _ENOUGH else last


def _after_dateline(sentence: Sentence) -> int:
    """The first token behind the dateline; 0 where the sentence is nothing else."""
    dates = [(sentence.starts[i], sentence.ends[i]) for i, tag in enumerate(sentence.tags) if tag == "X"]
    begins = dateline_end(sentence.text, sentence.starts[0], dates)
    return next((i for i, start in enumerate(sentence.starts) if start >= begins), 0)


def _is_lone(sentence: Sentence, lead: int, dated: int) -> bool:
    """Whether a date, with its article from token `lead` on, stands between words of which none leads to it."""
    if sentence.vocabulary.language not in _LONE or sentence.tags[lead - 1] not in "nN":
        return False
    before = sentence.lowers[lead - 1]
    is_lead = before in _LEADS or before.startswith("jusqu")
    return len(before) > _SMALL and not is_lead and sentence.tags[dated + 1 : dated + 2] in ("n", "N", ".", "")


def _part(sentence: Sentence, dated: int, first: int, last: int) -> tuple[int, int]:
    """The tokens between commas around a date, and of those beside them as many as there is room for."""
    tags = sentence.tags
    cuts = [first, *(i + 1 for i in range(first, last) if tags[i] == ","), last]
    at = max(n for n in range(len(cuts) - 1) if cuts[n] <= dated)
    begin, end = at, at + 1
    while cuts[end] - cuts[begin] <= _ENOUGH and end - begin < len(cuts) - 1:
        begin, end = (begin, end + 1) if end < len(cuts) - 1 else (begin - 1, end)
    while end < len(cuts) - 1 and len(_printed(sentence.words(cuts[begin], cuts[end + 1]))) <= MAX_TITLE:
        end += 1
    while begin and len(_printed(sentence.words(cuts[begin - 1], cuts[end]))) <= MAX_TITLE:
        begin -= 1
    return cuts[begin], cuts[end]


def _printed(said: str) -> str:
    title = tidied(_SPACES.sub(" ", said).replace(" .", ".")).rstrip(_STOPS)
    return title[:1].upper() + title[1:]
