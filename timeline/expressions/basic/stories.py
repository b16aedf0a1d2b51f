"""Words of what a story tells, which the locale tables lack: two days later, the next day, the same year.

Patterns are written as those of a language's own file; `$d` is an amount of time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_AMOUNT = "((<count:n> | <some:n>) de? <unit:u> | (?<! <count>) <single:u>)"
_TWO = "(?= <dual_n:n>) <dual:u>"

# What counts from a time that was told: "deux jours plus tard". Before a noun it counts from what the noun tells of.
LATER = {
    "fr": ["$d plus tard", "$d après (?= , | . | ;)"],
    "es": ["$d más tarde", "$d después (?! de | del | que)"],
    "it": ["$d più tardi", "$d dopo (?! il | la | lo | l | i | gli | le | che | un | una | aver | essere | di)"],
    "pt": ["$d mais tarde", "$d depois (?! de | do | da | dos | das | que)"],
    "gl": ["$d máis tarde", "$d despois (?! de | do | da | que)"],
    "ca": ["$d més tard", "$d després (?! de | del | que | d)"],
    "ro": ["$d mai târziu", "$d mai tîrziu", "la $d după aceea"],
    "nl": ["$d (later | daarna | erna | nadien) (?! dan)"],
    "sv": ["$d (senare | därefter | efteråt) (?! än)"],
    "da": ["$d (senere | derefter | efter) (?! end | at | den | det | en | et)"],
    "no": ["$d (senere | deretter | etterpå) (?! enn)"],
    "fi": ["$d myöhemmin"],
    "pl": ["$d (później | potem) (?! niż)"],
    "cs": ["(o)? $d (později | poté | nato) (?! než | co)"],
    "sk": ["(o)? $d (neskôr | potom) (?! ako | čo)"],
    "hr": ["$d (kasnije | poslije)"],
    "ru": ["$d (спустя | позже | позднее)", "спустя $d (?! после)"],
    "uk": ["$d (потому | пізніше)"],
    "bg": ["$d (по - късно)"],
    "el": ["$d αργότερα", "$d μετά (?! το | τη | την | τον | τις | τους | τα | από | που)"],
    "tr": ["$d (sonrasında)"],
    "id": ["$d kemudian"],
    "he": ["($d | $two) (לאחר מכן | מאוחר יותר | אחר כך)"],
    "hu": ["<count:n> <case:u> később"],
}
EARLIER = {
    "fr": ["$d (plus tôt | auparavant)", "$d avant (?= , | . | ;)"],
    "es": ["$d antes (?! de | del | que)"],
    "it": ["$d prima (?! di | del | della | dell | dei | delle | degli | che | d)"],
    "pt": ["$d antes (?! de | do | da | dos | das | que)"],
    "ca": ["$d abans (?! de | del | que | d)"],
    "ro": ["(cu)? $d (mai devreme | înainte) (?! de)"],
    "nl": ["$d (eerder | daarvoor | ervoor | tevoren) (?! dan)"],
    "sv": ["$d (tidigare | innan | dessförinnan) (?! än)"],
    "da": ["$d (tidligere | forinden) (?! end)"],
    "no": ["$d (tidligere | før | i forveien) (?! enn)"],
    "fi": ["$d (aiemmin | aikaisemmin)"],
    "pl": ["$d (wcześniej | przedtem) (?! niż)"],
    "cs": ["(o)? $d (dříve | předtím) (?! než)"],
    "sk": ["(o)? $d (skôr | predtým) (?! ako)"],
    "hr": ["$d ranije"],
    "ru": ["$d (ранее | раньше | до этого | до того)", "за $d до (этого | того)"],
    "uk": ["$d раніше", "за $d до (цього | того)"],
    "el": ["$d (νωρίτερα | πριν) (?! από | το | τη | την | τον)"],
    "tr": ["$d öncesinde"],
    "id": ["$d sebelumnya"],
    "he": ["($d | $two) (קודם לכן | לפני כן)"],
    "hu": ["<count:n> <case:u> korábban"],
}
# From the story or from the writer, as the tense says.
EITHER = {
    "ar": ["(بعد | وبعد) ($d | $two) (?! من)"],
    "fi": ["$d kuluttua"],
    "he": ["(אחרי | כעבור | תוך) ($d | $two) (?! מ)"],
}
# Languages in which "in two days" may be two days later.
IS_EITHER = frozenset({"ru", "uk", "be", "bg", "tr", "az", "kk"})
AGO = {
    "ar": ["(قبل | وقبل | منذ) ($d | $two) (?! من)"],
    "he": ["לפני ($d | $two)"],
    "el": ["πριν (από)? $d", "εδώ και $d"],
    "pt": ["faz $d"],
    "uk": ["$d тому"],
    "ro": ["(acum | cu) $d (în urmă)?"],
    "es": ["$d atrás"],
    "pl": ["przed ($d | <case:u>)"],
}
_AMOUNTS = {"later": LATER, "earlier": EARLIER, "either": EITHER, "ago": AGO}
# A day, week, month or year beside one that was told: "le lendemain". Before a noun it is beside what that tells of.
TOLD: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "following DAY": "lendemain|jour suivant|surlendemain matin",
        "previous DAY": "veille|jour précédent",
        "following WEEK": "semaine suivante",
        "following MONTH": "mois suivant",
        "following YEAR": "année suivante",
        "previous YEAR": "année précédente",
        "same DAY": "même jour",
        "same YEAR": "même année",
    },
    "es": {
        "following DAY": "al día siguiente|el día siguiente|un día después",
        "previous DAY": "el día anterior|la víspera",
        "following WEEK": "semana siguiente",
        "following MONTH": "mes siguiente",
        "following YEAR": "año siguiente",
        "previous YEAR": "año anterior",
        "same DAY": "mismo día|ese día",
        "same YEAR": "mismo año|ese año",
    },
    "it": {
        "following DAY": "il giorno dopo|giorno successivo|giorno seguente|l'indomani",
        "previous DAY": "il giorno prima|giorno precedente",
        "following YEAR": "anno successivo|anno dopo|anno seguente",
        "previous YEAR": "anno precedente|anno prima",
        "same DAY": "stesso giorno|quel giorno",
        "same YEAR": "stesso anno",
    },
    "pt": {
        "following DAY": "dia seguinte",
        "previous DAY": "dia anterior|véspera",
        "following WEEK": "semana seguinte",
        "following YEAR": "ano seguinte",
        "previous YEAR": "ano anterior",
        "same DAY": "mesmo dia",
        "same YEAR": "mesmo ano",
    },
    "nl": {
        "following DAY": "de volgende dag|de dag erna|de dag daarop|een dag later",
        "previous DAY": "de dag ervoor|de dag daarvoor|de vorige dag",
        "following YEAR": "het jaar daarop|het volgende jaar|het jaar erna",
        "previous YEAR": "het jaar ervoor|het jaar daarvoor",
        "same DAY": "dezelfde dag",
        "same YEAR": "hetzelfde jaar",
    },
    "sv": {
        "following DAY": "dagen efter|dagen därpå|nästa dag|följande dag",
        "previous DAY": "dagen innan|dagen före",
        "following YEAR": "året efter|året därpå|följande år",
        "previous YEAR": "året innan|året före",
        "same DAY": "samma dag",
        "same YEAR": "samma år",
    },
    "da": {
        "following DAY": "dagen efter|næste dag",
        "previous DAY": "dagen før",
        "following YEAR": "året efter",
        "previous YEAR": "året før",
        "same DAY": "samme dag",
        "same YEAR": "samme år",
    },
    "no": {
        "following DAY": "dagen etter|neste dag",
        "previous DAY": "dagen før",
        "following YEAR": "året etter",
        "previous YEAR": "året før",
        "same DAY": "samme dag",
        "same YEAR": "samme år",
    },
    "pl": {
        "following DAY": "następnego dnia|dzień później|nazajutrz",
        "previous DAY": "dzień wcześniej|poprzedniego dnia",
        "following YEAR": "następnego roku|w następnym roku",
        "previous YEAR": "poprzedniego roku|w poprzednim roku",
        "same DAY": "tego samego dnia",
        "same YEAR": "tego samego roku",
    },
    "cs": {
        "following DAY": "následujícího dne|druhý den|následující den|den poté",
        "previous DAY": "den předtím|předchozího dne|předešlého dne",
        "following YEAR": "následujícího roku|následující rok|rok nato",
        "previous YEAR": "předchozího roku|rok předtím",
        "same DAY": "téhož dne|stejný den",
        "same YEAR": "téhož roku",
    },
    "ru": {
        "following DAY": "на следующий день|днём позже|днем позже",
        "previous DAY": "накануне|днём ранее|днем ранее|днём раньше|днем раньше",
        "following WEEK": "неделей позже",
        "previous WEEK": "неделей ранее",
        "following YEAR": "годом позже|на следующий год",
        "previous YEAR": "годом ранее|годом раньше",
        "same DAY": "в тот же день",
        "same YEAR": "в том же году",
    },
    "uk": {
        "following DAY": "наступного дня",
        "previous DAY": "напередодні|попереднього дня",
        "same DAY": "того ж дня",
        "same YEAR": "того ж року",
    },
    "tr": {
        "following DAY": "ertesi gün",
        "previous DAY": "bir gün önce|önceki gün",
        "following YEAR": "ertesi yıl",
        "same DAY": "aynı gün",
        "same YEAR": "aynı yıl",
    },
    "el": {
        "following DAY": "την επόμενη ημέρα|την επόμενη μέρα|την επομένη",
        "previous DAY": "την προηγούμενη ημέρα|την προηγούμενη μέρα|την παραμονή",
        "following YEAR": "τον επόμενο χρόνο|το επόμενο έτος",
        "same DAY": "την ίδια ημέρα|την ίδια μέρα",
        "same YEAR": "την ίδια χρονιά|το ίδιο έτος",
    },
    "ar": {
        "following DAY": "في اليوم التالي|اليوم التالي",
        "previous DAY": "في اليوم السابق",
        "following YEAR": "العام التالي|السنة التالية",
        "same DAY": "اليوم نفسه|اليوم ذاته",
        "same YEAR": "العام نفسه|العام ذاته",
    },
    "ro": {
        "following DAY": "a doua zi|ziua următoare",
        "previous DAY": "cu o zi înainte|ziua precedentă",
        "following YEAR": "anul următor",
        "previous YEAR": "anul precedent",
        "same DAY": "aceeași zi",
        "same YEAR": "același an",
    },
    "fi": {
        "following DAY": "seuraavana päivänä",
        "previous DAY": "edellisenä päivänä",
        "following YEAR": "seuraavana vuonna",
        "previous YEAR": "edellisenä vuonna",
        "same DAY": "samana päivänä",
        "same YEAR": "samana vuonna",
    },
    "id": {
        "following DAY": "keesokan harinya|hari berikutnya",
        "previous DAY": "sehari sebelumnya",
        "following YEAR": "tahun berikutnya",
    },
    "he": {"following DAY": "למחרת|יום למחרת", "same DAY": "באותו יום", "same YEAR": "באותה שנה"},
}
# After these a phrase counts from what is named: "le lendemain de l'attentat".
OF_EVENT = {
    "fr": "de du des d",
    "es": "de del",
    "it": "di del della dell dei delle degli d",
    "pt": "de do da dos das",
    "ro": "a al ai ale",
    "ru": "после",
    "pl": "po",
    "nl": "van na",
    "ar": "من ل",
}
# Pairs, which a form of the noun tells.
DUAL = {
    "ar": {"DAY": "يومين", "WEEK": "أسبوعين", "MONTH": "شهرين", "YEAR": "عامين سنتين", "HOUR": "ساعتين"},
    "he": {"DAY": "יומיים", "WEEK": "שבועיים", "MONTH": "חודשיים", "YEAR": "שנתיים", "HOUR": "שעתיים"},
}
# Forms of units that only some phrases have.
CASES = {
    "pl": {"YEAR": "rokiem laty", "MONTH": "miesiącem miesiącami", "WEEK": "tygodniem tygodniami", "DAY": "dniami"},
    "hu": {"DAY": "nappal", "WEEK": "héttel", "MONTH": "hónappal", "YEAR": "évvel"},
}
# Amounts that nobody counted: "quelques jours plus tard".
SOME = {
    "fr": "quelques plusieurs", "es": "unos unas algunos algunas varios varias", "it": "alcuni alcune pochi",
    "pt": "alguns algumas poucos poucas vários várias", "ca": "uns unes alguns algunes", "ro": "câteva câțiva",
    "nl": "enkele paar", "sv": "några", "da": "nogle få", "no": "noen", "fi": "muutama", "pl": "kilka kilku",
    "cs": "několik", "sk": "niekoľko", "ru": "несколько", "uk": "кілька декілька", "tr": "birkaç",
    "el": "λίγες λίγα μερικές μερικά", "ar": "عدة بضعة", "he": "כמה מספר", "id": "beberapa",
}  # fmt: skip


def patterns_of(code: str) -> Iterator[tuple[str, list[str]]]:
    """Each rule with the language's patterns for it."""
    for rule, each in _AMOUNTS.items():
        if code in each:
            yield rule, [pattern.replace("$d", _AMOUNT).replace("$two", _TWO) for pattern in each[code]]


def words_of(code: str) -> dict[str, Mapping[str, object]]:
    """The classes of words that `patterns_of` asks for."""
    return {
        "some": dict.fromkeys(SOME.get(code, "").split()),
        "dual": by_word(DUAL.get(code, {})),
        "dual_n": dict.fromkeys(by_word(DUAL.get(code, {})), 2),
        "case": by_word(CASES.get(code, {})),
    }


def by_word(names: Mapping[str, str]) -> dict[str, object]:
    """Each word of a name's words with that name."""
    return {word: name for name, written in names.items() for word in written.split()}


def told_phrases(code: str) -> Iterator[tuple[str, str, str]]:
    """Phrase, pointer and unit of what stands beside a time that was told."""
    for said, phrases in TOLD.get(code, {}).items():
        pointer, unit = said.split()
        for phrase in phrases.split("|"):
            yield phrase, pointer, unit
