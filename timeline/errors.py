"""What a person can put right: each error is one sentence that says what, which one, and what to do."""


class DatelineError(Exception):
    """The root of everything a person can put right; `str(error)` is the sentence to show."""


class OutOfRangeError(DatelineError):
    """A date left the years -9999 to 9999."""


class NotADateError(DatelineError):
    """A text that should be a date or an interval is none."""


class DoubtfulDateError(NotADateError):
    """What was typed may be two dates; the sentence names both as they can be typed."""


class ArticleError(DatelineError):
    """An article could not be read; the other files of the same import still are."""


class ProjectError(DatelineError):
    """A project file could not be opened or written; it stays as it was."""


class DamagedError(ProjectError):
    """A project file is damaged: what can be read of it can be recovered to a new one, or a backup restored."""


class InUseError(ProjectError):
    """Another window or process has the project open for writing."""


class StaleChangeError(DatelineError):
    """A change was worked out on rows that have changed since; nothing of it was applied."""


class AnchorError(DatelineError):
    """An anchor cannot be chosen: it would close a circle, or what it points at is gone."""


class ExportError(DatelineError):
    """An export could not be written; a file that was there before is untouched."""
