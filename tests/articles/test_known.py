"""The same text from another file is recognised, and so is a longer version of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.articles import import_text
from timeline.articles.known import KnownTexts, Likeness, Match, match
from timeline.intervals import parse
from timeline.model import Article

EARLY = (
    "The bridge at Velmary was closed on Sunday evening after the river rose. "
    "Nobody was hurt, but three families had to leave their houses. "
    "The mayor said that buses would run again from next week."
)
LATE = f"{EARLY} An engineer had warned of its eastern pier in a letter of May 2011, the Courier has learned."
OTHER = "A crane fell into the harbour of Ostmere at noon, and the ferry was late by three hours because of it."


def found(text: str, *known: str) -> Match | None:
    articles = {article.id: article for article in map(import_text, known)}
    index = KnownTexts(articles.values())
    return match(import_text(text), [articles[id] for id in index.candidates(text)])


def the_id(text: str) -> str:
    return import_text(text).id


def test_the_same_words_in_other_lines_and_quotes_are_the_same_article() -> None:
    assert found(EARLY.replace(". ", ".\n\n"), OTHER, EARLY) == Match(Likeness.SAME, the_id(EARLY))


def test_a_longer_version_names_the_earlier_one() -> None:
    assert found(LATE, OTHER, EARLY) == Match(Likeness.LATER, the_id(EARLY))


def test_the_same_text_counts_before_an_earlier_version() -> None:
    assert found(LATE, EARLY, LATE) == Match(Likeness.SAME, the_id(LATE))


@pytest.mark.parametrize("known", [(), (OTHER,), (LATE,)])
def test_what_is_new_or_shorter_is_an_article_of_its_own(known: tuple[str, ...]) -> None:
    assert found(EARLY, *known) is None


def test_a_text_of_a_few_words_is_known_again() -> None:
    assert found("Rain.", "Rain.", "Snow.") == Match(Likeness.SAME, the_id("Rain."))
    assert found("Rain today.", "Rain.") is None


def test_texts_without_blanks_between_words_are_known_again() -> None:
    early = "港の防波堤が崩れたと町が発表した。けが人はいないという。原因を調べている。"
    assert found(early + "技術者は危険を指摘していた。", early) == Match(Likeness.LATER, the_id(early))


def test_an_article_is_put_in_once() -> None:
    article: Article = import_text(EARLY)
    index = KnownTexts([article])
    index.add(article)
    assert index.candidates(EARLY) == [article.id]


def test_another_story_with_the_standing_paragraphs_of_one_is_an_article_of_its_own() -> None:
    standing = (
        "The Velmary Courier is published by a trust that belongs to the town. Readers can write to the editor. "
        "Corrections are printed on the second page of the Saturday paper. No part may be printed elsewhere."
    )
    early = (
        "The bridge at Velmary was closed on Sunday evening after the river had risen by two metres in one night, so "
        f"that the water stood as high as the road and the police sent everybody back to the other bank. {standing}"
    )
    other = (
        "A crane fell into the harbour of Ostmere at noon, and the ferry was late by three hours because its berth "
        "could not be used; nobody was hurt, said the owner of the yard, who had seen it from his office. "
        f"{standing} {standing}"
    )
    assert found(other, early) is None


def test_an_update_that_rewrites_a_word_of_a_sentence_is_a_longer_version() -> None:
    late = LATE.replace("three families", "four families")
    assert found(late, OTHER, EARLY) == Match(Likeness.LATER, the_id(EARLY))


def test_the_headline_the_file_or_the_day_has_to_fit() -> None:
    early = import_text(EARLY, "a.txt", "Bridge closed at Velmary")
    late = import_text(LATE, "b.txt", "What an engineer knew")
    assert match(late, [early]) is None
    assert match(replace(late, source="/elsewhere/a.txt"), [early]) == Match(Likeness.LATER, early.id)
    assert match(replace(late, found_title="Velmary bridge closed"), [early]) == Match(Likeness.LATER, early.id)
    day = parse("2020-10-12")
    dated = [replace(one, found_published=day) for one in (late, early)]
    assert match(dated[0], dated[1:]) == Match(Likeness.LATER, early.id)


def test_an_answer_that_quotes_a_letter_is_a_letter_of_its_own() -> None:
    quoted = "\n".join(f"> {line}" for line in EARLY.split(". "))
    answer = (
        f"They began on Tuesday, as you will have heard.\n\nOn Fri, 19 Feb 2021 at 08:00, Ann Other wrote:\n{quoted}"
    )
    assert found(answer, EARLY) is None
    assert found(f"{LATE}\n\nOn Fri, 19 Feb 2021 at 08:00, Ann Other wrote:\n> Is it shut?", EARLY) == Match(
        Likeness.LATER, the_id(EARLY)
    )
