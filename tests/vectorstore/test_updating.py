"""What `python -m ingest` does to the set of plans: nothing is lost, replaced or counted twice in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from vectorstore.command import main
from vectorstore.generations import current
from vectorstore.records import Records

PLAN = """KẾ HOẠCH
{what} trên địa bàn tỉnh {province} đến năm 2030

I. NHIỆM VỤ
1. Sở Du lịch chủ trì {what}.
"""


def written(file: Path, province: str = "Nghệ An", what: str = "quảng bá dân ca") -> str:
    file.parent.mkdir(exist_ok=True)
    file.write_text(PLAN.format(province=province, what=what), "utf-8")
    return str(file)


def held(index: Path) -> list[str]:
    records = Records(current(index) / "records.sqlite")
    try:
        return [plan.id for plan in records.plans()]
    finally:
        records.close()


@pytest.fixture
def index(tmp_path: Path) -> Path:
    assert main([written(tmp_path / "nghe-an.txt"), "--index", str(tmp_path / "index")]) == 0
    return tmp_path / "index"


def told(index: Path, capsys: pytest.CaptureFixture[str], *call: str) -> tuple[int, str]:
    capsys.readouterr()
    return main([*call, "--index", str(index)]), capsys.readouterr().err


def test_what_was_added_replaced_and_taken_out_is_told(index: Path, tmp_path: Path, capsys) -> None:
    added = written(tmp_path / "lai-chau.txt", "Lai Châu")
    assert "Đã thêm kế hoạch “lai-chau” (Kế hoạch tỉnh Lai Châu)." in told(index, capsys, added)[1]
    replaced = written(tmp_path / "lai-chau.txt", "Lai Châu", "quảng bá xòe Thái")
    assert "Đã thay nội dung của kế hoạch “lai-chau”" in told(index, capsys, replaced)[1]
    assert "kế hoạch “" not in told(index, capsys, replaced)[1]  # the same once more
    assert "Đã bỏ kế hoạch “lai-chau”" in told(index, capsys, "--remove", "lai-chau")[1]
    assert held(index) == ["nghe-an"]


def test_a_plan_under_another_name_is_refused_and_nothing_changes(index: Path, tmp_path: Path, capsys) -> None:
    copy = written(tmp_path / "ban-moi.txt")
    status, said = told(index, capsys, written(tmp_path / "lai-chau.txt", "Lai Châu"), copy)
    assert status == 2
    assert "“ban-moi.txt” có cùng nội dung với kế hoạch “nghe-an”" in said
    assert held(index) == ["nghe-an"]
    assert told(index, capsys, copy, "--remove", "nghe-an")[0] == 0
    assert held(index) == ["ban-moi"]


def test_two_files_of_one_name_are_one_plan_only_where_they_say_the_same(index: Path, tmp_path: Path, capsys) -> None:
    one = written(tmp_path / "a" / "son-la.txt", "Sơn La")
    other = written(tmp_path / "b" / "son-la.txt", "Sơn La", "quảng bá khèn Mông")
    status, said = told(index, capsys, one, other)
    assert status == 2
    assert "cùng cho mã kế hoạch “son-la”" in said
    assert "đổi tên" in said
    assert told(index, capsys, one, one)[0] == 0
    assert held(index) == ["nghe-an", "son-la"]
