"""Sections told whole because their titles and clauses answer a question, whatever words ask for them."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def paths(assistant: Assistant, question: str, plan: str) -> set[str]:
    return {one.path for one in assistant.ask(question).citations if one.plan == plan}


def items(path: str, last: int, sign: str = "-") -> set[str]:
    return {f"{path} {sign} {at}" for at in range(1, last + 1)}


@pytest.mark.parametrize(
    ("question", "plan", "told"),
    [
        ("Bắc Giang làm thế nào để có người và có tiền cho ngoại giao văn hóa?", "bac-giang", items("II.3", 3, "¶")),
        ("Quảng Nam làm gì cho kiều bào và người dân trong tỉnh?", "quang-nam", items("Điều 1.II.3", 3)),
        (
            "Quảng Nam dự tính đem hình ảnh quê hương ra thế giới bằng những cách nào?",
            "quang-nam",
            items("Điều 1.II.4", 3),
        ),
        (
            "Các danh hiệu quốc tế và di sản của Gia Lai sẽ được giữ gìn, phát huy thế nào? nêu hết các ý",
            "gia-lai",
            items("III.2.d", 4),
        ),
        ("Hải Dương lo người và tiền cho ngoại giao văn hóa bằng cách nào?", "hai-duong", items("III.1.4", 7)),
        ("Mục đích và yêu cầu của kế hoạch Hải Dương", "hai-duong", items("I.1", 3) | items("I.2", 4)),
        ("Mục tiêu chung và cụ thể của Gia Lai", "gia-lai", {"II.1 ¶ 1"} | items("II.2", 4)),
        ("Hải Phòng soạn kế hoạch hành động để làm gì?", "hai-phong", items("I.1", 3)),
        ("Kế hoạch Hải Phòng có những nhóm nội dung, giải pháp nào?", "hai-phong", {f"II.{at}" for at in range(1, 7)}),
        (
            "Để di sản được giữ gìn và lan tỏa, Bắc Giang làm các việc gì (không cần nêu ai chủ trì)",
            "bac-giang",
            items("II.7", 4, "¶"),
        ),
        # Words that would ask for money, for partners or for names ask for no such thing where a section is meant.
        (
            "Lo người làm và tiền bạc cho ngoại giao văn hóa thì Bắc Giang nêu những ý gì?",
            "bac-giang",
            items("II.3", 3, "¶"),
        ),
        (
            "Những việc Gia Lai phải làm để thắt chặt quan hệ với các nước, các tổ chức quốc tế",
            "gia-lai",
            items("III.2.a", 3),
        ),
        (
            "Bắc Giang tính làm những gì để người dân, doanh nghiệp hiểu về vai trò của ngoại giao văn hóa?",
            "bac-giang",
            items("II.1", 4, "¶"),
        ),
        (
            "Bảo tồn, phát huy di sản văn hóa thế giới của Quảng Nam: nhiệm vụ gồm những gì?",
            "quang-nam",
            items("Điều 1.II.6", 3),
        ),
        # A list that has the whole section and more is told as it is.
        (
            "Đồng bào, Việt kiều: Gia Lai đề ra những gì cho họ",
            "gia-lai",
            items("III.1.đ", 3) | {"III.2.c - 5", "V.5 ¶ 1"},
        ),
    ],
)
def test_the_section_meant_is_told_whole(assistant: Assistant, question: str, plan: str, told: set[str]) -> None:
    assert told <= paths(assistant, question, plan)


@pytest.mark.parametrize(
    ("question", "plan", "told", "left"),
    [
        ("Nghề thủ công nào của Hải Dương được đem quảng bá?", "hai-duong", "III.2.2 - 2", "III.2.2 - 1"),
        ("Tết đến Hải Dương gặp mặt kiều bào để làm gì?", "hai-duong", "III.1.6 - 2", "III.1.6 - 4"),
        ("Ở Bắc Giang sân golf có được coi là chỗ để giới thiệu với khách không?", "bac-giang", "II.6 ¶ 2", "II.6 ¶ 9"),
        ("Mục tiêu cụ thể của tỉnh Hải Dương là những gì, ghi đủ giúp tôi", "hai-duong", "II.2 - 5", "II.1 ¶ 1"),
        ("kế hoạch Hải Dương hợp tác với những nước nào", "hai-duong", "V.1 - 5", "III.2.1 - 4"),
        ("Gia Lai nhắc đến những di tích nào cần phát huy?", "gia-lai", "III.2.d - 1", "III.2.d - 4"),
        ("Gia Lai viết ngoại giao văn hóa góp vào mấy mục tiêu đối ngoại?", "gia-lai", "I.2 - 2", "II.2 - 3"),
    ],
)
def test_a_question_about_one_clause_is_answered_by_it(
    assistant: Assistant, question: str, plan: str, told: str, left: str
) -> None:
    found = paths(assistant, question, plan)
    assert told in found
    assert left not in found


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Nguồn lực cho ngoại giao văn hóa, đặt Gia Lai cạnh Hải Phòng",
            {"gia-lai": items("III.1.c", 3), "hai-phong": items("II.6", 3)},
        ),
        (
            "Kiều bào: so kế hoạch Gia Lai với kế hoạch Hải Dương",
            {"gia-lai": {"III.1.đ - 2", "III.2.c - 5"}, "hai-duong": items("III.1.6", 3)},
        ),
        (
            "Tuyên truyền nâng cao nhận thức: so Bắc Giang với Hải Phòng",
            {"bac-giang": items("II.1", 4, "¶"), "hai-phong": items("II.1", 4)},
        ),
        (
            "Tặng phẩm ngoại giao trong 5 kế hoạch: ghi những gì, ai phụ trách",
            {"gia-lai": {"III.2.c - 4"}, "hai-duong": {"III.2.1 - 4"}, "hai-phong": {"II.2 - 5", "III.5 - 3"}},
        ),
        (
            "Sở Giáo dục và Đào tạo Gia Lai, Hải Phòng: ai được giao gì?",
            {"gia-lai": {"V.5 ¶ 1"}, "hai-phong": {"III.6 - 1", "III.6 - 2"}},
        ),
        (
            "Tỉnh nào nhắm đến việc xin quốc tế công nhận thêm di sản, danh hiệu?",
            {"gia-lai": {"III.2.d - 3"}, "hai-duong": {"III.2.3 - 1", "III.2.3 - 2"}},
        ),
        (
            "Hội thảo, tọa đàm về ngoại giao văn hóa được tỉnh nào đề ra?",
            {"bac-giang": {"II.1 ¶ 4"}, "hai-phong": {"II.1 - 1"}},
        ),
        # A plan that says one of the things named beside each other has it.
        (
            "Nghệ thuật truyền thống (ca trù, chèo, múa rối, quan họ) có ở những kế hoạch nào và nói gì?",
            {"bac-giang": {"II.6 ¶ 2"}, "hai-duong": {"III.2.3 - 1"}, "hai-phong": {"II.5 - 2"}},
        ),
        (
            "Công nghệ số / chuyển đổi số được kế hoạch nào nhắc, ghi rõ câu chữ",
            {"gia-lai": {"III.1.d - 2"}, "hai-duong": {"V.1 - 3"}, "quang-nam": {"Điều 1.II.5 - 5"}},
        ),
        (
            "Có những tỉnh nào nói về chuyển đổi số, công nghệ số? nói ở đâu",
            {"bac-giang": {"II.6 ¶ 6"}, "quang-nam": {"Điều 1.II.5 - 5"}},
        ),
    ],
)
def test_each_plan_compared_tells_all_it_has(assistant: Assistant, question: str, told: dict[str, set[str]]) -> None:
    cited = {(one.plan, one.path) for one in assistant.ask(question).citations}
    assert {(plan, path) for plan, wanted in told.items() for path in wanted} <= cited


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Kiều bào: so kế hoạch Gia Lai với kế hoạch Hải Dương", ""),
        ("sở Nội vụ Hải Phòng phối hợp với ai", "so-noi-vu"),
    ],
)
def test_so_before_a_plan_compares_and_is_no_department(assistant: Assistant, question: str, agency: str) -> None:
    assert assistant.explain(question).agencies == ((agency,) if agency else ())


def test_a_thing_narrowed_is_not_said_by_half_of_it(assistant: Assistant) -> None:
    cited = {one.plan for one in assistant.ask("Tỉnh nào có cơ chế khen tập thể, cá nhân làm tốt?").citations}
    assert cited == {"bac-giang", "gia-lai", "hai-duong"}


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Bộ phận nào của Hải Dương làm đầu mối với Bộ Ngoại giao?", "answered"),
        ("Bộ phận nào của Sở Ngoại vụ Bắc Giang phụ trách lễ tân?", "not_stated"),
    ],
)
def test_a_part_of_a_province_is_an_agency(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status
