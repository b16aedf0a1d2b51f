"""Events of pages of all kinds: which sentences without a date report something that happened, and in which words."""

from __future__ import annotations

import pytest

from tests.event_builders import a_date, dated, events_of, inferred
from timeline import date_text

ALWAYS_SO = [
    ("en", "The prices change by the hour."),
    ("de", "Die Halle fasst dreihundert Gäste."),
    ("de", "Der Motor hat zwei Zylinder."),
    ("de", "Das Ventil regelt den Zufluss."),
    ("de", "Das Signal wird mit einem Rechner geprüft."),
    ("de", "Die Regeln gelten für alle Fahrer."),
    ("de", "Die Fahrer möchten das Haus kaufen."),
]


@pytest.mark.parametrize(("language", "sentence"), ALWAYS_SO)
def test_what_is_always_so_is_no_report(language: str, sentence: str) -> None:
    assert inferred(events_of(sentence, language=language)) == []


HAPPENED = [
    ("en", "The new lock opens a second door.", "New lock opens a second door"),
    ("en", "The prices changed twice.", "Prices changed twice"),
    ("de", "Die Halle brannte ab.", "Halle brannte ab"),
    ("de", "Der Rat hat den Haushalt beschlossen.", "Rat hat den Haushalt beschlossen"),
    ("de", "Das Signal wurde mit einem Rechner geprüft.", "Signal wurde mit einem Rechner geprüft"),
    ("de", "Die Regeln galten für alle Fahrer.", "Regeln galten für alle Fahrer"),
]


@pytest.mark.parametrize(("language", "sentence", "title"), HAPPENED)
def test_what_happened_is_a_report(language: str, sentence: str, title: str) -> None:
    assert [event.title for event in inferred(events_of(sentence, language=language))] == [title]


QUOTED = [
    ("“They built it like a barn,” said Ines Orr, who draws maps.", ["Ines Orr said “They built it like a barn”"]),
    ("“We know the road,” Mr. Moss said.", ["Mr. Moss said “We know the road”"]),
    ('Ines Orr said: "We\'ve put the pumps in place."', ['Ines Orr said "We\'ve put the pumps in place"']),
    ("“The council closed the bridge,” said Ines Orr.", ["Council closed the bridge"]),
    ("Ines Orr called the bridge 'a plain disgrace' and left.", ["Ines Orr called the bridge 'a plain disgrace'"]),
    (
        "“We have to hold every one of the gates that the river has not yet taken from us or our children,” Moss said.",
        ["Moss said “We have to hold every one of the gates”"],
    ),
    (
        "“But the board isn't saying it's a fault,” said Ines Orr, who draws maps.",
        ["Ines Orr said “But the board isn't saying it's a fault”"],
    ),
    ("“At noon I said nothing,” Ines Orr said.", ["Ines Orr said “At noon I said nothing”"]),
    ("“That wheel taught us a lot,” Ines Orr said.", ["Ines Orr said “That wheel taught us a lot”"]),
    (
        "“But the board isn’t saying it’s a fault,” said Ines Orr, who draws maps.",
        ["Ines Orr said “But the board isn’t saying it’s a fault”"],
    ),
]


@pytest.mark.parametrize(("sentence", "titles"), QUOTED)
def test_words_of_others_keep_their_marks(sentence: str, titles: list[str]) -> None:
    assert [event.title for event in inferred(events_of(sentence))] == titles


BROKEN = [
    ("en", "Join the readers who signed the letter."),
    ("en", "Let us run a mile, and you saw a bird."),
    ("en", "This has worried the growers."),
    ("en", "Those looked empty."),
    ("en", "The way we get around, heat our homes, and make our tools, hasn't had an effect."),
    ("en", "Ines Orr told Arva News after the vote."),
    ("en", "It is the form that he signed and sent."),
    ("de", "Diese führte zu einer Sperrung."),
    ("de", "Das zeigte der Versuch."),
    ("de", "Die Flut führte dazu, dass alle gingen."),
    ("de", "War sie am Nachmittag dort, blieb er zu Hause."),
    ("de", "Machen Sie den Test im Freien, und Holt lachte."),
    ("en", "Those look locked in."),
    ("en", "Holt said after the vote that \"everybody's got to pay."),
    ("en", "The firm described the wheel in a paper titled: “A wheel of one’s own: on the turning of wheels”."),
    ("en", "The school used outdated, clumsy tools."),
    ("en", "Clover covers three percent of the land but holds a third of its bees."),
    ("en", "The board didn’t open the gate."),
    ("de", "Ob auch andere Orte, deren Boote dort lagen, informiert wurden, sagte Holt nicht."),
]


@pytest.mark.parametrize(("language", "sentence"), BROKEN)
def test_what_says_too_little_alone_is_no_report(language: str, sentence: str) -> None:
    assert inferred(events_of(sentence, language=language)) == []


WHOLE = [
    ("en", "This dry month has worried the growers.", "This dry month has worried the growers"),
    ("en", "Those pots looked empty.", "Those pots looked empty"),
    ("en", "Holt joined the readers who had signed the letter.", "Holt joined the readers who had signed the letter"),
    ("en", "Harrow prices, however, remained low.", "Harrow prices remained low"),
    ("en", "The mill has two wheels, and one broke on the way.", "One broke on the way"),
    ("en", "Ines Orr argued over the price.", "Ines Orr argued over the price"),
    ("de", "Diese Flut führte zu einer Sperrung.", "Diese Flut führte zu einer Sperrung"),
    (
        "de",
        "Der Rat wies darauf hin, dass es regnen kann.",
        "Rat wies darauf hin, dass es regnen kann",
    ),
    ("de", "Der Wirt wies das Gesuch zurück.", "Wirt wies das Gesuch zurück"),
    ("en", "Growers showed in a new paper that bees had fled.", "Growers showed in a new paper that bees had fled"),
    ("de", "Die Tochter des Wirts lachte.", "Tochter des Wirts lachte"),
    ("de", "Zwei Dörfer am Fluss brannten.", "Zwei Dörfer brannten am Fluss"),
]


@pytest.mark.parametrize(("language", "sentence", "title"), WHOLE)
def test_whole_clause_with_its_subject_is_a_report(language: str, sentence: str, title: str) -> None:
    assert [event.title for event in inferred(events_of(sentence, language=language))] == [title]


def test_clause_behind_an_abbreviation_is_one_of_its_own() -> None:
    text = "The grower sells the pears in the U.S. Holt also wrote six songs."
    assert [event.title for event in inferred(events_of(text))] == ["Holt also wrote six songs"]


DATED = [
    ("What happens on Monday will test the growers.", "Monday", "What happens will test the growers"),
    ("When asked on Monday by a paper about the road, Holt left.", "Monday", "Holt asked by a paper about the road"),
    ("Given its price, that means a new mill on Monday.", "Monday", "That means a new mill"),
    ("They hope to sell that in March, just in time.", "March", "They hope to sell that"),
    ("The first pear was in March (Conference), which is early.", "March", "The first pear"),
    (
        "Orr quoted letters sent in March by one Arva printing firm about the road.",
        "March",
        "Letters sent by one Arva printing firm about the road",
    ),
    ("The ban, expected to last until at least March, was lifted.", "March", "Ban expected to last"),
    (
        "“We are only waiting for the train,” Simon Orr, head of Arvax, told the Echo in March.",
        "March",
        "Simon Orr told the Echo “We are only waiting for the train”",
    ),
    (
        "Harrow College has received a grant to study how peat holds rain, it said on Monday.",
        "Monday",
        "Harrow College has received a grant",
    ),
    ("Councillors will meet on Monday to decide whether to pay for it.", "Monday", "Councillors will meet"),
    (
        "We have used it since Monday, and while it is cheap, the wheel is loose.",
        "Monday",
        "We have used it",
    ),
    ("The board gave the owner until March to mend it.", "March", "Board gave the owner until March to mend it"),
    ("The board shut the mill until March to mend it.", "March", "Board shut the mill to mend it"),
]


@pytest.mark.parametrize(("text", "surface", "title"), DATED)
def test_date_has_a_whole_clause(text: str, surface: str, title: str) -> None:
    assert [event.title for event in dated(events_of(text, a_date(text, surface)))][:1] == [title]


def test_part_of_a_day_and_its_day_are_one_date() -> None:
    events = date_text("The storm reached Harrow overnight on 1 November.", "2020-11-02", "en").events
    assert [event.title for event in events] == ["Storm reached Harrow"]


def test_it_that_holds_the_place_of_a_clause_is_nobody() -> None:
    text = "The trial began. It appeared to last for ever."
    assert [event.title for event in inferred(events_of(text))] == [
        "Trial began",
        "It appeared to last for ever",
    ]


def test_long_german_clause_keeps_the_verb_at_its_end() -> None:
    text = (
        "Am Montag hat der Landkreis mit den Gemeinden am unteren Fluss nach langen Jahren des Streits über die Kosten "
        "einen Vertrag über den Bau eines Damms unterzeichnet."
    )
    (event,) = dated(events_of(text, a_date(text, "Montag"), language="de"))
    assert event.title.startswith("Landkreis hat")
    assert event.title.endswith("einen Vertrag unterzeichnet")


def test_they_who_say_something_are_people() -> None:
    text = "The floods left some of the city's engineers at a loss. They said the gates were open."
    assert inferred(events_of(text))[-1].title == "They said the gates were open"
    text = "The engineers left the city. They said the gates were open."
    assert inferred(events_of(text))[-1].title == "Engineers said the gates were open"


def test_day_of_whoever_reads_instructions_is_no_date() -> None:
    steps = "You need a pot. You can use your own. Put it where you like. Then you wait. You water it in the morning."
    assert date_text(f"{steps} You then rest.", "2020-10-12", "en").events == ()
    events = date_text(f"{steps} The shop opened on 3 May 2019.", "2020-10-12", "en").events
    assert [event.title for event in events] == ["Shop opened"]


FRONTS = [
    ("Bis Mai hatten 27 der 40 Fahrer das Ziel erreicht.", "Mai", "Bis Mai hatten 27 der 40 Fahrer"),
    ("Um sich zu retten, floh sie und kam im Mai nach Besk.", "Mai", "Sie kam nach Besk"),
    ("Im Mai verstarb Max Orth im Alter von 62 Jahren.", "Mai", "Max Orth verstarb im Alter von 62 Jahren"),
    ("Ab Mai wurde ein neues, klares System eingeführt.", "Mai", "Neues, klares System wurde eingeführt"),
    ("Allein im Mai wurden neun Häuser verkauft.", "Mai", "Neun Häuser wurden verkauft"),
    ("Bis einschließlich Mai zählte die Stadt neun Brände.", "Mai", "Stadt zählte neun Brände"),
]


@pytest.mark.parametrize(("text", "surface", "title"), FRONTS)
def test_german_title_never_begins_with_its_verb(text: str, surface: str, title: str) -> None:
    (event,) = dated(events_of(text, a_date(text, surface), language="de"))
    assert event.title.startswith(title)


def test_every_one_of_a_kind_is_no_it() -> None:
    text = "Every visitor saw the kettle. It broke in May."
    assert dated(events_of(text, a_date(text, "May")))[0].title == "It broke"


def test_german_verb_with_a_sharp_s_is_shown_as_well() -> None:
    assert [event.title for event in inferred(events_of("Der Wirt verließ das Dorf.", language="de"))] == [
        "Wirt verließ das Dorf"
    ]


LONG_GERMAN = [
    ("Am Montag fand die Feier im Saal am alten Hafen von Besk unter Einhaltung aller neuen Regeln statt.", "statt"),
    ("Am Montag konnte der Wirt für sein Haus am Hafen von Besk nach langen Jahren einen Preis gewinnen.", "gewinnen"),
    ("Am Montag musste der Wirt am alten Hafen von Besk nach Jahren wegen „Irrtümern“ Konkurs anmelden.", "anmelden"),
]


@pytest.mark.parametrize(("text", "last"), LONG_GERMAN)
def test_long_german_clause_keeps_its_last_word(text: str, last: str) -> None:
    (event,) = dated(events_of(text, a_date(text, "Montag"), language="de"))
    assert event.title.split()[-1] == last
    assert " “" not in event.title


def test_words_that_point_at_something_keep_who_said_them() -> None:
    text = "“The storm fooled them,” said Ines Orr."
    assert [event.title for event in inferred(events_of(text))] == ["Ines Orr said “The storm fooled them”"]


def test_a_year_alone_on_its_line_dates_what_a_chronicle_tells_in_the_present() -> None:
    reading = date_text("1923\nReed dies; his sons take over.\n1931\nThe mill burned.", "2020-05-14", "en")
    assert [(event.edtf, event.title) for event in reading.events] == [("1923", "Reed dies"), ("1931", "Mill burned")]


def test_the_year_in_which_a_text_appeared_dates_nothing_after_it() -> None:
    reading = date_text("Flood\n2020\nThe mill burned.", "2020-05-14", "en")
    assert [(event.edtf, event.title) for event in reading.events] == [("2020-05-14", "Mill burned")]
