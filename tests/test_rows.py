"""Rows: a mapping whose next version shares what did not change."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.rows import Rows

KEYS = st.sampled_from([str(n) for n in range(12)])
UPDATES = st.lists(st.dictionaries(KEYS, st.one_of(st.none(), st.integers())), max_size=6)


@given(st.dictionaries(KEYS, st.integers()), UPDATES)
def test_rows_equal_a_dict_after_any_changes(first: dict[str, int], updates: list[dict[str, int | None]]) -> None:
    rows: Rows[int] = Rows(dict(first))
    model = dict(first)
    for update in updates:
        before = dict(rows)
        after = rows.changed(update)
        assert dict(rows) == before
        for key, value in update.items():
            if value is None:
                model.pop(key, None)
            else:
                model[key] = value
        rows = after
        assert dict(rows) == model
        assert len(rows) == len(model)
        assert all((key in rows) == (key in model) for key in map(str, range(12)))


def test_many_changes_are_folded_and_nothing_is_lost() -> None:
    rows: Rows[int] = Rows()
    for number in range(3000):
        rows = rows.changed({str(number): number})
    rows = rows.changed({"7": None})
    assert len(rows) == 2999
    assert list(rows)[:3] == ["0", "1", "2"]
    assert "7" not in rows


def test_a_raw_row_is_decoded_when_it_is_asked_for_and_once() -> None:
    asked: list[str] = []

    def decode(raw: tuple[str]) -> str:
        asked.append(raw[0])
        return raw[0].upper()

    rows: Rows[str] = Rows({"a": ("x",), "b": ("y",)}, decode)
    later = rows.changed({"c": "Z"})
    assert asked == []
    assert (later["a"], rows["a"], len(later)) == ("X", "X", 3)
    assert asked == ["x"]


def test_a_draft_is_written_to_alone() -> None:
    rows: Rows[int] = Rows({"a": 1})
    draft = rows.draft()
    draft.put("a", 2)
    assert (rows["a"], draft["a"]) == (1, 2)
