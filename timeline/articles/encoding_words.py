"""What encodings are called, by what texts are written in them; and what is said where one had to be guessed."""

from __future__ import annotations

import codecs

# What a browser's menu offers, and what old computers wrote.
ENCODINGS = (
    ("Unicode (UTF-8)", "utf-8"),
    ("Unicode (UTF-16)", "utf-16"),
    ("Western (Windows-1252)", "cp1252"),
    ("Western (ISO 8859-15)", "iso8859-15"),
    ("Western (Macintosh)", "mac-roman"),
    ("Western (MS-DOS)", "cp850"),
    ("Central European (Windows-1250)", "cp1250"),
    ("Central European (ISO 8859-2)", "iso8859-2"),
    ("Central European (Macintosh)", "mac-latin2"),
    ("Central European (MS-DOS)", "cp852"),
    ("Baltic (Windows-1257)", "cp1257"),
    ("Cyrillic (Windows-1251)", "cp1251"),
    ("Cyrillic (KOI8-R)", "koi8-r"),
    ("Cyrillic (KOI8-U)", "koi8-u"),
    ("Cyrillic (MS-DOS)", "cp866"),
    ("Cyrillic (ISO 8859-5)", "iso8859-5"),
    ("Cyrillic (Macintosh)", "mac-cyrillic"),
    ("Greek (Windows-1253)", "cp1253"),
    ("Greek (ISO 8859-7)", "iso8859-7"),
    ("Greek (Macintosh)", "mac-greek"),
    ("Turkish (Windows-1254)", "cp1254"),
    ("Turkish (Macintosh)", "mac-turkish"),
    ("Hebrew (Windows-1255)", "cp1255"),
    ("Arabic (Windows-1256)", "cp1256"),
    ("Arabic (ISO 8859-6)", "iso8859-6"),
    ("Chinese, simplified (GB 18030)", "gb18030"),
    ("Chinese, traditional (Big5)", "big5"),
    ("Japanese (Shift JIS)", "cp932"),
    ("Japanese (EUC-JP)", "euc-jp"),
    ("Japanese (ISO 2022-JP)", "iso2022-jp"),
    ("Korean (EUC-KR)", "cp949"),
    ("Thai (TIS-620)", "cp874"),
    ("Vietnamese (Windows-1258)", "cp1258"),
)


def encoding_words(codec: str) -> str:
    """What a person calls an encoding."""
    name = codecs.lookup(codec).name
    return next((words for words, known in ENCODINGS if codecs.lookup(known).name == name), codec)


def letters_words(codec: str) -> str:
    """How the letters of an article were read, where that was guessed."""
    return f"letters read as {encoding_words(codec)}, a guess" if codec else ""


def guess_words(name: str, codec: str) -> str:
    """That the letters of a file may be others; `name` is the file's."""
    return f'"{name}" does not say how its letters are written: it was read as {encoding_words(codec)}.'
