"""A thing that a question takes for one plan's own and another plan names: a festival, a site, a programme."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.elsewhere import compose_said_elsewhere
from assistant.compose.names import names_in
from assistant.compose.passages import charged, choose, telling
from assistant.understanding.cues import Sought
from assistant.understanding.function_words import FUNCTION_WORDS
from assistant.understanding.topic import COMPOUNDS
from assistant.understanding.wanted import HAS, Wanted
from ingest.folding import match_key, syllables
from ingest.plan import HEADING_KINDS, Clause

_HEADS = re.compile(
    r"\b(?:lễ hội|festival|hội chợ|chương trình|cuộc thi|liên hoan|ngày hội|khu(?! vực)|di tích|ấn phẩm|chùa|đền|tháp"
    r"|thiền viện|quần đảo|đảo|phố cổ|không gian|trung tâm|làng|công viên|hồ(?! sơ)|rừng|bảo tàng|thư viện|dân ca|hát"
    r"|mộc bản|múa|nghệ thuật|quần thể|trường(?! hợp)|đền tháp|tín ngưỡng|điểm du lịch)\b"
)
"""What begins the name of a thing."""
_ASKED = (Wanted.TIME, Wanted.DAY, Wanted.MONTH, Wanted.YEAR, Wanted.PLACE, Wanted.INTERVAL)
_LONGEST, _LONG, _SHORTEST = 9, 4, 2
_ASIDE, _FAR_ASIDE = 2, 6
"""Syllables between the word that begins a name and what is printed of it ("lễ hội truyền thống Chọi trâu"); far from
it only a proper name ("khu dự trữ sinh quyển Cù Lao Chàm").
"""


def correct_thing(context: Context) -> Draft | None:
    """Correct a question about a thing that only another plan names, by a word that the plan asked about never uses."""
    frame, evidence, corpus = context.frame, context.evidence, context.corpus
    is_open = frame.sought is Sought.WHO or frame.wanted in _ASKED
    if is_open and not frame.asserts and compose_said_elsewhere(context) is not None:
        return None  # which says the same, and who does it there
    plan, others = frame.plans[0], [other for other in corpus.ids if other != frame.plans[0]]
    words = syllables(frame.text)
    heads = {len(syllables(frame.text[: found.start()])): found[0] for found in _HEADS.finditer(frame.text)}
    near = {head + aside for head in heads for aside in range(_ASIDE + 1)}
    starts = sorted({head + aside for head in heads for aside in range(_FAR_ASIDE + 1)})
    strange = {word for word in words if not evidence.stands_in([word], [plan])}
    cut = [(begin, words[begin : begin + length]) for begin in starts for length in range(_SHORTEST, _LONGEST + 1)]
    within = _within_provinces(context)  # "Trường Đại học Hải" is no name of "Trường Đại học Hải Dương"
    runs = [
        (at, run) for at, run in cut if len(run) >= _SHORTEST and _stands_alone(run) and at + len(run) not in within
    ]
    runs = [(at, run) for at, run in runs if evidence.stands_in(run, others) and not evidence.stands_in(run, [plan])]
    named = [
        run
        for at, run in runs
        if (at in near and strange & set(run) and _is_called_so(context, at, run, heads, others))
        or (at in heads and len(run) >= _LONG and not evidence.stands_in(run[:_SHORTEST], [plan]))
        or _is_a_name(context, run, others)
    ]
    # Of "nghệ thuật hát then" the name is what has most words of its own.
    run = max(named, key=lambda one: (len(strange.intersection(one)), len(one)), default=None)
    clause = _first_with(context, run, others) if run else None
    return _told(context, run, clause) if run and clause else None


def _within_provinces(context: Context) -> set[int]:
    """Return the places between the syllables of a province's name, counted in the question's syllables."""
    text = context.frame.text
    starts = [
        (len(syllables(text[: one.start])), len(syllables(one.printed)))
        for one in context.agencies.lexicon.provinces_in(text, typed=True)
    ]
    return {start + inside for start, length in starts for inside in range(1, length)}


def _stands_alone(run: list[str]) -> bool:
    """Tell whether a run neither begins nor ends with a function word; "không gian" begins with none."""
    if {"địa", "bàn"} <= set(run):  # "trường học trên địa bàn" calls nothing by a name
        return False
    return run[-1] not in FUNCTION_WORDS and (run[0] not in FUNCTION_WORDS or (run[0], run[1]) in COMPOUNDS)


def _is_called_so(context: Context, at: int, run: list[str], heads: dict[int, str], plans: list[str]) -> bool:
    """Tell whether a run begins with the word for what it is, or is printed beside it: "thư viện" is no "điện tử"."""
    clause = None if at in heads else _first_with(context, run, plans)
    return clause is None or any(
        head in match_key(clause.text) for begin, head in heads.items() if begin < at <= begin + _ASIDE
    )


def _is_a_name(context: Context, run: list[str], plans: list[str]) -> bool:
    """Tell whether a run is printed with a proper name of two words in it: a question may be typed without capitals."""
    clause = _first_with(context, run, plans)
    printed = re.search(r"\W+".join(map(re.escape, run)), clause.text, re.IGNORECASE) if clause else None
    source = match_key(context.corpus.views[context.frame.plans[0]].plan.source)
    return printed is not None and any(match_key(name) not in source for name in names_in(f". {printed[0]}"))


def _first_with(context: Context, run: list[str], plans: list[str]) -> Clause | None:
    clauses = [clause for clause in context.corpus.clauses(plans) if clause.kind not in HEADING_KINDS]
    held = [one for one in clauses if all(word in match_key(one.text) for word in run)]
    named = [one for one in held if f" {' '.join(run)} " in f" {' '.join(syllables(one.text))} "]
    leads = {(row.plan, row.path) for row in context.corpus.duties(plans) if row.role == "chủ trì"}
    asks_who = context.frame.sought is Sought.WHO or context.frame.agencies

    def fits(one: Clause) -> tuple[bool, float]:
        is_led = bool(asks_who) and (one.plan, one.path) in leads
        return is_led, context.evidence.coverage(context.frame.topic, one)

    return max(named, key=fits, default=None)


def _told(context: Context, run: list[str], clause: Clause) -> Draft:
    plan = context.frame.plans[0]
    own, other = context.corpus.name(plan), context.corpus.name(clause.plan)
    # When, where and how often something is held are just not stated of what is not there.
    is_open = HAS.search(context.frame.text) or context.frame.wanted in _ASKED
    draft = Draft(context.corpus, status="not_stated" if is_open else "answered")
    printed = re.search(r"\W+".join(map(re.escape, run)), clause.text, re.IGNORECASE)
    name = say.quoted(re.sub(r"[“”\"]", "", printed[0]) if printed else " ".join(run))
    mark = draft.cite(clause)
    mark = f"{mark}{charged(context, draft, clause)}"
    draft.say(say.name_elsewhere(own, name, other, telling(context, clause, 420, beside=run), mark))
    for item in [item for item in choose(context) if item.clause.plan == plan][:1]:
        draft.say(say.nearest_is(own, telling(context, item.clause, 300), draft.cite(item.clause)))
    return draft
