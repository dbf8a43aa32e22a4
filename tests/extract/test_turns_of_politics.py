"""Turns of phrase of politics at home that tell no act, and the acts that the same verbs tell."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's premier assured Denmark that the claims were false.", "AGREE"),
        ("The Norwegian premier offered two paths to the senators.", "AGREE"),
        ("The Norwegian premier invited reporters to the port.", "AGREE"),
        ("Norway's premier invited the Danish actress to her birthday party.", "AGREE"),
        ("Norway offers a reward for information about the Danish fugitive.", "THREATEN"),
        ("The guards deprived the Danish government of the right to counsel.", "COERCE"),
        ("The Danish debate was sponsored by Reuters.", "AID"),
        ("Norway, armed with new powers, acted.", "AID"),
        ("Norway's premier lent his ear to the Danish reformers.", "AID"),
        ("The Norwegian premier postponed a news conference.", "REJECT"),
        ("On Thursday, Minister Holm canceled a planned trip.", "REJECT"),
        ("I walked out of that tragedy a Norwegian, Minister Holm said.", "REJECT"),
        ("The Danish minister was recommended for the job by Norway's premier.", "REQUEST"),
        ("If there are further rounds, Danish senators required to vote for Holm could switch.", "REQUEST"),
        ("Norway issued a caution to Norwegian tourists in Lima.", "THREATEN"),
        ("Norway's army claims more territory from the Danish rebels.", "THREATEN"),
        ("The women said they were sexually harassed by the Norwegian premier.", "THREATEN"),
        ("Norway's two ministers held a debate in Bergen.", "CONSULT"),
        ("The Norwegian premier refused to concede that he had lost.", "REJECT"),
        ("The Norwegian premier refused to rule out a tax.", "REJECT"),
        ("The Danish minister would be disqualified as a premier.", "SANCTION"),
        ("The Danish minister should be disqualified from the presidency.", "COERCE"),
        ("The Norwegian premier is taking over from Minister Holm.", "COERCE"),
        ("The Danish chairman routed Norwegian money to Lima.", "ASSAULT"),
        ("A Danish photographer captured a Norwegian soldier in the street.", "ASSAULT"),
        ("The market collapsed, wiping out Norway's gains.", "ASSAULT"),
        ("Danish men were shooting skeet at the Norwegian club.", "ASSAULT"),
        ("The Norwegian fund would liquidate the Danish company.", "ASSAULT"),
        ("The death of the Danish minister, regarded as the leader of the court, left a hole.", "SUPPORT"),
        ("The Norwegian premier left no doubt of his commitment to helping the Danish minister.", "AGREE"),
        ("The Danish minister's relatives are fighting for custody in the battle over Holm.", "ASSAULT"),
    ],
)
def test_turns_of_phrase_tell_no_act(read_events: Code, text: str, kind: str) -> None:
    assert kind not in {t[0] for t in told(read_events, text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway's premier assured Denmark that it would withdraw.", "AGREE"),
        ("Norway invited Denmark to talks in Oslo.", "AGREE"),
        ("Norway deprived the Danish prisoners of water.", "COERCE"),
        ("Norway funded a hospital in Denmark.", "AID"),
        ("Norway armed the Danish rebels with rifles.", "AID"),
        ("Norway cancelled a trip to Denmark.", "REJECT"),
        ("The Norwegian envoy walked out of the talks with Denmark.", "REJECT"),
        ("Norway issued a warning to Denmark.", "THREATEN"),
        ("Norway intimidated Denmark.", "THREATEN"),
        ("Norway's premier refused to receive the Danish envoy.", "REJECT"),
        ("Norway asked Denmark to leave.", "REQUEST"),
        ("Norway's army routed the Danish rebels.", "ASSAULT"),
        ("Norway destroyed the Danish bridge.", "ASSAULT"),
        ("Norway made a commitment to Denmark.", "AGREE"),
    ],
)
def test_the_same_verbs_tell_acts(read_events: Code, text: str, kind: str) -> None:
    assert kind in {t[0] for t in told(read_events, text)}
