"""What a history of one thing calls "it": "Notes on the Harrow Chapel ... During the war it stored sugar"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.agreement import ends_plural
from timeline.antecedents import REACH, Parsed
from timeline.clause_words import ClauseWords
from timeline.clauses import Sentence
from timeline.empty_pronouns import stands_for_nothing
from timeline.genders import bare_name, is_given_name
from timeline.titles.noun_events import is_event_noun

_NAME = re.compile("N{2,4}")
_LONGEST = 8000  # characters; a longer text goes on to other things


@dataclass(slots=True)
class ToldThing:
    """Reads the heading once, when it is first asked."""

    words: ClauseWords
    name: str = ""
    _head: str = ""
    _is_read: bool = False

    def named_by(self, parsed: Callable[[int], Parsed], pronoun: str, number: int, token: int) -> str:
        """The name that "it", token `token` of sentence `number`, stands for; empty where that is not sure."""
        if pronoun not in self.words.thing_pronouns or self.words.verb_second:
            return ""
        if not self._is_read:
            self._is_read = True
            self._read(parsed(0)[0])
        own = parsed(number)[0]
        if not self.name or stands_for_nothing(own, token) or _tells_of_thing(own, token):
            return ""
        for back in range(1, min(REACH, number - 1) + 1):
            sentence = parsed(number - back)[0]
            forms = {pronoun, *(form for form, who in self.words.owners.items() if who == pronoun)}
            if not forms.isdisjoint(sentence.lowers) or self._is_named(sentence):
                return self.name
            if _tells_of_thing(sentence, len(sentence.tags)):
                return ""
        return ""

    def _is_named(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of the thing itself: "the mill", not "a mill"."""
        known = self.words.definites - self.words.possessives
        said = zip(sentence.lowers, sentence.lowers[1:], strict=False)
        return any(noun == self._head and before in known for before, noun in said)

    def _read(self, heading: Sentence) -> None:
        found = _NAME.search(heading.tags)
        if not found or heading.text[heading.ends[-1] - 1] in ".!?":
            return
        name, head = heading.words(*found.span()), heading.lowers[found.end() - 1]
        text = heading.text[heading.ends[-1] :]
        said = text.lower()
        is_thing = (f"the {head}" in said or f"the {name.lower()}" in said) and not is_given_name(
            heading.lowers[found.start()]
        )
        if is_thing and bare_name(head) == head and not is_event_noun(head, self.words) and len(text) < _LONGEST:
            self.name, self._head = " ".join(name.split()), head


def _tells_of_thing(sentence: Sentence, stop: int) -> bool:
    """Whether a sentence speaks of a thing before token `stop` that "it" may be as well."""
    known = sentence.vocabulary
    for i in range(stop):
        lower = sentence.lowers[i]
        if sentence.tags[i] != "n" or ends_plural(sentence, i) or lower in known.person_titles | known.time_nouns:
            continue
        if not is_event_noun(lower, known) and not lower.endswith(known.person_endings):
            return True
    return False
