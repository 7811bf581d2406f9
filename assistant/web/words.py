"""Every sentence that the window and the API say to a person."""

from __future__ import annotations

from typing import Final

from assistant.answer import Complete, Status

TITLE: Final = "Trợ lý Kế hoạch Ngoại giao văn hóa"
SUBTITLE: Final = "Hỏi đáp có trích dẫn trên kế hoạch của các địa phương"
EMBED_TITLE: Final = "Hỏi đáp kế hoạch"

WELCOME: Final = "Hỏi về kế hoạch, nhận câu trả lời có dẫn nguồn"
WELCOME_MORE: Final = (
    "Mỗi ý trong câu trả lời mang một số dẫn nguồn. Bấm vào số để xem đúng điều khoản, nguyên văn, trong văn bản."
    " Gõ có dấu, không dấu hay viết tắt đều được."
)
LOADED: Final = "Các kế hoạch đang có"
EXAMPLES: Final = "Có thể hỏi, chẳng hạn"
ASK_LABEL: Final = "Câu hỏi"
ASK_PLACEHOLDER: Final = "Nhập câu hỏi…"
SEND: Final = "Gửi"
STOP: Final = "Dừng"
NEW_CONVERSATION: Final = "Cuộc hỏi đáp mới"
PLANS_LABEL: Final = "Chỉ hỏi trong"
NO_PLANS: Final = "Chưa có kế hoạch nào được nạp. Hãy chạy lệnh: python -m ingest"

YOUR_QUESTION: Final = "Câu hỏi của anh/chị"
THE_ANSWER: Final = "Trả lời"
EDIT: Final = "Sửa câu hỏi"
EDITING: Final = "Đang sửa câu hỏi đã gửi. Khi gửi lại, câu trả lời cũ được thay."
EDITING_EARLIER: Final = "Đang sửa một câu hỏi trước. Khi gửi lại, câu này và {n} câu hỏi sau nó được thay."
EDIT_STOP: Final = "Thôi sửa"
UNDERSTOOD: Final = "Đang hiểu"
FIX_UNDERSTOOD: Final = "Chưa đúng? Sửa câu hỏi"
FOLLOW_UPS: Final = "Có thể hỏi tiếp"
COPY_ANSWER: Final = "Sao chép câu trả lời"
WORD_FILE: Final = "Tải tệp Word"
EXCEL_FILE: Final = "Tải tệp Excel"

RATE: Final = "Đánh giá câu trả lời"
RATE_UP: Final = "Đúng, dùng được"
RATE_DOWN: Final = "Chưa đúng"
RATE_THANKS: Final = "Cảm ơn góp ý của anh/chị. Góp ý đã được ghi lại."
RATE_WITHDRAWN: Final = "Đã rút lại góp ý."
RATE_FAILED: Final = "Chưa ghi được góp ý; hãy thử lại sau ít phút."
RATE_WHY: Final = "Câu trả lời chưa đúng ở điểm nào?"
RATE_REASONS: Final = (
    "Sai nội dung",
    "Thiếu ý hoặc thiếu dòng trong danh sách",
    "Nguồn trích dẫn không khớp",
    "Không đúng điều được hỏi",
    "Khó hiểu",
)
RATE_TEXT: Final = "Ý kiến thêm (không bắt buộc)"
RATE_SEND: Final = "Gửi góp ý"
RATE_CHANGE: Final = "Sửa góp ý"
RATE_UNDO: Final = "Rút lại"
STOPPED: Final = "Đã dừng theo yêu cầu. Anh/chị có thể sửa câu hỏi rồi gửi lại."
BROKEN: Final = "Hệ thống gặp lỗi khi trả lời câu hỏi này. Lỗi đã được ghi lại; mời anh/chị gửi lại sau ít phút."
EMPTY_QUESTION: Final = "Câu hỏi đang để trống. Hãy nhập điều anh/chị muốn hỏi về các kế hoạch."

SOURCES: Final = "Nguồn trích dẫn"
SOURCES_EMPTY: Final = "Nguồn của câu trả lời hiện ở đây: kế hoạch, vị trí điều khoản và nguyên văn."
SOURCES_NONE: Final = "Câu trả lời này không dẫn nguồn nào."
QUOTE: Final = "Nguyên văn"
OPEN_SOURCE: Final = "Xem trong văn bản"
CLOSE_SOURCE: Final = "Thu gọn"
COPY_QUOTE: Final = "Sao chép trích dẫn"
COPIED: Final = "Đã sao chép"
BACK_TO_ANSWER: Final = "Về câu trả lời"
LOADING_SOURCE: Final = "Đang mở văn bản…"
SOURCE_FAILED: Final = "Chưa mở được văn bản; hãy thử lại."
IN_DOCUMENT: Final = "Đoạn văn bản quanh trích dẫn"
OFFLINE: Final = "Mất kết nối với máy chủ. Trang đang tự nối lại; câu hỏi đang nhập được giữ nguyên."
CUT_OFF: Final = "Mất kết nối khi đang trả lời. Khi có kết nối trở lại, mời anh/chị gửi lại câu hỏi."
BACK_ONLINE: Final = "Đã kết nối lại với máy chủ."
TABLE: Final = "Bảng trong câu trả lời"
FORGOTTEN: Final = (
    "Máy chủ đã khởi động lại nên cuộc hỏi đáp trước của cửa sổ này không còn. Mời anh/chị hỏi lại; câu hỏi nên nêu đủ"
    " tỉnh và nội dung."
)
SKIP_TO_ASK: Final = "Đến ô nhập"
OPENING: Final = "Đang mở cửa sổ hỏi đáp…"
NEEDS_SCRIPT: Final = "Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại."

STATUS: Final[dict[Status, str]] = {
    "answered": "",
    "not_stated": "Kế hoạch không nêu",
    "not_found": "Không có trong các kế hoạch",
    "out_of_scope": "Ngoài phạm vi",
    "premise_corrected": "Cần đính chính",
    "clarify": "Cần nói rõ thêm",
    "smalltalk": "",
    "refused": "Không thực hiện",
}

# What the API says: a problem's title, then its detail.
DONE: Final = "Thành công"
BAD_JSON: Final = (
    "Yêu cầu không đọc được",
    "Nội dung gửi lên không phải JSON hợp lệ{place}; hãy sửa rồi gửi lại bằng UTF-8.",
)
BAD_PLACE: Final = " (sai từ ký tự thứ {place})"
NO_OBJECT: Final = "phải là một đối tượng JSON, gửi kèm “Content-Type: application/json”."
BAD_SHAPE: Final = "Yêu cầu không đúng mẫu"
BAD_QUESTION: Final = "Câu hỏi không dùng được"
TOO_LARGE: Final = ("Yêu cầu quá lớn", "Nội dung gửi lên vượt quá {limit} byte. Hãy rút gọn câu hỏi hoặc lịch sử.")
FOREIGN: Final = (
    "Trang không được phép",
    "Trang tại “{origin}” không được phép gửi yêu cầu tới máy chủ này; người quản trị thêm địa chỉ đó vào mục"
    " frame_ancestors trong tệp cấu hình.",
)
NO_CLAUSE: Final = (
    "Không có điều khoản này",
    "Không có điều khoản “{address}” trong kế hoạch “{plan}”; địa chỉ là trường “path” của trích dẫn và của các sổ.",
)
NO_PLAN: Final = ("Không có kế hoạch này", "Không có kế hoạch “{plan}”. Xem danh sách tại /api/plans.")
NO_PAGE: Final = (
    "Không có địa chỉ này",
    "Máy chủ không có địa chỉ “{path}”; cửa sổ hỏi đáp ở “/”, các địa chỉ của API ghi tại /api/openapi.json.",
)
NO_METHOD: Final = (
    "Sai cách gọi",
    "Địa chỉ “{path}” không nhận lệnh {method}; cách gọi đúng ghi tại /api/openapi.json.",
)
NO_REGISTER: Final = ("Không có sổ này", "Không có sổ “{kind}”. Các sổ: {known}.")
NO_FILTER: Final = ("Bộ lọc không dùng được", "Sổ “{kind}” không lọc theo “{name}”. Các bộ lọc của sổ này: {known}.")
NO_VALUE: Final = (
    "Giá trị không dùng được",
    "Bộ lọc “{name}” của sổ “{kind}” không nhận “{value}”. Các giá trị: {known}.",
)
NO_SORT: Final = ("Không xếp được", "Sổ “{kind}” không có trường “{name}”. Các trường của sổ này: {known}.")
TOO_MANY: Final = (
    "Gửi quá nhiều yêu cầu",
    "Mỗi địa chỉ được gửi tối đa {limit} yêu cầu trong một phút. Hãy gửi lại sau {seconds} giây.",
)
NO_ANSWER: Final = "Cần “answer_id” của câu trả lời, hoặc nội dung câu trả lời trong trường “answer”."
ANSWER_GONE: Final = (
    "Không còn câu trả lời này",
    "Máy chủ không còn giữ câu trả lời “{id}”. Hãy gửi kèm nội dung của nó: “answer”, “citations”, “versions”.",
)
FILE_GONE: Final = (
    "Không còn câu trả lời này",
    "Máy chủ không còn giữ câu trả lời “{id}”. Hãy gửi lại câu hỏi rồi tải tệp.",
)
NO_MARK: Final = ("Không có góp ý này", "Chưa có góp ý nào về câu trả lời “{id}”, hoặc máy chủ không còn giữ nó.")
NOT_WITHDRAWN: Final = ("Chưa rút được góp ý", "Máy chủ không sửa được tệp góp ý; hãy thử lại sau ít phút.")
NOT_KEPT: Final = (
    "Chưa ghi được góp ý",
    "Máy chủ không ghi được góp ý của anh/chị; lỗi đã được ghi lại. Góp ý chưa được lưu, hãy gửi lại sau ít phút.",
)
SERVER_FAILED: Final = ("Lỗi của máy chủ", "Máy chủ gặp lỗi; lỗi đã được ghi lại. Hãy gửi lại sau ít phút.")
NOT_READY: Final = ("Chưa sẵn sàng", NO_PLANS)
NOT_SEARCHABLE: Final = (
    "Chưa sẵn sàng",
    "Không tìm được trong chỉ mục; hãy dựng lại bằng lệnh: python -m ingest --refresh (máy chủ tự dùng chỉ mục mới).",
)
FIELD_PROBLEM: Final = "Trường “{field}”: {problem}"

# What stands in the files that people take away.
FILE_QUESTION: Final = "Câu hỏi"
FILE_STATUS: Final = "Trạng thái"
FILE_WHOLE: Final = "Câu hỏi và trả lời"
FILE_LIST: Final = "Danh sách"
FILE_TABLE: Final = "Bảng"
FILE_PART: Final = "Mục"
FILE_NUMBER: Final = "TT"
FILE_TEXT: Final = "Nội dung"
FILE_SOURCE: Final = "Nguồn"

# What the command says while it serves.
READY: Final = "Trợ lý đã sẵn sàng tại {url} (nhấn Ctrl+C để dừng)."
EXPOSED: Final = (
    "Lưu ý: máy chủ mở tại {host}, không chỉ trên máy này, mà chưa có đăng nhập; "
    "ai vào được mạng đều dùng được. Chỉ mở trong mạng nội bộ tin cậy."
)
PORT_BUSY: Final = "Cổng {port} tại {host} đang có chương trình khác dùng; hãy chọn cổng khác, ví dụ: --port {other}."
PORT_DENIED: Final = "Không mở được cổng {port} tại {host}: {reason}. Hãy chọn địa chỉ hoặc cổng khác."


def searching(plans: int) -> str:
    """Return what stands in the answer's place while it is being made."""
    return f"Đang tra cứu trong {plans} kế hoạch…"


def too_many(limit: int, seconds: int) -> str:
    """Return what stands in an answer's place where one address asks too often."""
    return TOO_MANY[1].format(limit=limit, seconds=seconds)


def period(years: str) -> str:
    """Return a plan's years ("2022/2025", "2030") in words; other words stay as they are."""
    first, _, last = years.partition("/")
    if not first.isdigit():
        return years
    return f"giai đoạn {first}–{last}" if last else f"đến năm {first}"


def now_part_of(name: str) -> str:
    """Return what a plan's province belongs to now; other words stay as they are."""
    return name if name.startswith("nay ") else f"nay thuộc {name}"


def counted(complete: Complete) -> str:
    """Return how much of a list is shown."""
    if complete.shown >= complete.total:
        return f"Danh sách đầy đủ: {complete.shown}/{complete.total}"
    return f"Mới hiện {complete.shown} trong tổng số {complete.total}"


def sources_of(number: int) -> str:
    """Return the button that leads from an answer to its sources."""
    return f"{number} nguồn trích dẫn"


def earlier(number: int) -> str:
    """Return the head of the list of earlier conversations."""
    return f"Các cuộc hỏi đáp trước trong phiên này ({number})"


def questions(number: int) -> str:
    """Return how long a conversation is."""
    return f"{number} câu hỏi"


def source_mark(n: int, label: str) -> str:
    """Return what a screen reader says for the mark [n]."""
    return f"Nguồn {n}: {label}"


def known(plans: int, clauses: int) -> str:
    """Return what the assistant has read, in a few words."""
    printed = f"{clauses:,}".replace(",", ".")
    return f"{plans} kế hoạch · {printed} điều khoản"


def reference(quote: str, label: str, title: str) -> str:
    """Return a quote with its citation as an official pastes it into a report.

    `label` is "<plan> · <place>"; the place is named first, then the plan with its full title.
    """
    plan, _, place = label.partition(" · ")
    named = f"{plan} ({title})" if title and title != plan else plan
    return f"“{quote.strip()}” ({place}, {named})" if place else f"“{quote.strip()}” ({named})"
