"""An agency as the plans asked about have it: one department of culture and tourism here is two elsewhere.

A short form that fits both ("SVHTT") and the full name of the one that a plan does not have are read alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assistant.agencies import AgencyBook
from assistant.understanding.frame import Frame, Instead
from ingest.folding import match_key


class Kindred:
    """Puts the agencies that the plans charge in the place of kindred ones asked about; immutable once made."""

    def __init__(self, agencies: AgencyBook, held: Mapping[str, frozenset[str]]) -> None:
        """`held` are the ids of the agencies that each plan charges with something."""
        self._agencies = agencies
        self._held = held

    def settled(self, frame: Frame) -> Frame:
        """Return the frame with each agency as the plans asked about have it; as it is where they have it."""
        asked = dict.fromkeys((*frame.agencies, *frame.receivers))
        changed = {agency: found for agency in asked if (found := self._had(agency, frame)) != (agency,)}
        if not changed:
            return frame
        text, query, assertion = frame.text, frame.query, frame.assertion
        for agency, found in changed.items():
            if agency not in found:
                text, query = self._renamed(text, agency, found), self._renamed(query, agency, found)
            # Of two that a plan has in its place neither is the one that is said to do it.
            if assertion and assertion[0] == agency and len(found) == 1:
                assertion = found[0], assertion[1]
        return replace(
            frame,
            text=text,
            query=query,
            assertion=assertion,
            agencies=_each(frame.agencies, changed),
            receivers=_each(frame.receivers, changed),
            instead=tuple(self._told(frame, changed)),
        )

    def _had(self, agency: str, frame: Frame) -> tuple[str, ...]:
        having = [plan for plan in frame.plans if agency in self._held[plan]]
        others = self._kin_in(agency, [plan for plan in frame.plans if plan not in having])
        if not having and not frame.names_plan and self._is_meant(frame, agency):
            return (agency,)  # "Sở Du lịch có ở tỉnh nào": whether any has it is what is asked
        if having or others:
            return (*([agency] if having else []), *others)
        # None of the plans charges it under any name: a short form means what most plans have.
        known = any(agency in held for held in self._held.values())
        return (agency,) if known or self._is_meant(frame, agency) else self._kin_in(agency, self._held) or (agency,)

    def _kin_in(self, agency: str, plans: Iterable[str]) -> tuple[str, ...]:
        charged = frozenset[str]().union(*(self._held[plan] for plan in plans))
        return tuple(one for one in self._agencies.lexicon.kin(agency) if one in charged)

    def _is_meant(self, frame: Frame, agency: str) -> bool:
        """Tell whether a question calls an agency by a name that is no other's: in full, or as having parts."""
        known = self._agencies.lexicon.agencies.get(agency)
        return bool(known and known.parts) or match_key(self._agencies.name_of(agency)) in match_key(frame.typed)

    def _told(self, frame: Frame, changed: Mapping[str, tuple[str, ...]]) -> Iterable[Instead]:
        for agency in changed:
            for plan in frame.plans if self._is_meant(frame, agency) else ():
                if agency not in self._held[plan] and (found := self._kin_in(agency, [plan])):
                    yield Instead(plan, agency, found)

    def _renamed(self, text: str, agency: str, found: Sequence[str]) -> str:
        lexicon = self._agencies.lexicon
        names = ", ".join(match_key(self._agencies.name_of(one)) for one in found)
        for mention in reversed(lexicon.agencies_in(text, typed=True)):
            if mention.id == agency:
                # "Sở Văn hóa Gia Lai" is one mention: the province must stay.
                whose = [one.printed for one in lexicon.provinces_in(mention.printed, typed=True)]
                text = f"{text[: mention.start]}{' '.join([names, *whose])}{text[mention.end :]}"
        return text


def _each(agencies: Sequence[str], changed: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for agency in agencies for one in changed.get(agency, (agency,))))
