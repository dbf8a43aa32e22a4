"""A story of our own for tests of the brief, about a crisis that never was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest

from casus import run
from casus.brief import compose_brief
from casus.brief.page import Brief
from casus.codebook.book import Codebook, load_codebook
from casus.language import OnnxParser
from casus.model.story import Story

HERALD = """Finland invited to accession talks

NATO on Tuesday invited Finland to join the alliance.

“This is a historic day for Finland,” Finland’s President Aino Rantala said. “We are proud of the invitation.”

Oleg Barsukov, a deputy committee chairman, told Interfax that Russia would suspend gas talks with Finland if the country joined NATO.

The alliance has 30 members. Hungary joined in 1998.
"""
GAZETTE = """Finland was invited by NATO to become a member at a meeting in Brussels.

Finland’s Prime Minister Aino Rantala said the timing was right.

Russia denied that its ships had entered Finnish waters. Helsinki said a patrol boat was rammed off Hanko on Monday.
"""


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return load_codebook()


MakeStory = Callable[..., Story]


@pytest.fixture(scope="session")
def make_story(parser: OnnxParser, codebook: Codebook) -> MakeStory:
    def make(*texts: tuple[str, str], published: date | None = date(2022, 6, 29)) -> Story:
        inputs = [run.Input(BytesIO(text.encode()), outlet, published, origin=f"{outlet}.txt") for outlet, text in texts]
        return run.read_story([run.read_account(r, parser, codebook) for r in run.read_inputs(inputs) if not isinstance(r, Exception)])

    return make


@pytest.fixture(scope="session")
def story(make_story: MakeStory) -> Story:
    return make_story(("Herald", HERALD), ("Gazette", GAZETTE))


@pytest.fixture(scope="session")
def page(story: Story, codebook: Codebook) -> Brief:
    return compose_brief(story, codebook)
