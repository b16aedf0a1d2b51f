"""Words and patterns of a language, made of a locale table.

A table maps "january" and "monday" to names, "day" to units, "1 week ago" to phrases, and "\\1 day ago" to phrases that
hold a number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from timeline.expressions.basic import own_patterns, particles, parts_of_day, stories, tenses, year_stretches
from timeline.expressions.tokens import TOKEN, WORD

Table = Mapping[str, Any]

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
_POINTERS = {-1: "last", 0: "this", 1: "next"}
_NUMBER = r"(\d++[.,]?\d*+)"
_LETTERS = re.compile(rf"{WORD}+(?:['’][^\W\d_]+)?")
_NAME_PART = re.compile(rf"{WORD}+|[-'’]")
# A name of a month no longer than this is a common word in some language (mai, may, set).
_DOUBTFUL = 3
_CORE = frozenset({
    "month", "month_short", "weekday", "weekday_short", "day_word", "unit", "single", "present_word", "clock",
    "dual", "case", "near_part", "compound_part",
})  # fmt: skip
_NEVER = "(?!)"
# Languages in which the capital of "i" has a dot.
_DOTTED = frozenset({"tr", "az"})


def language_of(code: str, table: Table) -> dict[str, Any]:
    """What a language's own file would define."""
    table = _prefixed(_with_phrases(table, particles.PHRASES.get(code, {})), particles.PREFIXES.get(code, ""))
    months, short_months = _names(table, _MONTHS, 1, particles.MONTHS.get(code, ""))
    weekdays, short_weekdays = _names(table, _WEEKDAYS, 0, particles.WEEKDAYS.get(code, ""))
    words: dict[str, Any] = {
        "month": months,
        # Where months begin with a small letter, one with a capital is a name: Mars, Maja.
        "sure_month": {
            name + ("" if code in particles.CAPITAL_MONTHS else "!"): n
            for name, n in months.items()
            if len(name) > _DOUBTFUL
        },
        "month_short": short_months,
        "weekday": weekdays,
        "weekday_short": short_weekdays,
        "count": _counts(code, table),
        "unit": _units(code, table),
        "single": _spread(particles.SINGLE.get(code, {})),
        "first": particles.FIRST.get(code, {}),
        "between": particles.BETWEEN.get(code, "").split(),
        "and_word": particles.AND.get(code, "").split(),
        "this_word": particles.THIS.get(code, "").split(),
        "after_weekday": particles.AFTER_WEEKDAY.get(code, "").split(),
        "before_year": _tokens(particles.BEFORE_YEAR.get(code, "")),
        "before_last_year": _tokens(particles.BEFORE_LAST_YEAR.get(code, "")),
        "before_month": _tokens(particles.BEFORE_MONTH.get(code, "")),
        "not_after": particles.NOT_AFTER.get(code, "").split(),
        "after_year": [word for word in particles.AFTER_YEAR.get(code, "").split() if len(word) > 2],
        "after_year_short": [word for word in particles.AFTER_YEAR.get(code, "").split() if len(word) <= 2],
        "pointer": dict.fromkeys(particles.LAST.get(code, "").split(), "last")
        | dict.fromkeys(particles.NEXT.get(code, "").split(), "next"),
        "pointed_unit": _single_units(table),
        "day_word": dict(particles.DAY_WORDS.get(code, {})),
        "present_word": [],
        "since_word": own_patterns.since_words(code),
        "phrase": {},
        **stories.words_of(code),
        **parts_of_day.words_of(code, weekdays),
        **year_stretches.words_of(code),
    }
    patterns = _calendar(_is_year_first(table), code in particles.AND)
    # Names of several words become one sign before anything else is read: segunda-feira.
    patterns["month_short"] = _long_names(table, _MONTHS, 1, "m", words, ())
    patterns["weekday_short"] = _long_names(table, _WEEKDAYS, 0, "w", words, particles.WEEKDAYS.get(code, "").split())
    is_either = code in stories.IS_EITHER
    for rule, found in (
        *_relative(table, words, is_either),
        *_told(code, words),
        *stories.patterns_of(code),
        *parts_of_day.patterns_of(code),
        *own_patterns.patterns_of(code).items(),
        *year_stretches.patterns_of(code).items(),
    ):
        patterns.setdefault(rule, [])
        patterns[rule] += [each for each in found if each not in patterns[rule]]
    for name in list(words):
        words[name] = (_dotted(words[name]) if code in _DOTTED else words[name]) or _UNUSED
    return {
        "DAY_FIRST": not str(table.get("date_order", "DMY")).startswith("M"),
        "WORDS": words,
        "CORE": _CORE | own_patterns.core_of(code) | {name for name in words if name.startswith("phrase")},
        "FRAGMENTS": {},
        "PATTERNS": patterns,
        "REJECTS": {
            "before_year": r"[$£€¥#§]\s?$|\d[.,:/-]$",
            "after_year": r"^\s?[%$€]|^[.,:]\d|^[-–/]\d",
            "before_month": r"\b[Rr](?:io|IO)\s(?:de|DE)\s$",
            # At the end of a sentence of which no verb is in the past.
            "unpast": r"\w[)»”\"]?\.[»”\"]?\s*\Z" if code in tenses.OVERT_PAST else _NEVER,
        },
        "FUTURE": tenses.FUTURE.get(code, _NEVER),
        "PAST": tenses.PAST.get(code, _NEVER),
    }


# No token has two signs, and a class without a word would be a pattern that cannot be written.
_UNUSED = {"\0\0": None}


def _dotted(words: Any) -> Any:
    """The words with the capital that Turkish has for "i"."""
    more = [word for word in words if word[:1] == "i"]
    if isinstance(words, dict):
        named = cast("dict[str, Any]", words)
        return named | {f"İ{word[1:]}": named[word] for word in more}
    return [*words, *(f"İ{word[1:]}" for word in more)]


def _prefixed(table: Table, prefixes: str) -> Table:
    """The table with names and phrases that have swallowed the preposition before them."""
    if not prefixes:
        return table
    keys = (*_MONTHS, *_WEEKDAYS, "week", "month", "year")
    more = {key: [pre + name for pre in ("", *prefixes) for name in table.get(key, ())] for key in keys}
    phrases = {
        key: [pre + phrase for pre in ("", *prefixes) for phrase in each]
        for key, each in table.get("relative-type", {}).items()
    }
    return {**table, **more, "relative-type": phrases}


def _with_phrases(table: Table, phrases: Mapping[str, str]) -> Table:
    """The table with phrases that it lacks."""
    known = table.get("relative-type", {})
    more = {key: [*known.get(key, ()), *each.split("|")] for key, each in phrases.items()}
    return {**table, "relative-type": {**known, **more}}


def _is_year_first(table: Table) -> bool:
    return str(table.get("date_order", "")).startswith("Y")


def _tokens(text: str) -> list[str]:
    """Words, of which only the last token counts: jusqu'en."""
    return [TOKEN.findall(word)[-1] for word in text.split()]


def _clean(name: str) -> str:
    return unicodedata.normalize("NFC", name).lower().rstrip(".")


def _names(table: Table, keys: Sequence[str], first: int, more: str) -> tuple[dict[str, int], dict[str, int]]:
    """The names of one token, full and short."""
    full: dict[str, int] = {}
    short: dict[str, int] = {}
    for number, key in enumerate(keys, start=first):
        names = {_clean(name) for name in table.get(key, ())}
        for name in filter(_LETTERS.fullmatch, names):
            (short if _is_short(name, names) else full).setdefault(name, number)
    cases = {name: first + i % len(keys) for i, name in enumerate(more.split())}
    full |= {name: number for name, number in cases.items() if _LETTERS.fullmatch(name)}
    return full, {name: number for name, number in short.items() if name not in full}


def _long_names(
    table: Table, keys: Sequence[str], first: int, group: str, words: dict[str, Any], more: Sequence[str]
) -> list[str]:
    """Patterns of the names of several words; the first word alone is then none (segunda)."""
    patterns: list[str] = []
    for number, key in enumerate(keys, start=first):
        names = {_clean(each) for each in (*table.get(key, ()), *more[number - first :: len(keys)])}
        spelled = names | {name.replace("'", "’") for name in names} | {name.replace("’", "'") for name in names}
        for name in sorted(spelled):
            tokens = TOKEN.findall(name)
            if 1 < len(tokens) <= 3 and _LETTERS.fullmatch(tokens[0]) and all(map(_NAME_PART.fullmatch, tokens)):
                carrier = "phrase" + _letters_of(len(words))
                words[carrier] = {tokens[0]: number}
                words["weekday" if group == "w" else "month"].pop(tokens[0], None)
                patterns.append(" ".join([f"<{carrier}:{group}>", *(f'"{token}"' for token in tokens[1:])]))
    return patterns


def _is_short(name: str, names: set[str]) -> bool:
    longer = [other for other in names if len(other) >= len(name) + 2]
    begun = any(other.startswith(name) for other in longer)
    return (len(name) <= 4 and begun) or (len(name) <= 3 and any(len(other) >= 5 for other in longer))


def _counts(code: str, table: Table) -> dict[str, float]:
    found: dict[str, float] = {}
    for each in table.get("simplifications", ()):
        for word, figures in each.items():
            if _LETTERS.fullmatch(word) and str(figures).isdigit():
                found[word] = int(figures)
    found |= {word: n for n, word in enumerate(particles.COUNTS.get(code, "").split(), start=1)}
    return found | particles.MORE_COUNTS.get(code, {}) | particles.TENS.get(code, {})


def _units(code: str, table: Table) -> dict[str, str]:
    """Words of units with at least two letters: "h" and "m" are more often something else."""
    found: dict[str, str] = {}
    for key in _UNITS:
        names = [_clean(name) for name in table.get(key, ())]
        templates = (*_templates(table, key, "ago"), *_templates(table, key, "ahead"))
        names += [unit for template in templates if (unit := _unit_of(template))]
        found |= {name: key.upper() for name in names if _LETTERS.fullmatch(name) and len(name) > 1}
    return found | _spread(particles.UNITS.get(code, {}))


def _single_units(table: Table) -> dict[str, str]:
    """Weeks, months and years that can be pointed at; last weeks are no week."""
    found: dict[str, str] = {}
    for key in ("week", "month", "year"):
        names = {_clean(name) for name in table.get(key, ())}
        plain = (name for name in names if _LETTERS.fullmatch(name) and len(name) > 2)
        found |= {name: key.upper() for name in plain if name.removesuffix("s") not in names - {name}}
    return found


def _spread(units: Mapping[str, str]) -> dict[str, str]:
    return {word: unit for unit, written in units.items() for word in written.split()}


def _templates(table: Table, unit: str, rule: str) -> Iterator[str]:
    """Phrases with a number: il y a (...) jours."""
    phrases: Mapping[str, list[str]] = table.get("relative-type-regex", {})
    key = f"\\1 {unit} ago" if rule == "ago" else f"in \\1 {unit}"
    yield from (_clean(each) for each in phrases.get(key, ()))


def _unit_of(template: str) -> str:
    """The word after the number, which stands apart from it."""
    _, number, rest = template.partition(_NUMBER)
    following = rest.split()
    return following[0] if number and rest.startswith(" ") and following else ""


def _calendar(year_first: bool, has_bare_years: bool) -> dict[str, list[str]]:
    """Patterns of dates on the calendar, which all tables share."""
    day = '(<dom:d> (. | "°")? | <first:d>)'
    month = "(<month:m> | <month_short:m> .?)"
    after_year = "(<after_year> | <after_year_short> .?)"
    year = f"<between>? ,? <year:y> {after_year}?"
    weekday = "(<weekday:w> ,? (<between> | <after_weekday>)?)?"
    patterns = {
        "calendar_day": [f"{weekday} {day} <between>? {month} ({year})?"],
        "calendar_month": [f"{month} {year}"],
        "month_day_pointed": [f"{day} <between>? {month} <pointer:r>"],
        "unit_pointed": ["<pointer:r> <pointed_unit:u>", "<pointed_unit:u> <pointer:r>"],
        "month": ["<sure_month:m>", "(?<= <before_month>) <month:m>"],
        "month_pointed": ["<pointer:r> <month:m>", "<month:m> <pointer:r>"],
        "weekday": ["<this_word>? <weekday:w>"],
        "weekday_pointed": ["<pointer:r> <weekday:w>", "<weekday:w> <pointer:r>"],
        "iso_date": [f"{weekday} <isodate:t>"],
        "iso_time": ["<isotime:t>"],
        "figures": [f"{weekday} <numdate:t>"],
        "figures_month": ["<monthyear:t>"],
        "year": [f"<year:y> {after_year}"],
        "year_bare": [
            "(?<= <before_year>) <year:y>",
            "(?<= <before_last_year>) <year:y> (?= , | . | ; | :)",
            *(["<year:y> (?= , | . | <and_word>)"] if has_bare_years else []),
        ],
        "clock": ["<clock:t>", "<hourclock:t>"],
        "near_day": ["(?<! <not_after>) <day_word:d>"],
        "present": ["<present_word>"],
    }
    if year_first:
        patterns["calendar_day"].append(f"<year:y> .? {month} <dom:d> .?")
    return patterns


def _relative(table: Table, words: dict[str, Any], is_either: bool) -> Iterator[tuple[str, list[str]]]:
    phrases: Mapping[str, list[str]] = table.get("relative-type", {})
    for key, each in phrases.items():
        distance = _distance(key)
        if distance is not None:
            for phrase in each:
                yield from _phrase(_clean(phrase), *distance, words)
    for unit in _UNITS:
        for rule in ("ago", "ahead"):
            for template in _templates(table, unit, rule):
                yield from _counted(template, "either" if is_either and rule == "ahead" else rule, words)


def _told(code: str, words: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """le lendemain, the day after what was told; before a noun it is beside what the noun tells of."""
    of = stories.OF_EVENT.get(code, "").split()
    lone = f" (?! {' | '.join(of)})" if of else ""
    for phrase, pointer, unit in stories.told_phrases(code):
        tokens = TOKEN.findall(phrase)
        head = max(range(len(tokens)), key=lambda i: len(tokens[i]))
        name = "phrase" + _letters_of(len(words))
        words[name], words[name + "_unit"] = {tokens[head]: pointer}, {tokens[head]: unit}
        carried = f"(?= <{name}:r>) <{name}_unit:u>"
        yield "unit_pointed", [" ".join(carried if i == head else f'"{t}"' for i, t in enumerate(tokens)) + lone]


def _distance(key: str) -> tuple[int, str] | None:
    """-1 and WEEK of "1 week ago"; None for an amount."""
    match = re.fullmatch(r"(?:(\d+) (\w+) ago|in (\d+) (\w+))", key)
    if match is None or (match[2] or match[4]) not in _UNITS:
        return None
    return (-int(match[1]), match[2].upper()) if match[1] else (int(match[3]), match[4].upper())


def _phrase(phrase: str, amount: int, unit: str, words: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """A pattern for a phrase that means `amount` `unit`s from today; its heaviest word carries what it says."""
    tokens = TOKEN.findall(phrase)
    if not tokens or len(tokens) > 6 or any('"' in token or len(token) < 1 for token in tokens):
        return
    letters = [i for i, token in enumerate(tokens) if _LETTERS.fullmatch(token)]
    if not letters or (len(tokens) == 1 and len(phrase) < 2):
        return
    if unit == "SECOND" and amount == 0 and len(tokens) == 1:
        words["present_word"].append(phrase)
        return
    if unit == "DAY" and len(tokens) == 1:
        words["day_word"][phrase] = amount
        return
    rule = _rule(amount, unit)
    if rule is None:
        return
    head = max(letters, key=lambda i: len(tokens[i]))
    name = "phrase" + _letters_of(len(words))
    if rule == "near_day":
        words[name] = {tokens[head]: amount}
        carried = f"<{name}:d>"
    else:
        words[name] = {tokens[head]: _POINTERS.get(amount) if rule == "unit_pointed" else abs(amount)}
        words[name + "_unit"] = {tokens[head]: unit}
        carried = f"(?= <{name}:{'r' if rule == 'unit_pointed' else 'n'}>) <{name}_unit:u>"
    parts = [carried if i == head else f'"{token}"' for i, token in enumerate(tokens)]
    # An article or a preposition at the head may be another one in the text: le, au, du mois dernier.
    lead = _lead(tokens, head)
    yield rule, [" ".join([*(f"({part})?" for part in parts[:lead]), *parts[lead:]])]


def _lead(tokens: list[str], head: int) -> int:
    lead = 0
    while lead < head and len(tokens) - lead > 2 and len(tokens[lead]) <= 3:
        lead += 1
    return min(lead, 2)


def _rule(amount: int, unit: str) -> str | None:
    if unit == "DAY":
        return "near_day"
    if unit in ("WEEK", "MONTH", "YEAR") and amount in _POINTERS:
        return "unit_pointed"
    return ("ago" if amount < 0 else "ahead") if amount else None


def _letters_of(number: int) -> str:
    """A name for a class, which holds letters alone."""
    return "_" + "".join(chr(ord("a") + int(figure)) for figure in str(number))


def _counted(template: str, rule: str, words: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """il y a <count> <unit>: what stands before the number and after the unit is literal."""
    before, number, rest = template.partition(_NUMBER)
    unit = _unit_of(template)
    if not number or len(unit) < 2 or '"' in template:
        return
    lead = [f'"{token}"' for token in TOKEN.findall(before)]
    tail = [f'"{token}"' for token in TOKEN.findall(rest.strip().removeprefix(unit))]
    if not lead and not tail:
        return
    patterns = [" ".join([*lead, "<count:n>", "<unit:u>", *tail])]
    if words["single"]:
        patterns.append(" ".join([*lead, "(?<! <count>)", "<single:u>", *tail]))
    yield rule, patterns
