"""`POST /api/ask/export` and `GET /api/answers/{id}.{form}`: an answer as a file for a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from fastapi.responses import Response

from assistant.answer import Answer
from assistant.web import words
from assistant.web.asking import AskBody
from assistant.web.download import download
from assistant.web.problems import problem
from assistant.web.recent import RecentAnswers
from assistant.web.sheet_file import sheet_bytes
from assistant.web.word_file import word_bytes

_WRITERS = {"docx": word_bytes, "xlsx": sheet_bytes}
_ABOUT = (
    "docx: câu hỏi, câu trả lời và các nguồn trích dẫn nguyên văn. xlsx: các dòng của danh sách hay bảng, một trang"
    " nguồn trích dẫn, một trang toàn văn câu trả lời."
)


def add_export(made: APIRouter, asked: Callable[[AskBody], Answer], recent: RecentAnswers) -> None:
    """Add the routes; `asked` answers, `recent` knows what was answered."""

    @made.post(
        "/api/ask/export",
        summary="Hỏi một câu, nhận câu trả lời thành tệp Word hoặc Excel",
        description=_ABOUT,
        tags=["Hỏi đáp"],
        response_class=Response,
        responses={200: {"description": "Tệp tra-loi.docx hoặc tra-loi.xlsx"}},
    )
    def export(
        body: AskBody,
        form: Annotated[Literal["docx", "xlsx"], Query(alias="format", description="Loại tệp", examples=["docx"])],
    ) -> Response:
        return download(_WRITERS[form](body.question, asked(body)), f"tra-loi.{form}")

    @made.get(
        "/api/answers/{answer_id}.{form}",
        summary="Câu trả lời đã nhận thành tệp Word hoặc Excel",
        description=_ABOUT,
        tags=["Hỏi đáp"],
        response_class=Response,
        responses={200: {"description": "Tệp tra-loi.docx hoặc tra-loi.xlsx"}},
    )
    def answer_file(answer_id: str, form: Literal["docx", "xlsx"]) -> Response:
        given = recent.find(answer_id)
        if given is None:
            return problem(404, words.FILE_GONE[0], words.FILE_GONE[1].format(id=answer_id))
        return download(_WRITERS[form](given.question, given.answer), f"tra-loi.{form}")
