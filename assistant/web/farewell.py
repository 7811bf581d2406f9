"""Streams that never end of themselves are told that the caller left when the server is to stop."""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_ENDLESS = "/heartbeat/"
"""Every open window holds one of these for as long as it is open; waited for, no stop would ever end."""


class Farewell:
    """ASGI middleware around the whole application; belongs to one event loop."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._ending = asyncio.Event()

    def end(self) -> None:
        """Let the endless streams come to their end; answers on their way go on."""
        self._ending.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        is_endless = scope["type"] == "http" and _ENDLESS in scope["path"]
        await self._app(scope, self._until_the_end(receive) if is_endless else receive, send)

    def _until_the_end(self, receive: Receive) -> Receive:
        async def next_message() -> Message:
            ending = asyncio.ensure_future(self._ending.wait())
            coming = asyncio.ensure_future(receive())
            try:
                await asyncio.wait({ending, coming}, return_when=asyncio.FIRST_COMPLETED)
                return coming.result() if coming.done() else {"type": "http.disconnect"}
            finally:
                ending.cancel()
                coming.cancel()

        return next_message
