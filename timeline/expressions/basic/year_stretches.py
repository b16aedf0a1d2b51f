"""Stretches of years in the languages without a file of their own: entre 1914 et 1918, dal 1915 al 1918."""

from __future__ import annotations

# Between and its "and", from and its "to"; a bar parts words of one meaning.
_WORDS = {
    "fr": "entre et de|depuis à",
    "es": "entre y|e de|desde a|hasta",
    "it": "tra|fra e|ed dal|da al|a",
    "pt": "entre e de|desde a|até",
    "ca": "entre i de|des a|fins",
    "gl": "entre e de|desde a|ata",
    "nl": "tussen en van tot",
    "sv": "mellan och från till",
    "da": "mellem og fra til",
    "no": "mellom og fra til",
    "pl": "między a od do",
    "cs": "mezi a od do",
    "sk": "medzi a od do",
    "hr": "između i od do",
    "ru": "между и с до|по",
    "uk": "між і|та|й з до|по",
    "ro": "între și|şi din până",
    "el": "μεταξύ και από έως|μέχρι",
    "id": "antara dan dari sampai|hingga",
}
# What may stand before a year there: tra il 1915 e il 1918, în 1914 și 1918.
_ARTICLES = {"it": "il", "el": "του|το", "nl": "het"}
# Before years with a dash between them, beside what stands before any year: w latach 1939-1945.
_YEARS = {"pl": "latach", "cs": "letech", "sk": "rokoch", "ru": "годах", "uk": "роках", "nl": "jaren", "fr": "années"}
_NAMES = ("span_between", "span_and", "span_from", "span_to")


def words_of(code: str) -> dict[str, list[str]]:
    said = _WORDS.get(code, "").split()
    found = {name: each.split("|") for name, each in zip(_NAMES, said, strict=False)}
    return {**found, "span_article": _ARTICLES.get(code, "").split("|"), "span_years": _YEARS.get(code, "").split()}


def patterns_of(code: str) -> dict[str, list[str]]:
    """By rule; the begin of a stretch tells all of it."""
    spans, ends = ["(?<= <before_year>) <year:y> (?= - <year:last>)"], ["(?<= <before_year> <year:before> -) <year:y>"]
    if code in _YEARS:
        spans.append("(?<= <span_years>) <year:y> (?= - <year:last>)")
        ends.append("(?<= <span_years> <year:before> -) <year:y>")
    articles = ("", " <span_article>") if code in _ARTICLES else ("",)
    for first, last in (("span_between", "span_and"), ("span_from", "span_to")) if code in _WORDS else ():
        for the in articles:
            spans.append(f"(?<= <{first}>{the}) <year:y> (?= <{last}>{the} <year:last>)")
            ends.append(f"(?<= <{first}>{the} <year:before> <{last}>{the}) <year:y>")
    return {"year_span": spans, "year_span_end": ends}
