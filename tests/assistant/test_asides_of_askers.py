"""What an asker says beside his question: what he needs it for, what is to be told too, what must not get in."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought

FOR_WHICH_PAPER = {
    "to cite it": ("Để trích dẫn cho chuẩn, kế hoạch Quảng Nam số bao nhiêu?", Sought.NUMBER),
    "to fill in a form": ("Để điền vào biểu mẫu, cho hỏi ai ký kế hoạch Hải Phòng?", Sought.SIGNER),
    "to write it rightly": ("Để ghi cho đúng trong báo cáo, cơ quan nào chủ trì ở Gia Lai?", Sought.WHO),
    "what a plan does for is content": ("Để bảo tồn di sản, Bắc Giang làm gì?", Sought.OPEN),
}


@pytest.mark.parametrize("case", FOR_WHICH_PAPER)
def test_the_paper_it_is_needed_for_is_no_subject(assistant: Assistant, case: str) -> None:
    question, sought = FOR_WHICH_PAPER[case]
    frame = assistant.explain(question)
    assert frame.sought is sought
    assert not {"dẫn", "chuẩn", "điền", "biểu", "mẫu", "báo", "cáo"} & set(frame.topic)


def test_what_a_plan_does_something_for_stays_its_subject(assistant: Assistant) -> None:
    assert {"bảo", "tồn", "di", "sản"} <= set(assistant.explain("Để bảo tồn di sản, Bắc Giang làm gì?").topic)


SECTIONS = {
    "figures where there are any": (
        "Hải Dương có mấy mục tiêu cụ thể, mỗi mục tiêu nói gì (có con số thì ghi luôn con số)?",
        "gồm 5 nội dung",
    ),
    "not to be mixed up": (
        "Giai đoạn 2022 - 2025 Quảng Nam đặt ra những mục tiêu cụ thể nào? Kể hết, đừng lẫn sang mục tiêu 2030.",
        "“Giai đoạn 2022 - 2025” gồm 4 nội dung",
    ),
    "none to be left out": (
        "Tóm tắt các yêu cầu mà UBND tỉnh Gia Lai đặt ra khi triển khai Chiến lược, không bỏ sót yêu cầu nào",
        "“Yêu cầu” gồm 5 nội dung",
    ),
    "stated when it was issued": (
        "Nêu các mục đích mà Bắc Giang nêu khi ban hành kế hoạch",
        "“Mục đích” gồm 4 nội dung",
    ),
    "how far it reaches": (
        "UBND huyện ở Quảng Nam phải làm những việc gì, từ lập kế hoạch, dự toán cho tới báo cáo?",
        "15 tháng 11 hằng năm",
    ),
}


@pytest.mark.parametrize("case", SECTIONS)
def test_a_section_is_told_whatever_is_said_beside(assistant: Assistant, case: str) -> None:
    question, words = SECTIONS[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


def test_what_must_not_get_in_does_not(assistant: Assistant) -> None:
    answer = assistant.ask(SECTIONS["not to be mixed up"][0])
    assert not any(cited.path.startswith("Điều 1.I.2.b") for cited in answer.citations)


MONEY = (
    "Cơ quan nào ở Hải Phòng lo phần tiền, và tiền lấy từ đâu?",
    "Kinh phí của kế hoạch Hải Phòng lấy từ đâu, cơ quan nào lo?",
)


@pytest.mark.parametrize("question", MONEY)
def test_where_money_comes_from_and_who_sees_to_it_are_two_questions(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    paths = {cited.path for cited in answer.citations}
    assert {"III.7 - 1", "II.6 - 1"} <= paths
    assert "Sở Tài chính" in answer.text


BESIDES = {
    "whether times are printed": (
        "Việc nâng cao trình độ cán bộ làm đối ngoại: từng tỉnh trong 5 tỉnh làm gì, có kèm mốc thời gian không?",
        {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"},
    ),
    "what to mind": (
        "Mỗi văn bản trong năm văn bản thực hiện quyết định nào của Thủ tướng? Chú ý cái của Hải Phòng khác đời.",
        {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"},
    ),
    "which is better": (
        "So việc đưa nông sản ra thế giới giữa BG và HD giùm, bên nào làm bài bản hơn",
        {"bac-giang", "hai-duong"},
    ),
    "how to lay it out": (
        "Sở Ngoại vụ bên nào nhiều việc hơn, Hải Dương hay Gia Lai? Đặt hai danh mục cạnh nhau.",
        {"gia-lai"},
    ),
}


@pytest.mark.parametrize("case", BESIDES)
def test_what_is_wanted_besides_narrows_nothing(assistant: Assistant, case: str) -> None:
    question, plans = BESIDES[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert plans <= {cited.plan for cited in answer.citations}
    assert "Không nêu." not in answer.text


PARTS = {
    "the basis cited": (
        "Bà con người Quảng ở nước ngoài và người dân trong tỉnh được Quảng Nam quan tâm ra sao? Cho đủ mục, kể cả văn "
        "bản viện dẫn.",
        "Điều 1.II.3",
    ),
    "names above all": (
        "Giai đoạn từ 2022 tới 2025 Quảng Nam phấn đấu những gì? Cần bản đầy đủ, nhất là tên các nơi đã quen.",
        "Điều 1.I.2.a",
    ),
    "names where there are any": (
        "tóm tắt ngắn phần di sản với danh hiệu quốc tế bên Gia Lai, có kể tên di tích thì kể luôn",
        "III.2.d",
    ),
}


@pytest.mark.parametrize("case", PARTS)
def test_the_part_asked_for_is_told_whole(assistant: Assistant, case: str) -> None:
    question, path = PARTS[case]
    cited = [one.path for one in assistant.ask(question).citations]
    assert cited[0] == path
    assert sum(one.startswith(f"{path} - ") for one in cited) >= 3


def test_the_number_of_a_document_is_told_with_it(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Nghị quyết nào của Tỉnh ủy Quảng Nam về văn hóa, thể thao được yêu cầu thực hiện? cho số + ngày"
    )
    assert answer.status == "answered"
    assert "11-NQ/TU" in answer.text


def test_the_number_of_a_plan_asked_for_after_its_name_is_its_own(assistant: Assistant) -> None:
    assert assistant.explain("Kế hoạch Gia Lai, cho số và ngày").facts
