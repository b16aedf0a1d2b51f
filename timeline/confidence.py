"""How sure a date is: the share of right values by rule and kind of anchor, and what the anchor itself is worth.

The shares were measured on annotated news and histories by `benchmarks/dating.py --rules`, drawn towards the middle
where only a few cases stood behind them.
"""

from __future__ import annotations

from timeline.civil import DAY
from timeline.intervals import Granularity, Interval, unit_start
from timeline.meanings import Clock, Disputed, Meaning, Modified, Named, Occurrence, Of, Part, Shift
from timeline.model import AnchorKind, Article, Expression
from timeline.repeating import Cycle, Toward

# What an event is worth that takes its time from the narrative around it.
INFERRED = 0.5
# An anchor surer than this is as good as certain: most of what is read from it is measured with its errors already.
SURE = 0.7
SURE_OF_YEAR, SURE_OF_DAY = 0.4, 0.5
# The end of a stretch is in doubt where its begin may be of another year.
SURE_OF_BEGIN = 0.56
# The 5 of June 3-5 is as doubtful as its June.
SURE_OF_MONTH = 0.85
# Of the weekdays five or six days back, few were right; what they are worth, and what a story's step back is.
REMOTE_DAYS, REMOTE = 5, 0.7
# Nor does news tell a day of so long ago without its year: the one of the next weeks may be meant.
REMOTE_IN_YEAR = 310
# And the nearest such day is sure where it is of these last months.
NEAR_IN_YEAR = 92
# What a week is worth that is counted on from a month, or a day from a year.
FINER = 0.5

# What a publication date is worth that no more speaks for than a file's name, which is often that of a day of saving.
# Of 230 pages, those with any other evidence that is taken at all were right as often as what is read from them.
WEAK_EVIDENCE, WEAKLY_PUBLISHED = 0.65, 0.8

_BACK = (Toward.ON_OR_BEFORE, Toward.PERHAPS_BEFORE, Toward.RATHER_BEFORE)
# Of dates that are rather ahead nine in twelve were right half a year ahead, two in five eight months ahead and more.
_AHEAD = {Toward.RATHER_AFTER: 180, Toward.ON_OR_AFTER: REMOTE_IN_YEAR}
_NONE, _PUBLISHED, _TOLD = AnchorKind.NONE, AnchorKind.PUBLICATION, AnchorKind.EXPRESSION
_DEFAULT = {_NONE: 0.85, _PUBLISHED: 0.75, _TOLD: 0.7, AnchorKind.EVENT: 0.7}
_SHARE: dict[tuple[str, AnchorKind], float] = {
    ("calendar_day", _NONE): 0.98,
    ("calendar_month", _NONE): 0.98,
    ("iso_date", _NONE): 0.98,
    ("iso_time", _NONE): 0.98,
    ("figures", _NONE): 0.95,
    ("figures_month", _NONE): 0.9,
    ("year_bare", _NONE): 0.94,
    ("year", _NONE): 0.93,
    # Nor is it told which months the year of a firm or a state has.
    ("year_fiscal", _NONE): 0.85,
    ("year_range", _NONE): 0.92,
    ("year_range_end", _NONE): 0.92,
    ("year_early", _NONE): 0.92,
    ("early_day", _NONE): 0.95,
    ("early_month", _NONE): 0.95,
    ("early_season", _NONE): 0.93,
    ("early_feast", _NONE): 0.93,
    ("decade", _NONE): 0.91,
    ("decade_word", _NONE): 0.91,
    ("century", _NONE): 0.91,
    # Of its number alone, where a text tells of both eras.
    ("century_either", _NONE): 0.6,
    ("season", _NONE): 0.95,
    ("quarter", _NONE): 0.93,
    # Which months a firm's quarter has is known where its end is told.
    ("quarter_fiscal", _NONE): 0.6,
    ("quarter_fiscal", _PUBLISHED): 0.6,
    ("quarter_fiscal", _TOLD): 0.6,
    ("quarter_ended", _NONE): 0.93,
    ("quarter_ended", _PUBLISHED): 0.91,
    ("duration_begun", _PUBLISHED): 0.8,
    ("duration_ended", _PUBLISHED): 0.85,
    ("half", _NONE): 0.93,
    ("half_of", _NONE): 0.93,
    ("portion", _NONE): 0.91,
    ("list_first", _NONE): 0.91,
    ("several", _NONE): 0.93,
    # Its day and its weekday agree, else it is in doubt.
    ("weekday_dated", _NONE): 0.98,
    ("weekday_dated", _PUBLISHED): 0.92,
    ("feast", _NONE): 0.93,
    ("feast_dated", _NONE): 0.98,
    ("feast_dated", _PUBLISHED): 0.92,
    ("feast_dated", _TOLD): 0.92,
    # The new moon is seen a day sooner or later.
    ("feast_moon", _NONE): 0.7,
    ("feast_moon", _PUBLISHED): 0.6,
    ("ides", _NONE): 0.95,
    ("named_date", _NONE): 0.97,
    ("near_day", _PUBLISHED): 0.95,
    ("today_undecided", _PUBLISHED): 0.65,
    ("calendar_day", _PUBLISHED): 0.92,
    ("calendar_day", _TOLD): 0.92,
    ("weekday", _PUBLISHED): 0.93,
    ("weekday_pointed", _PUBLISHED): 0.9,
    ("quarter", _PUBLISHED): 0.91,
    ("month", _PUBLISHED): 0.9,
    ("month", _TOLD): 0.91,
    ("stretch", _NONE): 0.94,
    ("stretch", _PUBLISHED): 0.85,
    ("stretch", _TOLD): 0.85,
    # One of two.
    ("either_date", _NONE): 0.7,
    ("either_date", _PUBLISHED): 0.65,
    ("either_date", _TOLD): 0.65,
    ("month_pointed", _PUBLISHED): 0.9,
    ("list_day", _TOLD): 0.9,
    ("list_range", _PUBLISHED): 0.85,
    ("portion", _PUBLISHED): 0.8,
    ("portion", _TOLD): 0.7,
    ("season", _PUBLISHED): 0.7,
    ("season", _TOLD): 0.7,
    ("feast", _PUBLISHED): 0.8,
    ("day_clock", _PUBLISHED): 0.8,
    ("day_part", _PUBLISHED): 0.7,
    ("present", _PUBLISHED): 0.7,
    ("present", _TOLD): 0.9,
    ("past", _PUBLISHED): 0.6,
    ("history_past", _TOLD): 0.92,
    ("history_present", _TOLD): 0.45,
    ("history_same", _TOLD): 0.4,
    ("clock", _TOLD): 0.5,
    ("unit_pointed", _TOLD): 0.91,
    ("unit_pointed_afar", _TOLD): 0.6,
    ("unit_pointed", _PUBLISHED): 0.7,
    # That month, where none was named.
    ("unit_unnamed", _PUBLISHED): 0.6,
    ("unit_generic", _PUBLISHED): 0.6,
    ("unit_generic", _TOLD): 0.6,
    ("unit_latest", _TOLD): 0.6,
    ("unit_beside", _TOLD): 0.85,
    ("unit_beside_afar", _TOLD): 0.5,
    ("part_beside", _TOLD): 0.85,
    ("part_beside_afar", _TOLD): 0.5,
    ("part_pointed", _TOLD): 0.91,
    ("part_pointed_afar", _TOLD): 0.6,
    ("month_pointed", _TOLD): 0.91,
    ("month_pointed_afar", _TOLD): 0.6,
    # Of what happened, which may be told elsewhere.
    ("weekday_of_event", _TOLD): 0.5,
    ("weekday_of_event", _PUBLISHED): 0.4,
    # Who counts may begin with the day after.
    ("day_counted", _TOLD): 0.6,
    ("day_counted", _PUBLISHED): 0.3,
    ("compared", _TOLD): 0.7,
    ("ago", _TOLD): 0.65,
    ("ago", _PUBLISHED): 0.6,
    ("earlier", _TOLD): 0.91,
    ("earlier_afar", _TOLD): 0.55,
    # Whose age it is only a pronoun says.
    ("age", _TOLD): 0.75,
    ("birthday", _TOLD): 0.8,
    ("later", _TOLD): 0.91,
    ("later_afar", _TOLD): 0.6,
}
# What follows a date closely is as sure as that, step by step: no date is surer for being told from another. Of these
# rules it is known how often they are right where they follow the date they are read from, and where they do not.
FOLLOWING = ("later", "earlier", "part_pointed", "part_beside", "unit_pointed", "unit_beside", "month_pointed")
SURE_TO_FOLLOW = 0.92
_MONTHLY = {"unit_pointed": 0.93, "portion": 0.92}
_TOWARD = {
    ("weekday", Toward.ON_OR_AFTER): 0.6,
    ("weekday", Toward.ON_OR_BEFORE): 0.93,
    # No verb says on which side.
    ("weekday", Toward.PERHAPS_BEFORE): 0.75,
    ("month", Toward.PERHAPS_BEFORE): 0.75,
    ("portion", Toward.PERHAPS_BEFORE): 0.75,
    ("calendar_day", Toward.ON_OR_AFTER): 0.92,
    ("month", Toward.ON_OR_AFTER): 0.9,
    ("calendar_day", Toward.RATHER_AFTER): 0.95,
    ("calendar_day", Toward.NEAREST): 0.92,
    ("month", Toward.RATHER_AFTER): 0.9,
    ("day_clock", Toward.ON_OR_BEFORE): 0.9,
    ("weekday", Toward.NEAREST): 0.6,
    ("month", Toward.NEAREST): 0.75,
    ("portion", Toward.NEAREST): 0.75,
    ("quarter", Toward.NEAREST): 0.91,
    ("portion", Toward.RATHER_BEFORE): 0.92,
    ("portion", Toward.ON_OR_BEFORE): 0.92,
    ("portion", Toward.RATHER_AFTER): 0.91,
    ("portion", Toward.SAME): 0.85,
    ("portion", Toward.ONWARD): 0.82,
}


def trust(expression: Expression, anchor: float) -> float:
    """0 to 1: the rule's share of right values, lowered by a doubtful anchor."""
    kind = expression.anchor.kind
    share = _share(expression, kind)
    if kind in (AnchorKind.EXPRESSION, AnchorKind.EVENT):
        is_listed = expression.rule == "list_day"
        enough = SURE_OF_MONTH if is_listed else _sure_enough(expression.meaning)
        share *= min(1.0, anchor / (SURE_TO_FOLLOW if expression.rule in FOLLOWING else enough))
    elif kind is AnchorKind.PUBLICATION:
        share *= anchor
    return round(share, 3)


def sure_of_publication(article: Article) -> float:
    """What the publication date of an article is worth: less than 1 where a file's name alone tells it."""
    is_weak = bool(article.evidence) and article.evidence[0].weight < WEAK_EVIDENCE
    return WEAKLY_PUBLISHED if is_weak and not article.own_published else 1.0


def _sure_enough(meaning: Meaning) -> float:
    """How sure an anchor has to be: a month or a day asks for no more than its year, an hour for its day."""
    if _asks_for_year(meaning):
        root = _root(meaning)
        goes_on = isinstance(root, Occurrence) and root.toward is Toward.ON_OR_AFTER
        return SURE_OF_BEGIN if goes_on else SURE_OF_YEAR
    return SURE_OF_DAY if isinstance(_root(meaning), Clock | Part) else SURE


def is_remote(meaning: Meaning, anchor: Interval, found: Interval) -> bool:
    """Whether a date lies so far behind that the coming one may be meant.

    "Monday", said on a Sunday; the first quarter, said in it; a month or a day before the one that a story has come to.
    """
    root = _root(meaning)
    if isinstance(root, Occurrence) and root.toward is Toward.ONWARD and root.of.holder is Granularity.YEAR:
        return anchor.granularity > Granularity.YEAR and found.bounds[1] <= anchor.bounds[0]
    if isinstance(root, Occurrence) and root.of.cycle is Cycle.QUARTER and root.toward is Toward.BEFORE:
        running = root.of.inside(unit_start(anchor.bounds[0], Granularity.YEAR))
        return running is not None and running.bounds[0] <= anchor.bounds[0] < running.bounds[1]
    if isinstance(root, Occurrence) and root.toward and root.toward in _AHEAD and anchor.granularity >= Granularity.DAY:
        return found.bounds[0] - anchor.bounds[0] >= _AHEAD[root.toward] * DAY  # will fall in January, said in February
    if isinstance(root, Occurrence) and root.toward is Toward.NEAREST and root.of.cycle is Cycle.MONTH_DAY:
        return not 0 <= anchor.bounds[0] - found.bounds[0] <= NEAR_IN_YEAR * DAY
    if not isinstance(root, Occurrence) or root.toward not in _BACK:
        return False
    back = anchor.bounds[0] - found.bounds[0]
    if root.of.cycle is Cycle.MONTH_DAY:
        return back >= REMOTE_IN_YEAR * DAY
    return root.of.cycle is Cycle.WEEKDAY and back >= REMOTE_DAYS * DAY


def asks_for_more(meaning: Meaning, anchor: Interval) -> bool:
    """Whether a meaning can only be placed from a day, and its anchor is a month or a year: "Sunday", "yesterday"."""
    if anchor.granularity >= Granularity.DAY:
        return False
    root = _root(meaning)
    if isinstance(root, Shift):
        return root.unit > anchor.granularity
    if not isinstance(root, Occurrence):
        return False
    return root.of.holder > anchor.granularity or anchor.granularity <= Granularity.YEAR


def _share(expression: Expression, kind: AnchorKind) -> float:
    root = _root(expression.meaning)
    if isinstance(root, Occurrence) and root.toward and (expression.rule, root.toward) in _TOWARD:
        return _TOWARD[expression.rule, root.toward]
    if isinstance(root, Shift) and root.unit.name == "MONTH" and root.amount <= 0 and kind is _PUBLISHED:
        return _MONTHLY.get(expression.rule, _DEFAULT[kind])
    return _SHARE.get((expression.rule, kind), _DEFAULT[kind])


def _asks_for_year(meaning: Meaning) -> bool:
    root = _root(meaning)
    return isinstance(root, Occurrence) and root.of.holder is Granularity.YEAR


def _root(meaning: Meaning) -> Meaning:
    """What reads the anchor: the Sunday of Sunday evening."""
    while isinstance(meaning, Of | Modified | Named | Disputed):
        if isinstance(meaning, Of | Disputed):
            meaning = meaning.outer if isinstance(meaning, Of) else meaning.first
        else:
            meaning = meaning.meaning
    return meaning
