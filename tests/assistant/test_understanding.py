"""Questions as typed become frames."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.syllable import decode_telex, is_syllable
from assistant.understanding.typed import clean
from assistant.understanding.wanted import Wanted


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("huwowngs", "hướng"), ("chir", "chỉ"), ("cuar", "của"), ("hangwf", "hằng"), ("baos", "báo"), ("ddieeuf", "điều")],
)
def test_telex_residue_is_decoded(typed: str, meant: str) -> None:
    assert decode_telex(typed) == meant


@pytest.mark.parametrize("word", ["tuyên", "nghiêng", "quốc", "giữ", "ươm", "kế", "hoạch", "nguyễn"])
def test_syllables_are_told(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["ngyà", "baos", "strong", "xyz", "huwowngs"])
def test_what_is_no_syllable_is_told(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("kinh phi lay tu dau", "kinh phí lấy từ đâu", id="no-diacritics"),
        pytest.param("hanj baos caos cuar quảng nam", "hạn báo cáo của quảng nam", id="telex"),
        pytest.param("Hảidương có hợp tác vs Lào ko", "hải dương có hợp tác với lào không", id="glued-and-short"),
        pytest.param("SNgV HPhòng chủ trì gì", "sở ngoại vụ hải phòng chủ trì gì", id="initial-of-a-province"),
        pytest.param("giá vàng và đô la Mỹ", "giá vàng và đô la mỹ", id="other-words-are-left-alone"),
        ("gia tri van hoa truyen thong thi so nao chu tri", "giá trị văn hóa truyền thống thì sở nào chủ trì"),
        ("boi thuong khi thu hoi dat", "bồi thường khi thu hồi đất"),
        ("bao cao truoc ngay nao trong nam", "báo cáo trước ngày nào trong năm"),
        ("kế hoch này ai chủ trì", "kế hoạch này ai chủ trì"),
        ("HAI PHONG GIAO SO NGOAI VU LAM GI", "hải phòng giao sở ngoại vụ làm gì"),
    ],
)
def test_hurried_typing_is_mended_for_matching(assistant: Assistant, typed: str, read: str) -> None:
    assert assistant.explain(typed).text == read


@pytest.mark.parametrize(
    ("question", "plans", "sought"),
    [
        ("Sở Ngoại vụ Bắc Giang được giao những gì?", ("bac-giang",), Sought.DUTIES),
        ("ai ky ke hoach cua hai duong", ("hai-duong",), Sought.SIGNER),
        ("Hạn báo cáo hằng năm của Quảng Nam?", ("quang-nam",), Sought.DEADLINE),
        ("Gia Lai: cơ quan nào chủ trì bảo tồn di sản?", ("gia-lai",), Sought.WHO),
        ("Kinh phí của tỉnh Gia Lai lấy từ nguồn nào", ("gia-lai",), Sought.FUNDING),
        ("Hải Phòng kết nghĩa với thành phố nào?", ("hai-phong",), Sought.PARTNERS),
        ("Kế hoạch Quảng Nam căn cứ vào văn bản nào", ("quang-nam",), Sought.REFERENCES),
    ],
)
def test_the_plan_and_what_is_sought_are_understood(
    assistant: Assistant, question: str, plans: tuple[str, ...], sought: Sought
) -> None:
    frame = assistant.explain(question)
    assert (frame.plans, frame.sought) == (plans, sought)


@pytest.mark.parametrize(
    ("question", "plan"), [("tỉnh Bắc Ninh (Bắc Giang cũ)", "bac-giang"), ("thành phố Đà Nẵng mới", "quang-nam")]
)
def test_a_merged_province_leads_to_its_former_parts(assistant: Assistant, question: str, plan: str) -> None:
    assert assistant.explain(f"Kinh phí của {question} lấy từ đâu?").plans == (plan,)


def test_a_province_without_a_plan_is_noticed(assistant: Assistant) -> None:
    frame = assistant.explain("Hạn báo cáo của tỉnh Nghệ An là ngày nào?")
    assert (frame.elsewhere, frame.names_plan) == ("Nghệ An", False)


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("bố trí bao nhiêu tỷ đồng", Wanted.MONEY),
        ("tổ chức vào tháng nào", Wanted.MONTH),
        ("mấy năm tổ chức một lần", Wanted.INTERVAL),
        ("trước ngày nào", Wanted.DAY),
        ("có bao nhiêu sản phẩm", Wanted.COUNT),
    ],
)
def test_the_type_of_the_answer_is_understood(assistant: Assistant, question: str, wanted: Wanted) -> None:
    assert assistant.explain(f"Hải Phòng {question}?").wanted is wanted


def test_a_follow_up_inherits_plan_and_subject(assistant: Assistant) -> None:
    frame = assistant.explain(
        "Cơ quan nào phối hợp?", ["Bắc Giang giao ai chủ trì phát triển nguồn lực ngoại giao văn hóa?"]
    )
    assert frame.plans == ("bac-giang",)
    assert frame.role == "phối hợp"
    assert "lực" in frame.topic


def test_a_follow_up_may_change_the_plan_alone(assistant: Assistant) -> None:
    frame = assistant.explain("Còn Hải Phòng thì sao?", ["Kinh phí của Gia Lai lấy từ đâu?"])
    assert (frame.plans, frame.sought) == (("hai-phong",), Sought.FUNDING)


def test_a_question_about_all_provinces_inherits_no_agency(assistant: Assistant) -> None:
    frame = assistant.explain("So sánh thời hạn báo cáo của các tỉnh", ["Sở Ngoại vụ Gia Lai được giao những gì?"])
    assert frame.agencies == ()
    assert len(frame.plans) == 5


def test_unseen_characters_are_cleaned_away() -> None:
    assert clean("Ha\u0309i\u200b Pho\u0300ng\x00\u202e ") == "Hải Phòng"


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Quy định ở mục mấy của kế hoạch Gia Lai?", None),
        ("Kế hoạch Gia Lai có mấy mục?", Wanted.COUNT),
        ("Trụ sở đặt ở đâu tại Hải Phòng?", Wanted.PLACE),
        ("Hải Phòng ký kết vào thời điểm nào?", Wanted.TIME),
    ],
)
def test_which_and_how_many_are_told_apart(assistant: Assistant, question: str, wanted: Wanted | None) -> None:
    assert assistant.explain(question).wanted is wanted


def test_the_name_of_a_province_is_no_question_word(assistant: Assistant) -> None:
    # "Hải Phòng, việc nào": nobody asks for a "phòng nào".
    assert assistant.explain("Trong phụ lục Hải Phòng việc nào xong trước?").sought is not Sought.WHO
