"""The calendar of deadlines, parsed back and held against the register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from ingest.ics import calendar
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import Registers, read_registers
from tests.ingest.registers.reading import plan_of

TODAY = date(2026, 11, 22)
BY_HAND = {
    ("bac-giang", "từ nay đến năm 2030", date(2030, 12, 31)),
    ("bac-giang", "đến năm 2030", date(2030, 12, 31)),
    ("bac-giang", "Hàng năm (trước ngày 25/10)", date(2027, 10, 25)),
    ("gia-lai", "giai đoạn 2022-2026", date(2026, 12, 31)),
    ("hai-duong", "đến năm 2030", date(2030, 12, 31)),
    ("hai-duong", "tới năm 2030", date(2030, 12, 31)),
    ("hai-duong", "Đến năm 2030", date(2030, 12, 31)),
    ("hai-phong", "2015 - 2018", date(2018, 12, 31)),
    ("hai-phong", "2015-2016", date(2016, 12, 31)),
    ("hai-phong", "2015- 2020", date(2020, 12, 31)),
    ("quang-nam", "Giai đoạn 2022 - 2025", date(2025, 12, 31)),
    ("quang-nam", "Đến năm 2030", date(2030, 12, 31)),
    ("quang-nam", "Định kỳ vào ngày 15 tháng 11 hằng năm", date(2022, 11, 15)),
}
"""Every deadline of the five plans that names a day or a year, read from the plans."""
NAMES = {
    "Kế hoạch tỉnh Bắc Giang": "bac-giang",
    "Kế hoạch tỉnh Gia Lai": "gia-lai",
    "Kế hoạch tỉnh Hải Dương": "hai-duong",
    "Kế hoạch thành phố Hải Phòng": "hai-phong",
    "Kế hoạch tỉnh Quảng Nam": "quang-nam",
}


def read(plans: Iterable[Plan], lexicon: Lexicon) -> list[tuple[Plan, Registers]]:
    return [(plan, read_registers(plan, lexicon)) for plan in plans]


def events(plans: Sequence[Plan], lexicon: Lexicon, today: date = TODAY) -> list[Any]:
    return list(Calendar.from_ical(calendar(read(plans, lexicon), today)).walk("VEVENT"))


@pytest.fixture(scope="module")
def shipped(plans: Mapping[str, Plan], lexicon: Lexicon) -> list[Any]:
    return events(list(plans.values()), lexicon)


def test_every_dated_deadline_is_an_event_on_its_day(shipped: list[Any]) -> None:
    found = set()
    for event in shipped:
        place, expression = str(event["description"]).split("\n")[:2]
        plan = NAMES[place.split(" · ")[0]]
        found.add((plan, expression.removeprefix("Thời hạn ghi trong kế hoạch: "), event["dtstart"].dt))
        assert event["dtstart"].params["VALUE"] == "DATE"
    assert found == BY_HAND
    assert len(shipped) == len(BY_HAND)


def test_an_event_tells_its_clause_address_and_receiver(
    shipped: list[Any], plans: Mapping[str, Plan], lexicon: Lexicon
) -> None:
    (event,) = (e for e in shipped if "25/10" in e["description"])
    row = next(r for r in read_registers(plans["bac-giang"], lexicon).deadlines if r.kind == "annual_by_date")
    told = str(event["description"])
    assert told.startswith("Kế hoạch tỉnh Bắc Giang · Mục IV.13, đoạn 1\n")
    assert f"“{plans['bac-giang'].by_path()[row.path].text}”" in told
    assert f"Nơi nhận: {row.to}" in told
    assert event["summary"] == f"Đến hạn: {row.what} (Kế hoạch tỉnh Bắc Giang)"


def test_only_a_yearly_day_comes_back_and_not_beyond_its_plan(shipped: list[Any]) -> None:
    rules = {str(e["description"]).split(" · ")[0]: e["rrule"] for e in shipped if "rrule" in e}
    assert {NAMES[name]: dict(rule) for name, rule in rules.items()} == {
        "bac-giang": {"FREQ": ["YEARLY"], "UNTIL": [date(2030, 12, 31)]},
        "quang-nam": {"FREQ": ["YEARLY"], "UNTIL": [date(2025, 12, 31)]},
    }


def test_the_same_day_gives_the_same_bytes(plans: Mapping[str, Plan], lexicon: Lexicon) -> None:
    made = calendar(read(plans.values(), lexicon), TODAY)
    assert made == calendar(read(plans.values(), lexicon), TODAY)
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    assert made.endswith(b"END:VCALENDAR\r\n")


def test_an_event_is_known_again_on_another_day(
    shipped: list[Any], plans: Mapping[str, Plan], lexicon: Lexicon
) -> None:
    later = events(list(plans.values()), lexicon, date(2028, 1, 1))
    assert [e["uid"] for e in later] == [e["uid"] for e in shipped]
    assert len({e["uid"] for e in shipped}) == len(shipped)
    assert {e["dtstamp"].dt.date() for e in later} == {date(2028, 1, 1)}


def test_what_is_on_no_calendar_is_no_event(lexicon: Lexicon) -> None:
    body = (
        "I. NHIỆM VỤ\n1. Sở Y tế định kỳ báo cáo Ủy ban nhân dân tỉnh.\n"
        "2. Sở Nội vụ báo cáo trước ngày 31/02 hằng năm.\n3. Sở Xây dựng thực hiện giai đoạn 2026 - 2022.\n"
        "4. Thực hiện Quyết định số 942/QĐ-UBND ngày 31/8/2021.\n5. Sở Tài chính gửi báo cáo trước ngày 20/11."
    )
    plan = plan_of(body, lexicon)
    assert len(read_registers(plan, lexicon).deadlines) == 5
    (event,) = events([plan], lexicon)
    assert event["dtstart"].dt == date(2027, 11, 20)
    assert dict(event["rrule"]) == {"FREQ": ["YEARLY"]}


def test_a_month_of_each_year_and_a_day_of_each_month_come_back(lexicon: Lexicon) -> None:
    body = (
        "I. NHIỆM VỤ\n1. Sở Y tế tổ chức tập huấn vào tháng 10 hằng năm.\n"
        "2. Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng.\n3. Sở Xây dựng hoàn thành đầu năm 2026."
    )
    found = [(e["dtstart"].dt, dict(e["rrule"])) for e in events([plan_of(body, lexicon)], lexicon)]
    assert found == [
        (date(2027, 10, 31), {"FREQ": ["YEARLY"], "BYMONTH": [10], "BYMONTHDAY": [-1]}),
        (date(2026, 12, 20), {"FREQ": ["MONTHLY"]}),
    ]


def test_the_same_words_twice_in_a_row_are_two_events(lexicon: Lexicon) -> None:
    body = "I. NHIỆM VỤ\n1. Sở Y tế hoàn thành trong năm 2027.\n2. Sở Y tế hoàn thành trong năm 2027."
    found = events([plan_of(body, lexicon)], lexicon)
    assert len({e["uid"] for e in found}) == 2


def test_some_deadlines_alone_keep_their_uids(shipped: list[Any], plans: Mapping[str, Plan], lexicon: Lexicon) -> None:
    made = calendar(read(plans.values(), lexicon), TODAY, lambda row: row.kind == "annual_by_date")
    found = [str(event["uid"]) for event in Calendar.from_ical(made).walk("VEVENT")]
    assert found == [str(event["uid"]) for event in shipped if "rrule" in event]
    assert len(found) == 2
