"""The forms in which plans print a time, in the order of their precedence."""

from __future__ import annotations

import re

from ingest.registers.dates import DATE
from ingest.registers.words import DeadlineKind

_YEARLY = r"(?:h[ằà]ng năm|mỗi năm|theo từng năm|từng năm|mỗi năm một lần)"
_IN_TURN = r"(?:theo|từng) giai đoạn (?:hoặc|và) "
_WHEN_IN_IT = r",? (?:vào|nhân|cùng|trong) (?:thời điểm|dịp|kỳ|đợt) [^,.;()]{3,60}(?=[,.;(]|\Z)"
_NUMBER = r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu)"
_EVERY = r"(?:h[ằà]ng|mỗi) (?:tháng|quý|tuần|0?6 tháng)|(?:sáu|0?6) tháng(?: một lần|/lần)"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)"
_WEEKDAYS = rf"(?:vào |trong )?(?:các )?(?:ngày )?{_WEEKDAY}(?:(?:,| và) (?:ngày )?{_WEEKDAY})*"
_BEFORE = r"(?:trước|vào|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?(?: vào)?|đến|trong)"
_UP_TO = r"(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?(?: vào)?)"
_YEAR = r"(?P<year1>(?:19|20)\d{2})"
_YEARS = r"(?P<first>(?:19|20)\d{2})\s*(?:[-–—]|đến(?: năm)?)\s*(?P<last>(?:19|20)\d{2})(?!\d)"
_MONTHS = (
    r"(?:từ |trong |vào )?tháng (?P<month_a>\d{1,2})\s*(?:đến|tới|-|–)\s*(?:tháng )?(?P<month_b>\d{1,2})(?: năm |/)"
    r"(?P<year3>(?:19|20)\d{2})"
)
_DAYS_OF_MONTH = (
    r"(?:từ ngày|từ|trong các ngày|ngày) (?P<day_a>\d{1,2})\s*(?:đến|tới|-|–)\s*(?:ngày )?(?P<day_b>\d{1,2})"
    r"(?:\s*[/.]\s*|\s+tháng\s+)(?P<month_b>\d{1,2})(?:\s*[/.]\s*|\s+năm\s+)(?P<year_b>(?:19|20)\d{2})"
)
_DAY = r"(?P<day>\d{1,2})\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>\d{4})"
_DAYS = (
    r"(?P<day_a>\d{1,2})/(?P<month_a>\d{1,2})(?:/(?P<year_a>\d{4}))?\s*(?:đến|tới|-|–)\s*(?:ngày )?"
    r"(?P<day_b>\d{1,2})/(?P<month_b>\d{1,2})/(?P<year_b>\d{4})"
)
# A day alone is as often one of the past ("Hội nghị … ngày 24/11/2021"); an hour or a verb makes it one to be.
_AT = (
    r"(?:(?:vào |lúc )*(?:sáng |chiều |tối )|(?:vào |lúc )*\d{1,2} giờ(?: \d{2}(?: phút)?)?,?\s+(?:vào |từ )?|vào |từ "
    r"|(?<=khai mạc )|(?<=bế mạc )|(?<=họp báo )|(?<=tổ chức )|(?<=diễn ra )|(?<=công bố ))"
)
_PART_OF_YEAR = r"(?:tháng \d{1,2}|quý (?:IV|I{1,3}))"
_IN_EACH = (
    rf"(?:(?:vào|trong|nhân) )?(?:{_PART_OF_YEAR}(?:\s*(?:đến|tới|-|–|và)\s*{_PART_OF_YEAR})?"
    r"|dịp [^,.;()]{3,50}?) (?:của )?"
)
_MONTH = r"(?:tháng|quý) (?P<part>\d{1,2}|IV|I{1,3})(?:\s*/\s*|\s+năm\s+)(?P<year2p>(?:19|20)\d{2})"
_PART_OF = r"(?:đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|tuần (?:đầu|cuối|thứ (?:nhất|hai|ba|tư))(?: của)?)"
_QUARTERS = (
    r"quý (?P<quarter_a>IV|I{1,3})\s*(?:,|và|đến|-|–)\s*(?:quý )?(?P<quarter_b>IV|I{1,3})(?: năm |\s*/\s*)"
    r"(?P<year4>(?:19|20)\d{2})"
)


def _end_of_span(name: str) -> str:
    part = rf"(?:tháng|quý) (?P<part_{name}>\d{{1,2}}|IV|I{{1,3}})(?:\s*/\s*|,? năm )"
    return rf"(?:{part}|(?:năm )?)(?P<year_{name}>(?:19|20)\d{{2}})(?!\d)"


# Its ends may be of two kinds: "từ quý III năm 2026 đến hết năm 2029".
_SPAN = rf"{_end_of_span('from')}\s*(?:đến|tới|-|–)\s*(?:hết |cuối )?{_end_of_span('to')}"
_TWO_MONTHS = r"tháng \d{1,2} và tháng \d{1,2}(?: năm |/)(?:19|20)\d{2}"
_FIRST = r"(?:\A|(?<=[-+.;:] ))"
_WITHIN = r"(?:trước|trong|(?<!đoàn )vào|hết|cuối|đầu|ngay trong)(?: cuối)?"
_SIGNED = r"ngày ký(?: ban hành)?"

_Patterns = tuple[tuple[DeadlineKind, re.Pattern[str]], ...]


def _compiled(*forms: tuple[DeadlineKind, str]) -> _Patterns:
    return tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in forms)


# The order is the precedence: an earlier form's find hides the later ones inside it.
FORMS = _compiled(
    ("period", rf"(?:từ ngày|từ|ngày) {_DAYS}"),
    ("period", _DAYS_OF_MONTH),
    ("period", rf"(?:trong |vào )?(?:(?:0?6|sáu) tháng|nửa) (?P<half>đầu|cuối) (?:của )?năm {_YEAR}"),
    ("milestone", rf"trong (?:vòng|thời hạn) (?P<days>\d{{1,3}}) ngày,? kể từ (?:{_SIGNED}|ngày ban hành)"),
    (
        "effective_date",
        rf"(?:(?<=hiệu lực )|(?<=hiệu lực thi hành ))(?:kể )?từ (?:{_SIGNED}|{DATE})|kể từ {_SIGNED}",
    ),
    ("annual_by_date", rf"(?:định kỳ,? )?{_YEARLY},? ?\(?(?:định kỳ )?{_BEFORE} {DATE}\)?"),
    ("annual_by_date", rf"(?:định kỳ )?{_BEFORE} {DATE},? (?:{_YEARLY}|của năm (?:sau|báo cáo)|năm sau)"),
    (
        "periodic_unspecified",
        rf"(?:định kỳ )?{_BEFORE} ngày \d{{1,2}},? (?:của )?(?:{_EVERY}|tháng cuối (?:của )?quý)",
    ),
    ("annual_by_date", rf"(?:định kỳ )?{_BEFORE} {DATE}"),
    ("annual_by_date", rf"(?:định kỳ )?(?:{_BEFORE} )?(?:ngày )?(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}}),? {_YEARLY}"),
    ("annual_by_date", rf"{_BEFORE} (?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/(?P<year>\d{{4}})"),
    ("annual_by_date", rf"{_UP_TO} {_DAY}"),
    ("annual_by_date", rf"{_UP_TO} (?P<day>\d{{1,2}}) tháng (?P<month>\d{{1,2}}) năm (?P<year>\d{{4}})"),
    ("annual_by_date", rf"{_UP_TO} (?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})"),
    ("annual_by_date", rf"đến hết {DATE}"),
    ("milestone", rf"{_AT}ngày {_DAY}"),
    (
        "milestone",
        r"(?:chậm nhất|trong vòng|trong thời hạn)(?: là)? (?P<days>\d{1,3}) ngày(?: làm việc)?"
        r"(?:,? (?:kể từ|từ khi|từ ngày|sau khi|sau ngày) [^,.;()]{3,60})?",
    ),
    (
        "milestone",
        r"(?:không quá |tối đa )?(?P<days>\d{1,3}) ngày làm việc"
        r"(?:,? (?:kể từ|từ khi|từ ngày|sau khi|sau ngày|trước khi) [^,.;()]{3,60})?",
    ),
    ("period", rf"từ {_SPAN}"),
    ("period", rf"(?:(?:trong )?giai đoạn(?: (?:I{{1,3}}|\d):?)?|thời kỳ|từ năm|trong các năm|từ)(?: năm)? {_YEARS}"),
    ("period", _MONTHS),
    ("period", rf"(?:hoàn thành )?(?:trong |vào )?{_QUARTERS}"),
    ("milestone", rf"(?:trong|vào) {_TWO_MONTHS}"),
    ("milestone", r"(?:sơ kết|tổng kết)(?:,? (?:tổng kết|đánh giá))? (?:sau )?(?P<years>\d{1,2}) năm"),
    ("milestone", rf"(?:sơ kết|tổng kết)(?: [^\W\d]+){{0,3}} \(?(?:vào |trong )?{_MONTH}\)?"),
    ("milestone", r"(?:sơ kết,? )?sau (?P<months>\d{1,2}) tháng(?: thực hiện| triển khai)?"),
    ("milestone", rf"(?:giữa kỳ|cuối kỳ|sơ kết|tổng kết)(?: [^\W\d]+){{0,4}} \(?(?:vào |trong )?năm {_YEAR}\)?"),
    ("milestone", rf"(?:hoàn thành )?(?:(?:trước|trong|vào|hết|xong trong|đến)(?: hết)? )?{_PART_OF} {_MONTH}"),
    ("milestone", rf"(?:hoàn thành )?(?:trước|trong|vào|hết|xong trong|đến)(?: hết)? {_MONTH}"),
    ("milestone", rf"(?:(?<=thời gian )|(?<=thời gian: )|(?<=dự kiến )|(?<=diễn ra )){_MONTH}"),
    # "(quý I/2026)", "… (Thái Lan): quý II/2026;"
    ("milestone", rf"(?<=\(){_MONTH}(?=\))"),
    ("milestone", rf"(?<=: ){_MONTH}(?=\s*[;.]?\s*\Z)"),
    ("milestone", rf"(?:hoàn thành |{_FIRST}(?=[^,.;]*,)){_MONTH}"),
    ("by_year", rf"(?:từ nay )?(?:đến|tới)(?: hết| cuối)? năm {_YEAR}"),
    ("by_year", rf"(?:hoàn thành |xong )?{_WITHIN} năm {_YEAR}(?!\s*[-–]\s*\d{{4}})"),
    ("by_year", rf"{_FIRST}năm {_YEAR}(?=,)"),
    ("by_year", rf"(?:(?<=\d{{4}} và )|(?<=\d{{4}}, ))năm {_YEAR}"),
    ("annual", rf"{_IN_EACH}{_YEARLY}"),
    ("periodic_unspecified", rf"(?:định kỳ,? )?(?P<every>{_NUMBER}) năm(?:/| một | )lần"),
    ("periodic_unspecified", rf"(?:định kỳ,? )?(?P<every_m>{_NUMBER}) tháng(?:/| một | )lần"),
    ("periodic_unspecified", r"định kỳ (?P<every_m>\d{1,2}) tháng"),
    ("periodic_unspecified", r"(?P<times>\d{1,2}) lần(?:/| một | mỗi | trong )năm"),
    ("periodic_unspecified", r"\d{1,2} lần(?:/| một | mỗi | trong )(?P<within>tháng|quý|tuần)"),
    ("periodic_unspecified", rf"(?:định kỳ,? )?(?:vào )?ngày \d{{1,2}} (?:{_EVERY})"),
    ("annual", rf"(?:định kỳ,? |{_IN_TURN})?(?:\({_YEARLY}\)|{_YEARLY})(?: \(?một lần\)?|{_WHEN_IN_IT})?"),
    # Of which year only the plan as a whole tells.
    ("milestone", rf"(?:trong|vào) {_PART_OF_YEAR}(?!\d|\s*[,/]\s*\d| (?:h[ằà]ng|mỗi|của|và|đến|năm))"),
    ("annual", r"thường niên(?!,? (?:và )?đột xuất)"),
    ("periodic_unspecified", rf"(?:định kỳ,? )?(?:{_WEEKDAYS},? (?:của )?)?(?:{_EVERY})"),
    ("periodic_unspecified", r"(?:theo )?định kỳ(?! và đột xuất|,? đột xuất)|thường kỳ"),
)
# In a column or after a label that asks for the time, bare words are times too.
BARE_FORMS = _compiled(
    ("period", _DAYS),
    ("period", _SPAN),
    ("milestone", _DAY),
    ("milestone", _MONTH),
    ("period", _YEARS),
    ("by_year", rf"(?:năm )?{_YEAR}"),
    ("milestone", r"\A(?:tháng|quý) (?:\d{1,2}|IV|I{1,3})\Z"),
    ("periodic_unspecified", r"thường xuyên|liên tục|cả năm|trong năm"),
)
