"""Plans by field: labels that close a section, reports in one sentence, parts under letters, places by country."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over


@pytest.fixture(scope="module")
def fields(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Five made up plans by themselves."""
    folder = tmp_path_factory.mktemp("fields") / "index"
    with opened_over(folder, Path(__file__).parent / "fields") as opened:
        yield opened


ANSWERS = {
    "who leads any point of a section": (
        "Ai chủ trì biên soạn sổ tay giao tiếp, lễ tân đối ngoại của Lào Cai?",
        ["**Sở Ngoại vụ** chủ trì", "**Sở Nội vụ"],
    ),
    "a span of time is told whole": (
        "Nhiệm vụ quảng bá văn hóa các dân tộc ra nước ngoài của Lào Cai thực hiện thời gian nào?",
        ["Từ quý III năm 2026 đến hết năm 2029"],
    ),
    "the report that is asked for": (
        "Báo cáo quý của các đơn vị ở Huế nộp hạn nào, nộp về đâu?",
        ["trước ngày 20 của tháng cuối quý", "**Sở Ngoại vụ**"],
    ),
    "all the days of one report": (
        "Các xã, phường Lào Cai phải gửi báo cáo vào lúc nào, gửi cho ai?",
        ["**Định kỳ 6 tháng; trước ngày 10/6; trước ngày 25/11**"],
    ),
    "both of two events": (
        "Lào Cai sơ kết và tổng kết kế hoạch khi nào?",
        ["sơ kết vào quý IV năm 2028; tổng kết vào quý III năm 2030"],
    ),
    "a wrong day is held against reports": (
        "Kế hoạch Huế yêu cầu báo cáo năm trước ngày 15/11 đúng không?",
        ["**trước ngày 20/11**"],
    ),
    "every time that is a day": (
        "Liệt kê mọi mốc thời hạn có ngày cụ thể trong kế hoạch Lào Cai",
        ["7 nội dung gắn với ngày cụ thể", "30/9/2026", "31/12/2029", "7/7"],
    ),
    "how much and where from": (
        "Kinh phí thực hiện kế hoạch Lào Cai bao nhiêu và lấy từ đâu?",
        ["38,5 tỷ", "xã hội hóa", "2/2"],
    ),
    "where agreements stand": (
        "Lào Cai đã có thỏa thuận hợp tác với những địa phương nước ngoài nào?",
        ["quan hệ: đã ký kết", "Hồng Hà", "Phông-sa-lỳ", "5/5"],
    ),
    "places by country": ("Các thành phố kết nghĩa với Huế", ["Gyeongju", "Saijo", "Namur", "Honolulu", "7/7"]),
    "a part under a letter": ("Mục C Phần thứ hai kế hoạch Huế nói gì", ["Gyeongju", "Dương Châu", "JICA", "3/3"]),
    "a part by its ordinal": ("phan thu hai cua hue gom nhung gi", ["DI SẢN VÀ BẢO TÀNG", "THÔNG TIN ĐỐI NGOẠI"]),
    "words of the plan's title in another word": (
        "Ai chịu trách nhiệm số hóa hiện vật ở Huế?",
        ["Trung tâm Bảo tồn Di tích Cố đô Huế"],
    ),
    "tasks numbered under a section of their own": (
        "Sở Giáo dục và Đào tạo Quảng Trị phải làm gì",
        ["30 học sinh", "câu lạc bộ sinh viên", "2/2"],
    ),
    "who leads by a numbered label": (
        "Ai lo số hóa tư liệu, hiện vật chiến tranh ở Quảng Trị",
        ["**Sở Nội vụ** chủ trì"],
    ),
    "the work of a labelled time": ("Số hóa tư liệu chiến tranh đạt 100% vào năm nào?", ["2029"]),
    "a section by the number that it alone has": (
        "Mục 4 kế hoạch Quảng Trị quy định gì",
        ["“Chương trình Kết nối Đông - Tây” gồm 2 nội dung", "Mukdahan", "Chủ trì: Sở Ngoại vụ."],
    ),
    "a sum in an agency's task": ("Sở Tài chính Quảng Trị mỗi năm bố trí ít nhất bao nhiêu tiền", ["6 tỷ đồng"]),
    "half a year's report": (
        "Xã, phường Quảng Trị nộp báo cáo 6 tháng hạn nào, nộp ai?",
        ["gửi **Sở Ngoại vụ**; thời gian: **trước ngày 05/6**"],
    ),
    "how often, by a word for each": (
        "Tổ điều phối liên ngành Khánh Hòa bao lâu họp một lần",
        ["**định kỳ mỗi quý**"],
    ),
    "a part within a part": ("Mục II phần C kế hoạch Khánh Hòa gồm những gì", ["Ulsan", "Kochi", "Viễn Đông", "3/3"]),
    "an agency that a note alone names": (
        "Bảo tàng tỉnh Khánh Hòa có những nhiệm vụ gì?",
        ["Lễ hội Katê", "Viện Khảo cổ Đức", "2/2 nhiệm vụ"],
    ),
    "money under a heading that says finances": (
        "Kinh phí kế hoạch Sơn La bao nhiêu, nguồn nào?",
        ["“GIẢI PHÁP TÀI CHÍNH” gồm 2 nội dung", "15 tỷ", "9 tỷ"],
    ),
    "a quarterly day": (
        "Sơn La báo cáo quý trước ngày nào?",
        ["ngày 25 của tháng cuối quý"],
    ),
    "still who leads the plan": ("Ai chịu trách nhiệm thực hiện kế hoạch ở Huế?", ["**Sở Ngoại vụ**"]),
}


def test_another_plan_s_festival_is_none_of_it(fields: Assistant) -> None:
    answer = fields.ask("Lễ hội Katê tổ chức tháng mấy")
    assert "**tháng 10 hằng năm**" in answer.text
    assert {citation.plan for citation in answer.citations} == {"khanh-hoa-4412"}


@pytest.mark.parametrize(("question", "wanted"), ANSWERS.values(), ids=ANSWERS)
def test_plans_by_field(question: str, wanted: list[str], fields: Assistant) -> None:
    answer = fields.ask(question)
    assert [words for words in wanted if words not in answer.text] == []
