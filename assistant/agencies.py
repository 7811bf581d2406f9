"""Agencies by identity: which rows are an agency's, under its own name, a spelling of it, or its name since 2025."""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.folding import match_key
from ingest.lexicon import Lexicon

_PLAIN = (
    r"(?=\W*$|,|;| (?:và|đơn vị|ban|sở|ngành|chuyên môn|nhà nước|hành chính|các|cấp|trong|thuộc|tỉnh|thành|của|được))"
)
_DEPARTMENTS = re.compile(
    rf"\b(?:sở|ngành|cơ quan\b{_PLAIN})\b(?!.*liên quan)|\A(?:các )?đơn vị(?:,? (?:và )?địa phương)?\Z"
)
"""Agencies of one kind ("các cơ quan báo chí") take in no department, nor do those "có liên quan"."""

_OF_A_KIND = re.compile(r"(?:các )?cơ quan ", re.IGNORECASE)
_OTHER_BODIES = {
    "đoàn thể": re.compile(r"đoàn thể|chính trị - xã hội|mặt trận|tổ chức hội"),
    "đảng": re.compile(r"cơ quan đảng|ban đảng|tỉnh ủy|thành ủy|ban của đảng"),
}
"""How plans call mass organisations and party bodies together."""


class AgencyBook:
    """Relates agency names by id; remembers what it has looked up, so comparing register rows is cheap."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._key = lru_cache(maxsize=4096)(self._find)

    def _find(self, name: str) -> tuple[str, bool]:
        if name in self.lexicon.agencies:
            return name, False
        # "huyện, thị xã, thành phố" is a name in a register; in a clause it need not be one.
        typed = (found for found in self.lexicon.agencies_in(name, typed=True) if found.end - found.start == len(name))
        mentions = self.lexicon.agencies_in(name) or list(typed)
        if not mentions:
            return name.casefold(), False
        first = mentions[0]
        return first.id or first.name.casefold(), first.is_collective

    def key(self, name: str) -> str:
        """Return the identity of an agency written in any way."""
        return self._key(name)[0]

    def is_collective(self, name: str) -> bool:
        """Tell whether a name means many agencies together ("các sở, ban, ngành")."""
        key, collective = self._key(name)
        return collective or key.startswith(("cac-", "ubnd-cap-"))

    def binds_departments(self, name: str) -> bool:
        """Tell whether a collective name takes in the departments ("các sở, ban, ngành"), not districts or unions."""
        agency = self.lexicon.agencies.get(self.key(name))
        return agency is not None and agency.level == "tập thể" and bool(_DEPARTMENTS.search(match_key(name)))

    def binds(self, name: str, agency: str) -> bool:
        """Tell whether a collective name takes in an agency: departments or, for a union or party body, theirs."""
        known = self.lexicon.agencies.get(self.key(agency))
        if known is None or known.level not in _OTHER_BODIES:
            return self.binds_departments(name)
        return self.is_collective(name) and bool(_OTHER_BODIES[known.level].search(match_key(name)))

    def same(self, first: str, second: str) -> bool:
        """Tell whether two names mean the same agency under the same name."""
        return self.key(first) == self.key(second)

    def follows(self, later: str, earlier: str) -> bool:
        """Tell whether `later` took over the tasks of `earlier` in the mergers since 2025."""
        return self.key(later) in self._follows(self.key(earlier))

    def _follows(self, key: str) -> tuple[str, ...]:
        return tuple(successor.id for successor in self.lexicon.successors(key))

    def name_of(self, key: str) -> str:
        """Return the full name of an agency id, the id itself where it is a name."""
        agency = self.lexicon.agencies.get(key)
        return agency.name if agency else key

    def present_name(self, name: str) -> str | None:
        """Return what took over an agency's tasks since 2025, of its own level; None when it goes on."""
        followers = self._follows(self.key(name))
        # "Cơ quan Báo chí Hải Phòng" is no name of the newspaper that was merged, but of all of its kind.
        if not followers or _OF_A_KIND.match(name):
            return None
        present = self.name_of(followers[0])
        if "thành ủy" in match_key(name):
            return present.replace("Tỉnh ủy", "Thành ủy")
        return re.sub(r" tỉnh$", " thành phố", present) if name.endswith("thành phố") else present
