"""However a question calls a plan, it is answered the same: by its province, body, number and day, or title."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.assistant import Assistant
from assistant.understanding.plan_names import PlanName, PlanNames
from ingest.folding import syllables
from ingest.lexicon import Lexicon

_TITLE = tuple(syllables("Triển khai công tác phòng, chống ma túy trên địa bàn tỉnh Đồng Nai đến năm 2030"))
_OTHER = tuple(syllables("Thực hiện Chỉ thị số 27/CT-TTg về tăng cường công tác dân số trong tình hình mới"))


@pytest.fixture(scope="module")
def names(lexicon: Lexicon) -> PlanNames:
    drugs = PlanName("dong-nai", "Đồng Nai", title=_TITLE, number="182/KH-UBND", day=date(2025, 11, 20))
    people = PlanName(
        "can-tho", "Cần Thơ", title=_OTHER, number="165/KH-UBND", day=date(2025, 11, 21), implements="27/CT-TTg"
    )
    return PlanNames([drugs, people], lexicon)


@pytest.mark.parametrize(
    ("asked", "plainly"),
    [
        ("ai ký kế hoạch của ủy ban nhân dân tỉnh đồng nai", "ai ký kế hoạch đồng nai"),
        ("ai ký kế hoạch số 182/kh-ubnd của đồng nai", "ai ký kế hoạch đồng nai"),
        ("ai ký kế hoạch số 182/kh-ubnd ngày 20/11 2025 của ubnd tỉnh đồng nai", "ai ký kế hoạch đồng nai"),
        ("ai ký kế hoạch số 182/kh-ubnd", "ai ký kế hoạch 182"),
        ("kế hoạch đồng nai về phòng chống ma túy có mục tiêu gì", "kế hoạch đồng nai có mục tiêu gì"),
        ("kế hoạch triển khai công tác phòng chống ma túy ở đồng nai do ai ký", "kế hoạch đồng nai do ai ký"),
        ("kế hoạch chống ma túy của đồng nai thực hiện đến năm nào", "kế hoạch đồng nai thực hiện đến năm nào"),
        ("kế hoạch do ubnd tỉnh đồng nai ban hành gửi những ai", "kế hoạch đồng nai gửi những ai"),
        ("kế hoạch dân số của cần thơ mang số mấy", "kế hoạch cần thơ mang số mấy"),
        # By the document that it carries out; another document is asked about.
        ("kế hoạch thực hiện chỉ thị 27 của cần thơ mang số mấy", "kế hoạch cần thơ mang số mấy"),
        ("kế hoạch ct 27/ct-ttg ở cần thơ do ai ký", "kế hoạch ở cần thơ do ai ký"),
        (
            "kế hoạch thực hiện nghị quyết 27 của cần thơ do ai ký",
            "kế hoạch thực hiện nghị quyết 27 của cần thơ do ai ký",
        ),
        ("kế hoạch ct 27/ct-ubnd của cần thơ do ai ký", "kế hoạch ct 27/ct-ubnd của cần thơ do ai ký"),
        ("kế hoạch thực hiện chỉ thị 28 của cần thơ", "kế hoạch thực hiện chỉ thị 28 của cần thơ"),
        ("kế hoạch cần thơ thực hiện chỉ thị 27 phải không", "kế hoạch cần thơ thực hiện chỉ thị 27 phải không"),
        ("kế hoạch mà đồng nai ban hành đề ngày nào", "kế hoạch đồng nai ban hành ngày nào"),
    ],
)
def test_what_only_calls_the_plan_is_left_out(names: PlanNames, asked: str, plainly: str) -> None:
    assert names.plainly(asked) == plainly


@pytest.mark.parametrize(
    "asked",
    [
        "kế hoạch đồng nai số 182/kh-ubnd đúng không",
        "kế hoạch 64/kh-ubnd của ủy ban nhân dân tỉnh đồng nai quy định gì",
        "kế hoạch dân số của đồng nai có gì",
        "ủy ban nhân dân tỉnh đồng nai chủ trì việc gì",
        "kế hoạch đồng nai về phòng dịch có gì",
    ],
)
def test_what_says_more_stays(names: PlanNames, asked: str) -> None:
    """Its own number claimed, another number, another plan's subject, the body itself, a subject of no title."""
    assert names.plainly(asked) == asked.replace("kế hoạch của", "kế hoạch")


def test_another_day_than_its_own_stays(names: PlanNames) -> None:
    asked = "kế hoạch số 182/kh-ubnd ngày 1/1 2024 của tỉnh đồng nai do ai ký"
    assert "ngày 1/1 2024" in names.plainly(asked)


_CALLED = [
    "kế hoạch của UBND {}",
    "kế hoạch ngoại giao văn hóa của {}",
    "kế hoạch {} về ngoại giao văn hóa",
    "kế hoạch triển khai công tác ngoại giao văn hóa ở {}",
    "kế hoạch do UBND tỉnh {} ban hành",
]
_ASKED = [
    "Ai ký {}?",
    "{} thực hiện trong giai đoạn nào?",
    "{} gửi tới những nơi nào?",
    "Kinh phí thực hiện {} lấy từ đâu?",
    "Theo {}, Sở Ngoại vụ chủ trì những việc gì?",
    "Các nhiệm vụ, giải pháp chủ yếu trong {}?",
    "Thời hạn hoàn thành các việc trong {}?",
]


@pytest.mark.parametrize("asked", _ASKED)
@pytest.mark.parametrize("place", ["Bắc Giang", "Gia Lai", "Hải Dương", "Hải Phòng", "Quảng Nam"])
def test_a_plan_is_the_same_by_any_name(assistant: Assistant, asked: str, place: str) -> None:
    plainly = assistant.ask(asked.format(f"kế hoạch {place}"))
    for called in _CALLED:
        other = assistant.ask(asked.format(called.format(place)))
        assert (other.status, other.text) == (plainly.status, plainly.text), called
