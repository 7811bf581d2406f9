"""A next message that only wants what was told in another form: "cho dạng bảng, kèm cơ quan chủ trì với phối hợp"."""

from __future__ import annotations

import re

from assistant.understanding.spelt import spelt

_HELP = r"(?:đi|giúp|giùm|hộ|nhé|nha|với|cho|tôi|em|mình|anh|chị|sếp|dễ|nhìn|xem|đọc|gọn|ạ|được|không|luôn|lại|ra)"
_COLUMN = (
    r"(?:cột|các|tên|cơ quan|đơn vị|sở|bên|chủ trì|phối hợp|thực hiện|thời gian|thời hạn|hạn|tiến độ|nguồn lực|kinh phí"
    r"|sản phẩm|nơi|căn cứ|trích dẫn|nguồn|điều khoản|và|với|cùng|lẫn|cả|theo|từng|mỗi|việc|nhiệm vụ|dòng)"
)
_AS_TABLE = spelt(
    r"(?:(?:hãy|xin|nhờ|ok|oke|thôi|rồi|thế|vậy|giờ|à|ừ) )*"
    r"(?:(?:cho|lập|kẻ|xếp|trình bày|làm|viết|chuyển|đưa|để|xuất|tạo|vẽ|ghi|kết xuất)"
    r"(?: (?:tôi|em|mình|ra|sang|thành|theo|vào|bằng|lại|giúp|hộ|xem|nó|kết quả|câu trả lời|cái đó|danh sách))* )?"
    rf"(?:(?:dạng|dưới dạng|thành|bằng|cái|một) )*bảng(?: biểu)?(?: {_HELP})*"
    rf"(?: (?:kèm|có|thêm|ghi|gồm|nêu)(?: {_COLUMN})+)?(?: {_HELP})*"
)


def wants_table(message: str) -> bool:
    """Tell whether a message asks for nothing but a table of what was told, with what is to stand in it."""
    text = " ".join(re.sub(r"[.,?!;]", " ", message.lower()).split())
    return _AS_TABLE.of(text).fullmatch(text) is not None
