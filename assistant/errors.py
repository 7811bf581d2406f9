"""What can be wrong with a question or a setting; each text is a Vietnamese sentence for the user.

AssistantError
├── BadQuestion   empty, too long, or of the wrong shape
├── BadSettings   a settings file that cannot be used
└── NotKept       feedback that could not be written
"""

from __future__ import annotations


class AssistantError(ValueError):
    """The assistant cannot do what was asked; the text says what to do instead."""


class BadQuestion(AssistantError):
    """The question cannot be answered as it stands."""


class BadSettings(AssistantError):
    """The settings file is missing, is no TOML, or holds an unknown or impossible value."""


class NotKept(AssistantError):
    """What a person said of an answer could not be written to its file."""


class UnknownPlan(AssistantError):
    """A question is limited to a plan that is not loaded; `plan` is the id asked for."""

    def __init__(self, plan: str) -> None:
        super().__init__(f"Không có kế hoạch “{plan}” trong dữ liệu đã nạp.")
        self.plan = plan
