"""Names that a clause tells one after another: the runs that name what a question wants named, never cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.ideas import beside
from assistant.compose.tasks import is_role_line
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_OPENS = re.compile(
    r",?\s*\b(?:như(?: là)?|bao gồm|gồm(?: có)?|đặc biệt là|nhất là|cụ thể là|trong đó có)\b\s*:?\s*"
    r"|:\s+|\s\((?=[^()]*(?:,|;|…|\.\.\.))"
)
"""What stands between the things named and their names."""
_ENDS = re.compile(r"\.{3,}|…|[.!?](?=\s+[^\W\d_])(?<!TP\.)|\Z")
_CLOSES = re.compile(r"\)|\Z")
_HEAD = 160
_ASKS = re.compile(r"liệt kê|kể|nêu tên|ghi tên|đích danh|tên (?:các|những|gọi)|\b(?:những|các)\b|\b(?:nào|gì)\b")
_ASKS_HOW = re.compile(r"\b(?:thế nào|ra sao|làm gì|làm sao|bằng cách)\b")
_ASKS_NAMES = re.compile(r"liệt kê|kể|\btên\b|đích danh|(?<!thế )(?<!cách )\bnào\b|\b(?:là|gồm)(?: những| các)? gì\b")
_NAMED = re.compile(r"(?:^|\W)[^\W\d_a-zà-ỹđ]\w")
_NO_NAMES = (Wanted.COUNT, Wanted.MONEY, Wanted.TIME, Wanted.DAY, Wanted.MONTH, Wanted.YEAR, Wanted.CONTACT)
_DONE = re.compile(r"\bđã (?:được |có |là )")
_GIVEN = re.compile(r"\bđược(?: \w+){0,3} (?:công nhận|vinh danh|ghi danh|xếp hạng|trao tặng)\b")
_TO_BE = re.compile(
    r"\b(?:vận động|đề nghị|đề xuất|xin|trình|xem xét|tiến tới)\b[^.;:]{0,60}"
    r"\b(?:công nhận|vinh danh|ghi danh|xếp hạng)\b|\bcông nhận mới\b"
    r"|\b(?:sẽ|muốn|dự kiến|định) (?:\w+ ){0,3}(?:công nhận|danh hiệu|vinh danh)"
)
_PLURAL = re.compile(r"\A(?:các|những|một số) ")
_CLOSE = 0.8
_BEHIND = 0.05
_ENOUGH = 0.6
_FEW = 4
_SHORTEST, _LONGEST = 2, 5
_NEAR = 12
"""So many syllables before its names a run says what they are."""


@dataclass(frozen=True, slots=True)
class Run:
    """Names one after another; `head` is what they are said to be, `said` the words of the clause from there on."""

    head: str
    items: tuple[str, ...]
    said: str


def compose_enumerated(context: Context) -> Draft | None:
    """Quote the runs of names of what a question wants named; None where no clause near to it holds such a run."""
    return told_runs(context, runs_found(context))


def told_runs(context: Context, found: Sequence[tuple[Clause, list[Run]]]) -> Draft | None:
    """Quote runs of names, each with its clause; None where there are none."""
    draft = Draft(context.corpus)
    for clause, runs in found:
        words = " […] ".join(run.said for run in runs)
        draft.say(say.enumerated(context.corpus.name(clause.plan), label_of(clause.path), words, draft.cite(clause)))
    return draft if found else None


def runs_found(context: Context) -> list[tuple[Clause, list[Run]]]:
    """Return the clauses that name what a question wants named, each with those runs of names."""
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan or frame.sought is not Sought.OPEN or frame.agencies:
        return []
    if frame.wanted in _NO_NAMES or frame.verbatim or frame.address or not _ASKS.search(frame.text):
        return []
    if _ASKS_HOW.search(frame.text) and not _ASKS_NAMES.search(frame.text):
        return []  # "các di sản … sẽ được giữ gìn ra sao" has several things and asks for none by name
    if not (noun := _noun(context)):
        return []
    parts = _parts(context, noun)
    kinds = _kinds(context, parts)
    found = [(clause, runs) for clause in _clauses(context) if (runs := _naming(context, parts, kinds, clause))]
    covered = {c.id: max(context.evidence.coverage(part, c) for part in (frame.topic, *parts)) for c, _ in found}
    best = max((item.coverage for item in context.ranked), default=0.0)
    least = max(_ENOUGH, _CLOSE * best)
    first = context.ranked[0].clause if context.ranked else None
    is_behind = first is not None and first.id not in covered and best - max(covered.values(), default=0.0) > _BEHIND
    if is_behind and not any(set(noun) <= set(syllables(run.head)) for _, runs in found for run in runs):
        return []  # the clause that the question is about names them in other words
    kept = [(clause, runs) for clause, runs in found if covered[clause.id] >= least][:_FEW]
    if not _TO_BE.search(frame.text):
        # What is still to be is no name of what there is, where the plan names that too.
        kept = [pair for pair in kept if not _TO_BE.search(match_key(pair[0].text))] or kept
    if _DONE.search(frame.text) or (_GIVEN.search(frame.text) and not _TO_BE.search(frame.text)):
        # "Đã được công nhận" is not what is still to be, nor what stands beside it.
        kept = [(clause, runs) for clause, runs in kept if _DONE.search(match_key(clause.text))]
        said = [(c, [run for run in runs if _DONE.search(match_key(run.head))]) for c, runs in kept]
        kept = [(clause, runs) for clause, runs in said if runs] or kept
    return kept


def _noun(context: Context) -> tuple[str, ...]:
    """Return the words of what is to be named, where a question asks for it right there; empty for another question."""
    topic = context.frame.topic
    for start in range(len(topic) - _SHORTEST + 1):
        if " ".join(topic[start : start + _SHORTEST]) in _MEASURES:
            return ()
        first = r" (?:\w+ )?".join(map(re.escape, topic[start : start + _SHORTEST]))
        listed = rf"(?:{_LISTED})(?: (?:ra|các|những|tên|một số|khu|tất cả))* {first}\b"
        which = rf"\b{first}\b(?:,? \w+){{0,3}}(?: cụ thể)? (?:nào|gì)\b"
        last = rf"^(?:(?:những|các) )?{first}\b.*{_NOT_DONE} (?:là|gồm)(?: (?:những|các|cái|có))* (?:nào|gì)\b"
        if re.search(rf"{listed}|{which}|{last}" if start == 0 else _NAMED_NOUN.format(first), context.frame.text):
            return topic[start:]
    return ()


_MEASURES = frozenset(("biện pháp", "giải pháp", "nhiệm vụ", "công việc", "nội dung"))
"""What a plan has done: told by its sections, and never by names."""
_LISTED = "liệt kê|kể|tên|những|các|mấy|danh sách"
_NOT_DONE = r"(?<!nhiệm vụ)(?<!nội dung)(?<!giải pháp)(?<!biện pháp)(?<!hoạt động)(?<!việc)"
"""What is to be done about a thing is not its names ("bảo tồn di sản: nhiệm vụ gồm những gì")."""
_NAMED_NOUN = r"(?:kể|nêu|ghi)(?: rõ| ra)? tên(?: (?:các|những))* {}\b"
"""Of what stands later in a question only its names are asked for in so many words."""


def kinds_asked(context: Context) -> list[str]:
    """Return how what a question wants named is called, and what means the same."""
    return _kinds(context, _parts(context, _noun(context)))


def _clauses(context: Context) -> Iterator[Clause]:
    for clause in context.corpus.clauses(context.frame.plans):
        says = clause.kind not in (*HEADING_KINDS, "header", "recipients", "signature") and not clause.cells
        if says and not is_role_line(clause):
            yield clause


def _parts(context: Context, noun: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the things that stand beside each other in what is to be named; the whole where it is one."""
    parts = _joined(beside(context, _before_which(context, noun)))
    is_short = all(len(part) >= _SHORTEST for part in parts) and all(len(part) <= _LONGEST for part in parts[:-1])
    return parts if len(parts) > 1 and is_short else [noun]


def _before_which(context: Context, noun: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is to be named without what is said of it: "di sản và khu du lịch nào được nêu để quảng bá"."""
    asked = _WHICH.search(context.frame.text)
    left = syllables(context.frame.text[: asked.start()]) if asked else []
    while len(noun) > _SHORTEST and left and noun[-1] not in left:
        noun = noun[:-1]
    return noun


_WHICH = re.compile(r"(?<!thế) nào\b")


def _joined(parts: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Put a single syllable to what follows it: "khu, điểm du lịch" are of one kind."""
    found: list[tuple[str, ...]] = []
    for part in parts:
        if found and len(found[-1]) < _SHORTEST:
            found[-1] = (*found[-1], *part)
        else:
            found.append(part)
    return found


def _kinds(context: Context, parts: Sequence[tuple[str, ...]]) -> list[str]:
    """Return how each of the things to be named is called, and what means the same."""
    own = dict.fromkeys(" ".join(part[:_SHORTEST]) for part in parts)
    return list(dict.fromkeys([*own, *(other for one in own for other in context.evidence.same_as(one.split()))]))


def _naming(context: Context, parts: Sequence[tuple[str, ...]], kinds: Sequence[str], clause: Clause) -> list[Run]:
    """Return the runs of a clause that name such things.

    Their head says what they are, or the names themselves do, or the heading above does, of names and nothing else.
    """
    above = context.corpus.parent(clause)
    title = f" {' '.join(syllables(above.text))} " if above is not None else ""
    is_titled = len(parts) > 1 and any(f" {' '.join(part[:_SHORTEST])} " in title for part in parts)
    return [
        run
        for run in runs_in(clause.text)
        if any(_names(kind, run) for kind in kinds) or (is_titled and _are_names(run))
    ]


def _are_names(run: Run) -> bool:
    return len(run.items) > 1 and all(_singular(item)[0].isupper() for item in run.items if item.strip(". …"))


def _singular(item: str) -> str:
    """Return a name without the word for several before it ("các Lễ hội Văn hóa"); what is no name stays as it is."""
    rest = _PLURAL.sub("", item)
    return rest if rest[:1].isupper() else item


_OF_PROVINCE = re.compile(r"\s+(?:của|ở|tại|trên địa bàn)\s+(?:tỉnh|thành phố)\b.*", re.DOTALL)
"""Whose a thing is is no name of it ("di tích lịch sử của tỉnh X")."""


def _names(kind: str, run: Run) -> bool:
    own = [item for item in run.items if " ".join(syllables(_singular(item))).startswith(kind)]
    if any(_NAMED.search(_OF_PROVINCE.sub("", item)) for item in own):
        return True
    in_head = f" {kind} " in f" {' '.join(syllables(run.head)[-_NEAR:])} "
    return in_head and len(run.items) > 1 and any(_NAMED.search(item) for item in run.items)


def runs_in(text: str) -> list[Run]:
    """Return the runs of names in a text, in order; one that opens inside another is a part of it."""
    found: list[Run] = []
    at = 0
    while opened := _OPENS.search(text, at):
        is_bracket = opened[0].endswith("(")
        ended = (_CLOSES if is_bracket else _ENDS).search(text, opened.end())
        end = ended.start() if ended else len(text)
        items, until = _items(text, opened.end(), end)
        start = _head_start(text, at, opened.start())
        if items and (len(items) > 1 or opened[0].strip() != ":"):
            said = text[start : ended.end() if ended and until == end else until]
            found.append(Run(text[start : opened.start()], items, said.rstrip(" ;")))
        at = max(until, opened.end())
    return found


def _items(text: str, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Return the names between two places, and where they end: at the latest before a list with a head of its own."""
    parts = text[start:end].split(";")
    own = next((at for at, part in enumerate(parts) if at and _OPENS.search(part)), len(parts))
    until = start + len(";".join(parts[:own]))
    words = text[start:until]
    return _split(words, ";" if own > 1 and "," not in parts[0] else "[;,]"), until


def _split(words: str, mark: str) -> tuple[str, ...]:
    items = re.split(mark if mark == ";" else rf"{mark}\s*|\s+và\s+", words)
    return tuple(item.strip(" .,;") for item in items if item.strip(" .,;"))


def _head_start(text: str, least: int, end: int) -> int:
    """Return where the words before a run begin: with its sentence, or after the last mark where that is far back.

    What stands before a semicolon may be the first thing named ("Định kỳ tổ chức Festival …; các sự kiện: …").
    """
    start = max([least, *(found.end() for found in re.finditer(r"[.!?]\s+", text[:end]))])
    if end - start > _HEAD:
        start = max([start, *(found.end() for found in re.finditer(r"[;:]\s+", text[:end]))])
    if end - start > _HEAD:
        comma = text.find(",", end - _HEAD, end)
        start = comma + 1 if comma >= 0 else start
    return start + len(text[start:end]) - len(text[start:end].lstrip(" -+*–;:,."))
