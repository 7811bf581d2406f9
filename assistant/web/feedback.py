"""`/api/feedback`: a mark on an answer, kept with everything that made the answer; it can be changed and withdrawn."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.config import JsonDict

from assistant.errors import NotKept
from assistant.feedback import Feedback, FeedbackFile
from assistant.web import words
from assistant.web.problems import problem
from assistant.web.recent import RecentAnswers

log = logging.getLogger(__name__)

_EXAMPLE: JsonDict = {
    "question": "Hạn báo cáo hằng năm của Bắc Giang?",
    "answer_id": "5f0c6f0e4d5b4a7c8e0a9a3c2b1d0e9f",
    "rating": "down",
    "reason": "Thiếu ý",
    "text": "Chưa nêu báo cáo gửi qua cơ quan nào.",
}
_KEPT: dict[int | str, dict[str, Any]] = {
    201: {"description": "Đã ghi góp ý", "content": {"application/json": {"example": {"id": 7}}}}
}


class CitationPart(BaseModel):
    """A citation of the answer object."""

    model_config = ConfigDict(extra="ignore")
    n: int
    plan: str = Field(max_length=200)
    path: str = Field(max_length=500)
    label: str = Field(default="", max_length=1000)
    quote: str = Field(default="", max_length=20_000)


class FeedbackBody(BaseModel):
    """A mark on an answer: on the one of `answer_id`, or on the one whose parts stand here."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})
    question: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000)]
    rating: Literal["up", "down"]
    reason: str | None = Field(default=None, max_length=200)
    text: str | None = Field(default=None, max_length=2000)
    answer_id: str | None = Field(default=None, min_length=1, max_length=64)
    answer: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100_000)] | None = None
    status: str | None = Field(default=None, max_length=40)
    citations: list[CitationPart] = Field(default_factory=list, max_length=1000)
    versions: dict[str, str] = Field(default_factory=dict, max_length=20)


def add_feedback(made: APIRouter, file: FeedbackFile, recent: RecentAnswers) -> None:
    """Add the route."""

    @made.post(
        "/api/feedback",
        summary="Góp ý về một câu trả lời: đúng hay chưa đúng, vì sao",
        description=(
            "Gửi “answer_id” của câu trả lời vừa nhận; câu trả lời cũ thì gửi kèm nội dung của nó. Gửi lại cho cùng"
            " một câu trả lời là thay góp ý trước."
        ),
        tags=["Góp ý"],
        status_code=201,
        response_model=None,
        responses=_KEPT,
    )
    def feedback(body: FeedbackBody) -> Response:
        parts = _parts(body, recent)
        if parts is None and body.answer_id is not None:
            return problem(422, words.ANSWER_GONE[0], words.ANSWER_GONE[1].format(id=body.answer_id))
        if parts is None:
            return problem(422, words.BAD_SHAPE, words.NO_ANSWER)
        said: dict[str, Any] = body.model_dump(include={"question", "rating", "reason", "text", "answer_id"})
        try:
            return JSONResponse({"id": file.keep(Feedback(**said, **parts), replaces=_is_known(body, recent))}, 201)
        except NotKept:
            log.exception("feedback could not be kept")
            return problem(503, *words.NOT_KEPT)

    @made.delete(
        "/api/feedback/{answer_id}",
        summary="Rút lại góp ý về một câu trả lời",
        tags=["Góp ý"],
        status_code=204,
        response_model=None,
    )
    def withdraw(answer_id: str) -> Response:
        try:
            # An id that this server never gave out may be anybody's: a client invents those that it likes.
            if recent.find(answer_id) is None or not file.withdraw(answer_id):
                return problem(404, words.NO_MARK[0], words.NO_MARK[1].format(id=answer_id))
        except NotKept:
            log.exception("feedback could not be withdrawn")
            return problem(503, *words.NOT_WITHDRAWN)
        return Response(status_code=204)


def _is_known(body: FeedbackBody, recent: RecentAnswers) -> bool:
    return body.answer_id is not None and recent.find(body.answer_id) is not None


def _parts(body: FeedbackBody, recent: RecentAnswers) -> dict[str, Any] | None:
    """Return the answer that is meant: what this server remembers of it goes before what a client tells."""
    given = recent.find(body.answer_id) if body.answer_id else None
    if given is not None:
        known = given.answer
        citations = [asdict(citation) for citation in known.citations]
        return {"answer": known.text, "status": known.status, "citations": citations, "versions": known.versions}
    if body.answer is None:
        return None
    citations = [citation.model_dump() for citation in body.citations]
    return {"answer": body.answer, "status": body.status, "citations": citations, "versions": body.versions}
