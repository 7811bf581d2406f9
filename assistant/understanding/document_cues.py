"""The words by which a question asks for a fact of the document itself."""

from __future__ import annotations

import re

PAPERS = "quyết định|nghị quyết|chỉ thị|kết luận|luật|tờ trình|công văn|thông tư|nghị định"
"""Kinds of documents that a plan cites and none of which is a plan, as a pattern."""

REFERENCES = re.compile(
    r"căn cứ (?:pháp lý|vào|theo|những|các|nào|gì|ban hành|của)"
    r"(?! (?:\w+ )?(?:mục|điều|khoản|điểm|phần|đoạn|chỗ) nào| hướng dẫn của)"
    r"|\bquyết định phê duyệt(?: \w+){0,4} nào\b"
    r"|\b(?:các|những|mọi|tất cả|hết)(?: \w+)? văn bản (?:có|mang|kèm|ghi)(?: \w+)? số\b"
    r"|\b(?:dẫn chiếu|viện dẫn|trích dẫn) (?:những |các )?(?:văn bản|quyết định|nghị quyết|chỉ thị|kết luận)\b"
    r"|cơ sở pháp lý|\bcơ sở(?: để)? ban hành\b|(?:những|các|mấy) căn cứ(?: \w+){0,3} nào\b"
    r"|(?:quyết định|nghị quyết|chỉ thị|kết luận|tờ trình|công văn)(?: \w+){0,14} số (?:hiệu )?(?:và )?ngày"
    r" (?:nào|mấy|bao nhiêu)"
    r"|(?:quyết định|nghị quyết|chỉ thị|kết luận|văn bản)(?: \w+){0,8} mà(?: \w+){0,6}"
    r" (?:căn cứ|dựa|thực hiện|triển khai)(?: \w+){0,3} số (?:mấy|nào|bao nhiêu)"
    r"|(?:văn bản|quyết định|nghị quyết|chỉ thị|kết luận|luật|kế hoạch số|đề án|tờ trình|thông tư"
    r"|nghị định)(?: số| năm \d{4}| (?!năm |ngày |tháng |nguồn |khoản |mức |kinh )\w+){0,3}?"
    r" (?<!lúc )(?<!khi )(?<!hồi )(?<!hôm )(?<!hạn )nào"
    r"|(?:tờ trình|nghị quyết|chỉ thị|công văn|kết luận) số (?:mấy|bao nhiêu|nào)"
    r"|(?:văn bản|quyết định|nghị quyết|chỉ thị|kết luận|kế hoạch)(?: \w+){0,12} (?:mà|được)(?: \w+){0,6} dẫn\b"
    r"|(?:danh sách|danh mục|liệt kê|kể|tất cả|toàn bộ|mọi|các|những)(?: \w+)?"
    r" (?:văn bản|quyết định|nghị quyết|chỉ thị)(?: pháp luật| chỉ đạo)?"
    r" (?:được |bị |có |mà )?(?:dẫn|viện dẫn|trích dẫn|nhắc|nêu|đề cập)\b"
    r"|(?:theo|thực hiện|dựa trên|từ) (?:\w+ ){0,2}?(?:chỉ đạo|chủ trương) (?:nào|gì)\b"
    r"|(?:theo|dựa (?:trên|vào|theo)|căn cứ(?: vào| theo)?) (?:kế hoạch|chương trình) nào (?:để|nhằm|mà)\b"
    r"|\b(?:các|những|mọi|tất cả) (?:luật|văn bản|nghị quyết|quyết định|chỉ thị|kết luận|căn cứ)(?: \w+){0,12}? mà "
    r"(?:\w+ ){0,6}?(?:căn cứ|dựa|dẫn|viện dẫn)\b"
    r"|\b(?:các|những|mọi|tất cả|danh sách|liệt kê) văn bản (?:(?:có|mang) số(?: hiệu)? )?(?:mà |được |do )?(?:bản )?"
    r"(?:kế hoạch|quyết định|tỉnh|thành phố|x)\b(?: \w+){0,6}? (?:nhắc|đề cập|nêu|kể|dẫn|viện dẫn)\b"
    r"|\b(?:dẫn|dẫn ra|căn cứ(?: vào| theo)?|dựa (?:trên|vào|theo)) (?:những |các )?"
    r"(?:luật|nghị quyết|quyết định|chỉ thị|kết luận|văn bản|thông tư|nghị định) gì\b"
    r"|theo (?:quyết định|nghị quyết) nào|thực hiện (?:quyết định|chiến lược) nào|legal basis|kế hoạch số nào"
)
FUNDING = re.compile(
    r"kinh phí|nguồn tiền|nguồn vốn|dự toán|nguồn tài chính|(?<!luật )ngân sách|\bfund(?:s|ing|ed)?\b|\bbudget"
)
APPROVES_PLAN = re.compile(
    r"\bai (?:đã |là người )?(?:phê duyệt|duyệt) (?:bản )?(?:kế hoạch|quyết định)(?: hành động)?"
    r"(?: (?:này|trên|của|tỉnh|thành phố|x|ở|vậy|thế))*$"
)
"""Who approves the plan itself has signed it."""
SIGNER = re.compile(
    r"\b(?:chủ tịch|ông|bà|người|ai)(?: \w+){0,4} đứng tên (?:trên|dưới|ở|trong|ký|cuối)|"
    r"\b(?:ai|(?:ông|bà|người|lãnh đạo|chủ tịch) nào)(?: \w+){0,3} (?<!đăng )ký\b(?! (?:kết|hiệu))"
    r"|\bngười (?:(?:đã|được|nào|trực tiếp|đứng|ra) ){0,2}ký\b(?! (?:kết|hiệu))"
    r"|\bdo (?!(?:quyết định|nghị quyết|văn bản) )(?:(?!đăng )\w+ ){1,9}ký\b(?! (?:kết|hiệu|sự))"
    r"|(?<!ngày )(?<!tháng )(?<!thì )\bký (?:kế hoạch|quyết định|văn bản)\b"
    r"(?! số| \d| (?:này )?(?:vào )?(?:ngày|hôm|khi|lúc) ?(?:nào|bao|mấy))"
    r"|\bchủ tịch(?: \w+){0,4} ký\b(?! (?:kết|hiệu|ngày|vào|tháng|năm|khi))"
    r"(?! (?:bản )?(?:kế hoạch|quyết định|văn bản)(?: \w+){0,3}? (?:ngày|hôm|khi|lúc) ?(?:nào|bao|mấy))"
    r"|\bông [^\d?]{3,30} ký (?:văn bản|kế hoạch)"
    r"|(?<!ngày )ký (?:tên|ban hành(?! (?:(?:vào|từ) )?(?:ngày|tháng|năm|khi|hôm|lúc|bao))|bởi|thay)"
    r"|chữ ký|\bai ban hành|\bsigned\b|signatory"
    r"|" + APPROVES_PLAN.pattern
)
OTHER_NUMBERED = re.compile(
    r"(?:tờ trình|nghị quyết|chỉ thị|công văn|kết luận|thông tư|nghị định)(?: (?:đó|ấy|này|là|mang|có|ra|ký|đề))*"
    r" (?:số|ngày)(?: (?:và )?ngày)? (?:mấy|nào|bao nhiêu)"
    r"|\b(?:số|ngày)(?: (?:và )?ngày)?(?: (?:của|ký))? quyết định (?:ban hành|phê duyệt)"
    r" (?:đề án|chương trình|chiến lược|quy hoạch|dự án)\b"
    r"|\b(?:đề án|chương trình|chiến lược|quy hoạch|dự án)\b.*\b(?:do|tại|bằng) (?:quyết định|nghị quyết|văn bản) nào\b"
)
"""The number and day of a document that no plan is."""
CITED_NUMBER = re.compile(
    r"(?:nhắc|dẫn|nêu|viện dẫn|căn cứ|lồng ghép|thực hiện|theo|bám)(?: \w+){0,4} (?:kế hoạch|quyết định"
    r"|văn bản|đề án)(?: \w+){0,2} (?<!dân )số\b(?! ?\d)"
    r"(?! (?!mấy\b|nào\b|bao\b|hiệu\b|gì\b|ký\b|và\b|ngày\b|của\b|do\b|năm\b|là\b|thế\b|ra\b)\w+)"
    r"|dựa (?:vào|trên|theo) (?:văn bản|quyết định|nghị quyết|chỉ thị|chiến lược) (?:số (?:mấy|nào|bao nhiêu)|nào)"
    r"|(?:bằng|tại|theo|trong) (?:văn bản|quyết định|kế hoạch|nghị quyết) số (?:mấy|nào|bao nhiêu)"
    r"|chương trình(?: hành động)? số (?:mấy|nào|bao nhiêu)"
    r"|(?:tờ trình|nghị quyết|chỉ thị|công văn|kết luận|thông báo|văn bản|quyết định)\b.* đề ngày"
    r"|^(?:(?:thế|vậy|còn|nó|và) )*đề ngày"
    r"|(?:văn bản|quyết định|nghị quyết) nào(?: \w+){0,12} số mấy"
)
BASIS = re.compile(
    r"căn cứ (?:pháp lý|ban hành|vào|những|nào|các|mấy|bao nhiêu)"
    r"|căn cứ (?:quyết định|nghị quyết|văn bản|chỉ thị)(?: \w+)?? nào|(?:làm|là|mấy|bao nhiêu) căn cứ"
    r"|dựa (?:trên|vào)|cơ sở pháp lý|\bcơ sở(?: để)? ban hành\b"
    r"|viện dẫn (?:những )?căn cứ|ban hành (?:để|nhằm) (?:thực hiện|triển khai)"
    r"|^kế hoạch(?: \w+){0,5} (?:thực hiện|triển khai) (?:các |những )?(?:quyết định|nghị quyết|chỉ thị)\b(?! số)"
    r"|(?:theo|thực hiện|từ) (?:\w+ ){0,2}?(?:chỉ đạo|chủ trương) (?:nào|gì)\b"
    r"|legal basis"
)
NUMBER = re.compile(
    r"số hiệu|\bsố quyết định ban hành|\bsố (?:và |, |hoặc |hay )?ngày (?!công|nghỉ|làm|lễ)"
    r"|(?:để|bỏ|còn) trống (?:phần |chỗ |ô )?số\b"
    r"|số (?:mấy|bao nhiêu|nào) (?:và )?ngày (?:nào|mấy|bao nhiêu)"
    r"|(?<!tảng )(?<!đổi )(?<!nghệ )(?<!tế )(?<!giao )(?<!hội )(?<!tầng )(?<!ký )(?<!dữ liệu )"
    r"\bsố (?:của )?kế hoạch|ký hiệu"
    r"|kế hoạch (?:(?:có|mang|này|đó|ấy) )*số (?:mấy|bao nhiêu|nào|hiệu)"
    r"|số văn bản"
    r"|\bsố của (?:nó|(?:kế hoạch|văn bản|bản|quyết định) (?:này|đó|ấy)) (?:là )?(?:gì|bao nhiêu|mấy)"
    r"|\bsố (?:của )?(?:bản )?quyết định(?: (?:ban hành|kế hoạch|này|của|x|tỉnh|thành phố))*"
    r" (?:là )?(?:gì|bao nhiêu|mấy)(?: (?:vậy|thế|nhỉ))*$"
    r"|(?<!mẫu )(?<!biểu )(?<!phòng )(?<!nhà )\bsố (?:mấy|bao nhiêu)"
    r"(?=$|,| ban hành| ngày| ai| và| do| ký|(?: kế hoạch| quyết định) ủy ban nhân dân)"
)
OF_THE_PLAN = re.compile(r"(?:ban hành|\bký|số|ngày)(?: \w+){0,3} kế hoạch (?!số)")
ISSUED = re.compile(
    r"^(?!.*\b(?:danh sách|các|những|căn cứ|thủ tướng)\b).*\bsố(?: (?:văn bản|hiệu|kế hoạch))?(?: (?:và|hoặc|hay))?"
    r" ngày(?: (?:tháng|ban hành|ký))*\b(?! (?:công|nghỉ|làm|lễ))|"
    r"số (?:mấy|bao nhiêu|nào) (?:và )?ngày (?:nào|mấy|bao nhiêu)"
    r"|^(?:(?:thế|vậy|còn|nó) )*(?:kế hoạch (?:\w+ ){0,4})?(?:có )?số hiệu(?: là)? (?:mấy|bao nhiêu|nào|gì)"
    r" (?:và )?(?:ra |ký )?ngày (?:nào|mấy|bao nhiêu)"
    r"|ký (?:văn bản|kế hoạch|quyết định)(?: này| x)? (?:vào )?(?:ngày|hôm) nào"
    r"|(?:ban hành|ký)(?: (?:chính xác|cụ thể|đúng))? (?:vào )?(?:ngày|hôm)(?: tháng)?(?: năm)? (?:nào|bao nhiêu|mấy)"
    r"|(?:ban hành|ký|\b(?:kế hoạch|quyết định|văn bản|nghị quyết|chỉ thị|chiến lược)(?: \S+){0,8} có)"
    r" (?:vào )?(?:ngày|tháng|năm|khi) ?(?:nào|bao nhiêu|mấy)"
    r"|(?<!thủ tướng )(?<!chính phủ )\b(?:ban hành|ra|ký|công bố) (?:bản )?(?:kế hoạch|quyết định|văn bản)(?: này| x)?"
    r" (?:vào |từ )?"
    r"(?:ngày|tháng|năm|khi|lúc|hôm) ?(?:tháng |năm )?(?:nào|bao nhiêu|mấy)"
    r"|ban hành (?:trước|sau)(?: \w+){0,3} ngày"
    r"|(?:kế hoạch|văn bản|quyết định|tỉnh)(?: nào)?(?: (?:được|đã))? (?:ban hành|ra đời)(?: kế hoạch)?"
    r" (?:sớm|trước|muộn|sau|mới|gần đây) (?:nhất|tiên)"
    r"|\b(?:kế hoạch|văn bản|quyết định|bản|cái|tỉnh|bên) nào (?:được )?(?:ban hành|ra đời|ra|ký)"
    r" (?:(?:trước|sau|sớm|muộn)(?: hơn)?$|(?:sớm|muộn|trước|sau|cuối) nhất\b)"
    r"|(?:kế hoạch|văn bản|bản) nào (?:là )?(?:cũ|mới|lâu đời|lâu|gần đây) nhất"
    r"|\bngày (?:nào|bao nhiêu|mấy)(?: (?:của|trong))? tháng \d{1,2}\b(?: năm \d{4})?(?: \w+){0,4}? (?:ký|ban hành)\b"
    r"|(?<!từ )ngày (?:ban hành|ký|tháng ban hành)|ban hành (?:khi nào|lúc nào|bao giờ|năm nào)"
    r"|ký (?:khi nào|hôm nào|bao giờ)"
)
_DOCUMENT = r"(?:kế hoạch|quyết định|văn bản)"
EFFECT = re.compile(
    r"hiệu lực|có giá trị từ|\bgiá trị (?:thi hành|pháp lý)\b"
    rf"|{_DOCUMENT}(?: (?:này|của|tỉnh|thành phố|x))*(?: (?:thì|sẽ|được|phải|có|chính thức|bắt đầu))*"
    r" (?:chạy|áp dụng|thi hành|giá trị|thực hiện|dùng|tính)(?: được)?(?: (?:kể|bắt đầu))? từ"
    r" (?:hôm|ngày|khi|lúc|bao giờ|hồi|đâu|tháng)\b"
    rf"|(?:bao giờ|khi nào|hôm nào|ngày nào)(?: thì)? {_DOCUMENT}(?: (?:này|của|tỉnh|thành phố|x))*"
    r"(?: (?:sẽ|được|có|chính thức|bắt đầu))*"
    r" (?:chạy|áp dụng|thi hành|có giá trị)\b"
)
PERIOD = re.compile(
    r"(?:kế hoạch|tỉnh|văn bản|bản) nào(?: \w+){0,2} (?:thực hiện|triển khai|áp dụng|kéo dài|chạy)(?: chiến lược)?"
    r" (?:đến|tới)(?: hết)? năm"
    r"|kế hoạch(?: (?!giao\b|ai\b)\w+){0,9} kéo (?:đến|tới)(?: hết)? năm (?:nào|bao nhiêu|mấy)"
    r"|(?:kế hoạch|chương trình)(?! nào\b)(?: (?!giao\b(?! lưu)|ai\b|chủ trì|mục tiêu|chỉ tiêu)\w+){0,6}"
    r" (?:đến năm nào|giai đoạn nào|thời kỳ nào|kéo dài|tầm nhìn"
    r"|chạy (?:đến|tới))"
    r"|áp dụng(?: \w+){0,3} (?:giai đoạn|thời kỳ|năm) nào|áp dụng (?:đến|tới) khi nào"
    r"|kế hoạch(?: (?:này|đó|trên))? (?:lấy|đặt|có) mốc(?: thời gian)? (?:đến|tới|là) năm (?:nào|bao nhiêu|mấy)"
    r"|\bgiai đoạn (?:thực hiện|triển khai|áp dụng|của)(?: (?!20)\w+){0,8}? (?:có )?(?:trùng|giống|khác|lệch)\b"
    r"|\b(?:giai đoạn|áp dụng)\b.* (?:và )?định hướng (?:đến|tới) (?:năm nào|bao giờ|khi nào)"
    r"|\bmốc năm(?: \w+){0,4} kế hoạch\b"
    r"|\b(?:kế hoạch|bản|văn bản|tỉnh|nơi|bên) nào(?: \w+){0,6} (?:đến|tới)(?: năm)? 20\d\d (?:chứ|mà) không"
    r"|kế hoạch nào đến(?: năm)?|\b(?:khung thời gian|năm đích)(?: \w+){0,6} kế hoạch\b"
    r"|kế hoạch nào(?: \w+){0,3} (?:hết hạn|hết hiệu lực|kết thúc|kéo dài|chạy|dừng)\b"
    r"|kế hoạch nào(?: \w+){0,3} áp dụng(?= (?:đến|tới|từ|trong|cho|giai đoạn)\b|$)"
)
PLAN_SENT = re.compile(
    r"(?<!theo )(?<!trong )\b(?:kế hoạch|văn bản|quyết định)"
    r"(?: (?:này|đó|ấy|được|x|của|tỉnh|thành phố|đã|có|phải))* gửi"
    r" (?:cho |đến |tới )?(?!báo|kết quả)(?:những |các )?(?:nơi|cơ quan|đơn vị|đâu|ai|bộ|chuyên viên|sở|ban)\b(?! báo)"
    r"|\bcuối (?:mỗi |các |từng )?(?:bản )?(?:văn bản|kế hoạch|quyết định)(?: \w+){0,6} gửi (?:cho|đến|tới|những)\b"
)
"""The plan itself is sent to somebody, and no report on it."""
RECIPIENTS = re.compile(
    r"\b(?:được|có) (?:(?!báo|kết|để|phải|giao)\w+ ){0,4}?gửi (?:bản |cả )?(?:kế hoạch|quyết định|văn bản)\b"
    r"(?! (?:về|báo|kết|đề nghị|cho ý|hướng|chỉ|góp))|"
    r"\b(?:ai|người(?: \w+){0,8}) (?:được |sẽ )?nhận (?:bản )?(?:kế hoạch|quyết định|văn bản)(?! (?:ở|tại|từ|báo))\b|"
    r"\b(?:dòng|mục|chỗ|phần|chữ) lưu\b(?! (?:ý|trú|trữ|học|giữ|thông|niệm|diễn))|"
    r"\bgửi (?:bản )?(?:kế hoạch|quyết định)(?: (?:này|hành động))* (?:để báo cáo|cho|đến|tới|lên)\b|"
    r"\b(?:nơi|cơ quan|đơn vị) nào (?:được )?nhận (?:bản )?(?:kế hoạch|quyết định|văn bản)|"
    r"nơi nhận(?! (?:các |những )?báo cáo)|(?:danh sách|chỗ|mục|phần) (?:gửi|nhận)\b"
    r"|gửi (?:cho|đến|tới) (?:những )?(?:ai|cơ quan nào|nơi nào)(?! báo cáo)"
    r"|\bcó (?:được )?nhận(?: được)? (?:bản )?(?:kế hoạch|quyết định|văn bản)(?! (?:ở|tại|từ|báo))\b.*\bkhông\b"
    r"|" + PLAN_SENT.pattern
)
TITLE = re.compile(
    r"\b(?:tiêu đề|tên gọi|nhan đề)(?: (?:đầy đủ|chính thức))?(?: của)? (?:bản )?(?:văn bản|kế hoạch|quyết định)\b|"
    r"(?<!nhắc )(?<!nêu )(?<!gọi )(?<!ghi )tên (?:đầy đủ|chính thức|gọi)? ?(?:của )?"
    r"(?:kế hoạch|văn bản|quyết định)(?! nào)|kế hoạch (?:này )?tên (?:là )?gì"
    r"|(?:văn bản|kế hoạch)(?: \w+){0,4} (?:thuộc |là )?loại (?:văn bản )?(?:gì|nào)"
    r"|(?:văn bản|kế hoạch)(?: \w+){0,8} tên đầy đủ|\btên đầy đủ(?: \w+){0,6} (?:kế hoạch|văn bản|quyết định)\b"
    r"|\bhình thức (?:của )?(?:văn bản|kế hoạch)\b"
    r"|(?<!tiếp được )(?<!án được )\bban hành (?:kế hoạch |văn bản )?(?:bằng|dưới (?:dạng|hình thức)) "
    r"(?:gì\b|(?:loại )?văn bản (?:gì|nào)\b|(?:quyết định|kế hoạch) hay\b)"
    r"|\b(?:ban hành|ra) kế hoạch (?:bằng|dưới)(?: (?:hình thức|dạng|một))* quyết định\b"
    r"|(?:văn bản|bản|kế hoạch|cái) nào(?: (?:được|ban hành))* (?:là|dưới dạng|ở dạng|bằng|theo hình thức) (?:một )?"
    r"(?:quyết định|kế hoạch|chương trình|đề án)(?! (?:số|của|nào|gì|về))\b"
)
APPENDIX = re.compile(
    r"phụ lục|bảng (?:nhiệm vụ|danh mục)"
    r"|(?:danh mục|bảng) (?:\w+ ){0,4}(?:kèm|đính kèm|(?:ở )?cuối (?:văn bản|kế hoạch|quyết định))"
)
ABOUT_DOCUMENT = re.compile(
    r"về (?:việc|chuyện|vấn đề|cái|nội dung) gì|(?:ngày(?: tháng)?|năm) (?:nào|bao nhiêu|mấy)|ban hành|khi nào"
    r"|nội dung (?:gì|về)"
    r"|(?:do|của) (?:\w+ ){2,9}?(?:trình|thông qua)\b"
    r"|là (?:(?:văn bản|quyết định|nghị quyết|chỉ thị|kết luận|kế hoạch) )?gì"
    r"|nói (?:về )?(?:cái )?gì|ai (?:ký|ban hành)|của (?:ai|cơ quan nào)|cơ quan nào ban hành"
)
COLUMN = re.compile(r"\bcột\b|(?:để|bỏ) trống")
OTHER_DOCUMENT = re.compile(
    r"tờ trình|nghị quyết|chỉ thị|kết luận|luật|công văn|biên bản|thỏa thuận|thông tư|nghị định|chương trình số"
)
