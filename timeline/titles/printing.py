"""The words of a draft as they are printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.occurrences import stands_alone_in

_MARKS = re.compile(r"[\"“”‘’«»„`'()]")
_EDGES = " ,;:-–—@*•|"
_BEFORE = _EDGES + "+"  # "+++ 9.05 Uhr +++ (The gates open)"; but "a C++"
_QUOTES = "\"“”„‘’«»()'`"
_PAIRS = (("„", "“"), ("“", "”"), ("‘", "’"), ("«", "»"), ("``", "''"))
_NEAR = 4000  # characters on either side in which a word may come back with a small letter
MAX_TITLE = 90
Antecedent = Callable[[str, int], str]


def render(sentence: Sentence, draft: Sequence[int], words: ClauseWords, antecedent: Antecedent) -> str:
    if not draft:
        return ""
    owner = _owner_before(sentence, draft)
    if owner:
        head = genitive(render(sentence, draft[:owner], words, antecedent), sentence)
        rest = list(draft[owner + 1 :])
    else:
        head, rest = _headed(sentence, list(draft), words, antecedent)
    pieces = [head] if head else []
    inner = _inner_pronoun(sentence, rest)
    named = antecedent(sentence.lowers[inner], inner) if inner >= 0 else ""
    for first, last in _runs(rest, inner if named else -1):
        words_of_run = sentence.text[sentence.starts[first] : sentence.ends[last]]
        if named and first == inner:
            pieces += [" ", named] if pieces else [named]
            continue
        if pieces:
            is_glued = sentence.tags[first] in ",;" or _is_contraction(sentence, first)
            pieces.append("" if is_glued or _closes(words_of_run, pieces) else " ")
            if _is_small(sentence, first, words):
                words_of_run = words_of_run[0].lower() + words_of_run[1:]
        pieces.append(words_of_run)
    title = tidied(requoted("".join(pieces)))
    if title.endswith(".") and not _is_abbreviation(sentence.lowers[rest[-1]] if rest else "", words):
        title = title[:-1]
    return title[:1].upper() + title[1:] if not title[1:2].isupper() else title


def _is_contraction(sentence: Sentence, token: int) -> bool:
    """Whether a verb is written as the end of the pronoun before it: the 'll of "he'll"."""
    is_end = token > 0 and sentence.starts[token] == sentence.ends[token - 1]
    return is_end and sentence.lowers[token].startswith("'") and sentence.tags[token] in FINITE


def _headed(sentence: Sentence, draft: list[int], words: ClauseWords, antecedent: Antecedent) -> tuple[str, list[int]]:
    """(what a title begins with, the tokens after it): what a pronoun stands for, and nothing for an article."""
    first, lower = draft[0], sentence.lowers[draft[0]]
    if sentence.tags[first] == "U":
        head = antecedent(lower, first)
        return head, draft[bool(head) :]
    if sentence.tags[first] == "D" and lower in words.owners and len(draft) > 1:
        owner = antecedent(words.owners[lower], first)
        is_named = any(letter.isalnum() for letter in owner) and _may_have(sentence, draft, owner, words)
        return (genitive(owner, sentence), draft[1:]) if is_named else ("", draft)
    is_article = lower in words.articles and len(draft) > 1
    is_short = is_article and (
        sentence.tags[draft[1]] in "nG#" or words.capitalises_nouns or lower in words.indefinites
    )
    is_count = is_short and lower in words.indefinites and sentence.lowers[draft[1]] in words.lengths
    return "", draft[is_short and not is_count and not is_inflected(sentence, draft, words) :]


def _may_have(sentence: Sentence, draft: Sequence[int], owner: str, words: ClauseWords) -> bool:
    """Whether an owner may have somebody who works for it: a firm has a chief, a memo has none."""
    if words.verb_second:  # "Johann Reicherts Grab", not "Der Müller Josef Ebners Enkel"
        return all(word[0].isupper() for word in owner.split()) and owner.split()[0].lower() not in words.determiners
    if words.owners[sentence.lowers[draft[0]]] not in words.thing_pronouns:
        return True
    noun = draft[0] + 1
    while sentence.tags[noun + 1 : noun + 2] == "n":
        noun += 1
    if sentence.lowers[noun] not in words.person_titles:
        return True
    said = owner.split()
    return any(word[0].isupper() for word in said) or said[-1].lower() in words.organisations


def _inner_pronoun(sentence: Sentence, draft: Sequence[int]) -> int:
    """The pronoun that is the subject after a phrase: "In Besk (he) studied law"; -1 where there is none."""
    if not draft or not (
        sentence.tags[draft[0]] == "P" or sentence.lowers[draft[0]] in sentence.vocabulary.predicative
    ):
        return -1
    for at, i in enumerate(draft):
        if sentence.tags[i] in FINITE:
            if sentence.vocabulary.verb_second:  # "Für ihr Werk erhielt (sie) einen Orden"
                following = draft[at + 1 : at + 2]
                return following[0] if following and sentence.tags[following[0]] == "U" else -1
            return draft[at - 1] if at and sentence.tags[draft[at - 1]] == "U" else -1
    return -1


def _is_small(sentence: Sentence, token: int, words: ClauseWords) -> bool:
    """Whether a word has a capital only because it began the sentence, or what was quoted, and not the title."""
    word, tag = sentence.words(token, token + 1), sentence.tags[token]
    if word == "I" or (len(word) > 1 and word.isupper()) or not word[0].isupper():
        return False
    if tag != "N":
        return tag in "DUPSHBRTeCZihamvqwG" or (tag == "n" and not words.capitalises_nouns)
    if words.capitalises_nouns or not (token == 0 or sentence.tags[token - 1] == '"'):
        return False
    start = sentence.starts[token]
    return stands_alone_in(word.lower(), sentence.text, max(0, start - _NEAR), start + _NEAR)


def _owner_before(sentence: Sentence, draft: Sequence[int]) -> int:
    """Where "whose" stands after the noun that a title begins with; 0 where it does not."""
    known, tags = sentence.vocabulary, sentence.tags
    if not known.owners or "R" not in tags:
        return 0
    for at, i in enumerate(draft):
        if tags[i] in FINITE:
            return 0
        if at and tags[i] == "R" and sentence.lowers[i] in known.possessives:
            # "A driver whose crane fell was freed": that of the driver is another verb.
            return at if sum(sentence.tags[each] in FINITE for each in draft[at:]) < 2 else 0
    return 0


def genitive(name: str, sentence: Sentence) -> str:
    """A name as the owner of what follows, with the apostrophe of its text: "Holt's", "the workers'"."""
    name = name.rstrip(_EDGES + _QUOTES)
    if sentence.vocabulary.verb_second:
        return f"{name}’" if name.endswith(("s", "ß", "x", "z")) else f"{name}s"
    mark = "’" if "’" in sentence.text[sentence.starts[0] : sentence.ends[-1]] else "'"
    return name + mark if name.endswith("s") else f"{name}{mark}s"


def is_inflected(sentence: Sentence, draft: Sequence[int], words: ClauseWords) -> bool:
    """Whether an adjective after an article has the ending that goes with it: "der neue Bürgermeister"."""
    lower, tag = sentence.lowers[draft[1]], sentence.tags[draft[1]]
    is_weak = sentence.lowers[draft[0]] in words.weak_articles or lower.endswith(words.weak_endings)
    if not words.weak_endings or not is_weak:
        return False
    if len(draft) > 2 and tag in "#X" and sentence.tags[draft[2] : draft[2] + 2] == "nN":
        return True  # "der 58 Jahre alte Pilot"
    # "Der Deutsche Wetterdienst", "Die Olympischen Spiele": adjectives of names have capitals.
    is_name = "".join(sentence.tags[i] for i in draft[1:3]) == "NN"
    return tag == "n" or ((is_name or lower[:1].isdigit()) and lower.endswith(("e", *words.weak_endings)))


# What a range of years leaves where its first year was taken out: "The rising, -1979", "1963: The first phase".
_OF_RANGE = re.compile(r"\A\d{2,4}:\s(?=\w)|(?:,\s?|\s)[-–]\s?\d{2,4}\Z")


def _closes(said: str, pieces: Sequence[str]) -> bool:
    """Whether a run begins with the mark that ends a quotation, which in German opens one in other languages."""
    if said[0] == "“":
        return "„" in "".join(pieces)
    return said[0] in "”’»" or said in ('"', "''")


# The mark that opens a quotation, in a title that ends before the quotation does.
_OPENED = re.compile(r"(?<=\s)(?P<mark>[\"“„‘']|``)(?=[^\W\d_])(?:[^\"“”„‘’'`]|(?<=\w)['’](?=\w))*\Z")
_OPENING_MARK = re.compile("[\"“„‘'`](?<=\\s.)")
_CLOSING = {'"': '"', "“": "”", "„": "“", "‘": "’", "'": "'", "``": "''"}


def requoted(title: str) -> str:
    """The title with the mark that closes a quotation which it cuts short."""
    opened = _OPENED.search(title) if _OPENING_MARK.search(title) else None
    if not opened or (opened["mark"] == '"' and title.count('"') % 2 == 0):
        return title
    return title.rstrip(_EDGES) + _CLOSING[opened["mark"]]


def tidied(title: str) -> str:
    """Without quotation marks and brackets that lost their other half, and without loose punctuation at the ends."""
    if _MARKS.search(title):
        title = _balanced(title)
    title = " ".join(title.split()).rstrip(_EDGES).lstrip(_BEFORE).replace(",:", ":")
    if title[:1].isdigit() or title[-1:].isdigit():
        return _OF_RANGE.sub("", title).strip(_EDGES)
    return title


def _runs(draft: Sequence[int], alone: int = -1) -> list[tuple[int, int]]:
    """(first, last) of each stretch of neighbours; token `alone` is a stretch by itself."""
    runs: list[tuple[int, int]] = []
    first = before = -2
    for i in draft:
        if i != before + 1 or (before >= 0 and alone in (i, before)):
            if before >= 0:
                runs.append((first, before))
            first = i
        before = i
    if before >= 0:
        runs.append((first, before))
    return runs


def gap_between(sentence: Sentence, before: int, i: int) -> str:
    """What stands between two tokens of a title: the text's own gap where they are neighbours."""
    if i == before + 1:
        return " " if sentence.ends[before] < sentence.starts[i] else ""
    return "" if sentence.tags[i] in ",;" else " "


def _balanced(title: str) -> str:
    """Without quotation marks that lost their other half."""
    for opening, closing in _PAIRS:
        # “ opens an English quotation and closes a German one.
        if opening == "“" and 0 < title.count("„") == title.count("“") and "”" not in title:
            continue
        if title.count(opening) != title.count(closing) and (opening != "„" or opening in title):
            # ’ is an apostrophe as well.
            title = _without(title, opening if closing == "’" else opening + closing)
    if title.count("(") != title.count(")") or title.find(")") < title.find("("):
        title = _without(title, "()")
    return _without(title, '"') if title.count('"') % 2 else title


def _without(title: str, marks: str) -> str:
    """Without these characters; a space keeps two words apart that had only them between."""
    kept = re.sub(rf"(?<=\w)[{marks}]+(?=\w)", " ", title) if marks != "``''" else title
    return re.sub(rf"[{marks}]+", "", kept) if marks != "``''" else kept.replace("``", "").replace("''", "")


def _is_abbreviation(lower: str, words: ClauseWords) -> bool:
    bare = lower.rstrip(".")
    known = words.never_last | words.seldom_last | words.before_number
    return "." in bare or bare in known or len(bare) == 1
