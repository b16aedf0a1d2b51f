"""A draft without its date, the dates joined to it, and the words that lead to them."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, Sentence
from timeline.titles.noun_events import is_event_noun

# A preposition, perhaps with a noun that the date hangs on: "In (1998 Acme)", "In the wake of (1998 Acme)".
_FRONTED = re.compile(r"(?:^|[,;])[CZ]*[PS](?:D?n+O)?D?\Z")
_STAMP = re.compile(r"\d\d?[:.]\d\d(?: ?[ap]\.?m\.?)?")
_JOINT = 3  # tokens between two dates: "and again in"
# Longer ones: "from March 2012 (, up to and including in or about) November 2016", "through in or about".
_LONG_JOINT = re.compile(",?P?T?(?:CG?)?(?:PCP)?(?=X)")
# What a day is counted from, at the end of its clause: a subject would have its verb.
_NOUN_PHRASE = re.compile("D[nN]+(?:O(?:D?[nN]+|X))?(?=[,;.CPX]|$)")
_OF_NOUNS = re.compile("OD?(?P<nouns>[nN#]+)")
_SUBJECT_AFTER = re.compile("[#nN]+(?!D)")
_NAMED = "[nN]+(?:[(][^()]*[)])?"  # "Ms. Reed (40)"
_SUBJECT = re.compile(f"{_NAMED}(?:C{_NAMED})?(?:[PO]D?[nN#]+)*Z*[{''.join(sorted(FINITE))}]")


def without_date(sentence: Sentence, draft: list[int], dated: int, words: ClauseWords) -> list[int]:
    """The draft without the date, the dates joined to it, and the words that lead to them."""
    if dated < 0:
        return draft
    tags, lowers = sentence.tags, sentence.lowers
    # "im Mai Rechnungen": where all nouns have capitals, none leans on a date.
    nouns = () if words.capitalises_nouns else ("n", "N")
    drop: set[int] = set()
    chain = _joined_dates(sentence, dated)
    if any(is_spent(sentence, x) or (x - 1 in draft and is_denied_until(sentence, x)) for x in chain):
        return draft
    for first, second in pairwise(sorted(chain)):
        drop.update(range(first + 1, second))
    for x in chain:
        if not words.verb_second and _is_subject(tags, x) and not _has_noun_before(tags, draft, x):
            continue
        if _is_season_told_of(sentence, x):
            continue
        if _is_of_thing(sentence, x) or _is_inner_subject(sentence, x):
            continue
        drop.add(x)
        drop.update(_rest_of_date(sentence, x))
        limit = limit_before(sentence, x)
        drop.update(limit)
        is_modifier = tags[x + 1 : x + 2] in nouns and x > 0 and tags[x - 1] not in "nN" and not is_fronted(tags, x)
        # "When they came on Monday nobody was there": another clause begins after the date.
        is_owner = sentence.words(x, x + 1).endswith(("'s", "’s"))
        is_modifier = (
            is_modifier
            and lowers[x + 1] not in words.onward
            and (is_owner or tags[x - 1] not in "PS" or not _SUBJECT.match(tags, x + 1))
        )
        at = x - 1 - len(limit)
        while at >= 0 and not is_modifier and lowers[at] in words.date_leads:
            if tags[at] in FINITE | {"w"} and lowers[at - 1] not in words.time_nouns:
                break  # "ended in 1945" is told, "the year ended May 31" is not
            if lowers[at] in words.late and at and (lowers[at - 1] in words.lengths or tags[at - 1] == "Z"):
                break  # "left four minutes late at 16:11"
            if lowers[at] in words.particles and (_leads_on(sentence, at) or _belongs_to_verb(sentence, at, x)):
                break  # "the roof fell in on Monday", "took over three months later"
            if tags[at : at + 2] == "DP" and words.capitalises_nouns and lowers[at] in words.definites:
                break  # "setzt die im Herbst beschlossene Reform aus"
            if tags[at] == "C" and words.verb_second and tags[at - 1 : at] not in ("X", ","):
                break  # "geflogen und noch am Abend operiert"
            drop.add(at)
            at -= 1
        if words.verb_second and at >= 0 and tags[at] == "P" and lowers[at] not in words.date_leads:
            return draft  # "blickte auf das Jahr 2018 zurück": no time of what is told
        if at > 0 and f"{lowers[at - 1]} {lowers[at]}" in words.lead_phrases:
            drop.update((at - 1, at))
            at -= 2
        bounded = _bounded_by(sentence, at, x) or _part_of(sentence, at)
        drop.update(bounded)
        at -= len(bounded)
        is_onward = not words.verb_second or (
            x > 0 and lowers[x - 1] in words.origins and tags[x + 2 : x + 3] in FINITE | {"n"}
        )
        if lowers[x + 1 : x + 2] and lowers[x + 1] in words.onward and is_onward:
            drop.add(x + 1)  # "From that day forward", "Von 1919 an betreute"
        if x + 2 < len(tags) and f"{lowers[x + 1]} {lowers[x + 2]}" in words.date_tails:
            drop.update((x + 1, x + 2))
        is_set_off = x + 2 < len(tags) and tags[x + 1] == ","
        is_own = words.verb_second and "," in sentence.words(x, x + 1)  # "bleibt am Freitag, dem 5. Mai, zu"
        if is_set_off and (at < 0 or tags[at] in ",;BHC" or is_own):
            drop.add(x + 1)
            if at > 0 and tags[at] == "," and tags[x + 2] in FINITE:
                drop.add(at)  # "An earlier will, of 1998, had divided"
        after = tags[x + 1 : x + 2]
        if at > 0 and tags[at] == "e" and (after in FINITE) and x + 1 in draft:
            drop.add(at)  # "The man arrested on Monday was": nothing is left of the participle
        if at > 0 and tags[at - 1 : at + 1] == ",e" and after == "," and {at - 1, x + 1}.issubset(draft):
            drop.update((at, x + 1))  # "In her will, made in May, she"
    return [i for i in draft if i not in drop]


def limit_before(sentence: Sentence, x: int) -> range:
    """The words that only bound a date: "(no later than) 5 May", "(on or about) 5 May"."""
    lead = sentence.tags[max(0, x - 3) : x]
    if lead == "PCP" or lead[-2:] == "PC":  # "in or (about 5 May)"
        return range(x - (3 if lead == "PCP" else 2), x)
    if x < 3 or sentence.lowers[x - 1] not in sentence.vocabulary.comparisons:
        return range(0)
    said = " ".join(sentence.lowers[x - 3 : x])
    return range(x - 3, x) if said in sentence.vocabulary.limit_phrases else range(0)


def is_spent(sentence: Sentence, x: int) -> bool:
    """Whether a date is what its verb was done with: "spent the next year in prison", "lost most of last week"."""
    tags, known = sentence.tags, sentence.vocabulary
    at = x - 1
    if known.verb_second and not known.spending.isdisjoint(sentence.lowers[x + 1 : x + 2]):
        return True  # "sollen bis Ende Mai dauern"
    giver = len(tags[: max(at, 0)].rstrip("DnN")) - 1
    if (
        giver >= 0
        and sentence.lowers[at] in known.range_words
        and sentence.lowers[giver] in known.allowing | known.spending
    ):
        return True  # "was given until Friday to answer", "gave the owner until Friday"
    if tags[x + 1 : x + 2] == "S" and sentence.lowers[x + 1] in known.likening and tags[max(0, at)] in "vw":
        return True  # "has set 10 November as the deadline"
    while at > 0 and tags[at] in "DOZn" and (tags[at] != "n" or sentence.lowers[at] in known.time_nouns):
        at -= 1
    return at >= 0 and sentence.lowers[at] in known.spending and not is_fronted(tags, x)


_SEASON = re.compile(r"(?:\A|[,;.C])D?n*\Z")


def _is_season_told_of(sentence: Sentence, x: int) -> bool:
    """Whether a season is what its verb speaks of: "The dry spring hurt the hay"."""
    tags, known = sentence.tags, sentence.vocabulary
    is_season = sentence.words(x, x + 1).lower() in known.time_nouns and not known.verb_second
    return is_season and tags[x + 1 : x + 2] in FINITE and _SEASON.search(tags, 0, x) is not None


def _is_of_thing(sentence: Sentence, x: int) -> bool:
    """Whether a date in the genitive leads to a thing after a preposition, which would be left bare: "in this month's
    issue of the journal", not "in Monday's attack".
    """
    tags = sentence.tags
    if tags[x - 1 : x] not in ("P", "O") or tags[x + 1 : x + 2] != "n":
        return False
    is_genitive = sentence.words(x, x + 1).endswith(("'s", "’s"))
    last = x + 1
    while tags[last + 1 : last + 2] == "n":
        last += 1
    return is_genitive and not is_event_noun(sentence.lowers[last], sentence.vocabulary)


def _is_inner_subject(sentence: Sentence, x: int) -> bool:
    """Whether a date is the subject of a clause that dates another: "died before the month was out"."""
    tags, known = sentence.tags, sentence.vocabulary
    if known.verb_second or tags[x - 1 : x] not in ("S", "B") or tags[x + 1 : x + 2] not in FINITE:
        return False
    is_number = any(letter.isdigit() for letter in sentence.words(x, x + 1))
    is_other = x == 1 or tags[x - 2] == "," or not (FINITE | {"e"}).isdisjoint(tags[:x])
    return is_other and not is_number and sentence.lowers[x - 1] not in known.since


def is_denied_until(sentence: Sentence, x: int) -> bool:
    """Whether a date is the end of what did not happen: "was not told until Friday"."""
    first = at = x - 1
    if at < 1 or sentence.lowers[at] not in sentence.vocabulary.limits:
        return False
    while first > 0 and sentence.tags[first - 1] not in ",;BRHC-":
        first -= 1
    return not sentence.vocabulary.negations.isdisjoint(sentence.lowers[first:at])


def _bounded_by(sentence: Sentence, at: int, x: int) -> range:
    """The amount that a date only bounds: "(in the year to) January 30", "(in the nine weeks since) Christmas"."""
    tags, known = sentence.tags, sentence.vocabulary
    if at == x - 1 or at < 2 or sentence.lowers[at] not in known.time_nouns:
        return range(0)
    if sentence.lowers[at + 1] not in known.range_words | known.since | known.bounding:
        return range(0)
    first = at
    while first > 0 and tags[first - 1] in "D#nZ":
        first -= 1
    is_phrase = first < at and tags[first - 1 : first] == "P"
    return range(first - 1, at + 1) if is_phrase else range(0)


def _part_of(sentence: Sentence, at: int) -> range:
    """The part of a time that leads to it, and its preposition: "(in the course of) the 1970s", where `at` is the part
    and "of" was left out before.
    """
    tags, known = sentence.tags, sentence.vocabulary
    if at < 1 or tags[at + 1] != "O" or sentence.lowers[at] not in known.time_nouns:
        return range(0)
    first = at
    while first > 0 and tags[first - 1] in "D#nZ":
        first -= 1
    return range(first - 1, at + 1) if first and tags[first - 1] in "PS" else range(0)


def without_opening_dates(sentence: Sentence, draft: list[int], dated: int, words: ClauseWords) -> list[int]:
    """The draft without the dates of others that open it: "(In January) the Republic took Teruel, only to lose it"."""
    tags = sentence.tags
    while draft:
        at = next((n for n, i in enumerate(draft) if tags[i] not in 'CZPS",'), len(draft))
        x = draft[at] if at < len(draft) else dated
        if x == dated or tags[x] != "X" or sentence.words(x, x + 1).endswith(("'s", "’s")):
            return draft
        following = draft[at + 1] if at + 1 < len(draft) else -1
        is_stamp = x == 0 and _STAMP.fullmatch(sentence.words(0, 1)) is not None  # "12:02 Trains were"
        is_set_off = tags[following] in ",DU" or ((at or is_stamp) and _SUBJECT_AFTER.match(tags, x + 1))
        if following != x + 1 or not is_set_off:
            return draft
        draft = [i for i in without_date(sentence, draft, x, words) if i != x and i not in draft[:at]]
    return draft


def without_date_of_occasion(sentence: Sentence, draft: list[int], dated: int, words: ClauseWords) -> list[int]:
    """The draft without the date of the phrase that opens it: "At a hearing (on 3 May) Holt ordered it by June"."""
    tags = sentence.tags
    if not draft or tags[draft[0]] != "P" or words.verb_second:
        return draft
    for x in draft:
        if tags[x] in FINITE or x == dated:
            return draft
        if tags[x] == "X" and tags[x - 1] == "P" and x - 1 != draft[0] and tags[x - 2] in "nN":
            return without_date(sentence, draft, x, words)
    return draft


def _leads_on(sentence: Sentence, at: int) -> bool:
    """Whether a preposition stands before another and so leads to no date: "fell in | on Monday", "went on | until"."""
    known = sentence.vocabulary
    is_about = (
        sentence.lowers[at + 1] not in known.occasion_prepositions
        and sentence.lowers[at] in known.occasion_prepositions
    )
    return sentence.tags[at + 1] == "S" or (sentence.tags[at + 1] == "P" and not is_about)


def _belongs_to_verb(sentence: Sentence, at: int, x: int) -> bool:
    """Whether "over" after a verb stands before a number that it does not lead: that number is no stretch of time."""
    known = sentence.vocabulary
    is_away = known.verb_second or sentence.lowers[at] in known.occasion_prepositions
    if at + 1 != x or is_away or sentence.tags[at - 1] not in "vw":
        return False
    word = sentence.words(x, x + 1).split()[0].lower()
    return word in known.numerals or word.isdigit()


def _rest_of_date(sentence: Sentence, x: int) -> range:
    """What of a date its rule did not take: "the first quarter (of the year)", "after the loss (of the ship)"."""
    tags, known = sentence.tags, sentence.vocabulary
    if tags[x + 1 : x + 3] in ("eX", "vX") and sentence.lowers[x + 1] in known.bounding:
        return range(x + 1, x + 3)  # "in the three months (ended May 31)"
    last = sentence.words(x, x + 1).lower().split()[-1]
    if last in known.clause_prepositions and not known.complementizers.isdisjoint(sentence.lowers[x + 1 : x + 2]):
        return range(x + 1, x + 2)  # "the year after (that)"
    if last in known.clause_prepositions and (noun := _NOUN_PHRASE.match(tags, x + 1)) and not known.verb_second:
        return range(x + 1, noun.end())  # "the day after (the arrest)"
    found = _OF_NOUNS.match(tags, x + 1)
    if not found:
        return range(0)
    for stop in range(x + 2, found.end()):
        if sentence.lowers[stop] in known.time_nouns and tags[x + 2] == "D":
            return range(x + 1, stop + 1)
    if not is_event_noun(last, known):
        return range(0)  # "posted, in May, a loss of $3 million"
    stop = found.end()
    if tags[stop : stop + 1] in FINITE:
        stop = _before_subject(tags, found.start("nouns"), stop)
    return range(x + 1, stop)


def _before_subject(tags: str, first: int, verb: int) -> int:
    """Where the nouns before a verb part in two: "after the loss of Colby | shares fell"."""
    last = tags[verb - 1]
    stop = verb
    while stop > first and tags[stop - 1] == last:
        stop -= 1
    return stop if stop > first else verb - 1


def _has_noun_before(tags: str, draft: list[int], x: int) -> bool:
    """Whether the draft has brought another subject before the date: "Holt, a doctor, on Monday opened"."""
    return x in draft and any(tags[i] in "nN" for i in draft[: draft.index(x)])


def is_fronted(tags: str, x: int) -> bool:
    """Whether a date stands before the subject, with no comma between: "In the late 1980s Acme bought"."""
    return bool(_FRONTED.search(tags, 0, x) and _SUBJECT.match(tags, x + 1))


def _is_subject(tags: str, x: int) -> bool:
    """Whether a date is what its verb speaks of: "2007 was the year of the flood", "The days before Easter were"."""
    after = x + 3 if tags[x + 1 : x + 3] == "SX" else x + 1
    if tags[after : after + 1] not in FINITE:
        return False
    first = x
    while first > 0 and tags[first - 1] not in ",;-BRHC":
        first -= 1
    return not any(tag in "nNPSU" for tag in tags[first:x])


# "On 31 January - exactly a week from Friday - the banks"
_IN_DASHES = re.compile("-Z*X-")


def is_stroke(sentence: Sentence, token: int) -> bool:
    """Whether a stroke joins what stands before it and after it without a space: "3./4. Mai", "7-9 March"."""
    if not 0 < token < len(sentence.tags) - 1 or sentence.words(token, token + 1) not in ("-", "–", "/"):
        return False
    return sentence.ends[token - 1] == sentence.starts[token] and sentence.ends[token] == sentence.starts[token + 1]


def _joined_dates(sentence: Sentence, dated: int) -> list[int]:
    """All dates of one chain: "in March and June", "from May to July"."""
    if dated < 0:
        return []
    tags, known, chain = sentence.tags, sentence.vocabulary, [dated]
    for step in (1, -1):
        at = dated
        while True:
            following = at + step
            if step > 0 and (aside := _IN_DASHES.match(tags, following)):
                following = aside.end() - 2
            elif step > 0 and (joint := _LONG_JOINT.match(tags, following)) and joint.end() > following:
                following = joint.end()
            elif step > 0 and tags[at - 1 : at + 3] == "PXSX" and sentence.lowers[following] in known.bounding:
                following += 1  # "in the two days after Christmas"
            elif is_stroke(sentence, following) and tags[following + step : following + step + 1] == "X":
                following += step
            while 0 <= following < len(tags) and tags[following] in "C,PTZ" and abs(following - at) <= _JOINT:
                following += step
            if 0 <= following < len(tags) and tags[following] == "X" and following != at:
                chain.append(following)
                at = following
                continue
            break
    return chain
