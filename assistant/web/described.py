"""The API's description (OpenAPI) in Vietnamese: the answer object, and every refusal as a problem document."""

from __future__ import annotations

from typing import Any, Final, get_args

from fastapi import FastAPI
from pydantic import TypeAdapter

from assistant.answer import Citation, Complete, Retrieved, Status
from assistant.service import Service
from assistant.web import words
from assistant.web.samples import parameters, samples

_PROBLEM: Final = "Problem"
_ANSWER: Final = "Answer"
_SAID = {"Successful Response": words.DONE, "Validation Error": words.BAD_SHAPE}
_ASKING = ("/api/ask", "/api/ask/stream", "/api/ask/export")
_REFUSALS = {
    "400": words.BAD_JSON[0],
    "403": words.FOREIGN[0],
    "404": words.NO_PLAN[0],
    "413": words.TOO_LARGE[0],
    "422": words.BAD_SHAPE,
    "429": words.TOO_MANY[0],
}


_MISSING = {
    "{address}": words.NO_CLAUSE[0],
    "{plan}": words.NO_PLAN[0],
    "{kind}": words.NO_REGISTER[0],
    "/api/feedback/{answer_id}": words.NO_MARK[0],
    "{answer_id}": words.FILE_GONE[0],
}
"""What is not there, by the part of an address that names it; the first that fits."""

_STREAM = (
    'event: status\ndata: {"stage": "searching"}\n\n'
    'event: text\ndata: {"delta": "**Kế hoạch tỉnh …**: "}\n\n'
    'event: answer\ndata: {"id": "…", "status": "answered", "answer": "…"}\n\n'
)


def describe(app: FastAPI, service: Service) -> None:
    """Make the application describe itself so, with replies of `service` as examples; called once all routes stand."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _with_examples(_told(plain()), samples(service))
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's own way to change its description


def _told(schema: dict[str, Any]) -> dict[str, Any]:
    schemas = schema.setdefault("components", {}).setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas |= {_PROBLEM: _problem(), _ANSWER: _answer()}
    for path, methods in schema["paths"].items():
        for method in methods.values():
            responses = method["responses"]
            for status, response in responses.items():
                response["description"] = _SAID.get(response["description"], response["description"])
                if status == "422":
                    response["content"] = _refusal(words.BAD_SHAPE)["content"]
            if missing := next((said for part, said in _MISSING.items() if part in path), ""):
                responses["404"] = _refusal(missing)
            if path in _ASKING:
                responses |= {status: _refusal(said) for status, said in _REFUSALS.items()}
    asked = schema["paths"]["/api/ask"]["post"]["responses"]["200"]
    asked["content"] = {"application/json": {"schema": _ref(_ANSWER)}}
    streamed = schema["paths"]["/api/ask/stream"]["post"]["responses"]["200"]
    streamed["content"] = {"text/event-stream": {"schema": {"type": "string"}, "example": _STREAM}}
    return schema


def _with_examples(schema: dict[str, Any], examples: dict[str, Any]) -> dict[str, Any]:
    known = parameters(examples)
    for path, methods in schema["paths"].items():
        for method in methods.values():
            if path in examples:
                method["responses"]["200"]["content"]["application/json"]["example"] = examples[path]
            for parameter in method.get("parameters", ()):
                if parameter["in"] == "path" and parameter["name"] in known:
                    parameter["example"] = known[parameter["name"]]
    return schema


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _refusal(said: str) -> dict[str, Any]:
    return {"description": said, "content": {"application/problem+json": {"schema": _ref(_PROBLEM)}}}


def _problem() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "title": "RFC 9457",
        "type": "object",
        "required": ["type", "title", "status", "detail"],
        "properties": {"type": text, "title": text, "status": {"type": "integer"}, "detail": text},
    }


def _answer() -> dict[str, Any]:
    """Return the answer object of the contract, section 3."""
    text = {"type": "string"}
    parts = {name: TypeAdapter(kind).json_schema() for name, kind in _PARTS.items()}
    return {
        "type": "object",
        "required": ["id", "status", "answer", "citations", "retrieved", "understood", "versions"],
        "properties": {
            "id": text,
            "status": {"type": "string", "enum": list(get_args(Status))},
            "answer": text,
            "citations": {"type": "array", "items": parts["citations"]},
            "retrieved": {"type": "array", "items": parts["retrieved"]},
            "complete": parts["complete"],
            "suggestions": {"type": "array", "items": text},
            "understood": text,
            "timings_ms": {"type": "object", "additionalProperties": {"type": "number"}},
            "versions": {"type": "object", "additionalProperties": text},
        },
    }


_PARTS: dict[str, type] = {"citations": Citation, "retrieved": Retrieved, "complete": Complete}
