"""Events of an article: one for each date that places something, and those that take their time from the narrative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.addressed import speaks_to_reader, tells_of_self
from timeline.antecedents import REACH, Parsed, antecedent
from timeline.bounds import bounded, side_of
from timeline.clause_kinds import Kind
from timeline.clause_words import ClauseWords
from timeline.clauses import FINITE, is_present
from timeline.dated_clauses import (
    Chosen,
    begin_of,
    goes_on,
    is_finer,
    is_same,
    is_stretch,
    may_be_ahead,
    may_be_of_saying,
    places_something,
    tells_another,
    unit_of,
    with_own_date,
    without_years_of_names,
)
from timeline.datelines import dateline_end
from timeline.dates_of_names import is_of_any_day
from timeline.doubted_clauses import with_doubt
from timeline.entries import Entries, states_without_verb
from timeline.habits import without_habits
from timeline.headings import is_heading, opens_entry, opens_section, opens_theme
from timeline.letters import Letter
from timeline.model import (
    PUBLICATION,
    Anchor,
    AnchorKind,
    Article,
    Event,
    Expression,
    event_id,
    inferred_event_id,
)
from timeline.narrative import Narrative, is_far_back, is_history, is_past, reports
from timeline.no_events import makes_none, only_says_when, waits
from timeline.parsed import ParsedArticle
from timeline.people_named import only_named
from timeline.protagonist import Protagonist
from timeline.quotations import Quotations
from timeline.resolve import as_anchor, as_published, held, lasting
from timeline.sentences import Span
from timeline.titles import title_of
from timeline.titles.alone import has_known_subject, stands_alone
from timeline.titles.background import is_in_dateline
from timeline.titles.beside import words_beside
from timeline.titles.drafts import draft_of
from timeline.titles.hedged import only_reports
from timeline.titles.infinitives import infinitive_before
from timeline.titles.plain import is_unread
from timeline.titles.plain_sources import is_purpose, source_at_end
from timeline.titles.reported import tells_of_sentence_before, unattributed
from timeline.titles.subjects import is_aside, main_index, part_index
from timeline.titles.undated import without_date
from timeline.told_thing import ToldThing
from timeline.undated_reports import date_close_before, has_dated_condition, is_of_another_time, joined_date

# What is longer, in characters, or has more dates, is a table: its titles are the words beside each date.
_MAX_SENTENCE, _MAX_DATES = 2500, 20


def find_events(
    article: Article, expressions: tuple[Expression, ...], parsed: ParsedArticle | None = None
) -> tuple[Event, ...]:
    """Events in the order of the text; `expressions` are in that order too.

    `parsed` keeps what was read of this article's sentences, for another search with other expressions.
    """
    return tuple(_Reader(article, expressions, parsed or ParsedArticle(article)).events())


@dataclass(slots=True)
class _Reader:
    """Reads one article, and of it the sentences whose clauses are wanted."""

    article: Article
    expressions: tuple[Expression, ...]
    known: ParsedArticle
    words: ClauseWords = field(init=False)
    spans: Sequence[Span] = field(init=False)
    within: list[list[Expression]] = field(init=False)
    dated: list[tuple[Span, ...]] = field(init=False)
    read: dict[int, Parsed] = field(init=False)
    drafts: dict[str, list[int]] = field(init=False)
    protagonist: Protagonist = field(init=False)
    entries: Entries = field(init=False)

    def __post_init__(self) -> None:
        self.words = self.known.words
        self.spans = self.known.spans
        self.read = {}
        self.drafts = {}
        self.protagonist = Protagonist(len(self.spans), self.words)
        self.entries = Entries(self.article.text)
        self.within = [[] for _ in self.spans]
        number = 0
        for expression in self.expressions:
            while number < len(self.spans) and self.spans[number][1] <= expression.start:
                number += 1
            if number < len(self.spans):
                self.within[number].append(expression)
        self.dated = [
            tuple((begin_of(self.article.text, e), e.end) for e in within if e.end <= end and places_something(e))
            for within, (_, end) in zip(self.within, self.spans, strict=True)
        ]

    def parsed(self, number: int) -> Parsed:
        found = self.read.get(number)
        if found is None:
            found = self.read[number] = self.known.sentence(number, self.dated[number])
        return found

    def events(self) -> list[Event]:
        published = self.article.published
        narrative = Narrative(published, self._is_history())
        self.protagonist.thing = ToldThing(self.words) if narrative.is_history else None
        found: list[Event] = []
        quotes = Quotations(self.article.text, self.words.language)
        is_manual = speaks_to_reader(self.article.text, self.spans, self.article.language)
        written: dict[Letter, Expression] = {}
        letter: Letter | None = None
        for number, (start, _) in enumerate(self.spans):
            if head := self.known.letters.headed_at(start):
                written.update((head, e) for e in self.within[number] if e.resolution.interval and head not in written)
                continue
            if letter != (letter := self.known.letters.around(start)):
                narrative = self._in_letter(written.get(letter) if letter else None)
            in_quote = quotes.is_open_at(*self.spans[number])
            placing = without_habits(self.article, self.spans[number], self.within[number], places_something)
            if placing and (is_unread(self.words) or len(placing) > 1):
                placing = self._after_dateline(number, placing)
            if is_manual:
                placing = [e for e in placing if not is_of_any_day(e)]
            around = [(e.start, e.end) for e in self.within[number]]
            if placing and is_heading(self.article.text, self.spans[number], around, self.words.date_leads):
                heading = placing[-1]
                if opens_section(self.article.text, number, self.spans[number], around, heading, published):
                    narrative.start_section(heading)
                    self.entries.open(heading, self.spans[number][1])
                continue
            if not placing and opens_theme(self.article.text, number, self.spans[number]):
                narrative.open_theme(is_apart=self.article.text.endswith("\n\n", 0, start), is_now=bool(around))
                continue
            if placing and opens_entry(self.article.text, start, placing[0]):
                narrative.start_section(placing[0])
            self.entries.open_line(placing)
            narrative.step()
            if self.spans[number][1] - self.spans[number][0] > _MAX_SENTENCE or len(placing) > _MAX_DATES:
                found += (self._event(number, words_beside(self.article.text, e, self.words), e) for e in placing)
                continue
            dated = self._dated(number, placing, narrative, in_quote) if placing else []
            inferred = None if is_manual else self._inferred(number, dated, narrative, in_quote)
            if narrative.is_history:
                self._go_on(number, dated, narrative)
            found += (event for event, _ in dated)
            if inferred := inferred or (None if dated else self._stated(number)):
                self.entries.tell(inferred)
                found.append(inferred)
        return self.entries.dated(found)

    def _stated(self, number: int) -> Event | None:
        """What an entry tells with no verb that can be read; unsure until more entries are seen."""
        head = self.entries.heading_of(self.spans[number][0])
        if head is None or not states_without_verb(*self.parsed(number), self.spans[number]):
            return None
        event = self._lent(number, self._title(number, -1, draft_of(*self.parsed(number), -1, self.words)), head)
        return replace(event, resolution=replace(event.resolution, confidence=0.0))

    def _go_on(self, number: int, dated: list[tuple[Event, int]], narrative: Narrative) -> None:
        """A history goes on from what a sentence tells last, where its main clause has no date."""
        sentence, main = self.parsed(number)[0], self._main_verb(number) if dated else -1
        if any(key == main for _, key in dated):
            return
        told = {event.expression for event, key in dated if key >= 0 and is_past(sentence, key, self.words)}
        for expression in (e for e in self.within[number] if e.id in told and not is_stretch(e)):
            if not narrative.is_behind(expression):
                narrative.move(expression)

    def _is_history(self) -> bool:
        """Whether the text is told from afar, as the answers of an interview are."""
        is_told = is_history(self.expressions, self.article.published) and not self.known.letters
        return is_told or self.known.is_interview or tells_of_self(self.article.text, self.spans, self.words)

    def _after_dateline(self, number: int, placing: list[Expression]) -> list[Expression]:
        """The dates behind the dateline, which tells of nothing but the writing, and before who said it."""
        text, (start, end) = self.article.text, self.spans[number]
        begins, source = (
            dateline_end(text, start, self.dated[number]),
            source_at_end(text, start, end, self.words.language),
        )
        told = [e for e in placing if e.start >= begins and not (len(placing) > 1 and is_purpose(text, e.start, e.end))]
        return [e for e in told if e.start < source] or told

    def _in_letter(self, written: Expression | None) -> Narrative:
        """What a letter tells, written on the day in its head."""
        day = written.resolution.interval if written else self.article.published
        return Narrative(day, is_history=False, written=written)

    # --- events with a date ---

    def _dated(
        self, number: int, placing: list[Expression], narrative: Narrative, in_quote: bool
    ) -> list[tuple[Event, int]]:
        """The events of a sentence's dates, each with the first finite verb of the clause it comes from."""
        sentence = self.parsed(number)[0]
        if number and self.dated[number - 1] and tells_of_sentence_before(sentence):
            for expression in placing:
                narrative.move(expression)
            return []
        tokens = {sentence.starts[i]: i for i, tag in enumerate(sentence.tags) if tag == "X"}
        found: list[tuple[int, int, Expression]] = []
        for expression in placing:
            token = tokens.get(begin_of(self.article.text, expression), -1)
            key = self._clause_key(number, token, expression)
            if only_says_when(*self.parsed(number), key):
                narrative.move(expression)
            elif not makes_none(*self.parsed(number), self.spans[number], expression, token, key, in_quote):
                found.append((key, token, expression))
        if len(found) > 1 and is_in_dateline(sentence, found[0][1]):
            del found[0]
        chosen: list[Chosen] = []
        for key, token, expression in without_years_of_names(sentence, with_own_date(sentence, found)):
            same = next((c for c in reversed(chosen) if is_same(sentence, c, key, expression)), None)
            if same is None:
                chosen.append(Chosen(key, token, expression, []))
                continue
            same.beside.append(token)
            if is_finer(expression, same.expression):
                same.beside[-1], same.token, same.expression = same.token, token, expression
        main = self._main_verb(number)
        for each in chosen:
            is_told = each.key == main and each.key >= 0 and is_past(sentence, each.key, self.words)
            if is_told and not is_stretch(each.expression):
                narrative.move(each.expression)
            each.draft = self._draft(number, each.token, each.expression)
        return [
            (with_doubt(self._chosen_event(number, each), *self.parsed(number), each, narrative.published), each.key)
            for each in chosen
            if not (may_be_of_saying(*self.parsed(number), each) and tells_another(*self.parsed(number), each, chosen))
        ]

    def _chosen_event(self, number: int, chosen: Chosen) -> Event:
        event = self._event(number, self._title_of(number, chosen), chosen.expression)
        if not goes_on(self.parsed(number)[0], chosen):
            side = side_of(self.article, chosen.expression)
            return replace(event, resolution=bounded(event.id, event.resolution, side)) if side else event
        resolution = lasting(event.id, event.resolution, as_published(self.article))
        return replace(event, found_anchor=PUBLICATION, resolution=resolution)

    def _title_of(self, number: int, chosen: Chosen) -> str:
        sentence = self.parsed(number)[0]
        if number and tells_of_sentence_before(sentence):
            return self._title(number - 1, -1, draft_of(*self.parsed(number - 1), -1, self.words))
        draft = list(chosen.draft)
        for token in chosen.beside:
            is_modifier = sentence.tags[token + 1 : token + 2] in ("n", "N", '"')  # "a result of the week's fever"
            if token in draft and not is_modifier:
                draft = without_date(sentence, draft, token, self.words)
        return self._title(number, chosen.token, draft)

    def _main_verb(self, number: int) -> int:
        parts = self.parsed(number)[1]
        index = main_index(parts)
        return parts[index].verb if index >= 0 else -2

    def _clause_key(self, number: int, token: int, expression: Expression) -> int:
        sentence, parts = self.parsed(number)
        if token < 0 or is_aside(sentence, token):
            return -1
        draft = self._draft(number, token, expression)
        if may_be_ahead(expression, self.article.published):
            mark = infinitive_before(sentence, parts, part_index(parts, token), token, self.words)
            if mark in draft:
                return mark  # what was to be done is not what was ordered
        inside = {part.verb for part in parts if part.kind is Kind.RELATIVE}  # "officers who had looked | concluded"
        verbs = [i for i in draft if sentence.tags[i] in FINITE]
        return next((i for i in verbs if i not in inside), verbs[0] if verbs else draft[0] if draft else -1)

    def _draft(self, number: int, token: int, expression: Expression) -> list[int]:
        found = self.drafts.get(expression.id)
        if found is None:
            sentence, parts = self.parsed(number)
            is_ahead = may_be_ahead(expression, self.article.published)
            found = draft_of(sentence, parts, token, self.words, -1, unit_of(expression), is_ahead)
            self.drafts[expression.id] = found
        return found

    def _event(self, number: int, title: str, expression: Expression) -> Event:
        return Event(
            event_id(expression.id),
            self.article.id,
            *self.spans[number],
            title,
            expression.id,
            Anchor(AnchorKind.EXPRESSION, expression.id),
            expression.resolution,
        )

    def _title(self, number: int, token: int, draft: list[int]) -> str:
        # A pronoun is looked up in the sentences before.
        near = tuple(self.dated[max(0, number - 2 * REACH) : number + 1])
        return self.known.title((number, token, *draft, near), lambda: self._write(number, token, draft))

    def _write(self, number: int, token: int, draft: list[int]) -> str:
        sentence, parts = self.parsed(number)

        known: dict[tuple[str, int], str] = {}

        def stands_for(pronoun: str, at: int) -> str:
            if (pronoun, at) not in known:
                known[pronoun, at] = look_up(pronoun, at)
            return known[pronoun, at]

        def look_up(pronoun: str, at: int) -> str:
            before = self.spans[max(0, number - REACH * (REACH + 1)) : number]
            if any(end - start > _MAX_SENTENCE for start, end in before):
                return ""  # what is too long to be read by its clauses has no subject to take up
            found = antecedent(self.parsed, number, at, pronoun, self.words)
            found = found or self.protagonist.named_by(self.parsed, pronoun, number, at)
            return found or only_named(self.parsed, number, at, pronoun, self.words)

        return title_of(sentence, parts, draft, token, self.words, stands_for)

    # --- events that take their time from the narrative ---

    def _inferred(
        self, number: int, dated: list[tuple[Event, int]], narrative: Narrative, in_quote: bool
    ) -> Event | None:
        if self.article.text[self.spans[number][1] - 1].isalnum():
            return None  # a headline, or a line of a list
        sentence, parts = self.parsed(number)
        index = reports(sentence, parts, self.words, in_quote, narrative.in_section)
        if index < 0 or any(key == parts[index].verb for _, key in dated):
            return None
        if parts[index].kind is Kind.SOURCE and "X" in sentence.tags[: parts[index].first]:
            return None  # when it was said is no date of what was said
        close = date_close_before(parts, index, sentence, dated, self.within[number])
        if not close and is_of_another_time(parts, index, sentence, dated, self.within[number], narrative.is_history):
            return None
        if (not close and any(waits(sentence, e) for e in self.within[number])) or (
            has_dated_condition(sentence, parts, dated) and not is_present(sentence, parts[index].verb, self.words)
        ):
            return None
        near = () if narrative.is_history else (number - 1, number)
        if number and near and all(is_far_back(self.within[n], self.article.published) for n in near):
            return None  # what stands between dates of years ago is hardly of this week
        joined = close or joined_date(parts, index, sentence, dated)
        focus = next((e for e in self.within[number] if e.id == joined), None)
        if focus is None and is_present(sentence, parts[index].verb, self.words):
            focus = self.entries.heading_of(self.spans[number][0])
        focus = focus or narrative.anchor(parts[index], sentence, self.words)
        if focus is None and (self.article.published is None or narrative.is_history):
            return None  # nothing that a history tells is of the day on which it was published
        told = unattributed(sentence, parts, index, self.words)
        if told != index and parts[told].verb < 0:  # "said the dam, which was old, had burst on Monday"
            told = next((i for i in range(told, len(parts)) if parts[i].kind is Kind.PREDICATE), told)
        content = index + 1 if told == index and parts[index + 1 :] and only_reports(sentence, parts[index]) else told
        if any(key == parts[content].verb for _, key in dated):
            return None  # what was said is dated, and the title would tell the same
        draft = draft_of(sentence, parts, -1, self.words, index)
        is_read = not is_unread(self.words)
        if is_read and not has_known_subject(sentence, parts, index, draft):
            return None
        title = self._title(number, -1, draft)
        if is_read and not stands_alone(sentence, parts[index], draft, title):
            return None
        if any(event.title.endswith(title[1:]) for event, _ in dated):
            return None  # "Stadt teilte mit, das (Haus werde abgerissen)"
        return self._lent(number, title, focus)

    def _lent(self, number: int, title: str, focus: Expression | None) -> Event:
        """An event that takes its time from `focus`, or from the publication date."""
        start, end = self.spans[number]
        id = inferred_event_id(self.article.id, start, end)
        if focus is None:
            anchor, anchored = PUBLICATION, as_published(self.article)
        else:
            anchor = Anchor(AnchorKind.EXPRESSION, focus.id)
            anchored = as_anchor(focus)
        return Event(
            id,
            self.article.id,
            start,
            end,
            title,
            found_anchor=anchor,
            resolution=held(id, anchor.kind, anchored),
            is_inferred=True,
        )
