"""Who said it, at the end of a sentence in a language of which little is known: ", ont annoncé mardi les pompiers"."""

from __future__ import annotations

import re

# What follows a comma where only the source is named; its date is that of the saying.
_SAYINGS = {
    "fr": r"(?:a|ont|avait|avaient)\s(?:également\s|aussi\s)?(?:indiqué|annoncé|déclaré|dit|précisé|rapporté|affirmé"
    r"|expliqué|estimé|assuré|ajouté|confirmé|souligné|appris|constaté)|selon|d['’]après|indiquent?|expliquent?",
    "es": r"dijo|dijeron|informó|informaron|anunció|anunciaron|señaló|declaró|afirmó|explicó|aseguró|indicó|confirmó"
    r"|según",
    "it": r"(?:ha|hanno)\s(?:detto|riferito|annunciato|dichiarato|spiegato|affermato|aggiunto|confermato)|secondo",
    "pt": r"disse|disseram|informou|informaram|anunciou|anunciaram|afirmou|declarou|explicou|segundo|indicou|confirmou",
    "ca": r"ha\s(?:dit|informat|anunciat|explicat)|segons",
    "ro": r"(?:a|au)\s(?:declarat|anunțat|spus|precizat|transmis|informat)|potrivit",
    "nl": r"zei|zeiden|meldde|meldden|aldus|volgens|bevestigde|liet|lieten",
    "sv": r"sade|uppgav|meddelade|enligt|berättade|skriver|säger",
    "da": r"sagde|oplyste|meddelte|ifølge|siger|oplyser",
    "no": r"sa|opplyste|meldte|ifølge|sier|opplyser",
    "pl": r"(?:poinformował|powiedział|oświadczył|przekazał|podał)[aoiy]?|według",
    "cs": r"(?:řekl|uvedl|sdělil|oznámil|informoval)[aoiy]?|podle",
    "sk": r"(?:povedal|uviedol|oznámil|informoval)[aoiy]?|podľa",
    "ru": r"(?:сообщил|заявил|сказал|рассказал|отметил|уточнил)[аои]?|по\sсловам|по\sданным",
    "uk": r"(?:повідом|заяв|сказа|розпові)(?:в|ла|ло|ли|ив|ила|ило|или)|за\sсловами|за\sданими",
    "el": r"ανακοίνωσε|δήλωσε|είπε|ανέφερε|σύμφωνα",
    "tr": r"dedi",
}
_SOURCES = {language: re.compile(rf"[,،]\s?[»”\"']?\s?(?:{said})\b[^,;]*\Z") for language, said in _SAYINGS.items()}

_FOR = re.compile(r"\b(?:pour|para|per|voor|på|na|на)\s\Z")


def source_at_end(text: str, start: int, end: int, language: str) -> int:
    """Where the source begins that ends a sentence at [start, end); `end` where there is none."""
    known = _SOURCES.get(language)
    # The comma that opens it is the last one of the sentence.
    comma = max(text.rfind(",", start, end), text.rfind("،", start, end))
    found = known.match(text, comma, end) if known and comma > start else None
    return comma if found else end


def is_purpose(text: str, start: int, end: int) -> bool:
    """Whether a bare year only says what something is for: "o orçamento para 2025"."""
    return text[start:end].isdecimal() and _FOR.search(text, max(0, start - 8), start) is not None
