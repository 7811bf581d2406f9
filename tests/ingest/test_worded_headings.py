"""Headings with a word before their number, and tasks without any number, each with its own lines on who and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.label import label_of
from ingest.lexicon import Lexicon
from tests.ingest.test_layouts import read

TASKS = """## III. NHIỆM VỤ CỤ THỂ

### A. Thông tin đối ngoại

#### Nhiệm vụ 1. Mở chuyên trang tiếng Anh

Mỗi tháng đăng ít nhất 08 tin, bài.

**Đơn vị chủ trì:** Sở Thông tin và Truyền thông

**Đơn vị phối hợp:** Sở Ngoại vụ; Báo Lào Cai

**Thời gian hoàn thành:** Quý IV/2026

### B. Lễ hội

#### Nhiệm vụ 2. Nâng tầm lễ hội đua ngựa

**Đơn vị chủ trì:** UBND huyện Bắc Hà

**Thời gian hoàn thành:** Tháng 6 năm 2027

#### Nhiệm vụ 3. Đón các đoàn nghệ thuật

**Đơn vị chủ trì:** Sở Ngoại vụ

## IV. KINH PHÍ

Ngân sách tỉnh bảo đảm.
"""
CHAPTERS = """PHẦN I
NHIỆM VỤ

Chương 1
XÂY DỰNG ĐỘI NGŨ

Mục 1. Đào tạo
1. Mở 02 lớp tập huấn mỗi năm.
2. Cử cán bộ đi học theo quy định tại
Mục 2. Điều này không mở mục mới vì không đứng đúng thứ tự sau dòng trên.

Mục 2. Tuyển dụng
1. Tuyển 03 phiên dịch viên.

Chương 2
QUẢNG BÁ

Mục 1. Xuất bản
1. In sách ảnh.

PHẦN II
KINH PHÍ

Điều 1. Ngân sách tỉnh bảo đảm.
Điều 2. Mức chi theo quy định.

PHẦN III
TỔ CHỨC THỰC HIỆN

Điều 3. Trách nhiệm
1. Giao Sở Ngoại vụ chủ trì.
"""


def test_numbers_of_worded_headings_run_on_across_the_parts(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, _ = read(tmp_path, TASKS, lexicon)
    headings = [(c.path, c.kind, c.parent) for c in plan.clauses if c.kind in ("part", "section")]
    assert headings == [
        ("III", "part", None),
        ("III.A", "part", "III"),
        ("III.A.Nhiệm vụ 1", "section", "III.A"),
        ("III.B", "part", "III"),
        ("III.B.Nhiệm vụ 2", "section", "III.B"),
        ("III.B.Nhiệm vụ 3", "section", "III.B"),
        ("IV", "part", None),
    ]


def test_each_task_has_its_own_agencies_and_time(tmp_path: Path, lexicon: Lexicon) -> None:
    _, registers = read(tmp_path, TASKS, lexicon)
    rows = [(row.path.rsplit(" ¶", 1)[0], row.agency, row.role, row.deadline) for row in registers.duties]
    assert rows == [
        ("III.A.Nhiệm vụ 1", "Sở Thông tin và Truyền thông", "chủ trì", "Quý IV/2026"),
        ("III.A.Nhiệm vụ 1", "Sở Ngoại vụ", "phối hợp", "Quý IV/2026"),
        ("III.A.Nhiệm vụ 1", "Báo Lào Cai", "phối hợp", "Quý IV/2026"),
        ("III.B.Nhiệm vụ 2", "Ủy ban nhân dân huyện Bắc Hà", "chủ trì", "Tháng 6 năm 2027"),
        ("III.B.Nhiệm vụ 3", "Sở Ngoại vụ", "chủ trì", None),
    ]


@pytest.mark.parametrize("numbered", [True, False])
def test_a_line_of_time_is_for_its_own_task(tmp_path: Path, lexicon: Lexicon, *, numbered: bool) -> None:
    body = TASKS
    if not numbered:
        for word in (
            "A. ",
            "B. ",
            "Nhiệm vụ 1. ",
            "Nhiệm vụ 2. ",
            "Nhiệm vụ 3. ",
            "### Thông tin đối ngoại",
            "### Lễ hội",
        ):
            body = body.replace(word, "")
    _, registers = read(tmp_path, body, lexicon)
    due = {row.expression: row.what for row in registers.deadlines if row.kind == "milestone"}
    assert due == {"Quý IV/2026": "Mở chuyên trang tiếng Anh", "Tháng 6 năm 2027": "Nâng tầm lễ hội đua ngựa"}
    times = {row.agency: row.deadline for row in registers.duties if row.role == "chủ trì"}
    assert times == {
        "Sở Thông tin và Truyền thông": "Quý IV/2026",
        "Ủy ban nhân dân huyện Bắc Hà": "Tháng 6 năm 2027",
        "Sở Ngoại vụ": None,
    }


def test_chapters_sections_and_articles(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, _ = read(tmp_path, CHAPTERS, lexicon)
    paths = [c.path for c in plan.clauses if c.kind in ("part", "article", "section")]
    assert paths == [
        "I",
        "I.Chương 1",
        "I.Chương 1.Mục 1",
        "I.Chương 1.Mục 1.1",
        "I.Chương 1.Mục 1.2",
        "I.Chương 1.Mục 2",
        "I.Chương 1.Mục 2.1",
        "I.Chương 2",
        "I.Chương 2.Mục 1",
        "I.Chương 2.Mục 1.1",
        "II",
        "Điều 1",
        "Điều 2",
        "III",
        "Điều 3",
        "Điều 3.1",
    ]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("II.Chương 1.Mục 2.1", "Phần II, Chương 1, Mục 2, khoản 1"),
        ("I.Mục 2.2.a", "Phần I, Mục 2, điểm 2.a"),
        ("III.A.Nhiệm vụ 1 ¶ 4", "Mục III.A, Nhiệm vụ 1, đoạn 4"),
        ("Nhiệm vụ 3.1 - 2", "Nhiệm vụ 3, khoản 1, gạch đầu dòng 2"),
        ("I.Mục 1 (2)", "Phần I, Mục 1 (lần 2)"),
    ],
)
def test_worded_addresses_are_said_in_full(path: str, said: str) -> None:
    assert label_of(path) == said


def test_a_heading_ends_with_its_line_where_each_line_is_a_paragraph(tmp_path: Path, lexicon: Lexicon) -> None:
    long = "Đẩy mạnh công tác thông tin đối ngoại, giới thiệu hình ảnh, con người, văn hóa của tỉnh tới bạn bè quốc tế "
    body = (
        f"I. NHIỆM VỤ\n\n1. Thông tin đối ngoại\n{long * 2}.\n\n2. Lễ hội\n{long * 2}.\n\n3. Đào tạo\n{long * 2}.\n\n"
        "II. TỔ CHỨC THỰC HIỆN\n\n1. Trường Đại học Vinh\nChủ trì dạy tiếng Việt cho lưu học sinh.\n\n"
        "2. Ban Tuyên giáo và Dân vận Tỉnh ủy\nĐề nghị định hướng công tác tuyên truyền.\n"
    )
    _, registers = read(tmp_path, body, lexicon)
    assert [(row.path, row.agency, row.role) for row in registers.duties] == [
        ("II.1 ¶ 1", "Trường Đại học Vinh", "chủ trì"),
        ("II.2 ¶ 1", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "thực hiện"),
    ]
