"""Lists within one plan: limited by part, role and type, told whole and counted, or said to be absent there."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.compose.enumerated import runs_in
from assistant.understanding.cues import Sought


def paths(answer: Answer) -> list[str]:
    return [citation.path for citation in answer.citations]


@pytest.mark.parametrize(
    ("question", "count", "documents"),
    [
        (
            "Các văn bản (quyết định, nghị quyết, kết luận, luật) được viện dẫn trong kế hoạch Quảng Nam",
            10,
            ("61/TTr-SNgV", "Luật Tổ chức chính quyền địa phương", "1275/QĐ-TTg", "12-KL/TW", "lần thứ XXII"),
        ),
        ("Liệt kê tất cả văn bản được dẫn trong kế hoạch Quảng Nam", 10, ("2852/QĐ-UBND", "11-NQ/TU")),
        ("Kế hoạch Quảng Nam dựa trên những văn bản nào?", 4, ("2013/QĐ-TTg", "61/TTr-SNgV")),
        ("Luật nào làm căn cứ cho quyết định của Quảng Nam?", 2, ("Luật Tổ chức", "Luật Sửa đổi")),
        ("chỉ thị nào của Thành ủy HP nói chuyện kiều bào?", 1, ("40-CT/TU",)),
        ("Quyết định của Quảng Nam dựa trên tờ trình nào của SNgV?", 1, ("61/TTr-SNgV",)),
        ("Nghị quyết nào của Tỉnh ủy QN được nhắc?", 1, ("11-NQ/TU",)),
        ("Những quyết định nào của UBND tỉnh được nêu trong kế hoạch Bắc Giang?", 1, ("942/QĐ-UBND",)),
        ("Kế hoạch Bắc Giang nhắc tới những nghị quyết, chỉ thị nào?", 2, ("Đại hội XIII", "25/CT-TTg")),
        ("Kế hoạch Hải Dương dẫn những luật nào", 1, ("Luật Ngân sách",)),
        ("kế hoạch quảng nam nhắc đến mấy quyết định", 3, ("2013/QĐ-TTg", "2852/QĐ-UBND", "1275/QĐ-TTg")),
    ],
)
def test_documents_of_the_type_asked_for(
    assistant: Assistant, question: str, count: int, documents: tuple[str, ...]
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (count, count)
    assert all(document in answer.text for document in documents)


@pytest.mark.parametrize(
    "question",
    ["Kế hoạch Gia Lai có dẫn nghị định nào không?", "Hải Phòng có nhắc chỉ thị nào của Bộ Chính trị không?"],
)
def test_a_type_that_is_not_cited(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "count", "among"),
    [
        ("Liệt kê các thời hạn trong kế hoạch Hải Phòng", 17, {"Phụ lục IV.1", "Phụ lục IV.2", "III.2 - 4"}),
        ("tất cả các mốc thời gian, thời hạn trong kế hoạch Bắc Giang", 9, {"IV.13 ¶ 1", "IV.5 ¶ 1", "I.2 - 1"}),
        ("các mốc thời gian trong kế hoạch Gia Lai", 4, {"V.11 ¶ 1", "V.3 - 2"}),
        ("Liệt kê mốc thời gian trong kế hoạch Quảng Nam", 8, {"Điều 2.1 ¶ 1", "closing"}),
        ("kế hoạch Hải Dương có những mốc nào", 7, {"V.12 ¶ 1", "II.2 - 4"}),
        ("các thời hạn trong phụ lục Hải Phòng", 13, {"Phụ lục I.3"}),
        ("các mốc thời gian của Sở Tài chính trong kế hoạch Gia Lai", 1, {"V.6 ¶ 1"}),
    ],
)
def test_every_time_of_a_plan(assistant: Assistant, question: str, count: int, among: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (count, count)
    assert among <= set(paths(answer))


def test_times_of_several_plans_stand_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh các mốc thời gian của Bắc Giang và Gia Lai")
    assert {"IV.13 ¶ 1", "V.11 ¶ 1"} <= set(paths(answer))


@pytest.mark.parametrize(
    ("question", "count", "under"),
    [
        ("Mục tổ chức thực hiện Bắc Giang, Sở Ngoại vụ được giao mấy việc", 9, "IV.1"),
        ("Sở Công Thương làm gì trong phần tổ chức thực hiện của Bắc Giang?", 2, "IV.4"),
        ("ở phần nhiệm vụ, giải pháp thực hiện, Sở Công Thương Bắc Giang có những việc nào", 2, "II."),
        ("Bắc Giang có mấy nhiệm vụ do Sở VHTTDL chủ trì ở phần II, là những mục nào?", 4, "II."),
        ("Phần II Bắc Giang: mục nào Sở Ngoại vụ chủ trì, mục nào Sở Ngoại vụ phối hợp?", 8, "II."),
        ("Phần III Hải Phòng: Sở Thông tin và Truyền thông có mấy nhiệm vụ?", 3, "III.5"),
        ("Sở Ngoại vụ và Sở VHTTDL Hải Phòng làm gì trong phụ lục?", 21, "Phụ lục"),
    ],
)
def test_duties_within_the_part_named(assistant: Assistant, question: str, count: int, under: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert answer.complete.total == count
    assert all(path.startswith(under) for path in paths(answer))


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Sở Ngoại vụ Hải Phòng phải làm gì, cả phần tổ chức thực hiện lẫn phụ lục?", 16),
        ("Sở Công Thương Bắc Giang có những nhiệm vụ nào, cả nhiệm vụ phối hợp ở phần II?", 4),
    ],
)
def test_two_parts_named_together_limit_nothing(assistant: Assistant, question: str, count: int) -> None:
    complete = assistant.ask(question).complete
    assert complete is not None
    assert complete.total == count


def test_each_of_two_parts_is_told_with_its_own_count(assistant: Assistant) -> None:
    text = assistant.ask("Sở Ngoại vụ làm gì ở phần II và phần IV kế hoạch Bắc Giang?").text
    assert "8/8 nhiệm vụ" in text
    assert "9/9 nhiệm vụ" in text


@pytest.mark.parametrize(
    ("question", "status", "said", "elsewhere"),
    [
        (
            "Sở Tài chính chủ trì nhiệm vụ nào trong phụ lục Hải Phòng",
            "premise_corrected",
            "Trong Phụ lục của **Kế hoạch thành phố Hải Phòng** không có nhiệm vụ nào giao Sở Tài chính ở vai trò",
            ["III.7 - 1"],
        ),
        (
            "Sở GD&ĐT Hải Phòng chủ trì việc gì trong phụ lục",
            "premise_corrected",
            "ở vai trò khác trong phần này",
            ["Phụ lục III.1", "Phụ lục IV.2"],
        ),
        (
            "Sở Kế hoạch và Đầu tư Bắc Giang có việc nào ở phần II không",
            "not_stated",
            "Trong Phần II “NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN”",
            ["IV.6 ¶ 1"],
        ),
    ],
)
def test_a_part_without_such_duties(
    assistant: Assistant, question: str, status: str, said: str, elsewhere: list[str]
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert said in answer.text
    assert paths(answer) == elsewhere
    assert answer.complete is None


@pytest.mark.parametrize(
    ("question", "count", "named"),
    [
        (
            "Phần tổ chức thực hiện của Hải Dương gồm những cơ quan nào?",
            12,
            ("Bộ Chỉ huy Quân sự tỉnh", "Báo Hải Dương"),
        ),
        ("Kế hoạch Hải Phòng giao việc cho những sở nào?", 7, ("Sở Nội vụ", "Sở Tài chính", "Công an thành phố")),
        ("Ở phần tổ chức thực hiện, Hải Phòng giao việc cho những sở nào?", 6, ("Sở Kế hoạch và Đầu tư",)),
        ("Gia Lai có bao nhiêu cơ quan được giao nhiệm vụ ở phần tổ chức thực hiện?", 12, ("Ban Tuyên giáo Tỉnh ủy",)),
        ("Những cơ quan nào được giao chủ trì trong phụ lục Hải Phòng?", 3, ("Sở Ngoại vụ",)),
        ("Danh sách các cơ quan chủ trì trong kế hoạch Bắc Giang", 4, ("Sở Công Thương", "ở vai trò chủ trì")),
        ("Ở Bắc Giang sở nào chỉ phối hợp mà không chủ trì?", 5, ("Sở Nội vụ", "không chủ trì nhiệm vụ nào")),
        ("Quảng Nam giao nhiệm vụ cho những cơ quan nào?", 2, ("Chánh Văn phòng",)),
    ],
)
def test_which_agencies_are_charged(assistant: Assistant, question: str, count: int, named: tuple[str, ...]) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == count
    assert all(name in answer.text for name in named)


def test_who_leads_is_another_question(assistant: Assistant) -> None:
    assert paths(assistant.ask("cơ quan nào chủ trì thực hiện kế hoạch Bắc Giang?")) == ["IV.1 - 2", "IV.1"]


@pytest.mark.parametrize(
    ("question", "first", "only"),
    [
        ("so voi Hai Duong thi Gia Lai co them nhung so nao duoc giao nhiem vu", "Gia Lai", {"V.2", "V.4"}),
        ("Cơ quan nào có ở Bắc Giang mà Gia Lai không có?", "Bắc Giang", {"IV.5", "IV.9", "IV.12"}),
        ("Sở nào được giao nhiệm vụ ở Bắc Giang nhưng không có ở Hải Dương", "Bắc Giang", {"IV.5", "IV.6"}),
    ],
)
def test_agencies_that_only_one_plan_charges(assistant: Assistant, question: str, first: str, only: set[str]) -> None:
    answer = assistant.ask(question)
    assert first in answer.text.split(" có giao")[0]
    assert only <= set(paths(answer))


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("sở TTTT và sở VHTTDL Hải Phòng cùng có mặt ở nhiệm vụ nào trong phụ lục", ["dòng 2", "dòng 3"]),
        ("Những nhiệm vụ nào ở Bắc Giang mà Sở Ngoại vụ và Sở Công Thương cùng tham gia?", ["Mục II.4", "Mục II.5"]),
    ],
)
def test_tasks_that_agencies_share(assistant: Assistant, question: str, places: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == len(places)
    assert all(f"{place} [" in answer.text for place in places)


@pytest.mark.parametrize(
    ("question", "count", "heading"),
    [
        ("Hải Dương có mấy nhóm nhiệm vụ và giải pháp trọng tâm? Kể tên", 6, "III.1"),
        ("nội dung và giải pháp chủ yếu của Hải Phòng có mấy mục", 6, "II"),
        ("Quảng Nam có mấy nhiệm vụ, giải pháp thực hiện? kể tên", 6, "Điều 1.II"),
        ("Các giải pháp đột phá của Gia Lai có mấy mục? nêu tên", 6, "III.1"),
        ("Mục tiêu cụ thể của Hải Dương có mấy ý", 5, "II.2"),
        ("Kế hoạch Hải Phòng có mấy phần, kể tên từng phần", 3, "I"),
    ],
)
def test_sections_that_are_counted(assistant: Assistant, question: str, count: int, heading: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == count
    assert paths(answer)[0] == heading


@pytest.mark.parametrize(
    ("question", "path", "first", "last"),
    [
        ("Các điểm du lịch chính mà Bắc Giang nêu để quảng bá là gì?", "II.6 ¶ 2", "Chùa Bỏ Đà", "Bản Ven"),
        ("liệt kê các di tích lịch sử ở Gia Lai được nhắc trong KH", "III.2.d - 1", "Khu 9 xã Gào", "Gò Đá"),
        ("Lễ hội nào được kế hoạch Hải Phòng nêu đích danh?", "II.2 - 6", "Hoa Phượng Đỏ", "Chọi trâu"),
        ("Các di sản văn hóa Bắc Giang nêu tiêu biểu", "II.6 ¶ 2", "Mộc bản", "Tam phủ"),
        ("di sản nào được nêu tên trong kế hoạch Bắc Giang", "II.6 ¶ 2", "Mộc bản", "Tam phủ"),
        ("Những trường đại học nào được Hải Phòng nêu?", "II.3 - 4", "Đại học Hàng hải", "Công nghiệp Hải Phòng"),
    ],
)
def test_names_are_told_uncut_and_alone(assistant: Assistant, question: str, path: str, first: str, last: str) -> None:
    answer = assistant.ask(question)
    assert paths(answer) == [path]
    assert first in answer.text
    assert last in answer.text
    assert answer.complete is None


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Giữ các hồ: Hồ Tây; Hồ Gươm, Tháp Rùa; Hồ Sen... Mở rộng.", [("Hồ Tây", "Hồ Gươm, Tháp Rùa", "Hồ Sen")]),
        ("các làng như Vạn Phúc, Bát Tràng và Đông Hồ; các chợ: Chợ Viềng, Chợ Âm Dương", [
            ("Vạn Phúc", "Bát Tràng", "Đông Hồ"), ("Chợ Viềng", "Chợ Âm Dương")]),
        ("Tôn tạo các đền (Đền Sóc, Đền Hùng,...) trong năm", [("Đền Sóc", "Đền Hùng")]),
        ("Nội dung: tuyên truyền", []),
    ],
)  # fmt: skip
def test_runs_of_names(text: str, items: list[tuple[str, ...]]) -> None:
    found = [tuple(item for item in run.items if item.strip(".")) for run in runs_in(text)]
    assert found == items


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Phần tổ chức thực hiện của kế hoạch Cà Mau gồm những cơ quan nào?", 3),
        ("Kế hoạch Nghệ An viện dẫn những văn bản nào?", 2),
        ("Sở Nông nghiệp và Môi trường Cà Mau làm gì ở phần tổ chức thực hiện?", 4),
    ],
)
def test_the_same_of_plans_never_seen(more: Assistant, question: str, count: int) -> None:
    answer = more.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert answer.complete.total == count


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        (
            "Hải Phòng có hoạt động gì cho kiều bào?",
            {"II.4 - 1", "II.4 - 2", "II.4 - 3", "Phụ lục III.1", "Phụ lục III.2", "Phụ lục III.3"},
        ),
        ("Hải Dương có những nội dung gì liên quan đến UNESCO?", {"II.2 - 3", "III.2.3 - 1"}),
        ("Bắc Giang có giải pháp gì về mạng xã hội?", {"II.1 ¶ 3", "II.6 ¶ 5"}),
    ],
)
def test_all_that_a_plan_has_on_a_thing_is_counted(assistant: Assistant, question: str, paths: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == len(paths)
    assert {citation.path for citation in answer.citations} == paths


def test_where_a_section_is_about_just_that_it_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang có những hoạt động gì về phát triển nguồn lực?")
    assert "Mục II.3" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Ai làm tốt thì Hải Phòng thưởng kiểu gì?",
        "Hải Phòng có phong ai là người ngoại quốc làm công dân danh dự không?",
    ],
)
def test_anyone_is_no_agency_asked_for(assistant: Assistant, question: str) -> None:
    assert assistant.explain(question).sought is not Sought.WHO


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        ("Hải Phòng có những hoạt động gì về thể thao?", {"II.2 - 7", "II.3 - 1"}),
        ("Bắc Giang có những nội dung gì về quà tặng đối ngoại?", {
            "II.4 ¶ 2", "II.4 ¶ 4", "IV.1 - 3", "IV.2 - 5", "IV.4 ¶ 1", "IV.5 ¶ 1"}),
    ],
)  # fmt: skip
def test_the_name_of_an_agency_is_no_word_on_a_thing(assistant: Assistant, question: str, paths: set[str]) -> None:
    assert {citation.path for citation in assistant.ask(question).citations} == paths


def test_what_an_agency_does_is_no_section_on_what_it_is_called_by(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương có những hoạt động gì về giao lưu thể thao?")
    assert "V.1 - 5" in {citation.path for citation in answer.citations}
    assert "7/7" not in answer.text


def test_a_relation_of_some_partners_is_not_said_of_all(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương hợp tác với những địa phương nào?")
    assert "(quan hệ: đã ký kết)" not in answer.text.splitlines()[0]


def test_no_plan_says_what_none_has_a_word_for(assistant: Assistant) -> None:
    assert assistant.ask("Các tỉnh có nội dung gì về thời tiết?").status in ("not_found", "out_of_scope")


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Công an tỉnh Hải Dương phối hợp với đơn vị nào?", "V.8 ¶ 1"),
        ("bên Hải Dương thì công an làm chung với đơn vị nào?", "V.8 ¶ 1"),
        ("Sở Giáo dục Hải Phòng phối hợp với ai?", "III.6 - 2"),
    ],
)
def test_with_whom_an_agency_works_is_told_by_its_tasks(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in {citation.path for citation in answer.citations}
