"""Small words that the locale tables lack: what stands between the parts of a date and before a bare year."""

from __future__ import annotations

# Between day and month, and between month and year: 3 de mayo de 2020.
BETWEEN = {
    "es": "de del",
    "pt": "de do",
    "gl": "de do",
    "ca": "de del d",
    "it": "del",
    "eo": "de la",
    "fil": "ng",
    "lv": "gada",
    "el": "του",
}
# Between a weekday and its day: mandag den 3. maj, martes, día 3.
AFTER_WEEKDAY = {
    "da": "den",
    "no": "den",
    "sv": "den",
    "es": "el día",
    "pt": "dia o",
    "nl": "de",
    "fr": "le",
    "el": "στις",
}
# Before a weekday, which stays the nearest one: este martes.
THIS = {
    "fr": "ce",
    "es": "este",
    "it": "questo questa",
    "pt": "este esta neste nesta deste desta",
    "ca": "aquest",
    "gl": "este neste",
}
# Languages in which a year needs no word before it, and the word that may follow: grundades 1991 och såldes.
AND = {"sv": "och", "da": "og", "no": "og"}
# After a year: 3 января 2020 года.
AFTER_YEAR = {
    "ru": "года год году годом г",
    "uk": "року рік році р",
    "be": "года год годзе г",
    "bg": "година г",
    "pl": "roku rok r",
    "hr": "godine",
    "sr": "godine године",
    "sl": "leta",
    "mk": "година",
    "sk": "roku",
    "lt": "m metais",
    "tr": "yılında yılından yılı yılının senesinde",
}
# Prepositions that are written as one word with what they stand before: "ביום שני", on Monday.
PREFIXES = {"he": "בלמה", "ar": "و"}
# Before a bare year or month: en 2019, в 2019 году.
BEFORE_YEAR = {
    "fr": "en depuis dès avant après jusqu'en entre année l'année à vers",
    "es": "en desde hasta de año antes hacia",
    "it": "nel dal del al fino anno",
    "pt": "em desde até de ano",
    "nl": "in sinds tot vanaf jaar",
    "ru": "в с до к",
    "uk": "у в з до",
    "pl": "w od do",
    "cs": "v od do roce roku",
    "sk": "v od do roku",
    "sv": "år sedan från till under",
    "da": "i siden fra til år",
    "no": "i siden fra til år",
    "fi": "vuonna vuoden vuodesta",
    "ro": "în din până anul",
    "hr": "godine od do",
    "ca": "el l'any des fins",
    "el": "το από έως μέχρι",
    "ar": "عام سنة في منذ",
    "he": "שנת מאז בשנת עד",
    "tr": "yılı",
    "fa": "سال",
    "id": "tahun pada sejak",
    "bg": "през от до",
    "et": "aastal",
    "gl": "en desde ata ano",
}
# Before a bare year that ends what it stands in; else an amount follows: para 2000 personas.
BEFORE_LAST_YEAR = {"fr": "pour", "es": "para", "it": "per", "pt": "para", "ca": "per", "nl": "voor", "pl": "na"}
# Before the name of a month that is short enough to be another word: en mai, i maj.
BEFORE_MONTH = {
    "fr": "en de depuis dès jusqu'en fin début mi",
    "es": "en de desde hasta",
    "it": "a in da di dal",
    "pt": "em de desde",
    "nl": "in van sinds eind begin",
    "ru": "в с до",
    "pl": "w od do",
    "sv": "i från",
    "da": "i fra",
    "no": "i fra",
    "cs": "v od do",
    "uk": "у в з до",
    "ro": "în din",
    "ar": "في شهر",
    "el": "τον",
    "id": "bulan",
    "ca": "al de",
}
# A word of the table is another word after these: por la mañana.
NOT_AFTER = {"es": "la una esta por cada", "nl": "de deze elke goede hele vroege", "gl": "a esta pola"}
# Cases of the names, and numbers, that the tables lack.
MONTHS = {
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "el": "ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
}
WEEKDAYS = {
    "ru": "понедельника вторника среды четверга пятницы субботы воскресенья",
    "uk": "понеділка вівторка середу четверга п'ятницю суботу неділю",
    "pl": "poniedziałku wtorku środy czwartku piątku soboty niedzieli",
    # Of the week that is told of: "i måndags".
    "sv": "måndags tisdags onsdags torsdags fredags lördags söndags "
    "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen",
    "da": "mandags tirsdags onsdags torsdags fredags lørdags søndags",
    "cs": "pondělka úterka středu čtvrtka pátku sobotu neděli",
}
# Words of days that the tables write otherwise.
DAY_WORDS = {
    "ar": {"غدا": 1, "غد": 1, "البارحة": -1},
    "fr": {"aujourd’hui": 0},
    "pl": {"przedwczoraj": -2, "pojutrze": 2},
    "cs": {"předevčírem": -2, "pozítří": 2},
    "el": {"προχθές": -2, "προχτές": -2, "μεθαύριο": 2},
    "ro": {"alaltăieri": -2, "poimâine": 2},
    "nl": {"eergisteren": -2, "overmorgen": 2},
    "fi": {"toissapäivänä": -2, "ylihuomenna": 2},
    "hu": {"tegnapelőtt": -2, "holnapután": 2},
    "uk": {"позавчора": -2, "післязавтра": 2},
    "he": {"שלשום": -2, "מחרתיים": 2},
}
COUNTS = {
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "un due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "pl": "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "sv": "en två tre fyra fem sex sju åtta nio tio elva tolv",
    "da": "en to tre fire fem seks syv otte ni ti elleve tolv",
    "no": "en to tre fire fem seks sju åtte ni ti elleve tolv",
    "cs": "jeden dva tři čtyři pět šest sedm osm devět deset",
    "ru": "один два три четыре пять шесть семь восемь девять десять",
    "uk": "один два три чотири пять шість сім вісім девять десять",
    "fi": "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on",
    "ro": "un două trei patru cinci șase șapte opt nouă zece",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    "el": "ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα",
    "he": "אחד שני שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה",
    "ar": "واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
}
MORE_COUNTS = {
    "fr": {"une": 1},
    "es": {"una": 1, "uno": 1},
    "it": {"una": 1, "uno": 1},
    "pt": {"uma": 1, "duas": 2},
    "nl": {"één": 1},
    "ru": {"две": 2, "двух": 2},
    "uk": {"дві": 2, "двох": 2},
    "pl": {"dwie": 2},
    "ar": {"ثلاث": 3, "أربع": 4, "خمس": 5, "ست": 6, "سبع": 7, "ثماني": 8, "تسع": 9, "عشر": 10},
    "cs": {
        "jedním": 1,
        "dvěma": 2,
        "třemi": 3,
        "čtyřmi": 4,
        "pěti": 5,
        "šesti": 6,
        "sedmi": 7,
        "osmi": 8,
        "deseti": 10,
    },
    "el": {"μία": 1, "μια": 1, "έναν": 1, "δυο": 2, "τρεις": 3, "τέσσερις": 4},
    "ro": {"o": 1, "doi": 2, "două": 2, "douăzeci": 20, "treizeci": 30},
    "he": {"שתי": 2, "שלוש": 3, "ארבע": 4, "חמש": 5, "שש": 6, "שבע": 7, "עשר": 10},
    "sv": {"ett": 1},
    "da": {"et": 1},
    "no": {"ett": 1, "et": 1},
}
# Tens, which stand alone as often as not.
TENS: dict[str, dict[str, float]] = {
    "fr": {"quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100},
    "es": {"quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100},
    "it": {"quindici": 15, "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "cento": 100},
    "pt": {"quinze": 15, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cem": 100},
    "nl": {"vijftien": 15, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "honderd": 100},
    "ru": {"пятнадцать": 15, "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "сто": 100},
    "uk": {"двадцять": 20, "тридцять": 30, "сорок": 40, "сто": 100},
    "pl": {"piętnaście": 15, "dwadzieścia": 20, "trzydzieści": 30, "czterdzieści": 40, "pięćdziesiąt": 50, "sto": 100},
    "cs": {"patnáct": 15, "dvacet": 20, "třicet": 30, "čtyřicet": 40, "padesát": 50, "sto": 100},
    "sv": {"femton": 15, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "hundra": 100},
    "tr": {"yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "yüz": 100},
    "el": {"δεκαπέντε": 15, "είκοσι": 20, "τριάντα": 30, "σαράντα": 40, "πενήντα": 50, "εκατό": 100},
    "da": {"tyve": 20, "tredive": 30},
    "no": {"tjue": 20, "tretti": 30},
}
# Forms of the units that the tables lack.
UNITS = {
    "ru": {
        "YEAR": "лет годов",
        "MONTH": "месяцев",
        "WEEK": "недель",
        "DAY": "дней",
        "HOUR": "часов",
        "MINUTE": "минут",
    },
    "uk": {
        "YEAR": "років роки",
        "MONTH": "місяців місяці",
        "WEEK": "тижні тижнів",
        "DAY": "днів дні",
        "HOUR": "годин години",
    },
    "pl": {
        "YEAR": "lata lat",
        "MONTH": "miesiące miesięcy",
        "WEEK": "tygodnie tygodni",
        "DAY": "dni",
        "HOUR": "godziny godzin",
        "MINUTE": "minut",
    },
    "cs": {
        "YEAR": "lety let roky",
        "MONTH": "měsíci měsíce měsíců",
        "WEEK": "týdny týdnů",
        "DAY": "dny dní",
        "HOUR": "hodinami hodiny hodin",
    },
    "el": {
        "YEAR": "χρόνια χρόνο",
        "MONTH": "μήνες μήνα",
        "WEEK": "εβδομάδες εβδομάδα",
        "DAY": "μέρες μέρα",
        "HOUR": "ώρες ώρα",
    },
    "ro": {"YEAR": "ani", "DAY": "zile", "MONTH": "luni", "WEEK": "săptămâni"},
    "ar": {
        "YEAR": "سنوات أعوام",
        "MONTH": "أشهر شهور",
        "WEEK": "أسابيع",
        "DAY": "أيام",
        "HOUR": "ساعات",
        "MINUTE": "دقائق",
    },
}
# Units that need no number where they are counted back: год назад.
SINGLE = {
    "ru": {"YEAR": "год", "MONTH": "месяц", "WEEK": "неделю", "HOUR": "час"},
    "uk": {"YEAR": "рік", "MONTH": "місяць", "WEEK": "тиждень", "HOUR": "годину"},
    "pl": {"YEAR": "rok", "MONTH": "miesiąc", "WEEK": "tydzień", "HOUR": "godzinę"},
    "cs": {"YEAR": "rok rokem", "MONTH": "měsíc měsícem", "WEEK": "týden týdnem", "DAY": "den dnem"},
    "ar": {"YEAR": "عام سنة", "MONTH": "شهر", "WEEK": "أسبوع", "DAY": "يوم", "HOUR": "ساعة"},
    "he": {"YEAR": "שנה", "MONTH": "חודש", "WEEK": "שבוע"},
}
# The first of a month, where it is written unlike the other days.
FIRST = {
    "fr": {"1er": 1},
    "it": {"1º": 1, "primo": 1},
    "es": {"1º": 1, "primero": 1},
    "pt": {"1º": 1, "primeiro": 1},
    "ca": {"1r": 1},
}
# Languages that write months with a capital letter.
CAPITAL_MONTHS = frozenset(
    {"tr", "el", "id", "ms", "az", "sw", "fil", "ar", "he", "fa", "hi", "bn", "th", "ka", "hy", "af", "lb"}
)
# Words that point, before a weekday or month or after it: lundi dernier, próximo lunes.
LAST = {
    "fr": "dernier dernière",
    "es": "pasado pasada último última",
    "it": "scorso scorsa",
    "pt": "passado passada último última",
    "nl": "afgelopen vorige jongstleden",
    "ru": "прошлый прошлую прошлое прошлой прошлом",
    "uk": "минулого минулої минулий минулу",
    "pl": "zeszły zeszłą zeszłej zeszłego ubiegły ubiegłą",
    "cs": "minulý minulou minulé",
    "sv": "förra senaste",
    "da": "sidste forrige",
    "no": "forrige sist",
    "fi": "viime",
    "tr": "geçen",
    "ro": "trecut trecută",
    "ar": "الماضي الماضية",
    "el": "περασμένη περασμένο περασμένης προηγούμενη",
    "he": "שעבר שעברה האחרון",
}
NEXT = {
    "fr": "prochain prochaine",
    "es": "próximo próxima",
    "it": "prossimo prossima",
    "pt": "próximo próxima",
    "nl": "volgende komende aanstaande",
    "ru": "следующий следующую следующее следующей следующем",
    "uk": "наступного наступної наступний наступну",
    "pl": "przyszły przyszłą przyszłej przyszłego najbliższy najbliższą",
    "cs": "příští",
    "sv": "nästa",
    "da": "næste",
    "no": "neste",
    "fi": "ensi",
    "tr": "gelecek önümüzdeki",
    "ro": "viitor viitoare",
    "ar": "القادم القادمة المقبل المقبلة",
}
# Phrases that the tables lack, parted by "|", under the tables' own names for what they say.
PHRASES: dict[str, dict[str, str]] = {
    "fr": {
        "1 year ago": "l'an dernier|l'an passé|l'année passée",
        "in 1 year": "l'an prochain",
        "1 week ago": "la semaine passée",
        "1 month ago": "le mois passé",
    },
    "es": {
        "in 1 week": "la semana próxima|la semana que viene",
        "in 1 month": "el mes que viene|el mes próximo",
        "in 1 year": "el año que viene|el año próximo",
    },
    "it": {"1 year ago": "l'anno scorso|lo scorso anno", "in 1 year": "l'anno prossimo|il prossimo anno"},
    "pt": {"in 1 week": "semana que vem", "in 1 month": "mês que vem", "in 1 year": "ano que vem"},
    "nl": {"1 year ago": "afgelopen jaar", "1 week ago": "afgelopen week|vorige week"},
    "pl": {
        "1 year ago": "w ubiegłym roku|w minionym roku|ubiegłego roku",
        "1 month ago": "w ubiegłym miesiącu",
        "1 week ago": "w ubiegłym tygodniu",
    },
    "cs": {
        "1 year ago": "loni|vloni|minulého roku|v minulém roce",
        "0 year ago": "letos",
        "in 1 year": "napřesrok|příštího roku",
        "1 week ago": "minulého týdne",
        "in 1 week": "příštího týdne",
    },
    "sk": {"1 year ago": "vlani", "0 year ago": "tento rok"},
    "el": {
        "1 year ago": "πέρυσι",
        "in 1 year": "του χρόνου",
        "1 week ago": "περασμένη εβδομάδα",
        "in 1 week": "ερχόμενη εβδομάδα",
        "1 month ago": "περασμένο μήνα",
        "in 1 month": "επόμενο μήνα",
    },
    "ar": {
        "2 day ago": "أول أمس|أول من أمس",
        "in 2 day": "بعد غد",
        "1 year ago": "العام الماضي",
        "in 1 year": "العام المقبل|العام القادم|السنة المقبلة",
        "0 year ago": "العام الجاري|العام الحالي|هذا العام",
        "1 month ago": "الشهر الماضي",
        "in 1 month": "الشهر المقبل|الشهر القادم",
        "in 1 week": "الأسبوع المقبل",
    },
    "sv": {"1 week ago": "i förra veckan", "in 1 month": "nästa månad"},
    "tr": {
        "1 year ago": "geçen sene",
        "in 1 year": "gelecek sene|seneye",
        "2 day ago": "evvelsi gün|evvelki gün",
        "in 2 day": "öbür gün",
    },
    "da": {"2 day ago": "i forgårs", "in 2 day": "i overmorgen"},
    "no": {"2 day ago": "i forgårs", "in 2 day": "i overmorgen"},
}
