"""The HTTP API: the same service functions that the window uses."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict
from functools import partial
from typing import Any

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Match

from assistant.answer import Answer
from assistant.errors import AssistantError
from assistant.feedback import FeedbackFile
from assistant.service import Service
from assistant.settings import Settings
from assistant.web import words
from assistant.web.asking import AskBody, ask_service, check
from assistant.web.export import add_export
from assistant.web.feedback import add_feedback
from assistant.web.problems import problem
from assistant.web.recent import RecentAnswers
from assistant.web.registers import add_registers
from assistant.web.reveal import growing

log = logging.getLogger(__name__)
Asked = Callable[[AskBody], Answer]


def router(service: Service, settings: Settings, recent: RecentAnswers) -> APIRouter:
    """Return the routes under /api, and the two that a supervisor asks."""
    made = APIRouter()
    asked = partial(ask_service, service, settings)
    _add_asking(made, service, settings, recent)
    add_export(made, asked, recent)
    _add_plans(made, service)
    add_registers(made, service)
    add_feedback(made, FeedbackFile(settings.feedback_file), recent)

    @made.get("/healthz", summary="Máy chủ còn sống", tags=["Vận hành"])
    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @made.get("/readyz", summary="Sẵn sàng trả lời", tags=["Vận hành"])
    def readyz() -> Response:
        if not service.plans():
            return problem(503, *words.NOT_READY)
        try:
            is_ready = service.is_ready()
        except Exception:  # whatever is wrong with the files below, the answer is no
            log.exception("the index cannot be searched")
            is_ready = False
        if not is_ready:
            return problem(503, *words.NOT_SEARCHABLE)
        return JSONResponse({"status": "ok", "plans": len(service.plans())})

    _add_nothing_else(made)
    return made


def _add_asking(made: APIRouter, service: Service, settings: Settings, recent: RecentAnswers) -> None:
    asked = partial(ask_service, service, settings)

    @made.post("/api/ask", summary="Hỏi một câu, nhận câu trả lời có trích dẫn", tags=["Hỏi đáp"])
    def ask(body: AskBody) -> dict[str, Any]:
        answer = asked(body)
        return answer.to_json(recent.keep(body.question, answer).key)

    @made.post("/api/ask/stream", summary="Như trên, câu trả lời đến từng phần (SSE)", tags=["Hỏi đáp"])
    async def stream(body: AskBody) -> StreamingResponse:
        # Once the stream has begun its status is told already.
        check(service, settings, body)
        return StreamingResponse(
            _events(asked, recent, body), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )


async def _events(asked: Asked, recent: RecentAnswers, body: AskBody) -> AsyncIterator[str]:
    yield _event("status", {"stage": "searching"})
    try:
        answer = await to_thread.run_sync(asked, body)
    except AssistantError as error:
        yield _event("problem", {"title": words.BAD_QUESTION, "status": 422, "detail": str(error)})
        return
    except Exception:
        log.exception("the question could not be answered")
        yield _event("problem", {"title": words.SERVER_FAILED[0], "status": 500, "detail": words.SERVER_FAILED[1]})
        return
    told = ""
    for so_far in growing(answer.text):
        yield _event("text", {"delta": so_far[len(told) :]})
        told = so_far
    yield _event("answer", answer.to_json(recent.keep(body.question, answer).key))


def _event(name: str, data: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"


def _add_plans(made: APIRouter, service: Service) -> None:
    @made.get("/api/plans", summary="Các kế hoạch đang có", tags=["Kế hoạch"])
    def plans() -> list[dict[str, Any]]:
        return [asdict(plan) for plan in service.plans()]

    @made.get("/api/plans/{plan}", summary="Một kế hoạch", tags=["Kế hoạch"], response_model=None)
    def one_plan(plan: str) -> Response:
        found = next((card for card in service.plans() if card.id == plan), None)
        return JSONResponse(asdict(found)) if found else _no_plan(plan)

    @made.get(
        "/api/plans/{plan}/clauses/{address:path}",
        summary="Một điều khoản trong văn bản, kèm các đề mục trên nó và đoạn trước, sau",
        tags=["Kế hoạch"],
        response_model=None,
    )
    def clause(plan: str, address: str) -> Response:
        if all(card.id != plan for card in service.plans()):
            return _no_plan(plan)
        found = service.surroundings(plan, address)
        if found is None:
            return problem(404, words.NO_CLAUSE[0], words.NO_CLAUSE[1].format(address=address, plan=plan))
        return JSONResponse(asdict(found))


def _add_nothing_else(made: APIRouter) -> None:
    # Without it the window, mounted at the root, would answer for an unknown address of the API.
    @made.api_route("/api/{rest:path}", methods=["GET", "POST", "PUT", "DELETE", "PATCH"], include_in_schema=False)
    def nothing(rest: str, request: Request) -> Response:
        # A known address called another way: Starlette would say so, were this route not there.
        if any(route.matches(request.scope)[0] is Match.PARTIAL for route in made.routes):
            said = words.NO_METHOD[1].format(path=f"/api/{rest}", method=request.method)
            return problem(405, words.NO_METHOD[0], said)
        return problem(404, words.NO_PAGE[0], words.NO_PAGE[1].format(path=f"/api/{rest}"))


def _no_plan(plan: str) -> JSONResponse:
    return problem(404, words.NO_PLAN[0], words.NO_PLAN[1].format(plan=plan))
