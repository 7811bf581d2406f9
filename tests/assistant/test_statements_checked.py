"""Statements to be confirmed, in whatever words: what is otherwise is corrected, what is so is confirmed."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.checking_tag import with_plain_tag
from assistant.understanding.laid_out import without_layout


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("Gia Lai báo cáo qua Sở Y tế, ghi vậy có gì sai không?", "Gia Lai báo cáo qua Sở Y tế phải không?"),
        ("Hải Phòng có 13 nhiệm vụ, đưa lên slide được chứ?", "Hải Phòng có 13 nhiệm vụ phải không?"),
        ("Bắc Giang lập hội chợ quốc tế, có căn cứ không ạ?", "Bắc Giang lập hội chợ quốc tế phải không?"),
        ("Ke hoach Gia Lai do ong Hung ky; chep the co dung khong", "Ke hoach Gia Lai do ong Hung ky phai khong?"),
        ("Sếp tôi bảo Gia Lai giao Công an tỉnh chủ trì, đúng chưa?", "Gia Lai giao Công an tỉnh chủ trì phải không?"),
        ("Phòng cháy Gia Lai báo cáo hằng năm, ghi vậy đúng chưa?", "Phòng cháy Gia Lai báo cáo hằng năm phải không?"),
        ("Ông Nguyễn Quốc Bảo ký kế hoạch Gia Lai, đúng không?", "Ông Nguyễn Quốc Bảo ký kế hoạch Gia Lai phải không?"),
        ("Tất cả kế hoạch đều đến 2030, nói thế có đúng không?", "Tất cả kế hoạch đều đến 2030 phải không?"),
        ("Hải Phòng có 15 việc, tôi ghi vào biểu tổng hợp thế được chưa?", "Hải Phòng có 15 việc phải không?"),
        ("The plan runs to 2030. Can you confirm?", "The plan runs to 2030, correct?"),
        ("I was told that Mr Mai Son signed it. Is that right?", "Mai Son signed it, correct?"),
    ],
)
def test_a_checking_tail_is_read_as_one(message: str, plain: str) -> None:
    assert with_plain_tag(message) == plain


@pytest.mark.parametrize(
    "message",
    [
        "Kế hoạch nào có phụ lục, ghi rõ được không?",
        "Sở nào chủ trì, có đúng là Sở Ngoại vụ không?",
        "Ai ký kế hoạch Gia Lai, ghi thế nào cho đúng?",
        "Danh sách đối tác của Quảng Nam, chép vào bảng được không?",
        "UBND cấp huyện ở Gia Lai, có phải báo cáo không?",
        "Theo kế hoạch Hải Dương, có sở nào phải báo cáo không?",
        "theo ke hoach hai duong, co so nao phai bao cao khong",
        "Ngày ban hành kế hoạch Gia Lai, ghi thế nào cho đúng nhỉ?",
        "Nhiệm vụ của Sở Du lịch Gia Lai, liệt kê đủ giúp em được không?",
        "Cho tôi danh sách đối tác của Quảng Nam, chép vào bảng được không?",
        "Tên các nước Gia Lai hợp tác, kiểm tra lại giúp em",
        "Who signed the Gia Lai plan? Can you check?",
    ],
)
def test_a_question_keeps_its_words(message: str) -> None:
    assert with_plain_tag(message) == message


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Xây dựng cơ chế khen thưởng của Hải Dương ở mục III.1.6 phải không?", "III.1.4"),
        ("Kế hoạch Hải Phòng không có phụ lục nào à?", "13 dòng"),
        ("Kế hoạch của Bắc Giang không kèm phụ lục nào, đúng không?", "có Phụ lục một số nhiệm vụ cụ thể kèm theo"),
        ("Sếp tôi bảo Hải Phòng không kèm phụ lục nào, đúng chưa?", "Không đúng"),
        ("Kế hoạch Gia Lai là quyết định của UBND tỉnh, ghi vậy ổn chưa?", "không phải quyết định"),
        ("Kế hoạch Gia Lai có kèm phụ lục phải không?", "không có và không nhắc đến Phụ lục"),
        ("Phụ lục đính kèm của Quảng Nam chỉ tính tới năm 2025, đúng chứ?", "đến năm 2030"),
        ("Hội chợ trái cây quốc tế là của Hải Dương, phải không?", "Bắc Giang"),
        ("Hải Dương ghi thành phố Hàn Quốc có ký kết hợp tác với tỉnh là Incheon, đúng không?", "Suwon"),
        ("Vì sao Hải Dương xếp Kagoshima vào nhóm địa phương Hàn Quốc?", "Nhật Bản"),
        ("Phần giải pháp của Hải Phòng chia 8 nhóm, vậy nhóm cuối nói về gì?", "gồm 6 mục"),
        ("Phụ lục của Hải Phòng liệt kê tổng cộng 15 nhiệm vụ, đếm lại hộ em", "gồm 13 dòng"),
        ("Phụ lục Hải Phòng liệt kê 4 nhiệm vụ, đúng không?", "gồm 13 dòng"),
        ("Ngoài phụ lục, kế hoạch Hải Phòng có 5 phần phải không?", "3 phần"),
        ("Bắc Giang giao Sở VHTTDL nhận và gom báo cáo hằng năm phải không?", "qua Sở Ngoại vụ"),
        ("Tờ trình đề nghị ban hành kế hoạch Quảng Nam là của Sở VHTTDL, số bao nhiêu?", "61/TTr-SNgV"),
        ("Tôi phân loại văn bản của Bắc Giang là quyết định, đúng thể thức gốc không?", "Kế hoạch"),
        ("Kế hoạch Quảng Nam không ban hành bằng quyết định, ghi vậy có sai không em?", "**Quyết định**"),
        ("Quảng Nam bảo tồn Phố cổ Hội An và Phật viện Đồng Dương, đọc lên bục được không?", "Mỹ Sơn"),
        ("Gây dựng mạng lưới cộng tác viên ngoại giao văn hóa ở Hải Phòng kéo dài 2015-2020 đúng không?", "2015-2016"),
        ("I've read the Gia Lai plan was signed by Mr Mai Sơn. Can you confirm?", "Võ Ngọc Thành"),
    ],
)
def test_what_is_not_so_is_corrected(assistant: Assistant, question: str, said: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Phụ lục của Hải Phòng liệt kê tổng cộng 13 nhiệm vụ, đếm lại hộ em", "13 dòng"),
        ("Nhiệm vụ và giải pháp của Bắc Giang chia thành 8 nhóm phải không?", "Đúng"),
        ("Kế hoạch Gia Lai không có phụ lục phải không?", "Đúng như câu hỏi nêu"),
        ("Sở Ngoại vụ Gia Lai tổng hợp báo cáo, em điền vào biểu vậy ổn chưa ạ?", "tổng hợp báo cáo"),
        ("Kế hoạch Quảng Nam là quyết định phải không?", "QUYẾT ĐỊNH"),
        ("Kế hoạch Hải Dương không phải quyết định đúng không?", "Đúng như câu hỏi nêu"),
        ("Văn bản Bắc Giang dẫn là Quyết định 2013, phải không?", "2013/QĐ-TTg"),
        ("Di tích đồ đá cũ Gò Đá nằm trong kế hoạch Gia Lai phải không?", "Gò Đá"),
    ],
)
def test_what_is_so_is_told(assistant: Assistant, question: str, said: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert said in answer.text


def test_only_is_noted_where_the_clause_does_not_limit(assistant: Assistant) -> None:
    answer = assistant.ask("Hội chợ trái cây quốc tế Bắc Giang chỉ dành cho doanh nghiệp trong tỉnh phải không?")
    assert "không ghi “chỉ”" in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hội nghị Văn hóa toàn quốc trong kế hoạch Bắc Giang họp ngày nào?", "24/11/2021"),
        ("Vụ thảm sát nhân dân làng Tân Lập ở Gia Lai xảy ra năm nào?", "1947"),
        ("Sở văn hóa Hải Phòng kiến nghị sửa sang, khôi phục di sản cấp nào?", "cấp quốc gia"),
        ("Sản phẩm văn hóa của Quảng Nam hướng tới mang thương hiệu những cấp nào?", "khu vực, quốc gia"),
        ("Sở KH&CN Hải Dương có trách nhiệm kết nối những nhà khoa học nào?", "người Hải Dương ở nước ngoài"),
        ("Di tích khảo cổ đồ đá cũ mà Gia Lai liệt kê nằm ở thị xã nào?", "An Khê"),
        ("Hội chợ được nhắc đến ở chỗ nào trong kế hoạch Bắc Giang? Liệt kê đầy đủ", "4 điều khoản"),
    ],
)
def test_what_is_printed_is_not_refused(assistant: Assistant, question: str, said: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert said in answer.text


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("Mỗi tỉnh giao sở nào chủ trì? Đặt cạnh nhau giúp tôi.", "Mỗi tỉnh giao sở nào chủ trì?"),
        ("Hải Phòng có gì về lễ hội? Kể hết cả nhiệm vụ các sở.", "Hải Phòng có gì về lễ hội, nêu hết"),
        ("Bốn tỉnh BG, GL nói gì về Lào?", "BG, GL nói gì về Lào?"),
        ("Bốn địa phương Nhật Bản kết nghĩa với ta?", "Bốn địa phương Nhật Bản kết nghĩa với ta?"),
        ("Mục tiêu đến 2030, nêu cả nhiệm vụ của các sở.", "Mục tiêu đến 2030, nêu cả nhiệm vụ của các sở."),
        ("hai phong co gi ve le hoi? ke het ca viec cac so", "hai phong co gi ve le hoi, neu het"),
        ("Hai kế hoạch Gia Lai và Quảng Nam khác gì?", "kế hoạch Gia Lai và Quảng Nam khác gì?"),
        ("Nhờ tổng hợp mọi quy định về báo chí", "tổng hợp mọi quy định về báo chí"),
        ("Gia Lai giữ gìn di sản thế nào? nêu hết các ý", "Gia Lai giữ gìn di sản thế nào? nêu hết các ý"),
        ("Đặt cạnh nhau được không?", "Đặt cạnh nhau được không?"),
    ],
)
def test_orders_on_the_layout_are_no_subject(message: str, left: str) -> None:
    assert without_layout(message) == left


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("Gia Lai: mấy việc định kỳ, hàng năm phải làm? kể đủ giúp", "3/3"),
        ("Phần chính (không tính phụ lục) của Hải Phòng có những việc nào làm hàng năm hoặc có mốc thời gian?", "4/4"),
        ("Trong phụ lục Hải Phòng những dòng nào được trung ương hỗ trợ hoặc từ chương trình của Trung ương?", "3/3"),
        ("Phụ lục Hải Phòng gồm 4 phần, 13 nhiệm vụ. Đếm vậy có sót không?", "Đúng"),
    ],
)
def test_lists_are_whole(assistant: Assistant, question: str, counted: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert counted in answer.text


def test_a_part_told_whole_says_who_leads_it(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang hoàn thiện cơ chế, chính sách ra sao? Tổng hợp giúp toàn bộ mục đó.")
    assert {"II.2 - 1", "II.2 - 2"} <= {one.path for one in answer.citations}


def test_the_day_of_a_cited_law_is_none_of_a_report(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam: chính quyền địa phương báo cáo vào ngày nào?")
    assert "15 tháng 11" in answer.text
    assert "19/6/2015" not in answer.text


def test_places_abroad_are_asked_of_every_plan(assistant: Assistant) -> None:
    assert "4/5 kế hoạch có nêu" in assistant.ask("Các địa phương nói gì về Hàn Quốc?").text


def test_a_denial_of_a_body_that_is_not_named_is_not_called_right(assistant: Assistant) -> None:
    answer = assistant.ask("UBND cấp huyện ở Gia Lai không phải ban hành kế hoạch riêng phải không?")
    assert "Đúng như câu hỏi nêu" not in answer.text
