"""Files made to break a reader end in one clear line, or in the text that is really there, and reach nothing else."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from pathlib import Path

import pytest

from tests.articles import files
from timeline.articles import import_bytes, import_with_problems
from timeline.articles.archive import MOST_UNPACKED
from timeline.articles.worker import read_files
from timeline.errors import ArticleError

LAUGHS = b"<!DOCTYPE l [<!ENTITY a 'ha'>" + b"".join(
    b"<!ENTITY %c '%s'>" % (98 + i, (b"&%c;" % (97 + i)) * 10) for i in range(9)
)
SECRET = b"<!DOCTYPE l [<!ENTITY j SYSTEM 'file:///etc/hostname'>"
DOCUMENT = (
    b"]><w:document " + files.W.encode() + b"><w:body><w:p><w:r><w:t>Story &j;</w:t></w:r></w:p></w:body></w:document>"
)


def a_pdf_of_zeros(megabytes: int) -> bytes:
    packed = zlib.compress(b"0" * megabytes * 1_000_000)
    return (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
        b"4 0 obj\n<</Length " + str(len(packed)).encode() + b"/Filter/FlateDecode>>stream\n" + packed
        + b"\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"
    )  # fmt: skip


def many_parts(count: int) -> bytes:
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
    return head + b"--x\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n" * count + b"--x--"


FEED = (
    b"]><rss version='2.0'><channel><item><title>t</title><description>Story &j;</description></item></channel></rss>"
)
MANY = b" ".join(b"a%d=1" % number for number in range(100_000))
REFUSED = {
    "entities.docx": (files.a_docx(xml=LAUGHS + DOCUMENT), "defines entities of its own"),
    "external.docx": (files.a_docx(xml=SECRET + DOCUMENT), "defines entities of its own"),
    "entities.rss": (LAUGHS + FEED, "defines entities of its own"),
    "bomb.zip": (files.a_zip({"a.txt": b"\0" * 200_000_000, "b.txt": b"x"}), "unpacks to 200 MB"),
    "bomb.docx": (files.a_docx(xml=b" " * 60_000_000), "unpacks to 60 MB"),
    "nested.zip": (files.a_zip({"inner.zip": files.a_zip({"a.txt": b"A story."})}), 'in "nested.zip" is a zip inside'),
    "attributes.html": (b"<html><body><p " + MANY + b">x</p>", "has more markup"),
    "tags.html": (b"<html><body>" + b"<p>a" * 700_000, "has more markup"),
    "parts.mhtml": (many_parts(100_000), "has more than 2,000 parts"),
    "loop.pdf": (files.a_pdf().replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"), "is damaged"),
    "cut.pdf": (files.a_pdf()[:300], "is damaged"),
    "zeros.pdf": (a_pdf_of_zeros(200), "is damaged"),
    "deep.json": (b"[" * 100_000, "is built too deeply"),
    "many.json": (json.dumps([{"text": "A."}] * 20_001).encode(), "holds more than 20,000 articles"),
}  # fmt: skip
READ = {
    "divs.html": b"<html><body>" + b"<div>" * 100_000 + b"The story." + b"</div>" * 100_000,
    "unknown.html": b"<html><body>" + b"<x>" * 100_000 + b"The story.",
    "json-ld.html": b"<html><head><script type='application/ld+json'>"
    + b"[" * 50_000
    + b"</script><body><p>The story.</p>",
    "braces.rtf": b"{\\rtf1" + b"{" * 50_000 + b"The story." + b"}" * 50_001,
    "declaration.html": b"<html><![OCTYPE html><body>" + b"<x>" * 3000 + b"The story.",
    "nul.txt": b"The \x00story.",
    "traverse.zip": files.a_zip({"../../../../tmp/story.txt": b"The story."}),
    "svg.html": SECRET + b"]><body><svg><text>&j;</text></svg><p>The story.</p>",
}


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_file_is_refused_in_one_line(name: str) -> None:
    data, words = REFUSED[name]
    with pytest.raises(ArticleError) as caught:
        import_bytes(data, name)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", READ)
def test_text_inside_strange_markup_is_still_read(name: str) -> None:
    (article,) = import_bytes(READ[name], name)
    assert "The story." in article.text


def test_no_file_of_this_computer_gets_into_an_article() -> None:
    name = (
        Path("/etc/hostname").read_text(encoding="utf-8").strip() if Path("/etc/hostname").exists() else "no-such-name"
    )
    late = b"<!--" + b" " * 200_000 + b"-->"
    for data, kind in (
        (READ["svg.html"], "a.html"),
        (late + SECRET + FEED, "a.rss"),
        (files.a_docx(xml=late + SECRET + DOCUMENT), "a.docx"),
    ):  # fmt: skip
        try:
            articles = import_bytes(data, kind)
        except ArticleError:
            continue
        assert all(name not in article.text for article in articles)


def test_a_part_that_unpacks_too_far_is_not_read_to_its_end() -> None:
    page = b"<p>a</p>" * (MOST_UNPACKED // 8 // 10)
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/\r\nWARC-Date: 2021-01-02T10:00:00Z\r\n"
        b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n"
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n%s" % (len(page) + 44, page)
    )
    with pytest.raises(ArticleError, match=r'"x\.warc\.gz" '):
        import_bytes(gzip.compress(record + b" " * 10_000_000, 1), "x.warc.gz")


def test_file_that_vanishes_before_it_is_read_is_told(tmp_path: Path) -> None:
    good = tmp_path / "good.html"
    good.write_bytes(files.a_page())
    results = {result.path.name: result for result in read_files([tmp_path / "gone.txt", good])}
    assert str(results["gone.txt"].errors[0]).startswith('"gone.txt" is not there.')
    assert len(results["good.html"].readings) == 1


def test_good_files_of_a_zip_are_read_beside_bad_ones(tmp_path: Path) -> None:
    path = tmp_path / "mixed.zip"
    path.write_bytes(
        files.a_zip({"a.html": files.a_page(), "b.pdf": b"%PDF-1.4 no", "c.txt": b"", "d.jpg": b"\xff\xd8"})
    )
    articles, problems = import_with_problems(path)
    assert [article.title for article in articles] == [files.TITLE]
    assert problems == ('"b.pdf" is damaged: its pages cannot be read. Download or save it again.',)


WHOLE = {
    "a.txt": files.PROSE.encode(),
    "a.html": files.a_page(),
    "a.rtf": files.an_rtf(),
    "a.mhtml": files.an_mhtml(),
    "a.pdf": files.a_pdf(),
    "a.docx": files.a_docx(),
    "a.odt": files.an_odt(),
    "a.epub": files.an_epub(),
    "a.eml": files.a_mail({"x.docx": files.a_docx()}),
    "a.warc": files.a_warc(compressed=False),
    "a.zip": files.a_zip({"a.html": files.a_page()}),
    "a.rss": files.a_feed(),
    "a.json": files.some_json(),
    "a.csv": b"title,text,date\nFerry,It ran aground.,2020-10-12\n",
}


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """The same file with a few bytes changed, lost, doubled or put in."""
    data = bytearray(whole)
    for _ in range(chance.choice((1, 2, 5, 20))):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randrange(1, 60)]
            case 2:
                data[at:at] = data[at : at + chance.randrange(1, 60)]
            case 3:
                data = data[: max(1, at)]
            case _:
                data[at:at] = chance.choice([b"<", b">", b'"', b"{", b"}", b"\\", b"\0", b"%", b"\n"])
        data = data or bytearray(b"x")
    return bytes(data)


@pytest.mark.parametrize("name", WHOLE)
def test_damaged_file_is_read_or_refused_in_one_line(name: str) -> None:
    chance = random.Random(name)
    refusals: list[str] = []
    for _ in range(60):
        try:
            import_bytes(damaged(WHOLE[name], chance), name)
        except ArticleError as error:
            refusals.append(str(error))
    assert all(sentence.startswith('"') and "\n" not in sentence for sentence in refusals)


def test_a_page_of_many_small_tables_is_read_in_one_pass() -> None:
    page = "".join(
        f"<table><tr><td>Quay {number} closed on 12 October 2020.</td></tr></table>" for number in range(9000)
    )
    (article,) = import_bytes(f"<html><body>{page}</body></html>".encode(), "quays.html")
    assert article.text.count("12 October 2020") == 9000
