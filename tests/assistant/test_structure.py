"""What a question says of a document as a document: its parts, their places, its kind and its date."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

WRONG = {
    "rows of an appendix": ("phụ lục Hải Phòng có 20 nhiệm vụ, trong đó mấy cái hàng năm?", "gồm 13 dòng"),
    "parts of an appendix": ("Phụ lục Hải Phòng gồm 6 phần phải không?", "gồm 4 phần"),
    "sections of a part": ("Phần II kế hoạch Bắc Giang nêu 12 nhóm giải pháp đúng không?", "gồm 8 mục"),
    "parts of the plan": ("Kế hoạch Gia Lai gồm 7 phần phải không?", "gồm 5 phần"),
    "articles": ("Quyết định của Quảng Nam có 5 điều đúng không?", "gồm 3 điều"),
    "a section at another address": ("Chế độ thông tin báo cáo của Bắc Giang ở mục IV.10 phải không?", "Mục IV.13"),
    "a part that is called otherwise": ("Phần II của Hải Dương là tổ chức thực hiện phải không?", "Phần V"),
    "an announcement": ("Gia Lai ban hành bằng công văn hay sao, đúng không?", "hình thức **Kế hoạch**"),
    "a decision": (
        "Quyết định của UBND tỉnh Gia Lai về ngoại giao văn hóa có hiệu lực từ hôm nào?",
        "không phải quyết định",
    ),
    "a month": ("Kế hoạch Bắc Giang ký tháng 10/2022 đúng không?", "tháng 8 năm 2022"),
    "the date of an event": ("Hội nghị Văn hóa toàn quốc ngày 24/12/2021 Bắc Giang nhắc ở đâu?", "24/11/2021"),
    "a document called by its bare number": ("Kế hoạch 1908 của Gia Lai ban hành 24/12/2021 hả?", "24/11/2021"),
    "how long a cited document lasts": (
        "Đề án theo QĐ 942 của Bắc Giang chạy đến năm 2030 thì tập trung nước nào?",
        "2021-2025",
    ),
    "how often": ("Bắc Giang tổ chức Du xuân hữu nghị 2 năm một lần ở mục nào?", "hằng năm"),
    "whom a report goes to": ("Sở Ngoại vụ Bắc Giang tổng hợp rồi báo cáo Bộ Nội vụ phải không?", "Bộ Ngoại giao"),
    "through whom": ("Vướng mắc ở Quảng Nam báo cáo UBND tỉnh thông qua Văn phòng đúng không?", "Sở Ngoại vụ"),
    "where a site lies": ("Di tích vụ thảm sát nhân dân làng Tân Lập ở Đức Cơ được Gia Lai nhắc ở đâu?", "Kbang"),
    "one of a list": ("Hải Dương giữ gìn ca trù, chèo, trống quân và hát xoan phú thọ đúng không?", "hát xoan"),
    "a festival of another": ("Gia Lai nâng cao Lễ hội Chọi trâu bằng cách nào?", "Kế hoạch thành phố Hải Phòng"),
    "an event of another": ("Bắc Giang quảng bá Liên hoan ẩm thực quốc tế bằng cách nào?", "Kế hoạch tỉnh Quảng Nam"),
    "a goal of all": ("Hải Dương phấn đấu có trên 60 di sản của tỉnh được công nhận, sở nào lo?", "mục tiêu chung"),
    "a document of another": ("Chỉ thị số 25/CT-TTg được Hải Dương giao ai triển khai?", "Kế hoạch tỉnh Bắc Giang"),
}
RIGHT = {
    "rows of an appendix": ("phụ lục Hải Phòng có 13 nhiệm vụ, Sở Ngoại vụ chủ trì mấy cái?", "7/7"),
    "parts of the plan": ("Kế hoạch Gia Lai gồm 5 phần phải không?", "Đúng"),
    "articles": ("Quyết định của Quảng Nam có 3 điều đúng không?", "3 điều"),
    "duties of one agency": ("Bắc Giang giao Sở Công Thương 2 nhiệm vụ ở mục IV.4 phải không?", "Sở Công Thương"),
    "a section at its address": ("Chế độ thông tin báo cáo của Bắc Giang ở mục IV.13 phải không?", "25/10"),
    "a decision": ("Quyết định của UBND tỉnh Quảng Nam có hiệu lực từ hôm nào?", "kể từ ngày ký"),
    "a decision that the plan cites": ("Quyết định 942 của UBND tỉnh Bắc Giang ban hành hôm nào?", "31/8/2021"),
    "the date of an event": ("Hội nghị Văn hóa toàn quốc ngày 24/11/2021 Bắc Giang nhắc ở đâu?", "II.1"),
    "a document called by its bare number": ("Kế hoạch 1908 của Gia Lai ban hành 24/11/2021 hả?", "1908"),
    "who issued a decision": ("QĐ 2852 Quảng Nam nhắc tới là của UBND tỉnh phải không?", "2852/QĐ-UBND"),
    "where a site lies": ("Di tích vụ thảm sát nhân dân làng Tân Lập ở Kbang được Gia Lai nhắc ở đâu?", "Kbang"),
    "all of a list": ("Hải Dương giữ gìn ca trù, chèo, trống quân và múa rối nước đúng không?", "trống quân"),
    "a list that ends in a tag": ("Bắc Giang hợp tác với Trung Quốc, Nhật Bản, Hàn Quốc và Lào phải không", "Lào"),
    "a festival of its own": ("Lễ hội Chọi trâu của Hải Phòng nằm ở mục nào?", "II.2"),
    "which clause it rests on": ("Văn phòng UBND tỉnh Hải Dương quản lý phóng viên căn cứ vào mục nào?", "V.2"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_the_document_has_otherwise_is_corrected(assistant: Assistant, case: str) -> None:
    question, truth = WRONG[case]
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


@pytest.mark.parametrize("case", RIGHT)
def test_what_the_document_has_is_left_alone(assistant: Assistant, case: str) -> None:
    question, words = RIGHT[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


WITHOUT_DIACRITICS = {
    "how often": ("so ngoai vu hai phong 6 thang mot lan bao cao ubnd thanh pho, ghi o dau vay", "Định kỳ hàng năm"),
    "a count": ("gia lai noi ngoai giao van hoa dong gop vao 5 muc tieu cua doi ngoai, ke giup", "03 mục tiêu"),
    "who issued": ("quyet dinh 942 cua thu tuong ma bac giang thuc hien ban hanh hom nao", "UBND tỉnh"),
    "a site of another": ("gia lai quang ba pho co hoi an bang cach nao", "Kế hoạch tỉnh Quảng Nam"),
    "one of a list": ("hai duong giu gin ca tru, cheo, trong quan va hat xoan phu tho dung khong", "hat xoan phu tho"),
    "the kind of document": ("quang nam ban hanh bang cong van chu khong phai quyet dinh dung ko", "Quyết định"),
}


@pytest.mark.parametrize("case", WITHOUT_DIACRITICS)
def test_typed_without_diacritics_it_is_corrected_as_well(assistant: Assistant, case: str) -> None:
    question, truth = WITHOUT_DIACRITICS[case]
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


def test_a_number_typed_without_diacritics_is_the_same_number(assistant: Assistant) -> None:
    assert assistant.ask("hai duong theo quyet dinh 2013/qd-ttg cua thu tuong phai khong?").status == "answered"


CELLS = {
    "a source of money": (
        "Vận động kiều bào bảo vệ chủ quyền biển đảo ở Hải Phòng được ngân sách cấp kinh phí đúng chứ?",
        "premise_corrected",
    ),
    "its own source": (
        "Vận động kiều bào bảo vệ chủ quyền biển đảo ở Hải Phòng được tài trợ kinh phí đúng chứ?",
        "answered",
    ),
    "a product": (
        "Sản phẩm của việc phát triển mạng lưới cộng tác viên Hải Phòng là website đúng không?",
        "premise_corrected",
    ),
    "its own product": (
        "Sản phẩm của việc phát triển mạng lưới cộng tác viên Hải Phòng là đội ngũ đúng không?",
        "answered",
    ),
    "a time": (
        "Theo phụ lục Hải Phòng, đào tạo nguồn nhân lực đối ngoại làm hàng năm phải không?",
        "premise_corrected",
    ),
    "its own time": ("Theo phụ lục Hải Phòng, giao lưu văn hóa phục vụ kiều bào làm hàng năm phải không?", "answered"),
    "a row that is not there": ("Dòng 5 phần I phụ lục Hải Phòng giao ai?", "premise_corrected"),
    "a row that is there": ("Phụ lục Hải Phòng phần II dòng 4 giao ai?", "answered"),
    "the whole plan led rightly": (
        "Hải Dương giao Sở VHTTDL chủ trì kế hoạch, thế thì huyện gửi báo cáo cho ai?",
        "answered",
    ),
    "the whole plan led wrongly": (
        "Hải Dương giao Sở Ngoại vụ chủ trì kế hoạch, thế thì huyện gửi báo cáo cho ai?",
        "premise_corrected",
    ),
    "an agency that is not in the plan": (
        "Sở Du lịch Quảng Nam theo dõi, đôn đốc kế hoạch thì báo cáo UBND tỉnh mấy lần một năm?",
        "premise_corrected",
    ),
    "a topic before 'thì'": ("Sở Ngoại vụ Bắc Giang thì làm những gì?", "answered"),
}


@pytest.mark.parametrize("case", CELLS)
def test_a_row_and_a_statement_are_judged_by_what_they_print(assistant: Assistant, case: str) -> None:
    question, status = CELLS[case]
    assert assistant.ask(question).status == status


WHICH = {
    "an epidemic": ("Hồi còn covid ấy, có bản nào nhắc chuyện dịch dã không?", "dịch bệnh"),
    "ambassadors": ("Tỉnh nào có khoản ngồi với các đại sứ nước ngoài?", "gặp mặt các Đại sứ"),
    "rows of an appendix": ("phụ lục có mấy dòng việc", "Hải Phòng"),
}


@pytest.mark.parametrize("case", WHICH)
def test_which_plan_says_it_in_its_own_words(assistant: Assistant, case: str) -> None:
    question, words = WHICH[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text
