"""What went wrong over HTTP, as RFC 9457 problem documents in Vietnamese."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from assistant.errors import BadQuestion, UnknownPlan
from assistant.say.values import wrong_value
from assistant.web import words


def problem(status: int, title: str, detail: str, **more: Any) -> JSONResponse:
    """Return a problem document."""
    document = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    return JSONResponse(document, status, media_type="application/problem+json")


def install(app: FastAPI) -> None:
    """Make every failure of the API a problem document."""
    app.add_exception_handler(RequestValidationError, _bad_shape)
    app.add_exception_handler(BadQuestion, _bad_question)
    app.add_exception_handler(UnknownPlan, _unknown_plan)
    app.add_exception_handler(HTTPException, _http)


async def _bad_shape(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(one["type"] == "json_invalid" for one in found):
        return problem(400, *words.BAD_JSON)
    listed = [
        {
            "field": ".".join(str(part) for part in one["loc"][1:]) or "body",
            "problem": wrong_value(one["type"], one.get("ctx", {})),
        }
        for one in found
    ]
    detail = "; ".join(words.FIELD_PROBLEM.format(**one) for one in listed[:3])
    return problem(422, words.BAD_SHAPE, detail, errors=listed)


async def _bad_question(_: Request, error: Exception) -> JSONResponse:
    return problem(422, words.BAD_QUESTION, str(error))


async def _unknown_plan(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, UnknownPlan)
    return problem(404, words.NO_PLAN[0], words.NO_PLAN[1].format(plan=error.plan))


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    path = request.url.path
    if error.status_code == 404:
        return problem(404, words.NO_PAGE[0], words.NO_PAGE[1].format(path=path))
    if error.status_code == 405:
        return problem(405, words.NO_METHOD[0], words.NO_METHOD[1].format(path=path, method=request.method))
    if error.status_code == 400:
        return problem(400, *words.BAD_JSON)
    return problem(error.status_code, str(error.detail), str(error.detail))
