"""The object in a page's scripts that holds the page's own title says when it was published."""

from __future__ import annotations

from timeline.articles.markup import parse_html
from timeline.articles.page_state import state_hints

TITLE = "Otters return to the upper weir"


def days(script: str) -> list[str]:
    tree = parse_html(f"<html><body><p>x</p><script>{script}</script></body></html>")
    return [str(hint.stamps[0].interval)[:10] for hint in state_hints(tree, TITLE, "en")]


def test_the_time_of_another_article_is_not_the_page_s() -> None:
    more = '{"title": "Heron count", "live": "2022-06-04T08:00:00Z"}'
    assert days(f'state = {{"a": {{"title": "{TITLE}", "live": "2022-06-01T08:00:00Z"}}, "b": {more}}}') == [
        "2022-06-01"
    ]
    assert days(f'state = {{"a": {{"title": "{TITLE}"}}, "b": {more}}}') == []


def test_times_inside_of_the_object_belong_to_what_they_stand_in() -> None:
    assert days(f'{{"author": {{"live": 1400601136}}, "title": "{TITLE}", "live": 1654070400}}') == ["2022-06-01"]


def test_two_days_without_a_word_are_none() -> None:
    assert days(f'{{"title": "{TITLE}", "live": 1654070400, "aired": 1655000000}}') == []


def test_the_day_of_publication_is_told_from_other_days() -> None:
    row = '"published_at": "2022-06-01", "aired": "2022-06-03", "modified": "2022-07-01"'
    assert days(f'{{"title": "{TITLE}", {row}}}') == ["2022-06-01"]


def test_changes_and_numbers_are_no_days() -> None:
    assert days(f'{{"title": "{TITLE}", "updated": 1654070400, "assetId": 1654070400, "code": "20220601"}}') == []


def test_a_state_that_is_a_text_in_the_script_is_read() -> None:
    row = f'{{\\"title\\":\\"{TITLE}\\",\\"date\\":\\"2022-06-01T08:00:00Z\\"}}'
    assert days(f'window.state = JSON.parse("{row}")') == ["2022-06-01"]


def test_braces_in_the_text_of_an_article_close_nothing() -> None:
    row = '"live": 1654070400, "body": "if (a) { b } }}} [", "tags": ["x", "y"]'
    assert days(f'{{{row}, "title": "{TITLE}"}}') == ["2022-06-01"]
