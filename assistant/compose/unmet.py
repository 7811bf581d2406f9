"""What a question names and its answer's clauses do not: an agency, a place, a name or a figure taken for granted.

The last check of an answer, after the ones that know what stands in place of the wrong word. It needs no such
knowledge, so it can only say what is missing and let the clauses speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.compose.duty_rows import of_agencies
from assistant.compose.heading_time import timed_heading
from assistant.compose.in_its_place import has_its_kind
from assistant.compose.instead import held_instead
from assistant.compose.missing import compose_agency_without_duty
from assistant.compose.names import with_either
from assistant.compose.unmet_figures import missing_figures, missing_sums, other_spans, years_not_printed
from assistant.compose.unmet_names import missing_names
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.saying import SAID_ABSENT
from assistant.understanding.wanted import HAS
from ingest.agencies import CENTRAL, PROVINCE_COMMITTEE
from ingest.folding import match_key
from ingest.lexicon import AgencyMention
from ingest.plan import Clause

_DUE_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}")
"""A day of a deadline: a correction that speaks of another says so itself."""


def warn_of_unmet(context: Context, draft: Draft) -> Draft:
    """Say before an answer from one named plan what of the question none of its clauses holds, and correct its status.

    A name that only sets the scene ("làm việc với Bộ Ngoại giao thì ai …") is no claim about the plan: agencies of
    the central government are left out, and so are single digits, which mostly count plans or agencies.
    """
    frame = context.frame
    if draft.status != "answered" or not frame.names_plan or len(frame.plans) != 1 or not draft.citations:
        return draft
    clauses = _clauses(context, draft)
    if (years := years_not_printed(context, clauses)) and not draft.complete:
        draft.say(say.other_years(years))
    if (absent := _absent_agency(context, draft)) is not None:
        if frame.sought is Sought.DUTIES:
            return compose_agency_without_duty(context, absent)
        draft.lines.insert(0, say.agency_not_named(f"**{context.corpus.name(frame.plans[0])}**", absent))
        draft.status = "premise_corrected" if _is_anothers(context, draft) else "not_stated"
        return draft
    spans = other_spans(context, draft)
    found = [*spans, *_missing(context, clauses, match_key(draft.text))]
    missing = list({match_key(one): one for one in found}.values()) or _of_another_time(context, draft)
    if missing:
        _warn(context, draft, clauses, missing, is_other=bool(spans))
    return draft


def _warn(context: Context, draft: Draft, clauses: list[Clause], missing: list[str], *, is_other: bool) -> None:
    """Say first what the clauses do not hold, and set the status; `is_other` tells that they print another of its kind.

    Whether there is such a thing takes nothing for granted: it is not there. Of what a question says is not there
    nothing can be false by its absence; that a body has no part in what is told says nothing of what it is denied.
    """
    frame, names_agency = context.frame, _names_agency(context, missing)
    draft.lines.insert(0, say.unmet(missing))
    first = context.corpus.clause(draft.citations[0].plan, draft.citations[0].path)
    gathers = any(_gathers(one, frame.text) for one in context.agencies.lexicon.agencies_in(frame.text, typed=True))
    # Who owes a report is not who gathers it.
    if not gathers and names_agency and (told := held_instead(context, draft, first)):
        draft.lines.insert(1, told)
    timed = timed_heading(context, first) if all(_IN_YEARS.search(one) for one in missing) else None
    if timed is not None:
        draft.lines.insert(1, say.under_time(without_marker(timed.text), draft.cite(timed)))
    if frame.denies:
        draft.lines[:0] = [] if names_agency else [say.checks.RIGHTLY_DENIED]
        return
    is_asked = HAS.search(frame.text) and not frame.asserts
    is_open = is_asked or not (timed is not None or is_other or has_its_kind(context, missing, clauses))
    draft.status = "not_stated" if is_open else "premise_corrected"


def _is_anothers(context: Context, draft: Draft) -> bool:
    """Tell whether the first clause of an answer says what a question has an absent agency do, and names another."""
    frame, first = context.frame, context.corpus.clause(draft.citations[0].plan, draft.citations[0].path)
    # Who leads, and a document by its number, come from a register, whatever words the clause has.
    number = [word for word in frame.topic if word.isdigit() and len(word) > 1]
    is_told = frame.sought is Sought.WHO or (number and set(number) <= set(re.findall(r"\d+", first.text)))
    least = _HALF_OF_IT if frame.asserts else _SAYS_IT
    if HAS.search(frame.text) or not (is_told or context.evidence.coverage(frame.topic, first) >= least):
        return False
    named = context.agencies.lexicon.agencies_in(first.text)
    return any(not one.is_collective and one.id not in (PROVINCE_COMMITTEE, *frame.agencies) for one in named)


def _of_another_time(context: Context, draft: Draft) -> list[str]:
    """Return the years of a statement whose best clause stands under a heading with others; else nothing."""
    clause = context.corpus.clause(draft.citations[0].plan, draft.citations[0].path)
    years = list(dict.fromkeys(_IN_YEARS.findall(context.frame.text)))
    timed = timed_heading(context, clause) if context.frame.asserts and years else None
    topic = [word for word in context.frame.topic if not word.isdigit()]
    if timed is None or draft.complete or context.evidence.coverage(topic, clause) < _SAYS_IT:
        return []
    return [] if any(year in f"{timed.text} {clause.text}" for year in years) else years


_SAYS_IT, _HALF_OF_IT = 0.65, 0.45
_IN_YEARS = re.compile(r"\b(?:19|20)\d\d\b")


def unmet_in(context: Context, draft: Draft) -> bool:
    """Tell whether a question names something that none of an answer's clauses holds."""
    return bool(other_spans(context, draft)) or any(True for _ in _missing(context, _clauses(context, draft), ""))


def _names_agency(context: Context, missing: list[str]) -> bool:
    named = [context.agency_name(agency) for agency in context.frame.agencies]
    return any(one in named for one in missing)


def warn_of_others(context: Context, draft: Draft) -> Draft:
    """Say after a correction what else of the question its clauses do not hold: one may be wrong in two things."""
    if draft.status != "premise_corrected" or not draft.citations:
        return draft
    spoken = match_key(draft.text)
    found = [*other_spans(context, draft), *_missing(context, _clauses(context, draft), spoken)]
    left = [one for one in found if match_key(one) not in spoken and not _DUE_DAY.fullmatch(one)]
    if missing := list({match_key(one): one for one in left}.values()):
        draft.say(say.unmet_too(missing))
    return draft


def _absent_agency(context: Context, draft: Draft) -> str | None:
    """Return the one agency that a question asks about and its plan neither charges nor names, None otherwise.

    A report that all agencies together owe is its report too.
    """
    frame = context.frame
    if len(frame.agencies) != 1 or frame.compares or of_agencies(context, frame.plans):
        return None
    agency, book = frame.agencies[0], context.agencies
    known = book.lexicon.agencies.get(agency)
    if known is None or known.level == CENTRAL or agency == PROVINCE_COMMITTEE or book.is_collective(agency):
        return None
    source = context.corpus.views[frame.plans[0]].plan.source
    if any(_stands_for(context, mention.name, agency) for mention in book.lexicon.agencies_in(source)):
        return None
    cited = {(citation.plan, citation.path) for citation in draft.citations}
    charged = [row for row in context.corpus.duties(frame.plans) if (row.plan, row.path) in cited]
    if REPORTING.search(frame.query) and any(book.binds(row.agency, agency) for row in charged):
        return None
    typed = [mention.printed for mention in book.lexicon.agencies_in(frame.text, typed=True) if mention.id == agency]
    if any(match_key(printed) in match_key(source) for printed in typed):
        return None
    return context.agency_name(agency)


def _clauses(context: Context, draft: Draft) -> list[Clause]:
    """Return the clauses an answer rests on, with the headings above them and the lines that say who does them."""
    cited = [context.corpus.clause(citation.plan, citation.path) for citation in draft.citations]
    tasks = [task for task in context.tasks.of(context.frame.plans) if any(one in task.subject for one in cited)]
    lines = [context.corpus.clause(row.plan, row.path) for task in tasks for row in task.rows]
    above = [each for clause in cited for each in (clause, *context.corpus.headings(clause))]
    return list(dict.fromkeys((*above, *lines)))


def _missing(context: Context, clauses: list[Clause], spoken: str) -> Iterator[str]:
    view = context.corpus.views[context.frame.plans[0]]
    data = view.metadata
    known = (view.plan.id, view.plan.name, data.title, data.period, data.number, data.implements)
    text = with_either(" . ".join([*(clause.text for clause in clauses), *(part for part in known if part)]))
    yield from missing_sums(context, match_key(text))
    # A figure elsewhere in a question is seldom a claim: "đến 2030", "10 năm trước".
    if (context.frame.asserts or context.frame.facts) and not context.frame.address:
        yield from missing_figures(context, match_key(text))
    # An agency that the answer speaks of itself ("không nêu kinh phí riêng của Sở …") needs no warning.
    yield from (name for name in _agencies(context, text, clauses) if match_key(name) not in spoken)
    yield from _examples(context, match_key(text))
    yield from missing_names(context, match_key(text))


_OFFERS = re.compile(r"\bhay\b|\bhoặc\b")
_BESIDES = re.compile(r"(?<!nước )(?<!bên )\b(?:ngoài(?! ra\b)|bên cạnh|trừ)\s+([^?.;]+)")
_BETWEEN = re.compile(r"\s*(?:,|\bvà\b|\bhay\b)\s*")
_WORDS = 3


def _examples(context: Context, text: str) -> Iterator[str]:
    """Yield examples that a question leaves aside and that are printed all but their last word ("chạm khắc đá")."""
    found = _BESIDES.search(context.frame.typed)
    for example in _BETWEEN.split(found[1]) if found else ():
        words = match_key(example).split()
        if len(words) == _WORDS and " ".join(words[:-1]) in text and " ".join(words) not in text:
            yield example


def _agencies(context: Context, text: str, clauses: list[Clause]) -> Iterator[str]:
    lexicon = context.agencies.lexicon
    paths = {clause.path for clause in clauses}
    rows = context.corpus.duties(context.frame.plans)
    # "Các sở, ban, ngành": an agency that is one of them need not be named.
    charged = [row for row in rows if row.path in paths and row.role == "thực hiện"]
    if len(context.frame.agencies) > 1 and _OFFERS.search(context.frame.text):
        return  # "Sở X hay Sở Y": neither is taken for granted
    mentions = lexicon.agencies_in(context.frame.text, typed=True)
    mentions = [mention for mention in mentions if not SAID_ABSENT.search(context.frame.text[: mention.start])]
    through = {mention.id for mention in mentions if _gathers(mention, context.frame.text)}
    asked = [
        agency
        for mention in mentions
        if (agency := lexicon.agencies.get(mention.id or "")) and not mention.is_collective
        if agency.level != CENTRAL and agency.id != PROVINCE_COMMITTEE
        # "doanh nghiệp KHCN" speaks of a field of work; only what is called an agency is one.
        if mention.id in (*context.frame.agencies, *context.frame.receivers) or _has_head(mention.printed, agency.name)
    ]
    for agency in asked:
        if any(context.agencies.binds(row.agency, agency.id) for row in charged) and agency.id not in through:
            continue
        # Names as people type them too: an appendix abbreviates as freely as they do.
        if not any(
            _stands_for(context, mention.name, agency.id)
            for typed in (False, True)
            for mention in lexicon.agencies_in(text, typed=typed)
        ):
            yield context.agency_name(agency.id)


def _gathers(mention: AgencyMention, text: str) -> bool:
    """Tell whether a question says that reports are sent to or through an agency, or that it gathers them."""
    return bool(_SENT_THROUGH.search(text[: mention.start]) or _RECEIVES.match(text[mention.end :]))


_RECEIVES = re.compile(
    r"(?: (?!không|chủ|phối)\w+){0,4}? (?:nhận|thu|gom|thu nhận|tiếp nhận|tập hợp|tổng hợp)(?: (?:và|rồi) \w+)?"
    r"(?: \w+){0,2}? báo cáo\b(?! (?:gửi|nộp|trình|về|qua|lên|cho|với|ủy ban|chủ tịch|bộ))"
)
_SENT_THROUGH = re.compile(r"\b(?:gửi|nộp|trình|báo cáo)\b[^,;?]*\b(?:qua|về|cho|tới|đến)\s+\Z")
"""Before the agency that a report is said to go to or through: being one of all that send reports is another part."""


def _has_head(printed: str, name: str) -> bool:
    return match_key(printed).split()[0] == match_key(name).split()[0]


def _stands_for(context: Context, name: str, agency: str) -> bool:
    book = context.agencies
    return book.same(name, agency) or book.follows(name, agency) or book.follows(agency, name)
