"""The title of a text that has no marked one: its headline, else what its file is called, else how it begins."""

from __future__ import annotations

import re
from pathlib import PurePath

from timeline.publication.labels import is_byline
from timeline.publication.lines import mentions
from timeline.publication.official import minutes_of
from timeline.sentences import STAMP, paragraphs, sentences

LONGEST = 140
# What is no headline is cut to what a list of articles shows.
_LONGEST_BEGINNING, _LONGEST_SENTENCE = 90, 80
_LOOKED_AT, _PARAGRAPHS, _NEAR_TOP = 8_000, 40, 1_000
_RULE = re.compile(r"[\W_]*")
_SENTENCE = re.compile(r"(?<=[.!?。！？])[\s\"”»]+|(?<=[。！？])")
_ENDS = tuple(".!?…。！？:;,")
_QUOTES = "\"'”’»)」』"


def find_title(text: str, language: str = "en", name: str = "", told: str = "") -> str:
    """The first paragraph where it reads like a headline; bylines, dates and rules above it are none.

    Of running text what its properties or its file are called, where somebody gave them a name, else its first
    sentence. What properties tell is the title at once where the text prints it near its top, for templates have one.
    """
    beginning = text[:_LOOKED_AT]
    told = " ".join(told.split())
    if told and told.casefold() in " ".join(text[:_NEAR_TOP].split()).casefold():
        return shorten(told)
    for number, (start, end) in enumerate(paragraphs(beginning)):
        words = " ".join(beginning[start:end].split())
        if number >= _PARAGRAPHS:
            break
        if _RULE.fullmatch(words) or _is_header(beginning[start:end]):
            continue
        said = [words[a:b] for a, b in sentences(words[: 4 * LONGEST], language)] or [words]
        if _is_headline(words, len(said), has_more=bool(text[end : end + _LOOKED_AT].strip())):
            return shorten(words)
        return (told if name_as_title(f"{told}.") else "") or name_as_title(name) or _cut(said[0], _LONGEST_BEGINNING)
    return ""


def shorten(text: str, longest: int = LONGEST) -> str:
    """At most `longest` characters: the first sentence, or whole words with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    first = _SENTENCE.split(text, maxsplit=1)[0]
    return first if len(first) <= longest else _cut(text, longest)


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:-–—") + "…"


def _is_headline(words: str, count: int, *, has_more: bool) -> bool:
    """Whether a paragraph of `count` sentences is none at all, or a short one by itself with the text below it."""
    if len(words) > LONGEST or STAMP.match(words):
        return False
    is_open = not words.rstrip(_QUOTES).endswith(_ENDS)
    return is_open or (has_more and count == 1 and len(words) <= _LONGEST_SENTENCE)


def _is_header(text: str) -> bool:
    if (is_byline(text) and len(text) < _LONGEST_BYLINE) or _SLUG.match(text):
        return True
    return any(m.stands_alone or (m.label and not minutes_of(text[: m.place.start])) for m in mentions(text, ""))


_LONGEST_BYLINE = 60
# How agencies call a report for editors, "BC-Quay, 2nd Ld-Writethru,0310", and what else stands above a headline.
_SLUG = re.compile(
    r"(?-i:^\^?[A-Z]{2}-{1,2}[A-Z][^.!?]{1,60}[, ]\s?\d{3,4}$)|^eds?(?:itors?)?:\s"
    r"|^(?:for immediate release|press release|news release|media release|pressemitteilung|medienmitteilung"
    r"|communiqué de presse|nota de prensa|comunicato stampa|nota de imprensa|persbericht|pressmeddelande)\W*$"
    r"|^(?:(?:media|press)?\s?contact|kontakt|pressekontakt|contacto?|contatti?|embargo(?:ed)?)\b[^:]{0,20}:\s",
    re.IGNORECASE,
)


# What programs, cameras and scanners call files, and people who have not thought of a name yet.
_GENERIC_WORDS = """
untitled unnamed document doc docx text txt article articles story new file copy of final draft version page pages
scan scanned img image screenshot download clip clipping note notes print output export letter memo part test
unbenannt dokument neu neues datei kopie artikel seite sans titre nouveau fichier copie sin título nuevo archivo
documento senza titolo nuovo sem novo arquivo naamloos nieuw bestand bez tytułu nowy plik без названия новый
документ файл
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_PARTS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SIGNS = re.compile(r"[\s_+]+|%20|(?<=\w)-(?=\w)|\.(?=\w)")
# A day before or behind the name, and what is added to the name of a second copy.
_DAY = re.compile(
    r"^\W*(?:\d{2,4}\W?\d{2}\W?\d{2,4}|\d{6,14})\W+|\W+(?:\d{2,4}\W?\d{2}\W?\d{2,4}|\(\d{1,3}\)|\d{6,14})\W*$"
)
_FEWEST_WORDS, _LONGEST_WORD = 2, 30


def name_as_title(name: str) -> str:
    """What a file is called, as words; empty where nobody gave it a name: "scan0012", "article-3", "8812"."""
    stem = _DAY.sub("", PurePath(name.replace("\\", "/")).stem)
    parts = _PARTS.findall(stem)
    own = [part for part in parts if part.lower() not in _GENERIC and len(part) > 1]
    if len(own) < _FEWEST_WORDS or max(map(len, parts)) > _LONGEST_WORD or not any(len(part) > 3 for part in own):
        return ""
    return _cut(" ".join(_SIGNS.sub(" ", stem).split()), LONGEST)
