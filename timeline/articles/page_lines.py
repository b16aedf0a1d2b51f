"""Lines of a page's text made whole, and those left out that speak of the page: its head, its pictures, its browser."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from timeline.articles.blocks import Block
from timeline.articles.boilerplate import is_invitation
from timeline.publication import read_stamps
from timeline.publication.labels import Label, after_by, is_byline, leading_label, sole_label
from timeline.publication.lines import Mention, mentions
from timeline.publication.surroundings import heads_others

_KEY = 6
_TOP, _BOTTOM = 4, 6
# A byline may stand below the lead.
_BYLINE_WITHIN = 7
_LONGEST_HEAD, _LONGEST_CREDIT, _LONGEST_NOTICE = 110, 110, 320
_PARAGRAPH, _SENTENCE = 120, 50

_CREDIT = re.compile(
    r"^[\s(\[]*(?:(?:photo(?:graph)?s?|image|picture|video)(?: credits?| by| courtesy(?: of)?)?|credits?|fotos?"
    r"|bild(?:er)?|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|crédits?(?: photos?)?|fotograf(?:í|i)?a"
    r"|imagen|imagem|immagine|beeld|zdjęcie|fot\.|foto de archivo|фото|quelle|source|fuente|fonte|bron|źródło|kilde"
    r"|källa|zdroj|источник|джерело|المصدر|صورة|图片来源|图|写真|사진)\s?(?::|/|\||©|\(c\)|–|-\s|：)\s?\S.*$"
    r"|^[\s(\[]*(?:©|\(c\)\s)\s?[^.!?]+$",
    re.IGNORECASE,
)
_AGENCIES = re.compile(
    r"pixabay|unsplash|pexels|getty|images|shutterstock|istock(?:photo)?|adobe|stock|adobestock|picture|alliance|imago"
    r"|afp|dpa|reuters|ap|photo|epa|keystone|ansa|efe|apa|tt|pap|nurphoto|via"
)
_BETWEEN_AGENCIES = re.compile(r"[\s/,|–-]+")
_FOLLOW = re.compile(
    r"^\W*(?:follow us|folgen sie uns|folge uns|folgt uns|suivez[- ]nous|s[ií]guenos|seguici|siga[- ]nos|volg ons"
    r"|följ oss|følg oss|følg os|obserwuj nas|sledujte nás|подпишитесь|подписывайтесь|підписуйтесь|підпишіться"
    r"|bizi takip|تابعونا|تابعنا)(?!\w).{0,170}$",
    re.IGNORECASE,
)
_BROWSER = re.compile(
    r"javascript.{0,40}(?:disabled|deactivated|enable|deaktiviert|aktivier|désactivé|activer|desactivado|activ|habilit"
    r"|disabilitato|abilita|uitgeschakeld|wyłącz|włącz|отключ|включ)|(?:enable|aktivieren|activez|activa)\b.{0,40}javascript"
    r"|(?:outdated|unsupported|veralteten|veraltete[rn]?|obsol[eè]te|verouderde) (?:web)?browser|navigateur obsolète"
    r"|browser (?:is|does|doesn't|version is).{0,20}(?:support|out of date|outdated)",
    re.IGNORECASE,
)
# That a court ruled on that day is news, too.
_RULED = re.compile(r"(?:date )?(?:decided|filed)", re.IGNORECASE)
_PARTED = re.compile(r"[|•·‧]|来源|來源")
_COOKIES = re.compile(r"cookies?\b", re.IGNORECASE)
_CONSENT = re.compile(
    r"accept|consent|agree|privacy policy|akzeptier|zustimm|einverstanden|datenschutzerklärung|accept(?:er|ez)|consente"
    r"|acept|accett|aceit|accepteer|akceptuj|соглас|принима",
    re.IGNORECASE,
)
_TABLE_RULE = re.compile(r"^\|?[\s|:-]*-{3}[\s|:-]*$|^[|/\s]+$")
_RIGHTS = re.compile(
    r"^\W*copyright\b.{0,30}(?:19|20)\d\d|^.{0,60}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden"
    r"|wszelkie prawa zastrzeżone|все права защищены|усі права захищені|tüm hakları saklıdır|版权所有)\W*$"
    r"|^(?:.{0,60}[|–-]\s?)?(?:printed (?:on|from)|gedruckt am|imprimé le|impreso el|stampato il)\s",
    re.IGNORECASE,
)
_MAILING = re.compile(
    r"^(?:you(?:'re| are) receiving this (?:e-?mail|message|newsletter)|if you no longer wish to receive|to unsubscribe"
    r"|(?:view|read) (?:this|it) (?:e-?mail )?in your browser|unsubscribe\b|im browser (?:ansehen|lesen)"
    r"|sie erhalten diese (?:e-?mail|nachricht)|vous recevez (?:ce|cet) (?:e-?mail|message)"
    r"|recibes? este (?:correo|mensaje)|ricevi questa e-?mail)",
    re.IGNORECASE,
)
# "From Wikipedia, the free encyclopedia"
_ENCYCLOPEDIA = re.compile(
    r"^[^.!?]{2,40}(?:free encyclopa?edia|freien enzyklopädie|l['’]encyclopédie libre|enciclopedia libr?er?a"
    r"|enciclopédia livre|vrije encyclopedie|wolnej encyklopedii|свободной энциклопедии|вільної енциклопедії"
    r"|fria encyklopedin|otevřené encyklopedie)\W*$",
    re.IGNORECASE,
)
_SKIP = re.compile(
    r"^(?:(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd"
    r"|tempo de leitura|czas czytania|время чтения|lästid|læsetid|lesetid)"
    r"\W{0,3}(?:(?:ca|env|ok)\.?\s)?\d+\s?\w{1,8}\.?"
    r"|\d+\s?(?:min|minutes?)\.?\s(?:read|de lecture|de lectura|di lettura|de leitura|lesezeit|leestijd)"
    r"|ads?|advert|sponsored|promoted|skip to (?:main )?content|main content|jump to content"
    r"|zum (?:haupt)?inhalt(?: springen)?|hauptinhalt|inhalt"
    r"|aller au contenu(?: principal)?|contenu principal|contenido principal|vai al contenuto|ir para o conteúdo)$",
    re.IGNORECASE,
)


def whole_lines(text: str, shown: Sequence[Block]) -> str:
    """The text with one line a paragraph, whatever line breaks the markup had inside of it."""
    known = _by_beginning(shown)
    found: list[str] = []
    lines = [words for line in text.split("\n") if (words := " ".join(line.split()))]
    at = 0
    while at < len(lines):
        marker, line = _marker(lines, at)
        at += 2 if marker and lines[at] == "-" else 1
        line, taken = _joined(line, lines[at : at + 40], known)
        at += taken
        found.append(marker + line)
    return _with_joiners("\n".join(found), shown)


_JOINERS = "\u200c\u200d"
_WITHOUT_JOINERS = str.maketrans("", "", _JOINERS)


def _with_joiners(text: str, shown: Sequence[Block]) -> str:
    """The text with the signs that Persian and the scripts of India join and part letters by, which extractors drop."""
    joined = [line for block in shown for line in block.lines if "\u200c" in line or "\u200d" in line]
    if not joined:
        return text
    whole = {line.translate(_WITHOUT_JOINERS): line for line in joined}
    return "\n".join(whole.get(line, line) for line in text.split("\n"))


# Lines that begin alike are few in what people write.
_MOST_ALIKE = 60


def _by_beginning(shown: Sequence[Block]) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for block in shown:
        for line in block.lines:
            alike = known.setdefault(line[:_KEY], [])
            if len(alike) < _MOST_ALIKE:
                alike.append(line)
    return known


def _marker(lines: Sequence[str], at: int) -> tuple[str, str]:
    """The hyphen that marks an item of a list, and the line without it; it may stand in a line of its own."""
    line = lines[at]
    if line == "-" and at + 1 < len(lines):
        return "- ", lines[at + 1]
    return ("- ", line[2:]) if line.startswith("- ") else ("", line)


def _joined(line: str, following: Sequence[str], known: dict[str, list[str]]) -> tuple[str, int]:
    """A line with those of the next that the page shows in the same paragraph, and how many these are."""
    best, count = line, 0
    # Some pages hide a copy of all their text in one box.
    same_beginning = known.get(line[:_KEY], [])
    for whole in [] if line in same_beginning else same_beginning:
        if len(whole) <= len(line) or not whole.startswith(line):
            continue
        end = len(line)
        for number, other in enumerate(following, 1):
            gap = 1 if whole[end : end + 1] == " " else 0
            if not whole.startswith(other, end + gap):
                break
            end += gap + len(other)
            if number > count:
                best, count = whole[:end], number
    return best, count


# What stands below these may well be a part of the article.
_OWN_SECTION = re.compile(
    r"^\W*(?:termine|veranstaltungen|agenda|(?:upcoming )?events|pressekontakt|además|notes?)\b", re.IGNORECASE
)


def without_tail(text: str, links: Collection[str]) -> str:
    """The text up to a heading over other articles, comments or references, where no paragraph follows it.

    "Read more" stands amid an article as well: below it, what is written goes on unless more of it are `links`.
    """
    lines = text.split("\n")
    for number in range(len(lines) - 1, 0, -1):
        line = lines[number]
        if _is_paragraph(line):
            break
        if heads_others(line, is_heading=len(lines) - number <= _LONGEST_TAIL) and not _OWN_SECTION.match(line):
            if is_invitation(line) and _goes_on(lines[number + 1 :], links):
                break
            return "\n".join(lines[:number])
    return text


_LONGEST_TAIL, _FEWEST_WORDS = 40, 4


def _goes_on(lines: Sequence[str], links: Collection[str]) -> bool:
    own = [line for line in lines if line.lstrip("- ") not in links]
    written = [one for one in own if one[-1:] in _ENDS or (one.startswith("- ") and len(one.split()) > _FEWEST_WORDS)]
    return len(written) > len(lines) - len(own)


_ENDS = tuple('.!?…”“"»。！？')


def _is_paragraph(line: str) -> bool:
    return len(line) > _SENTENCE and not line.startswith("- ") and line[-1:] in _ENDS


def without_page_lines(text: str, title: str, language: str, told: Collection[int]) -> str:
    """The text without headline, byline and date, which are kept elsewhere, and without what is said of the page.

    `told` holds the days on which the page says that it was published or changed.
    """
    lines = [line for line in text.split("\n") if not _is_notice(line)]
    top = _head(lines)
    bottom = max(top, len(lines) - _BOTTOM)
    kept = [
        line
        for number, line in enumerate(lines)
        if not (
            (number < top and _is_title(line, title))
            or (number < _BYLINE_WITHIN and len(line) <= _LONGEST_HEAD and _is_names(line))
            or ((number < _TOP or number >= bottom) and _is_header(_item(line), language, told, is_top=number < _TOP))
        )
    ]
    return "\n".join(kept) if any(len(line) > _KEY for line in kept) else text


def _item(line: str) -> str:
    """An item of a list without its marker: some themes list the date and the author."""
    return line.removeprefix("- ") or line


def _head(lines: Sequence[str]) -> int:
    """How many lines stand above the first paragraph, at most four."""
    return next((n for n, line in enumerate(lines[:_TOP]) if len(line) > _PARAGRAPH), min(_TOP, len(lines)))


def _is_title(line: str, title: str) -> bool:
    return bool(title) and _plain(line) == _plain(title)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _is_header(line: str, language: str, told: Collection[int], *, is_top: bool) -> bool:
    """Whether a line is a byline, or holds nothing but the article's own dates."""
    if len(line) > _LONGEST_HEAD or line.startswith("|"):
        return False
    if _is_names(line) or ((label := sole_label(line)) and label[1] == line.rstrip(": ")):
        return True
    # "Publicerad 11 maj 2022 kl 17.05."
    is_sentence = line[-1:] in ".!?" and leading_label(line) is None and not read_stamps(line, language)
    found = [] if is_sentence else list(mentions(line, language))
    if any(mention.label is not Label.UPDATED and mention.place.stamps[0].day_number not in told for mention in found):
        return False
    if any(_RULED.match(mention.words) for mention in found):
        return False
    return any(mention.label in (Label.PUBLISHED, Label.UPDATED) for mention in found) or (
        is_top and bool(found) and (found[0].stands_alone or _says_little(line, found))
    )


_MOST_WORDS = 6


def _says_little(line: str, found: Sequence[Mention]) -> bool:
    """Whether a line is a name, a place or a section beside the article's own date, and no heading that tells of it."""
    if _PARTED.search(line) or is_byline(line):
        return True
    rest = "".join(line[: found[0].place.start] + " " + line[found[-1].place.end :])
    return len(re.findall(r"[^\W\d_]+", rest)) <= _MOST_WORDS


def _is_names(line: str) -> bool:
    """Whether a line is a byline and nothing else: "By Ann Other and Bob Doe"."""
    rest = after_by(line)
    words = [word for word in rest.split() if word.isalpha()]
    has_names = sum(word[:1].isupper() for word in words) >= 2 and line[-1:] not in ".!?:,;"
    return is_byline(line) and rest != line and has_names and sum(word[:1].islower() for word in words) <= 2


def _is_of_agencies(line: str) -> bool:
    words = [word for word in _BETWEEN_AGENCIES.split(line.lower()) if word]
    return bool(words) and all(map(_AGENCIES.fullmatch, words))


def _is_notice(line: str) -> bool:
    """Whether a line credits a picture, tells of the browser, or asks for consent or company."""
    if _TABLE_RULE.match(line):
        return True
    if len(line) <= _LONGEST_CREDIT and (
        _CREDIT.match(line)
        or _RIGHTS.match(line)
        or _is_of_agencies(line)
        or _SKIP.match(line)
        or _MAILING.match(line)
        or _ENCYCLOPEDIA.match(line)
    ):
        return True
    if len(line) > _LONGEST_NOTICE:
        return False
    return bool(_FOLLOW.match(line) or _BROWSER.search(line) or (_COOKIES.search(line) and _CONSENT.search(line)))
