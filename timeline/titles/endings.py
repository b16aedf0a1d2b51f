"""Where a title may end: after a phrase, never after a word that wants more."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from timeline.clause_kinds import Kind, Part
from timeline.clause_parts import is_degree
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.titles.printing import MAX_TITLE, Antecedent, gap_between, render

BARE_VERB = 2  # the rank of an end right after a verb, which may want more
_OPENING = frozenset("OPSBRHCGeT,X;-")  # what may open the phrase before which a title ends
_DANGLING = frozenset("DPOTCBSRHamhibq,;-(")
_WANTING = frozenset("aimhbq")  # verbs that want more after them


def longest_beginning(
    sentence: Sentence,
    inside: Set[int],
    draft: list[int],
    title: str,
    words: ClauseWords,
    antecedent: Antecedent,
    worst: int = BARE_VERB,
) -> str:
    """The longest beginning that ends where a phrase ends, with a rank of `worst` or better; empty where none does.

    `title` is the draft as it is printed.
    """
    tags = sentence.tags
    finite = next((at for at, i in enumerate(draft) if tags[i] in FINITE), -1)
    lengths = _lengths(sentence, draft)
    extra = len(title) - lengths[-1]
    found: dict[int, str] = {}
    for at in range(len(draft) - 1, max(finite, 0), -1):
        if lengths[at - 1] + extra > MAX_TITLE or tags[draft[at]] not in _OPENING or draft[at] in inside:
            continue
        rank = _rank(sentence, draft, at, words)
        if not 0 <= rank <= worst or rank in found:
            continue
        beginning = render(sentence, trimmed(sentence, draft[:at], words), words, antecedent)
        if beginning and len(beginning) <= MAX_TITLE:
            found[rank] = beginning
            if rank == 0:
                break
    best = ""
    for rank in sorted(found):
        # A title that ends less well is taken only where it says much more.
        if not best or len(found[rank]) > 1.5 * len(best):
            best = found[rank]
    return best


def inside_subjects(sentence: Sentence, parts: Sequence[Part], draft: Sequence[int]) -> set[int]:
    """The tokens before which a title must not end: a clause there has begun and is without its verb."""
    inside: set[int] = set()
    for number, part in enumerate(parts):
        if part.kind is Kind.CONTENT and number and parts[number - 1].last == part.first:
            inside.add(part.first)
        before = parts[number - 1] if number else part
        is_behind = part.kind is Kind.PREDICATE and before.kind is Kind.RELATIVE
        if is_behind and before.first in draft and not sentence.tags[before.last : part.first].strip(","):
            inside.update(range(before.first, part.verb + 1))
        if part.kind in (Kind.MAIN, Kind.CONTENT, Kind.SUBORDINATE, Kind.RELATIVE) and part.verb >= 0:
            inside.update(range(part.first + 1, part.verb + 1))
    return inside


def _rank(sentence: Sentence, draft: Sequence[int], at: int, words: ClauseWords) -> int:
    """How well a title ends before `draft[at]`, which opens a phrase: 0 after one, 1 before "of", or BARE_VERB.

    -1 where it must not end.
    """
    tags = sentence.tags
    before, tag = tags[draft[at - 1]], tags[draft[at]]
    if at > 1 and f"{sentence.lowers[draft[at - 2]]} {sentence.lowers[draft[at - 1]]}" in words.lead_phrases:
        return -1
    bare = at - 1
    while bare > 0 and tags[draft[bare]] in 'Z"':
        bare -= 1
    if tags[draft[bare]] in "ahm":
        return -1  # "has not | yet arrived"
    if before == "e" and at > 1 and tags[draft[at - 2]] in "vq" and tag not in "PST":
        return -1  # "used outdated, | clumsy tools"
    is_break = tag == "," or (tag == "B" and sentence.lowers[draft[at]] not in words.conditionals)
    if is_break and _is_particle(sentence, draft[:at], at):
        return 0  # "took nine days to catch up, | because"
    if before in _DANGLING or before == "G" or sentence.lowers[draft[at - 1]] in words.unfinished:
        return -1
    is_particle = sentence.lowers[draft[at]] in words.particles - words.date_leads
    if before in "vwe" and is_particle and tags[draft[at] + 1 :][:1] in ("D", "n", "N", "P"):
        return -1  # "agreed to set | up a panel", "came | down on them"
    if tag == "O" and before == "N" and tags[draft[at] + 1 :][:1] == "N":
        return -1  # "in the Battle | of Besk"
    if before == "Z" and tag in "PST" and sentence.lowers[draft[at - 1]].endswith(words.adverb_endings or ("\0",)):
        return -1  # "to concentrate solely | on food"
    if tag == "O" and (before == "#" or sentence.lowers[draft[at - 1]] in words.parted):
        return -1  # "one | of the oldest", "a number | of men"
    if tag == "S" and sentence.lowers[draft[at - 1]] in words.lengths:
        return -1  # "closed three days | before it fell"
    if tag == "e" and _is_had(sentence, draft[:at]):
        return -1  # "had his conviction | quashed"
    if tag in ",C" and is_in_list_of_deeds(tags, draft, at):
        return -1  # "raised a sum, replaced the dome, | and bought"
    if _owes_clause(tags, draft[:at]):
        return -1  # "and while it is cheap, | the"
    if tag == "O" or (tag == "," and at + 1 < len(draft) and tags[draft[at + 1]] in "nN#"):
        return 1
    if before == "n" and is_particle and _is_doing(sentence, draft[at - 1]):
        return -1  # "on issues holding | up the deal"
    if tag == "T" and _is_urged(sentence, draft, at, words):
        return BARE_VERB
    if tag == "C" and sentence.lowers[draft[at - 1]] in words.superlatives:
        return -1  # "in the second | and fourth quarters"
    is_infinitive = before == "n" and at > 1 and tags[draft[at - 2]] == "T"  # "to study | how", "to speed | up"
    is_infinitive = is_infinitive and (tag in "RBH" or sentence.lowers[draft[at]] in words.particles)
    return BARE_VERB if before in "vw" or is_infinitive or (before == "e" and tag in "TP") else 0


_DATE_BEHIND = re.compile("[PZ]*X[PTX]*[.]?\\Z")
_HAD = re.compile("[ah]D?[nN]+\\Z")


def _is_had(sentence: Sentence, draft: Sequence[int]) -> bool:
    """Whether a beginning ends with what somebody had done: "had his house (built)"."""
    found = _HAD.search("".join([sentence.tags[i] for i in draft]))
    known = sentence.vocabulary
    return (
        found is not None
        and sentence.lowers[draft[found.start()]] in known.pluperfect_auxiliaries | known.perfect_auxiliaries
    )


_NEXT_DEED = re.compile(",[Z]*[vqwe]")


def is_in_list_of_deeds(tags: str, draft: Sequence[int], at: int) -> bool:
    """Whether a beginning breaks off a list of verbs of which the last one, with "and", has not come."""
    if not _NEXT_DEED.search(tags):
        return False
    letters = "".join([tags[i] for i in draft])
    deed = _NEXT_DEED.search(letters, 0, at)
    return deed is not None and "C" not in letters[deed.end() : at] and "C" in letters[at:]


def _is_urged(sentence: Sentence, draft: Sequence[int], at: int, words: ClauseWords) -> bool:
    """Whether "to" tells what somebody was urged to do: "urged the company | to sell"."""
    before = at
    while before > 0 and sentence.tags[draft[before - 1]] in "DnN#U":
        before -= 1
    return 0 < before < at and sentence.lowers[draft[before - 1]] in words.commands


def _owes_clause(tags: str, draft: Sequence[int]) -> bool:
    """Whether "and while" opened a clause at the end, and what it leads to has not come."""
    letters = "".join([tags[i] for i in draft])
    opener = max(letters.rfind("CB"), letters.rfind("CS"))
    if opener < 0 or FINITE.isdisjoint(letters[:opener]):
        return False
    comma = letters.find(",", opener)
    return comma < 0 or FINITE.isdisjoint(letters[comma:])


def _is_doing(sentence: Sentence, token: int) -> bool:
    """Whether a word in -ing is rather a verb than a noun."""
    known, lower = sentence.vocabulary, sentence.lowers[token]
    return lower.endswith(known.gerund_endings or ("\0",)) and lower not in known.no_gerunds | known.event_nouns


def completed(sentence: Sentence, parts: Sequence[Part], draft: list[int], dated: int) -> list[int]:
    """The draft with what follows, where it ends in a verb that says nothing alone: "said", "could be"."""
    tags = sentence.tags
    for _ in () if sentence.vocabulary.finite_is_last else parts:
        last = len(draft)
        while last and tags[draft[last - 1]] == "Z":
            last -= 1  # "was nearly | where it had been"
        if not last or tags[draft[last - 1]] not in _WANTING or draft[-1] != max(draft):
            break
        following = next((part for part in parts if part.first > draft[-1] and part.kind is not Kind.SOURCE), None)
        if following is None or set(tags[draft[-1] + 1 : following.first]) & set(".;()"):
            break
        first = following.first - (tags[following.first - 1] == '"' and following.first - 1 > draft[-1])
        draft = draft + [i for i in range(first, following.last) if i != dated]
    return draft


def predicated(sentence: Sentence, draft: list[int], dated: list[int]) -> list[int]:
    """The draft without a bare "is" or "has" that its date left behind: "The fair is (on Saturday)" is the fair.

    `dated` is the draft with its date; where the subject is but a pronoun, it stays.
    """
    tags = sentence.tags
    is_bare = bool(draft) and sentence.lowers[draft[-1]] in sentence.vocabulary.copulas
    if len(draft) == len(dated) and not (is_bare and _DATE_BEHIND.match(tags, draft[-1] + 1)):
        return draft
    if draft and tags[draft[-1]] == "v" and sentence.lowers[draft[-1]] in sentence.vocabulary.spending:
        return dated  # "The talks lasted until Friday"
    if sentence.vocabulary.finite_is_last:
        return draft
    last = len(draft)
    if last and sentence.lowers[draft[-1]] in sentence.vocabulary.predicative:
        return draft
    while last and (
        tags[draft[last - 1]] in "aihmbZ,." or (tags[draft[last - 1]] == "w" and _is_be(sentence, draft, last))
    ):
        last -= 1
    gone = [tags[i] for i in draft[last:]]
    if last < len(draft) and max(set(dated).difference(draft), default=draft[-1]) < draft[last]:
        return draft  # the date stood elsewhere
    if last == len(draft) or not FINITE.intersection(gone):
        return draft
    is_named = any(tags[i] in "nN#" for i in draft[:last])
    return draft[:last] if is_named else dated


def _is_be(sentence: Sentence, draft: list[int], last: int) -> bool:
    return sentence.lowers[draft[last - 1]] in sentence.vocabulary.bare_auxiliaries


_TAIL = re.compile("[^ZX]CZ\\Z|,CU\\Z")


def trimmed(sentence: Sentence, draft: Sequence[int], words: ClauseWords) -> list[int]:
    """Without punctuation and left-over function words at either end, and without commas in a row."""
    tags = sentence.tags
    first, last = 0, len(draft)
    while first < last and (
        tags[draft[first]] in ",;-.:C)BHO"
        or sentence.lowers[draft[first]] == "+"
        or _is_filler(sentence, draft, first, last)
    ):
        first += 1
    if last - first > 2 and tags[draft[first]] == "R" and tags[draft[first + 1]] in "DNU":
        first += sentence.lowers[draft[first]] not in words.person_relatives  # "in which the army was"
    while last > first and (
        (tag := tags[draft[last - 1]]) in ",;-.:CDPOTBSRHm(" or (tag == '"' and _opens_quote(sentence, draft[last - 1]))
    ):
        if tags[draft[last - 1]] == "m" and words.verb_second:
            break  # "hätte saniert werden sollen"
        if _is_particle(sentence, draft, last) or _is_alone(sentence, draft[last - 1]):
            break
        last -= 1
    if _TAIL.search("".join([tags[i] for i in draft[max(first, last - 4) : last]])) and not words.verb_second:
        return trimmed(sentence, draft[first : last - 2], words)  # "not be sold (until 1994) or later", ", and there"
    if "," not in [tags[i] for i in draft[first:last]]:
        return list(draft[first:last])
    kept: list[int] = []
    for i in draft[first:last]:
        # "warf ihm vor, gelogen zu haben": a particle is no preposition that wants more.
        is_told = tags[i] == "," and kept and tags[kept[-1]] == "q" and not words.verb_second
        if is_told and i + 1 in draft and tags[i + 1] in "DUNnH#":
            continue  # "She said, the town must"
        is_left = kept and tags[kept[-1]] in (",DO" if words.verb_second else ",PDO")
        if tags[i] == "," and is_left and (kept[-1] != i - 1 or tags[i - 1] != "P"):
            continue  # but "Beacon back on, depth 6 m"
        kept.append(i)
    return kept


def _opens_quote(sentence: Sentence, token: int) -> bool:
    """Whether a mark opens what is quoted after it: 'described as a "rolling thunder"'."""
    start, end = sentence.starts[token], sentence.ends[token]
    return sentence.text[start - 1 : start].isspace() and sentence.text[end : end + 1].isalnum()


def _is_filler(sentence: Sentence, draft: Sequence[int], at: int, last: int) -> bool:
    """An adverb set off at the head: "Meanwhile, ...", "Then the ..."."""
    is_adverb = sentence.tags[draft[at]] == "Z" and not is_degree(sentence, draft[at])
    return is_adverb and at + 1 < last and sentence.tags[draft[at + 1]] in ",DUNn"


def _is_alone(sentence: Sentence, token: int) -> bool:
    """Whether a determiner has no noun and stands for one: "hurried her", "has more"."""
    known = sentence.vocabulary
    is_own = sentence.tags[token] == "D" and sentence.lowers[token] not in known.articles
    return is_own and sentence.tags[token + 1 : token + 2] in (",", ".", "P")


def _is_particle(sentence: Sentence, draft: Sequence[int], last: int) -> bool:
    """Whether a preposition at the end belongs to its verb: "the deal fell through", "die Brücke stürzte ein"."""
    known = sentence.vocabulary
    if last < 2 or sentence.lowers[draft[last - 1]] not in known.particles:
        return False
    if sentence.tags[draft[last - 2]] in "nNDUX#" and sentence.tags[draft[last - 1] + 1 :][:1] in tuple(",.PXC"):
        return True  # "took six months off in May", "carried it out and"
    if sentence.tags[draft[last - 2]] in "aib":
        return sentence.lowers[draft[last - 1]] not in known.occasion_prepositions  # "the war was over"
    return sentence.tags[draft[last - 2]] in "vwe" or known.verb_second


def _lengths(sentence: Sentence, draft: Sequence[int]) -> list[int]:
    """The length of the text up to and with each token of the draft."""
    lengths: list[int] = []
    total = 0
    for n, i in enumerate(draft):
        total += len(gap_between(sentence, draft[n - 1], i)) if n else 0
        total += sentence.ends[i] - sentence.starts[i]
        lengths.append(total)
    return lengths


def length_of(sentence: Sentence, draft: Sequence[int]) -> int:
    return _lengths(sentence, draft)[-1] if draft else 0


def ellipsis(title: str) -> str:
    if len(title) <= MAX_TITLE:
        return title
    cut = title.rfind(" ", 0, MAX_TITLE - 1)
    return title[: cut if cut > 0 else MAX_TITLE - 1].rstrip(" ,;:-(") + "…"
