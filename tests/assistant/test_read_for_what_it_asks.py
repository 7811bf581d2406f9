"""Words that look like an agency, a role, partners or a kind of names, in questions that ask for something else."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def items(above: str, count: int, sign: str = "-") -> set[str]:
    return {f"{above} {sign} {number}" for number in range(1, count + 1)}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        # "Những cơ quan, đơn vị nào" is no agency of that name.
        ("Phần V kế hoạch Gia Lai giao nhiệm vụ cho những cơ quan, đơn vị nào?", {"V.1", "V.9 (2)", "V.11"}),
        ("Gia Lai giao nhiệm vụ cho những cơ quan, đơn vị nào?", {"V.1 - 1", "V.4 - 1", "V.11 ¶ 1"}),
        # A mechanism to work together is no role, and "lực lượng thế nào" asks for no agency.
        (
            "Giải pháp tăng cường cơ chế phối hợp của Gia Lai phân vai cho từng lực lượng thế nào, kể đủ giúp tôi",
            items("III.1.b", 5, "+"),
        ),
        # Measures are told by their section, not by the names in one of them.
        (
            "Gia Lai có những biện pháp gì để vận động, bảo tồn, phát huy di sản và danh hiệu quốc tế? Liệt kê đầy đủ.",
            items("III.2.d", 4),
        ),
        # What the asker says he is at work on is "mục này".
        (
            "Em đang làm báo cáo phần hội nhập quốc tế về văn hóa của Bắc Giang, nhờ anh chị liệt kê đủ các nội dung "
            "phải thực hiện ở mục này.",
            items("II.5", 4, "¶"),
        ),
        ("Nhóm giải pháp 3 ở phần II của Bắc Giang do ai chủ trì?", {"II.3 - 1"}),
        (
            "Phụ lục Hải Phòng, nhóm nhiệm vụ tăng cường nhận thức: sản phẩm đầu ra của từng việc là gì?",
            {"Phụ lục I.1", "Phụ lục I.2", "Phụ lục I.3", "Phụ lục I.4"},
        ),
        ("Những di sản và khu, điểm du lịch nào được nêu tên trong kế hoạch Bắc Giang để quảng bá?", {"II.6 ¶ 2"}),
        # For whom something is done is no partner that is asked for.
        ("Bắc Giang có xây dựng danh mục quà tặng cho đối tác quốc tế không?", {"IV.2 - 5"}),
        ("Vì sao Hải Phòng lại phải củng cố mấy đoàn nghệ thuật chuyên nghiệp?", {"II.5 - 2"}),
    ],
)
def test_it_is_answered(assistant: Assistant, question: str, told: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert told <= {cited.path for cited in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Tôi phụ trách mảng tài chính ở Bắc Giang. Ai chủ trì xây dựng danh mục quà tặng và việc này hạn khi nào?",
        "Hải Dương có ký biên bản ghi nhớ với đối tác Hàn Quốc nào không?",
    ],
)
def test_what_a_question_itself_tells_of_stays(assistant: Assistant, question: str) -> None:
    cited = {cited.path for cited in assistant.ask(question).citations}
    assert cited & {"IV.2 - 5", "II.4 ¶ 4", "V.1 - 5"}


def test_both_runs_of_names_are_told(assistant: Assistant) -> None:
    answer = assistant.ask("Những di sản và khu, điểm du lịch nào được nêu tên trong kế hoạch Bắc Giang để quảng bá?")
    assert all(name in answer.text for name in ("Mộc bản Chùa Vĩnh Nghiêm", "Tây Yên Tử", "Suối Mỡ"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Kể tên giúp các tỉnh của Hàn Quốc đã ký thỏa thuận với Bắc Giang.", "không nêu địa phương nào của Hàn Quốc"),
        ("Số điện thoại đường dây nóng của Sở Ngoại vụ Gia Lai là số nào?", "không nêu thông tin liên hệ"),
    ],
)
def test_what_is_not_printed_is_not_stated(assistant: Assistant, question: str, said: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "5 kế hoạch thì những kế hoạch nào nhắc tới UNESCO, gắn với việc gì?",
            {("bac-giang", "II.7 ¶ 2"), ("gia-lai", "I.2 - 4"), ("hai-duong", "II.2 - 3")},
        ),
        (
            "Chỉ tiêu bằng con số đến năm 2030 của Hải Dương và Bắc Giang là gì, về lĩnh vực nào?",
            {("hai-duong", "II.2 - 4"), ("bac-giang", "IV.5 ¶ 1")},
        ),
        (
            "Nguồn kinh phí thực hiện ở cả năm kế hoạch lấy từ đâu, so sánh ngắn gọn giúp lãnh đạo",
            {("bac-giang", "III.1"), ("gia-lai", "IV - 3"), ("hai-duong", "IV.3"), ("quang-nam", "Điều 1.III - 2")},
        ),
        (
            "So sánh giúp tôi nơi nhận báo cáo kết quả thực hiện của các địa phương, đơn vị ở cả năm kế hoạch: gửi qua "
            "cơ quan nào?",
            {
                ("bac-giang", "IV.13 ¶ 1"),
                ("gia-lai", "V.11 ¶ 1"),
                ("hai-duong", "V.12 ¶ 1"),
                ("hai-phong", "III.1 - 3"),
                ("quang-nam", "Điều 2.1 ¶ 1"),
            },
        ),
        (
            "Tổng hợp các nội dung về hội chợ, kể cả tham gia và tự tổ chức, trong năm kế hoạch",
            {("bac-giang", "II.4 ¶ 5"), ("hai-duong", "III.1.5 - 3"), ("hai-phong", "II.2 - 7")},
        ),
    ],
)
def test_plans_are_set_beside_each_other(assistant: Assistant, question: str, told: set[tuple[str, str]]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert told <= {(cited.plan, cited.path) for cited in answer.citations}


def test_the_tasks_are_told_beside_where_there_are_more(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Liên hiệp các tổ chức hữu nghị tỉnh được giao việc gì ở Bắc Giang, Gia Lai, Hải Dương, nơi nào giao nhiều hơn?"
    )
    assert "Nhiều hơn: **Kế hoạch tỉnh Bắc Giang**" in answer.text
    assert "đối ngoại nhân dân" in answer.text


def test_who_a_report_goes_through_is_not_whose_it_is(assistant: Assistant) -> None:
    answer = assistant.ask("Các huyện của Gia Lai báo cáo kết quả qua Sở Ngoại vụ khi nào?")
    assert "V.11 ¶ 1" in {cited.path for cited in answer.citations}
