"""Two reports of one event are proposed as one; nothing else is."""

from dataclasses import replace

from timeline import edits
from timeline.duplicates import find_duplicates
from timeline.intervals import parse
from timeline.model import Article, Event, Resolution
from timeline.project import Project, of_rows

TEXTS = {
    "gazette": "A freight train derailed near Ostwick on Tuesday night, spilling diesel into the Marl river.",
    "courier": "Diesel spilled into the river Marl after a freight train derailed outside Ostwick late on Tuesday.",
    "herald": "The Ostwick town council voted on Tuesday to close the swimming pool.",
    "mirror": "A freight train derailed near Ostwick on Wednesday, spilling diesel into the Marl river.",
}


def an_event(article: str, edtf: str = "2023-03-14", **changed: object) -> Event:
    text = TEXTS[article]
    event = Event(f"{article}-e", article, 0, len(text), text[:60], resolution=Resolution(parse(edtf)))
    return replace(event, **changed)


def a_project(*events: Event) -> Project:
    return of_rows([Article(name, name, name, text) for name, text in TEXTS.items()], [], events)


def proposed(*events: Event) -> list[tuple[str, str, bool]]:
    project = a_project(*events)
    return [(d.first, d.second, d.dates_agree) for d in find_duplicates(project.visible_events(), project.articles)]


def test_two_reports_of_one_event_are_proposed() -> None:
    assert proposed(an_event("gazette"), an_event("courier")) == [("gazette-e", "courier-e", True)]


def test_two_events_of_one_day_and_place_are_not() -> None:
    assert proposed(an_event("gazette"), an_event("herald")) == []


def test_two_short_sentences_of_one_day_are_not() -> None:
    texts = {"one": "The council met on 3 May 2020.", "other": "The mayor resigned on 3 May 2020."}
    day = Resolution(parse("2020-05-03"))
    events = [Event(name, name, 0, len(text), text[4:-1], resolution=day) for name, text in texts.items()]
    articles = {name: Article(name, name, name, text) for name, text in texts.items()}
    assert find_duplicates(events, articles) == []


def test_reports_that_disagree_on_the_date_are_proposed_as_a_conflict() -> None:
    assert proposed(an_event("gazette"), an_event("mirror", "2023-03-15")) == [("gazette-e", "mirror-e", False)]


def test_the_same_words_of_another_year_are_another_event() -> None:
    assert proposed(an_event("gazette"), an_event("courier", "2024-03-14")) == []


def test_many_reports_of_one_event_are_each_asked_about_once() -> None:
    names = ["gazette", "courier", "mirror"]
    pairs = proposed(*[replace(an_event(name), article=name) for name in names])
    assert sorted(second for _, second, _ in pairs) == ["courier-e", "mirror-e"]
    assert {first for first, _, _ in pairs} == {"gazette-e"}


def test_a_state_of_years_is_no_report_of_what_happened_in_them() -> None:
    assert proposed(an_event("gazette"), an_event("courier", "2019/2023")) == []
    # A date that is known by its year may well be the same day.
    assert len(proposed(an_event("gazette"), an_event("courier", "2023"))) == 1


def test_events_of_one_article_are_not_compared() -> None:
    assert proposed(an_event("gazette"), replace(an_event("gazette"), id="again")) == []


def test_pairs_kept_apart_are_not_proposed_again() -> None:
    project = a_project(an_event("gazette"), an_event("courier"))
    project = project.apply(edits.keep_apart(project, "courier-e", "gazette-e"))
    assert find_duplicates(project.visible_events(), project.articles) == []


def test_merged_events_stand_as_one_with_two_sources_and_come_apart_again() -> None:
    project = a_project(an_event("gazette"), an_event("courier"), an_event("mirror", "2023-03-15"))
    merged = project.apply(edits.merge(project, ["courier-e"], "gazette-e"))
    both = merged.apply(edits.merge(merged, ["gazette-e"], "mirror-e"))
    assert [e.id for e in both.visible_events()] == ["mirror-e"]
    assert {e.id for e in both.sources_of("mirror-e")} == {"mirror-e", "gazette-e", "courier-e"}
    apart = both.apply(edits.split(both, "mirror-e"))
    assert list(apart.events.values()) == list(project.events.values())


def test_a_thousand_unlike_events_are_no_duplicates() -> None:
    same_day = Resolution(parse("2023-03-14"))
    articles = ["gazette", "herald"] * 500
    events = [Event(f"e{n}", name, 0, 1, f"Thing{n} ended", resolution=same_day) for n, name in enumerate(articles)]
    assert proposed(*events) == []
