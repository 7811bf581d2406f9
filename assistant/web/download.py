"""A file as the answer to a request."""

from __future__ import annotations

from fastapi.responses import Response

_TYPES = {
    "ics": "text/calendar; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def download(data: bytes, name: str) -> Response:
    """Return a file that a browser saves under `name`, its kind told by the ending."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(data, headers=headers, media_type=_TYPES[name.rpartition(".")[2]])
