"""Words that may be past or participle, verb or noun, "that" or "that one", where their neighbours leave no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_words import ClauseWords

# "The plan announced | on Monday was": nobody stands between the day and the verb.
_DATED_VERB = re.compile("(?:PD?X)+Z*[ahim]")
_OPENS, _DATE_AND_MAIN = re.compile("[BS]D?[nN]+Z*"), re.compile("EP?XUZ*[EVahim]")
_WINDOW = 30  # tokens that are looked back at
_WHO_DECIDES, _DATE_AND_END = re.compile('[ahimv].*[,"]D?[nN]+\\Z'), re.compile('Z*(?:[PS]?X)*[."]*\\Z')
_AND_AMOUNT = re.compile("[ve][PTX]*C(?:Pn|DP)?#n+Z*\\Z")
# "met in 1990, | married in 1992": a deed that ends with its date, and what may be another of the same subject.
_DATED_DEED = re.compile("(?:\\A|[,;C])[^,;RHBS]*(?:v|q(?=[D#nN]))(?P<rest>[^,;ahimvqRHBS]*)X,Z*\\Z")
_DATED_PASSIVE = re.compile("(?:\\A|[,;C])[^,;RHBS]*aZ*w[^,;ahimvqRHBS]*X,Z*\\Z")
# "trained as a nurse, | emigrated in 1936"
_DEED = re.compile("(?:\\A|[,;C])[^,;RHBS]*v[^,;ahimvqRHB]*,Z*\\Z")
# "Holt, elected in 2001, | resigned"
_BEHIND_ASIDE = re.compile("(?:\\A|;)[^,;ahimvqRHBS]*[nN],(?:e[^,;ahimvq]*|[^,;ahimvqRHBS]*[nN]R[^,;]*),Z*\\Z")
_HAS_OBJECT = re.compile("E(?:DZ?[nN#]|#|U|N)")
_IN_CHAIN = re.compile("E[^,;BRHCahimVQsE]*X?(?:,?CZ*[EVQah]|,Z*[EV])")
_SURE_CHAIN = re.compile("E[^,;BRHCahimVQsE]*(?:,?CZ*|,Z*)V")
# "to be parsed and | checked"
_AFTER_INFINITIVE = re.compile(r"T[bw]Z*wC\Z")
# "expected to take six weeks and | cost"
_WITHIN_INFINITIVE = re.compile(r"[Tm]Z*[bwn][^,;ahimvqT]*C\Z")
# "The scheme - first | meant to help - used", and the verb behind such an aside.
_IN_DASHES = re.compile("-Z*E[^,;-]*-Z*[EVahimsQ]")
_BEHIND_DASHES = re.compile(r"[nN]-[^,;-]*-Z*\Z")
# "stood beside Moss and | flanked by"
_AFTER_DEED = re.compile(r"[vq][^,;e]*C\Z")
# "a bright, | straw-coloured liquid"
_BEFORE_NOUN = re.compile(r"(?:D|Dn+,)\Z")


def sure_letter(tags: Sequence[str], line: str, lowers: Sequence[str], i: int, words: ClauseWords) -> str:
    """v, q, w, e or n for token i of the letters `line`, of which those before it are judged in `tags`; else empty."""
    after = line[i + 1 : i + 2]
    if line[i] == "Q":
        is_deed = i > 0 and tags[i - 1] in ("n", "N") and lowers[i].endswith(words.participle_endings or ("\0",))
        return "e" if is_deed and _DATED_VERB.match(line, i + 1) else ""
    before = "".join(tags[max(0, i - _WINDOW) : i])
    if lowers[i] in words.judging and _WHO_DECIDES.search(before) and _DATE_AND_END.match(line, i + 1):
        return "q"  # "The boy must go, a court ruled on Monday"
    if lowers[i] in words.intransitive and _OPENS.fullmatch(before) and _DATE_AND_MAIN.match(line, i):
        return "v"  # "After the mill failed in 1949 she cleaned offices, married and"
    if before[-2:-1] == "," and lowers[i - 1] in words.likening and after in ("P", "X"):
        return "e"  # "the Act of 1991, as amended in 2003,"
    if after == "n" and "-" in lowers[i][1:-1] and _BEFORE_NOUN.search(before):
        return "n"
    if after == "n" and before[-1:] == "N" and lowers[i] in words.compounding:
        return "n"  # "an Arva based adviser"
    if _AFTER_INFINITIVE.search(before) and line[i] == "E":
        return "w"
    if lowers[i] in words.deverbal and _WITHIN_INFINITIVE.search(before):
        return "w"
    follows = lowers[i + 1] if i + 1 < len(lowers) else ""
    if _AFTER_DEED.search(before) and follows in words.agents and line[i + 2 : i + 3] not in ("G", "#"):
        return "e"  # "stood beside Moss and flanked by two others"
    if line[i] == "E" and before.rstrip("Z")[-2:] == "X," and _is_next_deed(before, line, lowers, i, words):
        return "v"
    if line[i] == "E" and lowers[i] in words.intransitive and (_BEHIND_ASIDE.search(before) or _DEED.search(before)):
        return "v"
    if lowers[i] in words.intransitive and after not in ("n", "N") and _AND_AMOUNT.search(before):
        return "v"  # "capsized and at least nine passengers drowned"
    if lowers[i] in words.happening and before.rstrip("ZX")[-1:] in ("n", "N") and after not in ("n", "N"):
        return "" if follows in words.agents or before[-1:] == "-" else "v"  # "fell in May and a third failed in June"
    if before.rstrip("Z")[-1:] != "-":
        return ""
    if line[i] == "E" and _BEHIND_DASHES.search(before):
        return "v"
    return "e" if _IN_DASHES.match(line, line.rfind("-", 0, i)) else ""


def is_resumed(tags: Sequence[str], lowers: Sequence[str], i: int, after: str, words: ClauseWords) -> bool:
    """Whether token i is the verb of a plural that an adverb between commas cuts off: "Prices, however, remain"."""
    if "".join(tags[max(0, i - 4) : i])[-4:] not in ("n,Z,", "N,Z,") or after not in "PDTHUR#":
        return False
    return bool(words.plural_endings) and lowers[i - 4].endswith(words.plural_endings)


def _is_next_deed(before: str, line: str, lowers: Sequence[str], i: int, words: ClauseWords) -> bool:
    """Whether token i, after the comma behind a dated deed, is what its subject did next: "sued in 2010, won in"."""
    if lowers[i] in words.attending | words.naming or words.verb_second:
        return False
    deed, is_bare = _DATED_DEED.search(before), lowers[i] in words.intransitive
    if deed is None or (lowers[i + 1 : i + 2] and lowers[i + 1] in words.agents and line[i + 2 : i + 3] != "#"):
        return is_bare and _DATED_PASSIVE.search(before) is not None
    has_pronoun = not words.object_pronouns.isdisjoint(lowers[i + 1 : i + 2])  # "released him in July"
    if is_bare or has_pronoun or _HAS_OBJECT.match(line, i) or _SURE_CHAIN.match(line, i):
        return True
    # "bought a mill in 1990, founded in 1850 and rebuilt": the mill was, where the verb wants an object.
    is_free = lowers[i] in words.objectless or deed["rest"][:1] not in ("D", "#", "n", "N", "U")
    return is_free and _IN_CHAIN.match(line, i) is not None


# "release that in May.": no clause follows.
_ENDS = re.compile(r"[PZX.,;][^ahimVQs]*(?:[,.;]|\Z)")


def letter_of_that(line: str, lowers: Sequence[str], i: int, before: str, ever_finite: bool, words: ClauseWords) -> str:
    """D or U for a "that" that opens no clause: "That mill", "From that he drew"; else empty."""
    after = line[i + 1 : i + 2] or "."
    if (before == "^" or (i == 1 and line[0] == '"')) and after in "nN":
        return "D"
    is_led = i > 0 and line[i - 1] == "P" and lowers[i - 1] not in words.occasion_prepositions
    if is_led or (i and line[i - 1] == "," and not ever_finite and after in "ahimsV"):
        return "U"  # "Given its price, that means"
    is_object = (before == "w" and after in "PX.,;") or (before in "vq" and after in ".;")
    is_object = is_object and _ENDS.match(line, i + 1) is not None
    return "U" if is_object or (i and line[i - 1] == "O" and after in "PX.,;") else ""
