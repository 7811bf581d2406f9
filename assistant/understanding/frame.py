"""What one question is understood to ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.understanding.cues import Sought
from assistant.understanding.detail import Detail
from assistant.understanding.wanted import Wanted
from ingest.folding import has_accents
from ingest.registers.words import Role


class Instead(NamedTuple):
    """What a plan has in the place of an agency that a question names and it does not have."""

    plan: str
    asked: str
    had: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A question understood.

    `text` is the question with its typing mended, in lower case, for matching only. `plans` are the plans it is
    about (all loaded ones when `names_plan` is false); `elsewhere` is a province it names that has no plan here.
    `agencies` are canonical ids or names, `receivers` those that something is sent to or through;
    `topic` the syllables that carry the subject, in order;
    `words` the same with the words of the genre ("mục tiêu cụ thể") left in, for finding a section by its heading.
    `inherits_plan`: the plan was named by a question before, not by this one.
    `infers_plan`: a name that only this plan prints told which one is meant; the question itself names none.
    `called` are numbers that only call the plan ("kế hoạch 182"), and no document that it cites.
    `details` are the kinds of detail asked for.
    `facts` are all facts of a document that it asks for ("số hiệu là gì và ai ký"), `sought` among them.
    `own` is what a follow-up itself adds to the topic; empty where it adds nothing.
    `without_role` is a role that it leaves out. `their_role`: who holds the tasks in which its agencies stand in it.
    `picks`: of the list told before it keeps what is about `own`; `among` are the clauses of that list, where only they
    tell what was on it.
    `denies`: it says that something is not so ("… không có phụ lục phải không").
    `said` is the topic of the part that says who does what, where another part asks on ("Sở A chủ trì T, vậy …?").
    `asks_role` says that it asks in which role an agency stands.
    `asks_now` says that it asks from today on ("còn bao nhiêu ngày").
    `about` are the clauses, plan and path, that a follow-up points at in the answer before it.
    `instead` are kindred agencies that a plan has in the place of one asked about; `agencies` are these already.
    `checks_part`: it asks whether its agency has a part in what it points at; `leaves_out`: who has beside its agency.
    `without_places` are the countries or places abroad whose partners it leaves out.
    `within`: what was asked before is looked for in the part of the plan that `text` names.
    `addresses` are those of its plans, each with its own, where it names several ("mục V.2 của A và mục IV.1 của B").
    `beside` are the clauses that answered the same of another plan, which its own answer is held against.
    `beyond` are clauses told before: only what there is beside them is asked for.
    `without` are plans that a question leaves out ("trừ Hải Phòng ra").
    `asks_place`: it asks at which address of its plan the thing stands.
    `counts_of`: how many names were told in the answer to that question is asked.
    `aside`: the next question goes on with the one before it; nothing in the plans is about it, or it is only a remark.
    `query` is what the index is searched for: the text, with what a follow-up leaves out.
    """

    typed: str
    text: str
    plans: tuple[str, ...] = ()
    names_plan: bool = False
    elsewhere: str | None = None
    renamed: tuple[tuple[str, str], ...] = ()
    agencies: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    role: Role | None = None
    without_role: Role | None = None
    their_role: Role | None = None
    picks: bool = False
    among: tuple[tuple[str, str], ...] = ()
    sought: Sought = Sought.OPEN
    facts: tuple[Sought, ...] = ()
    wanted: Wanted | None = None
    details: tuple[Detail, ...] = ()
    inherits_plan: bool = False
    infers_plan: bool = False
    compares: bool = False
    lists: bool = False
    verbatim: bool = False
    asserts: bool = False
    denies: bool = False
    said: tuple[str, ...] = ()
    asks_now: bool = False
    asks_role: bool = False
    asks_place: bool = False
    assertion: tuple[str, Role] | None = None
    places: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    address: str | None = None
    addresses: tuple[tuple[str, str], ...] = ()
    topic: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    query: str = ""
    follows_up: bool = False
    own: tuple[str, ...] = ()
    about: tuple[tuple[str, str], ...] = ()
    instead: tuple[Instead, ...] = ()
    checks_part: bool = False
    leaves_out: bool = False
    without_places: tuple[str, ...] = ()
    within: bool = False
    beside: tuple[tuple[str, str], ...] = ()
    beyond: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    counts_of: Frame | None = None
    aside: bool = False
    english: bool = False
    notes: tuple[str, ...] = field(default_factory=tuple)

    @property
    def wording(self) -> str:
        """The question as typed; typed without any diacritics, the mended text before it: for patterns with words."""
        return self.typed if self.english or has_accents(self.typed) else f"{self.text} . {self.typed}"
