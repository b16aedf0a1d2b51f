"""Verbs that tell whether a date lies ahead or behind, by their endings: enough to choose the side of a bare date.

What is told of in neither way keeps the nearest date behind, and the other one is offered.
"""

from __future__ import annotations

FUTURE = {
    "fr": r"\b(?:(?!opéra|caméra|contra|extra|ultra|infra)\w+(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront)"
    r"|sera|seront|aura|auront|fera|feront|va|vont|prévue?s?|prochaine?s?|doit|doivent|débute|débutent)\b"
    # Up to the date: it is one for which something is set.
    r"|\b(?:pour|d['’]ici)\s(?:le\s|la\s|à\s|au\s)?\Z",
    "es": r"\b(?:\w+(?:ará|erá|irá|drá|arán|erán|irán|drán)|va\sa|van\sa|habrá|habrán|previst[oa]s?"
    r"|próxim[oa]s?|comienzan?|empiezan?|arrancan?)\b"
    r"|\b(?:para|antes\sde)\s(?:el\s|la\s)?\Z",
    "pt": r"\b(?:\w+(?:ará|erá|irá|arão|erão|irão)|vai|vão|haverá|previst[oa]s?|começa|começam|próxim[oa]s?"
    r"|entra|entram)\b"
    r"|\b(?:para|até)\s(?:o\s|a\s|ao\s|à\s)?\Z",
    "it": r"\b(?:\w+(?:erà|irà|drà|rrà|eranno|iranno|dranno|rranno)|sarà|saranno|avrà|avranno"
    r"|previst[oa]|prossim[oa])\b|\b(?:per|entro)\s(?:il\s|la\s|l['’])?\Z",
    "ca": r"\b(?:\w+(?:arà|erà|irà|aran|eran|iran)|previst[oa]?|proper[oa]?)\b",
    "nl": r"\b(?:zal|zullen|wordt|worden|kan|kunnen|moet|moeten)\b[^.,;:!?]{0,80}?\bge\w{2,}(?:d|t|en)\b"
    r"|\b(?:zal|zullen|gaat|gaan|wordt|worden|begint|beginnen|beslist|komend|komende|gepland|volgt|start"
    r"|kan|kunnen|moet|moeten|vergadert|reist|opent|beslissen)\b|\bvoor\s\Z",
    "pl": r"\b(?:będzie|będą|ma\szostać|mają|zaplanowan\w+|odbędzie|rozpocznie|zapadnie|zacznie|zakończy"
    r"|spotka|spotkają|przedstawi|ogłosi|otworzy|wejdzie|wejdą|pojedzie|odwiedzi|podpisze|zbierze|rozstrzygnie"
    r"|głosuje"
    r"|wystartuje|trafi|ma\s\w+ć)\b",
    "cs": r"\b(?:bude|budou|začne|skončí|plánovan\w+|proběhne|rozhodne|sejde|sejdou|zahájí|otevře|vyhlásí"
    r"|předloží|pojede|navštíví|představí"
    r"|uskuteční|nastoupí|projedná|vstoupí|zasedne|setká|má\s\w+t)\b",
    "ru": r"\b(?:будет|будут|состоится|состоятся|начнётся|начнется|начнутся|пройдёт|пройдет"
    r"|планирует\w*|запланирован\w*|начнут|вступит|вступят|подпишет|рассмотрит|проведёт|проведет|огласит|встретится"
    r"|приедет|прибудет|посетит|откроется|откроют|завершится|подаст|объявит|выступит|представит|намерен\w?)\b",
    "uk": r"\b(?:буде|будуть|відбудеться|відбудуться|почнеться|розпочнеться|планує\w*|запланован\w*|почне"
    r"|набуде|підпише|розгляне|проведе|оголосить|зустрінеться|приїде|відвідає"
    r"|відкриється|завершиться|подасть|представить)\b",
    "tr": r"\b\w+(?:ecek|acak|eceği|acağı|eceğini|acağını|ecekler|acaklar)\b",
    "sv": r"\b(?:ska|skall|kommer\satt|väntas|planeras|börjar|inleds|reser|hålls|träder|öppnar|möter|väntar)\b",
    "da": r"\b(?:skal|vil|ventes|begynder|planlagt|rejser|mødes|holdes|træder|åbner)\b",
    "no": r"\b(?:skal|vil|ventes|begynner|starter|planlagt|reiser|møtes|holdes|trer|åpner)\b",
    "el": r"\bθα\b",
    "ro": r"\b(?:va|vor|urmează)\b",
    "id": r"\b(?:akan)\b",
    "ar": r"\bو?(?:سوف|المقرر|سي\w{3,}|ست\w{3,})\b",
    "zh": r"将|將|计划|計劃|预计|預計|拟于",
    "ja": r"予定|見通し|見込み|方針|計画",
    "ko": r"예정|할\s것|될\s것|한다|된다|열린다|오는",
    "he": r"\b(?:צפוי|צפויה|צפויים|עתיד|עתידה|יתקיים|תתקיים)\b",
}
# Languages whose verbs tell by themselves that something is past: what has no such verb is to come, or goes on.
OVERT_PAST = frozenset({"pl", "cs", "sk", "ru", "uk", "nl", "sv", "es", "pt", "it"})
PAST = {
    "fr": r"\b(?:a|ont|avait|avaient|était|étaient|fut|furent|\w+(?:èrent|irent|aient)|né|née|mort|morte)\b",
    "es": r"\b(?:\w{2,}(?:aron|ieron|eron|aba|aban|ía|ían)|\w{2,}ó|ha|han|había|habían|fue|fueron|era|eran"
    r"|estaba|dijo|hizo|tuvo"
    r"|estuvo|pudo|puso|quiso|vino|supo|hubo|dio|vio|trajo|cupo|anduvo|\w+dujo|\w+dujeron)\b",
    "pt": r"\b(?:\w{2,}(?:aram|eram|iram|ou|eu|iu|ava|avam|iam)|foi|foram|tinha|tinham|era|eram|havia|disse"
    r"|esteve|fez|veio|teve|pôde|pôs"
    r"|quis|soube|trouxe|houve|deu|viu|\w{3,}ia)\b",
    "it": r"\b(?:ha|hanno|aveva|avevano|era|erano|fu|furono|venne|vennero|disse|fece|nacque|prese|mise|chiese"
    r"|decise|vinse|perse"
    r"|\w{2,}(?:arono|irono|erono|ava|avano|eva|evano|iva|ivano)|\w{3,}[òì])\b"
    r"|\b(?:è|sono)\s(?:\w+\s)?\w+(?:[tsn][oaie])\b",
    "ca": r"\b(?:va|van|ha|han|havia|era|eren)\b",
    "nl": r"\b(?:heeft|hebben|had|hadden|werd|werden|was|waren|zei|zeiden|\w{2,}[^aeiou\W](?:de|te|den|ten))\b"
    r"|\b\w*(?:kwam|kwamen|ging|gingen|vond|vonden|nam|namen|deed|deden|stond|hield|vroeg|gaf|sprak|kreeg|liet|viel"
    r"|begon|begonnen|verloor|won|wonnen|schreef|brak|sloeg|trok|bleef|overleed|riep|zag|reed)\b"
    r"|\b(?:ge|ver|ont|over)\w{2,}(?:d|t|en)\b",
    "pl": r"\b\w{2,}ł[aoyi]?(?:m|ś)?\b|\b\w{2,}li(?:śmy)?\b|\b\w{3,}(?:ano|ono|ęto|yto|ito)\b",
    "cs": r"\b\w{2,}[aeěiíyuů]l[aoiy]?\b|\b(?:byl|byla|bylo|byli|byly|řekl|řekla|mohl|mohla)\b",
    "ru": r"\b(?!(?:дел|тел|сел|числ|мал|школ|сил|начал|зал|журнал|капитал|канал|материал|персонал|отдел|предел"
    r"|раздел"
    r"|квартал|вокзал|сигнал|скандал|финал|филиал|генерал|стол|гол|футбол|протокол|посол|символ|тыл"
    r"|правил)[аоиуы]?\b)"
    r"\w+(?:[аяеёиоуы]л(?:ся)?|[аяеёиоуышзсгрк]л[аои](?:с[ья])?)\b|\b\w{3,}(?:ан|ен|ён|ят|ыт)(?:а|о|ы)?\b"
    r"|\b\w*(?:умер|погиб|смог|помог|вырос|вёз|нёс|исчез|пёр|лёг|мёрз)\b",
    "uk": r"\b(?!(?:правил|сил|школ|діл|сел|числ|начал|зал|журнал|квартал|канал)[аоиу]?\b)"
    r"\w+(?:[аяиу]в|[аяіиеуоє](?:ла|ло|ли))"
    r"(?:ся|сь)?\b|\b\w{2,}[шзсгрк]л[аои](?:ся|сь)?\b|\b\w{3,}(?:ано|ено|ято|ито)\b"
    r"|\b\w*(?:тік|ліг|біг|міг|ніс|віз|ріс|мер|гиб|чез|пав)\b",
    "tr": r"\b\w{2,}(?:dı|di|du|dü|tı|ti|tu|tü|mıştı|mişti|muştu|müştü|dılar|diler|tılar|tiler)\b",
    "sv": r"\b(?:har|hade|blev|var|dog|sade|gick|kom|tog|fick|såg|stod|höll|fann|gav|låg|skrev|föll|sprang"
    r"|sjönk|bröt|drog|slog"
    r"|vann|lät|lade|bjöd|omkom|\w{2,}(?:ade|des|dde|tte|kte|ste))\b",
    "da": r"\b(?:har|havde|blev|var|døde|sagde)\b",
    "no": r"\b(?:har|hadde|ble|var|døde|sa)\b",
    "zh": r"了|已|曾|被捕|去世",
    "ja": r"た[。、]|ました|だった",
    "ko": r"했다|됐다|였다|었다|았다|졌다|지난",
    "ro": r"\b(?:a|au|fost|era|erau)\b",
    "id": r"\b(?:telah|sudah)\b",
    "ar": r"\b(?:كان|كانت|وكان|وكانت|أعلن|أعلنت|قال|قالت)\b",
}
