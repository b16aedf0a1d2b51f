"""The time that the narrative holds: what a sentence without a date takes when it reports what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.civil import DAY
from timeline.clause_parts import Kind, Part
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.intervals import Granularity, Interval
from timeline.model import Expression
from timeline.titles import main_index

_NEWS_REACH = 14 * DAY  # a news text speaks of the last fortnight as its own time
_STORY_LASTS = 1  # sentences that go on with a date from further back
_QUOTES = "\"“„«`'‘"


def reports(sentence: Sentence, parts: Sequence[Part], words: ClauseWords) -> int:
    """The part whose main clause reports something that happened, past or perfect; -1 for states, plans, quotes."""
    tags = sentence.tags
    if not tags or tags[-1] not in '."':
        return -1  # a headline or a line of a list
    index = _reporting_part(sentence, parts)
    if index < 0:
        return -1
    part = parts[index]
    verb = part.verb
    if any(lower in words.negations for lower in sentence.lowers[max(part.first, verb - 2) : verb + 3]):
        return -1
    if any(p.kind is Kind.SUBORDINATE and sentence.lowers[p.first] in words.conditionals for p in parts):
        return -1
    return index if is_past(sentence, verb, words) else -1


def _reporting_part(sentence: Sentence, parts: Sequence[Part]) -> int:
    index = main_index(parts)
    if index < 0:
        return -1
    text = sentence.text
    if text[sentence.starts[0]] in _QUOTES:
        # What is quoted reports nothing here; who says so may.
        sources = [i for i, part in enumerate(parts) if part.kind is Kind.SOURCE and part.verb >= 0]
        return sources[-1] if sources else -1
    return index


def is_past(sentence: Sentence, verb: int, words: ClauseWords) -> bool:
    """Whether the finite verb tells of a happening: "took", "was taken", "has taken"; not "was", "had", "had taken"."""
    tag, lower = sentence.tags[verb], sentence.lowers[verb]
    if tag == "q":
        return True  # "claims" reports as "claimed" does
    if tag == "v":
        return lower not in words.present_verbs and not (
            words.present_endings and lower.endswith(words.present_endings)
        )
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

    def move(self, expression: Expression) -> None:
        """A past main clause is dated by `expression`."""
        interval = expression.resolution.interval
        if interval is None or not interval.is_bounded or interval.granularity < Granularity.YEAR:
            return
        if self._holds_publication(interval):
            self.news = self.story = None
        elif self._is_news(interval):
            self.news, self.story = expression, None
        elif not self._is_ahead(interval):
            self.story, self.told = expression, 0

    def step(self) -> None:
        self.told += 1

    def start_section(self, expression: Expression) -> None:
        """A heading dates what follows."""
        self.news, self.story = expression, None

    def anchor(self, part: Part, sentence: Sentence) -> Expression | None:
        """The expression that an undated report takes its time from; None for the publication date."""
        if self.story is not None:
            if self.is_history or self.published is None:
                return self.story
            tag = sentence.tags[part.verb]
            if self.told <= _STORY_LASTS and tag not in "qh":
                return self.story
        return self.news

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


def is_history(expressions: Sequence[Expression], published: Interval | None) -> bool:
    """Whether most dates lie more than a year before the publication date, or there is none: a text told from afar."""
    if published is None:
        return True
    begins = [
        e.resolution.interval.bounds[0]
        for e in expressions
        if e.resolution.interval is not None and e.resolution.interval.is_bounded
    ]
    far = sum(begin < published.bounds[0] - 366 * DAY for begin in begins)
    return len(begins) >= 8 and far > 0.7 * len(begins)
