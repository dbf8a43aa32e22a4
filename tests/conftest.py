"""What tests of several rooms share: the parser, loaded once."""

from __future__ import annotations

import pytest
from hypothesis import settings

from casus.language import OnnxParser

settings.register_profile("casus", deadline=None)  # speed is for benchmarks: machines are busy
settings.load_profile("casus")


@pytest.fixture(scope="session")
def parser() -> OnnxParser:
    return OnnxParser()
