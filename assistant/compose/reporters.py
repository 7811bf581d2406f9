"""Who sends a report: the agencies that the clause of a reporting deadline charges."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.compose.context import Context
from assistant.understanding.cues import REPORTING
from assistant.understanding.reporting import COLLECTIVE
from ingest.agencies import CENTRAL, PROVINCE_COMMITTEE
from ingest.folding import match_key
from ingest.registers.words import Deadline

_AS_GOOD = 0.8
_LEVEL = re.compile(r"\b(huyện|quận|thị xã|xã(?! hội)|phường|địa phương)\b(?! nào)")


_BOTH = re.compile(r"\b(?:cả|lẫn|cùng với)\b")
"""Asks for the reports of one agency beside those of all together."""


def senders(context: Context, row: Deadline) -> list[str]:
    """Return the agencies that the clause of a deadline charges, as the plan writes them.

    Where the clause gives each its own time, they are those with this one.
    """
    found = [duty for duty in context.corpus.duties([row.plan]) if duty.path == row.path]
    own = [duty for duty in found if row.expression in (duty.deadline or "").split("; ")]
    return list(dict.fromkeys(duty.agency for duty in own or found))


def is_sent_by(context: Context, row: Deadline, agencies: Sequence[str]) -> bool:
    """Tell whether one of these agencies is charged with a report by its own name."""
    return any(context.agencies.same(sender, agency) for sender in senders(context, row) for agency in agencies)


def is_to_receiver(context: Context, row: Deadline) -> bool:
    """Tell whether a report goes to whom the question has it sent to."""
    named = context.agencies.lexicon.agencies_in(row.to or "")
    return any(context.agencies.same(one.name, receiver) for one in named for receiver in context.frame.receivers)


def of_reporters(context: Context, scored: list[tuple[float, Deadline]]) -> list[tuple[float, Deadline]]:
    """Keep the reports that the agencies of a question send, where any is theirs: others have days of their own."""
    frame = context.frame
    reports = REPORTING.search(frame.query) is not None
    level = _LEVEL.search(frame.text) if reports else None
    collective = reports and (COLLECTIVE.search(frame.text) or level) is not None
    if not (frame.agencies or collective):
        return scored
    book = context.agencies

    both = frame.agencies and collective and _BOTH.search(frame.text)
    # "Các cơ quan, đơn vị, địa phương" are all that report, however a plan calls them.
    of_all = collective and all(map(book.is_collective, frame.agencies))

    def is_theirs(row: Deadline) -> bool:
        if of_all or both:
            own = [sender for sender in senders(context, row) if book.is_collective(sender)]
            if any(level is None or _is_of_level(sender, level[1]) for sender in own):
                return True
        return is_sent_by(context, row, frame.agencies)

    if own := [item for item in scored if is_theirs(item[1])]:
        return own
    bound = [item for item in scored if is_bound(context, item[1])]
    if not reports and not frame.topic:
        return bound  # times of its own were asked for, and there are none
    return bound if bound and bound[0][0] >= _AS_GOOD * scored[0][0] else scored


def _is_of_level(sender: str, level: str) -> bool:
    return (_LEVEL.search(match_key(sender)) is not None) if level == "địa phương" else level in match_key(sender)


def is_bound(context: Context, row: Deadline) -> bool:
    """Tell whether a report is due from all of a kind that an agency asked about is one of ("các sở, ban, ngành")."""
    book = context.agencies
    return any(book.binds(sender, agency) for sender in senders(context, row) for agency in context.frame.agencies)


def are_of_others(context: Context, rows: list[Deadline]) -> bool:
    """Tell whether reports are other agencies' to send than those of a question, by all that the register knows."""
    frame, lexicon = context.frame, context.agencies.lexicon
    asked = [agency for agency in frame.agencies if agency != PROVINCE_COMMITTEE]
    known = [found for agency in asked if (found := lexicon.agencies.get(agency)) and found.level != CENTRAL]
    if not rows or not asked or len(known) < len(frame.agencies) or any(map(_is_of_all, asked)):
        return False
    receivers = [found.name for row in rows for found in lexicon.agencies_in(row.to or "")]
    if not _sends(context) and any(context.agencies.same(name, agency) for name in receivers for agency in asked):
        return False  # "có báo cáo qua Sở Ngoại vụ không"
    charged = [senders(context, row) for row in rows]
    same = any(context.agencies.same(name, agency) for names in charged for name in names for agency in asked)
    return all(charged) and not same and not any(is_bound(context, row) for row in rows)


def _sends(context: Context) -> bool:
    """Tell whether a question names an agency as the one that reports ("Sở Ngoại vụ báo cáo cho ai")."""
    typed = context.frame.typed
    verb = REPORTING.search(typed.lower())
    named = context.agencies.lexicon.agencies_in(typed[: verb.start()]) if verb else []
    if not verb or not named or _RECEIVES.search(typed[named[-1].end : verb.start()].lower()):
        return False
    return not any(_TO.search(typed[: one.start].lower()) for one in named)


_RECEIVES = re.compile(r"\b(?:nhận|nơi|tổng hợp|đôn đốc|theo dõi)\b")
_TO = re.compile(r"\b(?:qua|cho|gửi|về|lên|tới|đến|với|nộp|trình|ở|tại)(?: (?:bên|phía|là))?\s*\Z")


def _is_of_all(agency: str) -> bool:
    """Tell whether an id is that of all of a kind ("các cơ quan, đơn vị, địa phương"): whose report it is they are."""
    return agency.startswith("cac-")
