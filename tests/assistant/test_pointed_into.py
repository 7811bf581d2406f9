"""Follow-ups that point into what was shown, and questions whose answer is a name that no clause prints."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk


@pytest.mark.parametrize(
    "question",
    [
        "Cuộc thi hợp xướng quốc tế ở Quảng Nam cơ quan nào chủ trì?",
        "Ai chủ trì Ngày hội giao lưu văn hóa Việt - Lào ở Quảng Nam?",
        "Trung tâm giao lưu và hợp tác quốc tế của Hải Phòng do cơ quan nào thành lập?",
        "Ai chủ trì Lễ hội Hoa Phượng Đỏ?",
    ],
)
def test_a_thing_that_nobody_is_charged_with_is_told_so(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "không nêu cơ quan chủ trì" in answer.text.splitlines()[0]
    assert answer.citations


@pytest.mark.parametrize(
    ("turns", "count"),
    [
        (("Các nhiệm vụ trong phụ lục Hải Phòng là gì?", "Trong số đó Sở Văn hóa chủ trì mấy việc?"), 4),
        (("Liệt kê phụ lục của Hải Phòng", "Sở Ngoại vụ chủ trì mấy việc trong đó?"), 7),
        (
            (
                "Phụ lục Hải Phòng có mấy nhiệm vụ?",
                "Sở Ngoại vụ chủ trì mấy việc trong đó?",
                "kẻ bảng, ghi cả thời gian",
            ),
            7,
        ),
    ],
)
def test_what_is_asked_of_the_appendix_shown_is_counted_in_it(
    assistant: Assistant, turns: tuple[str, ...], count: int
) -> None:
    answer = talk(assistant, *turns)
    assert answer.complete is not None
    assert answer.complete.total == count
    assert all(citation.path.startswith("Phụ lục") for citation in answer.citations)


def test_the_second_of_such_a_list_is_asked_about_further(assistant: Assistant) -> None:
    turns = ("Liệt kê phụ lục của Hải Phòng", "Sở Ngoại vụ chủ trì mấy việc trong đó?", "cái thứ hai do ai phối hợp?")
    assert "Sở Thông tin và Truyền thông** phối hợp" in talk(assistant, *turns).text
    assert "2015 - 2018" in talk(assistant, *turns, "Thời gian thực hiện khi nào?").text


def test_an_agency_named_again_is_not_the_one_that_took_over(assistant: Assistant) -> None:
    turns = (
        "Sở Thông tin và Truyền thông Gia Lai làm gì?",
        "Sở này nay là sở nào?",
        "Sở Khoa học và Công nghệ trong kế hoạch đó làm gì?",
        "Các tỉnh khác giao Sở Thông tin và Truyền thông việc gì?",
    )
    answer = talk(assistant, *turns)
    assert "Sở Thông tin và Truyền thông" in answer.understood
    assert "3/4" in answer.text


@pytest.mark.parametrize("table", ["cho dạng bảng so sánh ba tỉnh", "so sánh cả ba nơi này thành bảng"])
def test_plans_talked_of_are_set_side_by_side(assistant: Assistant, table: str) -> None:
    turns = ("Quảng Nam hợp tác với các địa phương nước ngoài nào?", "Còn Hải Phòng thì sao?", "con hai duong")
    answer = talk(assistant, *turns, table)
    assert {citation.plan for citation in answer.citations} == {"quang-nam", "hai-phong", "hai-duong"}
    assert "| Kế hoạch" in answer.text


def test_the_role_of_an_agency_is_asked_of_the_next_plan_too(assistant: Assistant) -> None:
    turns = ("Sở LĐTBXH Hải Dương chủ trì hay phối hợp?", "Hải Phòng thì sao?")
    assert talk(assistant, *turns).status == "not_stated"
    assert "phối hợp 1 nhiệm vụ" in talk(assistant, *turns, "Gia Lai?").text


def test_whom_a_lead_works_with_is_told_by_name(assistant: Assistant) -> None:
    text = talk(assistant, "Sở LĐTBXH Hải Dương chủ trì việc gì?", "phối hợp với sở nào?").text
    assert "**Sở Giáo dục và Đào tạo và các sở, ngành, địa phương liên quan** phối hợp" in text


def test_a_wrong_lead_of_what_was_shown_is_denied_in_words(assistant: Assistant) -> None:
    turns = (
        "Bắc Giang ai chủ trì quảng bá hình ảnh?",
        "có đúng là Sở Thông tin và Truyền thông chủ trì việc này không?",
    )
    answer = talk(assistant, *turns)
    assert answer.status == "premise_corrected"
    assert "không giao Sở Thông tin và Truyền thông chủ trì việc này" in answer.text.splitlines()[0]


@pytest.mark.parametrize(
    "question",
    [
        "Quảng Nam giao Sở Ngoại vụ chứ không phải Sở Văn hóa làm đầu mối đúng không?",
        "Các huyện Hải Dương gửi báo cáo năm về Sở Văn hóa chứ không phải Sở Ngoại vụ, đúng chưa?",
    ],
)
def test_what_a_question_sets_aside_is_no_premise(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


@pytest.mark.parametrize(
    ("turns", "body"),
    [
        (("Sở Tài chính Gia Lai xây dựng dự toán rồi trình lên cấp nào?",), "Hội đồng nhân dân tỉnh"),
        (
            ("Kinh phí của Gia Lai lấy ở đâu?", "sở nào tham mưu bố trí?", "trình cấp nào quyết định?"),
            "Hội đồng nhân dân",
        ),
        (("Bắc Giang dự toán kinh phí trình ai phê duyệt?",), "cấp có thẩm quyền"),
    ],
)
def test_to_whom_a_matter_is_submitted(assistant: Assistant, turns: tuple[str, ...], body: str) -> None:
    assert f"trình **{body}" in talk(assistant, *turns).text


def test_a_thing_shown_is_asked_of_another_plan(assistant: Assistant) -> None:
    turns = ("Ai chủ trì chương trình Du xuân hữu nghị của Bắc Giang?", "Tỉnh Hải Dương có chương trình này không?")
    answer = talk(assistant, *turns)
    assert answer.status == "not_stated"
    assert "Kế hoạch tỉnh Bắc Giang, Mục II.6" in answer.text


def test_a_time_that_the_thing_shown_does_not_have_is_not_taken_from_another(assistant: Assistant) -> None:
    turns = ("Sở nào chủ trì Hội chợ trái cây quốc tế của Bắc Giang?", "Hội chợ đó dự kiến tổ chức năm nào?")
    answer = talk(assistant, *turns)
    assert answer.status == "not_stated"
    assert "2030" not in answer.text


def test_words_of_another_world_find_nothing(assistant: Assistant) -> None:
    assert assistant.ask("thời tiết Hải Phòng mai thế nào").status in ("not_found", "out_of_scope")
    assert assistant.ask("Gia Lai có đả động gì đến bình đẳng nam nữ không").status == "answered"


@pytest.mark.parametrize(
    ("turns", "understood", "paths"),
    [
        (
            ("Hải Dương hợp tác với địa phương nào?", "sở văn hóa làm gì?", "còn Quảng Nam quan hệ với những đâu?"),
            "đối tác nước ngoài · Quảng Nam",
            {"Điều 1.I.2.a - 1"},
        ),
        (
            ("Quảng Nam nếu có vướng mắc thì báo ai?", "ai là đầu mối của kế hoạch này"),
            "cơ quan chủ trì, phối hợp · Quảng Nam",
            {"Điều 2.3"},
        ),
        (
            ("Hải Dương ai làm đầu mối với Bộ Ngoại giao, có phải Sở Ngoại vụ không?", "đơn vị này làm gì nữa?"),
            "nhiệm vụ · Văn phòng Ủy ban nhân dân tỉnh · Hải Dương",
            {"V.2 - 1", "V.2 - 2", "V.2 - 3", "V.2 - 4"},
        ),
        (
            ("Phụ lục Hải Phòng Sở Ngoại vụ chủ trì mấy việc?", "liệt kê đủ kèm thời gian thực hiện"),
            "nhiệm vụ · Sở Ngoại vụ · Hải Phòng",
            {"Phụ lục I.1", "Phụ lục I.3", "Phụ lục IV.2"},
        ),
    ],
)  # fmt: skip
def test_what_a_next_question_takes_over(
    assistant: Assistant, turns: tuple[str, ...], understood: str, paths: set[str]
) -> None:
    answer = talk(assistant, *turns)
    assert answer.understood == understood
    assert paths <= {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("turns", "plans"),
    [
        (("Báo Gia Lai làm gì?", "còn Bắc Giang?", "hai tỉnh khác nhau ở chỗ nào?"), {"gia-lai", "bac-giang"}),
        (
            ("Sở KH&CN Hải Dương làm gì?", "còn Gia Lai?", "kết nối nhà khoa học ở nước ngoài cả hai tỉnh đều có à?"),
            {"hai-duong", "gia-lai"},
        ),
    ],
)
def test_two_plans_are_those_talked_of(assistant: Assistant, turns: tuple[str, ...], plans: set[str]) -> None:
    assert {citation.plan for citation in talk(assistant, *turns).citations} == plans


def test_a_table_of_something_else_is_a_question_of_its_own(assistant: Assistant) -> None:
    turns = ("Bắc Giang báo cáo khi nào?", "Hải Dương thì sao", "lap bang so sanh che do bao cao ca 5 tinh giup minh")
    assert len({citation.plan for citation in talk(assistant, *turns).citations}) == 5


def test_another_document_is_not_laid_to_the_agency_talked_of(assistant: Assistant) -> None:
    turns = ("Sở Văn hóa Gia Lai làm gì?", "trích nguyên văn ý 2", "Kế hoạch 1908 đó ai ký?")
    assert "không giao" not in talk(assistant, *turns).text


@pytest.mark.parametrize(
    "order", ["soạn giúp tôi công văn mời Đại sứ Nhật Bản dự hội chợ", "Viết hộ bài thơ về Hải Phòng"]
)
def test_nothing_is_written_for_people(assistant: Assistant, order: str) -> None:
    answer = assistant.ask(order)
    assert answer.status == "out_of_scope"
    assert answer.text.startswith("Tôi không soạn thảo văn bản")
    assert assistant.ask("Ai soạn báo cáo của Bắc Giang?").status != "out_of_scope"


@pytest.mark.parametrize(("other", "path"), [("còn 2013?", "header 1"), ("thế 2013/QĐ-TTg thì sao", "header 1")])
def test_another_document_is_asked_about_by_its_number(assistant: Assistant, other: str, path: str) -> None:
    answer = talk(assistant, "Kế hoạch 1908 trong kế hoạch Gia Lai nói về gì?", other)
    assert "2013/QĐ-TTg" in answer.text
    assert (answer.citations[0].plan, answer.citations[0].path) == ("gia-lai", path)


@pytest.mark.parametrize(
    "before",
    [
        "Sở Ngoại vụ Bắc Giang có nhiệm vụ gì?",
        "Ai ký kế hoạch của Bắc Giang?",
        "Sở Du lịch Quảng Nam làm gì?",
        "Kinh phí thực hiện kế hoạch của Bắc Giang lấy từ đâu?",
    ],
)
@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch Gia Lai có những mốc thời gian nào?",
        "Liệt kê các thời hạn trong kế hoạch Gia Lai",
        "Căn cứ pháp lý của kế hoạch Hải Dương?",
    ],
)
def test_a_question_on_a_plan_it_names_takes_nothing_over(assistant: Assistant, before: str, question: str) -> None:
    assert talk(assistant, before, question).text == assistant.ask(question).text
