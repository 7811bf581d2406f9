"""The stretches of a plan outside its numbering: letterhead and title, recipients, signature, appendix."""

from __future__ import annotations

import re
from enum import Enum

# Where a web page lost the spaces at its line breaks a type is one word: "QUYẾTĐỊNH".
_TYPES = (
    "QUYẾT ?ĐỊNH|KẾ ?HOẠCH|CHƯƠNG ?TRÌNH|ĐỀ ?ÁN|CHỈ ?THỊ|NGHỊ ?QUYẾT|THÔNG ?BÁO|HƯỚNG ?DẪN|BÁO ?CÁO|CÔNG ?VĂN"
    "|PHƯƠNG ?ÁN"
)
_DOCUMENT_TYPE = re.compile(rf"(?:{_TYPES})(?![a-zà-ỹ])")
_ENACTING = re.compile(r"(?:QUYẾT ?ĐỊNH|QUYẾT ?NGHỊ|CHỈ ?THỊ)\s*:\s*\Z")
_PREAMBLE = re.compile(r"(?:Căn cứ|Thực hiện|Theo|Xét|Để|Nhằm|Trên cơ sở|Trong thời gian|Ngày|Sau)\s")
_NUMBER = re.compile(r"Số\s*:")
_PLACE_DATE = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d]*(?:[ .-]+[^\W\d]+){0,4}\s*,\s*ngày\b.*(?:tháng|năm)?")
_AUTHORITY = re.compile(
    r"(?:(?:PHÓ )?CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN\b|HỘI ĐỒNG NHÂN\b|CỘNG H[ÒO][ÀA]? ?XÃ\b|Độc lập\s*[-–]"
)
_ISSUED_WITH = re.compile(r"\(\s*(?:Ban ?hành ?)?[Kk]èm ?theo", re.IGNORECASE)
RECIPIENTS = re.compile(r"N[ơƠ][iI] [nN][hH][ậẬ][nN]\s*(?::|\Z)")
_SIGNATURE = re.compile(r"(?:TM|KT|TUQ|TL|Q)\.\s*\S|CHỦ TỊCH\s*\Z|GIÁM ĐỐC\s*\Z|(?:ỦY|UỶ) BAN NHÂN DÂN")
_SIGNED_FOR = re.compile(r"(?:TM|KT|TUQ|TL)\. ?[A-ZĐÀ-Ỹ][A-ZĐÀ-Ỹ ]+")
APPENDIX = re.compile(
    r"(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU MẪU)\s*(?:SỐ|số)?\s*(?P<label>[IVX]{1,5}|\d{1,2}|[A-Z])?\s*(?:[.:].*)?\Z"
)


class Zone(Enum):
    """Where in a document a line stands."""

    HEADER = "header"
    BODY = "body"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    APPENDIX = "appendix"


def begins_recipients(text: str) -> bool:
    """Whether the line opens the list of recipients."""
    return bool(RECIPIENTS.match(text))


def begins_signature(text: str) -> bool:
    """Whether the line opens the block of the signer; asked only once the numbered text may have ended."""
    return bool(_SIGNATURE.match(text))


def is_signed_for(text: str) -> bool:
    """Whether the line can be no other than the first of a signature: "TM. ỦY BAN NHÂN DÂN TỈNH", "KT. CHỦ TỊCH"."""
    return _SIGNED_FOR.fullmatch(text.strip(" *")) is not None


def lays_out(text: str) -> bool:
    """Whether a cell is one of a letterhead or a signature block, which a table only sets side by side."""
    return bool(_AUTHORITY.match(text) or RECIPIENTS.match(text) or re.match(r"(?:TM|KT)\.\s*\S", text))


def begins_appendix(text: str) -> str | None:
    """Return the appendix's address ("Phụ lục", "Phụ lục II") when the line is an appendix heading."""
    found = APPENDIX.match(text)
    if not found or (not text[:8].isupper() and len(text) > 20):
        return None
    return f"Phụ lục {found['label'] or ''}".strip()


def begins_document(text: str) -> bool:
    """Whether the line is a document's type in capitals, as a title begins."""
    return bool(_DOCUMENT_TYPE.match(text)) and not _ENACTING.match(text)


def begins_header_block(text: str) -> bool:
    """Whether the line opens a block of its own in the letterhead or preamble."""
    patterns = (_ENACTING, _PREAMBLE, _NUMBER, _PLACE_DATE, _AUTHORITY, _ISSUED_WITH)
    return begins_document(text) or any(pattern.match(text) for pattern in patterns)


def is_bare_type(text: str) -> bool:
    """Whether the line names the document's type and nothing of its subject."""
    found = _DOCUMENT_TYPE.match(text)
    return bool(found) and not text[found.end() :].strip(" :*")  # type: ignore[union-attr]
