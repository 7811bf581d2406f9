"""`GET /api/registers/{kind}`: the registers of the plans, filtered, in pages or whole as a file."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from assistant.lookup import FIELDS, same_value, values_of
from assistant.service import RegisterKind, RegisterQuery, Service
from assistant.web import words
from assistant.web.download import download
from assistant.web.problems import problem
from assistant.web.register_sheet import register_bytes
from ingest.export import columns_of
from ingest.sheets import csv_bytes

MOST = 200
"""Rows of one page."""

_EVERYWHERE = ("plan", "q")
_NARROWING = ("agency", "role", "type", "country", "number", "relation")
_ABOUT = (
    "Các sổ: duties (nhiệm vụ), deadlines (thời hạn), partners (đối tác), references (văn bản viện dẫn), metadata"
    " (thông tin kế hoạch). Cơ quan viết cách nào cũng được: đủ tên, viết tắt, không dấu, hay tên từ năm 2025."
)
_ROW = {
    "plan": "bac-giang",
    "path": "IV.1 - 8",
    "agency": "Sở Ngoại vụ",
    "role": "thực hiện",
    "text": "- Tổng hợp tình hình triển khai thực hiện Kế hoạch và định kỳ báo cáo Bộ Ngoại giao…",
    "deadline": "định kỳ",
    "label": "Kế hoạch tỉnh Bắc Giang · Mục IV.1, gạch đầu dòng 8",
}
_PAGE = {"kind": "duties", "total": 39, "offset": 0, "limit": 50, "rows": [_ROW]}


class Filters(BaseModel):
    """Which rows; what is left out or empty filters nothing."""

    model_config = ConfigDict(extra="forbid")
    plan: list[str] = Field(default=[], max_length=100, description="Mã kế hoạch, nhắc lại được", examples=["gia-lai"])
    agency: str = Field(default="", max_length=200, description="Cơ quan", examples=["SNgV"])
    role: str = Field(default="", max_length=40, description="Vai trò", examples=["chủ trì"])
    type: str = Field(default="", max_length=60, description="Loại", examples=["locality"])
    country: str = Field(default="", max_length=100, description="Nước", examples=["Hàn Quốc"])
    number: str = Field(default="", max_length=100, description="Số văn bản", examples=["2013/QĐ-TTg"])
    relation: str = Field(default="", max_length=40, description="Quan hệ với đối tác", examples=["kết nghĩa"])
    q: str = Field(default="", max_length=300, description="Các từ phải có trong dòng", examples=["hằng năm"])
    sort: str = Field(default="", max_length=40, description="Xếp theo trường nào", examples=["agency"])
    order: Literal["asc", "desc"] = Field(default="asc", description="Chiều xếp", examples=["desc"])


class Page(Filters):
    """Which rows, and which of them to give at once."""

    offset: int = Field(default=0, ge=0, description="Bỏ qua bao nhiêu dòng", examples=[0])
    limit: int = Field(default=50, ge=1, le=MOST, description="Lấy bao nhiêu dòng", examples=[50])


def add_registers(made: APIRouter, service: Service) -> None:
    """Add the routes; those of the files first, for a kind may hold any sign."""
    _add_files(made, service)

    @made.get(
        "/api/registers/{kind}",
        summary="Một sổ tra cứu, có lọc và chia trang",
        description=_ABOUT,
        tags=["Tra cứu"],
        response_model=None,
        responses={200: {"description": "Một trang", "content": {"application/json": {"example": _PAGE}}}},
    )
    def register(kind: str, page: Annotated[Page, Query()]) -> Response:
        rows = _rows(service, kind, page)
        if isinstance(rows, Response):
            return rows
        shown = rows[page.offset : page.offset + page.limit]
        return JSONResponse(
            {"kind": kind, "total": len(rows), "offset": page.offset, "limit": page.limit, "rows": shown}
        )


def _add_files(made: APIRouter, service: Service) -> None:
    def add(form: Literal["csv", "xlsx"], summary: str) -> None:
        @made.get(
            f"/api/registers/{{kind}}.{form}",
            summary=summary,
            description=_ABOUT,
            tags=["Tra cứu"],
            response_class=Response,
            responses={200: {"description": f"Tệp, ví dụ: duties.{form}"}},
            operation_id=f"register_{form}",
        )
        def file(kind: str, filters: Annotated[Filters, Query()]) -> Response:
            rows = _rows(service, kind, filters)
            if isinstance(rows, Response):
                return rows
            fields = (*columns_of(kind), "label")
            if form == "xlsx":
                names = {card.id: card.province or card.name for card in service.plans()}
                return download(register_bytes(kind, fields, rows, names), f"{kind}.{form}")
            return download(csv_bytes(fields, rows), f"{kind}.{form}")

    add("xlsx", "Cả sổ (đã lọc) thành tệp Excel, đầu cột và giá trị bằng tiếng Việt")
    add("csv", "Cả sổ (đã lọc) thành tệp CSV, tên trường và mã như JSON")


def _rows(service: Service, kind: str, filters: Filters) -> list[dict[str, Any]] | Response:
    """Return the rows that are asked for, or the problem with asking."""
    known: dict[str, RegisterKind] = {one: one for one in FIELDS}
    if kind not in known:
        return problem(404, words.NO_REGISTER[0], words.NO_REGISTER[1].format(kind=kind, known=", ".join(known)))
    usable = (*_EVERYWHERE, *FIELDS[known[kind]])
    for name in _NARROWING:
        given = getattr(filters, name).strip()
        if given and name not in usable:
            said = words.NO_FILTER[1].format(kind=kind, name=name, known=", ".join(usable))
            return problem(422, words.NO_FILTER[0], said)
        known_values = values_of(known[kind], name)
        if given and known_values and not any(same_value(given, one) for one in known_values):
            told = ", ".join(known_values)
            return problem(
                422, words.NO_VALUE[0], words.NO_VALUE[1].format(kind=kind, name=name, value=given, known=told)
            )
    plans = tuple(dict.fromkeys(plan for plan in filters.plan if plan.strip()))
    loaded = {card.id for card in service.plans()}
    for plan in plans:
        if plan not in loaded:
            return problem(404, words.NO_PLAN[0], words.NO_PLAN[1].format(plan=plan))
    sortable = (*columns_of(kind), "label")
    if filters.sort and filters.sort not in sortable:
        said = words.NO_SORT[1].format(kind=kind, name=filters.sort, known=", ".join(sortable))
        return problem(422, words.NO_SORT[0], said)
    narrowed = {name: getattr(filters, name).strip() for name in _NARROWING}
    query = RegisterQuery(known[kind], plans, **narrowed, words=filters.q.strip())
    return list(service.register(replace(query, sort=filters.sort, descends=filters.order == "desc")))
