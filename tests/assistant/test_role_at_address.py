"""A role claimed of a numbered section is held against who leads and coordinates just that section, in all plans."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.assistant import Assistant
from ingest.label import label_of
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers.read import read_registers


def _led_sections(plans: dict[str, Plan], lexicon: Lexicon) -> Iterator[tuple[str, str, str, str]]:
    """Yield a plan's place, a section's label, who leads it alone, and one that only coordinates."""
    for plan in plans.values():
        duties = read_registers(plan, lexicon).duties
        by_path = plan.by_path()
        for heading in (one for one in plan.clauses if one.kind == "section" and not one.path.startswith("Phụ lục")):
            lines = [row for row in duties if (by_path[row.path].parent or "") == heading.path]
            leads = {
                row.agency for row in lines if row.role == "chủ trì" and "Cơ quan chủ trì" in by_path[row.path].text
            }
            others = [
                row.agency
                for row in lines
                if row.role == "phối hợp" and "phối hợp:" in by_path[row.path].text and row.agency.startswith("Sở ")
            ]
            if len(leads) == 1 and others:
                yield plan.province or "", label_of(heading.path), leads.pop(), others[0]


@pytest.fixture(scope="module")
def led(plans: dict[str, Plan], lexicon: Lexicon) -> list[tuple[str, str, str, str]]:
    return list(_led_sections(plans, lexicon))


def test_there_are_such_sections(led: list[tuple[str, str, str, str]]) -> None:
    assert len(led) >= 8


def test_who_leads_a_section_is_confirmed(assistant: Assistant, led: list[tuple[str, str, str, str]]) -> None:
    wrong = []
    for place, label, lead, _ in led:
        question = f"{label} của {place} do {lead} chủ trì, đúng không?"
        answer = assistant.ask(question)
        if answer.status != "answered" or not answer.text.startswith("Có:"):
            wrong.append((question, answer.text[:200]))
    assert not wrong


def test_who_only_coordinates_is_not_said_to_lead(assistant: Assistant, led: list[tuple[str, str, str, str]]) -> None:
    wrong = []
    for place, label, lead, other in led:
        question = f"{label} của {place} do {other} chủ trì, đúng không?"
        answer = assistant.ask(question)
        if answer.status != "premise_corrected" or lead.split()[1] not in answer.text:
            wrong.append((question, answer.text[:200]))
    assert not wrong


def test_a_row_of_the_appendix(assistant: Assistant) -> None:
    answer = assistant.ask("Dòng 1 phụ lục I Hải Phòng do Sở Nội vụ chủ trì phải không?")
    assert answer.status == "premise_corrected"
    assert ("hai-phong", "Phụ lục I.1") in {(one.plan, one.path) for one in answer.citations}
