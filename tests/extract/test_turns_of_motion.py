"""Verbs of motion, speech and office in turns of phrase that tell no act of theirs."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ezekiel Talo, a Kenyan general, walked out of the bush on Wednesday.", "REJECT"),
        ("The Kenyan delegation quit the hotel after the dinner.", "RETREAT"),
        ("Danish investigators ruled out sabotage.", "REJECT"),
        ("A Chadian officer took over on Monday from his Sudanese predecessor.", "COERCE"),
        ("The Chadian general took over the command from an American.", "COERCE"),
        ("The Chadian fighters drove the captured Sudanese to the river.", "COERCE"),
        ("The Danish minister rang the bell of the Swedish embassy.", "CONSULT"),
        ("Kenyan ministers have begun to gather signatures for a referendum.", "CONSULT"),
        ("Beijing put deposits on every bottle from Australia.", "SUPPORT"),
        ("The road to Kenya was cleared of snow by the Ugandan army.", "RETREAT"),
        ("The Kenyan government was occupied with the aftermath of the mutiny.", "ASSAULT"),
        ("A British warship is to call at Oslo in March for a visit.", "REQUEST"),
        ("The Kenyan minister told the Ugandan envoy to her face that the accord was finished.", "REQUEST"),
        ("The Kenyan president spoke there as well.", "SUPPORT"),
        ("The Kenyan army is conducting further DNA tests of the hair.", "MOBILIZE"),
        ("Kenya's premier captured 40 percent of the vote of the Ugandans.", "ASSAULT"),
        ("The Arab League admitted Brahim Ghali to a hospital.", "SUPPORT"),
        ("Kenya's minister called for a ban on admitting Ugandans to the country.", "CONCEDE"),
        ("The Kenyan envoy leaned on the railing.", "REQUEST"),
        ("Kenya's premier went ahead with the visit.", "REJECT"),
        ("The president of Kenya has not exchanged one word with Uganda.", "ACCUSE"),
        ("Kenya's premier called the Ugandan minister a liar.", "REQUEST"),
        ("Kenya's senator called the new ally a smuggler's cove.", "SUPPORT"),
        ("The clash with China brought American forces to bear in defence of Taiwan.", "MOBILIZE"),
        ("Talk of Russian mercenaries was a fantasy.", "CONSULT"),
        ("Zambia will not go back on its decision to stay, its president said.", "REJECT"),
        ("France said it would go back to the Security Council on the 20th of June.", "REJECT"),
        ("The captain of the Danish trawler came ashore at Oslo.", "MOBILIZE"),
        ("A Danish colonel was freed. He arrived in Oslo on Tuesday.", "MOBILIZE"),
        ("Iraq flew 431 of its citizens home from Minsk.", "COERCE"),
        ("The Danish ministry of war defies anyone to name the regiment.", "REJECT"),
        ("The Danish ministry retreated from its position in the case.", "RETREAT"),
    ],
)
def test_a_turn_of_phrase_tells_no_act(read_events: Code, text: str, kind: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Ukrainian delegation walked out of the hall on Friday.", "REJECT"),
        ("Japan ruled out a swap with North Korea.", "REJECT"),
        ("The Chadian army drove the Sudanese traders to sell their goods.", "COERCE"),
        ("The Chadian army drove the Sudanese traders into exile.", "COERCE"),
        ("The Danish minister rang the Swedish foreign minister.", "CONSULT"),
        ("Iran went ahead with enrichment despite Europe.", "REJECT"),
        ("Zambia went back on its word to Malawi.", "REJECT"),
        ("Greece, which runs the Union, gathered the fifteen ministers on Monday.", "CONSULT"),
        ("A court in Kenya cleared three Ugandan men of breaking the law.", "RETREAT"),
        ("Two Danish colonels and their soldiers came ashore at Oslo.", "MOBILIZE"),
        ("The Danish general landed at Oslo with his troops.", "MOBILIZE"),
        ("The Kenyan minister told the Ugandan envoy to his face to stop the raids.", "REQUEST"),
        ("Pakistan sent home the Afghan refugees.", "COERCE"),
        ("The Danish battalion retreated from its camp in Chad.", "RETREAT"),
    ],
)
def test_what_is_no_turn_of_phrase_is_told(read_events: Code, text: str, kind: str) -> None:
    assert [t for t in told(read_events, text) if t[0] == kind]


def test_who_charges_accuses(read_events: Code) -> None:
    assert [t[0] for t in told(read_events, "The Kenyan opposition charged the government with selling land.")][:1] == ["ACCUSE"]
    assert [t[0] for t in told(read_events, "Two Libyans were charged with murder.")] == ["ACCUSE"]
    assert [t[0] for t in told(read_events, "Nicaragua charged that it had been cheated.")] == ["ACCUSE"]
