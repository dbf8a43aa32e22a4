"""Turns of phrase, contests, releases and interviews: verbs of the lexicon that tell no act."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru's premier is trying to appeal to rural voters.", "REQUEST"),
        ("Norway wants to appeal to the base.", "REQUEST"),
        ("Peru wants to appeal to voters.", "REQUEST"),
        ("The Norwegian bank had to let Peru's rate go above 20%.", "RETREAT"),
        ("Norway's bank let the Peruvian peso go.", "RETREAT"),
        ("Chad and Mali have to meet NATO's standards first.", "CONSULT"),
        ("Norway seized the initiative in the talks with Peru.", "COERCE"),
        ("Norwegian delegates seized on glimmers of hope.", "COERCE"),
        ("Peru's premier defended his decision to stay.", "SUPPORT"),
        ("Ghana is assured of a seat on the Council.", "AGREE"),
        ("The Ghanaian general would be honoured to serve in Mali.", "SUPPORT"),
        ("Peru has fallen out of favour with the Andean Community.", "ACCUSE"),
        ('"We have got to get our act together," said the Norwegian minister.', "CONSULT"),
        ("Norway offered a halting response to Peru.", "AGREE"),
        ("Norway threw out Peru's complaint.", "SANCTION"),
        ("The German chancellor spoke. His promise to help has now been abandoned.", "SANCTION"),
        ("Norway was searching for a ploy to ease its isolation.", "ACCUSE"),
        ("Norway considers the sanctions on Peru essential.", "THREATEN"),
        ("We will listen to the nation, said the prime minister of Norway.", "AGREE"),
        ("Norway's senate blocked Peru's measure from going to a vote.", "COERCE"),
        ("The boat was given by Peru in 1994.", "CONCEDE"),
        ("The book was given in 1994 by Peru to Chile.", "CONCEDE"),
        ("Peru has given Chilean settlers in the north 30 days to leave.", "CONCEDE"),
        ("Chile is surrounded on three sides by South Africa.", "ASSAULT"),
        ("The customs war of Peru and Chile is in its ninth year.", "ASSAULT"),
        ("Peru waged a price war on Chile.", "ASSAULT"),
        ("Peru and Chile fought a fierce tariff war in 1934.", "ASSAULT"),
        ("Peru gave notice that the accord with Chile would end.", "THREATEN"),
    ],
)
def test_a_turn_of_phrase_tells_no_act(read_events: Code, text: str, kind: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == kind]


@pytest.mark.parametrize(
    "text",
    [
        "Norway will appeal to the United Nations.",
        "Norway decided to appeal to Moscow.",
        "The Norwegian minister travelled to Geneva to appeal directly to the UN secretary-general.",
        "Norway wants to appeal to the court.",
        "Norway wants to appeal directly to the pope.",
    ],
)
def test_whoever_means_to_appeal_to_one_who_can_help_asks(read_events: Code, text: str) -> None:
    assert [(t[1], t[2]) for t in told(read_events, text) if t[0] == "REQUEST"] == [("planned", ["NOR"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's envoys listened to the Chadian elders.", ("CONSULT", "actual", ["NOR"], ["TCD"])),
        ("Norway blocked Chadian monks from visiting the island.", ("COERCE", "actual", ["NOR"], ["TCD"])),
        ("Norway gave in to Chile in May.", ("CONCEDE", "actual", ["NOR"], ["CHL"])),
        ("Norway caved in on Monday.", ("CONCEDE", "actual", ["NOR"], [])),
        ("Peru waged war on Chile.", ("ASSAULT", "actual", ["PER"], ["CHL"])),
    ],
)
def test_what_looks_like_a_turn_of_phrase_may_be_an_act(read_events: Code, text: str, expected: tuple[object, ...]) -> None:
    assert told(read_events, text) == [expected]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Norwegian prosecutor created a task force on fraud.", ["NOR"]),
        ("The Kenyan police created a task force on the blast.", ["KEN"]),
    ],
)
def test_a_task_force_of_the_law_investigates(read_events: Code, text: str, actors: list[str]) -> None:
    assert [t[2] for t in told(read_events, text) if t[0] == "ACCUSE"] == [actors]


@pytest.mark.parametrize(
    "text", ["The Kenyan navy created a task force on piracy in Somalia.", "The Kenyan government formed a task force on trade."]
)
def test_a_task_force_of_others_accuses_nobody(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == "ACCUSE"]


def test_a_land_that_lies_around_another_besieges_nobody(read_events: Code) -> None:
    found = told(read_events, "Rebels killed 60 villagers in the Shewa region, which surrounds Addis Ababa.")
    assert not [t for t in found if t[0] == "ASSAULT" and t[3] == ["ETH"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The families appealed to Hezbollah to free them.", ("REQUEST", ["families"])),
        ("Norway met Peru in Lima.", ("CONSULT", ["NOR", "PER"])),
        ("Norway seized a Peruvian trawler.", ("COERCE", ["NOR"])),
        ("A Dutch firm asked the American government for its approval.", ("REQUEST", ["NLD"])),
        ("Norway deployed troops in Peru.", ("MOBILIZE", ["NOR"])),
        ("Norway pushed Peru to hold the vote.", ("REQUEST", ["NOR"])),
        ("Norway took custody of two Peruvian sailors.", ("COERCE", ["NOR"])),
        ("Norway abandoned its troops in Peru.", ("SANCTION", ["NOR"])),
        ("Norway is considering sanctions on Peru.", ("THREATEN", ["NOR"])),
        ("Norway spared the Peruvian town.", ("RETREAT", ["NOR"])),
        ("Norway offered Peru a loan.", ("AGREE", ["NOR"])),
    ],
)
def test_other_objects_leave_it_an_act(read_events: Code, text: str, expected: tuple[str, list[str]]) -> None:
    kind, actors = expected
    assert [t for t in told(read_events, text) if t[0] == kind and (t[2] == actors or "families" in actors)]


@pytest.mark.parametrize(
    "text",
    [
        "Alan Holm fired at Mary Voss.",
        "Mary Voss defeated Alan Holm in Ohio.",
        "Mary Voss captured two states in the primaries.",
        "Alan Holm was defeated at the polls.",
        "Alan Holm was fired at in the primary.",
        "President Putin defeated Alan Holm.",
        "Alan Holm crushed Mary Voss.",
        "He hopes to trounce Mary Voss in November.",
        "Alan Holm rejected her attacks in the debate.",
        "The nominee and her rival clashed over taxes before the primary.",
        "The delegates want to unseat Alan Holm as the party's nominee.",
        "The directors backed the ouster of Alan Holm from the firm.",
        "Alan Holm is destroying the Conservative Party.",
        "Is the candidate surrounded by loyal people?",
        "Norway trounced Peru in the semifinal.",
        "Boeing battled Airbus for the contract.",
    ],
)
def test_candidates_hurt_nobody(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == "ASSAULT"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway attacked Alan Holm after the election.",
        "Norway defeated Alan Holm.",
        "The candidate was attacked by rebels at a rally.",
        "A mob destroyed the candidate's house before the election.",
        "Arsonists burned down Alan Holm's house.",
        "Voters attacked Alan Holm before the election.",
        "Alan Holm was shooting at Mary Voss.",
        "Villagers fired at Alan Holm.",
        "The Norwegian army crushed Alan Holm.",
        "Alan Holm overthrew Mary Voss.",
        "President Assad bombarded Aleppo before the election.",
        "Alan Holm was defeated by guerrillas before the polls.",
        "Alan Holm fired a pistol at Mary Voss.",
        "Alan Holm was fired at in the vote.",
    ],
)
def test_states_and_crowds_and_arms_do_hurt(read_events: Code, text: str) -> None:
    assert [t for t in told(read_events, text) if t[0] == "ASSAULT"]


def test_who_calls_up_men_before_the_polls_does_so(read_events: Code) -> None:
    assert [t for t in told(read_events, "Alan Holm deployed 300 men before the vote.") if t[0] == "MOBILIZE"]


def test_who_promises_to_defeat_a_rival_threatens_nobody(read_events: Code) -> None:
    found = told(read_events, "Frankel said that he promised to defeat Alan Randolph.")
    assert [t[0] for t in found] == ["AGREE"]


def test_the_fall_of_a_ruler_is_no_contest(read_events: Code) -> None:
    found = told(read_events, "Libya fell apart after the ouster of former leader Moammar Gadhafi.")
    assert [t[0] for t in found] == ["ASSAULT"]


def test_forces_capture_a_town_whatever_is_said_of_polls(read_events: Code) -> None:
    found = told(read_events, "Sudanese troops captured two towns in Chad on the day of the election.")
    assert [t for t in found if t[0] == "ASSAULT" and t[2] == ["SDN"]]


@pytest.mark.parametrize(
    "text",
    [
        "The release of the emails by the Peruvian ministry surprised Norway.",
        "The Norwegian ministry will not release those emails.",
        "The ministry said that the Peruvian report had been classified before being released.",
    ],
)
def test_papers_that_are_released_set_nobody_free_and_steal_nothing(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] in ("RETREAT", "COERCE", "AGREE", "REJECT")]


def test_the_release_of_prisoners_is_one(read_events: Code) -> None:
    found = told(read_events, "The release of six Peruvian sailors by Norway was welcomed.")
    assert [t for t in found if t[0] == "RETREAT" and t[2] == ["NOR"]]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's premier was asked.",
        "General Holm asked the Norwegian admiral that question.",
        "The Norwegian premier was pressed by the host about his plan.",
        "Peru's premier was pressed on why he had left the bloc.",
        "Pressed by Ms. Voss, the Norwegian premier said he would stay.",
        "Reporters asked Peru what had become of the treaty.",
        "Al Jazeera asked Peru why it had left the bloc.",
        "Norwegian deputies asked Peru why it had left the bloc.",
        "Peru's premier asked the Peruvian army why it had left Lima.",
        "President Putin asked Peru why it had left the bloc.",
    ],
)
def test_a_question_is_no_request(read_events: Code, text: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == "REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway pressed Peru on its debts.",
        "Norway asked Peru to leave.",
        "Norway asked Peru for help.",
        "Norway asked Peru what had become of the treaty.",
        "The Norwegian government asked Peru why it had expelled inspectors.",
    ],
)
def test_a_state_that_presses_another_asks_for_something(read_events: Code, text: str) -> None:
    assert [t for t in told(read_events, text) if t[0] == "REQUEST" and t[2] == ["NOR"] and t[3] == ["PER"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mother was given custody of the Peruvian boy.", "COERCE"),
        ("The boy was reunited with his Cuban father.", "COOPERATE"),
        ("Norway has to rebuild its army.", "AID"),
        ("Norway has no way to house Peruvian detainees.", "AID"),
        ("Norway shut down Peru's oil outlets.", "COERCE"),
        ("Norway formed a task force on Peru's debts.", "ACCUSE"),
        ("Peru's premier appeared before a crowd in Lima.", "CONSULT"),
        ("Voss locked up the votes of Ohio.", "COERCE"),
        ("Holm broke into the Peruvian market.", "COERCE"),
        ("The Norwegian soldier waved his hand to the Peruvian.", "AGREE"),
        ("Norway declared a war on drugs.", "ASSAULT"),
        ("Norway's premier once led a war on corruption.", "ASSAULT"),
        ("Norway announced the termination of its defence pact with Peru.", "SUPPORT"),
    ],
)
def test_words_with_another_sense_are_no_act(read_events: Code, text: str, kind: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Trade is only one factor among many that have contributed to a polarizing Congress.", "COOPERATE"),
        ("Albright spoke before leaving Andrews Air Force Base.", "RETREAT"),
        ("Elian was found clinging to a tube.", "REJECT"),
        ("The Chadian general made his way to Oslo.", "CONCEDE"),
        ("The Swiss party was pushing euroscepticism to second place.", "REQUEST"),
        ("She had been visiting her sister in Paris.", "CONSULT"),
        ("The encryption deployed by Apple and Norway thwarts the police.", "MOBILIZE"),
        ("Norway has now made clear that it was stepping up its fight.", "SUPPORT"),
        ("Federal officials of Norway kept custody over him.", "COERCE"),
        ("He and his Norwegian wife welcomed a second baby girl.", "SUPPORT"),
        ("The senator's press release surprised Chad.", "RETREAT"),
        ("Norway plans to raise taxes on Monday.", "SANCTION"),
        ("The premier of Norway spoke to a crowd in Oslo.", "CONSULT"),
        ("Mary Voss visited Iowa on Monday.", "CONSULT"),
        ("Voss booked rooms for the Norwegian envoy.", "COERCE"),
        ("Voss won over enough delegates to prevent the tycoon from prevailing.", "COERCE"),
        ("The Norwegian premier sought to deal with piracy.", "REQUEST"),
    ],
)
def test_what_is_done_at_home_or_by_nobody_known_is_no_act(read_events: Code, text: str, kind: str) -> None:
    assert not [t for t in told(read_events, text) if t[0] == kind]


def test_a_premier_who_visits_a_town_visits(read_events: Code) -> None:
    assert [t for t in told(read_events, "The Norwegian premier visited Geneva on Monday.") if t[0] == "CONSULT"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Syrian tanks surround the town of Hama.", "ASSAULT"),
        ("The Iraqi army surrounded Mosul.", "ASSAULT"),
        ("Iran offered Iraq military advice.", "AGREE"),
        ("The Iranian president spoke to a group of Russian ministers.", "CONSULT"),
    ],
)
def test_what_only_looks_like_a_turn_of_phrase_is_told(read_events: Code, text: str, kind: str) -> None:
    assert [e.type for e in read_events(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Russians had not picked up a single man and a trawler saved them all, the captain said.", "COERCE"),
        ("Turkey sent a frigate to help search for a missing diver.", "ACCUSE"),
        ("The paper had been sent back to Caracas by courier.", "COERCE"),
        ("The engines were sent back to Peru by the buyers.", "COERCE"),
    ],
    ids=["saved at sea", "somebody lost", "a paper", "a thing"],
)
def test_nobody_is_arrested_investigated_or_deported(read_events: Code, text: str, kind: str) -> None:
    assert not [e for e in read_events(text) if e.type == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police picked up two opposition leaders in Minsk.", "COERCE"),
        ("Libya sent back the Nigerian migrants.", "COERCE"),
        ("Greece sent back the Turkish ferry.", "COERCE"),
        ("Police searched for the Moroccan suspects.", "ACCUSE"),
    ],
)
def test_who_takes_hunts_or_deports_people_does_so(read_events: Code, text: str, kind: str) -> None:
    assert kind in [e.type for e in read_events(text)]
