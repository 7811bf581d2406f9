"""What a question says before it asks on, what it denies, and what it says of the document as a document."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.denying import denies
from tests.assistant.talking import talk

SAID_WRONGLY = [
    ("Bảo tồn di sản văn hóa ở Bắc Giang giao Sở Ngoại vụ chủ trì, vậy bên văn hóa có phải gửi hồ sơ không?",
     "Sở Văn hóa, Thể thao và Du lịch** chủ trì"),
    ("Sở Nội vụ Hải Phòng chủ trì biên soạn tài liệu tập huấn thì làm trong mấy năm?", "Sở Ngoại vụ** chủ trì"),
    ("Công an tỉnh Bắc Giang được giao quản lý hội nghị, hội thảo quốc tế thì phối hợp với ai?", "Sở Ngoại vụ"),
    ("Nghe nói Hải Dương giao Sở Ngoại vụ theo dõi, đôn đốc kế hoạch, trích điều khoản giúp", "không giao việc nào"),
    ("Đơn vị đầu mối quan hệ với Bộ Ngoại giao ở Hải Dương là Sở Thông tin và Truyền thông phải không?", "Văn phòng"),
]  # fmt: skip
SAID_RIGHTLY = [
    ("Vận động, bảo tồn di sản văn hóa ở Bắc Giang giao Sở VHTTDL chủ trì, vậy Sở Ngoại vụ có phối hợp không?",
     "Có: **Kế hoạch tỉnh Bắc Giang** giao **Sở Ngoại vụ** phối hợp"),
    ("Sở Công Thương Bắc Giang chủ trì Hội chợ trái cây quốc tế, vậy Sở Tài chính làm phần gì?",
     "không nêu Sở Tài chính trong nội dung này"),
    ("Sở Ngoại vụ Hải Phòng chủ trì biên soạn tài liệu tập huấn nghiệp vụ thì làm trong mấy năm?", "2015 - 2018"),
    ("Đơn vị đầu mối quan hệ với Bộ Ngoại giao ở Hải Dương là Văn phòng UBND tỉnh phải không?", "Làm đầu mối quan hệ"),
    ("Nghe nói Quảng Nam giao Sở Ngoại vụ theo dõi, đôn đốc kế hoạch, trích điều khoản giúp", "theo dõi, đôn đốc"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "truth"), SAID_WRONGLY)
def test_what_is_said_wrongly_is_corrected_whatever_is_asked(assistant: Assistant, question: str, truth: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


@pytest.mark.parametrize(("question", "truth"), SAID_RIGHTLY)
def test_what_is_said_rightly_is_no_false_premise(assistant: Assistant, question: str, truth: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert truth in answer.text


DENIED_WRONGLY = [
    ("Kế hoạch Hải Phòng không có phụ lục nào đúng không?", "Không đúng"),
    ("Các huyện ở Hải Dương không phải gửi báo cáo hằng năm phải không?", "Không đúng"),
    ("Gia Lai không nhắc gì tới khu dự trữ sinh quyển nhỉ?", "Không đúng"),
    ("Sở Giáo dục Hải Phòng không chủ trì việc gì phải không?", "Không đúng"),
]
DENIED_RIGHTLY = [
    ("Bắc Giang không nhắc tới thành phố Suwon đúng không?", "Đúng như câu hỏi nêu"),
    ("Hải Dương không giao Sở Ngoại vụ chủ trì kế hoạch phải không?", "Đúng như câu hỏi nêu"),
    ("Công an tỉnh Bắc Giang không chủ trì mà chỉ phối hợp xử lý sản phẩm văn hóa độc hại đúng không?", "phối hợp"),
    ("Con số trên 60 di sản là của cả nước chứ không phải riêng Hải Dương phải không?", "cùng cả nước"),
]


@pytest.mark.parametrize(("question", "verdict"), DENIED_WRONGLY)
def test_a_wrong_denial_is_corrected(assistant: Assistant, question: str, verdict: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert answer.text.startswith(verdict)


@pytest.mark.parametrize(("question", "words"), DENIED_RIGHTLY)
def test_a_right_denial_is_no_false_premise(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hải phòng không có phụ lục nào nhỉ", True),
        ("các huyện không phải báo cáo đúng không", True),
        ("bắc giang có đăng cai sự kiện đúng không ghi ở đâu", False),
        ("sở a không chủ trì mà chỉ phối hợp phải không", False),
        ("đó là mục tiêu của cả nước chứ không phải của tỉnh đúng không", False),
        ("quảng nam có phụ lục không", False),
        ("sở văn hóa chống sản phẩm văn hóa không lành mạnh phải không", False),
    ],
)
def test_only_a_denial_denies(text: str, expected: bool) -> None:
    assert denies(text) is expected


NO_PREMISE = {
    "an agency that is out of it": (
        "Đã không có Sở Ngoại vụ trong phần tổ chức thực hiện của Hải Dương thì ai làm đầu mối với Bộ Ngoại giao?",
        "Văn phòng Ủy ban nhân dân tỉnh",
    ),
    "which of two roles": (
        "Công an tỉnh Bắc Giang chủ trì hay chỉ phối hợp ngăn chặn văn hóa phẩm độc hại?",
        "phối hợp",
    ),
    "one's own district": (
        "Phòng tôi ở huyện Lạng Giang (Bắc Giang) phải gửi báo cáo kết quả trước ngày nào?",
        "trước ngày 25/10",
    ),
    "a document of the plan's own province": (
        "Quyết định 942 của Bắc Giang là của UBND tỉnh phải không?",
        "942/QĐ-UBND",
    ),
}


@pytest.mark.parametrize("case", NO_PREMISE)
def test_what_takes_nothing_for_granted_is_answered(assistant: Assistant, case: str) -> None:
    question, words = NO_PREMISE[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


def test_a_centre_that_another_plan_founds_is_named_in_full(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang dự định lập trung tâm giao lưu và hợp tác quốc tế để làm gì?")
    assert answer.status == "premise_corrected"
    assert "“trung tâm giao lưu và hợp tác quốc tế”; tên này có trong **Kế hoạch thành phố Hải Phòng**" in answer.text


def test_in_a_conversation_a_denial_is_held_against_what_was_told(assistant: Assistant) -> None:
    fair = "Ai chủ trì Hội chợ trái cây quốc tế ở Bắc Giang?"
    part = talk(assistant, fair, "thế Sở Ngoại vụ không tham gia gì à?")
    assert part.status == "premise_corrected"
    assert part.text.startswith("Không đúng: **Kế hoạch tỉnh Bắc Giang** giao **Sở Ngoại vụ** chủ trì")
    none = talk(assistant, fair, "thế Sở Nội vụ không tham gia gì à?")
    assert none.status == "answered"
    assert none.text.startswith("Đúng")


def test_what_an_earlier_question_stated_is_not_stated_again(assistant: Assistant) -> None:
    stated = "Sở Nội vụ Hải Phòng chủ trì tập huấn công tác đối ngoại thì kinh phí lấy từ đâu?"
    assert talk(assistant, stated).status == "premise_corrected"
    assert talk(assistant, stated, "còn Bắc Giang thì sao?").status == "answered"
