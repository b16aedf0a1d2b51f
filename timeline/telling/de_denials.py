"""German: what is only imagined or invented, and not told as having happened."""

SIGNS = {
    # Was nicht geschah, neben "wäre": "ohne den Wächter wären".
    "but_for": r"(?i)\b(?:ohne|sonst|andernfalls|ansonsten)\b",
    "nearly": r"(?i)\b(?:beinahe|beinah|fast|um\sein\shaar)\b",
    "unknown": r"(?i)\b(?:unklar|offen|ungewiss|fraglich|unbekannt|fragte|weiß|wusste|wissen|prüfen|prüft|klären),?\s?\Z",
    "denies": r"\b(?:bestreite[tn]|leugne[tn]|dementier(?:t|en))\Z",
    "invented": (
        r"\A[\"„]?(?:In|Im)\s(?:[^,.;]{1,60}?\s)?(?:Roman|Film|Krimi|Thriller|Märchen|Theaterstück|Hörspiel|Kurzgeschichte)s?\b"
        r"|\b(?:[Ll]aut|[Nn]ach)\s(?:einem|einer|dem|der)\s(?:\w+\s)?(?:gefälschten|erfundenen|fingierten)\s"
    ),
    "first_set": r"\b(?:[Uu]rsprünglich|[Zz]unächst)\s(?:für|auf)\s(?:den\s|das\s|die\s)?\Z",
}
