"""Turns of phrase in which verbs of giving, meeting and agreeing tell no act, and the acts that the same verbs tell."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Norwegian union will hold a news conference on Tuesday.", "AGREE"),
        ("Norway's premier held a press conference in Lima.", "CONSULT"),
        ("Their raids must be met with the severest crackdown by the Norwegian police.", "CONSULT"),
        ("The conference is expected to host two rivals, Senator Brandt and Senator Holm.", "AGREE"),
        ("Officials briefed on the Norwegian plan were adamant.", "CONSULT"),
        ("Senator Brandt said she would have been committed to the issue anyway.", "AGREE"),
        ("Norway must remain a respected leader, committed to defending the order of the seas.", "AGREE"),
        ("Norway's premier is averse to committing Denmark to a war.", "AGREE"),
        ("The Norwegian premier came to terms with the loss.", "AGREE"),
        ("Norway's firm invited comparisons with Peru.", "AGREE"),
        ("The clubs chose to keep their promises to the Norwegian groups that signed them up for large fees.", "SUPPORT"),
        ("I interviewed leaders and activists about the shift in support from Holm to Brandt.", "SUPPORT"),
        ("Norway's premier asked the delegates to change their support from Brandt by arguing that he would win.", "SUPPORT"),
        ("Norway's party backs a strong ethanol mandate.", "AGREE"),
        ("The Norwegian bank posted a one-time charge of 8 million dollars.", "SUPPORT"),
        ("Norway's crews rebuilt the embassy in Lima.", "SUPPORT"),
        ("The Norwegian government expressed confidence that it held the better hand.", "SUPPORT"),
        ("Senator Brandt spoke, with Minister Holm standing behind him.", "SUPPORT"),
        ("Norway's prosecutor dismissed the lawsuit.", "RETREAT"),
        ("The Norwegian premier gave cover to nervous deputies.", "AID"),
        ("The Norwegian speaker gave Minister Holm some credit.", "AID"),
        ("Norwegian students had to share old blankets.", "AID"),
        ("Senator Brandt was self-funding his campaign in Norway.", "AID"),
        ("It is a point that the Norwegian minister acknowledged to Reuters.", "CONCEDE"),
        ("The Norwegian minister could build bridges with the Danes.", "COOPERATE"),
        ("The mother died to give the Norwegian boy freedom.", "CONCEDE"),
        ("The Norwegian firm granted the company rights to sell its shirts.", "CONCEDE"),
        ("The Norwegian government undertook the last expansion of overtime pay.", "SUPPORT"),
        ("The Norwegian party held 300 training sessions.", "CONSULT"),
        ("Senator Holm of Norway said yes and laughed.", "AGREE"),
        ("There is no sign that Norwegian prosecutors have convened a grand jury.", "CONSULT"),
        ("We must make sure that Norway doesn't succumb to fear.", "CONCEDE"),
        ("Senator Brandt supports raising the minimum wage to $15.", "CONCEDE"),
        ("The premier of Norway found something that was rotten and that he didn't agree with.", "AGREE"),
        ("The Norwegian premier offered the senators a defense of the bill.", "AGREE"),
    ],
)
def test_turns_of_phrase_tell_no_act(read_events: Code, text: str, kind: str) -> None:
    assert kind not in {t[0] for t in told(read_events, text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway held a peace conference with Peru.", "CONSULT"),
        ("The Norwegian premier was met by the Peruvian minister.", "CONSULT"),
        ("Norway will host Peru's rivals.", "AGREE"),
        ("The Norwegian envoy briefed the Arab League.", "CONSULT"),
        ("Norway committed itself to the peace plan.", "AGREE"),
        ("Norway said it was committed to the peace plan.", "AGREE"),
        ("Norway came to terms with Peru.", "AGREE"),
        ("Norway invited rebels from Peru to talks.", "AGREE"),
        ("Norway backed the bailout of Peru.", "AGREE"),
        ("Norway said yes to the treaty with Italy.", "AGREE"),
        ("Norway convened the council.", "CONSULT"),
        ("Norway succumbed to the miners.", "CONCEDE"),
        ("Norway raised the wages of the doctors after the strike.", "CONCEDE"),
        ("Norway posted an ambassador to Peru.", "SUPPORT"),
        ("Norway expressed confidence in Peru's government.", "SUPPORT"),
        ("Norway signed up to the convention.", "SUPPORT"),
        ("Norway stood behind Peru.", "SUPPORT"),
        ("Norway helped to train the Peruvian police.", "AID"),
        ("Norwegian jets gave cover to the Peruvian army.", "AID"),
        ("Norway gave Peru an export credit.", "AID"),
        ("Norway funded a hospital in Peru.", "AID"),
        ("Norway granted citizenship to the Sami.", "CONCEDE"),
        ("Norway built a railway in Peru.", "COOPERATE"),
        ("Bangkok agreed at first.", "AGREE"),
    ],
)
def test_the_same_words_tell_acts(read_events: Code, text: str, kind: str) -> None:
    assert kind in {t[0] for t in told(read_events, text)}
