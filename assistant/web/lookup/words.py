"""Every sentence of the second tab; the window's and the API's stand in `words.py`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ASK_TAB: Final = "Hỏi đáp"
LOOKUP_TAB: Final = "Tra cứu"
TABS: Final = "Các phần của trang"
VIEWS: Final[Mapping[str, str]] = {
    "duties": "Nhiệm vụ",
    "deadlines": "Thời hạn",
    "partners": "Đối tác",
    "references": "Căn cứ",
    "timeline": "Dòng thời gian",
    "chart": "Biểu đồ đối tác",
    "beside": "So sánh hai kế hoạch",
}
VIEWS_LABEL: Final = "Các sổ và biểu đồ"
FILES: Final[Mapping[str, str]] = {
    "duties": "nhiem-vu",
    "deadlines": "thoi-han",
    "partners": "doi-tac",
    "references": "can-cu",
    "timeline": "dong-thoi-gian",
    "chart": "doi-tac-theo-nuoc",
    "beside": "so-sanh",
}
ABOUT: Final[Mapping[str, str]] = {
    "duties": "Việc giao cho từng cơ quan: mỗi dòng là một cơ quan trong một điều khoản.",
    "deadlines": "Mọi mốc thời gian ghi trong các kế hoạch. Ngày ban hành của văn bản được viện dẫn không phải là thời"
    " hạn; muốn xem thì chọn ở ô Loại.",
    "partners": "Địa phương, quốc gia, khu vực và tổ chức nước ngoài được nêu tên, kèm quan hệ ghi trong kế hoạch.",
    "references": "Văn bản mà các kế hoạch viện dẫn; chỗ nào văn bản không ghi thì để trống.",
    "timeline": "Thời hạn và giai đoạn đặt trên lịch. Vạch mờ dần về bên trái là thời hạn chỉ ghi năm kết thúc.",
    "chart": "Các đối tác được nêu tên, theo nước và theo kế hoạch; trong một kế hoạch mỗi tên tính một lần, và"
    " một nước chỉ được tính khi kế hoạch không nêu địa phương, tổ chức nào của nước đó. Bấm vào tên nước để xem từng"
    " dòng.",
    "beside": "Một nội dung, hai kế hoạch đặt cạnh nhau; mỗi ý đều có nguồn trích dẫn.",
}
COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    "duties": {
        "plan": "Kế hoạch",
        "agency": "Cơ quan",
        "role": "Vai trò",
        "under": "Thuộc mục",
        "text": "Nhiệm vụ",
        "deadline": "Thời hạn",
        "label": "Vị trí",
    },
    "deadlines": {
        "plan": "Kế hoạch",
        "expression": "Thời hạn",
        "kind": "Loại",
        "what": "Việc phải làm",
        "to": "Nơi nhận",
        "label": "Vị trí",
    },
    "partners": {
        "plan": "Kế hoạch",
        "name": "Đối tác",
        "type": "Loại",
        "country": "Nước",
        "relation": "Quan hệ",
        "label": "Vị trí",
    },
    "references": {
        "plan": "Kế hoạch",
        "number": "Số, ký hiệu",
        "type": "Loại",
        "date": "Ngày",
        "issuer": "Nơi ban hành",
        "name": "Trích yếu",
        "label": "Vị trí",
    },
}
METADATA: Final = "Thông tin kế hoạch"
FIELD_HEADS: Final[Mapping[str, str]] = {
    "path": "Địa chỉ điều khoản",
    "normalized": "Thời hạn theo lịch",
    "title": "Tên kế hoạch",
    "province": "Địa phương",
    "document_type": "Loại văn bản",
    "number": "Số, ký hiệu",
    "date": "Ngày ban hành",
    "issuer": "Nơi ban hành",
    "signer": "Người ký",
    "signer_title": "Chức vụ người ký",
    "period": "Thời gian thực hiện",
    "implements": "Văn bản được triển khai",
    "appendix_mentioned": "Có nhắc đến phụ lục",
    "appendix_present": "Có kèm phụ lục",
    "plan": "Kế hoạch",
    "label": "Vị trí",
}
"""The heads of fields that stand in files only."""
YES: Final = "có"
NO: Final = "không"
TIMELINE_COLUMNS: Final[Mapping[str, str]] = {
    "plan": "Kế hoạch",
    "expression": "Thời hạn (như văn bản ghi)",
    "begin": "Bắt đầu",
    "end": "Kết thúc",
    "what": "Việc phải làm",
    "to": "Nơi nhận",
    "label": "Vị trí",
}
TIMELINE_HEADS: Final = ("Kế hoạch", "Thời hạn", "Việc phải làm")
SCALES: Final[Mapping[str, str]] = {
    "months": "Hằng năm: các tháng trong năm",
    "years": "Theo năm: giai đoạn và năm phải đạt",
    "": "Không gắn với ngày, tháng, năm cụ thể",
}
EVERY_YEAR: Final = "hằng năm"
EVERY_YEAR_BY: Final = "{day}/{month} hằng năm"
CHART_COLUMNS: Final[Mapping[str, str]] = {
    "country": "Nước",
    "number": "Số đối tác",
    "by_plan": "Theo kế hoạch",
    "names": "Tên như văn bản ghi",
}
CHART_HEADS: Final = ("Nước", "Số đối tác", "Theo kế hoạch")
NO_COUNTRY: Final = "Không gắn với một nước"
BESIDE_COLUMNS: Final[Mapping[str, str]] = {
    "plan": "Kế hoạch",
    "part": "Phần",
    "said": "Nội dung",
    "label": "Vị trí",
}
BESIDE: Final = "Nội dung: {subject}"
WHOLE_SUBJECT: Final = "Có những nội dung nào về {subject}?"
NO_SUBJECT: Final = "Chọn hai kế hoạch và nhập nội dung muốn so sánh, ví dụ: kinh phí thực hiện, đào tạo cán bộ."
SAME_PLAN: Final = "Hai kế hoạch đang chọn là một. Hãy chọn hai kế hoạch khác nhau."
VALUES: Final[Mapping[str, str]] = {
    "locality": "địa phương",
    "country": "quốc gia",
    "region": "khu vực",
    "organisation": "tổ chức",
    "annual_by_date": "hằng năm, có ngày",
    "annual": "hằng năm",
    "period": "giai đoạn",
    "by_year": "đến năm",
    "periodic_unspecified": "định kỳ, không ghi ngày",
    "milestone": "mốc sơ kết, tổng kết",
    "effective_date": "ngày có hiệu lực",
    "date_of_cited_document": "ngày của văn bản viện dẫn",
}
FILTERS: Final[Mapping[str, str]] = {
    "plan": "Kế hoạch",
    "agency": "Cơ quan",
    "role": "Vai trò",
    "type": "Loại",
    "country": "Nước",
    "relation": "Quan hệ",
    "number": "Số văn bản",
    "q": "Từ trong dòng",
    "first": "Kế hoạch thứ nhất",
    "second": "Kế hoạch thứ hai",
    "subject": "Nội dung so sánh",
}
RECEIVER: Final = "Nơi nhận"
HINTS: Final[Mapping[str, str]] = {
    "agency": "tên hoặc viết tắt",
    "q": "có dấu hoặc không dấu",
    "number": "ví dụ 2013/QĐ-TTg",
    "subject": "ví dụ: kinh phí thực hiện",
}
ANY: Final = "Tất cả"
ANY_DEADLINE: Final = "Tất cả thời hạn"
APPLY: Final = "Lọc"
COMPARE: Final = "So sánh"
RESET: Final = "Bỏ lọc"
NOTHING: Final = "Không có dòng nào khớp với bộ lọc."
NO_SUCH_VIEW: Final = "Không có mục tra cứu “{view}”. Hãy chọn một mục ở phía trên."
NO_SUCH_PLAN: Final = "Không có kế hoạch “{plan}” trong dữ liệu đã nạp. Hãy chọn một kế hoạch trong danh sách."
NO_PLANS: Final = "Chưa có kế hoạch nào được nạp, nên chưa có gì để tra cứu."
PICK_ROW: Final = "Bấm vào một dòng để xem điều khoản trong văn bản, kèm các đề mục và đoạn trước, sau."
OPEN_ROW: Final = "Xem điều khoản"
BACK_TO_TABLE: Final = "Về bảng"
MORE: Final = "Hiện thêm {number} dòng"
WORD: Final = "Tải tệp Word"
EXCEL: Final = "Tải tệp Excel"
CALENDAR: Final = "Tải lịch (.ics)"
FILE_TOLD: Final = "Tra cứu ngày {day} trên {plans} kế hoạch. {counted}."
NO_FILE: Final = (
    "Không có tệp này",
    "Chỉ thời hạn mới xuất được thành lịch: /lookup/deadlines.ics hoặc /lookup/timeline.ics.",
)
CSV: Final = "Tải tệp CSV"
LOADING: Final = "Đang tra cứu…"
FAILED: Final = "Chưa tra cứu được; máy chủ không trả lời. Hãy thử lại sau ít phút."
SORT_BY: Final = "Xếp theo {name}"
FILTERED_SHEET: Final = "Bộ lọc"
VALUE: Final = "Giá trị"
ROWS: Final = "Số dòng"


def calendar(dated: int, rows: int) -> str:
    """Return the link to a calendar, which holds only the rows that name a day, a month or a year."""
    return CALENDAR if dated == rows else f"{CALENDAR}: {dated}/{rows} mốc có ngày"


def counted_partners(partners: int, countries: int) -> str:
    """Return how many partners the chart counts."""
    return f"{partners} đối tác, {countries} nước"


def counted(shown: int, found: int, total: int) -> str:
    """Return how many rows are on the screen, of how many found, of how many there are."""
    said = f"{shown}/{found} dòng"
    return said if found == total else f"{said} (lọc từ {total} dòng)"
