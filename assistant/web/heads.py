"""HEAD requests, as monitors and link checkers send them: answered as GET is, without the body."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_DOORS = ("/embed", "/embed.js", "/healthz", "/readyz")
_UNDER = ("/api/", "/lookup/")


class Heads:
    """Middleware that asks our own addresses for HEAD as if for GET; Gradio's are left alone: some never end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or scope["method"] != "HEAD" or not (path in _DOORS or path.startswith(_UNDER)):
            await self._app(scope, receive, send)
            return

        async def headers_only(message: Message) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        await self._app({**scope, "method": "GET"}, receive, headers_only)
