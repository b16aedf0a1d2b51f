"""The dates of one sentence: which of them tell the same, and which an event of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.civil import DAY
from timeline.clause_kinds import Kind, Part
from timeline.clauses import FINITE, Sentence, is_present
from timeline.intervals import Granularity, Interval
from timeline.meanings import FromEvent, Range
from timeline.model import AnchorKind, Expression, ExpressionType
from timeline.telling import telling_sign
from timeline.titles.background import is_accounted
from timeline.titles.noun_events import is_by_act, is_event_noun
from timeline.titles.subjects import part_index

_STROKE = "/"
# Rules of what is told with the day on which it began or ended.
_BESIDE_DAY = "duration_begun"
_PERIODS = (_BESIDE_DAY, "duration_ended", "quarter_ended", "unit_ended")
_BETWEEN_ENDS = 12  # characters between the two ends of a stretch: " through to "
_BESIDE = re.compile(r"\s(?:\w{2}\s)?")
_APPOSED = re.compile(r",\s(?:\w{2,5}\s){0,2}")  # "A month later, on 28 July"


@dataclass(slots=True)
class Chosen:
    """A date of a sentence, the first finite verb of its clause and what it tells.

    `beside` are tokens of dates that say the same.
    """

    key: int
    token: int
    expression: Expression
    beside: list[int]
    draft: Sequence[int] = ()


_VAGUE = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})


def places_something(expression: Expression) -> bool:
    """Whether an expression is a place in time, or will be one once its anchor has a date."""
    resolution = expression.resolution
    if expression.type is ExpressionType.SET or resolution.value in _VAGUE:
        return False
    if expression.type is ExpressionType.DURATION:
        return resolution.interval is not None or expression.anchor.kind is not AnchorKind.NONE
    return resolution.interval is not None or bool(resolution.unresolved)


_OF_NOUN = re.compile(r"[Tt]he\s(?=\d)")
_NOUN = re.compile(r"\s[a-z]")


def begin_of(text: str, expression: Expression) -> int:
    """Where a date begins, whose article may be that of the noun behind it: "the | 12 April 2019 ruling"."""
    article = _OF_NOUN.match(text, expression.start, expression.end)
    return article.end() if article and _NOUN.match(text, expression.end) else expression.start


def goes_on(sentence: Sentence, chosen: Chosen) -> bool:
    """Whether a date only tells since when something lasts that goes on: "has led the mill since 2011"."""
    words = sentence.vocabulary
    if chosen.key < 0 or chosen.token < 1 or not _is_since(sentence, chosen.token - 1):
        return False
    if sentence.tags[chosen.key] == "h" or not words.verb_second:
        return sentence.tags[chosen.key] == "h"
    return sentence.tags[chosen.key] in FINITE and is_present(sentence, chosen.key, words)


def _is_since(sentence: Sentence, at: int) -> bool:
    """Whether "since" stands at a token or before the article there: "seit dem 4. Mai"."""
    is_article = at > 0 and sentence.tags[at] == "D" and sentence.lowers[at - 1] in sentence.vocabulary.since
    return is_article or sentence.lowers[at] in sentence.vocabulary.since


def may_be_of_saying(sentence: Sentence, parts: Sequence[Part], chosen: Chosen) -> bool:
    """Whether a date may be of the saying: of a source, or in a sentence whose main verb says something."""
    says = any(p.kind is Kind.MAIN and p.verb >= 0 and "q" in sentence.tags[p.verb : p.last] for p in parts)
    return says or parts[part_index(parts, chosen.token)].kind is Kind.SOURCE


def tells_another(sentence: Sentence, parts: Sequence[Part], chosen: Chosen, made: Sequence[Chosen]) -> bool:
    """Whether a clause is told that another date of the sentence dates: "failed on 13 April, police said on Monday".

    It would be told as if it had happened again on the day of the saying.
    """
    others = [each for each in made if each.token in chosen.draft and chosen.token not in each.draft]
    return any(_holds(sentence, chosen, each) for each in others) or _is_dated_beside(sentence, parts, chosen, made)


def _is_dated_beside(sentence: Sentence, parts: Sequence[Part], chosen: Chosen, made: Sequence[Chosen]) -> bool:
    """Whether the clause after what somebody said has the date of both: "died when it burst on Monday, police said"."""
    own = part_index(parts, chosen.key)
    if parts[part_index(parts, chosen.token)].kind is not Kind.SOURCE or not 0 <= own < len(parts) - 1:
        return False
    beside, tags = parts[own + 1], sentence.tags
    if beside.first != parts[own].last or beside.verb < 0:
        return False
    others = [each for each in made if each is not chosen and (each.key == beside.verb or beside.verb in each.draft)]
    if tags[beside.first] == "S":  # "were rescued after it burst on Sunday, police said": days ago, not years
        return any(_is_of_these_days(each.expression) for each in others)
    return bool(others) and (tags[beside.first] == "C" or sentence.lowers[beside.first] in sentence.vocabulary.moments)


def _is_of_these_days(expression: Expression) -> bool:
    unit = unit_of(expression)
    return unit is not None and unit >= Granularity.DAY and expression.anchor.kind is AnchorKind.PUBLICATION


def _holds(sentence: Sentence, chosen: Chosen, other: Chosen) -> bool:
    """Whether a draft tells all that another one does, and of other clauses nothing."""
    own, others = ({i for i in each.draft if sentence.tags[i] not in "X,"} for each in (chosen, other))
    return bool(others) and others <= own and not any(sentence.tags[i] in FINITE for i in own - others)


def with_own_date(
    sentence: Sentence, found: Sequence[tuple[int, int, Expression]]
) -> list[tuple[int, int, Expression]]:
    """Without the periods that figures are of, where their clause says itself when they were told: "Six weeks later the
    bank reported a profit for the fourth quarter".
    """
    found = _without_stamp(sentence, found)
    accounts = [is_accounted(sentence, token, sentence.vocabulary, _period_of(e)) for _, token, e in found]
    told = {key for (key, _, _), is_account in zip(found, accounts, strict=True) if not is_account}
    return [each for each, is_account in zip(found, accounts, strict=True) if not is_account or each[0] not in told]


_LIMIT = 3  # tokens of "until at least"


def _without_stamp(
    sentence: Sentence, found: Sequence[tuple[int, int, Expression]]
) -> Sequence[tuple[int, int, Expression]]:
    """Without the hour at which an entry was written, where its clause has a date that is no mere limit of it: "12:02
    Trains stopped at noon", not "12:02 Trains are cancelled until Monday".
    """
    if len(found) < 2 or found[0][1] != 0 or found[0][2].type is not ExpressionType.TIME:
        return found
    first = 1 + (sentence.tags[1] in ";-")
    is_set_over = sentence.tags[first] in "DnN" and sentence.text[sentence.starts[first]].isupper()
    limits = sentence.vocabulary.limits | sentence.vocabulary.agents  # "until" and "by"
    told = (key for key, token, _ in found[1:] if limits.isdisjoint(sentence.lowers[max(0, token - _LIMIT) : token]))
    return found[1:] if is_set_over and found[0][0] in told else found


def without_years_of_names(
    sentence: Sentence, found: Sequence[tuple[int, int, Expression]]
) -> list[tuple[int, int, Expression]]:
    """Without the years that are part of a noun's name, in a clause that has a date of its own, and without those that
    say where it comes from: "Das Gericht kippte am Montag den Haushalt 2021", "Akten aus dem Jahr 2018".
    """
    known, tags = sentence.vocabulary, sentence.tags
    if not known.capitalises_nouns:
        return list(found)

    def is_of_noun(token: int, expression: Expression) -> bool:
        if is_stretch(expression):
            return False
        is_year = expression.text.isdigit() and token > 0 and tags[token - 1] == "N"
        at = token - 1 - (token > 1 and tags[token - 1] == "D")
        if is_year or at < 1 or sentence.lowers[at] not in known.origins or tags[at - 1] != "N":
            return is_year
        return not (is_event_noun(sentence.lowers[at - 1], known) and sentence.lowers[at] in known.attributing)

    def is_source(token: int, expression: Expression) -> bool:
        lead = sentence.lowers[max(0, token - 2) : token]
        is_attribute = token > 1 and lead[-1:] != [] and lead[-1] in known.attributing and tags[token - 2] == "N"
        if is_attribute and is_by_act(sentence, token):
            return False
        if is_attribute and not is_stretch(expression) and not is_event_noun(sentence.lowers[token - 2], known):
            return True  # "kippte den Beschluss vom März 2014"
        return is_of_noun(token, expression) and not known.sources.isdisjoint(lead)

    found = [each for each in found if not is_source(each[1], each[2])]
    own = {
        key
        for key, token, expression in found
        if not is_of_noun(token, expression) and sentence.lowers[max(0, token - 1)] not in known.targets
    }
    return [each for each in found if each[0] not in own or not is_of_noun(each[1], each[2])]


def is_imagined(sentence: Sentence, parts: Sequence[Part], key: int) -> bool:
    """Whether the clause of verb `key` only imagines something: "wenn am Sonntag Wahl wäre"."""
    known = sentence.vocabulary
    if key < 0 or sentence.lowers[key] not in known.unreal:
        return False
    return sentence.lowers[parts[part_index(parts, key)].first] in known.conditionals


def is_likened(sentence: Sentence, token: int) -> bool:
    """Whether a date is only what another time is likened to: "so heiß wie 2003 oder 2018"."""
    first = token - 2 if sentence.tags[token - 2 : token] == "XC" else token
    return first > 0 and sentence.lowers[first - 1] in sentence.vocabulary.likenesses


def is_same(sentence: Sentence, chosen: Chosen, key: int, expression: Expression) -> bool:
    """Whether a date, in the clause of verb `key`, is no other than one chosen before it."""
    if _ENTRY_HEAD.match(sentence.tags) and sentence.token_from(expression.start) == 2 and chosen.token == 0:
        return nests(chosen.expression, expression)
    if _is_said_again(sentence, chosen.expression, expression):
        return True
    if chosen.key == key:
        if sentence.text[chosen.expression.end : expression.start].strip() == _STROKE:
            return True  # "the meeting of 3/4 May"
        return says_same(sentence, chosen.expression, expression)
    if not isinstance(chosen.expression.meaning, Range) or not ends_stretch(sentence, chosen.expression, expression):
        return False
    last = sentence.token_from(expression.start)
    return FINITE.isdisjoint(sentence.tags[chosen.token : last])  # "from 2017 until she was dismissed in 2022": two


_ENTRY_HEAD = re.compile(r"X(?:,X|\(X\))[;-]")  # "1982, 17 February: ", "2004 (summer): "
_OPENED = re.compile(r"\s?\((?:an?\s|the\s|on\s)?")


def _is_said_again(sentence: Sentence, first: Expression, second: Expression) -> bool:
    """Whether brackets say the date before them in another way: "10:25 p.m. (2125 GMT)", "12 June (a Monday)"."""
    is_alone = sentence.text[second.end : second.end + 1] == ")"
    if not is_alone or _OPENED.fullmatch(sentence.text, first.end, second.start) is None:
        return False
    is_clock = first.type is second.type is ExpressionType.TIME
    return is_clock or (nests(first, second) and not is_finer(second, first))


def says_same(sentence: Sentence, first: Expression, second: Expression) -> bool:
    """Whether two dates of one clause say the same of it: one lies within the other, or explains it after a comma."""
    if nests(first, second):
        return not isinstance(first.meaning, Range) or ends_stretch(sentence, first, second)
    if _begins_beside(first, second):
        return True
    if _overlap(first, second) and _BESIDE.fullmatch(sentence.text, first.end, second.start):
        return True  # "overnight on 1 November"
    is_open = first.resolution.interval is None or second.resolution.interval is None
    # "On October 4, less than ten weeks before the search": how far that is from what happened.
    is_open = is_open or isinstance(second.meaning, FromEvent)
    return is_open and _APPOSED.fullmatch(sentence.text, first.end, second.start) is not None


def _begins_beside(period: Expression, day: Expression) -> bool:
    """Whether a stretch is told with the day beside which it lies: "the two days after (Christmas)"."""
    return period.rule == _BESIDE_DAY and 0 <= day.start - period.end <= _BETWEEN_ENDS


def _overlap(first: Expression, second: Expression) -> bool:
    a, b = first.resolution.interval, second.resolution.interval
    if a is None or b is None or not (a.is_bounded and b.is_bounded) or isinstance(first.meaning, Range):
        return False
    is_part = Granularity.DAY in (a.granularity, b.granularity) and a.granularity is not b.granularity
    return is_part and a.bounds[0] < b.bounds[1] and b.bounds[0] < a.bounds[1]


def ends_stretch(sentence: Sentence, stretch: Expression, second: Expression) -> bool:
    """Whether a date is the far end of the stretch that the one before it begins: "from May | to July"."""
    a, b = stretch.resolution.interval, second.resolution.interval
    if a is None or b is None or a.end != b.end:
        return False
    goes_on = telling_sign(sentence.vocabulary.language, "lends_year_to")
    is_told = goes_on is not None and goes_on.fullmatch(sentence.text, stretch.end, second.start) is not None
    return is_told or second.start - stretch.end <= _BETWEEN_ENDS or _only_leads_on(sentence, stretch.end, second.start)


# ", up to and including in or about (November 2016)"
_LEADS_ON = re.compile(",?P?T?(?:CG?)?(?:PCP)?")


def _only_leads_on(sentence: Sentence, start: int, end: int) -> bool:
    """Whether [start, end) only says that the stretch ends with what follows."""
    between = sentence.token_from(start), sentence.token_from(end)
    return _LEADS_ON.fullmatch(sentence.tags, *between) is not None


def nests(first: Expression, second: Expression) -> bool:
    """Whether one of two dates lies within the other."""
    a, b = first.resolution.interval, second.resolution.interval
    if a is None or b is None or not (a.is_bounded and b.is_bounded):
        return False
    (a0, a1), (b0, b1) = a.bounds, b.bounds
    return (a0 <= b0 and b1 <= a1) or (b0 <= a0 and a1 <= b1)


def is_stretch(expression: Expression) -> bool:
    """Whether a date runs from one day to another: what lasted so long is over at no time of the story."""
    return isinstance(expression.meaning, Range)


def unit_of(expression: Expression) -> Granularity | None:
    interval = expression.resolution.interval
    return interval.granularity if interval else None


def _period_of(expression: Expression) -> Granularity | None:
    """How long a date lasts: "the year ended 31 May" is a year, though told to the day."""
    interval = expression.resolution.interval
    if interval is None or not interval.is_bounded:
        return unit_of(expression)
    days = (interval.bounds[1] - interval.bounds[0]) // DAY
    spans = ((Granularity.YEAR, 360), (Granularity.HALF, 180), (Granularity.QUARTER, 88), (Granularity.MONTH, 28))
    return min([interval.granularity, *(unit for unit, least in spans if days >= least)])


def is_finer(first: Expression, second: Expression) -> bool:
    """Whether the first tells more exactly when; the end of a stretch that the second tells whole does not."""
    if isinstance(second.meaning, Range):
        return False
    a, b = first.resolution.interval, second.resolution.interval
    if a is None or b is None:
        return (first.meaning.grain or Granularity.CENTURY) > (second.meaning.grain or Granularity.CENTURY)
    if second.rule in _PERIODS and (nests(first, second) or _begins_beside(second, first)):
        return False  # the six months to 30 September, the two days after Christmas
    return a.bounds[1] - a.bounds[0] < b.bounds[1] - b.bounds[0]


def is_superlative(sentence: Sentence, since: int) -> bool:
    """Whether what stands before "since" is told apart from all before it: "the lowest price since 1998"."""
    words, tags = sentence.vocabulary, sentence.tags
    endings = words.superlative_endings or ("\0",)
    if since and sentence.lowers[since - 1] in words.first_times:
        return True
    for i in range(since - 1, 0, -1):
        if tags[i] in FINITE or tags[i] in ",;.-(":
            return False
        is_told = sentence.lowers[i] in words.superlatives or sentence.lowers[i].endswith(endings)
        if is_told and sentence.lowers[i - 1] in words.definites:
            return True
    return False


def starts_with_date(sentence: Sentence, token: int, expression: Expression) -> bool:
    """Whether "from" tells when something starts: "extended the ban from Monday", but not "rose 3% from Monday".

    A longer stretch starts only what is to come: "will be shut from March", for "fell from March" compares. So much
    time from a date on starts with it in any case: "was banned for six weeks from 3 May".
    """
    before, unit = sentence.tags[:token], unit_of(expression)
    if sentence.lowers[token - 1] not in sentence.vocabulary.date_leads or unit is None:
        return False
    if before.endswith("#nP") and sentence.lowers[token - 2] in sentence.vocabulary.time_nouns:
        return True
    if "#" in before:
        return False
    return unit >= Granularity.DAY or "m" in before


def may_be_ahead(expression: Expression, published: Interval | None) -> bool:
    """Whether a date may be that of a plan: one that the reader knows to be past when he reads it is none."""
    interval = expression.resolution.interval
    if interval is None or published is None or expression.anchor.kind is AnchorKind.NONE:
        return True
    return interval.bounds[1] > published.bounds[1]
