"""What Telegram exports of a channel or a chat: each post of a channel is an article, and of a chat each day is one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, cast

from timeline.articles.draft import Draft
from timeline.publication import Hint, Kind, Stamp, read_stamps
from timeline.publication.stamps import counted

_CHANNELS = ("public_channel", "private_channel")
_SURE = 0.95


def is_chat(record: dict[str, Any]) -> bool:
    """Whether an object is a chat: a kind, and messages that tell theirs and their date."""
    messages = record.get("messages")
    if not isinstance(messages, list) or not isinstance(record.get("type"), str):
        return False
    first = cast("list[Any]", messages)[:1]
    return all(isinstance(one, dict) and "type" in one and "date" in one for one in first)


def chat_drafts(record: dict[str, Any]) -> Iterator[Draft]:
    """The posts or days in order; what tells only that somebody joined, or holds only a picture, is passed over."""
    name = str(record.get("name") or "")
    messages = [
        cast("dict[str, Any]", one)
        for one in cast("list[Any]", record["messages"])
        if isinstance(one, dict) and _words(cast("dict[str, Any]", one))
    ]
    if record["type"] in _CHANNELS:
        for message in messages:
            yield Draft(_words(message), hints=tuple(_hints(message)), author=name)
        return
    for day, said in groupby(messages, key=lambda message: str(message.get("date"))[:10]):
        lines = (f"{one['from']}: {_words(one)}" if one.get("from") else _words(one) for one in said)
        stamps = read_stamps(day)
        hints = (Hint(stamps, "the day of the messages", Kind.MACHINE, _SURE),) if stamps else ()
        yield Draft("\n".join(lines), f"{name}, {day}" if name else day, hints=hints)


def _words(message: dict[str, Any]) -> str:
    if message.get("type") != "message":
        return ""
    return running_text(message.get("text")).strip()


def running_text(value: object) -> str:
    """A text in pieces, some of them with a form of their own ("bold", "link"), as one."""
    if isinstance(value, list):
        return "".join(running_text(part) for part in cast("list[object]", value))
    if isinstance(value, dict):
        return running_text(cast("dict[str, object]", value).get("text"))
    return value if isinstance(value, str) else ""


def _hints(message: dict[str, Any]) -> Iterator[Hint]:
    """The time on the clock of whoever exported it, and the same in UTC: together they tell the zone."""
    seconds = str(message.get("date_unixtime") or "")
    found: tuple[tuple[Stamp, ...], ...] = (
        read_stamps(str(message.get("date") or "")),
        counted(float(seconds)) if seconds.isdecimal() else (),
    )
    for stamps in found:
        if stamps:
            yield Hint(stamps, "the message's own time", Kind.MACHINE, _SURE)
