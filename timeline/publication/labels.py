"""Words that publishers print before a date: published, updated, by; one row a language."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from timeline.publication.header_words import weekday_number
from timeline.publication.zones import is_zone


class Label(StrEnum):
    """What a printed label says about the date behind it."""

    PUBLISHED = "published"
    UPDATED = "updated"
    OTHER = "other"


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PUBLISHED = """
first published|originally published|for immediate release|immediate release|submitted on|date published
published date|publication date|date of publication
published online|published
press release|news release|media release|public release|media advisory|press statement
post date|posted date|uploaded|uploaded on|date of issue|notice issued
date of report|report date|date reported|date of statement|statement date|date of letter
handed down|judgment handed down|date of judgment|judgment date|judgment delivered|verkündet
asked|posted|posted at|web posted at|web posted|decided|date decided|filed on|date filed
date posted|issued|date issued|released|release date|filed|created|added|submitted|pub date|pubdate|date
erscheinungstermin|veröffentlichungstermin|berichtsdatum|datum des berichts|bericht vom
ausgegeben|herausgegeben|erstmals veröffentlicht|online seit|online gestellt|verfasst|verfasst von|verfasst am
pressemitteilung|presseinformation|medienmitteilung|pressemeldung|medieninformation|presseaussendung
zuerst veröffentlicht|erstveröffentlichung|erscheinungsdatum|erstellungsdatum|veröffentlicht|erschienen|publiziert
erstellt|eingestellt|geschrieben|gepostet|gespeichert
veröffentlichungsdatum|datum|stand
ajouté|ajoutée|publiés|publication|date publication|parue|communiqué|communiqué de presse|envoyé|soumis|rédigée
publié|publiée|première publication|date de publication|date de création|date de parution|mis en ligne|mise en ligne
paru|posté|rédigé|écrit|créé
date
publicado en|fecha publicación|subido|emitido|escrito|redactado|enviado|nota de prensa|comunicado de prensa
publicado|publicada|fecha de publicación|fecha de creación|publicación|fecha|creado|publicado originalmente
inviato|inviata|comunicato stampa
pubblicato|pubblicata|pubblicazione|data pubblicazione|del giorno|data di pubblicazione|inserito|postato|data|scritto
comunicado de imprensa|enviado em
publicado em|publicada em|publicado a|data da publicação|data de publicação|postado|criado|publicação
persbericht|nieuwsbericht|ingezonden|gepubliceerd|geplaatst|publicatiedatum|verschenen|plaatsingsdatum
pressmeddelande|pressemeddelelse|pressemelding|skriven|tiedote
publicerad|publicerat|publicerades|publiceret|udgivet|offentliggjort|oprettet|publisert|skrevet|lagt ut|dato
julkaistu|birt
komunikat prasowy|napisane|napisał|wysłano|tisková zpráva|napsal|napsala
opublikowano|data publikacji|dodano|opublikowane|publikacja|utworzono|data utworzenia|data dodania|publikováno
zveřejněno|vydáno|publikované|publikován|vloženo|přidáno|datum|datum vydání|datum zveřejnění|vytvořeno|pridané
dátum|dátum publikovania
zverejnené|uverejnené
közzétéve|megjelent|publikálva|létrehozva|publicat|publicată|data publicării|postat
yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|tarih|giriş|giriş tarihi|eklenme|oluşturulma tarihi
δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση|ημερομηνία δημοσίευσης|ημερομηνία|αναρτήθηκε
пресс-релиз|прес-реліз|опубликован|публикация|дата новости|додано|розміщено|опублікована
опубликовано|опубликована|дата публикации|дата создания|дата|размещено|создано|добавлено|опубліковано|дата публікації
створено
публикувано|публикувана
објављено|објавено|objavljeno|objavljen|objavljena|datum objave|paskelbta|publicēts|avaldatud
publicat el|data de publicació|argitaratua
نشر في|نشر|تاريخ النشر|تم النشر|نُشر في|نُشر|تاريخ|تاریخ انتشار|منتشر شده|منتشر شد|שعת|פורסם|פורסם ב|תאריך
תאריך פרסום
प्रकाशित|प्रकाशन तिथि|প্রকাশিত|প্রকাশ|شائع|تاریخ اشاعت
发布时间|发布于|登録日|登録|发表日期|刊登日期|发稿时间|发布日期|发表于|发表时间|时间|日期|發布時間|發布|發佈|刊登|公開日|公開|掲載日|掲載|投稿日|発表日|配信|入力|입력|등록|게시일|게시|발행|작성일|승인
dipublikasikan|diterbitkan|diterbitkan pada|diposting|tanggal|ditulis|đăng|ngày đăng|đăng lúc|xuất bản|isdatë
wysłane|отправлено|odesláno|beküldte|beküldve|skickat|indsendt|lähetetty
botuar|cyhoeddwyd|foilsithe|gepubliseer|imechapishwa|โพสต์เมื่อ|เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่|ลงวันที่
上传时间|上传日期|录入时间|添加时间|公布日期|公布时间|公开日期|公开时间|公告日期|公告时间|發文時間|發佈時間|發布於|發表於|發表時間|張貼日期|张贴时间|更新發布
"""

_UPDATED = """
last updated|updated|last modified|modified|last edited|edited|last revised|revised|last reviewed|reviewed
last changed|last update|update|as of|corrected|date modified|modified date|date updated|updated date|upd|rev
correction|corrections|clarification|erratum|korrektur|berichtigung|correctif|rettifica|page last updated
last-modified|lastmod|fact-checked|medically reviewed|changed|last amended|amended|last checked
zuletzt aktualisiert|aktualisiert|aktualisierung|zuletzt geändert|letzte änderung|geändert|überarbeitet
letztes update|bearbeitet|zuletzt bearbeitet|editiert|zuletzt editiert|letzte aktualisierung|aktualisierungsdatum
änderungsdatum|zuletzt überarbeitet|letzte bearbeitung|korrigiert
mis à jour|mise à jour|dernière mise à jour|date de mise à jour|modifié|modifiée|actualisé|actualisée|maj
dernière modification|date de modification|mise à jour du|révisé|corrigé
actualizado|actualizada|fecha de actualización|última actualización|última modificación|modificado|actualización
modificada|fecha de modificación|act|editado|corregido
aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|aggiornamento|data ultima modifica
data di aggiornamento|data aggiornamento|modifica|rivisto
atualizado|atualizada|última atualização|atualização|última modificação|modificado em|modificação|editado em
data de atualização
bijgewerkt|laatst bijgewerkt|laatst gewijzigd|laatste update|gewijzigd|aangepast|laatst aangepast|laatste wijziging
geactualiseerd|geüpdatet|wijzigingsdatum
uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|senast ändrad|senast granskad|ändrad|opdateret|sidst opdateret
senest opdateret|oppdatert|sist oppdatert|sist endret|endret|päivitetty|viimeksi päivitetty|muokattu|uppfært
zaktualizowano|aktualizacja|ostatnia aktualizacja|zmodyfikowano|data aktualizacji|data modyfikacji|ost. akt
aktualiz|aktual|akt|aktualizowano|edytowano|ostatnia modyfikacja|data ostatniej modyfikacji|zmieniono
aktualizováno|poslední aktualizace|poslední změna|změněno|upraveno|aktualizované|aktualizace|naposledy upravené
posledná aktualizácia
frissítve|frissítés|módosítva
actualizat|actualizată|ultima actualizare|güncelleme|güncellenme|güncellenme tarihi|son güncelleme|güncellendi
ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση|обновлено|обновлена|дата обновления|изменено|оновлено|обновена
обновено|ažurirano|posodobljeno|ажурирано|обновлён|обновлен|последнее обновление|последнее изменение|изменена
отредактировано|редактировалось|дата изменения|останнє оновлення|змінено|дата оновлення|последна промяна
измењено|zadnja izmjena|poslednja izmena|uuendatud|atnaujinta|atjaunots|muudetud|actualitzat|última actualització
تحديث|آخر تحديث|تم التحديث|به‌روزرسانی|آخرین به‌روزرسانی|עודכן|עדכון אחרון|अपडेट|अद्यतन|আপডেট
更新日期|修改日期|修改时间|修订日期|修訂日期|编辑于|編輯於|最後更新|最近更新|更新時間|อัปเดต|อัพเดท|แก้ไขล่าสุด|ปรับปรุงล่าสุด
更新时间|更新于|更新|最后更新|最終更新|最終更新日|更新日|更新日時|수정|최종수정|업데이트|diperbarui|cập nhật
"""

# Dates of something else that stand where a publication date could.
_OTHER = """
accessed|accessed on|retrieved|abgerufen|consulté|copyright|registered|joined|member since|beigetreten|dabei seit
registriert|registriert seit|expires|valid until|gültig bis
event|when|termin|wann|cuándo|quand|deadline|starts|ends|beginn|ende|from|until|born|died|geboren|gestorben
argued|heard|hearing|hearing date|hearing dates|date of hearing|verhandelt
opening|event date|next|archived|valid
printed|gedruckt|last visit|premiere|release
kick-off|kickoff|tip-off|anstoß|anpfiff|spielbeginn|kursbeginn|kursstart|starttermin|kinostart|start|valid from
gültig von|gilt ab|gilt von|gilt bis|buchbar bis|coup d'envoi|inicio|début|inizio|calcio d'inizio|início|aanvang
začátek|rozpoczęcie|начало|начинается|başlangıç|开始时间|开赛|開始
answered|commented|replied|reply|response
recorded|taken|photo|foto|aufgenommen|archive|archiv|week of|effective|effective date|due|closes|closing date
founded|established|opened|closed|incorporated|founding date|start date|end date|birth date|date of birth
date of death|sale date|auction date|hearing date|meeting date|date of meeting|expiry date|expiration date|expiry
next review|review date|date of review|received|accepted|argued|heard|on view|travel date|check-in|booked|ordered
join date|joined on|last active|last seen|last login|last post|online since|as from|since|starting|valid through
gegründet|gegründet am|eröffnet|eröffnung|mitglied seit|registrierung|letzter besuch|einsendeschluss|stichtag
verfügbar ab|lieferbar ab|läuft bis|ablaufdatum|gültig ab|gültig seit|uraufführung|einreichungsfrist|frist|ab|bis
fondé|fondée|créée en|né le|née le|décédé|décédé le|inscrit|inscrit le|membre depuis|date limite|date de début
date de fin|date de naissance|jusqu'au|à partir du|valable jusqu'au|expire|date de sortie|sortie|ouvert
fundado|fundada|nacido|registrado|registrado el|miembro desde|fecha límite|fecha de inicio|fecha de fin|hasta|desde
vence|fecha de nacimiento|fecha de estreno|estreno|fecha de vencimiento|válido hasta
fondato|fondata|nato|nata|registrato|iscritto|iscritto dal|membro dal|scadenza|data di scadenza|fino al|dal|entro
data di nascita|data di uscita|uscita|data inizio|data fine
fundada em|nascido|registado|registrado em|membro desde|prazo|data limite|data de início|data de nascimento|até
opgericht|geboren op|lid sinds|geregistreerd|einddatum|startdatum|uiterste datum|t/m|tot|vanaf|sluitingsdatum
grundad|född|medlem sedan|registrerad|sista ansökningsdag|startdatum|slutdatum|gäller från|giltig till|grundlagt
założono|urodzony|dołączył|rejestracja|data rejestracji|termin składania|obowiązuje do|data rozpoczęcia
data zakończenia|data urodzenia|data wytworzenia|ważne do
založeno|narozen|registrován|uzávěrka|platné do|platnost do|datum narození|datum konání|termín
основан|основана|основано|родился|родилась|регистрация|зарегистрирован|на форуме с|действует до|до|срок|дата рождения
дата проведения|дата начала|дата окончания|дата регистрации|заснований|народився|реєстрація|зареєстрований
kuruluş|doğum|üyelik tarihi|kayıt tarihi|son başvuru|son başvuru tarihi|bitiş tarihi|başlangıç tarihi|geçerlilik
تأسس|ولد|تاريخ الميلاد|تاريخ الانضمام|سجل|截止日期|截止时间|有效期至|注册时间|出生日期|成立
締切|開催日|生年月日|設立
가입일|마감일|생년월일|설립
成文日期|生成日期|施行日期|生效日期|实施日期|實施日期|印发日期|exam|exams|examination|prüfung|klausur|examen|esame|egzamin
preisstand|datenstand|bezugsfrei ab|move-in|available from|next exam|term begins|term ends|semester begins
vorlesungsbeginn|rentrée
application deadline|bewerbungsschluss|anmeldeschluss
"""

# A page says with these words when something came out that it describes, or else when it came out itself.
_GENERIC = frozenset(
    ["date", "datum", "fecha", "data", "dato", "dátum", "tarih", "tarihi", "дата", "ημερομηνία", "تاريخ", "תאריך"]
)

# "Next update", "earliest publication date"
_NOT_YET = _names("""
next earliest planned expected scheduled proposed nächste nächster nächstes voraussichtliche kommende kommender
prochain prochaine próximo próxima prossimo prossima volgende następny następna následující seuraava следующая следующее
наступна gelecek
""")

_BY = """
by|von|par|por|di|de|da|door|av|af|przez|autor|autor:in|autorin|author|written by|auteur|autore|text|redaktion
ein beitrag von|от|автор|від|yazan|oleh|作者|文|記者|记者|por:|texto
"""


@cache
def _labels() -> dict[str, Label]:
    found: dict[str, Label] = {}
    for label, table in ((Label.OTHER, _OTHER), (Label.UPDATED, _UPDATED), (Label.PUBLISHED, _PUBLISHED)):
        for phrase in re.split(r"[|\n]", table):
            if phrase:
                found[phrase] = label
    found["stand"] = Label.UPDATED
    return found


@cache
def _bylines() -> frozenset[str]:
    return frozenset(word for word in re.split(r"[|\n]", _BY) if word)


_WORDS = re.compile(r"[^\s:：.,|()\[\]—]+")
# Words that may stand between a label and its date.
_GLUE = """
on at am um le el il em op den the in i de på dnia dne a en vom by der fecha pada в du it was this article story - – —
на la vào lúc u dia día data den
"""


@cache
def _glue() -> frozenset[str]:
    return frozenset(_GLUE.split())


def trailing_label(text: str) -> tuple[Label, str] | None:
    """The label that a text ends with, words like "on" and a colon aside, and how it was printed."""
    words = list(_WORDS.finditer(text))
    while words and _says_nothing(words[-1][0].lower()):
        words.pop()
    for count in (3, 2, 1):
        if len(words) >= count:
            phrase = text[words[-count].start() : words[-1].end()]
            if label := _labels().get(re.sub(r"\s+", " ", phrase.lower())):
                before = words[-count - 1][0].lower() if len(words) > count else ""
                if before in _NOT_YET and not text[words[-count - 1].end() : words[-count].start()].strip():
                    return Label.OTHER, f"{before} {phrase}"
                return _compound(text, words) or (label, phrase) if count == 1 else (label, phrase)
    last = words[-1][0].lower() if words else ""
    if _GERMAN_OTHER.search(last):
        return Label.OTHER, words[-1][0]
    for size in range(len(last), 1, -1):
        # Chinese, Japanese and Korean write no space before their labels.
        if not last.isascii() and (label := _labels().get(last[-size:])) and ord(last[-1]) > 0x2E80:
            is_compound = last[-size:] in _GENERIC_EAST and size < len(last)
            return _compound_east(last[:-size]) if is_compound else (label, last[-size:])
    return None


# "Abgabetermin", "Anmeldefrist"
_GERMAN_OTHER = re.compile(r"\w{3,}(?:termin|frist|schluss|beginn|premiere)$")
# "日期" alone dates the page, "出生日期" whatever stands before it.
_GENERIC_EAST = frozenset(["日期", "时间", "時間"])
_FOLLOWING = re.compile(
    r"^\s?(?:(?P<published>发布|发表|發布|發佈|發表|刊登|掲載|公開|投稿|配信|등록|게시|작성|입력|송고|발행)"
    r"|(?P<updated>更新|修改|编辑|編輯|수정|업데이트))(?![^\W\d_])"
)


def _compound_east(before: str) -> tuple[Label, str]:
    """The label that "日期" with these words before it makes: that of 发布, or of something else."""
    known = (label for size in range(len(before), 1, -1) if (label := _labels().get(before[-size:])))
    return next(known, Label.OTHER), before


def following_label(text: str) -> tuple[Label, str] | None:
    """The label that East Asian pages print behind a date: "于 2020-03-04 发布"."""
    found = _FOLLOWING.match(text)
    if not found:
        return None
    return (Label.PUBLISHED if found["published"] else Label.UPDATED), found[0].strip()


def sole_label(text: str) -> tuple[Label, str] | None:
    """The label that a text consists of, or that it ends with before a colon: what a box before a date's may say."""
    found = trailing_label(text)
    is_whole = found and (text.rstrip().endswith((":", "：")) or not text[: text.rfind(found[1])].strip(" \t|•·–—-"))
    return found if is_whole else None


_LONGEST_COMPOUND = 3


def _compound(text: str, words: list[re.Match[str]]) -> tuple[Label, str] | None:
    """ "Start date", "Date of sale": the date of whatever the words around "date" name."""
    if words[-1][0].lower() not in _GENERIC or len(words) < 2:
        return None
    own = len(words) - 1
    while own and not text[words[own - 1].end() : words[own].start()].strip():
        own -= 1
    if text[: words[own].start()].rstrip().endswith(":"):
        # "Category: Rivers Date: ..." names the one, and then the other.
        return None
    phrase = text[words[own].start() : words[-1].end()]
    is_name = 2 <= len(phrase.split()) <= _LONGEST_COMPOUND and is_byline(phrase) is False
    return (Label.OTHER, phrase) if is_name else None


def _says_nothing(word: str) -> bool:
    if word in _labels():
        return False
    # "Updated 1512 GMT (2312 HKT)"
    return word in _glue() or weekday_number(word) is not None or word.isdigit() or is_zone(word)


def leading_label(text: str) -> Label | None:
    """The label that a text begins with."""
    words = [found[0].lower() for found in _WORDS.finditer(text[:60])]
    for count in (3, 2, 1):
        if len(words) >= count and (label := _labels().get(" ".join(words[:count]))):
            return label
    return None


def names_other(text: str) -> bool:
    """Whether a text opens with the label of something else and a colon: "Photo: Ann Other, 13 July 2012"."""
    head, colon, _ = text.replace("：", ":").partition(":")
    words = " ".join(head.lower().split())
    return bool(colon) and (_labels().get(words) is Label.OTHER or words in _OCCASIONS or words in _SOURCES)


# One source with its date may be where a cutting comes from; several are what a text was written from.
_SOURCES = _names("sources references quellen références fuentes fonti bronnen źródła zdroje källor kilder источники")


# What takes place on the day that a colon parts from it.
_OCCASIONS = _names("""
hearing meeting session concert workshop seminar webinar conference lecture reading performance screening match
sitzung versammlung konzert lesung vortrag führung tagung vernissage spiel verhandlung anhörung treffen ausflug
réunion conférence audience séance spectacle reunión concierto conferencia taller función partido
riunione concerto conferenza spettacolo partita seduta reunião sessão palestra vergadering lezing voorstelling
spotkanie koncert wykład posiedzenie zasedání přednáška möte föreläsning заседание концерт лекция встреча
""")


def is_ahead(text: str) -> bool:
    """Whether a text speaks of what is still to come: "Next meeting on"."""
    return text[:30].lower().split(" ")[0] in _NOT_YET


def is_byline(text: str) -> bool:
    """Whether a text is no more than a name with "by" before it."""
    words = text.strip(" ,:|-–—•·").split()
    if not 0 < len(words) <= 8 or words[0].lower().rstrip(":") not in _bylines():
        return False
    # "Text Anna Andere", and not "Text box once".
    return words[0].lower() not in _THINGS or len(words) == 1 or not words[1][0].islower()


# Nouns that stand before a writer's name, and before much else.
_THINGS = frozenset(["text", "texto", "redaktion", "author", "autor", "auteur", "autore"])


# In these languages "by" is a part of many surnames, too: De Niro, von der Leyen.
_PARTICLES = frozenset(["de", "di", "da", "von", "av", "af"])


def after_by(text: str) -> str:
    """A byline without its "By"."""
    first, _, rest = text.partition(" ")
    word = first.lower().rstrip(":")
    if word in _PARTICLES and not (len(rest.split()) >= 2 and rest[:1].isupper()):
        return text
    return rest.strip() if rest and word in _bylines() else text


# "This entry was posted by ... on", "Dieser Beitrag wurde am ... veröffentlicht", "Pressemitteilung vom"
_SUBJECT = re.compile(
    r"\b(?:article|entry|post|story|page|artikel|beitrag|eintrag|meldung|billet|artículo|entrada|noticia"
    r"|articolo|artigo"
    r"|bericht|inlägg|innlegg|indlæg|artykuł|wpis|článek|статья|запись|новость|стаття)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:published|posted|written|filed|veröffentlicht|geschrieben|publiziert|erstellt|gepostet|publiée?|postée?"
    r"|rédigée?|publicad[oa]|pubblicat[oa]|scritto|geplaatst|gepubliceerd|publicera(?:d|t|des)|publicerades|publisert"
    r"|opublikowan[oy]|zveřejněn|publikován|опубликован[ао]?|размещен[ао]?|опубліковано)\b",
    re.IGNORECASE,
)
_RELEASE = re.compile(
    r"\b(?:press release|news release|statement|pressemitteilung|presseinformation|pressemeldung|medienmitteilung"
    r"|meldung|presseaussendung|pressedienst|presseerklärung|pressenotiz|stellungnahme|rundschreiben|sendung|ausgabe|artikel|aktuelles|news|neuigkeit(?:en)?|nachrichten|eintrag|newsletter"
    r"|beitrag|bericht|nachricht|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?"
    r"|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemeddelelse|komunikat(?: prasowy)?|tisková zpráva"
    r"|пресс-релиз)(?:\s(?:nr|no|n[°ºr]|núm|num|№)\.?\s?[\w/.-]{1,12})?,?\s*"
    r"(?:of|from|dated|vom|du|del|dal|de|van|från|fra|z dnia|ze dne|от)?\s*:?$",
    re.IGNORECASE,
)


_NAMED = re.compile(
    r"^\W*\w+(?:\s(?:[^\s.!?]+\.?)){2,9}\s(?:on|at|am|um|em|le|il|el|op|den|dnia|\||·|-|–)\s*\W*$", re.IGNORECASE
)


def without_weekday(before: str) -> str:
    """What stands before a date, without the weekday at its end."""
    *_, last = before.split() or [""]
    return before.rstrip().removesuffix(last) if weekday_number(last.strip(",.")) is not None else before


def is_about_article(words: str) -> bool:
    """Whether words name the article itself: "This story was"."""
    return _SUBJECT.search(words) is not None


def says_published(before: str, after: str) -> str:
    """The words of a sentence about the article itself that date it; empty where the sentence tells something else."""
    if release := _RELEASE.search(before.rstrip()):
        return release[0].strip()
    if leading_label(before) is Label.PUBLISHED and _NAMED.match(without_weekday(before)):
        # "Posted by Ann Other in News on"
        return before.split()[0]
    if not _SUBJECT.search(before[-120:]):
        return ""
    verb = _VERB.search(before[-100:]) or _VERB.search(after[:120])
    return verb[0] if verb else ""
