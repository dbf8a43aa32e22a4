"""It, its and itself are the body that the grammar around them shows, or nobody."""

from __future__ import annotations

import pytest
from tests.extract.test_home_states import actor_of


@pytest.mark.parametrize(
    ("text", "word", "actor"),
    [
        ("Albania distanced itself from the rebels.", "itself", "ALB"),
        ("The reporter told Peru that Chile should defend itself.", "itself", "CHL"),
        ("The peoples met in Peru itself.", "itself", None),
        ("Oman's navy was slow; the U.S. Fifth Fleet, which has its seat in Bahrain, was faster.", "its", "USA"),
        ("They made an agreement under which Peru will freeze its reactors.", "its", "PER"),
        ("Peru, Chile and Bolivia talked, and Moscow answered by cutting all links with its neighbour.", "its", "RUS"),
        ("Ukraine, over which planes flew after Russia had rammed its boats, fears for more.", "its", "UKR"),
        ("Peru will end its aid to Chile if it joins the pact.", "it", None),
        ("Peru said that the filling of the dam was complete, although it had promised to wait.", "it", "PER"),
        ("Prince Boun said the army of Laos would fight on. It has lost every road.", "It", "LAO"),
        ("Britain handed Moscow a note. It asks for a truce.", "It", None),
        ("Peru agreed, and Chile refused. Its minister said no more.", "Its", "CHL"),
        ("ASEAN met on Monday. The bloc asked both powers for restraint. Laos, its chair, said it would wait.", "its", "ASEAN"),
        ("Peru's embassy refused to confirm that. In a statement it said merely that talks went on.", "it", "PER"),
    ],
)
def test_it_takes_up_whom_the_grammar_shows(text: str, word: str, actor: str | None) -> None:
    assert actor_of(text, word) == actor


def test_behind_a_quotation_its_envoy_is_of_the_body_that_leads_to_it() -> None:
    text = 'The European Union asked the countries for patience: "They are condemned to agree," its envoy, Ada Rondel, said.'
    assert actor_of(text, "its") == "EU"


def test_an_inserted_it_is_the_body_that_spoke_before() -> None:
    text = '"The jet cannot stay," the White House said in a statement. Turkey, it added, would not be able to buy it.'
    assert actor_of(text, "it") != "TUR"
