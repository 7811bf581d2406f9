"""How many of something each plan has, and which has most: counted from the registers."""

from __future__ import annotations

import re

import pytest

from assistant.assistant import Assistant
from ingest.folding import match_key
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import read_registers

_LINE = re.compile(r"- \*\*Kế hoạch (?:tỉnh|thành phố) (?P<place>[^*]+)\*\* (?P<told>.*)")


def _counts(text: str) -> list[tuple[str, int]]:
    found = [(line["place"], re.search(r"\d+", line["told"].split("[")[0])) for line in _LINE.finditer(text)]
    return [(place, int(count[0]) if count else 0) for place, count in found]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        pytest.param("kế hoạch nào dẫn nhiều văn bản nhất", "Quảng Nam", id="documents"),
        pytest.param("tỉnh nào có nhiều đối tác nhất?", "Quảng Nam", id="partners"),
        pytest.param("Tỉnh nào giao nhiều nhiệm vụ nhất?", "Bắc Giang", id="duties"),
        pytest.param("kế hoạch nào giao việc cho nhiều sở nhất", "Bắc Giang", id="agencies"),
        pytest.param("Kế hoạch nào có nhiều mốc thời gian nhất", "Hải Phòng", id="times"),
        pytest.param("kế hoạch nào ngắn nhất", "Quảng Nam", id="clauses"),
        pytest.param("kế hoạch nào giao Sở Ngoại vụ nhiều việc nhất", "Bắc Giang", id="of-an-agency"),
        pytest.param("ke hoach nao giao so tai chinh it viec nhat", "Quảng Nam", id="none-is-least"),
        pytest.param("Bắc Giang với Hải Phòng, bên nào có nhiều nhiệm vụ hơn", "Bắc Giang", id="one-of-two"),
    ],
)
def test_plans_are_ranked_by_what_is_counted(assistant: Assistant, question: str, first: str) -> None:
    counts = _counts(assistant.ask(question).text)
    assert counts[0][0] == first
    numbers = [count for _, count in counts]
    asks_least = re.search(r"\b(?:it|ngan) ", match_key(question).replace("ít", "it").replace("ngắn", "ngan"))
    assert numbers == sorted(numbers, reverse=not asks_least)


def test_counts_are_those_of_the_register(assistant: Assistant, plans: dict[str, Plan], lexicon: Lexicon) -> None:
    told = dict(_counts(assistant.ask("số nhiệm vụ của từng tỉnh").text))
    registers = [read_registers(plan, lexicon) for plan in plans.values()]
    counted = {
        str(one.metadata.province).removeprefix("Thành phố "): len({(row.agency, row.path) for row in one.duties})
        for one in registers
    }
    # One agency may be spelt in two ways; here none is, in one clause.
    assert told == counted


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("cơ quan nào được giao nhiều việc nhất trong 5 kế hoạch", id="which-agency"),
        pytest.param("tỉnh nào có nhiều di sản thế giới nhất", id="a-subject-of-its-own"),
        pytest.param("văn bản nào được dẫn nhiều nhất", id="which-document"),
        pytest.param("mỗi tỉnh có bao nhiêu đối tác nước ngoài", id="a-list-says-more"),
    ],
)
def test_other_questions_on_most_are_answered_as_before(assistant: Assistant, question: str) -> None:
    assert "Số đếm ở từng kế hoạch" not in assistant.ask(question).text


@pytest.mark.parametrize(
    ("question", "told", "left"),
    [
        pytest.param(
            "Hải Dương và Hải Phòng cùng có quan hệ với nước nào",
            ["- **Hàn Quốc**: Hải Dương (Suwon)", "- **Nhật Bản**: Hải Dương (Kagoshima)"],
            "**Lào**",
            id="two-plans",
        ),
        pytest.param("nước nào được nhiều kế hoạch nhắc đến nhất", ["- **Nhật Bản**: Bắc Giang"], "UNESCO", id="most"),
        pytest.param("các tỉnh có đối tác chung nào không", ["- **UNESCO**: Bắc Giang"], "Campuchia", id="bodies-too"),
        pytest.param("Bắc Giang với Gia Lai có trùng đối tác nào không", ["- **Lào**: Bắc Giang"], "Hàn", id="any"),
    ],
)
def test_what_plans_share_abroad_is_told_by_country(
    assistant: Assistant, question: str, told: list[str], left: str
) -> None:
    text = assistant.ask(question).text
    assert [line for line in told if line not in text] == []
    assert left not in text
