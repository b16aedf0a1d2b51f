"""Clauses that no word and no comma opens: "the windows | he made", "When police came | he fled the house"."""

from __future__ import annotations

import re

from timeline.clauses import Sentence

CONTACT_SUBJECT = re.compile("UZ*v[^,;ahimvqBRHSC]*,[eG][^,;ahimvq]*,[XZ]*[ahimvq]")
_CONTACT = re.compile("(?:N+|U)Z*(?:av?|h)Z*b?w[PXZ]|UZ*v[PXZ]")
# A subject without its verb, and what it did besides: "A man who stole a car and"
_TWO_DEEDS = re.compile("(?:\\A|[,;])[^ahimvq,;]*[nN][^ahimvq,;RC]*R[^,;RHBC]*[ahimvq][^,;RHBC]*\\Z")
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
