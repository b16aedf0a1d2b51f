"""The dateline at the head of a line of news is told by its signs, in any language."""

from __future__ import annotations

import pytest

from timeline import date_text
from timeline.datelines import dateline_end

DATELINES = [
    ("fr", "BREST (Finistère), 15 oct 2024 (AFP) - |Un chalutier a coulé mardi."),
    ("fr", "Paris (AFP) – |Le musée a rouvert mardi."),
    ("es", "Madrid, 15 oct (EFE).- |El museo abrió el martes."),
    ("es", "Buenos Aires, 15 de octubre (Télam) - |El museo abrió el martes."),
    ("it", "(ANSA) - ROMA, 15 OTT - |Il museo ha riaperto martedì."),
    ("it", "Roma, 15 ott. (Adnkronos) - |Il museo ha riaperto martedì."),
    ("pt", "São Paulo, 15 out 2024 (Lusa) – |O museu reabriu na terça-feira."),
    ("nl", "DEN HAAG (ANP) - |Het museum ging dinsdag open."),
    ("pl", "Warszawa, 15.10.2024 (PAP) - |Muzeum otwarto we wtorek."),
    ("ru", "МОСКВА, 15 октября. /ТАСС/. |Музей открылся во вторник."),
    ("ru", "МОСКВА, 15 окт — РИА Новости. |Музей открылся во вторник."),
    ("uk", "КИЇВ, 15 жовтня (Укрінформ) - |Музей відкрили у вівторок."),
    ("tr", "ANKARA, 15 Ekim (AA) - |Müze salı günü açıldı."),
    ("el", "ΑΘΗΝΑ, 15 Οκτωβρίου (ΑΠΕ) - |Το μουσείο άνοιξε την Τρίτη."),
    ("ar", "القاهرة، 15 أكتوبر (رويترز) - |افتتح المتحف يوم الثلاثاء."),
    ("zh", "新华社上海10月15日电（记者李明）|博物馆昨天开放。"),
    ("ja", "【東京10月15日共同】|博物館は昨日開いた。"),
    ("ko", "(서울=연합뉴스) 김민수 기자 = |박물관이 어제 문을 열었다."),
    ("sv", "Stockholm (TT) - |Museet öppnade i går."),
    ("cs", "Praha 15. října (ČTK) - |Muzeum otevřeli včera."),
    ("ro", "BUCUREȘTI, 15 oct (Agerpres) - |Muzeul s-a deschis marți."),
]
NONE = [
    ("fr", "Le 14 mars 2020 (un samedi), le pont fut fermé."),
    ("fr", "14 mars 2020 - Le pont est fermé."),
    ("fr", "Le président (centre) - un ami - est venu le 3 mars."),
    ("es", "El 12 de octubre (fiesta nacional) - como siempre - hubo desfile."),
    ("es", "El 12 de octubre (Día de la Hispanidad) hubo desfile."),
    ("ru", "Суд в Самаре 15 октября (вторник) вынес приговор."),
    ("it", "Mario Rossi (nato il 3 maggio 1950) è morto."),
    ("zh", "北京10月15日，国务院公布了条例。"),
    ("ja", "東京で10月15日、国会が開かれた。"),
]


def spans(text: str, language: str) -> list[tuple[int, int]]:
    return [(e.start, e.end) for e in date_text(text, "2024-10-16", language).expressions]


@pytest.mark.parametrize(("language", "marked"), DATELINES)
def test_dateline_is_told_by_its_signs(language: str, marked: str) -> None:
    text = marked.replace("|", "")
    assert dateline_end(text, 0, spans(text, language)) == marked.index("|")


@pytest.mark.parametrize(("language", "marked"), DATELINES)
def test_dateline_is_no_event_and_stands_in_no_title(language: str, marked: str) -> None:
    head, rest = marked.split("|")
    dated = date_text(head + rest, "2024-10-16", language)
    assert all(e.start >= len(head) for e in dated.expressions if e.id in {each.expression for each in dated.events})
    assert [event.title[:4] for event in dated.events] == [rest[:4]]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_sentence_is_no_dateline(language: str, text: str) -> None:
    assert dateline_end(text, 0, spans(text, language)) == 0


def test_day_of_the_dateline_is_the_writers_today() -> None:
    read = date_text("Madrid, 14 oct (EFE).- El museo abrió hoy.", "2024-10-15", "es")
    assert [e.value for e in read.expressions] == ["2024-10-14", "2024-10-14"]
