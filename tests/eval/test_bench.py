"""The benchmark from the command line to the report, and its parts with stand-ins for what is slow."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from assistant.answer import Answer, Citation, Retrieved
from assistant.service import PlanCard
from assistant.web.scripted import ScriptedService
from eval.bench.__main__ import main
from eval.bench.beside import beside
from eval.bench.comparing import our_answer, show_all
from eval.bench.context import Bench, answerable, question_sets
from eval.bench.figures import BenchError, Part, Table
from eval.bench.machine import calibrate, machine
from eval.bench.ours import Ours
from eval.bench.parts import PARTS, SLOW, spread
from eval.bench.passage_baseline import PASSAGE_CHARS, PassageBaseline, cut
from eval.bench.quality import quality
from eval.bench.warm import measure_warm
from eval.questions import parse_question
from ingest.reader import Document
from vectorstore.fakes import HashEmbedder

PLAN = Document(
    "p", "p.txt", "1. Sở Ngoại vụ báo cáo trước ngày 25/10.\n2. Sở Tài chính bố trí kinh phí hằng năm.\n" * 3
)
CITATION = Citation(1, "p", "IV.1 - 1", "Mục IV.1", "trước ngày 25/10", 0, 10)
ANSWER = Answer(
    "answered",
    "Trước ngày 25/10 [1].",
    (CITATION,),
    (Retrieved("p", "IV.1 - 1", 1.0), Retrieved("p", "IV.2 ¶ 1", 0.5)),
    timings_ms={"understand": 1.0, "search": 6.0, "compose": 3.0, "total": 10.0},
)
GOLD = [{"plan": "p", "path": "IV.1 - 1", "quote": "trước ngày 25/10"}]
OTHER = [{"plan": "p", "path": "IV.1 - 2", "quote": "thành phố Suwon"}]


class CountingEngine:
    """An embedding engine of one token a word that keeps what it was given."""

    def __init__(self):
        self.given = []

    def encode(self, texts, is_query):
        self.given += [(text, is_query) for text in texts]

    def token_count(self, text, is_query):
        return len(text.split())


def ticking(*steps):
    """A clock that moves on by each of the steps (seconds) in turn, the last one for ever."""
    left, now = list(steps), 0.0

    def clock():
        nonlocal now
        now += left.pop(0) if len(left) > 1 else left[0]
        return now

    return clock


@pytest.fixture
def questions():
    rows = [{"id": "q1", "question": "Báo cáo trước ngày nào?", "gold": GOLD}]
    rows.append({"id": "q2", "question": "Kết nghĩa với đâu?", "gold": GOLD + OTHER, "min_gold": 2})
    return [parse_question(row) for row in rows]


@pytest.fixture
def service(questions):
    cards = [PlanCard("p", "Kế hoạch tỉnh Bắc Giang", "", "Bắc Giang", None, 7)]
    return ScriptedService({question.question: ANSWER for question in questions}, cards)


def test_the_yardstick_is_a_text_of_20_and_one_of_100_tokens():
    engine = CountingEngine()
    made = calibrate(engine, times=3, clock=ticking(0.005))
    assert (made.query_tokens, made.clause_tokens) == (20, 100)
    assert (made.query_ms, made.clause_ms) == (pytest.approx(5), pytest.approx(5))
    assert {(len(text.split()), is_query) for text, is_query in engine.given} == {(20, True), (100, False)}


def test_the_machine_is_named():
    about = machine()
    assert about["cores"] >= 1
    assert about["cpu"]
    assert about["packages"]["numpy"]


def test_warm_times_are_those_of_the_clock_and_the_split_that_of_the_answer(service, questions):
    part = measure_warm(service, HashEmbedder(), questions, ticking(1, 0.010, 1, 0.030, 1, 0.004))
    assert part.figures["warm.median_ms"] == pytest.approx(20)
    assert part.figures["warm.p95_ms"] == pytest.approx(30)
    assert part.figures["warm.search_ms"] == 6
    assert part.figures["warm.embedding_ms"] == pytest.approx(4)
    assert len(service.asked) > len(questions)  # some were asked before the clock ran


@pytest.mark.parametrize("chars", [1, PASSAGE_CHARS, PASSAGE_CHARS + 1, 1900])
def test_passages_are_short_enough_and_lose_nothing(chars):
    text = ("điều khoản " * 200)[:chars].strip()
    passages = [piece.text for piece in cut(Document("p", "p.txt", text))]
    assert all(0 < len(passage) <= PASSAGE_CHARS for passage in passages)
    assert " ".join(passages) == text


def test_a_word_longer_than_a_passage_is_cut():
    assert [len(piece.text) for piece in cut(Document("p", "p.txt", "x" * 900))] == [400, 400, 100]


def test_the_passages_are_found_by_their_words(questions):
    system = PassageBaseline([PLAN], HashEmbedder())
    assert "25/10" in system.search(questions[0])[0].text
    assert system.search(parse_question({"id": "q", "question": '"?!" OR *'}))
    system.close()


def test_the_chunks_are_found_in_llama_index(questions, tmp_path):
    from eval.bench.llama_baseline import LlamaIndexBaseline  # seconds: only where it is tested

    other = Document("o", "o.txt", "Công an tỉnh bảo vệ các đoàn khách quốc tế.")
    system = LlamaIndexBaseline([PLAN, other], HashEmbedder(), tmp_path / "chroma")
    assert [piece.plan for piece in system.search(questions[0])] == ["p", "o"]
    assert len(system.pieces) == 2
    system.close()


def test_ours_shows_the_retrieved_clauses_in_order(service, questions, corpus):
    ours = Ours(service, corpus)
    shown = show_all([ours], questions, ticking(0.5))[ours.name]
    assert [piece.text[:10] for piece in shown["q1"].pieces] == ["- Chủ trì,", "Bố trí kin"]
    assert shown["q2"].ms == pytest.approx(500)


def test_our_answer_cites_a_share_of_the_gold_clauses(service, questions, corpus):
    ours = Ours(service, corpus)
    show_all([ours], questions)
    made = our_answer(questions, ours.answers)
    assert (made.cited, made.enough_cited) == (0.75, 0.75)
    assert (made.characters, made.most_characters, made.search_ms) == (21, 21, 7)


def test_the_comparison_has_a_row_for_each_system_and_ours_last(service, questions, corpus):
    ours = Ours(service, corpus)
    passages = PassageBaseline([PLAN], HashEmbedder())
    part = beside({"half": questions, "none": []}, [(passages, 2.0), (ours, 0.0)], ours, lambda text: None)
    assert [row[0] for row in part.tables[0].rows] == [passages.name, ours.name]
    assert part.figures["compare.a.recall_2000"] == 0.75
    assert part.figures["compare.b.recall_8000"] == 0.75
    assert part.figures["compare.a.build_s"] == 2.0
    assert [table.title for table in part.tables] == ["half, 2 questions", ""]


def test_quality_is_that_of_an_evaluation_run(questions, corpus):
    part = quality(lambda question, history: ANSWER.to_json(), questions, corpus)
    assert part.figures["quality.recall@10"] == 0.75
    assert part.figures["quality.gold_cited"] == 0.75
    assert part.figures["quality.errors"] == 0


def test_a_question_to_compare_on_is_answered_and_has_quotes():
    rows = [
        {"id": "q1", "question": "Ai?", "gold": GOLD},
        {"id": "q2", "question": "Bao nhiêu?", "expect": "refuse", "gold": GOLD},
        {"id": "q3", "question": "Ở đâu?", "gold": [{"plan": "p", "path": "I"}]},
        {"id": "q4", "question": "Khi nào?"},
    ]
    assert [question.id for question in answerable(tuple(map(parse_question, rows)))] == ["q1"]


def test_the_shipped_sets_have_questions_enough_to_compare_on():
    assert all(len(answerable(questions)) >= 60 for questions in question_sets().values())


@pytest.mark.parametrize(("count", "kept"), [(3, 3), (300, 300), (301, 151), (1200, 300)])
def test_what_is_compared_on_is_spread_over_the_set_and_bounded(count, kept):
    questions = [parse_question({"id": f"q{n}", "question": "Ai?"}) for n in range(count)]
    chosen = spread(questions, 300)
    assert len(chosen) == kept
    assert chosen[0] is questions[0]
    assert all(question in questions for question in chosen)


@pytest.mark.parametrize(("quick", "chosen"), [(False, list(range(20))), (True, [0, 5, 10, 15])])
def test_a_hurried_run_takes_a_few_from_all_over(tmp_path, quick, chosen):
    bench = Bench(tmp_path, {}, {}, lambda text: None, quick=quick)
    assert bench.some(list(range(20)), quick=4) == chosen
    assert bench.times(3) == (1 if quick else 3)


def fine(bench):
    table = Table(("what", "value"), [("a | b", "1")])
    return Part("Fine", {"build.first_s": 12.0, "build.again_s": 3.5}, [table], ["A note."])


def broken(bench):
    raise BenchError("the port is taken")


@pytest.fixture
def bench(tmp_path):
    """Run the command with stand-in parts; gives the status and the folder it wrote."""

    def run(*arguments, parts):
        status = main(["--out", str(tmp_path / "out"), *arguments], parts, CountingEngine)
        return SimpleNamespace(status=status, folder=tmp_path / "out")

    return run


def test_the_report_is_printed_and_kept_with_every_bar(bench, capsys):
    done = bench(parts={"build": fine})
    said = capsys.readouterr().out
    kept = json.loads((done.folder / "bench.json").read_text("utf-8"))
    assert done.status == 0
    assert said == (done.folder / "bench.md").read_text("utf-8")
    assert "| five plans from files to ready index, first time | ≤ 30 s | 12.00 | met |" in said
    assert "| again, nothing changed | ≤ 3 s | 3.50 | NOT MET |" in said
    assert "| a / b | 1 |" in said
    assert {bar["key"]: bar["verdict"] for bar in kept["bars"]}["warm.median_ms"] == "not measured"
    assert kept["calibration"]["after"]["query_tokens"] == 20


def test_a_part_that_fails_leaves_the_others_and_shows_in_the_status(bench, capsys):
    done = bench(parts={"serve": broken, "build": fine})
    said = capsys.readouterr().out
    assert done.status == 1
    assert "- serve: BenchError: the port is taken" in said
    assert "## Fine" in said


def interrupted(bench):
    raise KeyboardInterrupt


def test_ctrl_c_keeps_what_was_measured(bench, capsys):
    done = bench(parts={"build": fine, "serve": interrupted, "load": fine})
    kept = json.loads((done.folder / "bench.json").read_text("utf-8"))
    assert done.status == 1
    assert kept["figures"]["build.first_s"] == 12
    assert "stopped" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "ran"),
    [
        pytest.param([], ["build", "load"], id="everything"),
        pytest.param(["--quick"], ["build"], id="in-a-hurry-without-the-crowd"),
        pytest.param(["--quick", "--only", "load"], ["load"], id="but-by-name"),
        pytest.param(["--only", "load", "--only", "build"], ["build", "load"], id="in-the-usual-order"),
    ],
)
def test_parts_run_as_asked(bench, arguments, ran):
    seen = []
    parts = {name: lambda bench, name=name: seen.append(name) or fine(bench) for name in ("build", "load")}
    bench(*arguments, parts=parts)
    assert seen == ran


def test_an_unknown_part_is_refused_with_the_names_there_are(capsys):
    with pytest.raises(SystemExit):
        main(["--only", "speed"])
    assert "build" in capsys.readouterr().err
    assert set(PARTS) > SLOW
