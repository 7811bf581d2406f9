"""What is due when, to whom and through whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.asked_of_time import is_of_what_is_due
from assistant.compose.context import Context
from assistant.compose.deadline_lines import deadline_line, words_on_due
from assistant.compose.draft import Draft
from assistant.compose.how_often import comes_as_often
from assistant.compose.missing import SUBJECTS
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.reporters import is_bound, is_sent_by, is_to_receiver, of_reporters
from assistant.compose.scope import only_appendix
from assistant.compose.time_kinds import answers
from assistant.understanding.cues import PERIODS, REPORTING
from ingest.folding import match_key, syllables
from ingest.plan import Clause
from ingest.registers.words import Deadline

_CLOSE = 0.85
_AS_GOOD = 0.8
_ENOUGH = 0.35
_SURE = 0.4
_FEW = 3
_SENT = 0.25
_OFTEN = re.compile(r"\b(?:\d+|ba|sáu|chín) tháng\b|\bquý\b|\b(?:hằng|mỗi|theo) (?:tháng|tuần)\b")
_BEFORE_RECEIVER = re.compile(r"(?:gửi|nộp|về|cho|lên|tới|đến|qua|trình|báo cáo)\s*\Z")


def matching(context: Context, plans: Sequence[str]) -> list[tuple[float, Deadline]]:
    """Return the deadlines of `plans` that the question is about, best first; dates of cited documents are none."""
    frame = context.frame
    rows = [row for row in context.corpus.deadlines(plans) if row.kind != "date_of_cited_document"]
    if PERIODS.search(frame.text):
        rows = [row for row in rows if row.kind in ("period", "by_year")] or rows
    if only_appendix(frame.text):
        rows = [row for row in rows if row.path.startswith("Phụ lục")] or rows
    reporting, bare = bool(REPORTING.search(frame.query)), is_bare(context)
    retrieval = {(item.clause.plan, item.clause.path): item.retrieval for item in context.ranked}
    scored: list[tuple[float, Deadline]] = []
    for row in rows:
        clause = context.corpus.clause(row.plan, row.path)
        is_report = bool(REPORTING.search(match_key(clause.text)))
        if (reporting and not is_report) or not is_of_what_is_due(context, clause):
            continue
        covered = 0.6 if bare else coverage_of(context, row)
        found = retrieval.get((row.plan, row.path), 0.0)
        sent = _SENT if frame.receivers and _goes_to(context, clause) else 0.0
        definite = 0.12 if reporting and row.kind == "annual_by_date" else 0.0
        scored.append((0.8 * covered + 0.2 * found + definite + sent, row))
    named = days_in(frame.typed) if frame.asserts else set()
    scored = [item for item in scored if named & days_in(item[1].expression)] or scored
    as_often = [item for item in scored if reporting and comes_as_often(frame.text, item[1])]
    return sorted(as_often or scored, key=lambda item: -item[0])


def days_in(text: str) -> set[tuple[int, int]]:
    """Return the days of the year that a text names, as day and month."""
    return {(int(day), int(month)) for day, month in _DAY_OF_YEAR.findall(match_key(text))}


_DAY_OF_YEAR = re.compile(r"(?<![\d/])(\d{1,2})\s*(?:/|tháng )\s*(\d{1,2})\b")


def is_bare(context: Context) -> bool:
    """Tell whether a question about times or reports has no other subject."""
    reporting = REPORTING.search(context.frame.query)
    return not context.frame.topic or bool(reporting and is_about_whole_plan(_without_report(context)))


def coverage_of(context: Context, row: Deadline) -> float:
    """Return how much of the topic the clause of a deadline covers, or the task that a line of time is about."""
    topic = context.frame.topic
    return max(context.evidence.coverage(topic, clause) for clause in words_on_due(context, row))


_REPORT_WORDS = frozenset(
    "báo cáo nộp gửi yêu cầu lúc kỳ định chế độ thông tin kết quả trình đối chiếu "
    "chốt sổ chậm nhất muộn trễ hôm nơi nhận".split()
)


def _without_report(context: Context) -> Context:
    """Return the question without what any question about reports is made of."""
    frame = context.frame
    return replace(
        context, frame=replace(frame, topic=tuple(word for word in frame.topic if word not in _REPORT_WORDS))
    )


def _goes_to(context: Context, clause: Clause) -> bool:
    """Tell whether a clause has something sent to or through an agency that the question has it sent to."""
    return any(
        _BEFORE_RECEIVER.search(match_key(clause.text[: mention.start]))
        and any(context.agencies.same(mention.name, receiver) for receiver in context.frame.receivers)
        for mention in context.agencies.lexicon.agencies_in(clause.text)
    )


def compose_deadline(context: Context) -> Draft | None:
    """Tell the deadlines asked about, plan by plan; None when the register holds none that fit."""
    frame = context.frame
    draft = Draft(context.corpus)
    total = shown = 0
    for plan in frame.plans:
        every = matching(context, [plan])
        fitting = [item for item in every if answers(frame.wanted, printed_around(context, item[1]))]
        if (dayless := _own_without(context, every, fitting)) is not None:
            return dayless if len(frame.plans) == 1 else None
        scored = of_reporters(context, fitting)
        if not scored or scored[0][0] < _ENOUGH or is_untimed(context, plan) or is_of_another(context, scored[0][1]):
            continue
        keep = [row for score, row in scored if score >= _CLOSE * scored[0][0] or _is_also_due(context, score, row)]
        # "Báo cáo Bộ Ngoại giao khi nào" asks for no day on which reports go to others.
        keep = [row for row in keep if is_to_receiver(context, row)] or keep
        rows = one_of_each_clause(context, keep)
        total += len(rows)
        for row in rows[: context.list_limit if frame.lists else _FEW]:
            draft.say(deadline_line(context, draft, row))
            shown += 1
    if not total:
        return None
    if total > _FEW:
        draft.complete = Complete(shown, total)
        draft.say(say.counted(shown, total, say.nouns.DEADLINE))
    return draft


def _own_without(
    context: Context, every: list[tuple[float, Deadline]], fitting: list[tuple[float, Deadline]]
) -> Draft | None:
    """Say that the report of the agencies asked about has no time of the kind wanted, and which it has; else None.

    A time that binds them with all others is told before it where any report may be meant, to any receiver.
    """
    frame = context.frame
    if not frame.agencies or not frame.names_plan or not REPORTING.search(frame.query):
        return None
    own = [row for _, row in every if is_sent_by(context, row, frame.agencies)]
    if not own or frame.wanted is None or any(row in own for _, row in fitting):
        return None
    bound = [row for _, row in fitting if is_bound(context, row) and _may_be_meant(context, row)]
    draft = Draft(context.corpus, status="answered" if bound else "not_stated")
    if not bound:
        draft.say(say.not_stated(f"**{context.corpus.name(own[0].plan)}**", SUBJECTS[frame.wanted]))
    for row in [*one_of_each_clause(context, bound)[: _FEW - 1], *one_of_each_clause(context, own)][:_FEW]:
        draft.say(deadline_line(context, draft, row))
    return draft


def _may_be_meant(context: Context, row: Deadline) -> bool:
    """Tell whether a question about "the report" may mean this one: to the same receiver, and as often as is named."""
    often = _OFTEN.search(context.frame.text)
    if often and often[0] not in match_key(context.corpus.clause(row.plan, row.path).text):
        return False
    return is_bare(context) and (not context.frame.receivers or is_to_receiver(context, row))


def is_untimed(context: Context, plan: str) -> bool:
    """Tell whether the clause that a question is about has no time: one without any covers it far better than any with.

    What is due in another task is no answer, however alike the two are.
    """
    if is_bare(context):
        return False
    best = max((item.coverage for item in context.ranked if item.clause.plan == plan), default=0.0)
    timed = [row for row in context.corpus.deadlines([plan]) if row.kind != "date_of_cited_document"]
    known = max((coverage_of(context, row) for row in timed), default=0.0)
    return best >= _SURE and known < _AS_GOOD * best


def is_of_another(context: Context, row: Deadline) -> bool:
    """Tell whether another plan has just what a question that names none is about, and this one does not.

    "Lễ hội Katê tổ chức tháng mấy": other festivals are none of it.
    """
    if context.frame.names_plan or context.frame.compares or is_bare(context):
        return False
    best = max((item.coverage for item in context.ranked), default=0.0)
    return best >= _SURE and coverage_of(context, row) < _AS_GOOD * best


def one_of_each_clause(context: Context, rows: Sequence[Deadline]) -> list[Deadline]:
    """Keep of several times in one clause the one of the part that is about the topic; of equals the first."""
    topic, best = context.frame.topic, dict[tuple[str, str], tuple[float, Deadline]]()
    for row in rows:
        share = context.evidence.share(topic, syllables(row.what or "")) + is_to_receiver(context, row)
        known = best.get((row.plan, row.path))
        if known is None or share > known[0]:
            best[row.plan, row.path] = share, row
    return [row for _, row in best.values()]


def tell_deadlines(context: Context, rows: Sequence[Deadline]) -> Draft:
    """Tell these deadlines, every one of them."""
    draft = Draft(context.corpus)
    # The times of one sentence are told together.
    told = list({(row.plan, row.path, row.what): row for row in reversed(rows)}.values())[::-1]
    for row in told:
        draft.say(deadline_line(context, draft, row))
    draft.complete = Complete(len(told), len(told))
    return draft


def _is_also_due(context: Context, score: float, row: Deadline) -> bool:
    """Tell whether a plan's other yearly reporting date belongs to the answer: no agency was named to choose by."""
    asks_all = bool(REPORTING.search(context.frame.query)) and not context.frame.agencies
    return asks_all and row.kind == "annual_by_date" and score >= _ENOUGH


def printed_around(context: Context, row: Deadline) -> str:
    """Return a time expression with the words beside it in its clause."""
    clause = context.corpus.clause(row.plan, row.path)
    at = clause.text.find(row.expression)
    # "Định kỳ vào ngày 15 tháng 11 hằng năm": the register may hold part of what the clause prints.
    return clause.text[max(0, at - 12) : at + len(row.expression) + 12] if at >= 0 else row.expression
