"""`python -m ingest check`: what a person should look at before trusting a reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from vectorstore.command import main

PLAN = """KẾ HOẠCH
Hợp tác văn hóa trên địa bàn tỉnh Nghệ An đến năm 2030

I. NHIỆM VỤ
1. Tập huấn
- Cơ quan chủ trì:
- Cơ quan phối hợp: Sở Du lịch.
2. Gửi báo cáo trước ngày 31/02.
3. Gửi báo cáo trước ngày 30/11 hằng năm.
"""


@pytest.fixture
def plan(tmp_path: Path) -> str:
    file = tmp_path / "nghe-an.txt"
    file.write_text(PLAN, "utf-8")
    return str(file)


def test_a_plan_is_counted_and_what_is_odd_is_listed(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", plan]) == 0
    told = capsys.readouterr().out
    assert told.startswith("nghe-an: Kế hoạch tỉnh Nghệ An: ")
    assert "  Chưa xếp được:\n  - I.1 - 1: dòng “- Cơ quan chủ trì:” không nêu tên cơ quan.\n" in told
    assert "  - I.2: thời hạn “trước ngày 31/02” không phải là ngày có thật trên lịch.\n" in told
    assert "Thời hạn, tính từ" not in told


def test_with_a_day_the_deadlines_are_told_from_it(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", plan, "--today", "2026-11-23"]) == 0
    told = capsys.readouterr().out
    assert "  Thời hạn, tính từ ngày 23/11/2026:\n" in told
    assert "  - I.3: “trước ngày 30/11 hằng năm”: kỳ tiếp theo 30/11/2026 (còn 7 ngày).\n" in told


def test_a_day_that_is_none_is_refused(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", plan, "--today", "31/02/2026"])
    assert stopped.value.code == 2
    assert "không phải là ngày" in capsys.readouterr().err


@pytest.mark.parametrize(("out", "reason"), [("nowhere/rows.csv", "không có thư mục"), (".", "là một thư mục")])
def test_a_place_that_cannot_be_written_is_one_sentence(
    out: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # no index here: the shipped plans
    call = ["export", "metadata", "--format", "csv", "--out", str(tmp_path / out)]
    assert main(call) == 2
    said = capsys.readouterr().err
    assert "Không ghi được tệp" in said
    assert reason in said
