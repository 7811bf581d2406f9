"""Which of an agency's duties are about something, or all but those: questions that go on from a list of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.duties import row_line
from assistant.compose.duty_rows import rows_of, unique
from assistant.compose.row import Row
from assistant.compose.table_row import table_row
from assistant.compose.tasks import governed, is_role_line
from assistant.understanding.cues import PAYS
from assistant.understanding.function_words import QUESTION_WORDS
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import Clause
from ingest.registers.words import Duty

_PICKS = re.compile(
    r"\b(?:việc|nhiệm vụ|điểm|mục|ý|cái|đầu việc|phần) nào(?: \w+){0,2}?"
    r" (?:có|phải|nói|liên quan|nhắc|dính|đề cập|về|ghi)\b"
    r"|\b(?:chỉ (?:lấy|tính|xem|kể|cần|nêu|giữ)|lọc|giữ lại)\b.* (?:việc|nhiệm vụ|điểm|mục|ý|cái|đầu việc|nội dung)\b"
)
_LEAVES_OUT = re.compile(r"\b(?:ngoài|trừ|ngoại trừ|không kể|không tính)\b(?: \w+)+? (?:ra|còn)\b")
_NO_SUBJECT = QUESTION_WORDS | frozenset(
    "trừ ngoài ngoại điểm phần con số kể tính việc nữa nơi chỗ tỉnh kế hoạch bắt buộc yêu cầu phải".split()
)
_RELATES = re.compile(r"\b(?:liên quan|đề cập|dính|nhắc|nói)\b")
_ABOUT = 0.5
_CLOSE = 0.7
_MONEY = frozenset("tiền kinh phí vốn nguồn lực ngân sách hỗ trợ tài chương trình".split())
"""Words for money; what else is named beside them says whose it is ("tiền trung ương")."""
_ASKS_OF_MONEY = re.compile(r"\btiền\b|kinh phí|ngân sách|\bvốn\b")
_KINDS = (
    (re.compile(r"phần trăm|%"), re.compile(r"\d\s*%|phần trăm")),
    (_ASKS_OF_MONEY, re.compile(r"kinh phí|ngân sách|\bvốn\b|\btiền\b|tài chính")),
    (re.compile(r"con số|số liệu"), re.compile(r"\d")),
)
"""Kinds of content that one asks for by another word than a clause prints."""


def compose_picked(context: Context) -> Draft | None:
    """List the duties talked of that are about what a follow-up names, or all but those; None where it picks none."""
    frame = context.frame
    if frame.among and frame.picks and not frame.own and frame.agencies:
        return _of_part(context)
    if frame.among and (not frame.agencies or all(context.corpus.clause(*key).cells for key in frame.among)):
        return _among(context)
    leaves_out = not frame.picks and _LEAVES_OUT.search(frame.text) is not None
    if not frame.follows_up or not frame.agencies or (len(frame.plans) != 1 and not frame.picks):
        return None
    if not frame.picks and not leaves_out and not _PICKS.search(frame.text):
        return None
    kept = frame if frame.picks else replace(frame, role=None)
    every = unique(rows_of(replace(context, frame=kept), frame.plans))
    every = [row for row in every if not frame.among or (row.plan, row.path) in frame.among]
    told = _test(context, [context.corpus.clause(row.plan, row.path) for row in every])
    if told is None or len(every) < (1 if frame.picks else 2):
        return None
    rows = [row for row in every if told(context.corpus.clause(row.plan, row.path)) != leaves_out]
    return _listed(context, rows, every, say.LEFT_OVER if leaves_out else say.PICKED)


def _of_part(context: Context) -> Draft:
    """List the duties told before that stand in the part of the plan that a follow-up keeps, or outside it."""
    every = unique(rows_of(context, context.frame.plans))
    rows = [row for row in every if (row.plan, row.path) in context.frame.among]
    return _listed(context, rows, every, say.IN_PART)


def _listed(context: Context, rows: Sequence[Duty], every: Sequence[Duty], told: str) -> Draft:
    """List the rows picked of `every`, plan by plan; a plan with duties and none picked is named."""
    draft = Draft(context.corpus, status="answered" if rows else "not_stated")
    left, silent = context.list_limit, []
    for plan in dict.fromkeys(row.plan for row in every):
        own, all_of = ([row for row in some if row.plan == plan] for some in (rows, every))
        name = context.corpus.name(plan)
        if not own:
            silent.append((name, all_of))
            continue
        role = context.frame.role if context.frame.picks else None
        draft.say(say.duties_head(name, own[0].agency, len(own), role))
        if len(own) < len(all_of):
            draft.say(say.picked(len(own), len(all_of), told, role))
        for row in own[: max(left, 0)]:
            draft.say(_row(context, draft, row, max(300, min(1000, 3600 // len(rows)))))
        left -= len(own)
    if not rows:
        for name, all_of in silent:
            draft.say(say.none_picked(name, all_of[0].agency, len(all_of)))
        return draft
    if silent:
        draft.say(say.none_picked_in([name for name, _ in silent]))
    shown = min(len(rows), context.list_limit)
    draft.say(say.counted(shown, len(rows), say.nouns.DUTY))
    draft.complete = Complete(shown, len(rows))
    return draft


def _among(context: Context) -> Draft | None:
    """List the table rows, or clauses, told before that hold what a follow-up names; None where it names nothing."""
    every = [context.corpus.clause(*key) for key in context.frame.among]
    told = _test(context, every)
    if told is None:
        return None
    rows = [row for row in every if told(row)]
    draft = Draft(context.corpus, status="answered" if rows else "not_stated")
    noun = say.nouns.ROW if all(clause.cells for clause in every) else say.nouns.CONTENT
    draft.say(say.picked_rows(context.corpus.name(every[0].plan), len(rows), len(every), noun))
    for row in rows:
        is_row = bool(row.cells)
        draft.say(table_row(draft, row) if is_row else say.item_at(label_of(row.path), gist(row, 900), draft.cite(row)))
    if rows:
        draft.say(say.counted(len(rows), len(rows), noun))
        draft.complete = Complete(len(rows), len(rows))
    return draft


def _test(context: Context, clauses: list[Clause]) -> Callable[[Clause], bool] | None:
    """Return what tells whether a clause is about what the question itself names; None where it names nothing."""
    own = _RELATES.sub(" ", " ".join(context.frame.own)).split()
    words = tuple(word for word in own if word not in _NO_SUBJECT)
    for asked, printed in _KINDS:
        if asked.search(context.frame.text):
            whose = _payer(words, clauses) if context.frame.picks and asked is _ASKS_OF_MONEY else ""
            return lambda clause: _holds(clause, printed, whose)
    if not words:
        return None
    covered = {clause.id: _share(context, words, clause) for clause in clauses}
    least = max(_ABOUT, _CLOSE * max(covered.values(), default=0.0))
    return lambda clause: covered[clause.id] >= least


def _share(context: Context, words: Sequence[str], clause: Clause) -> float:
    """Return how much of `words` a duty says, with the headings above it, but not one that names whom it charges.

    Of a line that only charges somebody with a section it is what the best clause of that section says.
    """
    above = [one for one in context.corpus.headings(clause) if not context.agencies.lexicon.agencies_in(one.text)]
    titles = [word for one in above for word in syllables(one.text)]
    told = [clause, *_charged_with(context, clause)]
    return max(context.evidence.share(words, [*titles, *syllables(one.text)]) for one in told)


def _charged_with(context: Context, clause: Clause) -> list[Clause]:
    section = governed(context.corpus, clause)
    if section is clause:
        return []
    return [one for one in context.corpus.children(section) if not is_role_line(one)]


def _row(context: Context, draft: Draft, row: Duty, room: int) -> Row:
    """Return a duty as a row; of a section it quotes the clause that is about what was asked."""
    clause = context.corpus.clause(row.plan, row.path)
    words = tuple(word for word in context.frame.own if word not in _NO_SUBJECT)
    inside = {one.id: context.evidence.share(words, syllables(one.text)) for one in _charged_with(context, clause)}
    best = max(_charged_with(context, clause), key=lambda one: inside[one.id], default=None)
    is_there = best is not None and inside[best.id] >= _ABOUT
    return row_line(context, draft, row, room, parts=[best] if best is not None and is_there else None)


def _payer(words: Sequence[str], clauses: Sequence[Clause]) -> str:
    """Return what a question names beside a word for money, in the words of a row's column where one prints it.

    "Ngân sách" is a source there as well as a word for money. Empty where any money is meant.
    """
    paid = [match_key(cell.text) for one in clauses for cell in one.cells if PAYS.search(match_key(cell.column))]
    rest = list(words)
    while rest:
        phrase = " ".join(rest)
        if rest[0] not in _MONEY or any(phrase in text for text in paid):
            return phrase
        rest.pop(0)
    return ""


def _holds(clause: Clause, printed: re.Pattern[str], whose: str) -> bool:
    """Tell whether a clause holds a kind of content, of whom it is asked; a row tells its money in a column."""
    paid = [match_key(cell.text) for cell in clause.cells if PAYS.search(match_key(cell.column))]
    if paid:
        return any(text.strip() and whose in text for text in paid)
    text = match_key(clause.text)
    return printed.search(text) is not None and whose in text
