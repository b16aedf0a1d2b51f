"""Whether a word that may be past or participle is the verb of its clause, by what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_stretches import (
    DEFINITE,
    WINDOW,
    end_of_stretch,
    ends_stretch,
    in_phrase,
    index_before,
    stretch_before,
)

_LATER = re.compile(r"[ZX]*[ahimVsQ]")


def past_or_participle(
    tags: Sequence[str], line: str, lowers: Sequence[str], i: int, before: str, after: str, has_finite: bool
) -> str:
    """v, w, e or n for a word that may be past or participle."""
    if has_finite and i and line[i - 1] == "X" and _AFTER_RELATIVE.search("".join(tags[max(0, i - WINDOW) : i])):
        return "v"  # "fighters in the war that ended a year ago gathered"
    if before in "ahimbw":
        return "w"
    if before == "T":
        return "w"
    if before in "^(" or (before in '-"' and not line[:i].strip('-"XZPS')):  # "- 1998 born in Arva"
        return "e" if after not in "nN" else "n"
    if before in "DO" or (before in "PG#" and after in "nN"):
        return "n" if after in "nNE#GC" or before == "D" else "e"
    if before in "URH":
        return "v"
    if before == ";" and _DESCRIBING.match(line, i):
        return "n"  # "on 21 July masked men beat"
    if has_finite and after == "H" and before in "nN" and _IN_RELATIVE.search("".join(tags[max(0, i - WINDOW) : i])):
        return "v"  # "men who entered the house found that"
    if has_finite and before in "nNU" and _AFTER_JOINED_DATE.search("".join(tags[max(0, i - WINDOW) : i])):
        return "v"  # "The mood was cool and in April Holt named"
    if has_finite and before == "N" and _AFTER_JOINED_NAME.search("".join(tags[max(0, i - WINDOW) : i])):
        return "v"  # "Hale died in May and Orr stopped working"
    if after == "U" and before in "nN" and has_finite:
        return "v"  # "officers who had looked for him concluded he"
    if i and lowers[i - 1].endswith(("'s", "’s")):
        return "n"  # "the firm's planned purchase"
    if before == "C":
        joined = index_before(tags, index_before(tags, i))
        if joined >= 0 and line[joined] == "E" and tags[joined] == "n" and after in "nN":
            return "n"  # "a damaged and deserted house"
        if _ASIDE_IN_DASHES.search("".join(tags[max(0, i - WINDOW) : i])):
            return "e"  # "-- begun in May and expected to last --"
        previous = tags[joined] if joined >= 0 else "^"
        return "v" if has_finite and previous not in "e" else "e"
    follows = lowers[i + 1] if i + 1 < len(lowers) else ""
    if follows == "by" and line[i] == "E" and line[i + 2 : i + 3] not in ("G", "#"):
        return "e"  # but "rose by 12 percent", "voted by 812 to 340"
    if before in "nN" and not has_finite and _TWO_DONE.match(line, i):
        return "e"  # "A letter sent on 3 May and read out on 5 May says"
    stop = i + 1
    if after in "n," and _is_apposed(tags, i) and _resumes(line, end_of_stretch(line, stop)):
        return "e"  # "Its dome, a shell bought second-hand in Graz, arrived"
    if after in "nDN#" and before in "nNX)" and not has_finite:
        return "v"  # what takes an object is no passive participle: "The agency released the tapes of ..."
    if (_SAID_SUBJECT if has_finite else _RELATIVE_SUBJECT).search("".join(tags[max(0, i - WINDOW) : i])):
        return "v"  # "said the dam burst"; "the bill that the senate passed in May was"
    while stop < len(line) and not ends_stretch(line, stop):
        if line[stop] in DEFINITE and line[stop - 1] not in "T":
            is_opener = _OPENER.match(line, 0, i) and _DATE_AND_SUBJECT.search(line, i, stop)
            return "v" if line[i] == "Q" or is_opener else "e"
        if line[stop - 1] == "X" and not has_finite and before in "nN" and stop > i + 1:
            is_present = line[stop : stop + 2] == "nD" and lowers[stop].endswith("s") and lowers[stop] != "s"
            is_present = is_present or line[stop : stop + 2] in ("sD", "sH")
            if line[stop] == "E" or is_present:
                return "e"  # "A bridge built in 1931 collapsed", "A law passed in 1996 bans the"
        stop += 1
    if before == ",":
        if has_finite and _DEED_IN_LIST.match(line, i) and _AFTER_DEED.search("".join(tags[max(0, i - WINDOW) : i])):
            return "v"  # "raised a sum, replaced the dome, and bought the house"
        if _NAMED_IN_CLAUSE.search("".join(tags[max(0, i - WINDOW) : i])):
            return "v"  # "after her deputy, Neil Orr, resigned"
        if "," in line[i:] and _FIRST_PHRASE.fullmatch("".join(tags[:i])):
            return "e"  # "In his memoir, published in 1983, Beshev claimed"
        if has_finite and _SAID_ASIDE.search("".join(tags[max(0, i - WINDOW) : i])):
            return "v"  # "said the dam, which was old, burst"
        if not has_finite and (_JOINED.match(line, stop) or line[stop : stop + 1] == "S"):
            while _JOINED.match(line, stop) or line[stop : stop + 1] == "S":
                stop = end_of_stretch(line, stop + 1)  # "The dam, built in 1931 and repaired in 1974, burst"
            return "e" if _GOES_ON.match(line, stop) else "v"
        if has_finite and _ASIDE_AFTER_AND.search("".join(tags[max(0, i - WINDOW) : i])):
            return "v"  # "bought its rival and, after a dispute, closed it"
        return _after_comma(line, stop, has_finite)
    if has_finite:
        is_opener = tags[0] in "BS" and i < WINDOW
        return "v" if is_opener and _AFTER_OPENER.match("".join(tags[:i])) else "e"
    if stretch_before(tags, i).startswith("e"):
        return "e"  # "The train, hauled by an engine built in 1898, ran"
    if "," in line[i:] and _ONE_PHRASE.fullmatch(stretch_before(tags, i)):
        return "e"  # "In a letter sent on Monday": what was sent is the letter
    if _resumes(line, stop) and (in_phrase(tags, i) or _is_apposed(tags, i)):
        return "e"  # "The bridge, a steel structure opened in 1931, collapsed"
    return "v"


_TWO_DONE = re.compile("E[^,;BRHCahimVQsE]*CZ*E[^,;BRHCahimVQsE]*X(?:[ahimE]|[sQ][DHNUn])")
_DESCRIBING = re.compile("E[nN]+[VEQahim]")
_DEED_IN_LIST = re.compile("E(?:DZ?[nN#]|#|U)[^,;C]*,?CZ*[EVQahm]")
_AFTER_DEED = re.compile("v[^,;ahimvqe]*,\\Z")
_NAMED_IN_CLAUSE = re.compile(r"[SB]D?[nN]+,N{2,3},Z*\Z")
_ASIDE_IN_DASHES = re.compile(r"-[ZX]*e[^,;ahimvq-]*CZ*\Z")
_AFTER_JOINED_NAME = re.compile(r"[X#nve]C(?:N+|D?N+ON+)Z*\Z")
_AFTER_JOINED_DATE = re.compile(r"C[ZP]*D?X(?:D?[nN#]+|U)Z*\Z")
_RELATIVE_SUBJECT = re.compile(r"[nN](?:R|,R|H)(?:D?[nN]+|U)[ZX]*\Z")
_SAID_SUBJECT = re.compile(r"q[ZX]*(?:D?[nN#]+|U)[ZX]*\Z")
_ASIDE_AFTER_AND = re.compile(r"C,[PS][^,]*,[ZX]*\Z")
_IN_RELATIVE = re.compile(r"(?:\A|[,;])[^ahimvq,;]*[nN]R[^,;RH]*[ahimvq][^,;RH]*\Z")
_AFTER_RELATIVE = re.compile(r"(?:\A|[,;])[^ahimvq,;]*[nN][RH][^,;RH]*[ahimvq][^,;RH]*X\Z")
# "When war came in 1914 the works | turned": no comma after the clause that opens the sentence, only its date.
_AFTER_OPENER = re.compile(r"[BS][^,;BSRH]*[ahimvq][^,;BSRHCe]*X(?:D?[nN#]+|U)Z*\Z")
# "When the king died in 1910 his son | took the throne": two clauses, not a man who "died" and who "took".
_OPENER = re.compile(r"B(?:D?[nN#]+|U)Z*\Z")
_DATE_AND_SUBJECT = re.compile(r"X(?:D[nN#]+|N+|U)Z*\Z")
_JOINED = re.compile("CZ*E")
_GOES_ON = re.compile(",[ZX]*[ahimVE]")
_SAID_ASIDE = re.compile(r"(?:q[ZX]*|H)D?[nN#\"]+(?:[PO]D?[nN#\"]+)*,[RePG][^,]*,[ZX]*\Z")
# A subject without its verb, and a second noun phrase after it.
_APPOSITION = re.compile(r"D?Z?[nN#]+(?:[PO]D?[nN#X]+)*,D?[nN#]*[n#](?:OD?[nN#]+)*\Z")
# A preposition with one noun phrase, and nothing that could be a subject after it.
_FIRST_PHRASE = re.compile("[PS]D?(?:X|[nN#]+)(?:[PO]D?[nN#]+)*,[ZX]*")
_ONE_PHRASE = re.compile("[PST]Z?(?:D[#nNZ]*|[#n]+|N+)(?:OD?[nN]+)*")


def _is_apposed(tags: Sequence[str], i: int) -> bool:
    return _APPOSITION.match("".join(tags[max(0, i - WINDOW) : i])) is not None


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
