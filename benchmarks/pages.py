"""Publication dates and texts of a folder of real pages, written for a scorer; prints pages a second.

python benchmarks/pages.py FOLDER OUT.jsonl     FOLDER holds pages.jsonl and pages/*.html.gz
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from timeline.articles import import_bytes
from timeline.errors import ArticleError


def main() -> None:
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    rows = [json.loads(line) for line in (folder / "pages.jsonl").read_text(encoding="utf-8").splitlines() if line]
    spent = 0.0
    with out.open("w", encoding="utf-8") as lines:
        for row in rows:
            data = gzip.decompress((folder / "pages" / row["file"]).read_bytes())
            begun = time.perf_counter()
            answer: dict[str, object] = {"file": row["file"], "published": None, "text": ""}
            try:
                article = import_bytes(data, row["url"] + "#.html")[0]
            except ArticleError as error:
                answer["published_from"] = str(error)
            else:
                published = article.published
                answer["published"] = str(published)[:10] if published else None
                answer["published_from"] = article.published_from
                answer["text"] = article.text
                answer["title"] = article.title
                answer["evidence"] = [(str(e.published)[:16], e.source, e.weight) for e in article.evidence[:12]]
            spent += time.perf_counter() - begun
            lines.write(json.dumps(answer, ensure_ascii=False) + "\n")
    print(f"{len(rows)} pages in {spent:.1f} s")
    print(json.dumps({"pages": len(rows), "pages_per_second": round(len(rows) / spent, 1)}))


if __name__ == "__main__":
    main()
