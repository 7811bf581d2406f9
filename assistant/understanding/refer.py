"""What a follow-up points at in the answer before it, and when it starts on another subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.called import ASKS_CALLED_NOW
from assistant.understanding.cues import DUTIES, REPORTING, Sought
from assistant.understanding.followup import OF_THE_PLAN
from assistant.understanding.frame import Frame
from assistant.understanding.ordinals import counted_item, one_of_two
from assistant.understanding.same_thing import content_of
from assistant.understanding.slots import named_before, named_subject, set_first
from assistant.understanding.they import THEY, them
from assistant.understanding.told import Memory
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_THAT = re.compile(
    r"(?<!kế hoạch )(?<!văn bản )(?<!quyết định )(?<!sở )(?<!cơ quan )(?<!đơn vị )(?<!tỉnh )(?<!ban )(?<!nơi )"
    r"(?<!trong )(?<!ở )(?<!năm )(?<!ngày )(?<!tháng )(?<!đoạn )(?<!ông )(?<!bà )(?<!anh )(?<!chị )(?<!vị )(?<!người )"
    r"\b(?:đó|này|ấy|kia|nói trên|vừa (?:nêu|rồi|nói|xong)|(?:lúc|hồi|ban|khi) nãy)\b|^(?:thế |vậy )?nó\b"
    r"|^(?:nói |nêu |kể )?(?:cụ thể|chi tiết|rõ hơn)\b"
)
"""Points at what an answer told; "kế hoạch này", "sở đó", "ông ấy" are no clauses."""
_WHERE = re.compile(
    r"(?:(?:thế|vậy|ở|nằm|thuộc|tại|là) )*(?:mục|điểm|khoản|phần|điều|chỗ|đoạn) (?:mấy|nào|số mấy)"
    r"(?: (?:vậy|thế|nhỉ|ạ))*$"
)
"""Asks where what was told stands, and nothing else ("mục mấy?")."""
_SHARE = re.compile(r"(?:(?:thế|vậy|là|đạt|cụ thể|tức) )*(?:bao nhiêu|mấy) phần trăm(?: (?:vậy|thế|nhỉ|ạ))*$")
_PICKS = re.compile(r"\b(?:việc|nhiệm vụ|điểm|mục|ý|cái|đầu việc|phần) nào\b")
"""Picks from what was told."""
_ASKS_WHOM = re.compile(r"\b(?:ai|đâu|(?:cơ quan|đơn vị|sở|ban|ngành|bên) nào)\b")
_NAMED = re.compile(r"\b((?:\w+ )?\w+) (?:đó|này|ấy|kia)\b")
"""What "that" is said of ("nhóm đó"): a name for what was shown, which it need not print."""
_SEVERAL = re.compile(r"\b(?:hai|các|những|ba) (?:sở|ban|ngành|cơ quan|đơn vị|bên) (?:đó|này|ấy|kia)\b")
_LIKE_BEFORE = re.compile(r"^(?:thế |vậy |rồi |và )?(?:còn|thế|bên)\b|thì sao\b")
"""Puts another subject in the place of the one before: what is asked of it stays."""
_SAYS_MORE = re.compile(r"\b(?:muốn|cần|phải|bị|định|nếu|khi)\b")
"""What makes a sentence of a subject: then it asks something of its own."""
_ENDS = frozenset("chịu cùng tham gia đứng xong hoàn thành kết thúc lo làm phụ trách nhận".split())
"""Verbs that any task goes with, whether or not its clause prints them."""
_OF_A_CLAUSE = (Sought.OPEN, Sought.WHO, Sought.DEADLINE, Sought.FUNDING)
_SUBJECT = _PAIR = 2
_COVERED = 0.6
_AT_HOME = 0.75
_FOREIGN = 0.35
_BETTER = 0.15
_MOST = 30
"""So many clauses are pointed at together at most."""


def refer(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame:
    """Return `frame` with what it points at in the answers to the frames `before` it.

    `alone` is the same question read by itself.
    """
    if not before or frame.elsewhere:
        return frame
    return (
        item_counted(frame, alone, before, memory)
        or _at_hand(frame, alone, before, memory)
        or them(frame, alone, before, memory)
        or _new(frame, alone, before, memory)
        or frame
    )


def item_counted(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Point at the item that a question counts to ("việc thứ hai"), in the last answer with so many."""
    of_two = one_of_two(alone.text)
    counted = of_two or counted_item(alone.text)
    if counted is None or alone.agencies:
        return None
    for least in dict.fromkeys((max(counted, 2), abs(counted))):
        for asked in reversed(before):
            items = memory.told(asked).items
            of_other = alone.names_plan and bool(items) and items[0].plan not in alone.plans
            if len(items) < least or of_other or (of_two and len(items) != _PAIR):
                continue
            if asked.sought is Sought.PARTNERS:
                return None  # they stand together in one clause: the item's own words tell which is meant
            same = replace(frame, topic=asked.topic, words=asked.words, query=asked.query, agencies=asked.agencies)
            if _LIKE_BEFORE.search(alone.text) and before[-1].about and before[-1].sought in _OF_A_CLAUSE:
                # "Còn nhiệm vụ thứ 5?" after who leads the fourth.
                alone = replace(alone, sought=before[-1].sought, role=before[-1].role)
                same = replace(same, sought=before[-1].sought, role=before[-1].role)
            return pointed(same, alone, [items[counted - (counted > 0)]])
    return None


def _at_hand(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Point at the clauses that the answer before rests on, where a question says "that" or has no subject."""
    if THEY.search(alone.text) and DUTIES.search(alone.text):
        return None  # "cụ thể họ phải làm gì" asks for all that they must do, not only for what was told
    that = (_THAT.search(alone.text) or _WHERE.match(alone.text) or _SHARE.match(alone.text)) is not None
    of_role = before[-1].sought is Sought.WHO and not content_of(alone)  # "còn phối hợp?" after who leads
    if alone.sought is Sought.OPEN and alone.role and (of_role or _ASKS_WHOM.search(alone.text)):
        alone, frame = replace(alone, sought=Sought.WHO), replace(frame, sought=Sought.WHO)  # "phối hợp gồm những đâu?"
    if that and alone.assertion:
        # "Sở Ngoại vụ có chủ trì việc này không?" asks who does.
        alone = replace(alone, sought=Sought.WHO, agencies=())
        frame = replace(frame, sought=Sought.WHO, agencies=())
    if alone.sought not in _OF_A_CLAUSE or alone.agencies or _asks_of_other(alone) or before[-1].facts:
        return None
    own = content_of(alone)
    bare = not own and (alone.sought is not Sought.OPEN or alone.verbatim or that)
    if not (bare or that) or (not that and _of_the_whole(before[-1])):
        return None
    clauses = _shown(before if that else before[-1:], memory)
    if alone.names_plan and not alone.infers_plan:
        clauses = tuple(clause for clause in clauses if clause.plan in alone.plans)
    several = len({clause.plan for clause in clauses}) > 1
    if not 0 < len(clauses) <= _MOST or (several and not alone.verbatim):
        return None
    if not _fits(alone, clauses, memory) or not (that or _reports(alone, clauses)):
        return None
    return pointed(frame, alone, clauses)


def _of_the_whole(asked: Frame) -> bool:
    """Tell whether a question asks who leads all of a plan: what comes next is of the whole as well."""
    return asked.sought is Sought.WHO and not asked.about and not asked.address and not content_of(asked)


def _asks_of_other(alone: Frame) -> bool:
    """Tell whether a question says itself what it is about: a fact, plans, a place, another document."""
    said = alone.facts or alone.compares or alone.address or alone.numbers or alone.places
    text = alone.text
    return bool(said or _SEVERAL.search(text) or ASKS_CALLED_NOW.search(text) or OF_THE_PLAN.search(text))


def _reports(alone: Frame, clauses: Sequence[Clause]) -> bool:
    """Tell whether clauses speak of reports, where a question does: those of a plan may stand elsewhere."""
    if alone.sought is Sought.OPEN or not REPORTING.search(alone.text):
        return True
    return any(REPORTING.search(match_key(clause.text)) for clause in clauses)


def _shown(before: Sequence[Frame], memory: Memory) -> tuple[Clause, ...]:
    """Return what "that" means: the clauses of the last answer that shows any, be they only the nearest."""
    for asked in reversed(before):
        told = memory.told(asked)
        if shown := told.clauses or tuple(dict.fromkeys(told.items)):
            return shown
    return ()


def _fits(alone: Frame, clauses: Sequence[Clause], memory: Memory) -> bool:
    """Tell whether clauses may tell who does or when: they print what a question says is done."""
    if alone.sought not in (Sought.WHO, Sought.DEADLINE):
        return True
    named = {word for found in _NAMED.finditer(alone.text) for word in found[1].split()}
    said = [word for word in alone.topic if word not in _ENDS | named]
    if alone.sought is Sought.DEADLINE:
        said = [word for word in content_of(alone) if word not in named]
    return not said or memory.share(said, clauses) >= _COVERED


def pointed(frame: Frame, alone: Frame, clauses: Sequence[Clause]) -> Frame:
    plans = tuple(dict.fromkeys(clause.plan for clause in clauses))
    # A clause that is only asked to be shown answers no new aim: the next question goes on with the one before.
    is_open = alone.sought is Sought.OPEN
    return replace(
        alone,
        sought=frame.sought,
        verbatim=alone.verbatim or is_open,
        wanted=frame.wanted if is_open else alone.wanted,
        agencies=frame.agencies,
        about=tuple((clause.plan, clause.path) for clause in clauses),
        plans=plans,
        names_plan=True,
        inherits_plan=True,
        infers_plan=False,
        follows_up=True,
        own=alone.topic,
        topic=frame.topic,
        words=frame.words,
        query=frame.query,
    )


def _aside(alone: Frame, share: float, memory: Memory) -> Frame | None:
    """Return a question that nothing in any plan is about, taken by itself ("giá vàng hôm nay thế nào")."""
    aimless = alone.sought is Sought.OPEN and alone.wanted is None and not alone.agencies and not alone.names_plan
    if not aimless or share >= _FOREIGN or memory.told(alone).status not in ("out_of_scope", "not_found"):
        return None
    return replace(alone, aside=True)


def _printed(words: Sequence[str], clauses: Sequence[Clause]) -> float:
    """Return 1 where a clause prints the words of a name one after another, else 0."""
    name = " ".join(words)
    return float(any(f" {name} " in f" {' '.join(syllables(clause.text))} " for clause in clauses))


def _anywhere(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame:
    """Ask all plans of a subject that the one at hand knows nothing of, where no question has named that plan.

    It was only what an answer was found in.
    """
    own = alone.topic if named_subject(alone) else content_of(alone)
    if alone.names_plan or named_before(before) or memory.best(own, ()) < memory.best(own, frame.plans) + _BETTER:
        return frame
    return replace(frame, plans=(), names_plan=False, inherits_plan=False)


def _new(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Leave the subject and the aim of the question before, where the words of this one are about something else."""
    own = content_of(alone)
    is_named = bool(named_subject(alone) or set_first(alone))
    if len(own) < (1 if is_named else _SUBJECT) or alone.places:
        return None
    if (
        _PICKS.search(alone.text)
        or _THAT.search(alone.text)
        or "như vậy" in alone.text
        or (before[-1].facts and alone.sought is Sought.OPEN)
    ):
        return None
    own = list(alone.topic) if named_subject(alone) else own  # no word of a name is a general verb ("ngoại giao số")
    told = memory.told(before[-1])
    clauses = [clause for clause in told.clauses if not frame.plans or clause.plan in frame.plans]
    # A name is held against what was printed: of two for one thing the other is put in its place.
    share = _printed(own, clauses) if is_named else memory.share(own, clauses) if clauses else 0.0
    if share >= _COVERED:
        return None
    frame = _anywhere(frame, alone, before, memory) if is_named else frame
    if memory.best(own, () if is_named else frame.plans) < _AT_HOME:
        return _aside(alone, share, memory)
    if not frame.follows_up or (frame.topic == alone.topic and not is_named):
        return None
    like = _LIKE_BEFORE.search(alone.text) and not _SAYS_MORE.search(alone.text)
    kept = frame if like else replace(alone, plans=frame.plans, names_plan=frame.names_plan)
    if THEY.search(alone.text) and not like:
        kept = replace(kept, agencies=frame.agencies)
    return replace(
        kept,
        inherits_plan=frame.inherits_plan,
        topic=alone.topic,
        words=alone.words,
        query=alone.text,
        own=alone.topic,
        follows_up=True,
    )
