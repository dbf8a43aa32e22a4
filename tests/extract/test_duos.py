"""Whom "the two countries" and "both sides" mean."""

from __future__ import annotations

import re
from datetime import date

import pytest
from tests.extract.test_act_parties import Code, told

from casus.codebook.book import load_codebook
from casus.ground.spans import Span
from casus.intake.paragraphs import find_paragraphs
from casus.language import OnnxParser
from casus.model.report import Paragraph, Report
from casus.run import read_account


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_two_countries_are_two_states_though_a_body_acted_last(code: Code) -> None:
    text = "Eritrean soldiers shelled Djibouti on Monday. The Arab League condemned Eritrea. The two countries clashed again on Friday."
    clashes = [actors for kind, _, actors, _ in told(code, text) if kind == "ASSAULT"]
    assert all("ARAB_LEAGUE" not in actors for actors in clashes)


def last(code: Code, text: str) -> tuple[list[str], list[str]]:
    _, _, actors, recipients = told(code, text)[-1]
    return sorted(actors), sorted(recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The ministers of Kenya, Uganda and Rwanda met on Friday. The three ministers condemned Sudan.", ["KEN", "RWA", "UGA"]),
        ("India and Pakistan held their fire on Monday. Patrols traded shots on Tuesday.", ["IND", "PAK"]),
        ("Thailand and Cambodia exchanged fire on Monday. They accused each other of shooting first.", ["KHM", "THA"]),
    ],
    ids=["as many as are counted", "forces of nobody named", "each other"],
)
def test_a_group_is_those_who_acted_together_before(code: Code, text: str, actors: list[str]) -> None:
    assert last(code, text)[0] == actors


def test_both_sides_are_the_two_that_acted_and_not_the_one_who_urges_them(code: Code) -> None:
    text = "Armenian guns shelled a village on Sunday. Azerbaijan rejected a truce on Monday. Iran urged both sides to talk."
    assert last(code, text) == (["IRN"], ["ARM", "AZE"])


def test_two_neighbours_are_the_two_states_of_which_the_report_tells(code: Code) -> None:
    text = (
        "Mali's president blamed Niger. Snow fell in Oslo. Mali is poor. It rained in Paris. Niger is hot. It was late. "
        "The two neighbours signed a treaty in 1983."
    )
    assert last(code, text)[0] == ["MLI", "NER"]


def test_patrols_that_the_report_has_named_before_are_not_both_sides(code: Code) -> None:
    text = "India and Pakistan held talks on Monday. Two patrols set out. Patrols traded shots with smugglers on Tuesday."
    assert "IND" not in last(code, text)[0]


def test_the_first_two_of_several_are_not_the_two_who_acted(code: Code) -> None:
    text = "India and Pakistan held talks on Monday. Egypt signed a peace treaty with the first two countries in 1979."
    assert "IND" not in last(code, text)[0]


def test_two_small_parties_of_a_parliament_are_no_two_states(code: Code) -> None:
    text = (
        "Turkey's parliament approved Sweden's membership in NATO late on Tuesday. The ruling AK Party and its nationalist allies voted "
        "for it, as did the main opposition party. Two small parties voted against."
    )
    assert [actors for kind, _, actors, _ in told(code, text) if kind == "REJECT"] == [["Two small parties"]]


def test_neither_army_is_both(code: Code) -> None:
    assert last(code, "India and Pakistan fought on Monday. Neither army has pulled back from the flats.")[0] == ["IND", "PAK"]


def test_they_who_open_a_sentence_are_those_who_acted_together(code: Code) -> None:
    text = "India and Zambia condemned the bombing on Monday. They called upon Portugal to comply."
    assert last(code, text) == (["IND", "ZMB"], ["PRT"])


def test_they_in_a_sentence_may_be_others(code: Code) -> None:
    text = "India and Zambia condemned the bombing on Monday. The guards were old and they called upon Portugal to comply."
    assert last(code, text)[0] != ["IND", "ZMB"]


def test_the_neighbour_of_one_of_two_states_is_the_other(code: Code) -> None:
    text = "Greece blocked Macedonia for years. Macedonia took Greece to court. In March Greece stopped all trade with its neighbour."
    assert last(code, text) == (["GRC"], ["MKD"])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The ministers of Kenya, Uganda and Rwanda met on Friday. The ministers condemned Sudan.", ["KEN", "RWA", "UGA"]),
        ("Foreign Minister Juan Paz of Peru and Foreign Minister Ana Ruiz of Chile met. The ministers signed a treaty.", ["CHL", "PER"]),
        ("Kenya shut its border with Uganda. Rain fell. It is hot. The presidents of the two countries met in 2018.", ["KEN", "UGA"]),
        ("Kenya shut its border with Uganda. Rain fell. It is hot. The ministers of justice of both states met.", ["KEN", "UGA"]),
    ],
    ids=["the same word", "the same title", "presidents of the two", "below a ministry"],
)
def test_ministers_are_those_of_the_states_that_the_report_has_named(code: Code, text: str, actors: list[str]) -> None:
    assert last(code, text)[0] == actors


def test_soldiers_after_ministers_are_not_those_who_met(code: Code) -> None:
    assert last(code, "The ministers of Kenya and Uganda met on Friday. The soldiers condemned Sudan.")[0] == ["The soldiers"]


def test_both_sides_are_the_two_with_whom_the_report_opens_and_not_those_who_acted_since(code: Code) -> None:
    text = "Peru struck Chilean posts. Snow fell. Bolivia praised Brazil. It was late. It rained. Fiji congratulated both parties."
    assert last(code, text) == (["FJI"], ["CHL", "PER"])


def test_what_neither_wants_is_no_act_of_the_two_with_whom_the_report_opens(code: Code) -> None:
    text = "Peru struck Chilean posts. Snow fell. It was late. It rained. It was cold. Neither country wants to fight for long."
    assert all(status == "actual" for _, status, _, _ in told(code, text))


def test_a_state_where_rebels_sign_is_no_side(code: Code) -> None:
    text = "Mali's army fought rebels in Algeria. Norway fell. It rained. It was late. It was cold. Egypt urged both armies to talk."
    assert "DZA" not in last(code, text)[1]


def test_a_people_of_another_state_is_not_that_state(code: Code) -> None:
    text = "Serbia fought ethnic Albanian gunmen. Rain fell. It was late. It was dark. It was cold. Egypt urged both sides to talk."
    assert "ALB" not in last(code, text)[1]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The foreign ministers of Kenya, Uganda and Rwanda met on Friday. They condemned Sudan.", ["KEN", "RWA", "UGA"]),
        ("Kenyan ministers and Ugandan officials met in Nairobi. They condemned Sudan.", ["KEN", "UGA"]),
        ("The Kenyan minister and Ugandan officials met in Nairobi. They condemned Sudan.", ["KEN", "UGA"]),
        ("The Kenyan minister met Ugandan officials in Nairobi. They condemned Sudan.", ["UGA"]),
        (
            "The ministers of Kenya, Uganda and Rwanda met. They thanked Mali. It rained. They hailed Fiji. The ministers condemned Sudan.",
            ["KEN", "RWA", "UGA"],
        ),
    ],
    ids=["their phrase", "the first of them", "the last of them", "whom somebody met", "by their word again"],
)
def test_they_are_all_of_those_who_met(code: Code, text: str, actors: list[str]) -> None:
    assert last(code, text)[0] == actors


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Kenya shut its border with Uganda. Rain fell. It is hot. Egypt telephoned both presidents, who met in May.", ["KEN", "UGA"]),
        ("Soldiers from Kenya and Uganda fought on Friday, and the U.N. Security Council called on both to hold back.", ["KEN", "UGA"]),
        ("Kenya fought Uganda on Friday. France counselled patience on both sides.", ["KEN", "UGA"]),
    ],
    ids=["told of in a clause", "behind a particle", "counselled on"],
)
def test_both_are_told_to_hold_back(code: Code, text: str, recipients: list[str]) -> None:
    _, _, actors, found = told(code, text)[-1] if "telephoned" not in text else next(t for t in told(code, text) if "EGY" in t[2])
    assert sorted({*actors, *found} - {"EGY", "UN", "FRA"}) == recipients


def test_both_presidents_are_of_the_two_of_whom_the_report_tells_rather_than_of_who_condemned_one(code: Code) -> None:
    text = "Kenya fought Uganda over a hill. Kenya's men struck the Ugandan side. Mali condemned Uganda. Egypt telephoned both presidents."
    assert [sorted((*t[2], *t[3])) for t in told(code, text) if "EGY" in t[2]] == [["EGY", "KEN", "UGA"]]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya fought Uganda. Rain fell. Egypt's minister received both envoys this afternoon and begged them to refrain from hostility.",
        "Egypt's minister met the presidents of Kenya and Uganda and urged them to refrain from hostility.",
        "After Kenya met Uganda's envoy, Egypt begged them to refrain from hostility.",
    ],
    ids=["both", "named", "of two phrases"],
)
def test_them_are_the_two_whom_one_has_just_met(code: Code, text: str) -> None:
    assert last(code, text) == (["EGY"], ["KEN", "UGA"])


def test_the_neighbour_of_several_is_the_other_of_the_two(code: Code) -> None:
    text = "Kenyan guards shot at Ugandan guards. Uganda called in Kenya's envoy. Kenyan soldiers shelled their neighbour."
    assert last(code, text) == (["KEN"], ["UGA"])


def test_the_sides_are_those_of_the_headline_where_the_text_opens_with_nobody(parser: OnnxParser) -> None:
    text = "Kyrgyz and Tajik guards to leave the road\n\nRain fell on Monday. The sides agreed to pull back their posts."
    account = read_account(Report("r", text, find_paragraphs(text), published=date(2003, 5, 4)), parser, load_codebook())
    assert [sorted(p.actor or "" for p in e.actors) for e in account.events] == [["KGZ", "TJK"]]


def test_they_behind_others_are_not_those_who_met(code: Code) -> None:
    text = "The presidents of Peru and Chile met on Friday. Two students spoke. They condemned Bolivia."
    assert "PER" not in last(code, text)[0]


def test_each_side_accuses_the_other(code: Code) -> None:
    text = "Peru and Chile met on Monday. Each side accused the other of crossing the line."
    assert last(code, text)[0] == ["CHL", "PER"]


def test_the_last_word_of_a_sentence_says_nothing_of_the_people_at_its_start(parser: OnnxParser) -> None:
    lines = ("Peru waited.", "Chilean posts stood empty as the feud was ethnic", "Bolivia praised Brazil. It was late. It rained.")
    text = "\n".join((*lines, "Fiji congratulated both parties."))
    paragraphs = tuple(Paragraph(i, Span(*m.span())) for i, m in enumerate(re.finditer(r"[^\n]+", text), 1))
    events = read_account(Report("r", text, paragraphs, published=date(2015, 12, 2)), parser, load_codebook()).events
    assert {r.actor for r in events[-1].recipients} == {"CHL", "PER"}


def test_talks_after_which_two_agreed_were_theirs(read_events: Code) -> None:
    met = ("CONSULT", "actual", ["PER", "ECU"], [])
    assert met in told(read_events, "Peru and Ecuador agreed on Thursday to exchange observers after three days of talks in Quito.")
    assert met in told(read_events, "Peru and Ecuador signed a treaty after talks in Quito.")
    assert "CONSULT" not in [t[0] for t in told(read_events, "Peru accepted the plan after talks in Quito.")]
    assert "CONSULT" not in [t[0] for t in told(read_events, "Peru and Ecuador signed a treaty on the subject of talks.")]


def test_they_who_are_linked_to_the_ministers_of_several_states_are_all_of_them(code: Code) -> None:
    text = (
        "1. The Ministers for Foreign Affairs of the Republic of Uganda, the United Republic of Tanzania and the Republic of Burundi met "
        "in Entebbe on 27 October 2013. The Ministers noted that rains had been late. "
        "They thanked the Government of Tanzania and condemned Sudan."
    )
    acts = [sorted(actors) for kind, _, actors, _ in told(code, text) if kind in ("SUPPORT", "ACCUSE")]
    assert acts == [["BDI", "TZA", "UGA"], ["BDI", "TZA", "UGA"]]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Peru and Chile met on Monday. Officers from both sides will patrol the border together.", ["CHL", "PER"], []),
        ("Libya and Sudan fired on each other on Monday. The delegations condemned the attack.", ["LBY", "SDN"], []),
        ("The Ministers of Kenya, Tanzania and Zambia met on 7 May. The Ministers condemned the attack.", ["KEN", "TZA", "ZMB"], []),
        ("Peru and Chile fired on each other on Monday. The Norwegian minister telephoned both capitals.", ["NOR"], ["CHL", "PER"]),
    ],
)
def test_officers_delegations_ministers_and_capitals_are_those_of_both(
    code: Code, text: str, actors: list[str], recipients: list[str]
) -> None:
    assert last(code, text) == (actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "Sudan and Egypt fought on Monday. Libya urged Egypt to stop. Both sides claimed victory and accused each other.",
        "Sudan and Egypt met on Monday. Libya threatened Sudan on Tuesday. The two sides will meet again on Friday.",
    ],
    ids=["fought", "met"],
)
def test_sides_are_those_who_fought_or_met_and_not_a_third_that_spoke_to_one(code: Code, text: str) -> None:
    assert last(code, text) == (["EGY", "SDN"], [])
