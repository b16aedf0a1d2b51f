"""Factiva: each article ends with "Document COUR000020201012egac0001"; its head is lines, or fields of two letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.articles.draft import Draft
from timeline.articles.press_databases import fields_of, published, segments
from timeline.publication import Stamp, read_stamps
from timeline.publication.labels import is_byline

_DOCUMENT = r"(?:AN[ \t]+)?Documento? [A-Za-z0-9]{3,12}\d{8}[a-z0-9]{6,14}"
MARK = re.compile(rf"^[ \t]*{_DOCUMENT}[ \t]*$", re.MULTILINE)
_END = re.compile(rf"{_DOCUMENT}$")
_CODE = re.compile(
    r"(?P<name>HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|SE|CLM|ART|VOL)(?:\s+(?P<value>.*))?$"
)
_WORDS = re.compile(r"[\d.,' ]+ (?:words|Wörter|mots|palabras|parole|palavras|woorden|слов|字)$")
_COPYRIGHT = re.compile(r"(?:\(c\)|©|copyright\b|tous droits|alle rechte|todos los derechos)", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}:\d\d(?: ?[AP]M)?$", re.IGNORECASE)
_HEAD = 12


def articles(lines: Sequence[str]) -> Iterator[Draft]:
    """The articles in their order."""
    for segment in segments(lines, _END):
        filled = [line for line in segment if line]
        draft = _of_fields(filled) or _of_lines(filled)
        if draft and draft.text:
            yield draft


def _of_fields(lines: Sequence[str]) -> Draft | None:
    if not any(line.startswith(("HD ", "HD\t")) for line in lines):
        return None
    fields = fields_of(lines, _CODE)
    told = {name: " ".join(said) for name, said in fields.items()}
    stamps = _stamps(told.get("PD", ""), told.get("ET", ""))
    text = "\n".join([*fields.get("LP", ()), *fields.get("TD", ())])
    author = re.sub(r"^By\s+", "", told.get("BY", ""))
    return Draft(
        text, told.get("HD", ""), hints=published(stamps, "Factiva"), author=author, section=told.get("SE", "")
    )


def _of_lines(lines: Sequence[str]) -> Draft | None:
    """Headline, author, count of words, date, paper, its code, language, copyright, and then the text."""
    count = next((at for at, line in enumerate(lines) if _WORDS.match(line)), None)
    if count is None:
        return None
    above = list(lines[max(0, count - 3) : count])
    author = above.pop() if len(above) > 1 and (is_byline(above[-1]) or len(above[-1].split()) <= 3) else ""
    clock = lines[count + 2] if count + 2 < len(lines) and _CLOCK.match(lines[count + 2]) else ""
    head = lines[count + 1 : count + _HEAD]
    stamps = _stamps(lines[count + 1] if head else "", clock)
    ends = next((at for at, line in enumerate(head) if _COPYRIGHT.match(line)), None)
    begins = count + 2 + (ends if ends is not None else _language(head))
    title = above[-1] if above else ""
    author = re.sub(r"^By\s+", "", author)
    return Draft("\n".join(lines[begins:]), title, hints=published(stamps, "Factiva"), author=author)


def _language(head: Sequence[str]) -> int:
    """The last line of a head without a copyright: the language, after the paper's code in capitals."""
    code = next((at for at, line in enumerate(head) if re.fullmatch(r"[A-Z0-9]{3,12}", line)), 1)
    return code + 1


def _stamps(day: str, clock: str) -> tuple[Stamp, ...]:
    return (read_stamps(f"{day} {clock}") if clock else ()) or read_stamps(day)
