"""The second tab in a real browser: the registers as tables, each row one click from its clause."""

from __future__ import annotations

import csv
import io

import httpx
import openpyxl
import pytest
from docx import Document
from docx.shared import Cm
from icalendar import Calendar

from assistant.service import RegisterQuery


def look_up(window, path="duties"):
    window.page.evaluate(f"location.hash = '#tra-cuu/{path}'")
    window.page.locator("#lookup-view .result").wait_for()
    window.page.locator("#lookup-view:not([aria-busy])").wait_for()


def counted(window):
    return window.page.locator("#lookup-view .count").inner_text()


def column(window, field):
    window.page.locator("#lookup-view:not([aria-busy])").wait_for()
    return window.page.locator(f"#lookup-view tbody td.{field}").all_inner_texts()


def choose(window, name, value):
    window.page.select_option(f".filters [name={name}]", value)
    window.page.wait_for_function(
        "([name, value]) => new URLSearchParams(location.hash.split('?')[1]).get(name) === value", arg=[name, value]
    )
    window.page.locator("#lookup-view:not([aria-busy])").wait_for()


def test_the_tab_opens_by_a_click_and_leads_back(opened, script):
    page = opened.page
    opened.ask(script.DEADLINE)
    page.locator("#head .tabs a", has_text="Tra cứu").click()
    page.locator("#lookup-view table").wait_for()
    assert not page.locator("#chat").is_visible()
    assert page.locator("#head .tabs a[aria-current=page]").inner_text() == "Tra cứu"
    opened.shot("18-lookup")
    page.go_back()
    page.locator("#newest .text").wait_for()
    assert page.locator("#cards .source").count() == 2


@pytest.mark.parametrize("kind", ["duties", "deadlines", "partners", "references"])
def test_each_register_shows_all_its_rows_with_their_count(opened, registers, kind):
    look_up(opened, kind)
    while opened.page.locator("#lookup-view .more").count():
        before = opened.page.locator("#lookup-view tbody tr").count()
        opened.page.locator("#lookup-view .more").click()
        opened.page.locator(f"#lookup-view tbody tr[data-n='{before + 1}']").wait_for()
    rows = registers.rows(RegisterQuery(kind))
    rows = [row for row in rows if row.get("kind") != "date_of_cited_document"]
    assert opened.page.locator("#lookup-view tbody tr").count() == len(rows)
    assert counted(opened) == f"{len(rows)}/{len(rows)} dòng"


@pytest.mark.parametrize(
    ("view", "name", "value", "field", "expected"),
    [
        pytest.param("duties", "role", "phối hợp", "role", {"phối hợp"}, id="role"),
        pytest.param("duties", "plan", "gia-lai", "plan", {"Gia Lai"}, id="plan"),
        pytest.param("partners", "country", "Lào", "country", {"Lào"}, id="country"),
        pytest.param("partners", "relation", "kết nghĩa", "relation", {"kết nghĩa"}, id="relation"),
        pytest.param("partners", "type", "organisation", "type", {"tổ chức"}, id="type-in-vietnamese"),
        pytest.param("deadlines", "type", "annual_by_date", "kind", {"hằng năm, có ngày"}, id="kind-of-deadline"),
    ],
)
def test_a_choice_filters_at_once(opened, view, name, value, field, expected):
    look_up(opened, view)
    choose(opened, name, value)
    assert set(column(opened, field)) == expected
    shown = len(column(opened, field))
    assert counted(opened).startswith(f"{shown}/{shown} dòng (lọc từ ")


@pytest.mark.parametrize("typed", ["bao cao", "báo cáo"])
def test_words_are_found_with_and_without_diacritics(opened, typed):
    look_up(opened, "deadlines")
    opened.page.fill(".filters [name=q]", typed)
    opened.page.keyboard.press("Enter")
    opened.page.wait_for_function("() => location.hash.includes('q=')")
    found = column(opened, "what")
    assert 5 < len(found) < 40
    assert all("báo cáo" in what.lower() for what in found)
    assert opened.page.locator(".filters [name=q]").input_value() == typed


def test_a_click_on_a_head_sorts_and_another_turns_it(opened):
    look_up(opened, "partners")
    head = opened.page.locator("#lookup-view th.country")
    head.locator("button").click()
    opened.page.locator("#lookup-view th.country[aria-sort=ascending]").wait_for()
    told = [country for country in column(opened, "country") if country]
    assert (told[0], told[-1]) == ("Campuchia", "Trung Quốc")
    head.locator("button").click()
    opened.page.locator("#lookup-view th.country[aria-sort=descending]").wait_for()
    assert column(opened, "country")[0] == "Trung Quốc"
    assert opened.page.evaluate("document.activeElement.dataset.sort") == "country"


def test_a_row_opens_its_clause_with_the_words_marked_and_can_be_copied(opened):
    page = opened.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    look_up(opened, "deadlines?plan=bac-giang&type=annual_by_date")
    page.locator("#lookup-view tbody td.expression").first.click()
    page.locator("#cards .source mark").wait_for()
    assert page.locator("#cards .source").count() == 1
    assert page.locator("#cards mark").inner_text() == "Hàng năm (trước ngày 25/10)"
    assert "IV. TỔ CHỨC THỰC HIỆN" in page.locator("#cards .chain").inner_text()
    assert page.locator("#cards .clause").count() > 1
    opened.shot("19-lookup-source")
    page.locator("#cards .copy").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "trước ngày 25/10" in copied
    assert "(Mục IV.13, đoạn 1, Kế hoạch tỉnh Bắc Giang (Triển khai" in copied


def test_the_keyboard_opens_a_row_and_comes_back(phone):
    page = phone.page
    look_up(phone, "deadlines?plan=bac-giang&type=annual_by_date")
    page.locator("#lookup-view button.place").focus()
    page.keyboard.press("Enter")
    page.locator("#cards .source mark").wait_for()
    assert page.evaluate("document.activeElement.matches('#cards .source')")
    back = page.locator("#cards .back")
    assert back.inner_text() == "Về bảng"
    back.click()
    assert page.evaluate("document.activeElement.matches('#lookup-view button.place')")


def test_nothing_found_is_said_and_the_filters_can_be_dropped(opened):
    look_up(opened, "references?q=khongcogi")
    assert "Không có dòng nào" in opened.page.locator("#lookup-view .nothing").inner_text()
    opened.shot("20-lookup-empty")
    opened.page.locator("#lookup-view button.reset").click()
    opened.page.locator("#lookup-view table").wait_for()
    assert opened.page.locator(".filters [name=q]").input_value() == ""


def test_what_is_shown_is_what_is_downloaded(opened):
    look_up(opened, "partners?country=H%C3%A0n+Qu%E1%BB%91c&sort=name&order=desc")
    names = column(opened, "name")
    files = {}
    for kind in ("Word", "Excel", "CSV"):
        with opened.page.expect_download() as waiting:
            opened.page.locator("#lookup-view a.file", has_text=kind).click()
        files[waiting.value.suggested_filename] = waiting.value.path().read_bytes()
    read = list(csv.DictReader(io.StringIO(files["doi-tac.csv"].decode("utf-8-sig"))))
    assert [row["Đối tác"] for row in read] == names
    assert list(read[0]) == ["Kế hoạch", "Đối tác", "Loại", "Nước", "Quan hệ", "Vị trí"]
    book = openpyxl.load_workbook(io.BytesIO(files["doi-tac.xlsx"]))
    assert [row[1].value for row in book.worksheets[0].iter_rows(min_row=2)] == names
    assert ("Nước", "Hàn Quốc") in list(book.worksheets[1].iter_rows(values_only=True))
    document = Document(io.BytesIO(files["doi-tac.docx"]))
    assert [row.cells[1].text for row in document.tables[0].rows[1:]] == names
    told = [paragraph.text for paragraph in document.paragraphs]
    assert "Nước: Hàn Quốc" in told
    assert any(f"{len(names)}/{len(names)} dòng (lọc từ " in line for line in told)
    assert document.sections[0].page_width > document.sections[0].page_height
    assert sum(cell.width for cell in document.tables[0].rows[0].cells) <= Cm(24.8)


@pytest.mark.parametrize("view", ["deadlines", "timeline"])
def test_deadlines_are_taken_away_as_a_calendar(opened, view):
    look_up(opened, f"{view}?plan=bac-giang")
    with opened.page.expect_download() as waiting:
        opened.page.locator("#lookup-view a.file", has_text="lịch").click()
    assert waiting.value.suggested_filename.endswith(".ics")
    events = Calendar.from_ical(waiting.value.path().read_bytes()).walk("VEVENT")
    assert len(events) == 3
    assert all("Kế hoạch tỉnh Bắc Giang" in str(event["description"]) for event in events)
    (yearly,) = [event for event in events if "rrule" in event]
    assert (yearly["dtstart"].dt.month, yearly["dtstart"].dt.day) == (10, 25)
    opened.shot(f"32-calendar-{view}")


def test_what_no_calendar_can_hold_is_offered_as_no_calendar(opened, served):
    look_up(opened, "deadlines?type=periodic_unspecified")
    assert opened.page.locator("#lookup-view a.file", has_text="Word").is_visible()
    assert opened.page.locator("#lookup-view a.file", has_text="lịch").count() == 0
    reply = httpx.get(f"{served.url}/lookup/partners.ics")
    assert reply.status_code == 404
    assert "Chỉ thời hạn" in reply.json()["detail"]


def test_a_lost_server_is_said_in_the_table_s_place(opened):
    look_up(opened)
    opened.page.route("**/lookup/partners*", lambda route: route.abort())
    opened.page.locator(".views a", has_text="Đối tác").first.click()
    opened.page.locator("#lookup-view [role=alert]", has_text="Chưa tra cứu được").wait_for()
    opened.page.unroute("**/lookup/partners*")
    opened.page.locator(".views a", has_text="Thời hạn").click()
    opened.page.locator("#lookup-view table").wait_for()


@pytest.mark.parametrize("path", ["/lookup/khong-co", "/lookup/khong-co.xlsx", "/lookup/metadata"])
def test_an_unknown_view_is_a_vietnamese_problem(served, path):
    reply = httpx.get(f"{served.url}{path}")
    assert reply.status_code == 404
    assert "Không có mục tra cứu “" in reply.json()["detail"]
    assert "lookup" not in reply.json()["detail"]


def test_what_is_typed_comes_back_as_text(served):
    reply = httpx.get(f"{served.url}/lookup/duties", params={"q": '"><script>alert(1)</script>'})
    assert "<script" not in reply.text
    assert "&quot;&gt;&lt;script&gt;" in reply.text


def test_a_clause_beside_a_table_goes_when_the_table_no_longer_has_its_row(opened):
    look_up(opened, "deadlines")
    page = opened.page
    row = page.locator("#lookup-view tbody tr", has_text="25/10").first
    row.locator(".place").click()
    marked = page.locator("#cards .source mark")
    marked.wait_for()
    said = marked.inner_text()
    page.locator("#lookup-view [data-sort=what]").click()
    page.locator("#lookup-view tbody tr.current", has_text="25/10").wait_for()
    marked.wait_for()
    assert marked.inner_text() == said
    page.fill(".filters [name=q]", "khôngcódòngnào")
    page.locator(".filters [type=submit]").click()
    page.locator("#lookup-view .nothing").wait_for()
    assert page.locator("#cards .source").count() == 0
    assert "Bấm vào một dòng" in page.locator("#cards .notice").inner_text()


@pytest.mark.parametrize("path", ["duties?plan=khong-co", "timeline?plan=khong-co", "chart?plan=khong-co",
                                  "beside?first=khong-co&subject=kinh+ph%C3%AD"])  # fmt: skip
def test_a_plan_that_is_not_loaded_is_said_to_be_so(opened, path):
    look_up(opened, path)
    told = opened.page.locator("#lookup-view .nothing p").inner_text()
    assert told.startswith("Không có kế hoạch “khong-co” trong dữ liệu đã nạp.")


def test_a_file_of_a_plan_that_is_not_loaded_is_a_problem(served):
    for form in ("xlsx", "ics"):
        reply = httpx.get(f"{served.url}/lookup/deadlines.{form}?plan=khong-co")
        assert reply.status_code == 404
        assert "khong-co" in reply.json()["detail"]


@pytest.mark.parametrize("view", ["deadlines", "timeline"])
def test_a_calendar_says_how_many_of_the_rows_it_holds(opened, served, view):
    look_up(opened, view)
    told = opened.page.locator("a.file[href*='.ics']").inner_text()
    held = Calendar.from_ical(httpx.get(f"{served.url}/lookup/{view}.ics").content)
    shown = counted(opened).removeprefix("✓ ").split("/")[0]
    assert told.endswith(f": {len(held.walk('VEVENT'))}/{shown} mốc có ngày")
    look_up(opened, f"{view}?q=25/10")
    opened.page.wait_for_function("!document.querySelector(\"a.file[href*='.ics']\").textContent.includes('mốc')")
