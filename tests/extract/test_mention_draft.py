"""What stands beside a name or an office fills what it leaves open, but for what somebody was or is a native of."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The African Union waits. Its envoy, Ana Ruiz, a former president of Mali, said so.", "Ana Ruiz", "AU"),
        ("Ana Ruiz, a former president of Mali, said so.", "Ana Ruiz", "MLI"),
        ("NATO secretary general Ana Ruiz flew home. Ruiz, a former Danish minister, said so.", "Ruiz", "NATO"),
        ("NATO waits. The secretary general, Ana Ruiz, flew home. Ruiz, a former Danish minister, said so.", "Ana Ruiz", "NATO"),
        ("The African Union waits. Its secretary-general, an Omani, is on holiday.", "Its secretary-general", "AU"),
    ],
)
def test_what_somebody_was_or_is_a_native_of_says_not_for_whom_he_acts(text: str, words: str, actor: str) -> None:
    assert actor_of(text, words) == actor


def test_an_office_that_the_tagger_takes_for_a_body_is_an_office() -> None:
    text = "In Dublin the Taoiseach, Mr. Jack Lane, welcomed the step."
    assert actor_of(text, "Mr. Jack Lane") == "IRL"
