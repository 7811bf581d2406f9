"""Plans to index: a small one written here, and the five that ship, read by the real outline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.outline import read_outline
from ingest.plan import Cell, Clause, Plan
from vectorstore.build import BuildReport, build_index
from vectorstore.embedding import Embedder
from vectorstore.fakes import HashEmbedder, PairCutter, plain_reading

PLANS = Path(__file__).parents[2] / "ingest/data/plans"
Build = Callable[..., BuildReport]


def _plan(id_: str, name: str, *clauses: tuple[str, str, str | None]) -> Plan:
    source = "\n".join(text for _, text, _ in clauses)
    built = []
    for path, text, parent in clauses:
        start = source.index(text)
        built.append(Clause(id_, path, "section", text, start, start + len(text), parent))
    return Plan(id_, name, name.rsplit("tỉnh ", 1)[-1], source, tuple(built))


@pytest.fixture
def small() -> tuple[Plan, ...]:
    one = _plan(
        "mot",
        "Kế hoạch tỉnh Một",
        ("I", "I. NHIỆM VỤ NGOẠI GIAO VĂN HÓA", None),
        ("I.1", "1. Công an tỉnh bảo đảm an ninh cho các đoàn khách", "I"),
        ("I.2", "2. Tuyên truyền bằng tiếng Anh, tiếng Trung", "I"),
        ("I.2.a", "a) Quyết định số 16/KH-UBND của Uỷ ban nhân dân", "I.2"),
    )
    row = Clause(
        "mot", "Phụ lục I.1", "table_row", "TT | Nội dung", 0, 0, None, 2, (Cell("TT", "TT"), Cell("ND", "ND"))
    )
    one = Plan(one.id, one.name, one.province, one.source, (*one.clauses, row), (0, 40))
    two = _plan(
        "hai",
        "Kế hoạch tỉnh Hai",
        ("I", "I. QUẢNG BÁ DU LỊCH", None),
        ("I.1", "1. Sở Du lịch chủ trì tổ chức lễ hội hoa", "I"),
        ("I.2", "2. Kinh phí do ngân sách địa phương bảo đảm", "I"),
    )
    return one, two


@pytest.fixture(scope="session")
def shipped() -> tuple[Plan, ...]:
    found = []
    for file in sorted(PLANS.glob("*.txt")):
        source = file.read_text("utf-8")
        found.append(Plan(file.stem, f"Kế hoạch {file.stem}", file.stem, source, read_outline(file.stem, source)))
    return tuple(found)


@pytest.fixture
def hashing() -> HashEmbedder:
    return HashEmbedder()


@pytest.fixture
def build(tmp_path: Path, hashing: HashEmbedder) -> Build:
    """Build into `tmp_path / "index"` with the stand-ins unless told otherwise."""

    def run(plans: tuple[Plan, ...], embedder: Embedder = hashing, reader: str = "1", **named: object) -> BuildReport:
        cutter = named.pop("cutter", lambda: PairCutter("công_an", "an_ninh", "du_lịch"))
        return build_index(plans, tmp_path / "index", embedder, plain_reading(cutter, reader), **named)  # type: ignore[arg-type]

    return run
