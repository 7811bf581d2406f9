"""What a person asks of the second tab, as its form sends it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from assistant.lookup import FIELDS
from assistant.service import RegisterKind, RegisterQuery
from assistant.web.lookup import words

STEP = 100
"""Rows that a table shows before it is asked for more."""
CITED_DATE = "date_of_cited_document"

REGISTERS: tuple[RegisterKind, ...] = ("duties", "deadlines", "partners", "references")


class Wanted(BaseModel):
    """Filters, order and how many rows; what is left out or empty filters nothing."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    plan: str = Field(default="", max_length=200)
    agency: str = Field(default="", max_length=200)
    role: str = Field(default="", max_length=40)
    type: str = Field(default="", max_length=60)
    country: str = Field(default="", max_length=100)
    relation: str = Field(default="", max_length=40)
    number: str = Field(default="", max_length=100)
    q: str = Field(default="", max_length=300)
    first: str = Field(default="", max_length=200)
    second: str = Field(default="", max_length=200)
    subject: str = Field(default="", max_length=500)
    sort: str = Field(default="", max_length=40)
    order: Literal["asc", "desc"] = "asc"
    limit: int = Field(default=STEP, ge=1, le=100_000)

    @field_validator("*", mode="before")
    @classmethod
    def _without_space_around(cls, value: object) -> object:
        return value.strip() if isinstance(value, str) else value

    def query(self, kind: RegisterKind) -> RegisterQuery:
        """Return the query of one register; a filter that the register does not know is dropped."""
        given = {name: getattr(self, name) for name in FIELDS[kind]}
        sort = self.sort if self.sort in words.COLUMNS[kind] and self.sort != "under" else ""
        # A place sorts by where it stands in the document, and that is the order rows come in.
        sort = "" if sort == "label" and self.order == "asc" else sort
        plans = (self.plan,) if self.plan else ()
        return RegisterQuery(kind, plans, **given, words=self.q, sort=sort, descends=self.order == "desc")

    def filters(self) -> dict[str, str]:
        """Return the filters that are set, by their names."""
        return {name: str(getattr(self, name)) for name in words.FILTERS if getattr(self, name)}
