"""The articles that came in without a publication date, counted and named, so that they can be given one."""

from __future__ import annotations

from timeline.model import Article

_NAMED = 10
_WHAT_TO_DO = 'Dates like "Sunday" wait for it. Give it in the window, or add the file again with --published.'


class Undated:
    """What was added without a publication date, by the name of its file."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def look_at(self, name: str, article: Article) -> None:
        if article.published is None:
            self._names[article.id] = name

    def forget(self, article: Article) -> None:
        """It was given one after all."""
        self._names.pop(article.id, None)

    @property
    def words(self) -> str:
        """`4 articles have no publication date: "a.txt", "b.csv" (3 of them). ...`; empty where all have one."""
        counts: dict[str, int] = {}
        for name in self._names.values():
            counts[name] = counts.get(name, 0) + 1
        named = [f'"{name}"' + (f" ({count} of them)" if count > 1 else "") for name, count in counts.items()]
        if not named:
            return ""
        total = len(self._names)
        have = "1 article has" if total == 1 else f"{total:,} articles have"
        more = f" and {len(named) - _NAMED:,} more files" if len(named) > _NAMED else ""
        return f"{have} no publication date: {', '.join(named[:_NAMED])}{more}. {_WHAT_TO_DO}"
