"""What is asked of the plan itself, and what of something else that is sent, numbered or rested on within it."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.of_itself import calling_it_plan, own_facts


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("văn bản bắc giang có từ bao giờ", "kế hoạch bắc giang có từ bao giờ"),
        ("trong bản của tỉnh bắc giang có gì", "trong kế hoạch của tỉnh bắc giang có gì"),
        ("các văn bản bắc giang căn cứ", "các văn bản bắc giang căn cứ"),
        ("số văn bản bắc giang dẫn", "số văn bản bắc giang dẫn"),
        ("ấn bản bắc giang", "ấn bản bắc giang"),
    ],
)
def test_a_plan_is_called_a_text_too(text: str, read: str) -> None:
    assert calling_it_plan(text, [text.index("bắc giang")]) == read


@pytest.mark.parametrize(
    "text",
    [
        "kế hoạch x có bao nhiêu nhiệm vụ",
        "kế hoạch x áp dụng đến khi nào",
        "kế hoạch x lập danh mục quà tặng khi nào",
        "khi nào x lập danh mục",
    ],
)
def test_other_questions_ask_no_fact_of_the_plan(text: str) -> None:
    assert own_facts(text, frozenset()) == ()


@pytest.mark.parametrize(
    ("question", "plan", "path"),
    [
        pytest.param("Văn bản của Bắc Giang có từ bao giờ?", "bac-giang", "header 2", id="since when"),
        pytest.param("Kế hoạch Bắc Giang ra đời tháng nào năm nào?", "bac-giang", "header 2", id="month"),
        pytest.param("Quyết định của Quảng Nam bắt đầu có giá trị khi nào?", "quang-nam", "closing", id="effect"),
        pytest.param("Kế hoạch của Bắc Giang đề tháng, năm nào?", "bac-giang", "header 2", id="dated"),
        pytest.param("Văn bản của Quảng Nam đề cho quãng thời gian nào?", "quang-nam", "header 1", id="period"),
        pytest.param(
            "Kế hoạch ngoại giao văn hóa Quảng Nam bao trùm khoảng thời gian nào?", "quang-nam", "header 1", id="span"
        ),
        pytest.param("Văn bản Bắc Giang được gửi cho những bộ nào?", "bac-giang", "recipients", id="recipients"),
        pytest.param("Bản Hải Dương gửi cho chuyên viên nào?", "hai-duong", "recipients", id="a person"),
        pytest.param("Ở Quảng Nam huyện lập dự toán gửi cho ai?", "quang-nam", "Điều 1.III - 1", id="a budget"),
        pytest.param("Báo cáo của Bắc Giang gửi cho ai?", "bac-giang", "IV.13 ¶ 1", id="a report"),
        pytest.param(
            "Kế hoạch văn hoá đối ngoại 2022-2026 của Gia Lai mang số bao nhiêu?", "gia-lai", "V.3 - 2", id="another's"
        ),
        pytest.param(
            "Bắc Giang dựa vào đề án nào để hợp tác với các tỉnh nước ngoài?", "bac-giang", "II.4 ¶ 1", id="a project"
        ),
        pytest.param(
            "Gia Lai dựa trên kế hoạch nào để làm văn hóa đối ngoại?", "gia-lai", "V.3 - 2", id="another plan"
        ),
        pytest.param("Hải Phòng dựa vào văn bản nào để ban hành kế hoạch?", "hai-phong", "header 2", id="the plan"),
        pytest.param(
            "Bắc Giang căn cứ quyết định nào để triển khai chiến lược ngoại giao văn hóa?",
            "bac-giang",
            "header 4",
            id="the strategy",
        ),
        pytest.param("Tiếng hát then được nhắc ở chỗ nào trong văn bản Bắc Giang?", "bac-giang", "II.6 ¶ 2", id="part"),
    ],
)
def test_what_is_asked_of_is_told_from_what_it_is_asked_in(
    assistant: Assistant, question: str, plan: str, path: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert (plan, path) in {(citation.plan, citation.path) for citation in answer.citations}
    assert len(answer.citations) < 6


@pytest.mark.parametrize(
    "question",
    [
        "Số hiệu kế hoạch ngoại giao văn hóa của tỉnh Bắc Giang là bao nhiêu?",
        "Kế hoạch triển khai chiến lược ngoại giao văn hóa của Gia Lai ban hành ngày nào?",
        "Kế hoạch Gia Lai có từ khi nào?",
        "Văn bản của Hải Dương có dẫn chiếu kế hoạch triển khai Chiến lược văn hoá đối ngoại không, số hiệu nào",
    ],
)
def test_what_the_head_leaves_blank_stays_so(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "status", "words"),
    [
        pytest.param("Hải Phòng lập trung tâm nào để lo chuyện hợp tác quốc tế?", "answered", "trung tâm giao lưu"),
        pytest.param("Hải Phòng mời trường nào của Nhật sang giao lưu", "not_stated", "trường cụ thể"),
        pytest.param("Lễ hội Hoa Phượng Đỏ ở thành phố nào?", "answered", "Hải Phòng"),
        pytest.param("Trung tâm giao lưu quốc tế của Hải Phòng đặt ở phố nào?", "not_stated", "địa chỉ cụ thể"),
        pytest.param("Hội chợ trái cây quốc tế tổ chức ở đâu?", "answered", "Bắc Giang"),
        pytest.param("Hội chợ trái cây quốc tế Bắc Giang tổ chức ở đâu?", "not_stated", "địa điểm cụ thể"),
        pytest.param("Hội nghị cán bộ công đoàn tổ chức ở đâu?", "not_found", ""),
        pytest.param("Quảng Nam hợp tác với nước ngoài để đào tạo ai?", "answered", "tài năng văn hóa"),
        pytest.param("Hải Dương khen thưởng ai?", "answered", "cá nhân, tập thể"),
    ],
)
def test_one_of_a_kind_is_told_where_the_plan_tells_it(
    assistant: Assistant, question: str, status: str, words: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert words in answer.text
