"""The grammar of questions: which words ask for what. Patterns run on lower-case text with one tone placement."""

from __future__ import annotations

import re
from enum import StrEnum


class Sought(StrEnum):
    """What a question is after."""

    DUTIES = "nhiệm vụ"
    WHO = "cơ quan chủ trì, phối hợp"
    DEADLINE = "thời hạn"
    REPORT = "nơi nhận báo cáo"
    PARTNERS = "đối tác nước ngoài"
    REFERENCES = "căn cứ, văn bản"
    FUNDING = "kinh phí"
    SIGNER = "người ký"
    NUMBER = "số hiệu văn bản"
    ISSUED = "ngày ban hành"
    EFFECT = "hiệu lực"
    PERIOD = "giai đoạn của kế hoạch"
    RECIPIENTS = "nơi nhận"
    TITLE = "tên văn bản"
    APPENDIX = "phụ lục"
    OPEN = "nội dung"


DOCUMENT_FACTS = frozenset(
    {Sought.SIGNER, Sought.NUMBER, Sought.ISSUED, Sought.EFFECT, Sought.PERIOD, Sought.RECIPIENTS, Sought.TITLE}
)
"""What a document states of itself once."""

_N = r"(?: |, ?)"
_NOT_A_RANK = "".join(
    f"(?<!{word} )(?<!{word} những )(?<!{word} các )"
    for word in "tới đến tầm lên đạt hiệu tích sản nghị hội giải đoàn kiện mô chuẩn phẩm tài án trường hạng".split()
)
"""Not before "cấp": "thương hiệu cấp nào", "di tích cấp nào" ask for a rank."""
_AGENCY = (
    r"(?:cơ quan|đơn vị|(?<!cơ )(?<!trụ )sở|ngành|bên|ban|phòng|bộ phận|tổ chức(?= nào| \w+ tế nào)"
    rf"|đầu mối|lực lượng|báo|đài|(?<!ở )(?<!ở những )(?<!ở các ){_NOT_A_RANK}cấp)"
)

_JOINED = "(?<!lưu )(?<!gặp )(?<!gỡ )(?<!đổi )(?<!chuyện )(?<!tác )(?<!việc )"
"""Not before "với": whom one meets ("giao lưu với ai") is not who is charged."""
_NOT_TO_WHOM = "".join(f"(?<!{word} )" for word in "với ảnh khích mời cho của gặp thăm tặng tới đến về từ".split())
"""Not before "những ai": whom a thing is done to or shows ("qua hình ảnh những ai")."""

_NOT_OBJECT = "".join(
    f"(?<!{word} )"
    for word in (
        "coi",
        "xem",
        "gọi",
        "khuyến khích",
        "vận động",
        "thu hút",
        "tôn vinh",
        "vinh danh",
        "động viên",
        "hỗ trợ",
    )
)
"""Not before "ai": whom a plan takes for something or does something to ("coi ai là sứ giả")."""

WHO = re.compile(
    rf"(?:^|{_N})(?:(?:giao cho |giao |do |{_JOINED}với |cùng "
    r"|(?<!với )(?<!cho )(?<!gửi )(?<!nộp )(?<!trình )(?<!hỏi )(?<!những )(?<!các )"
    rf"{_NOT_OBJECT})ai(?! ký| là người ký)\b"
    rf"|{_AGENCY}(?: (?!tháng|ngày|năm|lúc|khi|hôm|huyện|thế\b)\w+)? nào"
    rf"|(?:giao cho |{_JOINED}với |{_NOT_TO_WHOM})(?:những|các) ai\b)"
    r"|\bgiao(?! (?:lưu|thương|dịch|hữu))(?! \w+(?: \w+)? (?:này|đó|ấy)\b) (?:\w+ ){1,8}cho (?:những )?ai\b"
    r"|\b(?:do|giao) đâu\b|\b(?:nơi|chỗ|người) nào (?:chủ trì|lo|phụ trách|quản lý|đứng)|\bai lo\b"
    r"|chủ trì (?:hay|hoặc) (?:là )?phối hợp"
    r"|(?:chủ trì|phối hợp|đầu mối|phụ trách)(?: \w+){0,4} là (?:ai|gì|sở nào|cơ quan nào)"
    r"|\b(?:so sánh|đối chiếu|lập bảng|nêu|cho biết) (?:cơ quan |đơn vị )?(?:đầu mối|chủ trì)\b"
    r"|(?:ai|sở nào) (?:chủ trì|phối hợp)|trách nhiệm thi hành|thuộc (?:về )?(?:ai|sở nào)"
    r"|(?:cơ quan|đơn vị) (?:(?:được|đã|giao|làm|là) ){0,3}(?:chủ trì|phối hợp|đầu mối|phụ trách)"
    r"|(?:bên|nơi|phía) (?:phối hợp|chủ trì) (?:gồm|là|có|thì)(?: (?:những|các))? (?:ai|đâu|gì|nào)"
)
WHO_WHAT = re.compile(
    r"\b(?:ai|bên nào|nơi nào|tỉnh nào)(?: (?:thì|được|phải|sẽ|đang|lo|có))*"
    r" (?:giao|làm|lo|nhận|đảm nhiệm|phụ trách)(?: (?:những|các|việc|cái|nhiệm vụ))* gì\b"
)
"""Asks of agencies that it names what each of them does ("ai được giao gì")."""
LEADS = re.compile(r"chủ trì|đầu mối|phụ trách|đứng đầu|chịu trách nhiệm|\bleads?\b|in charge|responsible")
COORDINATES = re.compile(r"(?<!cơ chế )(?<!quy chế )phối hợp|cùng làm|\bcoordinat")
BOTH_ROLES = re.compile(
    r"chủ trì (?:hay|hoặc|và|lẫn|với|hay là|,) ?(?:là )?(?:cơ quan )?phối hợp|ai phối hợp|nào phối hợp"
)
DUTIES = re.compile(
    r"nhiệm vụ|\bviệc (?:gì|nào)|những việc|các việc|(?:làm|lo) (?:những )?(?:gì|việc)|phải làm|được giao"
    r"|giao (?:cho )?(?:\w+ ){0,8}?(?:gì|việc gì|nhiệm vụ|trách nhiệm)"
    r"|(?<!ngoại )\bgiao (?!lưu)(?:\w+ ){2,16}(?<!ngày )(?<!năm )(?<!tháng )(?<!lúc )(?:nào|gì)\b"
    r"|giao việc|có (?:được )?giao\b|phân công|trách nhiệm (?:gì|nào|của|ra sao)|được đề nghị|vai trò"
    r"|(?:những|các) dòng|(?:mấy|bao nhiêu)(?: \w+)?? (?:đầu |phần |công )?việc"
    r"|(?:chủ trì|phối hợp|phụ trách) (?:mấy|bao nhiêu) (?:cái|dòng|mục|nhóm|thứ)\b"
    r"|\bgiao (?:\w+ ){1,14}?(?:mấy|bao nhiêu) (?:thứ|món|khoản|đầu mục|nội dung)\b(?! tiếng)"
    r"|chủ trì (?:những )?(?:gì|việc|nội dung|nhiệm vụ)|phối hợp (?:những )?(?:gì|việc gì)"
    r"|\b(?:các|những|hết|mọi|tất cả)(?: \w+)? (?:gạch đầu dòng|ý|đầu việc|mục|điểm|khoản|dòng) (?:được )?giao cho\b"
    r"|\byêu cầu (?:những )?(?:gì|thế nào|ra sao) (?:với|đối với|ở|cho)\b"
    r"|\b(?:đầu mục|mục|phần|đầu đề)(?: (?:của|về|riêng|dành cho|cho))*"
    r" (?:sở|ban|công an|văn phòng|ủy ban|báo|đài|liên hiệp|hội)\b"
    r".*\b(?:ghi|nói|nêu|quy định|viết|gồm|có)(?: những)? gì\b"
    r"|^(?!.*\b(?:khuyến khích|tạo điều kiện|thu hút|vận động|mời|huy động|kêu gọi)\b)"
    r".*\b(?:tham gia|góp sức|góp phần|vào cuộc|đóng góp)(?: (?:kiểu|như|vào|bằng|theo))*"
    r" (?:những )?(?:gì|thế nào|ra sao|sao)(?: vậy| thế| nhỉ)?$"
    r"|\bduties\b|\btasks?\b|what must|assigned"
)
DEADLINE = re.compile(
    r"khi nào|bao giờ|lúc nào|hồi nào|(?:mốc thời gian|(?:các|những) mốc)\b"
    r"|thời gian (?:nào|thực hiện|bao|(?:gửi |nộp )?báo cáo)|thời hạn|thời điểm"
    r"|(?<!giới )(?<!quyền )\bhạn\b|hạn chót|(?:chậm|trễ|muộn) nhất|hôm nào|trước ngày|ngày (?:nào|bao nhiêu|mấy)"
    r"|tháng (?:nào|mấy)|năm nào|mấy năm|bao nhiêu năm|bao lâu|mấy lần|định kỳ|giai đoạn (?:nào|thực hiện)"
    r"|\b(?:theo|vào|mỗi|mấy) kỳ (?:nào|mấy|gì)\b|\bkỳ hạn\b"
    r"|\bngày(?: tháng)?(?: cụ thể)?(?: phải)? (?:nộp|gửi|báo cáo)\b|ấn định (?:hẳn |rõ )?(?:ngày|hạn|thời)"
    r"|tiến độ|\bdeadline|\bwhen\b|due\b|báo cáo.{0,30}(?:hằng|hàng) năm|kỳ báo cáo"
)
ASKS_NOW = re.compile(
    r"c[òo]n (?:lại )?(?:bao nhiêu|mấy) (?:ngày|tuần|tháng)|c[òo]n bao lâu|bao lâu nữa"
    r"|(?:bao nhiêu|mấy) (?:ngày|tuần|tháng) nữa|sắp (?:tới|đến)|(?:lần|kỳ|đợt) (?:tới|tiếp)|tiếp theo|quá hạn"
    r"|(?:hôm|năm|tháng) nay|(?:tháng|quý|tuần) này|bây giờ(?! (?:là|gồm|thuộc|gọi|tên|đã)\b)"
    r"|\bnext\b|days left|this year"
)
"""Asks from today on: what is due next, how long is left. "Đà Nẵng bây giờ gồm…" is about a merger."""
ASKS_WHEN = re.compile(
    r"\b(?:bao lâu|bao giờ|(?:khi|lúc|hôm|ngày|tháng|năm|quý|thời điểm|thời gian|thời hạn|hạn|mốc) nào"
    r"|(?:ngày|tháng) mấy|hạn (?:chót|cuối))\b"
)
"""Asks for a time."""
REPORTING = re.compile(
    r"báo cáo|\breports?\b|\b(?:gửi|nộp|trình) kết quả\b"
    r"|\bkết quả(?: (?!của)\w+){0,8}? (?:phải |cần )?(?:trình|gửi|nộp)"
    r" (?:lên |về |cho )?(?:ủy ban|sở|tỉnh|thành phố|ai|đâu)\b"
    r"|hạn nộp(?= (?:là|vào|của|cho|về|qua|trước|h[ằà]ng|đúng|mấy|ngày|năm|khi|lúc)\b|$)"
)
IN_WHICH_PLAN = re.compile(r"kế hoạch (?:của )?(?:những |các )?(?:tỉnh|địa phương)(?:, thành|,? thành phố| thành)? nào")
WHICH_PLAN = re.compile(r"\b(?:kế hoạch|văn bản|tỉnh|địa phương|thành phố)(?: \w+)? nào\b")
PLAN_DOES = re.compile(
    r"\b(?:tỉnh|địa phương|thành phố|nơi|kế hoạch) nào (?:\w+ )?(?:muốn|đặt|nêu|đề ra|dự kiến|chủ trương|định|tính|giao"
    r"|phải|nhắc|quy định|yêu cầu|coi|chú trọng|ưu tiên|có|cũng|thì|sẽ|từng|nói|làm|lo|đã|mở|tổ chức|nhận)\b"
    r"|\b(?:thuộc|của) (?:tỉnh|địa phương|kế hoạch|văn bản) nào\b"
)
"""Asks which plan says something ("tỉnh nào muốn đăng cai"), not which place abroad is meant."""
RELATED = re.compile(r"kết nghĩa|ký kết|hợp tác (?:hữu nghị )?với|quan hệ (?:hợp tác|hữu nghị)|đối tác nào")
RELATION = re.compile(r"nước ngoài|kết nghĩa|hợp tác|quan hệ|đối tác|ký kết|foreign|partner")
NOT_OF_THE_NATION = "".join(f"(?<!{word} )" for word in "tiêu cấp tầm tích vật hiệu sản hội lược phẩm mức".split())
"""Not before "quốc gia": "mục tiêu quốc gia nào", "di tích quốc gia nào" ask for no country."""
PARTNERS = re.compile(
    rf"kết nghĩa|đối tác|(?:(?<!rối )nước|{NOT_OF_THE_NATION}quốc gia|địa phương|thành phố|tỉnh)"
    r"(?: (?!thì\b)\w+){0,4} nào(?: của| ở| tại)?"
    r"|nước ngoài nào|những nước|các nước nào"
    r"|\b(?:các|những) (?:địa phương|tỉnh|thành phố|nước)(?: (?!nào\b)\w+){1,3} (?:có |đã |thiết lập )*"
    r"(?:quan hệ|kết nghĩa|hợp tác|ký(?: kết)?(?: (?:thỏa thuận|biên bản|bản ghi nhớ|hợp tác|văn bản))*) (?:với|của)\b"
    r"|\b(?:các|những) (?:địa phương|tỉnh|thành phố|đối tác) (?:nước ngoài|nước bạn|ngoài nước)(?: \w+){0,8}"
    r" (?:ký kết|kết nghĩa|quan hệ|hợp tác)\b.*\b(?:gọi|nêu|nhắc|kể|ghi) (?:rõ )?tên\b"
    r"|(?:các|tên)(?: \w+)? (?:nước|quốc gia) (?:được |mà |có |do )?(?:nhắc|nêu|đề cập|kể|dẫn)\b"
    r"|(?:nước|quốc gia|nơi|chỗ)(?: ngoài)? mà (?:\w+ ){0,4}?(?:có )?(?:quan hệ|hợp tác|giao lưu|kết nghĩa)\b"
    r"|ký kết (?:hợp tác )?với"
    r"|hợp tác (?:hữu nghị )?với|quan hệ (?:hợp tác|hữu nghị)|\bpartner|sister cit|twin"
    r"|(?:nơi|chỗ|vùng|địa phương|thành phố|tỉnh)(?: \w+)? (?:ở |của )?nước ngoài mà\b"
    r"|(?:tỉnh|thành phố|địa phương)(?: (?:tỉnh|thành phố|địa phương))? nước ngoài (?:nào )?(?:được|có) "
    r"(?:nêu|nhắc|gọi|kể|ghi|điểm)\b|tổ chức quốc tế (?:nào )?(?:được|có) (?:nêu|nhắc|gọi|kể|ghi|điểm) (?:rõ )?tên\b"
    r"|\b(?:những|các) tổ chức quốc tế (?:nào )?(?:được|có) (?:nêu|nhắc|kể|ghi)\b(?! .*\b(?:mục|phần|chỗ|điểm) nào)"
    r"|(?:nơi|chỗ|vùng) nào (?:ở |bên )?nước ngoài|(?:địa phương|tỉnh|thành phố) nước ngoài của\b"
    r"|quan hệ(?: \w+)? với (?:(?:những|các|mấy|bao nhiêu) )?(?:nơi|nước|địa phương|thành phố|tỉnh|đâu)\b"
)
FOREIGN = re.compile(
    r"nước ngoài|bên kia biên giới|láng giềng|giáp biên"
    r"|kết nghĩa|quốc tế|quốc gia|hợp tác|quan hệ|đối tác|ký kết|\bnước\b|foreign|partner"
)
"""Asks from when the document binds."""
VERBATIM = re.compile(
    r"nguyên văn|toàn văn|lời văn|ngoặc kép|đúng (?:từng )?(?:câu )?chữ|trích (?:dẫn|lại|đoạn)"
    r"|y nguyên|nguyên (?:câu|dòng|đoạn)|(?:trích|chép) nguyên|verbatim|word for word"
    r"|đọc (?:cho (?:tôi|em|mình|anh|chị) )?(?:cả|lại|trọn|hết) (?:câu|đoạn|dòng|điều)"
)
COMPARE = re.compile(
    r"so sánh|so giúp|(?:5|năm|mỗi|từng) (?:văn bản|bản kế hoạch)\b|khác (?:nhau|gì|biệt)|giống (?:nhau|và khác)"
    r"|đối chiếu"
    r"|\b(?:mỗi|từng|các|những|mọi|tất cả|5|năm|hai|ba|bốn) (?:tỉnh|kế hoạch|địa phương|tỉnh thành"
    r"|thành phố)(?! nước ngoài| (?:nước|đối tác|trên|của|bạn|kết nghĩa|nào ở))"
    r"|\b(?:tỉnh|kế hoạch) nào|\bcả (?:năm|hai|ba|bốn|5) |compare|each province"
)
_SEVERAL = re.compile(r"\b(?:5|năm|mấy|những|các|mỗi|từng|mọi|tất cả|cả) (?:tỉnh|kế hoạch|địa phương|nơi|bên)\b")
LIST = re.compile(
    r"\b(?:những|các)\b|liệt kê|danh (?:sách|mục)|gồm|bao gồm|tất cả|toàn bộ|đầy đủ|kể (?:tên|ra)"
    r"|\btừng (?:nhiệm vụ|việc|hoạt động|dòng|mục)\b"
    r"|nêu (?:rõ|tên)|\ball\b|\blist\b"
)
TABLE = re.compile(
    r"dạng bảng|lập bảng|kẻ bảng|xuất(?: ra)? bảng|thành bảng|bảng so sánh"
    r"|(?:cho|làm|vẽ|ra) (?:tôi |em |anh |chị )?bảng|as a table"
)


def asks_of_several(text: str) -> bool:
    """Tell whether a question sets plans side by side, or wants a table of what several of them say."""
    return bool(COMPARE.search(text) or (TABLE.search(text) and _SEVERAL.search(text)))


WHOLE = re.compile(
    r"(?:hết|đủ|trọn|tất cả|toàn bộ)(?: \w+){0,2} (?:ý|mục|gạch|cách|giải pháp)\b"
    r"|(?:kể|nêu|liệt kê) (?:ra )?(?:cho )?(?:hết|trọn|đủ)\b"
    r"|(?:toàn bộ|tất cả|mọi)(?: \w+){0,3} (?:trong|của|thuộc) (?:mục|phần|nhóm)\b|cả mục\b"
)
"""Asks for all of a section, whatever it calls it."""
SECTION = re.compile(
    r"như thế nào|thế nào|ra sao|bằng (?:những )?(?:gì|cách nào|việc gì)"
    r"|(?:nội dung|giải pháp|biện pháp|nhiệm vụ) (?:gì|nào)|gồm (?:những )?(?:gì|nội dung)|là gì|\bhow\b"
    r"|nội dung (?:của )?(?:mục|phần|nhóm)\b|(?:hết|đủ) các ý"
    r"|\b(?:mục|phần|nhóm) (?:[\w,]+ ){2,20}(?:viết|ghi|nói|nêu|trình bày)(?: những| các)? gì\b"
)
HEARSAY = re.compile(
    r"\b(?:nghe (?:nói|đâu|bảo|đồn)|theo (?:tôi|em|mình|anh|chị) (?:được )?(?:biết|nhớ|hiểu)"
    r"|sếp(?: \w+)? (?:bảo|nói|dặn)|có người (?:bảo|nói)|(?:tôi|em|mình|anh|chị) (?:nhớ|tưởng)"
    r"|nhớ không (?:nhầm|lầm|sai)|(?:tôi|em|mình|anh|chị) (?:đinh ninh|tin chắc|cứ nghĩ|được báo)|đọc lướt)\b"
)
"""What somebody has heard or remembers, and says for that reason."""
ASSERTS = re.compile(
    HEARSAY.pattern + r"|^sao (?:\w+ ){1,10}lại\b|vì sao|tại sao|sao (?:lại|không)|lý do"
    r"|^sao (?:\w+ ){1,6}không (?:có|giao|nêu)\b"
    r"|có phải(?!(?: \w+){1,3} gì\b)|phải không|phải chăng"
    r"|(?:đúng|chính xác|chuẩn(?: xác)?) (?:không|chưa|hay sai|chứ)|có đúng"
    r"|\bchứ gì(?: (?:anh|chị|em|ạ|nữa))?$"
    r"|\b(?:không|chưa|chẳng) (?!biết|rõ|thấy|hiểu)(?:\w+ ){1,4}(?<!ở )(?<!về )(?<!từ )(?<!tại )(?<!đến )(?<!cho )đâu$"
    r"|có thật|thật là|(?: à| hả| chứ| ư| nhỉ| chăng)(?: (?:anh|chị|em|ạ|bạn|vậy|nhé))?$"
    r"|why\b|is it true|is that right|right$|(?:is|are|does|do) ?n ?t (?:it|they)$|correct$"
)

COUNTS_PARTNERS = re.compile(r"(?:bao nhiêu|mấy) (?:đối tác|nước|quốc gia|địa phương|thành phố|tỉnh|nơi|tổ chức)")
PERSONS_AND_BODIES = re.compile(
    r"\b(nghệ nhân|nghệ sĩ|ca sĩ|làng nghề|làng|trường|công ty|doanh nghiệp|tập đoàn|quỹ|nhà tài trợ|câu lạc bộ"
    r"|khách sạn|viện)(?: nước ngoài| cụ thể)? nào\b"
)
"""Asks for one of a kind; a clause that does not even name the kind does not tell which."""
ALSO_ROLE = re.compile(
    r"(?:giao|chủ trì|làm)(?: \w+){0,3} (?:hoặc|hay|và|lẫn)(?: \w+){0,2} phối hợp|"
    r"\b(?:thực hiện|tham gia) (?:hoặc|hay|và|lẫn)(?: \w+){0,2} phối hợp\b|"
    r"có (?:được )?(?:chủ trì|phối hợp)(?: \w+){0,4} không|"
    r"\b(?:không|chưa) (?:hay|hoặc) (?:là )?(?:chỉ )?(?:\w+ ){0,3}?(?:chủ trì|phối hợp)\b|"
    r"(?:việc|nhiệm vụ|cái|phần) (?:nào|gì)(?!.* (?P<same>chủ trì|phối hợp)\b.* (?P=same)\b)(?: \w+){1,12}"
    r" (?:việc|nhiệm vụ|cái|phần) (?:nào|gì)|"
    r"(?:việc|nhiệm vụ|nội dung|thứ|mục)\b.*\btrong đó(?: \w+){0,4} (?:chủ trì|phối hợp)|"
    r"(?:(?<!tất )cả|lẫn|kể cả|bao gồm|(?:tính|kể|gộp|cộng) (?:luôn|thêm))(?: \w+){0,8} (?:phối hợp|chủ trì)|"
    r"\b(?:tính|kể|gộp|cộng) (?:luôn|thêm|cả)(?: \w+){9,12} (?:phối hợp|chủ trì)\b|"
    r"(?:việc|nhiệm vụ) (?:được )?(?:giao|phân công)|(?:toàn bộ|mọi|các) vai trò|(?:việc|nhiệm vụ|phần) riêng\b"
)
PAYS = re.compile(r"nguồn (?:lực|vốn|kinh phí)|kinh phí")
"""How a table calls its column on where the money comes from."""
FUNDING_SOURCE = re.compile(
    r"(?:kinh phí|nguồn vốn|nguồn tiền|ngân sách|tiền(?! (?:sử|đề|thân|lệ|tệ)))(?: \w+){0,10} "
    r"(?:từ đâu|ở đâu|nguồn nào|nguồn gì|lấy|đảm bảo|bảo đảm)|nguồn kinh phí|lấy tiền"
    r"|(?:tiền|kinh phí|vốn) (?:lấy )?đâu(?: (?:ra|mà|để)\b|$)|đâu ra (?:tiền|kinh phí)"
    r"|nguồn lực(?: \w+)? (?:nào|gì|ở đâu|từ đâu|đâu)\b"
    r"|\b(?:chi|chi trả|trả|cấp|lo|làm|lấy|thực hiện)(?: \w+){0,8}? (?:bằng|từ) (?:những |các )?nguồn (?:nào|gì|đâu)\b"
)
TASKS = re.compile(
    r"(?:việc|nhiệm vụ|nội dung|dòng|công việc|phần việc)(?: \w+){0,3} (?:nào|gì)"
    r"|(?:các|những|mấy|toàn bộ|tất cả|mọi|hết|đủ)(?: \w+)? (?:nhiệm vụ|việc|nội dung|dòng)"
    r"|lọc (?:giúp|ra|các)|kể hết|(?:liệt kê|kể|nêu|tổng hợp)(?: \w+){0,3} (?:việc|nhiệm vụ|trách nhiệm)"
)
ALL_DUTIES = re.compile(r"(?:tất cả|toàn bộ|hết|mọi)(?: \w+){0,2} nhiệm vụ")
STRUCTURE = re.compile(
    r"(?:mấy|bao nhiêu) (?:\w+ )?(?:mục|nhóm|phần(?! trăm| việc)|gạch|ý|điều|đầu việc|nội dung|giải pháp"
    r"|biện pháp|nhiệm vụ|yêu cầu|mục tiêu|mục đích)"
)
_WHERE_HELD = r"\b(?:(?:bên|nơi|chỗ|tỉnh|đằng|kế hoạch|địa phương) nào|ở đâu)(?: (?:thì|là|được|giao))*"
WHICH_ROLE = re.compile(
    r"chủ trì (?:hay|hoặc) (?:là |chỉ )?(?:cơ quan )?phối hợp|phối hợp (?:hay|hoặc) (?:là )?(?:cơ quan )?chủ trì"
    r"|vai trò (?:gì|nào|là gì)"
    rf"|{_WHERE_HELD} chủ trì\b.*{_WHERE_HELD} (?:chỉ )?phối hợp\b"
    rf"|{_WHERE_HELD} phối hợp\b.*{_WHERE_HELD} chủ trì\b"
)
NOW = re.compile(
    r"hiện nay|bây giờ|trước là|trước đây|sáp nhập|hợp nhất|sau khi nhập|(?<!đổi )mới(?! nhất)|\bcũ\b|\bnay\b"
)
PERIODS = re.compile(r"giai đoạn|khoảng thời gian|từ năm nào")
