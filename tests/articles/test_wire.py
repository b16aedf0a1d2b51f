"""What comes back from a worker process: values of our own, and nothing that runs."""

import io
import os

import pytest

from timeline.articles.wire import receive, send
from timeline.intervals import Granularity, parse


class _Calling:
    """Pickled as a call, as Python 3.11.0 to 3.11.3 write a member of an Enum."""

    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self.call[0], self.call[1:]


def there_and_back(value: object) -> object:
    stream = io.BytesIO()
    send(stream, value)
    stream.seek(0)
    return receive(stream)


def test_values_of_our_own_come_back() -> None:
    assert there_and_back(parse("2020-10-11")) == parse("2020-10-11")


def test_a_member_of_an_enum_comes_back_as_older_pythons_write_it() -> None:
    assert there_and_back(_Calling(getattr, Granularity, "DAY")) is Granularity.DAY


@pytest.mark.parametrize("call", [(getattr, Granularity, "mro"), (getattr, int, "real"), (os.getcwd,)])
def test_nothing_else_is_reached_or_run(call: tuple[object, ...]) -> None:
    with pytest.raises(ValueError, match="not understood"):
        there_and_back(_Calling(*call))
