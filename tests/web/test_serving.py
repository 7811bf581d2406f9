"""Starting the server: its one line, a busy port, an open address."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import textwrap

import httpx
import pytest

from assistant.settings import Settings
from assistant.web.app import PortTaken, claim, is_loopback, serve
from assistant.web.scripted import ScriptedService

_PROGRAM = """
import sys
from assistant.settings import Settings
from assistant.web.app import serve
from assistant.web.scripted import ScriptedService
sys.exit(serve(ScriptedService({}), Settings(host=sys.argv[1], port=int(sys.argv[2]))))
"""


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.mark.parametrize(
    ("host", "warns"),
    [pytest.param("127.0.0.1", False, id="loopback"), pytest.param("0.0.0.0", True, id="open-to-the-network")],
)
def test_it_says_where_it_is_and_warns_when_others_can_reach_it(host, warns):
    port = _free_port()
    command = [sys.executable, "-c", textwrap.dedent(_PROGRAM), host, str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        said = running.stdout.readline()
        assert said == f"Trợ lý đã sẵn sàng tại http://127.0.0.1:{port} (nhấn Ctrl+C để dừng).\n"
        assert httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200
        assert httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 503
        running.terminate()
        _, complaints = running.communicate(timeout=20)
    assert ("chưa có đăng nhập" in complaints) == warns


def test_a_busy_port_is_one_sentence_and_status_1(capsys):
    with socket.create_server(("127.0.0.1", 0)) as other:
        settings = Settings(port=other.getsockname()[1])
        with pytest.raises(PortTaken, match="đang có chương trình khác dùng"):
            claim(settings)
        assert serve(ScriptedService({}), settings) == 1
    said = capsys.readouterr()
    assert said.err.startswith(f"Cổng {settings.port} tại 127.0.0.1 đang có chương trình khác dùng")
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize(
    ("host", "expected"), [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("pc7", False)]
)
def test_loopback_is_told_from_the_rest(host, expected):
    assert is_loopback(host) is expected


def test_it_stops_at_once_and_without_a_word_while_a_window_is_open():
    port = _free_port()
    command = [sys.executable, "-c", textwrap.dedent(_PROGRAM), "127.0.0.1", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        # What a page does as long as it is open.
        with httpx.stream("GET", f"http://127.0.0.1:{port}/gradio_api/heartbeat/somebody", timeout=20) as beats:
            assert beats.status_code == 200
            next(beats.iter_bytes())
            running.send_signal(signal.SIGINT)
            assert running.wait(timeout=20) == 0
        assert running.stderr is not None
        assert running.stderr.read() == ""
