"""German."""

# Tables stay as compact as they read best. A word with "!" counts only in the case it is written in here.
# fmt: off
# ruff: noqa: E501

DAY_FIRST = True

_UNIT = {
    "Sekunde": "SECOND", "Minute": "MINUTE", "Stunde": "HOUR", "Tag": "DAY", "Wochenende": "WEEKEND", "Woche": "WEEK",
    "Monat": "MONTH", "Quartal": "QUARTER", "Jahr": "YEAR", "Jahrzehnt": "DECADE", "Jahrhundert": "CENTURY",
}
_UNITS = {
    "Sekunden": "SECOND", "Minuten": "MINUTE", "Stunden": "HOUR", "Tage": "DAY", "Tagen": "DAY", "Wochen": "WEEK",
    "Wochenenden": "WEEKEND", "Monate": "MONTH", "Monaten": "MONTH", "Quartale": "QUARTER", "Quartalen": "QUARTER",
    "Jahre": "YEAR", "Jahren": "YEAR", "Jahrzehnte": "DECADE", "Jahrzehnten": "DECADE", "Jahrhunderte": "CENTURY",
    "Jahrhunderten": "CENTURY",
}
_GENITIVE = {"Tages": "DAY", "Monats": "MONTH", "Quartals": "QUARTER", "Jahres": "YEAR", "Jahrzehnts": "DECADE"}
_WEEKDAYS = {
    "Montag": 0, "Dienstag": 1, "Mittwoch": 2, "Donnerstag": 3, "Freitag": 4, "Samstag": 5, "Sonnabend": 5,
    "Sonntag": 6,
}
_PARTS = {"morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI"}
_TENS = {
    "zwanziger": 1920, "dreißiger": 1930, "vierziger": 1940, "fünfziger": 1950, "sechziger": 1960, "siebziger": 1970,
    "achtziger": 1980, "neunziger": 1990,
}
_ENDINGS = ("e", "er", "en", "em", "es")
_POINTERS = {
    "letzt": "last", "vergangen": "last", "vorig": "last", "dies": "this", "laufend": "this", "nächst": "next",
    "kommend": "next", "vorangegangen": "previous", "vorhergehend": "previous", "folgend": "following",
    "darauffolgend": "following", "selb": "same", "gleich": "same",
}
_POINTER = {stem + ending: meaning for stem, meaning in _POINTERS.items() for ending in _ENDINGS}
_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9,
    "zehnt": 10, "elft": 11, "zwölft": 12,
}

WORDS = {
    "count": {
        "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
        "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
        "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
        "neunzig": 90, "hundert": 100, "tausend": 1000, "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
    },
    "one": {"ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1},
    "ordinal": {stem + ending: n for stem, n in _ORDINAL_STEMS.items() for ending in _ENDINGS},
    "approx": {
        "etwa": "APPROX", "rund": "APPROX", "ungefähr": "APPROX", "circa": "APPROX", "zirka": "APPROX",
        "gut": "MORE_THAN", "mehr": "MORE_THAN", "über": "MORE_THAN", "knapp": "LESS_THAN", "fast": "LESS_THAN",
        "beinahe": "LESS_THAN", "mindestens": "EQUAL_OR_MORE", "höchstens": "EQUAL_OR_LESS",
    },
    "unit": _UNIT | _UNITS,
    "one_unit": _UNIT,
    "units": _UNITS,
    "genitive": _GENITIVE | {"Woche": "WEEK"},
    "month": {
        "Januar": 1, "Jänner": 1, "Februar": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7, "August": 8,
        "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
    },
    "month_short": {
        "Jan": 1, "Feb": 2, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Okt": 10,
        "Nov": 11, "Dez": 12,
    },
    "weekday": _WEEKDAYS,
    "weekdays": {f"{day.lower()}s!": n for day, n in _WEEKDAYS.items()},
    "compound_day": {day + part: n for day, n in _WEEKDAYS.items() for part in _PARTS},
    "compound_part": {day + part: name for day in _WEEKDAYS for part, name in _PARTS.items()},
    "part": {
        "Morgen!": "MO", "morgen!": "MO", "Vormittag": "MO", "früh": "MO", "Mittag": "MI", "Nachmittag": "AF",
        "Abend": "EV", "Nacht": "NI",
    },
    "bare_part": {"Vormittag": "MO", "Mittag": "MI", "Nachmittag": "AF", "Abend": "EV", "Nacht": "NI"},
    "parts": {"Nächte": "NI", "Nächten": "NI", "Abende": "EV", "Abenden": "EV"},
    "adverb_part": {"morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV", "nachts": "NI"},
    "season": {"Frühling": 1, "Frühjahr": 1, "Sommer": 2, "Herbst": 3, "Winter": 4},
    "day_word": {"heute": 0, "gestern": -1, "vorgestern": -2, "morgen!": 1, "übermorgen": 2},
    "tonight": {"nacht!": (0, "NI")},
    "pointer": _POINTER,
    "stretch": {word: meaning for word, meaning in _POINTER.items() if meaning in ("last", "next", "previous", "following")},
    "vague": {"einige": "X", "einigen": "X", "mehrere": "X", "mehreren": "X", "wenige": "X", "wenigen": "X", "viele": "X",
              "vielen": "X"},
    "couple": {"paar!": "X"},
    "decade_word": {word: f"{year}s" for word, year in _TENS.items()} | {
        f"{word.capitalize()}jahre{n}": f"{year}s" for word, year in _TENS.items() for n in ("", "n")
    },
    "whole_decade": {
        f"{word.capitalize()}jahre{n}": f"{year}s" for word, year in _TENS.items() for n in ("", "n")
    },
    "era": {"v.Chr.": "BC", "n.Chr.": "AD", "v": "BC", "n": "AD"},
    "chr": {"Chr": "Chr"},
    "edge": {"Anfang": "START", "Beginn": "START", "Mitte": "MID", "Ende": "END"},
    "shade": {"früh": "START", "frühen": "START", "spät": "END", "späten": "END"},
    "last_day": {"letzt" + ending: -1 for ending in _ENDINGS},
    "feast": {
        "Weihnachten": "christmas", "Heiligabend": "christmas eve", "Heiligabends": "christmas eve",
        "Silvester": "new year's eve", "Neujahr": "new year", "Ostern": "easter", "Ostersonntag": "easter",
        "Ostermontag": "easter monday", "Karfreitag": "good friday", "Pfingsten": "pentecost",
        "Pfingstmontag": "whit monday", "Rosenmontag": "carnival monday", "Aschermittwoch": "ash wednesday",
        "Nikolaus": "saint nicholas", "Allerheiligen": "all saints", "Fronleichnam": "corpus christi",
    },
    "often": {"täglich": "DAY", "wöchentlich": "WEEK", "monatlich": "MONTH", "jährlich": "YEAR"},
    "present_word": ["jetzt", "derzeit", "zurzeit", "momentan", "gegenwärtig", "heutzutage"],
    "past_word": ["kürzlich", "neulich", "unlängst"],
    "past_noun": ["Vergangenheit"],
    "future_noun": ["Zukunft"],
    "noon": {"Mitternacht": 24},
    "oclock": {"Uhr": "Uhr"},
    "far": {"später": "later", "darauf": "later", "danach": "later"},
    "back": {"zuvor": "earlier", "davor": "earlier", "vorher": "earlier", "früher": "earlier"},
    "year_word": {"Jahr": "YEAR", "Jahre": "YEAR", "Jahres": "YEAR"},
}

CORE = frozenset({
    "unit", "genitive", "month", "month_short", "weekday", "weekdays", "compound_day", "bare_part", "parts",
    "adverb_part", "season", "day_word", "decade_word", "feast", "often", "present_word", "past_word", "past_noun",
    "future_noun", "noon", "oclock", "year", "chr", "daymonth",
})

FRAGMENTS = {
    "a": "(<approx:approx> als?)? <count:n>",
    "year": "<year:y>",
    "the": "der | die | das | dem | den | des",
    "night": "der Nacht",
}

PATTERNS = {
    "number_vague": ["<vague> (?= <units>)", "ein <couple> (?= <units>)"],
    "number_range": ["<count:low> (oder | bis | -) <count:high> (?= <units>)"],
    "month_short": ["(?<= .) <month_short:m> .?"],
    # --- the calendar ---
    "calendar_day": [
        "(<weekday:w> ,? (den | dem | der)?)? <dom:d> . <month:m> ($year)?",
        "<dom:d> . <month:m> <num:n> <era:era> . <chr>",
    ],
    "calendar_month": ["<month:m> ($year)", "<month:m> des Jahres <year:y>", "<month:m> <num:n> <era:era> . <chr>"],
    "month": ["<month:m>"],
    "day_of_month": ["<weekday:w> ,? (den | dem | der) <dom:o> ."],
    "list_day": ["(?<= <is_calendar> (und | oder | bis)) <dom:d> ."],
    "list_first": ["<dom:d> .? (?= (und | bis | - | , | oder) <is_calendar:next>)"],
    "list_range": [
        "(<is_month:first> | <is_monthday:first>) (?= bis (<is_month:next> | <is_monthday:next>))",
        "<is_weekday:first> (?= bis <is_weekday:next>)",
    ],
    "figures_day_month": ["<daymonth:t> ."],
    "iso_date": ["<isodate:t>"],
    "iso_time": ["<isotime:t>"],
    "figures": ["<numdate:t>"],
    "figures_month": ["<monthyear:t>"],
    # --- years ---
    "year": [
        "(im | dem | das | des)? (Jahr | Jahre | Jahres) <year:y>", "(<num:n> | <year:n>) <era:era> . <chr> .?",
        "Jahr <num:n> <era:era> . <chr> .?",
    ],
    "year_bare": ["<year:y>"],
    "year_range": ["<year:y> (- | /) <two:two>"],
    "decade": [
        "(der | die | den)? <decade:d> -? (Jahre | Jahren)?", "(der | die | den)? <decade_word:d> (Jahre | Jahren)",
        "(der | die | den)? <whole_decade:d>",
    ],
    "century": ["<num:o> . (Jahrhundert | Jahrhunderts) (<era:era> . <chr> .?)?", "<ordinal:o> (Jahrhundert | Jahrhunderts)"],
    "quarter": [
        "<ordinal:o> (Quartal | Quartals | Vierteljahr) (des Jahres)? <year:y>?",
        "<num:o> . (Quartal | Quartals) <year:y>?",
    ],
    "season": ["<season:season> (des Jahres)? <year:y>", "<season:season>"],
    "season_pointed": ["<pointer:r> <season:season>"],
    "feast": ["<feast:f> <year:y>?", "<pointer:r> <feast:f>"],
    # --- weekdays and parts of a day ---
    "weekday": ["<weekday:w>"],
    "weekday_pointed": ["<pointer:r> <weekday:w>"],
    "weekday_part": ["<pointer:r>? (?= <compound_day:w>) <compound_part:p>"],
    "night_before": ["(in der)? <is_part:night> (zum | auf | zu) (den)? <date_day:day>"],
    "weekend": ["(das | am | vom) Wochenende", "<pointer:r> Wochenende"],
    "near_day": ["<day_word:d>"],
    "day_part": ["<date_day:day> <is_part:part>", "<is_part:part> des <date_day:day>"],
    "part": ["<part:p>", "am frühen <bare_part:p>", "am späten <bare_part:p>", "<shade:shade> <bare_part:p>", "<adverb_part:p>"],
    "part_pointed": ["<pointer:r> <bare_part:p>"],
    "near_part": ["heute <tonight:d>"],
    # --- what words point at ---
    "unit_pointed": ["(<the:the>)? <pointer:r> <one_unit:u>", "(<the:the>)? <pointer:r> <genitive:u>"],
    "unit_generic": ["(der | des) <genitive:u>"],
    "unit_beside": ["(der | dem | die | das) <one_unit:u> (<beside_after:r> | <beside_before:r>)", "am <day_unit:u> <beside_after:r>"],
    # --- distances ---
    "ago": ["vor $a <unit:u>"],
    "some_earlier": ["<units:u> (zuvor | davor | vorher)"],
    "later": ["$a <unit:u> (später | darauf | danach)"],
    "earlier": ["$a <unit:u> (zuvor | davor | vorher | früher)"],
    "ahead": ["in $a <unit:u> (?! (Folge | Haft | denen))"],
    # --- amounts ---
    "duration": ["(<approx:approx> als?)? <count:n> (lange | langen | volle | ganze | weitere)? <unit:u> (lang | alt)?"],
    "duration_since": ["seit $a <unit:u>"],
    "duration_placed": [
        "(den | die | der) <stretch:r> <count:n> <units:u>", "(den | die | der) <stretch:r> <units:vague_u>",
    ],
    "duration_parts": ["<count:n> <parts:p>"],
    "duration_vague": ["<units:u>"],
    # --- sets ---
    "set_unit": ["(jede | jeden | jedes) <one_unit:u>", "<often:u>", "pro <one_unit:u>", "alle <count:n> <units:u>"],
    "set_weekday": ["jeden <weekday:w>", "<weekdays:w>"],
    # --- times of day ---
    "clock": ["<clock:t> <oclock>", "(<hour:t> | <daymonth:t>) <oclock>"],
    "noon": ["(um | gegen | bis | nach | vor) <noon:t>"],
    "day_clock": ["<date_day:day> ,? (um | gegen | ab | bis)? <is_clock:time>", "<is_clock:time> am <date_day:day>"],
    # --- compounds ---
    "within": ["<when_date:inner> (des | der | im) <when_date:outer>", "<when_date:inner> <is_pointed:outer>"],
    "nth": ["<ordinal:o> <nth_unit:u> (des | der | im) <when_date:outer>"],
    "portion": ["<edge:mod> (der | des | vom)? <when:when>", "<shade:mod> (am | im)? <when:when>"],
    # --- vague times ---
    "present": ["<present_word>"],
    "past": ["<past_word>", "der <past_noun>"],
    "future": ["(der | in) <future_noun>"],
}
WORDS["the"] = ["der", "die", "das", "dem", "den", "des"]
WORDS["beside_after"] = {"darauf": "following", "danach": "following"}
WORDS["beside_before"] = {"zuvor": "previous", "davor": "previous", "vorher": "previous"}
WORDS["nth_unit"] = _UNIT
WORDS["day_unit"] = {"Tag": "DAY"}

REJECTS = {
    "in_passing": r"\b(?:[Ss]eit|[Bb]is|[Vv]or)(?:\s(?:zum|dem|der))?\s\Z|\(\Z",
    "before_year": r"[$£€¥#]\s?$|\d[.,:/]$|(?<!\d)\d{1,3}[-–]$|\d{5}[-–]$|\b(?:Nr|Nummer|Seite|Zimmer|Raum|Artikel|Flug|rund|etwa"
    r"|knapp|über|als|mindestens)\.?\s$",
    "after_year": r"^\s?%|^\s(?:Prozent|Menschen|Personen|Meter|Kilometer|Euro|Dollar|Soldaten|Einwohner|Mitarbeiter|Stück"
    r"|Tonnen|Teilnehmer|Zuschauer|Opfer|Tote|Häuser|Autos|Punkte)\b|^[.,:]\d|^[-–](?!\d{4}|\s|\d\d\b)",
    "before_name": r"\b[A-ZÄÖÜ][a-zäöüß]+\s$",
}

FUTURE = (
    r"\b(?:wird|werden|werde|will|wollen|soll|sollen|sollte|sollten|könnte|könnten|plant|planen|möchte|möchten|bis|geplant"
    r"|erwartet|vorgesehen)\b"
)
PAST = (
    r"\b(?:war|waren|hatte|hatten|wurde|wurden|hat|haben|ist|sind|gab|ging|kam|kamen|nahm|starb|begann|sagte|teilte|fand"
    r"|ließ|traf|stieg|fiel|lag|stand|blieb|hielt|erhielt|verließ|gewann|verlor|ge\w{2,14}[tn]|\w{3,14}te|\w{3,14}ten)\b"
)
