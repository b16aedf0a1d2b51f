"""Bytes to text: byte order mark, declared encoding, UTF-8, then the letters that each old encoding would make of it.

In this order because a guesser alone takes every seventh Western text for something else.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter

from timeline.errors import ArticleError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A browser reads these labels as the wider code page, and publishers rely on it.
_WIDER = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932",
    "x-sjis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "tis-620": "cp874", "iso-8859-11": "cp874",
}  # fmt: skip
_GUESSABLE = [
    "cp1251", "koi8_r", "koi8_u", "cp866", "cp1253", "iso8859_7", "cp1256", "iso8859_6", "cp1255", "cp1250",
    "iso8859_2", "cp1254", "cp1257", "gb18030", "big5", "cp932", "euc_jp", "iso2022_jp", "cp949", "cp874",
]  # fmt: skip
_SAMPLE = 60_000
_SURROGATE = re.compile("[\ud800-\udfff]")
# Control characters that no text holds; NUL is taken out, and tab, line and form feeds, escape do occur.
_CONTROL = bytes(set(range(1, 32)) - {7, 8, 9, 10, 11, 12, 13, 26, 27}) + b"\x7f"
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
# Markup or a Latin word in two bytes a character; what follows may be of any script.
_WIDE_STARTS = {
    "utf-16-be": re.compile(rb"(?:\x00[\t\n\r -~]){6}"),
    "utf-16-le": re.compile(rb"(?:[\t\n\r -~]\x00){6}"),
}
# Of the bytes of Japanese text so many are hiragana's first, at least one in seven.
_KANA = 7
# Western letters and the quotes, dashes and signs that stand beside them, as Windows-1252 bytes.
_WESTERN = frozenset([*range(0xC0, 0x100), 0x8A, 0x8C, 0x9A, 0x9C, 0x9F]) - {0xD7, 0xF7}


def decode(data: bytes, declared: str = "") -> str:
    """The text of `data`. Raises ArticleError where the bytes are no text in any encoding."""
    return decoded(data, declared)[0]


def decoded(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text, and the encoding where that had to be guessed; empty where the bytes tell it or declare it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), ""
    if wide := _wide_encoding(data):
        return data.decode(wide, "replace"), ""
    _refuse_binary(data)
    if (text := _escaped(data)) is not None:
        return text, ""
    if (name := _known(declared)) and (text := _strictly(data, name)) is not None:
        return text, ""
    if (text := _strictly(data, "utf-8")) is not None:
        return text, ""
    if _nearly_utf8(data):
        return data.decode("utf-8", "replace"), ""
    name = _guess(data)
    return data.decode(name, "replace"), name


def in_unicode(data: bytes, encoding: str) -> bytes:
    """`data`, which the person says is in `encoding`, as UTF-8 with a mark, which nothing overrules.

    What it cannot be in that encoding is replaced. Raises ArticleError for a name that is no encoding of text.
    """
    try:
        text = data.decode(encoding, "replace")
    except (LookupError, UnicodeError) as error:
        raise ArticleError(f'"{encoding[:40]}" is no encoding that Dateline knows.') from error
    return codecs.BOM_UTF8 + text.removeprefix("\ufeff").encode("utf-8", "replace")


def clean(text: str) -> str:
    """The text with newlines as \\n, without NUL, and without the half characters that no file can store."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return _SURROGATE.sub("�", text).removeprefix("\ufeff")


def declared_encoding(head: bytes) -> str:
    """The encoding that the beginning of an HTML or XML file declares; empty where it declares none."""
    found = _DECLARED.search(head[:4096])
    return found[1].decode("ascii") if found else ""


def _known(name: str) -> str:
    name = _WIDER.get(name.strip().lower(), name.strip())
    if not name:
        return ""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    # A page read as ASCII-compatible so far cannot be UTF-16; codecs like "hex" are no encodings of text.
    return (
        "" if found.startswith(("utf-16", "utf-32", "utf-7", "unicode", "raw")) or not _is_text_codec(found) else found
    )


def _is_text_codec(name: str) -> bool:
    try:
        "a".encode(name)
    except (LookupError, TypeError, UnicodeError):
        return False
    return True


def _escaped(data: bytes) -> str | None:
    """The text of seven-bit Japanese or Korean, which its escape codes tell for certain."""
    if b"\x1b$" not in data or not data.isascii():
        return None
    return _strictly(data, "iso2022_kr" if b"\x1b$)C" in data else "iso2022_jp_ext")


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide_encoding(data: bytes) -> str:
    """utf-16-le or -be for text of two bytes a character that has no mark."""
    head = data[:4000]
    for name, pattern in _WIDE_STARTS.items():
        if pattern.match(head):
            return name
    if len(head) < 4 or len(data) % 2:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    if len(head) == len(head.translate(None, _CONTROL + b"\x00")):
        # Without those bytes it may as well be Chinese in two bytes a character of its own.
        return ""
    shares = {name: _scripted(head.decode(name, "replace")) for name in ("utf-16-le", "utf-16-be")}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= 0.97 else ""


def _scripted(text: str) -> float:
    """The share of characters that are letters, signs and spaces of the commonest two scripts in the text."""
    blocks: Counter[int] = Counter()
    for character in text:
        code = ord(character)
        if character == "\n" or unicodedata.category(character)[0] in "LNPZM":
            # Chinese and Korean fill many blocks of 256; ASCII and general punctuation occur in every script.
            block = 0x4E if 0x4E00 <= code < 0xA000 else 0xAC if 0xAC00 <= code < 0xD7B0 else code >> 8
            blocks[0x30 if code < 0x100 or block in (0x20, 0xFF) else block] += 1
    return sum(count for _, count in blocks.most_common(3)) / max(1, len(text))


def _refuse_binary(data: bytes) -> None:
    head = data[:_SAMPLE]
    strange = len(head) - len(head.translate(None, _CONTROL))
    if strange > max(2, len(head) * 0.005) or head.count(0) > len(head) * 0.1:
        raise ArticleError("holds no text that can be read. Save it as plain text, HTML or PDF and add that.")


def _nearly_utf8(data: bytes) -> bool:
    """Whether a UTF-8 text has a few damaged places, as one cut in the middle of a character has."""
    sample = data[:_SAMPLE]
    high = sum(byte >= 0x80 for byte in sample)
    return high > 0 and sample.decode("utf-8", "replace").count("�") * 10 < high


def _is_western(data: bytes) -> bool:
    """Whether the bytes above ASCII are few, letters inside of words and signs outside of them."""
    sample = data[:_SAMPLE]
    letters = sum(65 <= (byte & 0xDF) <= 90 for byte in sample)
    high = [i for i, byte in enumerate(sample) if byte >= 0x80]
    if len(high) > 0.25 * (letters + 1):
        return False
    # ß, å and the like end words; a currency or plus-minus sign amid letters says another code page.
    odd = sum(sample[i] not in _WESTERN and sample[i] != 0x92 and _amid_letters(sample, i) for i in high)
    return odd * 20 <= len(high)


def _amid_letters(sample: bytes, at: int) -> bool:
    around = sample[max(0, at - 1) : at], sample[at + 1 : at + 2]
    return all(byte.isalpha() or byte >= b"\xc0" for byte in around if byte) and all(around)


def _guess(data: bytes) -> str:
    from timeline.articles.encoding_guess import guessed_encoding

    sample = data[:_SAMPLE]
    if name := guessed_encoding(sample):
        return name
    if _is_western(data):
        return "cp1252"
    if _strictly(data, "euc_jp") is not None and _KANA * sample.count(0xA4) > sum(byte >= 0x80 for byte in sample):
        return "euc_jp"
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=_GUESSABLE, threshold=0.4).best()
    return found.encoding if found else "cp1252"
