"""Lists asked for in several parts, of several departments, or of each place: none may be partial in silence."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.assistant import Assistant
from assistant.understanding.listed_departments import with_each_department
from assistant.understanding.of_itself import own_facts
from assistant.understanding.several_addresses import of_each_part
from ingest.lexicon import load_lexicon


def paths(assistant: Assistant, question: str) -> set[str]:
    return {f"{c.plan}#{c.path}" for c in assistant.ask(question).citations}


@pytest.mark.parametrize(
    ("question", "apart"),
    [
        ("Mục 7 và mục 8 phần II nói gì?", ["mục 7 phần II nói gì?", "mục 8 phần II nói gì?"]),
        ("Nội dung mục 1.1, 1.2 là gì?", ["Nội dung mục 1.1 là gì?", "Nội dung mục 1.2 là gì?"]),
        ("cho xin muc II.1 va III.2 cua gia lai", ["cho xin muc II.1 cua gia lai", "cho xin muc III.2 cua gia lai"]),
        ("Quảng Nam: Điều 1, mục II.6 gồm những gì?", []),
        ("Mục 3, 5 năm nữa mới làm à?", []),
        ("Mục 3 nói gì?", []),
    ],
)
def test_parts_listed(question: str, apart: list[str]) -> None:
    assert [one.replace("Mục", "mục") for one in of_each_part(question, 6)] == apart


def test_no_more_parts_than_are_answered() -> None:
    assert of_each_part("Mục 1, 2, 3 và 4 nói gì?", 3) == []


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Các sở Nông nghiệp, Tài chính của Bắc Giang", "sở Nông nghiệp, sở Tài chính của Bắc Giang"),
        ("Sở Kế hoạch và Đầu tư, Tài chính làm gì", "Sở Kế hoạch và Đầu tư, Sở Tài chính làm gì"),
        ("từng sở: Công Thương và Ngoại vụ", "sở Công Thương, sở Ngoại vụ"),
        ("cac so tai chinh, cong thuong lam gi", "so tai chinh, so cong thuong lam gi"),
        ("Sở Văn hóa, Thể thao và Du lịch làm gì", "Sở Văn hóa, Thể thao và Du lịch làm gì"),
        ("Sở Ngoại vụ, du lịch cộng đồng do ai lo", "Sở Ngoại vụ, du lịch cộng đồng do ai lo"),
        ("so kế hoạch Gia Lai với kế hoạch Hải Dương", "so kế hoạch Gia Lai với kế hoạch Hải Dương"),
        (
            "Sở Thông tin, Văn hóa và Du lịch tỉnh Savannakhet (Lào)",
            "Sở Thông tin, Văn hóa và Du lịch tỉnh Savannakhet (Lào)",
        ),
    ],
)
def test_departments_listed_under_one_head(typed: str, named: str) -> None:
    assert with_each_department(typed, load_lexicon()) == named


def test_each_department_of_a_list_is_told(assistant: Assistant) -> None:
    told = paths(
        assistant, "Nhiệm vụ của các sở Nông nghiệp, Kế hoạch và Đầu tư, Tài chính ở phần IV kế hoạch Bắc Giang"
    )
    assert {"bac-giang#IV.5 ¶ 1", "bac-giang#IV.6 ¶ 1", "bac-giang#IV.7 ¶ 1"} <= told


def test_each_part_of_a_list_is_told(assistant: Assistant) -> None:
    told = paths(assistant, "Cho tôi các ý ở mục 2.2 và 2.3 của kế hoạch Hải Dương")
    assert {f"hai-duong#III.2.{section} - {item}" for section in (2, 3) for item in (1, 2, 3)} <= told


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("mục 1.6 kế hoạch Hải Dương nói gì", "hai-duong#III.1.6 - 4"),
        ("Mục 1.3 của Hải Dương phân vai cho những lực lượng nào, mỗi lực lượng làm gì?", "hai-duong#III.1.3 + 4"),
        ("Ai đóng vai gì theo mục III.1.b của Gia Lai?", "gia-lai#III.1.b + 4"),
    ],
)
def test_a_section_is_found_by_the_number_it_is_printed_with(assistant: Assistant, question: str, path: str) -> None:
    assert path in paths(assistant, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Chế độ báo cáo ở Bắc Giang ra sao: ai báo cáo ai, hạn nào?",
            {"bac-giang#IV.13 ¶ 1", "bac-giang#IV.1 - 8"},
        ),
        (
            "Báo cáo ở Gia Lai: UBND cấp huyện gửi qua đâu, Sở Ngoại vụ tổng hợp gửi ai?",
            {"gia-lai#V.11 ¶ 1", "gia-lai#V.2 - 4"},
        ),
        (
            "Mọi quy định về báo cáo trong quyết định của Quảng Nam?",
            {"quang-nam#Điều 2.1 ¶ 1", "quang-nam#Điều 2.3", "quang-nam#Điều 2.4"},
        ),
        (
            "Bộ Ngoại giao xuất hiện trong những nội dung nào của phần IV kế hoạch Bắc Giang?",
            {"bac-giang#IV.1 - 1", "bac-giang#IV.1 - 8", "bac-giang#IV.13 ¶ 1"},
        ),
        (
            "Hội thảo được nhắc trong những nội dung nào ở phần II kế hoạch Hải Phòng?",
            {"hai-phong#II.1 - 1", "hai-phong#II.2 - 7"},
        ),
        ("Nơi nhận của kế hoạch Hải Phòng gồm các sở, cơ quan nào?", {"hai-phong#recipients"}),
        ("Kế hoạch Bắc Giang có gửi cho Ban Tuyên giáo Tỉnh ủy không?", {"bac-giang#recipients"}),
        (
            "Chữ 'kết nghĩa' nằm trong kế hoạch nào, ở những mục nào?",
            {"hai-phong#II.2 - 4", "hai-phong#II.4 - 2", "hai-phong#Phụ lục II.4"},
        ),
        (
            "Cam-pu-chia được nói tới ở kế hoạch tỉnh nào?",
            {"gia-lai#III.2.a - 1", "gia-lai#V.4 - 1"},
        ),
    ],
)
def test_all_of_it_is_told(assistant: Assistant, question: str, told: set[str]) -> None:
    assert told <= paths(assistant, question)


def test_quoted_words_stand_in_no_other_plan(assistant: Assistant) -> None:
    told = paths(assistant, "Chữ 'kết nghĩa' nằm trong kế hoạch nào, ở những mục nào?")
    assert {path.split("#")[0] for path in told} == {"hai-phong"}


def test_what_may_be_about_it_is_told_apart_and_not_counted(assistant: Assistant) -> None:
    told = assistant.ask("Việc gửi thư, thiệp, quà chúc mừng các đại sứ quán: Bắc Giang quy định tại những đoạn nào?")
    sure, perhaps = told.text.split(say.perhaps_also())
    assert "Mục IV.1, gạch đầu dòng 3" in sure
    assert "Mục II.5, đoạn 4" in perhaps
    assert told.complete is not None
    assert sure.count("\n- ") == told.complete.shown
    assert {"II.5 ¶ 4", "IV.1 - 3"} <= {citation.path for citation in told.citations}


def test_a_plain_fact_is_not_followed_by_what_else_may_be_about_it(assistant: Assistant) -> None:
    assert say.perhaps_also() not in assistant.ask("Hạn báo cáo hằng năm của Quảng Nam là ngày nào?").text


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("kế hoạch về công tác dân số của x mang số mấy đề ngày nào", ["số hiệu văn bản", "ngày ban hành"]),
        ("x phát hành bản này hồi tháng mấy năm nào", ["ngày ban hành"]),
        ("kế hoạch x thực hiện từ năm nào", []),
        ("ngày nào trong năm các sở nộp báo cáo theo kế hoạch x", []),
    ],
)
def test_facts_asked_for_alone(text: str, facts: list[str]) -> None:
    assert [fact.value for fact in own_facts(text, ("dân", "số"))] == facts
