"""Whole conversations: what a turn points at in the answers before it, and when it starts on something else."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.smalltalk import is_thanks
from tests.assistant.talking import talk


def places(answer: Answer) -> list[str]:
    return [f"{citation.plan}#{citation.path}" for citation in answer.citations]


def plans_of(answer: Answer) -> set[str]:
    return {citation.plan for citation in answer.citations}


APPENDIX = "Phụ lục kế hoạch Hải Phòng có mấy nhiệm vụ do Sở Ngoại vụ chủ trì?"
GIFTS = "Bắc Giang: danh mục sản phẩm làm quà tặng đối tác quốc tế phải gồm thông tin gì?"
FAIR = "ai chủ trì Hội chợ trái cây quốc tế"
FOREIGN_OFFICE = "Sở Ngoại vụ Gia Lai có mấy nhiệm vụ"
NETWORK = "Ai chủ trì phát triển mạng lưới cộng tác viên ngoại giao văn hóa ở Hải Phòng?"

POINTS_AT = {
    "item, then who coordinates it": (
        [APPENDIX, "cái thứ ba là gì, thời gian nào"],
        "hai-phong#Phụ lục II.1",
        "Hàng năm",
    ),
    "that task": (
        [APPENDIX, "cái thứ ba là gì", "ai phối hợp việc đó"],
        "hai-phong#Phụ lục II.1",
        "Các đơn vị liên quan",
    ),
    "item of an earlier list": (
        [FOREIGN_OFFICE, "việc thứ hai ai phối hợp", "hôm nay trời đẹp nhỉ", "cho xem nguyên văn việc thứ 4"],
        "gia-lai#V.2 - 4",
        "Bộ Ngoại giao",
    ),
    "last item": ([FOREIGN_OFFICE, "nhiệm vụ cuối cùng là gì"], "gia-lai#V.2 - 4", "Hướng dẫn, kiểm tra"),
    "its own column": ([NETWORK, "làm trong thời gian nào", "sản phẩm là gì"], "hai-phong#Phụ lục IV.1", "Đội ngũ"),
    "who does that": (
        ["Gia Lai nêu những di tích nào ở Kbang", "trích nguyên văn phần đó"],
        "gia-lai#III.2.d - 1",
        "Kbang",
    ),
    "they": (
        ["có tỉnh nào công an làm chung với quân sự không", "cụ thể họ phải xây dựng cái gì"],
        "hai-duong#V.8 ¶ 1",
        "phương án đấu tranh",
    ),
}


@pytest.mark.parametrize("case", POINTS_AT)
def test_a_turn_points_at_what_was_shown(assistant: Assistant, case: str) -> None:
    questions, place, words = POINTS_AT[case]
    answer = talk(assistant, *questions)
    assert answer.status == "answered"
    assert places(answer)[0] == place
    assert words in answer.text


NOT_STATED = {
    "when a fair is held": ([FAIR, "bao giờ tổ chức?"], "bac-giang#IV.4 ¶ 1"),
    "when a list is due": ([GIFTS, "hạn xong khi nào"], "bac-giang#II.4 ¶ 4"),
    "when one duty is due": (["Sở Tài chính Hải Dương được giao gì", "việc đó bao giờ xong"], "hai-duong#V.4 ¶ 1"),
    "a blank cell": ([NETWORK, "kinh phí của việc này lấy ở đâu"], "hai-phong#Phụ lục IV.1"),
}


@pytest.mark.parametrize("case", NOT_STATED)
def test_what_the_clause_pointed_at_does_not_state_is_taken_from_no_other(assistant: Assistant, case: str) -> None:
    questions, place = NOT_STATED[case]
    answer = talk(assistant, *questions)
    assert answer.status == "not_stated"
    assert places(answer)[0] == place


def test_who_pays_is_told_of_each_task_that_was_listed(assistant: Assistant) -> None:
    answer = talk(assistant, APPENDIX, "thế Sở Văn hoá thì chủ trì mấy việc", "kinh phí của mấy việc đó lấy ở đâu")
    assert places(answer) == [f"hai-phong#Phụ lục {row}" for row in ("II.3", "II.4", "III.2", "III.3")]


@pytest.mark.parametrize(
    ("questions", "agency", "count"),
    [
        ([FAIR, "ai phối hợp?", "bao giờ tổ chức?", "họ còn việc gì nữa không"], "Sở Công Thương", 3),
        ([NETWORK, "cơ quan đó còn được giao những việc gì trong phụ lục"], "Sở Ngoại vụ", None),
        (["Sở KHĐT Bắc Giang được giao những việc gì", "ý tôi hỏi Sở Công Thương"], "Sở Công Thương", 4),
        (["Hải Phòng giao Công an thành phố việc gì", "à nhầm, ý em là Sở Tài chính"], "Sở Tài chính", 1),
    ],
)
def test_an_agency_is_the_one_talked_of(
    assistant: Assistant, questions: list[str], agency: str, count: int | None
) -> None:
    answer = talk(assistant, *questions)
    assert f"giao **{agency}**" in answer.text
    assert answer.complete is not None
    assert count in (None, answer.complete.total)


SCOPES = {
    "all": (["Bắc Giang báo cáo trước ngày nào?", "còn Quảng Nam?", "lập bảng cả 5 tỉnh đi"], 5, set()),
    "the others": (["Hải Dương lấy kinh phí từ đâu", "các tỉnh còn lại thì sao"], 4, {"hai-duong"}),
    "left out": (["Sở GD&ĐT các tỉnh được giao gì", "bỏ Hải Phòng ra"], 3, {"hai-phong"}),
    "left out at first": (["trừ Hải Phòng và Gia Lai ra, kinh phí các tỉnh lấy từ đâu"], 3, {"hai-phong", "gia-lai"}),
    "beside": (["Gia Lai lấy kinh phí từ đâu", "so với Hải Dương"], 2, {"bac-giang"}),
    "differ": (["sở lao động Gia Lai phải làm gì", "còn Hải Dương", "khác nhau chỗ nào"], 2, {"bac-giang"}),
    "added": (["kinh phí của Gia Lai lấy từ đâu", "thêm Quảng Nam"], 2, {"bac-giang"}),
}


@pytest.mark.parametrize("case", SCOPES)
def test_a_turn_says_which_plans_it_asks(assistant: Assistant, case: str) -> None:
    questions, count, absent = SCOPES[case]
    told = plans_of(talk(assistant, *questions))
    assert len(told) == count
    assert not told & absent


NEW_SUBJECTS = {
    "goals": (
        ["Gia Lai có con số di sản nào không", "thế mục tiêu cụ thể của họ là gì"],
        "gia-lai#II.2",
    ),
    "review": ([NETWORK, "nguồn lực thì sao", "sơ kết mấy năm một lần"], "hai-phong#III.2 - 4"),
    "changes": (["Quảng Nam báo cáo ngày nào", "còn Hải Phòng muốn sửa đổi kế hoạch?"], "hai-phong#closing"),
    "grounds": (["Hải Phòng thực hiện theo QĐ 2013 đúng không", "Quảng Nam còn căn cứ gì nữa"], "quang-nam#header 3"),
    "money, two turns on": (["Kế hoạch Gia Lai kinh phí lấy từ đâu", "hằng năm ai tổng hợp trình?"], "gia-lai#V.6 ¶ 1"),
}


@pytest.mark.parametrize("case", NEW_SUBJECTS)
def test_words_of_its_own_are_the_subject(assistant: Assistant, case: str) -> None:
    questions, place = NEW_SUBJECTS[case]
    answer = talk(assistant, *questions)
    assert answer.status == "answered"
    assert place in places(answer)


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("vậy Sở Ngoại vụ có chủ trì việc này không?", "premise_corrected"),
        ("Sở Thông tin và Truyền thông chủ trì nội dung đó đúng không", "answered"),
    ],
)
def test_who_holds_what_was_shown_is_checked_there(assistant: Assistant, claim: str, status: str) -> None:
    answer = talk(assistant, "Hải Phòng ai làm quà tặng", claim)
    assert (answer.status, places(answer)) == (status, ["hai-phong#III.5 - 3", "hai-phong#III.5"])


def test_a_list_is_picked_from_and_gone_on_with(assistant: Assistant) -> None:
    duties = ["hải dương giao sở văn hóa làm những gì", "việc thứ 6 thì sao", "trong đó việc nào phải báo cáo"]
    assert places(talk(assistant, *duties)) == ["hai-duong#V.1 - 1"]
    assert places(talk(assistant, *duties, "báo cáo cho ai")) == ["hai-duong#V.1 - 1"]


@pytest.mark.parametrize("question", ["chức vụ gì", "ông ấy tên gì", "còn Gia Lai"])
def test_the_signer_is_talked_of_on(assistant: Assistant, question: str) -> None:
    assert talk(assistant, "ai ký kế hoạch Hải Phòng", question).citations[0].path == "signature"


def test_a_role_asked_for_before_does_not_deny_duties(assistant: Assistant) -> None:
    answer = talk(assistant, "Sở Tài chính các tỉnh phối hợp việc gì", "Gia Lai và Hải Dương thì sao")
    assert "Không giao nhiệm vụ riêng cho cơ quan này: Kế hoạch tỉnh Hải Dương" not in answer.text


@pytest.mark.parametrize("aside", ["cảm ơn nhé", "giá vàng hôm nay thế nào", "thời tiết ngày mai ra sao"])
def test_an_aside_does_not_end_a_conversation(assistant: Assistant, aside: str) -> None:
    first = "Sở Lao động - Thương binh và Xã hội Gia Lai phải làm gì"
    assert not talk(assistant, first, aside).citations
    assert "Sở Nội vụ" in talk(assistant, first, aside, "à quên, sở này giờ nhập vào đâu rồi").text
    assert places(talk(assistant, first, aside, "còn Hải Dương")) == ["hai-duong#V.7 ¶ 1"]


@pytest.mark.parametrize(
    ("said", "thanks"),
    [
        ("ok cảm ơn em nhiều nhé", True),
        ("dạ vâng em cảm ơn anh ạ", True),
        ("thôi được rồi, cám ơn nha", True),
        ("ok", True),
        ("cảm ơn, còn Hải Phòng thì sao", False),
        ("được giao việc gì", False),
    ],
)
def test_thanks_are_known_by_all_of_a_message(said: str, thanks: bool) -> None:
    assert is_thanks(said) is thanks


RAIN = "Nghệ An: rà soát, lắp đặt trạm đo mưa tự động cơ quan nào chủ trì?"
SEA = "Sở Nông nghiệp và Môi trường Cà Mau được giao việc gì?"
NEVER_SEEN = {
    "labelled lines: who": ([RAIN, "ai phối hợp?"], "Sở Khoa học và Công nghệ", "nghe-an-77"),
    "labelled lines: when": ([RAIN, "việc đó bao giờ xong"], "2027", "nghe-an-77"),
    "item": ([SEA, "việc thứ ba ghi thế nào"], "Bố trí kinh phí cho trạm đo", "ca-mau-9"),
    "they": ([RAIN, "sở này ở Cà Mau làm gì"], "trạm đo", "ca-mau-9"),
    "correction": ([SEA, "ý tôi hỏi Công an tỉnh"], "an ninh", "ca-mau-9"),
    "new subject": ([RAIN, "diễn tập cứu nạn thì ai chủ trì"], "Bộ Chỉ huy Quân sự tỉnh", "nghe-an-77"),
}


@pytest.mark.parametrize("case", NEVER_SEEN)
def test_plans_never_seen_are_talked_of_alike(more: Assistant, case: str) -> None:
    questions, words, plan = NEVER_SEEN[case]
    answer = talk(more, *questions)
    assert answer.status == "answered"
    assert words in answer.text
    assert plans_of(answer) == {plan}
