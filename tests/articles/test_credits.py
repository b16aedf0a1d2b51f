"""Author and section, as publishers name them."""

from __future__ import annotations

import json

import pytest

from timeline.articles import import_bytes
from timeline.articles.credits import author_of_text, person
from timeline.articles.page import read_page
from timeline.model import Article

STORY = "<p>The bridge at Velmary was closed on Sunday evening after the river rose by two metres.</p>" * 3


def a_page(head: str = "", above: str = "") -> Article:
    page = f"<html lang='en'><head><title>Bridge closed</title>{head}</head><body><h1>Bridge closed after flood</h1>"
    (article,) = import_bytes(f"{page}{above}{STORY}</body></html>".encode(), "page.html")
    return article


def search_engines_are_told(**row: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **row})}</script>'


AUTHORS = {
    "a person": (search_engines_are_told(author={"@type": "Person", "name": "Ann Other"}), ""),
    "a list with one twice": (search_engines_are_told(author=[{"name": "Ann Other"}, "Ann Other"]), ""),
    "meta": ('<meta name="author" content="By Ann Other">', ""),
    "meta with an address first": (
        '<meta property="article:author" content="https://a.example/ann"><meta name="byl" content="Ann Other">',
        "",
    ),
    "marked": ("", '<div itemprop="author"><span itemprop="name">Ann Other</span>, editor</div>'),
    "relation": ("", '<p><a rel="author" href="/ann">Ann Other</a> 12 October 2020</p>'),
    "printed": ("", "<p>By Ann Other</p>"),
    "printed in German": ("", "<p>Von Ann Other</p>"),
}


@pytest.mark.parametrize("where", AUTHORS)
def test_author_is_named(where: str) -> None:
    assert a_page(*AUTHORS[where]).author == "Ann Other"


def test_several_authors_are_named_in_their_order() -> None:
    told = search_engines_are_told(author=[{"name": "Ann Other"}, {"name": "Bo Another"}])
    assert a_page(told).author == "Ann Other, Bo Another"


def test_the_publisher_of_the_site_is_not_the_author_of_the_article() -> None:
    told = '<script type="application/ld+json">{"@type":"WebSite","author":{"name":"Courier Media"}}</script>'
    assert a_page(told).author == ""


@pytest.mark.parametrize(
    "text",
    ["admin", "https://a.example", "a.example/ann", "@ann", "{{name}}", "7", "Super User", "x" * 200],
)
def test_what_is_no_name_names_nobody(text: str) -> None:
    assert person(text) == ""


@pytest.mark.parametrize("name", ["De Niro", "von der Leyen", "Di Maio", "Lars von Trier"])
def test_a_particle_of_a_surname_is_no_by(name: str) -> None:
    assert person(name) == name


def test_an_address_beside_a_name_is_left_out() -> None:
    assert (person("Ann Other <ann@courier.example>"), person("ann@courier.example (Ann Other)")) == ("Ann Other",) * 2


def test_names_are_freed_of_entities_and_of_what_themes_write_around_them() -> None:
    assert person("View all posts by Ann &Oacute;ther") == "Ann Óther"


def test_the_first_section_is_taken_and_none_where_it_says_there_is_none() -> None:
    assert a_page('<meta property="article:section" content="#Food &amp;amp; Drink, Local">').section == "Food & Drink"
    assert a_page('<meta property="article:section" content="Uncategorized">').section == ""


def test_section_is_named() -> None:
    assert a_page(search_engines_are_told(articleSection=["Local", "Floods"])).section == "Local"
    assert a_page('<meta property="article:section" content="Local">').section == "Local"
    assert a_page().section == ""


OTHERS = {
    "story.json": b'{"title": "Flood", "body": "The river rose.", "byline": "By Ann Other", "section": "Local"}',
    "story.md": b"---\nauthor: Ann Other\nsection: Local\n---\n# Flood\n\nThe river rose.\n",
    "story.rss": (
        b"<rss version='2.0'><channel><title>Courier</title><item><title>Flood</title><category>Local</category>"
        b"<author>Ann Other</author><description>The river rose.</description></item></channel></rss>"
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_formats_name_both(name: str) -> None:
    (article,) = import_bytes(OTHERS[name], name)
    assert (article.author, article.section) == ("Ann Other", "Local")


def test_a_mail_is_its_senders() -> None:
    mail = (
        b"From: Ann Other <ann@courier.example>\nTo: b@courier.example\nSubject: Flood\n"
        b"Date: Mon, 12 Oct 2020 18:03:00 +0200\n\nThe river rose.\n"
    )
    (article,) = import_bytes(mail, "flood.eml")
    assert article.author == "Ann Other"


BYLINES = {
    "<p>By Ann Other | Posted: Tue 10:12 PM, Jul 30, 2019</p>": "Ann Other",
    "<p>By Ann Other<br>Posted: May 6, 2009</p>": "Ann Other",
    "<p>By Ann Other, June 3, 2015</p>": "Ann Other",
    "<p>Por Ana Outra em 28 de outubro de 2018</p>": "Ana Outra",
    "<p>Por Ana Outra — Velmar</p>": "Ana Outra",
    "<p><span>By ANN OTHER</span><span>September 8, 2020 GMT</span></p>": "ANN OTHER",
    "<p>Par Odile Autre - Publié dans : Jardin</p>": "Odile Autre",
    "<p>By the river</p>": "",
}


@pytest.mark.parametrize("byline", BYLINES)
def test_name_is_told_from_what_stands_behind_it(byline: str) -> None:
    page = f"<html lang='en'><body><h1>Bridge closed after flood</h1>{byline}<p>The river rose.</p></body></html>"
    assert read_page(page).author == BYLINES[byline]


TOLD = "The bridge at Velmary was closed on Sunday evening."


@pytest.mark.parametrize(
    ("head", "told", "author"),
    [
        ("Bridge closed\nBy Ann Other", "Microsoft Office User", "Ann Other"),
        ("Bridge closed\nBy Ann Other, 12 October 2020", "Bob Doe", "Ann Other"),
        ("By ANN OTHER and BOB DOE, Staff writers\nBridge closed", "template", "ANN OTHER and BOB DOE"),
        ("Brücke zu\nVon Anna Andere\nVelmar, 12. Oktober 2020", "Windows-Benutzer", "Anna Andere"),
        ("Bridge closed", "Ann Other", "Ann Other"),
        ("Bridge closed", "Utilisateur Windows", ""),
        ("Bridge closed", "python-docx", ""),
        ("By Sunday the river had risen by two metres.", "", ""),
    ],
)
def test_a_texts_own_byline_is_the_author_and_what_programs_write_is_none(head: str, told: str, author: str) -> None:
    assert author_of_text(f"{head}\n\n{TOLD}", told) == author


def test_the_byline_of_a_plain_text_is_its_author() -> None:
    (article,) = import_bytes(f"Bridge closed after flood\n\nBy Ann Other\n\n{TOLD}".encode(), "bridge.txt")
    assert article.author == "Ann Other"
