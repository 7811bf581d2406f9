"""How people ask whether what they say is so: every such ending is read as "phải không"."""

from __future__ import annotations

import re

from ingest.folding import fold_accents, has_accents

_ADDRESSED = (
    r"(?:[ ,]+(?:anh|chị|em|bạn|bác|chú|cô|sếp|ad|admin|bot|trợ lý|hiền|ơi|ạ|vậy|nhỉ|ta|nhé|nha|với|luôn|đây|đó|bà con"
    r"))*"
)
_ENDS = r"(?:không|ko|k|hok|hông|hong|hem|hôm|chưa|chứ|chớ|hả|ha|hay sai|hay không|hay chưa|nhỉ|nhé|nha)"
_SO = (
    r"(?:thế|vậy|rứa|như thế|như vậy|điều đó|điều này|chi tiết này|thông tin này|thông tin đó|con số này|câu này|ý này)"
)
_SAID = (
    r"(?:nhớ|nói|viết|ghi|hiểu|điền|dẫn|viện dẫn|nhắc|trích|tóm|báo cáo|trình bày|kể|đọc|đánh máy|chép|soạn"
    r"|hướng dẫn|giới thiệu|tổng hợp|phân loại|trích dẫn|liệt kê)(?: (?:anh em|với khách|cho khách|cho sếp))?"
)
_MINE = r"(?:tôi|tui|em|mình|tớ)"
_INTO = r"(?:vào|trong|ở|cho|lên) \w+(?: \w+){0,2}"
_HOLDS = r"(?:đúng|phải|trúng|chuẩn|khớp|chính xác|sai|trật|nhầm|lầm|hợp lệ|thiệt|thật|ổn(?= (?:không|chưa|chứ)))"
_TAG = (
    rf"(?:^|[ ,.;:?!…–-])(?:(?:{_MINE}|{_SAID}|{_SO}|là|có|còn|đã|thì|liệu) )*"
    rf"{_HOLDS}(?: (?:{_SO}|sách|xác|sự thật|thực tế|kế hoạch|văn bản|điều khoản|nguyên văn|ý|điểm|chỗ|mục|tên"
    r"|với (?:kế hoạch|văn bản)))*"
    rf" {_ENDS}{_ADDRESSED}$"
    rf"|[,.;:] *(?:\w+ ){{0,4}}{_SO} (?:(?:có|là|đã|còn|thì) )*{_HOLDS}(?: (?:điểm|chỗ|mục|tên|ý))?(?: {_ENDS})?"
    rf"{_ADDRESSED}$"
    rf"|[,.;: ](?:{_MINE} |{_SAID} |cho )*(?:như vậy|như thế|vậy|thế|như rứa|rứa) (?:có|là) {_HOLDS}{_ADDRESSED}$"
    rf"|[ ,.;:](?:{_MINE} |{_SAID} |{_SO} )*(?:không|ko|chẳng) (?:lầm|nhầm|sai)(?: {_ENDS}| {_SO})*{_ADDRESSED}$"
    rf"|[,.;:] *{_MINE} {_SAID}(?: \w+){{0,5}} {_SO} (?:nhé|nha)(?:{_ADDRESSED})$"
    rf"|[,.;:] *(?:vậy |thế |nên )*{_MINE} (?:xin )?(?:bỏ trống|để trống|bỏ qua|khỏi ghi|không ghi)(?: \w+){{0,5}}"
    rf" (?:nhé|nha|được (?:không|chưa|chứ)|ổn (?:không|chưa|chứ)){_ADDRESSED}$"
    rf"|[,.;:] *(?:{_MINE} )?{_SAID} {_SO}(?: {_INTO})?"
    rf" (?:nhé|nha|được (?:không|chưa|chứ)|ổn (?:không|chưa|chứ)){_ADDRESSED}$"
)
_CHECK = (
    r"[,.;:] *(?:\w+ ){0,5}?"
    r"(?:rà soát|rà|kiểm tra|kiểm chứng|kiểm|đối chiếu|xác nhận|đọc|đếm|soát|dò|check|xem|đính chính)"
    rf"(?: (?:lại|giúp|hộ|giùm|dùm|cho|kỹ|cái|{_MINE}))+{_ADDRESSED}$"
)
"""Orders that what was said be looked up: a question where nothing before them is one."""
_HA = r"(?<=\w) (?:ha|hen|he)$"
_PLAIN = r"(?<!, )(?<!,)\b(?:phải|đúng|có đúng|có phải|đúng vậy|đúng thế|chính xác) (?:không|chưa)$"
"""Endings that are understood as they are."""
_ASKS = (
    r"\b(?:(?:gì|nào|ai|đâu|mấy|bao nhiêu|bao giờ|(?<!\d )sao|không)\b(?! (?:tỉnh|sở ngành))"
    r"|^(?:hãy )?(?:liệt kê|kể(?! hoạch)|nêu|tóm tắt|so sánh)\b)"
)
_DENIES = (
    r"\b(?:không|chưa|chẳng)\b(?: \w+){0,6}? (?:gì|ai|đâu|nào)\b"
    r"|\b(?:không|chưa|chẳng) (?=\w)|\b(?:chớ|chứ) không\b"
)


_CLOSES = re.compile(r"[,.;:!?…–] *([^,.;:!?…–]+)$")
_OF_CHECKING = frozenset(
    "tôi tui em mình tớ con anh chị bạn bác chú cô sếp ad admin bot trợ lý ơi ạ nhỉ ta nhé nha với luôn đây "
    "nhớ nói viết ghi hiểu điền dẫn viện nhắc trích tóm báo cáo trình bày kể đọc đánh máy chép soạn hướng giới thiệu "
    "đếm tính phần tổng phân loại liệt kê phát biểu gõ đưa nêu xếp để đặt gọi kiểm tra xem soát rà "
    "đối chiếu giúp hộ giùm lại lên vào trong ở cho ra xuống slide bục bảng biểu bài văn bản công hàm tờ "
    "thế vậy rứa như này đó kia ấy điều chi tiết thông tin con số câu ý chữ chỗ mục điểm tên trật tự thể thức gốc "
    "nguyên nào gì có là thì đã còn liệu được bị".split()
)
"""What people say of checking what they have said before it."""
_RIGHT = frozenset(
    "đúng sót thiếu thừa dư đủ phải trúng chuẩn khớp chính xác sai trật nhầm lầm hợp lệ lý ổn căn cứ cơ sở".split()
)
_ASKED = frozenset("không ko k hông hong hem chưa chứ chớ hả ha nhỉ".split())
_AND_SO = frozenset("thế vậy rứa lên vào".split())
_LONGEST = 10


_FEWEST = 4
_LISTED = re.compile(r"(?:danh sách|toàn bộ|tất cả|nguyên văn|danh sach|toan bo|tat ca|nguyen van)\b")
"""What begins an order for something, and no statement."""
_HEARD = (
    r"^(?:(?:nghe )?(?:lãnh đạo|sếp|thủ trưởng|trưởng phòng|phó phòng|đồng nghiệp|bạn|anh|chị|chú|bác|ông|bà|cô|cán bộ"
    r"|chuyên viên|có người|người ta|phòng)(?: \w+){0,3}?"
    r" (?:bảo(?! (?:đảm|tồn|vệ|hiểm|tàng))|nói(?! chung)|kể|báo(?! (?:cáo|chí|đài))|khẳng định|cho rằng|nhắc|quả quyết)"
    rf"|{_MINE}(?: \w+)? (?:chép|ghi|nhớ|nghe|viết|hiểu|đọc|thấy|phân loại|phát biểu))"
    r"(?: (?:lại|thấy|nói|được|là|rằng))*[ ,:]+"
)
"""Who says, or said to the asker, what is to be checked."""


class _Signs:
    """The patterns, for a message with diacritics or without."""

    def __init__(self, *, bare: bool) -> None:
        def spelt(pattern: str) -> re.Pattern[str]:
            return re.compile(fold_accents(pattern) if bare else pattern)

        self.tag, self.check, self.ha, self.plain = map(spelt, (_TAG, _CHECK, _HA, _PLAIN))
        self.noted = spelt(rf"[,;] *(?:{_MINE} )?{_SAID}(?: {_INTO})?(?= (?:có )?(?:phải|đúng) (?:không|chưa)\W*$)")
        self.asks, self.denies = spelt(_ASKS), spelt(_DENIES)
        self.heard = re.compile(r"(?!)" if bare else _HEARD)  # without diacritics "chi" and "bao" are other words
        self.ending = "phai khong" if bare else "phải không"
        kinds = (_OF_CHECKING | _RIGHT | _ASKED, _RIGHT, _ASKED, _AND_SO)
        self.words, self.right, self.asked, self.so = (
            frozenset(map(fold_accents, kind)) if bare else kind for kind in kinds
        )

    def closing(self, key: str) -> int | None:
        """Return where a last clause begins that only asks whether what stands before it is right, None for others."""
        found = _CLOSES.search(key)
        said = found[1].split() if found else []
        if found is None or not 1 < len(said) <= _LONGEST or not self.words.issuperset(said):
            return None
        holds = self.right.intersection(said) or (self.so.intersection(said) and said[-2].startswith(("đư", "du")))
        return found.start() if holds and self.asked.intersection(said[-2:]) else None


_IN_ENGLISH = re.compile(
    r"[.,;:!?]\s*(?:(?:(?:can|could|would) you (?:please )?|please )(?:confirm|check|verify)(?: (?:this|that|it))?"
    r"(?: for me)?(?:,? please)?|is (?:this|that|it) (?:right|correct|true|so|accurate))\W*$",
    re.IGNORECASE,
)
_HEARD_IN_ENGLISH = re.compile(
    r"^(?:i(?:'ve| have)? (?:read|heard|noted|learned|learnt|understood?|think|believe|was told|am told)"
    r"|my (?:boss|colleague|manager) (?:says?|said|tells? me|told me)|someone (?:says?|said|told me))(?: that)? (?=\w)",
    re.IGNORECASE,
)
_TITLES = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.? (?=[A-ZĐ])")
_WRITTEN, _BARE = _Signs(bare=False), _Signs(bare=True)


def with_plain_tag(message: str) -> str:
    """Return a message that states something and asks whether it is so, with "phải không" for its ending.

    Any other message is returned as it is.
    """
    if (asks := _IN_ENGLISH.search(message)) and len(message[: asks.start()].split()) >= _FEWEST:
        stated = _TITLES.sub("", _HEARD_IN_ENGLISH.sub("", message[: asks.start()]))
        return f"{stated}, correct?"
    typed = message.rstrip(" ?.!…")
    signs, key = _WRITTEN if has_accents(typed) else _BARE, typed.lower()
    if len(key) != len(typed):
        return message
    if noted := signs.noted.search(key):  # "…, em dẫn vào căn cứ có đúng không"
        return f"{typed[: noted.start()]}{message[noted.end() :]}"
    closing = signs.closing(key)
    if closing is None and signs.plain.search(key):
        return message
    asked = message.rstrip().endswith("?")
    tag = signs.tag.search(key) or signs.check.search(key) or (signs.ha.search(key) if asked else None)
    starts = [at for at in (closing, tag.start() if tag else None) if at is not None]
    begins = min(starts, default=None)
    if begins is None:
        return message
    said = typed[:begins].rstrip(" ,.;:?!…–-")
    if (
        len(said.split()) < _FEWEST
        or _LISTED.match(said.lower())
        or signs.asks.search(signs.denies.sub(" ", key[: len(said)]))
    ):
        return message
    heard = signs.heard.match(key[: len(said)])
    stated = said[heard.end() :] if heard else said
    return f"{stated if len(stated.split()) >= _FEWEST else said} {signs.ending}?"
