"""Questions in people's own words: bynames, landmarks, fields of work, idioms, regional words, and what is unsure."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from assistant.understanding.wording import Wording


@pytest.mark.parametrize(
    ("question", "plan"),
    [
        pytest.param("Đất Cảng giao ai lo tập huấn đối ngoại?", "hai-phong", id="a-byname"),
        pytest.param("Kinh phí của xứ Quảng lấy từ đâu?", "quang-nam", id="another-byname"),
        pytest.param("BG báo cáo hằng năm trước ngày nào?", "bac-giang", id="initials"),
        pytest.param("Cao nguyên Kon Hà Nừng được nhắc ra sao?", "gia-lai", id="a-name-only-one-plan-prints"),
    ],
)
def test_a_plan_is_known_by_what_people_call_it(assistant: Assistant, question: str, plan: str) -> None:
    assert assistant.explain(question).plans == (plan,)


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Ngành nông nghiệp Bắc Giang làm gì?", "so-nong-nghiep-va-phat-trien-nong-thon"),
        ("Bên văn hóa ở Hải Dương được giao việc gì?", "so-van-hoa-the-thao-va-du-lich"),
        ("Văn phòng ủy ban Hải Dương có nhiệm vụ gì?", "van-phong-ubnd-tinh"),
    ],
)
def test_an_agency_is_known_by_its_field_of_work(assistant: Assistant, question: str, agency: str) -> None:
    assert assistant.explain(question).agencies == (agency,)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Gia Lai phát triển ngành nông nghiệp ra sao?", id="a-sector"),
        pytest.param("Cán bộ làm việc ở bên văn hóa Gia Lai cần gì?", id="only-says-where"),
    ],
)
def test_a_field_of_work_is_not_always_an_agency(assistant: Assistant, question: str) -> None:
    assert assistant.explain(question).agencies == ()


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("sở nào đứng mũi chịu sào", "sở nào chủ trì"),
        ("hợp tác với mấy vùng nào", "hợp tác với những vùng nào"),
        ("phải có mấy sản phẩm", "phải có mấy sản phẩm"),
        ("được giao những việc chi", "được giao những việc gì"),
        ("những việc chi tiền", "những việc chi tiền"),
    ],
)
def test_idioms_and_regional_words_are_put_plainly(said: str, read: str) -> None:
    assert Wording({"đứng mũi chịu sào": "chủ trì"}).plainly(said) == read


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        pytest.param("Bắc Giang năm nào cũng phải làm gì?", None, id="every-year"),
        pytest.param("Hải Dương giới thiệu nghề thủ công nào?", None, id="no-gentleman"),
        pytest.param("Mấy tục lệ xưa ở Hải Phòng được khôi phục ra sao?", None, id="some"),
        pytest.param("Bắc Giang phải có mấy sản phẩm 5 sao?", Wanted.COUNT, id="how-many"),
        pytest.param("Quà tặng ở Bắc Giang được chi tối đa bao nhiêu?", Wanted.MONEY, id="how-much-at-most"),
    ],
)
def test_what_is_wanted_is_not_mistaken(assistant: Assistant, question: str, wanted: Wanted | None) -> None:
    assert assistant.explain(question).wanted is wanted


@pytest.mark.parametrize(
    ("question", "sought"),
    [
        pytest.param("Tỉnh nào muốn đăng cai sự kiện quốc tế?", Sought.OPEN, id="which-plan-says-so"),
        pytest.param("Hải Phòng kết nghĩa với tỉnh nào của Trung Quốc?", Sought.PARTNERS, id="which-place-abroad"),
        pytest.param("Còn tuần áo dài do ai đăng ký tổ chức?", Sought.WHO, id="who-registers"),
        pytest.param("Bắc Giang hạn nộp là 15/11 à?", Sought.DEADLINE, id="what-is-handed-in"),
    ],
)
def test_what_is_sought_is_not_mistaken(assistant: Assistant, question: str, sought: Sought) -> None:
    assert assistant.explain(question).sought is sought


def test_a_gloss_in_another_language_is_no_subject(assistant: Assistant) -> None:
    frame = assistant.explain("Tỉnh nào muốn làm ngoại giao số (digital diplomacy)?")
    assert "digital" not in frame.topic
    assert "ABTC" in assistant.explain("Thẻ đi lại doanh nhân (ABTC) do ai cấp?").typed


def test_a_neighbour_country_is_known_by_its_short_name(assistant: Assistant) -> None:
    asked = "Các tỉnh có địa phương kết nghĩa nào bên Nhật?"
    assert assistant.explain(asked).places == ("Nhật Bản",)
    assert assistant.explain("còn Hàn thì sao?", [asked]).places == ("Hàn Quốc",)
    assert assistant.explain("bên anh có kế hoạch nào?").places == ()


def test_what_a_named_plan_says_in_other_words_is_shown_as_unsure(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang làm gì để lũ trẻ khỏi bị mấy thứ nhảm nhí trên Facebook, TikTok làm hư?")
    assert say.IN_OTHER_WORDS in answer.text
    assert "không quy định" not in answer.text
    assert "II.1 ¶ 3" in {citation.path for citation in answer.citations}


def test_what_some_plan_says_in_other_words_is_shown_with_its_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Chỗ nào còn ghi nhớ vụ giặc Pháp giết cả làng?")
    assert answer.status == "not_found"
    assert "**Kế hoạch tỉnh Gia Lai, Điểm III.2.d" in answer.text


def test_nothing_is_shown_for_what_no_plan_is_near_to(assistant: Assistant) -> None:
    assert assistant.ask("Giá vàng SJC sáng nay bao nhiêu?").citations == ()


def test_a_person_named_is_known_by_the_signature(assistant: Assistant) -> None:
    answer = assistant.ask("Ông Đường Anh Điền có vai gì trong các văn bản này?")
    assert (answer.status, [citation.path for citation in answer.citations]) == ("answered", ["signature"])


def test_what_is_handed_in_need_not_be_a_report(assistant: Assistant) -> None:
    answer = assistant.ask("Hạn nộp hồ sơ đề cử di sản của Bắc Giang là ngày nào?")
    assert answer.status == "not_stated"
    assert "**Hàng năm (trước ngày 25/10)**" not in answer.text


def test_a_share_of_something_else_is_no_answer(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng đặt bao nhiêu phần trăm dân số biết tiếng Anh?")
    assert answer.status in {"not_stated", "not_found", "out_of_scope"}


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("Bắc Giang tính làm gì để trẻ con, thanh niên khỏi bị Facebook, TikTok làm lệch lạc?", True),
        ("Bắc Giang bảo tồn di sản ra sao?", False),
    ],
)
def test_an_answer_with_hardly_a_word_of_the_question_says_so(
    assistant: Assistant, question: str, is_told: bool
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert ("không dùng đúng từ ngữ" in answer.text) is is_told


def test_a_cell_left_blank_funds_nothing(assistant: Assistant) -> None:
    answer = assistant.ask("Theo bảng của Hải Phòng thì tiền biên soạn tài liệu tập huấn lấy ở nguồn nào?")
    assert answer.status == "not_stated"
    assert "để trống" in answer.text


def test_a_follow_up_of_a_new_province_keeps_what_was_sought(assistant: Assistant) -> None:
    before = [Turn("user", "Huyện ở Hải Dương nộp báo cáo năm về đâu?"), Turn("assistant", "…")]
    answer = assistant.ask("Gia Lai thì huyện nộp cho ai, gửi qua chỗ nào?", before)
    assert answer.status == "answered"
    assert "V.11 ¶ 1" in {citation.path for citation in answer.citations}
