"""What a person can do, and what follows."""

from collections.abc import Callable

import pytest

from tests.builders import DAM, a_project, a_reading, on, shown, the_event, the_expression, with_reading
from timeline import date_text, edits
from timeline.errors import AnchorError, ArticleError
from timeline.model import PUBLICATION, Anchor, AnchorKind, Chooser, Status
from timeline.project import ChangeSet, Project


def after(project: Project, change: Callable[[Project], ChangeSet]) -> Project:
    return project.apply(change(project))


def the_article(project: Project) -> str:
    return next(iter(project.articles))


def test_two_days_later_follows_when_january_3_is_moved() -> None:
    project = a_project()
    moved = after(project, lambda p: edits.move(p, {the_event(p, "January 3").id: on("2020-01-04")}))
    assert shown(moved, "January 3") == "2020-01-04"
    assert shown(moved, "two days later") == "2020-01-06"
    assert shown(moved, "Sunday evening") == shown(project, "Sunday evening")


def test_a_change_says_how_many_events_it_moved() -> None:
    project = a_project()
    change = edits.pin(project, [the_event(project, "January 3").id], on("2020-01-04"))
    assert change.moved == 1


def test_a_pin_survives_when_its_anchor_moves() -> None:
    project = after(a_project(), lambda p: edits.pin(p, [the_event(p, "two days later").id], on("2020-01-07")))
    moved = after(project, lambda p: edits.pin(p, [the_event(p, "January 3").id], on("2020-02-01")))
    assert shown(moved, "two days later") == "2020-01-07"


def test_unpinning_lets_the_words_date_the_event_again() -> None:
    project = after(a_project(), lambda p: edits.pin(p, [the_event(p, "January 3").id], on("2020-02-01")))
    freed = after(project, lambda p: edits.unpin(p, [the_event(p, "January 3").id]))
    assert shown(freed, "January 3") == "2020-01-03"
    assert shown(freed, "two days later") == "2020-01-05"


def test_a_pin_survives_a_changed_publication_date() -> None:
    project = after(a_project(), lambda p: edits.pin(p, [the_event(p, "Sunday evening").id], on("2020-10-10")))
    changed = after(project, lambda p: edits.set_published(p, the_article(p), on("2021-10-12")))
    assert shown(changed, "Sunday evening") == "2020-10-10"
    assert shown(changed, "January 3") == "2021-01-03"
    assert shown(changed, "two days later") == "2021-01-05"


def test_what_reads_from_a_pinned_event_still_reads_from_the_pin_after_a_new_publication_date() -> None:
    project = after(a_project(), lambda p: edits.pin(p, [the_event(p, "January 3").id], on("2019-12-30")))
    changed = after(project, lambda p: edits.set_published(p, the_article(p), on("2021-10-12")))
    assert shown(changed, "two days later") == "2020-01-01"


def test_titles_categories_and_status_survive_reading_again() -> None:
    project = a_project()
    event = the_event(project, "January 3").id
    project = after(project, lambda p: edits.retitle(p, event, "Dam fails"))
    project = after(project, lambda p: edits.categorise(p, [event], "disaster"))
    project = after(project, lambda p: edits.confirm(p, [event]))
    again = after(project, lambda p: edits.set_published(p, the_article(p), on("2021-10-12"))).events[event]
    assert (again.title, again.category, again.status) == ("Dam fails", "disaster", Status.CONFIRMED)


def test_without_a_publication_date_nothing_deictic_is_placed() -> None:
    project = a_project(published=None)
    assert shown(project, "Sunday evening") is None
    assert the_event(project, "Sunday evening").resolution.unresolved == "needs publication date"
    assert shown(project, "two days later") is None


def test_giving_the_publication_date_places_what_waited_for_it() -> None:
    project = after(a_project(published=None), lambda p: edits.set_published(p, the_article(p), on("2020-10-12")))
    assert shown(project, "January 3") == "2020-01-03"
    assert shown(project, "two days later") == "2020-01-05"
    assert project.articles[the_article(project)].published_from == "set by hand"


def test_taking_the_publication_date_back_unplaces_them() -> None:
    project = after(a_project(published=None), lambda p: edits.set_published(p, the_article(p), on("2020-10-12")))
    back = after(project, lambda p: edits.set_published(p, the_article(p), None))
    assert shown(back, "January 3") is None


def test_reading_from_another_expression_moves_the_event() -> None:
    project = a_project()
    target = the_expression(project, "Sunday evening").id
    chosen = Anchor(AnchorKind.EXPRESSION, target)
    changed = after(project, lambda p: edits.read_from(p, the_event(p, "two days later").id, chosen))
    assert shown(changed, "two days later") == "2020-10-13"
    assert the_expression(changed, "two days later").anchor.chosen_by is Chooser.USER


def test_an_anchor_chosen_by_hand_survives_reading_again() -> None:
    project = a_project()
    chosen = Anchor(AnchorKind.EXPRESSION, the_expression(project, "Sunday evening").id)
    project = after(project, lambda p: edits.read_from(p, the_expression(p, "two days later").id, chosen))
    again = after(project, lambda p: edits.set_published(p, the_article(p), on("2021-10-12")))
    assert shown(again, "two days later") == "2021-10-12"


def test_taking_the_choice_back_reads_from_the_rules_anchor_again() -> None:
    project = a_project()
    later = the_expression(project, "two days later").id
    chosen = after(project, lambda p: edits.read_from(p, later, PUBLICATION))
    assert shown(chosen, "two days later") == "2020-10-14"
    assert after(chosen, lambda p: edits.read_from(p, later, None)).events == project.events


def test_a_circle_is_refused_with_its_path() -> None:
    project = a_project()
    first, later = the_event(project, "January 3"), the_event(project, "two days later")
    with pytest.raises(AnchorError, match=r'circle.*two days later.*reads from.*"January 3"'):
        edits.read_from(project, first.id, Anchor(AnchorKind.EVENT, later.id))
    with pytest.raises(AnchorError, match="circle"):
        edits.read_from(project, later.id, Anchor(AnchorKind.EVENT, later.id))


def test_a_full_date_is_read_from_nothing() -> None:
    project = a_project("The bridge opened on 3 May 1998. It closed a year later.", None)
    with pytest.raises(AnchorError, match="names its own date"):
        edits.read_from(project, the_expression(project, "3 May 1998").id, PUBLICATION)


def test_an_article_cannot_be_added_twice() -> None:
    project = a_project()
    with pytest.raises(ArticleError, match="in the project already"):
        edits.add_reading(project, a_reading())


def test_removing_an_article_removes_its_rows_and_leaves_the_others() -> None:
    project = with_reading(a_project(), a_reading("Talks began on Friday.", "2021-05-06"))
    gone = after(project, lambda p: edits.remove_article(p, the_article(p)))
    assert [e.text for e in gone.expressions.values()] == ["Friday"]
    assert len(gone.events) == len([e for e in project.events.values() if e.article != the_article(project)])


def test_an_event_read_from_a_removed_article_says_what_it_needs() -> None:
    talks = a_reading("Talks broke down on Friday. They began again a day later.", "2021-05-06")
    project = with_reading(a_project(), talks)
    reader = the_expression(project, "day later").id
    chosen = Anchor(AnchorKind.EXPRESSION, the_expression(project, "January 3").id)
    project = after(project, lambda p: edits.read_from(p, reader, chosen))
    assert shown(project, "day later") == "2020-01-04"
    gone = after(project, lambda p: edits.remove_article(p, the_article(p)))
    assert shown(gone, "day later") is None


def test_an_event_of_ones_own_takes_the_date_inside_the_selection() -> None:
    project = a_project()
    start = DAM.index("Parliament")
    end = DAM.index(" Engineers")
    added = after(project, lambda p: edits.add_event(p, the_article(p), start, end, "Inquiry approved", None))
    mine = next(e for e in added.events.values() if e.added_by is Chooser.USER)
    assert (mine.title, mine.edtf) == ("Inquiry approved", "2020-01-05")


def test_an_event_of_ones_own_can_have_a_date_and_no_text() -> None:
    project = after(Project(), lambda p: edits.add_event(p, "", 0, 0, "Interview", on("2020-05")))
    assert [e.edtf for e in project.visible_events()] == ["2020-05"]


def test_an_event_of_ones_own_follows_the_words_it_was_taken_from() -> None:
    project = a_project()
    span = DAM.index("Parliament"), DAM.index(" Engineers")
    project = after(project, lambda p: edits.add_event(p, the_article(p), *span, "Inquiry approved", None))
    moved = after(project, lambda p: edits.move(p, {the_event(p, "January 3").id: on("2020-01-04")}))
    assert next(e for e in moved.events.values() if e.added_by is Chooser.USER).edtf == "2020-01-06"


def test_a_deleted_event_stays_away_when_the_article_is_read_again() -> None:
    project = after(a_project(), lambda p: edits.delete_events(p, [the_event(p, "January 3").id]))
    again = after(project, lambda p: edits.read_again(p, the_article(p)))
    assert the_event(again, "January 3").is_deleted


def test_deleting_a_pinned_event_takes_its_pin_from_what_reads_from_it() -> None:
    project = after(a_project(), lambda p: edits.pin(p, [the_event(p, "January 3").id], on("2020-02-01")))
    gone = after(project, lambda p: edits.delete_events(p, [the_event(p, "January 3").id]))
    assert shown(gone, "two days later") == "2020-01-05"


def test_setting_what_is_already_so_is_no_change() -> None:
    project = a_project()
    event = the_event(project, "January 3")
    assert not edits.retitle(project, event.id, event.title)
    assert not edits.categorise(project, [event.id], "")
    assert not edits.read_again(project, the_article(project))


def test_what_has_lasted_since_a_date_follows_the_publication_date() -> None:
    project = with_reading(Project(), date_text("Anna Holt has led the mill since 2011.", "2020-10-12"))
    assert shown(project, "2011") == "2011/2020"
    changed = after(project, lambda p: edits.set_published(p, the_article(p), on("2021-10-12")))
    assert shown(changed, "2011") == "2011/2021"
    again = after(changed, lambda p: edits.set_published(p, the_article(p), None))
    assert shown(again, "2011") == "2011/2020"


def test_a_step_names_its_event_and_the_new_date() -> None:
    project = after(a_project(), lambda p: edits.retitle(p, the_event(p, "January 3").id, "Dam failed"))
    dam, other = the_event(project, "January 3"), the_event(project, "two days later")
    day = on("2024-04-13")
    assert edits.pin(project, [dam.id], day).label == 'pin "Dam failed" to Sat 13 Apr 2024'
    assert edits.pin(project, [dam.id, other.id], day).label == "pin 2 events to Sat 13 Apr 2024"
    assert edits.confirm(project, [dam.id]).label == 'confirm "Dam failed"'
    assert edits.dismiss(project, [dam.id]).label == 'dismiss "Dam failed"'
    assert edits.delete_events(project, [dam.id, other.id]).label == "delete 2 events"
    assert edits.retitle(project, dam.id, "Dam {} broke").label == 'rename "Dam failed" to "Dam {} broke"'
    assert edits.categorise(project, [dam.id], "Water").label == 'set category of "Dam failed" to "Water"'
    assert edits.merge(project, [other.id], dam.id).label.endswith('into "Dam failed"')
    assert edits.read_from(project, other.id, PUBLICATION).label.endswith("from the publication date")


def test_a_step_says_which_drag_it_was() -> None:
    project = after(a_project(), lambda p: edits.retitle(p, the_event(p, "January 3").id, "Dam failed"))
    dam, other = the_event(project, "January 3"), the_event(project, "two days later")
    to_the_fifth = on("2020-01-03/2020-01-05")
    assert edits.move(project, {dam.id: on("2020-01-04")}).label == 'move "Dam failed" to Sat 4 Jan 2020'
    assert edits.move(project, {dam.id: to_the_fifth}).label == 'move the end of "Dam failed": Fri 3 to Sun 5 Jan 2020'
    both = edits.move(project, {dam.id: on("2020-01-04"), other.id: on("2020-01-06")})
    assert both.label == 'move 2 events, "Dam failed" to Sat 4 Jan 2020'
    added = edits.add_event(project, "", 0, 0, "Gate opened", None)
    tray = edits.move(project.apply(added), {added.rows[0].id: on("2020-01-04")})
    assert tray.label == 'give "Gate opened" the date Sat 4 Jan 2020'


def test_a_long_title_is_shortened_in_the_history() -> None:
    project = after(a_project(), lambda p: edits.retitle(p, the_event(p, "January 3").id, "Dam failed " * 20))
    label = edits.confirm(project, [the_event(project, "January 3").id]).label
    assert len(label) <= len("confirm ") + 52
    assert label.endswith('…"')
