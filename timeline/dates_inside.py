"""Dates inside a noun phrase, which say which thing is meant and not when what is told of it happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence
from timeline.dated_clauses import unit_of
from timeline.intervals import Granularity
from timeline.meanings import Range
from timeline.model import Expression
from timeline.titles.noun_events import head_of, is_by_act, is_event_noun
from timeline.titles.subjects import part_index
from timeline.titles.undated import is_fronted

_YEAR = re.compile(r"\d{4}")
# "acquitted of killing Ana Ruiz on 2 May 2015"
_ACCUSED = re.compile("w[OP][Gn][DnN#]*(?:[OPC]D?[nN#]+)*PX")
# "within 21 days of service on 4 May"
_TERM = re.compile("P#n[OPS]D?[nN]+P?X")
# "a delay until after Friday", as what somebody asks for
_LASTING = re.compile("PD?n+(?P<until>[SP])[SP]?X")
# The name of a work, a game or a thing, and the verb or the rest of the name after its year.
_NAMED = re.compile("(?:^|[^PSO])(?:D?N+)X(?:N|[ahimvq])")


def is_inside(sentence: Sentence, parts: Sequence[Part], token: int, key: int, expression: Expression) -> bool:
    """Whether token `token` only dates or names something in the clause of verb `key`."""
    if token < 1 and (token < 0 or is_fronted(sentence.tags, token)):
        return False
    index = part_index(parts, token)
    if index < 0:
        return False
    return (
        _is_aside(sentence, parts, index)
        or _is_of_paper(sentence, parts[index], token, expression)
        or _is_of_deed(sentence, parts[index], token, expression)
        or _is_of_term(sentence, parts[index], token)
        or _is_of_delay(sentence, parts[index], token)
        or _is_of_what_moved(sentence, parts[index], token, expression)
        or _is_in_name(sentence, parts[index], token, expression)
        or _is_of_body(sentence, token, expression)
        or _is_spoken_of(sentence, parts[index], token, key, expression)
        or _is_attribute(sentence, parts[index], token, key, expression)
    )


def _is_aside(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a date is of what something is from then on: "The pact, effective as of 1 January 2012, expires"."""
    part, known = parts[index], sentence.vocabulary
    is_set_off = index > 0 and sentence.tags[part.first - 1] == "," and sentence.tags[part.last : part.last + 1] == ","
    return is_set_off and part.kind is Kind.NOUNS and sentence.lowers[part.first] in known.in_force


def _is_of_paper(sentence: Sentence, part: Part, token: int, expression: Expression) -> bool:
    """Whether "of" ties a day to a noun that names nothing that happened: "The statute of 4 May 1990 was repealed"."""
    known, tags = sentence.vocabulary, sentence.tags
    if token < 2 or sentence.lowers[token - 1] not in known.day_attributing or tags[token - 2] not in "nN":
        return False
    if is_by_act(sentence, token):
        return False
    noun, interval = sentence.lowers[token - 2], expression.resolution.interval
    is_day = interval is not None and interval.granularity is Granularity.DAY
    is_message = noun in known.messages and _is_told_of(sentence, part, token)
    is_other = noun in known.time_nouns or (is_event_noun(noun, known) and not is_message)
    return is_day and not is_other and any(letter.isdigit() for letter in expression.text)


def _is_told_of(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether a message with its day is a source or a subject: "According to a letter of 3 May", "The letter of 3 May
    was lost", but not "In a letter of 3 May he".
    """
    first = token - 1
    while first > part.first and sentence.tags[first - 1] in "DnN#":
        first -= 1
    is_led = first > 0 and sentence.tags[first - 1] in "PS"
    return part.kind is Kind.SOURCE or (not is_led and part.verb > token)


def _is_of_deed(sentence: Sentence, part: Part, token: int, expression: Expression) -> bool:
    """Whether a day of some year is that of a deed which courts spoke of: "acquitted of killing him on 2 May 2010"."""
    if not 0 <= part.verb < token or not _YEAR.search(expression.text):
        return False
    found = next((m for m in _ACCUSED.finditer(sentence.tags, part.verb) if m.end() == token + 1), None)
    if found is None or not sentence.lowers[found.start() + 2].endswith(sentence.vocabulary.gerund_endings or ("\0",)):
        return False
    return sentence.lowers[found.start()] in sentence.vocabulary.accusing


def _is_of_term(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether a term runs from what is dated: "is due within 21 days of service on 4 May"."""
    known = sentence.vocabulary
    found = next((m for m in _TERM.finditer(sentence.tags, part.first) if m.end() == token + 1), None)
    if found is None or sentence.lowers[found.start() + 3] in known.occasion_prepositions:
        return False  # "was jailed for six months in Hull yesterday"
    if sentence.lowers[found.start()] in known.accounting and sentence.tags[found.start() + 3] == "O":
        return False  # "was fined for two years of neglect on Monday"
    return sentence.lowers[found.start() + 2] in known.time_nouns


def _is_of_delay(sentence: Sentence, part: Part, token: int) -> bool:
    """Whether a noun lasts until a date, in a sentence with one of its own: "asked last week for a stay until"."""
    tags = sentence.tags
    found = next((m for m in _LASTING.finditer(tags, part.first, token + 1) if m.end() == token + 1), None)
    is_until = found is not None and sentence.lowers[found.start("until")] in sentence.vocabulary.limits
    return is_until and "X" in tags[:token]


def _is_of_what_moved(sentence: Sentence, part: Part, token: int, expression: Expression) -> bool:
    """Whether a stretch is only from one date of something to another: "was moved from 18 May to 8 June"."""
    known = sentence.vocabulary
    is_first = isinstance(expression.meaning, Range) or sentence.tags[token + 1 : token + 3] == "TX"
    is_first = is_first and sentence.lowers[token - 1] in known.comparisons
    is_second = sentence.tags[token - 2 : token] == "XT"
    if not (is_first or is_second):
        return False
    return not (known.moving | known.putting_off).isdisjoint(sentence.lowers[max(part.verb, 0) : token])


def _is_in_name(sentence: Sentence, part: Part, token: int, expression: Expression) -> bool:
    """Whether a year is the end or the middle of a name: "The Tokyo 2020 Games", "The film 1917 won"."""
    tags, after = sentence.tags, sentence.tags[token + 1 : token + 2]
    if (
        sentence.vocabulary.capitalises_nouns
        or not _YEAR.fullmatch(expression.text)
        or not after
        or after not in FINITE | {"N"}
    ):
        return False
    if tags[token - 1] == "n":
        return sentence.lowers[token - 1] in sentence.vocabulary.works and after in FINITE
    first = len(tags[:token].rstrip("N"))
    lead = first - 1 - (first > 0 and tags[first - 1] == "D")
    return first < token and (lead < part.first or tags[lead] not in "PSO")


_ONLY_TIED = re.compile("(?:[PO]D?[nN]+)*Z*")  # "the May edition (of the journal) appeared"
_BODY = re.compile("DX(?P<name>N+)(?:[ahimvqPO,.]|\\Z)")


def _is_of_body(sentence: Sentence, token: int, expression: Expression) -> bool:
    """Whether a day or month before a name is the first part of it: "The January 6 Committee was dissolved"."""
    unit, tags, known = unit_of(expression), sentence.tags, sentence.vocabulary
    if unit is None or unit < Granularity.MONTH or sentence.lowers[token - 1] not in known.definites:
        return False
    return tags[token - 2 : token - 1] not in ("P", "S") and _BODY.match(tags, token - 1) is not None


def _is_spoken_of(sentence: Sentence, part: Part, token: int, key: int, expression: Expression) -> bool:
    """Whether a day with its year names what something is done to later: "The 3 May 1990 treaty was repealed"."""
    tags, known = sentence.tags, sentence.vocabulary
    if key < token or tags[key] != "a" or tags[key + 1 : part.last].lstrip("Z")[:1] != "w":
        return False
    is_between = tags[token - 1 : token + 2] == "DXn" and not is_fronted(tags, token)
    is_between = is_between or (tags[token - 1] == "O" and tags[token - 2] in "nN")
    is_day = unit_of(expression) is Granularity.DAY and re.search(r"\d{4}", expression.text) is not None
    deed = next((sentence.lowers[i] for i in range(key + 1, part.last) if tags[i] == "w"), "")
    return is_between and is_day and deed in known.spoken_of


def _is_attribute(sentence: Sentence, part: Part, token: int, key: int, expression: Expression) -> bool:
    """Whether a day before a noun names it, in a clause with its own date: "Jan. 6 committee hearings began in"."""
    tags, known = sentence.tags, sentence.vocabulary
    is_month = unit_of(expression) is Granularity.MONTH
    if key < token or tags[key] not in FINITE or tags[token + 1] != "n" or (expression.text.isalpha() and not is_month):
        return False
    if token and tags[token - 1] != "D":
        return False
    head = head_of(tags, token + 1, key)
    is_whole = head >= 0 and _ONLY_TIED.fullmatch(tags, head + 1, key) is not None
    is_event = is_event_noun(sentence.lowers[head], known) and sentence.lowers[head] not in known.organisations
    is_event = is_event and head == token + 1 and tags[key] != "a"
    return is_whole and not is_event and "X" in tags[key : part.last]
