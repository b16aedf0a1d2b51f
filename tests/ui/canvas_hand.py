"""A canvas on the screen with some events, and a hand for it: mouse, wheel and keys as the system sends them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.layout.drawn import an_article, an_event
from timeline import civil
from timeline.intervals import Interval, day
from timeline.model import Article, Event, Status
from ui.timeline import hits
from ui.timeline_canvas import TimelineCanvas

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton

EVENTS = (
    an_event("strike", day(2020, 1, 3), "Drone strike", article="a"),
    an_event("bill", day(2020, 1, 5), "Bill passed", article="a"),
    an_event("talks", Interval(civil.moment(2020, 1, 12), civil.moment(2020, 1, 22)), "Talks", article="a"),
    an_event("truce", day(2020, 2, 2), "Truce offered", article="b", status=Status.CONFIRMED),
    an_event("lost", None, "Convoy left", article="b"),
)
ARTICLES = {"a": an_article("a", day(2020, 1, 25)), "b": an_article("b", day(2020, 2, 3))}


def shown_canvas(qtbot: QtBot, events: tuple[Event, ...] | list[Event], articles: dict[str, Article]) -> TimelineCanvas:
    canvas = TimelineCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1000, 500)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.show_project(events, articles)
    canvas.grab()
    return canvas


def send(canvas: TimelineCanvas, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier, *, down: bool) -> None:
    moves = kind == QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if moves else LEFT
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, LEFT if down else Qt.MouseButton.NoButton, keys)
    QApplication.sendEvent(canvas, event)


def press(canvas: TimelineCanvas, at: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    send(canvas, QEvent.Type.MouseButtonPress, at, keys, down=True)


def move(canvas: TimelineCanvas, at: QPointF, keys: Qt.KeyboardModifier = NONE, *, down: bool = True) -> None:
    send(canvas, QEvent.Type.MouseMove, at, keys, down=down)
    canvas.grab()


def release(canvas: TimelineCanvas, at: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    send(canvas, QEvent.Type.MouseButtonRelease, at, keys, down=False)


def click(canvas: TimelineCanvas, at: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    press(canvas, at, keys)
    release(canvas, at, keys)


def drag(canvas: TimelineCanvas, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    press(canvas, start, keys)
    move(canvas, (start + end) / 2, keys)
    move(canvas, end, keys)
    release(canvas, end, keys)


def double_click(canvas: TimelineCanvas, at: QPointF) -> None:
    click(canvas, at)
    send(canvas, QEvent.Type.MouseButtonDblClick, at, NONE, down=True)
    release(canvas, at)


def wheel(canvas: TimelineCanvas, at: QPointF, turn: int, keys: Qt.KeyboardModifier = NONE) -> None:
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def key(canvas: TimelineCanvas, code: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, code, keys))


def middle(canvas: TimelineCanvas, id: str) -> QPointF:
    """The middle of an event's mark or bar."""
    row = canvas.scene.row_of(id)
    assert row is not None
    core = hits.core_of(canvas, row)
    if core is not None:
        return core.center()
    rect = canvas.rect_of(row)
    assert rect is not None
    return rect.center()


def empty_place(canvas: TimelineCanvas) -> QPointF:
    at = QPointF(500, canvas.body_bottom - 60)
    assert hits.row_at(canvas, at) is None
    return at


def x_of(canvas: TimelineCanvas, *date: int) -> float:
    return canvas.viewport.x(civil.moment(*date))
