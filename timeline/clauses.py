"""Tokens of a sentence with one letter each for what they are, so that constructions can be seen in a string.

D determiner, P preposition, O "of", T "to", C coordinator, B subordinator, S subordinator or preposition, R relative,
H "that", U pronoun, Z adverb, n word, N name, # number, X the words of a dated expression, and punctuation itself.
Verbs: a past, h perfect, i present, m modal auxiliary, b "be", "been"; v finite, q finite and of saying, w non-finite
in a verb group, e participle on its own ("filed in May"), G gerund.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.clause_words import ClauseWords

FINITE = frozenset("ahimvq")
_CLOSING = "\"'”’»)]}.!?… \n"
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[$€£¥#@]?[^\W_]+(?:[.,:'’&/\-‑_]+[^\W_]+)*(?:%|\.(?!\.))?|--|``|''|\.{2,}|[^\w\s]|_+"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Token i is `text[starts[i]:ends[i]]`; `lowers[i]` is it in lower case and `tags[i]` its letter."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    lowers: Sequence[str]
    tags: str
    vocabulary: ClauseWords

    def words(self, first: int, last: int) -> str:
        """The text of tokens [first, last)."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


@functools.cache
def _letters(words: ClauseWords) -> Mapping[str, str]:
    """Word -> letter; E and s are still to be judged by what stands around them."""
    groups = (
        ("n", words.no_participles | words.no_gerunds),
        ("#", words.numerals),
        ("Z", words.adverbs),
        ("D", words.determiners),
        ("E", words.participles),
        ("V", words.past_verbs),
        ("s", words.present_verbs),
        ("Q", words.speech_verbs - words.present_verbs),
        ("P", words.prepositions),
        ("O", words.binding_prepositions),
        ("T", words.infinitive_marks),
        ("C", words.coordinators),
        ("B", words.subordinators),
        ("S", words.clause_prepositions),
        ("R", words.relatives),
        ("H", words.complementizers),
        ("U", words.pronouns - words.relatives),
        ("a", words.past_auxiliaries),
        ("h", words.perfect_auxiliaries),
        ("i", words.present_auxiliaries),
        ("m", words.modals),
        ("b", words.bare_auxiliaries),
        ("i", frozenset({"'s", "'re", "'m"})),
        ("h", frozenset({"'ve"})),
        ("m", frozenset({"'ll", "'d"})),
    )
    return {word: letter for letter, group in groups for word in group}


def read_sentence(
    text: str, start: int, end: int, words: ClauseWords, dated: Sequence[tuple[int, int]] = ()
) -> Sentence:
    """Tokens of `text[start:end]`; each of the `dated` spans, in order and inside it, is one token X."""
    starts: list[int] = []
    ends: list[int] = []
    lowers: list[str] = []
    tags: list[str] = []
    # The sentence's own point is no part of its last word; every point before it shortens the word it follows.
    final = start + len(text[start:end].rstrip(_CLOSING))
    at = start
    for first, last in (*dated, (end, end)):
        for low, high in ((at, min(first, final)), (max(at, final), first)):
            for match in _TOKEN.finditer(text, low, max(low, high)):
                lower, letter, cut = _read_token(match[0], not tags, words)
                begin, stop = match.span()
                if cut:
                    starts.append(begin)
                    ends.append(begin + cut)
                    lowers.append(lower[:cut])
                    tags.append("U")
                    begin, lower = begin + cut, lower[cut:].replace("’", "'")
                starts.append(begin)
                ends.append(stop)
                lowers.append(lower)
                tags.append(letter)
        if first < last:
            if text[last : last + 2] in ("'s", "’s"):
                last += 2
            starts.append(first)
            ends.append(last)
            lowers.append("")
            tags.append("X")
            at = last
    return Sentence(text, starts, ends, lowers, _judge(tags, lowers, words), words)


@functools.lru_cache(maxsize=1 << 16)
def _read_token(token: str, leads: bool, words: ClauseWords) -> tuple[str, str, int]:
    """(lower case, letter, where a contraction is cut or 0); remembered, for an article's words come back."""
    lower = token.lower()
    if not token[0].isalnum() and token[0] not in "$€£¥#@":
        return lower, _mark(token), 0
    cut = _contracted(lower, words)
    if cut:
        return lower, _letters(words)[lower[cut:].replace("’", "'")], cut
    return lower, _letter(token, lower, _letters(words), words, leads), 0


def _contracted(lower: str, words: ClauseWords) -> int:
    """Where a pronoun ends in "he's", "they'll"; 0 for any other word."""
    cut = max(lower.find("'"), lower.find("’"))
    return cut if cut > 0 and lower[:cut] in words.pronouns and lower[cut + 1 :] in words.contractions else 0


def _mark(token: str) -> str:
    if token in ",:;()":
        return ";" if token == ":" else token
    if token in ("-", "--", "–", "—", "_", "__"):
        return "-"
    if token in "[{":
        return "("
    if token in "]}":
        return ")"
    return "." if token in ".!?…" or token[0] == "." else '"'


def _letter(token: str, lower: str, letters: Mapping[str, str], words: ClauseWords, leads: bool) -> str:
    first = token[0]
    known = letters.get(lower)
    if first.isupper():
        if len(token) > 1 and token.isupper():
            return "N" if not leads or known is None else known
        if known and (leads or known not in "EVQsamnZ#hib"):
            return known
        if leads and known is None and (lower in words.sayers or lower in words.messages or lower in words.event_nouns):
            return "n"  # "Police said", "Explosions shook"
        return known if leads and known and not words.capitalises_nouns else "N"
    if known:
        return known
    if lower != token:
        return "N"  # "iPhone", "al-Hariri"
    if first.isdigit() or first in "$€£¥":
        return "#"
    if words.participle_endings and lower.endswith(words.participle_endings) and len(lower) > 3:
        return "E"
    if words.gerund_endings and lower.endswith(words.gerund_endings) and len(lower) > 4:
        return "G"
    if words.past_endings and lower.endswith(words.past_endings) and len(lower) > 4:
        return "V"
    if words.adverb_endings and lower.endswith(words.adverb_endings) and len(lower) > 4:
        return "Z"
    return "n"


def _judge(tags: list[str], lowers: Sequence[str], words: ClauseWords) -> str:
    """The letters with every verb judged by what stands around it, left to right."""
    line = "".join(tags)
    has_finite = False  # in the clause that is open
    outer: bool | None = None  # the same of the clause around it, None where that is the open one
    ever_finite = False
    for i, tag in enumerate(line):
        after = line[i + 1] if i + 1 < len(line) else "."
        if tag == "n":
            before = _before(tags, i)
            if before == "," and after in "DNn#" and words.gerund_endings and lowers[i].endswith(words.gerund_endings):
                tags[i] = "G"  # "..., killing two people"
            elif before == "m" or (before == "T" and after in "DRH#U"):
                tags[i] = "w"
            elif before == "U" and i and tags[i - 1] in "UZ":
                tags[i] = "v"  # "we think", "he succeeds"
                has_finite = ever_finite = True
            elif after == "D" and tags[i - 1] == "N" and i and words.present_endings:
                tags[i] = "v" if lowers[i].endswith(words.present_endings) else "n"
                has_finite = ever_finite = ever_finite or tags[i] == "v"
            continue
        if tag == "D" and after in "EVahim" and lowers[i] in words.floating:
            tags[i] = "Z"  # "The ministers all voted"
        if tag == "D" and i and line[i - 1] == "," and lowers[i] in words.relative_determiners:
            stretch = _rest(line, i + 1).rstrip('."')
            if stretch[-1:] and stretch[-1] in _DEFINITE:
                tags[i] = "R"
                outer, has_finite = (has_finite if outer is None else outer), False
        if tag in "NDPO#XZ":
            continue
        before = _before(tags, i)
        if tag == "E" and after == "X" and before == "n" and lowers[i] in words.date_leads and _in_phrase(tags, i):
            tags[i] = "e"  # "for the year ended May 31"
        elif tag == "E":
            tags[i] = _participle(tags, line, lowers, i, before, after, ever_finite if before == "C" else has_finite)
        elif tag == "Q":
            said = _participle(tags, line, lowers, i, before, after, before == "C" and ever_finite)
            if before == "," and has_finite and after in "XPS":
                said = "e"  # "the decision, announced on Monday by"
            tags[i] = "q" if said == "v" else said
        elif tag == "V":
            tags[i] = "n" if before in "D" else "v"
        elif tag == "s":
            tags[i] = _present(lowers[i], before, after, words, _rest(line, i + 1))
        elif tag in "ahib" and before == "T":
            tags[i] = "w"
        elif tag == "S" and after in "E.,":
            tags[i] = "Z"
        elif tag == "H" and before == "^" and after in "nN":
            tags[i] = "D"
        elif tag == "G":
            tags[i] = "n" if before == "n" and i > 1 and tags[i - 2] in "PDO" else _gerund(before, after)
        elif tag == "h" and before in "am":
            tags[i] = "w"
        elif tag in "BRH" or (tag == "S" and before in "^,C"):
            outer = has_finite if outer is None else outer
            has_finite = False
        elif tag in ",;" and outer is not None:
            has_finite, outer = outer, None
        elif tag == ";" or (tag == "C" and before == "," and after != "#"):
            has_finite = False
        if tags[i] in FINITE:
            has_finite = ever_finite = True
    return "".join(tags)


def _before(tags: Sequence[str], i: int) -> str:
    """The letter before token i, adverbs and dates left out; "^" at the start."""
    i = _index_before(tags, i)
    return tags[i] if i >= 0 else "^"


_DEFINITE = frozenset("ahimVQs")
_LATER = re.compile(r"[ZX]*[ahimVsQ]")


def _participle(
    tags: Sequence[str], line: str, lowers: Sequence[str], i: int, before: str, after: str, has_finite: bool
) -> str:
    """v, w, e or n for a word that may be past or participle."""
    if before in "ahimbw":
        return "w"
    if before == "T":
        return "w"
    if before == "^" or before == "(":
        return "e" if after not in "nN" else "n"
    if before in "DO" or (before in "PG#" and after in "nN"):
        return "n" if after in "nNE#GC" or before == "D" else "e"
    if before in "URH":
        return "v"
    if i and lowers[i - 1].endswith(("'s", "’s")):
        return "n"  # "the firm's planned purchase"
    if before == "C":
        joined = _index_before(tags, _index_before(tags, i))
        if joined >= 0 and line[joined] == "E" and tags[joined] == "n" and after in "nN":
            return "n"  # "a damaged and deserted house"
        previous = tags[joined] if joined >= 0 else "^"
        return "v" if has_finite and previous not in "e" else "e"
    follows = lowers[i + 1] if i + 1 < len(lowers) else ""
    if follows == "by" and line[i] == "E" and line[i + 2 : i + 3] != "G":
        return "e"
    stop = i + 1
    if after in "nDN#" and before in "nNX)" and not has_finite:
        return "v"  # what takes an object is no passive participle: "The agency released the tapes of ..."
    if (_SAID_SUBJECT if has_finite else _RELATIVE_SUBJECT).search("".join(tags[:i])):
        return "v"  # "said the dam burst"; "the bill that the senate passed in May was"
    while stop < len(line) and line[stop] not in ",;BRHSC-":
        if line[stop] in _DEFINITE and line[stop - 1] not in "T":
            return "v" if line[i] == "Q" else "e"
        stop += 1
    if before == ",":
        if has_finite and _ASIDE_AFTER_AND.search("".join(tags[:i])):
            return "v"  # "bought its rival and, after a dispute, closed it"
        return _after_comma(line, stop, has_finite)
    if has_finite:
        return "e"
    if "," in line[i:] and _ONE_PHRASE.fullmatch(_stretch_before(tags, i)):
        return "e"  # "In a letter sent on Monday": what was sent is the letter
    return "e" if _in_phrase(tags, i) and _resumes(line, stop) else "v"


_RELATIVE_SUBJECT = re.compile(r"[nN](?:R|,R|H)(?:D?[nN]+|U)[ZX]*\Z")
_SAID_SUBJECT = re.compile(r"q[ZX]*(?:D?[nN#]+|U)[ZX]*\Z")
_ASIDE_AFTER_AND = re.compile(r"C,[PS][^,]*,[ZX]*\Z")
# A preposition with one noun phrase, and nothing that could be a subject after it.
_ONE_PHRASE = re.compile("[PST](?:D[#nNZ]*|[#n]+|N+)(?:OD?[nN]+)*")


def _stretch_before(tags: Sequence[str], i: int) -> str:
    """The letters before token i, back to a comma or the word that opens a clause."""
    first = i
    while first > 0 and tags[first - 1] not in ",;-BRHC(":
        first -= 1
    return "".join(tags[first:i])


def _after_comma(line: str, stop: int, has_finite: bool) -> str:
    return "e" if has_finite or _resumes(line, stop) else "v"


def _resumes(line: str, stop: int) -> bool:
    """Whether a finite verb follows right after the comma at `stop`: the clause goes on there."""
    while stop < len(line) and line[stop] == ",":
        if _LATER.match(line, stop + 1) or line[stop + 1 : stop + 2] == "E":
            return True
        following = line.find(",", stop + 1)
        if following < 0:
            return False
        stop = following
    return False


def _index_before(tags: Sequence[str], i: int) -> int:
    i -= 1
    while i >= 0 and tags[i] in "ZX":
        dated = tags[i] == "X"
        i -= 1
        while dated and i > 0 and tags[i] in "PS":
            i -= 1
    return i


def _in_phrase(tags: Sequence[str], i: int) -> bool:
    """Whether what stands before token i, back to a comma, is a prepositional phrase and no subject."""
    stretch = _stretch_before(tags, i)
    return stretch[:1] in ("P", "S", "T") and "X" not in stretch


def _rest(line: str, first: int) -> str:
    """The letters from token `first` to the end of its stretch."""
    stop = first
    while stop < len(line) and line[stop] not in ",;BRHC-":
        stop += 1
    return line[first:stop]


def _present(lower: str, before: str, after: str, words: ClauseWords, rest: str) -> str:
    if before == "T" or before in "m":
        return "w"
    if before in "DOP#G^" or after in "O":
        return "n"
    if before == "n" and after not in "DHUTZ" and (after != "P" or not _DEFINITE.isdisjoint(rest)):
        return "n"
    return "q" if lower in words.speech_verbs else "v"


def _gerund(before: str, after: str) -> str:
    if before in "aihbw":
        return "w"
    return "n" if before in "D#O" or (before in "P" and after in "O,.;C") else "G"


def is_present(sentence: Sentence, verb: int, words: ClauseWords) -> bool:
    """Whether finite verb `verb` is in the present or perfect, which are spoken from the day of writing.

    Where the participle stands at the end of its clause, the perfect is the tense of telling, and no present.
    """
    tag, lower = sentence.tags[verb], sentence.lowers[verb]
    if tag in "ih":
        return not ends_in_participle(sentence, verb, words)
    if tag == "v":
        is_known = lower in words.past_verbs or lower in words.participles
        return not is_known and not lower.endswith(words.participle_endings + words.past_endings)
    return tag == "q" and (lower in words.present_verbs or lower.endswith(words.present_endings or (" ",)))


def ends_in_participle(sentence: Sentence, verb: int, words: ClauseWords) -> bool:
    """Whether the stretch of a verb ends in a participle: "hat die Brücke gesperrt"."""
    if not words.final_participle:
        return False
    last = verb
    while last + 1 < len(sentence.tags) and sentence.tags[last + 1] not in ",;.-":
        last += 1
    return last > verb and re.fullmatch(words.final_participle, sentence.lowers[last]) is not None
