"""The API over real HTTP: the right status, and a Vietnamese problem document where something is wrong."""

from __future__ import annotations

import json
from urllib.parse import quote

import httpx
import pytest

from assistant.web.app import MAX_BODY


@pytest.fixture
def api(served):
    with httpx.Client(base_url=served.url, timeout=20) as client:
        yield client


def test_an_answer_is_the_object_of_the_contract(api, script):
    reply = api.post("/api/ask", json={"question": script.LIST, "history": [{"role": "user", "content": "trước"}]})
    answer = reply.json()
    assert reply.status_code == 200
    assert answer["status"] == "answered"
    assert answer["complete"] == {"shown": 9, "total": 9}
    assert set(answer["citations"][0]) == {"n", "plan", "path", "label", "quote", "start", "end", "page"}


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        pytest.param(b"{", 400, "JSON hợp lệ (sai từ ký tự thứ 2); hãy", id="not-json"),
        pytest.param(b'{"question": "\xff"}', 400, "JSON hợp lệ; hãy", id="not-utf-8"),
        pytest.param(b"[1]", 422, "Content-Type: application/json", id="no-object"),
        pytest.param(b'{"question": 5, "x": 1}', 422, "chuỗi chữ; Trường “x”", id="two-fields"),
        pytest.param(b"{}", 422, "question", id="no-question"),
        pytest.param(b'{"question": 5}', 422, "chuỗi", id="a-number"),
        pytest.param(b'{"question": "a", "history": [{"role": "system", "content": "x"}]}', 422, "role", id="a-role"),
        pytest.param(b'{"question": "a", "more": 1}', 422, "more", id="an-unknown-field"),
        pytest.param(b'{"question": "  "}', 422, "trống", id="an-empty-question"),
        pytest.param(b'{"question": "' + b"a" * MAX_BODY + b'"}', 413, "quá", id="too-large"),
    ],
)
def test_a_bad_request_gets_a_problem_document(api, body, status, said):
    reply = api.post("/api/ask", content=body, headers={"content-type": "application/json"})
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/problem+json"
    problem = reply.json()
    assert problem["status"] == status
    assert said in problem["detail"]


def test_a_body_without_a_declared_length_is_counted_too(api):
    def pieces():
        yield b'{"question": "'
        for _ in range(MAX_BODY // 1024 + 1):
            yield b"a" * 1024

    reply = api.post("/api/ask", content=pieces(), headers={"content-type": "application/json"})
    assert reply.status_code == 413


def test_a_failure_of_the_service_is_a_problem_without_its_inside(api, script):
    reply = api.post("/api/ask", json={"question": script.BROKEN})
    assert reply.status_code == 500
    assert reply.headers["content-type"] == "application/problem+json"
    assert "boom" not in reply.text
    assert api.post("/api/ask", json={"question": script.DEADLINE}).status_code == 200


def test_a_stream_tells_the_answer_in_pieces_and_then_whole(api, script):
    with api.stream("POST", "/api/ask/stream", json={"question": script.DEADLINE}) as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")
        blocks = reply.read().decode("utf-8").strip().split("\n\n")
    events = [(block.splitlines()[0][7:], json.loads(block.splitlines()[1][6:])) for block in blocks]
    names = [name for name, _ in events]
    assert names[0] == "status"
    assert names[-1] == "answer"
    assert names.count("text") > 3
    assert "".join(data["delta"] for name, data in events if name == "text") == events[-1][1]["answer"]


def test_a_stream_tells_what_is_wrong(api, script):
    reply = api.post("/api/ask/stream", json={"question": script.REFUSED_INPUT})
    assert "event: problem" in reply.text
    assert "rút gọn" in reply.text


@pytest.mark.parametrize("question", ["", " ?! ", "a" * 4001], ids=["empty", "no word", "too long"])
@pytest.mark.parametrize("path", ["/api/ask", "/api/ask/stream"])
def test_what_is_no_question_is_refused_before_a_stream_begins(api, path, question):
    reply = api.post(path, json={"question": question})
    assert reply.status_code == 422
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.json()["title"] == "Câu hỏi không dùng được"


def test_plans_and_clauses_are_found_by_their_address(api, script):
    assert [plan["id"] for plan in api.get("/api/plans").json()] == [plan.id for plan in script.PLANS]
    assert api.get("/api/plans/bac-giang").json()["province"] == "Bắc Giang"
    clause = api.get(f"/api/plans/bac-giang/clauses/{quote('IV.13 ¶ 1')}").json()
    assert [one["path"] for one in clause["headings"]] == ["IV", "IV.13"]
    assert [one["path"] for one in clause["clauses"] if one["is_cited"]] == ["IV.13 ¶ 1"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/plans/khong-co", 404),
        ("GET", "/api/plans/khong-co/clauses/I", 404),
        ("GET", "/api/plans/bac-giang/clauses/XX.9", 404),
        ("GET", "/api/gi-do", 404),
        ("POST", "/gradio_api/upload", 404),
        ("GET", "/embed/gradio_api/file=/etc/passwd", 404),
    ],
)
def test_an_unknown_address_is_a_vietnamese_problem(api, method, path, status):
    reply = api.request(method, path)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/problem+json"


def test_a_supervisor_can_ask_how_it_is(api):
    assert api.get("/healthz").json() == {"status": "ok"}
    assert api.get("/readyz").json() == {"status": "ok", "plans": 5}


@pytest.mark.parametrize("path", ["/", "/embed/", "/api/plans", "/web/talk.js"])
def test_every_reply_carries_the_secure_headers(api, served, path):
    headers = api.get(path).headers
    assert f"frame-ancestors 'self' {served.allowed_site}" in headers["content-security-policy"]
    assert "'unsafe-inline'" not in headers["content-security-policy"].split("script-src")[1].split(";")[0]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_the_page_names_no_other_host(api):
    page = api.get("/").text
    assert '<html lang="vi"' in page
    assert "http://" not in page.replace(str(api.base_url).rstrip("/"), "").replace("http://www.w3.org", "")
    assert "https://" not in page


def test_another_sites_page_may_not_ask_unless_it_is_allowed_to_embed(api, served, script):
    body = {"question": script.DEADLINE}
    own = served.url
    replies = {
        origin: api.post("/api/ask", json=body, headers={"Origin": origin}).status_code
        for origin in (own, served.allowed_site, served.other_site, "null")
    }
    assert replies == {own: 200, served.allowed_site: 200, served.other_site: 403, "null": 403}
    refused = api.post("/api/ask", json=body, headers={"Origin": served.other_site})
    assert "frame_ancestors" in refused.json()["detail"]
    assert api.get("/api/plans", headers={"Origin": served.other_site}).status_code == 200


@pytest.mark.parametrize("path", ["/api/ask", "/api/ask/stream"])
def test_an_unknown_plan_is_a_404_before_anything_is_asked(api, served, script, path):
    before = len(served.service.asked)
    reply = api.post(path, json={"question": script.DEADLINE, "plans": ["khong-co"]})
    assert (reply.status_code, reply.json()["title"]) == (404, "Không có kế hoạch này")
    assert "khong-co" in reply.json()["detail"]
    assert len(served.service.asked) == before


@pytest.mark.parametrize("data", [b"\xff\xfe{", b"[" * 50_000, b"{"])
def test_a_body_that_cannot_be_read_is_said_in_vietnamese(api, data):
    reply = api.post("/api/ask", content=data, headers={"Content-Type": "application/json"})
    assert reply.status_code == 400
    assert reply.json()["detail"].startswith("Nội dung gửi lên không phải JSON hợp lệ")
    assert "hãy sửa" in reply.json()["detail"]


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_a_known_address_called_the_wrong_way_is_a_405(api, method):
    reply = api.request(method, "/api/ask")
    assert (reply.status_code, reply.json()["title"]) == (405, "Sai cách gọi")


@pytest.mark.parametrize("path", ["/", "/embed", "/embed.js", "/healthz", "/readyz", "/api/plans", "/api/ask", "/nope"])
def test_a_monitor_that_sends_head_is_told_what_get_is(api, path):
    asked, told = api.get(path), api.head(path)
    assert told.status_code == asked.status_code
    assert told.headers.get("content-type") == asked.headers.get("content-type")
    assert told.content == b""
    assert "content-security-policy" in told.headers


@pytest.mark.parametrize("path", ["/nope", "/docs", "/tra-cuu", "/embed/nope"])
def test_an_address_of_nothing_is_a_vietnamese_problem_everywhere(api, path):
    reply = api.get(path)
    assert reply.status_code == 404
    assert reply.headers["content-type"] == "application/problem+json"
    assert path in reply.json()["detail"]


def test_the_icon_and_the_description_are_ours(api):
    for path in ("/favicon.ico", "/embed/favicon.ico"):
        assert b"<svg" in api.get(path).content
    assert (
        api.get("/openapi.json", follow_redirects=True).json()["info"]["title"] == "Trợ lý Kế hoạch Ngoại giao văn hóa"
    )


def test_the_api_describes_itself_in_vietnamese(api, script):
    schema = api.get("/api/openapi.json").json()
    said = json.dumps(schema, ensure_ascii=False)
    assert "Successful Response" not in said
    assert "Validation Error" not in said
    asking = schema["paths"]["/api/ask"]["post"]["responses"]
    assert set(asking) == {"200", "400", "403", "404", "413", "422", "429"}
    assert all("application/problem+json" in asking[status]["content"] for status in set(asking) - {"200"})
    for path in ("/api/plans", "/api/plans/{plan}", "/api/plans/{plan}/clauses/{address}"):
        told = schema["paths"][path]["get"]
        known = {one["name"]: one["example"] for one in told.get("parameters", ())}
        reply = api.get(path.format_map({"plan": "bac-giang", "address": ""} | known))
        assert reply.status_code == 200
        if "{plan}" not in path or "address" in known:
            assert told["responses"]["200"]["content"]["application/json"]["example"] == reply.json()
    for path, methods in schema["paths"].items():
        if "{" in path:
            for told in methods.values():
                assert "application/problem+json" in told["responses"]["404"]["content"], path
    assert schema["paths"]["/api/ask"]["post"]["responses"]["200"]["content"]["application/json"]["example"]["answer"]
    assert "text/event-stream" in schema["paths"]["/api/ask/stream"]["post"]["responses"]["200"]["content"]
    described = schema["components"]["schemas"]["Answer"]
    answer = api.post("/api/ask", json={"question": script.LIST}).json()
    assert set(described["required"]) <= set(answer) <= set(described["properties"])
    assert answer["status"] in described["properties"]["status"]["enum"]
    assert set(answer["citations"][0]) == set(described["properties"]["citations"]["items"]["properties"])
