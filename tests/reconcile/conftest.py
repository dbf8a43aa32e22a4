"""A story read from raw texts, for tests of the whole way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from casus import run
from casus.language import OnnxParser
from casus.model.report import Report
from casus.model.story import Story

sys.path.insert(0, str(Path(__file__).parent))  # hand_made.py


@pytest.fixture(scope="session")
def read_texts(parser: OnnxParser) -> Callable[..., Story]:
    codebook = run.load_codebook()

    def read(*texts: str, outlets: tuple[str, ...] = ("Herald", "Tribune", "Gazette"), days: tuple[str, ...] = ()) -> Story:
        accounts = []
        for number, text in enumerate(texts):
            day = date.fromisoformat(days[number] if days else "2019-02-06")
            given = run.Input(BytesIO(text.encode()), outlet=outlets[number % len(outlets)], published=day, origin=str(number))
            for report in run.read_inputs([given], run.find_outlet):
                assert isinstance(report, Report), report
                accounts.append(run.read_account(report, parser, codebook))
        return run.read_story(accounts)

    return read
