"""What went wrong over HTTP, as RFC 9457 problem documents in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from assistant.errors import BadQuestion, UnknownPlan
from assistant.web import words

_QUOTED = re.compile(r"'([^']*)'")
_FIELD_PROBLEMS = {
    "missing": "bắt buộc phải có.",
    "string_type": "phải là một chuỗi chữ.",
    "list_type": "phải là một danh sách.",
    "literal_error": "chỉ nhận {expected}.",
    "int_parsing": "phải là một số nguyên.",
    "greater_than_equal": "không được nhỏ hơn {ge}.",
    "less_than_equal": "không được lớn hơn {le}.",
    "string_too_short": "không được để trống.",
    "string_unicode": "có ký tự không hợp lệ.",
    "extra_forbidden": "không có trong mẫu.",
    "string_too_long": "quá dài (tối đa {max_length} ký tự).",
    "too_long": "có quá nhiều mục.",
}
_FIELD_OTHER = "không đúng kiểu."


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
            "problem": _said(one),
        }
        for one in found
    ]
    detail = "; ".join(words.FIELD_PROBLEM.format(**one) for one in listed[:3])
    return problem(422, words.BAD_SHAPE, detail, errors=listed)


def _said(error: Mapping[str, Any]) -> str:
    limits = dict(error.get("ctx", {}))
    if "expected" in limits:  # "'up' or 'down'"
        limits["expected"] = " hoặc ".join(f"“{value}”" for value in _QUOTED.findall(str(limits["expected"])))
    return _FIELD_PROBLEMS.get(str(error["type"]), _FIELD_OTHER).format(**limits)


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
