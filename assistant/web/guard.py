"""The outermost layer: secure headers, a limit on bodies, and the page made ours before it leaves."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web import words
from assistant.web.page import dress
from assistant.web.problems import problem

# What Gradio would also offer and nobody here needs: files in and out, a proxy, saved runs.
_CLOSED = ("upload", "file=", "file/", "proxy=", "runs", "deep_link", "monitoring", "stream/", "component_server")

# A body that is somewhat too large is read to its end and dropped: answered sooner, its sender would see a broken
# connection and never the reason. One that is far too large is cut off.
_PATIENCE = 16
log = logging.getLogger(__name__)


class Guard:
    """ASGI middleware; `frame_ancestors` are the sites that may embed the window besides its own."""

    def __init__(self, app: ASGIApp, *, frame_ancestors: Sequence[str], max_body: int) -> None:
        self._app = app
        self._ancestors = " ".join(("'self'", *frame_ancestors))
        self._allowed = tuple(frame_ancestors)
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(16)
        guarded = _Dressing(send, nonce, self._policy(nonce))
        if (refused := self._refused(scope)) is not None:
            await refused(scope, receive, guarded)
            return
        body = _Counted(receive, self._max_body)
        if not await body.read_ahead(scope):
            too_large = problem(413, words.TOO_LARGE[0], words.TOO_LARGE[1].format(limit=self._max_body))
            await too_large(scope, receive, guarded)
            return
        try:
            await self._app(scope, body, guarded)
        except Exception:
            log.exception("the request for %s failed", scope["path"])
            if not guarded.has_begun:
                await problem(500, *words.SERVER_FAILED)(scope, receive, guarded)

    def _refused(self, scope: Scope) -> JSONResponse | None:
        """Return why a request is not let in, None where it is."""
        if _is_closed(scope["path"]):
            return problem(404, words.NO_PAGE[0], words.NO_PAGE[1].format(path=scope["path"]))
        origin = _foreign_origin(scope)
        if origin and not any(_is_of(site, origin) for site in self._allowed):
            return problem(403, words.FOREIGN[0], words.FOREIGN[1].format(origin=origin))
        return None

    def _policy(self, nonce: str) -> str:
        # Gradio compiles its HTML templates with Function(): 'unsafe-eval' cannot go. Inline scripts need the
        # page's nonce, so that nothing injected into the page can run.
        return "; ".join(
            (
                "default-src 'self'",
                f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                f"frame-ancestors {self._ancestors}",
            )
        )


def _foreign_origin(scope: Scope) -> str:
    """Return the other site whose page sends what may change things, "" where none does; programs name none.

    The scheme is left aside, for a proxy in front may have taken TLS off.
    """
    headers = Headers(scope=scope)
    origin = headers.get("origin", "")
    is_own = urlsplit(origin).netloc == headers.get("host", "")
    return "" if scope["method"] in ("GET", "HEAD", "OPTIONS") or is_own else origin


def _is_of(site: str, origin: str) -> bool:
    """Tell whether a page's origin is this site, or one below "https://*.example.vn"."""
    begin, star, end = site.partition("*")
    return origin.startswith(begin) and origin.endswith(end) if star else origin == site


def _is_closed(path: str) -> bool:
    _, api, call = path.partition("/gradio_api/")
    return bool(api) and call.startswith(_CLOSED)


class _Counted:
    """A request's body, refused when it grows past the limit whatever its headers say."""

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive = receive
        self._limit = limit
        self._held: list[Message] = []

    async def read_ahead(self, scope: Scope) -> bool:
        """Take in the whole body; False when it is over the limit."""
        if scope["method"] not in ("POST", "PUT", "PATCH"):
            return True
        declared = Headers(scope=scope).get("content-length", "0")
        size, patience = 0, self._limit * _PATIENCE
        if declared.isdigit() and int(declared) > patience:
            return False
        while size <= patience:
            message = await self._receive()
            size += len(message.get("body", b""))
            if size <= self._limit:
                self._held.append(message)
            if message["type"] != "http.request" or not message.get("more_body", False):
                break
        return size <= self._limit

    async def __call__(self) -> Message:
        return self._held.pop(0) if self._held else await self._receive()


class _Dressing:
    """A response with our headers; a page of Gradio's is held back until it can be dressed."""

    def __init__(self, send: Send, nonce: str, policy: str) -> None:
        self._send = send
        self._nonce = nonce
        self._policy = policy
        self.has_begun = False
        self._start: Message | None = None
        self._page = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            await self._started(message)
        elif message["type"] == "http.response.body" and self._start is not None:
            await self._more_page(message)
        else:
            await self._send(message)

    async def _started(self, message: Message) -> None:
        self.has_begun = True
        headers = MutableHeaders(scope=message)
        headers["Content-Security-Policy"] = self._policy
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = "same-origin"
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
        if headers.get("content-type", "").startswith("text/html") and "content-encoding" not in headers:
            headers["Cache-Control"] = "no-store"
            self._start = message
        else:
            await self._send(message)

    async def _more_page(self, message: Message) -> None:
        assert self._start is not None
        self._page += message.get("body", b"")
        if message.get("more_body", False):
            return
        dressed = dress(self._page.decode("utf-8"), self._nonce).encode("utf-8")
        MutableHeaders(scope=self._start)["content-length"] = str(len(dressed))
        await self._send(self._start)
        await self._send({"type": "http.response.body", "body": dressed})
