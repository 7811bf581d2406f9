"""Who receives a report and through whom: "báo cáo … UBND tỉnh (qua Sở Ngoại vụ)"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ingest.markers import read_marker
from ingest.registers.agency_names import AgencyNames, Named
from ingest.registers.subjects import does_something, subjects_of

# "trình" alone is "submit"; in "chương trình", "quy trình", "công trình" it is half a noun.
_NOUN_HALVES = "".join(f"(?<!{half} )" for half in ("chương", "lộ", "quy", "công", "quá", "giáo", "tiến", "tờ", "hành"))
# "Chế độ báo cáo: các đơn vị …" is a label, and leads to nobody.
_REPORTS = re.compile(rf"báo cáo(?!\s*:)|gửi|{_NOUN_HALVES}\btrình\b|phản ánh", re.IGNORECASE)
# "trình UBND tỉnh báo cáo Bộ Ngoại giao": the one who gets it passes it on to the one it is for.
_PASSED_ON = re.compile(r"\s+(?:báo cáo|gửi|trình)\s+(?:về |cho |tới |đến |lên )?")
# Where a time ends a predicate and the next one begins: "… trước ngày 25/11 và báo cáo Bộ Ngoại giao trước ngày 05/12".
_GOES_ON = re.compile(r"\)?\s*(?:[,;]\s*(?:đồng thời|sau đó|và)?|\s(?:và|đồng thời|sau đó))\s+")
_NEXT_REPORT = re.compile(r";\s*(?:và )?(?=báo cáo\b)", re.IGNORECASE)
_THROUGH = re.compile(r"\(?\s*(?:thông\s+)?qua\s+", re.IGNORECASE)
_ONWARD = re.compile(r"\bđể\b|\bnhằm\b")
_SENTENCE_END = re.compile(r"\.(?=\s+[^\W\d_a-z])|;(?=\s)|[.;]\s*\Z|\./\.")
_CIRCUMSTANCE = re.compile(r"căn cứ|trên cơ sở|theo|định kỳ|thường xuyên", re.IGNORECASE)
_COMPLETES = re.compile(r"hoàn thành|sơ kết|tổng kết", re.IGNORECASE)
_COUNTED = re.compile(r"\A\s*\(\d{1,2}\)\s*")
_BETWEEN = re.compile(r"\s*(?:,|và)\s*")
# "Sở X tham mưu UBND tỉnh trình HĐND tỉnh": whom the department advises is the one who submits.
_ADVISES = re.compile(r"tham mưu (?:cho |với )?\Z", re.IGNORECASE)
_HAS_ROLE = re.compile(r"\s+(?:chủ trì|phối hợp)\b")
"""Behind whoever has work to do, and gets no report: "hoàn thành báo cáo trước ngày 30/6 (Sở X chủ trì)"."""
_UNNAMED = re.compile(
    rf"(?:báo cáo|gửi|{_NOUN_HALVES}\btrình) (?:đến |tới |về |cho )?"
    r"(?P<to>(?:các )?(?:cấp|cơ quan|người)(?: [^\W\d_]+){0,3}? (?:có thẩm quyền|cùng cấp|cấp trên))",
    re.IGNORECASE,
)


def find_recipient(
    text: str, span: tuple[int, int], names: AgencyNames, among: Sequence[tuple[int, int]] = ()
) -> tuple[str | None, str | None]:
    """Return the work that a time is for, and who receives it; None where its part of the sentence names nobody.

    `span` is where the time stands in `text`, `among` where all of its times do: each has a part of its own.
    """
    subjects_at = {subject.at for subject in subjects_of(text, names) if subject.opens}
    whole = _sentence(text, span, {mention.start for mention in names.mentions(text)} - subjects_at)
    start, end = _part(text, whole, span, among, subjects_at)
    if not (text[start : span[0]] + text[span[1] : end]).strip(" ,.;()"):
        return _work(text[whole[0] : end], None), None  # "…, hoàn thành trước năm 2029" says when, and nothing else
    if _REPORTS.search(text, start, end) and not _receives(text[start:end], names):
        # "Báo cáo giữa kỳ (năm 2030) và báo cáo tổng kết (năm 2035), gửi UBND tỉnh": one receiver for both.
        _, to = _named_in(text[start : whole[1]], names)
        to = to or _of_next_report(text, whole[1], names)
        if to is None and _NEXT_REPORT.match(f"; {text[start:end]}"):
            _, to = _named_in(text[whole[0] : start], names)  # "… gửi UBND tỉnh trước ngày 20/6, báo cáo năm …"
        return _work(text[start:end], None), to
    return _named_in(text[start:end], names)


def _of_next_report(text: str, at: int, names: AgencyNames) -> str | None:
    """Return who gets the next report of a list: "báo cáo quý gửi trước ngày 20; báo cáo năm gửi … về Sở Ngoại vụ"."""
    begins = _NEXT_REPORT.match(text, at)
    if begins is None:
        return None
    end = next((match.start() for match in _SENTENCE_END.finditer(text, begins.end())), len(text))
    return _named_in(text[begins.end() : end], names)[1]


def _receives(sentence: str, names: AgencyNames) -> bool:
    return _named_in(sentence, names)[1] is not None


def _named_in(sentence: str, names: AgencyNames) -> tuple[str | None, str | None]:
    """Return the work that a part of a sentence states, and who receives it."""
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


def _part(
    text: str,
    sentence: tuple[int, int],
    span: tuple[int, int],
    among: Sequence[tuple[int, int]],
    subjects_at: Collection[int],
) -> tuple[int, int]:
    """Return the part of a sentence that a time is in, where it has several that are each done with by a time."""
    start, end = sentence
    for other in sorted(among):
        goes_on = _GOES_ON.match(text, other[1])
        begins = goes_on and (_does(text, goes_on.end()) or goes_on.end() in subjects_at)
        if not (sentence[0] <= other[0] < sentence[1] and goes_on and begins):
            continue
        if goes_on[0].strip() == "," and not _has_predicate(text[start : other[0]]):
            continue  # "Đến năm 2030, tổ chức …" begins with its time
        if other[0] < span[0]:
            start = max(start, goes_on.end())
        elif other == span and any(later[0] > span[0] and later[0] < sentence[1] for later in among):
            end = goes_on.start()
    return start, end


def _has_predicate(words: str) -> bool:
    at_words = [match.start() for match in re.finditer(r"[^\W\d_]+", words)]
    return any(_does(words, at) and not _CIRCUMSTANCE.match(words, at) for at in at_words)


def _does(text: str, at: int) -> bool:
    return bool(_REPORTS.match(text, at) or _COMPLETES.match(text, at)) or does_something(text[at:])


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


def _sentence(text: str, span: tuple[int, int], names_at: Collection[int]) -> tuple[int, int]:
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
        inside = [m for m in inside if not _HAS_ROLE.match(sentence, m.end)]
        if inside:
            return _last_of_chain(sentence, _joined(sentence, inside), mentions)
    return []


def _last_of_chain(sentence: str, receiver: list[Named], mentions: list[Named]) -> list[Named]:
    """Return whom a report is for in the end, where the one who gets it is told to pass it on."""
    passed = _PASSED_ON.match(sentence, receiver[-1].end)
    onward = [mention for mention in mentions if passed and mention.start == passed.end()]
    return _last_of_chain(sentence, _joined(sentence, onward), mentions) if onward else receiver


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
    words = sentence[report:] if report is not None else _COUNTED.sub("", sentence)
    if report is not None and (onward := _ONWARD.search(words)):
        words = words[: onward.start()]
    words = _THROUGH.split(words)[0] if report is not None else words
    return _balanced(words.strip(" .,;:")) or None


def _balanced(words: str) -> str:
    """Return words without a bracket at their ends whose other half is elsewhere."""
    if words.endswith("(") or (words.endswith(")") and words.count(")") > words.count("(")):
        return _balanced(words[:-1].rstrip(" .,;:"))
    if words.startswith(")") or (words.startswith("(") and words.count("(") > words.count(")")):
        return _balanced(words[1:].lstrip(" .,;:"))
    return words
