"""Sound inputs of each target, and damage done to them."""

from __future__ import annotations

import io
import random
import tempfile
import zipfile
from functools import cache
from pathlib import Path

from tests.articles import files
from tests.builders import DAM, a_reading
from tests.fuzz.targets import FORMATS, LANGUAGES
from timeline import edits, meanings
from timeline.model import Expression
from timeline.store import create_project

DATES = (
    *("2020-10-12", "2020-10~", "../2020-02-01", "2021-05-06T10:00", "-0489-03?", "1990/..", "199X", "2020-W41"),
    *("2020-21", "2020-Q3", "[1667..1668]", "Y-17000", "2004-06-XX/2004-07-03", "156u-12-25", "2020-10-11T24:00"),
)
_WORDS = (
    "the of in on at by since until before after about "
    "between and to from early late mid last next this that "
    "Monday Sunday morning evening night weekend week "
    "month year decade century quarter spring winter noon "
    "January May March 3rd 15 31 1999 2020 '98 1990s 12:30 "
    "9 a.m. p.m. BC AD two three several few days weeks "
    "later earlier ago following previous same day yesterday today tomorrow "
    "now Christmas Easter - – / . , ( ) % "
    "Montag letzten Woche am 3. Mai vor zwei Tagen le "
    "3 mai dernier lundi hier прошлой неделе 2020年5月3日 昨天 أمس "
    "der Nacht zum Dienstag seit wie teilte mit wurde , die 1847 eröffnet Uhr Mo-Fr für bis "
    "12 septembre prochain próximo lunes passado minulý týden i måndags ביום שני 上周一 去年3月 "
    "昭和20年8月15日 지난해 3월 先週の月曜日 令和元年 2015'ten beri ημέρες πριν роки тому "
    "\u202e \u0301 \0 ٣ ² ½ 🜚 "
    "99999999999999999999 00 0000 -1 1/2/3 31.02.2020 2020-02-30 "
)
WORDS = _WORDS.split()
GRAMMAR = "0123456789-/.~?%XuQWTYZ:[]{},+ "


@cache
def whole_files() -> dict[str, bytes]:
    return {
        "txt": files.PROSE.encode(),
        "html": files.a_page(),
        "rtf": files.an_rtf(),
        "mhtml": files.an_mhtml(),
        "pdf": files.a_pdf(),
        "docx": files.a_docx(),
        "odt": files.an_odt(),
        "epub": files.an_epub(),
        "eml": files.a_mail({"x.docx": files.a_docx()}),
        "warc": files.a_warc(compressed=False),
        "zip": files.a_zip({"a.html": files.a_page()}),
        "rss": files.a_feed(),
        "json": files.some_json(),
        "csv": b"title,text,date\nFerry,It ran aground.,2020-10-12\n",
    }


@cache
def a_whole_project() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        store = create_project(Path(folder) / "a.dateline")
        store.apply(edits.add_reading(store.project, a_reading()))
        store.close()
        return store.path.read_bytes()


def an_input(name: str, chance: random.Random) -> bytes:
    """A random input for a target, sound or nearly so: pure noise never gets far."""
    match name:
        case "tagger":
            words = " ".join(chance.choices(WORDS, k=chance.choice([3, 10, 40, 400])))
            text = chance.choice([words, words.replace(" ", ""), DAM + words])
            given = bytes([chance.randrange(len(LANGUAGES))]) + text.encode()
        case "typed":
            given = " ".join(chance.choices(WORDS, k=chance.randrange(1, 8))).encode()
        case "intervals":
            made = "".join(chance.choices(GRAMMAR, k=chance.randrange(1, 24)))
            given = chance.choice([made, "/".join(chance.choices(DATES, k=2)), chance.choice(DATES)]).encode()
        case "stored_meaning":
            given = meanings.dumps(chance.choice(_expressions()).meaning).encode()
        case "articles":
            number = chance.randrange(len(FORMATS))
            whole = whole_files()[chance.choice([FORMATS[number], FORMATS[number], chance.choice(FORMATS)])]
            is_archive = whole.startswith(b"PK") and chance.random() < 0.6
            return bytes([number]) + (damaged_inside(whole, chance) if is_archive else damaged(whole, chance))
        case _:
            given = a_whole_project()
    return damaged(given, chance) if chance.random() < 0.7 else given


@cache
def _expressions() -> tuple[Expression, ...]:
    return a_reading(f"{DAM} It lasted three weeks, from May to early June 1999, every Monday.").expressions


def damaged_inside(archive: bytes, chance: random.Random) -> bytes:
    """A sound archive that holds a damaged file: damage to the archive itself seldom gets past its checksums."""
    with zipfile.ZipFile(io.BytesIO(archive)) as before:
        members = {name: before.read(name) for name in before.namelist()}
    hit = chance.choice(list(members))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name, content in members.items():
            after.writestr(name, damaged(content, chance) if name == hit else content)
    return out.getvalue()


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """The same with a few bytes changed, lost, doubled or put in."""
    data = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + chance.randrange(1, 60)]
            case 2:
                data[at:at] = data[at : at + chance.randrange(1, 60)] * chance.choice([1, 1, 50])
            case 3:
                data = data[:at]
            case 4:
                data[at:at] = str(chance.choice([0, -1, 2**31, 2**63, 10**30])).encode()
            case _:
                data[at:at] = chance.choice([b"<", b">", b'"', b"{", b"}", b"[", b"]", b"\\", b"\0", b"%", b"\n", b"/"])
    return bytes(data)
