"""Next questions that check what was told, narrow it, or call it by a word that stands for it."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

_GIFTS = "Ở Bắc Giang ai chủ trì làm danh mục quà tặng cho khách nước ngoài?"
_SECTION = "Bắc Giang: mục II.5 do ai chủ trì, ai phối hợp?"
_ROWS = "Phụ lục Hải Phòng: Sở Ngoại vụ chủ trì những việc gì?"

VERDICTS = {
    "an agency has a part": ([_SECTION, "Sở Công Thương có tham gia không?"], "Có: ", "answered"),
    "an agency has none": ([_SECTION, "thế có Sở Tài chính không?"], "Không: ", "not_stated"),
    "said rightly to have none": ([_SECTION, "Sở Nội vụ không liên quan gì à?"], "Đúng: ", "answered"),
    "said wrongly to have none": (
        [_GIFTS, "thế nông sản thì sao?", "tức là Sở Ngoại vụ không dính gì đến việc này đúng không?"],
        "Không đúng: ",
        "premise_corrected",
    ),
    "of the next section": ([_SECTION, "mục tiếp theo thì sao?", "có Sở Công Thương không?"], "Không: ", "not_stated"),
    "other localities": (
        ["Quảng Nam có quan hệ với những thành phố nào của Hàn Quốc?", "Hải Dương cũng có mấy thành phố đó à?"],
        "Không: **Kế hoạch tỉnh Hải Dương** không nêu Osan",
        "premise_corrected",
    ),
    "another day": (
        ["Quảng Nam nộp báo cáo vào ngày nào?", "Bắc Giang cũng vậy hả?"],
        "Không, thời hạn khác với **Kế hoạch tỉnh Quảng Nam**",
        "premise_corrected",
    ),
    "the same lead": (
        ["Ai chủ trì việc quảng bá hình ảnh vùng đất con người Bắc Giang?", "Gia Lai cũng thế à?"],
        "Có, cơ quan được giao giống với **Kế hoạch tỉnh Bắc Giang**",
        "answered",
    ),
    "no lead there": (
        ["Gia Lai giao ai bảo tồn di sản được UNESCO công nhận?", "Quảng Nam có giống vậy không?"],
        "**Kế hoạch tỉnh Quảng Nam** không nêu cơ quan",
        "not_stated",
    ),
    "no time there": (
        ["Sở Tài chính Gia Lai làm dự toán vào lúc nào?", "Hải Dương có giống vậy không?"],
        "**Kế hoạch tỉnh Hải Dương** không nêu thời gian",
        "not_stated",
    ),
    "of one year": (
        ["Quảng Nam nộp báo cáo vào ngày nào?", "hạn đó là của năm 2025 à?"],
        "Không riêng năm 2025",
        "premise_corrected",
    ),
    "the province's own": (
        ["Hải Dương đặt mục tiêu bao nhiêu di sản được quốc tế công nhận đến 2030", "đó là của riêng tỉnh à"],
        "Không: Mục II.2",
        "premise_corrected",
    ),
    "a date of another document": (
        ["Kế hoạch Quảng Nam ký ngày nào?", "14/6/2022 là ngày ký quyết định à?"],
        "Không: ngày 14/6/2022 là ngày của Tờ trình số 61/TTr-SNgV",
        "premise_corrected",
    ),
    "a role held": (
        ["Bắc Giang: mục II.5 do ai chủ trì?", "Sở Công Thương có phối hợp không?"],
        "Có: **Kế hoạch tỉnh Bắc Giang** giao **Sở Công Thương** phối hợp nội dung này",
        "answered",
    ),
    "a role not held": (
        ["Kế hoạch Bắc Giang giao ai quản lý phóng viên nước ngoài?", "Sở TT&TT có phối hợp không?"],
        "**Kế hoạch tỉnh Bắc Giang** không giao Sở Thông tin và Truyền thông phối hợp việc này",
        "premise_corrected",
    ),
    "a lead in one of two places": (
        ["Hội chợ trái cây quốc tế ở Bắc Giang sở nào đứng ra lo?", "thế là Sở Ngoại vụ chủ trì đúng không?"],
        "Chỉ đúng một phần: **Kế hoạch tỉnh Bắc Giang** nêu việc này ở nhiều chỗ, có chỗ giao **Sở Ngoại vụ** chủ trì",
        "premise_corrected",
    ),
    "a lead in one of two places, asked at once": (
        ["Hội chợ trái cây quốc tế ở Bắc Giang do Sở Ngoại vụ chủ trì đúng không?"],
        "Chỉ đúng một phần: **Kế hoạch tỉnh Bắc Giang**",
        "premise_corrected",
    ),
    "a lead said rightly": (
        ["Hội chợ trái cây quốc tế ở Bắc Giang do Sở Công Thương chủ trì đúng không?"],
        "Có: **Kế hoạch tỉnh Bắc Giang** giao **Sở Công Thương** chủ trì nội dung này",
        "answered",
    ),
    "a role of the same agency in another plan": (
        ["Sở Lao động ở Hải Dương được giao gì?", "ai phối hợp?", "bên Gia Lai sở này cũng chủ trì luôn phải không?"],
        "**Kế hoạch tỉnh Gia Lai** không giao Sở Lao động - Thương binh và Xã hội chủ trì việc này; kế hoạch giao "
        "cơ quan này ở vai trò phối hợp",
        "premise_corrected",
    ),
    "the same role in a plan that gives the agency nothing": (
        [
            "Sở Lao động ở Hải Dương được giao gì?",
            "ai phối hợp?",
            "bên Gia Lai sở này cũng chủ trì luôn phải không?",
            "Bắc Giang thì sao?",
        ],
        "**Kế hoạch tỉnh Bắc Giang** không giao nhiệm vụ riêng cho Sở Lao động - Thương binh và Xã hội",
        "not_stated",
    ),
    "the same agency elsewhere": (
        ["Ở Bắc Giang ai chủ trì bảo tồn di sản?", "Gia Lai cũng là Sở Văn hóa hả?"],
        "**Kế hoạch tỉnh Gia Lai** không giao Sở Văn hóa, Thể thao và Du lịch chủ trì việc này; kế hoạch giao "
        "cơ quan này ở vai trò thực hiện",
        "premise_corrected",
    ),
    "through the same agency elsewhere": (
        ["Quảng Nam triển khai có vướng mắc thì báo ai?", "Hải Dương cũng qua Sở Ngoại vụ phải không?"],
        "**Kế hoạch tỉnh Hải Dương** không ghi Sở Ngoại vụ cho nội dung này; Đoạn kết ghi",
        "premise_corrected",
    ),
    "reports through the same agency elsewhere": (
        ["Bắc Giang báo cáo năm gửi qua sở nào?", "Hải Dương cũng gửi qua Sở Ngoại vụ à?"],
        "Lưu ý: các điều khoản trích dẫn dưới đây không nêu “Sở Ngoại vụ”",
        "premise_corrected",
    ),
    "a decision that no other plan cites": (
        ["Hải Phòng thì căn cứ quyết định nào của Thủ tướng?", "bốn tỉnh còn lại cũng theo quyết định đó hả?"],
        "Không: **Kế hoạch tỉnh Bắc Giang, Kế hoạch tỉnh Gia Lai, Kế hoạch tỉnh Hải Dương và Kế hoạch tỉnh Quảng Nam** "
        "không dẫn **Quyết định số 208/QĐ-TTg**",
        "premise_corrected",
    ),
    "a decision that some plans cite": (
        ["Gia Lai căn cứ quyết định nào của Thủ tướng?", "các tỉnh khác cũng theo quyết định này à?"],
        "Không phải tất cả: ",
        "premise_corrected",
    ),
    "a decision that the plan cites": (
        ["Gia Lai căn cứ quyết định nào của Thủ tướng?", "Hải Dương cũng căn cứ quyết định đó phải không?"],
        "Có: **Kế hoạch tỉnh Hải Dương** cũng dẫn **Quyết định số 2013/QĐ-TTg**",
        "answered",
    ),
    "a year not printed": (
        ["Bắc Giang đặt mục tiêu bao nhiêu sản phẩm OCOP 5 sao?", "số đó phải đạt trước năm 2025 à?"],
        "Lưu ý: các điều khoản trích dẫn dưới đây không nêu “2025”",
        "premise_corrected",
    ),
    "in one part of the plan": (
        ["Tiền thực hiện kế hoạch của Gia Lai lấy từ đâu?", "trong phần giải pháp chủ yếu có nói đến không?"],
        "Có: **Kế hoạch tỉnh Gia Lai**, Phần III",
        "answered",
    ),
    "why": (
        ["Quảng Nam nộp báo cáo vào ngày nào?", "tại sao lại thế?"],
        "**Kế hoạch tỉnh Quảng Nam**: điều khoản vừa trích dẫn không nêu lý do",
        "not_stated",
    ),
}


@pytest.mark.parametrize("case", VERDICTS)
def test_what_is_checked_is_judged_first(assistant: Assistant, case: str) -> None:
    questions, verdict, status = VERDICTS[case]
    answer = talk(assistant, *questions)
    assert answer.text.startswith(verdict)
    assert answer.status == status


STAND_FOR = {
    "they, all of them together": (
        ["Hải Phòng báo cáo kết quả qua ai?", "thế Quảng Nam cũng ngày 25/10 à?", "họ báo cáo cho ai?"],
        {"quang-nam#Điều 2.1 ¶ 1"},
    ),
    "they, the agency asked about": (
        ["Sở Giáo dục và Đào tạo Hải Phòng làm gì?", "họ hợp tác với nước nào?"],
        {"hai-phong#III.6 - 2"},
    ),
    "that plan": (
        ["Lễ hội Hoa Phượng Đỏ được nhắc ở kế hoạch nào?", "kế hoạch đó đến năm nào?"],
        {"hai-phong#header 1"},
    ),
    "where a thing was said": (
        ["Lễ hội Hoa Phượng Đỏ có ở đâu?", "kế hoạch đó còn hiệu lực không?", "trích nguyên văn đoạn nhắc lễ hội ấy"],
        {"hai-phong#II.2 - 6"},
    ),
    "the next section": ([_SECTION, "mục sau thì ai làm?"], {"bac-giang#II.6"}),
    "the section right before": (
        ["Mục II.5 kế hoạch Bắc Giang nói về chuyện gì?", "ai chủ trì?", "còn mục ngay trước đó thì ai chủ trì?"],
        {"bac-giang#II.4"},
    ),
    "who coordinates what was told": (
        ["Mục II.5 kế hoạch Bắc Giang nói về chuyện gì?", "ai chủ trì?", "thế phối hợp gồm những đâu?"],
        {"bac-giang#II.5 - 2"},
    ),
    "all of a section, word for word": (
        ["Mục II.5 kế hoạch Bắc Giang nói về chuyện gì?", "trích nguyên văn mục đó"],
        {f"bac-giang#II.5 {part}" for part in ("¶ 1", "¶ 2", "¶ 3", "¶ 4", "- 1", "- 2")},
    ),
    "the section before": ([_SECTION, "mục liền trước thì sao?"], {"bac-giang#II.4"}),
    "a part of what was told": ([_GIFTS, "riêng nông sản thì ai?"], {"bac-giang#II.4 ¶ 4", "bac-giang#IV.4 ¶ 1"}),
    "a row, its money and its time": (
        [_ROWS, "cái cuối cùng thì ai phối hợp?", "bao giờ xong, tiền ở đâu ra?"],
        {"hai-phong#Phụ lục IV.2"},
    ),
    "a row, its money alone": (
        [_ROWS, "việc cuối cùng bao giờ xong?", "tiền lấy ở đâu ra?"],
        {"hai-phong#Phụ lục IV.2"},
    ),
    "who is left": (
        ["Ở Bắc Giang ai phải báo cáo kết quả hằng năm?", "trừ cấp huyện ra thì còn ai?"],
        {"bac-giang#IV.13 ¶ 1"},
    ),
    "who signed, after another fact": (
        ["Kế hoạch Quảng Nam ký ngày nào?", "còn Bắc Giang ông nào ký?"],
        {"bac-giang#signature"},
    ),
}


@pytest.mark.parametrize("case", STAND_FOR)
def test_a_word_stands_for_what_was_told(assistant: Assistant, case: str) -> None:
    questions, cited = STAND_FOR[case]
    answer = talk(assistant, *questions)
    assert answer.status in ("answered", "premise_corrected")
    assert cited <= {f"{one.plan}#{one.path}" for one in answer.citations}
    assert {one.plan for one in answer.citations} == {key.split("#")[0] for key in cited}


def test_a_row_tells_every_column_asked_for(assistant: Assistant) -> None:
    answer = talk(assistant, _ROWS, "cái cuối cùng thì ai phối hợp?", "bao giờ xong, tiền ở đâu ra?")
    assert "“Thời gian thực hiện”: **2015- 2020**" in answer.text
    assert "“Nguồn lực thực hiện”: **Xã hội hóa; Tài trợ nước ngoài**" in answer.text


@pytest.mark.parametrize("question", ["cái nào không phải làm hàng năm?", "việc nào không phải hằng năm?"])
def test_what_is_not_yearly_is_picked(assistant: Assistant, question: str) -> None:
    answer = talk(assistant, _ROWS, question)
    assert [one.path for one in answer.citations] == ["Phụ lục I.3", "Phụ lục IV.1", "Phụ lục IV.2"]


def test_all_that_was_listed_is_counted(assistant: Assistant) -> None:
    answer = talk(assistant, _ROWS, "mấy cái tất cả?")
    assert answer.complete is not None
    assert answer.complete.total == 7


def test_who_is_left_out_is_named(assistant: Assistant) -> None:
    answer = talk(assistant, "Ở Bắc Giang ai phải báo cáo kết quả hằng năm?", "bỏ các huyện ra thì còn ai?")
    assert "ngoài Ủy ban nhân dân huyện, thành phố, còn **các sở, ban, ngành tỉnh**" in answer.text


def test_what_comes_back_every_year_falls_in_each(assistant: Assistant) -> None:
    asked = "Những việc nào trong các kế hoạch có mốc thời gian cụ thể?"
    cited = {(one.plan, one.path) for one in talk(assistant, asked, "chỉ năm 2026 thôi").citations}
    assert {("bac-giang", "IV.13 ¶ 1"), ("quang-nam", "Điều 2.1 ¶ 1"), ("gia-lai", "V.3 - 2")} <= cited
    past = talk(assistant, asked, "chỉ năm 2026 thôi", "chỉ Hải Phòng thôi")
    assert past.status == "not_stated"
    assert "kế hoạch đã kết thúc trước năm đó" in past.text


def test_plans_counted_are_those_talked_of(assistant: Assistant) -> None:
    asked = "Quảng Nam có quan hệ với những địa phương nước ngoài nào?"
    answer = talk(assistant, asked, "Hải Dương thì sao?", "còn Hải Phòng?", "kẻ bảng cho tôi cả ba tỉnh")
    assert {one.plan for one in answer.citations} == {"quang-nam", "hai-duong", "hai-phong"}


def test_an_agency_named_beside_another_is_the_subject(assistant: Assistant) -> None:
    asked = "Sở Giáo dục và Đào tạo Hải Phòng làm gì?"
    answer = talk(assistant, asked, "họ hợp tác với nước nào?", "so sánh với sở giáo dục Hải Dương")
    assert {one.path for one in answer.citations if one.plan == "hai-duong"} <= {"V.5 ¶ 1", "V.5"}


def test_a_list_told_again_is_the_same(assistant: Assistant) -> None:
    first = assistant.ask(_ROWS)
    again = talk(assistant, _ROWS, "tóm lại gọn hơn đi")
    assert [one.path for one in again.citations] == [one.path for one in first.citations]


@pytest.mark.parametrize(
    "question",
    ["hôm nay thời tiết Hải Phòng thế nào", "thời tiết Gia Lai ngày mai ra sao?", "Hôm nay có mưa ở Gia Lai không?"],
)
def test_the_weather_is_in_no_plan(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status in ("out_of_scope", "not_found")


def test_who_does_it_since_a_merger(assistant: Assistant) -> None:
    answer = talk(assistant, "Sở TT&TT Hải Dương làm gì?", "sở đó hợp nhất rồi thì giờ đơn vị nào phụ trách?")
    assert "nay là **Sở Khoa học và Công nghệ**" in answer.text


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        ("việc nào ở đó xong trước 2017?", ["Phụ lục IV.1"]),
        ("những việc nào hoàn thành sau năm 2016?", ["Phụ lục I.3", "Phụ lục IV.2"]),
        ("phụ lục có việc gì kết thúc trước năm 2015 không?", []),
    ],
)
def test_a_side_of_a_year_is_kept_to(assistant: Assistant, question: str, paths: list[str]) -> None:
    answer = talk(assistant, "Kế hoạch Hải Phòng có những mốc thời gian nào?", question)
    assert [one.path for one in answer.citations] == paths


def test_who_does_what_ends_before_a_year(assistant: Assistant) -> None:
    answer = talk(assistant, "Việc nào của Hải Phòng hoàn thành trước năm 2017?", "ai làm?")
    assert [one.path for one in answer.citations] == ["Phụ lục IV.1"]
    assert "**Sở Ngoại vụ** chủ trì" in answer.text


@pytest.mark.parametrize(
    ("questions", "path"),
    [
        (["Sở Ngoại vụ Gia Lai làm gì?", "có Sở Tài chính không?"], "V.6 ¶ 1"),
        (["Sở Ngoại vụ Gia Lai làm gì?", "có Sở Tài chính không?", "thế Công an có không?"], "III.1.b + 2"),
    ],
)
def test_after_the_duties_of_one_agency_those_of_another_are_asked(
    assistant: Assistant, questions: list[str], path: str
) -> None:
    assert [one.path for one in talk(assistant, *questions).citations] == [path]


def test_whether_an_agency_leads_is_said_first(assistant: Assistant) -> None:
    answer = talk(assistant, "Sở Ngoại vụ Gia Lai làm gì?", "thế Sở Ngoại vụ có chủ trì không?")
    assert answer.text.startswith("Có: Sở Ngoại vụ chủ trì 2 nhiệm vụ.")


def test_a_part_that_does_not_name_the_agency_says_nothing_of_it(assistant: Assistant) -> None:
    answer = talk(assistant, "Gia Lai giao Sở Khoa học và Công nghệ việc gì?", "trong mục giải pháp có nhắc đến không?")
    assert answer.status == "not_stated"
    assert answer.text.startswith("Không: **Kế hoạch tỉnh Gia Lai**, Phần III")


def test_plans_that_report_elsewhere(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉnh nào không báo cáo qua Sở Ngoại vụ?")
    assert [(one.plan, one.path) for one in answer.citations] == [("hai-duong", "V.12 ¶ 1")]


MADE_UP = {
    "the next section": (
        ["Kế hoạch Nghệ An: trạm đo mưa do ai chủ trì, ai phối hợp?", "mục tiếp theo thì sao?"],
        "**Kế hoạch tỉnh Nghệ An**: **Bộ Chỉ huy Quân sự tỉnh** chủ trì",
    ),
    "no part": (
        ["Kế hoạch Nghệ An: trạm đo mưa do ai chủ trì, ai phối hợp?", "Công an có tham gia không?"],
        "Không: các điều khoản này của **Kế hoạch tỉnh Nghệ An** không nêu tên Công an tỉnh",
    ),
    "every year": (
        ["Nghệ An diễn tập cứu nạn vào lúc nào?", "thời hạn đó là của riêng năm 2027 à?"],
        "Không riêng năm 2027",
    ),
    "left out": (
        ["Ở Nghệ An ai phải báo cáo?", "trừ cấp xã ra thì còn ai?"],
        "**Kế hoạch tỉnh Nghệ An**: ngoài Ủy ban nhân dân xã, phường, còn **Các sở, ngành**",
    ),
    "that plan": (
        ["Kế hoạch nào nói về nghêu?", "kế hoạch đó đến năm nào?"],
        "**Kế hoạch tỉnh Cà Mau**: đến năm **2026**",
    ),
    "read out": (
        ["Kế hoạch nào nói về nghêu?", "kế hoạch đó đến năm nào?", "đọc nguyên văn đoạn nói về nghêu ấy"],
        "Theo **Kế hoạch tỉnh Cà Mau, Mục I.1**: Quan trắc nước tại các bãi nuôi nghêu",
    ),
    "before a year": (
        ["Kế hoạch Nghệ An có những mốc thời gian nào?", "việc nào xong trước năm 2028?"],
        "**Kế hoạch tỉnh Nghệ An** nêu 1 nội dung có thời gian",
    ),
    "after the plan": (
        ["Kế hoạch Nghệ An có những mốc thời gian nào?", "chỉ năm 2045 thôi"],
        "**Kế hoạch tỉnh Nghệ An** không có mốc thời gian nào của năm 2045",
    ),
}


@pytest.mark.parametrize("case", MADE_UP)
def test_other_plans_are_talked_of_as_well(more: Assistant, case: str) -> None:
    questions, begins = MADE_UP[case]
    assert talk(more, *questions).text.startswith(begins)
