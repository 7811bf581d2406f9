"""Kinds of detail that a question asks for, and that a plan prints in words of their own kind or not at all."""

from __future__ import annotations

import re
from enum import StrEnum

from assistant.understanding.document_cues import APPROVES_PLAN, RECIPIENTS
from assistant.understanding.served import asks_served


class Detail(StrEnum):
    """A detail that a plan prints in words of its own kind, or not at all."""

    PENALTY = "hình thức xử lý"
    MEMBERS = "thành phần, thành viên"
    LOOK = "hình thức thể hiện"
    TOOL = "phần mềm, công cụ cụ thể"
    FORM = "biểu mẫu"
    CRITERIA = "tiêu chí"
    HALL = "nơi tổ chức"
    GUESTS = "số người tham dự"
    SESSIONS = "số buổi, số lớp"
    PAPERS = "giấy tờ, chứng nhận"
    PERSONAL = "thông tin cá nhân"
    ROOM = "phòng, bộ phận phụ trách"
    APPROVER = "cơ quan thẩm định, phê duyệt"
    RESULT = "kết quả thực hiện đến nay"
    NOW = "con số hiện có"
    REASON = "lý do"
    LANGUAGE = "ngôn ngữ cụ thể"
    SCORE = "mức điểm"
    SITE = "địa chỉ cụ thể"
    CHOICE = "lý do lựa chọn"
    HOUR = "giờ cụ thể"
    DISH = "món ăn cụ thể"
    SPORT = "môn cụ thể"
    PRODUCE = "giống, loại cụ thể"
    TEXTBOOK = "giáo trình, đầu sách cụ thể"
    VENUE = "địa điểm tổ chức, lưu trú"
    MAKER = "tên đơn vị thực hiện"
    ARTIST = "tên nghệ sĩ, người tham gia"
    STOPS = "điểm đến cụ thể"
    ORDINAL = "thứ tự, thứ trong tuần"
    SIZE = "độ dài, kích thước"
    SERVED = "đối tượng cụ thể"
    DEFINITION = "định nghĩa, cách giải thích từ ngữ"


_FAILS = r"(?:nếu|khi|lỡ|mà)(?: \w+){0,6} (?:không|chậm|trễ|muộn|sai|thiếu|quên)"
_UNITS = "nhiệm vụ|việc|mục|điều|phần|nội dung|cơ quan|sở|văn bản|địa phương|đối tác|nước|tỉnh|thành phố"
_LONG = r"(?:dài|ngắn|rộng|cao|nặng|sâu|xa|dày)(?: (?:tối đa|tối thiểu|nhất|độ|chừng|khoảng|cỡ|là))*"
DETAILS: tuple[tuple[Detail, re.Pattern[str]], ...] = (
    (
        Detail.PENALTY,
        re.compile(
            r"kỷ luật|xử phạt|bị phạt|chế tài|trừ điểm|bị xử lý|phê bình|kiểm điểm"
            rf"|\bxử lý (?:ra sao|thế nào|như thế nào) (?:nếu|khi)\b|\b{_FAILS}\b.*\bthì (?:xử lý|sao|bị)\b"
        ),
    ),
    (
        Detail.MEMBERS,
        re.compile(
            r"thành phần (?:\w+ ){0,2}(?:gồm|là|những|mời)|gồm những ai"
            r"|mời (?:những )?ai (?:dự|tham)|cử (?:những )?ai (?:dự|tham|đi|sang)|ai làm trưởng"
        ),
    ),
    (Detail.LOOK, re.compile(r"(?:hình|màu) gì\b|hình (?:con|cây) gì|hình dáng|kích thước bao|khẩu hiệu (?:là )?gì")),
    (
        Detail.TOOL,
        re.compile(r"(?:phần mềm|ứng dụng|nền tảng|công cụ) (?:gì|nào)\b|\bphần mềm(?: \w+){1,4} (?:gì|nào)\b"),
    ),
    (
        Detail.FORM,
        re.compile(
            r"(?<!lấy )(?:biểu )?mẫu(?: biểu| báo cáo)? (?:(?:số )?(?:nào|gì)|số (?:mấy|bao nhiêu))\b"
            r"|đề cương(?: báo cáo)? (?:nào|gì|gồm|ra sao)"
        ),
    ),
    (
        Detail.CRITERIA,
        re.compile(
            r"(?:bảng|bộ|các|những) tiêu chí|(?:tiêu chí|tiêu chuẩn)(?: \w+){0,3} (?:gì|nào|ra sao|thế nào|là)\b"
            r"|theo (?:những )?tiêu chí|(?<!tạo )điều kiện (?:gì|nào|ra sao|thế nào)\b"
        ),
    ),
    (
        Detail.SCORE,
        re.compile(r"(?:đạt|chấm|được|trên|dưới|từ|đủ)(?: \w+)? (?:mấy|bao nhiêu) điểm\b|thang điểm|chấm điểm"),
    ),
    (
        Detail.ROOM,
        re.compile(
            r"\bphòng(?: (?:ban|chuyên môn|nghiệp vụ|chức năng|trực thuộc))* nào\b"
            r"|\bbộ phận(?: (?:chuyên môn|nghiệp vụ|chức năng|trực thuộc))* nào (?:của|thuộc|trong) (?:sở|ban|văn|công"
            r"|ủy|cơ|đơn|ngành|đài|báo|liên|hội)\b|\bphòng gì\b|phòng số mấy|\bmấy phòng\b"
        ),
    ),
    (
        Detail.APPROVER,
        re.compile(
            r"(?:\bai|(?:cơ quan|đơn vị|cấp|sở|ngành|bên|người) nào)"
            r"(?: (?:là|được|có quyền|có thẩm quyền|phải|sẽ|đứng ra|người))*"
            r" (?:thẩm định|thẩm tra|phê duyệt|ký duyệt|xét duyệt|duyệt|chấp thuận|cho phép|nghiệm thu)\b"
        ),
    ),
    (
        Detail.RESULT,
        re.compile(
            r"đạt được (?:những |các )?(?:gì|kết quả|thành tựu|bao nhiêu|mấy)"
            r"|(?:đã )?diễn ra (?:như )?(?:thế nào|ra sao)"
            r"|\b(?:hội nghị|đợt|lần|việc) (?:\w+ ){1,10}kết quả (?:như )?(?:thế nào|ra sao)"
            r"|(?:tới|đến|cho đến) (?:giờ|nay|bây giờ)\b.*\b(?:gì|mấy|bao nhiêu|ra sao|thế nào|chưa|đến đâu)\b"
            r"|\bđã (?!nạp|đọc|hỏi|quá|đến|tới|hết)\w+(?: \w+){0,9} "
            r"(?:chưa|(?:được )?(?:bao nhiêu|mấy)(?: \w+){1,3} rồi)\b"
            r"|(?:năm ngoái|năm trước(?! (?:ngày|tháng|hạn|mùng|\d))|vừa rồi|vừa qua|kỳ trước)\b"
            r".*\b(?:thế nào|ra sao|bao nhiêu|mấy|gì|ai|đâu|nào)\b"
            r"|kết quả (?:đợt |cuộc |lần |kỳ )?(?:sơ kết|tổng kết|bình chọn|thi|đánh giá|xếp hạng)(?: \w+){0,9}"
            r" (?:ra sao|thế nào|là gì)\b"
        ),
    ),
    (
        Detail.NOW,
        # What there is by now; how many tasks or partners there are is counted on the page.
        re.compile(
            r"(?<!thực )(?<!thể )(?<!biểu )(?<!phát )\bhiện\b(?: (?:nay|tại|giờ))?(?: \w+){0,3}? (?:có|được|đạt)"
            rf"(?: được)? (?:bao nhiêu|mấy) (?!(?:{_UNITS})\b)"
        ),
    ),
    (
        Detail.REASON,
        re.compile(r"\b(?:vì|tại) sao\b|\bsao lại\b|lý do (?:gì|nào|là gì|tại sao)|nguyên nhân (?:gì|nào|là)"),
    ),
    (
        Detail.LANGUAGE,
        re.compile(
            r"\b(?<!nổi )(?<!danh )(?:thứ )?tiếng (?:cụ thể )?(?:gì|nào)\b"
            r"|(?:ngôn ngữ|ngoại ngữ) (?:cụ thể )?(?:gì|nào)|mấy thứ tiếng"
        ),
    ),
    (
        Detail.SITE,
        re.compile(
            r"(?:ở|tại|thuộc|trên|vào|đặt|nằm)(?: \w+)? "
            r"(?:quận|phường|(?<!thị )xã|thị trấn|đường|(?<!thành )phố|số nhà|tòa nhà|khu phố) nào\b"
        ),
    ),
    (Detail.HALL, re.compile(r"hội trường (?:nào|gì)|(?:họp|tổ chức|diễn ra) (?:ở|tại) (?:đâu|chỗ nào|hội trường)")),
    (Detail.SESSIONS, re.compile(r"(?:bao nhiêu|mấy) (?:buổi|tiết|giờ|lớp|khóa|tín chỉ)\b")),
    (
        Detail.PAPERS,
        re.compile(
            r"(?:giấy tờ|hồ sơ|thủ tục)(?: \w+){0,6} (?:gì|nào|ra sao|thế nào)\b|cấp (?:giấy )?chứng (?:nhận|chỉ)\b"
            r"|cấp (?:giấy|bằng) (?:gì|nào)\b"
        ),
    ),
    (
        Detail.PERSONAL,
        re.compile(
            r"\bsinh (?:năm|ngày|tháng)|năm sinh|ngày sinh|(?:bao nhiêu|mấy) tuổi"
            r"|quê (?:quán |gốc )?(?:ở |tại )?(?:đâu|nào)"
            r"|(?:quê quán|tuổi tác|tiểu sử|lý lịch|học vấn|học vị|bằng cấp)(?: \w+){0,6} (?:gì|nào|đâu|ra sao|thế nào)"
        ),
    ),
    (Detail.CHOICE, re.compile(r"\b(?:vì|tại) sao\b.*\b(?:chọn|lại giao|mà không (?:phải|giao|chọn))\b")),
    (
        Detail.HOUR,
        re.compile(r"\bmấy giờ\b(?! (?:học|dạy|lên lớp|thực hành|tập))|\bgiờ (?:nào|mấy)\b|\bkhung giờ (?:nào|gì)\b"),
    ),
    (
        Detail.DISH,
        re.compile(
            r"\bmón (?:ăn|ngon|đặc sản)(?: \w+)? (?:gì|nào)\b|\b(?:ẩm thực|ăn uống|nấu|tiệc)\b.*\bmón (?:gì|nào)\b"
        ),
    ),
    (
        Detail.SPORT,
        re.compile(
            r"^(?!.*\b(?:nghệ thuật|loại hình|di sản)\b).*\bmôn(?: thể thao| thi| thi đấu| học)? (?:gì|nào)\b"
            r"|\bđấu món (?:gì|nào)\b"
        ),
    ),
    (
        Detail.PRODUCE,
        re.compile(
            r"\b(?:loại |giống |thứ )(?:quả|trái cây|cây|hoa|gỗ|vải|chè|rau|cá|vật nuôi|nông sản|đặc sản)"
            r"(?: (?:chủ lực|tiêu biểu|cụ thể|thế mạnh))* (?:gì|nào)\b"
            r"|(?<!kết )(?<!hiệu )(?<!hậu )(?<!hoa )(?<!ăn )\b(?:quả|giống|loài) (?:gì|nào)\b"
        ),
    ),
    (Detail.TEXTBOOK, re.compile(r"\b(?:giáo trình|sách giáo khoa|bộ sách|cuốn sách|đầu sách) (?:gì|nào)\b")),
    (
        Detail.VENUE,
        re.compile(
            r"\b(?:nhà hát|rạp|sân vận động|(?<!thuật )sân khấu|bảo tàng|khách sạn|nhà hàng|quảng trường|nhà văn hóa)"
            r" (?:gì|nào)\b"
            r"|\b(?:nghỉ|ngủ|lưu trú|ăn nghỉ) (?:lại )?(?:ở|tại) (?:đâu|chỗ nào|nơi nào)\b"
        ),
    ),
    (
        Detail.MAKER,
        re.compile(
            r"\b(?:nhà xuất bản|nhà in|nhà thầu|hãng(?: phim| bay| xe| tin)?|ngân hàng|công ty|doanh nghiệp)"
            r" nào (?:in|xây|làm|dựng|sản xuất|thi công|thiết kế|quay|cung cấp|trúng thầu|cho vay)\b"
            r"|\b(?:ở|của|do|tại) (?:nhà xuất bản|nhà in|nhà thầu|hãng(?: phim| bay| xe)?|ngân hàng) nào\b"
        ),
    ),
    (
        Detail.ARTIST,
        re.compile(
            r"\b(?:ca sĩ|diễn viên|họa sĩ|nhạc sĩ|đạo diễn|hoa hậu|người mẫu|kiến trúc sư|huấn luyện viên|vận động viên"
            r"|giảng viên|giám khảo) nào\b|\bai (?:chấm(?: thi| giải)?|làm giám khảo|đứng lớp|dẫn chương trình)\b"
        ),
    ),
    (
        Detail.STOPS,
        re.compile(
            r"\b(?:đi|ghé|thăm|dừng)(?: (?:chơi|thăm|qua|chân|ở|tại))* (?:những |các )?"
            r"(?:điểm|chỗ|chặng|tuyến)(?: (?:đến|tham quan|du lịch|dừng(?: chân)?))? nào\b"
        ),
    ),
    (Detail.GUESTS, re.compile(r"(?:bao nhiêu|mấy) (?:khách|đại biểu|người (?:dự|tham))")),
    (Detail.DEFINITION, re.compile(r"\bđịnh nghĩa\b|\bgiải thích (?:thuật ngữ|từ ngữ|khái niệm)\b")),
    (Detail.ORDINAL, re.compile(r"\bthứ mấy\b|\blần mấy\b")),
    (
        Detail.SIZE,
        re.compile(rf"\b{_LONG} (?:mấy|bao nhiêu)\b|(?:mấy|bao nhiêu) (?:trang|chữ|từ|mét|ki lô mét|km|phút|giây)\b"),
    ),
)
"""Kinds of detail and how they are asked for; several may be asked for at once."""


def details_of(text: str) -> tuple[Detail, ...]:
    """Return the kinds of detail that a question asks for."""
    found = [detail for detail, pattern in DETAILS if pattern.search(text)]
    found += [Detail.SERVED] if asks_served(text) else []
    if APPROVES_PLAN.search(text):
        found = [detail for detail in found if detail is not Detail.APPROVER]
    if RECIPIENTS.search(text):  # "nơi nhận gồm những ai" has no members
        found = [detail for detail in found if detail is not Detail.MEMBERS]
    # Why one is chosen is no purpose of what it does.
    return tuple(detail for detail in found if detail is not Detail.REASON or Detail.CHOICE not in found)
