"""What tests of several rooms share: the parser, loaded once."""

from __future__ import annotations

import pytest

from casus.language import OnnxParser


@pytest.fixture(scope="session")
def parser() -> OnnxParser:
    return OnnxParser()
