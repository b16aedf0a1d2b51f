"""JSON as news services, social networks and their archives give it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline.articles import import_bytes, import_wanted
from timeline.errors import ArticleError
from timeline.model import Article


def read(value: object, name: str = "x.json") -> tuple[Article, ...]:
    return import_bytes(json.dumps(value).encode(), name)


def test_posts_of_a_channel_are_articles_with_the_zone_of_their_clock() -> None:
    pieces = ["The dam failed on ", {"type": "bold", "text": "Sunday"}, "."]
    post = {"id": 2, "type": "message", "date": "2020-10-12T18:03:00", "date_unixtime": "1602518580", "text": pieces}
    joined = {"id": 1, "type": "service", "date": "2020-10-12T18:00:00", "action": "create_channel", "text": ""}
    picture = {"id": 3, "type": "message", "date": "2020-10-12T19:00:00", "photo": "1.jpg", "text": ""}
    channel = {"name": "Valley", "type": "public_channel", "messages": [joined, post, picture]}
    (article,) = read(channel)
    assert (article.text, article.author) == ("The dam failed on Sunday.", "Valley")
    assert (str(article.published)[:16], article.utc_offset) == ("2020-10-12T18:03", 120)


def test_each_day_of_a_chat_is_an_article() -> None:
    said = [("12", "Bob", "Did you see it?"), ("12", "Ann", "Yes, yesterday."), ("13", "Bob", "They met.")]
    messages = [
        {"type": "message", "date": f"2020-10-{day}T18:03:00", "from": who, "text": text} for day, who, text in said
    ]
    first, second = read({"chats": {"list": [{"name": "Bob", "type": "personal_chat", "messages": messages}]}})
    assert first.text == "Bob: Did you see it?\nAnn: Yes, yesterday."
    assert (str(first.published), str(second.published)) == ("2020-10-12", "2020-10-13")


@pytest.mark.parametrize("name", ["tweets.js", "tweets-part2.js", "elsewhere.js"])
def test_an_archive_of_x_is_read(name: str) -> None:
    post = {"tweet": {"full_text": "It failed &amp; broke.", "created_at": "Mon Oct 12 16:03:00 +0000 2020"}}
    (article,) = import_bytes(f"window.YTD.tweets.part0 = {json.dumps([post])}".encode(), name)
    assert article.text == "It failed & broke."
    assert str(article.published).startswith("2020-10-12T16:03")


def test_people_that_posts_speak_of_are_no_articles() -> None:
    post = {"id": "1", "text": "The dam failed.", "created_at": "2020-10-12T16:03:00.000Z"}
    ann = {"name": "Ann", "description": "I write about dams.", "created_at": "2009-01-01T00:00:00.000Z"}
    assert [one.text for one in read({"data": [post], "includes": {"users": [ann]}})] == ["The dam failed."]


def test_posts_and_comments_of_reddit_are_read() -> None:
    post = {
        "title": "Dam",
        "selftext": "I saw it.",
        "created_utc": 1602518580.0,
        "permalink": "/r/x/",
        "url": "https://r.example/",
    }
    comment = {"author": "eve", "body": "It broke.", "created_utc": 1602604980.0, "replies": ""}
    children = [{"kind": "t3", "data": post}, {"kind": "t1", "data": comment}]
    first, second = read({"kind": "Listing", "data": {"after": None, "children": children}})
    assert (first.title, first.text, first.source) == ("Dam", "I saw it.", "https://r.example/")
    assert (second.text, str(second.published)[:10]) == ("It broke.", "2020-10-13")


def test_what_a_service_cuts_off_is_not_said_as_text() -> None:
    (article,) = read({"articles": [{"title": "Dam", "content": "The dam failed.\r\nSix … [+2134 chars]"}]})
    assert article.text == "The dam failed.\nSix …"


@pytest.mark.parametrize("name", ["list.json", "list.csv"])
def test_a_list_of_titles_and_addresses_says_how_to_get_the_texts(name: str) -> None:
    row = {"url": "https://c.example/dam", "title": "Dam fails", "seendate": "20201012T160300Z"}
    table = f"{','.join(row)}\n{','.join(row.values())}\n"
    with pytest.raises(ArticleError, match="by title and address and has no text of them"):
        import_bytes((json.dumps({"articles": [row]}) if name.endswith("json") else table).encode(), name)


def test_records_that_name_an_article_without_its_text_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "found.json"
    rows = [{"title": "Dam", "text": "It broke."}, {"title": "Quay", "url": "https://c.example/quay"}]
    path.write_text(json.dumps({"articles": rows}), encoding="utf-8")
    found = import_wanted(path)
    assert ([one.title for one in found.articles], found.passed) == (["Dam"], {"record": 1})
