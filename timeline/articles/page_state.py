"""Hints at the publication date in what a page's scripts carry: the state that they draw, the counters that they tell.

The object that holds the page's own title tells of the page, whatever else the scripts know of other articles.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from timeline.publication import Hint, Kind, Stamp, read_stamps
from timeline.publication.stamps import counted

# {"datePublished": "2020-10-12T18:03"}, publish_date: '20201012', 'article.published': '12/10/2020'.
STATE = re.compile(
    r"(?<![A-Za-z0-9])(?P<key>(?:[A-Za-z]+[._:-])?(?:first|original|article|content|page|post|story)?[_-]?"
    r"(?:date_?published|published_?(?:at|on|date|time)?|publish(?:ing)?_?(?:date|time)|publication_?(?:date|time)"
    r"|pub_?date|issue_?(?:date|timestamp))(?:_?(?:utc|gmt|iso))?)"
    r"""[\\"']{0,4}\s*[:=]\s*(?:[\\"']{1,4}(?P<text>[^"'\\<>\n]{8,40})[\\"']|(?P<count>\d{10}(?:\d{3})?)(?!\d))""",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"""(?P<quote>["']?)[A-Za-z_]{0,20}(?:title|headline|heading|name|subject)(?P=quote)\s*:\s*"""
    r"""(?:"(?P<text>(?:[^"\\\n]|\\.){4,300})"|'(?P<text2>(?:[^'\\\n]|\\.){4,300})')""",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r'\\"[A-Za-z_]{0,20}(?:title|headline|name)\\"\s*:', re.IGNORECASE)
_PAIR = re.compile(
    r"""["']?(?<![\w-])(?P<key>[A-Za-z_][\w.-]*)["']?\s*:\s*"""
    r"""(?:["'](?P<text>[^"'\n]{8,40})["']|(?P<count>\d{10}(?:\d{3})?)(?![\d.]))"""
)
_COUNT = re.compile(r"\d{10}(?:\d{3})?")
_SAYS_WHEN = re.compile(r"publi|pubdate|posted|created|issued|displaydate|online|release|^date$", re.IGNORECASE)
_SAYS_OTHER = re.compile(
    r"updat|modif|chang|edit|event|start|begin|end|expir|until|max|min|today|current|now|valid|birth|schedul|comment"
    r"|access|login|seen|sync|index|server|cache|build|version|ids?$|key$|hash|phone|views?$|count|size|token|title|name$",
    re.IGNORECASE,
)
_MOST_CHARACTERS, _AROUND, _MOST_OBJECTS = 2_000_000, 30_000, 20
_PUBLISHED, _ONLY, _ANYWHERE = 0.7, 0.64, 0.65


def state_hints(tree: Any, title: str, language: str) -> Iterator[Hint]:
    """The time that the scripts give to the object of that title, or else the one time of publication in them."""
    scripts = [
        (script.text or "")[:_MOST_CHARACTERS]
        for script in tree.xpath("//script[not(@src) and not(contains(@type, 'ld+json'))]")[:200]
    ]
    own = [pair for text in scripts for pair in _own_times(text, title, language)]
    told = [stamp for key, stamp in own if _SAYS_WHEN.search(key)]
    for found, weight in ((told, _PUBLISHED), ([stamp for _, stamp in own], _ONLY)):
        if found:
            if len({stamp.day_number for stamp in found}) == 1:
                yield Hint((found[0],), "the page's scripts", Kind.MACHINE, weight)
            return
    everywhere = [stamp for text in scripts for stamp in _published_times(text, language)]
    if len({stamp.day_number for stamp in everywhere}) == 1:
        yield Hint((everywhere[0],), "the page's scripts", Kind.MACHINE, _ANYWHERE)


def _published_times(script: str, language: str) -> Iterator[Stamp]:
    for match in STATE.finditer(script):
        stamps = counted(float(match["count"])) if match["count"] else read_stamps(match["text"], language)
        if len(stamps) == 1:
            yield stamps[0]


def _own_times(script: str, title: str, language: str) -> Iterator[tuple[str, Stamp]]:
    """(key, time) of what stands beside the page's title in the objects that hold it."""
    wanted, words = _plain(title), re.findall(r"[A-Za-z]{4,}", title)
    # Most scripts hold nothing of the article; letters beyond ASCII may be written as codes.
    if len(wanted) < 4 or (words and max(words, key=len) not in script):
        return
    # A state that is itself a text in the script has its quotes escaped.
    text = script.replace('\\"', '"') if _ESCAPED.search(script) else script
    named = (m for m in _TITLE.finditer(text) if _plain(_unescaped(m["text"] or m["text2"])) == wanted)
    for match in islice(named, _MOST_OBJECTS):
        before = _level(text[max(0, match.start() - _AROUND) : match.start()][::-1], _BACKWARD, "}]", "{[")[::-1]
        after = _level(text[match.end() : match.end() + _AROUND], _FORWARD, "{[", "}]")
        for pair in _PAIR.finditer(f"{before} {after}"):
            if not _SAYS_OTHER.search(pair["key"]) and (stamp := _moment(pair, language)):
                yield pair["key"], stamp


def _moment(pair: re.Match[str], language: str) -> Stamp | None:
    number = pair["count"] or (pair["text"] if _COUNT.fullmatch(pair["text"]) else "")
    stamps = counted(float(number)) if number else read_stamps(pair["text"], language)
    # A text of eight digits is a number of something else more often than a day.
    is_number = not number and pair["text"].isdigit() and not _SAYS_WHEN.search(pair["key"])
    return stamps[0] if len(stamps) == 1 and not is_number else None


_FORWARD = re.compile(r'"(?:[^"\\\n]|\\.){0,9000}"|[{}\[\]]')
# The same in a text that is read from its end.
_BACKWARD = re.compile(r'"(?:"\\|[^"\n]){0,9000}?"(?!\\)|[{}\[\]]')


def _level(text: str, tokens: re.Pattern[str], opening: str, closing: str) -> str:
    """What of a text belongs to the object that it begins in, without the objects and lists inside of it."""
    depth, kept, at = 0, list[str](), 0
    for token in tokens.finditer(text):
        if token[0] in opening:
            if depth == 0:
                kept.append(text[at : token.start()])
            depth += 1
        elif token[0] in closing:
            if depth == 0:
                return " ".join([*kept, text[at : token.start()]])
            depth -= 1
            at = token.end()
    return " ".join(kept if depth else [*kept, text[at:]])


def _unescaped(text: str) -> str:
    r"""The text of a string of JavaScript: "L\u00fcft" is "Lüft"."""
    if "\\" in text:
        with contextlib.suppress(ValueError):
            return str(json.loads(f'"{text}"'))
    return text


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
