"""How many requests one address may send to the API in a minute."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import ceil

from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web import words
from assistant.web.problems import problem

WINDOW_S = 60.0


class Limiter:
    """Counts each address's requests of the last minute, and forgets an address that has been quiet for one.

    It belongs to one event loop and takes no lock.
    """

    def __init__(self, per_minute: int, clock: Callable[[], float]) -> None:
        self.per_minute = per_minute
        self._clock = clock
        self._sent: dict[str, deque[float]] = {}
        self._swept = clock()

    def __len__(self) -> int:
        return len(self._sent)

    def wait(self, address: str) -> int:
        """Count a request; 0 lets it in, else it is refused and may come again after this many seconds."""
        now = self._clock()
        self._sweep(now)
        sent = self._sent.setdefault(address, deque())
        while sent and now - sent[0] >= WINDOW_S:
            sent.popleft()
        if len(sent) >= self.per_minute:
            return max(1, ceil(sent[0] + WINDOW_S - now))
        sent.append(now)
        return 0

    def _sweep(self, now: float) -> None:
        if now - self._swept < WINDOW_S:
            return
        self._swept = now
        self._sent = {address: sent for address, sent in self._sent.items() if now - sent[-1] < WINDOW_S}


class Limited:
    """ASGI middleware: what is sent to the API too often is answered with 429."""

    def __init__(self, app: ASGIApp, *, limiter: Limiter) -> None:
        self._app = app
        self._limiter = limiter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request in, or say when to come again."""
        seconds = self._limiter.wait(_address(scope)) if _counts(scope) else 0
        if not seconds:
            await self._app(scope, receive, send)
            return
        detail = words.TOO_MANY[1].format(limit=self._limiter.per_minute, seconds=seconds)
        refused = problem(429, words.TOO_MANY[0], detail)
        refused.headers["Retry-After"] = str(seconds)
        await refused(scope, receive, send)


def _counts(scope: Scope) -> bool:
    if scope["type"] != "http":
        return False
    # Comparing two plans asks two questions, whatever the method.
    return bool(scope["method"] == "POST" and scope["path"].startswith("/api/")) or scope["path"].startswith("/lookup/")


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""
