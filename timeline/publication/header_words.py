"""Words of header dates in many languages: which month, which weekday, and which words say nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from timeline.publication.further_names import FURTHER_MONTHS, FURTHER_WEEKDAYS
from timeline.publication.names import MONTHS, WEEKDAYS


@cache
def _words(table: str) -> dict[str, dict[int, list[str]]]:
    """word -> number (1 to 12, or 0 to 6) -> languages."""
    found: dict[str, dict[int, list[str]]] = {}
    names, first = (MONTHS | FURTHER_MONTHS, 1) if table == "months" else (WEEKDAYS | FURTHER_WEEKDAYS, 0)
    for language, groups in names.items():
        for number, group in enumerate(groups.split("|"), first):
            for word in group.split():
                found.setdefault(_plain(word.replace("_", " ")), {}).setdefault(number, []).append(language)
    return found


# Arabic newspapers leave out the sign above or below an alef as often as they write it.
_ALEFS = str.maketrans("أإآ", "ااا")


def _plain(word: str) -> str:
    return word.lower().replace("̇", "").translate(_ALEFS)


def month_number(word: str, language: str = "") -> int | None:
    """1 to 12 for a month's name; None where it is none, or where languages disagree and `language` is no help."""
    return _lookup("months", word, language)


def weekday_number(word: str, language: str = "") -> int | None:
    return _lookup("weekdays", word, language)


def is_weekday_of(word: str, language: str) -> bool:
    """Whether a word is a weekday in that very language: "do" is in Dutch, and "until" in Polish."""
    languages = _words("weekdays").get(_plain(word).strip(". "), {}).values()
    return any(language.split("-")[0].lower() in names for names in languages)


@cache
def _unaccented(table: str) -> dict[str, dict[int, list[str]]]:
    """The words without accents that are none with them: capitals and hurried typists leave them out."""
    found: dict[str, dict[int, list[str]]] = {}
    for word, numbers in _words(table).items():
        if (bare := _bare(word)) not in _words(table):
            for number, languages in numbers.items():
                found.setdefault(bare, {}).setdefault(number, []).extend(languages)
    return found


# In the scripts after these letters the signs above and below others are no accents.
_LAST_OF_EUROPE = "\u052f"


def _bare(word: str) -> str:
    """A word of a European script without its accents."""
    if word.isascii() or max(word) > _LAST_OF_EUROPE:
        return word
    parts = unicodedata.normalize("NFD", word.replace("ı", "i").replace("ł", "l"))
    return "".join(c for c in parts if not unicodedata.combining(c))


# Hebrew writes "in July" in one word.
_IN = "ב"


def _lookup(table: str, word: str, language: str) -> int | None:
    word = _plain(word).strip(".׳॰' ")
    numbers = (
        _words(table).get(word) or _words(table).get(word.removeprefix(_IN)) or _unaccented(table).get(_bare(word))
    )
    if not numbers:
        return None
    if len(numbers) == 1:
        return next(iter(numbers))
    main = language.split("-")[0].lower()
    own = [number for number, languages in numbers.items() if main in languages]
    return own[0] if len(own) == 1 else None


_FILLERS = """
م مـ ه هـ الموافق بتاريخ рік r roku feira segunda terça quarta quinta sexta up
at um uhr on am pm the of le la il el lo den der dem die das de del dell della du vom à a las as às em in om op på kl
klo h hs hrs hr uur ore ora alle saat o ob u v w godz dne dnia dia día hora horas heure heures t čas ngày lúc
tanggal pukul jam
วันที่ ที่ เวลา น พ.ศ เมื่อ
plkst بتوقيت غرينتش جرينتش مكة المكرمة
ساعت یک دو سه چهار پنج gada ko йил йилнинг йили оны сарын өдөр ng bilang araw tarehe saa
wib yr в у о г г. года год р року часов час ч στις ώρα น الساعة يوم في ساعت در ב בשעה
"""


@cache
def _fillers() -> frozenset[str]:
    return frozenset(_FILLERS.split())


def is_filler(text: str) -> bool:
    """Whether a text holds nothing but weekdays, words like "at" and punctuation."""
    for token in re.findall(r"[^\s,،、.:：;|·•/()（）\[\]–—@-]+", text):
        if (
            token.lower() not in _fillers()
            and weekday_number(token) is None
            and _plain(token) not in _words("weekdays")
        ):
            return _is_cjk_weekday(token)
    return True


def _is_cjk_weekday(token: str) -> bool:
    return bool(
        re.fullmatch(r"(?:星期|礼拜|週|周)?[一二三四五六日天月火水木金土](?:曜日?)?|[월화수목금토일](?:요일)?", token)
    )
