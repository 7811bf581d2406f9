"""What a question wants confirmed is held against the plan: confirmed, corrected, or told as not stated there."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "word", "path"),
    [
        ("Hội chợ trái cây quốc tế ở Bắc Giang mở cửa miễn phí cho người dân đúng không?", "miễn phí", "IV.4 ¶ 1"),
        ("Phóng viên nước ngoài vào Hải Dương phải đăng ký trước 5 ngày, đúng không?", "5 ngày", "III.2.1 - 5"),
        ("Lễ hội Hoa Phượng Đỏ Hải Phòng tổ chức vào tháng 5 hằng năm đúng chứ?", "tháng 5", "II.2 - 6"),
        ("Quà tặng đối ngoại của Quảng Nam trị giá 300 nghìn đồng mỗi phần đúng không?", "300 nghìn", None),
        ("Gia Lai đặt mục tiêu đón 800 lượt khách quốc tế phải không ạ?", "800", None),
        ("Trung tâm giao lưu quốc tế của Hải Phòng nằm ở phường Lạch Tray phải không?", "Lạch Tray", "II.3 - 5"),
        ("Trường Đại học Hàng hải Hải Phòng hợp tác với trường nào ở Nhật Bản?", "Nhật Bản", None),
    ],
)
def test_a_claim_that_nothing_stands_against_is_not_stated(
    assistant: Assistant, question: str, word: str, path: str | None
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert word in answer.text
    assert path is None or path in [citation.path for citation in answer.citations]


@pytest.mark.parametrize(
    ("question", "truth"),
    [
        pytest.param("Festival Di sản Quảng Nam hai năm tổ chức một lần phải không?", "Định kỳ", id="no-interval"),
        pytest.param(
            "Tập huấn công tác đối ngoại ở Hải Phòng tiến hành 2 năm một lần, kinh phí từ đâu?",
            "Hàng năm",
            id="another-interval",
        ),
        pytest.param("Huyện phải gửi báo cáo 6 tháng về Sở Văn hóa Hải Dương đúng không?", "hàng năm", id="half-year"),
        pytest.param(
            "Chương trình thông tin đối ngoại Hải Phòng giai đoạn 2013-2025 nêu trong phụ lục, chính xác không?",
            "2013- 2020",
            id="in-the-appendix",
        ),
        pytest.param(
            "Bắc Giang chỉ dùng ngân sách nhà nước, không huy động gì từ bên ngoài đúng không?",
            "nguồn huy động hợp pháp",
            id="denied-beside",
        ),
        pytest.param("Hải Dương không hề nhắc gì đến múa rối nước đúng không?", "múa rối nước", id="denied-at-all"),
        pytest.param(
            "Công an Hải Phòng chỉ phối hợp chứ không chủ trì đâu nhỉ?", "chủ trì 3 nhiệm vụ", id="denied-role"
        ),
        pytest.param(
            "Festival đặc trưng của Bắc Giang thì Sở Ngoại vụ đứng ra tổ chức à",
            "Sở Văn hóa, Thể thao và Du lịch",
            id="everyday-lead",
        ),
        pytest.param("Quyết định Quảng Nam có hiệu lực sau 15 ngày đúng không?", "kể từ ngày ký", id="another-time"),
        pytest.param(
            "Danh nhân được vinh danh mà Hải Dương đặt mục tiêu là trên 20 người phải không?", "10", id="another-figure"
        ),
        pytest.param("Gia Lai khai thác Khu dự trữ sinh quyển Chư Mom Ray à?", "Kon Hà Nừng", id="another-name"),
        pytest.param("Bắc Giang xác định Mỹ là nước tiềm năng hợp tác phải không?", "Trung Quốc", id="other-places"),
    ],
)
def test_a_claim_that_another_thing_stands_against_is_corrected(
    assistant: Assistant, question: str, truth: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Quyết định của Quảng Nam có hiệu lực ngay từ ngày ký à?", id="a-word-of-one-syllable"),
        pytest.param("Bắc Giang xác định Lào là nước tiềm năng hợp tác phải không?", id="other-word-same-thing"),
        pytest.param("Đội bóng thành phố Suwon muốn sang Hải Dương thì ai lo, có phải xin phép không?", id="asks-on"),
        pytest.param("Sơ kết sau 3 năm thực hiện kế hoạch ở Hải Phòng, phải không?", id="a-printed-time"),
        pytest.param("Không gian văn hóa cồng chiêng được Gia Lai khai thác phải không?", id="no-denial"),
        pytest.param(
            "Liên bang Nga nằm trong các địa phương kết nghĩa với Hải Phòng phải không?", id="a-word-after-a-name"
        ),
        pytest.param("Lễ hội Hoa Phượng Đỏ và Lễ hội Chọi trâu đều có trong kế hoạch Hải Phòng nhỉ?", id="two-names"),
        pytest.param(
            "Hải Dương lập hồ sơ Yên Tử - Côn Sơn, Kiếp Bạc trình UNESCO phải không?", id="names-a-dash-parts"
        ),
        pytest.param(
            "“Du xuan huu nghi” la chuong trinh Bac Giang lam moi nam, phai khong?", id="quoted-without-accents"
        ),
        pytest.param("Festival của Bắc Giang thì Sở Văn hóa đứng ra tổ chức à", id="who-leads"),
    ],
)
def test_a_true_claim_is_answered(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Danh sách nhiệm vụ trọng tâm đến 2030 đính kèm quyết định Quảng Nam gồm những gì?",
        "Cho xem bảng nhiệm vụ cụ thể kèm theo kế hoạch Bắc Giang",
    ],
)
def test_what_only_a_promised_appendix_would_hold_is_not_stated(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "bản đã nạp không có Phụ lục" in answer.text


def test_an_appendix_asked_for_by_its_name_is_told_as_before(assistant: Assistant) -> None:
    assert assistant.ask("Hải Phòng không có phụ lục phải không?").status == "premise_corrected"
    assert assistant.ask("Chỗ nào trong quyết định Quảng Nam nói về phụ lục?").citations
