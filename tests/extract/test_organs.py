"""The Secretariat of an organisation acts for it; a council with a name of its own does not."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The ECOWAS Commission urged Peru to wait.", "ECOWAS Commission", "ECOWAS"),
        ("NATO's Council condemned Peru.", "Council", "NATO"),
        ("The Secretariat of the OAS denied it.", "Secretariat", "OAS"),
        ("Tunisia warned the Arab League. The League's Council admitted Kuwait.", "League's Council", "ARAB_LEAGUE"),
        ("The League's Council admitted Kuwait.", "League's Council", None),
        ("Juan Ponce, secretary of the Security Council, left.", "Juan Ponce", None),
        ("Juan Ponce, president of the Security Council, left.", "Juan Ponce", "UN"),
        ("The Arab League met. The Council admitted Kuwait.", "The Council", "ARAB_LEAGUE"),
        ("ECOWAS thanked NATO. The Commission admitted Kuwait.", "The Commission", None),
        ("NATO praised a judge in Lima. The Commission condemned Peru on Monday.", "The Commission", None),
        ("The African Union met. The Commission admitted Kuwait.", "The Commission", None),
        ("The UN met. The Commission admitted Kuwait.", "The Commission", "UN"),
        ("NATO praised a judge in Lima. The Council condemned Peru on Monday.", "Council", "NATO"),
        ("The Arab League met. The Federal Council left.", "Federal Council", None),
        ("The Arab League met. A council left.", "A council", None),
        ("The Conference of Ambassadors met. The Council admitted Kuwait.", "The Council", None),
        ("The Federal Council met the Arab League. The Council left.", "The Council", None),
    ],
)
def test_an_organ_acts_for_its_organisation(text: str, words: str, actor: str | None) -> None:
    assert actor_of(text, words) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("NATO waited.\nPeru asked the United Nations for help. The secretary-general, Juan Sosa, left.", "UN"),
        ("NATO waited.\nPeru asked the United Nations and ECOWAS for help. The secretary-general, Juan Sosa, left.", None),
        ("NATO waited.\nPeru asked the United Nations for help. The secretary-general of the Socialists, Juan Sosa, left.", None),
    ],
    ids=["the only body of the paragraph", "one of two", "somebody else's"],
)
def test_a_secretary_is_of_the_only_body_that_his_paragraph_names(text: str, actor: str | None) -> None:
    assert actor_of(text, "Juan Sosa") == actor
