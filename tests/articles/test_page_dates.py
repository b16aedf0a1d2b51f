"""The publication date of web pages in the shapes that publishers give them."""

from __future__ import annotations

import pytest

from tests.articles.page_shapes import Page, pages
from timeline.articles import import_bytes

PAGES = list(pages())


def test_the_set_has_twelve_shapes_eight_languages_and_thirty_pages_without_a_date() -> None:
    assert len(PAGES) == 120
    assert len({page.name.split("-")[0] for page in PAGES}) == 12
    assert len({page.name.split("-")[2] for page in PAGES}) == 8
    assert sum(page.day is None for page in PAGES) == 30


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_publication_date_is_found_or_not_guessed(page: Page) -> None:
    (article,) = import_bytes(page.markup.encode(), "page.html")
    found = str(article.published)[:10] if article.published else None
    assert found == page.day, article.evidence


STORY = (
    "<p>The bridge at Velmary was closed on Sunday evening after the river rose by two metres, the council said.</p>"
    * 3
)


def published(above: str = "", head: str = "") -> str | None:
    top = f"<html lang='en'><head><title>Bridge closed</title>{head}</head><body><h1>Bridge closed after flood</h1>"
    page = f"{top}{above}{STORY}"
    (article,) = import_bytes(page.encode(), "page.html")
    return str(article.published)[:10] if article.published else None


TRACES = {
    "boxes": "<div class='day'>12</div><div class='month'>Oct</div><div class='year'>2020</div>",
    "title of a relative time": "<span class='ago' title='12 October 2020 18:03'>3 days ago</span>",
    "element of its own": "<relative-time datetime='2020-10-12T18:03:00Z'>3 days ago</relative-time>",
    "RDFa": "<span property='dc:date dc:created' content='2020-10-12T18:03:00+02:00'>Mon</span>",
    "label in a box of its own": "<p>Published</p><p>12 October 2020</p>",
    "label in a sentence": "<p>This entry was posted by Ann Other on 12 October 2020 and filed under Floods.</p>",
    "head with a comment count": "<div id='comments-date'><span class='date'>October 12,2020</span> 3 replies</div>",
    "date behind an icon": "<p><span class='post-date'><i>\ue916</i> 12.10.2020</span> <b>\ue26a</b> 5</p>",
    "time of a change beside it": (
        "<p>Posted on <time class='entry-date published' datetime='2020-10-12'>October 12, 2020</time>"
        "<time class='updated' datetime='2021-01-05'>January 5, 2021</time> by <a>ann</a></p>"
    ),
    "time of a change before it": (
        "<p><time class='updated' datetime='2021-01-05'>January 5, 2021</time> "
        "<time class='entry-date published' datetime='2020-10-12'>October 12, 2020</time></p>"
    ),
    "lines in one paragraph": "<p>Ann Other<br>ann at courier.example<br>Monday, 12 October 2020<br>Velmary</p>",
    "boxes that only a style sheet sets apart": "<p><span>October 12, 2020</span><span>6:03 PM</span></p>",
    "release of an agency": "<p>FOR IMMEDIATE RELEASE<br>Monday, October 12, 2020</p>",
    "clock of one custom": "<p class='date'>10/12/2020 6:03 PM EDT</p>",
    "list of other stories below": "<p class='date'>12 October 2020</p><section>"
    + "".join(
        f"<div class='card'><h3>Story {n}</h3><span class='date'>{n} January 2021</span></div>" for n in (3, 2, 1)
    )
    + "</section>",
    "thread": "".join(
        f"<div class='post'><p class='postdate'>{day} October 2020, 18:03</p><p>I have seen it myself.</p></div>"
        for day in (12, 13)
    ),
    "text of an inline element": "<p>Ann Other <span>Oct 12, 2020</span> 3 min read <a href='/s'>Share</a></p>",
}


@pytest.mark.parametrize("trace", TRACES)
def test_printed_and_marked_traces_are_found(trace: str) -> None:
    assert published(TRACES[trace]) == "2020-10-12"


HEADS = {
    "invalid JSON-LD": '<script type="application/ld+json">{"@type":"Article","datePublished":"2020-10-12",}</script>',
    "state": '<script>window.state={"article":{"publishedAt":"2020-10-12T18:03:00Z"}}</script>',
    "state in seconds": '<script>window.state={"article":{"published_at":1602525780,"id":7}}</script>',
    "visitor counter": "<script>counter({'article.publishDate': '20201012', 'kind': 'story'})</script>",
    "state beside a change": (
        '<meta property="article:modified_time" content="2021-01-03"><script>{publishedDate: "2020-10-12"}</script>'
    ),
    "escaped JSON-LD": (
        '<script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,'
        "&quot;datePublished&quot;:&quot;2020-10-12&quot;}</script>"
    ),
    "JSON-LD for JavaScript": (
        "<script type='application/ld+json'>[{'@type':'Article','datePublished':'2020-10-12'}]</script>"
    ),
    "JSON-LD in seconds": (
        '<script type="application/ld+json">{"@type":"Article","datePublished":1602525780}</script>'
    ),
    "JSON in a meta tag": '<meta name="parsely-page" content=\'{"title":"x","pub_date":"2020-10-12T16:03:00Z"}\'>',
    "short names": '<meta name="pdate" content="20201012">',
    "value for content": '<meta name="article:published_time" value="2020-10-12">',
}


@pytest.mark.parametrize("head", HEADS)
def test_traces_for_programs_are_found(head: str) -> None:
    assert published(head=HEADS[head]) == "2020-10-12"


def test_times_of_several_articles_in_the_scripts_are_nobodys() -> None:
    state = '<script>x=[{"publishedAt":"2020-10-12"},{"publishedAt":"2020-10-14"}]</script>'
    assert published(head=state) is None


def test_a_date_beside_the_headline_that_a_script_draws_is_found() -> None:
    head = "<header><h1>Bridge closed after flood</h1><div><i data-date='12 October 2020'></i></div></header>"
    (article,) = import_bytes(f"<html lang='en'><body>{head}{STORY}</body></html>".encode(), "page.html")
    assert str(article.published) == "2020-10-12"


def test_a_date_beside_the_headline_may_be_counted_in_milliseconds() -> None:
    head = "<header><h1>Bridge closed after flood</h1><i class='publish-date' data-date='1602525780000'></i></header>"
    (article,) = import_bytes(f"<html lang='en'><body>{head}{STORY}</body></html>".encode(), "page.html")
    assert str(article.published)[:10] == "2020-10-12"


def test_a_front_page_that_prints_several_days_alike_has_none() -> None:
    days = "".join(f"<div><h2>Story {day}</h2><p class='date'>{day} October 2020</p></div>" for day in (12, 11, 10))
    assert published(days) is None


def test_a_change_printed_beside_the_headline_dates_what_declares_itself_an_article_only() -> None:
    article = '<meta property="og:type" content="article">'
    shown = "<p>Last updated 12 October 2020</p>"
    assert (published(shown), published(shown, article)) == (None, "2020-10-12")


def test_a_page_that_is_told_as_an_article_and_names_its_author_is_one() -> None:
    told = (
        '<meta property="og:type" content="article"><script type="application/ld+json">'
        '{"@type":"WebPage","datePublished":"2020-10-12"}</script><meta name="pubdate" content="2020-10-12">'
    )
    assert (published(head=told), published("<p>By Ann Other</p>", told)) == (None, "2020-10-12")


def test_a_picture_filed_on_the_same_day_confirms_a_weak_date_and_is_none_itself() -> None:
    picture = '<meta property="og:image" content="https://courier.example/media/2020/10/12/bridge.jpg">'
    weak = '<meta property="og:type" content="website"><meta name="pubdate" content="2020-10-12">'
    assert (published(head=picture), published(head=weak), published(head=weak + picture)) == (None, None, "2020-10-12")


def test_what_is_printed_outranks_what_programs_are_told() -> None:
    head = '<meta property="article:published_time" content="2020-01-03T08:00:00Z">'
    assert published("<p class='date'>12 October 2020</p>", head) == "2020-10-12"


def test_dates_in_quotations_and_comments_are_not_the_articles() -> None:
    assert published("<blockquote><p>Ann (@ann)</p><p>12 October 2020</p></blockquote>") is None
    assert published("<div class='comments'><p>12 October 2020</p></div>") is None


def test_days_of_a_list_of_other_articles_are_nobodys() -> None:
    cards = "".join(
        f"<div class='card'><h3>Story {n}</h3><p class='meta'>{n} October 2020</p></div>" for n in (12, 9, 3)
    )
    assert published(f"<p>Read on.</p><section>{cards}</section>") is None
    rows = ",".join(f'{{"@type":"NewsArticle","datePublished":"2020-10-{day:02d}"}}' for day in (12, 9, 3))
    told = f'<script type="application/ld+json">{{"@type":"ItemList","itemListElement":[{rows}]}}</script>'
    assert published(head=told) is None


def test_today_in_the_head_of_the_site_is_not_the_articles() -> None:
    head = "<header><div>Friday, March 3, 2023</div></header>"
    page = f"<html lang='en'><body>{head}<main><h1>Bridge closed after flood</h1>{{}}{STORY}</main></body></html>"
    found = [import_bytes(page.format(line).encode(), "page.html")[0] for line in ("", "<p>Ann Other, May 4, 2022</p>")]
    assert [str(article.published)[:10] for article in found] == ["None", "2022-05-04"]


def test_time_of_something_to_go_to_is_not_the_articles() -> None:
    assert published("<div class='event-date'>Saturday, May 14, 2022, 7:00 PM</div>") is None


def test_a_stretch_of_days_is_not_the_articles() -> None:
    assert published("<h2>Weekly report 14 - 20 January 2022</h2>") is None
    assert published("<p>14 January 2022 – 20 January 2022</p>") is None


def test_month_in_the_address_settles_which_number_is_the_month() -> None:
    page = f"<html lang='en'><body><h1>Bridge closed</h1><p class='date'>10/12/2020</p>{STORY}</body></html>".encode()
    for month, day in (("10", "2020-10-12"), ("12", "2020-12-10"), ("11", "None")):
        (article,) = import_bytes(page, f"https://courier.example/2020/{month}/bridge/#.html")
        assert str(article.published)[:10] == day
