"""What a letter says itself, without those below it that it answers or sends on."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.letters import letters_of

# The same texts are compared with one after another that comes in.
_REMEMBERED = 128


@lru_cache(_REMEMBERED)
def own_words(text: str) -> str:
    """The text up to the head of the first letter inside it; all of it where there is none, or it begins with one."""
    letters = letters_of(text)
    starts = (found.end() for found in re.finditer("\n", text)) if letters else iter(())
    first = next((at for at in starts if letters.headed_at(at)), len(text))
    return text[:first] if text[:first].strip() else text
