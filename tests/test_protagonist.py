"""Whom a life is told of, and where that is no longer sure."""

from __future__ import annotations

import pytest

from timeline import date_text

LIFE = "Nora Dell (3 May 1911 - 9 June 1988) was an English botanist. Born in Leeds, she was sent to school in 1919. "


def title_of_last(text: str) -> str:
    return [event.title for event in date_text(text, "2020-10-12", "en").events if not event.is_inferred][-1]


@pytest.mark.parametrize(
    "between",
    [
        "",
        "In 1930 the garden at Kew was opened to students. ",
        "In 1930 a prize was given by the Royal Society in New Delhi. ",
        "In 1930 the garden was opened by the King. ",
    ],
)
def test_she_is_the_one_person_whom_a_life_has_named(between: str) -> None:
    assert title_of_last(f"{LIFE}{between}She graduated in 1932.") == "Nora Dell graduated"


@pytest.mark.parametrize(
    "between",
    [
        "In 1930 the garden was shown to Karla Ost. ",
        "In 1930 a nurse came to Leeds with seeds. ",
        "In 1930 the garden was opened by the Queen. ",
    ],
)
def test_she_stays_she_where_somebody_else_may_be_meant(between: str) -> None:
    assert title_of_last(f"{LIFE}{between}The garden grew. It was large. Roses bloomed. She graduated in 1932.") == (
        "She graduated"
    )


def test_he_is_not_the_woman_of_the_text() -> None:
    assert title_of_last(f"{LIFE}Roses bloomed. He graduated in 1932.") == "He graduated"


def test_a_town_is_nobody() -> None:
    text = "Saint Alma is on the coast. It rained. It snowed. In 1919 roses bloomed. She graduated in 1932."
    assert title_of_last(text) == "She graduated"


THING = (
    "Notes on the Harrow Lane Chapel\n\n"
    "The chapel was built in 1804 and the gallery in 1832. The chapel had a bell in 1850. "
)


@pytest.mark.parametrize(
    ("between", "title"),
    [
        ("Nobody came after 1931. It stored sugar in 1944. ", "Harrow Lane Chapel was sold"),
        ("A mill stood beside it in 1931. The miller sold a clock in 1944. ", "It was sold"),
        ("Holt opened a chapel across the river in 1944. ", "It was sold"),
    ],
)
def test_it_is_what_a_history_tells_of_where_nothing_else_is_spoken_of(between: str, title: str) -> None:
    assert title_of_last(f"{THING}{between}In 1948 it was sold.") == title
