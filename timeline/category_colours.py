"""The colours a person chose for categories, as a project keeps them: JSON of category -> #rrggbb."""

from __future__ import annotations

import json
import re
from typing import Any, cast

NAME = "category_colours"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def read(stored: str | None) -> dict[str, str]:
    """What was kept; what cannot be read counts as nothing chosen."""
    try:
        found: Any = json.loads(stored or "{}")
    except ValueError:
        return {}
    pairs = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return {name: str(colour) for name, colour in pairs.items() if _COLOUR.fullmatch(str(colour))}


def written(colours: dict[str, str]) -> str:
    return json.dumps(colours, ensure_ascii=False, sort_keys=True)
