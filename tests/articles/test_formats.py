"""Every format gives the same story: its words, its headline, and its date where the format tells one."""

from __future__ import annotations

import csv
import io
import re
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.articles import files
from tests.articles.files import LINES, PROSE, TITLE
from timeline.articles import import_bytes, import_wanted, import_with_problems
from timeline.articles.formats import endings, formats
from timeline.articles.pdf_lines import joined
from timeline.errors import ArticleError

ONE_ARTICLE = {
    "ferry.txt": f"{TITLE}\n{PROSE}".encode(),
    "ferry.md": f"# {TITLE}\n\n{PROSE}".encode(),
    "ferry.html": files.a_page(),
    "ferry.rtf": files.an_rtf(),
    "ferry.mhtml": files.an_mhtml(),
    "ferry.pdf": files.a_pdf(),
    "ferry.docx": files.a_docx(),
    "ferry.odt": files.an_odt(),
    "ferry.epub": files.an_epub(),
    "ferry.eml": files.a_mail(),
    "ferry.warc.gz": files.a_warc(),
    "ferry.warc": files.a_warc(compressed=False),
    "ferry.zip": files.a_zip({"a/ferry.html": files.a_page(), "a/style.css": b"p{}", "__MACOSX/._ferry.html": b"\0"}),
}


@pytest.mark.parametrize("name", ONE_ARTICLE)
def test_every_paragraph_and_the_headline_are_kept(name: str) -> None:
    (article,) = import_bytes(ONE_ARTICLE[name], name)
    words = " ".join(article.text.split())
    for line in LINES:
        assert line.replace("A car ferry", "A car")[-60:] in words
    assert article.title == ("Fähre auf Grund" if name == "ferry.eml" else TITLE)
    assert article.language == "en"


@pytest.mark.parametrize("name", ["ferry.html", "ferry.mhtml", "ferry.eml", "ferry.warc.gz", "ferry.zip"])
def test_formats_that_tell_a_publication_date_give_it_with_its_offset(name: str) -> None:
    (article,) = import_bytes(ONE_ARTICLE[name], name)
    assert str(article.published).startswith("2020-10-12T18:03")
    assert article.utc_offset == 120


@pytest.mark.parametrize("name", ["ferry.rtf", "ferry.pdf", "ferry.docx", "ferry.odt", "ferry.epub"])
def test_the_date_on_which_a_document_was_begun_is_offered_and_not_taken(name: str) -> None:
    (article,) = import_bytes(ONE_ARTICLE[name], name)
    assert article.published is None
    assert [str(e.published)[:10] for e in article.evidence] == ["2020-10-12"]


def test_the_day_of_saving_is_never_the_day_of_publication() -> None:
    (article,) = import_bytes(files.an_mhtml(files.a_page(published="")), "ferry.mhtml")
    assert str(article.published) == "2020-10-12", "from the address /2020/10/12/"
    (undated,) = import_bytes(files.a_warc().replace(b"x", b"x"), "ferry.warc.gz")
    assert "archived (offered only)" in undated.evidence[-1].source


def test_each_entry_of_a_feed_is_an_article_with_its_own_date() -> None:
    articles = import_bytes(files.a_feed(), "courier.rss")
    assert [article.text for article in articles] == list(LINES)
    assert [str(article.published)[:10] for article in articles] == [f"2020-10-{12 + i}" for i in range(4)]
    assert articles[2].source == "https://courier.example/2"
    assert len({article.id for article in articles}) == 4


def test_json_of_a_news_service_is_read_by_the_usual_names() -> None:
    articles = import_bytes(files.some_json(), "search.json")
    assert [article.text for article in articles] == list(LINES)
    assert str(articles[1].published).startswith("2020-10-13T16:03")
    assert articles[1].utc_offset == 0
    assert articles[0].source == "https://courier.example/0"


def test_json_lines_and_a_single_object_and_html_bodies_are_read() -> None:
    lines = (
        b'{"headline": "One", "body": "<p>First story.</p><p>Rain.</p>", "date": "12.10.2020", '
        b'"lang": "de"}\n{"text": "Second story."}'
    )
    one, two = import_bytes(lines, "x.jsonl")
    assert (one.title, one.text, str(one.published)) == ("One", "First story.\nRain.", "2020-10-12")
    assert two.published is None
    (single,) = import_bytes(
        b'{"title": {"rendered": "T"}, "content": {"rendered": "<p>Body.</p>"}, "timestamp": 1602518400}', "x.json"
    )
    assert (single.title, single.text, str(single.published)[:10]) == ("T", "Body.", "2020-10-12")


def test_the_good_lines_of_json_lines_are_read_and_the_others_are_told_of(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    good = '{"text": "Story %d."}\n'
    path.write_text(good % 1 + good % 2 + "\n" + good % 3 + '{"text": "cut\n' + good % 4 + "oops\n", encoding="utf-8")
    articles, problems = import_with_problems(path)
    assert [article.text for article in articles] == ["Story 1.", "Story 2.", "Story 3.", "Story 4."]
    assert problems == ('"x.jsonl": 2 of 6 lines are no JSON: 5, 7.',)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_table_rows_are_articles_by_the_names_of_the_columns(delimiter: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows(
        [
            ["Title", "Date", "URL", "Text"],
            [TITLE, "12 October 2020", "https://courier.example/f", PROSE],
            ["Empty", "", "", ""],
        ]
    )
    (article,) = import_bytes(out.getvalue().encode(), "articles.csv")
    assert (article.title, str(article.published), article.text) == (TITLE, "2020-10-12", PROSE)


def test_attachments_of_a_mail_are_articles_of_their_own_and_bad_ones_do_not_hide_the_good() -> None:
    mail = files.a_mail({"ferry.docx": files.a_docx(), "photo.jpg": b"\xff\xd8\xff", "broken.docx": b"PK\x03\x04 no"})
    articles = import_bytes(mail, "desk.eml")
    assert [article.title for article in articles] == ["Fähre auf Grund", TITLE]
    assert articles[1].source == "desk.eml: ferry.docx"


def test_text_deleted_in_a_document_stays_out_and_tables_stay_in() -> None:
    (article,) = import_bytes(files.a_docx(), "ferry.docx")
    assert "Struck out" not in article.text
    assert article.text.endswith("Passengers")


def test_signed_content_is_read_as_what_it_is_whatever_its_name() -> None:
    assert import_bytes(files.a_page(), "ferry.txt")[0].title == TITLE
    assert import_bytes(files.a_pdf(), "ferry.txt")[0].text.startswith(TITLE)


def test_hard_line_breaks_and_hyphens_of_a_pdf_are_joined_before_anything_reads_dates() -> None:
    page = (
        "FLOOD\n\nThe dam failed on Sunday even-\ning after weeks of heavy rain in the up-\nper "
        "valley, the board said.\nA second breach\nfollowed."
    )
    assert joined(page).split("\n")[:2] == [
        "FLOOD",
        "The dam failed on Sunday evening after weeks of heavy rain in the upper valley, the board said.",
    ]


def test_day_on_which_a_browser_printed_a_page_is_not_the_articles() -> None:
    printed = "1/2/2021, 10:00 AM"
    first = (printed, TITLE, "", *LINES[:2], "https://courier.example/2020/10/12/ferry 1/2")
    second = (printed, TITLE, "", *LINES[2:], "https://courier.example/2020/10/12/ferry 2/2")
    (article,) = import_bytes(files.a_pdf((first, second)), "ferry.pdf")
    assert str(article.published) == "2020-10-12"
    assert "address" in article.published_from
    assert article.source == "https://courier.example/2020/10/12/ferry"
    assert printed not in article.text
    assert "https://" not in article.text
    (undated,) = import_bytes(files.a_pdf(((printed, *LINES, "https://courier.example/ferry 1/1"),)), "ferry.pdf")
    assert undated.published is None


def test_running_heads_and_page_numbers_of_a_pdf_stay_out() -> None:
    pages = tuple(("The Courier", line, f"Page {number} of 4") for number, line in enumerate(LINES, 1))
    (article,) = import_bytes(files.a_pdf(pages), "courier.pdf")
    assert "The Courier" not in article.text
    assert "Page" not in article.text
    assert all(line in article.text for line in LINES)


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (files.a_pdf(((), ())), "scan.pdf", '"scan.pdf" has no text layer: it is a scan.'),
        (b"%PDF-1.4\nnothing", "cut.pdf", '"cut.pdf" is damaged'),
        (files.a_docx()[:200], "cut.docx", '"cut.docx" is damaged'),
        (b"{oops", "x.json", '"x.json" is not valid JSON.'),
        (b'{"title": "x"}\n{oops', "x.jsonl", '"x.jsonl": 1 of 2 lines is no JSON: 2.'),
        (b"name,age\nAnn,4\n", "x.csv", '"x.csv" has no column named "text"'),
        (b"plain words", "x.rtf", '"x.rtf" is no rich text inside.'),
        (b"<data><x/></data>", "x.xml", '"x.xml" is no feed with entries in it.'),
        (files.a_zip({"a.png": b"x"}), "x.zip", '"x.zip" has no text in it.'),
        (b"WARC/1.0\r\nnonsense", "x.warc", '"x.warc" '),
    ],
)
def test_files_that_cannot_be_read_say_why_in_one_sentence(content: bytes, name: str, words: str) -> None:
    with pytest.raises(ArticleError) as caught:
        import_bytes(content, name)
    assert str(caught.value).startswith(words)


def test_no_ending_belongs_to_two_formats() -> None:
    assert len(endings()) == sum(len(item.endings) for item in formats())


def test_a_record_that_is_longer_than_it_says_puts_no_word_of_it_on_the_terminal(capfd: pytest.CaptureFixture[str]):
    said = re.search(rb"Content-Length: (\d+)", files.a_warc(compressed=False))
    assert said
    shorter = files.a_warc(compressed=False).replace(said[0], b"Content-Length: %d" % (int(said[1]) - 40))
    (article,) = import_bytes(shorter, "ferry.warc")
    assert article.title == TITLE
    assert capfd.readouterr() == ("", "")


def test_an_attachment_is_offered_the_date_of_its_mail_and_does_not_take_it() -> None:
    mail = EmailMessage()
    for name, value in (("From", "a@b.example"), ("To", "c@d.example"), ("Subject", "Quay"), ("Message-ID", "<1@b>")):
        mail[name] = value
    mail["Date"] = "Mon, 12 Oct 2020 10:00:00 +0000"
    mail.set_content("See the attachment.")
    mail.add_attachment("The quay of Ostmere was closed on Sunday.", filename="quay.txt")
    body, attached = import_bytes(bytes(mail), "x.eml")
    assert str(body.published).startswith("2020-10-12")
    assert attached.published is None
    assert [one.source for one in attached.evidence] == ["the mail's date"]


def test_markdown_is_read_as_it_is_seen() -> None:
    written = (
        "# Mayor quits\n\n*Published 14 October 2020*\n\nThe mayor quit **on Tuesday**. The vote was held "
        "[last Thursday](http://x.example/a.b). Take 2 * 3 * 4 and a_name_here."
    )
    article = import_bytes(written.encode(), "mayor.md")[0]
    assert article.title == "Mayor quits"
    assert str(article.published) == "2020-10-14"
    assert article.text.endswith(
        "The mayor quit on Tuesday. The vote was held last Thursday. Take 2 * 3 * 4 and a_name_here."
    )


@pytest.mark.parametrize("number", ["9" * 9000, "1e400", "-1e400", "NaN", "Infinity", "-5"])
def test_a_number_that_counts_nothing_hides_nothing_of_a_json_file(number: str) -> None:
    (article,) = import_bytes(f'{{"title": "Dam", "body": "The dam failed.", "date": {number}}}'.encode(), "x.json")
    assert (article.text, article.published) == ("The dam failed.", None)


def test_marks_beside_a_block_of_code_go_and_those_in_it_stay() -> None:
    written = "# Log\n\nSeen **on Monday**.\n\n```sh\n# **not** a heading\n```\n\nGone [on Tuesday][1].\n\n[1]: http://x.example/\n"
    (article,) = import_bytes(written.encode(), "log.md")
    assert article.text.split("\n") == [
        *("Log", "", "Seen on Monday.", "", "# **not** a heading", "", "Gone on Tuesday.", "", ""),
    ]


def test_the_day_on_which_a_page_was_clipped_is_not_the_day_of_its_publication() -> None:
    head = '---\ntitle: "Dam"\nauthor:\n  - "[[Ann Other]]"\npublished: 2020-10-14\ncreated: 2020-10-02\n---\n'
    (article,) = import_bytes((head + "The dam failed.").encode(), "dam.md")
    assert (str(article.published), article.author) == ("2020-10-14", "Ann Other")


def test_files_of_other_kinds_in_a_zip_and_in_a_mail_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "desk.zip"
    mail = files.a_mail({"plan.dwg": b"x"})
    inside = {"a.html": files.a_page(), "a_files/logo.svg": b"x", "b.xyz": b"x", "c.eml": mail}
    path.write_bytes(files.a_zip(inside))
    assert import_wanted(path).passed == {".xyz": 1, ".dwg": 1}
