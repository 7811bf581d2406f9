"""Who proposed that a document be issued, and by which submission: the preamble's last ground says it."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.facts import compose_fact
from assistant.compose.references import compose_references
from assistant.understanding.cues import Sought
from ingest.agencies import PROVINCE_COMMITTEE
from ingest.folding import match_key
from ingest.plan import Clause

_DOCUMENT = r"(?:kế hoạch|quyết định|văn bản)"
_WHO = r"(?:\bai|\b(?:cơ quan|đơn vị|sở|ban|ngành|bên|nơi) nào)"
_PROPOSES = r"(?:đề nghị|đề xuất|xin|trình|dâng|làm tờ trình)"
_ISSUES = r"(?:ra|ban hành|ký|ký ban hành|phê duyệt|duyệt)"
_THIS = r"(?: (?:này|trên|của|tỉnh|thành phố|x|được|ra đời|ra|ban hành|ký))*"
"""After "kế hoạch", what makes it the plan itself and not one that somebody is to draw up."""
_NAMED = r"(?:ai|(?:cơ quan|đơn vị|sở|ban|ngành|bên|nơi) nào)"
_ASKED = re.compile(
    rf"{_WHO}(?: (?:là|đã|được|đứng ra|người))* {_PROPOSES}(?: (?!báo cáo|kết quả)\w+){{0,10}} {_ISSUES}"
    rf"(?: (?:bản|cái))* {_DOCUMENT}{_THIS}(?:$| (?:theo|tại|bằng|số|ngày|giấy tờ|văn bản|và|với)\b)"
    rf"|{_DOCUMENT}{_THIS} (?:theo|trên cơ sở|do)(?: lời)? (?:đề nghị|đề xuất|tờ trình)(?: (?:của|số))*"
    rf" (?:gì|nào|mấy|bao nhiêu|{_NAMED})\b"
    rf"|\btờ trình (?:số (?:mấy|bao nhiêu|nào)|nào)(?: \w+){{0,8}} {_ISSUES} {_DOCUMENT}{_THIS}(?:$| (?:ngày|và|của)\b)"
    rf"|\b(?:cơ quan|đơn vị|bên|nơi|sở)(?: (?:đã|đứng ra))* (?:đề nghị|đề xuất|trình)(?: (?!báo cáo)\w+){{0,8}}"
    rf" {_ISSUES}"
    rf" {_DOCUMENT}{_THIS} là\b"
    rf"|(?<!cho )(?<!của )(?<!hiện ){_DOCUMENT}{_THIS} do {_NAMED}(?: \w+)? (?:đề nghị|đề xuất|trình)\b(?! bày)"
)
_ON_PROPOSAL = re.compile(r"\b(?:ban hành|ký|phê duyệt)\b.*\b(?:theo|do|từ|trên)\b.*\b(?:đề nghị|đề xuất|tờ trình)\b")
_PROPOSING = frozenset("ban hành ký phê duyệt quyết định văn bản đề nghị xuất tờ trình lời cơ sở giấy số".split())
"""What a question is made of that asks for the proposal of the document and for nothing else."""
_RESTS_ON = re.compile(r"\b(?:căn cứ|cơ sở pháp lý|dựa (?:vào|trên))\b")
_GROUND = re.compile(r"(?:theo|xét|căn cứ)(?: (?:đề nghị|đề xuất|tờ trình|báo cáo)\b)")

_OF_THE_SUBMISSION = (Sought.NUMBER, Sought.ISSUED)
"""Number and day, asked beside a submission, are those of the submission."""


def compose_proposer(context: Context) -> Draft | None:
    """Tell who proposed the plan asked about and with which paper; None where something else is asked.

    The question is about the document itself: "ai đề nghị ra quyết định này, giấy tờ số mấy ngày nào".
    """
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.numbers:
        return None
    plan = frame.plans[0]
    asks = _ASKED.search(frame.text.replace(match_key(context.corpus.place(plan)), "x"))
    if not asks and not (_ON_PROPOSAL.search(frame.text) and _PROPOSING.issuperset(frame.topic)):
        return None
    name = context.corpus.name(plan)
    grounds = [clause for clause in context.corpus.clauses([plan]) if _is_ground(clause)]
    draft = Draft(context.corpus, status="answered" if grounds else "not_stated")
    for clause in grounds:
        agencies = [found.printed for found in context.agencies.lexicon.agencies_in(clause.text)]
        draft.say(say.proposed_by(name, agencies[:1], clause.text, draft.cite(clause)))
        others = [one for one in frame.agencies if not any(context.agencies.same(own, one) for own in agencies)]
        if frame.asserts and agencies and others and PROVINCE_COMMITTEE not in others:
            draft.lines.insert(0, say.unmet([context.agency_name(one) for one in others]))
            draft.status = "premise_corrected"
    if not grounds:
        draft.say(say.not_stated(f"**{name}**", say.subjects.PROPOSER))
        draft.say(say.searched(len(context.corpus.views[plan].plan.clauses)))
    facts = tuple(fact for fact in frame.facts if fact not in _OF_THE_SUBMISSION)
    if facts and (told := compose_fact(replace(context, frame=replace(frame, sought=facts[0], facts=facts)))):
        draft.add(told)  # "… theo tờ trình số mấy, hiệu lực từ bao giờ"
    if _RESTS_ON.search(frame.text):
        rests = compose_references(replace(context, frame=replace(frame, sought=Sought.REFERENCES, topic=())))
        draft = _joined(draft, rests)
    return draft


def _joined(draft: Draft, beside: Draft | None) -> Draft:
    if beside is not None:
        draft.add(beside)
        draft.status = "answered"
    return draft


def _is_ground(clause: Clause) -> bool:
    return clause.kind == "header" and _GROUND.match(match_key(clause.text)) is not None
