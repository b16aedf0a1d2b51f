"""Tables as spreadsheets and databases write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.articles import files
from timeline.articles import import_bytes, import_wanted


@pytest.mark.parametrize(
    ("table", "encoding"),
    [
        ("Titel;Datum;Inhalt;Link\r\nDamm;12.10.2020;Er brach.;https://c.example/1\r\n", "utf-8-sig"),
        (
            "Headline\tPublication Date\tFull Text\tURL\r\nDamm\t2020-10-12\tEr brach.\thttps://c.example/1\r\n",
            "utf-16",
        ),
        ("sep=;\r\nTitle;Date;Text;URL\r\nDamm;2020-10-12;Er brach.;https://c.example/1\r\n", "utf-8"),
        ("Article Title,Pub. Date,Article Text,Article URL\nDamm,12 Oct 2020,Er brach.,https://c.example/1\n", "utf-8"),
        ("Título;Data;Conteúdo;Link\nDamm;12/10/2020;Er brach.;https://c.example/1\n;25/10/2020;;\n", "cp1252"),
        ("Заголовок;Дата;Текст;Ссылка\nDamm;12.10.2020;Er brach.;https://c.example/1\n", "cp1251"),
        ("タイトル,日付,本文,url\nDamm,2020-10-12,Er brach.,https://c.example/1\n", "cp932"),
    ],
)
def test_columns_are_known_by_many_names(table: str, encoding: str) -> None:
    (article,) = import_bytes(table.encode(encoding), "x.csv")
    assert (article.title, article.text, article.source) == ("Damm", "Er brach.", "https://c.example/1")
    assert str(article.published) == "2020-10-12"


@pytest.mark.parametrize(("other", "day"), [("25/10/2020", "2020-10-03"), ("10/25/2020", "2020-03-10")])
def test_one_row_tells_how_a_table_writes_its_dates(other: str, day: str) -> None:
    first, _ = import_bytes(f"title,date,text\nA,03/10/2020,It fell.\nB,{other},It rose.\n".encode(), "x.csv")
    assert str(first.published) == day


def test_day_and_hour_may_stand_in_two_columns() -> None:
    (article,) = import_bytes(b"Heading,Date,Time,Message\nDam,2020-10-12,18:03,It failed.\n", "x.csv")
    assert str(article.published).startswith("2020-10-12T18:03")


def test_a_chronology_is_one_article_whose_rows_are_lines() -> None:
    (article,) = import_bytes(b"Date,Event\n3 May 1998,The dam was opened.\n12 Oct 2020,It failed.\n", "dam.csv")
    assert article.text == "3 May 1998\tThe dam was opened.\n12 Oct 2020\tIt failed."
    assert article.published is None


def test_rows_without_a_text_are_counted_and_blank_ones_are_not(tmp_path: Path) -> None:
    table = tmp_path / "log.csv"
    table.write_text("title,date,text\nDam,2020-10-12,It broke.\nQuay,2020-10-13,\n,,\n\nMill,,  \n", encoding="utf-8")
    found = import_wanted(table)
    assert ([one.title for one in found.articles], found.passed) == (["Dam"], {"row": 2})
    packed = tmp_path / "logs.zip"
    packed.write_bytes(files.a_zip({"a.csv": table.read_bytes(), "b.csv": table.read_bytes()}))
    assert import_wanted(packed).passed == {"row": 4}


@pytest.mark.parametrize("names", ["Date,Event", "When,What happened", "Tag,Ereignis"])
def test_a_table_of_days_and_events_is_one_chronology(names: str) -> None:
    (article,) = import_bytes(f"{names}\n18 Feb 2021,Weir opened\n19 Feb 2021,Weir closed\n".encode(), "log.csv")
    assert article.text == "18 Feb 2021\tWeir opened\n19 Feb 2021\tWeir closed"
    assert article.published is None
