"""Single questions in everyday words: reports nobody calls so, two wrong things at once, several agencies, parts."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.handed_in import naming_report


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("Bắc Giang mỗi năm chậm nhất bao giờ phải nộp kết quả, nộp cho ai và gửi qua cửa nào?", "25/10"),
        ("Bắc Giang chậm nhất ngày nào phải gửi về?", "25/10"),
        ("Bắc Giang gửi tổng kết năm chậm nhất hôm nào", "25/10"),
        ("Quảng Nam hằng năm phải nộp lên trước ngày mấy, qua cửa nào?", "15 tháng 11"),
    ],
)
def test_what_is_handed_in_is_a_report_whatever_it_is_called(assistant: Assistant, question: str, day: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert day in answer.text


def test_what_has_a_subject_of_its_own_is_no_report() -> None:
    topic = ["hồ", "sơ", "di", "sản", "nộp"]
    assert naming_report("gia lai hồ sơ di sản nộp khi nào", topic) == "gia lai hồ sơ di sản nộp khi nào"
    assert naming_report("gia lai phải nộp khi nào", ["nộp"]) == "gia lai phải nộp báo cáo khi nào"


def test_a_follow_up_on_sending_keeps_its_own_subject(assistant: Assistant) -> None:
    assert "báo cáo" not in assistant.explain("vậy gửi qua đầu mối nào?").text


def test_no_time_is_denied_where_hardly_a_word_is_found(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang khi nào thì phát lì xì cho anh em?")
    assert answer.status == "not_stated"
    assert "không nêu thời gian" not in answer.text
    assert "Nội dung gần nhất" in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Báo cáo năm của Bắc Giang hạn 15/11 gửi qua Sở Nội vụ, vậy còn phải gửi thêm bản cho ai?",
            ["25/10", "cũng không nêu “Sở Nội vụ”"],
        ),
        (
            "Kế hoạch Quảng Nam giai đoạn 2021-2026 do phó chủ tịch Lê Trí Thanh ký phải không?",
            ["chức danh **Chủ tịch**", "2022 - 2025"],
        ),
        (
            "Sở Ngoại vụ Gia Lai thực hiện Kế hoạch 1908 giai đoạn 2021-2025, có đúng ngày 24/11/2021 không?",
            ["không ghi “2021-2025”", "2022-2026", "Sở Văn hóa, Thể thao và Du lịch", "không nêu “Sở Ngoại vụ”"],
        ),
        (
            "Hải Phòng gây dựng đội cộng tác viên ngoại giao văn hóa kéo dài 2015-2020, ai phối hợp?",
            ["không nêu “2015-2020”", "2015-2016"],
        ),
    ],
)
def test_every_wrong_thing_of_a_question_is_told(assistant: Assistant, question: str, told: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert [words for words in told if words not in answer.text] == []


@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch Quảng Nam giai đoạn 2022-2025 do phó chủ tịch Lê Trí Thanh ký phải không?",
        "Hải Phòng giai đoạn 2015-2018 ai biên soạn tài liệu tập huấn?",
        "Bắc Giang nộp báo cáo qua Sở Ngoại vụ trước ngày nào?",
    ],
)
def test_what_is_right_in_a_question_is_not_called_wrong(assistant: Assistant, question: str) -> None:
    assert "không nêu “" not in assistant.ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Bắc Giang: vụ hội chợ hoa quả mời doanh nghiệp ngoại về thì sở nào cầm trịch?",
        "Hội chợ trái cây quốc tế ở Bắc Giang do sở nào chủ trì?",
    ],
)
def test_one_fair_in_two_sections_is_told_with_both_leads(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert {"II.4 - 1", "IV.4 ¶ 1"} <= {one.path for one in answer.citations}
    assert "cơ quan chủ trì khác nhau" in answer.text


def test_agencies_named_together_are_all_told(assistant: Assistant) -> None:
    both = assistant.ask("Lính với công an Hải Dương phải gánh phần nào?").text
    assert "Công an tỉnh" in both
    assert "Bộ Chỉ huy Quân sự tỉnh" in both
    press = assistant.ask("báo đài hải dương được giao mấy nhiệm vụ, là gì")
    assert {one.path for one in press.citations} == {"V.9", "V.9 - 1", "V.9 - 2"}
    assert "Báo Hải Dương" in press.text
    assert "Đài Phát thanh" in press.text
    assert "báo chí" in assistant.explain("Bắc Giang mời báo đài nước ngoài ra sao?").text


def test_a_shared_heading_and_an_agency_without_duty_are_told(assistant: Assistant) -> None:
    shared = assistant.ask("Công an Hải Dương phải làm gì?").text
    assert "giao chung cho cả **Bộ Chỉ huy Quân sự tỉnh**" in shared
    of_two = assistant.ask("Bắc Giang giao Sở Tư pháp và Công an việc gì?").text
    assert "không nêu “Sở Tư pháp”" in of_two
    of_none = assistant.ask("bộ đội và công an Gia Lai có việc gì").text
    assert "cho Bộ Chỉ huy Quân sự tỉnh và Công an tỉnh" in of_none


def test_each_duty_of_several_agencies_tells_whose_it_is(assistant: Assistant) -> None:
    text = assistant.ask("Hải Phòng: Sở Nội vụ và Sở Tài chính làm gì").text
    assert "Sở Nội vụ: phối hợp" in text
    assert "Sở Tài chính: chủ trì" in text


def test_those_with_whom_something_is_signed(assistant: Assistant) -> None:
    answer = assistant.ask("HD đã ký hợp tác với những nơi nào của nước bạn, kể đủ")
    assert answer.complete is not None
    assert answer.complete.total == 3
    assert "UNESCO" not in answer.text
    assert "Kagoshima" in assistant.ask("Hải Dương ký thỏa thuận hợp tác với những ai?").text
    assert "không ghi đã ký kết" in assistant.ask("Quảng Nam đã ký hợp tác với những nơi nào?").text


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        (
            "hội chợ trái cây quốc tế ở bắc giang mở tháng mấy, huyện nào đăng cai",
            "tháng cụ thể và địa điểm cụ thể",
        ),
        ("Festival Di sản Quảng Nam kỳ tới mở năm nào, kéo mấy ngày?", "năm cụ thể và chu kỳ hay thời lượng"),
    ],
)
def test_a_refusal_names_every_part_that_is_asked(assistant: Assistant, question: str, subject: str) -> None:
    assert f"không nêu {subject}" in assistant.ask(question).text


def test_a_cited_plan_is_told_with_who_goes_on_with_it(assistant: Assistant) -> None:
    text = assistant.ask("Kế hoạch 5058 nhắc trong bản của BG là về cái gì, ngày nào, giao sở nào làm tiếp?").text
    assert "28/9/2021" in text
    assert "giao **Sở Văn hóa, Thể thao và Du lịch**" in text


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Gia Lai tóm nhiệm vụ thành 5 từ nào, dồn sức vào từ nào?", "I.2 - 4"),
        ("ở QN ai nắm vai cầm nhịp chung, thúc các nơi làm?", "Điều 2.3"),
        ("Mấy năm thì Hải Phòng ngồi lại xem giữa chặng làm được tới đâu, bên nào đứng ra?", "III.2 - 4"),
        ("Dân Hải Dương làm nghiên cứu ở trời tây thì đơn vị nào móc nối họ về giúp quê?", "V.6 ¶ 2"),
        ("Tới 2030 Bắc Giang tính có mấy món hạng cao nhất toàn quốc để biếu khách tây?", "IV.5 ¶ 1"),
        ("Hải Phòng: sách dạy nghề cho cán bộ đối ngoại văn hóa ai soạn, ai phụ?", "Phụ lục I.3"),
        ("Kinh phí cho mấy việc này ở Quảng Nam ai trả, móc từ khoản nào?", "Điều 1.III - 2"),
    ],
)
def test_everyday_words_find_the_clause(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in {one.path for one in answer.citations}
