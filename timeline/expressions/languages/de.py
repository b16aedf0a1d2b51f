"""German."""

# Tables stay as compact as they read best.
# fmt: off

DAY_FIRST = True

_ENDINGS = ("e", "en", "er", "es", "em")


def _declined(stems: dict[str, str]) -> dict[str, str]:
    """Every form of adjectives that are given by their stems."""
    return {stem + ending: value for stem, value in stems.items() for ending in _ENDINGS}


_UNIT = {
    "Sekunde": "SECOND", "Minute": "MINUTE", "Viertelstunde": "MINUTE", "Dreiviertelstunde": "MINUTE",
    "Stunde": "HOUR", "Tag": "DAY", "Tages": "DAY", "Tags": "DAY",
    "Woche": "WEEK", "Monat": "MONTH", "Monats": "MONTH", "Monates": "MONTH", "Quartal": "QUARTER",
    "Quartals": "QUARTER", "Vierteljahr": "QUARTER", "Halbjahr": "HALF", "Halbjahres": "HALF", "Jahr": "YEAR",
    "Jahres": "YEAR", "Jahrzehnt": "DECADE", "Jahrzehnts": "DECADE", "Jahrzehntes": "DECADE", "Dekade": "DECADE",
    "Jahrhundert": "CENTURY", "Jahrhunderts": "CENTURY",
}
_UNITS = {
    "Sekunden": "SECOND", "Minuten": "MINUTE", "Viertelstunden": "MINUTE", "Stunden": "HOUR", "Tage": "DAY",
    "Tagen": "DAY",
    "Wochenenden": "WEEKEND", "Wochen": "WEEK", "Monate": "MONTH", "Monaten": "MONTH", "Quartale": "QUARTER",
    "Quartalen": "QUARTER", "Jahre": "YEAR", "Jahren": "YEAR", "Jahrzehnte": "DECADE", "Jahrzehnten": "DECADE",
    "Dekaden": "DECADE", "Jahrhunderte": "CENTURY", "Jahrhunderten": "CENTURY",
}
_ONES = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}
_TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}
_HOURS = {"eins": 1} | _ONES | {"zehn": 10, "elf": 11, "zwölf": 12}
_COUNTS = (
    _ONES | {"zwo": 2} | _TEENS | _TENS
    | {"hundert": 100, "einhundert": 100, "tausend": 1000, "eintausend": 1000}
    | {f"{one}und{ten}": n + tens for one, n in ({"ein": 1} | _ONES).items() for ten, tens in _TENS.items()}
    | {f"{one}hundert": 100 * n for one, n in _ONES.items()}
    | {f"{one}tausend": 1000 * n for one, n in _ONES.items()}
)
_HALVES = {"anderthalb": 1.5, "eineinhalb": 1.5} | {f"{one}einhalb": n + 0.5 for one, n in _ONES.items()}
_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
    "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "einundzwanzigst": 21,
}
_ORDINALS = {stem + ending: n for stem, n in _ORDINAL_STEMS.items() for ending in _ENDINGS}
_WEEKDAYS = {
    "Montag": 0, "Dienstag": 1, "Mittwoch": 2, "Donnerstag": 3, "Freitag": 4, "Samstag": 5, "Sonnabend": 5,
    "Sonntag": 6,
}
_PARTS = {
    "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI",
}
_DECADES = {
    "nuller": "2000s", "zehner": "2010s", "zwanziger": "1920s", "dreißiger": "1930s", "vierziger": "1940s",
    "fünfziger": "1950s", "sechziger": "1960s", "siebziger": "1970s", "achtziger": "1980s", "neunziger": "1990s",
}
_LAST = {"letzt": "last", "vergangen": "last", "vorig": "last", "verflossen": "last", "abgelaufen": "last",
    "zurückliegend": "last"}
_PREVIOUS = {
    "vorangegangen": "previous", "vorausgegangen": "previous", "vorhergehend": "previous", "vorherig": "previous",
}
_FOLLOWING = {
    "folgend": "following", "darauffolgend": "following", "nachfolgend": "following", "anschließend": "following",
}
_SAME = {
    "selb": "same", "derselb": "same", "desselb": "same", "demselb": "same", "denselb": "same", "dasselb": "same",
    "dieselb": "same", "gleich": "same",
}
_THIS = {"laufend": "this", "aktuell": "this", "heurig": "this", "heutig": "this", "gestrig": "last", "morgig": "next"}
_EDGED = {"Monats": "MONTH", "Wochen": "WEEK", "Quartals": "QUARTER"}
_EDGES = {
    "anfang": "START", "beginn": "START", "start": "START", "auftakt": "START", "mitte": "MID", "ende": "END",
    "schluss": "END",
}
_UNIT_EDGES = [(u, word, edge) for u in _EDGED for word, edge in _EDGES.items() if u + word != "Wochenende"]
_REMOVED = {"vorletzt": -2, "vorvergangen": -2, "übernächst": 2}
_DAYS_OFF = {"vorgestrig": -2, "gestrig": -1, "heutig": 0, "morgig": 1}
_AMOUNT_STEMS = {"ein": 1} | _ONES | _TEENS | {"mehr": None, "halb": 0.5, "eineinhalb": 1.5, "anderthalb": 1.5}
_AMOUNT_UNITS = {"stündig": "HOUR", "minütig": "MINUTE", "tägig": "DAY", "wöchig": "WEEK", "monatig": "MONTH"}
_FEASTS = {
    "Heiligabend": "christmas eve", "Weihnachten": "christmas", "Weihnacht": "christmas",
    "Silvester": "new year's eve", "Silvesterabend": "new year's eve", "Neujahr": "new year",
    "Neujahrstag": "new year", "Dreikönigstag": "epiphany", "Valentinstag": "valentine",
    "Rosenmontag": "carnival monday", "Faschingsdienstag": "shrove tuesday", "Fastnacht": "shrove tuesday",
    "Fastnachtsdienstag": "shrove tuesday", "Aschermittwoch": "ash wednesday", "Palmsonntag": "palm sunday",
    "Gründonnerstag": "maundy thursday", "Karfreitag": "good friday", "Karsamstag": "easter eve",
    "Ostersamstag": "easter eve",
    "Ostern": "easter", "Ostersonntag": "easter", "Ostermontag": "easter monday", "Himmelfahrt": "ascension",
    "Himmelfahrtstag": "ascension", "Vatertag": "ascension", "Pfingsten": "pentecost", "Pfingstsonntag": "pentecost",
    "Pfingstsamstag": "pentecost eve", "Pfingstmontag": "whit monday", "Pfingstdienstag": "whit tuesday",
    "Fronleichnam": "corpus christi", "Muttertag": "mothers", "Maifeiertag": "may day",
    "Halloween": "halloween", "Reformationstag": "reformation", "Allerheiligen": "all saints",
    "Allerheiligentag": "all saints", "Allerseelen": "all souls", "Allerseelentag": "all souls",
    "Martinstag": "saint martin", "Martini": "saint martin", "Stephanitag": "boxing", "Stefanitag": "boxing",
    "Johannistag": "saint john", "Michaelistag": "saint michael", "Lichtmess": "candlemas", "Lichtmesstag": "candlemas",
    "Volkstrauertag": "day of mourning", "Erntedankfest": "harvest", "Erntedank": "harvest",
    "Weiberfastnacht": "carnival thursday", "Altweiber": "carnival thursday", "Frauentag": "women",
    "Weltfrauentag": "women", "Bundesfeiertag": "swiss national", "Nationalfeiertag": "austrian national",
    "Nikolaustag": "saint nicholas", "Totensonntag": "sunday of the dead", "Ewigkeitssonntag": "sunday of the dead",
    "Bettag": "day of repentance",
}
# Am Morgen des Ostermontags.
_OF_FEASTS = {
    word + ending: feast for word, feast in _FEASTS.items() if word.endswith(("tag", "abend", "mittwoch"))
    for ending in (("s", "es") if word.endswith("tag") else ("s",))
}
_FEAST_PARTS = {
    "Silvesternacht": ("new year's eve", "NI"), "Neujahrsnacht": ("new year's eve", "NI"),
    "Neujahrsmorgen": ("new year", "MO"), "Christnacht": ("christmas eve", "NI"), "Osternacht": ("easter eve", "NI"),
    "Ostermorgen": ("easter", "MO"), "Weihnachtsmorgen": ("christmas", "MO"), "Walpurgisnacht": ("walpurgis", "NI"),
}
_MONTH_UNITS = {
    "woche": "WEEK", "wochen": "WEEK", "wochenende": "WEEKEND", "wochenendes": "WEEKEND", "hälfte": "HALF",
    "tag": "DAY", "tage": "DAY", "tagen": "DAY", "morgen": "DAY", "nachmittag": "DAY", "abend": "DAY", "nacht": "DAY",
}
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)
_ADVENT = ("first advent", "second advent", "third advent", "fourth advent")

WORDS = {
    # numbers
    "count": _COUNTS | _HALVES,
    "ordinal": _ORDINALS,
    "only_half": {"halb" + ending: 0.5 for ending in _ENDINGS},
    "dozen": {"Dutzend": 12},
    "approx": {
        "etwa": "APPROX", "rund": "APPROX", "circa": "APPROX", "zirka": "APPROX", "ca": "APPROX", "ungefähr": "APPROX",
        "gut": "MORE_THAN", "über": "MORE_THAN", "knapp": "LESS_THAN", "fast": "LESS_THAN", "beinahe": "LESS_THAN",
        "nahezu": "LESS_THAN", "annähernd": "LESS_THAN", "mindestens": "EQUAL_OR_MORE", "wenigstens": "EQUAL_OR_MORE",
        "höchstens": "EQUAL_OR_LESS", "maximal": "EQUAL_OR_LESS",
    },
    # Ein knappes Jahr danach.
    "rounded": _declined({"knapp": "LESS_THAN", "gut": "MORE_THAN"}),
    "than_word": {"mehr": "MORE_THAN", "länger": "MORE_THAN", "weniger": "LESS_THAN", "kürzer": "LESS_THAN"},
    "up_word": {"bis": "EQUAL_OR_LESS"},
    # the calendar
    "unit": _UNIT | _UNITS,
    "one_unit": _UNIT,
    "old_year": {"Jahre": "YEAR"},
    "week_unit": {"Woche": "WEEK", "Wochen": "WEEK"},
    "units": _UNITS,
    "cell": {word: unit for word, unit in _UNIT.items() if unit not in ("SECOND", "MINUTE")},
    "hour_word": _HOURS,
    "day_unit": {"Tag": "DAY", "Tages": "DAY"},
    "long_unit": {word: unit for word, unit in _UNIT.items() if unit != "DAY"},
    "generic": {
        "Monats": "MONTH", "Quartals": "QUARTER", "Halbjahres": "HALF", "Jahres": "YEAR", "Jahrzehnts": "DECADE",
    },
    "bare_this": dict.fromkeys(("Monat", "Jahr", "Woche", "Quartal"), "this"),
    "bare_unit": {"Monat": "MONTH", "Jahr": "YEAR", "Woche": "WEEK", "Quartal": "QUARTER"},
    "turn": {"Jahrtausendwende": 2000},
    "share_word": {"Viertel": 4, "Drittel": 3},
    "firm_year": {
        year + ending: "YEAR"
        for year in ("Geschäftsjahr", "Wirtschaftsjahr", "Haushaltsjahr") for ending in ("", "s", "es")
    },
    "school_year": [
        year + ending for year in ("Schuljahr", "Studienjahr", "Lehrjahr", "Vereinsjahr") for ending in ("", "s", "es")
    ] + ["Saison", "Spielzeit", "Sommersaison", "Wintersaison", "Wintersemester", "Semester"],
    "whole_year": {"Gesamtjahr": "YEAR", "Gesamtjahres": "YEAR"},
    "generic_week": {"Woche": "WEEK", "Dekade": "DECADE"},
    "month": {
        "Januar": 1, "Jänner": 1, "Februar": 2, "Feber": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7,
        "August": 8, "September": 9, "Oktober": 10, "November": 11, "Dezember": 12, "Januars": 1, "Februars": 2,
        "Aprils": 4, "Augusts": 8, "Septembers": 9, "Oktobers": 10, "Novembers": 11, "Dezembers": 12,
    },
    "roman_month": {
        "I!": 1, "II!": 2, "III!": 3, "IV!": 4, "V!": 5, "VI!": 6, "VII!": 7, "VIII!": 8, "IX!": 9, "X!": 10, "XI!": 11,
        "XII!": 12,
    },
    # Die erste Juniwoche, an einem Märzabend 1920: one word that names a month and a time in it.
    "compound_month": {month + word: n for n, month in enumerate(_MONTHS, 1) for word in _MONTH_UNITS},
    "compound_unit": {month + word: unit for month in _MONTHS for word, unit in _MONTH_UNITS.items()},
    "month_short": {
        "Jan": 1, "Feb": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Okt": 10,
        "Nov": 11, "Dez": 12,
    },
    "weekday": _WEEKDAYS | {day + "s": n for day, n in _WEEKDAYS.items()},
    "weekday_short": {"Mo": 0, "Di": 1, "Mi": 2, "Do": 3, "Fr": 4, "Sa": 5, "So": 6},
    "weekdays": {day.lower() + "s": n for day, n in _WEEKDAYS.items()},
    # Sonntagabend: one word that names a weekday and a part of it.
    "compound_weekday": {day + part: n for day, n in _WEEKDAYS.items() for part in _PARTS},
    "compound_part": {day + part: name for day in _WEEKDAYS for part, name in _PARTS.items()},
    "compound_weekdays": {f"{day.lower()}{part}s": n for day, n in _WEEKDAYS.items() for part in _PARTS},
    "compound_parts": {f"{day.lower()}{part}s": name for day in _WEEKDAYS for part, name in _PARTS.items()},
    "season": {
        "Frühling": 1, "Frühlings": 1, "Frühjahr": 1, "Frühjahrs": 1, "Sommer": 2, "Sommers": 2, "Herbst": 3,
        "Herbstes": 3, "Herbsts": 3, "Winter": 4, "Winters": 4, "Frühsommer": 2, "Hochsommer": 2, "Spätsommer": 2,
        "Frühherbst": 3, "Spätherbst": 3, "Vorfrühling": 1, "Hitzesommer": 2, "Jahrhundertsommer": 2, "Rekordsommer": 2,
        "Hungerwinter": 4, "Kriegswinter": 4, "Sturmwinter": 4, "Schneewinter": 4, "Katastrophenwinter": 4,
    },
    "before_christ": {"v": "BC", "n": "AD"},
    "way_christ": {"vor": "BC", "nach": "AD"},
    "christ_name": ["Christus", "Geburt"],
    "century_word": ["Jahrhundert", "Jahrhunderts", "Jahrhunderte", "Jahrhunderten"],
    "century_short": ["Jh", "Jhd", "Jhs", "Jhdt"],
    "quarter_word": {
        "Auftaktquartal": 1, "Startquartal": 1, "Schlussquartal": 4, "Schlussquartals": 4, "Schlußquartal": 4,
        "Schlußquartals": 4,
    },
    "quarter_figure": {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4},
    "half_order": {
        stem + ending: n for stem, n in {"erst": 1, "zweit": 2, "letzt": 2}.items() for ending in _ENDINGS
    },
    "decade": {f"{year}er{n}": f"{year}s" for year in range(1000, 2200, 10) for n in ("", "n")} | {
        f"{tens}0er{n}": f"{'20' if tens < 2 else '19'}{tens}0s" for tens in range(10) for n in ("", "n")
    },
    "decade_word": _DECADES,
    "decade_noun": {
        word.capitalize() + n: first for word, first in list(_DECADES.items())[2:] for n in ("", "n")
    },
    # In den Achtzigern; but den Achtziger feiert, who turns 80.
    "decade_dative": {word.capitalize() + "n": first for word, first in list(_DECADES.items())[2:]},
    "decade_years": {f"{word.capitalize()}jahre{n}": first for word, first in _DECADES.items() for n in ("", "n")},
    # feasts
    "feast": _FEASTS | _OF_FEASTS,
    "feast_weekend": {
        "Osterwochenende": "easter", "Osterwochenendes": "easter", "Pfingstwochenende": "pentecost",
        "Pfingstwochenendes": "pentecost",
    },
    "feast_week": {"Karwoche": "good friday", "Osterwoche": "easter monday", "Pfingstwoche": "whit monday"},
    # Whose name may be a man's: zu Michaelis 1525.
    "saint": {
        "Johanni": "saint john", "Michaelis": "saint michael", "Michaeli": "saint michael", "Jakobi": "saint james",
    },
    # Silvesternacht: one word that names a feast and a part of its day.
    "feast_of_part": {word: feast for word, (feast, _) in _FEAST_PARTS.items()},
    "part_of_feast": {word: part for word, (_, part) in _FEAST_PARTS.items()},
    "swiss_national": {"Nationalfeiertag": "swiss national"},
    "assumption": {"Himmelfahrt": "assumption", "Empfängnis": "conception", "Lichtmess": "candlemas"},
    "unity": {"Einheit": "german unity"},
    "fat_thursday": {"Donnerstag": "carnival thursday"},
    "labour": {"Arbeit": "may day"},
    "kings": {"Könige": "epiphany", "Königen": "epiphany"},
    "holy_evening": {"Abend": "christmas eve"},
    "numbered_feast": {
        "Weihnachtstag": ("christmas", "boxing"), "Weihnachtsfeiertag": ("christmas", "boxing"),
        "Advent": _ADVENT, "Adventssonntag": _ADVENT,
    },
    # what words point at
    "pointer": _declined(_LAST | _PREVIOUS | _FOLLOWING | _SAME | _THIS | {"jen": "that", "kommend": "next"}),
    # "an diesem Tag" points back into a story, "diese Woche" is the writer's.
    "this": _declined({"dies": "this"}),
    "this_day": _declined({"dies": "that"}),
    "removed": {stem + ending: n for stem, n in _REMOVED.items() for ending in _ENDINGS},
    "two_on": {"übernächst" + ending: 2 for ending in _ENDINGS},
    # "am nächsten Tag" goes on from a story, "nächste Woche" from the writer.
    "nearest": _declined({"nächst": "next"}),
    "nearest_day": _declined({"nächst": "following"}),
    "stretch": _declined(
        _LAST | _PREVIOUS | _FOLLOWING | {"kommend": "next", "nächst": "next", "erst": "first",
            "dazwischenliegend": "first"}
    ),
    "since": {"seit": "last"},
    "weekend": ["Wochenende", "Wochenendes"],
    "weekend_unit": {"Wochenende": "WEEKEND", "Wochenendes": "WEEKEND"},
    "heuer": {"heuer": "this"},
    "heuer_unit": {"heuer": "YEAR"},
    "beside": {
        "Vortag": "previous", "Vortages": "previous", "Vortags": "previous", "Vorwoche": "previous",
        "Vormonat": "previous", "Vormonats": "previous", "Vorquartal": "previous", "Vorjahr": "previous",
        "Vorjahres": "previous", "Vorjahrs": "previous", "Folgetag": "following", "Folgetages": "following",
        "anderntags": "following",
        "Folgewoche": "following", "Folgemonat": "following", "Folgejahr": "following", "Folgejahres": "following",
    },
    "beside_unit": {
        "Vortag": "DAY", "Vortages": "DAY", "Vortags": "DAY", "Vorwoche": "WEEK", "Vormonat": "MONTH",
        "Vormonats": "MONTH", "Vorquartal": "QUARTER", "Vorjahr": "YEAR", "Vorjahres": "YEAR", "Vorjahrs": "YEAR",
        "Folgetag": "DAY", "Folgetages": "DAY", "anderntags": "DAY", "Folgewoche": "WEEK",
        "Folgemonat": "MONTH", "Folgejahr": "YEAR", "Folgejahres": "YEAR",
    },
    "behind": {
        "darauf": "following", "drauf": "following", "danach": "following", "zuvor": "previous", "davor": "previous",
        "vorher": "previous",
    },
    "term_unit": {"Jahresfrist": "YEAR", "Monatsfrist": "MONTH", "Wochenfrist": "WEEK"},
    "eve_pointer": {"Vorabend": "previous"},
    "eve_part": {"Vorabend": "EV"},
    "tags": {"tags": "DAY"},
    "way": {"vor": "before", "nach": "after"},
    "way_from": {"vor": "before", "in": "after"},
    "shade": _declined({"früh": "START", "beginnend": "START", "spät": "END", "ausgehend": "END"}),
    "edge": {"Anfang": "START", "Beginn": "START", "Mitte": "MID", "Ende": "END"},
    "year_edge": {
        "Jahresanfang": "START", "Jahresbeginn": "START", "Jahresmitte": "MID", "Jahresende": "END",
        "Jahresendes": "END", "Jahreswechsel": "END", "Jahreswende": "END", "Jahresschluss": "END",
        "Jahresstart": "START", "Jahresauftakt": "START",
    },
    "unit_edge": {unit + word: edge for unit, word, edge in _UNIT_EDGES},
    "unit_edge_unit": {unit + word: _EDGED[unit] for unit, word, _ in _UNIT_EDGES},
    "nth_edge": {stem + ending: n for stem, n in {"erst": 1, "letzt": -1}.items() for ending in _ENDINGS},
    "today": ["heute"],
    "article": ["die"],
    "day_word": {"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2},
    "days_off": {stem + ending: n for stem, n in _DAYS_OFF.items() for ending in _ENDINGS},
    "tomorrow": {"morgen": 1},
    "morning": {"Morgen": "MO"},
    "morning_noun": {"Früh!": "MO"},
    "low_morning": {"morgen": "MO"},
    "early": {"früh": "MO"},
    # parts of a day
    "part": {
        "Morgen": "MO", "Vormittag": "MO", "Mittag": "MI", "Nachmittag": "AF", "Abend": "EV", "Nacht": "NI",
        "Morgens": "MO", "Vormittags": "MO", "Mittags": "MI", "Nachmittags": "AF", "Abends": "EV",
        "Morgengrauen": "MO", "Morgenstunden": "MO", "Abendstunden": "EV", "Nachtstunden": "NI",
        "Nachmittagsstunden": "AF", "Vormittagsstunden": "MO", "Mittagszeit": "MI",
    },
    "low_part": {
        "morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV", "nachts": "NI",
        "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI",
    },
    "parts": {"Nächte": "NI", "Nächten": "NI", "Abende": "EV", "Abenden": "EV"},
    "noon": {"Mitternacht": 24},
    "midday": {"Mittag": 12},
    "meridiem": {
        "morgens": "a", "früh": "a", "vormittags": "a", "nachts": "a", "nachmittags": "p", "abends": "p",
        "mittags": "p",
    },
    "meridiem_noun": {"Morgen": "a", "Vormittag": "a", "Nachmittag": "p", "Abend": "p"},
    # halb neun, Viertel nach neun, viertel neun, Viertel vor neun, drei viertel neun
    "half_hour": {word: f"{n - 1}:30" for word, n in _HOURS.items()},
    "quarter_past": {word: f"{n}:15" for word, n in _HOURS.items()},
    "quarter_of": {word: f"{n - 1}:15" for word, n in _HOURS.items()},
    "quarter_to": {word: f"{n - 1}:45" for word, n in _HOURS.items()},
    "zone": ["MEZ", "MESZ", "GMT", "UTC", "OEZ"],
    "zone_place": {
        "Moskauer": "Moscow", "Londoner": "London", "Pekinger": "Beijing", "Pariser": "Paris", "Tokioter": "Tokyo",
        "Washingtoner": "Washington", "Kiewer": "Kyiv", "deutscher": "German", "mitteleuropäischer": "Central European",
    },
    "uhr": ["Uhr"],
    "one_hour": {"ein": 1},
    # amounts in one word
    "lang": {
        stem + ending: unit for stem, unit in {
            "sekundenlang": "SECOND", "minutenlang": "MINUTE", "stundenlang": "HOUR", "tagelang": "DAY",
            "wochenlang": "WEEK", "monatelang": "MONTH", "jahrelang": "YEAR", "jahrzehntelang": "DECADE",
            "jahrhundertelang": "CENTURY",
        }.items() for ending in ("", *_ENDINGS)
    },
    "amount": {
        stem + unit + ending: n for stem, n in _AMOUNT_STEMS.items() for unit in _AMOUNT_UNITS for ending in _ENDINGS
    } | {"mehrjährig" + ending: None for ending in _ENDINGS},
    "amount_unit": {
        stem + unit + ending: name
        for stem in _AMOUNT_STEMS for unit, name in _AMOUNT_UNITS.items() for ending in _ENDINGS
    } | {"mehrjährig" + ending: "YEAR" for ending in _ENDINGS},
    "amount_ending": _declined(_AMOUNT_UNITS),
    # sets and vague times
    "often": {
        stem + ending: unit for stem, unit in {
            "stündlich": "HOUR", "täglich": "DAY", "wöchentlich": "WEEK", "monatlich": "MONTH", "jährlich": "YEAR",
            "alljährlich": "YEAR", "werktags": "DAY", "wochentags": "DAY", "tagtäglich": "DAY",
            "vierteljährlich": "QUARTER", "halbjährlich": "HALF",
        }.items() for ending in ("", *_ENDINGS)
    },
    "every": ["jeden", "jede", "jedes", "jeder", "jedem"],
    "times": ["einmal", "zweimal", "dreimal", "viermal", "fünfmal", "mehrmals", "mal"],
    "present_word": ["jetzt", "derzeit", "zurzeit", "gegenwärtig", "momentan", "heutzutage"],
    "past_word": ["kürzlich", "neulich", "jüngst", "unlängst", "damals", "einst"],
    "lately": ["Zeit"],
    "year_ago": {
        "Vorjahresmonat": "MONTH", "Vorjahresmonats": "MONTH", "Vorjahresquartal": "QUARTER",
        "Vorjahresquartals": "QUARTER",
        "Vorjahreszeitraum": "QUARTER", "Vorjahreszeitraums": "QUARTER", "Vorjahresperiode": "QUARTER",
    },
    "year_ago_of": {
        "Monat": "MONTH", "Monats": "MONTH", "Quartal": "QUARTER", "Quartals": "QUARTER", "Vierteljahr": "QUARTER",
        "Zeitraum": "QUARTER", "Zeitraums": "QUARTER", "Periode": "QUARTER",
    },
    "shortly": ["kurzem", "Kurzem"],
    "past_noun": ["Vergangenheit"],
    "future_noun": ["Zukunft"],
    "future_word": ["demnächst", "künftig"],
    # Letters and papers of the past: am 5. d. M., am 28. v. Mts., am 3. kommenden Monats.
    "old_month": {
        "d!": 0, "ds!": 0, "lfd!": 0, "dieses": 0, "laufenden": 0, "v!": -1, "vor!": -1, "vorigen": -1,
        "vergangenen": -1, "letzten": -1, "k!": 1, "n!": 1, "kommenden": 1, "nächsten": 1,
    },
    "month_mark": ["M!", "Mts!", "Mon!"],
    "former": [
        "ehemalige", "ehemaligen", "ehemaliger", "ehemaliges", "ehemaligem", "damalige", "damaligen", "damaliger",
    ],
    "moment": ["Zeitpunkt", "Augenblick", "Moment"],
    "the": ["am", "zum", "im", "der", "dem", "den", "gegen", "bis", "ab", "vor", "nach"],
    "of_part": ["des", "der"],
    "work": ["Zeitung", "Wochenzeitung", "Wochenblatt", "Magazin", "Zeitschrift", "Roman", "Buch", "Film", "Band"],
    # who is no date
    "title": [
        "Herr", "Herrn", "Frau", "Familie", "Doktor", "Professor", "Professorin", "Richter", "Richterin", "Eheleute",
    ],
    "given": [
        "Peter", "Hans", "Klaus", "Karl", "Thomas", "Michael", "Andreas", "Stefan", "Stephan", "Wolfgang", "Jürgen",
        "Uwe", "Martin", "Christian", "Frank", "Ralf", "Bernd", "Dieter", "Günter", "Werner", "Horst", "Heinz",
        "Walter", "Gerhard", "Manfred", "Helmut", "Kurt", "Otto", "Ernst", "Paul", "Fritz", "Max", "Felix", "Jan",
        "Lukas", "Tobias", "Florian", "Sebastian", "Alexander", "Markus", "Matthias", "Daniel", "David", "Anna",
        "Maria", "Eva", "Petra", "Sabine", "Monika", "Ursula", "Renate", "Karin", "Helga", "Ingrid", "Andrea",
        "Claudia", "Susanne", "Birgit", "Gabriele", "Angelika", "Christine", "Julia", "Laura", "Lena", "Sarah",
        "Katharina", "Nicole", "Barbara", "Brigitte", "Heike", "Martina", "Silke", "Ute", "Anja", "Katja", "Elke",
        "Johann", "Johannes", "Georg", "Timo", "Leon", "Jonas", "Tim", "Tom", "Jens", "Nils", "Sven", "Ole", "Lars",
        "Marc", "Marco", "Mario", "Dirk", "Holger", "Rainer", "Reiner", "Rolf", "Rudolf", "Robert", "Roland", "Norbert",
        "Hubert", "Herbert", "Harald", "Detlef", "Dietmar", "Eberhard", "Ulrich", "Volker", "Philipp", "Simon",
        "Benjamin", "Fabian", "Patrick", "Dennis", "Marcel", "Kevin", "Oliver", "Julian", "Niklas", "Moritz", "Paula",
        "Emma", "Mia", "Lea", "Lisa", "Nina", "Sandra", "Sonja", "Tanja", "Ulrike", "Verena", "Vera", "Heidi", "Erika",
        "Elfriede", "Gisela", "Hannelore", "Ilse", "Irene", "Jutta", "Kerstin", "Marion", "Regina", "Rita", "Rosa",
        "Ruth", "Stefanie", "Simone", "Silvia", "Lore", "Franz", "Josef", "Ludwig", "Friedrich", "Wilhelm", "Hermann",
        "Heinrich", "Erich", "Emil", "Anton", "Bernhard", "Bruno", "Egon", "Erwin", "Gustav", "Hugo", "Ida", "Clara",
    ],
}

# What can be the heart of a date; stretches of text without any of these are skipped.
CORE = frozenset({
    "unit", "lately", "year_ago", "eve_part", "term_unit", "month", "month_short", "weekday", "weekday_short",
    "weekdays", "compound_part", "compound_parts",
    "day_word", "tomorrow", "part", "parts", "noon", "uhr", "season", "century_word", "century_short", "former",
    "quarter_figure", "quarter_word", "whole_year",
    "decade", "decade_word", "decade_noun", "decade_years", "often", "feast", "unity", "labour",
    "kings", "numbered_feast", "weekend", "heuer", "beside", "tags", "year_edge", "lang", "amount", "amount_ending",
    "feast_weekend", "part_of_feast", "unit_edge", "feast_week", "saint", "compound_month", "firm_year", "turn",
    "present_word", "past_word", "shortly", "past_noun", "future_noun", "future_word", "year", "moment",
    "before_christ", "christ_name", "daymonth", "=am", "=halb", "=Viertel", "=viertel", "=dreiviertel", "=wochenends",
    "month_mark", "=KW", "=Kalenderwoche",
})

FRAGMENTS = {
    "the": "der | die | das | dem | den | des",
    "inside": "(des | der | im | von) (<generic> | <generic_week> | <month> | <season> | <pointer> | <nearest> "
    "| <when_date>)"
    " | <is_pointed> | <is_dated>",
    "stretched": "ganzes | ganze | ganzen | volles | volle | vollen | lange | langen | kurze | kurzen | weitere "
    "| weiteren | gute | guten | blutige | blutigen | harte | harten | schwere | schweren | bange | bangen | lähmende "
    "| lähmenden | zähe | zähen | endlose | endlosen | heiße | heißen | turbulente | turbulenten "
    "| aufeinanderfolgende | aufeinanderfolgenden",
    "weekday": "<weekday:w> ,? (der | den | dem)?",
    "year": "(des Jahres | im Jahr)? <year:y> | <shortyear:s>",
    "and": "und | oder | bis | - | , | / | sowie",
    "about": "<approx:approx> .?",
    "one": "ein | eine | einem | einen | einer",
    "a": "($about)? ($one (<rounded:approx> | ganzes | ganze | ganzen | volles | volle | vollen | weiteres | weitere "
    "| weiteren)? | <count:n>)",
    "christ": "<before_christ:era> . (Chr | u . Z) .? | <way_christ:era> Christi? <christ_name>",
    # Between two dates that share what the last one says.
    "on": "($and) (zum | zur | dem | den | der | einschließlich | in den | in die | in das | ins)?",
    "holder": "<edge> | <one_unit> | <units> | Hälfte | Laufe | Verlauf | Lauf",
    "point": "<pointer:r> | <nearest:r> | <this:r>",
    "zone": "<zone:zone> | Ortszeit | <zone_place:place> (Zeit | Ortszeit)",
}

PATTERNS = {
    # --- numbers ---
    "number_approx": [
        "(?<! <num> | <count> | Prozent | % | Euro | Mark | Millionen | Milliarden) <than_word:mod> als",
        "<up_word:mod> zu",
    ],
    "number_range": ["<count:low> (oder | bis | -) <count:high> (?= <unit>)"],
    "number_fixed": ["($one) <only_half:n> (?= <unit>)", "ein <dozen:n> (?= <unit>)"],
    "number_comma": ["<num:whole> , <num:part> (?= <unit>)", "<decimal:grouped> (?= <unit>)"],
    "number_vague": [
        "ein paar (?= <units>)",
        ("(einige | einigen | einiger | mehrere | mehreren | mehrerer | wenige "
        "| wenigen | weniger | viele | vielen | zahlreiche "
        "| zahlreichen | etliche"
        " | etlichen | unzählige | unzähligen) (?= <units>)"),
        "(Dutzende | Hunderte | Tausende) von (?= <units>)",
    ],
    "month_short": ["<month_short:m> . (?= <year>)", "(?<= .) <month_short:m> .?", "<month_short:m> (?= <year>)",
        "<month_short:m> .? (?= (, <month_short> .?){0,12} ,? ($and) (<month> | <month_short> .?) <year>)"],
    "weekday_short": ["<weekday_short:w> (. ,? | ,) (?= (den)? (<numdate> | <dom> .))"],
    # --- the calendar ---
    "weekday_dated": [
        "<is_weekday:w> \"(\" (<is_monthday:day> | <is_datedday:day>) \")\"",
        "<when_part_of_day:part> ,? (der | den | dem)? (<is_monthday:day> | <is_datedday:day>)",
    ],
    "calendar_day": [
        "($weekday)? <dom:d> . <month:m> (,? ($year))?",
        "($weekday)? <ordinal:d> <month:m> ($year)?", "($weekday)? <dom:d> .? <roman_month:m> .? <year:y>",
        "($weekday)? <dom:d> . <month_number:m> . <year:y>",
        "<dom:d> . <month:m> <num:n> ($christ)", "($weekday)? <dom:d> . <month:m> <yearpair:pair>",
    ],
    "early_day": ["($weekday)? <dom:d> . <month:m> <three:n> (?! <one_unit> | <units>)"],
    "early_month": ["<month:m> <three:n> (?! <one_unit> | <units>)"],
    "calendar_month": ["<month:m> ($year)", "<month:m> <num:n> ($christ)"],
    "month": ["<month:m>"],
    "day_of_month": [
        ("(?<= am | zum | vom | bis | seit | ab) <dom:o> . (?! <month> | ,? ($and | auf) (zum | am | dem "
        "| den | ins | in das)? (<dom> "
        "| <daymonth> | <date_day>))"),
        "<weekday:w> ,? (der | den | dem) <dom:o> .", "<weekday:w> ,? <dom:o> . (?= ($on) <weekday>)",
    ],
    "figures_day_month": [
        "($weekday) <daymonth:t> . (?! <num>)",
        "(?<= am | zum | vom | bis | seit | ab | dem | den | der | und) <daymonth:t> . (?! <num>)",
        "(?<= <weekday> \"(\") <daymonth:t> . (?= \")\" | ,)", "<daymonth:t> . (?= (- | bis (zum)?) <numdate>)",
    ],
    "stretch": [
        "<is_dated:first> (?= (bis (zum | zu)? | - | und (dem | den | der)?) <is_dated:next>)",
        "(?<= von | zwischen) <when_time:first> (?= ,? (bis | und) (zum)? <when_time:next> (?! ,? (am)? <date_day>))",
    ],
    "duration_ended": ["<when_duration:amount> (?= bis (zum | Ende | zu)? (<date_day:end> | <date_month:end>))"],
    "list_range": [
        ("(<is_month:first> | <is_monthday:first>)"
        " (?= bis (zum | zu | den)? (<is_month:next> | <is_monthday:next>) (?! <is_pointed>))"),
        "<is_weekday:first> (?= bis (zum)? <is_weekday:next>)",
        "(?<= zwischen) <is_weekday:first> (?= und <is_weekday:next>)",
        ("(?<= zwischen) (<is_month:first> | <is_monthday:first>)"
        " (?= und (<is_month:next> | <is_monthday:next>) (?! <is_pointed>))"),
        "(?<= zwischen dem) <is_monthday:first> (?= und dem <is_monthday:next>)",
    ],
    "list_first": [
        "<dom:d> . (?= ,? ($and | auf) (zum | am | dem | den)? <date_day:next>)",
        "<is_calendar:bare> (?= ($on) (<is_monthday:next> | <is_datedday:next>))",
        "(<is_month:first> | <is_monthday:first>) (?= ,? ($and) (zum | zu)? <is_dated:next>)",
        "<is_monthday:first> (?= ,? ($and) (zum | am | dem | den)? <is_datedday:next>)",
        "<is_monthday:first> (?= (, (am)? <is_monthday>){1,12} (und | oder | sowie) (am)? <is_datedday:next>)",
        "<is_month:first> (?= (, <is_month>){1,12} (und | oder | sowie) <is_dated:next>)",
    ],
    "list_alike": [
        "<is_month:first> (?= (, <is_month>){0,12} ,? (und | oder | bis) <date_month:next>)",
        "<is_monthday:first> (?= (und | bis) (zum | am | dem | den)? <date_day:next>)",
        "<is_portion:first> (?= ($on) (<is_portion:next> | <is_dated:next>))",
        "(<date_season:first> | <is_feast:first>) (?= ($on) (<date_season:next> | <is_feast:next>))",
        "(<date_quarter:first> | <date_half:first>) (?= ($on) (<date_quarter:next> | <date_half:next>))",
    ],
    "list_clock": ["<is_clock:first> (?= (bis | und | -) <is_clock:next>)"],
    "iso_date": ["($weekday)? <isodate:t>"],
    "iso_time": ["<isotime:t>"],
    "figures": ["($weekday)? <numdate:t>"],
    # --- years ---
    "year": [
        "($the)? (Jahr | Jahre | Jahres | <whole_year>) <year:y>", "($the)? (Jahr | Jahre | Jahres)? <num:n> ($christ)",
        "<year:n> ($christ)", "($the)? (Jahr | Jahre | Jahres) <three:y>",
    ],
    "turn": ["($the)? <turn:t>"],
    "share_of_century": ["($the)? (<ordinal:o> | <nth_edge:edge>) <share_word:share> (des)? <date_century:outer>"],
    "year_fiscal": ["($the)? <firm_year> <year:y>"],
    "year_bare": ["<year:y>"],
    "year_no_day": ["(?<= <dom> . <month>) <year:y>"],
    "year_range": ["<year:y> (?= - <two:two>)"],
    "year_range_end": ["(?<= <year:y> -) <two:two>"],
    "year_pair": ["<yearpair:pair>", "($the)? <firm_year> <yearpair:pair>",
        "(?<= im | in | zum | zur | seit | ab | bis | vor | nach | vom) ($the)? <school_year> <yearpair:pair>"],
    "decade": [
        "($the)? <decade:d> (?= - (und | bis | oder) <decade>)",
        "($the)? (<decade:d> | <decade_word:d>) -? (Jahre | Jahren)", "($the)? <decade_years:d>",
        ("($the)? (<decade:d> | <decade_word:d> | <decade_years:d> | <decade_noun:d>) -? (Jahre | Jahren)? (des | im) "
         "(<dom:o> . | <ordinal:o>) (<century_word> | <century_short>) .?"),
        "(der | die) <decade_noun:d> (?! -)", "den <decade_dative:d> (?! -)",
        "(?<= <edge> | <shade> | in) (der | den) <decade:d> (?! -)",
    ],
    "century": [
        "($the)? <dom:o> . <century_word> ($christ)?", "($the)? <dom:o> . <century_short> .? ($christ)?",
        "($the)? <ordinal:o> <century_word> ($christ)?",
        "($the)? <dom:o> . (?= ($on) <dom> . (<century_word> | <century_short>))",
    ],
    "quarter": [
        "($the)? <ordinal:o> (Quartal | Quartals | Vierteljahr | Vierteljahrs) ($year)?",
        "($the)? <dom:o> . (Quartal | Quartals) ($year)?", "<quarter_figure:q> ($year)?",
        "($the)? (<ordinal:o> | <dom:o> .) (?= ($on) (<ordinal> | <dom> .) (Quartal | Quartals))",
        "($the)? <quarter_word:q> ($year)?",
    ],
    "half": [
        "($the)? <ordinal:o> (Halbjahr | Halbjahres | Halbjahrs | Jahreshälfte) ($year)?",
        "($the)? <dom:o> . (Halbjahr | Halbjahres) ($year)?",
    ],
    "half_of": ["($the)? <half_order:o> Hälfte (des | der | von)? <when_date:outer>"],
    "season": [
        "<season:season> (?= ($on) <season>)", "($the)? <season:season> ($year)",
        "($the)? <season:season> (des Jahres)? <yearpair:pair>",
        "(?<= im | am | zum | seit | bis | ab | vom | gegen | in) <season:season>",
        ("(?<= im | am | zum | seit | bis | ab | vom | über | während | nach | vor | <edge>) (dem | den | der | des) "
         "<season:season>"),
    ],
    "feast": [
        "<feast:f> ($year)?", "Christi <feast:f> ($year)?", "Mariä <assumption:f> ($year)?",
        "(?<= zu | um | auf | seit | bis) <saint:f> ($year)?", "<saint:f> <year:y>",
        "(Schmotzigen | schmotzigen | Schmutzigen | schmutzigen) <fat_thursday:f> ($year)?",
        "Tag der (Deutschen | deutschen) <unity:f> ($year)?", "Tag der <labour:f> ($year)?",
        "(Heiliger | Heiligen | Heilige)? Drei <kings:f>", "(Heiliger | Heiligen | Heilige) <holy_evening:f> ($year)?",
        "Buß - und <feast:f> ($year)?", "($point) <feast:f>",
        "(Schweizer | schweizerische | schweizerischen) <swiss_national:f> ($year)?",
    ],
    "feast_weekend": ["<feast_weekend:f> ($year)?"],
    "feast_week": ["($the)? <feast_week:f> ($year)?"],
    "feast_part": ["(?= <feast_of_part:f>) <part_of_feast:p> (($year) | <yearpair:pair>)?"],
    "numbered_feast": ["(<ordinal:o> | <dom:o> .) <numbered_feast:names> ($year)?"],
    # --- weekdays ---
    "weekday": ["<weekday:w>"],
    "weekday_pointed": ["(der | dem | den)? ($point) <weekday:w>"],
    "weekend": ["(das | dem | des)? <weekend>", "($the)? ($point) <weekend>"],
    "compound_month": [
        "($the)? (<ordinal:o> | <nth_edge:edge>)? (?= <compound_month:m>) <compound_unit:u> ($year)?",
    ],
    "compound_day": ["((der | dem | den)? ($point))? (?= <compound_weekday:w>) <compound_part:p>"],
    # --- what words point at ---
    "near_day": [
        "(der | dem | den)? <days_off:d> <weekday>",
        "<day_word:d> (?! -)", "(?! <morning>) (?<! heute | gestern | <weekday>) <tomorrow:d>",
        ("(?<! am | gegen | zum | guten | <every> | <pointer> | <nearest> | <weekday> | <day_word>) <tomorrow:d>"
        " (?= wird | werden | will | wollen | soll | sollen | ist | sind | um | früh | <part> | <low_part>)"),
        "(?= <morning:head>) <tomorrow:d>",
    ],
    "unit_pointed": [
        "($the)? <pointer:r> (<cell:u> | <old_year:u> | <firm_year:u>) (?! $inside)",
        "($the)? (<nearest:r> | <this:r>) <firm_year:u>",
        "($the)? (<nearest:r> | <this:r>) <long_unit:u> (?! $inside)",
        # Letztes Jahr im Juni; but the last week of June is letzte Woche im Juni.
        "($the)? (<pointer:r> | <nearest:r>) (?= Jahr) <cell:u> (?= im <month>)",
        "($the)? (<nearest_day:r> | <this_day:r>) <day_unit:u>",
        # As the Swiss say: Ende Monat.
        "(?<= <edge>) (?= <bare_this:r>) <bare_unit:u> (?! <year> | <count> | für | um)",
        "(?= <heuer:r>) <heuer_unit:u>", "($the)? (?= <beside:r>) <beside_unit:u>",
    ],
    "unit_removed": [
        "($the)? (?= <removed:r>) <removed:r_end> (<long_unit:u> | <weekend_unit:u>)",
        "($the)? (?= <two_on:r>) <two_on:r_end> <day_unit:u>",
    ],
    "unit_generic": [
        "(?<= $holder | <weekday> | <is_weekday>) des <generic:u>",
        "(?<= $holder) der <generic_week:u>", "($the)? <whole_year:u> (?! <year>)",
    ],
    "unit_beside": ["(der | dem | die | das)? <cell:u> <behind:r>", "<tags:u> <behind:r>"],
    "part_removed": ["($the)? (?= <removed:r>) <removed:r_end> <is_part:part>"],
    "weekday_removed": ["($the)? (?= <removed:r>) <removed:r_end> <weekday:w>"],
    "month_removed": ["($the)? (?= <removed:r>) <removed:r_end> (<month:m> | <season:season> | <feast:f>)"],
    "weekday_beside": ["(<is_weekday:day> | <is_month:day> | <date_season:day>) <behind:r>"],
    "weekday_week_ago": ["<weekday:w> vor $a <week_unit:u>"],
    "weekday_week_on": ["<weekday:w> in $a <unit:u>"],
    "month_pointed": ["($the)? ($point) <month:m>"],
    "season_pointed": ["($the)? ($point) <season:season>"],
    # --- distances ---
    # Vierzehn Jahre ist das her; es ist vierzehn Jahre her.
    "ago": [
        "(?<! <day_word>) vor (nunmehr | inzwischen)? (<approx:approx>? (genau | exakt))? $a <unit:u>",
        "$a <unit:u> her",
        "vor <term_unit:u>",
        "$a <unit:u> (?= (ist | sind | war | waren) (das | es) (nun | schon | jetzt)? her)",
    ],
    "ago_today": ["<today:today> vor $a <unit:u>"],
    "ahead": ["(?<! <day_word>) in $a <unit:u>"],
    "later": ["$a <unit:u> (später | danach | darauf) (?! als)"],
    "earlier": ["$a <unit:u> (früher | zuvor | davor | vorher | eher) (?! als)"],
    "some_earlier": ["<units:u> (zuvor | davor | vorher)", "vor <units:u>"],
    "distance_from": [
        "<when_duration:amount> <way:way> (der | dem | den)? <when_date:when>",
        "($the)? <one_unit:u> <way:way> (der | dem | den)? <when_date:when>",
        "($the)? <ordinal:o>? <is_weekday:day> <way:way> (der | dem | den)? <when_date:when>",
        "<is_today:when> <way_from:way> <when_duration:amount>",
    ],
    # --- amounts ---
    "duration": [
        "(?<! an | am | <since>) ($about)? ($one) ($stretched | <rounded:approx>)? <one_unit:u> (lang | alt)?",
        "(?<! <since>) ($about)? <count:n> ($stretched)? <unit:u> (lang | alt)?",
        "($about)? (die | der | den) <count:n> <units:u> (?! alt | alte | alten | alter | altes | altem)",
        "(?= <amount:n>) <amount_unit:u>", "<count:n> - <amount_ending:u>",
        "(?<= binnen | innerhalb) $one? <term_unit:u>",
    ],
    "age": ["(?<= mit) <when_duration:amount>", "(?<= Alter von) <when_duration:amount>"],
    "duration_placed": [
        "(die | der | den)? <stretch:r> <count:n> <unit:u>", "(die | der | den)? <stretch:r> <units:vague_u>",
        "(?<= <since:r>) ($about)? ($one | <count:n>) <unit:u>", "(?<= <since:r>) <units:vague_u>",
        "(?<= über | nach | für | binnen) <units:vague_u>",
    ],
    "duration_parts": ["<count:n> <parts:p>"],
    "duration_vague": ["<lang:u>"],
    # --- sets ---
    "set_unit": [
        "<every> <ordinal:n>? <one_unit:u>", "alle <count:n> <units:u>", "<often:u>", "pro <cell:u>",
        "(?<= <times>) (am | im) <one_unit:u>", "(?<= <times>) (in der | die) <one_unit:u>",
    ],
    "set_weekday": [
        "<every> (<ordinal> | <nth_edge>)? <weekday:w> (im (Monat | Jahr) | des (Monats | Jahres))?",
        "($the)? (<ordinal> | <nth_edge>) <weekday:w> (im | eines | in)? <every> <one_unit>", "(?<! des) <weekdays:w>",
        "<every>? (?= <compound_weekdays:w>) <compound_parts:p>",
        "<every> (?= <compound_weekday:w>) <compound_part:p>",
        # Mo-Do 8-16 Uhr: when an office is open.
        "<weekday_short:w> .? ((- | bis) <weekday_short> .?)? (?= (<hour> | <clock>) (- | bis))",
    ],
    "set_part": ["<every> <part:p>"],
    "set_month": ["<every> <month:m>"],
    "set_season": ["<every> <season:season>"],
    "set_weekend": ["jedes <weekend>", "(?<= an) (den | allen)? Wochenenden", "wochenends"],
    "set_clock": [
        "(?<= <when_set> (um | gegen | ab | von | bis | zwischen | und | - | ,)) <is_clock:time>",
        "(?<= <when_set>) <is_clock:time>",
    ],
    # --- times of day ---
    "clock": [
        "(<hour:t> | <clock:t> | <daymonth:t> | <count:t> | <one_hour:t>) <uhr> <meridiem:half>? $zone?",
        "(<hour:t> | <clock:t> | <daymonth:t> | <count:t>) <uhr> am <meridiem_noun:half> (?! des | vom | <behind>)",
        ("(?<= um | gegen | bis | nach | vor | ab) (halb <half_hour:t> | Viertel nach <quarter_past:t> "
        "| (Viertel | viertel) vor <quarter_to:t> | (dreiviertel | drei viertel) <quarter_to:t> "
        "| viertel <quarter_of:t>) <uhr>? <meridiem:half>?"), "<clock:t> (<zone:zone> | Ortszeit)?",
        "(<hour:t> | <clock:t> | <daymonth:t>) (?= (und | bis | -) (<hour> | <clock> | <daymonth>) <uhr>)",
        # Morgen früh um neun, am Sonntagabend gegen zehn.
        ("(?<= (<part> | <low_part> | <early> | <compound_part> | <weekday> | <day_word>) (um | gegen | ab)) "
         "<hour_word:bare_t> (?! <uhr> | <unit> | bis)"),
    ],
    "noon": ["(?<= um | gegen | nach | vor | ab | bis | zu | seit) <noon:t>", "(?<= um) <midday:t>"],
    "part_pointed": [
        "($the)? (<pointer:r> | <nearest_day:r> | <this_day:r>) <part:p>", "<part:p> <behind:r>",
        "($the)? (?= <eve_pointer:r>) <eve_part:p> (?! des | der)",
    ],
    "part": [
        "(?<= <the:the>) <part:p> (?! im (<month> | <season> | <year> | Jahr))",
        "(?<= Laufe | Verlauf) <of_part:the> <part:p>",
        "(?<= in) <the:the> <part:p>", "(?<= in <article:the>) <part:p>", "<part:p>",
        "in der <morning_noun:p>", "<low_part:p>",
        "(?<= <day_word> | <tomorrow> | <weekday>) <early:p>", "(?<= <day_word> | <weekday>) <low_morning:p>",
        "<shade:shade> <part:p>",
    ],
    "day_part": ["<date_day:day> (am)? <is_part:part>", "<is_part:part> (des | vom | am)? <date_day:day>"],
    "day_clock": [
        # But in der Nacht zum Samstag gegen 2.30 Uhr.
        ("(?<! <is_part> (zum | zu | auf)) (?<! <is_part> auf den) <date_day:day>"
        " ,? (um | gegen | ab | bis | kurz nach | kurz vor)? <is_clock:time>"),
        "<is_clock:time> (am)? <date_day:day>",
    ],
    "hour_of_part": [
        "<when_part_of_day:part> ,? (um | gegen | ab | kurz nach | kurz vor) <is_clock:time>",
        "<when_part_of_day:part> , <is_clock:time>", "<is_clock:time> in <when_part_of_day:part>",
        "<is_part:bare> (um | gegen | ab) <is_clock:time>",
    ],
    "night_before": [
        "<is_part:night> (zum | zu | auf | vor) (den)? <date_day:day>",
        "<is_part:night> (von | vom) <date_day> (zum | zu | auf) (den)? <date_day:day>",
    ],
    # --- compounds ---
    # Nächste Woche Freitag, Freitag nächster Woche.
    "within": [
        "<is_pointed:outer> (<is_weekday:inner> | (im | am) (<is_month:inner> | <is_weekday:inner>))",
        "(<when_date:inner> | <when_time:inner>) <is_pointed:outer>",
        # Im Mai vor zwei Jahren, am Freitag vor einer Woche.
        "(<is_month:inner> | <is_weekday:inner> | <date_season:inner>) <is_distance:outer>",
        "<when_date:inner> (im | in | des) <when_date:outer>",
    ],
    "nth_weekday": [
        "($the)? <ordinal:o> (<is_weekday:day> | <weekend:weekend>) (im | des | der | in)? <when_date:outer>",
        "($the)? <is_last:day> (im | des | der | in) <when_date:outer>",
    ],
    "week_of": ["Woche (vom | ab) <date_day:when>"],
    "old_month": [
        "<dom:d> . <old_month:r> .? (<month_mark> | Monats)",
    ],
    "numbered_week": [
        "(KW | Kalenderwoche) <num:n> (des Jahres | , | /)? <year:y>", "(KW | Kalenderwoche) <monthyear:pair>",
        "<num:n> . (KW | Kalenderwoche) (des Jahres | ,)? <year:y>",
        "(KW | Kalenderwoche) <num:n> (?! <year> | ,? <year>)",
        "($the)? <num:n> . (KW | Kalenderwoche) (?! <year> | ,? <year>)",
    ],
    "weekend_of": ["<date_weekend> (vom | des | um (den)?) <date_day:when>"],
    "day_eve": ["<eve_part:p> (des | der | vom | von | zu | zum)? <date_day:day>"],
    "several": ["(<is_opening:first> | <is_closing:last>) (?= (des | der | im | von)? <when_date:outer>)"],
    "nth": ["($the)? (<ordinal:o> | <nth_edge:edge>) <cell:u> (des | der | im | in | von)? (der)? <when_date:outer>"],
    "year_end": ["<year_edge:mod> (<year:y> | <yearpair:pair>)?", "(?= <unit_edge:mod>) <unit_edge_unit:u>"],
    "portion": [
        "<edge:mod> (des | der)? <when_date:when>",
        "($the)? <shade:mod> (<is_weekday:when> | <when_time:when>)",
        "($the)? <shade:mod> (<date_decade:when> | <date_century:when> | <date_season:when>)",
    ],
    # --- vague times ---
    "present": ["<present_word>"],
    "compared": [
        "($the)? <year_ago:c>",
        ("($the)? (gleichen | gleiche | selben | entsprechenden | entsprechende | vergleichbaren) <year_ago_of:c>"
         " des (Vorjahres | Vorjahrs)"),
    ],
    "past": ["(letzter | jüngster) <lately>", "<past_word>", "vor <shortly>", "der <past_noun> (?! <unit>)"],
    "future": ["in <future_noun>", "die <future_noun>", "der <future_noun>", "<future_word>"],
    "history_past": ["<former>"],
    "history_present": ["(diesem | dem) <moment>"],
    # --- what is no date ---
    "no_date": [
        "(<title> | <given>) (<month> | <season>) (?! <dom> | <year>)", "(<title> | <given>) <weekday> (?! ,)",
        "(Welt | Bild | Tag) am <weekday>", "(Straße | Platz | Platzes | Allee | Brücke) des <dom> . <month>",
        "<work> (<weekday> | <month> | <season>) (?! <dom> | <year>)",
        "(Prager | Arabischer | Arabischen | Arabische) <season>",
        ("(Paragraf | Paragraph | Kapitel | Abschnitt | Version | Ziffer | Nummer | Punkt | Artikel | Absatz)"
        " (<numdate> | <daymonth> .? | <year>)"),
        "<one_unit:once> (für | um) <one_unit:again>", "<part:once> für <part:again>",
        "guten (Morgen | Tag | Abend)", "gute Nacht",
    ],
}

# What becomes more or less does so to a number.
_CHANGED = (
    r"(?:st(?:ieg|eigt|iegen|eigen)|gestiegen|s[ai]nk(?:t|en)?|gesunken|fiel(?:en)?|fällt|gefallen|w[uä]chs(?:t|en)?|gewachsen|kletterten?"
    r"|erhöhten?(?:\ssich)?|verringerten?(?:\ssich)?|schrumpften?|sprang(?:en)?)"
)
# Checked on the text before or after a match.
REJECTS = {
    "definite": r"\A(?i:d(?:er|ie|as|en|em))\s",
    # Where the verb before a date no longer tells of it: in what hangs on that clause, and behind a date that opens.
    "clause_break": r"[;:]\s|\s[–—]\s|,\s(?:nachdem|weil|da|als|obwohl|obgleich|während|bevor|ehe|dass|ob|wo|wie|wenn"
    r"|falls|sobald|indem|der|die|das|den|dem|deren|dessen|(?:in|auf|bei|mit|von|zu|für|an)\s(?:der|dem|die|das|denen))\b"
    r"|,\s(?:und\s|aber\s|doch\s)?(?:am|im|in|zum|seit|schon|bereits|erst|noch)\s(?:\w+\s)?\Z",
    # Am Sonntag darauf angesprochen, wies er darauf hin.
    "after_beside": r"^\s(?:hin|an|ein|vor|angesprochen|gefragt|bestanden|geachtet|verwiesen|verzichtet)\b|^,\sdass\b",
    # The feasts of others: das orthodoxe Weihnachten, der französische Nationalfeiertag.
    "before_feast": r"\b(?!österreich|zwisch)[a-zäöüß]+(?:isch|odox)e[nrms]?\s\Z",
    # Um neun Punkte, um zwei auf elf.
    "after_bare_hour": r"^\s(?:[A-ZÄÖÜ]|(?:auf|höher|tiefer|größer|kleiner|mehr|weniger|niedriger)\b)|^[,-]\d",
    "quarter_hours": r"\bViertelstunden?\b",
    "three_quarter_hours": r"\bDreiviertelstunde\b",
    # Drei Jahre später, im Mai 2013: das Jahr sagt es selbst.
    "after_later": r"^,\s(?:(?:im|am)\s)?(?:Jahre?\s)?(?:\d{1,2}\.\s?)?(?:(?:[A-ZÄÖÜ][a-zäöüß]+|\d{1,2}\.)\s?)?\d{4}\b",
    # In zwei Jahren baute er das Haus: how long it took him.
    "range_to": r"^\s?(?:bis|[-–—])\s?",
    "range_between": r"\b[Zz]wischen\s(?:dem\s)?\Z",
    "range_and": r"^\s?und\b",
    # Mai 2012 bis Juli 2013, without a word before it.
    "range_alone": r"^\sbis\s",
    "range_from": r"\b(?:[Vv]on|[Vv]om|[Zz]wischen)\s(?:dem\s)?\Z|\(\Z",
    "after_ahead": r"^\s(?:noch\s)?(?:nie|nicht|kein\w*)\s(?!mehr\b)(?:\w+\s){0,2}?(?:\w*ge\w+(?:t|en)|[eb]r?e?\w+t)\b"
    r"|^\s(?!(?:sollte|wollte|könnte|möchte|müsste|dürfte|hätte)\b)\w+te\s"
    r"(?:er|sie|es|man|ich|der|die|das|ein|eine)\b",
    "in_passing": r"\b(?:[Ss]eit|[Bb]is|[Vv]or|[Nn]ach)\s(?:dem\s|der\s|zum\s)?\Z|\(\Z"
    # "Damit war bereits im Herbst 2014 begonnen worden" only looks back.
    r"|\b(?:[Bb]ereits|[Ss]chon|[Zz]uletzt)\s(?:im\s|am\s|in\sden\s)?\Z",
    "before_year": r"\b(?:TV|TSV|TuS|SV|FC|SC|TSG|VfL|VfB|SSV|DJK|MTV|TuSpo|Borussia)\s(?:[A-ZÄÖÜ]\w+\s)?$"
    r"|\b(?:NJW|NStZ|NZM|NVwZ|NZA|BGHZ|BVerfGE|MDR|WuM|GRUR|FamRZ|ZIP)\s(?:\d{4},\s)?$"
    r"|(?:[$£€¥#§©]|\([cC]\)|Copyright)\s?$|©\s?\d{4}\s?[-–]\s?$|[A-ZÄÖÜ]{2}-$|[\w.][(\[]$"
    r"|\d{4}[-–]\d{4}[-–]$|\d[.,:/]\Z|(?<!\d)\d{1,3}[-–]$|\d{5}[-–]$|\b(?:TSV|SV|FC|SC|TSG"
    r"|VfL|VfB|SSV|Nr|Nummer|Seite|S"
    r"|Artikel|Art|Paragraf|Kapitel|Abschnitt|Zimmer|Raum|Flug|Linie|Modell|Typ|Agenda|Windows|Office|Resolution"
    r"|Straße|Bundesstraße|Baujahr|Postfach|[Rr]und|[Ee]twa|[Kk]napp|[Ff]ast|über|nur|ganze|[Ii]nsgesamt|[Mm]indestens|[Hh]öchstens"
    r"|bis\szu|als|circa|ca|gut"
    r"|nahezu|beinahe|jeweils)\.?\s$",
    "after_year": r"^\s?[%€$]|^\s?e\.\s?V\b"
    r"|^\s?(?:Prozent|(?:neue|weitere|zusätzliche|andere|verschiedene|solche|kleine"
    r"|große)\s[A-ZÄÖÜ]\w*|Grad|km|m|kg|cm|qm|ha|m²|k?Ohm|Volt|k?Watt|mA|mAh|U/min)\b|^\s(?:\w*[Mm]enschen|\w*[Pp]ersonen|\w*[Ll]eute|\w*[Kk]inder"
    r"|\w*[Ff]rauen|\w*[Mm]änner|\w*[Ee]uro|\w*[Dd]ollar|Franken|Mark|D-Mark|Pfund|Rubel|Yen|Kronen|Schilling|Cent"
    r"|Meter|Kilometer|Kilo|Kilogramm|Gramm|Tonnen|Liter|Quadratmeter|Hektar|Meilen|Fuß|Watt|Volt|Kilowatt|Megawatt"
    r"|Kalorien|Tage|Stunden|Minuten|Sekunden|Wochen|Monate|Seiten|Worte|Wörter|Zeichen|Punkte|Stimmen|Sitze"
    r"|\w*[Pp]lätze|Betten|\w*[Ff]älle|Tote|Toten|Opfer|Verletzte|Verletzten|Flüchtlinge|Geflüchtete|Einwohner"
    r"|Bewohner|Bürger|\w+innen|\w*[Zz]uschauer|Besucher|Gäste|Teilnehmer|Mitglieder|\w*[Aa]rbeiter|Beschäftigte|Beamte"
    r"|Polizisten|Soldaten|Schüler|Studenten|Studierende|Lehrer|Demonstranten|Anhänger|Wähler|Delegierte|Häuser"
    r"|Wohnungen|Gebäude|Haushalte|Betriebe|Firmen|Unternehmen|Fahrzeuge|Autos|Wagen|Stück|Exemplare|Bücher|Bilder"
    r"|Tiere|Bäume|Kilometern|Metern|Anträge|Klagen|Schiffe|Flugzeuge|Panzer|Raketen|Arten|Jahre|Jahren)\b|^[.,:]\d"
    r"|^[-–](?!\d{4}|\s|\d\d\b|(?:Anfang|Mitte|Ende)\s)|^[-–]\d{4}[-–]|^/\d",
    "opens_clause": r"[,;]\s(?:am|im|in\s(?:der|den)|zum|ab|bis|und|und\sam|um|für)\s\Z|:\s(?:Am|Im)\s\Z",
    # Am 5. Mai 800 Menschen; am 25. Dezember 800 in Rom.
    # Mit 14 Jahren kam er nach Kiel; but mit zwei Jahren Verspätung.
    "age_goes_on": r"^(?:[.,;:)](?!\d)|\Z|\s(?:er|sie|schon|bereits|noch|erst|wurde|war|kam|ging|zog|trat|begann"
    r"|verließ|starb|schrieb|fuhr|floh|bekam|verlor|las|fand|gab|nahm|sah|hatte|wird|ist|geht|kommt|zieht|an|in|nach|zum|zur|ins|aus|als|auf|die|das|den"
    r"|der|seine?n?|ihre?n?|[a-zäöüß]+te)\b)",
    "opens_sentence": r"(?:\A|[.!?:“„\n]\s?)\Z",
    "after_tomorrow": r"^\s(?!(?:nicht|dort|erst|seit|mit|laut|bereit)\b|(?:\w*te|\w*ten|war|waren|kam|ging|lagen)\s)"
    r"[a-zäöüß]+(?:t|en|e)\s",
    "after_history_year": r"^\s(?!(?:in|im|ins|an|am|zu|zum|zur|bei|beim|von|vom|und|oder|als|nach|vor|durch"
    r"|auf|mit|aus|bis|unter|über|gegen|für|ohne|der|die|das|den|dem|des|ein|eine|einen|er|sie|es|ihn|ihr|sein|seine|seinen|sich|wurden?"
    r"|war|waren|hatten?|wird|werden|ist|sind|starb|kam|kamen|ließ|ließen|fand|fanden|begann|trat|schlug|zog|zogen|krönte|fiel"
    r"|fielen|griff|ging|nahm|dort|dann|nicht|auch|noch|erst)\b)[^\W\d_]|^\s?%|^[,.]\d",
    # Die Zahl stieg auf 1950; what rose von 1745 auf 1812 may have done so from year to year.
    "before_changed": rf"\b{_CHANGED}\s(?:(?!von\b)\w+\s){{0,2}}auf\s\Z",
    "after_changed": r"",
    "before_risen": rf"\b{_CHANGED}\s(?:\w+\s)?von\s(?:\d{{4}}\sauf\s)?\Z",
    "after_risen": r"^\sauf\s\d{4}\b|^(?!\s?[-–/])(?!\sauf\b)",
    # Zahlte 1800, beschäftigt 1900.
    "before_priced": r"\b(?:(?:be)?zahlte?n?|kostete?n?|beschäftigte?n?|verdiente?n?"
    r"|bekam(?:en)?|bekommt|erhielt(?:en)?|fasste?n?|zählte?n?|wiegt|wog|betr(?:ägt|ug|agen)|(?:lag|liegt|lagen|liegen)\sbei)\s\Z",
    "after_priced": r"^(?:[.,;:)?!]|\Z|\s(?:und|oder|aber|im|pro|je|in|an|auf|bei)\b)",
    # Es kamen 1900; 1990 waren es 1745.
    "before_so_many": r"\b(?:[Ee]s\s(?:kamen|starben|blieben|fehlten|waren|sind)|(?:waren|sind|seien)\ses)"
    r"\s(?:noch\s|nur\s|schon\s|sogar\s)?\Z",
    "after_so_many": r"^(?:[.,;:)!?](?!\d)|\Z)",
    "before_victims": r"\b(?:fand(?:en)?|machten?|ließen?|meldeten?|hinterließ(?:en)?)\s\Z",
    "after_victims": r"^\s(?:infiziert|erkrankt|verletzt|verwundet|tot|obdachlos|arbeitslos|vermisst)\b",
    # Davon 1612 aus Kassel; von 2040 Brunnen.
    "before_part": r"\b[Dd](?:avon|arunter)\s\Z",
    "after_part": r"^(?:[.,;:)](?!\d)|\Z|\s(?:aus|in|mit|ohne|als)\b|\s[A-ZÄÖÜ])",
    "before_share": r"(?:\A|[.!?;:,]\s)[Vv]on\s(?:den\s)?\Z",
    "after_share": r"^\s[A-ZÄÖÜ]\w+(?:en|er|n|s)\b",
    # Für 1500 ausgelegt; nach 1600 im Jahr davor.
    "before_room": r"\bfür\s\Z",
    "after_room": r"^\s(?:gebaut|ausgelegt|zugelassen)\b",
    "before_measured": r"\b(?:nach|gegenüber|gegen|statt)\s\Z",
    "after_measured": r"^\s(?:im\s(?:Jahr\s(?:davor|zuvor)|Vorjahr\w*|Vormonat)"
    r"|(?:ein|einen|eine)\s(?:Jahr|Monat|Woche)\s(?:zuvor|davor|vorher)"
    r"|vor\seine[mr]\s(?:Jahr|Monat|Woche))\b",
    # Zählte 1623 Namen: or he did so in that year.
    "before_unsure": r"\b(?:zähl(?:t|te|ten)|melde(?:te|ten)\ssich|registrierten?|ermittelten?|verteilten?|druckten?"
    r"|sammelten?)\s\Z",
    "after_unsure": r"^\s[A-ZÄÖÜ]\w+(?:en|er|n|s)\b",
    # Zwischen 1500 und 2000 Menschen; but zwischen 1914 und 1918 kamen Soldaten.
    "range_counted": r"\b(?:[Zz]wischen|[Vv]on)\s\Z",
    "range_between_counts": r"\b[Zz]wischen\s(?:\d{4}\sund\s)?\Z",
    "after_range": r"^\s[A-ZÄÖÜ]\w+(?:e|en|er|n|s)\b",
    # 2000 Fans kamen; but er wurde 2000 Trainer.
    "before_round": r"(?:^|[.,;:!?]\s|\b(?!(?:wurde|war|ist|wird|blieb|seit|bis|ab|von|vor"
    r"|nach|um|im|in|Jahr|Jahre|als)\s)[a-zäöüß]+\s)\Z",
    "after_round": r"^\s(?!(?:Trainer|Leiter|Minister|Direktor|Meister|Bürgermeister|Präsident|Sieger|Partner|Mitglied)"
    r"\w*\b)[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|n|s)\b",
    "after_early_year": r"^\s[A-ZÄÖÜ]\w+(?:e|en|er|innen)\b",
    # Before a time of day: "gegen", "um etwa", "kurz nach".
    "near_clock": r"\b(?:[Gg]egen|[Ee]twa|[Uu]ngefähr|[Cc]irca|ca\.|[Kk]urz\s(?:vor|nach))\s(?:um\s)?\Z",
    "month_preposition": r"\b(?:Monats?|[Dd]er|[Ii]m|[Vv]on|[Ss]eit|[Bb]is|[Bb]is\s(?:zum|in\sden)|[Aa]b|[Vv]om|[Zz]um"
    r"|[Aa]nfang|[Mm]itte|[Ee]nde|[Jj]eden|[Zz]wischen|[Uu]nd|[Vv]ergangenen|[Ll]etzten|[Nn]ächsten|[Kk]ommenden|[Dd]es"
    r"|[Dd]iesen|[Dd]en|\d\d?\.)\s$",
    "before_month": r"\b(?:Kaiser|König|Kurfürst|Herzog|Prinz|Graf|Fürst|Sankt|St\.|Herr|Herrn|Frau"
    r"|Dr\.)\s(?:[A-ZÄÖÜ]\w+\s)?$|\b(?:[Ee]in|[Ee]ine|Familie|Onkel|Bruder|Tante)\s$"
    # "sagte Mai": whom a verb of saying names.
    r"|\b(?:sagte|sagt|erklärte|betonte|meinte|forderte|kritisierte|so|ergänzte|kündigte|teilte)\s$"
    # Lore Mai: a noun right before a month is no preposition.
    r"|[a-zäöüß,]\s(?!Anfang|Mitte|Ende|Beginn|Monat|Quartal|Zeitraum|Halbjahr|Saison|Jahr|Winter|Sommer|Herbst"
    r"|Frühjahr|Frühling|Uhr|Tage|Woche|Seit|Bis|Von|Ab)[A-ZÄÖÜ][a-zäöüß]+\s$",
    # An einem Sonntag: any of them; "am 4. Mai, einem Montag" is that day.
    "before_any_weekday": r"(?<!,\s)\b(?:[Ee]inem|[Ee]ines|[Ee]in)\s\Z",
    # At the head of a sentence two names and no verb: "Kassiererin Monika Freitag legte den Bericht vor".
    "before_weekday": r"(?:\A|[.!?:“\n]\s?)(?!(?:\w*[Nn]ächste|Diese|Letzte|Vergangene|Kommende|Vorige|Am|Ab|Bis|Seit"
    r"|Von|Vom|Zum|Der|Den|Jeden|Heute|Gestern|In|Im|Kurz|Ende|Anfang|Mitte)\w*\s)(?:[A-ZÄÖÜ][a-zäöüß]+\s){2,3}\Z",
    # "Mai war vor seiner Wahl Bürgermeister": without an article it is somebody.
    "after_month": r"^(?:Mai|März|August|April|Juni|Juli)\s(?:war|hatte|hat|will|wird|sagte|kündigte|erklärte|betonte"
    r"|soll|muss|kann|wollte|konnte|ging|kam|trat|wurde|übernahm|gewann|verlor|teilte|forderte|schrieb"
    r"|bestätigte|warnte"
    r"|brachte|traf|leitet|leitete|tritt|gilt|galt|sieht|sah|spielte|arbeitete|lebt|lebte|starb)\b"
    r"|^August\s(?:von|der)?\s?[A-ZÄÖÜ]|^\w+-(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September"
    r"|Oktober|November|Dezember)\w",
    "after_day_of_month": r"^\s(?!Der|Die|Das|Den|Dem|Er|Sie|Es|Wir|Ich|In|Im|Am|An|Auf|Aus|Bei|Nach|Vor|Zu|Für|Mit"
    r"|Und|Aber|Doch|Ein|Eine|Dann|Damit|Dabei|Auch|Als|Wenn|Weil|Dort|Bis)[A-ZÄÖÜ]",
}

# What somebody says will be, told in reported speech: "der Streik beginne am Montag".
_REPORTED = (
    "werde solle wolle müsse könne dürfe steige sinke falle koste "
    "finde beginne fange starte ende tage wähle entscheide öffne eröffne schließe "
    "komme gehe reise fahre fliege kehre spiele treffe empfange folge laufe lade halte spreche feiere ziehe trete "
    "streike rechne hoffe drohe plane erwarte verhandle berate debattiere veröffentliche lege gelte dauere stehe "
    "bleibe übernehme wechsle biete lasse gebe nehme mache baue zahle liefere erhalte bekomme kehre verlasse verlange"
).replace(" ", "|")

# Words that put what is dated ahead of the writer, and behind. Tried in this order at each place of the text.
FUTURE = (
    # "Wird aufgeräumt" is one sign, up to a participle that alone would tell of the past.
    r"\b(?:wird|werden|soll|sollen|muss|müssen|kann|können|will|wollen)\b[^.,;:!?]{0,80}?"
    r"\b(?!vorgeworfen|beschuldigt|verdächtigt|angelastet|gesucht|gemacht)"
    r"(?:[a-zäöü]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|(?:be|ver|er|zer|ent)[a-zäöüß]+(?:t|en))\b"
    r"|\b(?:wird|werden|soll|sollen|will|wollen|möchte|möchten|könnte|könnten|dürfte|dürften|müsste|müssten|muss|müssen"
    r"|plant|planen|geplant|geplante|geplanten|vorgesehen|angesetzt|[Vv]oraussichtlich|[Dd]emnächst|[Kk]ünftig|[Ss]pätestens"
    r"|[Ff]rühestens|erwartet|erwarten|findet|finden|beginnt|beginnen|startet|starten|endet|enden|tagt|wählt|wählen"
    r"|entscheidet|stimmt|öffnet|eröffnet|muß|müßten?|läßt|fällt(?=[^.;,]{0,60}\saus\b)|fallen(?=[^.;,]{0,60}\saus\b)|anstehende|anstehenden|bevorstehende|bevorstehenden|sollte|sollten"
    # What is planned is told in the present.
    r"|kommt|kommen|geht|gehen|reist|reisen|spielt|spielen|trifft|treffen|empfängt|empfangen|folgt|folgen|läuft|laufen"
    r"|lädt|laden|hält|halten|spricht|sprechen|feiert|feiern|kehrt|kehren|erscheint|erscheinen|verhandelt|verhandeln"
    r"|berät|beraten|streikt|streiken|zieht|ziehen|tritt|treten|gastiert|gastieren|tagen|veröffentlicht|legt"
    r"|legen|gilt\sder|gilt\sals"
    r"|rechnet|rechnen|rechne|peilt|hofft|hoffen|droht|drohen|prognostiziert|prognostizieren"
    r"|entfällt|entfallen|ruht|pausiert|diskutiert|diskutieren|debattiert|debattieren|schließt|schließen|übernimmt|übernehmen|wechselt|wechseln"
    r"|fährt|fahren|fliegt|fliegen|bietet|bieten|lässt|lassen|dauert|dauern|gibt\ses|steht|stehen|steigt\saus"
    rf"|{_REPORTED})\b"
    r"|\b(?:Beginn|Start|Anpfiff|Anstoß|Treffpunkt|Einlass|Abfahrt|Auftakt)\sist\b"
    # "bis" after a date is a range: Montag bis Freitag, 3. bis 5. Mai.
    r"|(?:\bBis|(?<!,\s)(?<![.\d]\s)(?<!tag\s)(?<!woch\s)(?<!abend\s)(?<!morgen\s)(?<!mittag\s)(?<!nacht\s)(?<!Uhr\s)"
    r"(?<!uar\s)(?<!ärz\s)(?<!ril\s)(?<!Mai\s)(?<!uni\s)(?<!uli\s)(?<!gust\s)(?<!mber\s)(?<!tober\s)(?<!naten\s)(?<!ochen\s)"
    r"(?<!Tagen\s)(?<!Jahren\s)(?<!tal\s)(?<!ende\s)\bbis)\s(?:(?:mindestens|wenigstens|etwa|(?:spät|läng)estens|einschließlich|voraussichtlich|vorerst)\s)?(?:zum\s)?"
    r"(?:Anfang\s|Mitte\s|Ende\s)?\Z"
)
PAST = (
    r"\b(?:[Ss]eit|war|waren|wurde|wurden|worden|hatte|hatten|hat|haben|habe|gewesen|gab|gaben|kam|kamen|ging|gingen"
    r"|nahm|nahmen"
    r"|stand|standen|starb|starben|gestorben|fand|fanden|begann|begannen|traf|trafen|verlor|verloren|gewann|gewannen"
    r"|gewonnen|fiel|fielen|stieg|stiegen|sank|sanken|sprach|sprachen|schrieb|schrieben|blieb|blieben|ließ|ließen"
    r"|hieß|hießen|hielt|hielten|rief|riefen|lag|lagen|saß|saßen|trat|traten|zog|zogen|schlug|schlugen|griff|griffen|brach|brachen"
    r"|schloss|schlossen|verließ|verließen|flog|flogen|fuhr|fuhren|wuchs|entschied|entschieden|erschien|erschienen"
    r"|geboren|verstorben|ums\sLeben|gekommen|gefunden|gefallen|getroffen|getötet|sah|sahen|las|trug|trugen|lief"
    r"|liefen|riss|rissen|bot|boten|wies|wiesen|(?!gefolgt\svo[nm]\b)ge[a-zäöüß]{3,}t"
    r"|(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|um|vor|weg|zu|zurück|zusammen|bekannt"
    r"|frei)ge[a-zäöüß]{2,}(?:t|en)|(?!(?:letzt|größt|fünft|siebt|neunt|zehnt|elft|zwölft"
    r"|echt|recht|schlecht|leicht|bekannt|kalt|hart|bunt|gesamt|sogenannt|dicht)e\b)[a-zäöüß]{2,}(?:[bfghklmnprz]te"
    r"|sste|ßte|ete)|[a-zäöüß]{2,}(?:elten|erten|igten|ierten|ckten|tzten|teten|deten|agten|ärten|ührten))\b"
)
