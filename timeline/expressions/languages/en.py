"""English."""

# Tables stay as compact as they read best.
# fmt: off
# ruff: noqa: E501

DAY_FIRST = False

_UNIT = {
    "second": "SECOND", "minute": "MINUTE", "hour": "HOUR", "day": "DAY", "weekend": "WEEKEND", "week": "WEEK",
    "fortnight": "WEEK", "month": "MONTH", "quarter": "QUARTER", "year": "YEAR", "decade": "DECADE",
    "century": "CENTURY", "millennium": "CENTURY",
}
_PLURALS = {"century": "centuries", "millennium": "millennia"}
_UNITS = {_PLURALS.get(word, f"{word}s"): unit for word, unit in _UNIT.items()}
_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}

WORDS = {
    # numbers
    "count": _ONES | _TEENS | _TENS,
    "ones": _ONES,
    "small": _ONES | _TEENS,
    "teens": _TEENS,
    "tens": _TENS,
    "hundred": {"hundred": 100},
    "thousand": {"thousand": 1000},
    "century_number": {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20},
    "ordinal": _ORDINALS,
    "ordinal_ones": {word: n for word, n in _ORDINALS.items() if n < 10},
    "no_than": {"more": "EQUAL_OR_LESS", "longer": "EQUAL_OR_LESS", "less": "EQUAL_OR_MORE", "fewer": "EQUAL_OR_MORE"},
    "quarter_share": {"quarter": 0.25},
    "quarters_share": {"quarters": 0.75},
    "half_word": {"half": 0.5, "quarter": 0.25},
    "only_half": {"half": 0.5},
    "other": {"other": 2},
    "clock_word": {"clock": "clock"},
    "named_date": {"9/11": "2001-09-11"},

    "couple": {"couple": 2},
    "dozen": {"dozen": 12},
    "half_dozen": {"dozen": 6},
    "approx": {
        "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX",
        "nearly": "LESS_THAN", "almost": "LESS_THAN",
    },
    "than_word": {"more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN", "longer": "MORE_THAN"},
    "at_word": {"least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS"},
    "up_word": {"up": "EQUAL_OR_LESS"},
    "over_word": {"over": "MORE_THAN", "under": "LESS_THAN"},
    # the calendar
    "unit": _UNIT | _UNITS,
    "one_unit": _UNIT,
    "units": _UNITS,
    "cell": {word: unit for word, unit in _UNIT.items() if unit not in ("SECOND", "MINUTE")},
    "year_unit": {"year": "YEAR"},
    "period": {"period": "QUARTER"},
    "generic": {"week": "WEEK", "month": "MONTH", "quarter": "QUARTER"},
    "month": {
        "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8,
        "September": 9, "October": 10, "November": 11, "December": 12,
    },
    "roman_month": {
        "I!": 1, "II!": 2, "III!": 3, "IV!": 4, "V!": 5, "VI!": 6, "VII!": 7, "VIII!": 8, "IX!": 9, "X!": 10, "XI!": 11, "XII!": 12,
        "ii!": 2, "iii!": 3, "iv!": 4, "vi!": 6, "vii!": 7, "viii!": 8, "ix!": 9, "xi!": 11, "xii!": 12,
    },
    "month_short": {
        "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10,
        "Nov": 11, "Dec": 12,
    },
    "weekday": {
        "Monday": 0, "Tuesday": 1, "Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5, "Sunday": 6,
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    },
    "weekday_short": {
        "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6,
    },
    "weekdays": {
        "Mondays": 0, "Tuesdays": 1, "Wednesdays": 2, "Thursdays": 3, "Fridays": 4, "Saturdays": 5, "Sundays": 6,
    },
    "ides": {"Ides": 15, "ides": 15, "Nones": 7, "nones": 7, "Kalends": 1, "Calends": 1, "kalends": 1, "calends": 1},
    "season": {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4},
    "seasons": {"springs": 1, "summers": 2, "autumns": 3, "falls": 3, "winters": 4},
    "sure_season": {"spring": 1, "summer": 2, "autumn": 3, "winter": 4},
    "era": {
        "BC": "BC", "B.C.": "BC", "BCE": "BC", "B.C.E.": "BC", "AD": "AD", "A.D.": "AD", "CE": "AD", "C.E.": "AD",
    },
    "first_era": {"AD": "AD", "A.D.": "AD"},
    "quarter_figure": {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4, "1Q": 1, "2Q": 2, "3Q": 3, "4Q": 4},
    # 3Q19 and FY2019, as accounts and tables have them.
    "quarter_word": {f"{q}Q{year % 100:02d}": (q, year) for q in range(1, 5) for year in range(2000, 2035)},
    "fiscal_word": {f"FY{year}": year for year in range(1990, 2040)} | {f"FY{year % 100:02d}": year for year in range(1990, 2040)},
    "half_figure": {"H1": 1, "H2": 2},
    "half_bare": {"half": 6},
    "quarter_edge": {"opening": 1, "final": 4, "closing": 4},
    "half_order": {"first": 1, "second": 2, "latter": 2, "last": 2},
    "decade_word": {
        "twenties": "1920s", "thirties": "1930s", "forties": "1940s", "fifties": "1950s", "sixties": "1960s",
        "seventies": "1970s", "eighties": "1980s", "nineties": "1990s", "noughties": "2000s",
    },
    # feasts
    "feast": {
        "Easter": "easter", "Halloween": "halloween", "Hallowe'en": "halloween", "Thanksgiving": "thanksgiving",
        "Pentecost": "pentecost", "Epiphany": "epiphany", "Juneteenth": "juneteenth", "Christmas": "christmas",
        "Xmas": "christmas", "Whitsun": "pentecost", "Michaelmas": "saint michael", "Candlemas": "candlemas",
        "Lammas": "lammas", "Martinmas": "saint martin",
    },
    "saint_owner": {
        "David": "saint david", "George": "saint george", "Mark": "saint mark", "John": "saint john", "James": "saint james",
        "Lawrence": "saint lawrence", "Bartholomew": "saint bartholomew", "Michael": "saint michael", "Martin": "saint martin",
        "Andrew": "saint andrew", "Nicholas": "saint nicholas", "Stephen": "boxing",
    },
    "all_saints": {"Saints": "all saints", "Souls": "all souls", "Hallows": "all saints"},
    "whit": {"Sunday": "pentecost", "Monday": "whit monday"},
    "whitsun": {"Whit": "pentecost"},
    "feast_sunday": {"Trinity": "trinity", "Palm": "palm sunday"},
    "feast_weekday": {"Shrove": "shrove tuesday", "Maundy": "maundy thursday"},
    "feast_day": {
        "Lady": "lady day", "Midsummer": "saint john",
        "Christmas": "christmas", "Thanksgiving": "thanksgiving", "Labor": "labor", "Labour": "labor",
        "Memorial": "memorial", "Independence": "independence", "Columbus": "columbus", "Election": "election",
        "Boxing": "boxing", "Armistice": "armistice", "Bastille": "bastille", "Canada": "canada",
        "Ascension": "ascension", "Earth": "earth", "Presidents": "presidents", "May": "may day",
        "MLK": "martin luther king", "Veterans": "armistice",
    },
    "king": {"King": "martin luther king"},
    "yom": {"Kippur": "yom kippur"},
    "rosh": {"Hashanah": "rosh hashanah", "Hashana": "rosh hashanah"},
    "jewish": {
        "Passover": "passover", "Purim": "purim", "Sukkot": "sukkot", "Shavuot": "shavuot", "Hanukkah": "hanukkah",
        "Chanukah": "hanukkah", "Hanukah": "hanukkah",
    },
    "eid": {"Fitr": "eid al-fitr", "Adha": "eid al-adha"},
    "feast_owner": {
        "Valentine": "valentine", "Patrick": "saint patrick", "Mother": "mothers", "Father": "fathers",
        "President": "presidents", "Fool": "april fools",
    },
    "eve": {"Christmas": "christmas eve"},
    "orthodox": {
        "Easter": "orthodox easter", "Pascha": "orthodox easter", "Christmas": "orthodox christmas", "Pentecost": "orthodox pentecost",
    },
    "orthodox_good": {"Good": "orthodox good friday"},
    "new_years": {"Year": "new year"},
    "leap": {"Leap": "leap day", "leap": "leap day"},
    "new_year": {"Eve": "new year's eve", "Day": "new year"},
    "good": {"Good": "good friday"},
    "ash": {"Ash": "ash wednesday"},
    "black": {"Black": "black friday"},
    "easter_monday": {"Monday": "easter monday"},
    "easter_eve": {"Saturday": "easter eve", "Eve": "easter eve"},
    # what words point at
    "pointer": {
        "last": "last", "past": "last", "this": "this", "current": "this", "next": "next", "coming": "next",
        "upcoming": "next", "previous": "previous", "preceding": "previous", "prior": "previous",
        "following": "following", "ensuing": "following", "subsequent": "following", "same": "same", "that": "that",
    },
    "stretch": {
        "last": "last", "past": "last", "latest": "last", "next": "next", "coming": "next", "previous": "previous",
        "preceding": "previous", "prior": "previous", "following": "following", "ensuing": "following",
        "subsequent": "following", "first": "first", "final": "first", "intervening": "first",

    },
    "span": {"past": "last", "coming": "next"},
    "onward": {"next": "next", "ensuing": "following"},
    "unit_pointer": {
        "last": "last", "this": "this", "current": "this", "next": "next", "upcoming": "next",
        "previous": "previous", "preceding": "previous", "prior": "previous", "following": "following",
        "ensuing": "following", "subsequent": "following", "same": "same", "that": "that",
    },
    "ahead": {"ahead": "next"},
    "removed": {"before": -2, "after": 2},
    "removed_end": {"last": -2, "next": 2},
    "weekend_word": {"weekend": "WEEKEND"},
    "wee_hours": {"hours": "EH"},
    "behind": {"before": "previous", "after": "following", "following": "following"},
    "way": {"before": "before", "after": "after", "from": "after", "following": "after"},
    "compared": {"period": "QUARTER", "quarter": "QUARTER", "month": "MONTH", "half": "HALF"},
    "early_late": {"early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID"},
    "earlier_later": {"earlier": "START", "later": "END"},
    "shade": {"early": "START", "late": "END", "mid": "MID"},
    "edge": {
        "beginning": "OPENING", "start": "OPENING", "opening": "OPENING", "onset": "OPENING", "outset": "OPENING",
        "end": "CLOSING", "close": "CLOSING", "middle": "MID",
    },
    "part_edge": {
        "early": "START", "earlier": "START", "opening": "START", "first": "START", "initial": "START",
        "latter": "END", "later": "END", "closing": "END", "last": "END", "final": "END", "dying": "END",
    },
    "portion_word": ["part", "days", "weeks", "months", "years"],
    "end": {"end": "END"},
    "ended_word": {"ended": "back", "ending": "", "ends": "", "end": ""},
    "nth_edge": {"first": 1, "last": -1, "final": -1},
    "day_word": {"today": 0, "yesterday": -1, "tomorrow": 1},
    # As it was written: to-day, to-morrow, to-night; the 5th inst., the 28th ult.
    "old_day": {"day": 0, "morrow": 1},
    "old_night": {"night": (0, "NI")},
    "old_month": {"inst": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1},
    "old_instant": {"instant": 0},
    "late_pointer": {"last": "last", "next": "next"},
    "present_pointer": {"present": "this"},
    "large_unit": {"week": "WEEK", "month": "MONTH", "quarter": "QUARTER", "year": "YEAR", "century": "CENTURY"},
    "yesterday": {"yesterday": -2},
    "today": {"today": 0},
    "tomorrow": {"tomorrow": 2},
    # parts of a day
    "day_part": {"tonight": (0, "NI"), "overnight": (0, "ON")},
    "night_word": {"overnight": "ON"},
    "last_part": {"night": (-1, "NI"), "evening": (-1, "EV")},
    "part": {
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV",
        "nightfall": "EV", "daybreak": "MO", "sunrise": "MO", "sunset": "EV", "sundown": "EV",
        "lunchtime": "MI",
    },
    "twilight": {
        "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "nightfall": "EV", "sunset": "EV", "sundown": "EV",
        "lunchtime": "MI",
    },
    "light_word": {"light": "MO"},
    "long_unit": {"decade": "DECADE", "century": "CENTURY"},
    "decade_unit": {"decade": "DECADE"},
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "noon": {"noon": 12, "midday": 12, "midnight": 24},
    "half_hour": {"half": 0.5},
    "clock_past": {"past": 1},
    "clock_to": {"to": -1, "before": -1, "after": 1},
    "meridiem": {"a.m.": "a", "p.m.": "p", "am": "a", "pm": "p", "a.m": "a", "p.m": "p"},
    "turn": {"millennium": 2000},
    "share_word": {"quarter": 4, "third": 3},
    "zone_place": {
        "eastern": "Eastern", "central": "Central", "mountain": "Mountain", "pacific": "Pacific", "Moscow": "Moscow", "Beijing": "Beijing",
        "London": "London", "Paris": "Paris", "Tokyo": "Tokyo", "Kyiv": "Kyiv", "Kiev": "Kiev", "Berlin": "Berlin", "Israel": "Israel",
    },
    "zone_clock": {"Eastern": "Eastern", "Central": "Central", "Mountain": "Mountain", "Pacific": "Pacific"},
    "zone": [
        "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST", "ET", "PT", "IST",
        "MSK", "EET", "JST", "AEST",
    ],
    # sets and vague times
    "often": {"daily": "DAY", "weekly": "WEEK", "monthly": "MONTH", "yearly": "YEAR", "annually": "YEAR"},
    "present_word": ["now", "currently", "nowadays", "presently", "current"],
    "present_noun": ["present"],
    "past_word": ["recently", "lately"],
    "past_noun": ["past"],
    "future_noun": ["future"],
    "one_day": ["day"],
    "date_word": ["date"],
    "term_word": ["term"],
    "recent": ["recent"],
    "while": ["while"],
    "former": ["former"],
    "moment": ["time", "moment", "juncture"],
    "moment_word": ["moment"],
    "time_word": ["time"],
    "told_period": ["period"],
    "anniversary_word": ["anniversary"],
    "age_word": ["age"],
    "birthday_word": ["birthday"],

    "the": ["the"],
}

# What can be the heart of a date; stretches of text without any of these are skipped.
CORE = frozenset({
    "two", "thousand", "unit", "old_day", "old_month", "month", "month_short", "weekday", "weekday_short", "weekdays", "day_word", "day_part", "part", "parts",
    "noon", "zone", "season", "seasons", "century_number", "former", "era", "quarter_figure", "quarter_word", "fiscal_word", "half_figure", "decade_word", "often",
    "turn", "leap", "feast", "feast_owner", "saint_owner", "all_saints", "whit", "feast_sunday", "feast_weekday", "whitsun", "feast_day", "ordinal_figure", "present_word", "present_noun", "past_word", "past_noun", "future_noun", "recent",
    "while", "year", "moment", "told_period", "three", "clock_word", "named_date", "period", "date_word", "military", "daypair", "meridiem", "term_word", "twilight",
    "light_word", "half_bare", "anniversary_word", "age_word", "birthday_word",
    "king", "yom", "rosh", "jewish", "eid",
})

FRAGMENTS = {
    "stretched": "full | whole | straight | consecutive | successive | long | short | solid | trading | calendar | business | working | shopping"
    " | bloody | hard | difficult | tense | hectic | brutal | terrible | turbulent | tumultuous | fruitless | bitter | intense | fierce"
    " | gruelling | grueling | anxious | further | additional | extra | entire | uneasy | frantic | chaotic | happy | quiet | lean | wet"
    " | dry | hot | cold | good | great | glorious | decisive | eventful | stormy | crucial | critical | grim | dark | painful | unbroken"
    " | uninterrupted | peaceful | exhausting | fateful | violent | remaining | formative | agonizing | agonising | heady | lost",
    "weekday": "<weekday:w> ,? the?",
    "year": ",? <year:y> | ,? <shortyear:s>",
    "fiscal": "fiscal | financial",
    # What has first and last days: the closing weeks of 1917, the last days of that winter.
    "dated": "<when_date> | <year> | <num> <era> | <first_era> <num> | <month> | (the | that | this) (<year> | <month> | <season> | <cell> | <decade> | <decade_word>)"
    " | the? (<pointer> | <ordinal>) (<month> | <season> | <cell>)",
    "term": "near | short | medium | long | nearer | shorter | longer",
    "to": "to | - | through | until | till | up to | <approx>",
    "and": "and | or | to | - | , | through | until | till | & | up to | <approx>",
    "zone": "<zone:zone> | (local | <zone_place:place>) (standard | daylight | summer | Standard | Daylight | Summer)? <time_word>"
    " | <zone_clock:place> (?= on | . | , | ; | \")\" | <weekday>)",
    # "took over three months later": there, over belongs to the verb.
    "about": "<approx:approx> | (?<! took | take | takes | taken | taking) just? <over_word:approx>",
    "a": "($about)? (a | an | <count:n>)",
}

PATTERNS = {
    # --- numbers ---
    "number_approx": ["<than_word:mod> than", "no <no_than:mod> than", "at <at_word:mod>", "<up_word:mod> to (?! and including | <month>)"],
    "number_sum": [
        "<tens:tens> -? <ones:ones>",
        "(a | <small:hundreds>) -? <hundred:hundred> (and? (<tens:tens> (-? <ones:ones>)? | <small:ones>))?",
        "(a | <small:thousands>) <thousand:thousand>",
    ],
    "number_half": ["<count:n> -? and -? a -? <half_word:f>", "<num:n> -? <fraction:f>"],
    "number_written": ["(<thousands:n> | <decimal:n> | <daymonth:n>) (?= -? <unit>)"],
    "number_range": ["<count:low> (or | to | -) <count:high> (?= -? <unit>)"],
    "number_fixed": [
        "a? <couple:n> of? (?= more? <unit>)", "half a <half_dozen:n> (?= more? <unit>)",
        "a <dozen:n> (?= more? <unit>)", "<count:n> \"(\" <num> \")\" (?= <unit>)",
    ],
    "number_vague": [
        "a? good? few (?= more? ($stretched)? <units>)",
        "(several | many | numerous | some | countless | various) (?= more? ($stretched)? <units>)",
        "(dozens | scores | hundreds | thousands | tens | a (large | great)? number) of (?= <units>)",
    ],
    "number_year": [
        "(?<= year | in | since | until) two <thousand:thousand> (and? (<teens:tens> | <tens:tens> (-? <ones:ones>)? | <ones:ones>))?",
        "<century_number:century> (-? hundred and)? <tens:tens> (-? <ones:ones>)?",
        "<century_number:century> <teens:tens>", "<century_number:century> hundred and (<ones:ones> | <teens:tens>)",
        "<century_number:century> oh -? <ones:ones>",
    ],
    "number_ordinal": ["<tens:tens> -? <ordinal_ones:o>"],
    "month_short": [
        "(?<! del) <month_short:m> .", "<month_short:m> (?= <num> | <year> | <ordinal> | <shortyear>)",
        "(?<= <num> | <ordinal>) <month_short:m>", "(?<= <num> -) <month_short:m>",
        # Jan to Mar 2011, Nov/Dec 2014, Jan, Feb and Mar 2011.
        "<month_short:m> (?= (, <month_short>){0,12} ,? ($and | /) <month_short> .? ,? (<year> | <shortyear>))",
    ],
    "weekday_short": ["<weekday_short:w> .? (?= ,? (<month> | <month_short> | <num>))"],
    # --- the calendar ---
    "weekday_dated": ["<is_weekday:w> \"(\" (<is_monthday:day> | <is_datedday:day>) \")\"", "<when_part_of_day:part> , (<is_monthday:day> | <is_datedday:day>)"],
    "calendar_day": [
        "($weekday)? <dom:d> (. | - | /)? <roman_month:m> (. | - | /)? <year:y>",
        "($weekday)? <month:m> (<dom:d> | <ordinal:o>) (?= ($and) the? (<dom> | <ordinal>) ,? <year:y>)",
        "($weekday)? <month:m> <dom:d> (?= , <dom> ,? ($and) <dom> ,? <year:y>)",
        # Years that began in March: 25 February 1649/50.
        "($weekday)? the? <dom:d> of? <month:m> <yearpair:pair>", "($weekday)? <month:m> <dom:d> ,? <yearpair:pair>",
        "($weekday)? <month:m> (<dom:d> | <ordinal:o>) ($year)?", "(?<! <dom>) ($weekday)? <month:m> the <ordinal:ordinal_last> ($year)?",
        "($weekday)? the? <dom:d> of? <month:m> ($year)?",
        "($weekday)? the? <ordinal:o> (day? of)? <month:m> ($year)?", "the? <ordinal:o> (day? of)? <month:m> ,? <first_era:era> <num:n>",
        "<dom:d> - <month:m> (- (<year:y> | <two:yy>))?",
        "($weekday)? <dom:d> <month:m> ,? <num:n> <era:era>",
        "<month:m> <dom:d> ,? <num:n> <era:era>",
        "<dom:d> <month:m> ,? <first_era:era> <num:n>", "<month:m> <dom:d> ,? <first_era:era> <num:n>",
    ],
    "calendar_month": [
        "(the month of)? <month:m> ,? (of (the year)?)? <year:y>", "the <month:m> of <year:y>", "<month:m> <shortyear:s>",
        "<month:m> ,? <num:n> <era:era>",
    ],
    "ides": ["the <ides:i> of <month:m> ,? <year:y>", "the <ides:i> of <month:m> ,? <num:n> <era:era>"],
    "early_day": [
        "($weekday)? the? (<dom:d> | <ordinal:o>) (day? of)? <month:m> <three:n> (?! <unit> | , <three>)",
        "<month:m> (<dom:d> | <ordinal:o>) , <three:n> (?= , | . | ; | \")\")",
        "the? <dom:d> <month:m> <two:n> (?! <unit> | , <three> | , <year> | <month> | : | %)",
    ],
    "early_month": ["<month:m> <three:n> (?! <unit> | , <three>)"],
    "early_season": ["the? <season:season> of (<three:n> | <earlypair:n>) (?! <unit> | , <three> | <era>)"],
    "early_month_short": ["(?<! <dom>) <month:m> <two:n> (?! <unit> | , <three> | , <year> | <year>)"],
    "month": ["<month:m>", "the month of <month:m>"],
    "day_of_month": [
        "(?<= on | until | till | by | since | from | before | after | to | of | for | through | between) the <ordinal_figure:o>",
        "(?<= on the <ordinal_figure> ,) the? <ordinal_figure:o> (?= ,? and the? <ordinal_figure> (?! of | <month>))",
        "(?<= on the <ordinal_figure> and) the? <ordinal_figure:o> (?! of | <month>)", "(?<= on the <ordinal_figure> , <ordinal_figure> and) <ordinal_figure:o> (?! of | <month>)",
        "(?<= between <is_calendar> and) the <ordinal_figure:o>", "(?<= was) the <ordinal_figure:o> (?= before | when)", "(?<= dated) the <ordinal_figure:o>", "(?<= <is_calendar> and) the <ordinal_figure:o>",
        "<weekday:w> ,? the? <ordinal_figure:o>", "<ordinal_figure:entry> (?= . | : | -)",
    ],
    "list_day": [
        "(?<= <is_calendar> (and | or | - | to | through | until | till | &)) (<dom:d> | <ordinal_figure:o>) ,? <is_dated>", "(?<= <is_calendar> , and) <dom:d> ,? <is_dated>", "(?<= <is_calendar> <approx>) (<dom:d> | <ordinal_figure:o>) ,? <is_dated>",
        "(?<= <is_calendar> (and | or | - | to | &)) <dom:d>", "(?<= <is_calendar> ,) <dom:d> (?= , | and)"],
    "stretch": [
        "<is_dated:first> (?= ,? (up to | up to and including | to | - | through | until | till | and) ((in | on | at) or (about | around) | about | around)? (<is_dated:next> | <is_pointed:next> | <is_today:next>))",
        "<is_dated:first> (?= (to | - | through | until | till) <is_month:next>)",
        "(?<= from) (<is_portion:first> | <is_dated:first>) (?= into (<is_portion:next> | <is_dated:next>))",
        "(<is_monthday:first> | <is_datedday:first>) (?= ($to) <dom:d>)", "(?<= between) <is_monthday:first> (?= and <dom:d>)",
    ],
    "list_range": [
        "(<is_month:first> | <is_monthday:first>) (?= ($to) (<is_month:next> | <is_monthday:next>) (?! (of | in)? <is_pointed>))",
        "<is_weekday:first> (?= ($to) <is_weekday:next>)", "(?<= between) <is_weekday:first> (?= and <is_weekday:next>)",
        "(?<= between) (<is_month:first> | <is_monthday:first>) (?= and (<is_month:next> | <is_monthday:next>) (?! ,? <is_pointed>))",
        "(?<= from | between) <is_portion:first> (?= ($to | and) <is_portion:next>)",
    ],
    "list_alike": [
        "<is_portion:first> (?= ($and) (<is_portion:next> | <is_dated:next>))", "<date_season:first> (?= ($and) <date_season:next>)",
        "<is_month:first> (?= ($and) <is_portion:next>)", "<is_month:first> (?= (, <is_month>){0,12} ,? ($to | and | or | & | /) <date_month:next>)", "<is_monthday:first> (?= ($to | and) <date_day:next>)",
        "<is_monthday:first> (?= (, <is_monthday>){0,12} ,? (and | or) <is_datedday:next>)", "(?<= from) <is_portion:first> (?= into <is_portion:next>)",
        "(<date_quarter:first> | <date_half:first>) (?= ($and) (<date_quarter:next> | <date_half:next>))",
    ],
    "list_hour": ["<hour:t> (?= ($and) <is_clock:next>)"],
    "list_clock": ["<is_clock:first> (?= ($and) <is_clock:next>)"],
    "list_first": [
        "<dom:d> (?= (and | or | &) <is_calendar:next>)", "<dom:d> (?= ($to) <is_calendar:next>)",
        "the? <ordinal_figure:o> (?= ($to | and) the? (<is_monthday:next> | <is_datedday:next>))",
        "(?<= on | from | between | ,) <dom:d> (?= (, <dom>){0,12} (,? (and | or) | ,) <is_calendar:next>)",
        "(?<= ,) the? <ordinal_figure:o> (?= (, the? <ordinal_figure>){0,12} ,? (and | or) the? (<is_monthday:next> | <is_datedday:next>))",
        "<is_calendar:bare> (?= (, the? (<ordinal_figure> | <is_calendar>)){1,12} ,? (and | or) the? (<is_monthday:next> | <is_datedday:next>))",
        "<is_calendar:bare> (?= ($to | and | or | &) (<is_monthday:next> | <is_datedday:next>))",
        "(<is_month:first> | <is_monthday:first>) (?= ($and) (in | on)? <is_dated:next>)",
        "<is_month:first> (?= (, <is_month>){0,12} ,? (and | or) <is_dated:next>)", "(?<= from) <is_month:first> (?= into <is_dated:next>)",
    ],
    "day_pair": ["<daypair:pair> of? <month:m> (,? <year:y>)?", "<month:m> <daypair:pair> (,? <year:y>)?"],
    "named_date": ["<named_date:t>"],
    "attacked_day": ["(<month:m> <dom:d> | the? <dom:d> <month:m>) (?= (terrorist | terror)? (attacks | hijackers | hijackings | hijacking))"],
    "iso_date": ["($weekday)? <isodate:t>"],
    "iso_compact": ["(?<= on | dated | date | since | until | till) <compactdate:t>", "(?<= date :) <compactdate:t>"],
    "iso_time": ["<isotime:t>"],
    "figures": ["($weekday)? <numdate:t>"],
    "figures_no_year": [
        "(?<= on | until | till | since | dated) <daypair:t> (?! of | - | % | <unit>)",
        "$weekday <daypair:t> (?! of | - | % | <unit>)",
    ],
    "figures_month": ["<monthyear:t>"],
    # --- years ---
    "year": ["(?<= since <approx> | until <approx> | from <approx>) <year:y>", "the? (year | years) <year:y>", "the? (year | years) (<num:n> | <year:n>) <era:era>", "the? year <first_era:era> <num:n>", "<first_era:era> <num:n>", "(<num:n> | <year:n>) <era:era>", "(<num:n> | <year:n>) (?= (- | and | to | or) ((c | ca) .)? <num> <era:era>)"],
    "year_fiscal": ["<fiscal_word:y>", "FY (<year:y> | <shortyear:s>)", "$fiscal <year:y>", "the? $fiscal year <year:y>"],
    "year_bare": ["<year:y>", "(?<= in | since | until | from | by | before | after | of) <shortyear:s>",
        "(?<= (<year:before> | <shortyear:before>) (and | or | to | - | & | till | until | ,)) <shortyear:s>",
    ],
    "year_no_day": [
        "(?<= (<dom> | <ordinal_figure>) <month>) <year:y>", "(?<= (<dom> | <ordinal_figure>) of <month>) <year:y>",
        "(?<= <month> (<dom> | <ordinal_figure>) ,) <year:y>",
    ],
    "year_about": ["(circa | (c | ca) .) <year:y>", "(circa | (c | ca) .) (<num:n> | <year:n>) <era:era>", "(?<= in | since | by | from | until | of | to | or | born | died | built | founded | made | written | painted | dated | after | before) (about | around | circa) <year:y>", "(?<= ,) (about | around | circa) <year:y> (?= ,)", "(about | around) (<num:n> | <year:n>) <era:era>", "(about | around | circa) <first_era:era> <num:n>"],
    # In 2007-8 banks failed.
    "year_range": ["<year:y> (?= - <two:two>)", "(?<= in | of | since | during | from | season | year | winter) <year:y> (?= - <num:two> (?! - | <unit>))"],
    "year_range_end": ["(?<= <year:y> -) <two:two>", "(?<= (in | of | since | during | from | season | year | winter) <year:y> -) <num:two> (?! - | <unit>)"],
    "year_pair": ["<yearpair:pair>", "the? $fiscal year <yearpair:pair>", "(?<= in | since | until | till | for | from | during | before | after) the? ((school | academic) year | season) <yearpair:pair>", "the? year? <earlypair:early> <era:era>"],
    "decade": [
        # Beside one that has its century: the 1870s and early '80s.
        "(?<= <decade:before> (and | or | to | - | & | ,)) the? <decade:d>", "(?<= <decade:before> (and | or | to) <shade>) <decade:d>",
        "the? <decade:d>", "the <year:round> \"'s\"", "(?<= <shade>) <year:round> \"'s\"",
        "the? (<decade:d> | <earlydecade:d>) <era:era>",
    ],
    "decade_word": ["the? <century_number:hundreds> -? <decade_word:d>", "the <decade_word:d>", "(?<= (<decade_word> | <decade>) (and | or | to | -)) the? <decade_word:d>", "(?<= <shade>) <decade_word:d>", "(?<= <shade> -) <decade_word:d>"],
    "millennium": ["the? <ordinal:o> millennium <era:era>?"],
    "list_century": ["the? <ordinal:o> (?= ($and | through the | to the | and the | or the) (<date_century:next> | <is_century:next>))"],
    "century": ["the? <ordinal:o> (century | centuries) <era:era>?", "<ordinal:o> - century"],
    "quarter": [
        "the? <ordinal:o> quarter (,? of)? <year:y>",
        "the? <ordinal:o> quarter",
        "<ordinal:o> - quarter",
        "the? <year:y> <ordinal:o> -? quarter",
        "the? (<quarter_edge:edge>) -? quarter (?! of)",
        "the? <month:m> -? quarter <year:y>?", "the? <year:y> <month:m> -? quarter",
        "<quarter_figure:q> (of | -)? <year:y>", "<quarter_figure:q> <shortyear:s>?",
        "<quarter_word:word>",
    ],
    "quarter_fiscal": [
        "the? $fiscal -? <ordinal:o> quarter ((,? of)? $fiscal? <year:y>)?", "$fiscal <ordinal:o> - quarter",
        "the? <ordinal:o> $fiscal quarter ((,? of)? $fiscal? <year:y>)?",
        "the? <ordinal:o> -? quarter ,? of? $fiscal <year:y>",
        "the? <year:y> $fiscal <ordinal:o> -? quarter",
        "<quarter_figure:q> of? (FY <year:y> | <fiscal_word:y>)",
    ],
    "duration_ended": [
        "<when_duration:amount> (?= ,? (which | that)? <ended_word:way> (on | in)? (<date_day:end> | <date_month:end>))",
        "<when_duration:amount> (?= (to | through) ((on | in) | the end of)? (<date_day:end> | <date_month:end>))",
    ],
    "duration_begun": [
        "<when_duration:amount> (?= from <when_date:begin> (?! to | until | till | through | -))", "<when_duration:amount> (?= <way:way> <when_date:beside> (?! to | until | till | through | -))",
    ],
    "quarter_ended": [
        "(?<! from) <date_quarter:q> (?= to (the end of)? (<date_day:end> | <date_month:end>))",
        "<date_quarter:q> (?= ,? (which | that)? <ended_word:way> (on | in)? (<date_day:end> | <date_month:end>))",
    ],
    "half": [
        "<half_figure:q> of? <year:y>", "<half_figure:q> <shortyear:s>?",
        "the (first | second) <half_bare:half> (?! of)", "the? (first | second) - <half_bare:half>",
    ],
    "half_of": ["the? <half_order:o> half of <when_date:outer>"],
    "season": [
        "the? <season:season> (of)? ,? (<year:y> (- <two>)? | <shortyear:s> | <yearpair:pair>)",
        "the? <season:season> of? (<num:n> | <year:n> | <earlypair:n>) (- <num>)? <era:era>",
        "the <season:season>", "the (harsh | severe | bitter | cold | hot | long | mild | brutal | freezing) <season:season>",
        "<sure_season:season>",
        "(?<= in | by | until | since | during | this | last | next | early | late | mid | -) <season:season>",
    ],
    "feast": [
        "<feast:f> (Day | Sunday)? (,? <year:y>)? (?! Eve)", "<feast_day:f> Day (,? <year:y>)?", "((St .?) | Saint)? <feast_owner:f> \"'s\" Day <year:y>?",
        "the? <pointer:r> <feast:f> (?! (Day | Sunday | Eve)? ,? <year>)", "the? <pointer:r> <feast_day:f> Day (?! ,? <year>)",
        "<eve:f> Eve <year:y>?", "New Year \"'s\" <new_year:f> (,? <year:y>)?", "New <new_years:f> <year:y>", "<leap:f> (Day | day) (,? <year:y>)?",
        "Orthodox <orthodox:f> (Day | Sunday)? (,? <year:y>)?", "Orthodox <orthodox_good:f> Friday (,? <year:y>)?",
        "(<good:f> | <black:f>) Friday (,? <year:y>)?", "<ash:f> Wednesday <year:y>?", "<feast_sunday:f> Sunday <year:y>?",
        "All <all_saints:f> '? Day <year:y>?", "Whit <whit:f> <year:y>?", "<feast_weekday:f> (Tuesday | Thursday) <year:y>?",
        "(St .? | Saint) <saint_owner:f> \"'s\" (Day | day) <year:y>?", "the feast of (St .? | Saint) <saint_owner:f> <year:y>?",
        "New <new_years:f> \"'s\" (?! resolution | resolutions | message | greetings)", "Easter <easter_monday:f> <year:y>?", "Easter <easter_eve:f> <year:y>?",
        "Martin Luther <king:f> (,? Jr .?)? Day (,? <year:y>)?", "Yom <yom:f> (,? <year:y>)? (?! War | war)", "Rosh <rosh:f> (,? <year:y>)?", "<jewish:f> <year:y>?",
    ],
    "feast_dated": [
        "(<feast_sunday:f> | <feast_weekday:f> | <good:f> | <ash:f> | <whitsun:f>) (<is_monthday:day> | <is_datedday:day>)",
        "<is_feast:f> ,? (<is_monthday:day> | <is_datedday:day>)",
        "<is_calendar:day> (, | -)? <is_feast:f>", "<is_calendar:day> \"(\" <is_feast:f> \")\"",
    ],
    "early_feast": ["<is_feast:f> (of)? <three:n> (?! <unit> | , <three>)"],
    "feast_moon": ["Eid -? (al | ul) -? <eid:f> (,? <year:y>)?"],
    # --- weekdays ---
    "weekday": ["<weekday:w>"],
    "weekday_pointed": [
        "(the | this)? <pointer:r> <weekday:w>",
        "(?<! last | next | this) <weekday:w> <late_pointer:r> (?! <unit> | <month> | <season> | <weekday> | <part> | <feast> | to | door | -)",
    ],
    "weekdays_ago": ["<count:n> <weekdays:w> ago"],
    "seasons_ago": ["<count:n> <seasons:season> ago"],
    "month_removed": ["the <month:m> <removed:r> <removed_end:r_end>", "the (<feast:f> | <season:season>) <removed:r> <removed_end:r_end>", "the <eve:f> Eve <removed:r> <removed_end:r_end>"],
    "weekday_removed": ["the? <weekday:w> <removed:r> <removed_end:r_end> (?! <weekday> | <month> | <one_unit> | <season> | <feast> | <part> | <count>)"],
    "weekday_week_on": ["(a | one | <count:n>) <unit:u> on <weekday:w>", "(?<! the | a | this) <weekday:w> <one_unit:u> (?! - | <num> | <year>)"],
    "day_week_on": ["(a | one | <count:n>) <unit:u> <day_word:day> (?! \"'s\")", "<day_word:day> <one_unit:u> (?! - | <num> | <year>)"],
    "weekday_week_ago": ["(a | one | <count:n>) <unit:u> ago (on | this | <late_pointer:r>)? <weekday:w>"],
    "weekend": ["the weekend", "the? <pointer:r> weekend"],
    # --- what words point at ---
    "old_month": [
        "the? (<ordinal_figure:o> | <dom:d>) (of)? <old_month:r>",
        "the? <ordinal_figure:o> <old_instant:r> (?= , | . | ; | at | in | on | by | to | from | and | with)",
    ],
    "near_day": ["(?<! -) to - <old_day:d>", "<day_word:d>", "the? day before <yesterday:d>", "the? day after <tomorrow:d>"],
    "near_part": ["to - <old_night:d>", "(?! overnight on? <weekday>) <day_part:d> (?! rate | rates | money | funds | loan | loans | lending | deposit | deposits | stay | stays | train | trains | bus | guests)", "last <last_part:d>"],
    "unit_pointed": [
        "the <present_pointer:r> <large_unit:u>",
        "(<the:the> | that (?= same | very | exact | following | next | previous))? (very | exact)? <unit_pointer:r> $fiscal? <one_unit:u> (?! (of | in) (the | this | that | last | next | <month> | <year> | <season>) | of <when_date>)", "this <span:past> <one_unit:u>",
        "<unit_pointer:r> (very | exact) <one_unit:u>",
    ],
    "unit_generic": ["the $fiscal? <generic:u> (?! before | after | following | since | - | of)",
        "the ($fiscal | full | whole | entire)? <year_unit:u> (?! before | after | following | since | - | of | ended | ending | to (the end of)? <dom>? (<month> | <month_short>))",],
    "unit_latest": ["the most <recent> $fiscal? (<generic:u> | <year_unit:u> | <period:u>)", "the latest $fiscal? (<generic:u> | <year_unit:u> | <period:u>)"],
    "unit_removed": ["the <cell:u> <removed:r> <removed_end:r_end> (?! <weekday> | <month> | <one_unit> | <season> | <feast> | <part> | <count>)"],
    "clock_day_beside": ["<is_clock:time> ,? on? the day <behind:r> (?! <when_date> | <is_part> | the | a | his | her | their | its | an)"],
    "unit_beside": ["the <cell:u> <behind:r>", "the <cell:u> <behind:r> that"],
    "weekday_beside": ["<date_weekend:day> <behind:r> (?! <when_date> | <is_part> | last | next | the | a | he | she | they | it | his | her | their | its | an)", "the (<is_weekday:day> | <month:m>) <behind:r> that", "the <month:m> <behind:r> (?! <when_date> | <is_part> | <removed_end> | the | a | he | she | they | it | his | her | their | its | an)", "(the <is_weekday:day> | the <is_month:day> | <date_season:day>) <behind:r> (?! <when_date> | <is_part> | the | a | his | her | their | its | an)"],
    "month_of_unit_beside": ["<is_month:inner> (of | in) the <one_unit:u> <behind:r> (?! <when_date> | the | a | his | her | their | its | an)"],
    "part_beside": ["<is_part:part> <behind:r> (?! last | <when_date> | <is_part> | the | a | his | her | their | its)"],
    "part_removed": ["<is_part:part> <removed:r> <removed_end:r_end> (?! <weekday> | <month> | <one_unit> | <season> | <feast> | <part> | <count>)"],
    "weekday_of_event": ["(?<= the) <is_weekday:day> (?= <behind:r> (the | a | an | his | her | their | its | this | that | he | she | they | it))"],
    "day_counted": [
        "(?<= on | by | until | till | through | before | in | of | ,) (the | its | their) <ordinal:o> (<one_unit:u> | <part:p>)",
    ],
    "month_pointed": ["the? <pointer:r> <month:m> (?! <dom>)"],
    "month_day_pointed": ["the? <pointer:r> <month:m> <dom:d> (?! ,? ($year))", "<pointer:r> <dom:d> <month:m> (?! ,? ($year))"],
    "season_pointed": ["(the | that)? <pointer:r> <season:season>"],
    # --- distances ---
    "ago": ["<only_half:only_half> (a | an) <unit:u> ago", "$a <unit:u> ago", "(a | an) <unit:u> and a <half_word:half> ago", "<count:n> <parts:p> ago"],
    "ago_today": ["$a <unit:u> ago (<day_word:day> | to - <old_day:day>)", "$a <unit:u> ago <day_part:part>", "$a <unit:u> ago (this | in the same) <cell:cell>"],
    "ahead": ["$a more? <unit:u> (hence | from now)", "(?<= in) $a <unit:u> (\"'s\" | ')? time"],
    "ahead_in": ["(?<= in) $a more? <unit:u>"],
    "later": ["(a <quarter_share:share> | three <quarters_share:share>) of (a | an) <unit:u> later", "(?<= ; | .) $a <unit:u> on (?= ,)", "(a | an) <unit:u> and a <half_word:half> (later | after that)", "<only_half:only_half> (a | an) <unit:u> later", "$a more? <unit:u> (later | afterwards | afterward | thereafter)", "(?<! the) $a more? <unit:u> after that", "$a <unit:u> to the <cell:cell> (later | afterwards | after that)", "<count:n> <parts:p> (later | after that)", "$a <unit:u> after (?= . | ; | ,)"],
    "earlier": ["(a <quarter_share:share> | three <quarters_share:share>) of (a | an) <unit:u> earlier", "(a | an) <unit:u> and a <half_word:half> (earlier | before that)", "<only_half:only_half> (a | an) <unit:u> earlier", "$a <unit:u> (earlier | beforehand | previously)", "(?<! the) $a <unit:u> before that", "<count:n> <parts:p> (earlier | before that)", "$a <unit:u> before (?= . | , | ; | and | but | (it | he | she | they) had)"],
    "some_earlier": ["(?<! <count>) <units:u> (earlier | before that | ago)"],
    "compared": [
        "(the comparable?)? year -? (ago | earlier) (<ordinal:o> -?)? <compared:c>",
        "year - (ago | earlier)",
        "the <compared:c> a year (ago | earlier)", "the? (prior | previous) - year <ordinal:o>? -? <compared:c>",
        "the? <ordinal:o> -? <compared:c> a year (ago | earlier)",
        "the? (corresponding | comparable | same | like) <compared:c> (of | in)? (last year | a year (ago | earlier | before) | the year before)",
        "last year \"'s\" <compared:c>", "the? (corresponding | comparable | same | like) <compared:c> of the (previous | preceding | prior) year",
    ],
    "distance_from": [
        "<when_duration:amount> <way:way> <when_date:when> (?! (in | of) <date_year>)", "the? <one_unit:u> <way:way> <when_date:when> (?! (in | of) <date_year>)",
        "the <ordinal:o>? <is_weekday:day> <way:way> <when_date:when>",
    ],
    "age": ["(?<= at | by | from | since | until | before | after) (the (early | tender | ripe | advanced | great)? (old)? <age_word> of <count:n> | <age_word> <count:n>) (?! <unit> | - | . <num> | %)"],
    "birthday": ["(?<= on) (his | her) <ordinal:o> <birthday_word>"],
    "anniversary": ["the? <ordinal:o> <anniversary_word> (?= of)"],
    # --- amounts ---
    "duration": [
        "a <quarter_share:share> of (a | an) <one_unit:u>", "three -? <quarters_share:share> of (a | an) <one_unit:u>",
        "($about)? (a | an) single? <one_unit:u>", "another <one_unit:u> (?! <when_date> | \"'s\")",
        "<one_unit:u> - long", "the <one_unit:u> (?= since)",
        "($about)? (the (?= <count> <units>))? <count:n> more? -? ($stretched)? <unit:u> (-? long | old)?",
        "(a | the | an | the same) <count:n> - <unit:u> period",
        "($about)? <only_half:only_half> (a | an) -? <one_unit:u>",
        "<count:n> <unit:u> of age",
        "($about)? (a | an) <one_unit:u> and a <half_word:half>",
        "(its | their | our | his | her | a) $fiscal <year_unit:u> (?= ended | ending)", "the <only_half:only_half> -? <year_unit:u> (?= ended | ending | to)", "the $fiscal? <year_unit:u> (?= ended | ending | to (the end of)? <dom>? (<month> | <month_short>))",
        "the <count:n> <unit:u> (?= after that | before that)",
    ],
    "duration_placed": [
        "the? <span:r> <one_unit:u>", "the <stretch:r> <decade_unit:u> (?! of)", "(?<= for | over | throughout) the <onward:r> <one_unit:u>",
        "the <count:n> <stretch:r> <unit:u>", "the <count:n> <unit:u> (?= since (, | . | ; | :))",
        "the <units:vague_u> <ahead:r>",
        "<approx:approx>? (the | these)? <stretch:r> <count:n> more? <unit:u> (?! later | earlier | ago)",
        "the? <stretch:r> <units:vague_u> ((and | or) <units>)? (?! of ($dated))",
    ],
    "duration_parts": ["<count:n> <parts:p>"],
    "amount_sum": ["<when_duration:first> (and | ,) <when_duration:second>", "<when_duration:first> , and <when_duration:second>"],
    "distance_sum": ["<when_duration:first> (and | ,) <is_distance:second>"],
    "duration_vague": ["(?<! - | <part_edge>) <units:u>", "(?<= <part_edge>) <units:u> (?! of ($dated))", "(?<! - | <count>) <units:u> (or | and) <units>"],
    # --- sets ---
    "set_unit": ["(every | each) single? <count:n>? <unit:u>", "every <other:n> <unit:u>", "<often:u>", "per <cell:u>", "(?<= once | twice | times) (a | an) <one_unit:u>"],

    "set_weekday_of": ["the? (<ordinal> | <nth_edge>) <weekday:w> (of | in) (each | every) <one_unit>"],
    "set_weekday": ["(every | each) (other | second | third | fourth)? <weekday:w> <part:p>?", "<weekdays:w>", "<weekday:w> <parts:p>", "<weekday:w> (?= (and | or | ,) <weekday> <parts:p>)"],
    "set_part": ["(every | each) <part:p>"],
    "set_month": ["(every | each) <month:m> <dom:d>?", "(every | each) <dom:d> <month:m>"],
    "set_season": ["(every | each) <season:season>"],
    "set_feast": ["(every | each) <feast:f>"],
    "set_weekend": ["(every | each) weekend", "weekends"],
    # --- times of day ---
    "set_clock": ["(?<= <when_set> (at | around | from | until | till | to | ,)) <is_clock:time>", "(?<= <when_set>) <is_clock:time>"],
    "clock": [
        "<clock:t> <meridiem:half>? $zone?", "(<hour:t> | <small:t>) <meridiem:half> $zone?",
        "(<daymonth:t> | <decimal:t>) <meridiem:half> $zone?", "<daymonth:t> <zone:zone>", "(<daymonth:t> | <decimal:t>) (?= (in the | that | the same) <part>)", "<halfday:t> $zone?", "(<military:t> | <year:t>) (<zone:zone> | hours | hrs)", "(?<= at | by | around | about | until | from | since | after | before) <military:bare>", "(?<= at) (<daymonth:t> | <decimal:t>) (?= on (<is_weekday> | <is_monthday> | <is_datedday>))", "(?<= at | by | around | about | until | from | since | after | before) (<daymonth:point_t> | <decimal:point_t>) (?= (this | that) <part> | tonight)", "(?<= at | by | before | after | until | around) <year:t> (?= today | tomorrow | tonight | yesterday | local <time_word>)", "(<military:head> | <year:head>)", "(<hour:t> | <count:t>) o ' <clock_word>",
    ],
    "spoken_clock": [
        "<half_hour:share> <clock_past:way> (<hour:t> | <small:t>)",
        "(a)? <half_word:share> (<clock_past:way> | <clock_to:way>) (<hour:t> | <small:t>)",
        "<count:n> (minute | minutes) (<clock_past:way> | <clock_to:way>) <noon:t>",
        "a? <half_word:share> of? an hour (<clock_past:way> | <clock_to:way>) <noon:t>",
        "<count:n> minutes (<clock_past:way> | <clock_to:way>) (<hour:t> | <small:t>)",
        "(?<= at | by | around | about | until | before | after | since) <count:n> (<clock_past:way> | <clock_to:way>) (<hour:t> | <small:t>)",
        "(?<= (it | It) (\"'s\" | is | was)) <count:n> <clock_past:way> (<hour:t> | <small:t>)",
    ],
    "noon": [
        "(?<= at | by | before | after | until | from | around | about | to | till | and | - | of) <noon:t>",
        "<noon:t> (?= <weekday> | on | <month>)", "(?<= <weekday> | today | tomorrow | yesterday) <noon:t>", "<noon:t> $zone",
    ],
    "part_pointed": ["(the | that | this)? <pointer:r> <part:p>"],
    "part": [
        "the (early | small | wee) <wee_hours:p>",
        "(?<= in | by | until | till) <the:the> <part:p>", "(?<= by | until | till) (<part:edge> | mid - <part:edge>) (?! of | on | <date_day> | -)", "(?<= at | by | before | after | until | since | from | around) (<twilight:edge> | first <light_word:edge>)", "<night_word:edge> (?= on? <weekday>)", "the? <part:p> hours?", "the? <shade:shade> -? <part:p> hours?",
    ],
    "day_part": [
        "<shade:shade>? <date_day:day> <is_part:part>",
        "(<shade:shade> in?)? <is_part:part> of <date_day:day>",
        "<is_part:part> on? <date_day:day>",
    ],
    "part_of_part": ["<is_part:part> of <when_part_of_day:whole>", "<is_part:part> of <date_day:day> <is_part:tail>"],
    "clock_beside": [
        "<is_clock:time> (?= \"(\" <is_clock> \")\" ,? on? <date_day:day>)", "<is_clock:time> (?= \")\" ,? on? <date_day:day>)",
    ],
    "part_between": [
        "<is_part:part> of <dom:d> (- | to | and) <date_day:day>",
        "<is_part:part> of (<is_monthday:first> | <is_datedday:first>) (- | to | and) <dom> (,? <date_year>)?",
        "(?<! and) <is_part:part> (from <date_day> to | between <date_day> and) <date_day:morrow>",
    ],
    "hour_of_part": [
        "(?<= at | by | around | about | until | till | before | after | from | to) <hour:t> on? <when_part_of_day:part>",
        "<is_clock:time> ,? (on | in)? <when_part_of_day:part>",
        "<when_part_of_day:part> ,? (at | around | about) <is_clock:time>",
        "(?<= at | by | around | about | until | before | after | for) <small:t> in <when_part_of_day:part>",
        "(?<= at | by | around | about | until | before | after) <small:t> on? <when_part_of_day:part>",
        "(?<= at | by | around | about | until | till | before | after | from | since) (<hour:t> | <small:t>) in <is_part:bare>", "(?<= (it | It) (\"'s\" | is | was)) (<hour:t> | <small:t>) in <is_part:bare>", "<is_clock:time> in <is_part:bare>",
    ],
    "day_clock": ["<is_clock:time> ,? on? <date_day:day> (?! <is_part>)", "<date_day:day> ,? at? <approx>? <is_clock:time> (?! in? <when_part_of_day>)"],
    # --- compounds ---
    "nth_weekday": [
        "the? <ordinal:o> (<is_weekday:day> | <weekend_word:weekend>) (of | in) <when_date:outer>",
        "the? <is_last:day> (of | in) <when_date:outer>",
    ],
    "within": [
        "<is_month:inner> <is_pointed:outer>", "<date_quarter:inner> <is_pointed:outer>", "<is_monthday:inner> ,? <is_pointed:outer>", "<is_month:inner> ,? <is_distance:outer>", "<is_weekday:inner> <is_pointed:outer>", "(<is_feast:named> | <date_season:named>) <is_pointed:outer>",
        "<when_date:inner> (of | in) <when_date:outer>", "<when_date:outer> \"'s\" <when_date:inner>"],
    "any_within": ["(one | a | an | some | another) (<is_weekday> | <when_part_of_day>) (in | of | during) <when_date:outer>"],
    "unit_portion": ["the? very? <edge:mod> of the <long_unit:u>", "<earlier_later:mod> in the <one_unit:u> (?! before | after | of)"],
    "unit_ended": ["<is_generic:q> (?= ,? (ended | ending | to) <date_day:end>)"],
    "year_again": ["the (comparable | corresponding | like | same | similar | equivalent)? <year:y> <compared:c>", "the (same | corresponding | comparable | like | year - earlier) <compared:c> (of | in) <year:y>"],
    "week_of": ["the week of <date_day:when>", "<is_feast:when> week"],
    "numbered_week": ["(calendar | ISO)? week <num:n> (of | , | /)? <year:y>"],
    "weekend_of": ["<date_weekend> of <date_day:when> (?! (- | and | to) <dom>)", "<date_weekend> of (<dom> (- | and | to) <date_day:when> | <date_day:when> (- | and | to) <dom> (?! <unit>))", "<is_feast:when> weekend"],
    "several": ["(<is_opening:first> | <is_closing:last>) (?= (of | in) <when_date:outer>)"],
    "share_of_century": [
        "<date_quarter:q> of <date_century:outer>", "the? (<ordinal:o> | <nth_edge:edge>) <share_word:share> of <date_century:outer>",
    ],
    "turn": ["the? turn of the <turn:t>", "the? turn of <date_century:c>"],
    "day_eve": ["the eve of <date_day:day>", "the eve of the new <date_year:year>"],
    "nth": ["the (<ordinal:o> | <nth_edge:edge>) <is_part:part> of <when_date:outer>", "the? <ordinal:o> <cell:u> (of | in) <when_date:outer>", "the? <nth_edge:edge> <cell:u> (of | in) <when_date:outer>"],
    "year_end": ["year - end <year:y>?", "year \"'s\"? <end:mod>"],
    "portion": [
        "(the (?= <early_late> -? (<date_decade> | <date_century>)))? <early_late:mod> -? in? <is_pointed:when>",
        "<early_late:mod> in (<date_season:when> | <date_year:when> | <date_month:when>)", "<shade:mod> on <date_day:when>", "<earlier_later:mod> <is_today:when>",
        "(the (?= <shade> -? (<date_decade> | <date_century> | <date_season> | <is_century>)))? <shade:mod> -? in? <when:when>",
        "the <earlier_later:mod> (<date_century:when> | <is_century:when>)", "the? very? <edge:mod> of <when_date:when>", "the <part_edge:mod> <portion_word> of <when_date:when>",
    ],
    # --- vague times ---
    "present": [
        "<present_word>", "(at | for the) <present_noun>", "these days", "at the (present)? <moment_word>", "to <date_word> (?= , | .)",
        "(?<= at) this (very | crucial | critical | particular)? <moment_word>",
        "(?<= to | until | till) the <present_noun> (?= , | . | ; | \")\")", "(?<= to | until | till) the <present_noun> day", "(?<= <year> -) <present_noun>",
    ],
    "past": ["a (little | short | long)? <while> ago", "some <time_word> ago", "more? <past_word>", "the <past_noun> (?! <unit> | <count>)", "<recent> <units> (and <units>)?", "<recent>"],
    "future": ["the (near | distant)? <future_noun>", "the $term <term_word>", "in <future_noun>", "(?<= will | would | may | might | could) (one | some) <one_day>", "a later <date_word>"],
    "while": ["a (little | short | long)? <while>", "(?<= for | in | take | takes | taken | took | after | within | spent) quite? some <time_word>"],
    "history_year": [
        "(?<= in | of | until | since | from | by | before | after | to | between | and | - | about | around | born | died | reigned) <three:n> (?! <unit> | - <unit> | (and | or | to | -) <num> <era>)",
        "(?<= <three> , | <three> or) <three:n> (?! <unit> | - <unit>)", "(?<= <three> , and) <three:n> (?! <unit> | - <unit>)",
        "(?<= in | by | since | until) <two:n> (?! <unit> | that | this | <when_part_of_day> | <month> | - | to | and <count> | or <count> | and <is_calendar> | or <is_calendar> | , <dom> | <meridiem> | o | \"'s\" | : | of)", "(?<= (<season> | end | beginning | start | middle) of) <two:n> (?! <unit> | <month>)",
        "(?<= \"(\") <three:n> (?= - (<three> | <dom> <month> | <month>))", "(?<= \"(\" (r | d | b) .) <three:n>", "(?<= \"(\") <three:n> (?= \")\")",
        "(circa | (c | ca) .) <three:approx>", "(?<= in | since | by | from | until | of | born | died | to) (about | around | circa) <three:approx>", "(?<= ,) (about | around) <three:approx> (?= ,)",
    ],
    "history_decade": ["the? <earlydecade:d> (?! <era>)"],
    "history_past": ["<former>"],
    "history_future": ["<future_noun>"],
    "history_present": ["at this (time | juncture)", "(?<= during | by | from | until | since) this <moment>"],
    "history_same": ["(?<= at) the same <moment>", "(this | that | the same) <told_period>", "(?<= at | by | until | since | during | from) that <moment>"],
    "history_night": ["<is_part:part> (?! of | before | after | <when> | <is_part>)"],
    # --- what is no date ---
    "no_date": [
        # What somebody is in is an age: in his late twenties.
        "(?<= his | her | their | my | our | your) (<shade> | high | low)? -? (<decade_word> | <decade:short>)", "(?<= the) (high | low) -? (<decade_word> | <decade:short>)",
        "<decade> - (style | themed | inspired)", "<year> - (style | themed | inspired)",
        "three - quarters", "to this very? day (?! of | in)", "a day (trader | traders | laborer | laborers | labourer | trip | care | job | shift | camp | nursery | student)",
        "<count> - <one_unit> - (old | olds)",
        "three quarters (?= of (?! an <one_unit>) | full)",
        "after -? hours (?= trading | trade | dealings | deals)", "as <past_word> (?= as)", "(?<= <units> to) the day (before | after)?",
        "now and then", "minutes (?= of (a | an | the | its | that | this | their)) (?! of the (hour | day | game | match | half))",
        "Minutes (?! later | before | after | earlier | passed | into | and | or | ago | from | to | away | apart | of)", "(<hour> | <count>) o ' <clock_word> (?= news | bulletin | shadow)", "<count> <weekdays>", "<one_unit:once> (after | by | to) <one_unit:again>", "<part:once> after <part:again>",
        "as <vague> <units>",
        "a second",
        "<weekday> (Times | Telegraph | Mirror | Express | Herald | Mercury | Mail | Star | Tribune | Independent | Observer | Chronicle | Globe | Examiner)",
        "<weekday> (Night Lights | Night Live | Night Football)", "(Weekend | Morning | Evening) Edition", "(Twentieth | 20th) Century (- | Fox | Fund | Limited)",
        "May (Department | Co | Cos)",
        "<feast> (Island | Islands | Carol | Carols | tree | trees | card | cards | carol | carols | pudding | eggs)",
        "(White | Black | Father | Merry | Happy) <feast>",
        "Sun Microsystems", "Born on the Fourth of July",
        "Black (Monday | Tuesday | Wednesday | Thursday | Saturday | Sunday)", "Fat Tuesday", "Holy (Wednesday | Thursday | Saturday)",
        "(Bloody | Ruby | Super | Cyber | Freaky | Man) <weekday>",
        "<weekday> (Club | Group | Project | Society | Circle | Movement | Fund | Trust | Business | Review | Magazine | Evening Post | Night Fever)",
        "<weekday> (school | best | roast | league | newspaper | newspapers | paper | papers | supplement | supplements | clothes | driver | drivers)",
        "Good Friday (Agreement | Accord | Accords | agreement | accord | accords | deal)", "Easter (Rising | Rebellion)",
    ],
}

# Small words, which end a noun phrase.
_SMALL = (
    r"the|an?|his|her|its|their|our|my|your|this|that|these|those|in|on|at|by|for|from|to|with|between|against|after"
    r"|before|during|under|over|into|through|until|till|since|among|along|across|around|near|beside|above|below|behind|beyond|within|without|about|of"
    r"|half|most|which|who|whom|whose|when|where|while|as|but|and|or|nor|if|than|because|although|though|he|she|it|they|we|you|I"
    r"|had|has|have|was|were|is|are|be|been|would|could|should|will|can|may|might|did|does|do|not|no|all|some|both"
    r"|began|left|broke|came|took|went|made|led|brought|saw|gave|cost|fell|lay|stood|ran|won|lost|split"
)
# What is told by its number: the 18th Army.
_NUMBERED = (
    r"(?:Army|Armies|Corps|Division|Brigade|Regiment|Battalion|Company|Squadron|Group|Fleet|Flotilla|Wing|Infantry|Cavalry|Guards|Rifles?|Light"
    r"|Hussars|Lancers|Dragoons|Marines?|Airborne|Armou?red|Panzer|Mountain|Field|Street|Avenue|District|Ward|Congress|Parliament|Session|Amendment"
    r"|Century|Dynasty|Legion|Earl|Duke|Marquess|Viscount|Baron|Lord|Count|Dalai|Imam|International|Party|Meridian|Parallel)"
)
# What a weekday is that is any of them: on a rainy Monday.
_ANY_DAY = (
    r"(?:recent|rainy|sunny|cold|warm|hot|wet|gr[ae]y|typical|normal|ordinary|usual|quiet|busy|slow|dark|bright|windy|snowy"
    r"|bleak|different|late|early|certain|good|bad|winter|spring|summer|autumn|fall)"
)
# What becomes more or less does so by a number, or to one.
_CHANGED = (
    r"(?:r[io]s(?:e[ns]?|ing)|f(?:all|ell)(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?|climb\w*|drop\w*|(?:in|de)creas\w+|declin\w+|jump\w*|soar\w*|s[aiu]nk\w*|shr[aiu]nk\w*"
    r"|slid|slipp\w+|sw[eo]ll\w*|plung\w+|plummet\w*|dwindl\w+|surg\w+|tumbl\w+|reduc(?:ed|es|ing)|raised|lowered|doubled|trebled|tripled|quadrupled)"
)
# Checked on the text before or after a match.
REJECTS = {
    # Somewhere in a text: it tells of its writer's own days.
    "day_of_log": r"\b(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]his\s(?:morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"|\b\d{4}\s(?:GMT|UTC|BST|EST|EDT|CET|local\stime|hrs|hours)\b|\b[ap]\.?m\b",
    "next_sentence": r"[ap]\.m\.\sOn\s",
    "after_present": r"^\s(?:of|account|accounts|affairs|was|were|is|carried|ran|swept|flows?)\b",
    "possessive_ahead": r"\b(?:[Aa]head of|before|next|until|run-up to|upcoming|for|(?:delay|postpone|put off|cancel|call off|boycott|disrupt|[Ff]avou?rites? (?:in|for)"
    r"|boycott of|candidates? in|[Tt]ickets to|field in|due at|scheduled at))\s(?:the\s)?\Z"
    r"|\b(?:to|will|would|may|might|must|should)\s(?:testify|speak|appear|play|compete|run|vote|take part|participate|race|fight|sing|perform)\s(?:in|at|during)\s(?:the\s)?\Z"
    r"|\b(?:to|will|would|may|might|must|should)\sbe\s\w+\s(?:in|at|on|by|during|with|to)\s(?:the\s)?\Z|\bdue\s(?:in|at)\s(?:the\s)?\Z"
    r"|\b(?:expects?|awaits?|awaiting|anticipates?)\s(?:the\s)?\Z|\b(?:will|won['’]t)\s(?:not\s)?(?:attend|miss|skip|join|host|watch|broadcast|televise)\s(?:the\s)?\Z",
    "clause_break": r"[,;:]\s(?:and|but|while|when|who|which|whose|as|so|yet|although|though)\b|[;:]\s|\s[–—]\s|\s--\s",
    "range_to": r"^\s?(?:(?:up\s)?to(?:\sand\sincluding)?|into|through|until|till|[-–—])\s?",
    # Between on or about June 1 and July 15, 2014, as indictments have it.
    "range_between": r"\b[Bb]etween\s(?:the\s|(?:at\s|(?:at|[io]n)\sor\s)?(?:about|around)\s)?\Z",
    "range_and": r"^\s?and\b",
    # Up to a day from which something was put off to another: the deadline was extended from 30 June to 31 July.
    "range_moved": r"\b(?:extended|moved|postponed|changed|delayed|brought\sforward|pushed\sback|put\soff|rescheduled|shifted|switched|deferred|prolonged)"
    r"\s(?:[\w’'-]+,?\s){0,4}?from\s(?:the\s)?\Z",
    "range_from": r"\b(?:[Ff]rom|[Bb]etween)\s(?:at\sleast\s|as\searly\sas\s)?(?:the\s|(?:at\s|(?:at|[io]n)\sor\s)?(?:(?:about|around)\s)?)?\Z|\(\Z",
    "present_tense": r"\b(?:has|have|is|are|says?)\b",
    "no_day_pair": r"\A24/7\Z",
    "opens_clause": r"[,;]\s(?:and|but|then)\s(?:in|on|by)\s\Z|\b(?:And|But|So|Then)\s(?:in|on|by)\s\Z|;\s(?:(?:[Ii]n|[Oo]n|[Bb]y)\s)?\Z",
    # What somebody was told to do, or promised, lies ahead of the telling.
    "bare_weekday": r"\A(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s\w+)?\Z",
    "to_be_done": r"\A(?:subpoenaed|ordered|told|asked|invited|urged|instructed|directed|required|summoned|agreed|promised"
    r"|vowed|pledged|decided|planned|arranged)\s(?:\w+\s){0,3}?to\s(?!the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b|[A-Z])",
    # And who was told on one weekday to do something on another: urged them Monday to stay home Saturday.
    "to_be_done_on": r"\A\w+\s[^.;:]{0,60}?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s\w+)?\s(?:[\w’'-]+\s){0,2}?to\s[a-z]",
    # Nothing stands between a verb and its date: was signed in January.
    "verb_beside": r"\A\s(?:(?:in|on|at|up|down|out|off|over|again|there|early|late|only|just|back)\s){0,4}(?:the\s)?\Z",
    "of_told_year": r"^\sof\s[12]\d{3}\b",
    "at_its_end": r"\b(?:ended|ending)\s\Z",
    # Three figures alone in brackets are a year behind a name or a deed, and not behind what may be counted.
    "history_year_before": r"(?:\b[A-Z][\w’'-]*|\b(?:battle|war|peace|siege|treaty|victory|defeat|death))\s\(\Z",
    # In 758 sixty generals: a number behind a year is none of what it counts.
    "number_behind": r"^\s(?:some|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\s",
    "after_history_year": r"^\s(?!(?!(?:people|men|women|children|cattle|horse|foot)\b)[a-z]+(?<!s)\s(?:was|had|broke|came|began|followed|returned|struck)\b|(?:and|when|where|he|she|they|it|the|a|an|with|after|before|by|as|at|in|on|to|for|under|but|or|while|until|both|from|his|her|their|its|this|that|there|was|were|had|is|who|which|during|following|against|through|gave|came|took|went|made|led|began|brought|saw|fell|left|cost|put|set|broke|held|won|lost|ended|marked|granted|restored|confirmed|opened|closed|divided|established|followed|beside|near|within|without|above|below|among|along|across|outside|inside|behind|beyond|upon|towards?|since|because|so|yet|then|also|again|not|no)\b)[a-z]|^\s?%|^\s[A-Z][a-z]+(?<![ouia])(?<!xe)(?<!cle)(?<!ade)s\b|^[,.]\d",
    "in_passing": r"\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]s of|from|[Pp]re(?=-)|[Pp]ost(?=-))[\s-](?:the\s)?\Z|\(\Z",
    "before_figures": r"\b(?:[Vv]ersions?|[Rr]eleases?|[Bb]uild|[Ff]irmware|[Kk]ernel|v)\.?\s\Z",
    "before_year": r"\b(?:Agenda|Vision|Psalms?|ISO|Beechcraft|Cessna|Learjet|[Ee]xtension|[Dd]ial(?:ed|led|ing)?|[Ss]ome)\s\Z"
    r"|\b(?:crowd|total|number|capacity|maximum|staff|workforce|population|membership|audience|garrison|force|army)\sof\s\Z"
    r"|\b(?:number|code|PIN|password|combination|total|toll|count|sum|tally|attendance|membership|headcount)\s(?:is|was)\s\Z"
    r"|\b[Ff]light\slevel\s\Z|\b\d[\d,]{3,}\sof\s(?:the|its|their|our|these|those)\s\Z"
    r"|[$£€¥#]\s?\Z|\b(?:closed|opened|ended|finished|settled|stood|traded|trading|peaked) at\s\Z|\b\d{3,4}[^\S\n]\Z|\b(?:[Oo]f\s(?:these|them|those|whom|which)|pp?\.)\s\Z|\bpp?\.\s\d{1,4}[-–]\Z|\d{4}[-–]\d{4}[-–]\Z|\d[.,:/]\Z|\b[Ff]lights?\s[A-Z][A-Z0-9]\s\Z|(?<!\d)\d{1,3}[-–]\Z|\d{5}[-–]\Z|\b(?:Resolution|No|Nos|Number|Room|Flight|Route|Highway|Section|Article"
    r"|Page|Rule|Lot|Form|Exhibit|Clause|Apartment|Postcode|Paragraph|Regulation|Docket|Case|Gate|Bus|Box|ZIP|PIN|section|clause|locker|room|page|rule|form"
    r"|pp?|U\.S\.C|H\.R|BMW|Peugeot|Mazda|Audi|Porsche|Boeing|Airbus|Fiat|Volvo|Windows|Office|Model|Unit|Building|Suite|Chapter|Order|Directive|number|nearly|about|almost|only|(?:more|less|fewer|other|rather)\sthan|least)\.?\s\Z",
    # What is counted or captured is so many: the rebels killed 1900 and took 2000; witness no. 1945, case no. 2016-1234.
    "before_counted": r"\b(?:[Pp]opulation|[Cc]apacity|[Aa]ttendance|[Cc]irculation|[Pp]ages|[Ss]eats|[Vv]otes|[Pp]oints):\s\Z|\b(?:kill|wound|injur|arrest|count|captur|detain|scor|shoot|employ|deport|evacuat|destroy|displac|hir|fir|execut|imprison|number|total|tall"
    r"|exceed|attract|collect)(?:ed|ing)\s\Z|\b(?:[Nn]o|[Nn]os|NO)\.?\s?[\w/-]*\Z"
    r"|\b(?:[Tt]here\s(?:were|are)|took|has|have|shot|lost|sold|bought)\s\Z"
    r"|\b(?:WL|LEXIS|EWCA\s(?:Civ|Crim)|UKHL|UKSC|EWHC|S\.\s?Ct\.|F\.\s?(?:[23]d|4th|Supp\.(?:\s[23]d)?)|U\.S\.)\s\Z",
    # So many of somebody, at the head of a sentence or behind a word that measures: over 1500 were arrested.
    "before_so_many": r"(?:^|[.!?;:][\"”]?\s|\n|\b(?:[Oo]ver|[Uu]nder|[Aa]bout|[Aa]round|[Rr]oughly|[Aa]pproximately|[Aa]nother|[Uu]p\sto|[Nn]early|[Aa]lmost|[Aa]s\smany\sas)\s)\Z",
    "after_so_many": r"^\s(?:were|are|have)\b|^\s(?:[a-z]+ing\s)?(?!(?:was|is|his|this|has|its|as|thus|us|always|perhaps|besides|across|towards|afterwards|goes|does)\b)[a-z]+[^\Wsu]s\b",
    # And 1900 injured; but not the storms of 1998 and 1999 hurt thousands.
    "before_victims": r"(?<!\d{4}\s)(?:\b(?:and|or|with|leaving|left|found|some|another|over|about)\s|,\s|^|[.!?]\s)\Z",
    "after_victims": r"^\s(?:injured|wounded|dead|missing|homeless|hurt|displaced|strong|infected|ill|sick|jobless|unemployed|stranded)(?=\s?[.,;:)]|\s(?:in|on|at|by|when|after|and|or|were|as)\b|\Z)",
    # What asks for a time: most years stand so.
    "asks_for_year": r"\b(?:[Ii]n|[Ss]ince)\s\Z",
    # 1600 of them children; but the arrest in 1994 of the leader.
    "before_part": r",\s\Z|[;:.(]\s?\Z|(?<!\d{4})\s(?:and|or|but|with|than|say)\s\Z|\A\Z",
    "after_part": r"^\sof\s(?:them|these|those|whom|which|us|you|the|its|their|his|her|our)\b",
    # The toll rose to 1950, and then to 2010; but fell to 1990 levels.
    "before_changed": rf"\b{_CHANGED}\s(?:(?:again|back|up|down|[a-z]+ly)\s|(?:the|its|their|his|her)\s(?:[a-z]+\s){{1,2}}|from\s(?:\d{{1,3}}|\d+[,.]\d[\d,.]*)\s)?to\s\Z"
    rf"|\b{_CHANGED}\s[^.;]{{0,24}}\bto\s[\d,.]+(?:,|\sand|,\sand)\s(?:then|later|finally|now|soon)\s(?:again\s)?to\s\Z",
    "after_changed": r"^(?!\s(?:levels?|prices|standards|values|dollars|lows?|highs?|figures)\b)",
    # Paid 1800 a month; cost 2020, the hall holds 1950.
    "before_priced": r"\b(?:paid|pays?|paying|costs?|costing|employs?|holds?|houses|seats?|weigh(?:s|ed)|measure[sd]|earn(?:s|ed|ing)?|charge[sd]?|fetch(?:ed|es)"
    r"|drew|had|owe[sd]?|lent|received|gets|got|contains?|contained|comprise[sd]|numbers|numbered|totals|toll(?:ed)?(?:\s(?:of|at|is|was))?|exceeds)\s\Z",
    "after_priced": r"^(?:[.,;:)?!]|\Z|\s(?:in|an?|per|each|and|or|but|on|at|by|for|more|when|as|after|before|while|last|this|today|yesterday)\b)",
    # And 1850 never answered: who does so is somebody, and not a year.
    "before_doers": r",\s\Z|[;:.]\s\Z|(?<!\d{4})(?<!\d{4},)\s(?:and|or|but|while)\s\Z|\b(?:[Ee]xactly|[Pp]recisely|[Ss]ome|[Aa]bout|Only|Just|(?:Fewer|More|Less)\sthan)\s\Z|\A\Z",
    "after_doers": r"^\s(?:never|remain|did(?:n['’]t|\snot)|died|fled|refused|answered|escaped|survived|drowned|perished|surrendered|deserted|signed|attended"
    r"|applied|voted|marched|stayed|resigned|responded|declined|remained|lived|lives?|worked|works?|watched|gathered|protested|tested|turned\sup|took\spart)\b",
    # A hall built for 1500; against 1600 the year before.
    "before_room": r"\b(?:built|designed|meant|licen[sc]ed|room|space|places?|seats|seating|beds|berths)\sfor\s(?:some\s|about\s)?\Z",
    "after_room": r"^(?:[.,;:)](?!\d)|\Z|\s(?:people|men|women|children|or|and|at|in|[a-z]+[^\Wsu]s)\b)",
    "before_measured": r"\b(?:against|compared\s(?:with|to)|(?:up|down)\sfrom|after)\s\Z",
    "after_measured": r"^\s(?:(?:the|a)\s(?:year|month|week|decade|quarter)\s(?:before|earlier|ago|previously)|last\s(?:year|month|week))\b",
    # In 1998 the mill burned, and 1755 were homeless; but 1914, 1915 were lean.
    "before_more": r"(?<!\d{4}),\s\Z|[;:]\s\Z|(?<!\d{4})(?<!\d{4},)\s(?:and|but|while)\s\Z",
    "after_more": r"^\s(?:were|are|have)\b",
    # Of 1980 ballots.
    "before_share": r"(?:\A|[.!?;:,]\s)[Oo]f\s(?:some\s|about\s|nearly\s)?\Z",
    "after_share": r"^\s[a-z]+[^\Wsu]s\b",
    # Installed by 1200 users. By 1990 prices had doubled.
    "before_agents": r"\bby\s(?:about\s|some\s|nearly\s)?\Z",
    "after_agents": r"^\s(?!(?:standards|prices|levels|figures|estimates|rules|terms|elections)\b)[a-z]+[^\Wsu]s(?=\s?[.,;:)]|\Z|\s(?:in|on|at|of|from|who)\b)",
    # The count went from 1745 to 1812, or output fell from 1990 to 1995.
    "before_risen": rf"\b(?:{_CHANGED}|went|gone|goes)\s(?:[a-z]+ly\s)?from\s(?:\d{{4}}\sto\s)?\Z",
    "after_risen": r"^\sto\s[12]\d{3}\b|^(?!\s?[-–/])(?!\sto\b)",
    # A word that asks for no time, and nothing after the figures that they could describe.
    "before_unsure": r"(?<![(,;\w’'-])(?<![(,;]\s)(?!(?:in|since|until|till|by|before|after|from|of|during|through|throughout|around|about|between|to|and|or|for|than|into"
    r"|early|late|mid|years?|season|class|that|as|is|was|were|be|the|an?|its|his|her|their|our|my|this|both|but|nor|not|over|across|beyond|towards?|against|with|like|unlike"
    r"|on|at|back|spring|summer|autumn|fall|winter|session|named|called|titled|spent|entered|ended|began|begun|started|closed|opened|born|died|built|founded|established"
    r"|published|finished|again|vintage|edition|model|version|volume|copyright|dated|ere|except|including|excluding|via|only|even|just|when|while|where|because|if|though"
    r"|so|then|which|who|saw|marked|dawned|recalls?|recalled|remembers?|remembered|predat(?:e[sd]?|ing)|follow(?:s|ed|ing)|near(?:s|ed|ing)?|approaching|circa|ca|say|says)\s)"
    r"[a-z][a-z’']*\s\Z",
    "after_unsure": rf"^(?!\sto\s[12]\d{{3}}\b)(?:[.,;:)?!](?!\d)|\Z|\s(?:{_SMALL}|never|per|each)\b)",
    # Between 1500 and 2000 people marched, and merchants settled; from 1900 to 1950 people went west.
    "range_counted": r"\b(?:[Ff]rom|[Bb]etween)\s\Z",
    # What is called by its year: World Cup 2022 organisers, Expo 2020.
    "before_called": r"(?<![\w’'-])(?!(?:In|On|At|By|Of|To|For|From|Since|Until|Till|Between|After|Before|During|Through|Throughout|Around|About|Circa|And|Or|Not|Only|Even|Just"
    r"|The|That|This|Its|His|Her|Their|Our|My|Late|Early|Mid|Year|Class|Season|Fiscal|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Thanksgiving|Ramadan|Passover|Pentecost"
    r"|Michaelmas|Advent|Lent|When|While|Then|If|As|With|But|Thus|Over|Towards?|Against|Under|Is|Was|Compared|Versus|Unlike|Like|Than|Despite|Including|Following|Ending|Ended"
    r"|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\s)"
    r"[A-Z][\w’'-]*[a-z](?<![’']s)\s\Z",
    "after_called": r"^(?:[.,;:)?!](?!\d)|\Z|\s(?!to\s\d)[a-z])",
    "range_between_counts": r"\b[Bb]etween\s(?:\d{4}\sand\s)?\Z",
    "after_range": r"^\s(?:people|men|women|children|police|[a-z]*[^\Wsu]s)\b(?<!\bwas)(?<!\bhas)(?<!\bhis)(?<!\bdoes)(?<!\bgoes)",
    # At 1900 the ship sailed; but at 1990 levels.
    "before_hour": r"\b[Aa]t\s\Z",
    "after_hour": r"^[.;,)]|^\s(?:the|an?|on|in|from|and|but|he|she|they|we|it|his|her|their|that|this|when|after|with|to|by)\b|^\s?\Z|^\s[A-Z]",
    # The months of other calendars count their own years: 1 Muharram 1441, but Ramadan 2019.
    "before_early_year": r"\b(?:Muharram|Safar|Rabi['’]?(?:\sal-(?:Awwal|Thani))?|(?:Rabi|Jumada)\s(?:I{1,2}|al-(?:Awwal|Thani|Ula|Akhira))|Rajab|Sha['’]?ban|Ramadan|Ramazan|Shawwal"
    r"|Dhu(?:\s|['’]?l-)?(?:al-)?(?:Qi?['’]?dah?|Hijjah?)|Farvardin|Ordibehesht|Khordad|Mordad|Shahrivar|Aban|Azar|Bahman|Esfand)\s\Z",
    # A work of somebody: Orwell's 1984.
    "before_owned_year": r"(?:['’]s|\bwhose|\b[Hh]is|\b[Hh]er)\s\Z|\b(?:novel|film|movie|album|musical|overture)s?\s\Z",
    "after_owned_year": r"^(?:[.;:)?!]|,\s|\s(?:he|she|they|we|I|which)\b)",
    "after_year": r"^\sto\s\d{1,3},\d{3}\b|^\s(?:cc|kg|hp)\b|^\s(?:Chevrolet|Chevy|Ford|Toyota|Honda|Nissan|Dodge|Buick|Pontiac|Cadillac|Oldsmobile|Plymouth|Chrysler|Jeep|Mercedes|Volkswagen|Mazda|Hyundai"
    r"|Mitsubishi|Subaru|Lexus|Acura|Audi|Porsche|Saab|Kia|BMW|Volvo|Renault|Peugeot|Fiat|Opel|Harley-Davidson)\b"
    r"|^\s?%|^\s(?:percent|per cent|people|miles|feet|dollars|euros|pounds|points|votes|voters|men|women|children|soldiers|rooms|beds|apartments"
    r"|troops|workers|jobs|shares|tons|tonnes|barrels|kilometers|kilometres|km|meters|metres|yards|acres|hectares|square|homes"
    r"|houses|seats|students|refugees|employees|civilians|members|delegates|police|prisoners|casualties|deaths|dead|wounded"
    r"|degrees|[kMG]Hz|pixels|lit(?:re|er)s|r(?:o)?ubles|pesetas|pesos|francs|marks|yen|lire|crowns|rupees|rounds|rifles|letters|cubic|inhabitants"
    r"|passengers|residents|guests|pieces|items|boxes|bottles|bags|sheep|cattle|horses|vans|trucks|buses|ships|guns|tanks|books|visitors|spectators|fans|users|customers|marchers|protesters|demonstrators|migrants|villagers|hostages|patients|inmates|settlers|rebels|fighters"
    r"|by\s\d+|cases|copies|units|cars|vehicles|companies|pages|words|calories|volts|watts|rpm|hours|minutes)\b|^\s(?:an?|per|each)\s(?:month|week|day|hour|head|person|piece|night|shift|acre|ton)\b|^(?!\sThe\s)(?:\s[A-Z][a-z]+){1,3}\s(?:Street|Avenue|Road|Boulevard|Lane|Drive|Square|Terrace|Highway|Ave\.|Blvd|Rd\.|St\.(?!\s[A-Z])|Parkway|Pkwy)|^\sWL\s\d|^\sU\.S\.\s(?:App|Dist|LEXIS)|^\sA\.?H\b|^[.,:]\d|^[-–](?!\d{4}|\s|\d\d\b|early\b|late\b|mid\b|the\s|present\b|today\b|date\b|now\b|ca?\.)|^[-–]\d{4}[-–]",
    "month_preposition": r"\b(?:[a-z]uary|March|April|May|June|July|August|[a-z]+ber)\sand\s$|\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ff]rom|[Tt]o|[Dd]uring|[Tt]hrough"
    r"|[Bb]etween|[Ee]arly|[Ll]ate|[Bb]efore|[Aa]fter|[Oo]n|[Ff]or|\d\d?)\s$|\b[Mm]id-$",
    "before_month": r"\b(?!(?:The|Come)\s)[A-Z][a-z]+[^\S\n]$|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Capt|Maj|Lt|Sgt|Sen|Rep|Gov|Rev|Prof|St|Jr)\.[^\S\n]$|\b(?:IT|YOU|WE|THEY|HE|SHE|WHO|THAT|THIS|WHICH|THERE|I)\s$",
    # With its month: the March on Washington, a May pole; the October Revolution, the October that he was born.
    "month_in_name": r"\b(?:[Tt]he|a)\s(?:March|May)(?!\s(?!(?:on|for|to|of|through|from|by|against|along|across|was|had|has|will|is|pole|poles|in|that|which|and|began|ended)\b)[a-z])",
    "month_of_name": r"\b[Tt]he\s[A-Z][a-z]+\s(?:[A-Z][a-z]|(?:after|before|when|that|of)\b)",
    "after_month": r"^(?:April|May|June|August),\s\d\d,\s(?!\d{4})|^May\s(?:I|you|we|he|she|they|God|the|it|not|be|have|well|also)\b|^March(?:ed)?\s(?:for|on|of|to)\b"
    r"|^(?:April|May|June|August)[^\S\n][A-Z](?:['’][A-Z])?[a-z]+(?:['’]s)?\s[a-z]"
    r"|^[A-Z][a-z]+\s(?:told|said|says|tells|testified|asked|replied|added|insisted|recalled|explained|argued|admitted|denied)\b"
    r"|^[A-Z][a-z]+\s(?:Street|Road|Avenue|Lane|Square)\b",
    "after_address": r"^\s(?:\d{1,2}\s)?(?:[A-Z][\w’']+\s)?(?:Movement|Street|Road|Avenue|Lane|Square|Drive|Terrace|Bridge|Tunnel|Brigades?|Stadium)\b(?!\s[A-Z])|^\s(?:bridge|street|avenue|square|stadium|tunnel)\b",
    # Around an amount after which something is to be: In two weeks the ship will sail; it ends in three days.
    "opens_in": r"(?:\A|[.!?:;\"“]\s*|\n)In\s\Z",
    "will_behind": r"\A,?\s(?:(?!(?:and|but|who|which|that|\w+ed)\b)[\w’'-]+\s){1,5}?(?:will|shall|(?:is|are)\s(?:to|due|going\sto|set\sto|scheduled|expected))\b|\A,?\s\w+['’]ll\b",
    "will_in": r"\b(?:(?<!to\s)(?<!\d\s)(?:ends|begins|starts|opens|closes|expires|returns|resumes|leaves|arrives|meets|reopens|retires)|(?:is|are)\s(?:due(?:\sback|\sout|\shome)?|over|back|out|up)"
    r"|(?:will|shall|['’]ll|(?:is|are)\s(?:to|due\sto|set\sto|going\sto|scheduled\sto))\s(?:be\s(?:ready|over|back|out|home|held|known|published|released|launched|decided|here|open)"
    r"|(?:meet|vote|decide|return|leave|arrive|open|reopen|close|begin|start|end|resume|expire|retire|appear|marry|know|launch)))\s(?:again\s|there\s|home\s|here\s)?in\s\Z",
    # Of a person, as some are called: Sunday Okoro, a farmer, said.
    "weekday_of_name": r"\A\s[A-Z][a-z]+,\s(?:an?\s|\d\d,)",
    # Around midnight, where its day is named behind it: after midnight on Sunday.
    "after_clock_word": r"\b[Aa]fter\s\Z",
    "day_of_clock": r"\A\s(?:(?:on|early)\s){0,2}(?:the\s)?(?:[A-Z][a-z]+day\b|[A-Z][a-z]{2,}\.?\s\d|\d{1,2}\s[A-Z])",
    "time_taken": r"\b(?:in|clocked|ran)\s\Z",
    # Before figures with a point that are what something costs: the shares closed at 14.30 on Monday.
    "priced_before": r"(?i)\b(?:shares?|stocks?|index|dollar|euro|yen|pound|sterling|yuan|rou?ble|rupee|lira|franc|barrel|crude|gold|oil|bonds?|yields?|futures|trad(?:ed?|ing)"
    r"|points?|exchange|currency|prices?|rates?|bitcoin)\b[^.;]*\Z",
    "title_before": r"[A-Z]\w+\s\Z",
    "title_after": r"^\s[A-Z][a-z]",
    "title_distance": r"\A(?:[Tt]he\s)?(?:[A-Z][a-z]+[\s-])+(?:Years?|Days?|Weeks?|Months?|Hours?)['’]?\s(?:Wars?|Offensive|Campaign|Revolt|Rebellion|Uprising|Truce|Peace)\b"
    r"|\A(?:[A-Z][a-z]+\s)+[A-Z][a-z]+s\s(?:to|in|of|a)\s[A-Z]|\A\d+\s(?:Minutes|Seconds|Hours|Days)\b",
    "minutes_taken": r"(?:\b(?:[Tt]he|took|take|taking|taken|[Cc]ouncil|[Bb]oard|[Cc]abinet|[Mm]eeting|[Cc]ommittee)|['’]s)\s\Z",
    "minutes_say": r"\A\s(?:released|published|show|record|seen\sby|obtained)",
    "title_beside": r"\A(?:The\s)?[A-Z][a-z]+\s(?:After|Before)\Z",
    "told_before": r"\b(?:[Oo]nly|[Jj]ust|[Rr]ight)\s\Z",
    # "of" and a noun phrase: of fighting, of the civil war, of conflict and neglect. A verb of four letters may end it.
    "told_after": rf"\sof(?:\s(?:the|an?|his|her|its|their))?(?:\s[\"“]?(?!(?:{_SMALL})\b)[^\W\d][\w'’-]*[\"”]?){{1,4}}?"
    rf"(?:\sand\s(?!(?:{_SMALL}|[a-z]{{3,}}ed)\b)[^\W\d][\w'’-]*)?(?=[,.;:)\n]|\s(?:{_SMALL}|[a-z]{{3,}}ed)\b|\s[–—-]|\Z)",
    "after_spoken_clock": r"^\s(?:percent|per\scent|men|women|people|(?!was\b|is\b|has\b|his\b|as\b|this\b|us\b)[a-z]+s\b)",
    # iPhone 4 until May 5, Windows 8 and May 3.
    "before_list_day": r"\b(?!(?:On|From|Between|The|By|Since|Until|After|Before|In|And|To|During|Both|Closed|Open|Opens|Runs|Showing|Dates?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
    r"[\w’'-]*[A-Z][\w’'-]*\s\Z",
    "counted_of": r"\A\sof\s(?:the|its|his|her|their|this|that)\s",
    # The third day running, and that of any week.
    "after_counted": r"\A\s(?:in\sa\srow|running|straight|and\s|or\s|of\s(?!(?:the|its|his|her|their|this|that)\s(?!(?:year|month|week|century|decade|quarter|season|holidays?|new)\b)))",
    # Later than agreed is how much; three years later, in 2013, is told by its year.
    "after_later": r"^\sthan\b|^\s(?:this|last)\s(?:week|month|quarter|year|season|spring|summer|autumn|fall|winter|decade|century)\b|^,\s(?:in|on)\s(?:(?:the\s)?(?:spring|summer|autumn|fall|winter)\s(?:of\s)?)?(?:(?:early|late|mid)[\s-])?(?:\d{1,2}\s)?(?:[A-Z][a-z]+\.?\s)?(?:\d{1,2},?\s)?\d{4}\b",
    # After "two months after that": a noun that it points at, so that it is no date but an event's.
    "after_pointer": rf"^\sof\b|^\s(?!(?:{_SMALL}|there|then|only|most|many|some|several|what|another|still|\w+ly)\b)[a-z]{{3}}",
    "since_then": r"^\ssince\s?[,.;:]",
    "after_same": r"^\s(?:of|as|when|that)\b",
    "after_while": r"^\s(?:zones?|slots?|limits?|tables?|frames?|trials?)\b",
    "before_some_day": r"\b(?:will|would|may|might|could)\s\Z",
    "before_night": r"\b(?:the|that|this|[Oo]ne|[Ee]very|[Aa]ll|per|each|last|first)\s\Z",
    "share_of": r"^\sof\b",
    # "to last three weeks": there, last is a verb.
    "verb_before": r"\b(?:to|will|would|may|might|could|should|can|must|not|which|that|who|(?!his\b|its\b|this\b|was\b|hers\b|ours\b|perhaps\b)[a-z]{2,}[^\Wsu]s)\s\Z",
    "this_before": r"\b(?:[Tt]his|[Tt]he)\s\Z",
    # Around a half: of accounts, and of no game or book.
    "of_accounts": r"(?i)\b(?:net|profits?|earnings|earned|income|revenues?|sales|loss(?:es)?|turnover|output|exports|imports|GDP|growth"
    r"|economy|results|deficit|surplus|shipments|production|dividends?|bonds?|shares|[mb]illion|market|budget|inflation|orders|tourists?|prices|upturn|downturn"
    r"|recovery|recession|demand)\b",
    # Around a quarter or a period of a game.
    "of_game": r"(?i)\b(?:touchdowns?|field\sgoals?|half-?time|overtime(?!\spay)|outscored|outshot|outplayed|free\sthrows?|(?:\d|three)-pointers?|quarterbacks?"
    r"|interceptions?|kickoff|punt(?:s|ed)?|fumbles?|fumbled|fouled|layups?|\d+\s(?:rebounds|assists|yards)|\d+-yard|playoffs?|coach|baskets?|trailed|trailing"
    r"|points\sdown|(?:scor(?:ed|ing|es)|added)\s(?:[\w’'-]+\s){0,5}?(?:points|goals?|twice)|tied\s(?:the|it)\s|(?:the|this|a)\sgame"
    r"|(?:led|lead|won|lost|beat|win|loss|leading|victory)\s(?:[\w’'-]+,?\s){0,3}?\d{1,3}-\d{1,3})\b",
    "spent_before": r"\b(?:for|lasted|lasts|took|takes|spent|waited|worked|in|after|than)\s\Z",
    "of_degrees": r"\b(?:[Hh]ighs?|[Ll]ows?|[Tt]emperatures?|[Mm]ercury|degrees)\b[^.;]*\Z",
    "of_firm": r"(?i)\b(?:fiscal|financial|FY\d*)\b",
    "two_weeks": r"(?i)\bfortnights?\b",
    "ten_centuries": r"(?i)\bmillenni(?:um|a)\b",
    "title_number": r"\A[A-Z][a-z]+[\s-][A-Z][a-z]+",
    # The year she left school, the year that he died, the week the harbour froze; in the year the company had ...
    "last_of": r"\A[Tt]he\slast\s\w+\sof\s",
    "clause_after": r"\A\s(?:he|she|they|I|we|that|when|in\swhich)\s",
    "clause_of_unit": r"(?:\A|[.,;]\s|(?i:\b(?!(?:for|in|during|over|by|of|at|on|from|to|within|through|into)\b)\w+\s))[Tt]he\s\w+\s(?:the|his|her|their)\s",
    "title_unit": r"\s[A-Z][a-z]+\Z",
    # What is written small within a sentence, and large in a name: "told Today that", "on The World Tonight".
    "large_in_names": r"(?:Today|Tonight|Tomorrow|Yesterday|This|That|Last|Next)\b",
    "before_month_only": r"\b[Ii]n\s\Z",
    "lasting_before": r"\b(?:for|over|throughout)\s\Z",
    "definite": r"\A(?i:the)\s",
    "before_distance": r"\b(?:(?:for|lasting|lasted|lasts|took|takes|taking|ran|runs)\s(?:about\s|some\s|another\s|up\sto\s)?"
    r"|(?:term|period|total|tenancy|lease|ban|suspension|stretch|spell|contract|licence|license|warranty)\sof\s)\Z",
    "before_any_weekday": rf"\b(?:(?:[Oo]n|was|is|been)\s(?:an?|some)|[Oo]ne)\s(?:{_ANY_DAY}\s)*\Z|\b[Aa]\s(?:{_ANY_DAY}\s)+\Z",
    "after_any_weekday": r"^\s(?!morning\b|afternoon\b|evening\b|night\b|in\b|and\b|or\b|when\b|at\b|he\b|she\b|they\b|it\b|the\b|of\b|before\b|after\b|for\b|with\b|as\b|[\w-]+\s(?:day|week|month|year)s?\b)[a-z]",
    # 9 percent more than a year ago: so much more of something, and no time that is more.
    "compared_before": r"(?:%|\bper\s?cent|\btimes|\b[mb]illion|\bpoints)\s\Z",
    "rate_before": r"(?:(?<![\d.,])(?!(?:1\d|20)\d\d\s)\d(?:[\d,.]*\d)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundreds?|thousands?"
    r"|millions?|billions?|times|percent|dollars|hours|days|weeks))\s(?:(?!in\b|for\b|within\b|after\b|than\b|less\b|more\b|over\b|about\b|of\b|at\b|by\b|to\b|on\b|from\b|and\b|or\b|with\b|until\b|since\b|nearly\b|almost\b|under\b|takes?\b|took\b|lasts?\b|lasted\b|should\b|would\b|will\b)[a-z]+\s){0,2}\Z",
    # Before a time of day: "at about", "shortly before", "just after".
    "near_clock": r"\b(?:(?:[Aa]bout|[Aa]round|[Aa]pproximately|[Rr]oughly|[Nn]early|[Aa]lmost|circa)"
    r"|(?:[Ss]hortly|[Jj]ust|[Ss]oon|(?:[Aa]\s)?[Ll]ittle)\s(?:before|after|past))\s\Z",
    "clock_preposition": r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Aa]round|[Aa]bout|[Aa]fter|[Bb]efore|[Ss]ince|[Bb]etween|and|or|(?:set|due|scheduled|planned|slated|booked|fixed)\sfor)\s\Z"
    r"|(?:^|\n)\s*(?:\(?\d{1,3}[.)/]\s+)?\Z|[-–]\s?\Z",
    "after_season": r"^\s(?:appear(?:s|ed)?\b|froze\b|dried\b|gush\w+|bubble[sd]?\b|flow(?:s|ed)\b|ran\sdry|runs?\sdry|Olympic|Games|[Pp]alace|Street|St\b|Road|Avenue|[Gg]ardens?\b|coats?\b|Creek|Hill|Lake|Valley|Field|Water|War\b|[Tt]ime\b|Festival\b|quarters?\b|rains?\b|vacations?\b|holidays?\b|break\b|semester|term\b|camps?\b|clothes|collection|house\b|homes?\b|jobs?\b|school|courses?\b"
    r"|training|weather|sun\b|heat\b|snow|flowers?\b|season\b|sports?\b|wheat|crops?\b|planting|reading|classes|programs?\b|sales?\b|sun\b)|^-(?:makers?|loaded|fed|clean(?:ing)?|board)\b|^\s(?:to(?!\s(?:the\s)?(?:spr|sum|aut|fall|win|end|beg|mid))|up(?!\sto\b)|into|rolls?)\b",
    "water_before": r"\b(?:[Ww]aters?|drank|drinks?|bathed|source)\s(?:from|of|in|at)\s(?:the\s)?\Z",
    "before_season": r"\bto\s\Z|\b(?:[Ss]pen[dt]|passed|survived|for|without|after|through)\s(?:an?|another|each)\s\Z|\b(?:a|an)\s(?:[a-z]+ly\s)?[a-z]+\s\Z",
    "season_name": r"^\s[A-Z][a-z]+\s[a-z]",
    # A text that tells 2.15 a.m. tells hours at 2.21, and neither shares at 2.21 pesos nor 2.21 per cent.
    "dotted_hours": r"\.(?<=\d\.)[0-5]\d\s?[ap]\.?m\b",
    "dotted_hour": r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Aa]fter|[Bb]efore|[Aa]round|[Bb]etween)(?:\s(?:about|just|around|exactly))?\s(?:\d|1\d|2[0-3])\.[0-5]\d"
    r"(?![\d.]\d|\d|\s?(?:%|[ap]\.?m\b|per\b|percent|(?:m|b|tr)illion|[ckm]?m\b|kg\b)|\s(?!(?:was|his|as|its|this|is|has)\b)[a-z]+s\b)",
    # The day after the fall: that of a wall.
    "before_fall": r"\b(?:hour|day|night|morning|evening|week)s?\s(?:after|before)\s\Z|\b[Oo]n\sthe\s(?:day|night|morning|evening)\sof\s\Z",
    "after_fall": r"^\sof\s(?!\d{4}|that|last|this|the\ssame)|^\s(?:in|to|from)\b",
    "before_name": r"\b[A-Z][a-z]+\s$",
    # "the 15th" before a noun is its number: the 15th time. A small word, an adverb or a verb of the past opens no noun.
    # On the 18th Olea was arrested; not: on the 18th Army fell the worst.
    "after_day_of_month": r"^\s(?:and|or|to|through|until|till|up\sto)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)\scentur"
    rf"|^\s?-?\s?(?!(?!{_NUMBERED}\b)[A-Z][\w’'-]+\s(?:was|were|had|[a-z]+ed|took|went|came|left|fell|gave|led|sent|met|won|lost|broke|began|fled|made)\b)[A-Z]"
    rf"|^\s(?!(?:{_SMALL}|so|just|only|when|there|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands|over|nearly|several|few|many|most|more|nothing|nobody|everything|somebody|someone|everybody|everyone|\w+ly|\w+ed(?=\s(?:the|an?|his|her|its|their|him|them|in|on|at|to|from|by|with|off|out|up|down|over|into)\b)|\w\w+[^\Wsui]s\s(?:\w+ed|went|came|took|left|began|fell|were|had|met|broke|fought|held|got|found|saw|set|made|led|sent|ran|stood|won|lost|struck|shot))\b)[a-z]",
    # Men of the 13th, which is their regiment.
    "numbered_before": r"\b(?:wings?|squadrons?|compan(?:y|ies)|battalions?|battery|batteries|men|soldiers|sepoys|officers|privates?|sergeant|captain|colonel"
    r"|colours|grenadiers|drummers?|lancers|detachments?|remnants?|elements|survivors|ranks|mess)\sof\s\Z",
    "part_of_before": r"\b(?:morning|afternoon|evening|night|dawn|hours)\sof\s\Z",
}

# Words that put what is dated ahead of the writer, and behind. Tried in this order at each place of the text.
FUTURE = (
    r"\b(?:(?:will|shall)\b|(?:would|should|may|might|must)\b(?!\s(?:not\s|never\s)?have\b)|can\b|cannot\b|won['’]t|wo n't"
    r"|(?:is|are|was|were|be|been|being) (?:to\b|due|scheduled|expected|forecast|set to|planned|slated|going to|supposed|likely|unlikely)"
    r"|(?<=['’]re )going to\b|(?<=['’]m )going to\b|(?<=['’]s )going to\b"
    r"|plans? (?:to|for)|(?<!the )(?<!of )plans? (?:an?|its|his|her|their) |expects?|intends?|hopes?|due|upcoming|(?:scheduled|expected|planned|set|due|forecast) (?:to|for)"
    r"|deadline (?:is|of)|(?:could|might) (?:be|come|begin|start|open|return|reopen|resume|happen|take place)\b(?=[^.;:]{0,40}\bas (?:early|soon) as )"
    r"|[Tt]o (?:be|take|begin|start|hold|meet|visit|expire|close(?!\s(?:at\s[$£€\d]|up\b|down\b|unchanged|higher|lower|mixed|off\b))|run|go|leave|return|come|expand|arrive)"
    r"|could (?:come|begin|start|take place|happen|return|reopen|resume|be (?:held|called|announced|decided|released|reopened|closed"
    r"|ready|completed|finished|delayed|signed|passed|elected|chosen|tried|sentenced|executed|extradited|deployed|introduced|approved|settled"
    r"|published|launched|ratified|imposed|lifted))"
    r"|takes? (?:effect|place|office|up|over)|turns? (?:\d\d|thirty|forty|fifty|sixty|seventy|eighty|ninety)|(?:is|are) (?:waiting|bracing|preparing) for|(?:come|enter|goe?)s? into (?:force|effect)|goes? on (?:sale|trial)|expires?|(?:until|till)(?! (?:his|her|their|its|the) (?:death|arrest|murder|assassination|ouster|dismissal|collapse|overthrow)\b)"
    r"|\b(?:[Ww]e|[Tt]hey|I|[Yy]ou)\s(?:close|open|resume|begin|start|meet|go|return|reopen|leave|arrive|vote|report|launch|fly|play|move|travel|pick|elect|choose|decide"
    r"|sign|sell|show|announce|release|discuss|debate)(?=\s(?:[^.;:]{0,40}\s)?\Z)"
    r"|lapses|matures|opens|closes|begins|starts|ends|meets|resumes|launches|kicks? (?:off|in)|leaves|arrives|travels|flies|heads"
    # As a verb, and not as a noun: his visits to Cuba, the band's tours, home runs.
    r"|(?=visits|tours|plays|hits|runs|votes|faces|returns)(?<![Tt]he )(?<!his )(?<!His )(?<!her )(?<!Her )(?<!its )(?<!Its )(?<!their )(?<!Their )(?<!these )(?<!those )"
    r"(?<!two )(?<!home )(?<!\d )(?<!['’]s )(?<!of )[a-z]+s"
    r"|celebrates|comes (?:out|home|back|to [A-Z]\w+)|comes(?=\s(?:on\s|in\s)?\Z)|goes|hosts|speaks|addresses|convenes|reopens|premieres|airs|appears|holds|hears|considers"
    r"|unveils|departs|concludes|performs|competes|takes (?:it|them|the [a-z]+) up"
    r"|(?<!to )(?<!did )(?<!not )(?<!n't )(?<!n’t )(?<!it )(?<!them )(?:begin|resume|reopen|expire|convene)(?=\s(?:on|at|again|next)\b)"
    r"|(?<=s )(?:close|open|resume|begin|start|end|meet|go|go up|go down|go on|return|reopen|leave|arrive|vote|gather|expire)(?=\s(?:on|at|in|out|to|again|next)\b|\s\Z)"
    r")\b|['’]ll\b"
    r"|\b(?:is|are)\s(?:on\s|in\s|for\s)?\Z"
    # Who had crossed by the 6th has crossed: ", and by the 6th the army had crossed".
    r"|(?:(?<!, )(?<!; )(?<! and )(?<!, but )\bby|\b(?:payable|effective|extended to)(?:\s(?:in|on))?)\s(?:(?:the\s)?end\sof\s(?:the\s)?|early\s|late\s|mid-?)?\Z"
)
PAST = (
    # Who stayed until a day has stayed.
    # A participle that opens its phrase: a hospital, begun on Monday, opens on Saturday.
    r"(?<=, )(?:begun|written|taken|given|shown|seen|born|drawn|thrown|driven|flown|grown|torn|sworn|stolen|spoken|broken|chosen"
    r"|frozen|hidden|fallen|built)\b"
    r"|\b(?:sat|stayed|waited|remained|lasted|lived|worked|served|slept|stood|fought|continued|held out|saw|talked|met|spoke|argued"
    r"|danced|played|celebrated|deliberated|debated|negotiated|marched|burned|raged|rained|snowed|searched|dug|drank)\b[^.;:]{0,40}\b(?:until|till)\b"
    r"|\b(?:would|should|may|might|must|could) (?:not |never )?have\b"
    # Who will play after beating somebody has beaten him.
    r"|\bafter\s(?:being\s)?[a-z]{2,}ing\b"
    # What will be closed has not been closed.
    r"|\b(?<!\bbe )(?<!\bbe re-)(?<!\bstay )(?<!\bremain )(?<!\bget )(?:was|were|had|did|been|ago|since|said|told|went|came|took|began|left|met|won|lost|fell|rose|brought|bought|sold"
    r"|made|got|gave|found|held|kept|led|saw|sent|spent|stood|thought|wrote|broke|built|chose|drove|fought|flew|grew"
    r"|knew|paid|ran|sank|shot|spoke|struck|taught|threw|became|felt|heard|sat|slept|stole|swore|wore|withdrew"
    r"|(?<!will )(?<!would )(?<!may )(?<!is )(?<!are )(?<!to )(?<!a )(?<!the )(?<!another )(?<!further )(?:shut|cut|quit|split|hit|put|read|lay)|drew|beat|dealt|bore|dug|fled|hung|laid|meant|rode|sang|sought|shook|shrank|slid|spun|swept|swung|woke|wound"
    r"|froze|caught|ate|blew|bent|bit|clung|crept|drank|fed|forgot|forgave|lent|overthrew|rang|slew|sprang|stuck|strove|swam"
    r"|understood|undertook|upheld|wept|withstood|overcame|arose|awoke|foresaw|forbade|mistook|overran|oversaw|rebuilt|repaid"
    r"|rewrote|sped|stung|tore|trod|underwent|undid"
    r"|(?!(?:followed|preceded|accompanied|joined|headed)\sby\b)\w{2,15}ed)\b"
)
