"""What every composer works from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from assistant.agencies import AgencyBook
from assistant.compose.tasks import TaskBook
from assistant.corpus import Corpus
from assistant.evidence import Evidence, Ranked
from assistant.understanding.frame import Frame

_CITY, _OF_A_CITY, _PROVINCE = "thành phố", " thành phố", " tỉnh"


@dataclass(frozen=True, slots=True)
class Context:
    """One question's frame with its ranked clauses, and the corpus it is asked of.

    `today` is None where the caller gives no clock; then nothing is told about days left.
    `in_cell`: what is told stands in a cell beside others, and is kept short.
    `near` gives how near in meaning each clause of a plan is to the question, by its path; None where nothing tells.
    """

    corpus: Corpus
    evidence: Evidence
    agencies: AgencyBook
    tasks: TaskBook
    frame: Frame
    ranked: tuple[Ranked, ...]
    list_limit: int
    today: date | None = None
    near: Callable[[str], Mapping[str, float]] | None = None
    in_cell: bool = False

    def agency_name(self, key: str) -> str:
        """Return an agency's full name as the plans asked about would call it: those of a city have no "tỉnh"."""
        name, plans = self.agencies.name_of(key), self.frame.plans
        is_of_cities = self.frame.names_plan and all(_CITY in self.corpus.name(plan) for plan in plans)
        return f"{name.removesuffix(_PROVINCE)}{_OF_A_CITY}" if is_of_cities and name.endswith(_PROVINCE) else name

    def within(self, plan: str) -> Context:
        """Return the same question asked of one plan."""
        address = dict(self.frame.addresses).get(plan, self.frame.address)
        frame = replace(self.frame, plans=(plan,), names_plan=True, compares=False, address=address)
        ranked = tuple(item for item in self.ranked if item.clause.plan == plan)
        return replace(self, frame=frame, ranked=ranked)
