"""Rich text as Word, WordPad, LibreOffice and TextEdit write it."""

from __future__ import annotations

import pytest

from timeline.articles import import_bytes
from timeline.articles.rtf_words import printed

FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Cyr;}{\f2\fcharset128 Mincho;}}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"F\'e4hre\par Stra\'dfe", "Fähre\nStraße"),
        (r"{\f1 \'cc\'ee\'f1\'f2} {\f2 \'8b\'b4}", "Мост 橋"),
        (r"{\f2 \'83A}", "ア"),
        (r"\uc1\u8211?\u8222\'84x\uc0\u8220 y", "–„x“y"),
        (r"\u-10179?\u-8704?", "😀"),
        ("one\\\ntwo\\\n", "one\ntwo"),
        (r"\ldblquote Yes\rdblquote\emdash no\~one", "“Yes”—no\u00a0one"),
        (r"{\v hidden}{\deleted gone}{\plain here}", "here"),
        (r'{\field{\*\fldinst HYPERLINK "http://x.example/"}{\fldrslt the minutes}}', "the minutes"),
        (r"{\header Page 1\par}{\*\shppict{\pict ffd8}}{\pict\bin4 }}{{}text", "text"),
        (r"{\shp{\*\shpinst{\shptxt In a box.\par}}{\shprslt In a box.}}", "In a box."),
        (r"\trowd\intbl 3 May 1998\cell Quay closed.\par Nobody came.\cell\row\pard After", None),
    ],
)
def test_marks_are_read_as_they_are_seen(body: str, text: str | None) -> None:
    found = printed("{\\rtf1\\ansi\\ansicpg1252" + FONTS + body + "}").text
    assert found == (text or "3 May 1998\tQuay closed.\nNobody came.\nAfter")


def test_notes_come_last_and_the_head_tells_title_author_and_day() -> None:
    info = r"{\info{\title Der T\'fcrmer}{\author Ann}{\creatim\yr2020\mo10\dy12\hr18}{\revtim\yr2021\mo1\dy2}}"
    note = r"{\super\chftn{\footnote\pard\plain Minutes, 4 May 1998.}}"
    (article,) = import_bytes(
        (r"{\rtf1\ansi" + info + f"The quay was closed{note} on Sunday.\\par}}").encode(), "x.rtf"
    )
    assert (article.title, article.author) == ("Der Türmer", "Ann")
    assert article.text == "The quay was closed on Sunday.\nMinutes, 4 May 1998."
    assert article.published is None
    assert [str(one.published) for one in article.evidence] == ["2020-10-12"]


def test_cyrillic_of_programs_that_name_only_the_code_page_is_read() -> None:
    words = b"\\'cc\\'ee\\'f1\\'f2"
    assert (
        import_bytes(b"{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 " + words + b"}", "x.rtf")[0].text
        == "Мост"
    )
