"""Clauses that no word and no comma opens: "the windows | he made", "When police came | he fled the house"."""

from __future__ import annotations

import re

from timeline.clauses import FINITE, Sentence

CONTACT_SUBJECT = re.compile("UZ*v[^,;ahimvqBRHSC]*,[eG][^,;ahimvq]*,[XZ]*[ahimvq]")
_CONTACT = re.compile("(?:N+|U)Z*(?:av?|h)Z*b?w[PXZ]|UZ*v[PXZ]")
# A subject without its verb, and what it did besides: "A man who stole a car and"
_TWO_DEEDS = re.compile("(?:\\A|[,;])[^ahimvq,;]*[nN][^ahimvq,;RC]*R[^,;RHBC]*[ahimvq][^,;RHBC]*\\Z")
# A subject and its verb right after the noun, and the main clause after a comma.
_FINITE = "".join(sorted(FINITE))
_TIMING_CLAUSE = re.compile(f"H?(?:DZ?[nN#]+|N+|U)(?:[PO]D?[nN#]+)*Z*[{_FINITE}][^,;]*,(?:P?X,)?[DUN#n]")
_COUNTED = re.compile("P?X(?:(?P<of>D)[n#]*N+|P[D#]?[n#]*N+(?:D[n#]*N+)?)(?:PD?[n#]*N+)*")
_MAIN_AFTER_DATE = re.compile("U[ahimv]")
_MAIN_AFTER_CLAUSE = re.compile("UZ*(?:[aim]|[vq]Z*[D#nNeHU])")


def is_contact(tags: str, i: int) -> bool:
    """Whether a clause on the noun before token i begins there: "the mill | Holt had sold in May"."""
    return tags.rfind("q", 0, i) < 0 and _CONTACT.match(tags, i) is not None


def begins_main(sentence: Sentence, first: int, i: int) -> bool:
    """Whether pronoun i begins the main clause after one that began with token `first`."""
    tags = sentence.tags
    if tags[i - 1] == "X" and tags[first] == "R":
        return _MAIN_AFTER_DATE.match(tags, i) is not None  # "the men who came on 3 May | we were able to"
    if tags[first] != "B" or tags[i - 1] not in "nNX" or not _MAIN_AFTER_CLAUSE.match(tags, i):
        return False
    return sentence.lowers[i + 1] not in sentence.vocabulary.pluperfect_auxiliaries  # "the car | he had stolen"


def goes_on_about(tags: str, first: int) -> bool:
    """Whether "and", token `first`, goes on with a clause on the subject, whose own verb is still to come."""
    return tags[first] == "C" and _TWO_DEEDS.search(tags, 0, first) is not None


def leads_nouns(sentence: Sentence, first: int, last: int) -> bool:
    """Whether date `first` stands before nouns, which it may only be set over: "The 3 May raid", "12:45 The dam"."""
    following = sentence.tags[first + 1 : min(first + 2, last)]
    is_set_over = following == "D" and first == 0 and sentence.text[sentence.starts[1]].isupper()
    return is_set_over or following in ("n", "N")


def after_time(sentence: Sentence, first: int) -> int:
    """Where the clause begins that a time is told by: "On the evening | the dam broke, Holt was away", "in 1960, the
    year | her son was born"; 0 where none is.
    """
    tags, known = sentence.tags, sentence.vocabulary
    if tags[first : first + 3] == "PDn" and sentence.lowers[first + 2] in known.time_nouns:
        return first + 3 if _TIMING_CLAUSE.match(tags, first + 3) else 0
    is_beside = tags[max(0, first - 2) : first + 2] == "X,Dn" and sentence.lowers[first + 1] in known.time_nouns
    return first + 2 if is_beside and tags[first + 2 : first + 3] in ("D", "U", "N", "H") else 0


def is_time_alone(sentence: Sentence, first: int, verb: int) -> bool:
    """Whether only a time and what it is counted from stand before a verb: "Ein Jahr nach dem Brand | fiel"."""
    found = _COUNTED.fullmatch(sentence.tags, first, verb) if sentence.vocabulary.verb_second else None
    is_owner = found is not None and found.start("of") >= 0
    return found is not None and (not is_owner or sentence.lowers[found.start("of")] in sentence.vocabulary.genitives)
