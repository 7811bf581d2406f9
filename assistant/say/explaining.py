"""How a question is understood, told field by field for `ask --explain`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FRAME: Final[Mapping[str, str]] = {
    "typed": "Câu hỏi như đã gõ",
    "text": "Câu hỏi sau khi sửa lỗi gõ",
    "plans": "Kế hoạch được hỏi",
    "names_plan": "Câu hỏi có nêu tên kế hoạch",
    "elsewhere": "Địa phương được nêu nhưng không có kế hoạch",
    "renamed": "Tên gọi đã thay đổi",
    "agencies": "Cơ quan được hỏi",
    "receivers": "Nơi nhận được nêu",
    "role": "Vai trò",
    "without_role": "Vai trò được loại ra",
    "their_role": "Vai trò của cơ quan trong việc cần tìm người làm cùng",
    "picks": "Lọc trong danh sách vừa nêu",
    "among": "Các điều khoản của danh sách vừa nêu",
    "sought": "Điều cần biết",
    "facts": "Mọi điều cần biết",
    "wanted": "Kiểu câu trả lời",
    "details": "Chi tiết cần biết",
    "inherits_plan": "Kế hoạch lấy từ câu hỏi trước",
    "infers_plan": "Kế hoạch suy ra từ tên riêng chỉ kế hoạch đó có",
    "compares": "Có so sánh",
    "lists": "Cần cả danh sách",
    "verbatim": "Cần nguyên văn",
    "asserts": "Câu hỏi nêu sẵn một khẳng định",
    "denies": "Câu hỏi phủ định sẵn một điều",
    "said": "Các tiếng của điều được nêu sẵn trước phần hỏi",
    "asks_now": "Tính từ hôm nay",
    "asks_role": "Hỏi về vai trò",
    "asks_place": "Hỏi nằm ở điều khoản nào",
    "assertion": "Điều được khẳng định",
    "places": "Nơi ở nước ngoài được nêu",
    "numbers": "Số văn bản được nêu",
    "called": "Số dùng để gọi kế hoạch",
    "address": "Vị trí điều khoản được nêu",
    "addresses": "Vị trí nêu riêng cho từng kế hoạch",
    "topic": "Các tiếng mang nội dung",
    "words": "Các tiếng để tìm đề mục",
    "query": "Câu dùng để tìm trong chỉ mục",
    "follows_up": "Là câu hỏi tiếp",
    "own": "Điều câu hỏi tiếp tự nêu thêm",
    "about": "Điều khoản mà câu hỏi trỏ tới",
    "instead": "Cơ quan tương ứng mà kế hoạch có",
    "beyond": "Các điều khoản đã nêu, chỉ hỏi phần còn lại",
    "counts_of": "Câu hỏi trước có các tên cần đếm",
    "checks_part": "Hỏi cơ quan có phần trong đó không",
    "leaves_out": "Hỏi các cơ quan khác ngoài cơ quan đã nêu",
    "without_places": "Nước, nơi được loại ra",
    "within": "Chỉ tìm trong phần được nêu",
    "beside": "Điều khoản tương ứng của kế hoạch khác",
    "without": "Kế hoạch được loại ra",
    "aside": "Lời nói thêm, không đổi mạch hỏi",
    "english": "Câu hỏi bằng tiếng Anh",
    "notes": "Lưu ý",
}
YES: Final = "có"


def clause(plan: str, path: str) -> str:
    """Return where a clause stands, in few words."""
    return f"{path} ({plan})"
