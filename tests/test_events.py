"""Events: which dates make one, whose date they take, and what the narrative lends to sentences without a date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.event_builders import a_date, an_article, dated, events_of, inferred
from timeline import date_text
from timeline.events import find_events
from timeline.intervals import parse
from timeline.meanings import Literal, Range
from timeline.model import (
    PUBLICATION,
    Anchor,
    AnchorKind,
    Event,
    ExpressionType,
    event_id,
    inferred_event_id,
)

DAM = "The dam above Harrow failed on Sunday. It was built by convicts. Two villages were flooded."


def test_event_covers_its_sentence_and_has_the_date_of_its_expression() -> None:
    text = "Nothing was known. The dam failed on Sunday. Nobody was hurt."
    date = a_date(text, "Sunday")
    (event,) = dated(events_of(text, date))
    assert text[event.start : event.end] == "The dam failed on Sunday."
    assert event.id == event_id(date.id)
    assert event.expression == date.id
    assert event.anchor == Anchor(AnchorKind.EXPRESSION, date.id)
    assert event.resolution == date.resolution
    assert event.category == ""


def test_two_dates_of_two_clauses_are_two_events() -> None:
    text = "The dam failed on Sunday and was rebuilt in 2022."
    events = dated(events_of(text, a_date(text, "Sunday"), a_date(text, "2022", "2022")))
    assert [event.title for event in events] == ["Dam failed", "Dam was rebuilt"]


def test_day_and_hour_of_one_clause_are_one_event_with_the_finer_date() -> None:
    text = "The dam failed on Sunday at about 5 a.m. in the dark."
    hour = a_date(text, "5 a.m.", "2020-10-11T05:00:00/2020-10-11T05:59:59")
    (event,) = dated(events_of(text, a_date(text, "Sunday"), hour))
    assert event.expression == hour.id


def test_months_named_together_are_an_event_each() -> None:
    text = "The council met in March and June."
    events = dated(events_of(text, a_date(text, "March", "2020-03"), a_date(text, "June", "2020-06")))
    assert [event.edtf for event in events] == ["2020-03", "2020-06"]
    assert {event.title for event in events} == {"Council met"}


NO_EVENT = [
    ("The mayor is now in Besk.", "now", {"value": "PRESENT_REF"}),
    ("He had been ill recently.", "recently", {"value": "PAST_REF"}),
    ("He served for three years.", "three years", {"edtf": None, "kind": ExpressionType.DURATION, "value": "P3Y"}),
    ("The council meets every Monday.", "every Monday", {"kind": ExpressionType.SET}),
    ("Sales were higher than last year.", "last year", {"edtf": "2019"}),
    ("Profit rose 5% from $3 million a year earlier.", "a year earlier", {"edtf": "2019"}),
    ("It lost $2 million, compared with a loss of $1 million in 2018.", "2018", {"edtf": "2018"}),
]


@pytest.mark.parametrize(("text", "surface", "how"), NO_EVENT)
def test_what_places_nothing_makes_no_event(text: str, surface: str, how: dict[str, object]) -> None:
    assert dated(events_of(text, a_date(text, surface, **how))) == []  # type: ignore[arg-type]


def test_range_up_to_now_makes_an_event() -> None:
    text = "Thefts have tripled over the past few months."
    date = a_date(text, "over the past few months", "../2020-10-12~", kind=ExpressionType.DURATION, value="PXM")
    (event,) = dated(events_of(text, date))
    assert (event.title, event.edtf) == ("Thefts have tripled", "../2020-10-12~")


def test_date_that_waits_for_the_publication_date_makes_an_event_without_one() -> None:
    text = "The dam failed on Sunday."
    (event,) = dated(events_of(text, a_date(text, "Sunday", None, anchor=PUBLICATION), published=None))
    assert event.shown is None
    assert event.title == "Dam failed"


@pytest.mark.parametrize(
    "line", ["March 3, 2019", "Published: March 3, 2019", "LONDON, March 3, 2019", "(March 3, 2019)"]
)
def test_line_with_only_a_date_is_no_event(line: str) -> None:
    text = f"Dam fails\n{line}\nThe dam failed."
    assert dated(events_of(text, a_date(text, "March 3, 2019", "2019-03-03"))) == []


# --- events that take their time from the narrative -----------------------------------------------------------------


def one_inferred(text: str, *dates: object) -> Event:
    (event,) = inferred(events_of(text, *dates))  # type: ignore[arg-type]
    return event


def test_report_without_a_date_takes_the_time_of_the_narrative() -> None:
    text = "The dam failed on Sunday. Two villages were flooded."
    date = a_date(text, "Sunday")
    event = one_inferred(text, date)
    assert text[event.start : event.end] == "Two villages were flooded."
    assert event.id == inferred_event_id("a", event.start, event.end)
    assert event.anchor == Anchor(AnchorKind.EXPRESSION, date.id)
    assert event.edtf == "2020-10-11"
    assert event.is_inferred
    assert event.expression == ""
    assert event.confidence < 0.6
    assert '"Sunday"' in event.why


def test_report_before_any_date_takes_the_publication_date() -> None:
    event = one_inferred("The dam above Harrow has failed.")
    assert event.anchor == PUBLICATION
    assert event.edtf == "2020-10-12"


def test_nothing_is_inferred_where_there_is_no_publication_date_and_no_date() -> None:
    assert events_of("The dam above Harrow has failed.", published=None) == ()


NO_REPORT = [
    "The dam was a ruin.",
    "The dam had been inspected.",
    "The dam will be inspected.",
    "Dams fail.",
    "Dams can fail when it rains.",
    "The dam did not fail.",
    "The dam would have held if it had been inspected.",
    "“The dam failed.”",
    "Dam failed",
]


@pytest.mark.parametrize("sentence", NO_REPORT)
def test_background_plans_quotes_and_what_did_not_happen_are_not_inferred(sentence: str) -> None:
    assert inferred(events_of(sentence)) == []


def test_second_sentence_of_a_quotation_is_not_inferred() -> None:
    assert inferred(events_of("“We heard a noise. The dam failed.”")) == []


def test_story_from_further_back_gives_way_to_the_news() -> None:
    text = (
        "The dam failed on Sunday. The firm was founded in 1921. It was sold to a bank. "
        "The bank closed three mills. The police arrested a director."
    )
    sunday = a_date(text, "Sunday")
    founded = a_date(text, "1921", "1921")
    events = {text[e.start : e.end]: e.anchor.target for e in inferred(events_of(text, sunday, founded))}
    assert events["It was sold to a bank."] == founded.id
    assert events["The police arrested a director."] == sunday.id


def test_history_goes_on_from_the_last_date_it_gave() -> None:
    years = ["1801", "1803", "1805", "1806", "1809", "1812", "1813", "1815"]
    text = " ".join(f"The army took the town in {year}." for year in years) + " The king fled. The queen returned."
    events = inferred(events_of(text, *(a_date(text, year, year) for year in years)))
    assert [event.edtf for event in events] == ["1815", "1815"]


def test_date_of_a_subordinate_clause_does_not_move_the_narrative() -> None:
    text = "The dam failed on Sunday. Police blamed a law that was passed in 1990. Two villages were flooded."
    events = events_of(text, a_date(text, "Sunday"), a_date(text, "1990", "1990"))
    flooded = next(event for event in events if event.title == "Two villages were flooded")
    assert flooded.edtf == "2020-10-11"


def test_saying_is_inferred_where_the_date_belongs_to_what_was_said() -> None:
    text = "Ada Brown said that her firm sold the dam in 2019."
    events = events_of(text, a_date(text, "2019", "2019"))
    assert [(e.title, e.edtf, e.is_inferred) for e in events] == [
        ("Ada Brown said that her firm sold the dam", "2019", False),
        ("Ada Brown said that her firm sold the dam in 2019", "2020-10-12", True),
    ]


def test_heading_dates_its_section() -> None:
    text = "The flood, day by day\nWhat we know\nBy Ada Brown\nMonday\nThe dam failed.\nTuesday\nThe army came."
    monday, tuesday = a_date(text, "Monday", "2020-10-05"), a_date(text, "Tuesday", "2020-10-06")
    assert [(e.title, e.edtf) for e in events_of(text, monday, tuesday)] == [
        ("Dam failed", "2020-10-05"),
        ("Army came", "2020-10-06"),
    ]


def test_many_dates_in_one_line_get_the_words_beside_them() -> None:
    text = "Floods: " + ", ".join(f"village {chr(65 + n)} on 1/{n + 1}" for n in range(25))
    dates = [a_date(text, f"1/{n + 1}", "2020-01-01", after=text.index(f" on 1/{n + 1}")) for n in range(25)]
    events = events_of(text, *dates)
    assert [event.title for event in events][:2] == ["Village A", "Village B"]


def test_language_without_words_still_gives_titles() -> None:
    text = "Le barrage a cédé dimanche près de Harrow."
    (event,) = find_events(an_article(text, language="fr"), (a_date(text, "dimanche"),))
    assert event.title == "Le barrage a cédé près de Harrow"


def test_events_come_in_the_order_of_the_text() -> None:
    starts = [event.start for event in events_of(DAM, a_date(DAM, "Sunday"))]
    assert starts == sorted(starts)


def test_german_perfect_moves_the_narrative() -> None:
    text = "In Harau ist am Sonntag eine Brücke eingestürzt. Drei Menschen wurden verletzt."
    date = a_date(text, "Sonntag")
    (event,) = inferred(events_of(text, date, language="de"))
    assert (event.title, event.anchor.target) == ("Drei Menschen wurden verletzt", date.id)


def test_what_is_told_twice_is_one_event() -> None:
    text = "Police said that the mill was sold in 2019."
    assert [e.edtf for e in events_of(text, a_date(text, "2019", "2019"))] == ["2019"]


def test_opinions_are_not_inferred() -> None:
    assert inferred(events_of("I think the dam has a crack.")) == []
    assert inferred(events_of("You know the dam.")) == []


def test_present_of_one_that_is_named_holds_on_the_day_of_publication() -> None:
    text = "The dam failed on Sunday. Harrow has two bridges."
    events = inferred(events_of(text, a_date(text, "Sunday")))
    assert [(event.title, event.anchor) for event in events] == [("Harrow has two bridges", PUBLICATION)]


NOUNS_WITH_A_YEAR = [
    ("The council approved the 2019 budget.", "2019"),
    ("The mayor quoted from her 1998 book.", "1998"),
    ("He was convicted under a 1996 law.", "1996"),
    ("Lentz, mayor since 2016, resigned.", "2016"),
    ("Rebels shelled Harrow, the scene of heavy fighting in 2012, witnesses said.", "2012"),
]


@pytest.mark.parametrize(("text", "year"), NOUNS_WITH_A_YEAR)
def test_year_that_only_describes_a_noun_dates_nothing(text: str, year: str) -> None:
    assert dated(events_of(text, a_date(text, year, year))) == []


def test_year_before_an_event_noun_dates_the_clause_it_opens() -> None:
    text = "In the 2019 election Holt won Harrow."
    assert [e.edtf for e in dated(events_of(text, a_date(text, "2019", "2019")))] == ["2019"]


def test_clause_keeps_its_own_date_beside_the_date_of_a_phrase() -> None:
    text = "The bridge, a steel structure opened in 1931, collapsed on Monday."
    events = dated(events_of(text, a_date(text, "1931", "1931"), a_date(text, "Monday")))
    assert [(e.title, e.edtf) for e in events] == [
        ("Bridge opened", "1931"),
        ("Bridge collapsed", "2020-10-11"),
    ]


FROM_NOBODY = [
    ('"We asked for pumps and were told to wait until Easter," said Holt.', "until Easter"),
    ('"After Easter nobody called," said Holt.', "Easter"),
    ('Holt said: "I met him in May and he agreed."', "May"),
    ("“They left in May,” Holt said.", "May"),
]


@pytest.mark.parametrize(("text", "surface"), FROM_NOBODY)
def test_quoted_words_without_a_named_subject_are_no_event(text: str, surface: str) -> None:
    assert dated(events_of(text, a_date(text, surface))) == []


def test_quoted_fact_with_a_named_subject_is_an_event_once() -> None:
    text = '"The council closed the bridge in May," said Tomas Reidl.'
    events = events_of(text, a_date(text, "May", "2020-05"))
    assert [(e.title, e.edtf) for e in events] == [("Council closed the bridge", "2020-05")]


def test_quoted_report_keeps_who_said_it() -> None:
    text = '"We asked for pumps," said Tomas Reidl.'
    assert [e.title for e in inferred(events_of(text))] == ['Tomas Reidl said "We asked for pumps"']


COMPARED = ["Prices fell at the fastest pace since 1987.", "It was the largest loss since 1987."]


@pytest.mark.parametrize("text", COMPARED)
def test_year_that_a_superlative_counts_from_makes_no_event(text: str) -> None:
    assert dated(events_of(text, a_date(text, "1987", "1987"))) == []


def test_date_counted_from_what_nobody_found_makes_no_event() -> None:
    text = "Three days after that flood the council met."
    assert events_of(text, a_date(text, "Three days after that")) == ()


def test_clause_with_a_dated_condition_takes_no_other_time() -> None:
    text = "The valley flooded when ice blocked the spillway in 1988."
    assert [(e.title, e.edtf) for e in events_of(text, a_date(text, "1988", "1988"))] == [
        ("Valley flooded when ice blocked the spillway", "1988")
    ]


def test_event_noun_with_a_year_is_dated_and_not_what_is_told_of_it() -> None:
    text = "The agreement of 1998 was broken by both sides."
    assert [(e.title, e.edtf) for e in dated(events_of(text, a_date(text, "1998", "1998")))] == [
        ("Agreement of 1998", "1998")
    ]


@pytest.mark.parametrize("run", ["who said ", "said the dam, who ", "the men built in "])
def test_sentence_too_long_to_read_is_not_read_for_a_pronoun_either(run: str) -> None:
    text = f"{run * 400}. They left in May."
    assert [e.title for e in dated(events_of(text, a_date(text, "May")))] == ["They left"]


def test_what_the_narrative_lends_is_a_day_and_never_a_minute() -> None:
    text = "The dam failed at 5:20 a.m. on Sunday. Two villages were flooded."
    moment = a_date(text, "5:20 a.m. on Sunday", "2020-10-11T05:20:00/2020-10-11T05:20:59")
    (event,) = inferred(events_of(text, moment))
    assert event.edtf == "2020-10-11"


NAMED_IN_QUOTES = ['He showed the film "Winter 1947" to the court.', "The sign “Besk 1947” was sold."]


@pytest.mark.parametrize("text", NAMED_IN_QUOTES)
def test_date_in_a_quoted_name_dates_nothing(text: str) -> None:
    assert dated(events_of(text, a_date(text, "1947", "1947"))) == []


def test_date_of_quoted_words_with_a_verb_still_counts() -> None:
    text = 'Holt said "the harbour was sold in 1947" and left.'
    assert [e.edtf for e in dated(events_of(text, a_date(text, "1947", "1947")))] == ["1947"]


def test_stretch_is_one_event_with_its_whole_length() -> None:
    text = "The trial lasted from May 3 to June 5."
    first = a_date(text, "May 3", "2020-05-03/2020-06-05")
    first = replace(first, meaning=Range(Literal(parse("2020-05-03")), Literal(parse("2020-06-05"))))
    (event,) = dated(events_of(text, first, a_date(text, "June 5", "2020-06-05")))
    assert (event.title, event.edtf) == ("Trial lasted", "2020-05-03/2020-06-05")


def test_date_of_the_dateline_gives_way_to_that_of_the_clause() -> None:
    text = "BESK, Arva, Oct. 12, 2020 (AP) — The mayor resigned on Monday."
    events = dated(events_of(text, a_date(text, "Oct. 12, 2020", "2020-10-12"), a_date(text, "Monday", "2020-10-12")))
    assert [(e.title, text[slice(*map(int, e.expression.split(":")[1].split("-")))]) for e in events] == [
        ("Mayor resigned", "Monday")
    ]


def test_dateline_dates_its_sentence_where_nothing_else_does() -> None:
    text = "BESK, Oct. 12, 2020 (AP) — The mayor resigned."
    assert [e.edtf for e in dated(events_of(text, a_date(text, "Oct. 12, 2020", "2020-10-12")))] == ["2020-10-12"]


def test_text_that_speaks_in_the_present_reports_nothing_new() -> None:
    assert events_of("The lawsuit claims that the firm broke the law.") == ()
    assert [e.title for e in events_of("Holt claims that the firm broke the law.")] != []


def test_what_was_said_after_what_did_not_happen_is_inferred() -> None:
    (event,) = events_of("Holt has not resigned, but said she would leave the party.")
    assert event.title == "Holt said she would leave the party"


def test_quotation_goes_on_over_lines_until_it_is_closed() -> None:
    text = 'Holt stated: "The town has lost a friend.\nThe bridge was his work.\nWe loved him."\nThe council met.'
    assert [e.title for e in inferred(events_of(text))][-1] == "Council met"
    assert "Bridge was his work" not in [e.title for e in events_of(text)]


NOT_OF_THE_DAY = [
    "They believe it will go up.",
    "Most people here speak Arvan.",
    "The valley has been at war for years.",
    "Holt seems to have three choices.",
]


@pytest.mark.parametrize("text", NOT_OF_THE_DAY)
def test_states_of_mind_and_general_truths_are_not_inferred(text: str) -> None:
    assert inferred(events_of(text)) == []


def test_what_was_to_be_done_is_dated_and_not_the_order() -> None:
    text = "The court ordered Hale to leave by June 1."
    events = events_of(text, a_date(text, "June 1", "2021-06-01", anchor=PUBLICATION))
    assert [(e.is_inferred, e.title, e.edtf) for e in events] == [
        (False, "Hale ordered to leave", "2021-06-01"),
        (True, "Court ordered Hale to leave by June 1", "2020-10-12"),
    ]


def test_order_of_a_day_gone_by_is_dated_itself() -> None:
    text = "The jury ordered Acme to pay $3 million on Friday."
    (event,) = events_of(text, a_date(text, "Friday", "2020-10-09", anchor=PUBLICATION))
    assert (event.title, event.edtf) == ("Jury ordered Acme to pay $3 million", "2020-10-09")


@pytest.mark.parametrize(
    "text",
    [
        "After losing the vote in 2010, Dorn moved to Arva.",
        "Under the pact signed in 2010, the province passed to Arva.",
        "Born in 2010, Dorn moved to Arva.",
    ],
)
def test_clause_after_a_dated_phrase_may_be_of_any_later_day_and_is_not_inferred(text: str) -> None:
    assert inferred(events_of(text, a_date(text, "2010", "2010"))) == []


def test_rough_hour_lends_a_sure_day() -> None:
    text = "The dam failed late on Sunday. Two villages were flooded."
    late = a_date(text, "late on Sunday", "2020-10-11T16:00:00~/2020-10-11T23:59:59~")
    assert [e.edtf for e in inferred(events_of(text, late))] == ["2020-10-11"]


ROWS = [
    ("The rebels took the airport in May, the port in June and the palace in July.", ["airport", "port", "palace"]),
    ("Germany declared war on Arva in May and on Besk in June.", ["war on Arva", "war on Besk"]),
    ("Ruhm was elected in May, Dorn in June.", ["Ruhm was elected", "Dorn elected"]),
    ("Three were arrested in May and two more in June.", ["Three were arrested", "Two more arrested"]),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_row_of_dates_tells_of_each_what_is_its_own(text: str, told: list[str]) -> None:
    months = [(name, f"2020-0{5 + n}") for n, name in enumerate(["May", "June", "July"]) if name in text]
    titles = [e.title for e in dated(events_of(text, *(a_date(text, name, edtf) for name, edtf in months)))]
    assert [title.endswith(words) for title, words in zip(titles, told, strict=True)] == [True] * len(told)


def test_new_date_of_what_was_put_off_tells_nothing_of_the_delay() -> None:
    text = "The vote was delayed on Sunday until Nov. 3."
    events = dated(events_of(text, a_date(text, "Sunday"), a_date(text, "Nov. 3", "2020-11-03", anchor=PUBLICATION)))
    assert [(e.title, e.edtf) for e in events] == [
        ("Vote was delayed until Nov. 3", "2020-10-11"),
        ("Vote", "2020-11-03"),
    ]


ALL_TITLES = [
    (
        "The siege began in May, when the gates of Besk were shut; the next day the rising spread to Harrow.",
        {"May": "2020-05", "the next day": "2020-06-01"},
        ["Siege began", "Rising spread to Harrow"],
    ),
    (
        "On 21 April the scouts landed; four days after that, gunners hit a barge.",
        {"21 April": "2020-04-21", "four days after that": "2020-04-25"},
        ["Scouts landed", "Gunners hit a barge"],
    ),
    (
        "In January the rebels took Besk, only to lose it on 22 February.",
        {"January": "2020-01", "22 February": "2020-02-22"},
        ["Rebels took Besk", "Rebels took Besk, only to lose it"],
    ),
    (
        "Besk fell on the 14th, Orla on 5 September, and San Dun a week later.",
        {"the 14th": "2020-08-14", "5 September": "2020-09-05", "a week later": "2020-09-12"},
        ["Besk fell", "Orla fell", "San Dun fell"],
    ),
    (
        "Six weeks later the mill reported a profit for the fourth quarter.",
        {"Six weeks later": "2020-02-10", "the fourth quarter": "2019-36"},
        ["Mill reported a profit for the fourth quarter"],
    ),
    (
        "The mill reported a profit for the fourth quarter.",
        {"the fourth quarter": "2019-36"},
        ["Mill reported a profit"],
    ),
    (
        "On Sunday the court set a hearing for May 5.",
        {"Sunday": "2020-10-11", "May 5": "2021-05-05"},
        ["Court set a hearing for May 5", "Court set a hearing"],
    ),
    (
        "A clerk was convicted on Friday in the 1998 killing of a miner.",
        {"Friday": "2020-10-09", "1998": "1998"},
        ["Clerk was convicted in the 1998 killing of a miner", "Killing of a miner"],
    ),
    (
        "The duchy was divided in 1554, reunited in 1598 and annexed in 1698.",
        {"1554": "1554", "1598": "1598", "1698": "1698"},
        ["Duchy was divided", "Duchy was reunited", "Duchy was annexed"],
    ),
    (
        "Oil for December delivery rose on Friday.",
        {"December": "2020-12", "Friday": "2020-10-09"},
        ["Oil for December delivery rose"],
    ),
    ("The river has passed its record level of January 1953.", {"January 1953": "1953-01"}, []),
    ("Over the next week three boats were lost.", {"the next week": "2020-10-12"}, ["Three boats were lost"]),
    ("Besk was taken in May.", {"May": "2020-05"}, ["Besk was taken"]),
    ("It was the third crash on the line since 2017.", {"2017": "2017"}, []),
    (
        "In the quarter ended July 31, Orla had 5 million shares.",
        {"July 31": "2020-07-31"},
        ["Orla had 5 million shares"],
    ),
]


@pytest.mark.parametrize(("text", "dates", "titles"), ALL_TITLES)
def test_each_date_has_the_title_of_its_own_clause(text: str, dates: dict[str, str], titles: list[str]) -> None:
    marked = [a_date(text, surface, edtf) for surface, edtf in dates.items()]
    assert [event.title for event in dated(events_of(text, *marked))] == titles


def test_what_has_lasted_since_a_date_reaches_the_day_of_publication() -> None:
    text = "Anna Holt has led the mill since 2011."
    (event,) = dated(events_of(text, a_date(text, "2011", "2011")))
    assert event.edtf == "2011/2020"
    assert "it goes on, up to the publication date" in event.why
    assert event.reaches_publication


def test_what_has_lasted_since_a_date_stays_open_without_a_day_of_publication() -> None:
    text = "Anna Holt has led the mill since 2011."
    (event,) = dated(events_of(text, a_date(text, "2011", "2011"), published=None))
    assert event.edtf == "2011/.."


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Anna Holt had led the mill since 2011.", "2011/.."),  # until the time of the story
        ("Anna Holt has led the mill, which closed in 2011.", "2011"),
    ],
)
def test_what_is_over_does_not_reach_the_day_of_publication(text: str, edtf: str) -> None:
    (event,) = dated(events_of(text, a_date(text, "2011", "2011")))
    assert (event.edtf, event.reaches_publication) == (edtf, False)


@pytest.mark.parametrize(
    "text",
    [
        "The dam failed on Sunday. When Holt first built the dam, he praised its walls.",
        "The dam failed on Sunday. Holt said according to his papers, the dam was old.",
    ],
)
def test_what_is_of_another_time_or_says_nothing_is_not_inferred(text: str) -> None:
    assert inferred(events_of(text, a_date(text, "Sunday"))) == []


def test_what_was_done_to_it_is_not_told_of_the_subject_before() -> None:
    text = "The board ordered the dam to be built; it had first been planned for May."
    (event,) = dated(events_of(text, a_date(text, "May", "2021-05")))
    assert event.title == "It had first been planned"


@pytest.mark.parametrize(
    ("text", "dates", "titles"),
    [
        (
            "Die Mühle war 1950 gebaut und 1992 verkauft worden.",
            ("1950", "1992"),
            ["Mühle war gebaut worden", "Mühle war verkauft worden"],
        ),
        (
            "Das Bad ist im Mai gesperrt und am Montag wieder geöffnet worden.",
            ("Mai", "Montag"),
            ["Bad ist gesperrt worden", "Bad ist wieder geöffnet worden"],
        ),
    ],
)
def test_two_participles_of_one_auxiliary_are_two_deeds(text: str, dates: tuple[str, ...], titles: list[str]) -> None:
    marked = [a_date(text, surface, f"20{n}0") for n, surface in enumerate(dates, start=1)]
    assert [event.title for event in dated(events_of(text, *marked, language="de"))] == titles


@pytest.mark.parametrize(
    "text",
    [
        "The upper dam failed on 13 April, police said on Wednesday.",
        "Police said on Wednesday that the upper dam failed on 13 April.",
        "On Wednesday, officials said the upper dam had failed on 13 April.",
    ],
)
def test_day_of_the_saying_is_no_second_day_of_what_was_said(text: str) -> None:
    assert [event.edtf for event in date_text(text, "2024-04-18", "en").events] == ["2024-04-13"]


@pytest.mark.parametrize("sentence", ["The council of 1870 approved a bridge.", "The class of 1870 came back."])
def test_what_somebody_with_a_date_in_his_name_did_is_not_of_the_day_before_it(sentence: str) -> None:
    text = f"The mill burned on 3 May 1888. {sentence}"
    events = events_of(text, a_date(text, "3 May 1888", "1888-05-03"), a_date(text, "1870", "1870"))
    assert [event.title for event in events] == ["Mill burned"]


@pytest.mark.parametrize("opening", ["Six weeks after the referendum,", "Two days before the trial"])
def test_what_is_counted_from_something_undated_is_not_of_the_publication_date(opening: str) -> None:
    reading = date_text(f"{opening} the minister resigned.", "2019-05-16", "en")
    assert [event for event in reading.events if event.resolution.interval] == []


def test_what_came_weeks_after_that_flood_waits_for_the_date_of_the_flood() -> None:
    text = "On 9 June 2012 the council opened a bridge. Three weeks after that flood, the mayor resigned."
    _, event = date_text(text, "2019-05-16", "en").events
    assert (event.title, event.edtf, event.is_inferred) == ("Mayor resigned", None, False)


def test_that_disaster_may_be_an_event_told_above_or_the_date_right_before() -> None:
    text = (
        "A ferry sank off the coast on 3 May 1994, a disaster that cost 20 lives.\n\n"
        "It was the worst storm since August 1999, when 96 drowned. "
        "Two months after that disaster, the government banned sailings."
    )
    reading = date_text(text, "2019-05-16", "en")
    counted = next(e for e in reading.expressions if e.text == "Two months")
    assert {str(each) for each in counted.resolution.alternatives} == {"1994-07", "1999-10"}
    assert reading.events[-1].edtf is None
    assert counted.resolution.doubts


def test_that_storm_is_sure_where_the_sentence_right_before_tells_of_it() -> None:
    text = "A storm tore down the pier on 3 May 1994. Two months after that storm, the government banned sailings."
    counted = next(e for e in date_text(text, "2019-05-16", "en").expressions if e.text == "Two months")
    assert counted.edtf == "1994-07"


def test_german_quotation_ends_where_its_raised_mark_stands() -> None:
    text = "Die Chefin sagte: „Wir haben im Mai verkauft.“ Im Juni 2020 kaufte Alpmed eine Klinik."
    events = dated(events_of(text, a_date(text, "Mai", "2020-05"), a_date(text, "Juni 2020", "2020-06"), language="de"))
    assert [event.title for event in events] == ["Alpmed kaufte eine Klinik"]


INTERVIEW = """Q. When did you hear of the leak?
A. On the Friday, I think. It was March 2, 2018. The phone rang.
Q. You left the company in 2019?
A. I resigned in May 2019."""


def test_interview_has_events_of_its_answers_alone_and_without_the_letters() -> None:
    surfaces = {"Friday": "2020-10-09", "March 2, 2018": "2018-03-02", "2019?": "2019", "May 2019": "2019-05"}
    marked = [a_date(INTERVIEW, surface.rstrip("?"), day) for surface, day in surfaces.items() if surface != "2019?"]
    asked = a_date(INTERVIEW, "2019", "2019", after=INTERVIEW.index("in 2019?"))
    events = events_of(INTERVIEW, *marked[:2], asked, marked[2])
    assert [event.title for event in dated(events)] == ["I resigned"]
    (rang,) = inferred(events)
    assert (rang.title, rang.edtf) == ("Phone rang", "2018-03-02")


def test_diary_entry_takes_the_date_at_its_head() -> None:
    text = "Monday 13 April 1998. Rain. I found the lock broken.\nTuesday 14 April 1998. The inspector took it away."
    days = [a_date(text, "Monday 13 April 1998", "1998-04-13"), a_date(text, "Tuesday 14 April 1998", "1998-04-14")]
    events = events_of(text, *days, published=None)
    assert [(event.title, event.edtf) for event in events] == [
        ("I found the lock broken", "1998-04-13"),
        ("Inspector took it away", "1998-04-14"),
    ]


def test_place_and_day_before_a_report_are_no_event() -> None:
    text = "Berlin, 20. Juni. Das Gericht hat den Wirt am 19. Juni verurteilt."
    days = [a_date(text, "20. Juni", "2020-06-20"), a_date(text, "19. Juni", "2020-06-19")]
    assert [event.edtf for event in dated(events_of(text, *days, language="de"))] == ["2020-06-19"]


OTHER_TIMES = [
    "At sixteen he left the school.",
    "Previously he ran a shop.",
    "He drove a bus until then.",
    "The town was returned under the treaty of 1661.",
    "Nobody spoke.",
    "The mill never opened again.",
    "Had the mayor seen the letter?",
]


@pytest.mark.parametrize("sentence", OTHER_TIMES)
def test_what_is_of_another_time_or_did_not_happen_takes_no_time_from_the_narrative(sentence: str) -> None:
    text = f"The dam failed in 1655. {sentence}"
    treaty = [a_date(text, "1661", "1661")] if "1661" in text else []
    assert inferred(events_of(text, a_date(text, "1655", "1655"), *treaty, published=None)) == []


def test_both_years_of_a_range_are_one_event() -> None:
    text = "Opposition to the Arvan War: 1962-1975"
    first = a_date(text, "1962", "1962/1975")
    span = replace(first, meaning=Range(Literal(parse("1962")), Literal(parse("1975"))))
    events = events_of(text, span, a_date(text, "1975", "1975"))
    assert [(event.title, event.edtf) for event in events] == [("Opposition to the Arvan War", "1962/1975")]


def test_fragment_that_only_dates_is_no_event() -> None:
    text = "The firm never paid. Until this week."
    assert events_of(text, a_date(text, "this week", "2020-10-05/2020-10-11")) == ()


@pytest.mark.parametrize(
    "sentence", ["Her father drowned when she was six.", "She was called in on 3 May 2019 and sacked."]
)
def test_what_goes_on_with_a_date_or_an_age_takes_no_time_from_the_narrative(sentence: str) -> None:
    text = f"The dam failed in 1655. {sentence}"
    dates = [a_date(text, "1655", "1655")] + ([a_date(text, "3 May 2019", "2019-05-03")] if "2019" in sentence else [])
    assert inferred(events_of(text, *dates, published=None)) == []


def test_date_between_a_noun_and_its_von_is_the_date_of_the_noun() -> None:
    text = "Der Rat kippte den Beschluss vom März 2014. Der Rat kippte das Abkommen vom Mai 2014."
    dates = [a_date(text, "März 2014", "2014-03"), a_date(text, "Mai 2014", "2014-05")]
    (pact,) = dated(events_of(text, *dates, language="de"))
    assert (pact.title, pact.edtf) == ("Abkommen vom Mai 2014", "2014-05")


@pytest.mark.parametrize(
    "text",
    [
        "Das Haus werde abgerissen, teilte die Stadt am Montag mit.",
        "„Das Haus brannte sofort“, sagte Udo Kern am Montag.",
    ],
)
def test_what_was_said_on_a_day_is_not_told_again_without_one(text: str) -> None:
    assert [event.is_inferred for event in date_text(text, "2024-05-07", "de").events] == [False]


def test_dateline_with_an_agency_in_small_letters_is_no_event() -> None:
    text = "Berlin, 12. Oktober 2020 (dpa) - Der Rat hat am Montag getagt."
    days = [a_date(text, "12. Oktober 2020", "2020-10-12"), a_date(text, "Montag", "2020-10-12")]
    (met,) = dated(events_of(text, *days, language="de"))
    assert (met.title, met.expression) == ("Rat hat getagt", days[1].id)


def test_letters_of_two_days_are_two_events_of_the_same_letters() -> None:
    text = "He has not replied to letters sent on 25 August and 6 September. Its best time was the years before 1914."
    days = [
        a_date(text, "25 August", "2020-08-25"),
        a_date(text, "6 September", "2020-09-06"),
        a_date(text, "1914", "1914"),
    ]
    assert [event.title for event in dated(events_of(text, *days))] == ["Letters sent", "Letters sent"]


@pytest.mark.parametrize("after", ["she died", "the mill closed"])
def test_year_that_explains_the_date_before_it_is_no_other_year(after: str) -> None:
    text = f"She told me this in 1986, the year before {after}."
    dates = [a_date(text, "1986", "1986"), a_date(text, "the year before", "1985")]
    assert [(event.title, event.edtf) for event in events_of(text, *dates)] == [("She told me this", "1986")]


def test_day_between_an_article_and_its_noun_is_the_date_of_the_noun() -> None:
    text = "Holt gave no reason for the May 14 deadline. Three men died in the May 15 attack."
    days = [a_date(text, "May 14", "2020-05-14"), a_date(text, "May 15", "2020-05-15")]
    assert [event.edtf for event in dated(events_of(text, *days))] == ["2020-05-15"]


def test_date_that_stands_on_a_paper_dates_nothing_but_what_was_written() -> None:
    text = "The judge said they hid a report dated May 4. In a letter dated May 5, Holt warned the board."
    days = [a_date(text, "May 4", "2020-05-04"), a_date(text, "May 5", "2020-05-05")]
    assert [(event.title, event.edtf) for event in dated(events_of(text, *days))] == [
        ("Holt warned the board", "2020-05-05")
    ]


def test_who_said_it_takes_the_title_of_what_was_said_before() -> None:
    text = "Die Brücke bleibt bis auf Weiteres gesperrt. Das teilte das Amt am Dienstag mit."
    [event] = events_of(text, a_date(text, "Dienstag", "2024-06-04"), language="de")
    assert event.title == "Brücke bleibt bis auf Weiteres gesperrt"


def test_who_said_it_is_no_event_beside_the_date_of_what_was_said() -> None:
    text = "Der Wirt ist am Montag gestorben. Das teilte das Amt am Dienstag mit."
    dates = a_date(text, "Montag", "2024-06-03"), a_date(text, "Dienstag", "2024-06-04")
    assert [event.title for event in events_of(text, *dates, language="de")] == ["Wirt ist gestorben"]


def test_history_that_tells_of_today_infers_nothing() -> None:
    text = "He won it in 1931 and sold it in 1940. He left in 1950. In 1973 the town bought the medal. It hangs there."
    dates = [a_date(text, year, year) for year in ("1931", "1940", "1950", "1973")]
    assert len(events_of(text, *dates)) == len(dates)


def test_two_clauses_joined_share_the_date_of_the_second() -> None:
    text = "The council met on 2 October 2020. A worker was killed and two others were hurt Tuesday."
    events = events_of(text, a_date(text, "2 October 2020", "2020-10-02"), a_date(text, "Tuesday", "2020-10-06"))
    [killed] = inferred(events)
    assert (killed.title, str(killed.resolution.interval)) == ("Worker was killed", "2020-10-06")


def test_news_does_not_take_what_stands_between_dates_of_years_ago_for_its_own() -> None:
    text = "Roth sold it in April 1938. Roth, who had bought it in 1926, was arrested. He left on Monday."
    dates = a_date(text, "April 1938", "1938-04"), a_date(text, "1926", "1926"), a_date(text, "Monday", "2020-10-12")
    assert inferred(events_of(text, *dates)) == []


def test_history_does_not_date_what_came_after_a_war_that_nobody_dates() -> None:
    text = "Born in 1888, Hale won in 1909, sold it in 1911 and led a works in 1917. After the war she was refused."
    dates = [a_date(text, year, year) for year in ("1888", "1909", "1911", "1917")]
    assert inferred(events_of(text, *dates)) == []


def test_what_is_highest_since_records_began_dates_no_beginning() -> None:
    text = "Prices reached 38 crowns on Monday, the highest since records began in 1871."
    events = events_of(text, a_date(text, "Monday", "2020-10-12"), a_date(text, "1871", "1871"))
    assert [event.edtf for event in dated(events)] == ["2020-10-12"]


def test_what_is_done_every_week_is_no_report() -> None:
    text = "Maureen left in May. She rings every Thursday."
    weekly = replace(a_date(text, "every Thursday"), type=ExpressionType.SET)
    assert inferred(events_of(text, a_date(text, "May", "2020-05"), weekly)) == []


def test_who_tells_of_his_own_life_goes_on_from_the_last_date_he_gave() -> None:
    text = "I began at the shop in 1999. I asked for a lamp. Maureen gave me a gun. We reopened on 5 October 2020."
    events = events_of(text, a_date(text, "1999", "1999"), a_date(text, "5 October 2020", "2020-10-05"))
    assert [(e.title, e.edtf) for e in inferred(events)] == [
        ("I asked for a lamp", "1999"),
        ("Maureen gave me a gun", "1999"),
    ]


def test_what_an_amount_is_compared_with_is_no_event() -> None:
    text = "We cut the meadow on 2 July and got half of what we made in 2019."
    dates = a_date(text, "2 July", "2020-07-02"), a_date(text, "2019", "2019")
    assert [event.edtf for event in dated(events_of(text, *dates))] == ["2020-07-02"]


def test_history_of_a_german_town_does_not_date_what_a_war_did() -> None:
    text = (
        "1904 kam er, 1906 ging sie, 1908 starb der Wirt, 1909 fiel der Turm. Im Ersten Weltkrieg fielen zwei Männer."
    )
    dates = [a_date(text, year, year) for year in ("1904", "1906", "1908", "1909")]
    assert inferred(events_of(text, *dates, language="de")) == []


def test_a_stretch_to_what_ended_then_is_one_event() -> None:
    (event,) = date_text("She ruled from 1701 until her death in 1714.", "2020-10-12", "en").events
    assert event.edtf == "1701/1714"


@pytest.mark.parametrize(
    ("text", "edtf", "title"),
    [
        ("On the tenth anniversary of the coup of 3 June 1990, they marched.", "2000-06-03", "They marched"),
        ("The day after his arrest on 3 June 2011 he hanged himself.", "2011-06-04", "He hanged himself"),
        ("Three months after the coup of September 11, 1973, he fled.", "1973-12", "He fled"),
    ],
)
def test_what_is_counted_from_a_dated_event_is_not_of_the_day_of_that_event(text: str, edtf: str, title: str) -> None:
    assert [(e.edtf, e.title) for e in date_text(text, "2019-01-04", "en").events] == [(edtf, title)]


def test_the_hour_of_an_entry_of_a_log_is_that_of_what_it_tells() -> None:
    log = (
        "Monday, Nov. 2\n7:15 a.m. A caller on Elm Street reported a stolen bicycle.\n"
        "3:30 p.m. A woman reported that her purse was taken the previous night."
    )
    first, second, *_ = date_text(log, "2015-11-05", "en").events
    assert (first.begin, first.title) == ("2015-11-02T07:15", "Caller on Elm Street reported a stolen bicycle")
    assert second.begin == "2015-11-02T15:30"


def test_what_came_of_a_dated_deed_has_its_own_date_and_title() -> None:
    text = "In 1885 Reed joined the Holt works, becoming chief engineer in 1891. In 1903 he left, closing the yard."
    events = date_text(text, "2020-10-12", "en").events
    assert [(event.edtf, event.title) for event in events][:2] == [
        ("1885", "Reed joined the Holt works"),
        ("1891", "Reed becoming chief engineer"),
    ]
