"""Subjects, and the noun phrase that a relative clause or participle hangs on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clause_parts import is_degree
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence

# "Acme Corp., Springfield, Ill.," is Acme Corp.
_PLACE = re.compile(r"N,N+,N\Z")
_SAYS_LITTLE = 4  # tokens
_LONG_LIST = 6  # tokens; a longer row of names would leave no room for what they did


def part_index(parts: Sequence[Part], token: int) -> int:
    for index, part in enumerate(parts):
        if part.first <= token < part.last:
            return index
    return -1


def main_index(parts: Sequence[Part]) -> int:
    """The part with the main clause's finite verb, -1 where there is none."""
    for kinds in ((Kind.MAIN, Kind.PREDICATE), (Kind.CONTENT,)):
        for index, part in enumerate(parts):
            if part.kind in kinds:
                return index
    return -1


def clause_around(sentence: Sentence, parts: Sequence[Part], index: int) -> int:
    """The clause that a phrase, list or gerund belongs to: the one before it, or after it where it comes first.

    What begins after a semicolon belongs to the clause that follows, where there is one.
    """
    wanted = (Kind.MAIN, Kind.PREDICATE, Kind.CONTENT, Kind.SOURCE)
    if _opens_clause(sentence, parts, index):
        return next((i for i in range(index + 1, len(parts)) if parts[i].kind in wanted), -1)
    before = [i for i in range(index) if parts[i].kind in (*wanted, Kind.RELATIVE, Kind.SUBORDINATE)]
    if before and parts[before[-1]].kind is Kind.SUBORDINATE and before[-1] == 0:
        before = []
    main = [i for i in before if parts[i].kind in wanted]
    after = [i for i in range(index + 1, len(parts)) if parts[i].kind in wanted]
    semicolon = sentence.tags.rfind(";", 0, parts[index].first)
    here = [i for i in after if ";" not in sentence.tags[parts[index].first : parts[i].first]]
    if main and here and semicolon > parts[main[-1]].first and parts[here[0]].kind is Kind.MAIN:
        return here[0]
    if main and semicolon > parts[main[-1]].first and _is_statement(sentence, parts[index]):
        return -1  # "Shots were heard; six hits on the wall at 03:40"
    if main:
        return main[-1]
    return after[0] if after else (before[-1] if before else -1)


def _is_statement(sentence: Sentence, part: Part) -> bool:
    """Whether nouns after a semicolon say more than what a row says once: "a third on Tuesday" says less."""
    is_own = part.kind is Kind.NOUNS and sentence.tags[part.first] != "C"
    return is_own and len(sentence.tags[part.first : part.last].replace("X", "")) > _SAYS_LITTLE


_FINITE_KINDS = (Kind.MAIN, Kind.PREDICATE)


def _opens_clause(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a part is but a date before the subject of what follows: ", and in 1870 | his brother, Ed, left", "and, |
    in 1894, | she left".
    """
    part, tags = parts[index], sentence.tags
    is_joined = tags[part.first] == "C"
    is_date = tags[part.first + is_joined : part.last].lstrip("ZPSDO").rstrip(",") == "X"
    if index + 1 == len(parts) or not is_date:
        return False
    if is_joined:
        return parts[index + 1].first == part.last and any(p.kind in _FINITE_KINDS for p in parts[index + 1 :])
    if (joint := len(tags[: part.first].rstrip("ZU,"))) < part.first and tags[joint - 1 : joint] == "C":
        following = next((p for p in parts[index + 1 :] if p.kind not in (Kind.PHRASE, Kind.SUBORDINATE)), part)
        is_beside = following is parts[index + 1] or following.kind is Kind.MAIN  # "and there, in 1953, under X, | she"
        return is_beside and following.kind in (Kind.MAIN, Kind.PREDICATE)
    # "dark when, in 2019, | two men came"
    return tags[max(0, part.first - 2) : part.first] == "B," and parts[index + 1].kind in (Kind.MAIN, Kind.PREDICATE)


def is_aside(sentence: Sentence, token: int) -> bool:
    """Whether a token stands in brackets: "the war (1939-45)"."""
    return sentence.tags.rfind("(", 0, token) > sentence.tags.rfind(")", 0, token)


# "BESK, March 3 (AP) - "
_DATELINE = re.compile(r"N+[N,#.]*(?:X[N,.]*(?:\([nNX,]+\))?|\([nNX,]+\))-")


def subject_before(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject of the nearest clause before a predicate that has none of its own."""
    tags = sentence.tags
    dateline = _DATELINE.match(tags)
    for i in range(index - 1, -1, -1):
        part = parts[i]
        if dateline and part.first < dateline.end() <= parts[index].first:
            break
        if not tags[part.first : part.last].strip("CZ"):
            continue  # "But, if the plant closes, the town will"
        if i and tags[part.first - 2 : part.first + 1] == "X,X" and tags[part.last : part.last + 2] == ",C":
            continue  # "in 1960, the year (that) her child was born, and was hired"
        if part.kind is Kind.NOUNS and i and tags[part.first] != "C" and _opens_clause(sentence, parts, i - 1):
            return list(range(part.first, part.last))  # "and in 1870 | his brother, Ed, | left"
        if part.kind is Kind.NOUNS and tags[part.first - 1 : part.first] == ";" and tags[part.first] in "DnN":
            return list(range(part.first, part.last))  # "; their first film, "Dawn", | appeared"
        if part.kind is Kind.NOUNS and tags[part.first] == "C" and begins_clause(sentence, parts, i):
            return list(range(part.first + 1, part.last))  # "and his brother, who had fled, refused"
        if part.kind is Kind.CONTENT and part.verb < 0 and part.body < part.last:
            return list(range(part.body, part.last))
        inverted = _subject_after_verb(sentence, part)
        if inverted:
            return inverted
        if part.kind is Kind.MAIN or (part.kind is Kind.CONTENT and parts[index].kind is Kind.PREDICATE):
            return subject_tokens(sentence, part)
        begin = dateline.end() if dateline else 0
        named = [p for p in parts[:i] if p.first >= begin and tags[p.first : p.last].strip("CZ")]
        if part.kind is Kind.NOUNS and not any(p.kind in (Kind.MAIN, Kind.NOUNS) for p in named):
            is_aged = tags[parts[i + 1].first : parts[i + 1].last] == "#" and i + 2 < index
            following = parts[i + 1 + is_aged]
            if following.kind is Kind.NOUNS and tags[following.first] == "C":
                if is_aged:  # "Piet Aalders, 34, and Noor Haidari, 29, had"
                    return [*range(part.first, part.last), *range(following.first, following.last)]
                return list(range(part.first, following.last))
            last = i
            while last + 1 < index and parts[last + 1].first == parts[last].last:
                last += 1  # "the treaty | that ended the war | was signed"
            place = _PLACE.search(tags, part.first, parts[last].last)
            first = part.first + (tags[part.first] == "X" and part.last > part.first + 1)
            return list(range(first, place.start() + 1 if place else parts[last].last))
        joined = tags[parts[index].first] == "C" and tags[parts[index].first - 1] != ","
        if part.kind is Kind.RELATIVE and i == index - 1 and joined:
            return noun_phrase_before(sentence, part.first)
    return []


_ONE_SUBJECT = re.compile("U|D[n#]*N|N+(?![n#]*N)")


def _subject_after_verb(sentence: Sentence, part: Part) -> list[int]:
    """The subject behind the verb of a clause that something else opens: "Im Mai floh | sie | und ging"."""
    is_fronted = 0 <= part.body <= part.verb and not sentence.tags[part.body : part.verb].strip("PSZXD")
    is_inverted = part.kind in (Kind.MAIN, Kind.PREDICATE) and part.first <= part.verb and is_fronted
    if not sentence.vocabulary.verb_second or not is_inverted or sentence.tags[part.first] == "C":
        return []
    found = _ONE_SUBJECT.match(sentence.tags, part.verb + 1, part.last)
    return list(range(*found.span())) if found else []


def begins_clause(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether nouns after "and" are the subject of a clause that an aside cuts off from its verb."""
    last = index + 1
    while last < len(parts) and parts[last].kind in (Kind.RELATIVE, Kind.PARTICIPLE, Kind.PHRASE):
        last += 1
    if not index + 1 < last < len(parts) or parts[last].kind is not Kind.PREDICATE or parts[last].verb < 0:
        return False
    is_set_off = sentence.tags[parts[index].last : parts[index + 1].first] == ","
    return is_set_off and sentence.tags[parts[last].first - 1] == ","


def subject_tokens(sentence: Sentence, part: Part) -> list[int]:
    """The subject of a part that has one: what stands before its verb, without a phrase or date at its head."""
    tags = sentence.tags
    first = part.body
    while first < part.verb and tags[first] in 'CZX"' and not is_degree(sentence, first):
        first += 1
    if first < part.verb and tags[first] in "PST":
        date = tags.rfind("X", first, part.verb)
        first = date + 1 if 0 <= date < part.verb - 1 else _after_phrase(tags, first, part.verb)
        first += tags[first] == ","
    last = part.verb
    while last > first and (tags[last - 1] in "ZX" or (tags[last - 1] in "OP" and tags[last] == "X")):
        last -= 1  # "The plague (of 1665) carried"
    if last > first and tags[last - 1] == ")" and (opened := tags.rfind("(", first, last)) > first:
        last = opened  # "Lotte Arnim (1898-1976) was"
    return list(range(first, last))


# Where a second noun phrase begins: "By the turn of the century | the town", "In Besk | prices", "after it, | men".
_SECOND_NOUN = re.compile("(?<=[nN#])(?:D|U)|(?<=N)[n#]")
_SET_OFF = re.compile("[PS][DnN#POX]+,(?=D?[nN#]+(?:[PO]D?[nN#]+)*Z*\\Z|UZ*\\Z)")


_NAME_AFTER_NOUN = re.compile(r"(?<=D)n+(?P<name>N{2,3})Z*\Z")


def _after_phrase(tags: str, first: int, verb: int) -> int:
    """Where the subject begins after the phrase at `first`; `first` where that cannot be told."""
    if set_off := _SET_OFF.match(tags, first, verb):
        return set_off.end()
    second = _SECOND_NOUN.search(tags, first + 1, verb) if tags[first] == "P" else None
    named = _NAME_AFTER_NOUN.search(tags, first + 1, verb) if tags[first] == "P" else None
    if named and not (second and second.start() > named.start()):
        return named.start("name")  # "In the men's race | Ann Teklu won"
    return second.start() if second else first


def head_of_phrase(sentence: Sentence, tokens: Sequence[int]) -> int:
    """The head noun: the last one before "of" or another preposition."""
    head = tokens[-1]
    for n, i in enumerate(tokens):
        if sentence.tags[i] in "POT,(" and n:
            return tokens[n - 1]
        head = i
    return head


def listed_before(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The names of a list that ends in a clause's subject: "Britain, | France and Spain signed"."""
    part = parts[index]
    if "C" not in sentence.tags[part.body : part.verb]:
        return []
    first = index
    while (
        first > 0
        and parts[first - 1].kind is Kind.NOUNS
        and sentence.tags[parts[first - 1].last : parts[first].first] == ","
    ):
        first -= 1
    is_list = 0 < part.body - parts[first].first <= _LONG_LIST and sentence.tags[parts[first].first] + sentence.tags[
        part.body
    ] in ("NN", "nn", "Nn", "DD", "Dn")
    return list(range(parts[first].first, part.body)) if is_list else []


def noun_phrase_before(sentence: Sentence, stop: int) -> list[int]:
    """The noun phrase that ends before token `stop`, commas between left out."""
    tags = sentence.tags
    last = stop
    while last > 0 and tags[last - 1] in ',"-Z':
        last -= 1
    known = sentence.vocabulary.final_participle
    while known and last > 1 and tags[last - 1] in "nwve" and re.fullmatch(known, sentence.lowers[last - 1]):
        last -= 1  # "wurde mit dem Bau begonnen, der"
    particles = sentence.vocabulary.particles
    while (
        sentence.vocabulary.capitalises_nouns
        and 0 < last < stop
        and (tags[last - 1] == "n" or sentence.lowers[last - 1] in particles)
    ):
        last -= 1  # "lernte den Arzt kennen, den", "zog eine Schule ein, die"
    if last and tags[last - 1] == ")":
        last = max(0, tags.rfind("(", 0, last))
    is_named = tags[max(0, last - 2) : last] == "OX"  # "the Act of 1991, as amended in"
    if last and tags[last - 1] == "X" and last > 1 and not is_named:
        # "the agreement reached in 1991, which": the date is no noun to go back to.
        while last > 0 and tags[last - 1] in "XPe":
            last -= 1
    first = last - 2 * is_named
    if last > 2 and tags[last - 2 : last] in ("Tn", "Tw") and tags[last - 3] == "n":
        first = last - 2  # "a motion to dismiss"
    while first > 0 and (tags[first - 1] in "nN#O&D" or is_genitive_mark(sentence, first - 1)):
        first -= 1
        if tags[first] == "D":
            if first > 0 and tags[first - 1] == "O":
                continue
            break
    while first < last and tags[first] in "O":
        first += 1
    if 0 < first < last and tags[first:last] == "#" and tags[first - 1] == ",":
        return noun_phrase_before(sentence, first)  # "Ada Brown, 54, who"
    return list(range(first, last))


def is_genitive_mark(sentence: Sentence, token: int) -> bool:
    """Whether an apostrophe only ends the word before it: "the Thirty Years' War"."""
    is_mark = sentence.words(token, token + 1) in ("'", "’") and token > 0
    return is_mark and sentence.ends[token - 1] == sentence.starts[token] and sentence.lowers[token - 1].endswith("s")


def _whole_subject(sentence: Sentence, part: Part, tokens: list[int]) -> list[int]:
    """What "which" after a comma takes up before the verb: "A public inquiry into the scandal, which opened in May"."""
    tags = sentence.tags
    if not tokens or part.kind is not Kind.RELATIVE or tags[part.first - 1] != "," or tags[tokens[0] - 1] != "P":
        return tokens
    around = noun_phrase_before(sentence, tokens[0] - 1)
    if not around or around[-1] != tokens[0] - 2 or tags[: around[0]].strip('CZ"'):
        return tokens
    return [*around, tokens[0] - 1, *tokens]


def described_by(sentence: Sentence, part: Part, words: ClauseWords) -> list[int]:
    """The noun phrase that a part describes: of "a statue of the general, who", the general."""
    tokens = noun_phrase_before(sentence, part.first)
    if words.finite_is_last and tokens and sentence.tags[tokens[0]] == "N" and sentence.tags[tokens[0] - 1] == "P":
        # A name without an article takes no relative clause: "ein Paar aus Kempten, das".
        around = noun_phrase_before(sentence, tokens[0] - 1)
        tokens = around if around and around[-1] == tokens[0] - 2 else tokens
    is_bare = not words.finite_is_last and bool(tokens) and tokens[0] > 1 and tokens[-1] == part.first - 1
    if is_bare and sentence.tags[tokens[0] - 1] == "P" and all(sentence.tags[i] == "N" for i in tokens):
        around = noun_phrase_before(sentence, tokens[0] - 1)  # "a factory in Arva that is due": names take no "that"
        is_place = sentence.lowers[tokens[0] - 1] in words.occasion_prepositions
        if is_place and around and around[-1] == tokens[0] - 2:
            tokens = [*around, tokens[0] - 1, *tokens]
    is_his = sentence.lowers[part.first] in words.him_determiners and words.finite_is_last
    while is_his and len(tokens) > 1 and sentence.tags[tokens[0]] == "D" and tokens[0] > 1:
        if sentence.lowers[tokens[0]] in words.him_determiners | words.he_determiners:
            break
        around = noun_phrase_before(sentence, tokens[0] - 1)
        if not around or around[-1] != tokens[0] - 2:
            break
        tokens = around  # "der Auftrag für die Orgel, den"
    if sentence.lowers[part.first] not in words.person_relatives:
        nearest = _indefinite_end(sentence, part, tokens)
        return nearest or (_whole_subject(sentence, part, tokens) if not words.finite_is_last else tokens)
    while (
        tokens and tokens[0] > 1 and sentence.tags[tokens[0] - 1] == "," and not may_be_person(sentence, tokens, words)
    ):
        tokens = noun_phrase_before(sentence, tokens[0] - 1)  # "Ames, head of sales, field operations, who"
    cuts = [n for n, i in enumerate(tokens) if sentence.tags[i] == "O"]
    pieces = [tokens[a:b] for a, b in zip([0, *(n + 1 for n in cuts)], [*cuts, len(tokens)], strict=True)]
    if len(pieces) > 1 and not may_be_person(sentence, pieces[0], words) and may_be_person(sentence, pieces[-1], words):
        return pieces[-1]
    if tokens and not may_be_person(sentence, tokens, words) and sentence.tags[tokens[0] - 1 : tokens[0]] == "P":
        around = noun_phrase_before(sentence, tokens[0] - 1)
        if around and around[-1] == tokens[0] - 2 and may_be_person(sentence, around, words):
            return [*around, tokens[0] - 1, *tokens]  # "workers at the plant, who"
    return tokens


def _indefinite_end(sentence: Sentence, part: Part, tokens: Sequence[int]) -> list[int]:
    """What "of" leads to where it is any one, and the whole is known: "the owner of (a ferry) that sank"."""
    known, after = sentence.vocabulary, next((i for i in reversed(tokens) if sentence.tags[i] == "O"), -1)
    if after < 0 or known.finite_is_last or sentence.tags[part.first - 1] == "," or tokens[-1] != part.first - 1:
        return []
    is_any = sentence.lowers[after + 1] in known.indefinites and sentence.lowers[tokens[0]] not in known.indefinites
    return [i for i in tokens if i > after] if is_any else []


def may_be_person(sentence: Sentence, tokens: Sequence[int], words: ClauseWords) -> bool:
    if not tokens:
        return False
    head = sentence.lowers[tokens[-1]]
    known = words.person_titles | words.sayers
    singular = head.removesuffix("s")
    return sentence.tags[tokens[-1]] == "N" or head in known or singular.endswith(words.person_endings or ("\0",))


def body_start(sentence: Sentence, part: Part) -> int:
    """Past an adverb or date at the head of a clause with its own subject: "Later he left"."""
    at = part.body
    kept = sentence.vocabulary.reflexives
    while at < part.verb - 1 and sentence.tags[at] in 'CZ"' and not is_degree(sentence, at):
        if sentence.lowers[at] in kept:
            break
        at += 1
    return at


def subject_of_passive(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject that a second participle shares: "The deal was announced in May, | approved in June"."""
    before = parts[index - 1] if index else parts[index]
    tags = sentence.tags
    is_passive = before.verb >= 0 and tags[before.verb] == "a" and "w" in tags[before.verb : before.last]
    if not is_passive or tags[parts[index].body] != "e" or before.kind not in (Kind.MAIN, Kind.PREDICATE):
        return []
    return subject_tokens(sentence, before) or subject_before(sentence, parts, index - 1)


_BY_SOMEBODY = re.compile("X[^,;]*P(?:D?[nN]+)\\Z")


def _is_behind_agent(sentence: Sentence, part: Part) -> bool:
    """Whether a passive ends with its date and who did it: "was founded in 1901 by Otto Kern, (sold in 1950)"."""
    found = _BY_SOMEBODY.search(sentence.tags, max(part.verb, part.first), part.last)
    if part.verb < 0 or found is None:
        return False
    lead = len(sentence.tags[: part.last].rstrip("DnN")) - 1
    return sentence.lowers[lead] in sentence.vocabulary.agents


def subject_of_dated(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject of a clause that ends with its date, which a participle after the comma describes as well: "The mill
    burned down in 1990, rebuilt in 1992".
    """
    before, first = parts[index - 1] if index else parts[index], parts[index].first
    is_beside = before.kind in (Kind.MAIN, Kind.PREDICATE) and sentence.tags[max(0, first - 2) : first] == "X,"
    if not is_beside or sentence.tags[parts[index].body] != "e" or sentence.vocabulary.verb_second:
        return []
    return subject_tokens(sentence, before) or subject_before(sentence, parts, index - 1)


def next_passive(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject of a deed that goes on with a passive behind its date: "was bombed in 1941, (rebuilt in 1947)"."""
    part = parts[index]
    is_next = part.kind is Kind.PARTICIPLE and sentence.tags[max(0, part.first - 2) : part.first] == "X,"
    is_next = is_next or (part.kind is Kind.PARTICIPLE and index > 0 and _is_behind_agent(sentence, parts[index - 1]))
    if not is_next or sentence.lowers[part.body] in sentence.vocabulary.attending:
        return []
    return subject_of_passive(sentence, parts, index)
