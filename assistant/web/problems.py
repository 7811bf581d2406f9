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

_NO_OBJECT = {"model_attributes_type", "model_type"}


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
    if broken := next((one for one in found if one["type"] == "json_invalid"), None):
        return _bad_json(broken["loc"][-1] + 1)
    listed = [
        {
            "field": ".".join(str(part) for part in one["loc"][1:]) or "body",
            "problem": words.NO_OBJECT if one["type"] in _NO_OBJECT else wrong_value(one["type"], one.get("ctx", {})),
        }
        for one in found
    ]
    detail = "; ".join(words.FIELD_PROBLEM.format(**one).rstrip(".") for one in listed[:3])
    return problem(422, words.BAD_SHAPE, f"{detail}.", errors=listed)


def _bad_json(place: int | None = None) -> JSONResponse:
    title, detail = words.BAD_JSON
    return problem(400, title, detail.format(place="" if place is None else words.BAD_PLACE.format(place=place)))


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
        return _bad_json()
    return problem(error.status_code, str(error.detail), str(error.detail))
