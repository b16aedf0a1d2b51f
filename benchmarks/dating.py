"""Score the dating engine on annotated corpora: how many expressions are found and valued as people did.

    dating.py CORPORA --scorer score_expressions.py [--errors FILE] [--only timebank]

CORPORA is a folder with gold files, one article a line: {"doc", "dct", "text", "timexes": [{"start", "end", "text",
"type", "value"}]}. Every corpus is cut in two by the parity of a hash of the article's name: the errors of the first
half may be looked at while rules are written, the second is only scored.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import date_text

CORPORA = ("timebank", "aquaint", "wikiwars")
HALVES = ("look", "score")


def half_of(doc: str) -> str:
    return HALVES[int(hashlib.sha256(doc.encode()).hexdigest(), 16) % 2]


def answers(row: dict[str, Any]) -> list[dict[str, Any]]:
    reading = date_text(row["text"], row["dct"] or None, "en")
    return [
        {
            "start": e.start,
            "end": e.end,
            "text": e.text,
            "type": e.type.value,
            "value": e.value,
            "rule": e.rule,
            "anchor": e.anchor.kind.value,
            "confidence": e.confidence,
            "tokens": "; ".join(step.words for step in e.resolution.steps),
        }
        for e in reading.expressions
    ]


def load_scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules["scorer"] = module
    spec.loader.exec_module(module)
    return module


def calibration(
    scorer: ModuleType, rows: list[dict[str, Any]], system: dict[str, list[dict[str, Any]]]
) -> list[tuple[float, bool, str]]:
    """(confidence, whether the value is the gold's, rule and anchor) of every dated answer that gold has too."""
    found: list[tuple[float, bool, str]] = []
    for row in rows:
        gold = [scorer.as_timex(t) for t in row["timexes"]]
        mine = system[row["doc"]]
        pairs = scorer.pair(gold, [scorer.as_timex(t) for t in mine])
        for number, answer in enumerate(mine):
            if answer["type"] not in ("DATE", "TIME"):
                continue
            right = number in pairs and gold[pairs[number]].value == answer["value"]
            found.append((answer["confidence"], right, f"{answer['rule']}/{answer['anchor']}"))
    return found


def anchored_counts(
    scorer: ModuleType, rows: list[dict[str, Any]], system: dict[str, list[dict[str, Any]]]
) -> tuple[int, int]:
    """(right, all) of the expressions that annotators read from another expression of the text."""
    right = total = 0
    for row in rows:
        gold = [scorer.as_timex(t) for t in row["timexes"]]
        mine = [scorer.as_timex(t) for t in system[row["doc"]]]
        matched = {g: mine[s] for s, g in scorer.pair(gold, mine).items()}
        for number, timex in enumerate(row["timexes"]):
            if timex.get("anchored") == "text":
                total += 1
                right += number in matched and matched[number].value == timex["value"]
    return right, total


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--only", choices=CORPORA)
    parser.add_argument("--errors", type=Path, help="write the mismatches of the first halves as JSON lines")
    parser.add_argument("--rules", action="store_true", help="also: the share of right values by rule and anchor")
    arguments = parser.parse_args()
    scorer = load_scorer(arguments.scorer)
    report: dict[str, Any] = {}
    errors: list[dict[str, Any]] = []
    sure: dict[str, list[tuple[float, bool, str]]] = {half: [] for half in HALVES}
    for corpus in (arguments.only,) if arguments.only else CORPORA:
        rows: list[dict[str, Any]] = [json.loads(line) for line in (arguments.corpora / f"{corpus}.jsonl").open()]
        system = {row["doc"]: answers(row) for row in rows}
        for half in (*HALVES, "all"):
            mine = [row for row in rows if half in ("all", half_of(row["doc"]))]
            gold = {
                row["doc"]: scorer.Document(
                    row["doc"], row["dct"], row["text"], [scorer.as_timex(t) for t in row["timexes"]]
                )
                for row in mine
            }
            given = {row["doc"]: [scorer.as_timex(t) for t in system[row["doc"]]] for row in mine}
            counts = scorer.score(gold, given)
            scores = {name: round(100 * value, 2) for name, value in counts.scores().items()}
            right, total = anchored_counts(scorer, mine, system)
            print(
                f"{corpus:<9} {half:<6} value F1 {scores['value_f1']:6.2f}  strict F1 {scores['strict_f1']:6.2f}  "
                f"relaxed P {scores['relaxed_p']:.2f} R {scores['relaxed_r']:.2f}  value acc {scores['value_acc']:.2f}"
                f"  type acc {100 * scores['type_acc'] / 100:.2f}  from text {right}/{total}"
            )
            report[f"{corpus} {half}"] = {
                "value_f1": scores["value_f1"],
                "strict_f1": scores["strict_f1"],
                "from_text": [right, total],
            }
            if half == "look":
                errors += counts.errors
            if half in sure:
                sure[half] += calibration(scorer, mine, system)
    for half, each in sure.items():
        high = [right for confidence, right, _ in each if confidence >= 0.9]
        share, right_share = len(high) / max(1, len(each)), sum(high) / max(1, len(high))
        print(f"confidence {half:<6} >= 0.9: {100 * right_share:.1f} % right, {100 * share:.1f} % of dates")
        report[f"confidence {half}"] = {"right": round(right_share, 4), "share": round(share, 4)}
    if arguments.rules:
        print_rules(sure["look"])
    if arguments.errors:
        arguments.errors.write_text("".join(json.dumps(e, ensure_ascii=False) + "\n" for e in errors))
    print(json.dumps(report))


def print_rules(sure: list[tuple[float, bool, str]]) -> None:
    by_rule: dict[str, list[bool]] = {}
    for _, right, name in sure:
        by_rule.setdefault(name, []).append(right)
    for name, rights in sorted(by_rule.items(), key=lambda item: -len(item[1])):
        print(f"  {name:<36} {sum(rights):>4} of {len(rights):>4} right")


if __name__ == "__main__":
    main()
