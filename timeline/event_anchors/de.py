"""German."""

from timeline.event_anchors.words import MentionWords, words

# Tables stay as compact as they read best.
# fmt: off

WORDS = MentionWords(
    relations={
        "nach": "after", "seit": "since", "vor": "before", "bis zu": "until", "während": "during", "am tag": "during",
    },
    pointers=words("der dem den des dieser diesem dieses seiner seinem ihrer ihrem"),
    demonstratives=words("dieser diesem dieses"),
    dating=words("vom von am im"),
    units={"tag": "DAY", "abend": "DAY", "morgen": "DAY", "woche": "WEEK", "monat": "MONTH", "jahr": "YEAR"},
    verbs={
        "attentat": ("attentat", "erschoss", "ermord", "getötet"),
        "anschlag": ("anschlag", "explod", "sprengt", "bomb"),
        "explosion": ("explosion", "explod", "detonier"), "angriff": ("angriff", "angegriff", "überfall", "überfiel"),
        "überfall": ("überfall", "überfiel"), "einmarsch": ("einmarsch", "marschier", "rückt", "überfiel"),
        "mord": ("mord", "ermord", "erschoss", "getötet"), "tod": ("tod", "starb", "gestorben", "stirbt"),
        "geburt": ("geburt", "geboren"), "unfall": ("unfall", "verunglück", "stieß", "prallt"),
        "unglück": ("unglück", "verunglück", "entgleis", "einsturz", "stürzt", "explod", "sank"),
        "absturz": ("absturz", "stürzt", "abgestürzt"), "einsturz": ("einsturz", "stürzt", "eingestürzt"),
        "untergang": ("untergang", "sank", "gesunken", "sinkt"), "brand": ("brand", "brann", "feuer"),
        "feuer": ("feuer", "brann", "brand"), "flut": ("flut", "überflut", "überschwemm"),
        "wahl": ("wahl", "wähl", "gewählt"), "abstimmung": ("abstimm", "stimm"), "urteil": ("urteil", "verurteil"),
        "verurteilung": ("verurteil",), "festnahme": ("festnahme", "festgenommen", "nahm", "verhaft"),
        "verhaftung": ("verhaft", "festgenommen"), "flucht": ("flucht", "floh", "geflohen", "flücht"),
        "ausbruch": ("ausbruch", "brach", "ausgebrochen"), "rücktritt": ("rücktritt", "zurückgetreten", "trat"),
        "hochzeit": ("hochzeit", "heirat"), "beerdigung": ("beerdig", "begrab", "beigesetzt"),
        "gründung": ("gründ",), "eröffnung": ("eröffn",), "schließung": ("schließ", "schloss", "geschlossen"),
        "verkauf": ("verkauf",), "fusion": ("fusion", "schlossen sich", "zusammen"), "streik": ("streik",),
        "vertrag": ("vertrag", "unterzeichn"), "waffenstillstand": ("waffenstillstand", "waffenruhe"),
        "waffenruhe": ("waffenruhe", "waffenstillstand"), "kapitulation": ("kapitul",), "sieg": ("sieg", "gewann"),
        "niederlage": ("niederlage", "verlor", "unterlag"), "erdbeben": ("erdbeben", "beben", "bebt"),
        "besuch": ("besuch",), "treffen": ("traf", "treffen", "getroffen"), "ankunft": ("ankunft", "ankam", "kam"),
    },
    endings={"ierung": ("ier",), "ung": ("", "t", "en"), "ation": ("ier",)},
    happening=("ereignete sich", "geschah", "passierte", "begann", "fand"),
    followers=words(
        """
        aber als am an auch auf aus bei bis da dann das dass den der des die doch durch ein eine einem einen einer für
        gab gegen haben hat hatte hatten im in ins ist kam konnte mit nach nicht noch nun ob oder schon sei seien sein
        seit sich sie sind so soll sollte um und unter vom von vor war waren was weil wenn wer werden wie will wird wo
        wollte wurde wurden während zu zum zur zwischen er es ihr wir zwei drei vier fünf sechs sieben acht neun zehn
        """
    ),
    near=words("tag woche monat jahr zeit anfang ende beginn moment stunde mal weg haus krieg sommer winter herbst"),
)
