"""A page's text is made of whole paragraphs, and what speaks of the page and not of the story stays out of it."""

from __future__ import annotations

import pytest

from tests.articles.files import LINES, TITLE
from timeline.articles import import_bytes

STORY = "".join(f"<p>{line}</p>" for line in LINES)


def lines_of(body: str, language: str = "en") -> list[str]:
    page = f'<html lang="{language}"><head><title>{TITLE} | The Courier</title></head><body>{body}</body></html>'
    return import_bytes(page.encode(), "page.html")[0].text.split("\n")


def test_line_breaks_of_the_markup_do_not_part_a_paragraph() -> None:
    broken = LINES[0].replace(" on ", "\n      on ").replace(" the ", " <em>the</em>\n   ")
    assert LINES[0] in lines_of(f"<article><h1>{TITLE}</h1><div>{broken}</div>{STORY.replace(LINES[0], '')}</article>")


def test_lines_that_the_page_breaks_stay_apart() -> None:
    found = lines_of(f"<article><h1>{TITLE}</h1>{STORY}<p>First verse of it<br>and the second verse</p></article>")
    assert found[-2:] == ["First verse of it", "and the second verse"]


def test_paragraphs_of_a_hidden_copy_stay_apart() -> None:
    copy = f"<div class='h-hide'>{' '.join(LINES)}</div>"
    found = lines_of(f"<article><h1>{TITLE}</h1>{STORY}</article>{copy}")
    assert [line for line in found if line in LINES] == list(LINES)


HEADS = {
    "headline": f"<h1>{TITLE}</h1><p><b>{TITLE}</b></p>",
    "byline": f"<h1>{TITLE}</h1><p>By Ann Other and Bob Doe</p>",
    "date": f"<h1>{TITLE}</h1><p>12 October 2020, 18:03</p>",
    "label": f"<h1>{TITLE}</h1><p>Published 12 October 2020</p><p>Last updated: 14 October 2020</p>",
    "byline and date": f"<h1>{TITLE}</h1><p>Ann Other | 12 October 2020</p>",
}


@pytest.mark.parametrize("head", HEADS)
def test_head_of_the_article_is_kept_elsewhere(head: str) -> None:
    assert lines_of(f"<article>{HEADS[head]}{STORY}</article>") == list(LINES)


NOTICES = (
    "Photo: Ann Other / Courier",
    "(Credit: Ann Other)",
    "© Ann Other",
    "Foto: Anna Andere",
    "Crédit photo : Jeanne Autre",
    "Reuters / Getty Images",
    "Follow us on Facebook and Twitter for all the news from the islands.",
    "Síguenos en Telegram para recibir todas nuestras noticias",
    "JavaScript is disabled. Please enable JavaScript in your browser before you go on.",
    "We use cookies and similar means. By going on you agree to our privacy policy.",
    "Copyright 2020 Courier. All rights reserved.",
    "Printed from https://courier.example/news on 14 October 2020",
)


@pytest.mark.parametrize("line", NOTICES)
def test_what_is_said_of_the_page_is_left_out(line: str) -> None:
    between = f"<p>{LINES[0]}</p><p>{line}</p>" + "".join(f"<p>{text}</p>" for text in LINES[1:])
    assert lines_of(f"<article><h1>{TITLE}</h1>{between}</article>") == list(LINES)


KEPT = (
    "By Monday the ferry was back at its berth in the harbour.",
    "Photographs of the ship were sold for ten pounds each.",
    "Sources close to the company said that the mate had been asleep.",
    "The inspector found cookies and cold tea in the wheelhouse.",
    "Date of the hearing: 14 March 2021",
    "Doors open at seven on 3 May 2021",
)


@pytest.mark.parametrize("line", KEPT)
def test_sentences_that_begin_like_it_are_kept(line: str) -> None:
    body = f"<article><h1>{TITLE}</h1><p>{LINES[0]}</p><p>{line}</p>" + "".join(f"<p>{text}</p>" for text in LINES[1:])
    assert line in lines_of(body + "</article>")


def test_list_of_other_articles_at_the_end_is_left_out() -> None:
    below = "<h2>More from Ann Other</h2><p>Boxes and boxes</p><p>May 6, 2020</p><p>Shelves</p><p>Jan 11, 2021</p>"
    assert lines_of(f"<article><h1>{TITLE}</h1>{STORY}{below}</article>") == list(LINES)


def test_paragraphs_below_such_a_heading_are_kept() -> None:
    below = "<h2>More on the ferry</h2><p>The ferry was built in 1971 and has run aground three times since then.</p>"
    found = lines_of(f"<article><h1>{TITLE}</h1>{STORY}{below}</article>")
    assert found[-1] == "The ferry was built in 1971 and has run aground three times since then."


def test_a_page_laid_out_in_a_table_keeps_its_paragraphs() -> None:
    menu = "<td width=110><font size=1><a href='/a'>MAIN PAGE</a><br><a href='/b'>WEATHER</a></font></td>"
    table = f"<table width=760><tr>{menu}<td><h2>{TITLE}</h2>{STORY}</td></tr></table>"
    assert lines_of(table) == list(LINES)


def test_rows_of_a_table_of_figures_stay_rows() -> None:
    table = "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>12</td></tr></table>"
    found = lines_of(f"<article><h1>{TITLE}</h1>{STORY}{table}</article>")
    assert "2019 | 12" in " ".join(found)
