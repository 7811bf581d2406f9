"""Words that carry no subject: what every question is made of."""

from __future__ import annotations

import re

QUESTION_PHRASES = re.compile(
    r"\b(?:như thế nào|thế nào|ra sao|là gì|gồm những gì|bao gồm|bao giờ|khi nào|so sánh"
    r"|khác nhau|nguyên văn|toàn văn|y nguyên|nguyên (?:câu|dòng|đoạn)|chép (?=lại|y nguyên|nguyên)"
    r"|(?:mấy|bao nhiêu|những|các) (?:nhóm|mục(?! tiêu| đích)|ý(?! kiến| nghĩa| thức))|bao nhiêu"
    r"|(?:kể|nêu|ghi|liệt kê|cho biết)(?: rõ| ra| hết)? tên|liệt kê"
    r"|kế hoạch(?: hành động)?|cho biết|cho hỏi|cho tôi|lập bảng|dạng bảng|được nêu|nêu rõ|quy định|đề cập|nhắc đến)\b"
)
QUESTION_WORDS = frozenset(
    "ai gì nào đâu sao thế mấy là có không của cho với và hoặc hay thì mà ở tại về trong theo những các đề ra "
    "này đó ra tôi hãy xin nêu kể hết đủ đầy cả toàn bộ gồm tỉnh được bị trích lại nhé ạ vậy giúp".split()
)
"""Question words alone, for matching a question with a section's heading."""

FUNCTION_PHRASES = re.compile(
    r"^(?:(?:hãy|xin|nhờ|vui lòng|làm ơn|anh|chị|em|bạn|giúp|tôi|mình|cho) )*"
    r"(?:tóm (?:tắt|lược|gọn)|khái quát|trình bày|mô tả|điểm qua|giải thích|phân tích|diễn giải|làm rõ)\b"
    r"|\b(?:(?<!dòng )(?<!quan )(?<!gia )họ(?! hàng| tên| đạo)"
    r"|cơ quan|đơn vị|chủ trì|phối hợp|đầu mối|phụ trách|rơi vào|rơi trúng"
    r"|đứng (?:ra|tên)(?: làm)?(?= (?:đầu mối|chủ trì|điều phối|triển khai)\b)"
    r"|(?<!câu )(?<!kể )(?<!nói )(?<!trò )chuyện(?! kể)|chính xác|bây giờ"
    r"|(?:thân |phần thân )?kế hoạch(?: hành động)?|lời văn|(?:vào|trong) ngoặc kép"
    r"|\bđọc(?= (?:cho (?:tôi|em|mình|anh|chị) )?(?:cả|lại|trọn|hết) (?:câu|đoạn|dòng|điều)\b)"
    r"|\b(?:nói (?:chung|riêng)|yêu cầu(?= (?:những )?(?:gì|thế nào|ra sao) (?:với|đối với)\b))"
    r"|nhiệm vụ|nội dung|(?:mốc )?thời gian|(?:các|những) mốc|thời hạn|giai đoạn|triển khai"
    r"|thực hiện|nguyên văn|toàn văn|y nguyên|nguyên (?:câu|dòng|đoạn)"
    r"|chép (?=lại|y nguyên|nguyên)|quy định|được giao|giao cho|giao (?=ai|đâu|gì|những|các|việc|nhiệm|trách)"
    r"|\bnói(?= (?:gì|sao|ra sao|như thế nào|thế nào|những gì)\b)"
    r"|\bso\b(?! (?:sánh|tài|găng|kè|bì|đo|le)\b)"
    r"|(?:mỗi|từng|(?:cả )?(?:hai|ba|bốn|năm|\d)) (?:địa phương|nơi|bên)(?! (?:nước|bạn|kết|ngoài))"
    r"|^(?:(?:những|các) )?(?:địa phương|nơi) nào|nơi nào(?= (?:có|giao|nêu|ghi|nhắc|quy định|nộp|gửi)\b)"
    r"|phân công|(?:chịu )?trách nhiệm|như thế nào|thế nào|ra sao|là gì|cụ thể"
    r"|chắc(?= (?:cũng|là|phải|vẫn)\b)|^đối chiếu|đối chiếu(?= (?:giúp|giùm|xem|giữa|các|những|hai|ba|bốn|năm|cả|\d)\b)"
    r"|liệt kê|danh sách|danh mục|bao gồm|gồm những|so sánh|khác nhau|giống nhau|bao nhiêu|bao giờ|bao lâu"
    r"|khi nào|lúc nào|nói rõ|ở (?:những |các )?(?:chỗ|phần|điểm|mục|đoạn|câu|điều khoản) nào"
    r"|(?:với )?tư cách (?:gì|nào|là gì)"
    r"|hoàn (?:thành|tất)|(?:chậm|trễ|muộn) nhất|hôm nào"
    r"|(?:chi tiết|cụ thể|rõ|kỹ|đầy đủ|ngắn|gọn) hơn|chi tiết|có chắc|chắc chắn(?= (?:là|không)\b)"
    r"|gạch đầu dòng|đọc đủ|chung|thành phố|thị xã|địa bàn|trên địa bàn|đề cập|(?:nhắc|nói) (?:đến|tới|về)"
    r"|(?<=được )nói|(?<=có )nói|(?:kể|nêu)(?: rõ| ra| hết)? tên|viện dẫn|dẫn chiếu|đích danh"
    r"|nằm (?:ở|trong)|đưa vào(?= kế hoạch)|thuộc (?=kế hoạch|tỉnh)|có trong(?= kế hoạch)|xuất hiện (?=trong|ở|với vai)"
    r"|nêu rõ|(?:lập|kẻ|dạng|làm|thành|cho ra|xuất ra|xuất|cho|vẽ|bằng|ra) bảng|^bảng|bảng$"
    r"|làm việc gì|những việc|việc gì|làm gì"
    r"|vai(?: trò)?(?= |$)|ấn định"
    r"|(?<=nào )giao(?! lưu)|(?<=không )giao(?! lưu)"
    r"|tổ chức thực hiện|phụ lục|căn cứ pháp lý|cơ sở pháp lý|hiện nay|trước là|trước đây|câu hỏi|cho biết"
    r"|ý (?:tôi|mình|tớ|em|anh|chị)|chỗ (?=nào|đó|này)|đi$|cơ$|à quên|quên mất|(?:à )?nhầm(?: rồi)?"
    r"|cho hỏi|cho tôi|đến năm|hằng năm|hàng năm|mỗi năm|toàn bộ|đầu việc|lĩnh vực này"
    r"|(?:đả động|nhắc nhở|bàn|đụng chạm|động chạm|nhắc|nói)(?: gì)? (?:đến|tới|về)"
    r"|(?:dự kiến|dự định|dự tính)(?= (?:tổ chức|diễn ra|làm|bắt đầu|hoàn|kết thúc|khi|vào|năm|ngày|tháng|bao|sẽ)\b)"
    r"|\bcái(?= (?:nào|đó|này|ấy|kia|cuối|đầu|thứ|thì|tất)\b)|(?<=mấy )cái|(?<=nhiêu )cái|cái$"
    r"|(?:cao|thấp|lớn|đông) (?:nhất|hơn)|đặt (?:ra )?(?:mục|chỉ) tiêu(?= (?!gì|nào|chung|cụ|tổng|đến|năm)\w+)"
    r"|\bcụm(?= (?:(?!công|di|dân|tin|cảng|mỏ|thi)\w+ ){2,6}(?:có|xuất hiện|nằm|được|thì)\b)|cụm từ|từ khóa|thuật ngữ"
    r"|(?<=mấy )thứ(?! tiếng)|(?<=nhiêu )thứ(?! tiếng)|(?:những|các) thứ(?= (?:gì|nào)\b)|cộng (?:cả|luôn|thêm|với)\b"
    r"|\bmảng (?!này|đó|ấy|nào|gì)|\bvốn (?=do|được|là|thuộc)"
    r"|nghe (?:nói|đâu|bảo|đồn)|theo (?:tôi|em|mình|anh|chị) (?:được )?(?:biết|nhớ|hiểu)|được biết|hình như"
    r"|(?:tôi|em|mình|anh|chị) (?:nhớ|tưởng|nghĩ|hiểu|ghi|viết|soạn)(?: là| rằng)?(?: (?:vậy|thế|như vậy|như thế))?"
    r"|sếp(?: \w+)? (?:bảo|nói|dặn)|có người (?:bảo|nói)"
    r"|trình bày|tóm (?:tắt|lược)|bố cục|dàn ý|mục lục|(?:phần|mục) (?:lớn|chính)\b"
    r"|cấu trúc(?= (?:của )?(?:\w+ ){0,2}(?:kế hoạch|văn bản|quyết định))"
    r"|\bbảng(?= (?:phân công|tổng hợp|nhiệm vụ|so sánh|đối chiếu|thống kê|tóm tắt|danh))"
    r"|^(?:hãy |xin )?(?:thống kê|tổng hợp)(?= (?:các|những|toàn|tất|mọi|số|giúp|hết|cả)\b)"
    r"|(?:được |có )?(?:nêu|nhắc|gọi|kể)(?: rõ| đích danh)? tên\b|(?:trở|về) (?:đi|sau)\b"
    r"|đặt(?= (?:\w+ ){1,8}(?:bên )?cạnh\b)|(?:bên )?cạnh(?= (?:phần|mục|kế hoạch|của)\b)"
    r"|ý định|người ta|con số|tổng cộng|trả lời|rốt cuộc|(?:sau )?(?:sáp nhập|hợp nhất)"
    r"|(?:nơi|cách|kiểu)(?= (?:nào|gì)\b)|lúc(?= (?:làm|đó|này|ấy)\b)|dính(?: dáng)?(?: gì)? (?:tới|đến|vào)"
    r"|(?<!máy )(?<!giới )(?<!đặc )(?<!cá )(?<!dân )(?<!mang )tính(?! toán| chất| năng| mạng| cách| theo)"
    r"|(?<!chăm )(?<!\bâu )lo(?! lắng| ngại| âu)|đem(?! (?:đi )?(?:khoe|bán))|bắt(?= (?:phải|ghi|làm|nộp|báo)\b)"
    r"|giữa(?= (?:ta|mình)\b)|nghĩ ra)\b"
)
"""What every question about a plan is made of, and no subject."""

FUNCTION_WORDS = frozenset(
    "ai gì nào đâu sao thế mấy khi là có không chưa được bị của cho với và hoặc hay thì mà ở tại về từ đến "
    "trong ngoài tới theo trên dưới những các mọi mỗi từng này đó kia ấy nó ra vào lên để do bởi vì nên nếu "
    "phải cần hãy xin tôi lần "
    "mình em anh chị bạn biết hỏi nêu nhắc rõ kể hết đủ đầy cả tất toàn gồm bao như một hai còn nữa thêm lẫn riêng "
    "chứ nhưng hề thôi à ừ ơi dạ thưa sếp hồi thật cứ lắm quá đấy đây "
    "nhỉ hả nhờ bên luôn rồi đã đang sẽ cũng chỉ rằng lại nhé ạ vậy giúp dùm giùm muốn xem tìm trích qua việc "
    "điều mục phần khoản đoạn câu đúng sai ghi làm kh qđ "
    "xong tỉnh sở năm ngày tháng hạn dòng nhau khác".split()
)
"""Single words that carry no topic."""
