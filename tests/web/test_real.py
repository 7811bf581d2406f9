"""The window over the real assistant: real index, real embedder, real server, real browser."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest
import uvicorn
from icalendar import Calendar
from playwright.sync_api import Browser, Page

from assistant.assistant import Assistant
from assistant.settings import Settings
from assistant.web.app import build_app


@pytest.fixture(scope="module")
def address(assistant: Assistant) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(build_app(assistant, Settings(port=port)), log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 60
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    opened = context.new_page()
    opened.goto(address)
    opened.locator("#ask textarea").wait_for()
    yield opened
    context.close()


def ask(page: Page, question: str) -> None:
    page.fill("#ask textarea", question)
    page.keyboard.press("Enter")
    page.locator("#newest .turn[data-stage=done] .question p", has_text=question).wait_for(timeout=60_000)


def test_a_question_is_answered_and_its_clause_shown_with_the_quote_marked(page: Page) -> None:
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname or ""))
    ask(page, "Hạn báo cáo hằng năm của Bắc Giang là khi nào?")
    assert "25/10" in page.inner_text("#newest")
    page.locator("#newest button", has_text="1").first.click()
    marked = page.locator("mark").first
    marked.wait_for()
    assert "trước ngày 25/10" in marked.inner_text()
    assert hosts <= {"127.0.0.1", ""}


def test_every_example_question_gets_an_answer(page: Page, assistant: Assistant) -> None:
    for example in assistant.examples()[:3]:
        ask(page, example)
        assert "[" not in page.locator("#newest .turn").inner_text()[:3]


def test_the_api_gives_the_same_object_as_the_assistant(address: str, assistant: Assistant) -> None:
    question = "Kinh phí thực hiện kế hoạch của Gia Lai lấy từ đâu?"
    given = httpx.post(f"{address}/api/ask", json={"question": question}, timeout=60).json()
    own = assistant.ask(question).to_json()
    assert given["answer"] == own["answer"]
    assert given["citations"] == own["citations"]
    assert given["retrieved"] == own["retrieved"]


def test_the_newest_answer_is_brought_into_view(page: Page) -> None:
    ask(page, "Sở Văn hóa, Thể thao và Du lịch Bắc Giang được giao những nhiệm vụ gì?")
    ask(page, "Các huyện Hải Dương gửi báo cáo hàng năm về đâu?")
    newest = page.locator("#newest .turn .question")
    page.wait_for_function("document.querySelector('#newest .turn').getBoundingClientRect().top < 300")
    assert newest.is_visible()


def test_the_deadlines_are_a_calendar(address: str) -> None:
    reply = httpx.get(f"{address}/lookup/timeline.ics", params={"plan": "quang-nam"})
    assert reply.headers["content-type"] == "text/calendar; charset=utf-8"
    days = [str(event["dtstart"].dt) for event in Calendar.from_ical(reply.content).walk("VEVENT")]
    assert days == ["2025-12-31", "2030-12-31", "2022-11-15"]


def test_a_question_that_is_too_long_is_told_so_and_not_cut(page: Page) -> None:
    page.fill("#ask textarea", "nhiệm vụ " * 500)
    page.keyboard.press("Enter")
    notice = page.locator("#newest [data-stage=failed] .notice")
    notice.wait_for()
    assert "vượt giới hạn 4000" in notice.inner_text()


@pytest.mark.parametrize(
    ("subject", "first", "second"),
    [
        pytest.param("UNESCO", "Tổng cộng:", "Tổng cộng: 4/4 điều khoản.", id="a-bare-subject-is-told-whole"),
        pytest.param("kieu bao", "Tổng cộng: 6/6", "Tổng cộng: 8/8", id="without-diacritics"),
        pytest.param("hạn báo cáo", "trước ngày 25/10", "Định kỳ", id="a-time-stays-a-time"),
        pytest.param("ai ký kế hoạch?", "ký", "Võ Ngọc Thành", id="a-question-is-asked-as-it-is"),
    ],
)
def test_two_plans_are_compared_on_all_they_say(address: str, subject: str, first: str, second: str) -> None:
    query = {"first": "bac-giang", "second": "gia-lai", "subject": subject}
    rows = httpx.get(f"{address}/lookup/beside.csv", params=query).text.splitlines()
    assert any(first in row for row in rows if row.startswith("Kế hoạch tỉnh Bắc Giang"))
    assert any(second in row for row in rows if row.startswith("Kế hoạch tỉnh Gia Lai"))
