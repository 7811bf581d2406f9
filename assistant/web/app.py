"""The doors over HTTP, put together: the window at `/`, its embedded view at `/embed`, the API under `/api`."""

from __future__ import annotations

import errno
import logging
import socket
import sys
import time
from collections.abc import Callable
from contextlib import closing
from ipaddress import ip_address

import gradio as gr
import uvicorn
from fastapi import FastAPI
from fastapi.responses import RedirectResponse, Response
from starlette.routing import Mount

from assistant.errors import AssistantError
from assistant.service import Service
from assistant.settings import Settings
from assistant.web import problems, words
from assistant.web.api import router
from assistant.web.assets import GRADIO, OWN, Assets
from assistant.web.described import describe
from assistant.web.farewell import Farewell
from assistant.web.guard import Guard
from assistant.web.heads import Heads
from assistant.web.limit import Limited, Limiter
from assistant.web.lookup.routes import lookup_router
from assistant.web.page import STATIC, static_file
from assistant.web.recent import RecentAnswers
from assistant.web.sessions import Sessions
from assistant.web.theme import theme
from assistant.web.window import build_window
from ingest.system import reason_of

MAX_BODY = 512 * 1024
"""Bytes: room for the longest question and a long history, and for nothing else."""

LAST_WORDS_S = 3
"""How long a server that is told to stop lets answers come to their end."""

_LOCAL_NAMES = ("localhost",)


class PortTaken(AssistantError):
    """The address cannot be opened; the text says what to do instead."""


def build_app(service: Service, settings: Settings, *, clock: Callable[[], float] = time.monotonic) -> FastAPI:
    """Return the application; nothing in it talks to another host. `clock` is what requests are counted by."""
    app = FastAPI(title=words.TITLE, version="1", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    problems.install(app)
    recent, sessions = RecentAnswers(), Sessions()
    limiter = Limiter(settings.requests_per_minute, clock) if settings.requests_per_minute else None
    app.include_router(router(service, settings, recent))
    app.include_router(lookup_router(service))
    app.add_api_route("/embed", _embedded, include_in_schema=False)
    app.add_api_route("/embed.js", _embed_script, include_in_schema=False)
    app.add_api_route("/openapi.json", _schema, include_in_schema=False)
    for path in ("/favicon.ico", "/embed/favicon.ico"):
        app.add_api_route(path, _icon, include_in_schema=False)
    app.mount(STATIC, Assets(OWN))
    for path in ("/embed/assets", "/assets"):
        app.mount(path, Assets(GRADIO))
    for path, is_embedded in (("/embed", True), ("/", False)):
        gr.mount_gradio_app(
            app,
            build_window(service, settings, recent, sessions, limiter, is_embedded=is_embedded),
            path=path,
            footer_links=[],
            run_history=False,
            show_error=False,
            max_file_size=1,
            ssr_mode=False,
            enable_monitoring=False,
            pwa=False,
            mcp_server=False,
            theme=theme(),
        )
    _speak_ours(app)
    describe(app, service)
    app.add_middleware(Heads)
    if limiter is not None:
        app.add_middleware(Limited, limiter=limiter)
    # Last, so that it is outermost: a refusal carries the secure headers too.
    app.add_middleware(Guard, frame_ancestors=settings.frame_ancestors, max_body=MAX_BODY)
    return app


def _speak_ours(app: FastAPI) -> None:
    """Make what Gradio refuses a problem document in Vietnamese, too."""
    for route in app.routes:
        if isinstance(route, Mount) and isinstance(route.app, FastAPI):
            problems.install(route.app)


async def _embedded() -> RedirectResponse:
    # Gradio's own addresses are relative: the view needs its closing stroke.
    return RedirectResponse("embed/", 308)


async def _schema() -> RedirectResponse:
    # Without it Gradio would describe its own addresses, in English.
    return RedirectResponse("/api/openapi.json", 308)


async def _icon() -> Response:
    return Response(static_file("favicon.svg"), media_type="image/svg+xml", headers={"Cache-Control": "max-age=86400"})


async def _embed_script() -> Response:
    # Its address is copied into other pages and must not change: the browser asks each time whether it did.
    return Response(static_file("embed.js"), media_type="text/javascript", headers={"Cache-Control": "no-cache"})


def claim(settings: Settings) -> socket.socket:
    """Take the address before anything is loaded; nobody is let in until `serve`.

    Raises:
        PortTaken: another program has the port, or the address cannot be opened.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((settings.host, settings.port))
        # Two sockets may both be bound; only listening tells that the port is ours.
        taken.listen(1)
    except OSError as error:
        taken.close()
        raise PortTaken(_why(settings, error)) from error
    return taken


def serve(service: Service, settings: Settings, listener: socket.socket | None = None) -> int:
    """Serve until interrupted; the exit status. `listener` is what `claim` gave, if it was called before loading."""
    try:
        with closing(listener or claim(settings)) as taken:
            if not is_loopback(settings.host):
                print(words.EXPOSED.format(host=settings.host), file=sys.stderr, flush=True)  # noqa: T201
            app = Farewell(build_app(service, settings))
            config = uvicorn.Config(
                app,
                log_level="warning",
                access_log=False,
                timeout_keep_alive=75,
                timeout_graceful_shutdown=LAST_WORDS_S,
            )
            _Server(config, url_of(settings), app).run(sockets=[taken])
    except PortTaken as error:
        print(error, file=sys.stderr, flush=True)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        logging.getLogger(__name__).debug("stopped by the keyboard")
    return 0


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach `host`."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in _LOCAL_NAMES


def url_of(settings: Settings) -> str:
    """Return the address to open in a browser."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)
    return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{settings.port}"


class _Server(uvicorn.Server):
    """Says where it is as soon as it listens, and lets go of the open windows when it is to stop."""

    def __init__(self, config: uvicorn.Config, url: str, app: Farewell) -> None:
        super().__init__(config)
        self._url = url
        self._app = app

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so in one line."""
        await super().startup(sockets)
        if self.started:
            print(words.READY.format(url=self._url), flush=True)  # noqa: T201

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: answers on their way have `LAST_WORDS_S`, what only waits for more has none."""
        self._app.end()
        await super().shutdown(sockets)


def _why(settings: Settings, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        other = settings.port + 1 if settings.port < 65535 else settings.port - 1
        return words.PORT_BUSY.format(port=settings.port, host=settings.host, other=other)
    return words.PORT_DENIED.format(port=settings.port, host=settings.host, reason=reason_of(error))
