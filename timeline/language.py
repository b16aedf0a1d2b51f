"""The language of an article, told offline from its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 6000
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
# A text is in a script when this share of its letters is.
_SHARE = {"uk": 0.01, "ja": 0.05}
_WORDS = {
    "en": "the of and to in that is was for with on as by at from his he it are this which but have had were not been",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an aus er hat",
    "fr": "le la les de des et un une du en que qui dans est pour au sur par pas plus ce il ne se avec sont aux",
    "es": "el la de que y en los se del las un por con una para su al es lo como más pero sus le ha este fue",
    "it": "il di che la e un per in una sono non del con da dei al le della si come più anche nel alla gli ha",
    "pt": "o de a que e do da em um para com não uma os no se na por mais as dos como mas ao foi das à ele",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij uit werd door hij naar",
    "sv": "och i att det som en på är av för med den till inte har de ett om var jag men från vid kan",
    "da": "og i at det er en til af på som med for den de ikke der har et om var blev fra ved kan hun",
    "no": "og i det er som en på av for til med at har de ikke den et om var fra ved ble kan han",
    "fi": "ja on oli ei että se hän ovat mutta myös kun joka sen ole hänen jo kuin tai vain mukaan",
    "pl": "i w na z się nie do że to jest o po jak za od przez dla był ale oraz jego przy są tym",
    "cs": "a v na se je že z s do o to i za od po jako ale byl podle který pro jsou by jeho při",
    "ro": "și de în a la cu pe că nu o din se pentru este un care mai au fost după ca prin sau lui",
    "hu": "a az és hogy nem is egy ez volt meg de már csak el még mint azt vagy után szerint ki",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ne en var o ancak",
    "id": "yang dan di dengan untuk dari pada ini dalam tidak itu akan ke adalah oleh juga tersebut telah",
    "vi": "và của là có trong được cho không với các một đã những người này khi tại từ đến về",
}
_LETTERS = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str:
    """A two-letter language tag; "en" where nothing tells."""
    sample = text[:_SAMPLE]
    words = _LETTERS.findall(sample.lower())
    letters = sum(map(len, words))
    if not letters:
        return "en"
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) > letters * _SHARE.get(language, 0.3):
            return language
    counts = Counter(words)
    scores = {language: sum(counts[word] for word in common.split()) for language, common in _WORDS.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else "en"
