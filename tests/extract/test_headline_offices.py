"""Whom a headline's office gives a state."""

from __future__ import annotations

import pytest
from tests.extract.test_headline_mentions import read

from casus.language import OnnxParser

_BODY = "\n\nPresident Gustavo Lozano resigned on Friday after a month of protests.\n\nChile thanked Lozano for his service."


@pytest.mark.parametrize(
    ("headline", "actor"),
    [
        ("Bolivian president quits and flies to Miami", "BOL"),
        ("Bolivia's new president quits and flies to Miami", "BOL"),
        ("Bolivian judge meets former president", None),
        ("Bolivia expels president", None),
        ("Bolivian troops leave as minister quits", None),
    ],
)
def test_the_president_of_the_headline_is_he_with_whom_the_report_begins(parser: OnnxParser, headline: str, actor: str | None) -> None:
    found = [m for m in read(parser, headline, _BODY).mentions if m.text == "Lozano"]
    assert [None if m.is_guessed else m.actor for m in found] == [actor]


def test_of_several_of_one_office_the_headline_means_the_first(parser: OnnxParser) -> None:
    headline = "Peruvian president returns"
    body = "\n\nPresident Juan Ruiz of Peru came back on Monday.\n\nChile said a Peruvian president had once done worse."
    mentions = read(parser, headline, body).mentions
    assert {m.entity for m in mentions if m.text in ("Peruvian president", "President Juan Ruiz")} == {"per:ruiz"}
