"""Words beside which a date is not the article's own: headings over other articles, properties of events and goods."""

from __future__ import annotations

import re
from functools import cache

# Headings over lists of other articles and over readers' comments.
_OTHERS = """
related|related stories|related articles|related news|related posts|related content|more news|more stories|more from
more in|more on|more about|more articles|latest|latest news|latest posts|latest articles|latest stories|recent posts
recent articles|recent news|recent stories|recent comments|most read|most popular|most viewed|popular|popular posts
trending|trending now|you may also like|you might also like|you may like|recommended|recommendations|see also|read also
read next|read more|also read|up next|further reading|top stories|other news|other articles|other stories|in other news
comments|comment|leave a comment|leave a reply|responses|reader comments|join the conversation|archives|upcoming events
reviews|customer reviews|user reviews|kundenbewertungen|bewertungen|rezensionen|kundenmeinungen|avis clients|avis
opiniones|valoraciones|recensioni|avaliações|beoordelingen|opinie|recensioner|recenze|отзывы|відгуки|评价|レビュー|리뷰
sources|references|external links|notes|footnotes|bibliography|works cited
quellen|einzelnachweise|literatur|weblinks|sources et références|références|liens externes|bibliographie|fuentes
referencias|enlaces externos|fonti|note|collegamenti esterni|referências|bronnen|bronnen en verwijzingen|przypisy
bibliografia|źródła|källor|referenser|reference|zdroje|источники|примечания|ссылки|джерела|примітки|kaynaklar|kaynakça|مصادر|المراجع|参考资料
参考来源|出典|脚注|참고
also from this source
keep reading|what to read next|in the news|elsewhere|from the archive|editors' picks|about the author|update history
mehr zum thema|weitere artikel|weitere meldungen|weitere nachrichten|weitere beiträge|weitere themen|weitere news
ähnliche artikel|ähnliche beiträge|das könnte sie auch interessieren|das könnte dich auch interessieren
auch interessant|meistgelesen|meist gelesen|neueste artikel|neueste beiträge|neueste nachrichten|neueste meldungen
neueste kommentare|letzte beiträge|aktuelle meldungen|aktuelle nachrichten|aktuelle beiträge|kommentare
veranstaltungen|termine|lesen sie auch|passend dazu|passend zum thema|siehe auch|mehr aus|mehr von|mehr zu|archiv
verwandte artikel|verwandte themen|verwandte beiträge|pressekontakt|schreibe einen kommentar|mehr nachrichten
à lire aussi|lire aussi|sur le même sujet|articles similaires|articles liés|à voir aussi|voir aussi|dernières actualités
derniers articles|les plus lus|les plus lues|dans la même rubrique|commentaires|commentaire|plus d'articles|réactions
autres articles|à découvrir|vous aimerez aussi|à ne pas manquer|agenda
noticias relacionadas|artículos relacionados|relacionadas|relacionados|te puede interesar|lo más leído|más leídas
lo más visto|más noticias|últimas noticias|otras noticias|entradas recientes|entradas relacionadas|lea también
lee también|ver también|comentarios|archivos|deja un comentario|además|más información|también te puede interesar
articoli correlati|notizie correlate|leggi anche|potrebbe interessarti|ti potrebbe interessare|altri articoli
altre notizie|ultime notizie|ultimi articoli|più letti|i più letti|commenti|lascia un commento|articoli recenti
vedi anche|dello stesso autore|correlati
notícias relacionadas|artigos relacionados|leia também|veja também|mais lidas|mais lidos|últimas notícias|mais notícias
posts recentes|posts relacionados|comentários|deixe um comentário|outras notícias|veja mais|saiba mais
meer nieuws|lees ook|lees meer|gerelateerd|gerelateerde artikelen|gerelateerde berichten|meest gelezen|meer over
meer van|laatste nieuws|recente berichten|reacties|andere berichten|ander nieuws|reageer
zobacz także|zobacz też|zobacz również|czytaj także|czytaj też|przeczytaj także|najnowsze|najczęściej czytane
polecamy|podobne artykuły|powiązane artykuły|inne artykuły|komentarze|więcej na ten temat
warto przeczytać|ostatnie wpisy
läs mer|läs också|läs även|mer från|mer om|fler nyheter|senaste nytt|senaste nyheterna|mest läst|mest lästa
relaterat|relaterade artiklar|kommentarer|fler artiklar|les også|læs også|læs mere|les mer|siste nytt|seneste nyt
mest læst|mest lest|relaterede artikler|lue myös|lisää aiheesta|luetuimmat|uusimmat|kommentit
čtěte také|čtěte dále|související|související články|další články|nejčtenější|komentáře|diskuse|přečtěte si
súvisiace články|najčítanejšie|ďalšie články|olvasta már|kapcsolódó cikkek|ajánlott|hozzászólások|legolvasottabb
citește și|articole similare|comentarii|cele mai citite|vezi și
ilgili haberler|diğer haberler|çok okunanlar|en çok okunanlar|son haberler|yorumlar|benzer haberler|bunlar da ilginizi
читайте также|по теме|ещё по теме|еще по теме|похожие|похожие статьи|похожие материалы|похожие новости|комментарии
последние новости|другие новости|другие материалы|новости по теме|самое читаемое|популярное|материалы по теме
также по теме|смотрите также|читайте також|за темою|схожі новини|інші новини|останні новини|коментарі|популярні
διαβάστε επίσης|σχετικά άρθρα|δείτε επίσης|σχόλια|τελευταία νέα|прочетете още|още новини|свързани
اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|آخر الأخبار|تعليقات|التعليقات
المزيد من|شاهد أيضا|ذات صلة|اخبار متعلقة|مطالب مرتبط|اخبار مرتبط|نظرات|קראו גם|כתבות נוספות|תגובות
相关新闻|相关阅读|相关文章|相关报道|延伸阅读|推荐阅读|热门|最新|更多|评论|相關新聞|相關報導|熱門|留言
関連記事|関連ニュース|おすすめ|最新記事|新着|人気|アクセスランキング|コメント|あわせて読みたい|こちらも
관련기사|관련 기사|많이 본|최신|댓글|인기|추천
"""

# The same, but only where a heading says no more than that.
_WORKS = """
publications|selected publications|recent publications|talks|selected talks|invited talks|presentations|awards
downloads|press releases|previous episodes|all episodes|more episodes|previous posts|older posts|newer posts|past events
past issues|next show|next episode|coming up|upcoming|nächste sendung|nächste folge|prochaine émission|próximo programa
veröffentlichungen|publikationen|vorträge|pressemitteilungen|dokumente|frühere folgen|alle folgen|ältere beiträge
publications récentes|communiqués de presse|téléchargements|épisodes précédents|publicaciones|ponencias|descargas
notas de prensa|pubblicazioni|comunicati stampa|publicações|comunicados|publicaties|persberichten|публикации
業績|論文|著書
"""

# What stands beside the date of something to go to. One of these is enough.
_EVENT = """
register now|register here|reserve your seat|save your seat|stadium|referee|attendance|stadion|schiedsrichter|zuschauer
estadio|árbitro|stade|arbitre|stadio|arbitro|estádio|scheidsrechter|стадион|судья
venue|admission|ticket|tickets|doors|doors open|rsvp|add to calendar|entry fee|entrance fee|register by|book tickets
veranstaltungsort|eintritt|einlass|veranstalter|vorverkauf|abendkasse|in den kalender|zum kalender hinzufügen
tarif|tarifs|entrée libre|réservation|réservations|billetterie
ingresso|ingresso libero|biglietti|biglietto|prenotazioni|prenotazione
entrada libre|reservas|aforo|ingressos|bilhetes
toegang|kaarten|aanvang|entree|wstęp|bilety|inträde|biljetter|entré|vstupné|vstup|vstupenky|belépő|pääsymaksu|liput
место проведения|вход|билеты|вход свободный|місце проведення|вхід|квитки|bilet|biletler|giriş ücreti
المكان|الدخول|التذاكر|入场|门票|会場|入場料|開場|入場無料|장소|입장료
"""
# And of something to buy, to see, to hear or to play.
_GOODS = """
price|isbn|isbn-13|isbn-10|asin|ean|sku|add to cart|add to basket|in stock|out of stock|add to wishlist|buy now
artist|genre|genres|developer|developers|platform|platforms|runtime|running time|directed by|director|starring|cast
manufacturer|item number|product code|tracklist|track listing|paperback|hardcover|binding|screenplay|box office
preis|artikelnummer|bestellnummer|regie|hersteller|in den warenkorb|lieferzeit|einband|seitenzahl|spieldauer|entwickler
prix|réalisateur|réalisation|éditeur|ajouter au panier|durée|nombre de pages|développeur
precio|género|director|reparto|añadir al carrito|desarrollador|encuadernación|preço|gênero|diretor|elenco
prezzo|genere|regia|aggiungi al carrello|casa editrice|prijs|regisseur|in winkelwagen|cena|reżyseria|gatunek|do koszyka
pris|regissör|artikelnummer|žánr|režie|do košíku|цена|жанр|режиссёр|режиссер|в корзину|производитель|в ролях|ціна
fiyat|yönetmen|tür|sepete ekle|السعر|المخرج|价格|导演|类型|価格|監督|ジャンル|가격|감독|장르
"""
# Labels of the day when goods come out; press offices print them, too.
_RELEASES = re.compile(
    r"^(?:first\s)?(?:release[ds]?|release date|erschienen|erscheinungsdatum|veröffentlicht|veröffentlichungsdatum"
    r"|datum|date|date de parution|paru|parue|sortie|fecha|data|published|publication date|дата|tarih|tarihi|日期)$",
    re.IGNORECASE,
)
_LONGEST_HEADING, _LONGEST_PROPERTY = 60, 90


@cache
def _beginning(table: str) -> re.Pattern[str]:
    words = "|".join(re.escape(words) for words in re.split(r"[|\n]", table) if words)
    return re.compile(rf"^[\W\d_]*(?:{words})(?![^\W_])", re.IGNORECASE)


@cache
def _whole(table: str) -> re.Pattern[str]:
    return re.compile(rf"{_beginning(table).pattern}[\W\d_]*$", re.IGNORECASE)


# Over a box beside the article that stands before it in the page.
_NEWS = """
news|aktuelles|neues|neuigkeiten|nachrichten|meldungen|termine|actualités|actus|noticias|novedades|notizie|novità|notícias
nieuws|aktualności|nyheter|nyheder|uutiset|aktuality|hírek|știri|haberler|duyurular|новости|новини|أخبار|新闻|公告|お知らせ|공지사항
"""


def heads_news(text: str) -> bool:
    """Whether a heading says no more than that what follows is the news of the site."""
    return len(text) <= _LONGEST_HEADING and bool(_whole(_NEWS).match(text))


def heads_others(text: str, *, is_heading: bool) -> bool:
    """Whether a line stands over other articles or over comments; what is no heading has to say no more than that."""
    if len(text) > _LONGEST_HEADING:
        return False
    return bool((_beginning(_OTHERS) if is_heading else _whole(_OTHERS)).match(text)) or (
        is_heading and bool(_whole(_WORKS).match(text))
    )


def is_of_event(line: str) -> bool:
    """Whether a line tells where something is to be seen, or what one has to pay for it."""
    return len(line) <= _LONGEST_PROPERTY and bool(_property(_EVENT).match(line))


def is_of_goods(line: str) -> bool:
    """Whether a line tells a property of something to buy, to read, to see or to play."""
    return len(line) <= _LONGEST_PROPERTY and bool(_property(_GOODS).match(line))


@cache
def _property(table: str) -> re.Pattern[str]:
    """A line that begins with one of the words, which a colon, a number, a currency or nothing follows."""
    return re.compile(rf"{_beginning(table).pattern}\s?(?:[:：|–—-]|[\d€$£¥]|$|(?-i:[A-Z]))", re.IGNORECASE)


def may_be_of_goods(label: str) -> bool:
    """Whether a label that says "published" is also said of goods."""
    return bool(_RELEASES.match(label.strip(" :")))
