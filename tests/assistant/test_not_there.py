"""What is not there is told from what is: details of a kind that no clause prints, and their neighbours that one does.

Questions and what is true of them by reading the plans.
"""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.detail import Detail


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Chương trình Du xuân hữu nghị của Bắc Giang đi qua những chặng nào?", "II.6 ¶ 9"),
        ("Liên hoan ẩm thực quốc tế ở Quảng Nam nấu những món gì?", "Điều 1.II.4 - 2"),
        ("Hải Dương thi đấu với Suwon môn thể thao gì?", "V.1 - 5"),
        ("Đài Phát thanh - Truyền hình Gia Lai phát chương trình quảng bá lúc mấy giờ?", "V.10 - 1"),
        ("Con em kiều bào được Gia Lai dạy tiếng Việt theo bộ sách nào?", "V.5 ¶ 1"),
        ("Hải Dương đưa múa rối nước ra diễn ở rạp nào?", "III.2.3 - 1"),
        ("Hải Phòng mời họa sĩ nào sang triển lãm mỹ thuật?", "II.2 - 4"),
        ("Vì sao Bắc Giang chọn Sở Công Thương lo hội chợ mà không phải sở khác?", "IV.4 ¶ 1"),
        ("Biểu diễn nghệ thuật phục vụ kiều bào trong phụ lục Hải Phòng hết bao nhiêu kinh phí?", "Phụ lục III.2"),
        ("Thư viện công nghệ số của Hải Dương do nhà thầu nào xây?", "V.1 - 3"),
        ("Quà đặc sản Bắc Giang gửi đại sứ quán là loại quả gì?", "IV.1 - 3"),
        ("3-5 sản phẩm 5 sao của Bắc Giang là những sản phẩm nào?", "IV.5 ¶ 1"),
        ("Kết quả sơ kết 03 năm ở Hải Phòng ra sao?", "III.2 - 4"),
    ],
)
def test_a_kind_of_detail_that_no_clause_prints_is_not_stated(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert path in {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Vùng cây ăn quả nào được Bắc Giang đem giới thiệu?", "Lục Ngạn"),
        ("Bắc Giang có chợ hoa quả nào mời người nước ngoài không?", "Hội chợ trái cây quốc tế"),
        ("Đến 2030 Bắc Giang phải có mấy sản phẩm 5 sao?", "3-5 sản phẩm"),
        ("Vận động kiều bào giữ chủ quyền biển đảo, Hải Phòng lấy tiền ở nguồn nào?", "Xã hội hóa"),
        ("Trường đại học nào ở Hải Phòng được kể tên?", "Hàng hải"),
        ("Bộ phận nào ở Hải Dương nhận phản ánh khi gặp vướng mắc?", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("Đề án hợp tác quốc tế cấp địa phương của Bắc Giang là quyết định số mấy?", "942/QĐ-UBND"),
        ("Công chức ngoại vụ Quảng Nam được học phiên dịch theo giấy tờ nào?", "1275/QĐ-TTg"),
        ("Hải Phòng có gửi người đi du học ngành văn hóa không?", "du học các chuyên ngành văn hóa"),
        ("Văn phòng UBND tỉnh Hải Dương làm đầu mối với những ai?", "Bộ Ngoại giao"),
    ],
)
def test_its_neighbour_that_a_clause_prints_is_told(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Nơi nào tính tới chuyện dịch bệnh?", ("dịch", "bệnh")),
        ("Ở đâu lo đem đồ gốm ra giới thiệu?", ("đồ", "gốm", "giới", "thiệu")),
        ("Có lễ hội nào dính dáng tới hoa phượng không?", ("lễ", "hội", "hoa", "phượng")),
        ("Có nói đến máy tính không?", ("máy", "tính")),
        ("Ai chăm lo cho nghệ nhân?", ("chăm", "lo", "nghệ", "nhân")),
        ("Nơi nhận gồm những ai?", ("nơi", "nhận")),
    ],
)
def test_everyday_words_around_a_subject_are_no_part_of_it(
    assistant: Assistant, question: str, topic: tuple[str, ...]
) -> None:
    assert assistant.explain(question).topic == topic


@pytest.mark.parametrize(
    ("question", "plan"),
    [
        ("Lúc làm có nơi nào tính tới chuyện dịch bệnh không?", "hai-duong"),
        ("Có lễ hội nào dính dáng tới con trâu không?", "hai-phong"),
        ("Nơi nào bắt phải ghi cả tiếng Anh trên quà biếu khách?", "bac-giang"),
        ("Con rối dưới ao thì nơi nào lo giữ?", "hai-duong"),
    ],
)
def test_which_province_has_a_thing_is_told_in_everyday_words(assistant: Assistant, question: str, plan: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert plan in {citation.plan for citation in answer.citations}


def test_a_thing_asked_whether_it_is_there_is_no_false_premise(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam có dùng sâm Ngọc Linh làm quà tặng đối ngoại không?")
    assert answer.status == "not_stated"
    assert "Ngọc Linh" in answer.text


@pytest.mark.parametrize(
    "question", ["Luật Di sản văn hóa có hiệu lực từ ngày nào?", "Nghị định 15 có hiệu lực khi nào?"]
)
def test_when_a_law_takes_effect_is_not_when_a_plan_does(assistant: Assistant, question: str) -> None:
    assert assistant.explain(question).sought is not Sought.EFFECT


def test_the_letters_of_a_country_are_read(assistant: Assistant) -> None:
    assert assistant.ask("Hải Dương hợp tác với tỉnh nào của TQ?").status == "not_stated"


def test_why_one_is_chosen_is_no_purpose(assistant: Assistant) -> None:
    frame = assistant.explain("Vì sao Hải Phòng chọn Sở Ngoại vụ làm đầu mối?")
    assert frame.details == (Detail.CHOICE,)


@pytest.mark.parametrize("question", ["Kết luận 12 của BCT về chuyện gì?", "ket luan 12 cua BCT noi ve gi"])
def test_letters_of_two_bodies_are_those_of_the_one_that_issues(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert "12-KL/TW" in answer.text


def test_hurried_letters_are_read(assistant: Assistant) -> None:
    answer = assistant.ask("ttin đối ngoại Hải Phòng gđ 2013-2020 ai làm")
    assert "Phụ lục I.2" in {citation.path for citation in answer.citations}
