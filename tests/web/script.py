"""What the scripted service says in the page tests: real clauses of one plan, and some that mean harm."""

from __future__ import annotations

import json
from pathlib import Path

from assistant.answer import Answer, Citation, Complete
from assistant.errors import BadQuestion
from assistant.lookup import RegisterBook
from assistant.service import PlanCard
from assistant.web.scripted import ScriptedClause, ScriptedService

DEADLINE = "Bắc Giang phải báo cáo trước ngày nào, gửi ai?"
LIST = "Sở Ngoại vụ Bắc Giang được giao những gì?"
PARTIAL = "Liệt kê mọi nhiệm vụ của tỉnh Bắc Giang"
NOT_STATED = "Kế hoạch Bắc Giang dành bao nhiêu tiền?"
OUT_OF_SCOPE = "Giá vàng hôm nay?"
PREMISE = "Vì sao Bắc Giang hạn báo cáo 15/12?"
HARMFUL = "Nội dung có mã độc?"
BROKEN = "Câu hỏi làm hỏng máy chủ"
REFUSED_INPUT = "Câu hỏi không hợp lệ"

PLANS = (
    PlanCard(
        "bac-giang",
        "Kế hoạch tỉnh Bắc Giang",
        "Triển khai thực hiện Chiến lược Ngoại giao văn hoá trên địa bàn tỉnh Bắc Giang đến năm 2030",
        "Bắc Giang",
        "đến năm 2030",
        137,
        "nay thuộc tỉnh Bắc Ninh",
    ),
    PlanCard(
        "gia-lai",
        "Kế hoạch tỉnh Gia Lai",
        "Triển khai thực hiện Quyết định số 2013/QĐ-TTg về Chiến lược Ngoại giao văn hóa đến năm 2030",
        "Gia Lai",
        "đến năm 2030",
        121,
        "nay là tỉnh Gia Lai mới",
    ),
    PlanCard(
        "hai-duong",
        "Kế hoạch tỉnh Hải Dương",
        "Triển khai thực hiện Chiến lược Ngoại giao Văn hóa đến năm 2030 trên địa bàn tỉnh Hải Dương",
        "Hải Dương",
        "đến năm 2030",
        98,
        "nay thuộc TP Hải Phòng",
    ),
    PlanCard(
        "hai-phong",
        "Kế hoạch thành phố Hải Phòng",
        "Kế hoạch hành động triển khai Chiến lược Ngoại giao Văn hóa đến năm 2020",
        "Hải Phòng",
        "đến năm 2020",
        164,
        None,
    ),
    PlanCard(
        "quang-nam",
        "Kế hoạch tỉnh Quảng Nam",
        "Triển khai công tác Ngoại giao văn hóa tỉnh Quảng Nam giai đoạn 2022 - 2025, định hướng đến năm 2030",
        "Quảng Nam",
        "2022 – 2025, định hướng 2030",
        142,
        "nay thuộc TP Đà Nẵng",
    ),
)


def clauses() -> dict[str, list[ScriptedClause]]:
    """Read the scripted plans."""
    found: dict[str, list[ScriptedClause]] = {}
    for line in (Path(__file__).parent / "clauses.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        clause = ScriptedClause(row["path"], row["label"], row["text"], tuple(row["under"]))
        found.setdefault(row["plan"], []).append(clause)
    return found


def _cite(
    n: int, path: str, quote: str = "", plan: str = "bac-giang", name: str = "Kế hoạch tỉnh Bắc Giang"
) -> Citation:
    clause = next(one for one in clauses()[plan] if one.path == path)
    return Citation(n, plan, path, f"{name} · {clause.label}", quote or clause.text, 0, len(clause.text))


def _deadline() -> Answer:
    return Answer(
        status="answered",
        text=(
            "Các sở, ban, ngành và UBND huyện, thành phố báo cáo **hàng năm, trước ngày 25/10**, gửi UBND tỉnh"
            " (qua Sở Ngoại vụ) [1].\n\n"
            "Sở Ngoại vụ tổng hợp và định kỳ báo cáo Bộ Ngoại giao và Chủ tịch UBND tỉnh; khoản này không ghi ngày [2]."
        ),
        citations=(
            _cite(1, "IV.13 ¶ 1", "Hàng năm (trước ngày 25/10)"),
            _cite(2, "IV.1 - 8", "định kỳ báo cáo Bộ Ngoại giao và Chủ tịch UBND tỉnh theo quy định"),
        ),
        suggestions=("Còn Hải Phòng thì sao?", LIST, "Trích nguyên văn chế độ báo cáo của Bắc Giang"),
        understood="thời hạn báo cáo · kế hoạch tỉnh Bắc Giang",
    )


def _list(total: int = 9) -> Answer:
    paths = [one.path for one in clauses()["bac-giang"] if one.path.startswith("IV.1 ")]
    cited = tuple(_cite(n, path) for n, path in enumerate(paths, 1))
    roles = {2: "chủ trì", 6: "chủ trì", 7: "phối hợp"}
    rows = "\n".join(
        f"| {one.n} | {one.quote.lstrip('- ')[:150]} | {roles.get(one.n, 'thực hiện')} | [{one.n}] |" for one in cited
    )
    return Answer(
        status="answered",
        text=f"Kế hoạch tỉnh Bắc Giang giao Sở Ngoại vụ **{len(cited)} nhiệm vụ** tại Mục IV.1 [1].\n\n"
        f"| TT | Nhiệm vụ | Vai trò | Nguồn |\n|---|---|---|---|\n{rows}",
        citations=cited,
        complete=Complete(len(cited), total),
        suggestions=("Trong đó việc nào Sở Ngoại vụ chủ trì?", DEADLINE),
        understood="nhiệm vụ của Sở Ngoại vụ · kế hoạch tỉnh Bắc Giang",
    )


def _harmful() -> Answer:
    text = 'Chữ <img src="http://evil.example/a.png" onerror="window.pwned=3"> ![ảnh](http://evil.example/b.png)'
    return Answer(
        status="answered",
        text=text + " và [bấm vào đây](http://evil.example/c) <http://evil.example/d>"
        " <script>window.pwned=4</script> [1]",
        citations=(_cite(1, "II.1", "<script>window.pwned=2</script>", "gia-lai", "Kế hoạch <b>Gia Lai</b>"),),
        suggestions=('"><img src=x onerror="window.pwned=5">',),
        understood="<u>mã</u>",
    )


def service(pause: float = 0.0, registers: RegisterBook | None = None) -> ScriptedService:
    """Return the service that every page test asks."""
    return ScriptedService(
        {
            DEADLINE: _deadline(),
            LIST: _list(),
            NOT_STATED: Answer(
                status="not_stated",
                text="Kế hoạch tỉnh Bắc Giang không quy định số tiền cụ thể. Điều khoản gần nhất giao Sở Ngoại vụ vận"
                " động các nguồn vốn [1].",
                citations=(_cite(1, "IV.1 - 7", "Tích cực vận động các nguồn vốn từ các tổ chức nước ngoài"),),
                suggestions=("Kinh phí thực hiện kế hoạch Bắc Giang lấy từ đâu?",),
                understood="số tiền · kế hoạch tỉnh Bắc Giang",
            ),
            PREMISE: Answer(
                status="premise_corrected",
                text="Hạn báo cáo của Bắc Giang không phải 15/12 mà là **trước ngày 25/10** hàng năm [1].",
                citations=(_cite(1, "IV.13 ¶ 1", "Hàng năm (trước ngày 25/10)"),),
            ),
            OUT_OF_SCOPE: Answer(
                status="out_of_scope",
                text="Câu hỏi nằm ngoài các kế hoạch đã nạp. Trợ lý chỉ trả lời về kế hoạch ngoại giao văn hóa của"
                " các địa phương.",
                suggestions=(LIST, DEADLINE),
            ),
            PARTIAL: _list(total=40),
            HARMFUL: _harmful(),
            BROKEN: RuntimeError("boom"),
            REFUSED_INPUT: BadQuestion("Câu hỏi dài quá 4000 chữ; hãy rút gọn."),
        },
        PLANS,
        clauses(),
        examples=(DEADLINE, LIST, NOT_STATED, PREMISE),
        registers=registers,
        pause=pause,
    )
