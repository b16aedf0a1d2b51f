"""Parts of a sentence: where its clauses begin, what each of them is, and which subject a predicate has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.bare_clauses import (
    CONTACT_SUBJECT,
    after_time,
    begins_main,
    goes_on_about,
    is_contact,
    is_time_alone,
    leads_nouns,
)
from timeline.clause_commas import LED_CLAUSE, NAMED_IN_CLAUSE, around_names, is_beside_date, parts_nothing
from timeline.clause_kinds import Kind, Part
from timeline.clause_sources import is_source, names_source
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence

# "The mayor, a doctor, | on Monday opened": only a date stands before the verb.
_DATE_ONLY = re.compile("P?X")
_FINITE = re.compile(f"[{''.join(sorted(FINITE))}]")
_FINITE_OR_STOP = re.compile(f"[,;{''.join(sorted(FINITE))}-]")
# A noun phrase, what is said of it between commas, and its verb.
_CUT_OFF = re.compile(f"(?:D?[nN#]+|U)(?:[PO]D?[nN#]+)*(?:,(?![XZ]*[vq])[^,;]*,|-[^;-]*-)[XZ]*{_FINITE.pattern}")
# A clause on a noun, without "that": "the record (Kata Holt had set)", "the car (he sold)".
_LISTENER = re.compile(f"D?n+(?=(?:N+|U|D[nN]+)Z*[{''.join(sorted(FINITE))}])")
_ONLY_VERB = re.compile(f"[^,;{''.join(sorted(FINITE))}-]*(?:[,;-]|\\Z)")
_LEAD = 6  # tokens that are looked at for what leads a clause or speaks before its verb
_SPEAKER = re.compile("[nNU][XZ]*\\Z")
_SAID = re.compile(r"q[PXZ]*\Z")
# "that Brown, who ...", "that its owner, Brown, had": the verb of what was said comes after the comma.
_INTERRUPTED = re.compile(f"H[DnN#]+,(?:Z*[RPe]|D?[nN#]+(?:[PO]D?[nN#]+)*,Z*[{''.join(sorted(FINITE))}])")


def parts_of(sentence: Sentence, words: ClauseWords) -> tuple[Part, ...]:
    """The sentence's parts in order; punctuation between them belongs to none."""
    cuts = _cuts(sentence, words)
    found: list[Part] = []
    for first, last in cuts:
        part = _part(sentence, first, last, words, found)
        if part is not None:
            found.append(part)
    if not any(p.kind is Kind.MAIN or (p.kind is Kind.PREDICATE and words.verb_second) for p in found):
        at = next((n for n, p in enumerate(found) if p.kind is not Kind.PHRASE), 0)
        if found and found[at].kind is Kind.SUBORDINATE:
            found[at : at + 1] = _as_main(sentence, found[at])
    return tuple(found)


def _as_main(sentence: Sentence, part: Part) -> list[Part]:
    """A first part that only looked like a subordinate clause: "After the meeting | Brown left"."""
    tags = sentence.tags
    first = part.verb
    while first > part.body and tags[first - 1] in "ZX":
        first -= 1
    if first > part.body and tags[first - 1] == "U":
        first -= 1
    while tags[first] != "U" and first > part.body and (tags[first - 1] in "nN#DO" or _is_than(sentence, first - 1)):
        first -= 1
        if tags[first] == "D" or (tags[first] == "N" and tags[first - 1] in "nX"):
            break
    if tags[part.first] != "S" or first <= part.body:
        return [part]
    return [
        Part(Kind.PHRASE, part.first, part.first, first, -1),
        Part(Kind.MAIN, first, first, part.last, part.verb),
    ]


def _is_than(sentence: Sentence, token: int) -> bool:
    """Whether "than" leads to an amount: "more than 90 people"."""
    is_led = token > 0 and sentence.tags[token : token + 2] == "P#" and sentence.tags[token - 1] in "Dn"
    return is_led and sentence.lowers[token] in sentence.vocabulary.comparisons


# Most tokens: nothing is cut before them, unless they follow one of the others.
_QUIET, _STIRRING = frozenset("n#TOewGbZ"), frozenset("qvXZG")


def _cuts(sentence: Sentence, words: ClauseWords) -> list[tuple[int, int]]:
    tags = sentence.tags
    spans: list[tuple[int, int]] = []
    first = 0
    next_finite = _next_finite(tags)
    depth = 0
    seen = False  # a finite verb since `first`
    listener = -1  # where what was told begins, behind whom it was told
    beside = around_names(tags, next_finite, words)
    for i, tag in enumerate(tags):
        if tag in _QUIET and i != listener and tags[i - 1] not in _STIRRING:
            continue
        if tag == "(":
            depth += 1
        elif tag == ")":
            depth = max(0, depth - 1)
        if depth:
            continue
        if tag == "," and (
            parts_nothing(sentence, first, i)
            or (i in beside and (seen or not words.verb_second))  # "erhielt die Tochter, Lisbeth Ebner, das Haus"
            or (seen and words.finite_is_last and is_beside_date(tags, i, next_finite))
        ):
            continue
        if tag in ",;-.":
            if first < i:
                spans.append((first, i))
            first, seen = i + 1, False
            continue
        before = tags[i - 1]
        if before == "q":
            listener = _listener(sentence, i, words) or listener
        if i < listener:
            continue
        if tag == "U" and not seen and before in "nN" and i > first and CONTACT_SUBJECT.match(tags, i):
            spans.append((first, i))
            first = i  # "The windows | he made for the church, finished in 1958, took six years"
            continue
        if seen and tag == "U" and begins_main(sentence, first, i):
            spans.append((first, i))
            first, seen = i, False
            continue
        if i > first and (
            i == listener
            or (before == "n" and tag in "NU" and (seen or tags[first] in "Ge") and is_contact(tags, i))
            or (seen and before == "N" == tag and _ends_at_abbreviation(sentence, first, i, words))
            or (
                (tag in "RPBSHC" or before in "qvXZG")
                and (
                    _opens(tags, i, next_finite, seen)
                    or (not first and seen and before == "X" and _is_main_after_opener(tags, i, next_finite[i]))
                )
            )
        ):
            spans.append((first, i))
            first, seen = i, False
        elif (seen and tag in FINITE and i > first + 1 and _resumes_main(tags, first, i)) or (
            not seen and tag in "DUN" and next_finite[i] < 0 and _is_subject_after_phrase(sentence, first, i, words)
        ):
            spans.append((first, i))
            first = i
        seen = seen or tag in FINITE
    if first < len(tags):
        spans.append((first, len(tags)))
    return spans


def _is_subject_after_phrase(sentence: Sentence, first: int, i: int, words: ClauseWords) -> bool:
    """Whether a subject cut off from its verb begins right after a phrase: "By May the lake, which ..., had"."""
    tags = sentence.tags
    if tags[first : min(i, first + _LEAD)].lstrip("CZ")[:1] not in ("P", "S", "X") or i < 2:
        return False
    if tags[i - 1] != "X" and (tags[i - 1] not in "nN#" or tags[i] == "N"):
        return False
    return sentence.lowers[i] not in words.indefinites and _CUT_OFF.match(tags, i) is not None


def _next_finite(tags: str) -> list[int]:
    """For each token, the next finite verb at or after it within the same stretch between commas; else -1."""
    found: list[int] = []
    for match in _FINITE_OR_STOP.finditer(tags):
        i = match.start()
        found += [i if tags[i] in FINITE else -1] * (i + 1 - len(found))
    return found + [-1] * (len(tags) + 1 - len(found))


def _is_on_noun(sentence: Sentence, before: Sequence[Part], first: int) -> bool:
    """Whether a clause with nothing before it hangs on the noun that ends the part before."""
    tags = sentence.tags
    is_beside = bool(before) and before[-1].last == first and tags[first - 1] == "n"
    return is_beside and is_contact(tags, first) and not begins_main(sentence, before[-1].first, first)


_NEXT_SENTENCE = re.compile(f"N+Z[{''.join(sorted(FINITE))}]")


def _ends_at_abbreviation(sentence: Sentence, first: int, i: int, words: ClauseWords) -> bool:
    """Whether a clause ends with an abbreviation, and another begins: "sells them in the U.S. | Holt also noted"."""
    last = sentence.lowers[i - 1]
    is_short = last.endswith(".") and last.rstrip(".") in words.seldom_last
    return is_short and "q" not in sentence.tags[first:i] and _NEXT_SENTENCE.match(sentence.tags, i) is not None


def _listener(sentence: Sentence, i: int, words: ClauseWords) -> int:
    """Where the words begin that somebody was told, who stands at token i: "told the court | Moss had fled"; else 0."""
    if i < 1 or sentence.tags[i - 1] != "q" or sentence.lowers[i - 1] not in words.tellers:
        return 0
    found = _LISTENER.match(sentence.tags, i)
    return found.end() if found else 0


def _opens(tags: str, i: int, next_finite: Sequence[int], seen: bool) -> bool:
    """Whether a new clause begins at token i, which stands after no comma."""
    tag = tags[i]
    before = tags[i - 1]
    verb = next_finite[i + 1]
    if tag == "R":
        return before != "P" and tags[i - 2 : i] != ",T" and verb >= 0
    if tag == "P":
        return tags[i + 1 : i + 2] == "R" and next_finite[i + 2] >= 0
    if tag == "B":
        return verb >= 0 or tags[i + 1 : i + 2] == "G"
    if tag == "S":
        if not seen and verb >= 0 and "H" in tags[:i] and _ONLY_VERB.match(tags, verb + 1):
            return False  # "that deaths since the start of the war were": the only verb is that of the clause around
        if NAMED_IN_CLAUSE.match(tags, i) or tags[i + 1 : i + 3] in ("XD", "XU"):
            return tags[i + 1] != "X"  # "From its start in 1952 until 1961 the works was": a phrase of time
        return _has_subject_and_verb(tags, i + 1, verb) and (
            tags[verb] in "vq" or bool(tags[i + 1 : verb].strip("ZX"))  # "the fires since 1993 were"
        )
    if tag == "H":
        if verb >= 0 or before == "q" or (before == "X" and _SAID.search(tags, max(0, i - 4), i)):
            return True
        return bool(_INTERRUPTED.match(tags, i) or LED_CLAUSE.match(tags, i))
    if tag == "C":
        if verb < 0:  # "The lease ran out in May and Mr Firth, who called, will"
            return before == "X" and seen and _CUT_OFF.match(tags, i + 1) is not None
        return not tags[i + 1 : verb].strip("ZX") or (seen and _has_subject_and_verb(tags, i + 1, verb))
    if (
        before == "q"
        or (before in "XZ" and _SAID.search(tags, max(0, i - 4), i))
        or (before == "G" and tag == "U")
        or before == "v"
    ):
        # "said all groups will": what was said, without "that".
        if before != "v" and tag in "DUNn#" and _has_subject_and_verb(tags, i, verb):
            return True
        return (
            before in "qv"
            and seen
            and bool(_CUT_OFF.match(tags, i))
            and bool(_SPEAKER.search(tags, max(0, i - _LEAD), i - 1))
        )
    return False


def _is_main_after_opener(tags: str, i: int, verb: int) -> bool:
    """Whether the main clause begins right after the date of the clause that opens the sentence, without a comma:
    "When war came in 1914 | the works turned to shells".
    """
    subject = tags[i:verb].lstrip("Z")[:1] if verb >= 0 else ""
    return tags[0] in "BS" and subject in tuple("DUNn#") and _has_subject_and_verb(tags, i, verb)


def _has_subject_and_verb(tags: str, first: int, verb: int) -> bool:
    """Whether [first, verb] reads as a noun phrase and its finite verb, without another opener between them."""
    if verb <= first:
        return False
    between = tags[first:verb]
    if between.rstrip("ZX").endswith("C"):
        return False  # "put before the assembly in May and has not been debated"
    return not any(tag in "BRHS(" for tag in between) and any(tag in "nNUX#D" for tag in between)


def _resumes_main(tags: str, first: int, i: int) -> bool:
    """Whether a second finite verb goes on with the main clause: "The man who shot the king | was hanged"."""
    opens = tags[first] == "R" or (tags[first] == "H" and _takes_up_noun(tags, first)) or goes_on_about(tags, first)
    is_end = tags[i - 1] in "nNX#)" or (tags[first] == "C" and (tags[i - 2 : i] == "vU" or tags[i - 1 : i + 1] == "va"))
    return opens and is_end and "C" not in tags[first + 1 : i]


def _takes_up_noun(tags: str, that: int) -> bool:
    """Whether "that" is a relative: its verb follows, or it stands after a noun of a clause without a verb."""
    if tags[that + 1] in FINITE:
        return True
    start = max(tags.rfind(",", 0, that), tags.rfind(";", 0, that)) + 1
    return tags[that - 1 : that] in ("n", "N") and FINITE.isdisjoint(tags[start:that])


def _part(sentence: Sentence, first: int, last: int, words: ClauseWords, before: Sequence[Part]) -> Part | None:
    tags = sentence.tags
    while first < last and tags[first] == '"':
        first += 1
    while last > first and tags[last - 1] == '"':
        last -= 1
    if first >= last:
        return None
    finite = _FINITE.search(tags, first, last)
    verb = finite.start() if finite else -1
    kind, body = _kind(sentence, first, last, verb, words, before)
    return Part(kind, first, body, last, verb)


def _kind(
    sentence: Sentence, first: int, last: int, verb: int, words: ClauseWords, before: Sequence[Part]
) -> tuple[Kind, int]:
    tags = sentence.tags
    tag = tags[first]
    if is_source(sentence, first, last, verb, words, before):
        return Kind.SOURCE, first
    if verb > first + 2 and (told := after_time(sentence, first)):
        return Kind.SUBORDINATE, told
    if words.source_openers and sentence.lowers[first] in words.source_openers and tags[last - 1] == "q":
        return Kind.SOURCE, first + 1  # "wie die Polizei am Montag mitteilte"
    if tag in "Ge" or (tag in "BZ" and first + 1 < last and tags[first + 1] in "Ge"):
        return Kind.PARTICIPLE, first + (tag == "B")
    if verb >= 0:
        if tag == "R" and sentence.lowers[first] in words.relative_adverbs and verb > first + 1:
            return Kind.SUBORDINATE, first + 1
        if tags[first : first + 3] == "PRn" and sentence.lowers[first + 2] in words.time_nouns | words.moments:
            return Kind.SUBORDINATE, first + 3  # "by which time she had left"
        if tag == "R" or tags[first : first + 2] in ("PR", "TR"):
            return Kind.RELATIVE, first + (1 if tag == "R" else 2)
        if tag in "BS":
            return Kind.SUBORDINATE, first + 1
        if tag == "H":
            # "That" after a comma takes up no noun, nor does it after "the fact".
            follows = first > 0 and tags[first - 1] != "," and sentence.lowers[first - 1] not in words.content_nouns
            is_relative = before and follows and (verb == first + 1 or _ends_in_noun(tags, before[-1]))
            return (Kind.RELATIVE if is_relative else Kind.CONTENT), first + 1
        if _is_on_noun(sentence, before, first):
            return Kind.RELATIVE, first
        body = verb if names_source(sentence, first, last, words) else first
        while body < verb and tags[body] in 'CZ"' and not is_degree(sentence, body):
            body += 1
        is_own = first and tags[first - 1] == ";" and tags[body] == "X" and not words.verb_second
        if is_own and body + 1 == verb:
            return Kind.MAIN, body  # "It is sure: May 2023 was the driest"
        if body == verb or _DATE_ONLY.fullmatch(tags, body, verb):
            return Kind.PREDICATE, body
        if is_time_alone(sentence, body, verb):
            return Kind.PREDICATE, verb
        if before and tag != "C" and sentence.lowers[first - 1] != ";" and _ends_in_speech(tags, before[-1]):
            return Kind.CONTENT, first
        return Kind.MAIN, body
    if tag == "H" and before:
        return Kind.CONTENT, first + 1
    if before and before[-1].last == first and tags[first - 1] in "qv" and _CUT_OFF.match(tags, first):
        return Kind.CONTENT, first  # "said the dam, which ..., had burst"
    if not tags[first:last].strip("ZPSX"):
        return Kind.PHRASE, first
    if tag in "PSTOX" and not (tag == "X" and leads_nouns(sentence, first, last)):
        return Kind.PHRASE, first
    return Kind.NOUNS, first


def is_degree(sentence: Sentence, token: int) -> bool:
    """Whether an adverb bounds the amount after it: "Nearly all the fish", "Only three"."""
    is_amount = sentence.tags[token + 1 : token + 2] in ("D", "#", "n")
    return is_amount and sentence.lowers[token] in sentence.vocabulary.degrees


def _ends_in_noun(tags: str, part: Part) -> bool:
    """Whether "that" after a part refers to its last noun: nobody said, thought or decided anything in it."""
    return "q" not in tags[part.first : part.last] and tags[part.last - 1] in "nN#)" and part.verb < part.last - 2


def _ends_in_speech(tags: str, part: Part) -> bool:
    """Whether a part's last verb is one of saying with nothing but a date or phrase after it."""
    if part.kind is Kind.SOURCE or (part.kind is Kind.SUBORDINATE and part.verb == part.body):
        return False  # "When asked about it, | Holt left"
    return tags.rfind("q", part.first, part.last) >= 0
