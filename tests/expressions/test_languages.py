from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from dateparser.data import date_translation_data
from hypothesis import given
from hypothesis import strategies as st

from timeline import date_text
from timeline.expressions import find, is_basic, vocabulary
from timeline.expressions.found import Reads
from timeline.meanings import Duration, Of, Part, Shift

ROOT = Path(__file__).resolve().parent.parent.parent
TABLES = sorted(module.name for module in pkgutil.iter_modules(date_translation_data.__path__))
READ = ("de", "fr", "ru", "ar", "zh", "ja", "ko", "hu", "vi")
_PIECES = (
    "Montag", "Sonntagabend", "vor", "in", "der Nacht zum", "3.", "5.", "Mai", "2020", "v. Chr.", "Anfang", "der",
    "des", "Jahres", "letzten", "zwei", "Tage", "später", "bis", "und", "18", "Uhr", "24.12.", "19.", "Jahrhundert",
    "hier", "il y a", "3", "jours", "janvier", "года", "年", "5月", "3天前", "٣", "١٠", "9999", "0", "31.", "Februar",
    "Advent", "Ostern", "1,5", "1.500", "99999", "\n\n", ".", ",", "-",
)  # fmt: skip


def words(text: str, language: str) -> list[str]:
    return [text[each.start : each.end] for each in find(text, language)]


def loaded_by(script: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after `script`."""
    asked = f"{script}\nimport sys; print('loaded:', *{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("language", ["en", "de"])
def test_language_with_a_file_needs_no_dateparser(language: str) -> None:
    loaded = loaded_by(f"import timeline; timeline.date_text('2020-10-11', '2020-10-12', {language!r})")
    assert "dateparser" not in loaded


def test_table_is_loaded_when_its_language_is_read() -> None:
    assert "dateparser" in loaded_by("import timeline; timeline.date_text('hier', '2020-10-12', 'fr')")


@pytest.mark.parametrize("language", TABLES)
def test_every_table_becomes_a_language(language: str) -> None:
    reading = date_text("X 2020-10-11 X", "2020-10-12", language)
    assert [each.value for each in reading.expressions] == ["2020-10-11"]


@pytest.mark.parametrize("language", ["", "xx", "..", "en/../de", "qqq", "de_DE", "🙂", "no", "iw"])
def test_odd_language_tag_reads_dates_in_figures(language: str) -> None:
    assert words("X 2020-10-11 X", language) == ["2020-10-11"]


def test_norwegian_is_read_by_either_of_its_tags() -> None:
    assert words("Broen falt for tre dager siden.", "no") == words("Broen falt for tre dager siden.", "nb")
    assert words("Broen falt for tre dager siden.", "no") == ["for tre dager siden"]


def test_basic_reading_is_marked_and_never_shown_as_certain() -> None:
    french = date_text("Le pont est tombé hier, le 11 octobre 2020, jeudi.", "2020-10-12", "fr").expressions
    assert all(each.rule.startswith("basic_") for each in french)
    assert all(each.confidence < 0.9 for each in french)
    (german,) = date_text("Die Brücke fiel gestern.", "2020-10-12", "de").expressions
    assert german.rule == "near_day"
    assert german.confidence >= 0.9


def test_region_does_not_change_the_language() -> None:
    assert vocabulary("de-AT") is vocabulary("de")
    assert is_basic("pt-BR")


def test_name_of_several_words_is_one_weekday() -> None:
    assert words("Foi na segunda-feira, 5 de outubro de 2020.", "pt") == ["segunda-feira, 5 de outubro de 2020"]


def test_short_name_needs_a_point_or_a_figure() -> None:
    assert words("Le 3 janv. 2020, je me suis levé.", "fr") == ["3 janv. 2020"]


def test_capital_makes_a_name_of_a_month() -> None:
    assert words("Maja Nowak przyszła w maju.", "pl") == ["maju"]


def test_figures_of_another_script_keep_their_offsets() -> None:
    text = "في ٣ يناير ٢٠٢٠ وقع"
    (found,) = find(text, "ar")
    assert text[found.start : found.end] == "٣ يناير ٢٠٢٠"


def test_text_without_spaces_is_searched_as_it_stands() -> None:
    assert words("市长于2020年1月3日去世，三天前，上周。", "zh") == ["2020年1月3日", "三天前", "上周"]


def test_impossible_date_in_characters_is_none() -> None:
    assert words("2020年13月40日", "zh") == []
    assert words("2020年13月 0月 去年13月 令和2年0月", "zh") == ["去年"]


def test_night_is_named_after_the_day_it_leads_to() -> None:
    (found,) = find("Es brannte in der Nacht auf den 3. Mai 2019.", "de")
    assert isinstance(found.meaning, Of)
    assert found.meaning.inner == Of(Shift(-1, found.meaning.inner.outer.unit), Part("ON"))  # type: ignore[attr-defined]


def test_evening_leads_to_no_day() -> None:
    assert words("Am Abend zu Dienstag.", "de") == ["Abend", "Dienstag"]


def test_next_day_goes_on_from_the_story_and_next_week_from_the_writer() -> None:
    reads = [each.reads for each in find("Am nächsten Tag kam er, nächste Woche geht er.", "de")]
    assert reads == [Reads.ANAPHORIC, Reads.DEICTIC]


def test_morning_and_tomorrow_are_told_by_their_capital() -> None:
    found = find("Er kam am Morgen und geht morgen.", "de")
    assert [each.rule for each in found] == ["part", "near_day"]


def test_since_reaches_up_to_the_writer() -> None:
    (found,) = find("Sie streiken seit drei Wochen.", "de")
    assert isinstance(found.meaning, Duration)
    assert found.reads is Reads.DEICTIC


def test_tense_of_a_german_clause_decides_the_side() -> None:
    past = date_text("Er wurde am Donnerstag gewählt.", "2020-10-12", "de")
    ahead = date_text("Er soll am Donnerstag gewählt werden.", "2020-10-12", "de")
    assert [past.expressions[0].value, ahead.expressions[0].value] == ["2020-10-08", "2020-10-15"]


def test_german_text_is_read_as_german_without_being_told() -> None:
    reading = date_text("Der Rat hat am vergangenen Dienstag beschlossen, die Schule zu schließen.", "2020-10-12")
    assert reading.article.language == "de"
    assert [each.value for each in reading.expressions] == ["2020-10-06"]


def test_pointing_word_may_follow_its_weekday() -> None:
    last, following = find("Fermé lundi dernier, ouvert vendredi prochain.", "fr")
    assert [last.rule, following.rule] == ["weekday_pointed", "weekday_pointed"]


@pytest.mark.parametrize("count", ["0", "5"])
def test_counted_feast_beyond_its_number_is_none(count: str) -> None:
    assert "numbered_feast" not in [each.rule for each in find(f"Am {count}. Advent.", "de")]


@pytest.mark.parametrize("text", ["am 31.2. war", "am 0.5. war", "am 3.13. war"])
def test_figures_that_are_no_day_are_none(text: str) -> None:
    assert words(text, "de") == []


@pytest.mark.parametrize("language", READ)
@given(text=st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_text_is_read_without_a_fault(language: str, text: str) -> None:
    end = 0
    for each in date_text(text, "2020-10-12", language).expressions:
        assert end <= each.start < each.end <= len(text)
        assert text[each.start : each.end] == each.text
        end = each.end


@pytest.mark.parametrize("language", ["de", "fr", "zh"])
@pytest.mark.parametrize(
    "piece", ["1 ", "3. und ", "Montag bis ", "vor ", "年", "3", "2020-", "il y a ", "(", "\n", "é"]
)
def test_repeated_pieces_end(language: str, piece: str) -> None:
    text = piece * 5000
    assert all(0 <= each.start < each.end <= len(text) for each in find(text, language))
