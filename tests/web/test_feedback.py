"""Marks on answers over real HTTP: kept with all that made the answer, by many at once, or said not to be kept."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from assistant.answer import Answer
from assistant.errors import NotKept
from assistant.feedback import Feedback, FeedbackFile
from assistant.settings import Settings
from assistant.web.recent import RecentAnswers

ROOT = Path(__file__).parents[2]
PARTS = {
    "answer": "Trước ngày 25/10 [1].",
    "status": "answered",
    "citations": [{"n": 1, "plan": "bac-giang", "path": "IV.13 ¶ 1", "label": "Mục IV.13, đoạn 1", "quote": "25/10"}],
    "versions": {"index": "i1", "embedder": "e1", "writer": "w1"},
}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return FeedbackFile(tmp_path_factory.mktemp("feedback") / "new folder" / "feedback.sqlite3")


@pytest.fixture(scope="module")
def api(serving, script, file):
    settings = Settings(feedback=file._path, requests_per_minute=0)
    with httpx.Client(base_url=serving(script.service(), settings), timeout=60) as client:
        yield client


def test_a_mark_is_kept_with_question_answer_evidence_and_versions(api, file):
    said = {
        "question": "Hạn báo cáo?",
        "rating": "down",
        "reason": "Thiếu ý",
        "text": "Chưa nêu nơi nhận\n'; --",
        **PARTS,
    }
    reply = api.post("/api/feedback", json=said)
    assert reply.status_code == 201
    kept = file.rows()[-1]
    assert kept["id"] == reply.json()["id"]
    assert {name: kept[name] for name in said} == said
    assert kept["time"].endswith("+00:00")


@pytest.mark.parametrize("path", ["/api/ask", "/api/ask/stream"])
def test_the_id_of_an_answer_is_enough(api, file, script, path):
    told = api.post(path, json={"question": script.DEADLINE}).text
    answer = json.loads(told.rpartition("data: ")[2])
    said = {"question": script.DEADLINE, "answer_id": answer["id"], "rating": "up"}
    assert api.post("/api/feedback", json=said).status_code == 201
    kept = file.rows()[-1]
    assert kept["rating"] == "up"
    assert kept["answer"] == answer["answer"]
    assert kept["citations"] == answer["citations"]
    assert kept["answer_id"] == answer["id"]


GOOD = {"question": "Hạn?", "rating": "up", **PARTS}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(GOOD | {"rating": "maybe"}, "“up” hoặc “down”", id="another-rating"),
        pytest.param(GOOD | {"question": "  "}, "question", id="no-question"),
        pytest.param(GOOD | {"answer": ""}, "answer", id="an-empty-answer"),
        pytest.param(GOOD | {"text": "a" * 2001}, "2000", id="a-long-text"),
        pytest.param(GOOD | {"txt": "a"}, "txt", id="an-unknown-field"),
        pytest.param({"question": "Hạn?", "rating": "up"}, "answer_id", id="no-answer"),
        pytest.param({"question": "Hạn?", "rating": "up", "answer_id": "0" * 32}, "không còn giữ", id="an-old-answer"),
        pytest.param(GOOD | {"citations": [{"n": "một"}]}, "citations.0.n", id="a-bad-citation"),
        pytest.param([], "body", id="no-object"),
    ],
)
def test_bad_input_is_a_vietnamese_problem_and_nothing_is_kept(api, file, body, said):
    before = len(file.rows())
    reply = api.post("/api/feedback", json=body)
    assert reply.status_code == 422
    assert reply.headers["content-type"] == "application/problem+json"
    assert said in reply.json()["detail"]
    assert len(file.rows()) == before


def test_half_a_character_is_a_problem_and_no_failure(api):
    body = json.dumps(GOOD | {"text": "\ud800"}).encode()
    reply = api.post("/api/feedback", content=body, headers={"content-type": "application/json"})
    assert reply.status_code == 422
    assert reply.headers["content-type"] == "application/problem+json"
    assert "“text”" in reply.json()["detail"]


def test_a_disk_that_fails_is_said_and_the_next_mark_is_kept(serving, script, tmp_path):
    path = tmp_path / "feedback.sqlite3"
    path.mkdir()
    url = serving(script.service(), Settings(feedback=path))
    reply = httpx.post(f"{url}/api/feedback", json=GOOD)
    assert reply.status_code == 503
    assert reply.headers["content-type"] == "application/problem+json"
    assert "chưa được lưu" in reply.json()["detail"]
    assert str(tmp_path) not in reply.text
    path.rmdir()
    assert httpx.post(f"{url}/api/feedback", json=GOOD).status_code == 201
    assert len(FeedbackFile(path).rows()) == 1


def test_a_broken_file_is_left_as_it_is_and_said(tmp_path):
    path = tmp_path / "feedback.sqlite3"
    path.write_bytes(b"this is no database, but perhaps somebody's file" * 50)
    with pytest.raises(NotKept, match="Không ghi được"):
        FeedbackFile(path).keep(Feedback("up", "Hạn?", "Ngày 25/10."))
    assert path.read_bytes().startswith(b"this is no database")


def test_many_people_at_once_lose_nothing(api, file):
    before = len(file.rows())

    def send(number):
        return api.post("/api/feedback", json=GOOD | {"text": f"người {number}"})

    with ThreadPoolExecutor(16) as people:
        replies = list(people.map(send, range(80)))
    assert {reply.status_code for reply in replies} == {201}
    kept = file.rows()[before:]
    assert {row["text"] for row in kept} == {f"người {number}" for number in range(80)}
    assert len({reply.json()["id"] for reply in replies}) == 80


_WRITER = """
import sys
from pathlib import Path
from assistant.feedback import Feedback, FeedbackFile
for number in range(40):
    FeedbackFile(Path(sys.argv[1])).keep(Feedback("up", "Hạn?", "Ngày 25/10.", text=f"{sys.argv[2]} {number}"))
"""


def test_two_processes_at_once_lose_nothing(tmp_path):
    path = tmp_path / "feedback.sqlite3"
    command = [sys.executable, "-c", _WRITER, str(path)]
    writers = [subprocess.Popen([*command, name], cwd=ROOT) for name in ("a", "b")]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    assert {row["text"] for row in FeedbackFile(path).rows()} == {f"{name} {n}" for name in "ab" for n in range(40)}


def test_only_the_newest_answers_are_remembered():
    recent = RecentAnswers(kept=2)
    keys = [recent.keep("Hạn?", Answer("answered", f"đáp {n}")).key for n in range(3)]
    assert [found.answer.text if (found := recent.find(key)) else None for key in keys] == [None, "đáp 1", "đáp 2"]


def test_an_answer_that_a_window_still_shows_is_remembered_however_many_come_after():
    recent = RecentAnswers(kept=1)
    shown = recent.keep("Hạn?", Answer("answered", "đáp"))
    for n in range(3):
        recent.keep("Hạn?", Answer("answered", f"đáp {n}"))
    assert recent.find(shown.key) is shown
    key = shown.key
    del shown
    assert recent.find(key) is None


def test_a_mark_sent_again_replaces_the_first_and_can_be_withdrawn(api, file, script):
    before = len(file.rows())
    key = api.post("/api/ask", json={"question": script.DEADLINE}).json()["id"]
    said = {"question": script.DEADLINE, "answer_id": key, "rating": "up"}
    api.post("/api/feedback", json=said)
    api.post("/api/feedback", json=said | {"rating": "down", "reason": "Thiếu ý"})
    kept = file.rows()[before:]
    assert [(row["rating"], row["reason"]) for row in kept] == [("down", "Thiếu ý")]
    assert api.delete(f"/api/feedback/{key}").status_code == 204
    assert len(file.rows()) == before
    again = api.delete(f"/api/feedback/{key}")
    assert again.status_code == 404
    assert key in again.json()["detail"]


def test_a_mark_under_an_id_of_the_client_s_own_belongs_to_nobody_else(api, file):
    before = len(file.rows())
    for text in ("của tôi", "của người khác"):
        assert api.post("/api/feedback", json=GOOD | {"answer_id": "1", "text": text}).status_code == 201
    assert api.delete("/api/feedback/1").status_code == 404
    assert [row["text"] for row in file.rows()[before:]] == ["của tôi", "của người khác"]


def test_the_file_lies_beside_the_index_unless_a_setting_says_otherwise(tmp_path):
    assert Settings(index=tmp_path / "x" / ".index").feedback_file == tmp_path / "x" / "feedback.sqlite3"
    assert Settings(feedback=tmp_path / "f").feedback_file == tmp_path / "f"
