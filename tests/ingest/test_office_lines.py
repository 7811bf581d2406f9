"""Lines as they come out of a PDF or a scan: letters set apart, heads of pages, narrow lines beside a signature."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import Lexicon
from ingest.lines import running_heads
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.ungapping import ungapped

_BODY = """giới thiệu bản sắc các dân tộc trong tỉnh với bạn bè quốc tế, gắn hoạt động
ấy với xúc tiến đầu tư, thương mại và du lịch của tỉnh, góp phần giữ vững hòa
bình, ổn định và phát triển bền vững ở khu vực biên giới.
"""
RECIPIENTS = """Nơi nhận:
- Ban Tuyên giáo và Dân vận Trung
ương (b/c);
- Lưu: VT.
"""


def _plan(text: str, folder: Path, lexicon: Lexicon) -> Plan:
    path = folder / "son-la.txt"
    path.write_text(f"KẾ HOẠCH\nHội nhập quốc tế tỉnh Sơn La đến năm 2030\n{text}", encoding="utf-8")
    return read_plan(path, lexicon)


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Giao S ở Ngo ại v ụ ch ủ trì", "Giao Sở Ngoại vụ chủ trì"),
        ("Thực hiện Chi ến lược c ủa Chính ph ủ", "Thực hiện Chiến lược của Chính phủ"),
        # Two words each, though their letters together would be one.
        ("Giao S ở Ngo ại v ụ: con ếch, đi ở, khu ấp", "Giao Sở Ngoại vụ: con ếch, đi ở, khu ấp"),
        ("dài 30 m ở v ụ, k ết, d ự", "dài 30 m ở vụ, kết, dự"),
        # Too few places: the text is as it was printed.
        ("điểm b ở trên", "điểm b ở trên"),
    ],
)
def test_letters_set_apart_are_put_together(printed: str, shown: str) -> None:
    assert ungapped(printed) == shown


def test_numbers_of_rows_are_no_pages() -> None:
    cells = "".join(f"{number}\nTháng 8 hằng\nnăm\n320\n" for number in range(1, 5))
    assert running_heads(f"I. NHIỆM VỤ\n{cells}") == frozenset()


def test_a_head_of_pages_without_numbers(tmp_path: Path, lexicon: Lexicon) -> None:
    head = "Kế hoạch hội nhập quốc tế tỉnh Sơn La"
    pages = [f"{number}. Nhiệm vụ\n" + f"- Tổ chức tuần văn hóa, {_BODY}" * 7 for number in range(1, 4)]
    text = "I. NHIỆM VỤ\n" + "".join(pages).replace(
        "tỉnh, góp phần giữ vững hòa\n", f"tỉnh, góp phần giữ vững hòa\n{head}\n", 1
    )
    for page in pages[1:]:
        text = text.replace(page, page.replace("hoạt động\n", f"hoạt động\n{head}\n", 1))
    plan = _plan(text, tmp_path, lexicon)
    assert not any(head in clause.text for clause in plan.clauses)
    assert len([clause for clause in plan.clauses if clause.kind == "bullet"]) == 21


def test_a_line_said_again_is_no_head_of_pages(tmp_path: Path, lexicon: Lexicon) -> None:
    said = "Chủ trì, phối hợp với các Sở,\nban, ngành liên quan tổ chức thực hiện Kế hoạch này.\n"
    sections = "".join(f"{number}. Sở Nội vụ\n{said}" for number in range(1, 6))
    plan = _plan(f"I. TỔ CHỨC THỰC HIỆN\n{sections}", tmp_path, lexicon)
    assert plan.by_path()["I.5 ¶ 1"].text.startswith("Chủ trì, phối hợp với các Sở, ban, ngành")


def test_names_beside_the_signature_do_not_tell_how_wide_lines_are(tmp_path: Path, lexicon: Lexicon) -> None:
    items = f"- Tổ chức tuần văn hóa, {_BODY}" * 12
    agencies = f"2. Đề nghị Liên hiệp các tổ chức hữu nghị tỉnh\nVận động nguồn lực, {_BODY}"
    plan = _plan(f"I. NHIỆM VỤ\n1. Giao lưu\n{items}{agencies}\n{RECIPIENTS}", tmp_path, lexicon)
    assert plan.by_path()["I.2"].text == "2. Đề nghị Liên hiệp các tổ chức hữu nghị tỉnh"


def test_a_heading_may_end_in_digital(tmp_path: Path, lexicon: Lexicon) -> None:
    text = f"I. NHIỆM VỤ\n1. Sản phẩm truyền thông số\nSở Khoa học và Công nghệ vận hành cổng, {_BODY}"
    plan = _plan(text, tmp_path, lexicon)
    assert plan.by_path()["I.1"].text == "1. Sản phẩm truyền thông số"


def test_a_link_to_a_note_is_only_its_mark(tmp_path: Path, lexicon: Lexicon) -> None:
    plan = _plan(
        'I. CHỈ TIÊU\n- Có 02 sản phẩm<a href="#_ftn1" name="_ftnref1">[1]</a>.\n- Đón khách.\n', tmp_path, lexicon
    )
    assert plan.by_path()["I - 1"].text == "- Có 02 sản phẩm[1]."
