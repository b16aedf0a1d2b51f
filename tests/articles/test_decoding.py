"""Texts in the encodings that newspapers have used come out as they were written."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.articles import import_bytes, import_file
from timeline.articles.decoding import clean, decode, decoded
from timeline.errors import ArticleError

TEXTS = {
    "de": "Die Brücke wurde am Sonntagabend gesperrt, „weil der Fluss steigt“, sagte die "
    "Bürgermeisterin. Größere Schäden "
    "gab es nicht. Die Straße nach Königsfeld bleibt bis nächste Woche geschlossen – so lange üben die Helfer.",
    "fr": "Le pont a été fermé dimanche soir après la crue, a déclaré la maire. « Nous avons prévenu "
    "les élèves », dit-elle. "
    "L’école où dormaient les réfugiés rouvre lundi, selon la préfecture. Le marché n’aura pas lieu à Noël.",
    "es": "El puente fue cerrado el domingo por la noche después de la crecida, según el señor "
    "alcalde. ¿Cuándo abrirá? "
    "Mañana habrá una reunión, dijo. La niña que desapareció está a salvo.",
    "ru": "Мост через реку был закрыт в воскресенье вечером после паводка, сообщила администрация города. Никто не "
    "пострадал. Движение автобусов возобновится на следующей неделе, когда дорогу вдоль берега расчистят.",
    "el": "Η γέφυρα έκλεισε το βράδυ της Κυριακής μετά την πλημμύρα, ανακοίνωσε ο δήμος. Κανείς δεν τραυματίστηκε. Τα "
    "λεωφορεία θα κυκλοφορήσουν ξανά την επόμενη εβδομάδα, όταν καθαριστεί ο δρόμος.",
    "ar": "أغلق الجسر مساء الأحد بعد الفيضان بحسب ما أعلنت البلدية. ولم يصب أحد بأذى. ومن المقرر أن تعود الحافلات إلى "
    "العمل في الأسبوع المقبل بعد تنظيف الطريق على ضفة النهر.",
    "zh": "市政府表示，星期日晚上洪水过后，大桥已经关闭。没有人受伤。等河边的道路清理完毕，公共汽车将于下星期恢复运行。"
    "居民们说，"
    "水位三天之内上升了两米。",
    "ja": "市によると、日曜日の夜、洪水のため橋は通行止めになった。けが人はいなかった。"
    "川沿いの道路の片づけが終わりしだい、"
    "来週からバスの運行が再開される見通しだ。",
    "pl": "Most został zamknięty w niedzielę wieczorem po powodzi, poinformował urząd gminy. Nikt nie został ranny. "
    "Autobusy zaczną jeździć w przyszłym tygodniu, gdy droga wzdłuż brzegu będzie już przejezdna.",
}
CODES = [
    ("de", "cp1252"),
    ("fr", "cp1252"),
    ("es", "cp1252"),
    ("es", "latin-1"),
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("el", "cp1253"),
    ("ar", "cp1256"),
    ("zh", "gb18030"),
    ("zh", "big5"),
    ("ja", "shift_jis"),
    ("ja", "euc_jp"),
    ("pl", "cp1250"),
]
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("language", TEXTS)
def test_unicode_is_read_with_and_without_a_mark(language: str, encoding: str) -> None:
    assert decode(TEXTS[language].encode(encoding)) == TEXTS[language]


@pytest.mark.parametrize(("language", "encoding"), CODES)
def test_undeclared_legacy_encoding_is_recognised(language: str, encoding: str) -> None:
    text = (
        TEXTS[language]
        if encoding != "big5"
        else "市政府表示，星期日晚上洪水過後，大橋已經關閉。沒有人受傷。等河邊的道路清理完畢，公共汽車將恢復運行。"
    )
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(("language", "encoding"), CODES)
def test_declared_legacy_encoding_of_a_page_is_believed(language: str, encoding: str) -> None:
    if encoding == "big5":
        pytest.skip("the sample is written in simplified characters")
    page = f'<html><head><meta charset="{encoding}"><title>x</title></head><body><p>{TEXTS[language]}</p></body></html>'
    (article,) = import_bytes(page.encode(encoding), "page.html")
    assert article.text == TEXTS[language]


def test_wrong_declaration_gives_way_to_the_bytes() -> None:
    page = f'<html><head><meta charset="shift_jis"><title>x</title></head><body><p>{TEXTS["el"]}</p></body></html>'
    (article,) = import_bytes(page.encode("utf-8"), "page.html")
    assert article.text == TEXTS["el"]


def test_person_can_have_a_file_read_again_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_bytes("Zażółć".encode("cp1250"))
    (article,) = import_file(path, encoding="cp1250")
    assert article.text == "Zażółć"


def test_what_the_person_says_of_the_encoding_counts_before_all_that_the_file_says(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<meta charset=utf-8><p>" + "Мост закрыт с воскресенья".encode("koi8-r") + b"</p>")
    (article,) = import_file(path, encoding="koi8-r")
    assert article.text == "Мост закрыт с воскресенья"
    assert article.id == import_file(path)[0].id


def test_a_name_that_is_no_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"The bridge was closed.")
    with pytest.raises(ArticleError, match="no encoding that Dateline knows"):
        import_file(path, encoding="rot13")


def test_utf8_with_a_damaged_character_stays_utf8() -> None:
    data = TEXTS["de"].encode() + b"\xff" + "Gruß".encode()
    assert decode(data) == TEXTS["de"] + "�Gruß"


@pytest.mark.parametrize("name", ["hex", "zip", "rot13", "unicode_escape", "no-such-code", "utf-7"])
def test_declared_name_that_is_no_encoding_of_text_is_ignored(name: str) -> None:
    assert decode("Brücke 41".encode(), name) == "Brücke 41"


def test_pictures_and_programs_are_no_text() -> None:
    for data in (bytes(range(256)) * 8, b"\x7fELF" + bytes(2000), b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 50):
        with pytest.raises(ArticleError, match="holds no text"):
            decode(data)


def test_cleaned_text_can_always_be_stored() -> None:
    text = clean("\ufeffa\r\nb\rc\x00d\ud800e\U0001f600")
    assert text == "a\nb\ncd�e\U0001f600"
    text.encode("utf-8")


def test_seven_bit_japanese_is_known_by_its_escape_codes() -> None:
    text = "The bridge: 橋は月曜日に閉鎖された。けが人はいない。\n"
    assert decode(text.encode("iso2022_jp")) == text
    assert decode(text.encode("iso2022_jp"), "utf-8") == text


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le"])
def test_a_page_in_two_bytes_a_character_needs_no_mark(encoding: str) -> None:
    body = "橋は月曜日に閉鎖された。けが人はいないという。" * 60
    page = f'<html><head><meta charset="{encoding}"><title>橋</title></head><body><p>{body}</p></body></html>'
    (article,) = import_bytes(page.encode(encoding), "bridge.html")
    assert article.text.count("橋は月曜日に閉鎖された") == 60
    assert decode(page.encode(encoding) + b"\n", "utf-8").startswith("<html>")


MORE = {
    "uk": "Міст через річку було закрито в неділю ввечері після повені, повідомила адміністрація міста.",
    "he": "הגשר נסגר ביום ראשון בערב לאחר השיטפון, הודיעה העירייה. איש לא נפגע.",
    "it": "Il ponte è stato chiuso domenica sera dopo l’alluvione; è così da lunedì, perché la strada è piena.",
    "sv": "Bron stängdes på söndagskvällen efter översvämningen, sade kommunen. Ingen skadades.",
    "hu": "A hidat vasárnap este lezárták az árvíz után, közölte a polgármesteri hivatal. Senki sem sérült meg.",
}
OLD = [
    *((language, encoding) for language in ("ru", "uk") for encoding in ("iso8859_5", "mac_cyrillic", "cp866")),
    *((language, encoding) for language in ("de", "fr", "es", "it", "sv") for encoding in ("mac_roman", "cp850")),
    *(("pl", "iso8859_2"), ("hu", "cp852"), ("el", "iso8859_7"), ("he", "cp1255"), ("ar", "iso8859_6")),
]


@pytest.mark.parametrize(("language", "encoding"), OLD)
def test_encodings_of_old_computers_are_told_by_their_letters(language: str, encoding: str) -> None:
    written = (TEXTS | MORE)[language].encode(encoding, "ignore")
    assert decode(written) == written.decode(encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("He didn’t say when – “soon”.", "cp1252"),
        ("He didn’t say when – “soon”.", "mac_roman"),
        ("Café Möwe", "cp1252"),
        ("МОСТ ЗАКРЫТ. Мост закрыли вчера.", "iso8859_5"),
        ("洪水のため橋は通行止め", "euc_jp"),
    ],
)
def test_a_line_is_enough(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_only_a_guess_is_said_to_be_one() -> None:
    text = TEXTS["ru"]
    assert decoded(text.encode("iso8859_5")) == (text, "iso8859_5")
    for data, declared in ((text.encode(), ""), (text.encode("utf-16"), ""), (text.encode("koi8-r"), "koi8-r")):
        assert decoded(data, declared) == (text, "")
