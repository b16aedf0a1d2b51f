from __future__ import annotations

import pytest

from timeline import date_text
from timeline.language import detect, is_doubtful

SENTENCES = [
    ("en", "The mayor said on Tuesday that the bridge would be closed for repairs until the end of the year."),
    ("en", "Police have found the car near the river."),
    ("de", "Der Bürgermeister sagte am Dienstag, die Brücke werde bis zum Ende des Jahres gesperrt."),
    ("de", "Die Polizei hat das Auto in der Nähe des Flusses gefunden."),
    ("fr", "Le maire a déclaré mardi que le pont serait fermé jusqu'à la fin de l'année pour des travaux."),
    ("fr", "La police a retrouvé la voiture près de la rivière."),
    ("es", "El alcalde dijo el martes que el puente estará cerrado hasta finales de año por obras."),
    ("es", "La policía encontró el coche cerca del río."),
    ("it", "Il sindaco ha detto martedì che il ponte resterà chiuso fino alla fine dell'anno per lavori."),
    ("it", "La polizia ha trovato l'auto vicino al fiume."),
    ("pt", "O prefeito disse na terça-feira que a ponte ficará fechada até o fim do ano para obras."),
    ("pt", "A polícia encontrou o carro perto do rio."),
    ("nl", "De burgemeester zei dinsdag dat de brug tot het einde van het jaar gesloten blijft voor reparaties."),
    ("nl", "De politie heeft de auto bij de rivier gevonden."),
    ("pl", "Burmistrz powiedział we wtorek, że most będzie zamknięty do końca roku z powodu remontu."),
    ("pl", "Policja znalazła samochód w pobliżu rzeki."),
    ("ru", "Мэр сказал во вторник, что мост будет закрыт до конца года на ремонт."),
    ("ru", "Полиция нашла машину у реки."),
    ("uk", "Мер сказав у вівторок, що міст буде закритий до кінця року на ремонт."),
    ("uk", "Поліція знайшла автомобіль біля річки."),
    ("bg", "Кметът каза във вторник, че мостът ще бъде затворен до края на годината за ремонт."),
    ("sv", "Borgmästaren sade på tisdagen att bron kommer att vara stängd till årets slut för reparation."),
    ("sv", "Polisen har hittat bilen vid floden och inte i skogen."),
    ("da", "Borgmesteren sagde tirsdag, at broen vil være lukket til årets udgang på grund af reparationer."),
    ("da", "Politiet har fundet bilen ved floden efter flere dages søgen."),
    ("no", "Ordføreren sa tirsdag at broen vil være stengt ut året på grunn av reparasjoner."),
    ("no", "Politiet har funnet bilen ved elven etter flere dager med leting."),
    ("fi", "Pormestari sanoi tiistaina, että silta on suljettu vuoden loppuun asti korjausten vuoksi."),
    ("es", "Dos muertos en un accidente. La policía busca testigos."),
    ("it", "Due morti in un incidente. La polizia cerca testimoni."),
    ("sv", "Två döda i olycka. Polisen söker vittnen."),
    ("no", "To døde i ulykke. Politiet søker vitner."),
    ("da", "To døde i ulykke. Politiet søger vidner."),
    ("de", "Mittwoch, 3. Mai"),
    ("fr", "Mercredi 3 mai"),
    ("uk", "Президент сказав учора про це."),
    ("ru", "Президент сказал вчера."),
    ("en", "Heidelberg, Göttingen and Tübingen saw protests on 3 May."),
    ("en", "The Süddeutsche Zeitung reported that Angela Müller met François Lefèvre in São Paulo on Monday."),
    ("fi", "Poliisi löysi auton joen läheltä."),
    ("tr", "Belediye başkanı salı günü köprünün onarım için yıl sonuna kadar kapalı olacağını söyledi."),
    ("tr", "Polis arabayı nehrin yakınında buldu."),
    ("cs", "Starosta v úterý řekl, že most bude kvůli opravám uzavřen do konce roku."),
    ("cs", "Policie našla auto poblíž řeky."),
    ("el", "Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα θα παραμείνει κλειστή μέχρι το τέλος του έτους."),
    ("ar", "قال العمدة يوم الثلاثاء إن الجسر سيغلق حتى نهاية العام للصيانة."),
    ("fa", "شهردار روز سه‌شنبه گفت که پل تا پایان سال برای تعمیرات بسته خواهد بود."),
    ("fa", "پلیس خودرو را نزدیک رودخانه پیدا کرد."),
    ("he", "ראש העיר אמר ביום שלישי כי הגשר יהיה סגור עד סוף השנה לצורך שיפוצים."),
    ("zh", "市长周二表示，大桥将关闭维修至年底。"),
    ("ja", "市長は火曜日、橋は年末まで修理のため閉鎖されると述べた。"),
    ("ko", "시장은 화요일 다리가 연말까지 보수 공사로 폐쇄될 것이라고 말했다."),
    ("hu", "A polgármester kedden azt mondta, hogy a híd az év végéig zárva lesz a javítások miatt."),
    ("ro", "Primarul a declarat marți că podul va fi închis până la sfârșitul anului pentru reparații."),
    ("id", "Wali kota mengatakan pada hari Selasa bahwa jembatan itu akan ditutup sampai akhir tahun untuk perbaikan."),
    ("vi", "Thị trưởng cho biết hôm thứ Ba rằng cây cầu sẽ bị đóng cửa cho đến cuối năm để sửa chữa."),
    ("ca", "L'alcalde va dir dimarts que el pont estarà tancat fins a finals d'any per obres."),
    ("hr", "Gradonačelnik je u utorak rekao da će most biti zatvoren do kraja godine zbog radova."),
    ("lt", "Meras antradienį sakė, kad tiltas bus uždarytas iki metų pabaigos dėl remonto."),
    ("sk", "Starosta v utorok povedal, že most bude pre opravy uzavretý do konca roka."),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES, ids=[f"{tag}-{n}" for n, (tag, _) in enumerate(SENTENCES)])
def test_language_of_a_sentence_is_told(language: str, text: str) -> None:
    assert detect(text) == language


def test_quotation_in_another_language_does_not_decide() -> None:
    text = (
        "The minister was asked about the strike and gave no answer. »Das ist nicht meine Sache«, he said in German, "
        "and left the room with his staff while reporters shouted after him."
    )
    assert detect(text) == "en"


def test_foreign_names_do_not_decide() -> None:
    assert detect("The Süddeutsche Zeitung and El País wrote that Łódź was to be the seat of the court.") == "en"


@pytest.mark.parametrize("text", ["", "   \n", "12:30 3/4/2020", "§§ 1-3", "\x00", "🙂"])
def test_text_without_a_word_counts_as_english(text: str) -> None:
    assert detect(text) == "en"


def test_only_the_opening_of_a_long_text_is_read() -> None:
    german = "Der Bürgermeister sagte, die Brücke sei gesperrt. " * 200
    assert detect(german + "The mayor said that the bridge is closed. " * 2000) == "de"


HEADLINES = [
    ("en", "Warden resigns after mill fire"),
    ("en", "Prime Minister Lena Holt met Ada von der Marsch."),
    ("de", "Stadtrat billigt Wohnungsbau"),
    ("de", "Mieten steigen erneut"),
    ("fr", "Le moulin rouvre jeudi"),
    ("es", "El molino reabre el jueves"),
    ("it", "Il mulino riapre giovedì"),
    ("pt", "O moinho reabre na quinta-feira"),
    ("nl", "Brug dicht tot mei"),
    ("sv", "Tågstrejk på måndag"),
    ("da", "Togstrejke på mandag"),
    ("fi", "Mylly avataan torstaina"),
    ("pl", "Most zamknięty do maja"),
    ("cs", "Stávka železnic v pondělí"),
    ("ro", "Grevă la trenuri luni"),
    ("tr", "Köprü perşembe açılıyor"),
    ("uk", "Міст закрито до травня"),
    ("bg", "Мостът е затворен до май"),
    ("vi", "Bảo tàng mở cửa thứ Năm"),
    ("en", "Storm topples church tower"),
    ("de", "Sturm knickt Kirchturm"),
    ("fr", "La tempête abat un clocher"),
    ("es", "La tormenta derriba un campanario"),
    ("pt", "Tempestade derruba torre da igreja"),
    ("it", "La tempesta abbatte un campanile"),
    ("ca", "Troben un gos perdut a les golfes"),
    ("nl", "Verdwaalde hond op zolder gevonden"),
    ("sv", "Storm fällde kyrktorn"),
    ("da", "Bortløben hund fundet på loftet"),
    ("no", "Bortløpt hund funnet på loftet"),
    ("fi", "Myrsky kaatoi kirkontornin"),
    ("pl", "Wichura przewróciła wieżę kościoła"),
    ("cs", "Ztracený pes nalezen na půdě"),
    ("sk", "Stratený pes sa našiel na povale"),
    ("hr", "Oluja srušila crkveni toranj"),
    ("ro", "Furtuna a doborât turla bisericii"),
    ("hu", "Vihar döntötte le a templomtornyot"),
    ("tr", "Fırtına kilise kulesini devirdi"),
    ("id", "Anjing hilang ditemukan di loteng"),
    ("ru", "Ураган повалил колокольню"),
    ("uk", "Буревій повалив дзвіницю"),
    ("bg", "Бурята събори камбанария"),
]


@pytest.mark.parametrize(("language", "text"), HEADLINES, ids=[f"{tag}-{n}" for n, (tag, _) in enumerate(HEADLINES)])
def test_language_of_a_headline_is_told(language: str, text: str) -> None:
    assert detect(text) == language


def test_few_words_that_two_languages_share_leave_doubt() -> None:
    assert is_doubtful("Storm velter kirketårn")
    assert not is_doubtful("The mayor said on Tuesday that the bridge would be closed until the end of the year.")


def test_no_date_is_sure_in_a_language_that_is_in_doubt() -> None:
    unsure = date_text("Koncert 03.04.2019 Oslo", published="2019-03-01")
    assert [each.value for each in unsure.expressions] == ["2019-04-03"]
    assert all(each.confidence < 0.9 for each in unsure.expressions)


def test_language_that_is_given_leaves_no_doubt() -> None:
    given = date_text("Koncert 03.04.2019 Oslo", published="2019-03-01", language="de")
    assert [each.confidence >= 0.9 for each in given.expressions] == [True]


def test_a_long_list_without_small_words_is_told_by_its_others() -> None:
    assert detect("\n".join(f"Bridge {number} closed {number} days ago." for number in range(258))) == "en"
