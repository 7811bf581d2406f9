"""Timeline, chart of partners and two plans side by side in a real browser, against the registers themselves."""

from __future__ import annotations

import csv
import io
from collections import Counter

import httpx
import openpyxl
import pytest
from docx import Document

from assistant.service import RegisterQuery
from assistant.web.lookup.timeline import Span, span_of


def look_up(window, path):
    window.page.evaluate(f"location.hash = '#tra-cuu/{path}'")
    window.page.locator("#lookup-view .result > *").first.wait_for()
    window.page.locator("#lookup-view:not([aria-busy])").wait_for()


@pytest.mark.parametrize(
    ("normalized", "kind", "expected"),
    [
        pytest.param("--01-01", "annual_by_date", Span("months", 0, 0), id="new-year"),
        pytest.param("P1Y", "annual", Span("months", 0, 12), id="every-year"),
        pytest.param("2015/2018", "period", Span("years", 2015, 2019), id="a-period-to-its-last-day"),
        pytest.param("2030", "by_year", Span("years", None, 2031), id="a-year-whose-beginning-is-not-printed"),
        pytest.param("P3Y", "milestone", Span(""), id="a-length-is-no-date"),
        pytest.param(None, "periodic_unspecified", Span(""), id="nothing"),
    ],
)
def test_a_deadline_lies_where_its_words_put_it(normalized, kind, expected):
    assert span_of(normalized, kind) == expected


def test_the_timeline_has_every_deadline_once_and_opens_its_clause(opened, registers):
    look_up(opened, "timeline")
    page = opened.page
    rows = [row for row in registers.rows(RegisterQuery("deadlines")) if row["kind"] != "date_of_cited_document"]
    shown = page.locator("#lookup-view tbody td.when").all_inner_texts()
    assert Counter(shown) == Counter(" ".join(row["expression"].split()) for row in rows)
    assert page.locator("#lookup-view .count").inner_text() == f"{len(rows)}/{len(rows)} dòng"
    first = page.locator("#lookup-view tbody tr").first
    assert "25/10" in first.inner_text()
    at = page.evaluate(
        """() => { const [mark, track] = [".point", ".track"].map((name) =>
          document.querySelector(`#lookup-view ${name}`).getBoundingClientRect());
          return (mark.left + mark.width / 2 - track.left) / track.width * 12; }"""
    )
    assert 9.7 < at < 9.9
    opened.shot("21-timeline")
    first.locator("button.place").click()
    page.locator("#cards mark").wait_for()
    assert page.locator("#cards mark").inner_text() == "Hàng năm (trước ngày 25/10)"


def test_a_period_is_drawn_over_its_years(opened):
    look_up(opened, "timeline?plan=hai-phong&q=2015")
    bar = opened.page.locator("#lookup-view tr", has_text="2015- 2020").locator(".track b")
    assert bar.get_attribute("style") == "left:0.00%;width:100.00%"
    half = opened.page.locator("#lookup-view tr", has_text="2015-2016").locator(".track b")
    assert half.get_attribute("style") == "left:0.00%;width:33.33%"


def test_the_chart_counts_each_partner_of_a_plan_once_and_leads_to_its_rows(opened, registers):
    look_up(opened, "chart")
    page = opened.page
    rows = registers.rows(RegisterQuery("partners", country="Hàn Quốc"))
    parts = {row["plan"] for row in rows if row["type"] != "country"}
    named = {(row["plan"], row["name"], row["type"]) for row in rows}
    expected = Counter(plan for plan, _, kind in named if kind != "country" or plan not in parts)
    assert "country" in {row["type"] for row in rows if row["plan"] in parts}
    korea = page.locator("#lookup-view tbody tr", has_text="Hàn Quốc")
    assert korea.locator("td.number").inner_text() == str(expected.total())
    assert f"Quảng Nam {expected['quang-nam']}" in korea.locator(".said").inner_text()
    assert korea.locator(".stack i").count() == len(expected)
    assert page.locator("#lookup-view tbody tr").last.locator("th").inner_text() == "Không gắn với một nước"
    opened.shot("22-chart")
    korea.locator("a").click()
    page.locator("#lookup-view td.country").first.wait_for()
    assert set(page.locator("#lookup-view td.country").all_inner_texts()) == {"Hàn Quốc"}
    assert page.locator("#lookup-view tbody tr").count() == len(rows)


def test_two_plans_stand_side_by_side_with_their_sources(opened, script, served):
    page = opened.page
    look_up(opened, "beside?first=bac-giang&second=gia-lai")
    assert "Chọn hai kế hoạch" in page.locator("#lookup-view .notice").inner_text()
    page.fill(".filters [name=subject]", script.DEADLINE)
    page.keyboard.press("Enter")
    page.locator("#lookup-view .side .text").nth(1).wait_for()
    assert [one.plans for one in served.service.asked[-2:]] == [("bac-giang",), ("gia-lai",)]
    assert page.locator(".side h3").all_inner_texts()[0].startswith("Kế hoạch tỉnh Bắc Giang")
    page.locator(".side .cite[data-n='2']").first.click()
    page.locator("#cards .source[data-n='2'] mark").wait_for()
    assert "định kỳ báo cáo" in page.locator("#cards mark").inner_text()
    opened.shot("23-beside")


def test_a_plan_is_not_compared_with_itself(opened):
    look_up(opened, "beside?first=gia-lai&second=gia-lai&subject=x")
    assert "khác nhau" in opened.page.locator("#lookup-view .notice").inner_text()


@pytest.mark.parametrize(
    ("view", "name", "query", "said"),
    [
        pytest.param("timeline", "dong-thoi-gian", {"plan": "bac-giang"}, "25/10 hằng năm", id="timeline"),
        pytest.param("chart", "doi-tac-theo-nuoc", {}, "Hàn Quốc", id="chart"),
        pytest.param("beside", "so-sanh", {"second": "gia-lai", "first": "bac-giang"}, "25/10", id="beside"),
    ],
)
def test_each_is_downloaded(served, script, view, name, query, said):
    if view == "beside":
        query = {**query, "subject": script.DEADLINE}
    files = {}
    for form in ("csv", "xlsx", "docx"):
        reply = httpx.get(f"{served.url}/lookup/{view}.{form}", params=query)
        assert reply.headers["content-disposition"] == f'attachment; filename="{name}.{form}"'
        files[form] = reply.content
    head, *rows = csv.reader(io.StringIO(files["csv"].decode("utf-8-sig")))
    assert said in "\n".join(" ".join(row) for row in rows)
    (table,) = Document(io.BytesIO(files["docx"])).tables
    assert [cell.text for cell in table.rows[0].cells] == head
    assert [row.cells[0].text for row in table.rows[1:]] == [row[0] for row in rows]
    sheet = openpyxl.load_workbook(io.BytesIO(files["xlsx"])).worksheets[0]
    assert [cell.value for cell in sheet[1]] == head
    assert sheet.max_row == 1 + len(rows)
