"""What auditors found said wrongly the second time, asked of the five plans and of two that were made up for it."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.compose.names import as_printed, names_in
from assistant.numbered import numbered_names
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from tests.assistant.talking import talk


def paths(answer: Answer) -> set[str]:
    return {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Ai lo tổ chức Hội chợ trái cây quốc tế ở Gia Lai?", "bac-giang"),
        ("Sở nào ở Hải Phòng chuẩn hóa sản phẩm OCOP?", "bac-giang"),
        ("Cơ quan nào của Bắc Giang phụ trách dạy tiếng Việt cho con em kiều bào ở nước ngoài?", "gia-lai"),
    ],
)
def test_what_only_another_plan_says_is_no_answer(assistant: Assistant, question: str, other: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert answer.citations[0].plan == other
    assert "không nêu nội dung được hỏi. Nội dung này có trong" in answer.text


def test_a_lead_found_by_hardly_a_word_says_so(assistant: Assistant) -> None:
    assert say.IN_OTHER_WORDS in assistant.ask("Đoàn sứ quán ghé Bắc Giang thì ai lên kịch bản tiếp?").text


@pytest.mark.parametrize(
    ("question", "printed", "absent"),
    [
        ("Quảng Nam dẫn những nghị quyết nào?", ["169/NQ-CP", "11-NQ/TU", "XXII"], ["2852/QĐ-UBND", "1275/QĐ-TTg"]),
        ("Quảng Nam viện dẫn các nghị quyết nào của Tỉnh ủy?", ["11-NQ/TU"], ["169/NQ-CP"]),
        ("Kế hoạch Bắc Giang dẫn những quyết định, kế hoạch nào của UBND tỉnh?", ["942", "5058"], ["2013/QĐ-TTg**"]),
    ],
)
def test_documents_are_chosen_by_type_and_issuer(
    assistant: Assistant, question: str, printed: list[str], absent: list[str]
) -> None:
    lines = assistant.ask(question).text.splitlines()
    heads = [line.split(" | ")[1] for line in lines if line.startswith("| ")]
    heads += [line.split(" — “")[0] for line in lines if line.startswith("- ")]
    assert all(any(number in head for head in heads) for number in printed)
    assert not any(number in head for head in heads for number in absent)


def test_how_often_a_plan_says_a_word_is_counted(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai nhắc đến UNESCO mấy lần, ở đâu?")
    assert paths(answer) == {"I.2 - 4", "II.2 - 2", "III.2.b - 1", "V.3 - 5"}


def test_two_subjects_beside_each_other_are_both_looked_for(assistant: Assistant) -> None:
    answer = assistant.ask("Những tỉnh nào đề cập chuyển đổi số hoặc công nghệ số?")
    assert {c.plan for c in answer.citations} == {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}
    assert answer.complete is not None
    assert answer.complete.total == 7


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Hải Phòng có gửi người đi học mấy ngành nghệ thuật không?", None),
        ("Muốn chỉnh mấy nội dung thì gửi đâu?", None),
        ("Gia Lai nhắc đến UNESCO mấy lần?", None),
        ("Kế hoạch Hải Phòng có mấy phần?", Wanted.COUNT),
        ("Sở Ngoại vụ làm mấy việc, việc gì?", Wanted.COUNT),
        ("Phó Chủ tịch nào phụ trách mảng này?", Wanted.PERSON),
    ],
)
def test_a_small_number_is_not_always_counted(assistant: Assistant, question: str, wanted: Wanted | None) -> None:
    assert assistant.explain(question).wanted is wanted


def test_both_roles_asked_for_are_both_told(assistant: Assistant) -> None:
    answer = assistant.ask("Văn phòng UBND tỉnh Hải Dương gánh mấy đầu việc? việc nào phối hợp, việc nào tự làm")
    assert answer.complete is not None
    assert answer.complete.total == 4


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Gia Lai có đặt quan hệ với tỉnh nào bên Nhật không?", "not_stated"),
        ("Vì sao Gia Lai kết nghĩa với Nagasaki của Nhật Bản?", "premise_corrected"),
    ],
)
def test_what_is_asked_openly_takes_nothing_for_granted(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status


def test_an_agency_that_a_plan_never_names_is_said_to_be_absent(assistant: Assistant) -> None:
    answer = assistant.ask("Bộ đội Biên phòng Hải Phòng phối hợp bảo vệ lễ hội như thế nào?")
    assert answer.status == "not_stated"
    assert "không giao việc riêng cho cơ quan này" in answer.text


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Ở Gia Lai Sở VHTTDL chủ trì triển khai cả kế hoạch, còn Sở Ngoại vụ chỉ phối hợp, phải vậy không?", "giao"),
        ("theo QN, bao cao ngay 15/11 hang nam gui qua So Van hoa dung k?", "không ghi"),
        ("Hải Dương đặt mục tiêu riêng tỉnh có trên 60 di sản vào năm 2030, mục nào?", "mục tiêu chung"),
    ],
)
def test_false_assumptions_are_corrected(assistant: Assistant, question: str, begins: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert begins in answer.text.splitlines()[0]


def test_a_name_is_told_whole_and_an_office_is_no_name(assistant: Assistant) -> None:
    assert "không nêu Festival Di sản;" in assistant.ask("Gia Lai có tổ chức Festival Di sản không?").text
    answer = assistant.ask("Bên Hải Phòng đồng chí Phó Chủ tịch nào được phân công phụ trách mảng này?")
    assert "Phó Chủ;" not in answer.text
    assert answer.status == "not_stated"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Hỏi về Hóa Phụ lục", ["Hóa Phụ"]),
        ("Bên đó Phó Chủ tịch nào ký", []),
        ("Lễ ở Festival Di sản", ["Festival Di"]),
        ("Gặp Giám Đốc ở Hà Nội", ["Hà Nội"]),
    ],
)
def test_names_of_a_question(typed: str, names: list[str]) -> None:
    assert names_in(typed) == names


def test_a_name_stands_in_a_text_only_as_a_name() -> None:
    assert as_printed("Hóa Phụ", "Thanh Hóa Phụ lục", "phát triển văn hóa phục vụ du lịch") is None
    assert as_printed("Festival Di", "Festival Di sản nào", "tổ chức Festival Di sản Quảng Nam") == "Festival Di sản"


def test_all_of_a_section_is_told_when_it_is_wanted_whole(assistant: Assistant) -> None:
    answer = assistant.ask("hai phong day manh xa hoi hoa hoat dong ngoai giao van hoa bang nhung cach nao, ke het")
    assert {f"II.3 - {n}" for n in range(1, 6)} <= paths(answer)


def test_a_comparison_names_the_provinces_first_and_leaves_none_out_for_want_of_an_agency(assistant: Assistant) -> None:
    answer = assistant.ask("Đấu tranh, phản bác luận điệu sai trái xuyên tạc: tỉnh nào giao ai?")
    first = answer.text.splitlines()[0]
    assert first.startswith("3/5 kế hoạch có nêu (Bắc Giang, Gia Lai, Hải Dương)")
    assert "gia-lai" in {c.plan for c in answer.citations}
    assert say.COMPARISON_NOT_FOUND in answer.text


def test_which_of_two_plans_is_no_question_for_an_agency(assistant: Assistant) -> None:
    frame = assistant.explain("Hải Dương và Hải Phòng bên nào có đối tác Nhật Bản?")
    assert frame.sought.value == "đối tác nước ngoài"


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Dấu vết người thời tiền sử mà Gia Lai muốn khoe nằm ở đâu?", "III.2.d - 1"),
        ("đội bóng Hải Dương sang Suwon đá giao hữu có cần ai cho phép trước không", "V.1 - 5"),
        ("Muốn chỉnh lại mấy nội dung trong kế hoạch Hải Phòng thì gửi đề xuất đi đâu, ai quyết?", "closing"),
        ("Điều 2 QĐ tỉnh Quảng Nam có những nội dung gì, giao cho ai?", "Điều 2.4"),
    ],
)
def test_everyday_words_find_their_clause(assistant: Assistant, question: str, path: str) -> None:
    assert path in paths(assistant.ask(question))


def test_a_time_belongs_to_the_task_above_it(more: Assistant) -> None:
    answer = more.ask("Việc lắp trạm đo mưa ở Nghệ An bao giờ xong?")
    assert "năm 2027" in answer.text.splitlines()[0]
    assert "II.1.c" in paths(answer)


@pytest.mark.parametrize(
    ("question", "day", "other"),
    [
        ("UBND xã ở Nghệ An báo cáo trước ngày nào?", "ngày 15", "ngày 20"),
        ("Các sở của Nghệ An nộp báo cáo trước ngày nào?", "ngày 15", "ngày 20"),
        ("Sở Nông nghiệp và Môi trường Nghệ An báo cáo trước ngày nào?", "ngày 20", "ngày 15"),
    ],
)
def test_each_agency_has_its_own_day_of_reporting(more: Assistant, question: str, day: str, other: str) -> None:
    text = more.ask(question).text
    assert day in text
    assert other not in text


def test_an_agency_of_before_is_found_under_its_name_of_now(more: Assistant) -> None:
    answer = more.ask("Sở Tài nguyên và Môi trường Cà Mau được giao những gì?")
    assert answer.status == "answered"
    assert paths(answer) == {"II.1.a", "II.1.b", "II.1.c", "II.1.d"}
    assert "nay thuộc Sở Nông nghiệp và Môi trường" in answer.text


def test_an_older_plan_keeps_its_agencies_apart(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Lao động - Thương binh và Xã hội Quảng Nam được giao những gì?")
    assert answer.status == "not_stated"


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Ai chủ trì Dự án 3 của Cà Mau?", "Sở Nông nghiệp và Môi trường"),
        ("Sở nào chủ trì Tiểu dự án 3 ở Cà Mau?", "Sở Khoa học và Công nghệ"),
    ],
)
def test_a_number_is_part_of_a_project_s_name(more: Assistant, question: str, agency: str) -> None:
    assert f"**{agency}** chủ trì" in more.ask(question).text.splitlines()[0]


def test_numbered_names_are_one_word_each() -> None:
    assert numbered_names("Tiểu dự án 3 (thuộc Dự án 7) và Quyết định 12") == ["tiểu dự án 3", "dự án 7"]


def test_places_are_no_committee(more: Assistant) -> None:
    assert more.explain("Cà Mau quan trắc nghêu ở những xã, phường nào?").agencies == ()
    assert more.explain("Các xã, phường của Cà Mau phải làm gì?").agencies == ("ubnd-cap-xa",)


def test_the_role_of_another_body_filters_nothing(more: Assistant) -> None:
    frame = more.explain("Công an tỉnh Cà Mau làm gì trong các dự án do Bộ Công an chủ trì?")
    assert frame.role is None


def test_a_claimed_role_is_denied_or_confirmed(more: Assistant) -> None:
    denied = more.ask("Công an tỉnh Cà Mau chủ trì phải không?")
    assert denied.text.startswith("Không đúng: kế hoạch không giao cơ quan này ở vai trò chủ trì")
    assert denied.status == "premise_corrected"
    assert more.ask("Công an tỉnh Cà Mau chỉ phối hợp thôi, đúng không?").text.startswith("Đúng:")


def test_tasks_of_a_year_are_told_with_their_leads(more: Assistant) -> None:
    text = more.ask("Nghệ An: nhiệm vụ nào phải xong trong năm 2027, ai chủ trì?").text
    assert "trạm đo mưa" in text
    assert "**Sở Nông nghiệp và Môi trường** chủ trì" in text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("điểm nào nói về tiền?", {"II.1.c"}),
        ("việc nào có con số phần trăm?", {"II.1.d"}),
        ("ngoài phần tham mưu Hội đồng nhân dân ra còn việc gì nữa?", {"II.1.a", "II.1.c", "II.1.d"}),
        ("việc nào nói về du lịch?", set()),
    ],
)
def test_duties_talked_of_are_picked_by_what_they_say(more: Assistant, question: str, expected: set[str]) -> None:
    answer = talk(more, "Sở Nông nghiệp và Môi trường Cà Mau được giao những việc gì?", question)
    assert paths(answer) == expected
    assert (answer.status == "answered") == bool(expected)


def test_a_total_is_told_with_what_it_counts(more: Assistant) -> None:
    answer = more.ask("Tổng số mẫu quan trắc năm 2026 của Cà Mau là bao nhiêu?")
    assert paths(answer) == {"Phụ lục I.Tổng cộng"}
    assert "nước cấp: 40" in answer.text
    assert "ao nuôi: 55" in answer.text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Tọa độ lấy mẫu ao tôm Tân Ân?", {"Phụ lục II.3"}),
        ("Tọa độ lấy mẫu các bãi nghêu ở Cà Mau?", {"Phụ lục II.1", "Phụ lục II.2"}),
    ],
)
def test_a_column_that_only_tables_have_leads_to_their_rows(more: Assistant, question: str, expected: set[str]) -> None:
    assert paths(more.ask(question)) == expected


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("han bao cao cua bac giang la ngay nao, gui cho ai", "IV.13 ¶ 1"),
        ("STC Gia Lai bố trí kinh phí vào lúc nào, trình ai?", "V.6 ¶ 1"),
        ("Cơ quan em ở Quảng Nam báo cáo khi nào, qua đầu mối nào?", "Điều 2.1 ¶ 1"),
        ("Chiến lược ở Gia Lai được duyệt bằng văn bản số mấy?", "V.3 - 2"),
        ("Cơ chế khen thưởng ở Bắc Giang: Sở Ngoại vụ hay Sở Văn hóa làm chính?", "II.2 - 1"),
    ],
)
def test_a_side_phrase_does_not_take_a_question_over(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in paths(answer)


def test_plans_that_are_to_be_counted_are_no_partners(assistant: Assistant) -> None:
    text = assistant.ask("Những tỉnh nào có giao việc riêng cho công an, đếm giùm mấy tỉnh").text
    assert text.startswith("3/5 kế hoạch có giao (Bắc Giang, Hải Dương, Hải Phòng)")


def test_a_date_of_issue_is_none_of_a_cited_document(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch Hải Phòng ban hành ngày tháng năm nào?")
    assert answer.status == "not_stated"
    assert "14/2/2011" not in answer.text


def test_initials_in_small_letters_begin_a_question(assistant: Assistant) -> None:
    assert assistant.explain("bg da ket nghia voi thanh pho nao cua han quoc?").plans == ("bac-giang",)


def test_an_agency_without_a_time_of_its_own_gets_no_other_s(more: Assistant) -> None:
    assert "2027" not in more.ask("Công an tỉnh Nghệ An có thời hạn nào không?").text


def test_an_event_is_no_time(assistant: Assistant) -> None:
    # "Tuần Văn hóa Việt Nam" stands in the only clause that names Osan.
    assert assistant.ask("Quảng Nam và Osan thiết lập quan hệ khi nào?").status == "not_stated"


def test_a_word_of_the_language_is_no_country(assistant: Assistant) -> None:
    answer = assistant.ask("Trong các đối tác của Quảng Nam có địa phương nào thuộc Pháp hoặc Ý không?")
    assert answer.text.startswith("**Kế hoạch tỉnh Quảng Nam** không nêu quan hệ với Pháp và Ý.")


def test_a_group_of_countries_is_asked_for_by_name(assistant: Assistant) -> None:
    text = assistant.ask("Tỉnh nào phối hợp với các nước ASEAN?").text
    assert text.startswith("3/5 kế hoạch có nêu (Bắc Giang, Gia Lai, Hải Phòng)")
    assert "Suwon" not in text
    assert assistant.ask("Hải Dương có hợp tác với nơi nào bên châu Âu không?").status == "not_stated"


def test_who_does_something_for_other_countries_is_no_partner(assistant: Assistant) -> None:
    frame = assistant.explain("Tem thư in hình quê mình để gửi đi các nước thì nơi nào làm?")
    assert frame.sought is Sought.OPEN


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Luật Di sản văn hóa có được viện dẫn không?", "Luật Di sản văn hóa"),
        ("vinh ha long co duoc nhac khong", "vinh ha long"),
    ],
)
def test_a_subject_that_no_plan_names_is_told_so(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_found"
    assert answer.text.startswith(f"Không kế hoạch nào trong 5 kế hoạch đã nạp có cụm từ “{words}”")


def test_whether_a_word_stands_anywhere_is_told_for_every_plan(assistant: Assistant) -> None:
    text = assistant.ask("Có nhắc đến OCOP không?").text
    assert text.startswith("Cụm từ “OCOP” có tại 2 điều khoản của 2/5 kế hoạch (Bắc Giang, Gia Lai):")
    assert "Không có cụm từ này: Kế hoạch tỉnh Hải Dương" in text


def test_words_picked_out_of_a_sentence_are_no_phrase(assistant: Assistant) -> None:
    assert "cụm từ" not in assistant.ask("Có nói gì về ông bà mình ở nước ngoài không?").text


def test_a_country_printed_beside_its_city_is_named(assistant: Assistant) -> None:
    """The plan prints "tỉnh Viêng Chăn - CHDCND Lào", and "Lào" nowhere by itself."""
    assert assistant.ask("Hải Dương hợp tác với tỉnh nào của Lào?").status == "answered"
