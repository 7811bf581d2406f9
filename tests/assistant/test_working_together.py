"""Tasks of several agencies: only those on which all of them work, whoever's duty says so, and whom one works with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.compose.partnered import named_beside
from ingest.lexicon import Lexicon
from tests.assistant.opening import opened_over


def rows(answer: Answer) -> int:
    return answer.complete.total if answer.complete else 0


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("Sở Văn hóa Bắc Giang phải bắt tay với Công an tỉnh làm việc gì?", ["IV.2, gạch đầu dòng 10"]),
        ("Công an tỉnh Bắc Giang kết hợp với Sở VHTTDL làm những gì?", ["IV.2, gạch đầu dòng 10"]),
        ("Sở KHCN Gia Lai làm cùng Sở Ngoại vụ việc gì?", ["V.8, đoạn 1"]),
        ("Sở LĐTBXH Gia Lai làm cùng Sở Giáo dục việc gì?", ["V.9, đoạn 1"]),
        ("VP UBND tỉnh Hải Dương làm cùng Sở Văn hóa việc gì?", ["V.2, gạch đầu dòng 1", "V.2, gạch đầu dòng 2"]),
        ("Sở Văn hóa Hải Dương cùng Sở Tài chính làm việc gì?", ["V.1, gạch đầu dòng 7", "V.4, đoạn 1"]),
        ("Sở LĐTBXH Hải Dương làm chung với Sở Giáo dục việc gì?", ["V.7, đoạn 1"]),
        ("Nhiệm vụ nào ở Gia Lai có cả Sở Ngoại vụ và Sở VHTTDL?", ["V.3, gạch đầu dòng 1"]),
        ("Sở Văn hóa Hải Dương phối hợp với Công an tỉnh làm việc gì?", ["V.1, gạch đầu dòng 4"]),
        ("Bộ Ngoại giao phối hợp với Sở Ngoại vụ Bắc Giang làm gì?", ["IV.1, gạch đầu dòng 1"]),
        ("Sở Ngoại vụ Hải Phòng phối hợp với Bộ Ngoại giao việc gì?", ["III.2, gạch đầu dòng 2"]),
        ("Sở Ngoại vụ và Sở Nội vụ Bắc Giang chung tay làm gì?", ["II.3"]),
        ("Sở Công Thương và Sở Ngoại vụ Bắc Giang đều có tên ở nhiệm vụ nào?", ["II.4", "II.5"]),
        ("Ở Bắc Giang việc nào do Sở Ngoại vụ chủ trì mà Sở Công Thương phối hợp?", ["II.4"]),
    ],
)
def test_tasks_of_two_agencies_are_those_of_both(assistant: Assistant, question: str, places: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert rows(answer) == len(places)
    assert all(f"Mục {place} " in answer.text for place in places)


@pytest.mark.parametrize(
    "question",
    [
        "Sở Y tế và Sở Ngoại vụ Bắc Giang có cùng làm việc gì không?",
        "Sở Giáo dục Gia Lai phối hợp với Công an tỉnh việc gì?",
    ],
)
def test_that_two_share_nothing_is_said_after_a_search(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "không có nhiệm vụ nào nêu tên" in answer.text


def test_agencies_named_side_by_side_are_asked_of_each(assistant: Assistant) -> None:
    each = assistant.ask("Sở Ngoại vụ và Công an tỉnh Bắc Giang được giao những nhiệm vụ gì?")
    assert rows(each) > 10


def test_other_roles_are_told_where_the_ones_asked_for_are_not_held(assistant: Assistant) -> None:
    answer = assistant.ask("Việc nào ở Bắc Giang do Sở Ngoại vụ chủ trì và Sở Nội vụ phối hợp?")
    assert "theo đúng vai trò được hỏi" in answer.text
    assert "Mục II.3 — Sở Ngoại vụ (phối hợp), Sở Nội vụ (phối hợp)" in answer.text


@pytest.mark.parametrize(
    ("question", "partner", "count"),
    [
        ("Sở nào phối hợp với Sở Tài chính bố trí kinh phí ở Hải Dương?", "Sở Văn hóa", 2),
        ("Cơ quan nào làm cùng Sở Công Thương ở Bắc Giang?", "Liên hiệp các Tổ chức hữu nghị tỉnh", 2),
        ("Những cơ quan nào phối hợp với Sở Ngoại vụ Gia Lai?", "Sở Khoa học và Công nghệ", 2),
        ("Ai phối hợp với Bộ Chỉ huy Quân sự tỉnh ở Nghệ An?", "Công an tỉnh", 1),
    ],
)
def test_those_who_work_with_an_agency_are_others(more: Assistant, question: str, partner: str, count: int) -> None:
    answer = more.ask(question)
    assert rows(answer) == count
    assert partner in answer.text.splitlines()[0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Phối hợp với Công an tỉnh, Sở Nội vụ và các ngành tham mưu UBND tỉnh", ["Công an tỉnh", "Sở Nội vụ"]),
        ("Chủ trì, phối hợp Sở Tài chính báo cáo Sở Ngoại vụ", ["Sở Tài chính"]),
        ("Thường xuyên phối hợp, trao đổi thông tin với Bộ Ngoại giao", ["Bộ Ngoại giao"]),
        ("Phối hợp với Ủy ban Đối ngoại Quốc hội, Hội Làng cổ, Bộ Ngoại giao và các cơ quan", ["Bộ Ngoại giao"]),
        ("Phối hợp với Giám đốc Sở Nội vụ, Lãnh đạo Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
        ("Phối hợp với Sở Nội vụ triển khai Kế hoạch này, Sở Y tế lập dự toán", ["Sở Nội vụ"]),
        ("Gửi báo cáo về Sở Ngoại vụ để tổng hợp", []),
    ],
)
def test_whoever_is_named_beside(lexicon: Lexicon, text: str, names: list[str]) -> None:
    found = [mention.name for mention in named_beside(lexicon, text) if not mention.is_collective]
    assert found == names


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Ở phần II kế hoạch Bắc Giang, Sở Ngoại vụ chủ trì những mục nào?", 4),
        ("Liên hiệp các tổ chức hữu nghị Bắc Giang là cơ quan phối hợp ở những mục nào của phần II?", 2),
        ("Sở Ngoại vụ Bắc Giang chỉ đóng vai phối hợp ở những nhóm nhiệm vụ nào trong phần II?", 4),
        ("Toàn bộ chỗ nào trong kế hoạch Bắc Giang nêu tên Sở Công Thương làm cơ quan phối hợp ở phần II?", 2),
        ("Nhiệm vụ cụ thể nào ở phụ lục Hải Phòng giao Sở VHTTDL chủ trì?", 4),
        ("Kế hoạch Bắc Giang phần II có mấy mục do Sở Ngoại vụ chủ trì?", 4),
        ("Sở VHTTDL được ghi là cơ quan chủ trì tại mục nào thuộc phần II kế hoạch Bắc Giang?", 4),
        ("Phụ lục Hải Phòng có bao nhiêu dòng Sở Thông tin và Truyền thông chủ trì?", 2),
        ("Liệt kê các đầu việc trong phụ lục Hải Phòng mà Sở Ngoại vụ đứng đầu", 7),
        ("Ở phần II kế hoạch Nghệ An, Sở Nông nghiệp và Môi trường chủ trì mục nào?", 1),
    ],
)
def test_places_that_give_an_agency_a_role_are_its_tasks(more: Assistant, question: str, count: int) -> None:
    answer = more.ask(question)
    assert answer.status == "answered"
    assert rows(answer) == count


PLAN = """ỦY BAN NHÂN DÂN
TỈNH HÀ GIANG

Hà Giang, ngày 2 tháng 3 năm 2026

KẾ HOẠCH

Bảo tồn làng cổ trên địa bàn tỉnh Hà Giang đến năm 2030

I. NHIỆM VỤ

1. Số hóa 3D làng cổ Thiên Hương phục vụ du khách

- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch

- Cơ quan phối hợp: Sở Khoa học và Công nghệ

2. Phát hành sách ảnh về làng cổ

- Cơ quan chủ trì: Sở Khoa học và Công nghệ

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính

Phối hợp với Sở Khoa học và Công nghệ lập dự toán số hóa, báo cáo Sở Nội vụ.
"""


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """A plan whose task has a figure in its title."""
    folder = tmp_path_factory.mktemp("village")
    (folder / "ha-giang.txt").write_text(PLAN, "utf-8")
    with opened_over(folder / "index", folder / "ha-giang.txt") as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "count", "words"),
    [
        ("Sở Khoa học và Công nghệ Hà Giang chủ trì, phối hợp việc nào?", 2, "Số hóa 3D"),
        ("Sở Văn hóa Hà Giang làm cùng Sở Khoa học và Công nghệ việc gì?", 1, "Số hóa 3D"),
        ("Sở Tài chính Hà Giang hợp tác với Sở Khoa học và Công nghệ làm gì?", 1, "lập dự toán"),
        ("Ai phối hợp với Sở Khoa học và Công nghệ ở Hà Giang?", 2, "Sở Tài chính"),
    ],
)
def test_a_task_with_a_figure_in_its_title_is_counted_and_shown(
    village: Assistant, question: str, count: int, words: str
) -> None:
    answer = village.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (count, count)
    assert words in answer.text
    assert "Sở Nội vụ" not in answer.text.split("\n", maxsplit=1)[0]
