from __future__ import annotations

import casus
from casus.model.account import Party


def speaker_of(text: str) -> tuple[Party, str]:
    """Return who says the one thing that is said in a text, and the words in his place."""
    (account,) = casus.read(text=text)
    (said,) = account.statements
    (speaker,) = said.speakers
    return speaker, speaker.span.of(text) if speaker.span is not None else ""


def test_the_speaker_of_a_relative_clause_stands_where_its_pronoun_does_and_has_the_name_of_whom_that_means() -> None:
    speaker, words = speaker_of("Protests grew in Georgia, which said the vote had been fair.")
    assert (speaker.text, speaker.actor, words) == ("Georgia", "GEO", "which")


def test_what_a_relative_stands_for_speaks_even_if_nobody_knows_it() -> None:
    speaker, _ = speaker_of("Two men carried a banner that read “Go home” past the gate.")
    assert speaker.text == "a banner"
