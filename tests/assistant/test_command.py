"""The commands as other programs call them: output, exit status, and one sentence for what is wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from assistant.build import open_assistant
from assistant.say import explaining
from assistant.settings import Settings
from assistant.understanding.frame import Frame
from tests.conftest import ROOT

PYTHON = sys.executable


@pytest.fixture(scope="module")
def own_index(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the index for these processes: the test process holds the other open, and one process owns one."""
    folder = tmp_path_factory.mktemp("index") / "copy"
    shutil.copytree(index_folder, folder)
    return folder


def run(*arguments: str, cwd: Path = ROOT, wrap: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [*wrap, PYTHON, "-m", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=240,
        env=environment,
        check=False,
    )


def fails(done: subprocess.CompletedProcess[str], status: int, says: str) -> None:
    assert done.returncode == status, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_ask_prints_the_answer_with_its_sources(own_index: Path) -> None:
    done = run("assistant", "ask", "Hạn báo cáo của Bắc Giang?", "--index", str(own_index))
    assert done.returncode == 0, done.stderr
    assert "25/10" in done.stdout
    assert "Nguồn:" in done.stdout
    assert "Kế hoạch tỉnh Bắc Giang · Mục IV.13, đoạn 1" in done.stdout
    assert "**" not in done.stdout


def test_ask_explains_in_words(own_index: Path) -> None:
    done = run("assistant", "ask", "Sở Ngoại vụ Bắc Giang chủ trì gì?", "--explain", "--index", str(own_index))
    assert done.returncode == 0, done.stderr
    told = done.stderr.splitlines()
    assert "Kế hoạch được hỏi: Kế hoạch tỉnh Bắc Giang" in told
    assert {"Cơ quan được hỏi: Sở Ngoại vụ", "Vai trò: chủ trì"} <= {*told}
    assert not re.search(r"[<>'_]|\bTrue\b|\(", done.stderr)
    assert " | Nhiệm vụ | " in done.stdout
    assert "---" not in done.stdout


def test_every_part_of_a_frame_has_words() -> None:
    assert {field.name for field in fields(Frame)} == {*explaining.FRAME}


def test_ask_counts_the_days_left_from_the_day_given(own_index: Path) -> None:
    call = ("assistant", "ask", "Còn bao nhiêu ngày nữa đến hạn báo cáo của Bắc Giang?", "--index", str(own_index))
    done = run(*call, "--today", "2027-10-20")
    assert "(lần tới: 25/10/2027, còn 5 ngày)" in done.stdout, done.stderr
    assert "(lần tới: 25/10/20" in run(*call).stdout
    fails(run(*call, "--today", "31/02/2026"), 2, "“today”")


def test_ask_json_prints_the_answer_object(own_index: Path) -> None:
    done = run("assistant", "ask", "Ai ký kế hoạch Gia Lai?", "--json", "--index", str(own_index))
    answer = json.loads(done.stdout)
    assert answer["status"] == "answered"
    assert answer["id"] == "1"
    assert set(answer) >= {"id", "status", "answer", "citations", "retrieved", "suggestions", "timings_ms", "versions"}
    assert set(answer["citations"][0]) == {"n", "plan", "path", "label", "quote", "start", "end", "page"}
    assert "Võ Ngọc Thành" in answer["answer"]


def test_a_batch_answers_every_line_and_tells_the_broken_ones(own_index: Path, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = [
        json.dumps({"id": "a", "question": "Kinh phí của Gia Lai lấy từ đâu?"}),
        "{không phải JSON",
        json.dumps({"id": "c", "question": ""}),
        json.dumps({"id": "d", "question": "Còn Bắc Giang?", "history": "sai"}),
        json.dumps(
            {
                "id": "e",
                "question": "Còn Bắc Giang thì sao?",
                "history": [{"role": "user", "content": "Kinh phí của Gia Lai?"}],
            }
        ),
    ]
    source.write_text("\n".join(lines), "utf-8")
    done = run("assistant", "ask", "--batch", str(source), "--out", str(target), "--index", str(own_index))
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert [row["id"] for row in rows] == ["a", "2", "c", "d", "e"]
    assert ["error" in row for row in rows] == [False, True, True, True, False]
    assert rows[1]["error"] == "Dòng 2 không phải JSON hợp lệ (sai từ ký tự thứ 2)."
    assert rows[4]["citations"][0]["plan"] == "bac-giang"


def test_a_batch_counts_the_lines_of_the_file(own_index: Path, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"question": "Hạn báo cáo\u2028 của Bắc Giang?"}\n\n{"id": "b"}\n[1]\n', "utf-8")
    done = run("assistant", "ask", "--batch", str(source), "--out", str(target), "--index", str(own_index))
    assert done.returncode == 0, done.stderr
    first, second, third = map(json.loads, target.read_text("utf-8").splitlines())
    assert (first["id"], first["status"]) == ("1", "answered")
    assert (second["id"], second["error"][:7]) == ("b", "Dòng 3:")
    assert (third["id"], third["error"][:7]) == ("4", "Dòng 4:")


def test_a_batch_is_neither_empty_nor_written_over(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    call = ("assistant", "ask", "--batch", str(source), "--out")
    source.write_text("\n \n", "utf-8")
    fails(run(*call, str(tmp_path / "out.jsonl")), 2, "trống")
    assert not (tmp_path / "out.jsonl").exists()
    source.write_text('{"question": "Hạn?"}\n', "utf-8")
    fails(run(*call, str(source)), 2, "chính là tệp câu hỏi")
    assert "Hạn?" in source.read_text("utf-8")


def test_asking_and_reading_need_no_network(own_index: Path, tmp_path: Path) -> None:
    wrap = ("unshare", "-rn") if _can_unshare() else ()
    assert wrap, "this machine cannot make an empty network namespace (unshare -rn)"
    done = run("assistant", "ask", "Ai ký kế hoạch Gia Lai?", "--index", str(own_index), wrap=wrap)
    assert done.returncode == 0, done.stderr
    plan = tmp_path / "moi.txt"
    plan.write_text(
        "KẾ HOẠCH\nThử nghiệm trên địa bàn tỉnh Gia Lai\n\nI. MỤC ĐÍCH\n\n1. Sở Ngoại vụ chủ trì.\n", "utf-8"
    )
    done = run("ingest", str(plan), "--index", str(tmp_path / "index"), wrap=wrap)
    assert done.returncode == 0, done.stderr


def _can_unshare() -> bool:
    return (
        shutil.which("unshare") is not None and subprocess.run(["unshare", "-rn", "true"], check=False).returncode == 0
    )


@pytest.mark.parametrize("kind", ["outline", "duties", "deadlines", "partners", "references", "metadata"])
def test_export_prints_the_contract_s_fields(kind: str, tmp_path: Path) -> None:
    done = run("ingest", "export", kind, "--plan", "quang-nam", cwd=tmp_path)  # no index there: the shipped plans
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout.splitlines()[0])
    fields = {
        "outline": "plan path kind text start end page",
        "duties": "plan path agency role text deadline",
        "deadlines": "plan path expression kind normalized what to",
        "partners": "plan path name type country relation",
        "references": "plan path number type date issuer name",
        "metadata": "plan title province document_type number date issuer signer signer_title period implements "
        "appendix_mentioned appendix_present",
    }
    assert list(row) == fields[kind].split()


def test_deadlines_export_as_a_calendar_and_nothing_else_does(tmp_path: Path) -> None:
    done = run(
        "ingest", "export", "deadlines", "--format", "ics", "--plan", "bac-giang", "--today", "2026-11-22", cwd=tmp_path
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    days = [event["dtstart"].dt for event in Calendar.from_ical(done.stdout).walk("VEVENT")]
    assert days == [date(2030, 12, 31), date(2030, 12, 31), date(2027, 10, 25)]
    for kind in ("duties", "metadata"):
        fails(run("ingest", "export", kind, "--format", "ics", cwd=tmp_path), 2, "Chỉ “deadlines” xuất được")
    bad = run("ingest", "export", "deadlines", "--format", "ics", "--today", "31/02/2026", cwd=tmp_path)
    fails(bad, 2, "“31/02/2026” không phải là ngày")


def test_a_plan_is_added_and_taken_out_again(tmp_path: Path) -> None:
    plan, index = tmp_path / "moi.txt", str(tmp_path / "index")
    plan.write_text(
        "KẾ HOẠCH\nThử nghiệm trên địa bàn tỉnh Gia Lai\n\nI. MỤC ĐÍCH\n\n1. Sở Ngoại vụ chủ trì.\n", "utf-8"
    )
    other = tmp_path / "khac.txt"
    other.write_text(plan.read_text("utf-8").replace("Gia Lai", "Bắc Giang"), "utf-8")
    assert run("ingest", str(plan), str(other), "--index", index).returncode == 0
    assert run("ingest", "--remove", "khac", "--index", index).returncode == 0
    done = run("ingest", "export", "metadata", "--index", index)
    assert [json.loads(line)["plan"] for line in done.stdout.splitlines()] == ["moi"]
    fails(run("ingest", "--remove", "khac", "--index", index), 2, "không có kế hoạch")


def test_bad_calls_get_one_sentence_and_the_right_status(own_index: Path, tmp_path: Path) -> None:
    fails(
        run("ingest", str(tmp_path / "khong-co.txt"), "--index", str(tmp_path / "i")), 2, "Không tìm thấy tệp kế hoạch"
    )
    fails(run("ingest", "export", "duties", "--index", str(tmp_path / "i")), 2, "không có chỉ mục")
    fails(run("assistant", "ask", "Hạn?", "--index", str(tmp_path / "i")), 1, "python -m ingest")
    fails(run("assistant", "ask", "", "--index", str(own_index)), 2, "nhập câu hỏi")
    fails(run("assistant", "ask", "x" * 20_000, "--index", str(own_index)), 2, "rút gọn")
    settings = tmp_path / "settings.toml"
    settings.write_text("prot = 1\n", "utf-8")
    fails(run("assistant", "ask", "Hạn?", "--settings", str(settings)), 2, "prot")
    fails(run("ingest", "export", "duties", "--plan", "khong-co", "--index", str(own_index)), 2, "Không có kế hoạch")


def test_a_second_process_hears_who_owns_the_index(own_index: Path) -> None:
    with open_assistant(Settings(index=own_index)):
        fails(run("assistant", "ask", "Hạn?", "--index", str(own_index)), 1, str(os.getpid()))


def test_a_damaged_index_is_refused_with_the_mend(own_index: Path, tmp_path: Path) -> None:
    broken = tmp_path / "hong"
    shutil.copytree(own_index, broken)
    for records in broken.glob("gen-*/records.sqlite"):
        records.write_bytes(b"not a database")
    fails(run("assistant", "ask", "Hạn?", "--index", str(broken)), 1, "python -m ingest")


def test_a_busy_port_is_told_before_anything_is_served(own_index: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        fails(run("assistant", "serve", "--port", port, "--index", str(own_index)), 1, port)
