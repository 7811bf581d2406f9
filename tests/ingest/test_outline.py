"""The clause tree against outlines that a person read, and against what must hold for every document."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from ingest.folding import fold_text
from ingest.lines import running_heads
from ingest.outline import read_outline
from ingest.plan import Plan
from ingest.read import shipped_plans
from tests.conftest import MORE_PLANS, ROOT

GOLD = ROOT / "tests" / "gold" / "outline"
WHOLE = ("quang-nam", "hai-phong")
PLANS = [path.stem for path in sorted(shipped_plans().glob("*.txt"))]


def expected(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]


CASES = [(file.stem, unit) for file in sorted(GOLD.glob("*.jsonl")) for unit in expected(file)]
UNSEEN = [(file.stem, unit) for file in sorted((GOLD / "unseen").glob("*.jsonl")) for unit in expected(file)]


@pytest.mark.parametrize(("plan", "unit"), CASES, ids=[f"{plan}#{unit['path']}" for plan, unit in CASES])
def test_a_unit_is_the_one_a_person_read(plan: str, unit: dict[str, Any], plans: dict[str, Plan]) -> None:
    clause = plans[plan].by_path()[unit["path"]]
    assert clause.kind == unit["kind"]
    assert clause.text.startswith(unit["begins"])
    assert clause.text.endswith(unit["ends"])


@pytest.mark.parametrize("plan", WHOLE)
def test_a_wholly_read_plan_has_no_unit_that_the_person_did_not_see(plan: str, plans: dict[str, Plan]) -> None:
    seen = {unit["path"] for unit in expected(GOLD / f"{plan}.jsonl")}
    assert {clause.path for clause in plans[plan].clauses} == seen


@pytest.mark.skipif(not MORE_PLANS.is_dir(), reason="the unseen plans stand beside the checkout, not in it")
@pytest.mark.parametrize(("plan", "unit"), UNSEEN, ids=[f"{plan}#{unit['path']}" for plan, unit in UNSEEN])
def test_a_unit_of_a_plan_that_no_rule_was_written_for(plan: str, unit: dict[str, Any]) -> None:
    text = (MORE_PLANS / f"{plan}.md").read_text("utf-8")
    clause = {clause.path: clause for clause in read_outline(plan, text)}[unit["path"]]
    assert clause.kind == unit["kind"]
    assert clause.text.startswith(unit["begins"])
    assert clause.text.endswith(unit["ends"])


@pytest.mark.parametrize("plan", PLANS)
def test_a_clause_is_its_slice_of_the_source(plan: str, plans: dict[str, Plan]) -> None:
    source = plans[plan].source
    for clause in plans[plan].clauses:
        assert fold_text(source[clause.start : clause.end]) == clause.text, clause.path


@pytest.mark.parametrize("plan", PLANS)
def test_what_lies_between_clauses_is_noise(plan: str, plans: dict[str, Plan]) -> None:
    source, last = plans[plan].source, 0
    left_over = []
    for clause in plans[plan].clauses:
        assert clause.start >= last, clause.path
        left_over.append(source[last : clause.start])
        last = clause.end
    left_over.append(source[last:])
    words = re.sub(r"</?b>|[*#\s\ufeff]", "", " ".join(left_over))
    # Hải Phòng's appendix prints its column heads once; Hải Dương a lone page number.
    assert words in ("", "5", "TTNộidungcôngviệcCơquanchủtrìCơquanphốihợpSảnphẩmNguồnlựcthựchiệnThờigianthựchiện")


@pytest.mark.parametrize("plan", PLANS)
def test_every_address_is_unique_and_every_parent_exists(plan: str, plans: dict[str, Plan]) -> None:
    paths = [clause.path for clause in plans[plan].clauses]
    assert len(paths) == len(set(paths))
    assert {clause.parent for clause in plans[plan].clauses} - {None} <= set(paths)


LINES = st.lists(
    st.sampled_from(
        ["I. MỤC TIÊU", "1. Mục đích", "- Đẩy mạnh công tác", "+ Các sở", "a) Giai đoạn", "kinh tế - xã hội", "", "5",
         "Điều 1. Ban hành", "2021", "- 2025, định hướng", "PHỤ LỤC", "Nơi nhận:", "TM. ỦY BAN", "1\tA\tB", "**x", "|",
         "Phối hợp với các sở./.", "1.1. Nghiên cứu", "A. TỔ CHỨC", "PHẦN THỨ HAI", "II - KINH PHÍ", "1/ Sở Tài chính",
         "a.1) Ngân sách", "Trang 2", "Kế hoạch tỉnh X", "KẾ HOẠCH", "| a | b |", "|---|---|", "||", "| I | NHÓM | |",
         "Nơi nhận: TM. ỦY BAN", "KT. CHỦ TỊCH"]
    ),
    max_size=30,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_any_order_of_lines_is_read_without_overlap_or_loss(lines: list[str]) -> None:
    source = "\n".join(lines)
    clauses = read_outline("any", source)
    assert [c.path for c in clauses] == list(dict.fromkeys(c.path for c in clauses))
    last = 0
    for clause in clauses:
        assert last <= clause.start <= clause.end
        assert fold_text(source[clause.start : clause.end], running_heads(source)) == clause.text
        last = clause.end
