"""Sentences of one article, each parsed once for the dates it holds: a second look costs only what has changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from timeline.antecedents import Parsed
from timeline.clause_parts import parts_of
from timeline.clause_words import ClauseWords, words_of
from timeline.clauses import Sentence, read_sentence
from timeline.letters import Letters, letters_of, unquoted
from timeline.model import Article
from timeline.sentences import Span, sentences

# What a distance is counted from, up to where the clause begins: "Three days after (that flood) the council met".
_COUNTED_FROM = re.compile("D?[nN#]*?n(?=[DU,])|D?[n#]*n(?=N)")
# Who speaks in an interview, told by its letter at the head of each line.
_LABEL = re.compile(r"[QAF][.:)][ \t]+(?=\S)")
# The numbers of paragraphs: "2.14 The train", "3/ The ship", "(4) The firm", and "5. The mill" where "5." is no day.
_BEHIND_NUMBER = r"[ \t]+(?=[^\W\d_a-zß-ÿ]|[\"“„]|\d{1,2}[:.]\d\d\b)"
_NUMBER = r"\(\d{1,3}\)|\d{1,3}(?:[)/]|(?:\.\d{1,3})+\.?)"
_NUMBERING = re.compile(f"(?:{_NUMBER}){_BEHIND_NUMBER}")
_NUMBERING_WITH_POINT = re.compile(rf"(?:{_NUMBER}|\d{{1,3}}\.){_BEHIND_NUMBER}")
_NUMBERED, _NUMBERED_WITH_POINT = (
    re.compile(f"^{each.pattern}", re.MULTILINE) for each in (_NUMBERING, _NUMBERING_WITH_POINT)
)
_FEW = 2  # numbers of one kind at the heads of lines, before they are taken for those of paragraphs
_QUESTION, _ANSWER = re.compile(r"^[QF][.:)][ \t]", re.MULTILINE), re.compile(r"^A[.:)][ \t]", re.MULTILINE)
_INDENT = 40  # characters that may stand before a line's first
_LAST_WORDS = re.compile(r"(?:(\w+)\s)?(\w+)\Z")


@dataclass(slots=True)
class ParsedArticle:
    """Remembers for one article; to be handed to every search for its events.

    `article` becomes the article as it is read: the marks of quoted lines are spaces.
    """

    article: Article
    words: ClauseWords = field(init=False)
    spans: Sequence[Span] = field(init=False)
    letters: Letters = field(init=False)
    is_interview: bool = field(init=False)
    is_numbered: bool = field(init=False)
    _sentences: dict[tuple[int, tuple[Span, ...]], Parsed] = field(init=False)
    _titles: dict[object, str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = words_of(self.article.language)
        self.letters = letters_of(self.article.text)
        self.article = as_read(self.article)
        self.spans = sentences(self.article.text, self.article.language)
        self.is_interview = bool(_QUESTION.search(self.article.text) and _ANSWER.search(self.article.text))
        numbered = _NUMBERED if self.words.has_ordinal_points else _NUMBERED_WITH_POINT
        self.is_numbered = len(list(islice(numbered.finditer(self.article.text), _FEW))) == _FEW
        self._sentences = {}
        self._titles = {}

    def paragraphs(self) -> list[int]:
        """Where the sentences begin that begin a line."""
        text = self.article.text
        starts = ((start, text.rfind("\n", max(0, start - _INDENT), start)) for start, _ in self.spans)
        return [start for start, line in starts if line >= 0 and not text[line + 1 : start].strip()]

    def sentence(self, number: int, dated: tuple[Span, ...]) -> Parsed:
        """Sentence `number` and its parts, with each of the `dated` spans as one token."""
        found = self._sentences.get((number, dated))
        if found is None:
            sentence = self._read(number, dated)
            found = self._sentences[number, dated] = sentence, parts_of(sentence, self.words)
        return found

    def title(self, key: object, write: Callable[[], str]) -> str:
        """The title remembered under `key`, which names all that it is written from; else written now."""
        found = self._titles.get(key)
        if found is None:
            found = self._titles[key] = write()
        return found

    def _read(self, number: int, dated: tuple[Span, ...]) -> Sentence:
        text = self.article.text
        start, end = self.spans[number]
        start = self._after_label(start, end, dated)
        sentence = read_sentence(text, start, end, self.words, dated)
        if not dated:
            return sentence
        wide = tuple((first, self._end_of_date(sentence, first, last)) for first, last in dated)
        return sentence if wide == dated else read_sentence(text, start, end, self.words, wide)

    def _after_label(self, start: int, end: int, dated: tuple[Span, ...]) -> int:
        """Where a sentence begins behind the letter or number at its head."""
        if not self.is_interview and not self.is_numbered:
            return start
        numbering = _NUMBERING if self.words.has_ordinal_points else _NUMBERING_WITH_POINT
        kinds = ((_LABEL, self.is_interview), (numbering, self.is_numbered))
        found = (kind.match(self.article.text, start, end) for kind, is_used in kinds if is_used)
        label = next((match for match in found if match), None)
        return label.end() if label and not (dated and dated[0][0] < label.end()) else start

    def _end_of_date(self, sentence: Sentence, first: int, last: int) -> int:
        if not _counts_from_noun(sentence, first, last):
            return last
        token = sentence.starts.index(first)
        counted = _COUNTED_FROM.match(sentence.tags, token + 1)
        return sentence.ends[counted.end() - 1] if counted else last


def as_read(article: Article) -> Article:
    """The article with the marks of the lines that it quotes as spaces; offsets stay."""
    text = unquoted(article.text)
    return article if text == article.text else replace(article, text=text)


def _counts_from_noun(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the date [first, last) ends in "after" or its like and a noun follows that it is counted from."""
    word = _LAST_WORDS.search(sentence.text[first:last].lower())
    known = sentence.vocabulary
    if word is None:
        return False
    counts = word[1] if word[2] in known.determiners | known.complementizers else word[2]  # "after", "after that"
    if counts not in known.clause_prepositions:
        return False
    token = sentence.starts.index(first) if first in sentence.starts else -1
    return token >= 0 and _COUNTED_FROM.match(sentence.tags, token + 1) is not None


def is_counted(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the date [first, last) was taken together with a noun after it that it is counted from."""
    token = sentence.starts.index(first) if first in sentence.starts else -1
    return token >= 0 and sentence.tags[token] == "X" and bool(sentence.text[last : sentence.ends[token]].strip("'’s"))
