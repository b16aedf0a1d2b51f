"""Which events there are and which of them are on show, counted over the scene's arrays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from timeline.layout import Scene
from timeline.layout.flags import FILTERED, GONE, INFERRED
from ui.table_order import Mask


class OnShow:
    """What is there is neither deleted nor merged into another; inferred events are not counted."""

    def __init__(self, scene: Callable[[], Scene]) -> None:
        self._scene = scene

    @property
    def there(self) -> list[str]:
        """Ids of all events that are there."""
        scene = self._scene()
        return [scene.ids[row] for row in np.flatnonzero(scene.is_there).tolist()]

    @property
    def is_empty(self) -> bool:
        return not self._scene().is_there.any()

    @property
    def counted(self) -> int:
        return int(np.count_nonzero((self._scene().flags & (GONE | INFERRED)) == 0))

    @property
    def passing(self) -> Mask:
        """By row of the scene, whether the event is there and the filter lets it through."""
        scene = self._scene()
        return (scene.flags & (GONE | FILTERED | (0 if scene.show_inferred else INFERRED))) == 0
