"""Word documents as Word, Word on the web and Google Docs write them."""

from __future__ import annotations

from tests.articles import files
from tests.articles.files import W
from timeline.articles import import_bytes

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def a_paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def a_row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


def text_of(body: str, **parts: str) -> str:
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    notes = {f"word/{name}.xml": f"<w:{name} {W}>{inside}</w:{name}>".encode() for name, inside in parts.items()}
    (article,) = import_bytes(files.a_zip({"word/document.xml": document.encode(), **notes}), "x.docx")
    return article.text


def test_notes_come_last_and_the_line_above_them_stays_out() -> None:
    line = f'<w:footnote w:type="separator">{a_paragraph("-----")}</w:footnote>'
    foot = f"{line}<w:footnote>{a_paragraph('Minutes, 4 May 1998.')}</w:footnote>"
    end = f"<w:endnote>{a_paragraph('Interview, 7 June 1999.')}</w:endnote>"
    text = text_of(a_paragraph("The quay was closed."), footnotes=foot, endnotes=end)
    assert text == "The quay was closed.\nMinutes, 4 May 1998.\nInterview, 7 June 1999."


def test_the_date_of_a_note_is_not_the_articles() -> None:
    notes = f"<w:footnotes {W}><w:footnote>{a_paragraph('Minutes, 4 May 1998.')}</w:footnote></w:footnotes>"
    document = f"<w:document {W}><w:body>{a_paragraph('The quay was closed on Sunday.')}</w:body></w:document>"
    data = files.a_zip({"word/document.xml": document.encode(), "word/footnotes.xml": notes.encode()})
    assert import_bytes(data, "x.docx")[0].published is None


def test_a_row_of_a_chronology_is_one_line_and_a_layout_is_not() -> None:
    rows = a_row(a_paragraph("3 May 1998"), a_paragraph("Quay closed.") + a_paragraph("Nobody was hurt."))
    assert text_of(f"<w:tbl>{rows}</w:tbl>") == "3 May 1998\tQuay closed.\nNobody was hurt."
    column = a_paragraph("First paragraph.") + a_paragraph("Second paragraph.")
    layout = f"<w:tbl>{a_row(column, a_paragraph('Beside it.'))}</w:tbl>"
    assert text_of(layout) == "First paragraph.\nSecond paragraph.\nBeside it."


def test_text_is_read_once_however_often_it_is_written() -> None:
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    inside = f"<w:txbxContent>{a_paragraph('In a box.')}</w:txbxContent>"
    box = (
        f"<mc:AlternateContent {names}><mc:Choice>{inside}</mc:Choice><mc:Fallback>{inside}</mc:Fallback>"
        "</mc:AlternateContent>"
    )
    moved = "<w:moveFrom><w:r><w:t> Moved.</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> Moved.</w:t></w:r></w:moveTo>"
    assert text_of(f"<w:p><w:r><w:t>Quay.</w:t>{box}</w:r>{moved}</w:p>") == "Quay. Moved.\nIn a box."


def test_hidden_words_tab_stops_and_readings_of_characters_stay_out() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r>"
    above = "<w:rt><w:r><w:t>みなと</w:t></w:r></w:rt>"
    ruby = f"<w:r><w:ruby>{above}<w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    stops = "<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
    assert text_of(f"<w:p>{stops}{hidden}<w:r><w:t>Quay </w:t></w:r>{ruby}</w:p>") == "Quay 港"


def test_the_strict_kind_is_read_and_the_document_is_found_whatever_it_is_called() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/>'
        "</Relationships>"
    )
    body = f"<w:document {W}><w:body>{a_paragraph('The quay was closed.')}</w:body></w:document>"
    data = {"_rels/.rels": relations.encode(), "word/document2.xml": body.replace(WORD, STRICT).encode()}
    assert import_bytes(files.a_zip(data), "x.docx")[0].text == "The quay was closed."


def test_the_texts_own_byline_and_date_outrank_what_the_file_says_of_itself() -> None:
    names = (
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    )
    told = "<dc:creator>Template Maker</dc:creator><dcterms:created>2019-01-02T10:00:00Z</dcterms:created>"
    lines = (
        "Quay closes",
        "By Ann Other",
        "The quay was closed on Sunday.",
        *["It is of stone."] * 14,
        "12 October 2020",
    )
    document = f"<w:document {W}><w:body>{''.join(map(a_paragraph, lines))}</w:body></w:document>"
    core = f"<cp:coreProperties {names}>{told}</cp:coreProperties>"
    parts = {"word/document.xml": document.encode(), "docProps/core.xml": core.encode()}
    (article,) = import_bytes(files.a_zip(parts), "2019-01-02 quay.docx")
    assert (article.author, str(article.published)) == ("Ann Other", "2020-10-12")
    assert "2019-01-02" in [str(one.published)[:10] for one in article.evidence]
