"""vis-timeline in a headless Chromium, for `canvas.py` to compare with: the same events, CPU ms of all its processes.

The page is served on the loopback; it says when a part begins and ends, and the CPU time between is read from the
system, so that layout, paint and compositing count as they do for the canvas.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import civil
from timeline.civil import DAY, iso_date, iso_time
from timeline.model import Event

VERSION = "8.5.4"
_CACHE = Path(__file__).resolve().parent.parent / "build" / "vis-timeline"
_SCRIPT = _CACHE / "node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"
_STYLE = _CACHE / "node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FRAMES = 5
_LONGEST_S = 240
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100

_PAGE = """<!doctype html><meta charset=utf-8><link rel=stylesheet href=style.css><script src=script.js></script>
<body style="margin:0"><div id=box></div><script>
const frame = () => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)));
const tell = name => fetch("/tell/" + name, {method: "POST"});
async function part(name, span, step) {
  const middle = (FIRST + LAST) / 2, half = (LAST - FIRST) * span / 2;
  let view = [middle - half, middle + half];
  const show = async () => { timeline.setWindow(view[0], view[1], {animation: false}); await frame(); };
  await show();
  await tell("begin");
  for (let at = 0; at < FRAMES; at++) { view = step(view, at); await show(); }
  await tell(name);
}
const pan = (view, at) => { const by = (view[1] - view[0]) * 37 / WIDTH * (at % 2 ? -1 : 1);
  return [view[0] + by, view[1] + by]; };
const zoom = (view, at) => { const middle = (view[0] + view[1]) / 2, k = at % 2 ? 1.1 : 1 / 1.1;
  return [middle + (view[0] - middle) * k, middle + (view[1] - middle) * k]; };
let timeline;
(async () => {
  const items = await (await fetch("/items.json")).json();
  timeline = new vis.Timeline(document.getElementById("box"), new vis.DataSet(items), {height: HEIGHT + "px"});
  await frame();
  for (const span of SPANS) { await part("pan", span, pan); await part("zoom", span, zoom); }
  await tell("end");
})();
</script>"""


def missing() -> str:
    """Why it cannot be measured here, in a sentence; empty where it can."""
    if not Path("/proc/self/stat").exists():
        return "vis-timeline is left out: CPU time of another program is read from /proc, which this system lacks."
    if not _browser():
        return "vis-timeline is left out: there is no Chromium here."
    if not _SCRIPT.exists() and not _fetched():
        return f"vis-timeline is left out: npm could not bring vis-timeline {VERSION} into build/."
    return ""


def measure(events: Iterable[Event], width: int, height: int, spans: tuple[float, ...]) -> dict[str, float]:
    """Mean CPU ms of a frame while panning, while zooming, and of both."""
    items = [_item(number, event) for number, event in enumerate(events)]
    first, last = (civil.moment(year) * 1000 for year in (1995, 2025))
    values = {"FIRST": first, "LAST": last, "SPANS": list(spans), "FRAMES": FRAMES, "WIDTH": width, "HEIGHT": height}
    page = _PAGE
    for name, value in values.items():
        page = page.replace(name, json.dumps(value))
    server = _Server(page, json.dumps([item for item in items if item]))
    with tempfile.TemporaryDirectory() as folder:
        command = [
            _browser(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            f"--window-size={width},{height}", f"--user-data-dir={folder}", f"http://127.0.0.1:{server.port}/",
        ]  # fmt: skip
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server.watched = process.pid
        try:
            is_done = server.ended.wait(_LONGEST_S)
        finally:
            process.terminate()
            process.wait()
            server.close()
    if not is_done:
        raise TimeoutError(f"vis-timeline did not draw {len(items)} events in {_LONGEST_S} s")
    means = {name: sum(found) / len(found) / FRAMES for name, found in server.worked.items()}
    return {"pan_mean": means["pan"], "zoom_mean": means["zoom"], "mean": (means["pan"] + means["zoom"]) / 2}


def _browser() -> str:
    return next((found for name in _BROWSERS if (found := shutil.which(name))), "")


def _fetched() -> bool:
    npm = shutil.which("npm")
    if not npm:
        return False
    _CACHE.mkdir(parents=True, exist_ok=True)
    command = [npm, "install", "--prefix", str(_CACHE), "--legacy-peer-deps", "--ignore-scripts", "--no-audit"]
    done = subprocess.run([*command, f"vis-timeline@{VERSION}"], capture_output=True, check=False, timeout=120)
    return done.returncode == 0 and _SCRIPT.exists()


def _item(number: int, event: Event) -> dict[str, object] | None:
    if event.shown is None:
        return None
    begin, end = event.shown.begin, event.shown.end
    if isinstance(begin, int) and isinstance(end, int) and end - begin > DAY:
        return {"id": number, "content": event.title, "start": _iso(begin), "end": _iso(end)}
    at = begin if isinstance(begin, int) else end if isinstance(end, int) else None
    return None if at is None else {"id": number, "content": event.title, "start": _iso(at)}


def _iso(seconds: int) -> str:
    return f"{iso_date(seconds)}T{iso_time(seconds)}Z"


class _Server:
    """Serves the page, and reads the browser's CPU time when the page says so."""

    def __init__(self, page: str, items: str) -> None:
        self.watched = 0
        self.worked: dict[str, list[float]] = {}
        self.ended = threading.Event()
        self._begun = 0.0
        served = {
            "/": ("text/html", page.encode()),
            "/items.json": ("application/json", items.encode()),
            "/script.js": ("text/javascript", _SCRIPT.read_bytes()),
            "/style.css": ("text/css", _STYLE.read_bytes()),
        }
        tell = self._tell

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                kind, content = served.get(self.path, ("text/plain", b""))
                self.send_response(200 if content else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def do_POST(self) -> None:
                tell(self.path.rpartition("/")[2])
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Nothing: the table is all that is printed."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _tell(self, name: str) -> None:
        if name == "end":
            self.ended.set()
        elif name == "begin":
            self._begun = cpu_ms(self.watched)
        else:
            self.worked.setdefault(name, []).append(cpu_ms(self.watched) - self._begun)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def cpu_ms(root: int) -> float:
    """CPU ms that a process and all that it started have used."""
    children: dict[int, list[int]] = {}
    used: dict[int, float] = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(folder.name))
        used[int(folder.name)] = (int(fields[11]) + int(fields[12])) * 1000 / _TICKS
    total, waiting = 0.0, [root]
    while waiting:
        process = waiting.pop()
        total += used.get(process, 0.0)
        waiting += children.get(process, [])
    return total
