"""The text of a page is the article that a reader reads, and its title is the headline without the name of the site."""

from __future__ import annotations

import pytest

from tests.articles import files
from tests.articles.files import LINES, TITLE
from timeline.articles import import_bytes
from timeline.articles.page import read_page
from timeline.articles.page_text import bare_text
from timeline.articles.page_title import without_site


def text_of(body: str, head: str = "") -> str:
    page = f'<html lang="en"><head><title>{TITLE} | The Courier</title>{head}</head><body>{body}</body></html>'
    return import_bytes(page.encode(), "page.html")[0].text


STORY = "".join(f"<p>{line}</p>" for line in LINES)


def test_paragraphs_stay_paragraphs() -> None:
    assert text_of(f"<article><h1>{TITLE}</h1>{STORY}</article>").split("\n")[-4:] == list(LINES)


def test_a_page_of_a_few_words_keeps_its_paragraphs() -> None:
    told = ("The dam failed on Tuesday night. Three villages were flooded.", "It was built between 1950 and 1954.")
    body = "".join(f"<p>{line}</p>" for line in told)
    page = f"<nav>Home News</nav><article><h1>{TITLE}</h1><p class=byline>By A. Smith</p>{body}</article>"
    assert text_of(page).split("\n")[-2:] == list(told)


def test_menus_notices_comments_and_related_links_stay_out() -> None:
    around = (
        "<div class='cookie-banner'><p>We value your privacy and use cookies to improve your experience.</p></div>"
        "<nav><ul><li><a href='/a'>Weather for the weekend</a></li></ul></nav>"
    )
    below = (
        "<section class='related'><h2>Read also</h2><ul><li><a href='/b'>Bridge reopens</a></li></ul></section>"
        "<div id='comments'><div class='comment'><p>I was on that ferry and it was cold.</p></div></div>"
    )
    text = text_of(f"{around}<article><h1>{TITLE}</h1>{STORY}</article>{below}<footer>All rights reserved</footer>")
    for outside in ("cookies", "Weather", "Read also", "Bridge reopens", "it was cold", "All rights"):
        assert outside not in text


def test_lead_between_headline_and_story_is_kept() -> None:
    lead = "It was the third accident on the line this year, and the harbour master had seen it coming."
    body = f"<main><h1>{TITLE}</h1><div class='intro'><p>{lead}</p></div><div class='text'>{STORY}</div></main>"
    assert lead in text_of(body)


@pytest.mark.parametrize(
    "line", ["Read more:", "Sign up for our newsletter", "Lesen Sie auch: Die Brücke", "Lire aussi :"]
)
def test_invitations_between_paragraphs_are_left_out(line: str) -> None:
    body = f"<article><h1>{TITLE}</h1><p>{LINES[0]}</p><p>{line}</p>" + "".join(f"<p>{x}</p>" for x in LINES[1:])
    text = text_of(body + "</article>")
    assert line.rstrip(" :") not in text
    assert LINES[1] in text


def test_sentence_that_begins_like_an_invitation_is_kept() -> None:
    line = "Contact with the ship was lost at nine. Related companies did not answer."
    assert line in text_of(f"<article><h1>{TITLE}</h1><p>{line}</p>{STORY}</article>")


def test_page_drawn_by_scripts_gives_the_text_that_it_tells_search_engines() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "' + " ".join(LINES) + '"}</script>'
    )
    assert text_of("<div id='app'></div>", head) == " ".join(LINES)


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Ferry aground | The Courier", "The Courier", "Ferry aground"),
        ("The Courier - Ferry aground", "The Courier", "Ferry aground"),
        ("Ferry aground off Selwick after a storm - The Courier", "", "Ferry aground off Selwick after a storm"),
        ("Ferry aground - captain held", "The Courier", "Ferry aground - captain held"),
        ("Ferry – a history", "", "Ferry – a history"),
        ("Ferry aground", "", "Ferry aground"),
    ],
)
def test_name_of_the_site_is_taken_off_the_title(title: str, site: str, expected: str) -> None:
    assert without_site(title, site) == expected


def test_headline_of_the_page_is_the_title_even_where_the_browser_shows_another() -> None:
    (article,) = import_bytes(files.a_page(), "page.html")
    assert article.title == TITLE


def test_a_short_headline_is_taken_without_the_name_of_the_site() -> None:
    page = "<html><head><title>Dam open - The Daily Post</title></head><body><h1>Dam open</h1><p>%s</p></body></html>"
    draft = read_page(page % ("The dam opened on Sunday and the road was closed for a week. " * 8))
    assert draft.title == "Dam open"


def test_a_date_in_an_aside_is_not_said_to_stand_near_the_headline() -> None:
    page = (
        "<html><body><article><h1>Dam open at Velmary</h1><p>%s</p></article>"
        '<aside class="related"><h3>Related</h3><p>Bridge shut</p><p>3 March 2018</p></aside></body></html>'
    )
    draft = read_page(page % ("The dam opened on Sunday and the road was closed for a week. " * 8))
    assert [hint.source for hint in draft.hints] == ['"3 March 2018" beside the article']


def test_cells_of_a_bare_table_are_parted() -> None:
    assert (
        bare_text("<table><tr><td>3 May\n1998</td>\n<td>Quay <b>closed</b></td></tr></table>")
        == "3 May 1998\tQuay closed"
    )


def test_boxes_drawn_with_tables_of_one_column_leave_no_strokes() -> None:
    page = f"<table><tr><td><table><tr><td>{LINES[0]}</td></tr><tr><td>{LINES[1]}</td></tr></table></td></tr></table>"
    (article,) = import_bytes(f"<html><body>{page}</body></html>".encode(), "x.html")
    assert article.text.split("\n") == [LINES[0], LINES[1]]


_MORE = ("The quay is shut.", "It opened in May 1998.", "Nobody was hurt, she said.")
_LISTED = "<ul><li><a href='/b'>Bridge reopens after nine days</a></li><li><a href='/c'>Ferry strike ends</a></li></ul>"


@pytest.mark.parametrize("line", ["<p>Read more</p>", "<h3>Read more</h3>", "<p>Also read: Bridge reopens</p>"])
def test_what_is_written_below_a_line_to_read_more_is_text_and_links_are_not(line: str) -> None:
    more = "".join(f"<p>{sentence}</p>" for sentence in _MORE)
    page = f"<article><h1>{TITLE}</h1>{STORY}{{}}</article>"
    text = text_of(page.format(line + _LISTED + more))
    assert text.split("\n")[-3:] == list(_MORE)
    assert text_of(page.format(line + _LISTED)).split("\n")[-1] == LINES[-1]
    assert "Bridge" not in text


@pytest.mark.parametrize(
    "folded",
    [
        "<p><a href='#'>Read more</a></p><div style='display: none'>{}</div>",
        "<button aria-expanded=false>Continue reading…</button><div aria-hidden=true>{}</div>",
        "<div class='collapse hidden'>{}</div><button>Weiterlesen</button>",
        "<div hidden>{}</div><span onclick='f()'>Lire la suite</span>",
    ],
)
def test_what_a_page_folds_away_behind_a_button_to_read_on_is_text(folded: str) -> None:
    rest = f"<p>{LINES[-1]}</p>"
    page = f"<article><h1>{TITLE}</h1>{STORY.removesuffix(rest)}{{}}</article>"
    assert text_of(page.format(folded.format(rest))).split("\n")[-1] == LINES[-1]


@pytest.mark.parametrize(
    "button", ["<a href='/more'>Read more</a>", "<button>Accept</button>", "<button>Share</button>"]
)
def test_what_is_hidden_beside_anything_else_stays_out(button: str) -> None:
    hidden = f"{button}<div style='display:none'><p>We value your privacy and that of our many readers.</p></div>"
    assert "privacy" not in text_of(f"<article><h1>{TITLE}</h1>{STORY}{hidden}</article>")
