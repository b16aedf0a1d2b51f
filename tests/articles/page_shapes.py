"""A hundred and twenty pages after the habits of publishers: twelve shapes, eight languages, a quarter undated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


def _words(names: str) -> tuple[str, ...]:
    return tuple(names.split())


@dataclass(frozen=True)
class Tongue:
    """How one language's newspapers write."""

    code: str
    months: tuple[str, ...]
    long: str
    published: str
    updated: str
    by: str
    headline: str
    story: tuple[str, ...]

    def date(self, year: int, month: int, day: int) -> str:
        return self.long.format(y=year, m=self.months[month - 1], d=day)


@dataclass(frozen=True)
class Page:
    """A page, and the day on which it was published; None where it does not say."""

    name: str
    markup: str
    day: str | None


TONGUES = (
    Tongue(
        "en-GB",
        _words("January February March April May June July August September October November December"),
        "{d} {m} {y}", "Published", "Updated", "By", "Bridge at Velmary closed after flood",
        ("The bridge at Velmary was closed on Sunday evening after the river rose by two metres, the council said.",
         "It had been repaired in May 2011, and an engineer had warned of its eastern pier three years later.",
         "The mayor said that buses would run again from next week, once the road along the bank has been cleared."),
    ),
    Tongue(
        "de",
        _words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        "{d}. {m} {y}", "Veröffentlicht am", "Aktualisiert am", "Von", "Brücke in Velmar nach Hochwasser gesperrt",
        ("Die Brücke in Velmar ist am Sonntagabend gesperrt worden, nachdem der Fluss um zwei Meter gestiegen war.",
         "Sie war im Mai 2011 instand gesetzt worden; ein Ingenieur hatte drei Jahre danach vor dem Pfeiler gewarnt.",
         "Die Busse sollen von der nächsten Woche an wieder fahren, sobald die Straße am Ufer geräumt ist."),
    ),
    Tongue(
        "fr",
        _words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        "{d} {m} {y}", "Publié le", "Mis à jour le", "Par", "Le pont de Velmary fermé après la crue",
        ("Le pont de Velmary a été fermé dimanche soir après que la rivière est montée de deux mètres, dit la mairie.",
         "Il avait été réparé en mai 2011, et un ingénieur avait mis en garde contre son pilier trois ans plus tard.",
         "Les bus doivent circuler de nouveau la semaine prochaine, dès que la route de la rive sera dégagée."),
    ),
    Tongue(
        "es",
        _words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        "{d} de {m} de {y}", "Publicado el", "Actualizado el", "Por", "Cierran el puente de Velmar tras la crecida",
        ("El puente de Velmar fue cerrado el domingo por la noche después de que el río subiera dos metros.",
         "Había sido reparado en mayo de 2011, y un ingeniero advirtió tres años más tarde sobre su pilar.",
         "Los autobuses volverán a circular la semana que viene, cuando se despeje la carretera de la orilla."),
    ),
    Tongue(
        "it",
        _words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        "{d} {m} {y}", "Pubblicato il", "Aggiornato il", "Di", "Chiuso il ponte di Velmara dopo la piena",
        ("Il ponte di Velmara è stato chiuso domenica sera dopo che il fiume era salito di due metri, dice il comune.",
         "Era stato riparato nel maggio del 2011 e un ingegnere aveva parlato del pilone tre anni più tardi.",
         "Gli autobus torneranno a circolare la settimana prossima, quando la strada della riva sarà libera."),
    ),
    Tongue(
        "pt",
        _words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        "{d} de {m} de {y}", "Publicado em", "Atualizado em", "Por", "Ponte de Velmar fechada depois da cheia",
        ("A ponte de Velmar foi fechada no domingo à noite depois de o rio ter subido dois metros, diz a câmara.",
         "Tinha sido reparada em maio de 2011, e um engenheiro avisou três anos mais tarde sobre o pilar.",
         "Os autocarros voltam a circular na próxima semana, quando a estrada da margem estiver livre."),
    ),
    Tongue(
        "nl",
        _words("januari februari maart april mei juni juli augustus september oktober november december"),
        "{d} {m} {y}", "Gepubliceerd op", "Bijgewerkt op", "Door", "Brug bij Velmar dicht na hoogwater",
        ("De brug bij Velmar is zondagavond gesloten nadat de rivier twee meter was gestegen, zegt de gemeente.",
         "Zij was in mei 2011 hersteld, en een ingenieur had drie jaar later voor de pijler gewaarschuwd.",
         "De bussen rijden vanaf volgende week weer, zodra de weg langs de oever is vrijgemaakt."),
    ),
    Tongue(
        "pl",
        ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
         "listopada", "grudnia"),
        "{d} {m} {y}", "Opublikowano", "Aktualizacja", "Autor", "Most w Velmarze zamknięty po powodzi",
        ("Most w Velmarze został zamknięty w niedzielę wieczorem, gdy rzeka podniosła się o dwa metry.",
         "Naprawiono go w maju 2011 roku, a trzy lata później inżynier ostrzegał przed jego filarem.",
         "Autobusy mają jeździć od przyszłego tygodnia, gdy tylko droga nad brzegiem będzie wolna."),
    ),
)  # fmt: skip


def pages() -> Iterator[Page]:
    """Ten pages of each shape, each with a day of its own."""
    for shape in (*DATED, *UNDATED):
        for number in range(10):
            tongue = TONGUES[(number + SHAPES.index(shape)) % len(TONGUES)]
            year, month, day = 2012 + number, (number * 5 + 2) % 12 + 1, (number * 11 + SHAPES.index(shape)) % 28 + 1
            markup = shape(tongue, year, month, day)
            name = f"{shape.__name__}-{number}-{tongue.code}"
            yield Page(name, markup, f"{year}-{month:02d}-{day:02d}" if shape in DATED else None)


def _page(tongue: Tongue, head: str = "", above: str = "", lead: str = "", below: str = "", aside: str = "") -> str:
    paragraphs = "".join(f"<p>{text}</p>" for text in tongue.story)
    menu = "".join(f'<li><a href="/{n}">Rubrik {n}</a></li>' for n in range(8))
    return (
        f'<!DOCTYPE html><html lang="{tongue.code}"><head><meta charset="utf-8">'
        f"<title>{tongue.headline} | Kurier</title>"
        f"{head}</head><body><nav><ul>{menu}</ul></nav><main><article><h1>{tongue.headline}</h1>{above}"
        f"<div>{lead}{paragraphs}</div>{below}</article>{aside}</main><footer>© 2009–2024 Kurier</footer></body></html>"
    )


def _others(tongue: Tongue) -> str:
    """A list of other stories with their own dates, as most pages have one."""
    rows = "".join(
        f'<li><a href="/x{n}">{tongue.headline} {n}</a> <span '
        f'class="date">{tongue.date(2024, n + 1, n + 2)}</span></li>'
        for n in range(4)
    )
    return f'<aside class="related"><ul>{rows}</ul></aside>'


def json_ld_in_a_graph(tongue: Tongue, year: int, month: int, day: int) -> str:
    rows = (
        '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Kurier"},{"@type":["NewsArticle"],'
        f'"headline":"{tongue.headline}","datePublished":"{year}-{month:02d}-{day:02d}T23:40:00+02:00",'
        f'"dateModified":"{year + 1}-01-05T08:00:00+02:00"}}]}}'
    )
    head = f'<script type="application/ld+json">{rows}</script>'
    return _page(tongue, head, aside=_others(tongue))


def meta_tags_with_a_later_change(tongue: Tongue, year: int, month: int, day: int) -> str:
    head = (
        f'<meta property="article:published_time" content="{year}-{month:02d}-{day:02d}T06:10:00Z">'
        f'<meta property="article:modified_time" content="{year + 1}-03-04T09:00:00Z"><meta '
        f'property="og:type" content="article">'
    )
    shown = f'<p class="meta">{tongue.updated} {tongue.date(year + 1, 3, 4)}</p>'
    return _page(tongue, head, above=shown, aside=_others(tongue))


def printed_label_only(tongue: Tongue, year: int, month: int, day: int) -> str:
    shown = (
        f"<div>{tongue.published} {tongue.date(year, month, day)}, 18:03</div>"
        f"<div>{tongue.updated} {tongue.date(year, 12, 30)}, 07:15</div>"
    )
    return _page(tongue, above=shown, aside=_others(tongue))


def byline_with_a_bar(tongue: Tongue, year: int, month: int, day: int) -> str:
    return _page(
        tongue, above=f"<p>{tongue.by} Hanne Okafor | {tongue.date(year, month, day)}</p>", aside=_others(tongue)
    )


def dateline_and_label_below(tongue: Tongue, year: int, month: int, day: int) -> str:
    below = f'<p class="imprint">{tongue.published} {tongue.date(year, month, day)}</p>'
    return _page(tongue, lead="", below=below)


def time_element(tongue: Tongue, year: int, month: int, day: int) -> str:
    moment = f"{year}-{month:02d}-{day:02d}T19:30:00+01:00"
    shown = (
        f'<span><time class="entry-date published" datetime="{moment}">{tongue.date(year, month, day)}</time></span>'
    )
    return _page(tongue, above=shown, aside=_others(tongue))


def microdata(tongue: Tongue, year: int, month: int, day: int) -> str:
    shown = f'<meta itemprop="datePublished" content="{year}-{month:02d}-{day:02d}"><p>{tongue.by} Hanne Okafor</p>'
    page = _page(tongue, above=shown, aside=_others(tongue))
    return page.replace("<article>", '<article itemscope itemtype="https://schema.org/NewsArticle">')


def address_and_short_date(tongue: Tongue, year: int, month: int, day: int) -> str:
    head = f'<link rel="canonical" href="https://kurier.example/{year}/{month:02d}/{day:02d}/velmar.html">'
    return _page(tongue, head, above=f'<p class="date">{day:02d}/{month:02d}/{year}</p>', aside=_others(tongue))


def first_words_are_the_date(tongue: Tongue, year: int, month: int, day: int) -> str:
    lead = f"<p>Velmar, {tongue.date(year, month, day)} (Kurier) – {tongue.story[0]}</p>"
    return _page(tongue, lead=lead)


def nothing_but_dates_of_the_story(tongue: Tongue, year: int, month: int, day: int) -> str:
    told = f"<p>{tongue.story[1]} {tongue.date(year, month, day)}: {tongue.story[0]}</p>"
    return _page(tongue, lead=told)


def only_a_change_and_other_stories(tongue: Tongue, year: int, month: int, day: int) -> str:
    shown = f'<p class="meta">{tongue.updated} {tongue.date(year, month, day)}</p>'
    comments = "".join(
        f'<div class="comment"><b>Reader {n}</b> <time '
        f'datetime="{year}-{month:02d}-{n + 1:02d}">{tongue.date(year, month, n + 1)}</time>'
        f"<p>{tongue.story[2]}</p></div>"
        for n in range(3)
    )
    return _page(tongue, above=shown, below=f'<section id="comments">{comments}</section>', aside=_others(tongue))


def shop_with_reviews(tongue: Tongue, year: int, month: int, day: int) -> str:
    head = (
        f'<meta property="og:type" content="website"><meta name="date" content="{year}-{month:02d}-{day:02d}">'
        '<script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script>'
    )
    reviews = "".join(
        '<div itemprop="review" itemscope itemtype="https://schema.org/Review">'
        f'<meta itemprop="datePublished" content="{year}-{n + 1:02d}-03"><p>{tongue.story[n]}</p></div>'
        for n in range(3)
    )
    return _page(tongue, head, below=reviews)


DATED: tuple[Callable[[Tongue, int, int, int], str], ...] = (
    json_ld_in_a_graph,
    meta_tags_with_a_later_change,
    printed_label_only,
    byline_with_a_bar,
    dateline_and_label_below,
    time_element,
    microdata,
    address_and_short_date,
    first_words_are_the_date,
)
UNDATED = (nothing_but_dates_of_the_story, only_a_change_and_other_stories, shop_with_reviews)
SHAPES = (*DATED, *UNDATED)
