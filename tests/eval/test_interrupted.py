"""A run that is cut short, by a person or by a server that goes away, and goes on where it stopped."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from eval.asking import asks_server
from eval.errors import BadRun, EvalError, ServerGone
from eval.result import read_results
from eval.run import GIVE_UP_AFTER, How, run_tasks, tasks_of
from eval.summary import summarise
from tests.eval.scripted_set import REFUSAL, ROWS, SCRIPT, summary_of


def test_a_question_that_breaks_the_assistant_is_recorded_and_the_run_goes_on(run_set, tmp_path, capsys):
    def breaks(question, history):
        if question == "Hạn?":
            raise KeyError("mất")
        return SCRIPT[question] if question == "Hạn nào?" else {"status": 1}

    assert run_set(breaks) == 0
    first, second, third = read_results(tmp_path / "run")
    assert first.error == "KeyError: 'mất'"
    assert "breaks" in first.trace
    assert first.scores["facts"].value == 0.0
    assert second.error is None
    assert "WrongShape" in third.error
    assert summary_of(tmp_path)["overall"]["errors"] == 2


def test_an_interrupted_run_is_kept_and_marked_partial(run_set, tmp_path, capsys):
    def stops(question, history):
        if question == "Hạn nào?":
            raise KeyboardInterrupt
        return SCRIPT[question]

    assert run_set(stops) == 1
    assert [result.question.id for result in read_results(tmp_path / "run")] == ["d1"]
    assert summary_of(tmp_path)["partial"] is True
    assert "dở dang" in (tmp_path / "run" / "report.html").read_text("utf-8")
    assert "giữ lại" in capsys.readouterr().err


def test_results_are_on_disk_before_the_next_question_is_asked(run_set, tmp_path):
    seen = []

    def looks(question, history):
        seen.append(len(read_results(tmp_path / "run")))
        assert summary_of(tmp_path)["partial"] is True
        return SCRIPT[question]

    run_set(looks)
    assert seen == [0, 1, 2]


def test_a_line_cut_off_by_a_kill_is_left_out(run_set, tmp_path):
    run_set()
    file = tmp_path / "run" / "results.jsonl"
    text = file.read_text("utf-8")
    file.write_text(text[:-50], "utf-8")
    assert [result.question.id for result in read_results(tmp_path / "run")] == ["d1", "d2"]
    file.write_text("{}\n" + text, "utf-8")
    with pytest.raises(BadRun, match="dòng 1"):
        read_results(tmp_path / "run")


def test_an_interrupted_run_goes_on_where_it_stopped(run_set, tmp_path, capsys):
    asked = []

    def stops_once(question, history):
        asked.append(question)
        if question == "Hạn nào?" and asked.count(question) == 1:
            raise KeyboardInterrupt
        return SCRIPT[question]

    assert run_set(stops_once) == 1
    file = tmp_path / "run" / "results.jsonl"
    file.write_text(file.read_text("utf-8") + '{"cut', "utf-8")
    assert run_set(stops_once) == 0
    assert asked == ["Hạn?", "Hạn nào?", "Hạn nào?", "Bao nhiêu tiền?"]
    assert "đã có 1/3" in capsys.readouterr().err
    assert [result.question.id for result in read_results(tmp_path / "run")] == ["d1", "d2", "n1"]
    assert summary_of(tmp_path)["partial"] is False
    assert summary_of(tmp_path)["overall"]["questions"] == 3
    # A run that is whole is begun anew, and so is one of other questions.
    assert run_set(stops_once) == 0
    assert len(asked) == 7


def test_questions_that_the_server_did_not_take_are_asked_when_the_run_goes_on(run_set, tmp_path, capsys):
    def away(question, history):
        if question == "Hạn nào?":
            raise ServerGone("Máy chủ không trả lời.")
        return SCRIPT[question]

    assert run_set(away) == 1
    assert summary_of(tmp_path)["stopped"] == "máy chủ không trả lời 1 câu"
    assert len(read_results(tmp_path / "run")) == 3
    assert run_set() == 0
    assert {result.question.id: result.error for result in read_results(tmp_path / "run")} == dict.fromkeys(
        ["d1", "d2", "n1"]
    )
    assert summary_of(tmp_path)["overall"]["errors"] == 0


def test_another_question_set_does_not_go_on_in_the_same_folder(run_set, tmp_path, capsys):
    def stops(question, history):
        raise KeyboardInterrupt if question == "Hạn nào?" else KeyError

    assert run_set(stops) == 1
    with (tmp_path / "set.jsonl").open("a", encoding="utf-8") as file:
        file.write("\n" + json.dumps(ROWS[0] | {"id": "d9"}))
    assert run_set() == 0
    said = capsys.readouterr().err
    assert "Chạy tiếp" not in said
    # Nor is what it had thrown away.
    assert "Chạy từ đầu" in said
    assert "results.before.jsonl" in said
    assert (tmp_path / "run" / "results.before.jsonl").read_text("utf-8").count("\n") == 1
    assert all(result.error is None for result in read_results(tmp_path / "run"))


def test_a_server_that_comes_back_loses_no_question(make_question, corpus):
    asked = []

    def restarts(question, history):
        asked.append(question)
        if len(asked) == 2:
            raise ServerGone("Máy chủ không trả lời.")
        return REFUSAL

    questions = [make_question("refuse", id=f"q{number}", question=f"câu {number}") for number in range(3)]
    done = run_tasks(tasks_of(questions), restarts, corpus, How(pauses=(0.0,)))
    assert asked == ["câu 0", "câu 1", "câu 1", "câu 2"]
    assert done.stopped is None
    assert [result.error for result in done.results] == [None, None, None]


def test_questions_asked_at_once_come_back_in_order(make_question, corpus, tmp_path):
    barrier = threading.Barrier(4, timeout=20)
    questions = [make_question("refuse", id=f"q{number}", question=f"câu {number}") for number in range(12)]

    def together(question, history):
        barrier.wait()  # breaks unless four questions are under way at the same time
        return REFUSAL

    file = tmp_path / "results.jsonl"
    done = run_tasks(tasks_of(questions), together, corpus, How(jobs=4, file=file))
    assert [result.error for result in done.results] == [None] * 12
    assert [result.question.id for result in read_results(file)] == [f"q{number}" for number in range(12)]


def test_a_server_that_goes_away_ends_the_run_with_what_there_is(make_question, corpus):
    asked = []

    def gone(question, history):
        asked.append(question)
        if len(asked) > 1:
            raise ServerGone("Máy chủ không trả lời.")
        return REFUSAL

    questions = [make_question("refuse", id=f"q{number}") for number in range(9)]
    done = run_tasks(tasks_of(questions), gone, corpus, How(pauses=()))
    assert len(asked) == 1 + GIVE_UP_AFTER
    assert done.stopped == "Máy chủ không trả lời."
    assert [result.error is None for result in done.results] == [True, False, False]
    assert summarise(done.results).overall.errors == 2


class _Api(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        status = {"": 422, "Vắng?": 503}.get(body["question"], 200)
        if body["question"] == "Lại?" and not self.server.has_refused:
            status, self.server.has_refused = 429, True
        self.send_response(status)
        if status == 429:
            self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(json.dumps({"path": self.path, **body}).encode())

    def log_message(self, *args):
        pass


def test_a_server_is_asked_through_its_api():
    with ThreadingHTTPServer(("127.0.0.1", 0), _Api) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        asks = asks_server(f"http://127.0.0.1:{server.server_port}/")
        turns = [{"role": "user", "content": "à"}]
        assert asks("Gì?", turns) == {"path": "/api/ask", "question": "Gì?", "history": turns}
        with pytest.raises(EvalError, match="422"):
            asks("", [])
        with pytest.raises(ServerGone, match="503"):
            asks("Vắng?", [])
        server.has_refused = False
        assert asks("Lại?", [])["question"] == "Lại?"
        assert server.has_refused
        server.shutdown()
    with pytest.raises(ServerGone, match=r"không trả lời .ở địa chỉ đó không có chương trình nào nhận kết nối"):
        asks("Gì?", [])
