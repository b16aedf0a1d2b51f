"""Which words a pronoun at the head of a title is replaced by, and when it is kept."""

from __future__ import annotations

import pytest

from tests.event_builders import a_date, dated, events_of

REPLACED = [
    ("Ada Brown won the vote. She took office on Sunday.", "Ada Brown took office"),
    ("Ada Brown won the vote. The vote was close. She took office on Sunday.", "Ada Brown took office"),
    ("President Lentz won the vote. He took office on Sunday.", "President Lentz took office"),
    ("Ada Brown won. The house was full. Brown sang. She left on Sunday.", "Brown left"),
    ("The rebels took the port. They left it on Sunday.", "Rebels left it"),
    ("Brown and Lee met. They left on Sunday.", "Brown and Lee left"),
    ("The old mill was sold. It burned down on Sunday.", "Old mill burned down"),
    ("Ada Brown said she sold the mill on Sunday.", "Ada Brown sold the mill"),
    ("Police arrested Paul Weber. He left on Sunday.", "Paul Weber left"),
]


@pytest.mark.parametrize(("text", "title"), REPLACED)
def test_pronoun_is_replaced_where_its_antecedent_is_sure(text: str, title: str) -> None:
    assert dated(events_of(text, a_date(text, "Sunday")))[0].title == title


KEPT = [
    "He took office on Sunday.",
    "The mill was sold. He left on Sunday.",
    "Police arrested Paul Weber and Tom Reed. He left on Sunday.",
    "Police arrested Ada Brown. He left on Sunday.",
    "Ada Brown won. They left on Sunday.",
    "The mills were sold. It burned on Sunday.",
    "It was raining. It stopped on Sunday.",
    "The roof fell. Nobody was hurt. It was repaired on Sunday.",
]


@pytest.mark.parametrize("text", KEPT)
def test_pronoun_is_kept_where_something_else_may_be_meant(text: str) -> None:
    title = dated(events_of(text, a_date(text, "Sunday")))[0].title
    assert title.split()[0] in ("He", "They", "It")
