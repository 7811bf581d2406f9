"""Who has which task, until when and for whom, where one heading or clause holds those of several."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon

from .reading import duties, registers_of

GROUP = """I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành tỉnh
- Sở Nội vụ:
+ Chủ trì bồi dưỡng cán bộ đối ngoại.
+ Phối hợp với Sở Tài chính lập dự toán.
- Sở Y tế: chủ trì đón các đoàn thầy thuốc tình nguyện.
- Thanh tra tỉnh, Sở Công Thương: kiểm tra việc chi tiêu.
- Đẩy mạnh tuyên truyền trong ngành.
a) Sở Tư pháp: phối hợp với Sở Nội vụ thẩm tra thỏa thuận.
2. UBND các huyện, thành phố
a) Xây dựng kế hoạch của địa phương.
b) UBND thành phố Vinh chủ trì tổ chức lễ hội đường phố.
3. Công an tỉnh, Sở Giao thông vận tải
a) Công an tỉnh giữ gìn trật tự trên các tuyến đường.
b) Cùng lập phương án phân luồng.
4. Sở Tài chính
- Sở Y tế: được cấp kinh phí từ nguồn sự nghiệp.
5. Các hội, đoàn thể
* Hội Nông dân tỉnh:
- Chủ trì hội chợ nông sản.
* Hội Cựu chiến binh tỉnh:
- Phối hợp với Hội Nông dân tỉnh đón các đoàn cựu binh.
6. UBND tỉnh
- Sở Xây dựng: lắp biển chỉ đường.
- Theo dõi chung.
7. Các sở, ngành liên quan

Sở Tư pháp cấp giấy tờ cho người nước ngoài.

Các đơn vị khác phối hợp khi được đề nghị.
"""


def test_a_member_of_a_group_has_its_own_task(lexicon: Lexicon) -> None:
    assert duties(registers_of(GROUP, lexicon)) == {
        ("I.1 + 1", "Sở Nội vụ", "chủ trì"),
        ("I.1 + 2", "Sở Nội vụ", "phối hợp"),
        ("I.1 - 2", "Sở Y tế", "chủ trì"),
        ("I.1 - 3", "Thanh tra tỉnh", "thực hiện"),
        ("I.1 - 3", "Sở Công Thương", "thực hiện"),
        ("I.1 - 4", "Các sở, ban, ngành tỉnh", "thực hiện"),
        ("I.1.a", "Sở Tư pháp", "phối hợp"),
        ("I.2.a", "Ủy ban nhân dân các huyện, thành phố", "thực hiện"),
        ("I.2.b", "Ủy ban nhân dân thành phố Vinh", "chủ trì"),
        ("I.3.a", "Công an tỉnh", "thực hiện"),
        ("I.3.b", "Công an tỉnh", "thực hiện"),
        ("I.3.b", "Sở Giao thông vận tải", "thực hiện"),
        ("I.4 - 1", "Sở Tài chính", "thực hiện"),
        ("I.5 - 2", "Hội Nông dân tỉnh", "chủ trì"),
        ("I.5 - 4", "Hội Cựu chiến binh tỉnh", "phối hợp"),
        ("I.6 - 1", "Sở Xây dựng", "thực hiện"),
        ("I.6 - 2", "Ủy ban nhân dân tỉnh", "thực hiện"),
        ("I.7 ¶ 1", "Sở Tư pháp", "thực hiện"),
        ("I.7 ¶ 2", "Các đơn vị khác", "phối hợp"),
    }


REPORTS = [
    pytest.param(
        "UBND cấp xã báo cáo UBND cấp huyện trước ngày 05/10, UBND cấp huyện gửi Sở Y tế trước ngày 15/10.",
        [("--10-05", "UBND cấp huyện"), ("--10-15", "Sở Y tế")],
        {"Ủy ban nhân dân cấp xã": "trước ngày 05/10", "Ủy ban nhân dân cấp huyện": "trước ngày 15/10"},
        id="the-next-sender-after-a-comma",
    ),
    pytest.param(
        "Chế độ báo cáo: các địa phương gửi báo cáo về Sở Nội vụ trước ngày 05/6 hằng năm; Sở Nội vụ tổng hợp, báo cáo "
        "UBND tỉnh trước ngày 20/6 và báo cáo Bộ Nội vụ trước ngày 30/6 hằng năm.",
        [("--06-05", "Sở Nội vụ"), ("--06-20", "UBND tỉnh"), ("--06-30", "Bộ Nội vụ")],
        {"các địa phương": "trước ngày 05/6 hằng năm", "Sở Nội vụ": "trước ngày 20/6; trước ngày 30/6 hằng năm"},
        id="each-part-has-its-sender-receiver-and-day",
    ),
    pytest.param(
        "Sở Y tế ban hành hướng dẫn trước ngày 15/3/2027 và gửi báo cáo sơ kết về UBND tỉnh trước ngày 10/12/2028.",
        [("2027-03-15", None), ("2028-12-10", "UBND tỉnh")],
        {"Sở Y tế": "trước ngày 15/3/2027; trước ngày 10/12/2028"},
        id="what-is-no-report-goes-to-nobody",
    ),
    pytest.param(
        "Sở Y tế tổng hợp, trình UBND tỉnh báo cáo Bộ Y tế trước ngày 10/12 hằng năm.",
        [("--12-10", "Bộ Y tế")],
        {"Sở Y tế": "trước ngày 10/12 hằng năm"},
        id="who-gets-it-passes-it-on",
    ),
    pytest.param(
        "Sở Y tế xây dựng, trình UBND tỉnh phê duyệt trong quý II/2026, hoàn thành trước quý I/2029.",
        [("2026-Q2", "UBND tỉnh"), ("2028-Q4", None)],
        {"Sở Y tế": "trong quý II/2026; hoàn thành trước quý I/2029"},
        id="what-is-done-after-it-was-sent",
    ),
    pytest.param(
        "Sở Y tế chủ trì, hoàn thành trong năm 2027; UBND tỉnh xem xét trước ngày 01/02/2028.",
        [("2027", None), ("2028-02-01", None)],
        {"Sở Y tế": "hoàn thành trong năm 2027", "Ủy ban nhân dân tỉnh": "trước ngày 01/02/2028"},
        id="who-decides-has-its-own-day",
    ),
    pytest.param(
        "Sở Y tế lập báo cáo giữa kỳ (trong năm 2027) và báo cáo cuối kỳ (trong năm 2030), gửi UBND tỉnh.",
        [("2027", "UBND tỉnh"), ("2030", "UBND tỉnh")],
        {"Sở Y tế": "giữa kỳ (trong năm 2027); cuối kỳ (trong năm 2030)"},
        id="two-reports-to-one",
    ),
    pytest.param(
        "Trước ngày 15/11 hằng năm, các sở, ngành; UBND huyện, thị xã báo cáo UBND tỉnh (qua Sở Y tế) để tổng hợp.",
        [("--11-15", "UBND tỉnh (qua Sở Y tế)")],
        {
            "các sở, ngành": "Trước ngày 15/11 hằng năm",
            "Ủy ban nhân dân huyện, thị xã": "Trước ngày 15/11 hằng năm",
        },
        id="a-semicolon-within-a-list-of-senders",
    ),
    pytest.param(
        "Hoàn thành tu bổ nhà bia trước ngày 30/4/2027. Sở Y tế chủ trì. Sở Tư pháp báo cáo trước ngày 15/5/2027.",
        [("2027-04-30", None), ("2027-05-15", None)],
        {"Sở Y tế": "trước ngày 30/4/2027", "Sở Tư pháp": "trước ngày 15/5/2027"},
        id="the-task-stands-before-its-agency",
    ),
]


@pytest.mark.parametrize(("text", "received", "due"), REPORTS)
def test_every_part_of_a_clause_is_read_by_itself(
    text: str, received: list[tuple[str, str | None]], due: dict[str, str], lexicon: Lexicon
) -> None:
    found = registers_of(f"I. THỰC HIỆN\n1. {text}", lexicon)
    assert [(row.normalized, row.to) for row in found.deadlines] == received
    assert {row.agency: row.deadline for row in found.duties} == due


@pytest.mark.parametrize(
    ("text", "normalized"),
    [
        ("Hoàn thành trước năm 2028.", "2027"),
        ("Hoàn thành trước hết năm 2028.", "2028"),
        ("Hoàn thành trước tháng 9/2028.", "2028-08"),
        ("Hoàn thành trước tháng 01 năm 2028.", "2027-12"),
        ("Hoàn thành trước quý I/2028.", "2027-Q4"),
        ("Hoàn thành trong năm 2028.", "2028"),
        ("Hoàn thành trước ngày 01/9/2028.", "2028-09-01"),
    ],
)
def test_before_a_year_is_not_within_it(text: str, normalized: str, lexicon: Lexicon) -> None:
    (row,) = registers_of(f"I. THỰC HIỆN\n1. {text}", lexicon).deadlines
    assert row.normalized == normalized


@pytest.mark.parametrize(
    ("listed", "agencies"),
    [
        (
            "Trường Chính trị Tỉnh, Ủy ban nhân dân các huyện Yên Thành, Quỳ Hợp và thị xã Thái Hòa",
            ["Trường Chính trị Tỉnh", "Ủy ban nhân dân các huyện Yên Thành, Quỳ Hợp và thị xã Thái Hòa"],
        ),
        (
            "UBND huyện Con Cuông và thành phố Vinh, Sở Y tế",
            ["Ủy ban nhân dân huyện Con Cuông và thành phố Vinh", "Sở Y tế"],
        ),
        (
            "UBND các xã Môn Sơn, Châu Khê, phường Vinh Tân; Báo Nghệ An",
            ["Ủy ban nhân dân các xã Môn Sơn, Châu Khê, phường Vinh Tân", "Báo Nghệ An"],
        ),
        ("Văn phòng Tỉnh ủy, Sở VH,TT&DL", ["Văn phòng Tỉnh ủy", "Sở Văn hóa, Thể thao và Du lịch"]),
    ],
)
def test_what_a_list_of_agencies_shares_stays_together(listed: str, agencies: list[str], lexicon: Lexicon) -> None:
    found = registers_of(f"I. THỰC HIỆN\n1. Dựng bia.\nCơ quan phối hợp: {listed}.", lexicon).duties
    assert [row.agency for row in found] == agencies
