"""Which words are verbs, and which of them are finite: each is told by what stands around it, left to right.

A word in -ed is past ("the dam burst"), a participle of its own ("the dam built in May") or part of a verb group ("was
built"); a word in -s is a plural or a present; a word in -ing a noun, a participle or part of a group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_participles import is_resumed, letter_of_that, sure_letter
from timeline.clause_words import ClauseWords

FINITE = frozenset("ahimvq")
_WINDOW = 30  # tokens that are looked back at; a longer noun phrase is none


def judge(tags: list[str], lowers: Sequence[str], words: ClauseWords) -> str:
    """The letters with every verb judged by what stands around it, left to right."""
    line = "".join(tags)
    has_finite = False  # in the clause that is open
    outer: bool | None = None  # the same of the clause around it, None where that is the open one
    ever_finite = False
    leads = 0
    if words.participle_endings and lowers and lowers[0].endswith(words.participle_endings):
        leading = _LEADING.match(line)
        if leading:
            tags[0] = "e"  # "Founded in 1902, the firm"
            leads = leading.end() - 1
    if lowers and lowers[0].endswith(words.gerund_endings or ("\0",)) and lowers[0] not in words.no_gerunds:
        tags[0] = "G" if _DOING.match(line) else tags[0]
    if len(lowers) > 1 and f"{lowers[0]} {lowers[1]}" in words.source_phrases:
        line = line.replace(line[:2], "PZ", 1)
        tags[:2] = line[:2]
    is_timed = _TIMED.match(line) is not None and lowers[2] in words.time_nouns
    judged = _JUDGED_WITH_DETERMINERS if words.relative_determiners else _JUDGED
    for match in judged.finditer(line):
        i = match.start()
        tag = line[i]
        after = line[i + 1] if i + 1 < len(line) else "."
        if tag == "n":
            before = _before(tags, i)
            if not has_finite and _is_verb_after_noun(tags, lowers, i, after, words, ever_finite):
                tags[i] = "v"
                has_finite = ever_finite = True
                continue
            if before == "," and after in "DNn#" and words.gerund_endings and lowers[i].endswith(words.gerund_endings):
                tags[i] = "G"  # "..., killing two people"
            elif has_finite and words.capitalises_nouns and after == "N" and before in "mU":
                continue  # "sollen ganze Jahrgänge", "zeigen wir alte Krippen"
            elif before == "m" or (before == "T" and after in "DRH#U"):
                tags[i] = "w"
            elif before in "ai" and lowers[_index_before(tags, i)] in words.supporting:
                tags[i] = "w"  # "did not know that"
            elif (before == "U" and i and tags[i - 1] in "UZ") or (
                not has_finite and before == "," and is_resumed(tags, lowers, i, after, words)
            ):
                tags[i] = "v"  # "we think", "he succeeds", "prices, however, remain"
                has_finite = ever_finite = True
            elif before == "R" and after in "nND#" and lowers[i - 1] in words.person_relatives - words.possessives:
                tags[i] = "v"  # "officials who monitor the border"
                has_finite = ever_finite = True
            elif (
                after == "D"
                and words.present_endings
                and (before == "N" or (not has_finite and (before == "-" or tags[i - 1] == "X")))
            ):
                tags[i] = "v" if lowers[i].endswith(words.present_endings) else "n"
                has_finite = ever_finite = ever_finite or tags[i] == "v"
            continue
        if tag == "D" and after in "EQVahim" and lowers[i] in words.floating:
            tags[i] = "Z"  # "The ministers all voted"
        if tag == "D" and words.capitalises_nouns and after in _DEFINITE and (not i or line[i - 1] in ';."'):
            tags[i] = "U"  # "Das teilte die Polizei mit"
            continue
        if tag == "D" and lowers[i] in words.relative_determiners and _RELATIVE_AHEAD.search(line[:i]):
            stretch = _rest(line, i + 1).rstrip('."')
            if stretch[-1:] and stretch[-1] in _DEFINITE:
                tags[i] = "R"
                outer, has_finite = (has_finite if outer is None else outer), False
        if tag == "D" and has_finite and after in ".,;C" and lowers[i] in words.final_auxiliaries:
            tags[i] = "w"  # "sollen benannt sein; "
        if tag == "D":
            continue
        if i and tag in _DEFINITE and words.final_infinitive and lowers[i - 1] == words.final_infinitive:
            tags[i] = "w"  # "zu haben"
            continue
        if has_finite and tag in "hi" and after in ".,;" and lowers[i] in words.final_auxiliaries:
            tags[i] = "w"  # "soll sechs Bescheinigungen unterschrieben haben"
            continue
        before = _before(tags, i)
        if tag == "E" and after == "X" and before == "n" and lowers[i] in words.date_leads and _in_phrase(tags, i):
            tags[i] = "e"  # "for the year ended May 31"
        elif tag == "E" and after == "X" and lowers[i] in words.date_leads and _stretch_before(tags, i) == "PX":
            tags[i] = "e"  # "in the quarter ended May 31"
        elif tag == "E" and after == "O" and before in "nN" and lowers[i] in words.deverbal:
            tags[i] = "n"  # "the radio broadcast of the match"
        elif tag == "E" and before in "nN" and lowers[i] in words.naming and _SECOND_VERB.match(line, i + 1):
            tags[i] = "e"  # "A force called the Don Army attacked Arva"
        elif tag in "EQ" and i < leads:
            tags[i] = "e"  # "Founded in 1902 and closed in 1931, the firm"
        elif tag in "EQ" and (sure := sure_letter(tags, line, lowers, i, words)):
            tags[i] = sure
        elif tag == "E":
            tags[i] = _participle(tags, line, lowers, i, before, after, ever_finite if before == "C" else has_finite)
        elif tag == "Q":
            said = _participle(tags, line, lowers, i, before, after, before == "C" and ever_finite)
            if before == "," and has_finite and after in "XPS":
                said = "e"  # "the decision, announced on Monday by"
            is_second = words.verb_second and before == "^" and i > 0  # "Vor zwei Wochen kündigte sie"
            tags[i] = "q" if said == "v" or is_second else said
        elif tag == "V" and has_finite and after in "hi" and lowers[i + 1] in words.final_auxiliaries:
            tags[i] = "w"  # "soll ... unterschrieben haben"
        elif tag == "V":
            tags[i] = "n" if before in "D" else "v"
        elif tag == "s" and lowers[i] in words.plural_verbs and before not in "Tm":
            tags[i] = (
                "q"
                if not has_finite
                and line[i + 1 :].lstrip("Z")[:1] in ("H", "D")
                and _is_of_plural(tags, lowers, i, words)
                else "n"
            )
        elif tag == "s" and not has_finite and _DATED_SUBJECT.search("".join(tags[max(0, i - _WINDOW) : i])):
            tags[i] = (
                "n" if not _DEFINITE.isdisjoint(_rest(line, i + 1)) else _present(lowers[i], "N", after, words, "")
            )
        elif (
            tag == "s" and outer and after in "PX.," and _RELATIVE_OBJECT.search("".join(tags[max(0, i - _WINDOW) : i]))
        ):
            tags[i] = "n"
        elif tag == "s":
            tags[i] = _present(lowers[i], before, after, words, _rest(line, i + 1))
        elif tag == "m" and i and lowers[i - 1] in words.possessives | words.articles:
            tags[i] = "n"  # "In her will"
        elif tag in "ahib" and before == "T":
            tags[i] = "w"
        elif tag == "S" and after in "E.,":
            tags[i] = "Z"
        elif tag == "S" and words.finite_is_last and (after in "XP" or line[i + 1 : i + 3] == "DX"):
            tags[i] = "P"  # "bis 1837 gehörte", "seit dem 4. Mai"
        elif tag == "H" and (sure := letter_of_that(line, lowers, i, before, ever_finite, words)):
            tags[i] = sure
        elif tag == "G":
            is_noun = before in "nN" and i > 1 and tags[i - 2] in "PDO" and (before == "n" or after in "O,.")
            tags[i] = "n" if is_noun else _gerund(before, after)  # "the Tay crossing, which"
        elif tag == "h" and before in "am":
            tags[i] = "w"
        elif tag == "B" and words.finite_is_last and i and tags[i - 1] in FINITE:
            tags[i] = "Z"  # "2003 war damit Schluss"
        elif tag in "BRH" or (tag == "S" and (before in "^,C" or _CLAUSE_AFTER.match(line, i + 1))):
            outer = has_finite if outer is None else outer
            has_finite = False
        elif tag == ";":
            has_finite, outer = False, None
        elif tag == "," and is_timed:
            has_finite = is_timed = False
        elif tag == "," and outer is not None:
            has_finite, outer = outer, None
        elif tag == "," and words.verb_second and _DATE_AND_VERB.match(line, i + 1):
            has_finite = False  # "..., am 1. September stehen Wahlen an"
        elif tag == "C" and before in "ahimb" and lowers[i] in words.adverbs:
            tags[i] = "Z"  # "has not yet been"
        elif tag == "C" and before == "," and after != "#":
            has_finite = False
        if tags[i] in FINITE:
            has_finite = ever_finite = True
    return "".join(tags)


# "On the evening | the dam broke": a clause stands between the noun and the comma.
_TIMED = re.compile("PDn(?:[DNU]|H[DNU])")

# A noun is nothing else after a determiner, a preposition or another noun.
_JUDGED = re.compile("(?<![DnO#P])n|[^nNPO#XZ]")
_JUDGED_WITH_DETERMINERS = re.compile("(?<![nO#P])n|[^nNPO#XZ]")


def _is_verb_after_noun(
    tags: Sequence[str], lowers: Sequence[str], i: int, after: str, words: ClauseWords, ever_finite: bool
) -> bool:
    """Whether a small word is the verb of the noun or of the date before it, where nouns are written with capitals."""
    if not words.verb_endings or not lowers[i].endswith(words.verb_endings):
        return False
    if lowers[i] in words.no_participles or after in _DEFINITE:
        return False
    if i > 2 and tags[i - 1] == "," and tags[i - 2] in "nN#" and not ever_finite:
        return after in "PDSZX"  # "Der Wirt, ein Zeuge, sitzt im Gefängnis"
    if i > 1 and tags[i - 2 : i] == ["D", "n"] and lowers[i].endswith("t") and after in "PXS":
        return True  # "die nächste folgt am"
    if not i or tags[i - 1] not in "NX#":
        return False
    # "Am Freitag steigen die Preise", but "am Freitag neuen Schnee".
    is_fronted = tags[i - 1] != "X" or _DATE_FIRST.search("".join(tags[max(0, i - _WINDOW) : i])) is not None
    return is_fronted and (after not in "nN" or tags[i - 1] != "#")


_DATE_AND_VERB = re.compile("[PS]?D?X[nvVsahim]")
_DATE_FIRST = re.compile(r"(?:\A|[,;.])Z*[PS]?D?X\Z")


def _before(tags: Sequence[str], i: int) -> str:
    """The letter before token i, adverbs and dates left out; "^" at the start."""
    i = i - 1 if i and tags[i - 1] not in "ZX" else _index_before(tags, i)
    return tags[i] if i >= 0 else "^"


_DEFINITE = frozenset("ahimVQs")
# ", der", ", bei der"
_RELATIVE_AHEAD = re.compile(r",P?\Z")
# What makes "after" open a clause within a stretch: a subject and its verb, a verb that may be a participle only where
# it has an object or ends the clause.
_CLAUSE_AFTER = re.compile(r"(?:D?Z?[nN#]+(?:OD?[nN#]+)*|U)Z*(?:[ahimV]|Q[HDUN]|E[DUH,.])")
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
    if has_finite and i and line[i - 1] == "X" and _AFTER_RELATIVE.search("".join(tags[max(0, i - _WINDOW) : i])):
        return "v"  # "fighters in the war that ended a year ago gathered"
    if has_finite and before in "nNU" and _AFTER_JOINED_DATE.search("".join(tags[max(0, i - _WINDOW) : i])):
        return "v"  # "The mood was cool and in April Holt named"
    if after == "U" and before in "nN" and has_finite:
        return "v"  # "officers who had looked for him concluded he"
    if i and lowers[i - 1].endswith(("'s", "’s")):
        return "n"  # "the firm's planned purchase"
    if before == "C":
        joined = _index_before(tags, _index_before(tags, i))
        if joined >= 0 and line[joined] == "E" and tags[joined] == "n" and after in "nN":
            return "n"  # "a damaged and deserted house"
        if _ASIDE_IN_DASHES.search("".join(tags[max(0, i - _WINDOW) : i])):
            return "e"  # "-- begun in May and expected to last --"
        previous = tags[joined] if joined >= 0 else "^"
        return "v" if has_finite and previous not in "e" else "e"
    follows = lowers[i + 1] if i + 1 < len(lowers) else ""
    if follows == "by" and line[i] == "E" and line[i + 2 : i + 3] not in ("G", "#"):
        return "e"  # but "rose by 12 percent", "voted by 812 to 340"
    stop = i + 1
    if after in "nDN#" and before in "nNX)" and not has_finite:
        return "v"  # what takes an object is no passive participle: "The agency released the tapes of ..."
    if (_SAID_SUBJECT if has_finite else _RELATIVE_SUBJECT).search("".join(tags[max(0, i - _WINDOW) : i])):
        return "v"  # "said the dam burst"; "the bill that the senate passed in May was"
    while stop < len(line) and line[stop] not in ",;BRHSC-":
        if line[stop] in _DEFINITE and line[stop - 1] not in "T":
            is_opener = _OPENER.match(line, 0, i) and _DATE_AND_SUBJECT.search(line, i, stop)
            return "v" if line[i] == "Q" or is_opener else "e"
        if line[stop - 1] == "X" and not has_finite and before in "nN" and stop > i + 1:
            is_present = line[stop : stop + 2] == "nD" and lowers[stop].endswith("s") and lowers[stop] != "s"
            if line[stop] == "E" or is_present:
                return "e"  # "A bridge built in 1931 collapsed", "A law passed in 1996 bans the"
        stop += 1
    if before == ",":
        if "," in line[i:] and _FIRST_PHRASE.fullmatch("".join(tags[:i])):
            return "e"  # "In his memoir, published in 1983, Beshev claimed"
        if has_finite and _SAID_ASIDE.search("".join(tags[max(0, i - _WINDOW) : i])):
            return "v"  # "said the dam, which was old, burst"
        if not has_finite and (_JOINED.match(line, stop) or line[stop : stop + 1] == "S"):
            while _JOINED.match(line, stop) or line[stop : stop + 1] == "S":
                stop = _end_of_stretch(line, stop + 1)  # "The dam, built in 1931 and repaired in 1974, burst"
            return "e" if _GOES_ON.match(line, stop) else "v"
        if has_finite and _ASIDE_AFTER_AND.search("".join(tags[max(0, i - _WINDOW) : i])):
            return "v"  # "bought its rival and, after a dispute, closed it"
        return _after_comma(line, stop, has_finite)
    if has_finite:
        is_opener = tags[0] in "BS" and i < _WINDOW
        return "v" if is_opener and _AFTER_OPENER.match("".join(tags[:i])) else "e"
    if "," in line[i:] and _ONE_PHRASE.fullmatch(_stretch_before(tags, i)):
        return "e"  # "In a letter sent on Monday": what was sent is the letter
    if _resumes(line, stop) and (_in_phrase(tags, i) or _APPOSITION.match("".join(tags[max(0, i - _WINDOW) : i]))):
        return "e"  # "The bridge, a steel structure opened in 1931, collapsed"
    return "v"


_ASIDE_IN_DASHES = re.compile(r"-[ZX]*e[^,;ahimvq-]*CZ*\Z")
_AFTER_JOINED_DATE = re.compile(r"C[ZP]*D?X(?:D?[nN#]+|U)Z*\Z")
_RELATIVE_SUBJECT = re.compile(r"[nN](?:R|,R|H)(?:D?[nN]+|U)[ZX]*\Z")
_SAID_SUBJECT = re.compile(r"q[ZX]*(?:D?[nN#]+|U)[ZX]*\Z")
_ASIDE_AFTER_AND = re.compile(r"C,[PS][^,]*,[ZX]*\Z")
_AFTER_RELATIVE = re.compile(r"(?:\A|[,;])[^ahimvq,;]*[nN][RH][^,;RH]*[ahimvq][^,;RH]*X\Z")
# "When war came in 1914 the works | turned": no comma after the clause that opens the sentence, only its date.
_AFTER_OPENER = re.compile(r"[BS][^,;BSRH]*[ahimvq][^,;BSRHCe]*X(?:D?[nN#]+|U)Z*\Z")
# "When the king died in 1910 his son | took the throne": two clauses, not a man who "died" and who "took".
_OPENER = re.compile(r"B(?:D?[nN#]+|U)Z*\Z")
_DATE_AND_SUBJECT = re.compile(r"X(?:D[nN#]+|N+|U)Z*\Z")
_JOINED = re.compile("CZ*E")
_GOES_ON = re.compile(",[ZX]*[ahimVE]")
# A noun phrase and a verb after a participle that gives a name.
_SECOND_VERB = re.compile("D?[nN]+(?:P?D?[nN#]+|OD?[nN#]+)*Z*[EVahim]")
# "Giving evidence, the owner", "Arriving in Besk, he"
_DOING = re.compile("N(?:[DnU#T]|P(?=[^,]*,U))[^,;ahimVQRsE]*,[DUnN#]")
_LEADING = re.compile("N[PSX][^,;ahimVQR]*(?:,C?Z*[EQ][^,;ahimVR]*)*,[DUnN#]")
_SAID_ASIDE = re.compile(r"(?:q[ZX]*|H)D?[nN#]+(?:[PO]D?[nN#]+)*,[RePG][^,]*,[ZX]*\Z")
# A subject without its verb, and a second noun phrase after it.
_APPOSITION = re.compile(r"D?[nN#]+(?:[PO]D?[nN#]+)*,D?[nN#]*[n#](?:OD?[nN#]+)*\Z")
# A preposition with one noun phrase, and nothing that could be a subject after it.
_FIRST_PHRASE = re.compile("[PS]D?(?:X|[nN#]+)(?:[PO]D?[nN#]+)*,[ZX]*")
_ONE_PHRASE = re.compile("[PST]Z?(?:D[#nNZ]*|[#n]+|N+)(?:OD?[nN]+)*")


def _stretch_before(tags: Sequence[str], i: int) -> str:
    """The letters before token i, back to a comma or the word that opens a clause."""
    first = i
    while first > 0 and tags[first - 1] not in ",;-BRHC(":
        first -= 1
    return "".join(tags[first:i])


def _end_of_stretch(line: str, stop: int) -> int:
    while stop < len(line) and line[stop] not in ",;BRHSC-":
        stop += 1
    return stop


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
        while dated and i > 0 and tags[i] in "PSO":  # "The strike (of 1926) lasted"
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


# "The images from 4 May | show": a noun with its date is a subject.
_DATED_SUBJECT = re.compile(r"(?:\A|[,;])D?[nN#]+PX\Z")
# "..., which closed the Harrow | works": one verb is all that a relative clause within a clause has.
_RELATIVE_OBJECT = re.compile(r"R[vq](?:D|#)[nN]+\Z")


def _is_of_plural(tags: Sequence[str], lowers: Sequence[str], i: int, words: ClauseWords) -> bool:
    """Whether the noun that the stretch before token i begins with is a plural: "Records kept by the mill show"."""
    first = i
    while first > 0 and tags[first - 1] not in ",;-BRHC(":
        first -= 1
    head = first
    while head < i and tags[head] in "DZ#":
        head += 1
    while head + 1 < i and tags[head + 1] in "nN":
        head += 1
    return head < i and tags[head] in "nNU" and lowers[head].endswith(words.plural_endings or ("\0",))


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
    is_noun = before in "D#" or (before == "O" and after not in "DU") or (before in "P" and after in "O,.;C")
    return "n" if is_noun else "G"
