"""Commands, servers and crowds, with small ones that stand in for the product's. No test here depends on a time."""

from __future__ import annotations

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from eval.bench.figures import BenchError
from eval.bench.load import Crowd, press
from eval.bench.processes import ask, free_port, memory, run, server

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
SERVER = """
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/readyz" else 404)
        self.end_headers()
HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


def python(code, *arguments):
    return [sys.executable, "-c", code, *map(str, arguments)]


class Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked["question"])
        status = 429 if asked["question"] == "too much" else 200
        body = json.dumps({} if asked["question"] == "nothing" else {"answer": "Có."}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Keep the test's output clean."""


@pytest.fixture
def answering():
    """A server in this process that keeps what it is asked."""
    made = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    made.asked = []
    made.url = f"http://127.0.0.1:{made.server_port}"
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@LINUX
def test_the_memory_of_a_command_is_its_own_and_not_that_of_who_runs_it():
    ballast = bytearray(200_000_000)
    ran = run(python("import time; kept = bytearray(60_000_000); time.sleep(1)"), os.environ)
    assert len(ballast) > ran.peak_mb * 1e6 > 60_000_000


@LINUX
def test_a_process_that_has_ended_has_no_memory():
    assert memory(os.getpid()).peak_mb > 1
    assert memory(2**22 + 1) is None


def test_a_command_that_fails_is_told_with_its_last_words():
    with pytest.raises(BenchError, match=r"ended with 3: .*broken"):
        run(python("import sys; print('broken', file=sys.stderr); sys.exit(3)"), os.environ)


def test_a_server_is_there_while_it_is_needed_and_gone_afterwards():
    port = free_port()
    with server(python(SERVER, port), port, os.environ) as running:
        assert running.ready_s > 0
        assert os.kill(running.pid, 0) is None
    with pytest.raises(ProcessLookupError):
        os.kill(running.pid, 0)


def test_a_server_that_ends_by_itself_is_told():
    with (
        pytest.raises(BenchError, match="ended with 1: no index"),
        server(python("import sys; sys.exit('no index')"), free_port(), os.environ),
    ):
        pytest.fail("it was never ready")


@pytest.mark.parametrize("question", ["too much", "nothing"])
def test_an_answer_counts_only_when_it_is_one(answering, question):
    replies = press(answering.url, [{"question": question}], Crowd(1, 0.01, 0.01))
    assert [reply.error for reply in replies] == ["status 429" if question == "too much" else "no answer in the reply"]


def test_a_refused_question_is_told_with_its_status(answering):
    with pytest.raises(BenchError, match="429"):
        ask(answering.url, {"question": "too much"})


def test_a_crowd_asks_every_question_it_should_and_different_ones(answering):
    bodies = [{"question": f"Câu {number}?"} for number in range(6)]
    replies = press(answering.url, bodies, Crowd(people=3, every_s=0.05, lasts_s=0.1))
    assert [reply.error for reply in replies] == [None] * 6
    assert sorted(answering.asked) == [body["question"] for body in bodies]


def test_nobody_listening_is_an_error_and_not_an_end():
    replies = press(f"http://127.0.0.1:{free_port()}", [{"question": "Ai?"}], Crowd(2, 0.01, 0.02))
    assert [reply.error for reply in replies] == ["ConnectionRefusedError"] * 4


@pytest.mark.parametrize(
    ("person", "in_step", "moments"),
    [
        pytest.param(0, False, [0, 5, 10], id="the-first"),
        pytest.param(15, False, [2.5, 7.5, 12.5], id="half-the-crowd-later"),
        pytest.param(15, True, [0, 5, 10], id="all-in-step"),
    ],
)
def test_people_ask_at_a_steady_pace(person, in_step, moments):
    assert Crowd(people=30, every_s=5, lasts_s=15, in_step=in_step).moments(person) == moments
