"""A server that goes away under an open window: said in Vietnamese, and the next question works when it is back."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

SCREENSHOTS = Path(__file__).parents[1] / "screenshots"
_PROGRAM = """
import importlib.util, sys
from assistant.settings import Settings
from assistant.web.app import serve
spec = importlib.util.spec_from_file_location("script", sys.argv[1])
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)
sys.exit(serve(script.service(pause=float(sys.argv[3])), Settings(port=int(sys.argv[2]))))
"""


@pytest.fixture
def running(script):
    """Starts the server as a process of its own, so that it can be stopped under an open window."""

    @contextmanager
    def start(port, pause=0.0):
        command = [sys.executable, "-c", _PROGRAM, script.__file__, str(port), str(pause)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert str(port) in process.stdout.readline()
            try:
                yield process
            finally:
                process.terminate()
                process.wait(20)

    return start


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def test_a_lost_server_is_said_and_found_again(browser, running, script):
    port = _free_port()
    page = browser.new_context().new_page()
    page.set_default_timeout(20_000)
    with running(port):
        page.goto(f"http://127.0.0.1:{port}")
        page.fill("#ask textarea", script.DEADLINE)
        page.keyboard.press("Enter")
        page.locator("#newest [data-stage=done]").wait_for()
        assert not page.locator("#offline").is_visible()
    page.fill("#ask textarea", script.LIST)
    page.keyboard.press("Enter")
    page.locator("#offline").wait_for(state="visible")
    assert "Mất kết nối với máy chủ" in page.locator("#offline").inner_text()
    assert page.locator("#ask textarea").input_value() == script.LIST
    assert "25/10" in page.locator("#newest .text").inner_text()
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "25-offline.png")
    with running(port):
        page.locator("#announce", has_text="Đã kết nối lại").wait_for(state="attached")
        assert not page.locator("#offline").is_visible()
        assert page.locator("#ask textarea").input_value() == script.LIST
        page.locator("#ask textarea").focus()
        page.keyboard.press("Enter")
        page.locator("#newest [data-stage=done] .question p", has_text=script.LIST).wait_for()
    page.context.close()


def test_a_server_lost_in_mid_answer_leaves_no_endless_wait(browser, running, script):
    port = _free_port()
    page = browser.new_context().new_page()
    page.set_default_timeout(20_000)
    with running(port, pause=30.0) as process:
        page.goto(f"http://127.0.0.1:{port}")
        page.fill("#ask textarea", script.DEADLINE)
        page.keyboard.press("Enter")
        page.locator("#newest .wait").wait_for()
        process.kill()
        page.locator("#newest .notice", has_text="Mất kết nối khi đang trả lời").wait_for()
        assert page.locator("#send").is_visible()
        assert not page.locator("#stop").is_visible()
    page.context.close()


def test_an_open_window_does_not_keep_the_server_from_stopping(browser, running):
    port = _free_port()
    page = browser.new_context().new_page()
    with running(port) as process:
        page.goto(f"http://127.0.0.1:{port}")
        page.locator("#ask textarea").wait_for()
        page.wait_for_timeout(1000)
        began = time.monotonic()
        process.terminate()
        process.wait(20)
        assert time.monotonic() - began < 10
    page.context.close()


def test_a_server_started_anew_says_that_it_forgot(browser, running, script):
    port = _free_port()
    page = browser.new_context().new_page()
    page.set_default_timeout(20_000)
    with running(port):
        page.goto(f"http://127.0.0.1:{port}")
        page.locator("#ask textarea").fill(script.DEADLINE)
        page.keyboard.press("Enter")
        page.locator("#newest [data-stage=done]").wait_for()
    with running(port):
        page.goto(f"http://127.0.0.1:{port}")
        page.locator("#newest .notice", has_text="Máy chủ đã khởi động lại").wait_for()
        assert page.locator(".welcome").is_visible()
        page.locator("#ask textarea").fill(script.DEADLINE)
        page.keyboard.press("Enter")
        page.locator("#newest [data-stage=done]").wait_for()
        page.reload()
        page.locator("#newest [data-stage=done]").wait_for()
    page.context.close()


@pytest.mark.parametrize("size", [(1280, 800), (400, 800)], ids=["wide", "narrow"])
def test_a_lost_server_is_said_before_the_first_question_too(browser, running, script, size):
    port = _free_port()
    page = browser.new_context(viewport={"width": size[0], "height": size[1]}).new_page()
    page.set_default_timeout(20_000)
    with running(port):
        page.goto(f"http://127.0.0.1:{port}")
        page.locator("#ask textarea").wait_for()
        assert not page.locator("#offline").is_visible()
        assert not page.locator("#sources-title").is_visible()
    page.fill("#ask textarea", script.LIST)
    page.keyboard.press("Enter")
    page.locator("#offline").wait_for(state="visible")
    assert page.locator("#ask textarea").input_value() == script.LIST
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.screenshot(path=SCREENSHOTS / f"25-offline-welcome-{size[0]}.png")


def test_a_server_that_hangs_is_told_like_one_that_is_away(browser, running, script):
    port = _free_port()
    page = browser.new_context().new_page()
    page.set_default_timeout(20_000)
    with running(port) as process:
        page.goto(f"http://127.0.0.1:{port}")
        page.fill("#ask textarea", script.DEADLINE)
        process.send_signal(signal.SIGSTOP)
        page.keyboard.press("Enter")
        page.locator("#offline").wait_for(state="visible")
        process.send_signal(signal.SIGCONT)
        page.locator("#newest [data-stage=done] .text", has_text="25/10").wait_for()
        page.locator("#offline").wait_for(state="hidden")
    page.context.close()
