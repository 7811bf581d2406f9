"""Deadlines on the calendar, worked out by hand for a day that the test gives."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.registers.clock import EVER, Span, Standing, first_day, is_dated, plan_years, span_of, standing
from ingest.registers.words import Deadline, DeadlineKind


def row(kind: DeadlineKind, normalized: str | None) -> Deadline:
    return Deadline("thu", "I.1", "…", kind, normalized, None, None)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("normalized", "period", "today", "due", "days"),
    [
        pytest.param("--10-25", None, "2026-09-25", "2026-10-25", 30, id="a-month-ahead"),
        pytest.param("--10-25", None, "2026-10-24", "2026-10-25", 1, id="the-day-before"),
        pytest.param("--10-25", None, "2026-10-25", "2026-10-25", 0, id="the-day-itself"),
        pytest.param("--10-25", None, "2026-10-26", "2027-10-25", 364, id="the-day-after"),
        pytest.param("--10-25", "2030", "2026-11-22", "2027-10-25", 337, id="within-the-plan"),
        pytest.param("--10-25", None, "2027-10-26", "2028-10-25", 365, id="over-a-29-february"),
        pytest.param("--12-31", "2030", "2030-12-31", "2030-12-31", 0, id="the-plan-s-last-day"),
        pytest.param("--11-15", "2022/2025", "2020-01-01", "2022-11-15", 1049, id="before-the-plan-begins"),
        pytest.param("--02-29", None, "2026-11-22", "2028-02-29", 464, id="29-february-waits-for-a-leap-year"),
        pytest.param("--02-29", None, "2028-02-29", "2028-02-29", 0, id="29-february-itself"),
        pytest.param("--02-29", None, "2096-03-01", "2104-02-29", 2920, id="2100-is-no-leap-year"),
    ],
)
def test_a_yearly_day_comes_back(normalized: str, period: str | None, today: str, due: str, days: int) -> None:
    assert standing(row("annual_by_date", normalized), day(today), period) == Standing("due", day(due), days)


@pytest.mark.parametrize(
    ("normalized", "period", "today"),
    [
        pytest.param("--10-25", "2020", "2026-11-22", id="a-plan-until-2020"),
        pytest.param("--11-15", "2022/2025", "2025-11-16", id="the-last-one-has-passed-within-the-plan-s-last-year"),
        pytest.param("--02-29", "2027", "2026-11-22", id="no-leap-year-left"),
    ],
)
def test_a_yearly_day_of_a_plan_that_has_run_out_is_over(normalized: str, period: str, today: str) -> None:
    assert standing(row("annual_by_date", normalized), day(today), period) == Standing("over")


@pytest.mark.parametrize(
    ("kind", "normalized", "today", "expected"),
    [
        pytest.param("by_year", "2030", "2026-11-22", Standing("due", date(2030, 12, 31), 1500), id="by-a-year"),
        pytest.param("by_year", "2030", "2030-12-31", Standing("due", date(2030, 12, 31), 0), id="its-last-day"),
        pytest.param("by_year", "2025", "2026-01-01", Standing("overdue", date(2025, 12, 31), -1), id="a-day-late"),
        pytest.param(
            "period", "2015/2018", "2014-12-31", Standing("due", date(2018, 12, 31), 1461), id="not-yet-begun"
        ),
        pytest.param("period", "2015/2018", "2015-01-01", Standing("in_force", date(2018, 12, 31), 1460), id="begins"),
        pytest.param("period", "2015/2018", "2018-12-31", Standing("in_force", date(2018, 12, 31), 0), id="last-day"),
        pytest.param("period", "2015/2018", "2019-01-10", Standing("overdue", date(2018, 12, 31), -10), id="passed"),
        pytest.param(
            "period", "2024-01/2024-02", "2024-02-01", Standing("in_force", date(2024, 2, 29), 28), id="leap-month"
        ),
        pytest.param("milestone", "2026-12-15", "2026-11-22", Standing("due", date(2026, 12, 15), 23), id="one-day"),
        pytest.param("milestone", "2025-Q4", "2025-10-01", Standing("due", date(2025, 12, 31), 91), id="a-quarter"),
        pytest.param("milestone", "2026-02", "2026-03-01", Standing("overdue", date(2026, 2, 28), -1), id="a-month"),
        pytest.param("effective_date", "2022-07-01", "2022-07-01", Standing("in_force"), id="in-force-from-its-day"),
        pytest.param(
            "effective_date", "2022-07-01", "2022-06-30", Standing("due", date(2022, 7, 1), 1), id="in-force-tomorrow"
        ),
    ],
)
def test_other_deadlines_come_once(kind: DeadlineKind, normalized: str, today: str, expected: Standing) -> None:
    assert standing(row(kind, normalized), day(today), "2020") == expected


@pytest.mark.parametrize(
    ("kind", "normalized"),
    [
        pytest.param("annual_by_date", None, id="31-february-has-no-normal-form"),
        pytest.param("annual_by_date", "--02-31", id="31-february"),
        pytest.param("annual_by_date", "--13-01", id="a-13th-month"),
        pytest.param("annual_by_date", "2026-10-25", id="no-yearly-form"),
        pytest.param("annual", "P1Y", id="every-year-without-a-day"),
        pytest.param("milestone", "P3Y", id="after-three-years-of-no-known-start"),
        pytest.param("milestone", "2026-02-30", id="30-february"),
        pytest.param("milestone", "2026-13", id="month-13"),
        pytest.param("by_year", "0000", id="year-0"),
        pytest.param("period", "2018/2015", id="a-span-run-backwards"),
        pytest.param("period", "2015/2016/2017", id="three-ends"),
        pytest.param("period", "/", id="no-ends"),
        pytest.param("periodic_unspecified", "P1M", id="every-month"),
        pytest.param("effective_date", None, id="from-the-day-of-signing-which-is-blank"),
        pytest.param("date_of_cited_document", "2021-11-30", id="another-document-s-date"),
    ],
)
def test_what_names_no_day_has_no_date(kind: DeadlineKind, normalized: str | None) -> None:
    asked = row(kind, normalized)
    assert standing(asked, date(2026, 11, 22), "2030") == Standing("no_date")
    assert first_day(asked, date(2026, 11, 22)) is None


def test_a_plan_s_period_is_read_as_the_register_writes_it() -> None:
    assert plan_years("2022/2025") == Span(date(2022, 1, 1), date(2025, 12, 31))
    assert plan_years("2030") == Span(date.min, date(2030, 12, 31))
    assert plan_years(None) == plan_years("không rõ") == EVER


def test_a_normal_form_covers_its_days() -> None:
    assert span_of("2015/2018") == Span(date(2015, 1, 1), date(2018, 12, 31))
    assert span_of("2024-02") == Span(date(2024, 2, 1), date(2024, 2, 29))
    assert span_of("2024-Q1") == Span(date(2024, 1, 1), date(2024, 3, 31))
    assert span_of("2021-11-30") == Span(date(2021, 11, 30), date(2021, 11, 30))


@pytest.mark.parametrize(
    ("kind", "normalized", "since", "period", "expected"),
    [
        pytest.param("annual_by_date", "--10-25", "2026-11-22", "2030", "2027-10-25", id="the-next-one"),
        pytest.param("annual_by_date", "--11-15", "2026-11-22", "2022/2025", "2025-11-15", id="the-last-when-over"),
        pytest.param("annual_by_date", "--11-15", "2001-01-01", "2022/2025", "2022-11-15", id="not-before-the-plan"),
        pytest.param("period", "2015/2018", "2026-11-22", "2020", "2018-12-31", id="a-span-s-last-day"),
        pytest.param("by_year", "2030", "2026-11-22", "2030", "2030-12-31", id="a-year-s-last-day"),
        pytest.param(
            "effective_date", "2022-07-01", "2026-11-22", None, "2022-07-01", id="the-day-it-comes-into-force"
        ),
    ],
)
def test_one_day_stands_for_a_deadline(
    kind: DeadlineKind, normalized: str, since: str, period: str | None, expected: str
) -> None:
    assert first_day(row(kind, normalized), day(since), plan_years(period)) == day(expected)


def test_the_end_of_the_calendar_is_no_crash() -> None:
    assert standing(row("annual_by_date", "--01-01"), date.max) == Standing("over")
    assert standing(row("annual_by_date", "--12-31"), date.max) == Standing("due", date.max, 0)


@pytest.mark.parametrize(
    ("kind", "normalized", "expression", "today", "due"),
    [
        pytest.param("annual", "P1Y", "tháng 10 hằng năm", "2026-11-27", "2027-10-31", id="a-month-of-each-year"),
        pytest.param("annual", "P1Y", "quý I hằng năm", "2026-11-27", "2027-03-31", id="a-quarter-of-each-year"),
        pytest.param("annual", "P1Y", "từ tháng 4 đến tháng 6 hằng năm", "2026-05-01", "2026-06-30", id="a-span"),
        pytest.param("annual", "P1Y", "tháng 4 và tháng 8 hằng năm", "2026-05-01", "2026-08-31", id="two-months"),
        pytest.param(
            "periodic_unspecified", "P1M", "trước ngày 20 hằng tháng", "2026-11-27", "2026-12-20", id="a-day-each-month"
        ),
        pytest.param("annual", "P1Y", "hằng năm", "2026-11-27", None, id="every-year-on-no-day"),
        pytest.param("periodic_unspecified", "P1M", "hằng tháng", "2026-11-27", None, id="every-month-on-no-day"),
        pytest.param("by_year", "2026", "trong dự toán đầu năm 2026", "2026-01-01", None, id="early-in-a-year"),
    ],
)
def test_what_its_words_alone_place_on_the_calendar(
    kind: DeadlineKind, normalized: str, expression: str, today: str, due: str | None
) -> None:
    stated = Deadline("thu", "I.1", expression, kind, normalized, None, None)
    assert standing(stated, day(today)).due == (day(due) if due else None)
    assert is_dated(kind, normalized, expression) is (due is not None)
