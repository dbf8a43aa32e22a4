"""What stands beside a person's name, and what only seems to."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last
from tests.extract.test_mentions import mention


def test_the_refugees_whom_somebody_accepts_are_no_title_of_his() -> None:
    assert mention("The number of Syrian refugees Merkel will accept is not known.", "Merkel").actor is None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The council asked its president, Eduardo Santoro of the Netherlands, to write.", "NLD"),
        ("NATO praised its secretary general, Eduardo Santoro of the Netherlands.", "NATO"),
    ],
)
def test_who_presides_is_of_the_state_that_sent_him_and_who_serves_is_the_bodys(text: str, actor: str) -> None:
    assert last(text, "Eduardo Santoro").actor == actor
