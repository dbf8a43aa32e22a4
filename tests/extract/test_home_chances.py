"""Where there is a headline, what the signs show of an office is checked against the fitted weights."""

from __future__ import annotations

from datetime import date

import pytest

from casus.codebook.book import load_codebook
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.report import Report
from casus.run import read_account


@pytest.mark.parametrize(
    ("headline", "text", "words"),
    [
        (
            "Chile pulls out of Bolivian mine",
            "LIMA, May 4 - Chile gave up a mine in Bolivia.\n\nThe U.S. envoy in La Paz, Ann Lee, said the government had his support.",
            "the government",
        ),
    ],
    ids=["of whom another's envoy speaks"],
)
def test_an_office_is_not_the_state_against_which_the_weights_speak(parser: OnnxParser, headline: str, text: str, words: str) -> None:
    whole = f"{headline}\n\n{text}"
    report = Report("r", whole, find_paragraphs(whole), published=date(2003, 5, 4))
    account = read_account(report, parser, load_codebook(), with_guesses=False)
    assert [m.actor for m in account.mentions if m.text == words] == [None]
