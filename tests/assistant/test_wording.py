"""Questions in everyday words, in other keys and forms, and what they are answered with."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.syllable import decode_vni
from assistant.understanding.typed import from_vni


@pytest.mark.parametrize(
    ("keys", "word"),
    [("ha5n", "hạn"), ("Qua3ng", "Quảng"), ("vie6t5", "việt"), ("d9uo7ng2", "đường"), ("a1", "á"), ("2030", None)],
)
def test_vni_keys_are_decoded(keys: str, word: str | None) -> None:
    assert decode_vni(keys) == word


def test_one_word_with_a_figure_is_no_vni() -> None:
    assert from_vni("phụ lục a1 của Gia Lai") == "phụ lục a1 của Gia Lai"
    assert from_vni("ba1o ca1o cu3a Gia Lai") == "báo cáo của Gia Lai"


@pytest.mark.parametrize(
    ("question", "sought"),
    [
        ("Cơ quan nào đứng mũi chịu sào triển khai kế hoạch Gia Lai?", Sought.WHO),
        ("Tiền nong của Gia Lai lấy từ đâu?", Sought.FUNDING),
        ("Deadline báo cáo của Quảng Nam là ngày nào?", Sought.DEADLINE),
        ("Tài liệu của Hải Phòng phát cho ai?", Sought.OPEN),
        ("Cấp huyện của Gia Lai gửi báo cáo qua sở nào?", Sought.REPORT),
        ("Cho tôi toàn bộ việc mà kế hoạch Bắc Giang giao Sở Công Thương", Sought.DUTIES),
        ("Số và ngày ký ban hành kế hoạch của Gia Lai?", Sought.NUMBER),
        ("Triển khai kế hoạch Bắc Giang là việc của ai?", Sought.WHO),
    ],
)
def test_what_is_sought_is_understood_in_other_words(assistant: Assistant, question: str, sought: Sought) -> None:
    assert assistant.explain(question).sought is sought


@pytest.mark.parametrize(
    ("question", "agencies", "receivers"),
    [
        ("Các huyện Gia Lai gửi báo cáo cho Sở Ngoại vụ khi nào?", ("ubnd-cap-huyen",), ("so-ngoai-vu",)),
        ("Sở Ngoại vụ Gia Lai gửi báo cáo khi nào?", ("so-ngoai-vu",), ()),
        ("Đề án bồi dưỡng công chức ngoại vụ ở Quảng Nam?", (), ()),
    ],
)
def test_who_does_and_who_receives_are_told_apart(
    assistant: Assistant, question: str, agencies: tuple[str, ...], receivers: tuple[str, ...]
) -> None:
    frame = assistant.explain(question)
    assert (frame.agencies, frame.receivers) == (agencies, receivers)


@pytest.mark.parametrize(
    ("question", "paths", "words"),
    [
        pytest.param(
            "Theo Điều 2 quyết định của Quảng Nam thì thủ trưởng các cơ quan, đơn vị, địa phương phải làm những gì?",
            {"Điều 2.1", "Điều 2.1 ¶ 1", "Điều 2.2", "Điều 2.4"},
            "trong Điều 2",
            id="duties-under-a-place",
        ),
        pytest.param(
            "Bắc Giang giao Sở Công Thương những gì, kể cả ở phần II?",
            {"II.4 - 2", "II.5 - 2", "IV.4 ¶ 1", "IV.4 ¶ 2"},
            "4/4",
            id="a-place-taken-in-as-well",
        ),
        pytest.param(
            "Kế hoạch Quảng Nam áp dụng cho giai đoạn nào?", {"header 1"}, "2030", id="a-period-and-its-outlook"
        ),
        pytest.param(
            "Trích nguyên văn đoạn Quảng Nam dẫn Quyết định 1275.", {"Điều 1.II.5 - 3"}, "1275/QĐ-TTg", id="by-number"
        ),
        pytest.param("Nghị quyết 36-NQ/TW nằm trong kế hoạch nào?", {"II.4 - 1"}, "Hải Phòng", id="which-plan-cites"),
    ],
)
def test_the_answer_is_the_clause_that_is_meant(
    assistant: Assistant, question: str, paths: set[str], words: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert paths <= {citation.path for citation in answer.citations}
    assert words in answer.text


@pytest.mark.parametrize(
    "question",
    ["Kinh phí thực hiện kế hoạch lấy ở đâu?", "Ai chủ trì triển khai kế hoạch?", "Căn cứ pháp lý của kế hoạch là gì?"],
)
def test_what_every_plan_has_is_told_for_all_where_none_is_named(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "clarify"
    assert len({citation.plan for citation in answer.citations}) >= 4


def test_all_plans_asked_about_are_answered(assistant: Assistant) -> None:
    answer = assistant.ask("kẻ bảng hạn báo cáo hằng năm của cả 5 tỉnh")
    assert answer.status == "answered"
    assert len({citation.plan for citation in answer.citations}) == 5


def test_a_blank_cell_is_told_as_blank(assistant: Assistant) -> None:
    question = "Biên soạn tài liệu tập huấn nghiệp vụ ngoại giao văn hóa ở Hải Phòng: nguồn lực ghi là gì?"
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "để trống" in answer.text


def test_a_document_of_the_same_kind_is_told(assistant: Assistant) -> None:
    question = "Theo Nghị quyết số 40-NQ/TW, Hải Phòng thu hút nguồn lực người Việt Nam ở nước ngoài thế nào?"
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert "36-NQ/TW" in answer.text


def test_an_agency_without_a_part_is_told_so(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch Gia Lai giao Công an tỉnh chuẩn bị những phương án bảo vệ nào?")
    assert answer.status == "not_stated"
    assert "Công an tỉnh" in answer.text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("Logo quảng bá của Hải Phòng vẽ hình gì?", "logo", id="a-loanword-is-no-slip"),
        pytest.param("Bà con sống xa quê ở Gia Lai được giúp gì?", "xa quê", id="a-word-the-plans-print-may-stand"),
        pytest.param("Sở nào ở Hải Dương chủ tri việc tuyên truyền?", "chủ trì", id="a-slip-in-what-plans-often-print"),
    ],
)
def test_words_without_diacritics_in_a_clean_question(assistant: Assistant, typed: str, kept: str) -> None:
    assert kept in assistant.explain(typed).text
