"""A real server on a free port and a real browser, for the page tests."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from assistant.agencies import AgencyBook
from assistant.corpus import Corpus, PlanView
from assistant.feedback import FeedbackFile
from assistant.lookup import RegisterBook
from assistant.service import Service
from assistant.settings import Settings
from assistant.web.app import build_app
from assistant.web.scripted import ScriptedService
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import read_registers

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SCREENSHOTS = Path(__file__).parents[1] / "screenshots"


def _load(name: str) -> ModuleType:
    # Under --import-mode=importlib a test's neighbours are no package: load the script by its path.
    spec = spec_from_file_location(f"web_{name}", Path(__file__).parent / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def script() -> ModuleType:
    """The questions and answers that the scripted service knows."""
    return _load("script")


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """The accessibility checker as a script."""
    loaded = _load("axe")
    try:
        return str(loaded.axe_script(root / ".cache" / "axe"))
    except loaded.NoAxe as why:
        pytest.fail(str(why))


@dataclass(frozen=True)
class Served:
    """A running server and the service behind it."""

    url: str
    service: ScriptedService
    allowed_site: str
    other_site: str
    feedback: FeedbackFile


@pytest.fixture(scope="session")
def served(script: ModuleType, registers: RegisterBook, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The whole application over real HTTP."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    service = script.service(registers=registers)
    feedback = tmp_path_factory.mktemp("served") / "feedback.sqlite3"
    allowed, other = (_intranet(f"http://127.0.0.1:{port}") for _ in range(2))
    # The page tests ask from one address, faster than people do.
    settings = Settings(port=port, frame_ancestors=(allowed,), requests_per_minute=0, feedback=feedback)
    app = build_app(service, settings)
    with _running(app, listener) as url:
        yield Served(url, service, allowed, other, FeedbackFile(feedback))


@pytest.fixture(scope="module")
def serving() -> Iterator[Callable[..., str]]:
    """Serves a service with its own settings and clock over real HTTP, until the module's tests are done."""
    with ExitStack() as running:

        def serve(service: Service, settings: Settings, **how: Any) -> str:
            listener = socket.create_server(("127.0.0.1", 0))
            return running.enter_context(_running(build_app(service, settings, **how), listener))

        yield serve


@pytest.fixture(scope="session")
def registers(lexicon: Lexicon, plans: dict[str, Plan]) -> RegisterBook:
    """The real registers of the five plans, without an index."""
    views = [PlanView(plan, read_registers(plan, lexicon)) for plan in plans.values()]
    return RegisterBook(Corpus(views), AgencyBook(lexicon))


@contextmanager
def _running(app: FastAPI, listener: socket.socket) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 30
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.05)
    assert server.started, "the server did not start within 30 s"
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=10)


def _intranet(server: str) -> str:
    page = (
        (Path(__file__).parent / "intranet.html").read_text("utf-8").replace("http://127.0.0.1:7860", server).encode()
    )

    class Intranet(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            """Say nothing on the terminal."""

    site = ThreadingHTTPServer(("127.0.0.1", 0), Intranet)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{site.server_address[1]}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if not CHROMIUM.is_file():
        pytest.fail(f"{CHROMIUM} is missing; install it with: apt-get install -y chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield opened
        opened.close()


_CUT_OFF = ("AbortError:", "Unexpected error Connection errored out.")
"""What a page says of a stream that ends with it."""


@dataclass
class Window:
    """The open chat window and what it did on the way."""

    page: Page
    requests: list[str]
    faults: list[str]

    def ask(self, question: str) -> None:
        """Type a question, press Enter and wait for the end of its answer."""
        self.page.fill("#ask textarea", question)
        self.page.keyboard.press("Enter")
        self.wait_for(question)

    def wait_for(self, question: str) -> None:
        """Wait until the newest exchange is this question's, and ended."""
        ended = ".turn:is([data-stage=done], [data-stage=failed], [data-stage=stopped])"
        self.page.locator(f"#newest {ended} .question p", has_text=question).wait_for()

    def reload(self) -> None:
        """Load the page anew; that the page left behind loses its streams is no fault of either."""
        before = len(self.faults)
        self.page.reload()
        self.faults[before:] = [fault for fault in self.faults[before:] if not fault.startswith(_CUT_OFF)]

    def shot(self, name: str) -> None:
        """Keep a picture for a person to look at."""
        SCREENSHOTS.mkdir(exist_ok=True)
        self.page.wait_for_timeout(250)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png")


@pytest.fixture
def opened(served: Served, browser: Browser) -> Iterator[Window]:
    """The window on an office screen."""
    yield from _opened(served.url, browser, 1366, 768)


@pytest.fixture
def phone(served: Served, browser: Browser) -> Iterator[Window]:
    """The window on the narrowest screen."""
    yield from _opened(served.url, browser, 320, 640)


@pytest.fixture
def embedded(served: Served, browser: Browser) -> Iterator[Window]:
    """The compact view."""
    yield from _opened(f"{served.url}/embed", browser, 420, 640)


@pytest.fixture
def dark(served: Served, browser: Browser) -> Iterator[Window]:
    """The window in its dark look."""
    yield from _opened(served.url, browser, 1366, 768, is_dark=True)


def _opened(url: str, browser: Browser, width: int, height: int, *, is_dark: bool = False) -> Iterator[Window]:
    scheme: Literal["dark", "light"] = "dark" if is_dark else "light"
    size: ViewportSize = {"width": width, "height": height}
    context = browser.new_context(viewport=size, locale="vi-VN", color_scheme=scheme)
    page = context.new_page()
    page.set_default_timeout(45_000)
    window = Window(page, [], [])
    page.on("request", lambda request: window.requests.append(request.url))
    page.on("pageerror", lambda error: window.faults.append(str(error)))
    page.on("console", lambda said: window.faults.append(said.text) if said.type == "error" else None)
    page.goto(url)
    page.locator(".welcome").wait_for()
    page.locator("#ask textarea").wait_for()
    yield window
    context.close()
