"""The words of rich text (RTF 1.9): what is printed, notes apart, and what the document says of itself.

One pass over the marks. Letters are bytes in the code page of their font; `\\u` tells a letter and is followed by a
stand-in for old programs, which is passed over. What a mark that is not known introduces with `\\*` is not text.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace

from timeline.articles.paragraphs import row_lines

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)"
)
_SHOWN = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "enspace": " ", "emspace": " ", "qmspace": " ", "line": "\n", "softline": "\n",
}  # fmt: skip
_SIGNS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
_ENDS = frozenset(["par", "sect", "page", "column"])
_SILENT = frozenset(
    [
        *("colortbl", "stylesheet", "listtable", "listoverridetable", "revtbl", "rsidtbl", "pict", "object"),
        *("objdata", "fldinst", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr"),
        *("footerf", "footnotesep", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn"),
        *("annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend", "xe", "tc", "rxe", "txe", "listtext"),
        *("pntext", "pntxta", "pntxtb", "nonshppict", "shprslt", "sp", "themedata", "datastore"),
        *("generator", "filetbl", "private", "operator", "company", "doccomm", "subject", "category"),
        *("keywords", "manager", "comment", "template", "userprops"),
    ]
)
_STARRED_TEXT = frozenset(["shpinst", "shptxt"])
_TOLD = frozenset(["title", "author", "creatim"])
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    255: "cp437",
}  # fmt: skip
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


@dataclass(slots=True)
class Printed:
    """`text` and `notes` are lines; `made` is year, month and day, or empty."""

    text: str = ""
    notes: str = ""
    title: str = ""
    author: str = ""
    made: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Group:
    is_silent: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_twin: bool = False
    stand_ins: int = 1
    font: int = -1
    where: str = "text"


@dataclass(slots=True)
class _Page:
    """The lines of the text, or of the notes; rows of tables are gathered until they end."""

    lines: list[str] = field(default_factory=list[str])
    line: list[str] = field(default_factory=list[str])
    cell: list[str] = field(default_factory=list[str])
    cells: list[list[str]] = field(default_factory=list[list[str]])

    def end_line(self, *, is_in_table: bool) -> None:
        (self.cell if is_in_table else self.lines).extend("".join(self.line).split("\n"))
        self.line = []

    def end_cell(self) -> None:
        self.end_line(is_in_table=True)
        self.cells.append([line for part in self.cell if (line := part.strip())])
        self.cell = []

    def end_row(self) -> None:
        self.lines += row_lines(self.cells)
        self.cells = []

    @property
    def text(self) -> str:
        self.end_line(is_in_table=bool(self.cell))
        self.lines += [line for cell in [*self.cells, self.cell] for line in cell]
        self.cells, self.cell = [], []
        # Half a character beyond the first 65,536 is written as a letter of its own.
        text = "\n".join(line.rstrip() for line in self.lines if line.strip())
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def printed(markup: str) -> Printed:
    """What rich text prints; `markup` has a character for each of its bytes."""
    return _Reading().read(markup)


class _Reading:
    def __init__(self) -> None:
        self._group = _Group()
        self._outer: list[_Group] = []
        self._pages = {"text": _Page(), "notes": _Page(), "title": _Page(), "author": _Page()}
        self._bytes = bytearray()
        self._default = "cp1252"
        self._default_font = 0
        self._fonts: dict[int, str] = {}
        self._font_told = 0
        self._is_starred = self._is_in_table = False
        self._to_skip = 0
        self._made: dict[str, int] = {}

    def read(self, markup: str) -> Printed:
        at, end = 0, len(markup)
        match = _TOKEN.match
        while at < end:
            found = match(markup, at)
            if found is None:
                at += 1
                continue
            at = found.end()
            kind = found.lastgroup
            if kind == "text":
                self._letters(found[0])
            elif kind == "brace":
                self._begin() if found[0] == "{" else self._end()
            elif kind == "hex":
                self._letters(chr(int(found["hex"], 16)))
            elif kind == "sign":
                self._sign(found["sign"])
            else:
                number = int(found["number"]) if found["number"] else None
                if found["word"] == "bin":
                    at += max(0, number or 0)
                else:
                    self._word(found["word"], number)
        self._flush()
        pages = {name: page.text for name, page in self._pages.items()}
        made = tuple(self._made[name] for name in ("yr", "mo", "dy")) if len(self._made) == 3 else ()
        return Printed(made=made, **pages)

    def _begin(self) -> None:
        self._flush()
        self._outer.append(self._group)
        self._is_starred, self._to_skip = False, 0

    def _end(self) -> None:
        self._flush()
        ended, self._to_skip = self._group, 0
        if self._outer:
            self._group = self._outer.pop()
        if ended.where == "notes" != self._group.where:
            self._pages["notes"].end_line(is_in_table=False)

    def _letters(self, text: str) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if text and self._is_shown():
            self._bytes += text.encode("latin-1", "replace")

    def _is_shown(self) -> bool:
        group = self._group
        return not (group.is_silent or group.is_hidden or group.is_deleted or group.is_twin)

    def _show(self, text: str) -> None:
        if self._is_shown():
            self._flush()
            self._page.line.append(text)

    @property
    def _page(self) -> _Page:
        return self._pages[self._group.where]

    def _flush(self) -> None:
        """Bytes become letters when what they are written in may change."""
        if self._bytes:
            page = self._fonts.get(self._group.font if self._group.font >= 0 else self._default_font, self._default)
            self._page.line.append(self._bytes.decode(page, "replace"))
            self._bytes.clear()

    def _sign(self, sign: str) -> None:
        if self._to_skip and sign not in "*\n\r":
            self._to_skip -= 1
        elif sign == "*":
            self._is_starred = True
        elif sign in "\r\n":
            self._end_line()
        elif sign in _SIGNS:
            self._show(_SIGNS[sign])

    def _word(self, word: str, number: int | None) -> None:
        is_starred, self._is_starred = self._is_starred, False
        if word == "u":
            self._letter(number or 0)
        elif word in _SHOWN:
            self._show(_SHOWN[word])
        elif word in _ENDS:
            self._end_line()
        elif word in ("cell", "row"):
            self._end_of_table_part(word)
        elif word in _SILENT or (is_starred and word not in _STARRED_TEXT):
            self._become(is_silent=True)
        elif word in _TOLD or word in ("footnote", "info", "fonttbl"):
            self._begin_part(word)
        elif not self._styled(word, number):
            self._told(word, number)

    def _become(self, **changes: bool | int | str) -> None:
        self._flush()
        self._group = replace(self._group, **changes)  # type: ignore[arg-type]  # the fields' own types

    def _letter(self, number: int) -> None:
        self._to_skip = self._group.stand_ins
        code = number % 65536
        if code:
            self._show(chr(code))

    def _end_line(self) -> None:
        self._flush()
        if self._is_shown():
            self._page.end_line(is_in_table=self._is_in_table)

    def _end_of_table_part(self, word: str) -> None:
        self._flush()
        if self._is_shown():
            self._page.end_cell() if word == "cell" else self._page.end_row()

    def _begin_part(self, word: str) -> None:
        if word == "footnote":
            self._become(where="notes")
        elif word in ("title", "author"):
            self._become(where=word, is_silent=False)
        else:
            self._become(is_silent=True, where="made" if word == "creatim" else word)

    def _styled(self, word: str, number: int | None) -> bool:
        """Whether a mark says how what follows is to be read."""
        match word:
            case "v":
                self._become(is_hidden=number != 0)
            case "deleted":
                self._become(is_deleted=number != 0)
            case "htmlrtf":
                self._become(is_twin=number != 0)
            case "plain":
                self._become(is_hidden=False, is_deleted=False, font=-1)
            case "uc":
                self._become(stand_ins=max(0, min(number or 0, 8)))
            case "f" if self._group.where != "fonttbl":
                self._become(font=number or 0)
            case "pard":
                self._flush()
                self._is_in_table = False
            case "intbl":
                self._is_in_table = True
            case _:
                return False
        return True

    def _told(self, word: str, number: int | None) -> None:
        """What the head of the document says of its letters and of itself."""
        if number is None:
            self._default = _PAGES.get(word, self._default)
        elif word == "ansicpg":
            self._default = _code_page(number, self._default)
        elif word == "deff":
            self._default_font = number
        elif word == "f":
            self._font_told = number
        elif word == "fcharset" and number in _CHARSETS:
            self._fonts[self._font_told] = _CHARSETS[number]
        elif self._group.where == "made" and word in ("yr", "mo", "dy"):
            self._made[word] = number


def _code_page(number: int, otherwise: str) -> str:
    try:
        return codecs.lookup({10000: "mac_roman", 65001: "utf-8", 936: "gb18030"}.get(number, f"cp{number}")).name
    except LookupError:
        return otherwise
