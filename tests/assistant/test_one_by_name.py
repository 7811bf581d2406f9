"""What goes by a name of its own is told by name, or is said not to be stated.

The clause about a thing mostly holds every word of such a question, and no name: it is the nearest, and no answer.
"""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.compose.one_by_name import kind_by_name


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Làng gốm nào của Hải Dương được chọn đi giới thiệu?", "III.2.2 - 2"),
        ("Ngành giáo dục Hải Phòng ký thỏa thuận với trường nào của Nhật Bản?", "III.6 - 2"),
        ("Hải Phòng hợp tác với trường nước ngoài nào?", "III.6 - 2"),
        ("Cuộc gặp gỡ kiều bào của Hải Dương được tổ chức ở nước nào?", "III.1.6 - 2"),
        ("Công trình văn hóa trọng điểm của Hải Phòng có tên là gì?", "III.4 - 2"),
        ("Hải Dương nêu danh nhân nào được UNESCO vinh danh?", "II.2 - 3"),
        ("Sân golf nào của Bắc Giang được giới thiệu với khách du lịch?", "II.6 ¶ 2"),
        ("Quảng Nam đã quan hệ với tỉnh nào của Lào?", "Điều 1.I.2.a - 1"),
    ],
)
def test_one_that_no_clause_calls_by_name_is_not_stated(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert path in [citation.path for citation in answer.citations]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Kế hoạch Hải Phòng kể tên trường nào ở bậc đại học?", "Trường Đại học Hàng hải"),
        ("Trường cao đẳng nào ở Hải Phòng được kể tên?", "Trường Cao đẳng nghề Công nghiệp"),
        ("Vườn trái cây ở huyện nào được Bắc Giang đem giới thiệu?", "Lục Ngạn"),
        ("Vụ giết hại dân làng năm 1947 mà Gia Lai nhắc tới là ở làng nào?", "Tân Lập"),
        ("Lễ hội nào của Hải Phòng cần nâng chất lượng?", "Hoa Phượng Đỏ"),
        ("Hải Dương bắt tay với tỉnh nào bên Lào?", "Viêng Chăn"),
        ("Gia Lai chia sẻ kinh nghiệm với các tỉnh nào của Lào?", "Hạ Lào"),
        ("Phía Nhật thì thành phố nào kết nghĩa với Hải Phòng?", "Kitakyushu"),
        ("Sở Giáo dục và Đào tạo Hải Phòng ưu tiên hợp tác với trường học của các nước nào?", "Hàn Quốc"),
    ],
)
def test_one_that_is_called_by_name_is_told(assistant: Assistant, question: str, name: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert name in answer.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Bắc Giang đưa văn hóa lên loại kênh truyền hình nào?", "kênh truyền hình đối ngoại"),
        ("Làng nghề nào của Hải Dương được đem khoe với bạn bè quốc tế?", "thêu ren"),
        ("Hải Phòng định thành lập trung tâm gì?", "trung tâm giao lưu và hợp tác quốc tế"),
        ("Những việc nào mà quận huyện nào ở Hải Phòng cũng phải làm?", "Kế hoạch hành động"),
    ],
)
def test_what_needs_no_name_is_told_in_words(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("hải phòng mời trường nước ngoài nào sang giao lưu", "trường"),
        ("trường bạn ở nước nào", "nước"),
        ("công trình trọng điểm của hải phòng tên là gì", "công trình"),
        ("ấn phẩm trọng tâm của tỉnh tên là gì", None),
        ("cắt giảm trong trường hợp nào", None),
        ("tỉnh nào cũng phải báo cáo", None),
        ("nếu trường nào chậm thì xử lý", None),
        ("trường nào ở nước nào", None),
        ("lễ hội hoa phượng cơ quan nào lo", None),
    ],
)
def test_the_noun_is_that_of_what_is_asked_for(text: str, noun: str | None) -> None:
    assert kind_by_name(text) == noun


@pytest.mark.parametrize(
    "question",
    [
        "Hiện nay Bắc Giang đã có mấy sản phẩm OCOP được chấm 5 sao?",
        "Hải Dương hiện có bao nhiêu di sản đã được quốc tế công nhận?",
    ],
)
def test_a_target_is_not_what_there_is_by_now(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


def test_how_many_tasks_there_are_now_is_counted(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Ngoại vụ Bắc Giang hiện có bao nhiêu nhiệm vụ?")
    assert answer.status == "answered"
    assert answer.complete is not None
