"""Whom a run asks: the assistant in this process, or a server's API."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPException
from json import JSONDecodeError
from pathlib import Path
from time import sleep
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener

from assistant.answer import Turn
from assistant.service import Service
from assistant.settings import Settings
from eval.errors import EvalError, ServerGone
from eval.result import Ask
from ingest.system import reason_of

_PATIENCE_S = 120


def asks_service(service: Service) -> Ask:
    """Ask a service of this process."""

    def ask(question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        turns = [Turn("user" if turn["role"] == "user" else "assistant", turn["content"]) for turn in history]
        return service.ask(question, turns).to_json()

    return ask


def asks_server(url: str) -> Ask:
    """Ask a running server: `url` is its address, such as http://127.0.0.1:7860 (no proxy is used).

    Raises:
        EvalError: `url` is no http address.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise EvalError(f"Địa chỉ máy chủ “{url}” không hợp lệ; hãy dùng dạng http://127.0.0.1:7860.")
    opener = build_opener(ProxyHandler({}))
    target = url.rstrip("/") + "/api/ask"

    def ask(question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        body = json.dumps({"question": question, "history": list(history)}).encode()
        request = Request(target, body, {"Content-Type": "application/json"})
        try:
            while True:
                try:
                    with opener.open(request, timeout=_PATIENCE_S) as reply:
                        answer: Mapping[str, Any] = json.load(reply)
                    return answer
                except HTTPError as error:
                    sleep(_pause(error))
        except (JSONDecodeError, UnicodeDecodeError) as error:
            raise EvalError(f"Máy chủ {url} không trả lời bằng JSON; hãy kiểm tra lại địa chỉ.") from error
        except (URLError, HTTPException, TimeoutError, ConnectionError) as error:
            raise ServerGone(f"Máy chủ {url} không trả lời ({_why(error)}); hãy kiểm tra rồi chạy lại.") from error

    return ask


def _why(error: Exception) -> str:
    """Return in Vietnamese why a connection failed."""
    reason = error.reason if isinstance(error, URLError) else error
    return reason_of(reason) if isinstance(reason, OSError) else "máy chủ cắt kết nối"


def _pause(error: HTTPError) -> float:
    """Return how long a server asks to be left alone: it takes only so many questions a minute from one address.

    Raises:
        ServerGone: what stands before the server says that it is away.
        EvalError: it refused for another reason.
    """
    seconds = error.headers.get("Retry-After", "")
    if error.code == 429 and seconds.isdigit():
        return min(float(seconds), _PATIENCE_S)
    if error.code in (502, 503, 504):
        raise ServerGone(f"Máy chủ tạm vắng (mã {error.code}); hãy kiểm tra máy chủ rồi chạy lại.") from error
    raise EvalError(f"Máy chủ trả lời mã {error.code}: {error.read(500).decode('utf-8', 'replace')}") from error


@contextmanager
def open_ask(*, server: str | None = None, settings: Path | None = None, index: Path | None = None) -> Iterator[Ask]:
    """Open what a run asks; `index` overrides the settings' folder.

    Raises:
        EvalError, AssistantError: nothing can be asked with these; the text says why.
    """
    if server is not None:
        yield asks_server(server)
        return
    # Opening the assistant loads Chroma and the embedder; a run against a server should not pay for it.
    from assistant.build import open_assistant

    chosen = Settings.from_file(settings)
    if index is not None:
        chosen = chosen.model_copy(update={"index": index})
    with open_assistant(chosen) as service:
        yield asks_service(service)
