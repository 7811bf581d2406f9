"""A topic inside one plan is told whole; counts, comparisons and appendices answer just what they are asked."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant


def places(answer: Answer, plan: str = "") -> set[str]:
    return {citation.path for citation in answer.citations if plan in ("", citation.plan)}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "liệt kê hết những chỗ kế hoạch Bắc Giang nói chuyện quà biếu cho khách nước ngoài",
            {"II.4 ¶ 2", "II.4 ¶ 4", "IV.1 - 3", "IV.2 - 5", "IV.4 ¶ 1", "IV.5 ¶ 1"},
        ),
        (
            "Bắc Giang có những nội dung gì dành cho bà con ta ở nước ngoài? cần đủ",
            {"I.1 - 4", "I.2 - 2", "II.6 ¶ 8", "IV.1 - 2", "IV.1 - 7", "IV.10 ¶ 1"},
        ),
        (
            "hải dương định đào tạo bồi dưỡng cán bộ làm NGVH thế nào, kể hết",
            {"III.1.4 - 1", "III.1.4 - 2", "III.1.4 - 3", "III.1.4 - 4", "V.5 ¶ 1"},
        ),
        (
            "Bắc Giang tính làm gì về thể thao với nước ngoài?",
            {"II.4 ¶ 6", "II.5 ¶ 2", "II.5 ¶ 3", "IV.2 - 1", "IV.2 - 3"},
        ),
        (
            "Hải Phòng dùng website, cổng điện tử vào việc gì? liệt kê các nội dung",
            {"II.1 - 2", "II.2 - 3", "III.5 - 1", "Phụ lục I.2", "Phụ lục I.4"},
        ),
        ("chuyện biển đảo trong KH hải phòng nằm ở mục nào", {"II.2 - 6", "Phụ lục III.1"}),
        (
            "Nông sản, trái cây được kế hoạch Bắc Giang nhắc tới ở những nội dung nào?",
            {"II.4 ¶ 4", "II.4 ¶ 5", "IV.1 - 4", "IV.4 ¶ 1", "IV.5 ¶ 1"},
        ),
        (
            "Đồng bào, Việt kiều: Gia Lai đề ra những gì cho họ",
            {"I.2 - 4", "III.1.b + 4", "III.1.đ - 2", "V.5 ¶ 1", "V.8 ¶ 1"},
        ),
        ("Bắc Giang định làm gì với doanh nghiệp FDI?", {"II.5 ¶ 3", "IV.1 - 4"}),
    ],
)
def test_every_clause_on_a_topic_is_told_and_counted(assistant: Assistant, question: str, expected: set[str]) -> None:
    answer = assistant.ask(question)
    assert expected <= places(answer)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == len(answer.citations)


def test_who_does_it_is_told_with_each_place_where_asked(assistant: Assistant) -> None:
    answer = assistant.ask("chống thông tin xấu độc, xuyên tạc: Hải Dương ghi ở những mục nào và ai làm")
    assert {"III.2.3 - 3", "V.1 - 4", "V.3 ¶ 1"} <= places(answer)
    assert "giao **Sở Thông tin và Truyền thông**" in answer.text


def test_the_sentence_that_says_it_is_shown(assistant: Assistant) -> None:
    text = assistant.ask("Nông sản, trái cây được kế hoạch Bắc Giang nhắc tới ở những nội dung nào?").text
    assert "tổ chức Hội chợ trái cây quốc tế" in text
    assert "thị trường xuất khẩu nông sản" in text


def test_a_part_called_by_its_title_is_told_as_that_part(assistant: Assistant) -> None:
    answer = assistant.ask("Các mục tiêu cụ thể của Hải Dương là những gì, liệt kê đầy đủ")
    assert places(answer) == {"II.2", "II.2 - 1", "II.2 - 2", "II.2 - 3", "II.2 - 4", "II.2 - 5"}


def test_a_contact_is_still_a_contact(assistant: Assistant) -> None:
    assert assistant.ask("website của Sở Ngoại vụ Gia Lai là gì").status == "not_stated"


@pytest.mark.parametrize(
    ("question", "count", "told"),
    [
        ("STTTT Hải Phòng chủ trì tổng cộng mấy việc, cộng cả phụ lục?", 5, "5 nhiệm vụ ở vai trò chủ trì"),
        ("giao cho Sở VH, TT và DL gia lai tất cả bao nhiêu thứ, liệt kê", 6, "6 nhiệm vụ"),
        ("Sở văn hóa Hải Dương có mấy đầu việc, trong đó chủ trì mấy", 7, "Trong đó: chủ trì 3 nhiệm vụ"),
        ("bao nhiêu trong 8 nhóm giải pháp Bắc Giang do ngành văn hóa làm chủ trì? kể tên", 4, "Phần II"),
        (
            "Quảng Nam có mấy nhóm nhiệm vụ giải pháp, tên từng nhóm",
            6,
            "Gắn kết ngoại giao văn hóa với ngoại giao kinh tế",
        ),
        ("Gia Lai có mấy nhóm nhiệm vụ, giải pháp?", 2, "GIẢI PHÁP CHỦ YẾU"),
        ("Quảng Nam viện dẫn các văn bản nào của trung ương (luật, nghị quyết, kết luận)", 6, "12-KL/TW"),
        ("Các văn bản của tỉnh mà kế hoạch Quảng Nam dẫn", 4, "2852/QĐ-UBND"),
        ("ở QN những thứ gì phải đi qua Sở Ngoại vụ trước khi lên UBND tỉnh", 2, "15 tháng 11"),
    ],
)
def test_a_count_is_of_just_what_is_asked(assistant: Assistant, question: str, count: int, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert answer.complete.total == count
    assert told in answer.text


def test_central_documents_leave_out_the_province_s_own(assistant: Assistant) -> None:
    text = assistant.ask("Quảng Nam viện dẫn các văn bản nào của trung ương").text
    assert "1275/QĐ-TTg" in text
    assert "61/TTr-SNgV" not in text


def test_an_agency_compared_is_the_subject(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Tài chính hai tỉnh Bắc Giang, Hải Dương: bên nào chủ trì bên nào phối hợp?")
    assert "IV.7 ¶ 1" in places(answer, "bac-giang")
    assert places(answer, "hai-duong") == {"V.4 ¶ 1"}
    assert "giao Sở Tài chính với vai trò: chủ trì 1 nhiệm vụ" in answer.text


def test_a_phrase_called_so_is_looked_for_itself(assistant: Assistant) -> None:
    answer = assistant.ask("cụm ngoại giao số có trong kế hoạch tỉnh nào, tỉnh nào không")
    assert {c.plan for c in answer.citations} == {"bac-giang", "gia-lai", "quang-nam"}
    assert "Không có cụm từ này: Kế hoạch tỉnh Hải Dương; Kế hoạch thành phố Hải Phòng." in answer.text


def test_which_appendix_is_here_and_which_only_promised(assistant: Assistant) -> None:
    text = assistant.ask("Tỉnh nào có phụ lục nhiệm vụ kèm theo kế hoạch, tỉnh nào hứa mà không thấy?").text
    assert "**Kế hoạch thành phố Hải Phòng** có Phụ lục" in text
    assert "**Kế hoạch tỉnh Bắc Giang** có nhắc đến Phụ lục kèm theo" in text
    assert "**Kế hoạch tỉnh Gia Lai** không có và không nhắc đến Phụ lục nào." in text


def test_a_name_of_one_word_is_compared_by_itself(assistant: Assistant) -> None:
    answer = assistant.ask("Festival của Bắc Giang khác của Quảng Nam ở chỗ nào?")
    assert places(answer, "bac-giang") == {"II.7 ¶ 4", "IV.2 - 3"}
    assert places(answer, "quang-nam") == {"Điều 1.I.2.a - 1", "Điều 1.II.4 - 2"}


def test_a_plan_is_not_denied_what_it_says_without_the_rest(assistant: Assistant) -> None:
    taught = assistant.ask("sở nào ở các tỉnh lo dạy tiếng Việt cho con em kiều bào")
    assert "V.5 ¶ 1" in places(taught, "hai-duong")
    korea = assistant.ask("các tỉnh chơi với phía Hàn Quốc thế nào, địa phương nào bên đó?")
    assert "II.4 ¶ 1" in places(korea, "bac-giang")
    assert "Chỉ nhắc tên:" in korea.text
    assert "Trung Quốc, Nhật Bản, Hàn Quốc" in korea.text


def test_every_department_with_a_task_on_one_thing_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Sở nào ở các tỉnh chịu trách nhiệm chuẩn bị quà tặng đối ngoại?")
    assert {"IV.1 - 3", "IV.2 - 5", "IV.4 ¶ 1", "IV.5 ¶ 1"} <= places(answer, "bac-giang")
    assert "III.5 - 3" in places(answer, "hai-phong")
