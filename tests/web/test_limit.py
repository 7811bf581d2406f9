"""Requests of one address are counted over the last minute, by a clock that the test turns."""

from __future__ import annotations

import httpx
import pytest

from assistant.settings import Settings
from assistant.web.limit import Limiter


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture(scope="module")
def turned(serving, script, tmp_path_factory):
    """A server that lets three requests a minute in, and its clock."""
    clock = Clock()
    settings = Settings(requests_per_minute=3, feedback=tmp_path_factory.mktemp("limit") / "feedback.sqlite3")
    with httpx.Client(base_url=serving(script.service(), settings, clock=clock), timeout=20) as client:
        yield client, clock


def test_the_minute_slides(clock):
    limiter = Limiter(2, clock)
    assert limiter.wait("a") == 0
    clock.now += 40
    assert limiter.wait("a") == 0
    assert limiter.wait("a") == 20
    clock.now += 19.5
    assert limiter.wait("a") == 1
    clock.now += 0.5
    assert limiter.wait("a") == 0
    assert limiter.wait("a") == 40


def test_addresses_are_counted_apart_and_quiet_ones_forgotten(clock):
    limiter = Limiter(1, clock)
    assert [limiter.wait(address) for address in ("a", "b", "a")] == [0, 0, 60]
    clock.now += 60
    assert limiter.wait("c") == 0
    assert len(limiter) == 1


def test_one_request_too_many_is_a_vietnamese_problem_that_says_when_to_come_again(turned, script):
    client, clock = turned
    clock.now += 100
    for _ in range(3):
        assert client.post("/api/ask", json={"question": script.DEADLINE}).status_code == 200
    clock.now += 15
    refused = client.post("/api/ask/stream", json={"question": script.DEADLINE})
    assert refused.status_code == 429
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.headers["retry-after"] == "45"
    assert "tối đa 3 yêu cầu" in refused.json()["detail"]
    assert refused.headers["x-content-type-options"] == "nosniff"
    assert client.post("/api/feedback", json={}).status_code == 429
    clock.now += 45
    assert client.post("/api/ask", json={"question": script.DEADLINE}).status_code == 200


def test_looking_up_is_counted_because_comparing_asks_questions(turned, script):
    client, clock = turned
    clock.now += 100
    asked = {"first": "bac-giang", "second": "gia-lai", "subject": script.DEADLINE}
    replies = [client.get("/lookup/beside", params=asked).status_code for _ in range(4)]
    assert replies == [200, 200, 200, 429]


def test_reading_is_not_counted(turned, script):
    client, clock = turned
    clock.now += 100
    for _ in range(5):
        assert client.get("/api/plans").status_code == 200
        assert client.get("/healthz").status_code == 200
    assert client.post("/api/ask", json={"question": script.DEADLINE}).status_code == 200


def test_nought_means_no_limit(serving, script):
    url = serving(script.service(), Settings(requests_per_minute=0), clock=lambda: 0.0)
    with httpx.Client(base_url=url) as client:
        replies = [client.post("/api/ask", json={"question": script.DEADLINE}) for _ in range(130)]
    assert {reply.status_code for reply in replies} == {200}


def test_questions_in_the_window_are_counted_too(serving, script, browser):
    url = serving(script.service(), Settings(requests_per_minute=2), clock=lambda: 0.0)
    context = browser.new_context()
    page = context.new_page()
    page.goto(url)
    for turn in (1, 2, 3):
        page.locator("#ask textarea").fill(script.DEADLINE)
        page.keyboard.press("Enter")
        page.locator(f"#newest [data-turn='{turn}']:is([data-stage=done], [data-stage=failed])").wait_for()
    assert "tối đa 2 yêu cầu" in page.locator("#newest .notice").inner_text()
    context.close()


def test_looking_up_too_often_is_told_in_the_table_s_place(serving, script, browser):
    url = serving(script.service(), Settings(requests_per_minute=2), clock=lambda: 0.0)
    context = browser.new_context()
    page = context.new_page()
    for view in ("duties", "partners", "references"):
        page.goto(f"{url}/#tra-cuu/{view}")
        page.locator("#lookup-view:not([aria-busy]) :is(.result, .notice)").first.wait_for()
    notice = page.locator("#lookup-view .notice")
    notice.wait_for()
    assert "tối đa 2 yêu cầu" in notice.inner_text()
    context.close()
