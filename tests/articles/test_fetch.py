"""Pages are fetched within limits, and nothing of a private network unless the person typed it. Loopback only."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.articles import files
from timeline.articles import fetch as fetching
from timeline.articles import import_address
from timeline.articles.fetch import fetch
from timeline.errors import ArticleError

PAGE = files.a_page()


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, headers, body = {
            "/story": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE),
            "/zipped": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(PAGE)),
            "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(b"\0" * 3_000_000)),
            "/greek": (
                200,
                {"Content-Type": "text/plain; charset=iso-8859-7"},
                "Η γέφυρα έκλεισε.".encode("iso-8859-7"),
            ),
            "/moved": (302, {"Location": "/story"}, b""),
            "/circle": (302, {"Location": "/circle"}, b""),
            "/away": (302, {"Location": f"http://localhost:{self.server.server_address[1]}/story"}, b""),
            "/file": (302, {"Location": "file:///etc/hostname"}, b""),
            "/large": (200, {"Content-Type": "text/plain"}, b"x" * 3_000_000),
            "/minutes": (
                200,
                {"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
                files.a_docx(),
            ),
            "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
        }.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Nothing to the tests' output."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/story", "/moved", "/zipped"])
def test_page_is_read_from_its_address(site: str, path: str) -> None:
    (article,) = import_address(site + path, is_typed=True)
    assert article.title == files.TITLE
    assert str(article.published).startswith("2020-10-12T18:03")
    assert article.source == site + path.replace("/moved", "/story")


def test_encoding_that_only_the_server_names_is_used(site: str) -> None:
    (article,) = import_address(site + "/greek", is_typed=True)
    assert article.text == "Η γέφυρα έκλεισε."


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/gone", "answered 404"),
        ("/circle", "leads in a circle"),
        ("/file", "is no address of a web page"),
        ("/away", "lies in a private network"),
        ("/picture", "is of a kind that Dateline does not read"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(site: str, path: str, words: str) -> None:
    with pytest.raises(ArticleError, match=words) as caught:
        import_address(site + path, is_typed=True)
    assert "\n" not in str(caught.value)


def test_the_address_that_is_refused_is_named_and_not_only_the_one_that_led_there(site: str) -> None:
    port = site.rpartition(":")[2]
    for path, refused in (("/away", f"http://localhost:{port}/story"), ("/file", "file:///etc/hostname")):
        with pytest.raises(ArticleError) as caught:
            fetch(site + path, is_typed=True)
        assert str(caught.value).startswith(f'"{refused}" (where "{site + path}" leads) ')
    with pytest.raises(ArticleError) as caught:
        fetch(site + "/gone", is_typed=True)
    assert str(caught.value).startswith(f'"{site}/gone" answered 404')


@pytest.mark.parametrize("path", ["/large", "/bomb"])
def test_too_long_an_answer_is_not_read_to_its_end(site: str, path: str) -> None:
    with pytest.raises(ArticleError, match="is more than 1 MB"):
        fetch(site + path, is_typed=True, most=1_000_000)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"]
)
def test_private_address_that_was_not_typed_is_never_connected_to(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **more: object) -> None:
        raise AssertionError("connected")

    monkeypatch.setattr(fetching.socket, "create_connection", refuse)
    with pytest.raises(ArticleError, match=r"lies in a private network|could not be reached"):
        fetch(f"http://{host}/story")


@pytest.mark.parametrize(
    "address",
    ["file:///etc/hostname", "ftp://x.example/a", "javascript:alert(1)", "story.html", "http://", "http://[x/"],
)
def test_other_kinds_of_address_are_refused(address: str) -> None:
    with pytest.raises(ArticleError, match="is no address of a web page"):
        fetch(address, is_typed=True)


def test_server_that_never_answers_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(ArticleError, match="did not answer within"):
        fetch(f"http://127.0.0.1:{silent.getsockname()[1]}/", is_typed=True, seconds=0.2)


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ArticleError, match="could not be reached"):
        fetch(f"http://127.0.0.1:{port}/", is_typed=True)


def test_a_document_behind_an_address_without_an_ending_is_what_the_server_says(site: str) -> None:
    (article,) = import_address(f"{site}/minutes", is_typed=True)
    assert (article.title, article.source) == (files.TITLE, f"{site}/minutes")
