"""Evidence is weighed: what agrees is sure, what only guesses is not taken, what changed later is not the beginning."""

from __future__ import annotations

from dataclasses import replace

from timeline.publication import Hint, Kind, address_hints, choose, name_hints, read_stamps


def a_hint(date: str, kind: Kind = Kind.MACHINE, weight: float = 0.86, *, is_update: bool = False) -> Hint:
    return Hint(read_stamps(date, "en"), f"{kind} {date}", kind, weight, is_update)


def test_nothing_is_chosen_from_nothing() -> None:
    assert choose([]).published is None


def test_weak_evidence_is_shown_and_not_taken() -> None:
    choice = choose([a_hint("2020-10-12", Kind.PROPERTIES, 0.35)])
    assert choice.published is None
    assert [str(evidence.published) for evidence in choice.evidence] == ["2020-10-12"]


def test_two_weak_kinds_that_agree_are_enough() -> None:
    weak = [a_hint("2020-10-12", Kind.PROPERTIES, 0.4), a_hint("2020-10-12", Kind.BYLINE, 0.4)]
    assert str(choose(weak).published) == "2020-10-12"
    assert choose([weak[0], a_hint("2020-10-12", Kind.PROPERTIES, 0.4)]).published is None


def test_published_beats_updated_however_often_the_update_is_told() -> None:
    updates = [a_hint("2021-01-05", kind, 0.9, is_update=True) for kind in (Kind.MACHINE, Kind.LABEL, Kind.STRUCTURE)]
    assert str(choose([*updates, a_hint("2020-10-12")]).published) == "2020-10-12"
    assert choose(updates[:1]).published is None


def test_evidence_is_sorted_best_first_with_the_choice_on_top() -> None:
    choice = choose(
        [a_hint("2019-01-01", Kind.BYLINE, 0.5), a_hint("2020-10-12"), a_hint("2020-10-12", Kind.ADDRESS, 0.8)]
    )
    weights = [evidence.weight for evidence in choice.evidence]
    assert weights == sorted(weights, reverse=True)
    assert choice.evidence[0].published == choice.published


def test_time_and_offset_come_with_the_day() -> None:
    choice = choose([a_hint("12 October 2020", Kind.BYLINE, 0.8), a_hint("2020-10-12T18:03:00+02:00")])
    assert str(choice.published).startswith("2020-10-12T18:03")
    assert choice.utc_offset == 120


def test_metadata_in_utc_counts_for_the_day_that_is_printed() -> None:
    choice = choose([a_hint("2020-10-12T03:37:00Z"), a_hint("11 October 2020, 11:37 pm", Kind.BYLINE, 0.65)])
    assert str(choice.published).startswith("2020-10-11T23:37")


def test_printed_time_gets_its_offset_from_the_same_time_in_utc() -> None:
    choice = choose([a_hint("2020-10-12T22:33:00Z"), a_hint("13 October 2020, 04:03", Kind.BYLINE, 0.8)])
    assert (str(choice.published)[:16], choice.utc_offset) == ("2020-10-13T04:03", 330)
    other = choose([a_hint("2020-10-12T16:03:00Z"), a_hint("12 October 2020, 16:21", Kind.BYLINE, 0.8)])
    assert (str(other.published)[:16], other.utc_offset) == ("2020-10-12T16:03", 0)


def test_publishers_own_offset_is_kept() -> None:
    choice = choose([a_hint("2020-10-12T16:03:00Z", Kind.STRUCTURE), a_hint("2020-10-12T18:03:00+02:00")])
    assert (str(choice.published)[:16], choice.utc_offset) == ("2020-10-12T18:03", 120)


def test_metadata_in_utc_stays_where_no_zone_explains_the_printed_day() -> None:
    choice = choose([a_hint("2020-10-12T15:00:00Z"), a_hint("11 October 2020", Kind.BYLINE, 0.5)])
    assert str(choice.published)[:10] == "2020-10-12"


def test_weekdays_in_the_text_rank_candidates() -> None:
    text = "The strike began on Sunday, 11 October and was to end on Friday, 16 October."
    years = [a_hint("2021-10-19", Kind.ADDRESS, 0.62), a_hint("2020-10-19", Kind.BYLINE, 0.61)]
    assert str(choose(years).published) == "2021-10-19"
    assert str(choose(years, text).published) == "2020-10-19"


def test_a_printed_day_outranks_what_the_file_is_called_and_when_it_was_begun() -> None:
    of_file = [a_hint("2019-01-02", Kind.FILE_NAME, 0.62), a_hint("2019-01-02", Kind.PROPERTIES, 0.35)]
    assert str(choose(of_file).published) == "2019-01-02"
    printed = a_hint("12 October 2020", Kind.BYLINE, 0.6)
    assert str(choose([*of_file, printed]).published) == "2020-10-12"
    unlikely = replace(printed, weight=0.4)
    assert str(choose([*of_file, unlikely]).published) == "2019-01-02"


def test_two_readings_of_one_number_are_settled_by_other_evidence() -> None:
    either = a_hint("03/04/2020", Kind.LABEL, 0.9)
    assert choose([either]).published is None
    assert str(choose([either, a_hint("2020-03-04", Kind.ADDRESS, 0.6)]).published) == "2020-03-04"


def test_addresses_and_file_names_give_their_dates() -> None:
    def days(hints: object) -> list[str]:
        return [str(hint.stamps[0].interval) for hint in hints]  # type: ignore[attr-defined]

    assert days(address_hints("https://courier.example/2020/10/12/flood.html")) == ["2020-10-12"]
    assert days(address_hints("https://courier.example/2020/oct/12/flood")) == ["2020-10-12"]
    assert days(address_hints("https://courier.example/news/20201012-flood")) == ["2020-10-12"]
    assert days(address_hints("https://courier.example/2020/43/flood")) == []
    assert days(address_hints("https://web.archive.example/web/20130307194448/http://x.example/")) == []
    assert days(address_hints("https://courier.example/artikel-12345678")) == []
    assert days(name_hints("2020-10-12 flood.txt")) == ["2020-10-12"]
    assert days(name_hints("flood_12.10.2020.txt")) == ["2020-10-12"]
    assert days(name_hints("IMG_2020.txt")) == []


def test_the_only_printed_day_outranks_the_day_beside_it_that_programs_are_told() -> None:
    told = [a_hint("2019-12-09", weight=0.86), a_hint("2019-12-09", Kind.ADDRESS, 0.8)]
    assert str(choose([*told, a_hint("2019-12-10", Kind.BYLINE, 0.92)]).published) == "2019-12-10"
    assert str(choose([*told, a_hint("2019-12-10", Kind.BYLINE, 0.65)]).published) == "2019-12-09"
    assert str(choose([*told, a_hint("2019-12-13", Kind.BYLINE, 0.92)]).published) == "2019-12-09"


def test_a_day_of_change_that_is_printed_again_without_a_word_is_one_there_too() -> None:
    hints = [
        a_hint("2019-03-04", Kind.LABEL, 0.85),
        replace(a_hint("2019-09-11", Kind.LABEL, 0.3), is_update=True),
        a_hint("2019-09-11", Kind.BYLINE, 0.8),
    ]
    assert {(str(row.published), row.weight) for row in choose(hints).evidence} == {
        ("2019-03-04", 0.85),
        ("2019-09-11", 0.3),
    }


def test_a_day_that_programs_are_told_as_change_too_gives_way_to_the_earlier_one_that_is_printed() -> None:
    told = [
        a_hint("2019-05-20T09:08+02:00"),
        a_hint("2019-05-20T09:08+02:00", weight=0.3, is_update=True),
        a_hint("2019-05-20", Kind.LABEL, 0.62, is_update=True),
    ]
    assert str(choose([*told, a_hint("2019-05-16", Kind.BYLINE, 0.92)]).published) == "2019-05-16"
    assert str(choose(told).published)[:16] == "2019-05-20T09:08"


def test_days_of_a_report_that_goes_on_are_changes_of_it() -> None:
    told = [a_hint("2022-02-24T06:00+01:00"), a_hint("2022-02-26T20:00+01:00", weight=0.3, is_update=True)]
    between = [a_hint("2022-02-25", Kind.BYLINE, 0.65), a_hint("2022-02-25", Kind.STRUCTURE, 0.65)]
    assert str(choose([*told, *between]).published)[:10] == "2022-02-24"


def test_a_day_that_is_called_that_of_publication_outranks_one_without_a_word() -> None:
    labelled = a_hint("2019-02-10", Kind.LABEL, 0.85)
    beside = [a_hint("2019-02-09", Kind.BYLINE, 0.65), a_hint("2019-02-09", Kind.STRUCTURE, 0.65)]
    assert str(choose([labelled, *beside]).published) == "2019-02-10"
    assert str(choose([labelled, *beside, a_hint("2019-02-09")]).published) == "2019-02-09"


def test_nothing_is_published_after_its_change() -> None:
    change = a_hint("2020-04-20T14:57", Kind.LABEL, 0.62, is_update=True)
    assert str(choose([change, a_hint("2020-05-01", Kind.BYLINE, 0.65)]).published)[:10] == "2020-04-20"
    assert str(choose([change, a_hint("2020-04-19", Kind.BYLINE, 0.65)]).published) == "2020-04-19"


def test_what_stands_aside_confirms_and_is_not_offered_alone() -> None:
    aside = replace(a_hint("2019-03-04", Kind.BYLINE, 0.4), is_aside=True)
    other = replace(a_hint("2018-01-02", Kind.BYLINE, 0.4), is_aside=True)
    choice = choose([aside, other, a_hint("2019-03-04", weight=0.5)])
    assert str(choice.published) == "2019-03-04"
    assert {str(row.published) for row in choice.evidence} == {"2019-03-04"}
