"""Which documents a question asks for: their types, several of them together, and who issued them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.compose.context import Context
from assistant.compose.dated_documents import issued_in
from assistant.understanding.document_cues import PAPERS
from ingest.folding import fold_accents, match_key
from ingest.registers.words import Reference

_ALONE = PAPERS
"""Types that a question may ask for one of; "kế hoạch nào" asks for a plan of those loaded."""
_KINDS = f"{PAPERS}|kế hoạch|đề án|thông báo"
_JOINS = "và |hay |hoặc |với |, "
_TYPE = re.compile(_KINDS)
_ANY_TYPE = re.compile(r"\bvăn bản\b")
_TYPES = re.compile(
    rf"(?<!trong )(?<!của )(?<!bởi )(?<!ở )\b(?:(?:{_KINDS}) (?:{_JOINS})?)*"
    rf"(?:những|các|mấy|bao nhiêu|danh sách|liệt kê|kể tên)(?: \w+)?? (?:văn bản (?:{_JOINS})?)?(?:{_KINDS})"
    rf"(?: (?:{_JOINS})?(?:{_KINDS}))*\b"
    r"(?= (?:nào|gì|mà|do|của|được|trước|khác|làm căn|trong|có)\b|$)(?! của tỉnh (?!ủy))"
    rf"|\b(?:(?:{_ALONE})(?: số)? (?:{_JOINS})?)*(?:{_ALONE})(?: số)?(?= (?:nào|gì|mấy|bao nhiêu)\b)"
    r"|(?<=\bvà )kế hoạch(?= nào (?:của|do) (?:ủy ban|tỉnh ủy|thành ủy|chính phủ|thủ tướng|bộ)\b)"
    rf"|^(?:{_ALONE})(?= (?:của|do) .*\b(?:số(?: hiệu)?|ngày) (?:mấy|nào|bao nhiêu|gì)\b)"
)
"""Types of documents that are asked for; "kế hoạch này" is the plan itself, and so are those that others stand in."""
_OF = r"(?:của|do)(?: chính(?! phủ| trị| quyền))?"
_BY = re.compile(rf"(?: (?!mà\b)\w+){{0,3}}? {_OF} (?!đảng\b|tỉnh (?!ủy)|kế hoạch\b|quyết định\b)")
_BY_BEFORE = re.compile(rf"\b{_OF} ((?!đảng\b)(?:\w+ ){{1,5}}?\w+) (?:ban hành|ký|đề ra|phê duyệt|thông qua)\b")
_BY_BETWEEN = re.compile(rf"\b({_ALONE})(?: của)? (\w+ \w+(?: \w+){{0,4}}?) (?:nào|gì)\b")
"""A type with who issued it before the question word ("nghị quyết Bộ Chính trị nào")."""
_AND = re.compile(r"\s*(?:\bvà(?: của)?\b|\bhoặc\b|\bhay\b|\bvới\b|\bcủa\b)\s*")
_LONGEST_NAME = 9

WORDS_FOR_DOCUMENTS = frozenset(
    f"{_KINDS.replace('|', ' ')} văn bản ban hành dẫn viện căn cứ đảng nhà nước chính phủ thủ tướng trung ương ủy nhân"
    " dân tỉnh hội đồng chỉ đạo chủ trương trước số ngày chính làm cơ sở dựa đứng tên liệt kê trích chiếu nhắc nêu cập"
    " ghi tiếp tục phê duyệt ký hiệu vị trí đoạn mục chỗ mọi".split()
)
"""What a question about documents is made of, and no subject of theirs."""


_REPLACES = re.compile(r"\b(?:thay thế|bãi bỏ|thay cho)\b(?: \w+){0,5} (?:nào|gì)\b")
_REPLACING = re.compile(r"\bnào (?:đã |sẽ |có thể )?(?:thay thế|bãi bỏ|thay cho|hủy bỏ)\b")
"""Asks for what replaces the plan: no plan can cite that."""
_REPLACED = re.compile(r"(?:thay thế|bãi bỏ|thay cho)(?:(?!;|\. ).){0,60}\Z")


def replaced_documents(context: Context, rows: Sequence[Reference]) -> list[Reference] | None:
    """Return the rows of the documents that a plan replaces; None where a question does not ask for those."""
    if _REPLACING.search(context.frame.text):
        return []
    if not _REPLACES.search(context.frame.text):
        return None
    return [row for row in rows if row.number and _stands_after(context, row, row.number, _REPLACED)]


def _stands_after(context: Context, row: Reference, number: str, words: re.Pattern[str]) -> bool:
    text = context.corpus.clause(row.plan, row.path).text
    at = text.find(number)
    return at >= 0 and words.search(match_key(text[:at])) is not None


def documents_of_kind(context: Context, rows: Sequence[Reference]) -> list[Reference] | None:
    """Return the rows of the types and issuers that a question names, None where it names neither.

    Several types are a union; each goes with the issuer named beside it ("nghị quyết nào của Chính phủ và kết luận
    nào của Bộ Chính trị").
    """
    replaced = replaced_documents(context, rows)
    if replaced is not None:
        return replaced
    issued = issued_in(context.frame.text)
    if issued is not None:
        rows = [row for row in rows if issued.holds(row)]
    kind = _of_type_and_issuer(context, rows)
    return kind if kind is not None or issued is None else list(rows)


def names_several_kinds(context: Context) -> bool:
    """Tell whether a question asks for documents of several types, and so for all of each."""
    return len({kind for kinds, _ in _wanted(context) for kind in kinds}) > 1


def _of_type_and_issuer(context: Context, rows: Sequence[Reference]) -> list[Reference] | None:
    wanted, level = list(_wanted(context)), _OF_LEVEL.search(context.frame.text)
    if level is not None:
        local = level["local"] is not None
        rows = [row for row in rows if _is_local(row) == local]
    if not wanted or _takes_in_all(context):
        return list(rows) if level is not None else None
    return [row for row in rows if any(_is_wanted(context, row, types, issuers) for types, issuers in wanted)]


_ALL_AND_ONE = re.compile(
    rf"\b(?:những|các|mấy) văn bản (?:nào|gì)(?P<between>[^?]{{0,40}}?)\b(?:{_ALONE})(?: số)? (?:nào|gì|mấy|bao nhiêu)"
)


def _takes_in_all(context: Context) -> bool:
    """Tell whether all documents are asked for, and only then one type of them ("… và theo tờ trình nào")."""
    found = _ALL_AND_ONE.search(context.frame.text)
    return found is not None and not re.search(rf"\b{_OF}\b", found["between"])


_OF_LEVEL = re.compile(
    r"\b(?:văn bản|căn cứ|tài liệu)\b(?: (?!của\b)\w+){0,6}? (?:(?:của|do|từ|thuộc|cấp)(?: cấp| các cơ quan)? )"
    r"(?:(?P<central>trung ương|cấp trên)|(?P<local>tỉnh(?! \w+ (?:dẫn|căn|viện|nêu|nhắc|nào))|địa phương|thành phố)) ?"
    r"(?:\b(?:nào|gì|ban hành|mà|ạ|thôi|không|luật|nghị|kết|quyết)|$)"
)
"""Documents of the state and the Party's centre, or of the province, are asked for."""
_LOCAL_NUMBER = re.compile(r"(?:UBND|HĐND|TU|-S\w+|/S\w+)\Z")
_LOCAL_ISSUER = re.compile(r"\b(?:tỉnh|thành ủy|thành phố|sở|ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân)\b")


def _is_local(row: Reference) -> bool:
    """Tell whether a document is of a province: by its number, else by who issued it."""
    return bool(_LOCAL_NUMBER.search(row.number or "") or _LOCAL_ISSUER.search(match_key(row.issuer or "")))


def _wanted(context: Context) -> Iterator[tuple[frozenset[str], list[str]]]:
    text = context.frame.text
    before = [one for found in _BY_BEFORE.finditer(text) for one in _issuers(context, _AND.split(found[1]))]
    found = list(_TYPES.finditer(text))
    if not found and (between := _BY_BETWEEN.search(text)) and (issuers := _issuers(context, [between[2]])):
        yield frozenset({between[1]}), issuers
        return
    for one in found:
        types = frozenset() if _ANY_TYPE.search(one[0]) else frozenset(_TYPE.findall(one[0]))
        issuers = before or _named_after(context, text[one.end() :])
        if types or issuers:
            yield types, issuers
    if not found:
        asked = re.search(r"\bvăn bản (?:nào|gì)\b|\b(?:những|các) văn bản\b|\Avăn bản\b", text)
        issuers = before or (_named_after(context, text[asked.end() :]) if asked else [])
        if issuers:
            yield frozenset(), issuers


def _named_after(context: Context, rest: str) -> list[str]:
    """Return who is said right after a type to have issued it ("… nào của Ban Thường vụ Thành ủy nói về …")."""
    by = _BY.match(re.sub(r"\A (?:nào|gì|mấy|bao nhiêu)", " x", rest))
    if by is None:
        return []
    after = rest.split()[len(by[0].split()) :][:_LONGEST_NAME]
    words = list(takewhile(lambda word: word not in _NO_NAME, after))
    for length in range(len(words), 1, -1):
        if known := _issuers(context, _AND.split(" ".join(words[:length]))):
            return known
    return []


_NO_NAME = frozenset("nào gì mà được có thì là".split())


def _issuers(context: Context, named: Sequence[str]) -> list[str]:
    """Return the names, each of an agency or of who issued some document that the plans cite; none for other words."""
    every = context.corpus.references(context.corpus.ids)
    # "Tỉnh ủy Quảng Nam": whose committee it is names no issuer beside it.
    places = {match_key(context.corpus.place(plan)) for plan in context.corpus.ids}
    several = [part for one in named for part in _each_of(every, one) if part not in (*_LEVELS, *places)]
    asked = [_within(every, one) for one in several if len(one.split()) > 1]
    known = all(_is_agency(context, one) or any(_is_issuer(context, row, one) for row in every) for one in asked)
    return asked if known else []


_LEVELS = ("trung ương", "cấp trên")
"""Of whom no one document is: who issued it is one of several there (`_OF_LEVEL`)."""


def _each_of(rows: Sequence[Reference], asked: str) -> list[str]:
    """Return the issuers that words name one after another ("thủ tướng bộ chính trị"), else the words as they are."""
    names = {f" {match_key(row.issuer)} " for row in rows if row.issuer}
    words, found, at = asked.split(), [], 0
    while at < len(words):
        ends = range(len(words), at + 1, -1)
        end = next((end for end in ends if any(f" {' '.join(words[at:end])} " in name for name in names)), None)
        if end is None:
            return [asked]
        found.append(" ".join(words[at:end]))
        at = end
    return found


def _within(rows: Sequence[Reference], asked: str) -> str:
    """Return who is named within words that go on with something else ("chính phủ vậy, số mấy")."""
    names = {match_key(row.issuer) for row in rows if row.issuer}
    return max((name for name in names if f" {name} " in f" {asked} "), key=len, default=asked)


def _is_agency(context: Context, asked: str) -> bool:
    """Tell whether words are an agency's name and nothing else ("bộ ngoại giao"): it may have issued none of them."""
    mentions = context.agencies.lexicon.agencies_in(asked, typed=True)
    return len(mentions) == 1 and mentions[0].start == 0 and mentions[0].end == len(asked)


def _is_wanted(context: Context, row: Reference, types: frozenset[str], issuers: Sequence[str]) -> bool:
    is_type = not types or match_key(row.type or "") in types
    return is_type and (not issuers or any(_is_issuer(context, row, one) for one in issuers))


def _is_issuer(context: Context, row: Reference, asked: str) -> bool:
    if not row.issuer:
        # "5058/KH-UBND": the number ends with who issued it.
        letters = fold_accents((row.number or "-?").rpartition("-")[2])
        return "".join(word[0] for word in fold_accents(asked).split()).startswith(letters)
    mentions = context.agencies.lexicon.agencies_in(asked, typed=True)
    is_named = any(context.agencies.same(row.issuer, mention.name) for mention in mentions)
    return is_named or match_key(row.issuer) in asked or asked in match_key(row.issuer)


def count_documents(rows: Sequence[Reference]) -> int:
    """Count the documents that rows cite; one cited twice, by its number or by its name, is one of them."""
    return len({(row.type, called(row)) for row in rows})


_FILLERS = frozenset("lần thứ của đảng nhà nước".split())


def called(row: Reference) -> str:
    """Return how a document is called, the same wherever it is cited."""
    if row.number:
        return match_key(row.number)
    words = match_key(row.name or row.path).split()
    return " ".join(word for word in words if word not in _FILLERS)
