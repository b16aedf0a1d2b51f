"""The language of an article, told offline from its script, its letters and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_SAMPLE = 6000
# A text is in a language when at least this share of its letters is of these, in this order of asking.
_SCRIPTS = tuple(
    (language, share, re.compile(f"[{letters}]"))
    for language, share, letters in (
        ("ja", 0.05, "\u3040-\u30ff"),
        ("ko", 0.3, "\uac00-\ud7af"),
        ("zh", 0.3, "\u4e00-\u9fff"),
        ("fa", 0.01, "پچژگکی"),
        ("ar", 0.3, "\u0600-\u06ff"),
        ("he", 0.3, "\u0590-\u05ff"),
        ("el", 0.3, "\u0370-\u03ff"),
        ("th", 0.3, "\u0e00-\u0e7f"),
        ("hi", 0.3, "\u0900-\u097f"),
        ("uk", 0.01, "іїєґ"),
        ("ru", 0.005, "ыэё"),
        ("bg", 0.01, "ъ"),
        ("ru", 0.3, "\u0400-\u04ff"),
    )
)
_ANY_CYRILLIC = ("ru", 0.3)
# Letters that few languages of the Latin script write.
_LETTERS = {
    "de": "ß", "fr": "çœêèù", "es": "ñ¿¡", "pt": "ãõç", "it": "òì", "pl": "łżśćęą", "cs": "řěů", "sk": "ľĺŕô",
    "hu": "őű", "ro": "țșăţş", "tr": "ğış", "sv": "ååå", "da": "æøå", "no": "æøå", "fi": "äö", "hr": "đć",
    "vi": "ơưạảấầếềộ", "ca": "·",
}  # fmt: skip
_LETTER_WEIGHT = 0.5
_WORDS = {
    "en": "the of and to in that is was for with on as by at from his he it are this which but have had were not been "
    "has will would their they she said after who its or an be",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an aus er hat "
    "wird bei nach einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr "
    "durch man sein wurde sei",
    "fr": "le la les de des et un une du en que qui dans est pour au sur par pas plus ce il ne se avec sont aux près "
    "cette ont été mais comme on leur sa son ses ou après entre elle dont fait deux être à",
    "es": "el la de que y en los se del las un por con una para su al es lo como más pero sus le ha este fue sin "
    "sobre entre cuando también hasta desde está esta había años porque cerca dijo no",
    "it": "il di che la e un per in una sono non del con da dei al le della si come più anche nel alla gli ha lo "
    "delle dal è stato suo ma nella ai tra degli fino l dell i alle questo",
    "pt": "o de a que e do da em um para com não uma os no se na por mais as dos como mas ao foi das à ele são está "
    "até pelo pela sua seu ou já nos também disse às",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij uit werd door hij naar "
    "heeft hebben wordt nog over tot dan worden zich ze deze of geen kan",
    "sv": "och i att det som en på är av för med den till inte har de ett om var jag men från vid kan efter kommer "
    "sade skulle när också eller under vara mot blev hade",
    "da": "og i at det er en til af på som med for den de ikke der har et om var blev fra ved kan hun efter være "
    "sagde blive bliver også eller vil siger skal flere mod havde hvor",
    "no": "og i det er som en på av for til med at har de ikke den et om var fra ved ble kan han etter være sa blir "
    "også eller vil sier skal flere mot hadde hvor etter ut ein eit",
    "fi": "ja on oli ei että se hän ovat mutta myös kun joka sen ole hänen jo kuin tai vain mukaan asti vuoden "
    "jälkeen kanssa ollut sitä näin siitä",
    "pl": "i w na z się nie do że to jest o po jak za od przez dla był ale oraz jego przy są tym we tego roku już "
    "która który być ma ze czy może",
    "cs": "a v na se je že z s do o to i za od po jako ale byl podle který pro jsou by jeho při bude ve ze která také "
    "roku už jen není kvůli",
    "sk": "a v na sa je že z s do o to i za od po ako ale bol podľa ktorý pre sú by jeho pri bude vo zo ktorá aj roku "
    "už len nie je",
    "hr": "i u na se je da su za od po kao ali bio koji bi njegov pri biti će iz koja također ne što godine kako samo "
    "nije do zbog",
    "ro": "și de în a la cu pe că nu o din se pentru este un care mai au fost după ca prin sau lui va fi până sunt al",
    "hu": "a az és hogy nem is egy ez volt meg de már csak el még mint azt vagy után szerint ki miatt ezt lesz végéig "
    "van",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ne en var o ancak günü yıl söyledi oldu "
    "göre olduğunu her",
    "id": "yang dan di dengan untuk dari pada ini dalam tidak itu akan ke adalah oleh juga tersebut telah bahwa "
    "sampai hari",
    "vi": "và của là có trong được cho không với các một đã những người này khi tại từ đến về bị sẽ hôm rằng để",
    "ca": "el la de que i en els es del les un per amb una al és no més però va com dels seu ha són fins aquest l d",
}
# What short news are sure to have: days, months, small numbers.
_CALENDAR = {
    "en": "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december two three four five yesterday today tomorrow",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august "
    "september oktober november dezember zwei drei vier fünf gestern heute morgen tote",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
    "septembre octobre novembre décembre deux trois quatre cinq hier demain aujourd",
    "es": "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre dos tres cuatro cinco ayer hoy mañana",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio "
    "agosto settembre ottobre novembre dicembre due tre quattro cinque ieri oggi domani",
    "pt": "segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho "
    "agosto setembro outubro novembro dezembro dois três quatro cinco ontem hoje amanhã",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli "
    "augustus september oktober november december twee drie vier vijf gisteren vandaag morgen",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti "
    "september oktober november december två tre fyra fem igår går idag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august "
    "september oktober november december to tre fire fem går politiet søger sagde efter",
    "no": "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august "
    "september oktober november desember to tre fire fem går politiet søker vitner etter",
    "pl": "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca "
    "kwietnia maja czerwca lipca sierpnia września października listopada grudnia dwa trzy cztery wczoraj dziś jutro",
    "cs": "pondělí úterý středa středu čtvrtek pátek sobota neděle ledna února března dubna května června července "
    "srpna září října listopadu prosince dva tři čtyři včera dnes zítra",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos "
    "eylül ekim kasım aralık iki üç dört beş dün bugün yarın",
    "fi": "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuuta helmikuuta "
    "maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta kaksi "
    "kolme neljä viisi eilen tänään huomenna vuonna",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august "
    "septembrie octombrie noiembrie decembrie doi trei patru ieri azi mâine",
}
# Of languages that share the Cyrillic script and, in a short text, all its letters.
_CYRILLIC = {
    "ru": "и в не на что с по он как из у к за от но это было был была сказал его вчера завтра января февраля марта "
    "апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среду четверг пятницу",
    "uk": "і в не на що з та як у за від але це було був була сказав його вчора учора завтра про січня лютого березня "
    "квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середу четвер п'ятницю",
    "bg": "и в не на че с за от но това беше каза вчера утре се са ще януари февруари март април май юни юли август "
    "септември октомври ноември декември понеделник вторник сряда четвъртък петък",
}
_COMMON = {
    language: f"{_WORDS.get(language, '')} {_CALENDAR.get(language, '')}" for language in {**_WORDS, **_CALENDAR}
}
# A word tells the less, the more languages have it.
_WEIGHTS = Counter(word for common in (*_COMMON.values(), *_CYRILLIC.values()) for word in set(common.split()))
_PLAIN = {language: frozenset(common.split()) for language, common in {**_COMMON, **_CYRILLIC}.items()}
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str:
    """A two-letter language tag (BCP 47); "en" where nothing tells."""
    sample = text[:_SAMPLE].lower()
    words = _WORD.findall(sample)
    letters = sum(map(len, words))
    if not letters:
        return "en"
    for language, share, script in _SCRIPTS:
        if len(script.findall(sample)) > letters * share:
            is_told = (language, share) != _ANY_CYRILLIC
            return language if is_told else _best(_CYRILLIC, words, sample) or language
    return _best(_WORDS, words, sample) or "en"


def _best(languages: Iterable[str], words: list[str], sample: str) -> str:
    """The language whose words and letters are there most; empty where nothing tells."""
    counts, signs = Counter(words), Counter(sample)
    scores = {language: _score(language, counts, signs) for language in languages}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else ""


def _score(language: str, words: Counter[str], signs: Counter[str]) -> float:
    told = sum(words[word] / _WEIGHTS[word] for word in _PLAIN[language] if word in words)
    return told + _LETTER_WEIGHT * sum(signs[letter] for letter in _LETTERS.get(language, ""))
