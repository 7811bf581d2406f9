"""What is counted: the words that end `counted` and `count_head`."""

from __future__ import annotations

DUTY = "nhiệm vụ"
PARTNER = "tên đối tác"
COUNTRY = "nước"
DOCUMENT = "văn bản"
DEADLINE = "mốc thời gian"
CONTENT = "nội dung"
ROW = "dòng nhiệm vụ"
TABLE_ROW = "dòng"
APPENDIX_ROW = "dòng nhiệm vụ trong phụ lục"
APPENDIX_PART = "nhóm trong phụ lục"
ARTICLE = "điều"
PART = "phần"
TIMED = "nội dung có thời gian"
AGENCY = "cơ quan, đơn vị"
DEPARTMENT = "sở"
