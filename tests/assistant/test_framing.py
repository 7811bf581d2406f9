"""What people say around their question, of themselves and of the answer they want, is no part of the question."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.build import make_framing
from assistant.understanding.framing import Framing
from assistant.understanding.message_parts import without_edges_of_message
from eval.framed import framings
from ingest.lexicon import Lexicon
from ingest.plan import Plan

ASKED = "Gia Lai giao sở nào chủ trì bảo tồn di sản?"


@pytest.fixture(scope="module")
def framing(lexicon: Lexicon, plans: dict[str, Plan]) -> Framing:
    return make_framing([clause.text for plan in plans.values() for clause in plan.clauses], lexicon)


@pytest.mark.parametrize(
    "message",
    [
        f"Tôi là chuyên viên Sở Nội vụ. {ASKED}",
        f"Em là sinh viên năm cuối, đang làm khóa luận. {ASKED}",
        f"Công ty em làm lữ hành, muốn hỏi {ASKED}",
        f"Tôi đang làm báo cáo gửi lãnh đạo, cần biết {ASKED}",
        f"Mai họp giao ban rồi, cho em hỏi {ASKED}",
        f"Để chuẩn bị cho buổi họp chiều nay, đề nghị cho biết {ASKED}",
        f"Sếp em đang hỏi gấp: {ASKED}",
        f"Ngày 12/9 tới lãnh đạo chúng tôi họp bàn, tài liệu phải in trước: {ASKED}",
        f"Tôi công tác ở Bắc Giang, đang chuẩn bị bài phát biểu ngày 20/10. {ASKED}",
        f"Kính gửi tổ trợ giúp, đề nghị trả lời giúp câu hỏi sau: {ASKED}",
        f"Xin chào! {ASKED} Trân trọng cảm ơn.",
        f"Câu 2: {ASKED}",
        f"{ASKED} Nêu rõ nguồn.",
        f"{ASKED} (kèm trích dẫn)",
        f"{ASKED} (mình thì đâu có rành văn bản)",
        f"{ASKED} Trình bày thành bảng.",
        f"{ASKED} Em cần gấp cho cuộc họp chiều nay.",
        f"{ASKED} Tôi đang đứng ở quầy lễ tân.",
        f"{ASKED} 🙏🙏",
        f"Bác tổ trưởng hỏi “{ASKED}” mà tôi chưa trả lời được.",
        "em dang lam bao cao, can biet gia lai giao so nao chu tri bao ton di san",
    ],
)
def test_what_is_said_around_a_question_is_left_out(framing: Framing, message: str) -> None:
    alone = framing.question_alone(message).rstrip("?")
    assert alone.casefold() in (ASKED.rstrip("?").casefold(), "gia lai giao so nao chu tri bao ton di san")


@pytest.mark.parametrize(
    ("message", "alone"),
    [
        (
            "Tôi ở văn phòng một sở của Bắc Giang, đang soạn báo cáo. Kế hoạch có kèm mẫu báo cáo không?",
            "Kế hoạch có kèm mẫu báo cáo không ở Bắc Giang?",
        ),
        (
            "Trường đã ký với trường nào bên ngoài, kế hoạch Hải Phòng có nói tới không?",
            "Trường đã ký với trường nào bên ngoài ở Hải Phòng?",
        ),
        (
            "Lễ hội được công nhận năm nào, kế hoạch của tỉnh Quảng Nam có ghi không?",
            "Lễ hội được công nhận năm nào ở tỉnh Quảng Nam?",
        ),
    ],
)
def test_the_plan_that_only_the_asker_names_stays(framing: Framing, message: str, alone: str) -> None:
    assert framing.question_alone(message) == alone


@pytest.mark.parametrize(
    "message",
    [
        "Tôi ở Sở Công Thương Bắc Giang. Sở tôi phải làm những việc gì?",
        "Tôi là chuyên viên Sở Nội vụ Gia Lai. Phải làm những việc gì trong kế hoạch?",
        "Bắc Giang: ai ký kế hoạch này?",
        "Quảng bá hình ảnh, con người: Gia Lai làm gì?",
        "Chuyện tụ họp bà con xa xứ: Hải Dương, Quảng Nam tổ chức vào dịp nào?",
        "Lễ hội xưa mai một thì phải dựng lại. Bắc Giang giao sở nào làm việc đó?",
        "Tôi nghe nói Bắc Giang báo cáo trước ngày 25/12. Có đúng không?",
        "Huyện tôi ở Gia Lai định kỳ báo cáo qua Sở Văn hóa, hiểu thế có chuẩn không?",
        "Gia Lai có mấy di sản? Kể hết.",
        "Sở Tài chính làm gì ở Gia Lai và Hải Phòng? Chỉ rõ chỗ giống, chỗ khác.",
        "Ai ký kế hoạch của Gia Lai, chức vụ gì?",
        "Con em Hải Dương đang du học, tỉnh mong họ đóng vai gì?",
        "quay lại câu đầu tiên: ai phối hợp?",
        "Vở diễn viết ra thì ai xem xét câu chữ, nội dung?",
        "gia lai ke ra nhung di tich nao, o dau",
        "Kế hoạch Bắc Giang viết “công tác ngoại giao văn hóa là nhiệm vụ gì” ở đâu?",
        "giúp",
        "",
        "?!",
    ],
)
def test_what_the_answer_turns_on_stays(framing: Framing, message: str) -> None:
    assert framing.question_alone(message) == message


def test_most_of_what_people_were_seen_to_say_around_questions_is_left_out(framing: Framing) -> None:
    """300 framings, written by somebody who had not seen this program."""
    left = [one for one in framings() if framing.question_alone(one.around(ASKED)).rstrip("?") != ASKED.rstrip("?")]
    assert len(framings()) == 300
    assert len(left) <= 105


def test_a_number_in_a_list_and_sighs_are_no_words() -> None:
    assert without_edges_of_message("3) Ai ký... huhu") == "Ai ký"
    assert without_edges_of_message("2 tỉnh nào có OCOP?") == "2 tỉnh nào có OCOP?"


def test_the_answer_is_the_same(assistant: Assistant) -> None:
    bare = assistant.ask(ASKED)
    for message in (f"Tôi là chuyên viên Sở Nội vụ. {ASKED}", f"Tôi viết bài cho báo. {ASKED} Xin dẫn rõ nguồn."):
        told = assistant.ask(message)
        assert (told.status, told.text) == (bare.status, bare.text)


def test_words_of_the_asker_are_looked_for_nowhere(assistant: Assistant) -> None:
    told = assistant.ask("Em bên lễ tân đang lo hậu cần: Bắc Giang giao đơn vị nào bố trí xe đưa đón các đoàn ạ?")
    assert told.status == "not_stated"


def test_a_follow_up_with_thanks_goes_on(assistant: Assistant) -> None:
    before = [Turn("user", "Hạn báo cáo của Gia Lai là khi nào?"), Turn("assistant", "…")]
    told = assistant.ask("Cảm ơn bạn nhiều. Còn Hải Dương thì sao? Em cần gấp ạ.", before)
    assert {citation.plan for citation in told.citations} == {"hai-duong"}
