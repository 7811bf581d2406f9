"""Figures, places and names that a question takes for granted, held against the clause it is about."""

from __future__ import annotations

import re
from operator import eq

from assistant import say
from assistant.compose.cited import FULL_DATE
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duty_rows import of_agencies
from assistant.compose.names import as_printed, is_another, names_in, with_either, without_known
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.passages import charged, choose, telling
from assistant.compose.references import clauses_citing
from assistant.compose.tasks import task_coverage
from assistant.compose.who import best_tasks, holders
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.wanted import HAS
from ingest.agencies import PROVINCE_COMMITTEE
from ingest.folding import fold_accents, has_accents, match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.clock import plan_years

_ABOUT = 0.42
_SURE = 0.6
_WHOLE = 0.85
_SHORT = 2
_NEAR, _AS_NEAR = 0.65, 0.8
SPAN = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:[-–—]|đến(?: năm)?)\s*((?:19|20)\d\d)(?!\d)")


def corrected(context: Context, clause: Clause, wrong: str) -> Draft:
    """Say that a clause does not print what a question takes for granted, and what it prints."""
    draft = Draft(context.corpus)
    name, label, words = context.corpus.name(clause.plan), label_of(clause.path), telling(context, clause, 700)
    mark = draft.cite(clause)
    draft.say(f"{say.not_printed(name, wrong, label, words, mark)}{charged(context, draft, clause)}")
    return draft


def correct_period(context: Context) -> Draft | None:
    """Correct a span of years that the clause in question gives otherwise."""
    near = [(clause, set(SPAN.findall(match_key(clause.text)))) for clause in in_question(context, least=_AS_NEAR)]
    # What stands under "2. Giai đoạn 2031 - 2035" need not repeat it.
    printed = set().union(*(spans for _, spans in near), SPAN.findall(headings(context)))
    wrong = [span for span in SPAN.findall(match_key(context.frame.typed)) if printed and span not in printed]
    # Years after a plan has ended are said of the plan, not of one clause.
    if not wrong or all(int(span[0]) > _last_year(context) for span in wrong):
        return None
    clause = next((clause for clause, spans in near if spans), None)
    return corrected(context, clause, say.quoted("-".join(wrong[0]))) if clause else None


def _last_year(context: Context) -> int:
    return max(plan_years(context.corpus.views[plan].metadata.period).last.year for plan in context.frame.plans)


def headings(context: Context) -> str:
    clauses = context.corpus.clauses(context.frame.plans)
    return " . ".join(match_key(clause.text) for clause in clauses if clause.kind in HEADING_KINDS)


def correct_day_of_event(context: Context) -> Draft | None:
    """Correct a full date of which the clause in question prints all but the day, the month or the year."""
    given = {
        (int(day), int(month), int(year)) for day, month, year in FULL_DATE.findall(match_key(context.frame.wording))
    }
    if not given or context.frame.facts:
        return None
    for clause in in_question(context)[:1]:
        found = {(int(day), int(month), int(year)) for day, month, year in FULL_DATE.findall(match_key(clause.text))}
        wrong = [one for one in given - found if any(sum(map(eq, one, own)) == len(one) - 1 for own in found)]
        if wrong:
            return corrected(context, clause, say.quoted("/".join(map(str, wrong[0]))))
    return None


def in_question(context: Context, *, least: float = _NEAR) -> list[Clause]:
    """Return the clauses that a question is about, best first, the figures that it may have wrong left out of account.

    A question that names a document by its number is about the clauses that cite it. `least` is the share of the best
    clause's coverage that the others have.
    """
    frame = context.frame
    if frame.numbers and (citing := clauses_citing(context, frame.plans[0])):
        return citing
    subject = [word for word in frame.topic if not word[0].isdigit()]
    scored = [(context.evidence.coverage(subject, item.clause), item.clause) for item in choose(context, limit=6)]
    scored.sort(key=lambda pair: -pair[0])
    return [clause for share, clause in scored if share >= max(_ABOUT, least * scored[0][0])]


_QUOTED = re.compile(r"[“\"]([^“”\"]{8,200})[”\"]")
_SPOKEN = 4
"""So many syllables at least are a wording and no name."""


def correct_quoted(context: Context) -> Draft | None:
    """Correct a wording that a question quotes where the clause in question quotes another."""
    source = match_key(context.corpus.views[context.frame.plans[0]].plan.source)
    quoted = [said for said in _QUOTED.findall(context.frame.typed) if len(said.split()) >= _SPOKEN]
    source = " ".join(source.split())
    bare = "" if has_accents(context.frame.typed) else fold_accents(source)  # typed without, words are held so
    wrong = [said for said in quoted if match_key(said) not in source and match_key(said) not in bare]
    if wrong and (near := _named_nearly(context, wrong[0])) is not None:
        return corrected(context, near, say.quoted(wrong[0]))
    found = in_question(context)[:1] if wrong else []
    if found and not context.frame.asserts:
        found = [one for one in found if _calls_alike(context, wrong[0], one)]
    quotes = [one for one in found if _QUOTED.search(one.text) or _begins_alike(context, wrong[0], one)]
    return corrected(context, quotes[0], say.quoted(wrong[0])) if quotes else None


def _begins_alike(context: Context, said: str, clause: Clause) -> bool:
    """Tell whether a clause prints how a wording begins that is said to stand there ("đặc biệt là Lễ hội X")."""
    words = match_key(said).split()
    head = words[: max(_SPOKEN - 1, len(words) // 2)]
    return context.frame.asserts and f" {' '.join(head)} " in f" {' '.join(match_key(clause.text).split())} "


def _named_nearly(context: Context, name: str) -> Clause | None:
    """Return the clause of the plan that quotes a name which begins as `name` does and ends otherwise; else None."""
    words = match_key(name).split()
    begins = " ".join(words[: max(_SHORT, len(words) // 3)])
    for clause in context.corpus.clauses(context.frame.plans):
        quoted = [match_key(said) for said in _QUOTED.findall(clause.text)]
        if any(said.startswith(f"{begins} ") and abs(len(said.split()) - len(words)) <= 1 for said in quoted):
            return clause
    return None


def _calls_alike(context: Context, name: str, clause: Clause) -> bool:
    """Tell whether a clause quotes a name after the word before one in the question ("ấn phẩm “A”": "ấn phẩm “B”")."""
    before = re.search(rf"(\w+\s+\w+)\W+{re.escape(name)}", context.frame.typed)
    noun = r"\s+".join(map(re.escape, before[1].split())) if before else "(?!)"
    return re.search(rf"{noun}\s+[“\"]", clause.text, re.IGNORECASE) is not None


_TONGUES = re.compile(r"(song ngữ) (\w+ \w+)")
_GRADES = (
    re.compile(r"(\w+ cấp) (tỉnh|quốc gia|huyện|xã|trung ương|quốc tế|thành phố|bộ|khu vực|thế giới)\b"),
    re.compile(r"(vai trò) (chủ đạo|then chốt|nòng cốt|thứ yếu|hỗ trợ|dẫn dắt|cầu nối|tiên phong|bổ trợ|trung tâm)\b"),
    _TONGUES,
    re.compile(r"(di sản) (văn hóa phi vật thể|văn hóa vật thể|thiên nhiên|tư liệu|hỗn hợp|văn hóa thế giới)\b"),
)
"""What is graded, and the level or kind that it is given: of an award, of a heritage."""


def correct_level(context: Context) -> Draft | None:
    """Correct the level or kind that a question gives ("5 sao cấp tỉnh" for "5 sao cấp quốc gia")."""
    found = in_question(context)
    if not found:
        return None
    for grade in _GRADES:
        printed = grade.findall(" ".join(syllables(found[0].text)))
        for graded, level in grade.findall(context.frame.text):
            levels = {own for what, own in printed if what == graded}
            typed = _as_typed(context, f"{graded} {level}")
            # Two tongues stand on either side of a dash; "song ngữ là gì" names none.
            if levels and level not in levels and (grade is not _TONGUES or re.search(r"[-–]", typed)):
                return corrected(context, found[0], say.quoted(typed))
    return None


def _as_typed(context: Context, words: str) -> str:
    typed = re.search(r"\W+".join(map(re.escape, words.split())), context.frame.typed, re.IGNORECASE)
    return typed[0] if typed else words


def correct_part_of_name(context: Context) -> Draft | None:
    """Correct a proper name of which the clause in question prints only a part ("Bắc Lào" for "Hạ Lào")."""
    found = in_question(context)
    if not found:
        return None
    source = match_key(with_either(context.corpus.views[found[0].plan].plan.source))
    printed = [match_key(name).split() for name in names_in(f". {found[0].text}")]
    typed = context.frame.typed
    for name in names_in(without_known(typed, context.agencies.lexicon.regions_in(typed))):
        words = match_key(name).split()
        alike = [own for own in printed if own[-1] == words[-1] and is_another(own, words)]
        if alike and match_key(name) not in source and not _is_known(context, name):
            return corrected(context, found[0], say.quoted(name))
    return None


def correct_name(context: Context) -> Draft | None:
    """Correct a proper name that stands in another plan and not in the one asked about."""
    plan = context.frame.plans[0]
    source = match_key(with_either(context.corpus.views[plan].plan.source))
    lexicon, typed = context.agencies.lexicon, context.frame.typed
    apart = without_known(typed, [*lexicon.agencies_in(typed, typed=True), *lexicon.provinces_in(typed)])
    for name in names_in(without_known(apart, lexicon.regions_in(apart))):
        if match_key(name) in source or _is_known(context, name):
            continue
        if (found := _best_with(context, name)) is not None:
            return _named_elsewhere(context, *found)
    return None


def _best_with(context: Context, name: str) -> tuple[str, Clause] | None:
    """Return the clause of another plan that prints a name and tells most of what is asked, and the name in it.

    Several places are called much the same: which one is meant the rest of the question says.
    """
    key, typed, plan = match_key(name), context.frame.typed, context.frame.plans[0]
    others = context.corpus.clauses([other for other in context.corpus.ids if other != plan])
    found = [clause for clause in others if key in match_key(clause.text)]
    for clause in sorted(found, key=lambda one: -context.evidence.coverage(context.frame.topic, one)):
        if printed := as_printed(name, typed, clause.text):
            return printed, clause
    return None


def _is_known(context: Context, name: str) -> bool:
    lexicon = context.agencies.lexicon
    named = " ".join(mention.printed for mention in lexicon.agencies_in(context.frame.typed, typed=True))
    return match_key(name) in match_key(named) or bool(lexicon.provinces_in(name, typed=True))


def _named_elsewhere(context: Context, name: str, clause: Clause) -> Draft:
    plan = context.frame.plans[0]
    own, other = context.corpus.name(plan), context.corpus.name(clause.plan)
    draft = Draft(context.corpus, status="not_stated" if HAS.search(context.frame.text) else "answered")
    draft.say(say.name_elsewhere(own, name, other, telling(context, clause, 360), draft.cite(clause)))
    for item in [item for item in choose(context) if item.clause.plan == plan][:2]:
        draft.say(say.prints(own, telling(context, item.clause, 420), draft.cite(item.clause)))
    return draft


def correct_agency(context: Context) -> Draft | None:
    """Correct a question that gives a task to an agency with no part in the plan; tell whose it is."""
    frame = context.frame
    plan = frame.plans[0]
    if not frame.agencies or frame.agencies == (PROVINCE_COMMITTEE,) or of_agencies(context, [plan]):
        return None
    if REPORTING.search(frame.query) and frame.sought in (Sought.DEADLINE, Sought.REPORT):
        return None  # all agencies together may be bound to report
    name = context.agency_name(frame.agencies[0])
    scored = best_tasks(context)
    if not scored or (frame.sought is Sought.DUTIES and is_about_whole_plan(context)):
        return None
    # Of two syllables either stands somewhere: "thẩm định" is in neither "thẩm quyền" nor "quy định".
    sure = _SURE if len(frame.topic) > _SHORT else _WHOLE
    if task_coverage(context.evidence, frame.topic, scored[0][1]) < sure:
        return None
    task = scored[0][1]
    draft = Draft(context.corpus)
    draft.say(say.no_task_for(context.corpus.name(plan), name, holders(context, draft, task)))
    return draft
