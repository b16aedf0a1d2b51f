"""Articles a second from files on disk into a project file, with the share of each stage.

python benchmarks/intake.py [COUNT]     COUNT pages of about 600 words are written to a temporary folder first
"""

from __future__ import annotations

import io
import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from itertools import islice
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from timeline.articles import import_file
from timeline.articles.worker import FileRead, read_files
from timeline.commands.add import add
from timeline.edits import add_reading
from timeline.pipeline import date_article
from timeline.store import open_or_create

Value = TypeVar("Value")
GOAL = 40.0
CORES = 2
_TOGETHER = 4  # articles a transaction, as in the window
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "September", "October", "November")
_STORY = """
The {thing} above the valley of {place} gave way on {day} evening, the district council said, and the road to
the capital was closed until further notice.

Engineers had warned of it on {month} {number}, according to a letter seen by this newspaper. Two days later
the council asked for money that it never received, said a member of its committee, who asked not to be named.

Nobody was hurt, but {number} families had to leave their houses and were spending the night in a school,
where volunteers had set up beds and were handing out blankets and soup, as they did in the winter of 1988.

It was the latest in a series of accidents over the past few months. The council, which meets every second
week, will discuss the report next {day}; a first debate in the spring ended without a vote.

The mayor, who took office three years ago, said yesterday that the work would begin at the end of {month} and
would take about six weeks, if the weather allowed it and if the money was there in time.
""".strip().split("\n\n")


def a_page(index: int) -> str:
    """A page of about 600 words of news, with menus and lists around it as real ones have."""
    paragraphs: list[str] = []
    while sum(len(text.split()) for text in paragraphs) < 600:
        seed = index * 31 + len(paragraphs) * 7
        paragraphs.append(
            _STORY[len(paragraphs) % len(_STORY)].format(
                thing=("dam", "bridge", "hillside", "mast")[seed % 4],
                place=f"Velmary {seed % 97}",
                day=_DAYS[seed % 7],
                month=_MONTHS[seed % 10],
                number=seed % 27 + 1,
            )
        )
    title = f"Report {index}: {paragraphs[0][:60]}"
    published = f"2020-{index % 12 + 1:02d}-{index % 27 + 1:02d}T18:03:00+02:00"
    menu = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(60))
    related = "".join(f'<li><a href="/2020/{n}">Another story about {n} things</a></li>' for n in range(40))
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title} | The Courier</title>'
        f'<meta property="article:published_time" content="{published}"></head><body><nav><ul>{menu}</ul></nav>'
        f"<main><article><h1>{title}</h1>{''.join(f'<p>{text}</p>' for text in paragraphs)}</article>"
        f'<aside class="related"><ul>{related}</ul></aside></main><footer>All rights reserved.</footer></body></html>'
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / f"{index:05d}.html" for index in range(count)]
        for index, path in enumerate(paths):
            path.write_text(a_page(index), encoding="utf-8")
        stages = _one_by_one(folder, paths[: min(60, count)])
        before = _worked()
        rate, seconds, first = _bulk(folder, paths)
        worked = (_worked() - before) / count
        added = _added(folder, paths)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    workers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    whole = sum(stages.values())
    for stage, spent in stages.items():
        print(f"{stage:28} {1000 * spent:7.1f} ms an article {100 * spent / whole:5.0f} %")
    print(f"{count} pages into a project in {seconds:.1f} s, the first after {first:.1f} s")
    print(f"{rate:.1f} articles a second; the goal is {GOAL:g}")
    print(f"{added:.1f} articles a second with `main.py add`")
    free = CORES / worked
    print(
        f"{1000 * worked:.1f} ms of work an article in all processes: {free:.1f} a second where {CORES} cores are free"
    )
    print(f"memory: {own:.0f} MB here, {workers:.0f} MB in the largest worker")
    figures = {
        "articles_per_second": round(rate, 1),
        "added_per_second": round(added, 1),
        "work_ms": round(1000 * worked, 2),
        "articles_per_second_on_free_cores": round(free, 1),
        "first_s": round(first, 2),
        "own_mb": round(own),
        "worker_mb": round(workers),
    }
    print(
        json.dumps(
            figures | {f"ms_{stage.replace(' ', '_')}": round(1000 * spent, 2) for stage, spent in stages.items()}
        )
    )


def _worked() -> float:
    """Seconds of processor time of this process and of its workers that have ended."""
    own, workers = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + workers.ru_utime + workers.ru_stime


def _one_by_one(folder: Path, paths: list[Path]) -> dict[str, float]:
    """Median seconds of work an article of each stage, in this process."""
    spent: dict[str, list[float]] = {
        "text and publication date": [],
        "expressions and events": [],
        "project file": [],
    }
    store = open_or_create(folder / "stages.dateline")
    # Once beforehand, so that loading the libraries is not counted.
    date_article(import_file(paths[0])[0])
    for index, path in enumerate(paths):
        article = _timed(spent, "text and publication date", lambda path=path: import_file(path)[0])
        reading = _timed(spent, "expressions and events", lambda article=article: date_article(article))
        at = f"2020-01-01T00:00:{index:02d}"
        _timed(
            spent,
            "project file",
            lambda reading=reading, at=at: store.apply(add_reading(store.project, reading), at=at),
        )
    store.close()
    return {stage: statistics.median(seconds) for stage, seconds in spent.items()}


def _timed(spent: dict[str, list[float]], stage: str, work: Callable[[], Value]) -> Value:
    """Processor time: what other programs do meanwhile says nothing about a stage's share."""
    begun = time.process_time()
    result = work()
    spent[stage].append(time.process_time() - begun)
    return result


def _bulk(folder: Path, paths: list[Path]) -> tuple[float, float, float]:
    """Articles a second, seconds in all, and seconds until the first one, processes started included."""
    store = open_or_create(folder / "bulk.dateline")
    begun = time.perf_counter()
    first = 0.0
    results = _results(paths)
    while some := list(islice(results, _TOGETHER)):
        together = store.together()
        for reading in (reading for result in some for reading in result.readings):
            together.apply(add_reading(together.project, reading), at="2020-01-01T00:00:00")
        together.commit()
        first = first or time.perf_counter() - begun
    seconds = time.perf_counter() - begun
    store.close()
    return len(paths) / seconds, seconds, first


def _added(folder: Path, paths: list[Path]) -> float:
    """Articles a second with the command that adds without a window, what it says included."""
    begun = time.perf_counter()
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        if add(folder / "added.dateline", paths, lambda: "2020-01-01T00:00:00"):
            raise SystemExit("The pages were not all added.")
    return len(paths) / (time.perf_counter() - begun)


def _results(paths: list[Path]) -> Iterator[FileRead]:
    yield from read_files(paths)


if __name__ == "__main__":
    main()
