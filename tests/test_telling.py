from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from timeline import telling
from timeline.telling import telling_sign

LANGUAGES = sorted(module.name for module in pkgutil.iter_modules(telling.__path__))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sign_of_a_language_can_be_searched(language: str) -> None:
    signs = importlib.import_module(f"timeline.telling.{language}").SIGNS
    assert all(re.compile(sign).search("") is None for sign in signs.values())


def test_a_language_is_known_by_its_tag() -> None:
    assert telling_sign("en-GB", "describes") is telling_sign("en-GB", "describes")
    assert telling_sign("en-GB", "describes") == telling_sign("en", "describes")


def test_a_language_without_signs_has_none() -> None:
    assert telling_sign("sw", "describes") is None
    assert telling_sign("en", "no such sign") is None
