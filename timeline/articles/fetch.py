"""A page from its address, when the person has agreed: http and https, within limits, nothing inside a private network.

The name is resolved once and that address is connected to, so that a name cannot be public when it is looked at and
private when it is used.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import zlib
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from timeline.errors import ArticleError

MOST_BYTES = 20_000_000
SECONDS = 20.0
MOST_REDIRECTS = 5
_CHUNK = 65_536
_NO_ADDRESS = "is no address of a web page. It should begin with https:// or http://."
_AGENT = "Mozilla/5.0 (compatible; Dateline)"
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/rdf+xml": ".rss",
    "application/feed+json": ".json",
    "text/csv": ".csv",
    "text/rtf": ".rtf",
    "application/rtf": ".rtf",
    "application/epub+zip": ".epub",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered: where it was in the end, its bytes, and what the server says they are.

    `ending` is that of a file of this kind, `encoding` the declared one; both empty where the server does not say.
    """

    address: str
    data: bytes
    ending: str = ""
    encoding: str = ""


def fetch(address: str, *, is_typed: bool = False, seconds: float = SECONDS, most: int = MOST_BYTES) -> Fetched:
    """Get `address`. A private one (this computer, the local network) only where the person typed it.

    Raises ArticleError with one sentence that names the address, and where it leads on, the one it led to.
    """
    deadline = time.monotonic() + seconds
    try:
        here = urlsplit(address.strip())
    except ValueError as error:
        raise ArticleError(f'"{_cut(address)}" {_NO_ADDRESS}') from error
    typed_host = here.hostname if is_typed else None
    try:
        for _ in range(MOST_REDIRECTS + 1):
            answer = _get(here, here.hostname == typed_host, deadline, most)
            if isinstance(answer, Fetched):
                return answer
            here = urlsplit(urljoin(here.geturl(), answer))
    except ArticleError as error:
        raise ArticleError(f"{_shown(address, here)} {error}") from error
    except TimeoutError as error:
        raise ArticleError(
            f"{_shown(address, here)} did not answer within {seconds:g} seconds. Try again later."
        ) from error
    except ssl.SSLError as error:
        raise ArticleError(
            f"{_shown(address, here)} does not prove who it is. Save the page in a browser and add it."
        ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise ArticleError(
            f"{_shown(address, here)} could not be reached. Check the address and the connection."
        ) from error
    raise ArticleError(f'"{_cut(address)}" leads in a circle. Save the page in a browser and add it.')


def _get(place: SplitResult, may_be_private: bool, deadline: float, most: int) -> Fetched | str:
    """The answer, or the address that it points on to."""
    if place.scheme not in ("http", "https") or not place.hostname:
        raise ArticleError(_NO_ADDRESS)
    port = place.port or (443 if place.scheme == "https" else 80)
    number = _checked(place.hostname, port, may_be_private)
    connection = _connected(place, number, port, deadline)
    try:
        target = _plain(place.path or "/") + (f"?{_plain(place.query)}" if place.query else "")
        headers = {
            "User-Agent": _AGENT,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": "identity",
        }
        connection.request("GET", target, headers=headers)
        with connection.getresponse() as response:
            if response.status in (301, 302, 303, 307, 308) and (onward := response.getheader("Location")):
                return onward
            if response.status != 200:
                raise ArticleError(f"answered {response.status}. Open it in a browser and save the page.")
            data = _bounded(response, connection, deadline, most)
            kind = response.headers.get_content_type() if response.getheader("Content-Type") else ""
            encoding = response.headers.get_content_charset() or ""
            return Fetched(place.geturl(), data, _ENDINGS.get(kind, ""), encoding)
    finally:
        connection.close()


def _plain(part: str) -> str:
    """A part of an address as it is sent: letters of other scripts and blanks in %, what is written so already left."""
    return quote(part, safe="%/:=&?~#+!$,;'@()*[]|")


def _checked(host: str, port: int, may_be_private: bool) -> str:
    """The number to connect to. Raises ArticleError where the name stands for a private one."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    numbers = [str(entry[4][0]) for entry in found]
    if not may_be_private and not all(ipaddress.ip_address(number.split("%")[0]).is_global for number in numbers):
        raise ArticleError("lies in a private network. Type the address yourself if you want it read from there.")
    return numbers[0]


def _connected(place: SplitResult, number: str, port: int, deadline: float) -> http.client.HTTPConnection:
    host = (place.hostname or "").encode("idna").decode("ascii")
    plain = socket.create_connection((number, port), timeout=_left(deadline))
    connection = http.client.HTTPConnection(host, port)
    if place.scheme == "https":
        try:
            connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
        except BaseException:
            plain.close()
            raise
    else:
        connection.sock = plain
    return connection


def _bounded(
    response: http.client.HTTPResponse, connection: http.client.HTTPConnection, deadline: float, most: int
) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := response.read1(_CHUNK):
        parts.append(part)
        size += len(part)
        if size > most:
            raise ArticleError(f"is more than {most / 1e6:g} MB. Save the text of it and add that.")
        if connection.sock:
            connection.sock.settimeout(_left(deadline))
        else:
            _left(deadline)
    data = b"".join(parts)
    if response.getheader("Content-Encoding", "").lower() in ("gzip", "deflate"):
        # Not asked for, but some servers do not listen.
        unpacked = zlib.decompressobj(47).decompress(data, most + 1)
        if len(unpacked) > most:
            raise ArticleError(f"is more than {most / 1e6:g} MB. Save the text of it and add that.")
        return unpacked
    return data


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _shown(typed: str, here: SplitResult) -> str:
    """The address that is at fault, and the one that led there where that is another."""
    if here == urlsplit(typed.strip()):
        return f'"{_cut(typed)}"'
    return f'"{_cut(here.geturl())}" (where "{_cut(typed)}" leads)'


def _cut(address: str) -> str:
    return address.strip() if len(address.strip()) <= 80 else address.strip()[:79] + "…"
