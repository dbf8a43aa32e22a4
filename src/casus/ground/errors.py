"""Every error that casus raises on purpose.

CasusError
├── InputError       one report, line or file cannot be read: the caller skips it and goes on (exit 3)
├── CodebookError    a codebook file breaks its own rules: nothing is coded with it (exit 3)
├── UnknownNameError a state, alliance or treaty that the codebook does not know on that day (exit 2)
└── UsageError       the call itself makes no sense (exit 2)
"""

from __future__ import annotations


class CasusError(Exception):
    """An error that says what is wrong, where, and what the reader can do next.

    Args:
        what: what is wrong, without a full stop.
        where: the file, line or value it is about; may be empty.
        hint: what to do next; may be empty.

    >>> print(InputError("the file is empty", where="story.txt", hint="save the report's text into it"))
    story.txt: the file is empty
    hint: save the report's text into it
    """

    exit_code = 3

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        self.what, self.where, self.hint = what, where, hint
        super().__init__(what)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}\nhint: {self.hint}" if self.hint else head


class InputError(CasusError):
    """One report cannot be read; the others still are."""


class CodebookError(CasusError):
    """A codebook file breaks its own rules."""


class UsageError(CasusError):
    """The call itself makes no sense."""

    exit_code = 2


class UnknownNameError(UsageError):
    """A name that the codebook does not know, with the nearest ones as the hint."""
