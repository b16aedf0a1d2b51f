"""Records with named fields (JSON of news services, rows of tables) to drafts, by the usual names of fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from html import unescape
from math import isfinite
from typing import Any, cast
from unicodedata import combining, normalize

from timeline.articles.chat_export import running_text
from timeline.articles.credits import person
from timeline.articles.draft import Draft
from timeline.articles.page_text import bare_text
from timeline.publication import Hint, Kind, Stamp, read_stamps
from timeline.publication.stamps import counted


# Fields are named without separators, accents and case; the first one that a record has is taken.
def _plain(name: str) -> str:
    bare = re.sub(r"[\W_]+", "", str(name)).lower()
    if bare.isascii():
        return bare
    return "".join(letter for letter in normalize("NFKD", bare) if not combining(letter))


def _names(words: str) -> tuple[str, ...]:
    return tuple(map(_plain, words.split()))


TITLE = _names("""
    title headline webtitle head heading articletitle titleofarticle hlead name titel uberschrift titre titulo titular
    titolo tytul заголовок название τιτλος العنوان 标题 標題 タイトル 見出し 제목
""")
TEXT = _names("""
    body bodytext articlebody fulltext text articletext bodyhtml contenttext content contenthtml selftext story
    articlecontent maintext fulltextofarticle message inhalt volltext artikeltext texte contenu texto contenido cuerpo
    conteudo testo contenuto tekst tresc текст содержание статья κειμενο النص 正文 内容 內容 本文 본문 내용
    description summary leadparagraph abstract snippet excerpt trailtext beschreibung zusammenfassung resume resumen
""")
PUBLISHED = _names("""
    published publishedat publisheddate publishdate publicationdate pubdate datepublished webpublicationdate
    publishedtime publishtime firstpublished firstpublicationdate datetimepub publishedon posted postedat createdutc
    veroffentlicht erscheinungsdatum datedepublication datepublication datadepublicacao datadipubblicazione date datum
    dategmt fecha data дата ημερομηνια التاريخ 发布日期 日期 公開日 日付 날짜 seendate publishedtimestamp issued created
    createdat datetime loaddate time timestamp
""")
EVENT = _names("""
    event events whathappened happening incident entry ereignis ereignisse vorfall evenement evenements evento eventos
    acontecimiento suceso avvenimento событие wydarzenie γεγονος الحدث 事件 出来事
""")
WHEN = _names("""
    when day year wann tag jahr quand jour annee cuando dia ano quando giorno anno wanneer dag kiedy dzien
    когда день год
""")
UPDATED = ("updated", "updatedat", "modified", "lastmodified", "datemodified", "lastupdated")
ADDRESS = _names("""
    url link weburl permalink uri href canonicalurl articleurl documenturl adresse enlace lien ссылка 链接 source
""")
LANGUAGE = ("language", "lang", "locale", "sprache", "langue", "idioma", "lingua")
AUTHOR = _names("author authors byline creator writer autor auteur autore autorin verfasser автор 作者 著者")
SECTION = ("section", "sectionname", "articlesection", "category", "categories", "rubrik", "ressort", "rubrique")
_SURE = 0.92
LIST_ONLY = (
    "names articles by title and address and has no text of them. Copy the addresses and paste them into Dateline, "
    "which fetches them when you agree."
)
_INNER = ("rendered", "value", "main", "original", "text", "html", "#text")
# "[+2134 chars]" is how NewsAPI ends what it cuts.
_CUT = re.compile(r"\s?\[\+\d+ chars\]\s*$")
_ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#\d{1,6});")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?")
_TAG = re.compile(r"</?(?:p|div|br|a|b|i|em|strong|span|h\d|ul|li|blockquote|img|figure)\b[^<>]*>", re.IGNORECASE)


def draft_of(record: Mapping[str, Any], *, is_month_first: bool | None = None) -> Draft | None:
    """The draft of one record; None where it has no text.

    `is_month_first` is how the records around it write 03/04/2024, None where nothing tells.
    """
    fields = _flat(record)
    body = next((text for name in TEXT if (text := _text(fields.get(name)))), "")
    if not body:
        return None
    language = _text(fields.get(next((name for name in LANGUAGE if name in fields), "")))
    address = next((text for name in ADDRESS if (text := _text(fields.get(name))).startswith("http")), "")
    title = next((text for name in TITLE if (text := _text(fields.get(name)))), "")
    author = ", ".join(filter(None, (person(name) for name in _people(fields))))
    section = next((text for name in SECTION if 0 < len(text := _text(fields.get(name)).split("\n")[0]) <= 80), "")
    hints = tuple(_settled(hint, is_month_first) for hint in _hints(fields, language[:12]))
    return Draft(body, title, address, language[:12], hints, author=author, section=section)


def _people(fields: Mapping[str, Any]) -> list[str]:
    """The names of authors: a text, an object with a name, or several of them."""
    for name in AUTHOR:
        value = fields.get(name)
        items = cast("list[Any]", value) if isinstance(value, list) else [value]
        found = [
            _text(cast("dict[str, Any]", item).get("name") if isinstance(item, dict) else item) for item in items[:6]
        ]
        if any(found):
            return list(dict.fromkeys(found))
    return []


def has_text_field(names: Iterable[str]) -> bool:
    return any(_plain(name) in TEXT for name in names)


def names_articles_only(names: Iterable[str]) -> bool:
    """Whether records tell titles and addresses of articles, and not their texts."""
    plain = {_plain(name) for name in names}
    return not plain.isdisjoint(TITLE) and not plain.isdisjoint(ADDRESS) and plain.isdisjoint(TEXT)


def is_event_field(name: str) -> bool:
    """Whether a column tells what happened, as one of a chronology does."""
    return _plain(name) in EVENT


def is_published_field(name: str) -> bool:
    return _plain(name) in PUBLISHED


def is_day_field(name: str) -> bool:
    """Whether a column tells the day of something, as one of a chronology does."""
    return _plain(name) in PUBLISHED or _plain(name) in WHEN


def _settled(hint: Hint, is_month_first: bool | None) -> Hint:
    if is_month_first is None or len(hint.stamps) == 1:
        return hint
    # The reading with the day first comes first.
    return replace(hint, stamps=hint.stamps[-1:] if is_month_first else hint.stamps[:1])


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    """Fields by plain name; those of nested "fields", "attributes" ... fill the gaps."""
    found = {_plain(name): value for name, value in record.items()}
    for name in ("fields", "attributes", "article", "source", "blocks"):
        inner = found.get(name)
        if isinstance(inner, dict):
            for key, value in cast("dict[str, Any]", inner).items():
                if _plain(key) not in found and not (name == "source" and _plain(key) != "url"):
                    found[_plain(key)] = value
    return found


def _text(value: Any) -> str:
    if isinstance(value, dict):
        inner = cast("dict[str, Any]", value)
        return next(
            (text for key in _INNER if (text := _text(inner.get(key)))),
            "",
        )
    if isinstance(value, list):
        parts = cast("list[Any]", value)
        if any(isinstance(part, str) for part in parts) and any(isinstance(part, dict) for part in parts):
            return running_text(parts).strip()
        return "\n".join(text for part in parts[:2000] if (text := _text(part)))
    if not isinstance(value, str):
        return ""
    if _TAG.search(value):
        return bare_text(value)
    return _CUT.sub("", unescape(value) if _ESCAPED.search(value) else value).strip()


def _hints(fields: Mapping[str, Any], language: str) -> Iterator[Hint]:
    for name in PUBLISHED:
        if stamps := _stamps(_with_clock(fields, name), language):
            yield Hint(stamps, f'the field "{name}"', Kind.MACHINE, _SURE)
            break
    for name in UPDATED:
        if stamps := _stamps(fields.get(name), language):
            yield Hint(stamps, f'the field "{name}"', Kind.MACHINE, 0.3, is_update=True)


def _with_clock(fields: Mapping[str, Any], name: str) -> Any:
    """A day with the hour that stands in a field of its own."""
    value, clock = fields.get(name), fields.get("time")
    if name == "time" or not isinstance(value, str) or not isinstance(clock, str) or ":" in value:
        return value
    return f"{value.strip()} {clock.strip()}" if _CLOCK.fullmatch(clock.strip()) else value


def _stamps(value: Any, language: str) -> tuple[Stamp, ...]:
    if isinstance(value, bool) or value is None:
        return ()
    if isinstance(value, int | float) or (isinstance(value, str) and re.fullmatch(r"\d{9,13}", value)):
        number = float(value)
        return counted(number) if isfinite(number) else ()
    if isinstance(value, str):
        return read_stamps(re.sub(r"^(\d{8}T\d{4})\d\d(Z?)$", r"\1\2", value.strip()), language)
    return _stamps(cast("dict[str, Any]", value).get("$date"), language) if isinstance(value, dict) else ()
