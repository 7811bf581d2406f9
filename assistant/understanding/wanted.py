"""The type of expression that would answer a question: a sum, a day, a name."""

from __future__ import annotations

import re
from enum import StrEnum


class Wanted(StrEnum):
    """The type of expression that would answer a question."""

    MONEY = "số tiền"
    TIME = "thời gian"
    DAY = "ngày cụ thể"
    MONTH = "tháng cụ thể"
    YEAR = "năm cụ thể"
    INTERVAL = "chu kỳ"
    COUNT = "con số"
    PERSON = "tên người"
    PLACE = "địa điểm"
    CONTACT = "thông tin liên hệ"
    NAME = "tên gọi cụ thể"
    REASON = "lý do"


_NOT_WHICH = "".join(
    f"(?<!{word} )"
    for word in "mục điều phần khoản điểm dòng số thứ ngày tháng năm quý trang đoạn nhóm tiết cấp lần khóa".split()
)
"""Before "mấy": in "mục mấy" it asks which, in "mấy mục" how many."""
_PLURAL = re.compile(
    r"(?<!có )(?<!gồm )(?<!là )(?<!giao )(?<!chia )(?<!đặt )(?<!nêu )(?<!ra )(?<!kể )(?<!dẫn )(?<!đạt )(?<!được )"
    rf"{_NOT_WHICH}\bmấy(?! (\w+).* \1 (?:gì|nào))(?= (?!lần|năm|tháng|ngày|tuần|tỷ|triệu)\w+\b.*"
    r"(?:\b(?:ai|đâu|gì|khi nào|ngày nào|thế nào|ra sao|bao giờ)\b"
    r"|\bkhông(?: (?:kế hoạch|ở|tại|của|theo|x|ạ|nhỉ|vậy|anh|chị|em|nhé)\b.*)?$))"
)
"""Before other question words "mấy" only means "some" ("chỉnh mấy nội dung thì gửi đâu")."""
_PLURAL_AFTER = re.compile(
    r"(\b(?:ai|đâu|gì|nào|ra sao|bao giờ)\b.*\b(?:để|nhằm|khi|lúc)\b.*)\bmấy(?= (?!lần|năm|tháng|ngày|tuần|tỷ|triệu)\w)"
)
"""So does it in what a question puts under its own question word ("lấy ở đâu để bác mấy tin đồn")."""
_WHY = re.compile(r"^(?:(?:thế|vậy|cho|hỏi|xin) )*(?:vì sao|tại sao|sao|vì lẽ gì|lý do)\b(?!.*\bbao nhiêu\b)")
_SOME = re.compile(rf"{_NOT_WHICH}\bmấy(?= \w)")
"""Whoever asks why counts nothing ("vì sao phải củng cố mấy đoàn nghệ thuật")."""
_MENTIONS = re.compile(r"(?:nhắc|nêu|đề cập|xuất hiện|nói)(?: \w+){0,8} (?:mấy|bao nhiêu) lần")


_PLANS = r"(?:tỉnh|kế hoạch|địa phương|văn bản|bản)"
_WHICH_PLANS = re.compile(rf"\b{_PLANS} nào\b")
_HOW_MANY_PLANS = re.compile(
    rf"\b(?:đếm|tính|tổng cộng)?(?: giùm| giúp| xem| được| là| có)* ?(?:mấy|bao nhiêu) {_PLANS}\b"
)
"""Which plans say something is asked, and then how many they are: the table tells both."""


NUMBER_OF_A_DOCUMENT = re.compile(
    r"\b(?:quyết định|nghị quyết|kế hoạch|văn bản|chỉ thị|kết luận|tờ trình|đề án|luật|công văn) số (?:mấy|bao nhiêu)\b"
)


def plainly_counted(text: str) -> str:
    """Return a question without a "mấy" that counts nothing, or only how often a plan says a word."""
    if _WHY.search(text):
        text = _SOME.sub("những", text)
    if _WHICH_PLANS.search(text):
        text = _HOW_MANY_PLANS.sub(" ", text)
    return _MENTIONS.sub(
        lambda found: found[0].rsplit(" ", 2)[0], _PLURAL_AFTER.sub(r"\1những", _PLURAL.sub("những", text))
    )


_POST = (
    r"(?:(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|bộ trưởng|thủ tướng|bí thư|chủ nhiệm|hiệu trưởng|viện trưởng"
    r"|(?:cục|vụ) trưởng|trưởng (?:ban|phòng|đoàn|khoa)|(?:tổ|nhóm|đội) trưởng|chánh văn phòng"
    r"|tổng biên tập|đại sứ|người phát ngôn"
    r"|thị trưởng|tỉnh trưởng|thống đốc))"
)
"""What a person is called by an office; an agency or unit never."""


_PRICE = r"(?:giá (?:vé|bán|thuê|mua|cả)|học phí|lệ phí|thù lao|tiền (?:công|lương|vé)|lương|phụ cấp|học bổng)"
"""What something costs or somebody is paid; at the head of a question it is what is asked."""
COUNTED = (
    r"(?:ha|héc ta|km|mét|m2|tấn|lượt|người|khách|hộ|con|mẫu|cây|cuốn|bản|sản phẩm|đại biểu|dân|căn|lao động|học sinh"
    r"|doanh nghiệp|trẻ|em|cán bộ|giáo viên)\b"
)
"""What is counted by the thousand and is no money."""
WANTED: tuple[tuple[Wanted, re.Pattern[str]], ...] = (
    (
        Wanted.CONTACT,
        re.compile(
            r"(?:ở|tại) địa chỉ nào|"
            r"điện thoại|email|e mail|hòm thư|đường dây nóng|\blink\b|địa chỉ (?:email|web|trang|cụ thể|trụ sở)"
            r"|địa chỉ(?: \w+){0,3} trụ sở|số tài khoản|mã số thuế"
            r"|số máy|\bsđt\b|zalo|fanpage|tên miền"
            r"|(?<!dùng )(?<!dụng )(?<!qua )(?<!trên )(?<!bằng )(?<!các )website"
            r"(?!(?: \w+){0,8} (?:việc gì|làm gì|để gì|nội dung))"
        ),
    ),
    (
        Wanted.PLACE,
        re.compile(
            r"địa điểm(?: \w+){0,2} (?:nào|ở đâu)|địa điểm(?: \w+){0,5} (?:thế nào|ra sao|là gì)"
            r"|^(?:thời gian (?:và )?)?địa điểm (?:mở|tổ chức|diễn ra|họp|thi|làm)\b"
            r"|ở huyện nào|huyện nào|hội trường nào|tổ chức ở đâu|họp ở đâu"
            r"|diễn ra ở đâu|(?:sơ kết|tổng kết|tập huấn|hội (?:nghị|thảo|chợ|thi)|festival|lễ(?: \w+)?)(?: \w+){0,4}"
            r" (?:ở|tại) (?:đâu|chỗ nào|nơi nào)"
            r"|(?:trụ sở|đặt|xây|nằm|mở)(?: \w+){0,3} (?:ở|tại) (?:đâu|chỗ nào|nơi nào)"
        ),
    ),
    (
        Wanted.MONEY,
        re.compile(
            rf"(?:bao nhiêu|mấy) (?:trăm |chục )?(?:tỷ|triệu|nghìn|ngàn)\b(?! {COUNTED})"
            r"|bao nhiêu (?:tiền|kinh phí|ngân sách|đồng|vốn)"
            r"|(?:đóng|mất|thu|nộp) (?:tiền|phí|học phí|lệ phí)(?: gì)? không|miễn phí (?:hay )?không"
            r"|\bgiá (?:là |khoảng |cỡ |chừng )?bao nhiêu"
            r"|số tiền|\btiền(?: \w+){0,14} (?:là |hết |cỡ |khoảng )?bao nhiêu\b"
            r"|(?:tổng )?(?:dự toán|mức đầu tư)(?: \w+){0,12} (?:là )?bao nhiêu|trị giá(?: \w+){0,4} bao nhiêu"
            r"|mức (?:chi|kinh phí|tiền|hỗ trợ|thưởng|phạt|thù lao|lương|phụ cấp)|tổng (?:kinh phí|mức|vốn|dự toán)"
            r"|được chi (?:\w+ ){0,2}bao nhiêu|chi tối đa"
            rf"|\b{_PRICE}(?: \w+){{0,12}} (?:bao nhiêu|thế nào|ra sao|mấy)\b|^{_PRICE}\b"
            r"|(?:kinh phí|ngân sách|nguồn vốn|tổng vốn)(?: \w+){0,8} (?:là |cần |khoảng )?bao nhiêu"
            r"|(?:mấy|bao nhiêu) phần trăm (?:tổng )?(?:ngân sách|kinh phí|chi|vốn|dự toán)\b"
            r"|how much (?:money|budget|funding)"
        ),
    ),
    (
        Wanted.INTERVAL,
        re.compile(
            r"mấy năm (?:\w+ ){0,4}một lần|bao lâu (?:\w+ ){0,3}một lần|(?:sau )?mấy năm|mấy lần|bao nhiêu năm"
            r"|bao lâu|thời lượng|tần suất|how often"
        ),
    ),
    (Wanted.MONTH, re.compile(r"tháng (?:nào|mấy|bao nhiêu)|which month")),
    (
        Wanted.DAY,
        re.compile(
            r"ngày (?:nào|bao nhiêu|mấy|cụ thể)|\bhạn(?: (?:báo cáo|nộp|chót))* cụ thể|hôm nào|which day|what date"
            r"|\bhạn(?! chế)(?: \w+){0,4} chính xác|\bchính xác(?: là)? ngày"
            r"|\bngày(?: tháng)?(?: phải)? (?:nộp|gửi|báo cáo)\b|ấn định (?:hẳn |rõ )?(?:ngày|hạn)\b"
        ),
    ),
    (
        Wanted.YEAR,
        # "Một năm bao nhiêu mẫu" counts what there is of it in a year.
        re.compile(
            r"năm nào(?!.*\bcũng\b)"
            r"|(?<!một )(?<!mỗi )(?<!hằng )(?<!hàng )(?<!từng )(?<!1 )năm (?:bao nhiêu|mấy)|which year|what year"
        ),
    ),
    (
        Wanted.TIME,
        re.compile(
            r"thời điểm nào|khi nào|bao giờ|lúc nào|hồi nào|\bwhen\b"
            r"|\b(?:trước|vào|đến|trong) (?:thời hạn|hạn|mốc(?: thời gian)?) nào\b"
        ),
    ),
    (
        Wanted.COUNT,
        re.compile(
            rf"bao nhiêu|\bcấp mấy (?:suất|phần|chiếc|bộ|cái)\b|{_NOT_WHICH}\bmấy\b"
            r"|số lượng|chỉ tiêu|tỷ lệ|how many|what percentage"
            r"|^(?:nêu |thống kê )?số (?!hiệu|ký|điện|văn|quyết|kế|của|ngày|máy|liệu|hóa|tiền|thứ|này|\d)(?:\w+ ){1,8}"
            r"(?:mà|được|sẽ|phải)\b"
        ),
    ),
    (
        Wanted.PERSON,
        re.compile(
            rf"{_POST}(?: \w+){{0,14}} (?:là ai|tên (?:là )?gì)|who is"
            rf"|\btên (?:của )?(?:(?:vị|ông|bà|đồng chí) )?(?:phó )?{_POST}\b(?: \w+){{0,6}} (?:là )?gì\b"
            rf"|{_POST} nào\b|\bphó (?:giám đốc|chủ tịch|trưởng \w+)(?: \w+)? nào\b"
            r"|(?<!những )(?<!các )\bai (?:(?:đang|hiện|sẽ|được|bổ nhiệm|cử|bầu|là|làm|giữ|chức|vị trí|đảm nhiệm) )+"
            rf"(?:\w+ )?{_POST}\b"
            r"|\bai (?:đã |sẽ )?được (?:\w+ ){0,4}?(?:chọn|cử|bổ nhiệm|bầu|mời|chỉ định|đề cử) làm\b(?! (?:việc|gì))"
            r"|\bai (?:là |làm )?(?:người )?(?:đứng đầu|lãnh đạo)"
            r"(?= (?:của )?(?:sở|ban|ủy ban|tỉnh|thành phố|công an|văn phòng|cơ quan)\b)"
            r"|\b(?:lãnh đạo|người đứng đầu|thủ trưởng)(?: (?!nào|gì)\w+){0,8} (?:là ai|tên (?:là )?gì)"
            r"|họ (?:và )?tên\b|(?:ghi|nêu|có) tên (?:ai|người nào)|\b(?:ông|bà|đồng chí) nào"
        ),
    ),
)

_WHERE = re.compile(
    r"\b(?:ở|tại) (?:đâu|chỗ nào|nơi nào|(?:quận|huyện|xã|phường|thị xã|thành phố) nào)\b"
    r"|\b(?:huyện|quận|phường|thị xã) nào (?:đăng cai|tổ chức|mở|làm)\b"
)
_HOW_LONG = re.compile(r"(?:mấy|bao nhiêu) (?:ngày|hôm|đêm|tuần)\b(?! (?:nữa|một|trước|sau|làm))")
_ASIDE = (Wanted.DAY, Wanted.MONTH, Wanted.YEAR, Wanted.TIME, Wanted.INTERVAL)


def places_and_times(text: str) -> list[Wanted]:
    """Return the kinds of time, how long, and the place, that a question asks for, in the order of its words."""
    found = [(match.start(), kind) for kind, pattern in WANTED if kind in _ASIDE and (match := pattern.search(text))]
    others = ((Wanted.PLACE, _WHERE.search(text)), (Wanted.INTERVAL, _HOW_LONG.search(text)))
    kinds = sorted([*found, *((match.start(), kind) for kind, match in others if match)])
    return [kind for _, kind in kinds]


HAS = re.compile(r"\bcó (?!phải|đúng)(?:\w+ ){1,14}(?<!phải )(?<!đúng )không\b")
"""Asks whether there is something: takes nothing for granted, and neither who does it nor when is an answer.

"Có …, phải không" says that there is.
"""
_THINGS = r"(?:công trình|sản phẩm|món|địa điểm|điểm đến|tuyến|ấn phẩm|thương hiệu|danh hiệu|di tích|lễ hội)"
NAME = re.compile(
    r"(?:tên|đích danh)(?: (?:các|những|từng|cụ thể|chính xác|đầy đủ|của|riêng|gọi|\d+))* "
    r"(?:sản phẩm|món quà|đặc sản|di sản|di tích|danh nhân|nghệ nhân|nghệ sĩ|làng|trường|công ty|doanh nghiệp|hồ sơ"
    r"|lễ hội|bảo tàng|ấn phẩm|tổ chức)"
    r"|(?:di sản|di tích|danh nhân|nghệ nhân|nghệ sĩ|ca sĩ|làng(?: nghề)?|trường|công ty|doanh nghiệp|tập đoàn|quỹ"
    r"|giải đấu|giải thể thao|hội hữu nghị|bảo tàng|nhà tài trợ|câu lạc bộ"
    r"|khách sạn|tạp chí|bộ phim|bài hát|phần mềm|ứng dụng|giải thưởng|viện)"
    r"(?: cấp(?! nào))?(?: (?:quốc gia|quốc tế|nước ngoài|song phương|tỉnh|đặc biệt))* (?:cụ thể )?nào"
    r"(?! (?:đó|khác|cũng|không))"
    rf"|\b({_THINGS})\b(?: \w+){{0,9}} là (?:những |các )?\1 (?:gì|nào)\b"
    rf"|(?:gồm|bao gồm|cụ thể) (?:những |các )?{_THINGS}(?: \w+){{0,4}} nào\b|{_THINGS}(?: \w+){{0,2}} cụ thể nào\b"
)
"""Asks for what goes by a name of its own."""
