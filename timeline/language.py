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
        ("vi", 0.06, "\u1ea0-\u1ef9"),
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
    "de": "ßßäöü", "fr": "çœêèù", "es": "ñ¿¡", "pt": "ãõç", "it": "òì", "pl": "łżśćęą", "cs": "řěů", "sk": "ľľĺĺŕŕôäť",
    "hu": "őű", "ro": "țșăţş", "tr": "ğış", "sv": "åäö", "da": "ææøøå", "no": "ææøøå", "fi": "äö", "hr": "đć",
    "vi": "ơưạảấầếềộ", "ca": "·",
}  # fmt: skip
_LETTER_WEIGHT = 0.5
# With no more words than this a text is told by how they are built too.
_FEW = 40
_WORDS = {
    "en": "the of and to in that is was for with on as by at from his he it are this which but have had were not been "
    "has will would their they she said after who its or an be",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an aus er hat "
    "wird bei nach einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr "
    "durch man sein wurde sei",
    "fr": "le la les l d qu de des et un une du en que qui dans est pour au sur par pas plus ce il ne se avec sont aux "
    "près cette ont été mais comme on leur sa son ses ou après entre elle dont fait deux être à",
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
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno "
    "luglio "
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
# What headlines are made of, which have few small words.
_HEADLINES = {
    "en": "we what when how why new dead killed police fire strike crash minister president court war over up "
    "prime met "
    "warning says government people years found man woman set against warns storm issued wins dies aged beat",
    "de": "tote zwei polizei feuer streik unfall minister präsident gericht krieg sucht zeugen endet tritt zurück "
    "regierung menschen jahre mann frau gegen warnt bahn sturm stirbt verletzt brand gelöscht feiert fordert will",
    "fr": "morts mort feu grève accident ministre président tribunal guerre gouvernement ans homme femme contre "
    "police "
    "incendie démissionne selon tué tués blessés maîtrisé lundi nuit ville enquête accord signé mis ouvre",
    "es": "muertos muerto fuego huelga accidente ministro presidente tribunal guerra gobierno hombre mujer contra "
    "policía incendio dimite según heridos controlado tren trenes noche ciudad acuerdo firmó muere detenido tras",
    "it": "morti morto fuoco sciopero incidente ministro presidente tribunale guerra governo uomo donna contro "
    "polizia "
    "incendio dimette secondo feriti domato treni notte città accordo muore arrestato nel",
    "pt": "mortos morto fogo greve acidente ministro presidente tribunal guerra governo homem mulher contra polícia "
    "incêndio demite segundo feridos dominado comboios noite cidade acordo morre detido em",
    "ca": "morts mort foc vaga accident ministre president tribunal guerra govern home dona contra policia incendi "
    "dimiteix segons ferits trens nit ciutat acord mor detingut dilluns divendres després",
    "nl": "doden dode brand staking ongeluk ongeval premier minister rechter oorlog regering man vrouw tegen politie "
    "stapt volgens gewonden treinen nacht stad akkoord sterft aangehouden",
    "sv": "döda död brand strejk olycka minister domstol krig regeringen man kvinna mot polisen enligt skadade tåg "
    "natten stad avtal dör gripen statsministern avgår",
    "da": "døde død brand strejke ulykke minister domstol krig regeringen mand kvinde mod politiet ifølge sårede tog "
    "nat by aftale dør anholdt statsministeren går togstrejke",
    "no": "døde død brann streik ulykke minister domstol krig regjeringen mann kvinne mot politiet ifølge skadde tog "
    "natt by avtale dør pågrepet statsministeren går togstreik ikke flere",
    "fi": "kuollut kuoli palo lakko onnettomuus onnettomuudessa ministeri oikeus sota hallitus mies nainen vastaan "
    "poliisi mukaan loukkaantui junalakko alkaa kuollutta",
    "pl": "osoby zginęły zginął pożar strajk wypadek wypadku minister premier sąd wojna rząd mężczyzna kobieta "
    "przeciw policja ranni kolej noc miasto umowa dymisji podał",
    "cs": "mrtví mrtvých zemřel požár stávka nehoda nehodě ministr premiér soud válka vláda muž žena proti policie "
    "zranění železnic noc město dohoda podal",
    "sk": "mŕtvi mŕtvych zomrel požiar štrajk nehoda nehode minister premiér súd vojna vláda muž žena proti polícia "
    "zranení noc mesto dohoda dvaja podal",
    "hr": "mrtvih poginuo požar štrajk nesreća nesreći ministar premijer sud rat vlada muškarac žena protiv policija "
    "ozlijeđeni noć grad sporazum dvoje autocesti",
    "ro": "morți mort incendiu grevă accident ministru premier președinte tribunal război guvern bărbat femeie contra "
    "poliția răniți trenuri noapte oraș acord doi",
    "hu": "meghalt meghaltak tűz sztrájk baleset balesetben miniszter elnök bíróság háború kormány férfi nő ellen "
    "rendőrség ketten város",
    "tr": "öldü ölü yangın grev grevi kaza kazada bakan başkan mahkeme savaş hükümet erkek kadın karşı polis yaralı "
    "tren başlıyor kişi",
    "id": "tewas mati kebakaran mogok kecelakaan menteri presiden pengadilan perang pemerintah pria wanita "
    "polisi orang "
    "dua luka kereta",
}
# How words are built, for headlines of which no word is known: what a word of one language has and of few others.
_BUILDS = {
    "en": r"\w+(?:ing|ight|ought|tion|ness|ment|ly|ted|ked|sed|wn)|(?:wh|th|sh)\w+",
    "de": r"\w+(?:ung|ungen|keit|heit|lich|isch|ische|ischen|cht|schen|tag|rat|bau|orben|ieren|eigen|ieten"
    r"|unken|iegt|utsch|ster|chen|och)|\w*(?:sch|tz|pf|äu|ei)\w+",
    "fr": r"\w+(?:eau|eaux|eux|euse|elle|ette|aient|ique|ées?|ement|ppelle|oir|ouvre|eur)",
    "es": r"\w+(?:ción|ciones|dad|illo|illa|ado|ados|eron|iento|uela|ero|oche|oches)|ll\w+|\w*(?:ñ|ue[lnrs]t)\w*",
    "it": r"\w+(?:zione|zioni|tà|ggio|ggi|gli|glia|cchi|ccio|etto|etta|ello|ità|orsa|alo|onda)|\w*(?:gli|zz)\w+",
    "pt": r"\w+(?:ção|ções|ão|ões|dade|inho|inha|eira|eiro|agem|trada|trado)|\w*(?:lh|nh)\w+",
    "ca": r"\w+(?:ció|cions|tge|itat|ix|eix|obre|ous|at|ada)|dij\w+|div\w+",
    "nl": r"\w+(?:lijk|lijke|heid|tje|aar|eer|oor|eld|igen|uren)|\w*(?:ij|aa|uu|oe|ee|oo)\w+|ge\w+d",
    "sv": r"\w+(?:ningar|ligt|erna|orna|ats)|\w*(?:ck|ö|ä)\w+",
    "da": r"\w+(?:hed|ligt|øren|ejen|ede)|\w*(?:æ|ø)\w+",
    "no": r"\w+(?:nnet|ene|jen)|\w*(?:øy|æ|kk|gj)\w+",
    "fi": r"\w+(?:ssa|ssä|sta|stä|lla|llä|ttu|tty|taan|tään|uun|alla|vat|osi|rat)|\w*(?:uo|yö|ää|au|yy|uu|tt)\w+",
    "pl": r"\w+(?:ie|ego|owy|owa|owe|ości|ość|ów|ych|ami|ają|ała|ty)|\w*(?:sz|cz|rz|dz)\w+",
    "cs": r"\w+(?:ovat|ého|ých|ání|ení|ům)|\w*(?:ř|ě|ů)\w*",
    "sk": r"\w+(?:osť|ovať|ého|ých|anie)|\w*(?:ľ|ô|ŕ|ť)\w*",
    "hr": r"\w+(?:anje|enje|nuo|uju)|\w*(?:đ|ć)\w*",
    "ro": r"\w+(?:ului|elor|ilor|ție|ții|ește|iile|iei)|\w*(?:ț|ș|ă)\w*",
    "hu": r"\w+(?:ban|ben|nak|nek|val|vel|ság|ség|ök|ön|ott|ett|tek)|\w*(?:sz|gy|cs|ö|ő|zs)\w+",
    "tr": r"\w+(?:lar|ler|dı|di|du|dü|yor|ında|inde|lık|lik|mış|miş|ıyor)|\w*(?:ş|ğ|ı)\w*",
    "id": r"\w+(?:kan|nya|ang)|(?:ber|me[mn]|pe[mn]|ter|teng)[bcdgjkpst]\w+",
}
_BUILD_WEIGHT = 0.3
_BUILT = {language: re.compile(rf"\b(?:{build})\b") for language, build in _BUILDS.items()}
# Of languages that share the Cyrillic script and, in a short text, all its letters.
_CYRILLIC = {
    "ru": "при после против погибли были двое нет есть который которая которые как или и в не на что с по он "
    "как из у к за от но это было был была сказал его вчера завтра января февраля марта "
    "апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среду четверг пятницу",
    "uk": "при після проти загинули були двоє немає який яка які або страйк і в не на що з та як у за від але "
    "це було був була сказав його вчора учора завтра про січня лютого березня "
    "квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середу четвер п'ятницю",
    "bg": "при след срещу загинаха бяха двама няма има който която които както или и в не на че с за от но това "
    "беше каза вчера утре се са ще януари февруари март април май юни юли август "
    "септември октомври ноември декември понеделник вторник сряда четвъртък петък",
}
_COMMON = {
    language: " ".join(words.get(language, "") for words in (_WORDS, _CALENDAR, _HEADLINES)) for language in _WORDS
}
# A word tells the less, the more languages have it.
_WEIGHTS = Counter(word for common in (*_COMMON.values(), *_CYRILLIC.values()) for word in set(common.split()))
_PLAIN = {language: frozenset(common.split()) for language, common in {**_COMMON, **_CYRILLIC}.items()}
# Small words within a name tell nothing of the language: Ursula von der Leyen.
_OF_NAMES = re.compile(r"(?<=[a-z] )(?:von der|van der|van den|von|van) (?=[A-Z])")
_WORD = re.compile(r"(?<!\d)[^\W\d_]+(?!\d)")


def detect(text: str) -> str:
    """A two-letter language tag (BCP 47); "en" where nothing tells."""
    sample = _OF_NAMES.sub("", text[:_SAMPLE]).lower()
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
    if (built := _BUILT.get(language)) and sum(words.values()) <= _FEW:
        told += _BUILD_WEIGHT * sum(n for word, n in words.items() if built.fullmatch(word))
    return told + _LETTER_WEIGHT * sum(signs[letter] for letter in _LETTERS.get(language, ""))
