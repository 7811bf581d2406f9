"""Lines on who and when below the last of several points."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import duties, plan_of, registers_of

WHO = "Cơ quan chủ trì: Sở Du lịch; phối hợp: Sở Ngoại vụ."
WHEN = "Thời gian thực hiện: năm 2027."


def test_they_are_the_section_s(lexicon: Lexicon) -> None:
    body = f"I. NHIỆM VỤ\n\n1. Quảng bá\n\na) Làm phim.\n\nb) In sách.\n\n{WHO}\n\n{WHEN}\n\n2. Hợp tác\n\nThăm nhau.\n"
    found = registers_of(body, lexicon)
    assert duties(found) == {("I.1 ¶ 1", "Sở Du lịch", "chủ trì"), ("I.1 ¶ 1", "Sở Ngoại vụ", "phối hợp")}
    assert {row.deadline for row in found.duties} == {"năm 2027"}
    assert [(row.path, row.what) for row in found.deadlines] == [("I.1 ¶ 2", "Quảng bá")]


@pytest.mark.parametrize(
    ("first", "last", "path"),
    [
        pytest.param(f"a) Làm phim.\n\n{WHO}", f"b) In sách.\n\n{WHO}", "I.1.b ¶ 1", id="each-point-has-its-own"),
        pytest.param(f"a) Làm phim. {WHO}", f"b) In sách.\n\n{WHO}", "I.1.b ¶ 1", id="another-says-it-in-its-words"),
        pytest.param("Việc chung.", f"a) In sách.\n\n{WHO}", "I.1.a ¶ 1", id="only-one-point"),
        pytest.param("a) Làm phim.", f"b) In sách.\n\nIn đẹp.\n\n{WHO}", "I.1.b ¶ 2", id="words-of-the-point-between"),
    ],
)
def test_they_stay_the_point_s(first: str, last: str, path: str, lexicon: Lexicon) -> None:
    plan = plan_of(f"I. NHIỆM VỤ\n\n1. Quảng bá\n\n{first}\n\n{last}\n\n2. Hợp tác\n\nThăm nhau.\n", lexicon)
    assert path in plan.by_path()
