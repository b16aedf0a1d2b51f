"""German."""

from timeline.telling.de_denials import SIGNS as DENIALS
from timeline.telling.de_denials import WORDS as WORDS
from timeline.telling.de_lives import SIGNS as LIVES

_SAID = (
    r"(?:sagte|sagten|sagt|erklärte|schrieb|teilte|berichtete|kündigte|warnte|versprach|fragte|antwortete|betonte|meinte"
    r"|twitterte|notierte|erzählte|rief|hieß|lautete)"
)

_WENT_ON = (
    r"(?:(?:stieg|sank|fiel|wuchs|verlor|blieb|lief|stand|lag|galt|hielt|ging|war|hatte)(?:en)?"
    r"|(?:kletter|schrumpf|dauer|arbeite|leb|wohn|kämpf|regier|leite|reich|währ|brann)ten?)"
)

_DONE = r"(?:\w*ge\w+(?:t|en)|\w+iert|(?:be|ver|er|zer|ent|emp|miss|unter|über|hinter|wider)\w+(?:t|en)|worden|gewesen)"

# What begins on a day is told in the present before it.
_THEN = (
    "liegt|liegen|bleibt|bleiben|ruht|pausiert|zeigt|zeigen|bietet|bieten|entfällt|entfallen"
    "|gilt|gelten|kostet|kosten|steigt|steigen|sinkt|sinken|fällt|fallen|gehört|gehören|heißt|heißen|zahlt|zahlen|wird|werden"
    "|arbeitet|arbeiten|leitet|leiten|führt|führen|erhält|erhalten|bekommt|bekommen|verkehrt|verkehren|ändert|ändern"
)

SIGNS = {
    **DENIALS,
    **LIVES,
    # Right before a date: an event near it, before it, after it.
    "bound_word": (
        r"\b(?:[Ee]twa|[Uu]ngefähr|[Rr]und|[Gg]egen|[Vv]or|[Nn]ach|[Uu]m|dem|ca?\.|[Ss]pätestens|[Ff]rühestens|am|im|[Bb]is|[Ss]eit|zum|ab)"
        r"\s\Z"
    ),
    "bound_about": (
        r"\b(?:[Ee]twa|[Uu]ngefähr|[Rr]und|[Gg]egen|(?:[Kk]urz|[Bb]ald)\s(?:vor|nach))\s(?:dem\s)?\Z|\bca?\.\s\Z"
    ),
    # Before a clause that tells what is not so, or of which nobody is sure.
    "denying": (
        r"(?i)\b(?:bestr(?:itt|itten|eitet|eiten)|dementier(?:te?|ten|en)|leugne(?:t|te|ten|n)|widerleg(?:te?|ten|en)|bezweifel(?:te?|n|ten)"
        r"|falsch|unwahr|gelogen|entgegen)\b"
        r"|\b(?:weis(?:t|en)|wies(?:en)?)\b[^,;.]{0,30}\bzurück\b|\b(?:streite[tn]|stritt(?:en)?)\b[^,;.]{0,30}\bab\b"
        r"|\b(?:nicht|keine?n?)\s(?:\w+\s)?(?:wahr|richtig|der\sfall|beweis|beleg|belegt|bewiesen|erwiesen)\b|\bstimm(?:t|te)\s(?:aber\s|auch\s)?nicht\b"
    ),
    # The same after it: "Dass er 1998 starb, ist nicht wahr."
    "denied_after": (
        r"(?i)\b(?:ist|sind|war|waren)\s(?:aber\s|auch\s)?(?:nicht\s(?:wahr|richtig|so)"
        r"|(?:frei\s)?(?:falsch|unwahr|erfunden|gelogen))\b"
        r"|,\s(?:bestr(?:itt|itten|eitet|eiten)|leugne(?:t|te|ten|n)|dementier(?:te?|ten|en))\b"
    ),
    "rumour": (
        r"\b(?:Gerüchte?n?|Behauptung(?:en)?|Berichten?|Vorw[uü]rfe?n?|Meldung(?:en)?|Vermutung(?:en)?|Unterstellung(?:en)?)\Z"
    ),
    "birth": r"\b(?:geboren|zur\sWelt)\b",
    "unvouched": r"\b(?:behaupte(?:t|te|ten|n)|(?:warf|wirft|werfen)\b[^,]*\bvor)\b",
    # The same right before a year: "um 1900".
    "bound_about_year": r"\b[Uu]m\s\Z",
    # The same with the date itself: "spätestens am 15. Mai".
    "bound_up_to": r"\b[Ss]pätestens\s(?:am\s|im\s|bis\s|bis\szum\s)?\Z",
    "bound_from": r"\b[Ff]rühestens\s(?:am\s|im\s|ab\s|ab\sdem\s)?\Z|\b[Ss]eit\s(?:dem\s)?\Z",
    # What lasts ends then; what is put off or to be done until then is of that day.
    "bound_until": r"\b[Bb]is\s(?:zum\s)?\Z",
    "until_begins": (
        r"\b(?:soll|sollen|sollte|sollten|muss|müssen|will|wollen|wird|werden|kann|können|verschob|vertagte|verlängert|verlängerte|dauert)"
        r"\b[^.;:!?]*\Z|\b(?:von|vom|seit)\s[^.;:!?,]{1,30}\Z"
    ),
    "until_is_goal": (
        r"[^.;:!?]*?\b(?:soll|sollen|sollte|sollten|muss|müssen|will|wollen|wird|werden|kann|können|verschoben|vertagt|verlängert"
        r"|Zeit|Frist)\b"
    ),
    "bound_before_named": (
        r"(?:\A|\n|[.!?;]\s)(?:(?:Noch|Schon|Bereits|Lange)\sv|V)or\s(?:der|dem|den)\s[A-ZÄÖÜ][\w-]+\s(?:von\s|im\sJahr\s)?\Z"
    ),
    "bound_before": r"\b(?:[Vv]or|[Nn]och\svor)\s(?:dem\s)?\Z",
    "bound_after": r"\b(?<!Tag\s)(?<!Tage\s)[Nn]ach\s(?:dem\s)?\Z",
    # Beside a quotation, when it was said: before it, with the verb before or after the date, and after it.
    "said_led": rf"\b{_SAID}\b[^.;:,„\"“]{{0,60}}?\s(?:(?:am|im)\s)?\Z",
    "said_up": r"[^.;„\"“,]{1,60}?[,:]?\s?",
    "said_opens": r"(?:Am|Im)\s|In\seine[mr]\s\w+\s(?:vom|am|im)\s",
    "said_behind": rf"\s[^.;„\"“]{{0,40}}?\b{_SAID}\b[^.;„\"“]{{0,60}}?[,:]?\s?",
    "said_after": rf"[,.]?\s?(?:[\w.,’'-]+\s){{0,3}}?{_SAID}\b[^.;:,„\"“]{{0,60}}?\s(?:(?:am|im)\s)?",
    # At the head of a line, up to the date on which something was added: "Nachtrag vom 16. Februar:".
    "update": (
        r"[\W_]*(?:UPDATE|Update|NACHTRAG|Nachtrag|Aktualisierung|Ergänzung|Korrektur|Edit|P\.?\s?S\.?)"
        r"(?:\s(?:vom|am|\d{1,2}))?[\s,:(\[–—-]{1,4}"
    ),
    # What speaks to the reader, as instructions and offers do, and how a letter begins or ends.
    "addresses": (
        r"\b(?:[Dd](?:u|ich|ir)|[Dd]eine?[rmns]?|[Ee]uch|[Ee]ure?[rmns]?)\b"
        r"|(?<=[a-zäöüß,]\s)(?:Sie|Ihnen|Ihr|Ihre[rmns]?)\b|\b[A-ZÄÖÜ][a-zäöüß]+en\sSie\b"
    ),
    "greets": (
        r"(?m)^\s*(?:Sehr\sgeehrte|Liebe|Hallo|Guten\s(?:Tag|Morgen|Abend))\b[^.\n]{0,60}[,:!]?\s*$"
        r"|^\s*(?:Mit\s(?:freundlichen|besten|herzlichen)\sGrüßen|(?:Viele|Liebe|Beste|Herzliche)\sGrüße|Gruß|MfG|LG|VG)\b"
    ),
    # Beside "heute", which is then no day: "noch heute", "heute kaum noch", "(heute ein Museum)".
    "age_before": r"\b(?:[Bb]is|[Nn]och|[Aa]ls|[Vv]on|[Ii]m|[Aa]uch)\s\Z|\(\Z",
    "age_after": r"\s(?:noch|kaum|allgemein|üblich|nicht\smehr)\b|\s?:\s",
    # Behind it, what begins then: "von heute an".
    "age_begun": r"\s(?:an|bis|auf)\b",
    # What somebody says: news names its sources again and again.
    "reported": r"\b(?:sagte|sagt|sagten|erklärte|teilte[^.]{0,60}\smit|berichtete|laut|nach\sAngaben|zufolge)\b",
    # Right before a date: it only describes a noun, as in "der Anschlag vom 3. Mai 2016".
    "describes": r"\bvom\s\Z",
    # Up to a date: it lies ahead of what is told.
    "ahead": r"\b(?:[Ee]in|[Ee]inen|neuer?|neuen)\s(?:\w+\s)?[A-ZÄÖÜ]?\w*[Tt]ermin\s(?:am|für\sden|im|zum)\s\Z"
    r"|\b(?:setzten?|beraumten?)\s[^.;:,]{0,40}\s(?:für|auf)\s(?:den\s)?\Z"
    r"|\b(?:kommenden|nächsten|bevorstehenden)\s[A-ZÄÖÜ]\w+,\s(?:dem|den)\s\Z"
    r"|\bkündigten?\s[^.;]{0,40}\ban,\s[^.;]{0,60}\Z"
    # "Das Lokal hat ab Montag wieder offen".
    r"|\b(?:hat|haben|ist|sind)\s[^.;:,]{0,40}\bab\s(?:dem\s)?\Z"
    # "Der Preis steigt ab dem 1. Juli", "das Gesetz gilt zum 1. Juli", "sie kann am 1. Juli gehen".
    rf"|\b(?:{_THEN})\s(?:[^.;:,]{{0,30}}\s)?(?:ab|zum|vom)\s(?:dem\s)?(?:Monat\s)?\Z|\b(?:{_THEN})\s(?:am|im)\s\Z"
    r"|\b(?:kann|können|darf|dürfen)\s[^.;:,]{0,60}\b(?:am|im|ab|zum)\s(?:dem\s)?\Z"
    # "Das Museum zeigt die Blätter, bis 28. April".
    r"|\b[a-zäöü]{2,}t\s(?:das|der|die|ein|eine|er|sie|es)\s[^.;:]{0,70},\sbis\s(?:zum\s)?\Z",
    # A time of day as it is spoken, without its half; and one that tells which half it is of.
    "spoken_hour": r"(?:[Hh]alb|(?:[Dd]rei\s?)?[Vv]iertel(?:\s(?:vor|nach))?)\s[a-zäöüß]+|[a-zäöüß]+",
    "half_told": r"\b(?:1[3-9]|2[0-4])(?:[.:]\d\d)?\sUhr|[Mm]ittag|[Mm]itternacht|\b(?:abend|morgen|nacht)s\b",
    # Up to the end of a weekday: it is the next one.
    "for_day": r"\b[Ff]ür\s(?:den\s)?(?:\w+tag\s(?:und|oder)\s(?:den\s)?)?(?:\w+tag|Mittwoch)\w*\Z",
    # Right before a date and right after it: to that day something was put off, for it something is set.
    "target": r"\b(?:auf|für|bis)\s(?:(?:mindestens|wenigstens|etwa|vorerst)\s)?(?:den\s|das\s|die\s|zum\s)?\Z",
    "put_off": r"\s(?:verlegt|verschoben|vertagt|verlängert|terminiert|angesetzt|geplant|vorgesehen|anberaumt"
    r"|unterbrochen|ausgesetzt|gesperrt|befristet|beurlaubt|untersagt)\b",
    # Right after a date that opens its sentence: a verb in the present, which tells what is to come. Past tenses and
    # what only reports are left out: "Am Freitag steigen die Temperaturen".
    "fronted": (
        r",?\s(?:soll|sollen|will|wollen|muss|müssen|kann|können|darf|dürfen|wird|werden)\s"
        rf"|,?\s(?:ist|sind|bin|seid)\s(?![^.,;]*\b{_DONE}\b(?<!geschlossen)(?<!gesperrt)(?<!geöffnet))"
        # "Am Mittwoch hat er eine Vorstellung".
        rf"|,?\s(?:hat|haben|habt)\s(?=[^.,;:]{{0,80}}[.;!?])(?![^.,;]*\b(?:{_DONE}|lassen|müssen|können|dürfen|wollen)\b)"
        r"|,?\s(?!(?:ist|sind|hat|haben|nicht|jetzt|erst|zuerst|zuletzt|selbst|fast|meist|sonst|dort|sofort|oft|erneut|laut|gegen|zwischen"
        r"|wegen|neben|binnen|morgen|mitten|inzwischen|hingegen|dagegen|oben|unten|innen|außen|selben|einen|den|denen"
        r"|teilt|teilen|sagt|sagen|meldet|melden|berichtet|berichten|erklärt|erklären|bekannt|insgesamt"
        r"|kamen|gingen|nahmen|standen|starben|fanden|begannen|trafen|verloren|gewannen|fielen|stiegen|sanken"
        r"|sprachen|schrieben|blieben|ließen|riefen|lagen|saßen|zogen|schlugen|griffen|brachen|schlossen|verließen"
        r"|flogen|fuhren|entschieden|erschienen|sahen|trugen|liefen|rissen|wiesen|waren|wurden|gaben|flohen|wuchsen"
        r"|besetzten|erhielten|rückten|wichen|schossen|warfen|hoben|boten|baten|rieten|schnitten|verboten|befahlen"
        r"|ritt|tat|[a-zäöüß]*(?:trat|bat|hielt|galt|schnitt|schritt|stritt|litt|bot|riet|focht)"
        r"|ertranken|sprangen|sangen|schwammen|zwangen|gelangen|misslangen|drangen|tranken|banden|schieden|vergingen"
        r"|(?:[a-zäöüß]*ge[a-zäöüß]{2,}t))\b)(?:gelten|halten|starten|treten|bieten|warten|arbeiten|erhalten|[a-zäöüß]{2,}(?:(?<!t)en|ern|eln|t))"
        r"\s(?!\w+ten?\b)"
    ),
    # Right before a month from which something has gone on.
    "since": r"\b[Ss]eit\s(?:dem\s|der\s)?\Z",
    # Between a day and its weekday: "am 4. Mai 1964, einem Montag".
    "apposed": r",\s(?:einem|ein|dem)\s",
    # A verb in the present or the perfect.
    "now": r"\b(?:ist|sind|hat|haben|wird|werden|sagt|sagen|heißt)\b",
    # Up to a date: it lies behind, for what had been due was not done.
    # What nobody plans is behind: der Unfall am 2. Februar wird untersucht.
    "back": r"(?:[Uu]nfall|[Uu]nglück|[Bb]rand|[Ff]euer|[Aa]nschlag|[Aa]ttentat|[Aa]ngriff|[Ee]xplosion|[Uu]rteil"
    r"|[Bb]eben|[Uu]nwetter|[Ss]turm|[Hh]ochwasser|[Mm]ord|[Üü]berfall|[Aa]bsturz|[Ee]insturz|[Mm]assaker"
    r"|[Pp]utsch|[Vv]orfall|[Aa]usfall|[Pp]anne|[Ff]lut)(?:e?s|e)?\s(?:vom|am|im|von)\s\Z"
    r"|\b(?:hätten?|wäre[nt]?)\s[^.;:]{0,60}\Z"
    # "Wie die Abendzeitung am Samstag berichtet".
    r"|\b[Ww]ie\s(?:der|die|das)\s[^.;:,]{0,30}(?:[Zz]eitung|[Ss]ender|[Mm]agazin|[Aa]gentur|[Bb]latt)\s[^.;:,]{0,30}am\s\Z"
    # "Mussten abgesagt werden, zuletzt am Samstag": that infinitive is of no plan.
    r"|\b(?:musste|konnte|durfte)n?\s[^.;:]{0,60}(?<!\bbis\s)(?<!\bzum\s)\Z|\b[Zz]uletzt\s(?:am|im|in)\s\Z"
    # How far something had come by then: "sank bis Ende September".
    rf"|\b{_WENT_ON}\s(?:[^.;:,]{{0,40}}\s)?bis\s(?:zum\s)?\Z"
    r"|\b(?:war|waren|hatte|hatten)\s(?:ursprünglich|eigentlich|zunächst)\s[^.;:]{0,60}\Z",
    # Up to a date that lies ahead of the writer, and not only of his story; chronicles say "wird" of what has been.
    "announced": r"\b(?:soll|sollen|will|wollen)\b[^.;:]{0,60}\Z",
    # The same right after a date that opens its sentence: "Am 3. Mai soll sie im Dom spielen".
    "announced_after": r"\s(?:soll|sollen|will|wollen)\b",
    # Right before a date on which it was not: "nicht am Montag, sondern am Dienstag".
    "denied": r"\b(?:nicht|nie|statt|anstatt)\s(?:wie\s\w+\s)?(?:erst\s|schon\s)?(?:am\s|im\s|in\s)?(?:dem\s|der\s)?\Z",
    # Up to a date: what was to be on it, said of a time that may be long past.
    "plan_told": r"\b(?:war|waren|wurde|wurden)\b[^.;:,]{0,40}\b(?:für|auf)\s(?:den\s|das\s|die\s)?\Z"
    r"|\b(?:sollte|sollten)\b[^.;:,]{0,60}\Z",
    # What has been done until then, or will be: "wurde bis Ende Mai gebaut", "bis Freitag hat sie Zeit".
    "was_to_be": r"\b(?:wurden?|hat|haben|sollten?|mussten?|konnten?)\s(?:[^.;:,]{0,50}\s)?bis\s(?:zum\s)?\Z",
    "planned": r"\b[Bb]is\s(?:zum\s)?\Z",
    "and_past": rf"\s(?:(?:hat|haben)\b(?![^.,;:!?]*\b{_DONE}\b)|(?:sollten?|mussten?|konnten?)\b)",
    # Up to a date: what had happened before the story came here.
    "flashback": r"\b(?:hatte|hatten)\b[^.;:]{0,60}\b(?:im|am|in|seit)\s(?:der\s|dem\s)?\Z",
    # From a year to a date in the clause that belongs to it: "der Streik von 1926, der am 3. Mai begann".
    "of_its_clause": r",\s(?:der|die|das|als|in\sdem|in\sder|wo)\b[^.;:]{0,60}\Z",
    # Up to the day on which somebody spoke of it, and on which nothing of it happened.
    "saying": r"\b(?:sagte|sagten|teilte|teilten|erklärte|erklärten|berichtete|kündigte|bestätigte|meldete|gab"
    r"|hieß\ses)\b[^.;:,]{0,30}\s(?:am\s)?\Z|,\swie\s[^.;:,]{1,50}\sam\s\Z",
    # Right after a date that was only looked at from afar: "bis Juni 1940, als sie flohen".
    "and_when": r",?\s(?:und\sdann|als|woraufhin|wonach)\b",
    # Up to a date and right after it, where nothing but its day is told: "Die Wahl ist am 3. Mai um 10 Uhr."
    "calendared": r"[^.]*\b(?:ist|sind|sei|seien)\s(?:(?:dann|wieder|erst|schon|immer)\s)?"
    r"(?:am|im|vom|ab|der|den)\s",
    "calendared_after": r"(?:\s(?:um|in|im|ab|bis|auf|von)\s[^.;,]{0,40}?)?(?<!t)(?<!en)\s?[.;,)]",
    # Up to a date and right after it, where somebody is to do something: "sind aufgerufen, von Montag an zu streiken".
    "asked_to": r"\b(?:auf(?:ge)?(?:rufen|fordert)|angekündigt|beschlossen|vereinbart|versprochen|zugesagt|bereit"
    r"|gebeten|(?:rief|riefen|forderte|forderten)\s[^.;,]{0,60}\sauf"
    r"|(?:versprach|beschloss|vereinbarte|drohte|empfahl|riet|bat)(?:en|n)?\b[^.;,]{0,60}),\s[^.;:,]{0,40}\Z"
    # "Einwände sind bis längstens 3. Mai schriftlich abzugeben".
    r"|\b(?:ist|sind|seien)\s(?![^.;:,]*\b[Ss]eit\b)[^.;:,]{0,60}\Z",
    "to_do": r"[^.;:,]{0,80}?\s(?:zu\s[a-zäöüß]+n|[a-zäöüß]{2,}zu[a-zäöüß]{2,}en)"
    r"(?=\s?(?:[^\w\s]|\Z)|\s(?:und|oder|sowie)\b)",
    # Around a date that tells of a noun behind it: "die am Montag begonnene Suche", "die am Montag beginnende Messe".
    "noun_opens": r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nrms]?)?|[Ii]hre?[nrms]?|[Ss]eine?[nrms]?)"
    r"\s(?:erst\s|noch\s|schon\s|bereits\s)?(?:am|im|in|seit|vom|für|ab|zum|bis)\s(?:[a-zäöüß]+\s)?\Z",
    "noun_done": r"\s(?:[a-zäöüß]+\s){0,2}?(?!geplant|angesetzt|angekündigt|erwartet|terminiert|anberaumt|vorgesehen)"
    r"(?:[a-zäöüß]*ge[a-zäöüß]+(?:t|en)|(?:be|ver|er|zer|ent|über|unter)[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert)e[nrsm]?"
    r"\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]",
    "noun_due": r"\s(?:[a-zäöüß]+\s){0,2}?[a-zäöüß]+ende[nrsm]?\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]",
    # Around a date from which something is so: Ab Montag ist die Straße gesperrt.
    "shown": r"(?:\A|[.!?:]\s|\n)Ab\s(?:dem\s)?\Z",
    "shown_on": r"\s(?:ist|sind|gilt|gelten|muss|müssen|kann|können|darf|dürfen|hat|haben)\b",
    # Up to the second date of a stretch that opens its sentence, and from the first one to the end of the second.
    "opens_stretch": r"(?:Vom|Von|Zwischen)\s(?:[\w.]+\s){1,3}(?:bis|und)\s(?:zum\s|dem\s)?"
    # And to a date from which something is so: "Ab dem 1. Juli gilt", "vom 1. Juli an gilt".
    r"|(?:Ab|Bis|Zu|Noch|Erst|Schon|Bereits|Spätestens|Frühestens)\s(?:dem|zum|am|im|ab)\s(?:dem\s)?(?:Monat\s)?",
    "stretch_on": r"\san(?=\s)"
    r"|\s?(?:bis|und|[-–—])\s?(?:zum\s|dem\s)?(?:\d{1,2}\.(?:\s[A-ZÄÖÜ][a-zä]+)?|[A-ZÄÖÜ][a-zäöü]+)(?=\s)",
    # What somebody is said to have done: "soll", and from a date behind it to the end of its clause.
    "alleging": r"soll|sollen|will|wollen",
    "alleged": r"[^.;:]{0,90}?\b(?:haben|worden\ssein|(?:\w*(?:ge(?:storben|kommen|fahren|gangen|flohen|reist|fallen"
    r"|stürzt|wesen|stiegen|rannt|laufen|flogen|raten|schehen|blieben|drungen)|passiert|entstanden|verschwunden))\ssein)\b",
    # Right before a date of something that happened then: "die Wahl vom Sonntag".
    "dated_noun": r"\b[A-ZÄÖÜ]\w{2,}\svom\s\Z",
    # Right before a day that was named before: "die Klage vom 12. Mai".
    "named_again": r"\b[A-ZÄÖÜ]\w{2,}\svom\s\Z",
    # In a sentence that looks back from where the story is.
    "pluperfect": r"\b(?:hatte|hatten)\b[^.;:]{0,80}\b\w*(?:ge\w+(?:t|en)|\w+iert|(?:be|ver|er|zer|ent)\w+(?:t|en))\b",
    # Between a year and its month: "letztes Jahr im Mai".
    "adjoins": r",?\s(?:im|am|in)\s(?:Monat\s)?",
    # Between the begin of something and its end, and the two ends of a stretch.
    "until": r"\sbis\s(?:zum\s|zu\s|in\sden\s)?",
    "goes_to": r"\s?(?:bis|[-–—])\s?(?:zum\s|zu\s|in\sden\s)?",
    "goes_and": r"\sund\s(?:dem\s|der\s)?",
    # From the date of a saying to that of what was to come: sagte im März, die Brücke werde im Juni eröffnet.
    "foretold": (
        r"(?:[^.;:!?\"„“]|\.(?=\s\w+\s\d)){0,120}?,\s[^.;:!?\"„“]{0,80}?\b(?:werden?|würden?|sollen?|sollten?|wolle|wollten?)\s"
        r"[^.;:!?\"„“]{0,60}?\b(?:im|am|bis|ab|zum)\s(?:zum\s|dem\s)?"
    ),
    "foretold_of": r"(?:[^.;:!?\"„“]){0,60}?,\sdass\s[^.;:!?\"„“]{0,80}?\b(?:im|am|bis|ab|zum)\s(?:zum\s|dem\s)?",
    "foretold_after": r"\s[^.;:!?,]{0,60}?\b(?:werden?|würden?|sollen?|sollten?|wolle|wollten?)\b",
    "foretelling": (
        r"\b(?:sagten?|erklärten?|teilten?|kündigten?|verkündeten?|versprach(?:en)?|meldeten?|betonten?|berichteten?"
        r"|schrieb(?:en)?|hieß|bestätigten?|beschloss(?:en)?"
        r"|gesagt|erklärt|mitgeteilt|angekündigt|versprochen|verkündet|gemeldet|betont|geschrieben|bestätigt)\b"
    ),
    "goes_or": r"\soder\s(?:(?:vielleicht|auch)\s)?(?:(?:am|im)\s)?",
    # Beside a date that comes back: "findet meist im Juni statt", "jedes Jahr am 3. Juni", "am 15. April jedes Jahres".
    "yearly_before": (
        r"\b(?:[Gg]ewöhnlich|[Üü]blicherweise|[Tt]raditionell|[Nn]ormalerweise|[Mm]eist|[Mm]eistens|[Ii]n\sder\sRegel|[Aa]lljährlich)\s"
        r"(?:[\w-]+\s){0,5}(?:am|im|vom|ab)\s\Z"
        r"|\b[Jj]edes\sJahr\s(?:(?:am|im|vom|ab|zum)\s)?\Z"
    ),
    "yearly_after": r"\s(?:(?:eines\s)?jeden|jedes)\sJahres\b|\s(?:all)?jährlich\b|\sjedes\sJahr\b",
    # From a date without its year up to a full one behind it, which says the year of both: "am 3. Mai verhaftet und am
    # 5. Juni 2017 verurteilt", "vom 3. März bis zu seinem Tod am 5. Juni 2017", "zwei Wochen nach dem Unfall vom".
    "lends_year": (
        r"(?!.*\b(?:der|die|das|dem|den|deren|dessen)\s\w+\s(?:hatte|war|ist)\b)(?!.*\b(?:dass|weil|wenn|als|nachdem|bevor|während|sagte)\b)"
        r"[^;:!?\"„“]{0,140}?,?\s(?:und|oder|aber|sowie)\s(?:dann\s|erneut\s|wieder\s|schließlich\s|noch\seinmal\s)?"
        r"(?P<deed>die\s(?:zweite|dritte|letzte|andere)\w*\s|der\s(?:zweite|dritte|letzte|andere)\w*\s|ein\w*\sweitere\w*\s)?(?:am|im|vom|bis\szum)\s"
        r"|\s\([^()]{1,60}\)(?:,\s[^;:()]{3,24}\s\([^()]{1,60}\))*,?\s(?:und|oder)\s(?:(?:am|im)\s)?"
    ),
    "lends_year_to": r"\s(?:bis|und)\s(?:(?:zu|zum|zur)\s)?(?:[\w-]+\s){0,4}(?:(?:am|im|vom|dem)\s)?",
    "lends_near_year": (
        r",\s(?:nur\s|knapp\s|gut\s|etwa\s|rund\s|fast\s)?(?:einen|eine|ein|[a-zäöü]+|\d+)\s(?:Tag|Woche|Monat)e?n?\s(?:nach|vor)\s"
        r"[^;:!?\"„“]{0,100}?\s(?:am|vom|im)\s"
    ),
}
