"""Georgia and Georgia: what a report about America shows."""

from __future__ import annotations

import pytest
from tests.extract.test_mentions import mentions


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("They live in a suburb of Atlanta. Of the Iraqi families who came to Georgia, most found work.", None),
        ("Russia bombed Georgia. The president of Georgia flew to Chicago.", "GEO"),
        ("Russia bombed Georgia. The envoy flew to New York.", "GEO"),
    ],
)
def test_georgia_is_the_state_that_the_report_shows(text: str, actor: str | None) -> None:
    found = [m for m in mentions(text) if m.text == "Georgia"]
    assert all(m.actor == actor and (actor or m.entity != "place:GEO") for m in found)
    assert found
