"""The rows of the registers, with exactly the fields that the contract names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ingest.localities import PlaceType

Role = Literal["chủ trì", "phối hợp", "thực hiện"]
DeadlineKind = Literal[
    "annual_by_date",
    "annual",
    "period",
    "by_year",
    "periodic_unspecified",
    "milestone",
    "effective_date",
    "date_of_cited_document",
]
Relation = Literal["kết nghĩa", "đã ký kết", "hợp tác", "tiềm năng"]


@dataclass(frozen=True, slots=True)
class Duty:
    """What a clause asks of one agency; `agency` as the plan writes it, abbreviations spelled out."""

    plan: str
    path: str
    agency: str
    role: Role
    text: str
    deadline: str | None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time that a clause states; `normalized` is null for what is no date on any calendar.

    `what` is the work or report in question, `to` who receives it, and through whom in brackets.
    """

    plan: str
    path: str
    expression: str
    kind: DeadlineKind
    normalized: str | None
    what: str | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Partner:
    """A place or organisation abroad that a clause names, as printed, and how the province stands to it."""

    plan: str
    path: str
    name: str
    type: PlaceType
    country: str | None
    relation: Relation | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that a clause cites; what is not printed beside it is null."""

    plan: str
    path: str
    number: str | None
    type: str
    date: str | None
    issuer: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a plan says about itself; what it leaves blank is null."""

    plan: str
    title: str | None
    province: str | None
    document_type: str | None
    number: str | None
    date: str | None
    issuer: str | None
    signer: str | None
    signer_title: str | None
    period: str | None
    implements: str | None
    appendix_mentioned: bool
    appendix_present: bool


@dataclass(frozen=True, slots=True)
class Registers:
    """All rows of one plan, each register in document order."""

    duties: tuple[Duty, ...]
    deadlines: tuple[Deadline, ...]
    partners: tuple[Partner, ...]
    references: tuple[Reference, ...]
    metadata: Metadata
