"""What stands around a question is cut off; what it asks, points back to or quotes is not."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.courtesy import without_courtesy


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Chị ơi cho em hỏi với ạ, Gia Lai báo cáo khi nào thế ạ?", "Gia Lai báo cáo khi nào?"),
        ("cho mình hỏi Ban Tuyên giáo chủ trì gì", "Ban Tuyên giáo chủ trì gì"),
        ("cho anh hỏi chút, Sở này làm gì vậy em?", "Sở này làm gì?"),
        ("ok, còn Hải Phòng thì sao ạ?", "còn Hải Phòng thì sao?"),
        ("hay quá, còn Hải Dương?", "còn Hải Dương?"),
        ("để xem giúp em hạn báo cáo của Gia Lai, trả lời ngắn gọn thôi nhé. Cảm ơn ạ", "hạn báo cáo của Gia Lai"),
        ("ai chủ trì nhỉ?", "ai chủ trì?"),
        ("Chỗ nào của Gia Lai nhắc danh nhân? Cần đủ để tra.", "Chỗ nào của Gia Lai nhắc danh nhân."),
        ("gửi qua đâu, cụ thể", "gửi qua đâu"),
        ("vậy thì ai chủ trì?", "vậy ai chủ trì?"),
        ("theo kế hoạch này thì Sở nào chủ trì?", "Sở nào chủ trì?"),
        ("liệt kê các lễ hội của Bắc Giang được không?", "liệt kê các lễ hội của Bắc Giang?"),
        ("ai chu tri vay ban", "ai chu tri"),
        ("trích nguyên văn “cho mình hỏi” giúp mình", "trích nguyên văn “cho mình hỏi”"),
    ],
)
def test_what_stands_around_a_question_is_cut_off(typed: str, asked: str) -> None:
    assert without_courtesy(typed) == asked


@pytest.mark.parametrize(
    "typed",
    [
        "thế thì sao?",
        "thế còn Bắc Giang thì sao",
        "vậy cơ quan nào?",
        "à quên, Gia Lai cơ",
        "như vậy là sao",
        "Ai giúp Sở Ngoại vụ?",
        "cũng vậy?",
        "Gia Lai cũng thế à?",
        "Hải Phòng có làm như vậy?",
        "Gia Lai không giao ai nhỉ?",
        "Sở này làm gì",
        "mục tiêu chung, cụ thể",
        "Bắc Giang có lễ hội nào được không?",
        "hộ gia đình được gì",
        "hỗ trợ cho dân vay",
        "giúp đồng bào giữ gìn tiếng Việt thế nào",
        "theo kế hoạch Gia Lai thì Sở nào chủ trì?",
        "bạn bè quốc tế là ai",
        "chi cục nào làm",
        "giúp",
        "này",
    ],
)
def test_a_question_alone_stays(typed: str) -> None:
    assert without_courtesy(typed) == typed


def test_an_agency_after_the_courtesy_stays(assistant: Assistant) -> None:
    plain, polite = (
        assistant.ask(f"{before}Ban Tuyên giáo Tỉnh ủy Gia Lai chủ trì gì") for before in ("", "Cho mình hỏi ")
    )
    assert (plain.status, plain.citations) == (polite.status, polite.citations)


@pytest.mark.parametrize(
    "question",
    [
        "BAC GIANG LAM GI DE LOP TRE KHOI BI ANH HUONG XAU TU MANG XA HOI",
        "MUC TIEU CUA CA NUOC MA HAI DUONG NEU LA GI",
    ],
)
def test_two_capitals_name_no_agency_where_all_are_capitals(assistant: Assistant, question: str) -> None:
    assert not assistant.explain(question).agencies


def test_two_capitals_among_small_letters_name_one(assistant: Assistant) -> None:
    assert "tỉnh ủy" in assistant.explain("TU Gia Lai làm gì").text


_FORMS = ("cho mình hỏi {}", "à, {}", "ok, {}", "anh ơi, {}", "thôi, {}", "{} ạ?", "{} vậy bạn", "{} giúp mình với",
          "{} hộ em", "{} thế ạ", "{}, trả lời ngắn gọn thôi", "tôi muốn biết {}", "bạn nói rõ giúp {}")  # fmt: skip
_TASKS = [Turn("user", "Sở Ngoại vụ Gia Lai được giao việc gì?"), Turn("assistant", "…")]


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(("question", "history"), [
    ("UNESCO được nhắc ở đâu trong kế hoạch Hải Dương", []),
    ("hạn báo cáo của Quảng Nam", []),
    ("còn Hải Phòng", _TASKS),
    ("việc nào chủ trì", _TASKS),
])  # fmt: skip
def test_an_answer_is_the_same_however_politely_it_is_asked_for(
    assistant: Assistant, form: str, question: str, history: list[Turn]
) -> None:
    plain, polite = assistant.ask(question, history), assistant.ask(form.format(question), history)
    assert polite.status == plain.status
    assert [(cited.plan, cited.path) for cited in polite.citations] == [
        (cited.plan, cited.path) for cited in plain.citations
    ]
