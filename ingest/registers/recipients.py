"""Who receives a report and through whom: "báo cáo … UBND tỉnh (qua Sở Ngoại vụ)"."""

from __future__ import annotations

import re

from ingest.markers import read_marker
from ingest.registers.agency_names import AgencyNames, Named

# "trình" alone is "submit"; in "chương trình", "quy trình", "công trình" it is half a noun.
_NOUN_HALVES = "".join(f"(?<!{half} )" for half in ("chương", "lộ", "quy", "công", "quá", "giáo", "tiến", "tờ", "hành"))
_REPORTS = re.compile(rf"báo cáo|gửi|{_NOUN_HALVES}\btrình\b|phản ánh", re.IGNORECASE)
_THROUGH = re.compile(r"\(?\s*(?:thông\s+)?qua\s+", re.IGNORECASE)
_ONWARD = re.compile(r"\bđể\b|\bnhằm\b")
_SENTENCE_END = re.compile(r"\.(?=\s+[^\W\d_a-z])|;(?=\s)|[.;]\s*\Z|\./\.")
_BETWEEN = re.compile(r"\s*(?:,|và)\s*")
# "Sở X tham mưu UBND tỉnh trình HĐND tỉnh": whom the department advises is the one who submits.
_ADVISES = re.compile(r"tham mưu (?:cho |với )?\Z", re.IGNORECASE)
_UNNAMED = re.compile(
    rf"(?:báo cáo|gửi|{_NOUN_HALVES}\btrình) (?:đến |tới |về |cho )?"
    r"(?P<to>(?:các )?(?:cấp|cơ quan|người)(?: [^\W\d_]+){0,3}? (?:có thẩm quyền|cùng cấp|cấp trên))",
    re.IGNORECASE,
)


def find_recipient(text: str, span: tuple[int, int], names: AgencyNames) -> tuple[str | None, str | None]:
    """Return the work that a time is for, and who receives it; None where the sentence names nobody.

    `span` is where the time stands in `text`; only its own sentence is looked at.
    """
    start, end = _sentence(text, span, {mention.start for mention in names.mentions(text)})
    sentence = text[start:end]
    reports = list(_REPORTS.finditer(sentence))
    mentions = names.mentions(sentence)
    if advised := _advised(sentence, reports, mentions):
        return _work(sentence, None), sentence[advised.start : advised.end]
    receiver = _receiver(sentence, reports, mentions)
    unnamed = _UNNAMED.search(sentence) if not receiver else None
    if unnamed:
        return _work(sentence, None), unnamed["to"]
    what = _work(sentence, reports[0].start() if reports and receiver else None)
    return what, _with_intermediary(sentence, receiver, mentions)


def _advised(sentence: str, reports: list[re.Match[str]], mentions: list[Named]) -> Named | None:
    """Return whom a sentence has advised who then submits: of "tham mưu A trình B" it is A."""
    for mention in mentions:
        if not _ADVISES.search(sentence[: mention.start]):
            continue
        submits = next((report for report in reports if report.start() >= mention.end), None)
        between = sentence[mention.end : submits.start()] if submits else ""
        # "tham mưu A báo cáo về B" leaves B the receiver.
        if submits and submits[0].lower() == "trình" and not re.search(r"[,;.]", between):
            return mention
    return None


def _sentence(text: str, span: tuple[int, int], names_at: set[int]) -> tuple[int, int]:
    """Return the span of the sentence; a semicolon ends it too, unless a list of agencies goes on after it."""
    marker = read_marker(text)
    start = len(text) - len(marker.rest) if marker and marker.rest else 0
    for match in _SENTENCE_END.finditer(text):
        if match[0] == ";" and match.end() + 1 in names_at:
            continue
        if match.end() <= span[0]:
            start = max(start, match.end())
        elif match.start() >= span[1]:
            return start, match.start()
    return start, len(text)


def _receiver(sentence: str, reports: list[re.Match[str]], mentions: list[Named]) -> list[Named]:
    """Return the first agencies that a word of reporting leads to, before the purpose clause begins."""
    for report in reports:
        onward = _ONWARD.search(sentence, report.end())
        limit = onward.start() if onward else len(sentence)
        inside = [m for m in mentions if report.end() <= m.start < limit and not _is_through(sentence, m)]
        inside = [m for m in inside if not re.search(r"của\s+\Z", sentence[: m.start])]
        if inside:
            return _joined(sentence, inside)
    return []


def _joined(sentence: str, inside: list[Named]) -> list[Named]:
    joined = [inside[0]]
    for mention in inside[1:]:
        if not _BETWEEN.fullmatch(sentence[joined[-1].end : mention.start]):
            break
        joined.append(mention)
    return joined


def _is_through(sentence: str, mention: Named) -> bool:
    return bool(re.search(r"(?:\(|\s)(?:thông\s+)?qua\s+\Z", sentence[: mention.start]))


def _with_intermediary(sentence: str, receiver: list[Named], mentions: list[Named]) -> str | None:
    if not receiver:
        return None
    to = " và ".join(sentence[m.start : m.end] for m in receiver)
    through = next((m for m in mentions if _is_through(sentence, m)), None)
    return f"{to} (qua {sentence[through.start : through.end]})" if through else to


def _work(sentence: str, report: int | None) -> str | None:
    """Return the words for the work: from the reporting verb on, else the sentence."""
    words = sentence[report:] if report is not None else sentence
    if report is not None and (onward := _ONWARD.search(words)):
        words = words[: onward.start()]
    words = _THROUGH.split(words)[0] if report is not None else words
    return words.strip(" .,;:()") or None
