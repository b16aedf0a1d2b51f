from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from ui.text_places import TextPlaces

TEXTS = st.text(st.sampled_from("ab \n\r😀é𐍈"), max_size=30)


def test_a_character_beyond_the_first_plane_counts_two_in_the_view():
    places = TextPlaces("a😀b")
    assert [places.to_view(place) for place in range(4)] == [0, 1, 3, 4]


def test_carriage_return_and_newline_are_one_in_the_view():
    places = TextPlaces("a\r\nb")
    assert (places.to_view(3), places.to_text(2)) == (2, 3)


@given(TEXTS)
def test_the_end_is_where_qt_ends_the_text(text):
    document = QTextDocument()
    document.setPlainText(text)
    assert TextPlaces(text).to_view(len(text)) == document.characterCount() - 1


@given(TEXTS, st.data())
def test_there_and_back_is_the_same_place(text, data):
    places = TextPlaces(text)
    place = data.draw(st.integers(0, len(text)))
    inside_a_break = text[place - 1 : place + 1] == "\r\n"
    if not inside_a_break and text[place : place + 2] != "\r\n":
        assert places.to_text(places.to_view(place)) == place
