"""The verb in its place, for languages that set it second in a main clause and last in the others.

What came before the verb may have been the date alone: "Am Montag brannte die Mühle" leaves the verb in front, and
its subject is set before it. "dass die Mühle brannte" leaves it last, and it is set after its subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence

# A noun phrase in letters: a pronoun, or a determiner, adjectives and nouns.
_NOUNS = re.compile(r"U|(?:#D|[D#]Z?|Z(?=#))?(?:n,)?[n#]*N+")
_ONE_NOUN = re.compile("NCN|N")
_UP_TO_NOUN = re.compile("[D#]Z?(?:n,)?[n#]*N")
_QUOTED = re.compile('"[nN]+"')
_FRONT = re.compile(r"[PS][^ahimvq,;]+(?=[ahimvq])")
_WITH_GENITIVE = re.compile(r"P(?:[D#]Z?)?[n#]*N+(?P<of>D)[n#]*N+(?=[nwvZP])(?!Z*(?:D|U)[n#]*N)")
_LISTED = re.compile(r"C(?:[D#]Z?)?[n#]*N+(?![ahimvq])")
_ORIGIN = re.compile(r"P[D#]?[n#]*N+(?=[DU#]|n\Z)")
_LAST_OF_TWO = re.compile(r"PD[n#]*N(?P<noun>N)[.\"]*")  # "gilt auf dem Markt Maskenpflicht"
_PHRASE = re.compile(r"(?:Z(?!#))*(?:P[D#]?[n#]*(?:N+|\"[nN#]+\"))*(?:Z(?!#))*")


def in_order(sentence: Sentence, draft: list[int]) -> list[int]:
    """The draft with its subject before its verb, where the language's word order asks for it."""
    vocabulary = sentence.vocabulary
    if not vocabulary.verb_second or len(draft) < 2:
        return draft
    letters = "".join(sentence.tags[i] for i in draft)
    first = next((at for at, tag in enumerate(letters) if tag not in 'CZ",'), 0)
    # A verb that is in no table still shows where a determiner follows it: "Seit Mai streiken die Fahrer".
    # So does one before a name that it does not describe: "Im Mai verstarb Max".
    after = letters[first + 1 : first + 2]
    is_verb = after in ("D", "U") or (
        after == "N" and not sentence.lowers[draft[first]].endswith(vocabulary.adjective_endings or ("",))
    )
    if letters[first] in FINITE or (letters[first] == "n" and is_verb):
        return _subject_first(sentence, draft, letters, first)
    last = len(letters.rstrip('.,"')) - 1
    goes_on = sentence.tags[draft[last] + 1 :][:1] not in ("", ",", ".", ";", "C", '"', ")", "-")  # "beginnt | im Mai"
    is_last = last > first and letters[last] in FINITE and not FINITE & set(letters[:last])
    if is_last and not goes_on and (draft[0] < draft[last] or not is_deed(sentence, draft[last])):
        return _verb_second(sentence, draft, letters, first, last)
    return draft


def fronted(sentence: Sentence, parts: Sequence[Part], draft: list[int]) -> list[int]:
    """The draft with what stood before its verb, where no subject was found to set there: "Im Mai sind es viele"."""
    tags = sentence.tags
    if not sentence.vocabulary.verb_second or len(draft) < 2 or tags[draft[0]] not in FINITE:
        return draft
    part = next((p for p in parts if p.first <= draft[0] < p.last), None)
    if part is None or part.kind not in (Kind.MAIN, Kind.PREDICATE) or part.verb != draft[0]:
        return draft
    first = part.first + (tags[part.first] == "C")
    return [*range(first, part.verb), *draft]


def impersonal(sentence: Sentence, parts: Sequence[Part], draft: list[int]) -> list[int]:
    """What "Im Mai wurde bekannt, dass" tells: the draft without its bare verb, and the clause that is its subject."""
    if not sentence.vocabulary.verb_second:
        return draft
    tags = sentence.tags
    letters = "".join([tags[i] for i in draft])
    if letters[:1] not in ("a", "h", "i") or not set(letters).isdisjoint("NUD#"):
        return draft
    content = next((p for p in parts if p.kind is Kind.CONTENT and p.first == draft[-1] + 2), None)
    return [*draft[1:], *range(content.first - 1, content.last)] if content else draft


def without_front(sentence: Sentence, draft: list[int]) -> list[int]:
    """The draft without a phrase before its verb, which leaves its subject in front: "(Vor Gericht) steht der Wirt"."""
    if not sentence.vocabulary.verb_second:
        return draft
    letters = "".join(sentence.tags[i] for i in draft)
    front = _FRONT.match(letters)
    return in_order(sentence, draft[front.end() :]) if front else draft


def _subject_first(sentence: Sentence, draft: list[int], letters: str, verb: int) -> list[int]:
    vocabulary = sentence.vocabulary
    skipped = _PHRASE.match(letters, verb + 1)
    front = _WITH_GENITIVE.match(letters, verb + 1)
    is_own = front is not None and letters[verb] != "h"  # "hat vor dem Gericht Graz | der Prozess begonnen"
    if front and is_own and sentence.lowers[draft[front.start("of")]] in vocabulary.genitives:
        # Nobody is named: "wurde mit dem Bau eines Damms begonnen".
        return [*draft[verb + 1 : front.end()], draft[verb], *draft[front.end() :]]
    for start in (verb + 1, skipped.end() if skipped else verb + 1):
        if letters[start : start + 1] == "Z" and sentence.lowers[draft[start]] not in vocabulary.date_leads:
            start += 1  # "müssen sich | vier Männer", but "rund 4000 Menschen"
        if letters[start : start + 1] == "U" and sentence.lowers[draft[start]] in vocabulary.person_datives:
            start += 1  # "gab ihr | der Rat recht"
        found = _NOUNS.match(letters, start)
        if found and letters[start] == "N" and sentence.lowers[draft[verb]].endswith(_plural_endings(sentence)):
            found = _ONE_NOUN.match(letters, start)  # "fanden Ermittler Spuren": no name in two words
        if found and _may_be_object(sentence, draft, letters, verb, start):
            found = _UP_TO_NOUN.match(letters, start)  # "fand ein Kutter Wrackteile"
        if found:
            stop = _with_genitive(sentence, draft, letters, found.end())
            is_done = sentence.lowers[draft[verb]] in vocabulary.copulas | vocabulary.passive_auxiliaries
            if is_done and letters[start:].strip(".") == "N#n" and is_deed(sentence, draft[stop + 1]):
                stop += 1  # "war Block 1 explodiert"
            start = _with_degree(sentence, draft, letters, verb, start)
            origin = _ORIGIN.match(letters, stop)
            if origin and letters[start] != "U" and sentence.lowers[draft[stop]] in vocabulary.sources:
                stop = origin.end()  # "übernahm eine Genossenschaft aus 340 Bürgern den Hof"
            listed = _LISTED.match(letters, stop)
            if listed and sentence.lowers[draft[verb]].endswith(_plural_endings(sentence)):
                stop = listed.end()  # "wurden die Dörfer Hude und Sahlen"
            return [*draft[start:stop], *draft[verb:start], *draft[stop:]]
    if last := _LAST_OF_TWO.fullmatch(letters, verb + 1):
        return [draft[last.start("noun")], *draft[verb : last.start("noun")], *draft[last.end("noun") :]]
    if skipped and letters[verb] in "ai" and "P" in skipped[0] and skipped.end() < len(letters):
        # Nobody is named: "wird in Graz aus ihrem Werk gelesen".
        stop = skipped.end() if skipped[0].count("P") == 1 else letters.index("P", letters.index("P", verb + 1) + 1)
        return [*draft[verb + 1 : stop], draft[verb], *draft[stop:]]
    return draft


def _with_degree(sentence: Sentence, draft: Sequence[int], letters: str, verb: int, start: int) -> int:
    """Where a noun phrase begins with the adverbs that measure it: "kam (nur noch) ein Drittel"."""
    first = len(letters[:start].rstrip("Z"))
    is_measured = verb < first < start and letters[start] in "D#"
    return first if is_measured and sentence.lowers[draft[first]] in sentence.vocabulary.degrees else start


def _may_be_object(sentence: Sentence, draft: Sequence[int], letters: str, verb: int, start: int) -> bool:
    """Whether the second noun after a verb is no name of the first: "verspricht die Regierung Entlastung"."""
    known = sentence.vocabulary
    if sentence.lowers[draft[verb]] in known.passive_auxiliaries | known.ongoing and is_deed(sentence, draft[-1]):
        return False  # "wurden 40 Tonnen Gemüse vernichtet": a passive has no object
    if letters[start] == "#" or sentence.lowers[draft[start]] in known.indefinites:
        return True
    head = letters.find("N", start)
    rest = letters[head + 2 :].rstrip('."')
    if rest and sentence.lowers[draft[head + 1 + len(rest)]] in known.particles:
        rest = rest[:-1]  # "zahlt der Staat Hilfen aus"
    return (
        letters[start] == "D"
        and letters[head + 1 : head + 2] == "N"
        and (
            (sentence.lowers[draft[head]] not in known.person_titles and not rest.strip("Zn"))
            # "schloss die Flugsicherung Hamburg und Berlin": one did it, to both.
            or (
                letters.startswith("NCN", head + 1)
                and not sentence.lowers[draft[verb]].endswith(_plural_endings(sentence))
            )
        )
    )


def _plural_endings(sentence: Sentence) -> tuple[str, ...]:
    return sentence.vocabulary.plural_verb_endings or ("\0",)


def _verb_second(sentence: Sentence, draft: list[int], letters: str, first: int, last: int) -> list[int]:
    found = _NOUNS.match(letters, first)
    if not found:
        return draft
    known, said = sentence.vocabulary, [sentence.lowers[i] for i in draft[first : first + 2]]
    doer = _NOUNS.match(letters, first + 1) if letters[first : first + 2] == "UD" else None
    is_object = said[0] in known.she_pronouns | known.thing_pronouns
    if doer and is_object and said[1] in known.he_determiners - known.indefinites:
        rest = draft[doer.end() : last]  # "ehe sie der Händler kaufte"
        return [*draft[:first], *draft[first + 1 : doer.end()], draft[last], draft[first], *rest, *draft[last + 1 :]]
    near = next((at for at in range(first + 1, found.end()) if draft[at] != draft[at - 1] + 1), found.end())
    stop = _with_genitive(sentence, draft, letters, near)  # "ein Gast | Anzeige erstattete", a clause left out between
    return [*draft[:stop], draft[last], *draft[stop:last], *draft[last + 1 :]]


def _with_genitive(sentence: Sentence, draft: Sequence[int], letters: str, stop: int) -> int:
    """Past a genitive or a name that hangs on the noun: "der Leiter des Werks", "der Dampfer „Hansine“"."""
    quoted = _QUOTED.match(letters, stop)
    if quoted:
        return quoted.end()
    if stop < len(draft) and sentence.lowers[draft[stop]] in sentence.vocabulary.genitives:
        found = _NOUNS.match(letters, stop)
        return found.end() if found else stop
    return stop


def halved(sentence: Sentence, draft: list[int], dated: int) -> list[int]:
    """One of two deeds that share subject and auxiliary, each with a date and a participle of its own.

    "Die Halle war 1950 gebaut und 1992 verkauft worden" tells on the one date "Die Halle war gebaut worden".
    """
    tags, known = sentence.tags, sentence.vocabulary
    if not known.final_participle or dated not in draft:
        return draft
    verb = next((at for at, i in enumerate(draft) if tags[i] in "ahi"), -1)
    joint = next(
        (at for at, i in enumerate(draft) if at > verb >= 0 and tags[i] == "C" and is_deed(sentence, i - 1)), -1
    )
    if joint < 0:
        return draft
    last = len(draft)
    while last > joint and (
        tags[draft[last - 1]] in '.,"' or sentence.lowers[draft[last - 1]] in known.bare_auxiliaries
    ):
        last -= 1
    before, after = draft[verb + 1 : joint], draft[joint + 1 : last]
    # "Er wurde versetzt und 1937 entlassen": the first deed has another date, or none.
    is_own = "X" in {tags[i] for i in after} and (dated in after or "X" in {tags[i] for i in draft[:joint]})
    if not is_own or not after or not is_deed(sentence, after[-1]):
        return draft
    if dated not in after:
        return [*draft[: verb + 1], *before, *draft[last:]]
    is_fronted = "X" in {tags[i] for i in draft[:verb]}  # "1945 wurde das Werk demontiert und 1946 enteignet"
    return [*draft[verb if is_fronted else 0 : verb + 1], *(before[:-1] if is_fronted else ()), *after, *draft[last:]]


def is_deed(sentence: Sentence, token: int) -> bool:
    """Whether a token is a participle that ends its clause."""
    known = sentence.vocabulary.final_participle
    return bool(known) and re.fullmatch(known, sentence.lowers[token]) is not None


def ends_clause(sentence: Sentence, token: int) -> bool:
    """Whether a token is the participle or particle that ends its clause: "wurde (versetzt)", "zog (um)"."""
    return is_deed(sentence, token) or sentence.lowers[token] in sentence.vocabulary.particles


# "Not until 1996 was the law changed", "Only in 1996 did the law change"
_INVERTED = re.compile(r"Z[PS]D?[nNO]*X(?P<verb>[ahm])(?P<subject>U|D?[nN#]+(?:[PO]D?[nN#]+)*)(?P<rest>Z*[wevbn].*)")


def uninverted(sentence: Sentence, part: Part, dated: int) -> list[int]:
    """The main clause that "not until" or "only in" sets behind its verb, its subject first again."""
    known = sentence.vocabulary
    if part.first or known.verb_second or sentence.lowers[0] not in known.inverting:
        return []
    found = _INVERTED.fullmatch(sentence.tags, 0, part.last)
    if found is None or not 0 < dated < found.start("verb"):
        return []
    nouns, rest = list(range(*found.span("subject"))), list(range(*found.span("rest")))
    if sentence.lowers[found.start("verb")] in known.supporting and len(nouns) > 1 and rest[0] == part.last:
        return []
    return [*nouns, found.start("verb"), *rest, dated]
