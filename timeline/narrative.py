"""The time that the narrative holds: what a sentence without a date takes when it reports what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.civil import DAY
from timeline.clause_kinds import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence, ends_in_participle, is_present
from timeline.intervals import Granularity, Interval
from timeline.meanings import Ref
from timeline.model import Expression
from timeline.titles.subjects import head_of_phrase, main_index, subject_before, subject_tokens

_NEWS_REACH = 14 * DAY  # a news text speaks of the last fortnight as its own time
_RECENT = 62 * DAY  # a text with a date this near is no history
_SEVERAL = 4
_SPOKEN_FROM_NOW = 15  # one date in so many may be of the day of writing, and the text is a history all the same
_STORY_LASTS = 1  # sentences that go on with a date from further back
_TAKES_UP = "UD"
_QUOTES = "\"“„«`'‘"


def reports(
    sentence: Sentence,
    parts: Sequence[Part],
    words: ClauseWords,
    in_quote: bool = False,
    in_section: bool = False,
) -> int:
    """The part whose clause reports something that happened, past or perfect; -1 for states, plans and quotes.

    `in_quote` says that the sentence begins inside a quotation, `in_section` that a heading dates it: chronologies tell
    in the present.
    """
    if not sentence.tags or sentence.tags[-1] not in '."' or sentence.text[sentence.ends[-1] - 1] == "?":
        return -1  # a headline, a line of a list, or a question
    main = main_index(parts)
    if main < 0:
        return -1
    beside = parts[max(0, main - 1) : main + 2]
    if any(p.kind is Kind.SUBORDINATE and sentence.lowers[p.first] in words.conditionals for p in beside):
        return -1
    is_quoted = in_quote or sentence.text[sentence.starts[0]] in _QUOTES
    if not is_quoted:
        if _is_written(sentence, parts, main, words):
            return -1
        if _happened(sentence, parts[main], words):
            return main
        if in_section and _tells_day(sentence, parts, main, words):
            return main
        if _holds_now(sentence, parts, main, words):
            after = next((i for i in range(main + 1, len(parts)) if parts[i].kind is Kind.MAIN), main)
            return after if _happened(sentence, parts[after], words) else main
        further = _said_further(sentence, parts, main, words)
        if further >= 0:
            return further
    # What is quoted or yet to come reports nothing; that somebody said so does.
    sources = [i for i, p in enumerate(parts) if p.kind is Kind.SOURCE and p.verb >= 0]
    return next((i for i in sources if _happened(sentence, parts[i], words)), -1)


def _is_written(sentence: Sentence, parts: Sequence[Part], main: int, words: ClauseWords) -> bool:
    """Whether a text speaks, which it does at any time: "the lawsuit claims", "a statement on the site says"."""
    verb = parts[main].verb
    if sentence.tags[verb] != "q" or not is_present(sentence, verb, words):
        return False
    subject = subject_tokens(sentence, parts[main]) or subject_before(sentence, parts, main)
    return bool(subject) and sentence.lowers[head_of_phrase(sentence, subject)] in words.messages


def _said_further(sentence: Sentence, parts: Sequence[Part], main: int, words: ClauseWords) -> int:
    """What was said after what did not happen: "Holt has not resigned, but said she would"; -1 for nothing."""
    for index in range(main + 1, len(parts)):
        following = parts[index]
        if following.kind is Kind.PREDICATE and sentence.tags[following.first] == "C":
            inner = parts[index - 1].kind in (Kind.RELATIVE, Kind.SUBORDINATE, Kind.CONTENT)
            if inner and sentence.tags[following.first - 1] != ",":
                continue  # "It is the form that he signed and sent"
            is_told = sentence.tags[following.verb] in "qv" and _happened(sentence, following, words)
            return index if is_told else -1
    return -1


def _happened(sentence: Sentence, part: Part, words: ClauseWords) -> bool:
    verb = part.verb
    if sentence.lowers[verb] in words.ongoing:
        return False
    near = sentence.lowers[max(part.first, verb - 2) : verb + 3]
    return not any(lower in words.negations for lower in near) and is_past(sentence, verb, words)


def _tells_day(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> bool:
    """Whether a clause in the present tells of a deed, not of the writer: "A clerk opens the box", "is charged"."""
    part, tags, lowers = parts[index], sentence.tags, sentence.lowers
    if _tells_no_deed(sentence, part, words):
        return False
    is_passive = tags[part.verb] == "i" and tags[part.verb + 1 : part.verb + 4].lstrip("Z")[:1] in ("w", "e")
    if not is_passive and not (tags[part.verb] == "v" and is_present(sentence, part.verb, words)):
        return False
    subject = subject_tokens(sentence, part) or subject_before(sentence, parts, index)
    return bool(subject) and lowers[subject[0]] not in words.own_pronouns


def _tells_no_deed(sentence: Sentence, part: Part, words: ClauseWords) -> bool:
    """Whether a clause is what somebody says, thinks or seems to be, or is negated."""
    if part.kind is Kind.CONTENT or sentence.lowers[part.verb] in words.stative_verbs:
        return True
    return any(lower in words.negations for lower in sentence.lowers[part.first : part.verb + 3])


def _holds_now(sentence: Sentence, parts: Sequence[Part], index: int, words: ClauseWords) -> bool:
    """Whether a clause in the present tells what one that is named does or has: "the mill has a new wheel".

    Not what a kind of things does ("mills have"), nor what somebody thinks, seems or ought.
    """
    part = parts[index]
    tags, lowers = sentence.tags, sentence.lowers
    if tags[part.verb] not in "hv" or _tells_no_deed(sentence, part, words):
        return False
    if words.final_participle:
        return False  # news of a language that tells in the perfect has its present for what is always so
    if tags[part.verb] == "v" and not is_present(sentence, part.verb, words):
        return False
    if tags[part.verb] == "h" and tags[part.verb + 1 : part.verb + 3].lstrip("Z")[:1] in ("b", "T"):
        return False  # "has been at war", "have to go"
    subject = subject_tokens(sentence, part) or subject_before(sentence, parts, index)
    if not subject:
        return False
    first = lowers[subject[0]]
    if tags[subject[0]] == "U":
        return first in words.person_pronouns | words.thing_pronouns and lowers[part.verb] not in words.placeholding
    is_one = tags[part.verb] == "h" or lowers[part.verb].endswith(words.present_endings or ("\0",))
    if tags[subject[0]] == "D":
        return first in words.definites and len(subject) > 1 and is_one
    return any(tags[i] == "N" for i in subject)


def is_past(sentence: Sentence, verb: int, words: ClauseWords) -> bool:
    """Whether the finite verb tells of a happening: "took", "was taken", "has taken"; not "was", "had", "had taken"."""
    tag, lower = sentence.tags[verb], sentence.lowers[verb]
    if tag == "q":
        return True  # "claims" reports as "claimed" does
    if tag == "v":
        return not is_present(sentence, verb, words)
    if lower in words.passive_auxiliaries | words.past_modals or (
        tag in "hi" and ends_in_participle(sentence, verb, words)
    ):
        return True
    if tag not in "ah" or lower in words.pluperfect_auxiliaries:
        return False
    group = sentence.tags[verb + 1 : verb + 4].lstrip("Zb")
    return group[:1] == "w"


@dataclass(slots=True)
class Narrative:
    """Where the narrative stands, sentence by sentence: the day of the news, and a story told from further back.

    News comes back to its own day after a few sentences; a history goes on from the last date it gave.
    """

    published: Interval | None
    is_history: bool
    news: Expression | None = None
    story: Expression | None = None
    told: int = 0  # sentences since the story's date
    written: Expression | None = None  # the date in the head of the letter that is read; None for the text itself
    in_section: bool = False  # of a chronology or a diary, under its date

    def move(self, expression: Expression) -> None:
        """A past main clause is dated by `expression`."""
        interval = expression.resolution.interval
        if interval is None or not interval.is_bounded:
            return
        if interval.granularity < Granularity.YEAR:
            if self.is_history:
                self.story = None  # what follows "In the 1950s she came back" is of no day told before
            return
        if self._holds_publication(interval):
            self.story = None
        elif self._is_news(interval):
            self.news, self.story = expression, None
        elif not self._is_ahead(interval):
            self.story, self.told = expression, 0

    def is_behind(self, expression: Expression) -> bool:
        """Whether a date lies before the story's, or the story has none yet."""
        held = self.story.resolution.interval if self.story else None
        interval = expression.resolution.interval
        if held is None or interval is None or not (held.is_bounded and interval.is_bounded):
            return True
        return interval.bounds[0] < held.bounds[0]

    def step(self) -> None:
        self.told += 1

    def start_section(self, expression: Expression) -> None:
        """A heading dates what follows; who writes an entry of a day stands in that day, a chronicle in its year."""
        self.news, self.story, self.in_section = expression, None, True
        interval = expression.resolution.interval
        unit = interval.granularity if interval else Granularity.CENTURY
        if unit >= Granularity.DAY or unit is Granularity.YEAR:
            self.written = expression

    def open_theme(self, *, is_apart: bool, is_now: bool) -> None:
        """A heading without a date: a history takes up another story, and has not said from when.

        One with an empty line above it (`is_apart`) ends the section of a day; that of a year may have headings within,
        and ends with one that tells of now: "Today".
        """
        if self.is_history:
            self.story = None
        told = self.news.resolution.interval if self.news else None
        is_day = told is not None and told.granularity >= Granularity.DAY
        if self.in_section and (is_now or (is_apart and is_day)):
            self.news = self.written = None
            self.in_section = False

    def anchor(self, part: Part, sentence: Sentence, words: ClauseWords) -> Expression | None:
        """The expression that an undated report takes its time from; None for the publication date.

        That of a letter is the one in its head. The present and the perfect are spoken from the day of publication,
        whatever the narrative is at.
        """
        if is_present(sentence, part.verb, words):
            if self.is_history:
                return None  # what a history tells in the past is over when it tells of how things now stand
            if self.published is not None:
                return self.written
        if self.story is not None and (self.is_history or self.published is None or self._goes_on(part, sentence)):
            return self.story
        return self.news or self.written

    def _goes_on(self, part: Part, sentence: Sentence) -> bool:
        """Whether a sentence of the news takes up the story: the next one, about what was named before."""
        subject = sentence.tags[part.body : part.body + 1]
        return self.told <= _STORY_LASTS and sentence.tags[part.verb] not in "qh" and subject in _TAKES_UP

    def _holds_publication(self, interval: Interval) -> bool:
        """Whether a date is "this week", "this year": the news' own time, less exactly."""
        if self.published is None or self.is_history or interval.granularity >= Granularity.DAY:
            return False
        begin, end = interval.bounds
        day, until = self.published.bounds
        return begin <= day and until <= end

    def _is_news(self, interval: Interval) -> bool:
        if self.published is None or self.is_history or interval.granularity < Granularity.DAY:
            return False
        begin, _ = interval.bounds
        day, until = self.published.bounds
        return day - _NEWS_REACH <= begin < until

    def _is_ahead(self, interval: Interval) -> bool:
        return self.published is not None and interval.bounds[0] >= self.published.bounds[1]


def is_far_back(expressions: Sequence[Expression], published: Interval | None) -> bool:
    """Whether all dates, of which there are some, lie more than a year before the day of publication."""
    placed = [e.resolution.interval for e in expressions if e.resolution.interval is not None]
    if published is None or not placed:
        return False
    return all(each.is_bounded and each.bounds[1] < published.bounds[0] - 366 * DAY for each in placed)


def is_history(expressions: Sequence[Expression], published: Interval | None) -> bool:
    """Whether a text is told from afar: most dates lie more than a year before its publication, hardly one near it."""
    if published is None:
        return True
    # "Today the mill is a museum" tells of no day.
    told = (e for e in expressions if e.value != Ref.PRESENT)
    placed = [e.resolution.interval for e in told if e.resolution.interval is not None]
    begins = [interval.bounds[0] for interval in placed if interval.is_bounded]
    day, until = published.bounds
    if sum(day - _RECENT <= begin < until for begin in begins) > len(begins) // _SPOKEN_FROM_NOW:
        return False
    far = sum(begin < day - 366 * DAY for begin in begins)
    if len(begins) >= 8 and far > 0.7 * len(begins):
        return True
    # News has a day of its own.
    return len(begins) >= _SEVERAL and all(begin < day - _RECENT for begin in begins if begin < until)
