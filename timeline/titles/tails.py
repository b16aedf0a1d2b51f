"""What goes on after a clause and belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.clause_kinds import Kind, Part
from timeline.clauses import Sentence
from timeline.titles.subjects import begins_clause
from timeline.titles.word_order import is_deed


def tail(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """What goes on after a clause and belongs to it: what was said, phrases, participles, the rest of a list."""
    tags = sentence.tags
    tokens: list[int] = []
    end = parts[index].last
    wants_verb = parts[index].kind is Kind.CONTENT and parts[index].verb < 0
    says = "q" in tags[parts[index].first : end]
    skipped = False
    owed = _owed_object(sentence, parts, index)
    for i in range(index + 1, len(parts)):
        part = parts[i]
        between = set(tags[end : part.first])
        following = parts[i + 1].kind if i + 1 < len(parts) else part.kind
        if tags[part.first : part.last] == "C" and following is Kind.SUBORDINATE:
            break  # "and | while it is cheap, | the"
        if parts[index].kind is Kind.RELATIVE and part.kind is Kind.NOUNS and tags[part.first] == "C":
            break  # "Ann, who left, | and Ed"
        if between == {","} and explains_date(sentence, part.first):
            break
        if i < owed:
            end, skipped = part.last, True
            continue
        if i == owed:
            keeps = True
        elif wants_verb and (part.kind is Kind.PREDICATE or (part.kind is Kind.MAIN and i and _is_bare(parts, i))):
            keeps, wants_verb = True, False
        elif part.kind is Kind.SUBORDINATE and between == {","} and tags[end - 1] == "X" and tags[part.first] in "BPD":
            break  # "since October, when protests began": what the clause hangs on goes out of the title
        elif part.kind is Kind.CONTENT and "C" in between | set(tags[end - 1]) and "X" in tags[parts[index].first :]:
            break  # "that the ban ends in June, and | that schools close in May" is told by itself
        elif part.kind is Kind.CONTENT:
            is_object = sentence.vocabulary.verb_second and between == {","} and tags[part.first] == "H"
            is_object = is_object and not {"N", "U"}.isdisjoint(tags[parts[index].first : end])
            keeps = says or not between or is_object
            says, wants_verb = False, wants_verb or part.verb < 0
        elif (
            part.kind is Kind.SUBORDINATE and not between and sentence.lowers[end - 1] in sentence.vocabulary.time_nouns
        ):
            keeps = True  # "came three days before the court was to rule"
        elif part.kind in (Kind.NOUNS, Kind.PHRASE) and between == {","} and ends_in_infinitive(sentence, part):
            keeps = not skipped
        elif part.kind in (Kind.NOUNS, Kind.PHRASE) and tags[part.first - 1] == "," and _ends_deed(sentence, parts, i):
            if parts[index].kind is Kind.RELATIVE:
                break
            keeps = True
        elif part.kind is Kind.SUBORDINATE and sentence.lowers[part.first] in sentence.vocabulary.conditionals:
            keeps = not skipped
        elif wants_verb or ("X" in tags[part.first : part.last] and not _ends_list(sentence, parts, i)):
            keeps = False
        elif part.kind is Kind.PARTICIPLE and _is_aside_of_source(sentence, parts, i):
            end, skipped = part.last, True
            continue
        elif part.kind is Kind.PARTICIPLE and tags[part.body] == "e" and _is_joined(sentence, parts, i):
            break  # "came on 2 May, | looked at it and left": three deeds
        elif part.kind is Kind.PARTICIPLE:
            keeps = not _speaks(sentence, part) and not skipped and tags[part.last - 1] not in "Gew"
            keeps = keeps and ";" not in between
        elif part.kind is Kind.NOUNS and tags[part.first] == "C" and begins_clause(sentence, parts, i):
            break
        elif part.kind is Kind.NOUNS:
            keeps = not skipped and (_list_end(sentence, parts, i) > 0 or _ends_list(sentence, parts, i))
        else:
            keeps = not skipped and (
                part.kind in (Kind.PHRASE, Kind.SUBORDINATE) or (part.kind is Kind.RELATIVE and not between)
            )
        if not keeps:
            if part.kind in (Kind.NOUNS, Kind.RELATIVE, Kind.PHRASE) or wants_verb:
                skipped = True
                continue
            break
        is_quoted = part.kind is Kind.CONTENT and tags[part.first - 1 : part.first] == '"'
        tokens += range(end if not skipped and between <= set(',-"') else part.first - is_quoted, part.last)
        end, skipped = part.last, False
    return tokens


def _owed_object(sentence: Sentence, parts: Sequence[Part], index: int) -> int:
    """The part with what a verb was done to, behind an aside: "They found, (under the dust,) a floor"; else -1."""
    part, tags = parts[index], sentence.tags
    aside, following = index + 1, index + 2
    is_verb_last = part.verb == part.last - 1 and tags[part.verb] == "v" and not sentence.vocabulary.verb_second
    if following >= len(parts) or not is_verb_last:
        return -1
    is_aside = parts[aside].kind is Kind.PHRASE and tags[part.last : parts[aside].first] == ","
    is_object = parts[following].kind is Kind.NOUNS and tags[parts[following].first] in "D#"
    return following if is_aside and is_object and tags[parts[aside].last] == "," else -1


def ends_in_infinitive(sentence: Sentence, part: Part) -> bool:
    """Whether a part after a comma ends in an infinitive of its own: "warf ihm vor, im Mai gelogen zu haben"."""
    known = sentence.vocabulary
    if not known.final_infinitive or part.verb >= 0 or sentence.tags[part.first - 1 : part.first] != ",":
        return False
    if known.final_infinitive in sentence.lowers[max(part.first, part.last - 3) : part.last - 1]:
        return True
    return re.fullmatch(known.joined_infinitive, sentence.lowers[part.last - 1]) is not None


def _ends_deed(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a part has the participle of the clause that a relative clause cut in two: "hatte ein Haus, das ihr
    gehörte, | für wenig Geld verkauft".
    """
    clause = next((part for part in reversed(parts[:index]) if part.kind is not Kind.RELATIVE), parts[index])
    is_cut = parts[index - 1].kind is Kind.RELATIVE and clause.kind in (Kind.MAIN, Kind.PREDICATE)
    is_open = is_cut and sentence.tags[clause.verb] in "ahi" and not is_deed(sentence, clause.last - 1)
    return is_open and is_deed(sentence, parts[index].last - 1)


_AFTER_DATE = re.compile(r"X-Z*\Z")


def explains_date(sentence: Sentence, x: int) -> bool:
    """Whether a date stands for the one right before it: "in 1986, the year before (she died)"."""
    tags, known = sentence.tags, sentence.vocabulary
    if tags[x + 1 : x + 2] == "-" and _AFTER_DATE.search(tags, 0, x):
        return True  # "On 31 January - exactly a week from Friday - the banks"
    if x < 2 or tags[x - 2 : x + 1] != "X,X" or tags[x + 1 : x + 2] not in ("U", "D", "N"):
        return False
    return sentence.words(x, x + 1).lower().split()[-1] in known.clause_prepositions


def shared_object(sentence: Sentence, parts: Sequence[Part], index: int) -> list[int]:
    """The second verb of a clause whose object stands after both: "approved | and delivered six visas"."""
    tags, part = sentence.tags, parts[index]
    following = parts[index + 1] if index + 1 < len(parts) else None
    if following is None or following.kind is not Kind.PREDICATE or following.first != part.last:
        return []
    after = tags[following.verb + 1 : following.verb + 2]
    is_shared = tags[part.last - 1] in "vw" and tags[following.first] == "C" and after in ("D", "#", "n", "N")
    if not is_shared or "X" in tags[following.first : following.last]:
        return []
    return [*range(following.first, following.last), *tail(sentence, parts, index + 1)]


def _is_bare(parts: Sequence[Part], index: int) -> bool:
    """Whether "that" alone came before: "said that, when asked, the firm had left"."""
    content = next((part for part in reversed(parts[:index]) if part.kind is Kind.CONTENT), None)
    return content is not None and content.body == content.last


def _list_end(sentence: Sentence, parts: Sequence[Part], index: int) -> int:
    """The last part of a list of nouns that goes on at `index` ("Britain, France | and Spain"); 0 for an apposition."""
    tags = sentence.tags
    for i in range(index, len(parts)):
        if parts[i].kind is not Kind.NOUNS:
            return 0
        if tags[parts[i].first] == "C":
            return i
    return 0


def _ends_list(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a part is what a list of names comes to, the date after it: "told U.S., | Swiss and German banks"."""
    part, tags = parts[index], sentence.tags
    is_list = part.kind is Kind.NOUNS and tags[part.first] in "N" and "C" in tags[part.first : part.last]
    return is_list and tags[part.first - 1] == "," and tags[part.first - 2] == "N"


def _is_joined(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a verb goes on right after part `index` with "and"."""
    if index + 1 == len(parts):
        return False
    following = parts[index + 1]
    is_next = following.kind is Kind.PREDICATE and following.first == parts[index].last
    return is_next and sentence.tags[following.first] == "C" and sentence.tags[following.verb] == "v"


def _is_aside_of_source(sentence: Sentence, parts: Sequence[Part], index: int) -> bool:
    """Whether a participle only tells whence it is known: "reported, citing two people, that the firm had failed"."""
    following = parts[index + 1] if index + 1 < len(parts) else None
    is_set_off = following is not None and following.kind is Kind.CONTENT and sentence.tags[following.first] == "H"
    return is_set_off and _speaks(sentence, parts[index])


def _speaks(sentence: Sentence, part: Part) -> bool:
    """Whether a participle only reports: "saying they would stop"."""
    return sentence.lowers[part.body] in sentence.vocabulary.reporting
