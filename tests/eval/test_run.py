"""A run with a scripted assistant: figures, failures, files, interruptions."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import ANY

import pytest

from eval.__main__ import main, parser
from eval.asking import asks_server
from eval.bars import SHIPPED, broken_bars, read_bars
from eval.errors import BadBars, BadRun, EvalError, ServerGone
from eval.result import read_results
from eval.run import GIVE_UP_AFTER, How, run_questions, run_tasks, tasks_of
from eval.running import prepare, run_prepared
from eval.summary import percentile, summarise

QUOTE = "Hàng năm (trước ngày 25/10)"
GOOD = {
    "status": "answered",
    "answer": "Trước ngày 25/10 hằng năm [1].",
    "citations": [{"n": 1, "plan": "bac-giang", "path": "IV.13 ¶ 1", "label": "Mục IV.13, đoạn 1", "quote": QUOTE}],
    "retrieved": [{"plan": "bac-giang", "path": "IV.13 ¶ 1", "score": 1.0}],
    "timings_ms": {"total": 10.0},
    "versions": {"index": "i1"},
}
REFUSAL = {"status": "not_stated", "answer": "Kế hoạch không quy định.", "citations": [], "retrieved": []}
GOLD = [{"plan": "bac-giang", "path": "IV.13 ¶ 1", "quote": QUOTE}]
ROWS = [
    {"id": "d1", "category": "deadline", "question": "Hạn?", "gold": GOLD, "facts": [["25/10"]]},
    {"id": "d2", "category": "deadline", "question": "Hạn nào?", "gold": GOLD, "facts": [["25/10"], ["<b>"]]},
    {"id": "n1", "category": "not_stated", "question": "Bao nhiêu tiền?", "answerable": False},
]
SCRIPT = {"Hạn?": GOOD, "Hạn nào?": REFUSAL, "Bao nhiêu tiền?": REFUSAL}


def ask(question, history):
    return SCRIPT[question]


@pytest.fixture
def run_set(tmp_path):
    """Run ROWS with a callable into tmp_path/run; returns the exit status."""
    file = tmp_path / "set.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in ROWS), "utf-8")

    def run(asked=ask, *options):
        call = ["run", "--questions", str(file), "--out", str(tmp_path / "run"), "--no-registers", *options]
        args = parser().parse_args(call)
        return run_prepared(args, prepare(args), asked, pauses=())

    return run


def summary_of(folder):
    return json.loads((folder / "run" / "summary.json").read_text("utf-8"))


def test_a_run_prints_and_saves_figures_and_failures(run_set, tmp_path, capsys):
    assert run_set() == 0
    printed = capsys.readouterr().out
    assert "| deadline | 2 | 1 | 0.500 | 0.500 | 0.500 | 0.500 | 0.500 | 1.000 | 1.000 | 0.000 |" in printed
    assert "### d2 · deadline" in printed
    assert "### d1" not in printed
    assert printed == (tmp_path / "run" / "report.md").read_text("utf-8")
    figures = summary_of(tmp_path)
    # Refused twice, once rightly; the one that had to be refused was.
    assert figures["overall"]["measures"]["refusal_precision"] == {"value": 0.5, "eligible": 2}
    assert figures["overall"]["measures"]["refusal_recall"] == {"value": 1.0, "eligible": 1}
    assert figures["overall"]["measures"]["facts"] == {"value": 0.5, "eligible": 2}
    assert (figures["partial"], figures["versions"]) == (False, {"index": "i1"})


def test_figures_only_for_the_half_that_nobody_may_tune_on(run_set, tmp_path, capsys):
    run_set(ask, "--no-failures")
    printed = capsys.readouterr().out
    page = (tmp_path / "run" / "report.html").read_text("utf-8")
    assert "Hạn nào?" not in printed + page
    assert "deadline" in printed


def test_every_score_is_saved_with_its_reason_and_read_back(run_set, tmp_path):
    run_set()
    results = read_results(tmp_path / "run")
    assert [result.question.id for result in results] == ["d1", "d2", "n1"]
    assert results[1].scores["facts"] == (0.0, "0/2; thiếu ['25/10', '<b>']")
    assert results[2].scores["facts"].value is None
    assert all(score.reason for result in results for score in result.scores.values())
    assert results[0].answer == GOOD


def test_the_page_is_self_contained_vietnamese_and_escaped(run_set, tmp_path):
    run_set()
    page = (tmp_path / "run" / "report.html").read_text("utf-8")
    assert "lang='vi'" in page
    assert "<script" not in page
    assert "http://" not in page.replace("http-equiv", "")
    assert "https://" not in page
    assert "&lt;b&gt;" in page
    assert "Mong đợi" in page


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


def test_rejected_rows_give_status_two_after_the_rest_has_run(run_set, tmp_path, capsys):
    with (tmp_path / "set.jsonl").open("a", encoding="utf-8") as file:
        file.write("\n{broken")
    assert run_set() == 2
    assert "set.jsonl, dòng 4" in capsys.readouterr().err
    assert len(summary_of(tmp_path)["rejected_rows"]) == 1
    assert len(read_results(tmp_path / "run")) == 3


def test_repeats_show_what_is_not_stable(run_set, tmp_path, capsys):
    answers = iter([GOOD, REFUSAL])
    run_set(lambda q, h: next(answers) if q == "Hạn?" else SCRIPT[q], "--repeat", "2")
    assert len(read_results(tmp_path / "run")) == 6
    assert summary_of(tmp_path)["unstable"] == ["d1"]
    assert "Không ổn định giữa các lần hỏi: d1" in capsys.readouterr().out


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
    assert "Chạy tiếp" not in capsys.readouterr().err
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


def test_the_same_run_twice_gives_identical_scores(run_set, tmp_path, capsys):
    run_set(ask, "--jobs", "2", "--repeat", "2")
    first = summary_of(tmp_path)["overall"]
    scores = [result.scores for result in read_results(tmp_path / "run")]
    run_set(ask, "--repeat", "2")
    assert summary_of(tmp_path)["overall"] == first | {"measures": ANY}
    timeless = [{key: score for key, score in row.items() if key != "latency_ms"} for row in scores]
    again = [
        {key: score for key, score in result.scores.items() if key != "latency_ms"}
        for result in read_results(tmp_path / "run")
    ]
    assert again == timeless


def test_answers_of_two_versions_are_not_passed_off_as_one_run(run_set, tmp_path, capsys):
    versions = iter(["i1", "i2"])
    changing = {"Hạn?": GOOD, "Hạn nào?": GOOD}
    run_set(lambda q, h: changing[q] | {"versions": {"index": next(versions)}} if q in changing else REFUSAL)
    assert summary_of(tmp_path)["mixed_versions"] is True
    assert "nhiều phiên bản" in capsys.readouterr().err


def test_each_question_can_be_asked_as_people_type_it(run_set, tmp_path, capsys):
    def deaf_without_marks(question, history):
        return SCRIPT.get(question, REFUSAL)

    run_set(deaf_without_marks, "--typed")
    figures = summary_of(tmp_path)
    assert figures["overall"]["questions"] == 3
    plain = next(row for row in figures["typed"] if row["way"] == "plain")
    # "Hạn?" is answered and "han?" is not; the other two are refused either way.
    assert (plain["pairs"], plain["same"]) == (3, pytest.approx(2 / 3))
    assert plain["change"]["facts"] == {"value": -0.5, "pairs": 2}
    assert "| plain | 3 | 0.667 | -0.500 | -0.500 | -0.500 | -0.333 |" in capsys.readouterr().out


def test_history_reaches_the_assistant(make_question, corpus):
    seen = []
    turns = [{"role": "user", "content": "Bắc Giang?"}, {"role": "assistant", "content": "25/10"}]
    run_questions([make_question(history=turns)], lambda q, h: seen.append(h) or REFUSAL, corpus)
    assert seen == [turns]


def test_the_nearest_rank_percentile():
    assert percentile([], 0.95) is None
    assert percentile([7.0], 0.95) == 7.0
    assert percentile(map(float, range(1, 21)), 0.95) == 19.0
    assert percentile(map(float, range(1, 102)), 0.95) == 96.0


def test_bars_name_each_figure_that_misses(run_set, tmp_path, capsys):
    bars = tmp_path / "bars.toml"
    bars.write_text('[[bar]]\nmeasure = "facts"\nat_least = 0.85\n[[bar]]\nmeasure = "errors"\nat_most = 0\n', "utf-8")
    assert run_set(ask, "--bars", str(bars)) == 1
    broken = "Đủ dữ kiện (facts): cần ≥ 0.850, đạt 0.500"
    assert f"Chưa đạt ngưỡng: {broken}" in capsys.readouterr().err
    assert summary_of(tmp_path)["broken_bars"] == [broken]


def test_a_figure_that_was_not_measured_breaks_its_bar():
    assert len(broken_bars(read_bars(), lambda key: None)) == len(read_bars(SHIPPED)) > 5
    reached = {"errors": 0.0, "latency_median_ms": 40.0, "latency_p95_ms": 120.0}
    assert broken_bars(read_bars(), lambda key: reached.get(key, 1.0)) == []


@pytest.mark.parametrize(
    "text", ["[[bar]]\nmeasure=1", '[[bar]]\nmeasure="facts"', "x x", '[[bar]]\nmeasure="f"\nat_least="1"']
)
def test_a_malformed_bars_file_is_one_sentence(tmp_path, text):
    (tmp_path / "bars.toml").write_text(text, "utf-8")
    with pytest.raises(BadBars, match="Tệp ngưỡng"):
        read_bars(tmp_path / "bars.toml")


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
    with pytest.raises(ServerGone, match="không trả lời"):
        asks("Gì?", [])


@pytest.mark.parametrize(
    "call",
    [
        ["run", "--questions", "nope.jsonl"],
        ["check", "nope.jsonl"],
        ["compare", "nope", "nope"],
        ["replay", "nope", "q1"],
        ["registers", "--gold", "nope"],
    ],
)
def test_wrong_input_is_one_sentence_and_status_two(call, capsys):
    assert main(call) == 2
    assert "Traceback" not in (said := capsys.readouterr().err)
    assert said.endswith(".\n")


def test_a_saved_question_can_be_looked_at_again(run_set, tmp_path, capsys):
    run_set()
    capsys.readouterr()
    assert main(["replay", str(tmp_path / "run"), "d2", "--saved"]) == 0
    printed = capsys.readouterr().out
    assert "hỏi: Hạn nào?" in printed
    assert "✗ Đủ dữ kiện: 0/2" in printed
    assert main(["replay", str(tmp_path / "run"), "d9"]) == 2
