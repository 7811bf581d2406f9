"""In which words of its own kind a plan prints a detail, or not at all."""

from __future__ import annotations

import re

from assistant.compose.time_kinds import answers
from assistant.understanding.detail import Detail
from assistant.understanding.wanted import Wanted

GIVES_REASON = re.compile(r"\b(?:vì|bởi|lý do|nguyên nhân|xuất phát từ|nhằm)\b")
"""Prints why something is done; "để", "do" stand in nearly every clause and say nothing of it."""
_PRINTED: dict[Detail, re.Pattern[str]] = {
    Detail.PENALTY: re.compile(r"kỷ luật|xử phạt|chế tài|phê bình|kiểm điểm|trừ điểm"),
    Detail.MEMBERS: re.compile(
        r"thành phần|thành viên|tham (?:gia|dự) của|trưởng ban|gồm (?:đại diện|các đồng chí|các ông)"
    ),
    Detail.LOOK: re.compile(r"\bmàu\b|hình (?:con|cây|bông|tròn|vuông|chữ)|kích thước|khẩu hiệu|logo"),
    Detail.TOOL: re.compile(r"công cụ|phần mềm|ứng dụng (?!công|khoa|thành|kết|các)\w+|nền tảng|hệ thống"),
    Detail.FORM: re.compile(r"biểu mẫu|theo mẫu|mẫu số|đề cương"),
    Detail.CRITERIA: re.compile(r"tiêu chí|tiêu chuẩn|(?<!tạo )điều kiện(?! thuận)|yêu cầu"),
    Detail.HALL: re.compile(r"hội trường|nhà hát|trung tâm|quảng trường|khách sạn|trụ sở|tại (?:xã|phường|nhà|khu)"),
    Detail.SESSIONS: re.compile(r"\d+\s+(?:buổi|tiết|giờ|lớp|khóa|tín chỉ)"),
    Detail.PAPERS: re.compile(r"giấy tờ|hồ sơ|thủ tục|chứng nhận|chứng chỉ"),
    Detail.PERSONAL: re.compile(r"\bsinh (?:năm|ngày|tháng)|quê quán|\d+ tuổi"),
    # "Phòng Văn hóa các huyện", but neither "phòng, chống" nor "quốc phòng" nor "văn phòng".
    Detail.ROOM: re.compile(
        r"(?<!quốc )(?<!văn )(?<!hải )(?<!đề )\bphòng (?!chống|ngừa|bệnh|cháy)\w+|\bbộ phận (?!của|nhân)"
    ),
    Detail.APPROVER: re.compile(
        r"thẩm định|thẩm tra|phê duyệt|\bduyệt\b|chấp thuận|cho phép|nghiệm thu|quyết định\b(?! số)"
    ),
    Detail.RESULT: re.compile(r"\bđã (?!được phê duyệt)\w+|đạt được|trong thời gian qua|những năm qua|tính đến"),
    Detail.NOW: re.compile(r"(?:\bhiện (?:nay|có|tại)|\bđã (?:có|được|đạt)|tính đến)\b[^.;]{0,40}\d"),
    Detail.REASON: GIVES_REASON,
    Detail.LANGUAGE: re.compile(
        r"tiếng (?:anh|pháp|nga|trung|hoa|nhật|hàn|lào|khmer|thái|việt|đức|mông|dân tộc)|song ngữ|\w+ - (?:anh|việt)\b"
        r"|ngôn ngữ[\s:(]+(?:gồm |là )?(?:anh|pháp|nga|trung|hoa|nhật|hàn|lào|khmer|thái|việt|đức)\b"
    ),
    Detail.SCORE: re.compile(r"\d+ điểm|thang điểm"),
    Detail.SITE: re.compile(r"(?:quận|phường|xã|thị trấn|đường|phố|số nhà) (?!,)(?:\d|\w+)|địa chỉ"),
    Detail.CHOICE: re.compile(r"\b(?:vì|bởi|lý do|nguyên nhân)\b"),
    Detail.HOUR: re.compile(r"\d+\s*(?:giờ|h)\b|\d+h\d+|\bgiờ (?:vàng|cao điểm|hành chính)"),
    Detail.DISH: re.compile(r"\bmón \w+|\bbánh \w+"),
    Detail.SPORT: re.compile(r"(?<!chuyên )(?<!bộ )\bmôn (?!trường)\w+|\bbóng \w+|điền kinh|bơi lội|cầu lông|\bcờ \w+"),
    Detail.PRODUCE: re.compile(
        r"\b(?:giống|loài) \w+|vải thiều|\bnhãn\b(?! (?:hiệu|mác))|\bbưởi\b|\bxoài\b|sầu riêng|thanh long|\bcam \w+"
        r"|chôm chôm|cà phê|hồ tiêu|\bchè \w+|\bsâm\b|\bhoa (?!quả|văn|trái|học)\w+|\bgỗ \w+"
    ),
    Detail.TEXTBOOK: re.compile(r"giáo trình|\bsách (?!báo)|\bấn phẩm [“\"]"),
    Detail.VENUE: re.compile(
        r"hội trường|nhà hát|\brạp\b|sân vận động|bảo tàng|khách sạn|nhà hàng|quảng trường|nhà văn hóa|\blưu trú\b"
    ),
    Detail.MAKER: re.compile(r"nhà xuất bản|nhà in|nhà thầu|\bhãng\b|ngân hàng|công ty"),
    Detail.ARTIST: re.compile(
        r"ca sĩ|diễn viên|họa sĩ|nhạc sĩ|đạo diễn|hoa hậu|người mẫu|kiến trúc sư|huấn luyện viên|vận động viên"
        r"|giảng viên|giám khảo"
    ),
    Detail.STOPS: re.compile(
        r"\bđiểm đến\b|\bđiểm du lịch\b|\bkhu du lịch\b|\bkhu di tích\b|(?<!trực )\btuyến\b|\bchặng\b"
    ),
    Detail.ORDINAL: re.compile(
        r"\bthứ (?:hai|ba|tư|năm|sáu|bảy|\d|[ivx]+\b)|chủ nhật|lần (?:thứ|\d)|\b(?:kỳ|khóa) (?:\d|[ivx]+\b)"
    ),
    Detail.SIZE: re.compile(r"\d+(?:[.,]\d+)?\s*(?:trang|chữ|từ|mét|m2|m\b|km|cm|ha|kg|tấn|phút|giây|giờ)"),
    Detail.SERVED: re.compile(
        r"\bcho (?:các )?(?:sở|ban|ngành|cơ quan|đơn vị|ubnd|ủy ban|địa phương)\b"
        r"|\b(?:cán bộ|công chức|viên chức|người|nhân dân|dân|học sinh|sinh viên|thanh niên|thiếu niên|thế hệ trẻ"
        r"|cá nhân|tập thể|tổ chức (?=chính trị|xã hội|hữu nghị|nhân dân|quốc tế|cá nhân|đoàn thể)|doanh nghiệp"
        r"|đồng bào|kiều bào|tầng lớp|du khách|khách|cộng đồng|bạn bè|lao động|nghệ nhân|lãnh đạo|con em|đối tác"
        r"|đoàn|đại sứ|báo chí|phóng viên|hội viên|học giả|tài năng)\b"
    ),
    Detail.DEFINITION: re.compile(r"\b(?:được hiểu|khái niệm|định nghĩa|giải thích)\b|[\w”\"] là (?!phải\b)\w"),
    Detail.GUESTS: re.compile(r"\d+\s+(?:triệu |nghìn )?(?:lượt )?(?:khách|đại biểu|người|đoàn)"),
}


def is_printed(kind: Detail | Wanted, text: str) -> bool:
    """Tell whether a text prints a detail of a kind."""
    return answers(kind, text) if isinstance(kind, Wanted) else bool(_PRINTED[kind].search(text))
