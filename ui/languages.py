"""Languages by their names, for a person who does not know the tags."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(tag: str) -> str:
    """The English name of a language (BCP 47); the tag itself where it has none."""
    language = QLocale.codeToLanguage(tag.replace("_", "-").split("-")[0])
    return tag if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)
