"""German: what is only imagined or invented, and not told as having happened."""

SIGNS = {
    # What did not come to pass, beside "wäre": "ohne den Wächter wären Dutzende gestorben".
    "but_for": r"(?i)\b(?:ohne|sonst|andernfalls|ansonsten)\b",
    "nearly": r"(?i)\b(?:beinahe|beinah|fast|um\sein\shaar)\b",
    "unsure_if": r"(?i)(?:ob|falls|sofern)\Z",
    # Up to a date: when a story is set.
    "set_in": (
        r"\b(?:Roman|Film|Krimi|Thriller|Stück|Erzählung|Serie|Handlung|Geschichte)\s(?:\w+\s){0,4}spielt\s(?:[\w-]+\s){0,4}\Z"
    ),
    "handed_down": (
        r"(?:Der\s)?(?:Legende|Sage|Überlieferung)\s(?:nach|zufolge)\b"
        r"|[Ll]aut\s(?:der\s|einer\s)?(?:Legende|Sage|Überlieferung)\b"
    ),
    "not_up_to": r"\b[Ww]eder\s[^,;.]*\Z",
    # From its verb on, a clause for which nobody vouches, and one that tells what might have been.
    "said_to_be": r"\A(?:soll|sollen|wollen|will)\b.*\b(?:haben|sein)\Z",
    "could_have": r"\b(?:können|sollen|müssen|dürfen)\Z",
    # What is denied of another time: "bestreitet, Geld überwiesen zu haben".
    "to_have_done": r"\bzu\s(?:haben|sein)\Z",
    "no_bound": r"\b(?:bis|bis\szum|vor|vor\sdem|seit|seit\sdem|nach|nach\sdem)\s\Z",
    "no_denial": r"\s?(?:nur|zuletzt|lange|mehr\sals|weniger\sals|anders)\b",
    "up_to_when": r"\b(?:bis|bevor|ehe)\b",
    # A negation that only tells one from another: "nicht Holt, sondern Reed".
    "but_another": r"\bsondern\b",
    # Right after a date that was not meant.
    "another_day": r"\A,?\s?sondern\b",
    "in_work": (
        r"[\"„]?(?:In|Im)\s(?:[^,.;]{1,60}?\s)?(?:Roman|Film|Krimi|Thriller|Märchen|Theaterstück|Hörspiel|Kurzgeschichte)s?\b"
    ),
    "forged": r"(?:[Ll]aut|[Nn]ach)\s(?:einem|einer|dem|der)\s(?:\w+\s)?(?:gefälschten|erfundenen|fingierten)\s",
    # Up to a date for which something had been set that then was of another.
    "first_set": r"\b(?:[Uu]rsprünglich|[Zz]unächst)\s(?:für|auf)(?:\s(?:den|das|die))?\s?\Z",
    # Between an hour and what comes back, in one clause; and from what comes back to an hour.
    "comes_back_on": r"\s(?:(?:am|an|der|des|[a-zäöü]+)\s){0,4}",
    "comes_back_at": r"\s(?:(?!aber\b|und\s(?:um|gegen|am)\b)[\w’'-]+\s){0,8}",
    # Up to an hour, what somebody does or did again and again.
    "habitually": r"\b(?:immer|meist|meistens|gewöhnlich|üblicherweise|normalerweise|oft|stets)\b[^.;:,]{0,50}\Z"
    # Fahrpläne: die Züge fahren um 7.15 Uhr und um 8.40 Uhr.
    r"|\b(?:Züge|Bahnen|Busse|Fähren|Schiffe|Flüge)\s(?:fahren|verkehren|starten|halten|gehen)\b[^;,]{0,60}\Z",
    "every_one": r"\s(?:an\s)?jede[nrms]\s[A-ZÄÖÜ]",
}

# What is looked for before the signs are.
WORDS = {
    "whether": "ob",
    "not_up_to": "weder",
    "said_to_be": "soll sollen will wollen",
    "may": "könnte könnten dürfte dürften",
    "should_be": "sollte sollten",
    "up_to": "ursprünglich zunächst spielt spielte",
    "first_set": "ursprünglich zunächst",
    "in_work": "roman romans film films krimi thriller märchen theaterstück hörspiel kurzgeschichte",
    "forged": "gefälschten erfundenen fingierten",
    "handed_down": "legende sage überlieferung",
    "would_be": "werde werden würde würden",
}
