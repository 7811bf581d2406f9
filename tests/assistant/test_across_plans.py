"""Questions asked of all plans at once, and of the places abroad that they name."""

from __future__ import annotations

import re

import pytest

from assistant import say
from assistant.answer import Answer, Complete, Turn
from assistant.assistant import Assistant
from assistant.compose.phrases import prints
from assistant.understanding.cues import Sought
from assistant.understanding.which_plan import asking_which

ALL = {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"}


def cited(answer: Answer) -> set[str]:
    return {citation.plan for citation in answer.citations}


def at(answer: Answer) -> set[str]:
    return {f"{citation.plan}#{citation.path}" for citation in answer.citations}


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("mấy tỉnh nhắc đến xã hội hóa", "tỉnh nào nhắc đến xã hội hóa"),
        ("có bao nhiêu kế hoạch quy định về khen thưởng", "kế hoạch nào quy định về khen thưởng"),
        ("các tỉnh có quan hệ với lào", "tỉnh nào có quan hệ với lào"),
        ("trong 5 bản thì bản nào có phụ lục", "kế hoạch nào có phụ lục"),
        ("kế hoạch nào có phụ lục kế hoạch nào không", "kế hoạch nào có phụ lục"),
        ("các tỉnh có nhiệm vụ gì", "các tỉnh có nhiệm vụ gì"),
        ("hợp tác với mấy tỉnh có cảng", "hợp tác với mấy tỉnh có cảng"),
        ("văn bản nào được viện dẫn", "văn bản nào được viện dẫn"),
    ],
)
def test_questions_for_the_plans_that_say_something_are_read_alike(asked: str, read: str) -> None:
    assert asking_which(asked) == read


@pytest.mark.parametrize(
    ("phrase", "text", "stands"),
    [
        ("luật đầu tư", "theo Luật Đầu tư công và Luật Xây dựng", False),
        ("luật đầu tư", "theo Luật Đầu tư, Luật Xây dựng", True),
        ("luật đầu tư", "căn cứ Luật Đầu tư năm 2020", True),
        ("quà tặng", "làm quà tặng lưu niệm", True),
    ],
)
def test_a_law_is_named_by_its_whole_name(phrase: str, text: str, stands: bool) -> None:
    assert prints([phrase], text) is stands


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("Lào xuất hiện trong kế hoạch của những tỉnh nào, với tư cách gì", ALL - {"hai-phong"}),
        ("Các tỉnh có quan hệ với Lào?", ALL - {"hai-phong"}),
        ("Mấy tỉnh nói đến xã hội hóa?", ALL),
        ("bao nhiêu kế hoạch nhắc đến Campuchia", {"gia-lai"}),
        ("tinh nao nhac den Lao", ALL - {"hai-phong"}),
        ("Tỉnh nào nhắc tới UNESCO? Nói rõ từng tỉnh nhắc ở đâu", {"bac-giang", "gia-lai", "hai-duong"}),
        ("tỉnh nào có dạy tiếng Việt cho kiều bào", {"gia-lai", "hai-duong"}),
        ("Mấy tỉnh có quy định về khen thưởng? ai làm?", {"bac-giang", "gia-lai", "hai-duong"}),
        ("tỉnh nào giao Sở Công Thương chủ trì?", {"bac-giang"}),
    ],
)
def test_only_plans_that_say_it_are_told(assistant: Assistant, question: str, plans: set[str]) -> None:
    assert cited(assistant.ask(question)) == plans


def test_every_place_is_told_where_a_word_stands(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương nhắc đến UNESCO ở những chỗ nào")
    assert at(answer) == {"hai-duong#II.2 - 3", "hai-duong#III.2.3 - 1"}
    assert assistant.ask("tỉnh nào nhắc đến quà tặng").complete == Complete(12, 12)


@pytest.mark.parametrize("question", ["Sở Y tế có được nhắc đến không?", "Sở Tư pháp được giao gì ở các tỉnh"])
def test_an_agency_that_no_plan_names_is_said_to_be_named_nowhere(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_found"
    assert answer.text.startswith("Không kế hoạch nào trong 5 kế hoạch đã nạp nêu tên Sở ")


def test_a_law_that_no_plan_names_stands_nowhere(assistant: Assistant) -> None:
    assert assistant.ask("tỉnh nào nhắc đến Luật Đầu tư").text.startswith("Không kế hoạch nào")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "Tỉnh nào không nhắc đến khen thưởng",
            "2 kế hoạch không có cụm từ “khen thưởng”: Kế hoạch thành phố Hải Phòng",
        ),
        ("Tỉnh nào không giao gì cho Sở Công Thương?", f"4/5 kế hoạch {say.COMPARED_NOT_CHARGING} (Gia Lai"),
        ("tỉnh nào không giao sở ngoại vụ làm đầu mối", "4/5 kế hoạch giao Sở Ngoại vụ chủ trì"),
        ("Trong 5 bản thì bản nào chỉ chạy tới 2020?", "1/5 kế hoạch có thời hạn đến năm 2020: Kế hoạch thành phố Hải"),
        ("bản nào hết hạn năm 2020?", "1/5 kế hoạch có thời hạn đến năm 2020"),
        ("kế hoạch nào kết thúc năm 2024", "Không kế hoạch nào trong 5 kế hoạch có thời hạn đến năm 2024"),
        ("tỉnh nào giao Sở VHTTDL chứ không phải SNgV chủ trì chung cả kế hoạch?", "1/5 kế hoạch giao Sở Văn hóa"),
        ("tỉnh nào giao Văn phòng UBND làm đầu mối thay vì Sở Ngoại vụ?", "Không kế hoạch nào trong 5 kế hoạch giao"),
        (
            "Tỉnh nào quy định ngày cụ thể nộp báo cáo, tỉnh nào chỉ ghi định kỳ?",
            "2/5 kế hoạch có nêu (Bắc Giang, Quảng",
        ),
        ("Hải Phòng giao việc cho UBMTTQ không? tỉnh nào có giao?", "1/5 kế hoạch có giao (Bắc Giang)"),
        (
            "các tỉnh kết nghĩa với Nhật Bản",
            f"1/5 kế hoạch có nêu (Hải Phòng); 3/5 kế hoạch {say.COMPARED_NOT_TWINNED}",
        ),
        ("tỉnh nào không quy định hạn báo cáo cụ thể", f"3/5 kế hoạch {say.COMPARED_NO_DAY} (Gia Lai, Hải Dương"),
        ("tỉnh nào không có đối tác Hàn Quốc", f"1/5 kế hoạch {say.COMPARED_SILENT} (Gia Lai)"),
        ("Mấy tỉnh có quy định về khen thưởng? ai làm?", "1/5 kế hoạch có nêu (Bắc Giang); 2/5 kế hoạch có nêu nhưng"),
    ],
)
def test_the_first_words_answer(assistant: Assistant, question: str, first: str) -> None:
    assert assistant.ask(question).text.startswith(first)


def test_appendices_are_told_where_plans_without_are_asked_for_too(assistant: Assistant) -> None:
    text = assistant.ask("kế hoạch nào có phụ lục kèm theo, kế hoạch nào không").text
    assert "**Kế hoạch thành phố Hải Phòng** có Phụ lục" in text
    assert "**Kế hoạch tỉnh Gia Lai** không có và không nhắc đến Phụ lục nào" in text


def test_what_an_agency_took_over_is_told_beside_the_table(assistant: Assistant) -> None:
    answer = assistant.ask("Sở KHCN được giao gì ở từng tỉnh")
    assert cited(answer) == {"bac-giang", "gia-lai", "hai-duong"}
    assert "Sở Thông tin và Truyền thông, nay nhập vào cơ quan này" in answer.text


def test_a_blank_number_is_told_beside_a_blank_day(assistant: Assistant) -> None:
    assert {"bac-giang#header 1", "bac-giang#header 2"} == at(
        assistant.ask("Kế hoạch nào còn để trống số hoặc ngày ban hành?")
    )


def test_a_plan_without_a_section_on_funding_has_its_clauses_told(assistant: Assistant) -> None:
    answer = assistant.ask("kinh phí ở 5 kế hoạch khác gì nhau")
    assert {"hai-phong#II.6 - 1", "hai-phong#II.6 - 3", "hai-phong#III.7 - 1"} <= at(answer)
    assert "“Nguồn lực thực hiện”" in answer.text


def test_who_gathers_reports_is_not_who_sends_them(assistant: Assistant) -> None:
    text = assistant.ask("sở nào tổng hợp báo cáo của Hải Dương").text
    assert text.startswith("**Kế hoạch tỉnh Hải Dương**: **Sở Văn hóa, Thể thao và Du lịch** tổng hợp báo cáo")


@pytest.mark.parametrize(
    ("question", "note"),
    [
        ("Hải Phòng giao gì cho Ban Tuyên giáo Thành ủy", "hiện nay là Ban Tuyên giáo và Dân vận Thành ủy"),
        ("Gia Lai giao gì cho Ban Tuyên giáo", "hiện nay là Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    ],
)
def test_a_present_name_is_of_the_same_level(assistant: Assistant, question: str, note: str) -> None:
    assert note in assistant.ask(question).text


def test_the_press_as_a_whole_was_not_merged(assistant: Assistant) -> None:
    assert "hiện nay là" not in assistant.ask("Báo Hải Phòng được giao làm gì?").text


@pytest.mark.parametrize(
    ("question", "named", "missing"),
    [
        ("Kể tên các địa phương nước ngoài mà Quảng Nam đã thiết lập quan hệ", "các địa phương của Lào", "Châu Á"),
        ("Gia Lai quan hệ với các tỉnh nước ngoài nào", "các tỉnh Hạ Lào và các tỉnh Đông Bắc Campuchia", "UNESCO"),
        ("QN chơi với mấy nơi bên Hàn, kể tên", "Gwangyang (Hàn Quốc)", "Nagasaki (Nhật"),
        ("Những thành phố nào bên xứ kim chi đã bắt tay với Quảng Nam?", "Yongin (Hàn Quốc)", "Nagasaki (Nhật"),
        ("Ngành giáo dục HP hợp tác với trường của những nước nào", "các nước ASEAN", "Nga"),
        ("HD đấu thể thao hữu nghị với các nơi nào ở nước ngoài", "Kagoshima (Nhật Bản)", "III.2.2"),
    ],
)
def test_partners_are_those_asked_for(assistant: Assistant, question: str, named: str, missing: str) -> None:
    answer = assistant.ask(question)
    assert answer.understood.startswith(Sought.PARTNERS.value)
    assert named in answer.text
    assert missing not in answer.text


def test_a_follow_up_asks_for_partners_of_the_same_kind(assistant: Assistant) -> None:
    first = "Quảng Nam đã thiết lập quan hệ với địa phương nước ngoài nào"
    answer = assistant.ask("còn Hải Dương?", [Turn("user", first), Turn("assistant", assistant.ask(first).text)])
    assert at(answer) == {"hai-duong#V.1 - 5", "hai-duong#V.1 - 6"}


@pytest.mark.parametrize(
    "question",
    [
        "Bắc Giang có định đặt văn phòng của tỉnh ở nước nào không?",
        "Học trò Quảng Nam trên lớp được dạy gì về chuyện kết bạn với nước ngoài?",
        "Gia Lai có mở kho bán cà phê ở nước nào không?",
    ],
)
def test_partners_are_no_answer_to_what_no_clause_on_them_is_about(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Sở nào ở Gia Lai phải trao đổi kinh nghiệm với mấy tỉnh Hạ Lào", "Sở Kế hoạch và Đầu tư"),
        ("Cơ quan nào Gia Lai lo chuyện với Đông Bắc Campuchia", "Sở Kế hoạch và Đầu tư"),
        ("Sở nào của Hải Dương giao lưu với Suwon?", "Sở Văn hóa, Thể thao và Du lịch"),
    ],
)
def test_who_works_with_a_place_abroad_is_an_agency(assistant: Assistant, question: str, agency: str) -> None:
    assert f": **{agency}**" in assistant.ask(question).text


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("mấy tỉnh nhắc đến trạm đo mưa", {"nghe-an-77"}),
        ("kế hoạch nào có nhắc đến Luật Ngân sách nhà nước", {"hai-duong", "nghe-an-77"}),
        ("tỉnh nào giao Bộ Chỉ huy Quân sự chủ trì", {"nghe-an-77"}),
        ("kế hoạch nào nhắc đến Đất Mũi", {"ca-mau-9"}),
    ],
)
def test_other_plans_are_looked_through_as_well(more: Assistant, question: str, plans: set[str]) -> None:
    assert cited(more.ask(question)) == plans


def test_who_gathers_reports_is_told_of_other_plans(more: Assistant) -> None:
    text = more.ask("Cơ quan nào tổng hợp báo cáo ở Nghệ An?").text
    assert "**Sở Nông nghiệp và Môi trường** tổng hợp báo cáo" in text


def test_long_lists_of_several_plans_are_a_table_each_and_counted_together(assistant: Assistant) -> None:
    answer = assistant.ask("Tất cả nhiệm vụ của Sở Ngoại vụ trong các kế hoạch")
    tables = answer.text.count("| TT | Vai trò | Nhiệm vụ | Nơi quy định |")
    assert tables == 4
    assert "**Kế hoạch tỉnh Hải Dương**: Không giao nhiệm vụ riêng cho cơ quan này." in answer.text
    rows = [line for line in answer.text.splitlines() if re.match(r"\| \d+ \|", line)]
    assert answer.complete == Complete(len(rows), len(rows))
    assert f"Tổng cộng: {len(rows)}/{len(rows)} nhiệm vụ." in answer.text
    assert all(re.search(r"\[\d+\]", row) for row in rows)


def test_short_answers_of_several_plans_share_one_table(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Tài chính ở các tỉnh làm gì?")
    assert answer.text.count("| Kế hoạch | Nội dung |") == 1
    assert answer.complete == Complete(5, 5)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "Nơi nào không có phần mục tiêu riêng?",
            "không có phần, mục nào mang tên “mục tiêu”: Bắc Giang và Hải Phòng;",
        ),
        ("Kế hoạch nào không có phần kinh phí riêng?", "không có phần, mục nào mang tên “kinh phí”: Hải Phòng;"),
        (
            "Tỉnh nào có mục nói về di sản?",
            "có phần, mục mang tên “di sản”: Bắc Giang, Gia Lai, Hải Dương và Quảng Nam;",
        ),
        ("Tỉnh nào chưa có mục tổ chức thực hiện?", "kế hoạch nào cũng có phần, mục mang tên “tổ chức thực hiện”"),
        ("Tỉnh nào không ghi ngày hạn nộp báo cáo?", "3/5 kế hoạch có nêu nhưng không ấn định ngày"),
        ("Nơi nào không quy định hạn gửi báo cáo?", "3/5 kế hoạch có nêu nhưng không ấn định ngày"),
        ("Tỉnh nào không căn cứ Quyết định 2013?", "không dẫn văn bản này: Hải Phòng."),
        ("Kế hoạch nào không có tên Sở Tư pháp?", "không kế hoạch nào trong 5 kế hoạch đã nạp nêu tên Sở Tư pháp"),
        ("Tỉnh nào có phần việc giao cho Sở Nội vụ?", "2/5 kế hoạch có giao"),
    ],
)
def test_plans_that_lack_something_are_told(assistant: Assistant, question: str, first: str) -> None:
    text = assistant.ask(question).text
    assert f"{text[0].lower()}{text[1:]}".startswith(first)
