"""How sure a date is that is read from another one: by what stands between the two."""

from __future__ import annotations

from timeline import date_text
from timeline.model import Expression


def read(text: str, words: str, published: str = "1999-06-10") -> Expression:
    return next(e for e in date_text(text, published).expressions if e.text == words)


def test_what_follows_a_full_date_is_sure() -> None:
    found = read("The ship left Arva on 3 May 1988. Two days later it sank.", "Two days later")
    assert (found.value, found.confidence >= 0.9) == ("1988-05-05", True)


def test_what_is_read_over_another_date_is_not_sure() -> None:
    text = "The ship left Arva on 3 May 1988. It had been built in 1960. The next morning it sank."
    found = read(text, "The next morning")
    assert (found.value, found.confidence < 0.9) == ("1988-05-04TMO", True)
    assert found.rule.endswith("_afar")


def test_what_comes_sentences_later_is_not_sure() -> None:
    text = "The ship left Arva on 3 May 1988. It rained. Nobody came. The crew was paid. Two days later it sank."
    assert read(text, "Two days later").confidence < 0.9


def test_no_date_is_surer_than_the_one_it_is_read_from() -> None:
    text = "The ship left Arva in March. Two months later it sank."
    found = {e.text: e for e in date_text(text, "1999-06-10").expressions}
    assert found["Two months later"].confidence <= found["March"].confidence
