"""Page files from memory: a cold browser asks for sixty of them, and none changes under its name."""

from __future__ import annotations

import mimetypes
from pathlib import Path

import gradio
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from assistant.web import words
from assistant.web.problems import problem

OWN = Path(__file__).parent / "static"
GRADIO = Path(gradio.__file__).parent / "templates" / "frontend" / "assets"
# Firefox and Windows registries disagree about .js, and a module must come as JavaScript; woff2 is not in all of them.
_KINDS = {"js": "text/javascript", "woff2": "font/woff2"}
_FOR_GOOD = "public, max-age=31536000, immutable"


class Assets:
    """ASGI app over one flat folder, read once; its files carry a hash or a stamp, so a browser keeps them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names = frozenset(file.name for file in folder.iterdir() if file.is_file())
        self._read: dict[str, bytes] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the file, or with a problem document."""
        name = str(scope["path"]).rpartition("/")[2]
        if name not in self._names:
            missing = problem(404, words.NO_PAGE[0], words.NO_PAGE[1].format(path=scope["path"]))
            await missing(scope, receive, send)
            return
        if name not in self._read:
            self._read[name] = (self._folder / name).read_bytes()
        kind = _KINDS.get(name.rpartition(".")[2]) or mimetypes.guess_type(name)[0]
        await Response(self._read[name], media_type=kind, headers={"Cache-Control": _FOR_GOOD})(scope, receive, send)
