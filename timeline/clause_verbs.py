"""Which words are verbs, and which of them are finite: each is told by what stands around it, left to right.

A word in -ed is past ("the dam burst"), a participle of its own ("the dam built in May") or part of a verb group ("was
built"); a word in -s is a plural or a present; a word in -ing a noun, a participle or part of a group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_participles import is_resumed, letter_of_that, sure_letter
from timeline.clause_stretches import (
    DEFINITE,
    FINITE,
    PHRASE_FIRST,
    WINDOW,
    in_phrase,
    index_before,
    letter_before,
    rest_of_clause,
    rest_of_stretch,
    stretch_before,
)
from timeline.clause_words import ClauseWords
from timeline.past_or_participle import past_or_participle


def judge(tags: list[str], lowers: Sequence[str], words: ClauseWords) -> str:
    """The letters with every verb judged by what stands around it, left to right."""
    line = "".join(tags)
    has_finite = False  # in the clause that is open
    outer: bool | None = None  # the same of the clause around it, None where that is the open one
    ever_finite = is_within = False
    leads = 0
    if words.participle_endings and lowers:
        is_deed = lowers[0].endswith(words.participle_endings)
        leading = (is_deed and _LEADING.match(line)) or (
            (is_deed or lowers[0] in words.participles) and _MADE_SOMETHING.match(line)
        )
        if leading:
            tags[0] = "e"  # "Founded in 1902, the firm", "Made bishop in 1950, he"
            leads = leading.end() - 1
    if lowers and lowers[0].endswith(words.gerund_endings or ("\0",)) and lowers[0] not in words.no_gerunds:
        tags[0] = "G" if _DOING.match(line) else tags[0]
    if len(lowers) > 1 and f"{lowers[0]} {lowers[1]}" in words.source_phrases:
        line = line.replace(line[:2], "PZ", 1)
        tags[:2] = line[:2]
    if "BO" in line:  # "because of the storm" opens no clause
        line = line.replace("BO", "PO")
        tags[:] = line
    is_timed = _TIMED.match(line) is not None and lowers[2] in words.time_nouns
    judged = _JUDGED_WITH_DETERMINERS if words.relative_determiners else _JUDGED
    for match in judged.finditer(line):
        i = match.start()
        tag = line[i]
        if tag in ",;":
            if tag == ";":
                has_finite, outer, is_within = False, None, False
            elif is_timed:
                has_finite = is_timed = False
            elif outer is not None and (is_within or tags[i - 1] in "BH"):
                is_within = not is_within  # "when, in 2019, two men came": the comma ends nothing
            elif outer is not None and not (has_finite is False and _LED_BY_PHRASE.search(line, max(0, i - WINDOW), i)):
                has_finite, outer = outer, None
            elif words.verb_second and (_DATE_AND_VERB.match(line, i + 1) or _NEXT_CLAUSE.match(line, i + 1)):
                has_finite = False  # "..., am 1. September stehen Wahlen an", "..., die Saison beginnt am 3. Mai"
            continue
        after = line[i + 1] if i + 1 < len(line) else "."
        if tag == "n":
            before = letter_before(tags, i)
            if not has_finite and _is_verb_after_noun(tags, lowers, i, after, words, ever_finite):
                tags[i] = "v"
                has_finite = ever_finite = True
                continue
            if before == "," and after in "DNn#" and words.gerund_endings and lowers[i].endswith(words.gerund_endings):
                tags[i] = "G"  # "..., killing two people"
            elif before == "C" and has_finite and after in "PSX" and _is_second_verb(lowers[i], words):
                tags[i] = "v"  # "wurde gefasst und sitzt seit Freitag in Haft"
            elif has_finite and words.capitalises_nouns and after == "N" and before in "mU":
                continue  # "sollen ganze Jahrgänge", "zeigen wir alte Krippen"
            elif before == "m" or (before == "T" and after in "DRH#U"):
                tags[i] = "w"
            elif before in "ai" and lowers[index_before(tags, i)] in words.supporting:
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
        if tag == "D" and after in "D#" and lowers[i] in words.person_datives:
            tags[i] = "U"  # "wurde ihr die Zulassung entzogen"
            continue
        if tag == "D" and words.capitalises_nouns and after in DEFINITE and (not i or line[i - 1] in ';."'):
            tags[i] = "U"  # "Das teilte die Polizei mit"
            continue
        if tag == "D" and lowers[i] in words.relative_determiners and _RELATIVE_AHEAD.search(line[:i]):
            stretch = rest_of_clause(line, i + 1).rstrip('."')
            end = i + 1 + len(stretch)
            is_told = (
                stretch[-1:] == "n" and lowers[end - 1].endswith(words.verb_endings) and line[end : end + 1] == ","
            )
            is_told = is_told and line[end + 1 : end + 2] in tuple("ahimVQs")
            if is_told or (stretch[-1:] and stretch[-1] in DEFINITE):
                tags[i] = "R"
                outer, has_finite = (has_finite if outer is None else outer), False
        if tag == "D" and has_finite and after in ".,;C" and lowers[i] in words.final_auxiliaries:
            tags[i] = "w"  # "sollen benannt sein; "
        if tag == "D":
            continue
        if i and tag in DEFINITE and words.final_infinitive and lowers[i - 1] == words.final_infinitive:
            tags[i] = "w"  # "zu haben"
            continue
        if has_finite and tag in "hi" and after in ".,;" and lowers[i] in words.final_auxiliaries:
            tags[i] = "w"  # "soll sechs Bescheinigungen unterschrieben haben"
            continue
        before = letter_before(tags, i)
        if tag == "E" and after == "X" and before == "n" and lowers[i] in words.date_leads and in_phrase(tags, i):
            tags[i] = "e"  # "for the year ended May 31"
        elif tag == "E" and after == "X" and lowers[i] in words.date_leads and stretch_before(tags, i) == "PX":
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
            tags[i] = past_or_participle(
                tags, line, lowers, i, before, after, ever_finite if before == "C" else has_finite
            )
        elif tag == "Q":
            said = past_or_participle(tags, line, lowers, i, before, after, before == "C" and ever_finite)
            if before == "," and has_finite and after in "XPS":
                said = "e"  # "the decision, announced on Monday by"
            is_second = words.verb_second and before == "^" and i > 0  # "Vor zwei Wochen kündigte sie"
            tags[i] = "q" if said == "v" or is_second else said
        elif tag == "V" and has_finite and after in "hi" and lowers[i + 1] in words.final_auxiliaries:
            tags[i] = "w"  # "soll ... unterschrieben haben"
        elif tag == "V" and words.finite_is_last and _CLOSING_PAIR.match(line, i + 1) and lowers[i].endswith("en"):
            tags[i] = "w"  # "dass sie ein Haus errichten wird"
        elif tag == "V":
            is_lone = (
                i > 0
                and tags[i - 1] == "D"
                and not words.finite_is_last
                and lowers[i - 1] not in words.articles | words.possessives
            )
            tags[i] = "n" if before in "D" and not is_lone else "v"  # "Many went home"
        elif tag == "s" and lowers[i] in words.plural_verbs and before not in "Tm":
            following = line[i + 1 :].lstrip("Z")[:1]
            is_verb = not has_finite and following in ("H", "D", "T") and _is_of_plural(tags, lowers, i, words)
            tags[i] = ("v" if following == "T" else "q") if is_verb else "n"
        elif tag == "s" and not has_finite and _DATED_SUBJECT.search("".join(tags[max(0, i - WINDOW) : i])):
            tags[i] = (
                "n"
                if not DEFINITE.isdisjoint(rest_of_stretch(line, i + 1))
                else _present(lowers[i], "N", after, words, "")
            )
        elif (
            tag == "s" and outer and after in "PX.," and _RELATIVE_OBJECT.search("".join(tags[max(0, i - WINDOW) : i]))
        ):
            tags[i] = "n"
        elif tag == "s" and words.verb_second and tags[i - 1 : i] == ["X"] and _DATE_FIRST.search("".join(tags[:i])):
            tags[i] = "q" if lowers[i] in words.speech_verbs else "v"  # "Seit 1997 gibt es", "Am Montag teilt sie mit"
        elif tag == "s":
            tags[i] = _present(lowers[i], before, after, words, rest_of_stretch(line, i + 1))
        elif tag == "m" and i and lowers[i - 1] in words.possessives | words.articles:
            tags[i] = "n"  # "In her will"
        elif tag in "ahib" and before == "T":
            tags[i] = "w"
        elif tag == "S" and after in "E.,":
            tags[i] = "Z"
        elif (
            tag == "S"
            and words.finite_is_last
            and (after in "XP" or line[i + 1 : i + 3] == "DX")
            and not ((i == 0 or line[i - 1] == ",") and rest_of_stretch(line, i + 1)[-1:] in tuple("V"))
        ):
            tags[i] = "P"  # "bis 1837 gehörte", "seit dem 4. Mai"
        elif tag == "H" and (sure := letter_of_that(line, lowers, i, before, ever_finite, words)):
            tags[i] = sure
        elif tag == "G":
            is_noun = before in "nN" and i > 1 and tags[i - 2] in "PDO" and (before == "n" or after in "O,.")
            # "; clockmaking began again", "Hours later, shelling went on"
            is_noun = is_noun or (before in "^;C," and after in "Vahm")
            is_noun = is_noun or (before == "," and bool(_OPENER.match(line) and _DEED_AND_OBJECT.match(line, i + 1)))
            tags[i] = "n" if is_noun else _gerund(before, after)  # "the Tay crossing, which"
        elif tag == "B" and i and lowers[i - 1] in words.degrees and after in "PX.,":
            tags[i] = "Z"  # "won only once in May"
        elif tag == "h" and before in "am":
            tags[i] = "w"
        elif tag == "B" and lowers[i] in words.prepositions and _CLAUSE_AFTER_NOUN.match(line, i + 1):
            tags[i] = "P"  # "Während der Flut war die Stadt leer"
        elif tag == "B" and words.finite_is_last and i and tags[i - 1] in FINITE:
            tags[i] = "Z"  # "2003 war damit Schluss"
        elif tag in "BRH" or (tag == "S" and (before in "^,C" or _CLAUSE_AFTER.match(line, i + 1))):
            outer = has_finite if outer is None else outer
            has_finite = False
        elif tag == "C" and before in "ahimb" and lowers[i] in words.adverbs:
            tags[i] = "Z"  # "has not yet been"
        elif tag == "C" and before == "," and after != "#":
            has_finite = False
        if tags[i] in FINITE:
            has_finite = ever_finite = True
    return "".join(tags)


# "Hours after the truce, shelling | killed four, police said"
_OPENER, _DEED_AND_OBJECT = re.compile("[PSBX]|D?[n#N]+S"), re.compile(r'E[D#T][^,;]*(?:,D?[nN]+Q|[."]*\Z)')
# "On the evening | the dam broke": a clause stands between the noun and the comma.
_TIMED = re.compile("PDn(?:[DNU]|H[DNU])")

# A noun phrase and a verb after a participle that gives a name.
_SECOND_VERB = re.compile("D?[nN]+(?:P?D?[nN#]+|OD?[nN#]+)*Z*[EVahim]")
# "Giving evidence, the owner", "Arriving in Besk, he"
_DOING = re.compile("N(?:[DnU#T]|P(?=[^,]*,U))[^,;ahimVQRsE]*,[DUnN#]")
_MADE_SOMETHING = re.compile("[NE](?:D[N#]*|[n#])[^,;ahimVQREsHB]*,(?:U|N+Z*[EVahim])")
_LEADING = re.compile("N[PSTX][^,;ahimVQR]*(?:,C?Z*[EQ][^,;ahimVR]*)*,[DUnN#]")

# A modal or "wird" that ends its clause
_CLOSING_PAIR = re.compile("[im](?:[,.;]|\\Z)")
# A noun phrase, its verb, and more of the same clause.
_CLAUSE_AFTER_NOUN = re.compile("D?[n#]*N+(?:PD?[n#]*[NX#]+|D[n#]*N+)*Z*[ahimVQs][DUNPZX#n]")
# What may become something else, or ends a stretch. A noun is nothing else after a determiner, a preposition or another
# noun, and a determiner only before a verb.
_JUDGED = re.compile('n(?<![DnO#P]n)|D(?=[EQVahim])|[^nNPO#XZDTUwe."()-]')
_JUDGED_WITH_DETERMINERS = re.compile('n(?<![nO#P]n)|[^nNPO#XZTUwe."()-]')


def _is_verb_after_noun(
    tags: Sequence[str], lowers: Sequence[str], i: int, after: str, words: ClauseWords, ever_finite: bool
) -> bool:
    """Whether a small word is the verb of the noun or of the date before it, where nouns are written with capitals."""
    if not words.verb_endings or not lowers[i].endswith(words.verb_endings):
        return False
    if lowers[i] in words.no_participles or after in DEFINITE or after == "b":
        return False  # "in Graz gestohlen worden"
    participle = words.final_participle
    if after == "," and tags[i - 1] == "X" and participle and re.fullmatch(participle, lowers[i]):
        return False  # "Die Schule, 1911 erbaut, öffnet im Mai"
    if i > 2 and tags[i - 1] == "," and tags[i - 2] in "nN#" and not ever_finite:
        return after in "PDSZX"  # "Der Wirt, ein Zeuge, sitzt im Gefängnis"
    if i > 2 and tags[i - 1] == "," and tags[i - 2] in FINITE and "R" in tags[max(0, i - WINDOW) : i]:
        return after in "PDSZX"  # "Der Rat, der lange schwieg, tagt am Montag"
    if i > 1 and tags[i - 2 : i] == ["D", "n"] and lowers[i].endswith("t") and after in "PXS":
        return True  # "die nächste folgt am"
    if not i or tags[i - 1] not in "NX#":
        return False
    # "Am Freitag steigen die Preise", but "am Freitag neuen Schnee".
    is_fronted = tags[i - 1] != "X" or _DATE_FIRST.search("".join(tags[max(0, i - WINDOW) : i])) is not None
    return is_fronted and (after not in "nN" or tags[i - 1] != "#")


_LED_BY_PHRASE = re.compile(rf"{PHRASE_FIRST}\Z")
_DATE_AND_VERB = re.compile("[PS]?D?X[nvVsahim]")
_NEXT_CLAUSE = re.compile("D[n#]*N+n(?:[PS]?D?X)+[,;.C]")
_DATE_FIRST = re.compile(r"(?:\A|[,;.])Z*[PS]?D?X\Z")


# ", der", ", bei der"
_RELATIVE_AHEAD = re.compile(r",P?\Z")
# What makes "after" open a clause within a stretch: a subject and its verb, a verb that may be a participle only where
# it has an object or ends the clause.
_CLAUSE_AFTER = re.compile(r"(?:D?Z?[nN#]+(?:OD?[nN#]+)*|U)Z*(?:[ahimV]|Q[HDUN]|E[DUH,.T])")


# "The images from 4 May | show": a noun with its date is a subject.
_DATED_SUBJECT = re.compile(r"(?:\A|[,;])D?[nN#]+PX\Z")
# "..., which closed the Harrow | works": one verb is all that a relative clause within a clause has.
_RELATIVE_OBJECT = re.compile(r"R[vq](?:D|#)[nN]+\Z")


def _is_second_verb(lower: str, words: ClauseWords) -> bool:
    """Whether a small word after "and" is a verb, where neither nouns nor adjectives stand before a preposition."""
    is_verb = words.capitalises_nouns and lower.endswith(words.verb_endings)
    return is_verb and lower not in words.no_participles and not re.fullmatch(words.final_participle, lower)


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
    if before == "n" and after not in "DHUTZ" and (after != "P" or not DEFINITE.isdisjoint(rest)):
        return "n"
    return "q" if lower in words.speech_verbs else "v"


def _gerund(before: str, after: str) -> str:
    if before in "aihbw":
        return "w"
    is_noun = before in "D#" or (before == "O" and after not in "DU") or (before in "P" and after in "O,.;C")
    return "n" if is_noun else "G"
