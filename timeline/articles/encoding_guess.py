"""Which of the old encodings of one byte a letter a text is written in, told by the letters that it would then have.

Each high byte is weighed as the letter or sign that an encoding makes of it: common letters of its languages speak for
it, capitals after small letters and signs inside of words against it.
"""

from __future__ import annotations

from timeline.language import detect

# By how common they are in the languages of each group.
_LETTERS = {
    "western": "éäöüàáíóèñçãêåßøæúôâõëîïûìùòýœÿþðš",
    "central": "áíéčěřšžýůąęłóśżćńúöüőűňťďźäôľđășțţşâîĺŕ",
    "turkish": "ıüşçğöİâîû",
    "baltic": "āščžēėūīąęųįļņķģõäöü",
    "cyrillic": "оаеинтсрвлкмдпуяыіьзбгчйхжшюїцєјщэфњљъћґђџѓќўё",
    "greek": "αοιετσνηυρπκμλςωίόέάήύώδγχθφβξζψϊΐϋΰ",
    "hebrew": "יוהלארתבמשנםדחעקפגכטצסזןךףץ",
    "arabic": "اليمنوترةبعدفسهكقحأىشجصطخضذثإزئغآءظؤ،ً؟؛پچگژک",
}
_LANGUAGES = {
    "western": ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "ca"),
    "central": ("cs", "pl", "hu", "sk", "sl", "hr", "bs", "ro"),
    "turkish": ("tr",),
    "baltic": ("lt", "lv"),
}
# Of equals the first is taken.
_ENCODINGS = {
    "cp1252": "western", "cp1251": "cyrillic", "cp1250": "central", "cp1253": "greek", "cp1254": "turkish",
    "cp1257": "baltic", "iso8859_2": "central", "koi8_r": "cyrillic", "koi8_u": "cyrillic", "iso8859_5": "cyrillic",
    "iso8859_7": "greek", "cp1255": "hebrew", "cp1256": "arabic", "iso8859_6": "arabic", "cp866": "cyrillic",
    "mac_roman": "western", "mac_cyrillic": "cyrillic", "cp850": "western", "cp852": "central",
    "mac_latin2": "central", "mac_greek": "greek", "mac_turkish": "turkish",
}  # fmt: skip
_SIGNS = frozenset("’‘“”„‚«»‹›–—…•·€£§°ºª¿¡№©®´¨\u00a0")
_MOST_LOOKED_AT = 400
_CAPITAL, _SIGN = 0.5, 0.9
# Windows wrote most of what names no encoding.
_USUAL = {"cp1252": 0.1, "cp1250": 0.05, "cp1254": 0.03}
_WORDS_OF_ONE = "àéèóöåêáòíìù"
_AROUND = 400
_SURE, _OF_ITS_LANGUAGE, _MORE = 0.5, 0.2, 0.02
_WHOLE_WORDS = ("cyrillic", "greek", "hebrew", "arabic")
# Their words are made of high bytes; in Latin ones they are few.
_MOST_IN_LATIN = 0.3


def guessed_encoding(sample: bytes) -> str:
    """The name of the encoding; empty where none of them makes a text of the bytes."""
    places = [at for at, byte in enumerate(sample) if byte >= 0x80][:_MOST_LOOKED_AT]
    if not places:
        return ""
    letters = sum(chr(byte).isalpha() for byte in sample[: places[-1] + _AROUND] if byte < 0x80)
    is_latin = len(places) <= _MOST_IN_LATIN * (letters + len(places))
    language = detect(sample.decode("ascii", "ignore")) if is_latin else ""
    best, most = "", _SURE
    for encoding, group in _ENCODINGS.items():
        if is_latin == (group in _WHOLE_WORDS):
            continue
        text = sample.decode(encoding, "replace")
        score = sum(_weight(text, at, _LETTERS[group], is_latin=is_latin) for at in places) / len(places)
        score += _OF_ITS_LANGUAGE * (language in _LANGUAGES.get(group, ())) + _USUAL.get(encoding, 0.0)
        if score > most + _MORE:
            best, most = encoding, score
    return best


def _weight(text: str, at: int, letters: str, *, is_latin: bool) -> float:
    """How well the character at this place fits in, -1 to 1."""
    character = text[at]
    before, after = text[at - 1] if at else " ", text[at + 1 : at + 2] or " "
    rank = letters.find(character.lower())
    if rank >= 0:
        if character.isupper() and before.isalpha() and before.islower():
            return -1.0
        # Small letters of one encoding are the capitals of another.
        if is_latin and not (before.isalpha() or after.isalpha() or character.lower() in _WORDS_OF_ONE):
            return -0.5
        steepness = 0.3 if is_latin else 0.6
        return (1 - steepness * rank / len(letters)) * (_CAPITAL if character.isupper() else 1)
    if character in _SIGNS:
        is_inside = before.isalpha() and after.isalpha()
        return _SIGN if not is_inside or character == "’" else -1.0
    return -1.0
