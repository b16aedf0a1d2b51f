"""What publishers print around their headlines, in four houses each: the day that a reader takes from it, or none.

A line of `habits/heads.tsv` holds a language, the day and the markup; {t} stands for the headline.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.articles.test_page_habits import FOLDER, STORIES
from timeline.articles import import_bytes

HEADS = [line.split("\t") for line in (FOLDER / "heads.tsv").read_text(encoding="utf-8").splitlines()]


def in_an_article(head: str, story: str) -> str:
    others = "".join(f'<li><a href="/{n}">X</a> <time datetime="2023-0{n}-02">2.{n}.2023</time></li>' for n in (1, 2))
    return (
        f'<header class="site-header"><a>Kurant</a></header><main><article>{head}<div class="body">{story}</div>'
        f'</article><aside class="related"><ul>{others}</ul></aside></main><footer>© 2023</footer>'
    )


def in_plain_boxes(head: str, story: str) -> str:
    return f"<div><div><a>Kurant</a></div><div>{head}{story}</div><div><div><a>Y</a></div></div></div>"


def in_a_table(head: str, story: str) -> str:
    return f"<table><tr><td width=150><a>Home</a><br><a>News</a></td><td>{head}{story}</td></tr></table>"


def in_a_blog(head: str, story: str) -> str:
    comments = "".join(
        f'<li class="comment"><div class="comment-meta"><a>2022-07-0{n} 10:00</a></div><p>So true, thank you.</p></li>'
        for n in (1, 3)
    )
    recent = "".join(f"<li>Z <span>2023-01-0{n}</span></li>" for n in (1, 5))
    return (
        f'<div id="page"><div id="header"><a>Kurant</a></div><div id="content"><div class="post hentry">{head}'
        f'<div class="entry">{story}</div></div><div id="comments"><h3>2 Comments</h3><ol class="commentlist">'
        f'{comments}</ol></div></div><div id="sidebar"><h3>Recent</h3><ul>{recent}</ul></div></div>'
    )


HOUSES = (in_an_article, in_plain_boxes, in_a_table, in_a_blog)


@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize(("language", "day", "head"), HEADS)
def test_day_beside_the_headline_is_found_and_the_story_kept(
    language: str, day: str, head: str, house: Callable[[str, str], str]
) -> None:
    title, story = STORIES[language][0][:24], "".join(f"<p>{line}</p>" for line in STORIES[language])
    body = house(head.replace("{t}", title), story)
    page = (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title} - Kurant</title></head><body>{body}</body></html>'
    )
    article = import_bytes(page.encode(), "https://kurant.example/a/bridge#.html")[0]
    assert (str(article.published)[:10] if article.published else "none") == day
    assert [line for line in STORIES[language] if line not in article.text] == []
