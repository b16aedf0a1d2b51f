"""Hours of what comes back, which are of no one day: "opens at 6 a.m. every weekday"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.meanings import Clock, Part, Range
from timeline.model import AnchorKind, Article, Expression, ExpressionType
from timeline.sentences import Span
from timeline.telling import telling_sign

_COUNTED = ("later", "earlier")
_DETERMINER = 8  # characters before a date in which an article ends


def without_habits(
    article: Article, span: Span, within: Sequence[Expression], places: Callable[[Expression], bool]
) -> list[Expression]:
    """Those of a sentence's expressions that are a place in time, without the hours that others make habits."""
    placing = [e for e in within if places(e)]
    if not any(e.type is ExpressionType.TIME or e.rule in _COUNTED for e in placing):
        return placing
    return [e for e in placing if not is_habit(e, article.text, span, within, article.language)]


def is_habit(expression: Expression, text: str, span: Span, within: Sequence[Expression], language: str) -> bool:
    """Whether an expression among `within`, all of the sentence `span`, is of hours that come back."""
    days = telling_sign(language, "opening_days")
    if days and any(m.start() < expression.end and expression.start < m.end() for m in days.finditer(text, *span)):
        return True  # "at 9 a.m. Monday to Friday"
    if expression.rule in _COUNTED and expression.anchor.kind is AnchorKind.PUBLICATION:
        # It leaves every Tuesday and arrives two days later: counted from each of those days.
        return any(e.type is ExpressionType.SET and e.end <= expression.start for e in within)
    if not _is_bare_hour(expression):
        return False
    every, often = telling_sign(language, "every_one"), telling_sign(language, "habitually")
    if (every and every.match(text, expression.end)) or (often and often.search(text, span[0], expression.start)):
        return True
    returns = [e for e in within if e.type is ExpressionType.SET and not _describes(text, e, language)]
    return _comes_back(text, span, expression, returns, language)


def _is_bare_hour(expression: Expression) -> bool:
    meaning = expression.meaning.first if isinstance(expression.meaning, Range) else expression.meaning
    return expression.type is ExpressionType.TIME and isinstance(meaning, Clock | Part)


def _describes(text: str, repetition: Expression, language: str) -> bool:
    """Whether what comes back only describes something that was once: "the monthly meeting"."""
    sign = telling_sign(language, "describes")
    return sign is not None and sign.search(text, max(0, repetition.start - _DETERMINER), repetition.start) is not None


def _comes_back(text: str, span: Span, hour: Expression, returns: Sequence[Expression], language: str) -> bool:
    """Whether an hour is of what comes back in its clause, or at the head of its sentence."""
    on, at, head = (telling_sign(language, f"comes_back_{name}") for name in ("on", "at", "head"))
    for each in returns:
        between = (hour.end, each.start) if hour.end <= each.start else (each.end, hour.start)
        sign = on if hour.end <= each.start else at
        if sign and sign.fullmatch(text, *between):
            return True
        opens = text.count(" ", span[0], each.start) <= 1
        if hour.start >= each.end and opens and head and head.fullmatch(text, *between):
            return True
    return False
