"""Which agencies a question is about, which it only names, and which it sets aside."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from assistant.understanding.no_agency import is_no_agency, is_of_a_field
from assistant.understanding.saying import SAID_ABSENT
from assistant.understanding.strangers import TASKS_ASKED, Strangers
from assistant.understanding.syllable import is_syllable
from ingest.agencies import CENTRAL, COLLECTIVE_LEVELS, PROVINCE_COMMITTEE
from ingest.folding import match_key, syllables
from ingest.lexicon import AgencyMention, Lexicon

_SENT_TO = re.compile(
    r"(?:gửi|nộp|báo cáo|trình)(?: (?!kết quả|của)\w+){0,4} (?:về|cho|lên|tới|đến)\s+\Z"
    r"|(?:gửi|nộp|trình)(?: qua)?\s+\Z"
    r"|\b(?:báo cáo (?:kết quả|tình hình|h[ằà]ng năm|định kỳ|thường niên)(?: (?!của|do)\w+){0,3}|đều|cùng)"
    r" (?:thông )?qua\s+\Z"
)
_GIVEN_TO = re.compile(r"\b(?:giao|giao cho|phân công|phân công cho)\s+\Z")
_GUIDED = re.compile(
    r"\b(?:ai|(?:sở|cơ quan|đơn vị|ngành|bên|ban|phòng) nào)\b.*\b(?:hướng dẫn|chỉ đạo|đôn đốc|hỗ trợ|giúp|giúp đỡ"
    r"|tập huấn|kiểm tra|giám sát|vận động)(?: cho)?(?: (?:các|những))?\s+\Z"
)
"""Before those for whom an agency is asked for ("sở nào hướng dẫn các xã …")."""
_REPORTED_TO = re.compile(r"(?:báo cáo|trình|gửi|nộp) (?:kết quả )?(?:(?:về|cho|lên|tới|đến) )?\Z")
_GIVES = re.compile(r"(?:của|(?:của|do)(?: chính)?|cho|trình|gửi|báo cáo|tham mưu|tới|đến|quyết định|kế hoạch)\s+\Z")
_RATHER_THAN = re.compile(r"\b(?:(?:chứ|mà) không phải(?: là| do)?|chứ không(?: do| giao)?|thay vì|thay cho)\s+\Z")
"""Before an agency that a question sets aside ("Sở A chứ không phải Sở B")."""
_HELD = re.compile(r" (?:chủ trì|phối hợp)\b")
_HELD_BY = re.compile(r"\b(?:do|được) \Z")
_GOES_ON = re.compile(r" (?:thì|vậy|thế|nên) ")
_PART_OF = re.compile(r"\b(?:phần|việc|nhiệm vụ|mảng)(?: \w+){0,2}? (?:của|bên) $")
_TELLING = 4
"""Syllables from which a name that no list knows is told from other words."""
_TOGETHER = re.compile(r"\b(?:cộng|gộp|tính|kể|gồm)(?: (?:cả|luôn|thêm|chung|lại))+\b")
"""Asks for the tasks of a former agency beside those of the one that has taken them over."""
_FORMER = re.compile(r" (?:cũ|trước đây|trước kia|ngày trước)\b")

_WITHIN_NUMBER = re.compile(r"\d[\w/-]*[/-]\Z")
"""Before letters that are part of a document's number ("61/TTr-SNgV")."""
_FEWEST_LETTERS = 2


def _is_in_letters(printed: str) -> bool:
    """Tell whether a name is given by its letters: capitals, or small ones that are no syllable ("skhcn")."""
    in_small = any(word.isalpha() and not is_syllable(word) for word in syllables(printed))
    return in_small or re.search(r"[A-ZĐ]{2}|&", printed) is not None


class MentionedAgencies:
    """Reads the agencies that questions name; immutable once made."""

    def __init__(
        self, lexicon: Lexicon, own: Iterable[str], is_printed: Callable[[str], bool], by_form: Strangers | None = None
    ) -> None:
        """`lexicon` knows agencies and provinces by all their spellings; `own` are names that plans charge besides.

        `is_printed` tells whether a name, folded by `match_key`, stands anywhere in the plans; `by_form` finds names
        that nothing knows.
        """
        self._by_form = by_form
        self._lexicon, self.is_printed = lexicon, is_printed
        names = {match_key(name): name for name in own}
        self._own = {key: name for key, name in names.items() if self._is_unknown(key) and len(key.split()) >= _TELLING}
        self._called = re.compile(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(self._own, key=len, reverse=True))) or '(?!)'})(?!\w)"
        )

    def spelt_out(self, typed: str) -> str:
        """Write agencies given by letters in full ("Sở KH&CN"), before single letters are taken for other words."""
        for mention in reversed(self._lexicon.agencies_in(typed, typed=True)):
            agency = self._lexicon.agencies.get(mention.id or "")
            if agency and is_of_a_field(mention, agency.name, typed):
                continue
            if _WITHIN_NUMBER.search(typed[: mention.start]):
                continue
            # All in capitals "CA NUOC" and "MANG XA HOI TU" name no police and no committee.
            if typed.isupper() and len(mention.printed) <= _FEWEST_LETTERS:
                continue
            # "UBND xã, phường" is a plural already.
            if agency and agency.level not in COLLECTIVE_LEVELS and _is_in_letters(mention.printed):
                # "SVHTTDL Gia Lai" is one mention: the province must stay.
                provinces = [found.printed for found in self._lexicon.provinces_in(mention.printed, typed=True)]
                named = " ".join([agency.name, *provinces])
                typed = f"{typed[: mention.start]}{named}{typed[mention.end :]}"
        return typed

    def mentions(self, text: str) -> tuple[list[AgencyMention], list[AgencyMention]]:
        """Return the agencies a question is about, and those that something is sent to or through in it."""
        found = [m for m in self._lexicon.agencies_in(text, typed=True) if not is_no_agency(m, text)]
        found = [m for m in found if not _WITHIN_NUMBER.search(text[: m.start])]
        # "Đã không có Sở A thì ai làm đầu mối": A is out of it.
        found = [m for m in found if not (SAID_ABSENT.search(text[: m.start]) and _GOES_ON.search(text, m.end))]
        kept = [m for m in found if self._may_hold_duties(m)]
        kept += [m for m in self._own_in(text) if not any(m.start < one.end and one.start < m.end for one in kept)]
        kept = [m for m in kept if not is_no_agency(m, text)]
        kept = [m for m in kept if not _GUIDED.search(text[: m.start])]
        receivers = [m for m in kept if _SENT_TO.search(text[: m.start])]
        # Those above the departments send no report of the plan: "báo cáo UBND tỉnh" is one to them.
        receivers += [m for m in found if m not in kept and _REPORTED_TO.search(text[: m.start])]
        kept = [m for m in kept if m not in receivers]
        # "Sở A giờ gánh phần của Sở B cũ, phần đó gồm những gì": asked are the tasks of B.
        former = [m for m in kept if _PART_OF.search(text[: m.start]) and _FORMER.match(text[m.end :])]
        former = [] if _TOGETHER.search(text) else former
        kept = former or kept
        return kept or [
            m for m in found if m.id == PROVINCE_COMMITTEE and not _GIVES.search(text[: m.start])
        ], receivers

    def committees(self, text: str) -> list[AgencyMention]:
        """Return where a question names the committee that issued the plans: no subject, whoever else it is about."""
        return [m for m in self._lexicon.agencies_in(text, typed=True) if m.id == PROVINCE_COMMITTEE]

    def strangers(self, text: str, typed: str) -> list[AgencyMention]:
        """Return agencies that neither a list nor a plan names, where their tasks are asked ("Trường A phải làm gì").

        They are told by their form, and where they end by the capitals of what was typed, else by the words after them.
        """
        found: list[AgencyMention] = []
        for mention in self._lexicon.agencies_in(typed):
            key = match_key(mention.printed)
            at = text.find(key)
            is_name = mention.id is None and at >= 0 and not self._lexicon.is_town(mention.printed)
            is_asked = TASKS_ASKED.match(text, at + len(key)) or _GIVEN_TO.search(text[: max(at, 0)])
            if is_name and not self.is_printed(key) and is_asked:
                found.append(AgencyMention(at, at + len(key), key, None, mention.name))
        if found or self._by_form is None or self._lexicon.agencies_in(text, typed=True):
            return found
        places = [match_key(one.printed) for one in self._lexicon.provinces_in(text, typed=True)]
        return self._by_form.find(text, typed, places)

    def without_denied(self, text: str) -> str:
        """Leave out the agencies that a question sets aside for another ("Sở A chứ không phải Sở B")."""
        mentions = self._lexicon.agencies_in(text, typed=True)
        denied = [(found, mention) for mention in mentions if (found := _RATHER_THAN.search(text[: mention.start]))]
        for found, mention in reversed(denied if len(denied) < len(mentions) else []):
            text = f"{text[: found.start()]}{text[mention.end :]}"
        return " ".join(text.split())

    def without_roles_of_others(self, text: str, agencies: Sequence[AgencyMention]) -> str:
        """Blank out which role other agencies than those asked about are said to have ("do Bộ Công an chủ trì")."""
        asked = {mention.start for mention in agencies}
        for mention in reversed(self._lexicon.agencies_in(text, typed=True) if agencies else ()):
            held = _HELD.match(text[mention.end :])
            if held and mention.start not in asked and _HELD_BY.search(text[: mention.start]):
                text = f"{text[: mention.end]}{text[mention.end + held.end() :]}"
        return text

    def _own_in(self, text: str) -> Iterator[AgencyMention]:
        """Yield the agencies that no list knows and a plan charges by the very name in a question."""
        for found in self._called.finditer(match_key(text)):
            name = self._own[found[0]]
            yield AgencyMention(found.start(), found.end(), text[found.start() : found.end()], None, name)

    def _is_unknown(self, key: str) -> bool:
        return not self._lexicon.agencies_in(key, typed=True)

    def _may_hold_duties(self, mention: AgencyMention) -> bool:
        if mention.is_collective:
            return len(mention.printed.split()) >= 4 or "ubnd" in mention.printed or "ủy ban" in mention.printed
        agency = self._lexicon.agencies.get(mention.id or "")
        return (
            agency is not None
            and agency.level != CENTRAL
            and mention.id not in (PROVINCE_COMMITTEE, "hdnd-tinh", "tinh-uy")
        )
