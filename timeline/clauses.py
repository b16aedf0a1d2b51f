"""Tokens of a sentence with one letter each for what they are, so that constructions can be seen in a string.

D determiner, P preposition, O "of", T "to", C coordinator, B subordinator, S subordinator or preposition, R relative,
H "that", U pronoun, Z adverb, n word, N name, # number, X the words of a dated expression, and punctuation itself.
Verbs: a past, h perfect, i present, m modal auxiliary, b "be", "been"; v finite, q finite and of saying, w non-finite
in a verb group, e participle on its own ("filed in May"), G gerund.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.clause_stretches import FINITE
from timeline.clause_verbs import judge
from timeline.clause_words import ClauseWords
from timeline.telling import signs_led

_CLOSING = "\"'”’»)]}.!?… \n"
_TOKEN = re.compile(
    # A space is refused at once, not by each of the branches; most tokens are plain words with a space after them.
    r"(?!\s)(?:[A-Za-z]++(?= )|(?:[^\W\d_]\.){2,}"
    # "Haus- und Hofschwein": the hyphen stands for the rest of the word.
    r"|[$€£¥#@]?[^\W_]+(?:[.,:'’&/\-‑_*]+[^\W_]+)*(?:%|\.(?!\.)|-(?=\s(?:und|oder|bzw|sowie|and|or)\b))?"
    r"|--|``|''|\.{2,}|[^\w\s]|_+)"
)

__all__ = ["FINITE", "Sentence", "ends_in_participle", "is_present", "read_sentence"]


@dataclass(slots=True, eq=False)
class Sentence:
    """Token i is `text[starts[i]:ends[i]]`; `lowers[i]` is it in lower case and `tags[i]` its letter.

    `led` names the signs of telling that its words may hold.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    lowers: Sequence[str]
    tags: str
    vocabulary: ClauseWords
    led: frozenset[str]

    def words(self, first: int, last: int) -> str:
        """The text of tokens [first, last)."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def token_from(self, offset: int) -> int:
        """The first token that begins at `offset` or behind it; their number where none does."""
        return bisect_left(self.starts, offset)


@functools.cache
def _letters(words: ClauseWords) -> Mapping[str, str]:
    """Word -> letter; E and s are still to be judged by what stands around them."""
    groups = (
        ("n", words.no_participles | words.no_gerunds),
        ("e", words.noun_participles),
        ("#", words.numerals),
        ("Z", words.adverbs),
        ("D", words.determiners),
        ("E", words.participles),
        ("V", words.past_verbs),
        ("s", words.present_verbs | words.plural_verbs),
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
    found: list[tuple[int, int, str, str]] = []
    add = found.append
    # The sentence's own point is no part of its last word; every point before it shortens the word it follows.
    final = start + len(text[start:end].rstrip(_CLOSING))
    at, leads = start, True
    for first, last in (*dated, (end, end)):
        for low, high in ((at, min(first, final)), (max(at, final), first)):
            if low >= high:
                continue
            for match in _TOKEN.finditer(text, low, high):
                lower, letter, cut = _read_token(match[0], leads, words)
                begin, stop = match.span()
                if letter == "-" and _joins(text, begin, stop):
                    letter = '"'
                if cut:
                    add((begin, begin + cut, lower[:cut], "U" if lower[:cut] in words.pronouns else "Z"))
                    begin, lower = begin + cut, lower[cut:].replace("’", "'")
                add((begin, stop, lower, letter))
                leads = leads and letter == '"' and len(found) == 1
        if first < last:
            if text[last : last + 2] in ("'s", "’s"):
                last += 2
            add((first, last, "", "X"))
            at, leads = last, False
    starts, ends, lowers, letters = zip(*found, strict=True) if found else ((), (), (), ())
    tags = judge(list(letters), lowers, words)
    return Sentence(text, starts, ends, lowers, tags, words, signs_led(words.language, lowers))


def _joins(text: str, begin: int, stop: int) -> bool:
    """Whether a hyphen or short dash is part of a word: "the “Arva”-style mill", "New Arva–style"."""
    is_short = text[begin:stop] in ("-", "–") and begin > 0 and stop < len(text)
    return is_short and not text[begin - 1].isspace() and text[stop].isalpha()


@functools.lru_cache(maxsize=1 << 16)
def _read_token(token: str, leads: bool, words: ClauseWords) -> tuple[str, str, int]:
    """(lower case, letter, where a contraction is cut or 0); remembered, for an article's words come back."""
    lower = token.lower().replace("’", "'")
    if not token[0].isalnum() and token[0] not in "$€£¥#@":
        return lower, _mark(token), 0
    cut = _contracted(lower, words)
    if cut:
        return lower, _letters(words)[lower[cut:].replace("’", "'")], cut
    letter = _letter(token, lower, _letters(words), words, leads)
    cut = _particle(token, letter, words) if letter in "Vn" and words.joined_particles else 0
    return lower, "V" if cut else letter, cut


def _particle(token: str, letter: str, words: ClauseWords) -> int:
    """Where the particle ends of a verb that stands last in its clause, "ausdruckte", "zurücktrat"; else 0."""
    if not token.islower() or token in words.past_verbs:
        return 0
    for cut in range(min(8, len(token) - 3), 1, -1):
        if token[:cut] in words.joined_particles:
            stem = token[cut:]
            is_verb = letter == "V" and re.fullmatch(words.joined_verb, stem) is not None
            return cut if is_verb or stem in words.past_verbs or stem in words.past_auxiliaries else 0
    return 0


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
    if lower.startswith(words.verb_prefixes or ("\0",)):
        stem = next(lower[len(each) :] for each in words.verb_prefixes if lower.startswith(each))
        # "verschoben" may be a participle, "verstand" is none.
        is_sure = not words.capitalises_nouns or not stem.endswith(words.plural_verb_endings)
        if is_sure and (stem in words.past_verbs or stem in words.participles):
            return letters[stem]  # "rewrote", "repaid"
    if words.gerund_endings and lower.endswith(words.gerund_endings) and len(lower) > 4:
        return "G"
    if words.past_endings and lower.endswith(words.past_endings) and len(lower) > 4:
        # "der Partei beizutreten"
        return "n" if words.joined_infinitive and re.fullmatch(words.joined_infinitive, lower) else "V"
    if words.adverb_endings and lower.endswith(words.adverb_endings) and len(lower) > 4:
        return "Z"
    return "n"


def is_present(sentence: Sentence, verb: int, words: ClauseWords) -> bool:
    """Whether finite verb `verb` is in the present or perfect, which are spoken from the day of writing.

    Where the participle stands at the end of its clause, the perfect is the tense of telling, and no present.
    """
    tag, lower = sentence.tags[verb], sentence.lowers[verb]
    if lower in words.still_present:
        return True
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
