"""We and I in quotation marks: for whom their speaker answers."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ('"We are at war," President Ion Cerbu of Moldova said.', "We", "MDA"),
        ('Peru\'s president smiled. "We shall pay what we can," he told the bankers.', "we", "PER"),
        ('"We are not for sale," said Ayla Demir, a student in Ankara.', "We", None),
        ('"If we had known, we would have refused," a Polish farmer said.', "we", None),
        ('Greece calls it a breach. President Kemal Aydin of Turkey answered that he would "take what is ours".', "ours", "TUR"),
    ],
)
def test_we_is_the_state_whose_leader_speaks(text: str, words: str, actor: str | None) -> None:
    assert last(text, words).actor == actor


def test_i_is_the_speaker() -> None:
    assert last('"I saw nothing," Ana Ruiz said.', "I").entity == last('"I saw nothing," Ana Ruiz said.', "Ana Ruiz").entity
