"""Titles of events: the clause that a date belongs to, made short by leaving out, never by putting in.

A title is a row of the sentence's own tokens. Only a pronoun at its head is replaced, by the words it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from timeline.clause_parts import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence, is_present

MAX_TITLE = 90
_LONG_LIST = 6  # tokens; a longer row of names would leave no room for what they did
Antecedent = Callable[[str, int], str]

_DANGLING = frozenset("DPOTCBSRHamhibq,;-(")
_SPACES = re.compile(r"\s+")
_PAIRS = (("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"), ("``", "''"))


def title_of(
    sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, antecedent: Antecedent, index: int = -1
) -> str:
    """The title of the event that token `dated` dates; where it is -1, of part `index` or the main clause.

    `antecedent` gives the words that a pronoun, a token, stands for, empty where that is not sure.
    """
    draft = draft_of(sentence, parts, dated, words, index)
    draft = _without_date(sentence, draft, dated, words)
    title = _shortened(sentence, parts, draft, words, antecedent)
    return title or _whole(sentence, parts, dated, words, antecedent)


def part_index(parts: Sequence[Part], token: int) -> int:
    return next((i for i, part in enumerate(parts) if part.first <= token < part.last), -1)


def draft_of(sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, index: int = -1) -> list[int]:
    """The tokens of the clause that is dated, in the order they are printed, the date still among them."""
    if dated >= 0:
        index = part_index(parts, dated)
    elif index < 0:
        index = main_index(parts)
    if index < 0:
        return list(range(len(sentence.tags)))
    if dated >= 0 and is_aside(sentence, dated):
        named = _noun_phrase_before(sentence, sentence.tags.rfind("(", 0, dated))
        if named:
            return named
    if dated >= 0:
        nouns = _noun_event(sentence, parts, index, dated, words)
        if nouns:
            return nouns
    part = parts[index]
    if part.kind is Kind.SOURCE:
        return _reported(sentence, parts, index, words)
    if dated >= 0 and part.kind is Kind.PHRASE and (noun := _reduced_noun(sentence, parts, index, dated, words)):
        return noun
    if part.kind in (Kind.PHRASE, Kind.NOUNS) or (part.kind is Kind.PARTICIPLE and sentence.tags[part.body] != "e"):
        index = _clause_around(parts, index)
        if index < 0:
            return list(range(part.first, part.last))
    if parts[index].kind is Kind.SOURCE:
        return _reported(sentence, parts, index, words)
    saying = _saying(sentence, parts, index, words)
    if saying:
        return saying
    if parts[index].kind in (Kind.RELATIVE, Kind.PARTICIPLE) and not _subject(sentence, parts, index, words):
        index = max(_clause_around(parts, index), main_index(parts), 0)
    return _clause(sentence, parts, index, words)


def is_aside(sentence: Sentence, token: int) -> bool:
    """Whether a token stands in brackets: "the war (1939-45)"."""
    return sentence.tags.rfind("(", 0, token) > sentence.tags.rfind(")", 0, token)


def _reduced_noun(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """ "an accord signed yesterday" at the head of a sentence about what is yet to come; nothing for "a statement issued"."""
    tags = sentence.tags
    participle = tags.rfind("e", parts[index].first, dated)
    main = _clause_around(parts, index)
    if participle < 0 or main < 0 or tells_past(sentence, parts[main], words):
        return []
    noun = _noun_phrase_before(sentence, participle)
    if not noun or sentence.lowers[noun[-1]] in words.messages:
        return []
    return [*noun, *range(participle, parts[index].last)]


def main_index(parts: Sequence[Part]) -> int:
    """The part with the main clause's finite verb, -1 where there is none."""
    for kinds in ((Kind.MAIN, Kind.PREDICATE), (Kind.CONTENT,)):
        for index, part in enumerate(parts):
            if part.kind in kinds:
                return index
    return -1


def _clause_around(parts: Sequence[Part], index: int) -> int:
    """The clause that a phrase, list or gerund belongs to: the one before it, or after it where it comes first."""
    wanted = (Kind.MAIN, Kind.PREDICATE, Kind.CONTENT, Kind.SOURCE)
    before = [i for i in range(index) if parts[i].kind in (*wanted, Kind.RELATIVE, Kind.SUBORDINATE)]
    if before and parts[before[-1]].kind is Kind.SUBORDINATE and before[-1] == 0:
        before = []
    main = [i for i in before if parts[i].kind in wanted]
    if main:
        return main[-1]
    after = [i for i in range(index + 1, len(parts)) if parts[i].kind in wanted]
    return after[0] if after else (before[-1] if before else -1)


# --- the clause -----------------------------------------------------------------------------------------------------


def _clause(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    part = parts[index]
    subject = _subject(sentence, parts, index, words)
    body = list(range(_body(sentence, part), part.last))
    if part.kind is Kind.RELATIVE:
        if sentence.lowers[part.first] in words.possessives:
            body = [part.first, *body]  # "the maker whose stock fell"
        elif subject and part.verb > part.body:
            return _turned(sentence, part, subject)
    return subject + body + _tail(sentence, parts, index)


def _turned(sentence: Sentence, part: Part, noun: list[int]) -> list[int]:
    """A relative clause with a subject as a clause of its own: "the bill that they passed", they passed the bill."""
    stop = part.verb + 1
    while stop < part.last and sentence.tags[stop] in "wbZ":
        stop += 1
    return [*range(part.body, stop), *noun, *range(stop, part.last)]


def _body(sentence: Sentence, part: Part) -> int:
    """Past an adverb or date at the head of a clause with its own subject: "Later he left"."""
    at = part.body
    while at < part.verb - 1 and sentence.tags[at] in 'CZ"':
        at += 1
    return at


def _subject(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """The tokens to set before a part whose subject stands elsewhere."""
    part = parts[index]
    if part.kind is Kind.PREDICATE:
        return subject_before(sentence, parts, index)
    if part.kind is Kind.MAIN:
        return _listed_before(sentence, parts, index)
    if part.kind is Kind.RELATIVE or part.kind is Kind.PARTICIPLE:
        return _noun_phrase_before(sentence, part.first)
    return []


def _listed_before(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
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
    is_list = (
        0 < part.body - parts[first].first <= _LONG_LIST
        and sentence.tags[parts[first].first] == sentence.tags[part.body]
    )
    return list(range(parts[first].first, part.body)) if is_list else []


def subject_before(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The subject of the nearest clause before a predicate that has none of its own."""
    tags = sentence.tags
    for i in range(index - 1, -1, -1):
        part = parts[i]
        if part.kind is Kind.CONTENT and part.verb < 0 and part.body < part.last:
            return list(range(part.body, part.last))
        if part.kind is Kind.MAIN or (part.kind is Kind.CONTENT and parts[index].kind is Kind.PREDICATE):
            return subject_tokens(sentence, part)
        if part.kind is Kind.NOUNS and not any(p.kind in (Kind.MAIN, Kind.NOUNS) for p in parts[:i]):
            following = parts[i + 1]
            if following.kind is Kind.NOUNS and tags[following.first] == "C":
                return list(range(part.first, following.last))
            return list(range(part.first, part.last))
        if part.kind is Kind.RELATIVE and i == index - 1 and tags[parts[index].first] == "C":
            return _noun_phrase_before(sentence, part.first)
    return []


def subject_tokens(sentence: Sentence, part: Part) -> list[int]:
    """The subject of a part that has one: what stands before its verb, without a phrase or date at its head."""
    tags = sentence.tags
    first = part.body
    while first < part.verb and tags[first] in 'CZX"':
        first += 1
    if first < part.verb and tags[first] in "PST":
        date = tags.rfind("X", first, part.verb)
        first = date + 1 if 0 <= date < part.verb - 1 else first
    last = part.verb
    while last > first and tags[last - 1] in "ZX":
        last -= 1
    return list(range(first, last))


def _noun_phrase_before(sentence: Sentence, stop: int) -> list[int]:
    """The noun phrase that ends before token `stop`, commas between left out."""
    tags = sentence.tags
    last = stop
    while last > 0 and tags[last - 1] in ',"-':
        last -= 1
    if last and tags[last - 1] == ")":
        last = max(0, tags.rfind("(", 0, last))
    if last and tags[last - 1] == "X" and last > 1:
        # "the agreement reached in 1991, which": the date is no noun to go back to.
        while last > 0 and tags[last - 1] in "XPe":
            last -= 1
    first = last
    while first > 0 and tags[first - 1] in "nN#O&D":
        first -= 1
        if tags[first] == "D":
            if first > 0 and tags[first - 1] == "O":
                continue
            break
    while first < last and tags[first] in "O":
        first += 1
    return list(range(first, last))


def _tail(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """What goes on after a clause and belongs to it: what was said, phrases, participles, the rest of a list."""
    tags = sentence.tags
    tokens: list[int] = []
    end = parts[index].last
    wants_verb = parts[index].kind is Kind.CONTENT and parts[index].verb < 0
    says = "q" in tags[parts[index].first : end]
    skipped = False
    for i in range(index + 1, len(parts)):
        part = parts[i]
        between = set(tags[end : part.first])
        if wants_verb and (part.kind is Kind.PREDICATE or (part.kind is Kind.MAIN and i and _is_bare(parts, i))):
            keeps, wants_verb = True, False
        elif part.kind is Kind.CONTENT:
            keeps = says or not between
            says, wants_verb = False, wants_verb or part.verb < 0
        elif "X" in tags[part.first : part.last] or wants_verb:
            keeps = False
        elif part.kind is Kind.PARTICIPLE:
            keeps = not _speaks(sentence, part) and not skipped
        elif part.kind is Kind.NOUNS:
            keeps = not skipped and _list_end(sentence, parts, i) > 0
        else:
            keeps = not skipped and (
                part.kind in (Kind.PHRASE, Kind.SUBORDINATE) or (part.kind is Kind.RELATIVE and not between)
            )
        if not keeps:
            if part.kind in (Kind.NOUNS, Kind.RELATIVE, Kind.PHRASE) or wants_verb:
                skipped = True
                continue
            break
        tokens += range(end if not skipped and between <= set(',-"') else part.first, part.last)
        end, skipped = part.last, False
    return tokens


def _is_bare(parts: Sequence[Part], index: int) -> bool:
    """Whether "that" alone came before: "said that, when asked, the firm had left"."""
    content = next((part for part in reversed(parts[:index]) if part.kind is Kind.CONTENT), None)
    return content is not None and content.body == content.last


def _list_end(sentence: Sentence, parts: Sequence[Part], index: int) -> int:
    """The last part of a list of nouns that goes on at `index` ("Britain, France | and Spain"); 0 for an apposition."""
    tags = sentence.tags
    for i in range(index, len(parts)):
        if parts[i].kind is not Kind.NOUNS:
            return 0
        if tags[parts[i].first] == "C":
            return i
    return 0


def _speaks(sentence: Sentence, part: Part) -> bool:
    """Whether a participle only reports: "saying they would stop"."""
    return sentence.lowers[part.body] in ("saying", "adding", "citing", "quoting", "telling", "noting", "claiming")


# --- who said it ----------------------------------------------------------------------------------------------------


def _saying(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """What was said, without who said it, where that has no name and tells of something past; else nothing."""
    part = parts[index]
    if part.kind not in (Kind.MAIN, Kind.PREDICATE) or part.verb < 0 or index + 1 >= len(parts):
        return []
    content = parts[index + 1]
    if content.kind is not Kind.CONTENT or "q" not in sentence.tags[part.verb : part.last]:
        return []
    subject = subject_tokens(sentence, part) or subject_before(sentence, parts, index)
    is_named = any(sentence.tags[i] == "N" for i in subject)
    is_source = any(sentence.lowers[i] in words.sayers for i in subject)
    if is_named or not is_source or not tells_past(sentence, content, words):
        return []
    return _clause(sentence, parts, index + 1, words)


def tells_past(sentence: Sentence, part: Part, words: ClauseWords) -> bool:
    """Whether a part's verb is past or perfect."""
    if part.verb < 0:
        return False
    tag = sentence.tags[part.verb]
    return tag == "h" or (tag in "avq" and not is_present(sentence, part.verb, words))


def _reported(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> list[int]:
    """What a source said elsewhere in the sentence; its own words first where what it said is yet to come."""
    source = parts[index]
    wanted = [i for i, part in enumerate(parts) if part.kind in (Kind.MAIN, Kind.CONTENT, Kind.PREDICATE)]
    if not wanted:
        return list(range(source.first, source.last))
    told = max((i for i in wanted if i < index), default=wanted[0])
    while told > 0 and parts[told].kind is Kind.PREDICATE and parts[told - 1].kind is not Kind.NOUNS:
        told -= 1
    said = [*(subject_before(sentence, parts, told) if parts[told].kind is Kind.PREDICATE else [])]
    said += range(_body(sentence, parts[told]), parts[told].last)
    verb = source.verb
    if tells_past(sentence, parts[told], words) or verb < 0:
        return said
    if verb > source.first:
        speaker = list(range(source.first, verb))
    else:
        speaker = list(range(verb + 1, source.last))
        stop = next((n for n, i in enumerate(speaker) if sentence.tags[i] in "PXSZ,"), len(speaker))
        speaker = speaker[:stop]
    return [*speaker, verb, *said]


# --- events that are nouns ------------------------------------------------------------------------------------------


def _noun_event(sentence: Sentence, parts: Sequence[Part], index: int, dated: int, words: ClauseWords) -> list[int]:
    """The noun phrase that a date belongs to, where it names an event: "since the attack on the mill on 3 January"."""
    tags = sentence.tags
    if dated + 1 < len(tags) and tags[dated + 1] in "nN" and dated and tags[dated - 1] in "D":
        return _modified(sentence, parts[index], dated, words)
    first = index
    if parts[index].kind in (Kind.PHRASE, Kind.NOUNS):
        # An enumeration or apposition may stand between the noun and its date.
        while first > 0 and parts[first].kind in (Kind.PHRASE, Kind.NOUNS):
            first -= 1
        if parts[first].verb < 0:
            first = index
    opener = tags.rfind("S", parts[first].first, dated)
    if opener < 0 or any(tag in FINITE for tag in tags[opener:dated]):
        return []
    stop = opener + 1
    while stop < dated and tags[stop] not in ",":
        stop += 1
    head = _head(tags, opener + 1, stop)
    if head < 0 or not is_event_noun(sentence.lowers[head], words):
        return []
    first = opener + 1
    if sentence.lowers[first] in words.possessives:
        if "N" not in tags[first:stop]:
            return []  # "its launch" tells nobody whose
        first += 1
    return [*range(first, stop), dated]


def _head(tags: str, first: int, stop: int) -> int:
    """The head noun of the phrase at `first`: the last noun before a preposition, participle or comma."""
    head = -1
    for i in range(first, stop):
        if tags[i] in "nN#":
            head = i
        elif tags[i] not in 'DZGX"':
            break
    return head


def is_event_noun(word: str, words: ClauseWords) -> bool:
    return word in words.event_nouns or bool(words.event_endings and word.endswith(words.event_endings))


def _modified(sentence: Sentence, part: Part, dated: int, words: ClauseWords) -> list[int]:
    """ "the January 3 attack on the airport" as an object or after "since"; nothing where it is the subject."""
    tags = sentence.tags
    if part.verb > dated or part.verb < 0:
        return []
    head = _head(tags, dated + 1, part.last)
    if head < 0 or not is_event_noun(sentence.lowers[head], words) or sentence.lowers[dated - 1] in words.indefinites:
        return []  # "posted a third-quarter loss" is what the clause tells
    before = dated - 2
    if before >= 0 and tags[before] in "P" and sentence.lowers[before] in ("in", "at", "during", "on"):
        return []
    stop = head + 1
    while stop < part.last and tags[stop] not in ",;BRHS" and tags[stop] not in FINITE:
        stop += 1
    if sentence.lowers[dated - 1] not in words.possessives:
        return list(range(dated - 1, stop))
    return list(range(dated, stop)) if "N" in tags[dated:stop] else []


# --- leaving out ----------------------------------------------------------------------------------------------------


def _without_date(sentence: Sentence, draft: list[int], dated: int, words: ClauseWords) -> list[int]:
    """The draft without the date, the dates joined to it, and the words that lead to them."""
    tags, lowers = sentence.tags, sentence.lowers
    drop: set[int] = set()
    for x in _joined_dates(tags, dated):
        if _is_subject(tags, x):
            continue
        drop.add(x)
        is_modifier = x + 1 < len(tags) and tags[x + 1] in "nN" and x and tags[x - 1] not in "nN"
        at = x - 1
        while at >= 0 and not is_modifier and lowers[at] in words.date_leads:
            drop.add(at)
            at -= 1
        if x + 2 < len(tags) and f"{lowers[x + 1]} {lowers[x + 2]}" in words.date_tails:
            drop.update((x + 1, x + 2))
        is_set_off = x + 2 < len(tags) and tags[x + 1] == ","
        if is_set_off and (at < 0 or tags[at] in ",BHC" or (tags[x + 2] == "G" and tags[at] in "nN")):
            drop.add(x + 1)
        after = tags[x + 1 : x + 2]
        if at > 0 and tags[at] == "e" and (after in FINITE) and x + 1 in draft:
            drop.add(at)  # "The man arrested on Monday was": nothing is left of the participle
    return [i for i in draft if i not in drop]


def _is_subject(tags: str, x: int) -> bool:
    """Whether a date is what its verb speaks of: "2007 was the year of the flood"."""
    if tags[x + 1 : x + 2] not in FINITE:
        return False
    first = x
    while first > 0 and tags[first - 1] not in ",;-BRHC":
        first -= 1
    return not any(tag in "nNPU" for tag in tags[first:x])


def _joined_dates(tags: str, dated: int) -> list[int]:
    """All dates of one chain: "in March and June", "from May to July"."""
    if dated < 0:
        return []
    chain = [dated]
    for step in (1, -1):
        at = dated
        while True:
            following = at + step
            while 0 <= following < len(tags) and tags[following] in "C,PT" and abs(following - at) < 3:
                following += step
            if 0 <= following < len(tags) and tags[following] == "X" and following != at:
                chain.append(following)
                at = following
                continue
            break
    return chain


def _shortened(
    sentence: Sentence, parts: Sequence[Part], draft: list[int], words: ClauseWords, antecedent: Antecedent
) -> str:
    """The draft as a title of at most 90 characters, shortened step by step only where it is too long."""
    draft = _closed(sentence, _trimmed(sentence, _without_brackets(sentence, draft), words))
    draft = _trimmed(sentence, draft, words)
    if not any(sentence.tags[i] in "nN#U" for i in draft):
        return ""
    title = _render(sentence, draft, words, antecedent)
    spoken = _without_occasion(sentence, parts, draft)
    if len(title) > MAX_TITLE and len(spoken) < len(draft):
        draft = spoken
        title = _render(sentence, draft, words, antecedent)
    for shorten in _STEPS:
        if len(title) <= MAX_TITLE:
            return title
        if shorten not in (_without_article, _without_commas):
            cut = _prefix(sentence, parts, draft, words, antecedent)
            if len(cut) >= MAX_TITLE // 2:
                return cut
        draft = _trimmed(sentence, shorten(sentence, draft), words)
        title = _render(sentence, draft, words, antecedent)
    if len(title) <= MAX_TITLE:
        return title
    cut = _prefix(sentence, parts, draft, words, antecedent)
    if cut:
        return cut
    told = _without_speaker(parts, draft)
    return _shortened(sentence, parts, told, words, antecedent) if len(told) < len(draft) else _ellipsis(title)


def _without_speaker(parts: Sequence[Part], draft: list[int]) -> list[int]:
    """Only what was said, where both do not fit."""
    for content in parts:
        if content.kind is Kind.CONTENT and content.verb >= 0 and content.body in draft:
            return draft[draft.index(content.body) :]
    return draft


def _without_occasion(sentence: Sentence, parts: Sequence[Part], draft: list[int]) -> list[int]:
    """Without where or to whom something was said: "said (in an interview with the agency) that"."""
    for number, content in enumerate(parts):
        if content.kind is not Kind.CONTENT or not number or content.first not in draft:
            continue
        said = sentence.tags.find("q", parts[number - 1].first, content.first)
        if said >= 0 and sentence.tags[said + 1 : said + 2] in "PSX":
            return [i for i in draft if not said < i < content.first]
    return draft


def _closed(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without a clause at the end that opens and never comes to its verb."""
    tags = sentence.tags
    for at in range(len(draft) - 1, 0, -1):
        tag = tags[draft[at]]
        if tag in FINITE or tag in "wG":
            return draft
        if tag in "BRH":
            return draft[:at]
    return draft


def _without_article(sentence: Sentence, draft: list[int]) -> list[int]:
    return draft[1:] if sentence.tags[draft[0]] == "D" and sentence.lowers[draft[0]] in ("the", "a", "an") else draft


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
    """Without a phrase between a subject and its verb: "functions (for the personal lines) were"."""
    tags = sentence.tags
    for at in range(len(draft) - 1, 1, -1):
        if tags[draft[at]] not in FINITE:
            continue
        first = at
        while first > 0 and tags[draft[first - 1]] in "DnNO#GP":
            first -= 1
            if tags[draft[first]] == "P" and first > 0 and tags[draft[first - 1]] in "nN":
                return draft[:first] + draft[at:]
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


def _without_brackets(sentence: Sentence, draft: list[int]) -> list[int]:
    kept: list[int] = []
    depth = 0
    for i in draft:
        tag = sentence.tags[i]
        depth += tag == "("
        if not depth:
            kept.append(i)
        depth = max(0, depth - (tag == ")"))
    return kept


def _without_commas(sentence: Sentence, draft: list[int]) -> list[int]:
    """Without the last part after a comma, where the clause has its verb before it."""
    tags = sentence.tags
    best = draft
    for at in range(len(draft) - 1, 0, -1):
        ends = at + 1 == len(draft) or tags[draft[at + 1]] not in "nN#"
        if tags[draft[at]] == "," and ends and any(tags[i] in FINITE for i in draft[:at]):
            best = draft[:at]
            if _length(sentence, best) <= MAX_TITLE:
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


def _wants_verb(tags: str, kept: Sequence[int]) -> bool:
    """Whether the clause that is open at the end of `kept` has no finite verb yet."""
    for i in reversed(kept):
        if tags[i] in FINITE:
            return False
        if tags[i] in "BRHS,":
            return True
    return True


def _prefix(
    sentence: Sentence, parts: Sequence[Part], draft: list[int], words: ClauseWords, antecedent: Antecedent
) -> str:
    """The longest beginning that ends where a phrase ends; empty where there is none."""
    tags = sentence.tags
    finite = next((at for at, i in enumerate(draft) if tags[i] in FINITE), -1)
    inside = _inside_subjects(sentence, parts)
    lengths = _lengths(sentence, draft)
    extra = len(_render(sentence, draft, words, antecedent)) - lengths[-1]
    found: dict[int, str] = {}
    for at in range(len(draft) - 1, max(finite, 0), -1):
        rank = _rank(sentence, draft, at, words)
        if rank < 0 or rank in found or lengths[at - 1] + extra > MAX_TITLE or draft[at] in inside:
            continue
        title = _render(sentence, _trimmed(sentence, draft[:at], words), words, antecedent)
        if title and len(title) <= MAX_TITLE:
            found[rank] = title
            if rank == 0:
                break
    best = ""
    for rank in sorted(found):
        # A title that ends less well is taken only where it says much more.
        if not best or len(found[rank]) > 1.5 * len(best):
            best = found[rank]
    return best


def _inside_subjects(sentence: Sentence, parts: Sequence[Part]) -> set[int]:
    """The tokens before which a title must not end: a clause there has begun and is without its verb."""
    inside: set[int] = set()
    for number, part in enumerate(parts):
        if part.kind is Kind.CONTENT and number and parts[number - 1].last == part.first:
            inside.add(part.first)
        if part.kind in (Kind.CONTENT, Kind.SUBORDINATE, Kind.RELATIVE) and part.verb >= 0:
            inside.update(range(part.first + 1, part.verb + 1))
    return inside


def _rank(sentence: Sentence, draft: Sequence[int], at: int, words: ClauseWords) -> int:
    """How well a title ends before `draft[at]`: 0 after a phrase, 1 before "of" or within a list, 2 after a bare verb.

    -1 where it must not end.
    """
    tags = sentence.tags
    before, tag = tags[draft[at - 1]], tags[draft[at]]
    if before in _DANGLING or before == "G" or sentence.lowers[draft[at - 1]] in words.unfinished:
        return -1
    if tag == "O" or (tag == "," and at + 1 < len(draft) and tags[draft[at + 1]] in "nN#"):
        return 1
    if tag not in "PSBRHCGeT,X;-":
        return -1
    return 2 if before in "vw" else 0


def _lengths(sentence: Sentence, draft: Sequence[int]) -> list[int]:
    """The length of the text up to and with each token of the draft."""
    lengths: list[int] = []
    total = 0
    for n, i in enumerate(draft):
        total += len(_gap(sentence, draft[n - 1], i)) if n else 0
        total += sentence.ends[i] - sentence.starts[i]
        lengths.append(total)
    return lengths


def _length(sentence: Sentence, draft: Sequence[int]) -> int:
    return _lengths(sentence, draft)[-1] if draft else 0


def _ellipsis(title: str) -> str:
    if len(title) <= MAX_TITLE:
        return title
    cut = title.rfind(" ", 0, MAX_TITLE - 1)
    return title[: cut if cut > 0 else MAX_TITLE - 1].rstrip(" ,;:-(") + "…"


def _trimmed(sentence: Sentence, draft: Sequence[int], words: ClauseWords) -> list[int]:
    """Without punctuation and left-over function words at either end, and without commas in a row."""
    tags = sentence.tags
    first, last = 0, len(draft)
    while first < last and (tags[draft[first]] in ",;-.:C)BH" or _is_filler(sentence, draft, first, last)):
        first += 1
    while last > first and (tags[draft[last - 1]] in ",;-.:CDPOTBSRH(" and not _is_particle(sentence, draft, last)):
        last -= 1
    kept: list[int] = []
    for i in draft[first:last]:
        if tags[i] == "," and kept and tags[kept[-1]] in ",PDO":
            continue
        kept.append(i)
    return kept


def _is_filler(sentence: Sentence, draft: Sequence[int], at: int, last: int) -> bool:
    """An adverb set off at the head: "Meanwhile, ...", "Then the ..."."""
    return sentence.tags[draft[at]] == "Z" and at + 1 < last and sentence.tags[draft[at + 1]] in ",DUNn"


def _is_particle(sentence: Sentence, draft: Sequence[int], last: int) -> bool:
    """Whether a preposition at the end belongs to its verb: "the deal fell through"."""
    return (
        sentence.tags[draft[last - 1]] == "P"
        and last > 1
        and sentence.tags[draft[last - 2]] in "vwe"
        and sentence.lowers[draft[last - 1]] in ("out", "off", "up", "down", "through", "over", "away", "in")
    )


# --- the words ------------------------------------------------------------------------------------------------------


def _render(sentence: Sentence, draft: Sequence[int], words: ClauseWords, antecedent: Antecedent) -> str:
    if not draft:
        return ""
    head = ""
    rest = list(draft)
    if sentence.tags[rest[0]] == "U":
        head = antecedent(sentence.lowers[rest[0]], rest[0])
        if head:
            rest = rest[1:]
    elif sentence.lowers[rest[0]] in words.articles and len(rest) > 1 and sentence.tags[rest[1]] in "nG#":
        rest = rest[1:]
    pieces = [head] if head else []
    for n, i in enumerate(rest):
        if n or head:
            pieces.append(_gap(sentence, rest[n - 1], i) if n else " ")
        token = sentence.text[sentence.starts[i] : sentence.ends[i]]
        if n and i and sentence.tags[i] in "DUPSHBRT" and rest[n - 1] != i - 1 and token.istitle() and token != "I":
            token = token.lower()  # it began the sentence and does not begin the title
        pieces.append(token)
    title = _SPACES.sub(" ", _balanced("".join(pieces))).strip(" ,;:-–—")
    if title.endswith(".") and not _is_abbreviation(sentence.lowers[rest[-1]] if rest else "", words):
        title = title[:-1]
    return title[:1].upper() + title[1:] if not title[1:2].isupper() else title


def _is_abbreviation(lower: str, words: ClauseWords) -> bool:
    bare = lower.rstrip(".")
    known = words.never_last | words.seldom_last | words.before_number
    return "." in bare or bare in known or len(bare) == 1


def _gap(sentence: Sentence, before: int, i: int) -> str:
    """What stands between two tokens of a title: the text's own gap where they are neighbours."""
    if i == before + 1:
        return " " if sentence.ends[before] < sentence.starts[i] else ""
    return "" if sentence.tags[i] in ",;" else " "


def _balanced(title: str) -> str:
    """Without quotation marks that lost their other half."""
    for opening, closing in _PAIRS:
        if title.count(opening) != title.count(closing):
            title = (
                title.replace(opening, "").replace(closing, "") if closing not in "’" else title.replace(opening, "")
            )
    return title.replace('"', "") if title.count('"') % 2 else title


def _whole(sentence: Sentence, parts: Sequence[Part], dated: int, words: ClauseWords, antecedent: Antecedent) -> str:
    """The sentence itself, where no clause of it can be read."""
    draft = _without_date(sentence, list(range(len(sentence.tags))), dated, words)
    title = _shortened(sentence, parts, draft, words, antecedent)
    return title or _ellipsis(_SPACES.sub(" ", sentence.words(0, len(sentence.tags))))


_STEPS: tuple[Callable[[Sentence, list[int]], list[int]], ...] = (
    _without_article,
    _without_commas,
    _without_reduced,
    _without_modifiers,
    _without_second_noun,
    _without_inner_phrase,
    _without_origin,
)
