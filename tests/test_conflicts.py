"""What does not fit is said in a sentence; what fits is not."""

from tests.builders import a_project, a_reading, on, the_event, with_reading
from timeline import edits
from timeline.conflicts import conflicts
from timeline.project import Project


def pinned(words: str, edtf: str) -> tuple[Project, str]:
    project = a_project()
    event = the_event(project, words).id
    return project.apply(edits.pin(project, [event], on(edtf))), event


def test_what_the_words_say_is_no_conflict() -> None:
    project = a_project()
    assert [conflicts(project, id) for id in project.events] == [()] * len(project.events)


def test_an_event_pinned_before_what_it_follows_is_a_conflict() -> None:
    project, event = pinned("two days later", "2020-01-01")
    (sentence,) = conflicts(project, event)
    assert sentence.startswith("Pinned before")
    assert '"two days later" say after' in sentence


def test_an_event_pinned_later_than_its_words_say_is_none() -> None:
    project, event = pinned("two days later", "2020-01-09")
    assert conflicts(project, event) == ()


def test_moving_the_anchor_past_a_pinned_follower_is_a_conflict() -> None:
    project, event = pinned("two days later", "2020-01-05")
    moved = project.apply(edits.pin(project, [the_event(project, "January 3").id], on("2020-01-20")))
    assert len(conflicts(moved, event)) == 1


def test_a_past_event_pinned_after_publication_is_a_conflict() -> None:
    project, event = pinned("January 3", "2020-12-24")
    (sentence,) = conflicts(project, event)
    assert "after its article was published" in sentence


def test_merged_sources_that_disagree_are_shown_with_their_dates() -> None:
    project = with_reading(a_project(), a_reading("The Harrow Bridge dam failed on January 4.", "2020-10-13"))
    first, second = the_event(project, "January 3").id, the_event(project, "January 4").id
    assert conflicts(project, first) == ()
    merged = project.apply(edits.merge(project, [second], first))
    (sentence,) = conflicts(merged, first)
    assert "Fri 3 Jan 2020" in sentence
    assert "Sat 4 Jan 2020" in sentence


def test_a_pin_that_none_of_the_merged_reports_says_is_a_conflict() -> None:
    project = with_reading(a_project(), a_reading("The Harrow Bridge dam failed on January 4.", "2020-10-13"))
    first, second = the_event(project, "January 3").id, the_event(project, "January 4").id
    merged = project.apply(edits.merge(project, [second], first))
    agreed = merged.apply(edits.pin(merged, [first], on("2020-01-04")))
    assert not any("none of its" in sentence for sentence in conflicts(agreed, first))
    alone = merged.apply(edits.pin(merged, [first], on("2020-01-06")))
    (sentence,) = [words for words in conflicts(alone, first) if "none of its 2 reports" in words]
    assert sentence.startswith("Pinned to Mon 6 Jan 2020")
    assert "Fri 3 Jan 2020 or Sat 4 Jan 2020" in sentence


def test_a_deleted_event_has_no_conflicts() -> None:
    project, event = pinned("two days later", "2020-01-01")
    gone = project.apply(edits.delete_events(project, [event]))
    assert conflicts(gone, event) == ()


def test_a_date_after_the_publication_date_is_none_where_the_text_looks_ahead() -> None:
    ahead = "The dam at Harrow Bridge will be rebuilt on 3 May 2031. The vote was scheduled for 9 June 2031."
    project = a_project(ahead)
    assert [conflicts(project, id) for id in project.events] == [()] * len(project.events)


def test_a_date_after_the_publication_date_is_a_conflict_where_the_text_tells_of_it_as_past() -> None:
    project = a_project("The dam at Harrow Bridge collapsed on 3 May 2031.")
    (sentence,) = conflicts(project, the_event(project, "3 May 2031").id)
    assert sentence == "Told as past, but Sat 3 May 2031 is after its article was published (Mon 12 Oct 2020)."


def test_a_weekday_that_does_not_fit_is_named_with_the_date_and_the_day_beside_is_offered() -> None:
    project = a_project("The dam at Harrow Bridge collapsed on Monday, 12 May 2020.")
    event = the_event(project, "12 May 2020")
    (sentence,) = conflicts(project, event.id)
    assert sentence == "the words say Monday, but Tue 12 May 2020 is no Monday"
    assert on("2020-05-11") in event.resolution.alternatives
