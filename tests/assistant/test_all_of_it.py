"""Lists asked for in words of one's own are complete: every place, every row, every document, every task."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def _paths(assistant: Assistant, question: str) -> set[str]:
    return {f"{citation.plan}#{citation.path}" for citation in assistant.ask(question).citations}


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        (
            "Tìm mọi chỗ nhắc đến Lào trong các kế hoạch.",
            {
                "bac-giang#II.4 ¶ 1",
                "gia-lai#III.2.a - 1",
                "gia-lai#V.4 - 1",
                "hai-duong#V.1 - 5",
                "hai-duong#V.1 - 6",
                "quang-nam#Điều 1.I.2.a - 1",
            },
        ),
        ("Tìm mọi chỗ nhắc đến OCOP trong các kế hoạch.", {"bac-giang#IV.5 ¶ 1", "gia-lai#III.2.c - 4"}),
        (
            "Liệt kê các chỗ có nói đến phóng viên, báo chí nước ngoài ở tất cả kế hoạch.",
            {"bac-giang#II.6 ¶ 10", "bac-giang#IV.1 - 7", "hai-duong#III.2.1 - 5", "hai-duong#V.2 - 4"},
        ),
        (
            "Gia Lai nhắc UNESCO ở những điều mục nào?",
            {"gia-lai#I.2 - 4", "gia-lai#II.2 - 2", "gia-lai#III.2.b - 1", "gia-lai#V.3 - 5"},
        ),
        (
            "Trong bản của Gia Lai, cơ quan nào phải phối hợp đích danh với Sở Ngoại vụ, để làm gì?",
            {"gia-lai#V.3 - 1", "gia-lai#V.8 ¶ 1"},
        ),
        ("Rối nước xuất hiện ở kế hoạch của những đâu?", {"hai-duong#III.2.3 - 1", "hai-phong#II.5 - 2"}),
    ],
)
def test_every_place_is_found_however_it_is_asked(assistant: Assistant, question: str, paths: set[str]) -> None:
    assert paths <= _paths(assistant, question)


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        (
            "Phần nhiệm vụ, giải pháp của Quảng Nam dẫn những văn bản nào có số ký hiệu?",
            {"quang-nam#Điều 1.II.3 - 3", "quang-nam#Điều 1.II.4 - 1", "quang-nam#Điều 1.II.5 - 3"},
        ),
        (
            "Kế hoạch Hải Phòng căn cứ hoặc tiếp tục thực hiện các văn bản nào của Thủ tướng, Bộ Chính trị, Thành ủy?",
            {"hai-phong#header 2", "hai-phong#II.4 - 1"},
        ),
        (
            "Quyết định của Quảng Nam được ban hành dựa trên những căn cứ, đề nghị nào?",
            {"quang-nam#header 3", "quang-nam#header 4", "quang-nam#header 5"},
        ),
        (
            "Việc nào trong danh mục Hải Phòng trông vào chương trình hoặc hỗ trợ của Trung ương?",
            {"hai-phong#Phụ lục I.1", "hai-phong#Phụ lục II.1", "hai-phong#Phụ lục II.2"},
        ),
        (
            "Nhiệm vụ nào trong phụ lục kế hoạch Hải Phòng để trống, không ghi nguồn kinh phí?",
            {"hai-phong#Phụ lục I.3", "hai-phong#Phụ lục I.4", "hai-phong#Phụ lục IV.1"},
        ),
        (
            "Bắc Giang chia nhiệm vụ, giải pháp thành mấy nhóm, tên từng nhóm?",
            {"bac-giang#II", *(f"bac-giang#II.{number}" for number in range(1, 9))},
        ),
        (
            'Những nhiệm vụ nào ở phần tổ chức thực hiện của Hải Dương được ghi chữ "chủ trì", thuộc cơ quan nào?',
            {
                *(f"hai-duong#V.1 - {number}" for number in (1, 3, 5)),
                *(f"hai-duong#V.{number} ¶ 1" for number in (4, 5, 7)),
            },
        ),
    ],
)
def test_exactly_what_is_asked_for_is_listed(assistant: Assistant, question: str, paths: set[str]) -> None:
    assert _paths(assistant, question) == paths


def test_the_tasks_on_a_subject_are_listed_with_those_who_hold_them(assistant: Assistant) -> None:
    answer = assistant.ask("Các nhiệm vụ về tuyên truyền của Gia Lai ở phần tổ chức thực hiện, giao cho cơ quan nào?")
    assert {"V.1 - 1", "V.2 - 2", "V.7 ¶ 1", "V.10 - 2"} <= {citation.path for citation in answer.citations}
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total
    assert "Ban Tuyên giáo Tỉnh ủy" in answer.text


@pytest.mark.parametrize("word", ["tính luôn các nhóm việc sở này tham gia với tư cách phối hợp", "cả phần phối hợp"])
def test_a_role_beside_the_rest_leaves_nothing_out(assistant: Assistant, word: str) -> None:
    assert "bac-giang#IV.4 ¶ 1" in _paths(assistant, f"Bắc Giang giao cho Sở Công Thương những gì, {word}?")


def test_a_part_and_the_appendix_are_both_looked_through(assistant: Assistant) -> None:
    question = "Trách nhiệm của Sở Ngoại vụ Hải Phòng, từ phần tổ chức thực hiện đến danh mục phụ lục?"
    assert {"hai-phong#III.2 - 1", "hai-phong#Phụ lục I.1"} <= _paths(assistant, question)


def test_no_plan_is_said_to_be_silent_of_what_it_names(assistant: Assistant) -> None:
    question = "Tỉnh, thành phố nào ở Nhật Bản có tên trong các kế hoạch và gắn với địa phương Việt Nam nào?"
    assert "hai-duong#V.1 - 5" in _paths(assistant, question)


def test_who_it_is_is_cited_where_the_heading_names_it(assistant: Assistant) -> None:
    answer = assistant.ask("Ở Gia Lai ai phổ biến ứng xử văn hóa cho người đi lao động ở nước ngoài?")
    assert {"V.9 ¶ 1", "V.9"} <= {citation.path for citation in answer.citations}
    assert answer.citations[0].path == "V.9 ¶ 1"


def test_who_is_charged_together_is_cited_where_both_are_named(assistant: Assistant) -> None:
    assert "hai-duong#V.8" in _paths(assistant, "Công an Hải Dương được giao việc gì?")


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        ("Ngành công an có mục nhiệm vụ riêng trong những bản nào?", "answered", "3/5 kế hoạch"),
        ("Trong các kế hoạch, nơi nào ghi tên nước Campuchia?", "answered", "Cụm từ “Campuchia” có tại 2 điều khoản"),
        ("Trong năm bản, bản nào nhắc lối hát ca trù?", "answered", "2/5 kế hoạch"),
        ("Văn phòng Chính phủ cũng được gửi quyết định của Quảng Nam, phải không?", "answered", "Văn phòng Chính phủ"),
        ("Cơ sở ban hành kế hoạch hành động của Hải Phòng là văn bản số mấy, ngày nào?", "answered", "208/QĐ-TTg"),
        ("Kế hoạch Bắc Giang dẫn chiếu những quyết định, chỉ thị, kế hoạch có số nào?", "answered", "25/CT-TTg"),
        ("Phát triển nguồn lực ở Bắc Giang: ai chủ trì và những sở nào phối hợp?", "answered", "Sở Nội vụ"),
        ("Công an tỉnh Bắc Giang có nhiệm vụ gì trong triển khai Chiến lược?", "answered", "sản phẩm văn hoá độc hại"),
        ("Bắc Giang giao Sở VHTTDL lập danh mục sản phẩm làm quà tặng đối tác, đúng hay sai?", "answered", "quà tặng"),
        ("hai duong so nao chu tri tk ke hoach ngoai giao van hoa", "answered", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở Ngoại vụ tỉnh Hồng Giang có những nhiệm vụ gì?", "not_found", "Hồng Giang"),
        ("Which biosphere reserve does the Gia Lai plan want to make the most of?", "answered", "Kon Hà Nừng"),
        ("Trường Đại học Hải Dương được giao đào tạo mấy khóa ngoại giao văn hóa?", "not_stated", "Đại học Hải Dương"),
        ("Đại hội Đảng bộ tỉnh Quảng Nam lần mấy làm căn cứ cho kế hoạch?", "answered", "lần thứ XXII"),
        ('Từ "ASEAN" được dùng ở những điểm nào trong năm văn bản?', "answered", "5 điều khoản của 4/5 kế hoạch"),
        ("Liệt kê các văn bản có số hiệu được nhắc đến trong quyết định của Quảng Nam.", "answered", "1275/QĐ-TTg"),
        ("Tiêu đề đầy đủ của văn bản Hải Phòng là gì?", "answered", "KẾ HOẠCH HÀNH ĐỘNG CỦA THÀNH PHỐ HẢI PHÒNG"),
        ("Thành phố Hải Vân báo cáo kết quả ngoại giao văn hóa trước ngày nào?", "not_found", "Hải Vân"),
        ("Gia Lai đã ký kết nghĩa với thành phố Hàn Quốc nào?", "not_stated", "không nêu Hàn Quốc"),
        ("Incheon, thành phố Nhật Bản kết nghĩa với Hải Phòng, được nêu ở đâu?", "premise_corrected", "**Hàn Quốc**"),
        ("UBND cấp huyện tại Gia Lai báo cáo UBND tỉnh theo đường nào?", "answered", "(qua Sở Ngoại vụ)"),
        ("Thống kê hết các gạch đầu dòng giao cho Sở VHTTDL Bắc Giang ở phần IV.", "answered", "10/10 nhiệm vụ"),
    ],
)
def test_questions_of_other_words_are_read_as_they_are_meant(
    assistant: Assistant, question: str, status: str, told: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert told in answer.text


def test_documents_of_a_part_are_said_to_be_of_it(assistant: Assistant) -> None:
    own = assistant.ask("Phần nhiệm vụ, giải pháp của Quảng Nam dẫn những văn bản nào?")
    assert "Chỉ tính văn bản dẫn trong Điều 1, Phần II" in own.text
    none = assistant.ask("Phần kinh phí của Quảng Nam dẫn những văn bản nào?")
    assert none.status == "not_stated"
    assert none.text.startswith("**Kế hoạch tỉnh Quảng Nam**, Điều 1, Phần III “KINH PHÍ”, không dẫn văn bản nào [1]")
