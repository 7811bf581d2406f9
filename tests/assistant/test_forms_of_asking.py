"""Forms of asking that were met at a reading: each is told by what it means, not by a word in it."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        pytest.param("Quảng Nam định kỳ tổ chức festival nào?", ["Điều 1.II.4 - 2"], id="to hold, no organisation"),
        pytest.param(
            "Tới 2030 sản phẩm văn hóa Quảng Nam phải vươn tới thương hiệu cấp nào?", ["Điều 1.I.2.b - 2"], id="a rank"
        ),
        pytest.param(
            "Quản lý nội dung trên mạng xã hội thì Bắc Giang lo nhất cho lứa tuổi nào?", ["II.1 ¶ 3"], id="an age"
        ),
        pytest.param(
            "Những mục tiêu quốc gia nào Hải Dương góp phần đạt đến năm 2030?", ["II.2 - 4"], id="national, no country"
        ),
        pytest.param(
            "Các hoạt động với tỉnh Viêng Chăn (Lào) trong kế hoạch Hải Dương?",
            ["V.1 - 5", "V.1 - 6"],
            id="with a place",
        ),
    ],
)
def test_the_clauses_that_tell_it_are_cited(assistant: Assistant, question: str, paths: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert set(paths) <= {one.path for one in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Phường rối nước nào của Hải Dương sẽ đi diễn ở nước ngoài?", id="water puppets"),
        pytest.param("Chuyến “Du xuân hữu nghị” của Bắc Giang sẽ ghé những điểm tham quan nào?", id="stops"),
        pytest.param("Việc tu bổ di sản cấp quốc gia tại Hải Phòng sẽ bắt đầu từ di tích nào?", id="its own province"),
        pytest.param("Đề nghị cung cấp số nhóm tháp ở Mỹ Sơn mà Quảng Nam sẽ trùng tu.", id="a number of"),
        pytest.param("Sau sự kiện ở Hải Dương, đường dây nóng của Công an tỉnh là số mấy?", id="no document's number"),
    ],
)
def test_what_is_only_near_is_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Phó Chủ tịch nào ký thay Chủ tịch trong kế hoạch của Gia Lai?", "Võ Ngọc Thành"),
        ("Ubon Ratchathani mà Quảng Nam đã thiết lập quan hệ là một tỉnh của Lào đúng không?", "Thái Lan"),
        (
            "Thông điệp truyền thông quốc tế mà Gia Lai muốn nhấn là một Việt Nam “giàu mạnh, năng động” đúng không?",
            "hòa bình",
        ),
        ("Vì sao kế hoạch ngoại giao văn hóa Quảng Nam lại lấy giai đoạn 2016 - 2020?", "2022 - 2025"),
    ],
)
def test_what_is_taken_for_granted_is_corrected(assistant: Assistant, question: str, right: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert right in answer.text


@pytest.mark.parametrize(
    ("question", "roles"),
    [
        ("Toàn bộ mục hội nhập quốc tế trong lĩnh vực văn hóa của Bắc Giang, kể cả đơn vị chủ trì và phối hợp", "II.5"),
        ("Tóm đủ mục II.6 kế hoạch Bắc Giang: nội dung, cơ quan chủ trì, phối hợp.", "II.6"),
        (
            "Ở Bắc Giang, nhóm nhiệm vụ xây dựng, hoàn thiện cơ chế chính sách về ngoại giao văn hoá nói những gì, "
            "cơ quan nào chủ trì, cơ quan nào phối hợp?",
            "II.2",
        ),
    ],
)
def test_a_part_is_told_with_who_does_it(assistant: Assistant, question: str, roles: str) -> None:
    answer = assistant.ask(question)
    cited = [one.path for one in answer.citations]
    assert {f"{roles} ¶ 1", f"{roles} - 1", f"{roles} - 2"} <= set(cited)
    assert answer.text.count("Cơ quan chủ trì:") == 1


def test_an_acronym_is_what_a_comparison_is_about(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai với Hải Dương xác định việc tham gia trong ASEAN như thế nào?")
    assert [(one.plan, one.path) for one in answer.citations] == [("gia-lai", "III.2.b - 1"), ("hai-duong", "II.2 - 2")]


def test_the_line_of_a_role_is_quoted(assistant: Assistant) -> None:
    before = "Mục tuyên truyền, nâng cao nhận thức của Bắc Giang ai chủ trì?"
    history = [Turn("user", before), Turn("assistant", assistant.ask(before).text)]
    answer = assistant.ask("Cho xin nguyên văn dòng cơ quan phối hợp", history)
    assert [one.path for one in answer.citations] == ["II.1 - 2"]


def test_this_plan_is_not_the_document_it_cites(assistant: Assistant) -> None:
    before = "Kế hoạch Bắc Giang căn cứ quyết định nào?"
    history = [Turn("user", before), Turn("assistant", assistant.ask(before).text)]
    answer = assistant.ask("Thế bản thân kế hoạch này mang số bao nhiêu?", history)
    assert answer.status == "not_stated"
    assert "2013/QĐ-TTg" not in answer.text.split("\n")[0]
