"""Articles a second, events included, beside dateparser.search and chrono-node in the same run; linearity; start-up.

    dating_speed.py CORPORA [--chrono FOLDER] [--rounds 5] [--without-dateparser]

CORPORA is a folder with timebank.jsonl and aquaint.jsonl. FOLDER is one where `npm install chrono-node` was run;
without it, or without node, chrono is left out. All read the same articles, and dateparser does so in turn with ours,
so that a machine that slows down does so for both.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from timeline import date_text  # noqa: E402

CHRONO = """
const fs = require("fs"); const chrono = require(process.argv[2] + "/node_modules/chrono-node");
const rows = JSON.parse(fs.readFileSync(process.argv[3])); const times = [];
for (let round = 0; round <= +process.argv[4]; round++) {
  // New strings, because V8 remembers what its regular expressions found in the last ones.
  const texts = rows.map(row => Buffer.from(row.text + " " + round).toString());
  const begin = process.hrtime.bigint();
  rows.forEach((row, i) => chrono.parse(texts[i], new Date(row.dct.slice(0, 10))));
  times.push(Number(process.hrtime.bigint() - begin) / 1e9);
}
console.log(JSON.stringify(times.slice(1)));
"""
START_UP = (
    "import time, resource\nfrom timeline import date_text\n"
    "date_text('The mill burned on Monday, two days after the flood of March 3.', '2020-10-12')\n"
    "print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
)
HOSTILE = ("1 ", "the ", "May ", "2020-", "(", "a ", "of the ", "x", "\n", "first ")


Reader = Callable[[dict[str, Any]], object]


def rates(readers: list[Reader], rows: list[dict[str, Any]], rounds: int) -> list[float]:
    """Each reader's median articles a second; they take turns in every round, after one to warm up."""
    times: list[list[float]] = [[] for _ in readers]
    for _ in range(rounds + 1):
        for read, taken in zip(readers, times, strict=True):
            begin = time.perf_counter()
            for row in rows:
                read(row)
            taken.append(time.perf_counter() - begin)
    return [len(rows) / statistics.median(taken[1:]) for taken in times]


def ours(row: dict[str, Any]) -> object:
    return date_text(row["text"], row["dct"] or None, "en")


def of_dateparser() -> Reader:
    search = importlib.import_module("dateparser.search")
    return lambda row: search.search_dates(row["text"], languages=["en"])


def chrono_rate(rows: list[dict[str, Any]], folder: Path, rounds: int) -> float | None:
    node = shutil.which("node")
    if node is None or not (folder / "node_modules" / "chrono-node").exists():
        return None
    with tempfile.TemporaryDirectory() as temporary:
        script, texts = Path(temporary) / "read.js", Path(temporary) / "texts.json"
        script.write_text(CHRONO, encoding="utf-8")
        texts.write_text(json.dumps(rows), encoding="utf-8")
        command = [node, str(script), str(folder.resolve()), str(texts), str(rounds)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return len(rows) / statistics.median(json.loads(done.stdout))


def nanoseconds(text: str) -> float:
    """A character's share of the time to read `text`."""
    begin = time.perf_counter()
    date_text(text, "2020-10-12", "en")
    return (time.perf_counter() - begin) / len(text) * 1e9


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--chrono", type=Path, default=Path("."))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without-dateparser", action="store_true")
    parser.add_argument("--largest", type=int, default=1_000_000, help="characters of the largest text")
    arguments = parser.parse_args()
    rows: list[dict[str, Any]] = [
        json.loads(line) for name in ("timebank", "aquaint") for line in (arguments.corpora / f"{name}.jsonl").open()
    ]
    report: dict[str, Any] = {"articles": len(rows)}
    done = subprocess.run(
        [sys.executable, "-c", START_UP], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    report["start_up_cpu_s"], report["memory_mb"] = round(float(done[0]), 3), round(float(done[1]), 1)
    readers = [ours] if arguments.without_dateparser else [ours, of_dateparser()]
    mine, *others = rates(readers, rows, arguments.rounds)
    report["ours_per_s"] = round(mine, 1)
    print(f"ours        {mine:8.1f} articles a second; start-up {done[0]} s of CPU, {done[1]} MB")
    for theirs in others:
        report["dateparser_per_s"], report["times_dateparser"] = round(theirs, 2), round(mine / theirs, 1)
        print(f"dateparser  {theirs:8.1f} articles a second: {mine / theirs:.1f} times")
    theirs = chrono_rate(rows, arguments.chrono, arguments.rounds)
    if theirs:
        report["chrono_per_s"], report["times_chrono"] = round(theirs, 1), round(mine / theirs, 2)
        print(f"chrono-node {theirs:8.1f} articles a second: {mine / theirs:.2f} times")
    news = "\n\n".join(row["text"] for row in rows)
    news *= arguments.largest // len(news) + 1
    nanoseconds(news[:50_000])
    size, report["ns_per_character"] = 10_000, {}
    while size <= arguments.largest:
        report["ns_per_character"][str(size)] = round(nanoseconds(news[:size]))
        size *= 10
    usual = nanoseconds(news[:200_000])
    report["hostile_times_news"] = {
        piece: round(nanoseconds((piece * 200_000)[:200_000]) / usual, 2) for piece in HOSTILE
    }
    line = nanoseconds(news[:200_000].replace("\n", " ")) / usual
    report["hostile_times_news"] |= {"news in one line": round(line, 2)}
    report["peak_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    print("ns a character:", report["ns_per_character"], "hostile, times news:", report["hostile_times_news"])
    print(json.dumps(report))


if __name__ == "__main__":
    main()
