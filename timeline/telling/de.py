"""German."""

SIGNS = {
    # Right before a date: an event near it, before it, after it.
    "bound_about": (
        r"\b(?:[Ee]twa|[Uu]ngefähr|[Rr]und|[Gg]egen|(?:[Kk]urz|[Bb]ald)\s(?:vor|nach))\s(?:dem\s)?\Z|\bca?\.\s\Z"
    ),
    "bound_before": r"\b(?:[Vv]or|[Nn]och\svor)\s(?:dem\s)?\Z",
    "bound_after": r"\b(?<!Tag\s)(?<!Tage\s)[Nn]ach\s(?:dem\s)?\Z",
    # What somebody says: news names its sources again and again.
    "reported": r"\b(?:sagte|sagt|sagten|erklärte|teilte[^.]{0,60}\smit|berichtete|laut|nach\sAngaben|zufolge)\b",
    # Right before a date: it only describes a noun, as in "der Anschlag vom 3. Mai 2016".
    "describes": r"\bvom\s\Z",
    # Right before a month from which something has gone on.
    "since": r"\b[Ss]eit\s\Z",
    # Between a day and its weekday: "am 4. Mai 1964, einem Montag".
    "apposed": r",\s(?:einem|ein|dem)\s",
    # A verb in the present or the perfect.
    "now": r"\b(?:ist|sind|hat|haben|wird|werden|sagt|sagen|heißt)\b",
}
