"""Keep a small project of today's version here, and what it shows; one that is there stays."""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from tests.builders import DAM, on  # noqa: E402  # after the path is set
from tests.test_migrations import told  # noqa: E402
from timeline import edits, schema  # noqa: E402
from timeline.model import Anchor, AnchorKind  # noqa: E402
from timeline.pipeline import date_text  # noqa: E402
from timeline.store import create_project, open_project  # noqa: E402

AT = "2026-01-05T10:00:00+01:00"


def main() -> None:
    store = create_project(HERE / f"version-{schema.VERSION}.dateline")
    texts = (DAM, "The mine closed on Friday, 3 May 2019. Two days later the shaft flooded.")
    for number, text in enumerate(texts):
        published = "2020-10-12" if number == 0 else None
        reading = date_text(text, published, title=f"Article {number}", source=f"{number}.txt")
        store.apply(edits.add_reading(store.project, reading), AT)
    first, second, third, *_ = sorted(store.project.events)
    article = store.project.events[first].article
    steps = (
        lambda p: edits.pin(p, [first], on("2020-01-04~"), 'per "file"\nרשום 🜚 =1+1'),
        lambda p: edits.retitle(p, second, "=SUM(A1)\tתשובה"),
        lambda p: edits.categorise(p, [second, third], "inquiry"),
        lambda p: edits.confirm(p, [second]),
        lambda p: edits.merge(p, [third], second),
        lambda p: edits.read_from(p, second, Anchor(AnchorKind.EVENT, first)),
        lambda p: edits.add_event(p, article, 0, 20, "By hand", on("-0489-09")),
        lambda p: edits.set_published(p, article, on("2021-10-12")),
        lambda p: edits.delete_events(p, [first]),
        lambda p: edits.retitle_article(p, article, "Renamed"),
    )
    for step in steps:
        store.apply(step(store.project), AT)
    store.undo()
    store.undo()
    store.remember("view", "2019/2021")
    store.close()
    store = open_project(store.path, read_only=True)
    text = json.dumps(told(store), ensure_ascii=False, indent=1)
    store.path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    store.close()


if __name__ == "__main__":
    main()
