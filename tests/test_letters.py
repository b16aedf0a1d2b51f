"""Letters inside a letter: where each begins and ends, and that its dates are read from its own day."""

from __future__ import annotations

import pytest

from timeline import date_text
from timeline.letters import letters_of, unquoted

ANSWER = """Thursday works for us. The surveyor was here yesterday.

On Tue, Oct 14, 2014 at 9:12 AM, Mark Ellis <mark@example.org> wrote:

> The wall came down last night. We had warned them and the town hall
> on Monday, and nobody came.
"""
SENT_ON = """See below. The insurer called this morning.

From: K. Adair
Sent: Friday, October 17, 2014 4:51 PM
To: Mark Ellis
Subject: RE: Site visit

The inspector was there yesterday. He wants the drawings by Monday.
"""


def values(text: str, published: str = "2014-10-21", language: str = "en") -> dict[str, str]:
    return {each.text: each.value for each in date_text(text, published, language).expressions}


def test_dates_of_a_quoted_letter_are_read_from_its_own_day() -> None:
    found = values(ANSWER)
    assert (found["Thursday"], found["yesterday"]) == ("2014-10-23", "2014-10-20")
    assert (found["last night"], found["Monday"]) == ("2014-10-13TNI", "2014-10-13")


def test_a_block_of_header_lines_begins_a_letter() -> None:
    found = values(SENT_ON)
    assert (found["this morning"], found["yesterday"]) == ("2014-10-21TMO", "2014-10-16")


def test_what_is_written_below_quoted_lines_is_of_the_answer() -> None:
    text = (
        "On 3 March 2019, Ann Other wrote:\n> The roof fell in on Sunday.\n> We go tomorrow.\n\nI was there yesterday."
    )
    found = values(text, "2019-03-06")
    assert (found["Sunday"], found["tomorrow"], found["yesterday"]) == ("2019-03-03", "2019-03-04", "2019-03-05")


def test_a_letter_within_a_letter_has_its_own_day() -> None:
    text = (
        "Yes, yesterday.\n\nOn 5 March 2019 at 10:03, Bo Lind <bo@example.org> wrote:\n> Did it come yesterday?\n>\n"
        "> On 3 March 2019 at 8:00, Ann Other <ann@example.org> wrote:\n>> It was sent yesterday.\n> Thanks."
    )
    days = [each.value for each in date_text(text, "2019-03-06", "en").expressions if each.text == "yesterday"]
    assert days == ["2019-03-05", "2019-03-04", "2019-03-02"]


def test_a_german_letter_is_read_from_its_own_day() -> None:
    text = (
        "Gestern war der Gutachter da.\n\nAm 14.10.2014 um 09:12 schrieb Mark Ellis <mark@example.org>:\n\n"
        "> Die Mauer ist gestern Abend eingestürzt.\n"
    )
    found = values(text, "2014-10-21", "de")
    assert (found["Gestern"], found["gestern Abend"]) == ("2014-10-20", "2014-10-13TEV")


@pytest.mark.parametrize(
    "text",
    [
        'In March 2003 he wrote:\n\n"We leave tomorrow."\n\nThey left.',
        "Date: 3 March 2003\n\nThe mill burned yesterday.",
        "She wrote: no.",
    ],
)
def test_a_sentence_of_a_story_begins_no_letter(text: str) -> None:
    assert not letters_of(text)


def test_marks_of_quoted_lines_become_spaces_and_offsets_stay() -> None:
    text = "> a line of a letter that is long enough to have been broken off\n> here\n\nb > c\n"
    plain = unquoted(text)
    assert len(plain) == len(text)
    assert plain == "  a line of a letter that is long enough to have been broken off   here\n\nb > c\n"


def test_an_expression_is_what_stands_in_the_article_though_a_quoted_line_breaks_in_it() -> None:
    head = "On 3 March 2019 at 8:00, A. <a@b.org> wrote:\n"
    text = head + "> The roof of the old mill at Orrin fell in on the 14\n> February\n> 2019.\n"
    for each in date_text(text, "2019-03-06", "en").expressions:
        assert text[each.start : each.end] == each.text


def test_the_head_of_a_letter_is_no_event_and_its_reports_are_of_its_day() -> None:
    reading = date_text(SENT_ON + "\nThe crew found two more cracks.\n", "2014-10-21", "en")
    assert not any("Ellis" in event.title or "Sent" in event.title for event in reading.events)
    crew = next(event for event in reading.events if "cracks" in event.title)
    assert crew.edtf == "2014-10-17"
