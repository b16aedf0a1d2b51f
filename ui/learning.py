"""What a second copy of an article tells of its publication, taken into the open project."""

from __future__ import annotations

from functools import partial

from timeline.model import Article
from ui.open_project import OpenProject


def learn_from_copy(open_project: OpenProject, name: str, article: str, copy: Article) -> str:
    """A sentence on what was taken or is offered; empty where the copy tells nothing new, or it could not be stored."""
    from timeline.second_copy import learn, told

    before = open_project.project.articles.get(article)
    edit = partial(learn, article=article, copy=copy)
    if before is None or not edit(open_project.project).rows or not open_project.do(edit, [article]):
        return ""
    after = open_project.project.articles.get(article)
    return told(name, before, after, copy) if after else ""
