"""Plans and parts set beside each other, rows with all their columns, names of several kinds, every place told."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


def test_each_plan_at_a_part_of_its_own(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Sở Ngoại vụ chủ trì những mục nào ở phần II kế hoạch Bắc Giang, và những dòng nào ở phụ lục Hải Phòng?"
    )
    paths = {(one.plan, one.path) for one in answer.citations}
    assert {path for plan, path in paths if plan == "bac-giang"} == {f"II.{n} - 1" for n in (1, 2, 4, 6)}
    assert all(path.startswith("Phụ lục") for plan, path in paths if plan == "hai-phong")
    assert "không có nhiệm vụ nào" not in answer.text


def test_rows_with_the_columns_asked_for(assistant: Assistant) -> None:
    text = assistant.ask(
        "Nhóm III của phụ lục Hải Phòng: ai chủ trì, ai phối hợp, sản phẩm, nguồn lực, thời gian?"
    ).text
    assert text.count("nguồn lực thực hiện: Xã hội hóa; Tài trợ") == 3


def test_names_of_any_of_several_kinds(assistant: Assistant) -> None:
    answer = assistant.ask("Năm tỉnh nêu tên những di sản, di tích, lễ hội tiêu biểu nào?")
    assert {one.plan for one in answer.citations} == {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"}
    assert "Hoa Phượng Đỏ" in answer.text


def test_recipients_are_not_who_is_charged(assistant: Assistant) -> None:
    answer = assistant.ask("Nơi nhận của Hải Dương và Bắc Giang khác nhau những đơn vị nào?")
    assert {one.path for one in answer.citations} == {"recipients"}


@pytest.mark.parametrize(
    "question",
    [
        "Rà cả năm bản: bản nào nhắc UNESCO, nhắc ở điều khoản nào?",
        "UNESCO xuất hiện ở kế hoạch nào, trong ngữ cảnh nào?",
        "UNESCO có ở kế hoạch của tỉnh nào không, nếu có thì viết gì?",
    ],
)
def test_every_plan_that_names_something(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == 9
    assert {one.plan for one in answer.citations} == {"bac-giang", "gia-lai", "hai-duong"}


@pytest.mark.parametrize(
    "question",
    [
        "Phụ lục kèm kế hoạch Quảng Nam được nhắc tới trong những đoạn nào?",
        "van ban quang nam nhac toi phu luc kem theo o nhung cho nao?",
    ],
)
def test_where_an_absent_appendix_is_spoken_of(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert {one.path for one in answer.citations} == {"Điều 1.II.6 ¶ 1", "Điều 2.2"}


def test_how_many_places_speak_of_something(assistant: Assistant) -> None:
    answer = assistant.ask("UNESCO được kế hoạch Bắc Giang nhắc mấy lần?")
    assert answer.complete is not None
    assert answer.complete.total == 3


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("Mấy kế hoạch có hẳn mục riêng gắn ngoại giao văn hóa với người Việt ở nước ngoài?", "không có: Bắc Giang"),
        ("Tỉnh nào lấy Sở Ngoại vụ làm đầu mối triển khai?", "Hải Dương"),
    ],
)
def test_which_plans_have_it(assistant: Assistant, question: str, lacking: str) -> None:
    assert lacking in assistant.ask(question).text


def test_places_that_speak_of_an_agency_take_in_its_own_section(assistant: Assistant) -> None:
    answer = assistant.ask("Liệt kê mọi chỗ kế hoạch Gia Lai nhắc Sở Ngoại vụ")
    assert {"V.2 - 1", "V.2 - 4", "V.8 ¶ 1"} <= {one.path for one in answer.citations}


def test_what_all_are_charged_with_is_no_follow_up_of_one(assistant: Assistant) -> None:
    before = [Turn("user", "Sở Tài chính Hải Phòng được giao gì?")]
    answer = assistant.ask("Còn phần việc chung cho mọi sở, ngành, quận, huyện ở đó thì sao?", before)
    assert {"III.1 - 1", "III.1 - 2", "III.1 - 3"} <= {one.path for one in answer.citations}


def test_the_best_of_a_long_comparison_come_from_each_plan(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh quy định về quà tặng đối ngoại giữa các tỉnh")
    assert len(answer.citations) > 10
    assert {one.plan for one in answer.retrieved} == {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"}


def test_a_place_abroad_of_other_plans_is_cited_in_each(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai bắt tay với tỉnh nào của Hàn Quốc?")
    assert {one.plan for one in answer.citations} == {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"}


@pytest.mark.parametrize(
    ("before", "question", "plans"),
    [
        ("Báo, đài của Hải Dương phải làm gì?", "Còn của Gia Lai? Cho hai danh sách song song luôn.", 2),
        ("Gia Lai coi ai là sứ giả văn hóa?", "Hải Dương viết câu đó có khác không?", 2),
        (
            "Quảng Nam chia mục tiêu cụ thể làm mấy giai đoạn?",
            "Giờ kẻ mục tiêu đến 2030 của họ cạnh các mục tiêu cụ thể của Gia Lai.",
            2,
        ),
        ("Báo, đài của Hải Dương phải làm gì?", "Còn của Gia Lai?", 1),
    ],
)
def test_the_plan_before_is_set_beside(assistant: Assistant, before: str, question: str, plans: int) -> None:
    answer = assistant.ask(question, [Turn("user", before)])
    assert len({one.plan for one in answer.citations}) == plans


def test_the_next_section_by_its_number(assistant: Assistant) -> None:
    before = [Turn("user", "Mục II.4 của Bắc Giang giao ai chủ trì?")]
    answer = assistant.ask("Mục 5 kế tiếp nói gì?", before)
    assert {"II.5 ¶ 1", "II.5 ¶ 4"} <= {one.path for one in answer.citations}


def test_tasks_of_an_agency_in_the_appendix_told_before(assistant: Assistant) -> None:
    before = [Turn("user", "Phụ lục Hải Phòng có bao nhiêu nhiệm vụ?")]
    answer = assistant.ask("Và Sở Ngoại vụ chủ trì mấy cái trong đó?", before)
    assert answer.complete is not None
    assert answer.complete.total == 7


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Văn bản có số hiệu mà kế hoạch Bắc Giang viện dẫn (quyết định, kế hoạch, chỉ thị)?", 4),
        ("Liệt kê tất cả văn bản mà kế hoạch Hải Phòng nhắc đến", 3),
        ("List every document by number that the Hai Phong plan refers to.", 3),
    ],
)
def test_documents_that_a_plan_speaks_of(assistant: Assistant, question: str, count: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == count


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("Quãng Nam nộp bào cáo ngày mấy mỗi năm?", "Điều 2.1 ¶ 1"),
        ("Bao giò thì quyết định bên Quảng Nam bắt đầu có giá trị?", "closing"),
        ("ai đặt bút ký bản cua gia lai ạ", "signature"),
        ("Gia Lai dùng hàng OCPO làm quà tặng ra sao?", "III.2.c - 4"),
    ],
)
def test_wrong_marks_and_letters(assistant: Assistant, typed: str, path: str) -> None:
    answer = assistant.ask(typed)
    assert answer.status == "answered"
    assert answer.citations[0].path == path
