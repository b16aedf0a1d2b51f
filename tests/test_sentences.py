"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.sentences import sentences


def parts(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


ONE_SENTENCE = [
    "Lt. Gen. Ada Brown of the U.S. Army met Sen. J. F. Lowe on Jan. 3.",
    "The ferry left at 5 p.m. Monday and sank at 7 a.m. Eastern time.",
    "Dr. Ruth St. James et al. wrote the report.",
    "The talks at the U.N. Security Council failed.",
    "Mills v. Dunn, No. 12, was heard in Trenton, N.J., and dismissed.",
    "Acme Corp. Chairman Lee Wong resigned.",
    'She asked "Why?" and left.',
    '"Why now?" Wong asked.',
    "Costs rose 3.5 percent to $2.4 million.",
    "Version 2.0.1 was released.",
    "Yahoo! Inc. bought the firm.",
    "He said . . . nothing at all.",
    "It was … well, late.",
    "1. Close the valve.",
    "The company (founded in 1920.) was sold.",
    "See pp. 12-14 and fig. 3 of the report.",
    "Visit example.com for more.",
    "Washington-based Smith & Co. Ltd. lost the case.",
    "The W.Va. Legislature adjourned.",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_point_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert parts(text) == [text]


TWO_SENTENCES = [
    ("He came.", "She left."),
    ("Is it over?", "Nobody knows."),
    ('"Go home."', "The crowd stayed."),
    ("``Go home.''", "The crowd stayed."),
    ("“Go home,” he said.", "“Now.”"),
    ("The plane left at 9 p.m.", "The storm began."),
    ("He moved to the U.S.", "The family followed."),
    ("It was sold to Acme Inc.", "In May it closed."),
    ("(It had rained.)", "Then it snowed."),
    ("It cost $20.", "That was too much."),
    ("That was in 1998.", "Nothing came of it."),
    ("They tried plan B.", "It failed."),
    ("It went on and on...", "Then it stopped."),
    ("The phone is new.", "iPhone sales rose."),
    ("It ended 3-2.", "2,000 people watched."),
    ("Prices fell.", "[Editor's note: corrected]"),
]


@pytest.mark.parametrize(("first", "second"), TWO_SENTENCES)
def test_point_before_a_new_sentence_ends_the_old(first: str, second: str) -> None:
    assert parts(f"{first} {second}") == [first, second]


def test_spaced_straight_quotes_stay_with_their_sentence() -> None:
    assert parts('He said " it is over. " The crowd left.') == ['He said " it is over. "', "The crowd left."]


def test_blank_line_ends_a_sentence_without_a_point() -> None:
    assert parts("Flood in the valley\n\nThe river rose on Monday.") == [
        "Flood in the valley",
        "The river rose on Monday.",
    ]


def test_lines_of_their_own_are_sentences() -> None:
    text = "Flood in the valley\nMarch 3, 2019\nThe river rose on Monday and took a bridge.\nSource: The Valley Post"
    assert parts(text) == text.split("\n")


WRAPPED = """FLOOD IN THE VALLEY
By Ada Brown

The river rose on Monday night and took with it the only bridge between the
two villages, which had stood. Nobody was hurt in the night, said Mayor Lee
Wong, but the school stays shut.
   The army sent a ferry on Tuesday, and it carried more than two hundred people
across before dark.
Source: The Valley Post"""


def test_wrapped_lines_run_on() -> None:
    assert parts(WRAPPED) == [
        "FLOOD IN THE VALLEY",
        "By Ada Brown",
        "The river rose on Monday night and took with it the only bridge between the\ntwo villages, which had stood.",
        "Nobody was hurt in the night, said Mayor Lee\nWong, but the school stays shut.",
        "The army sent a ferry on Tuesday, and it carried more than two hundred people\nacross before dark.",
        "Source: The Valley Post",
    ]


def test_windows_line_ends_are_line_ends() -> None:
    assert parts(WRAPPED.replace("\n", "\r\n")) == [part.replace("\n", "\r\n") for part in parts(WRAPPED)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Am 3. Oktober fiel die Mauer.", 1),
        ("Das gilt z. B. für Dr. Huber und den 2. Weltkrieg.", 1),
        ("Er kam um 8 Uhr. Die Tür war zu.", 2),
        ("Das war 1989. Danach ging alles schnell.", 2),
        ("Er wohnt in der Nr. 5 an der Ecke.", 1),
    ],
)
def test_german_points(text: str, count: int) -> None:
    assert len(parts(text, "de")) == count


def test_language_without_words_is_still_split() -> None:
    assert parts("Il pleut. Nous restons.", "fr") == ["Il pleut.", "Nous restons."]


def test_full_width_points_need_no_space() -> None:
    assert parts("今日は雨です。明日は晴れ。", "ja") == ["今日は雨です。", "明日は晴れ。"]


@pytest.mark.parametrize("text", ["", " \n\t ", "." * 5000, '." ' * 3000, "\n" * 5000, "a. " * 3000, " " * 5000 + "x"])
def test_odd_texts_are_covered(text: str) -> None:
    covered(text)


@given(st.text(alphabet=st.sampled_from(list("aB1 .!?…\n\r\t\"'”“()-,。")), max_size=80))
def test_sentences_cover_all_but_space(text: str) -> None:
    covered(text)


def covered(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        last = end
    assert not text[last:].strip()
