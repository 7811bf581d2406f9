"""What is asked for decides where it is looked up: a ground, a place abroad, a date of effect, a second ask."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.typed import with_usual_y


def first_line(text: str) -> str:
    return text.split("\n", 1)[0]


@pytest.mark.parametrize(
    "question",
    [
        "Ai đề nghị UBND tỉnh Quảng Nam ra quyết định này, giấy tờ số mấy ngày nào?",
        "Quyết định của Quảng Nam ban hành theo tờ trình của sở nào?",
        "Tờ trình số mấy làm cơ sở để Quảng Nam ban hành quyết định?",
    ],
)
def test_who_proposed_a_decision_stands_in_its_preamble(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert "**Sở Ngoại vụ**" in first_line(answer.text)
    assert "61/TTr-SNgV ngày 14/6/2022" in answer.text


def test_a_plan_without_such_a_ground_names_no_proposer(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch Bắc Giang do cơ quan nào trình ban hành?")
    assert answer.status == "not_stated"
    assert say.subjects.PROPOSER in answer.text


@pytest.mark.parametrize(
    "question",
    ["quyet dinh quang nam chay tu hom nao", "Kế hoạch Quảng Nam bắt đầu áp dụng từ khi nào?"],
)
def test_from_when_a_decision_runs_is_its_effect(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert "kể từ ngày ký" in first_line(answer.text)
    assert "không nêu ngày ban hành" in answer.text  # which day that is


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Công chức ngoại vụ QN đi học nghề thông ngôn là dựa vào văn bản nào của Thủ tướng?", "1275/QĐ-TTg"),
        ("Quảng Nam đào tạo phiên dịch theo quyết định nào?", "1275/QĐ-TTg"),
    ],
)
def test_what_one_task_rests_on_is_not_the_ground_of_the_plan(assistant: Assistant, question: str, number: str) -> None:
    answer = assistant.ask(question)
    assert number in answer.text
    assert "2013/QĐ-TTg" not in answer.text


def test_the_ground_of_the_plan_is_not_given_out_for_that_of_a_task(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang tổ chức hội chợ trái cây dựa trên căn cứ pháp lý nào?")
    assert first_line(answer.text) == say.no_basis_of_its_own("Kế hoạch tỉnh Bắc Giang")
    assert "2013/QĐ-TTg" in answer.text


@pytest.mark.parametrize("question", ["bên Thái thì Quảng Nam chơi với tỉnh nào", "Ở Thái, Quảng Nam hợp tác với đâu?"])
def test_partners_keep_to_the_country_called_short(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert "Ubon Ratchathani" in answer.text
    assert answer.complete is None or answer.complete.total == 1


def test_whether_a_place_is_founded_is_no_question_for_partners(assistant: Assistant) -> None:
    answer = assistant.ask("hai phong co tinh lap cho nao chuyen giao luu hop tac voi nuoc ngoai khong")
    assert "Thành lập trung tâm giao lưu và hợp tác quốc tế" in first_line(answer.text)
    assert "Incheon" not in answer.text


@pytest.mark.parametrize(
    ("question", "country"),
    [
        ("Quảng Nam giao lưu với thành phố Yongin của Nhật ra sao?", "Hàn Quốc"),
        ("Quảng Nam làm gì với Nagasaki (Hàn Quốc)?", "Nhật Bản"),
        ("Hải Phòng kết nghĩa với Incheon của Nhật từ năm nào?", "Hàn Quốc"),
    ],
)
def test_a_city_put_into_another_country_is_corrected(assistant: Assistant, question: str, country: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert f"thuộc **{country}**" in first_line(answer.text)


def test_two_places_named_side_by_side_are_no_claim(assistant: Assistant) -> None:
    assert assistant.ask("Quảng Nam quan hệ với Yongin và Nhật Bản thế nào?").status == "answered"


def test_a_chair_does_not_sign_for_the_chair(assistant: Assistant) -> None:
    answer = assistant.ask("PCT Võ Ngọc Thành ký thay chủ tịch bản Gia Lai à?")
    assert answer.status == "premise_corrected"
    assert "**Chủ tịch**, không phải Phó Chủ tịch" in answer.text
    assert assistant.ask("PCT Mai Sơn ký thay chủ tịch bản Bắc Giang à?").status == "answered"


def test_the_wrong_holder_is_corrected_where_a_year_is_asked_for(assistant: Assistant) -> None:
    question = "Công an Bắc Giang tham mưu Chiến lược truyền thông quảng bá ra nước ngoài vào năm nào?"
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert "Sở Thông tin và Truyền thông" in first_line(answer.text)
    assert say.subjects.YEAR in answer.text


def test_a_wrong_year_and_a_wrong_count_are_both_corrected(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Tới 2025 Hải Dương cùng cả nước có trên 100 di sản được quốc tế công nhận, thế danh nhân thì bao nhiêu?"
    )
    assert answer.status == "premise_corrected"
    assert "“100 di sản” và “2025”" in first_line(answer.text)
    assert "trên 60 di sản" in answer.text
    assert "trên 10 danh nhân" in answer.text


def test_no_plan_is_said_to_be_silent_of_a_reason(assistant: Assistant) -> None:
    answer = assistant.ask("Vì sao Hải Phòng tin học trò của mình giúp được chuyện bang giao?")
    assert "Đã rà soát toàn bộ" not in answer.text
    assert answer.citations[0].path == "II.3 - 3"


def test_who_is_asked_beside_the_money_is_told_too(assistant: Assistant) -> None:
    question = "Tiền nong làm kế hoạch ở Gia Lai rút từ đâu, và cơ quan nào gom dự toán của các đơn vị?"
    answer = assistant.ask(question)
    assert "ngân sách nhà nước" in answer.text
    assert "**Sở Tài chính**" in answer.text


def test_who_is_asked_beside_how_often_is_not_dropped(assistant: Assistant) -> None:
    answer = assistant.ask("Lễ hội cồng chiêng ở Gia Lai mấy năm một kỳ, ai tổ chức?")
    assert answer.status == "not_stated"
    assert "chu kỳ hay thời lượng và cơ quan chủ trì hay phối hợp" in first_line(answer.text)


def test_what_is_still_to_come_is_no_answer_to_what_there_is(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai đã có danh hiệu nào thế giới công nhận chưa? Tên cụ thể?")
    assert "Kon Hà Nừng" in answer.text
    assert "thành phố sáng tạo" not in answer.text


def test_all_that_binds_every_agency_is_shown_or_placed(assistant: Assistant) -> None:
    answer = assistant.ask("Sở VHTTDL Quảng Nam chủ trì mấy nhiệm vụ, nhiệm vụ gì?")
    assert answer.status == "not_stated"
    assert "4/6" not in answer.text
    assert "Nhiệm vụ chung còn nêu tại: Điều 1, Phần III, đoạn 1" in answer.text
    assert "bản đã nạp không có Phụ lục này" in answer.text


def test_syllables_scattered_over_a_clause_are_not_near_a_word(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang mấy năm thì sơ kết kế hoạch một lần?")
    assert answer.status == "not_stated"
    assert answer.citations[0].path == "IV.13 ¶ 1"


def test_some_that_are_to_be_told_are_not_counted(assistant: Assistant) -> None:
    answer = assistant.ask("Kể mấy ngày hội mà kế hoạch Hải Phòng có nhắc tên")
    assert answer.status == "answered"
    assert "Hoa Phượng Đỏ" in answer.text


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("Văn bản ai kí, Kí khi nào", "Văn bản ai ký, Ký khi nào"),
        ("tỉ lệ, QUĨ, lì xì", "tỷ lệ, QUỸ, lì xì"),
        ("ai ki, so nao quan li, qui dinh", "ai ky, so nao quan ly, quy dinh"),
        ("chieu ti vi, 5 ki-lo mi", "chieu ti vi, 5 ki-lo mi"),
    ],
)
def test_i_is_read_as_y_where_either_is_written(typed: str, usual: str) -> None:
    assert with_usual_y(typed) == usual


def test_a_signer_is_found_however_signing_is_spelt(assistant: Assistant) -> None:
    question = "Văn bản Bắc Giang ai kí, kí với tư cách gì?"
    assert assistant.explain(question).sought is Sought.SIGNER
    assert "**Mai Sơn**" in assistant.ask(question).text


def test_whether_a_plan_has_something_is_answered_yes_by_the_clause_that_says_it(assistant: Assistant) -> None:
    assert assistant.ask("Dịp Tết Quảng Nam có gặp gỡ bà con xa xứ không?").text.startswith("**Có.** Theo **")


@pytest.mark.parametrize(
    "question",
    ["Bắc Giang có làm festival hàng năm không", "Gia Lai có mở văn phòng hợp tác với nước ngoài không?"],
)
def test_no_yes_is_said_of_what_a_clause_only_touches(assistant: Assistant, question: str) -> None:
    assert not assistant.ask(question).text.startswith("**Có.**")


def test_the_day_asked_beside_a_wrong_title_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Chủ tịch UBND tỉnh Bắc Giang Mai Sơn ký văn bản ngày nào?")
    assert answer.status == "premise_corrected"
    assert "ngày" in answer.text.split("\n\n")[1]


def test_who_submits_a_plan_yet_to_be_made_is_no_question_about_this_one(assistant: Assistant) -> None:
    answer = assistant.ask("Sở nào ở Bắc Giang trình UBND tỉnh ban hành kế hoạch đào tạo ngoại ngữ?")
    assert say.subjects.PROPOSER not in answer.text


def test_the_grounds_asked_beside_the_proposer_are_told(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam ban hành quyết định theo đề nghị của ai, căn cứ những văn bản nào?")
    assert "**Sở Ngoại vụ**" in first_line(answer.text)
    assert "2013/QĐ-TTg" in answer.text
