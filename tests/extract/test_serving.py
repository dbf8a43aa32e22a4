"""Those who serve somebody act for whom he acts: aides, the director of a body named before."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last

PRESIDENT = "Peruvian President Ana Ruiz flew home. "
SPOKESMAN = "Ruiz's spokesman Juan Sosa"
AGENCY = "The International Atomic Energy Agency met in Vienna. "


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        (PRESIDENT + "An aide to President Ruiz said that nobody would resign.", "An aide to President Ruiz", "PER"),
        (PRESIDENT + "Her aides said that nobody would resign.", "Her aides", "PER"),
        ("Otto Kern spoke. His lawyer said that nobody would resign.", "His lawyer", None),
        (AGENCY + "The agency's director, Otto Kern, said that he would fly.", "Otto Kern", "IAEA"),
        (PRESIDENT + f"Chile would not join, {SPOKESMAN} said, according to the Interfax news agency.", SPOKESMAN, "PER"),
        (AGENCY + "The agency's director general, Otto Kern, said in Vienna that he would fly.", "Otto Kern", "IAEA"),
        ("Peru is angry. Many have fled from Castro's government and the exiles in Lima.", "Castro's government", None),
    ],
    ids=[
        "an aide to somebody", "somebody's aides", "a lawyer", "the director of an agency", "a spokesman by name", "a director general",
        "a government of somebody",
    ],
)  # fmt: skip
def test_who_serves_somebody_acts_as_he_does(text: str, words: str, actor: str | None) -> None:
    assert last(text, words).actor == actor
