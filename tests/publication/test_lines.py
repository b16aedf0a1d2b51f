"""Header, byline and dateline tell the publication date; sentences of the story do not."""

from __future__ import annotations

import pytest

from timeline.publication import Choice, choose, text_hints

STORY = "The dam above Velmary failed on Sunday evening, the water board said, and two villages were flooded."


def chosen(*lines: str, language: str = "en") -> Choice:
    return choose(text_hints(lines, language), "\n".join(lines))


FOUND = [
    (("Dam fails", "12 October 2020", STORY), "2020-10-12", '"12 October 2020"'),
    (("Dam fails", "By Ann Other | October 12, 2020", STORY), "2020-10-12", '"October 12, 2020"'),
    (("Dam fails", "By Ann Other, Staff Writer", "October 12, 2020 6:03 pm", STORY), "2020-10-12", "October 12"),
    (("Published 12 October 2020 18:03 CEST", "Dam fails", STORY), "2020-10-12", '"Published 12 October'),
    (("Dam fails", "Posted: 2020-10-12", STORY), "2020-10-12", '"Posted 2020-10-12"'),
    (("Dam fails", "Published 12.10.2020 18:03 CEST Updated 14.10.2020", STORY), "2020-10-12", '"Published'),
    (("Dam fails", "Updated 14 October 2020 | Published 12 October 2020", STORY), "2020-10-12", '"Published'),
    (("Dam fails", f"VELMARY, Oct. 12, 2020 (Reuters) - {STORY}"), "2020-10-12", 'dateline "VELMARY'),
    (("Dam fails", f"VELMARY, Oct 12 (Reuters) - {STORY}", "© 2020 Reuters"), "2020-10-12", 'dateline "VELMARY'),
    (("Dam fails", f"VELMARY (AFP), 12 October 2020 — {STORY}"), "2020-10-12", "dateline"),
    (("Dam fails", STORY, STORY, "This article was published on 12 October 2020 in the Courier."), "2020-10-12", ""),
    (("Dam fails", "Press release of 12 October 2020", STORY), "2020-10-12", '"Press release'),
]
HEADERS = [
    "Mon 12 Oct 2020 18.03 BST",
    "First published on Mon 12 Oct 2020 18.03 BST",
    "October 12, 2020 — 6.03pm",
    "Oct. 12, 2020, 5:00 AM PDT / Updated Oct. 14, 2020, 6:00 AM PDT / Source: Associated Press",
    "Ann Other, Courier News 12 October 2020",
    "Ann Other on October 12, 2020",
    "Posted by Ann Other in News on October 12, 2020",
    "Posted by Ann at October 12, 2020",
    "Posted by Ann on Monday, October 12, 2020",
    "12 Oct 2020 | 5 min read",
    "Oct 12, 2020 3 comments",
    "News | 12 October 2020",
    "Date: Monday, 12 October 2020 18:03",
    "12 Oct 2020 6:03pm • Last updated 1 day ago",
    "[12.10.2020]",
]
NOT_FOUND = [
    ("The strike", "3 May 2019 – Talks begin", "4 June 2019 – Talks end", "12 October 2020 – The strike begins"),
    ("Dam fails", "Event: 12 October 2020, Town Hall", STORY),
    ("Dam fails", "The board met in Velmary on 12 October 2020", STORY),
    ("Dam fails", "On 12 October 2020 a dam failed above Velmary, and two villages were flooded.", STORY),
    ("Dam fails", "Updated 14 October 2020", STORY),
    ("Dam fails", f"VELMARY, Oct 12 (Reuters) - {STORY}"),
    ("Dam fails", "Copyright 2020 The Courier", STORY),
    ("Dam fails", "03/04/2020", STORY),
    ("Dam fails", "Accessed 12 October 2020", STORY),
    ("Dam fails", "The council meets on 12 October 2020.", STORY),
]


@pytest.mark.parametrize(("lines", "day", "source"), FOUND)
def test_header_line_gives_the_publication_date_and_names_its_source(
    lines: tuple[str, ...], day: str, source: str
) -> None:
    choice = chosen(*lines)
    assert str(choice.published)[:10] == day
    assert source in choice.source


@pytest.mark.parametrize("line", HEADERS)
def test_header_lines_of_many_houses_are_read(line: str) -> None:
    assert str(chosen("Dam fails", line, STORY).published)[:10] == "2020-10-12"


@pytest.mark.parametrize("lines", NOT_FOUND)
def test_lines_that_only_seem_to_date_the_article_leave_it_undated(lines: tuple[str, ...]) -> None:
    assert chosen(*lines).published is None


LABELLED = [
    ("de", "Veröffentlicht am 12. Oktober 2020 um 18:03 Uhr"),
    ("de", "Dieser Beitrag wurde am 12. Oktober 2020 von Ann veröffentlicht und unter Wasser abgelegt"),
    ("de", "Pressemitteilung vom 12.10.2020"),
    ("fr", "Publié le 12 octobre 2020 à 18h03, mis à jour le 14 octobre 2020 à 9h00"),
    ("es", "Publicado: 12 de octubre de 2020, 18:03"),
    ("it", "Pubblicato il 12 ottobre 2020"),
    ("pt", "Publicado em 12/10/2020 às 18h03"),
    ("nl", "Gepubliceerd op 12 oktober 2020"),
    ("sv", "Publicerad 12 oktober 2020"),
    ("pl", "Opublikowano: 12 października 2020"),
    ("cs", "Publikováno 12. října 2020"),
    ("tr", "Yayınlanma tarihi: 12 Ekim 2020"),
    ("ru", "Опубликовано 12 октября 2020, 18:03"),
    ("el", "Δημοσιεύθηκε: 12 Οκτωβρίου 2020"),
    ("ar", "تاريخ النشر: 12 أكتوبر 2020"),
    ("zh", "发布时间：2020年10月12日 18:03"),
    ("ja", "公開日：2020年10月12日"),
    ("ko", "입력 2020.10.12 18:03"),
]


@pytest.mark.parametrize(("language", "line"), LABELLED)
def test_labels_of_many_languages_are_known(language: str, line: str) -> None:
    choice = chosen("Velmar", line, language=language)
    assert str(choice.published)[:10] == "2020-10-12"


def test_dateline_that_contradicts_its_own_weekday_is_not_believed() -> None:
    assert chosen("Dam fails", f"VELMARY, Monday, Oct 12 (AP) - {STORY}", "© 2020 AP").published is not None
    assert chosen("Dam fails", f"VELMARY, Friday, Oct 12 (AP) - {STORY}", "© 2020 AP").published is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Chronology", "1931 - Quay built", "3 May 1998 - Barge hits quay", "September 2019 - Crack", "It goes on."),
        ("[12/10/2020, 18:03:11] Ann: Shut", "[12/10/2020, 18:04] Bob: Why?", "[13/10/2020, 07:15] Ann: A crack"),
        ("1998: built", "4 May 2001: repaired", "May 2001: opened"),
    ],
)
def test_the_entries_of_a_chronology_or_a_chat_do_not_date_it(lines: tuple[str, ...]) -> None:
    assert choose(text_hints(lines, "en")).published is None
    dated = ("Published 12 October 2020", *lines)
    assert str(choose(text_hints(dated, "en")).published)[:10] == "2020-10-12"


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("AW-10-12-20 1803GMT", "2020-10-12T18:03"),
        ("AW-NY-03-04-99 0412EST", "1999-03-04T04:12"),
        ("AW-NY-13-04-99 0412EST", None),
        ("XK-10-12-20 is the number of the part.", None),
        ("SO ORDERED this 5th day of March, 2021.", "2021-03-05"),
        ("Given under my hand and seal this 1st day of May 1998", "1998-05-01"),
        ("He spoke on this 5th day of March, 2021.", None),
    ],
)
def test_the_time_at_the_foot_of_an_agencys_report_or_an_order_dates_it(line: str, when: str | None) -> None:
    published = choose(text_hints(["Quay closes", "OSTMERE (AW) -- The quay was closed Monday.", line], "en")).published
    assert (str(published)[:16] if published else None) == when
