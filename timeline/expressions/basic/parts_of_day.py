"""Parts of days and hours in the languages without a file of their own: "lundi soir", "maandagavond", "20.15 uur"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.expressions.basic.stories import by_word

# Parts of a day, which count only beside their day: "lundi soir", "вечером в понедельник".
PARTS = {
    "fr": {"MO": "matin matinée", "MI": "midi", "EV": "soir soirée", "NI": "nuit"},
    "es": {"MO": "mañana", "MI": "mediodía", "AF": "tarde", "NI": "noche"},
    "it": {"MO": "mattina mattino mattinata", "AF": "pomeriggio", "EV": "sera serata", "NI": "notte"},
    "pt": {"MO": "manhã", "AF": "tarde", "NI": "noite"},
    "ca": {"MO": "matí", "MI": "migdia", "AF": "tarda", "EV": "vespre", "NI": "nit"},
    "ro": {"MO": "dimineața dimineață", "AF": "amiază amiaza", "EV": "seara seară", "NI": "noaptea noapte"},
    "nl": {"MO": "ochtend", "AF": "middag", "EV": "avond", "NI": "nacht"},
    "sv": {"MO": "morgon morgonen förmiddag", "AF": "eftermiddag eftermiddagen", "EV": "kväll kvällen", "NI": "natt"},
    "da": {"MO": "morgen formiddag", "AF": "eftermiddag", "EV": "aften", "NI": "nat"},
    "no": {"MO": "morgen formiddag", "AF": "ettermiddag", "EV": "kveld", "NI": "natt"},
    "fi": {"MO": "aamulla", "AF": "iltapäivällä", "EV": "illalla", "NI": "yöllä"},
    "pl": {"MO": "rano przedpołudniem", "AF": "południu", "EV": "wieczorem wieczór", "NI": "nocy"},
    "cs": {"MO": "ráno dopoledne", "AF": "odpoledne", "EV": "večer", "NI": "noci"},
    "sk": {"MO": "ráno dopoludnia", "AF": "popoludní", "EV": "večer", "NI": "noci"},
    "ru": {"MO": "утром", "AF": "днём днем", "EV": "вечером", "NI": "ночью"},
    "uk": {"MO": "вранці", "AF": "вдень", "EV": "ввечері увечері", "NI": "вночі уночі"},
    "el": {"MO": "πρωί", "MI": "μεσημέρι", "AF": "απόγευμα", "EV": "βράδυ", "NI": "νύχτα"},
    "tr": {"MO": "sabah sabahı", "MI": "öğle öğlen", "EV": "akşam akşamı", "NI": "gece gecesi"},
    "ar": {"MO": "صباح صباحا", "MI": "ظهر ظهرا", "EV": "مساء", "NI": "ليلة ليل ليلا"},
    "he": {"MO": "בבוקר", "MI": "בצהריים", "EV": "בערב", "NI": "בלילה"},
    "id": {"MO": "pagi", "MI": "siang", "AF": "sore", "EV": "malam"},
}
# The same in several words, of which the last one counts.
LONGER_PARTS = {"fr": ["après - <afternoon:p>"]}
AFTERNOONS = {"fr": {"midi": "AF"}}
# What may stand between a day and its part, and between a part and its day.
DAY_TO_PART = {
    "fr": "au | dans la | dans l ' | en",
    "es": "(por | de | en | a) la | al",
    "it": "nella | in | di | nel | alla | al",
    "pt": "à | de | na | pela | ao fim da",
    "ca": "al | a la | de",
    "ro": "după -",
    "pl": "w | po",
    "cs": "v",
    "el": "το | τη",
    "sv": "på",
}
PART_TO_DAY = {
    "es": "del | de",
    "it": "di",
    "pt": "de | desta",
    "ru": "в | во",
    "uk": "у | в",
    "ar": "يوم | اليوم",
    "el": "της",
    "fr": "de",
    "tr": "",
}
# Days and parts that are one word: "maandagavond", "måndagskvällen".
COMPOUND_PARTS = {
    "nl": {"MO": "ochtend morgen voormiddag", "AF": "middag namiddag", "EV": "avond", "NI": "nacht"},
    "sv": {
        "MO": "smorgon smorgonen sförmiddag sförmiddagen",
        "AF": "seftermiddag seftermiddagen",
        "EV": "skväll skvällen",
        "NI": "snatt snatten",
    },
    "fi": {"MO": "aamuna", "AF": "-iltapäivänä", "EV": "-iltana", "NI": "yönä"},
}
NEAR_PARTS = {
    "nl": {
        "gisteravond": (-1, "EV"),
        "gisterenavond": (-1, "EV"),
        "gistermiddag": (-1, "AF"),
        "gisterochtend": (-1, "MO"),
        "gistermorgen": (-1, "MO"),
        "gisternacht": (-1, "NI"),
        "vanavond": (0, "EV"),
        "vanmiddag": (0, "AF"),
        "vanmorgen": (0, "MO"),
        "vanochtend": (0, "MO"),
        "vannacht": (0, "NI"),
        "morgenavond": (1, "EV"),
        "morgenochtend": (1, "MO"),
        "morgenmiddag": (1, "AF"),
    },
    "es": {"anoche": (-1, "NI")},
    "it": {"stamattina": (0, "MO"), "stamane": (0, "MO"), "stasera": (0, "EV"), "stanotte": (0, "NI")},
    "ro": {"aseară": (-1, "EV"), "diseară": (0, "EV")},
    "he": {"אמש": (-1, "EV"), "הערב": (0, "EV"), "הבוקר": (0, "MO")},
}
# Hours that are told by a word beside them.
_POINTED = "(<hour:t> | <clock:t> | <daymonth:t>)"
CLOCKS = {
    "it": ["(?<= alle | le | ore | dalle) (<clock:t> | <daymonth:t>)", "(?<= ore) <hour:t>"],
    "nl": [f"{_POINTED} uur (?! per)"],
    "cs": [f"{_POINTED} (hodin | hod)", "(?<= v | ve) <daymonth:t> (?= h)"],
    "sv": [f"(?<= klockan | kl) {_POINTED}"],
    "da": ["(?<= kl) <daymonth:t> (?! <month>)", f"(?<= klokken) {_POINTED}"],
    "no": [f"(?<= klokka | klokken | kl) {_POINTED}"],
    "fi": [f"(?<= kello) {_POINTED}"],
    "fr": ["(?<= à | vers | dès) <hour:t> heures"],
    "pt": ["(?<= às) <hour:t> horas", "(?<= às) <clock:t>"],
    "pl": ["(?<= godzinie | godz) <hour:t>"],
}


def patterns_of(code: str) -> Iterator[tuple[str, list[str]]]:
    """Each rule with the language's patterns for it."""
    if code in PARTS:
        lead, lead_of_day = DAY_TO_PART.get(code, ""), PART_TO_DAY.get(code)
        between = f"({lead})? " if lead else ""
        yield "part", ["<part:p>", *LONGER_PARTS.get(code, [])]
        yield "day_part", [f"<date_day:day> {between}<is_part:part>"]
        if lead_of_day is not None:
            between = f"({lead_of_day})? " if lead_of_day else ""
            yield "day_part", [f"<is_part:part> {between}<date_day:day>"]
    if code in COMPOUND_PARTS:
        yield "compound_day", ["(?= <compound_weekday:w>) <compound_part:p>"]
    if code in CLOCKS:
        yield "clock", CLOCKS[code]
        yield "day_clock", ["<date_day:day> ,? (om | alle | à | às | kl | klockan | klokken)? <is_clock:time>"]
    if code in NEAR_PARTS:
        yield "near_part", ["<near_part:d>"]


def words_of(code: str, weekdays: Mapping[str, int]) -> dict[str, Mapping[str, object]]:
    """The classes of words that `patterns_of` asks for."""
    parts = COMPOUND_PARTS.get(code, {})
    compounds = {
        day + tail: (number, part)
        for day, number in weekdays.items()
        for part, tails in parts.items()
        for tail in tails.split()
    }
    return {
        "part": by_word(PARTS.get(code, {})),
        "afternoon": dict(AFTERNOONS.get(code, {})),
        "near_part": dict(NEAR_PARTS.get(code, {})),
        "compound_weekday": {word: number for word, (number, _) in compounds.items()},
        "compound_part": {word: part for word, (_, part) in compounds.items()},
    }
