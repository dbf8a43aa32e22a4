"""Events: acts aimed at nobody, crowds, incidents between ships and planes, accession news, and the words shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.extract.clauses import counted
from casus.extract.reading import Reading
from casus.model.account import Event

Code = Callable[[str], object]


def only(code: Code, text: str, kind: str = "") -> Event:
    return code(text).only(kind)  # type: ignore[attr-defined, no-any-return]


def shown(code: Code, text: str, kind: str = "") -> str:
    coded = code(text)
    return coded.words(coded.only(kind))  # type: ignore[attr-defined, no-any-return]


def told(code: Code, text: str) -> list[tuple[str, str, list[str], list[str]]]:
    return [
        (e.rule, e.status, [p.actor or p.text for p in e.actors], [p.actor or p.text for p in e.recipients])
        for e in code(text).events  # type: ignore[attr-defined]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway welcomed the truce.", ("support.welcome", "actual", ["NOR"], [])),
        ("Poland backed the deployment of four battalions.", ("support.back", "actual", ["POL"], [])),
        ("Norway pledged to plant trees.", ("agree.pledge", "actual", ["NOR"], [])),
        ("Thousands of people marched through Goma.", ("protest.march", "actual", ["Thousands of people"], [])),
        ("Moscow warned Sweden that joining would have consequences.", ("threaten.warn", "actual", ["RUS"], ["SWE"])),
        ("Serbia reminded Croatia to close the border.", ("request.remind", "actual", ["SRB"], ["HRV"])),
        ("Norway reassured Finland that the battalion would stay.", ("agree.reassure", "actual", ["NOR"], ["FIN"])),
        ("Russia declared the Norwegian consul persona non grata.", ("sanction.persona", "actual", ["RUS"], ["NOR"])),
        ("Georgia turned its back on Russia.", ("reject.turn-its-back", "actual", ["GEO"], ["RUS"])),
        ("Sudan announced its withdrawal from NATO.", ("sanction.treaty-exit", "planned", ["Sudan"], ["NATO"])),
    ],
)
def test_a_stance_a_crowd_a_warning_and_an_exit_are_told(code: Code, text: str, expected: tuple[str, str, list[str], list[str]]) -> None:
    assert [t[:2] for t in told(code, text)] == [expected[:2]]
    if expected[0] != "sanction.treaty-exit":  # "its" is left to coreference, which these tests do without
        assert told(code, text) == [expected]


@pytest.mark.parametrize(
    ("text", "rule", "by", "to"),
    [
        ("A Chinese cutter rammed an Indian boat.", "assault.ram", ["CHN"], ["IND"]),
        ("A Chinese cutter deliberately collided with an Indian boat.", "assault.collide", ["CHN"], ["IND"]),
        ("Chinese ships fired water cannon at Indian boats.", "assault.water-cannon", ["CHN"], ["IND"]),
        ("Iranian marines boarded the British tanker.", "coerce.board", ["IRN"], ["GBR"]),
        ("A Chinese frigate locked its radar on a Japanese destroyer.", "threaten.lock-radar", ["CHN"], ["JPN"]),
        ("Two Russian bombers violated Estonian airspace.", "assault.violate-airspace", ["RUS"], ["EST"]),
        ("A Russian frigate entered Norwegian waters.", "mobilize.enter-waters", ["RUS"], ["NOR"]),
        ("Icelandic patrol boats cut the warps of two British trawlers.", "assault.cut-lines", ["ISL"], ["GBR"]),
        ("An Indonesian frigate chased a Chinese trawler.", "mobilize.chase", ["IDN"], ["CHN"]),
        ("Indian troops crossed into Pakistan.", "assault.cross-into", ["IND"], ["PAK"]),
        ("Two Danish fighters intercepted a Russian bomber.", "mobilize.intercept", ["DNK"], ["RUS"]),
        ("Russia halted gas deliveries to Poland.", "sanction.cut-supply", ["RUS"], ["POL"]),
        ("Chad closed the French base.", "sanction.close-base", ["TCD"], ["FRA"]),
        ("Turkey lifted its veto on the accession of Finland.", "concede.lift-veto", ["TUR"], ["FIN"]),
        ("Turkey approved the protocol on the accession of Sweden.", "support.approve-treaty", ["TUR"], ["SWE"]),
        ("Hungary voted to ratify the accession of Finland.", "support.ratify", ["HUN"], ["FIN"]),
        ("Sweden handed in its instrument of accession.", "support.deposit", ["SWE"], []),
    ],
)
def test_incidents_and_accession_news_are_told_as_done(code: Code, text: str, rule: str, by: list[str], to: list[str]) -> None:
    ((found, status, who, whom),) = told(code, text)
    assert (found, status, who) == (rule, "actual", by)
    if rule != "assault.cross-into":
        assert whom == to


@pytest.mark.parametrize(
    "text",
    [
        "Athens insists it was on its own soil.",
        "Turkey insists it was on Turkish soil.",
        "Officials warned residents of the storm.",
        "Refugees crossed into Pakistan.",
        "Immigrants expected from Russia will arrive in May.",
        "Norway will sell its own gas.",
        "The body charged with facilitating peace is small.",
        "A tanker entered Norwegian waters.",
        "Norway backed away from the deal.",
        "Georgia is fighting to survive.",
        "Norway had shown a lasting appeal.",
    ],
)
def test_what_is_said_expected_or_done_by_no_force_is_no_event(code: Code, text: str) -> None:
    assert told(code, text) == []


def test_an_act_aimed_at_nobody_is_planned_and_no_threat(code: Code) -> None:
    event = only(code, "Norway will raise defence spending.")
    assert (event.type, event.status) == ("MOBILIZE", "planned")


def test_the_same_act_on_a_condition_is_a_threat(code: Code) -> None:
    event = only(code, "Russia will deploy missiles in Kaliningrad if Finland joins NATO.", "THREATEN")
    assert event.status == "conditional"


def test_what_is_promised_is_no_threat(code: Code) -> None:
    events = code("Norway promised that it would send troops to Mali.").events  # type: ignore[attr-defined]
    assert "THREATEN" not in {e.type for e in events}


def test_a_purpose_is_no_threat(code: Code) -> None:
    assert ("assault.intercept", "planned") in [t[:2] for t in told(code, "Japan scrambled jets to intercept a Chinese drone.")]


def test_what_another_is_wanted_to_do_is_asked_for_not_told(code: Code) -> None:
    found = code("Washington wants Turkey to release the pilot.").events
    assert [(e.type, e.status) for e in found] == [("REQUEST", "actual")]


def test_what_is_demanded_is_requested(code: Code) -> None:
    assert only(code, "Turkey demanded that Sweden send food to Georgia.", "AID").status == "requested"


def test_ones_own_membership_is_no_recipient(code: Code) -> None:
    assert told(code, "Georgia froze its participation in NATO.")[0][3] == ["NATO"]


def test_troops_of_two_states_are_two_actors(code: Code) -> None:
    assert told(code, "Thai and Cambodian troops exchanged fire.")[0][2] == ["THA", "KHM"]


def test_a_ship_of_forces_has_their_sector(code: Code) -> None:
    assert only(code, "A Chinese coast guard vessel rammed an Indian boat.").actors[0].sector == "MIL"


def test_the_vessel_is_the_one_named_with_its_side_before(code: Code) -> None:
    told_of = told(code, "Norway detained a Russian tanker. Finland boarded the vessel.")
    assert told_of[-1] == ("coerce.board", "actual", ["FIN"], ["RUS"])


def test_an_agentless_passive_is_filled_by_nobody(code: Code) -> None:
    assert told(code, "Turkey met Georgia. Sanctions were imposed on Sudan.")[-1][2] == []


def test_a_place_a_sentence_later_is_a_telling_of_its_own(code: Code) -> None:
    coded = code("Serbia said that its envoy was attacked in Croatia. Croatia said that it was in Serbia.")
    places = [e.place.text for e in coded.events if e.rule == "assault.attack" and e.place]  # type: ignore[attr-defined]
    assert places == ["Croatia", "Serbia"]


def test_the_east_is_no_place_but_the_north_of_a_state_is(code: Code) -> None:
    assert only(code, "Turkey attacked Georgia in the East.").place is None
    assert only(code, "Turkey attacked rebels in the north of Chad.").place is not None


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Hungary refused to ratify the accession of Sweden.", "REJECT", "Hungary refused to ratify the accession of Sweden"),
        ("Norway promised to be there.", "AGREE", "Norway promised to be there"),
        ("Japan urged both sides to show restraint.", "REQUEST", "Japan urged both sides to show restraint"),
        ("Serbia, furious at the move, condemned Croatia.", "ACCUSE", "Serbia … condemned Croatia"),
        ("The Norwegian embassy was attacked by rebels on Monday.", "ASSAULT", "The Norwegian embassy was attacked by rebels on Monday"),
        ("France condemned the decision to buy missiles.", "ACCUSE", "France condemned the decision to buy missiles"),
    ],
)
def test_the_words_keep_what_was_promised_refused_or_done_by_whom(code: Code, text: str, kind: str, words: str) -> None:
    assert shown(code, text, kind) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkey has cancelled talks with Sweden.", ("reject.cancel-talks", "actual", ["TUR"], ["SWE"])),
        ("Moscow protested.", ("accuse.protest", "actual", ["RUS"], [])),
        ("NATO granted Georgia candidate status.", ("support.grant-candidacy", "actual", ["NATO"], ["GEO"])),
        ("NATO granted Georgia observer status.", ("support.grant-observer", "actual", ["NATO"], ["GEO"])),
    ],
)
def test_cancelled_talks_protests_of_states_and_candidates_have_names_of_their_own(
    code: Code, text: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    assert told(code, text) == [expected]


def test_what_nobody_asks_for_is_no_event(code: Code) -> None:
    assert told(code, "Neither country has called for talks.") == []
    assert told(code, "Nobody in Norway demanded sanctions.") == []


def test_a_denial_of_a_charge_denies_the_deed_and_not_the_charge(code: Code) -> None:
    statuses = {t[0]: t[1] for t in told(code, "Norway accused Russia of bombing Georgia, which Moscow denied.")}
    assert statuses["accuse.accuse"] == "actual"
    assert "actual" not in {status for rule, status in statuses.items() if rule.startswith("assault")}


def test_what_an_outsider_foretells_is_not_planned(code: Code) -> None:
    assert [t[1] for t in told(code, "Norway said Turkey will ratify the treaty.")] == ["hypothetical"]
    assert [t[1] for t in told(code, "Turkey said Turkey will ratify the treaty.")] == ["planned"]


def test_an_own_side_that_is_to_do_it_plans_it(code: Code) -> None:
    assert [t[1] for t in told(code, "Japan is to send aid to Kenya, Japan said.")] == ["planned"]


def test_a_promise_keeps_its_condition_behind_a_relative_clause(code: Code) -> None:
    event = only(code, "Hungary promised to ratify if its parliament, which returns in May, is satisfied with the terms.", "AGREE")
    assert event.status == "conditional"


def test_a_member_of_a_body_acts_and_not_the_body(read_text: Callable[[str], Reading]) -> None:
    sentence = read_text("A senior member of the upper house threatened to close the market.").sentences[0]
    member = next(t for t in sentence.tokens if t.text == "member")
    assert counted(sentence, member) is member


def test_two_words_for_one_exit_are_one_event(code: Code) -> None:
    assert len(told(code, "Turkey will leave NATO. Turkey will quit NATO in May.")) == 1


def test_words_start_with_what_a_relative_pronoun_stands_for(code: Code) -> None:
    assert shown(code, "Norway praised the soldiers who attacked Georgia.", "ASSAULT").startswith("the soldiers who attacked Georgia")


def test_words_of_a_passive_noun_keep_who_did_it(code: Code) -> None:
    assert shown(code, "The pact applies even if the attack were made by Russia.", "ASSAULT") == "the attack were made by Russia"


def test_those_who_are_left_wounded_are_not_the_ones_who_wound(code: Code) -> None:
    event = only(code, "The clash left six Norwegian soldiers wounded.", "ASSAULT")
    assert (event.actors, [p.actor for p in event.recipients]) == ((), ["NOR"])


def test_a_speaker_who_goes_on_after_but_promises_himself(code: Code) -> None:
    event = only(code, "The Russian minister said Norway would not join NATO, but promised to hold talks.", "AGREE")
    assert [p.actor for p in event.actors] == ["RUS"]


def test_who_an_act_is_told_according_to_takes_no_part_in_it(code: Code) -> None:
    (event,) = told(code, "Hungary blocked the decision, according to Russia.")
    assert event[3] == []


def test_a_burned_book_is_no_flag_and_a_claim_no_proposal(code: Code) -> None:
    assert [t[0] for t in told(code, "A man from Norway said protesters burned a Koran.")] == ["protest.burn-book"]
    assert [t[0] for t in told(code, "Norway dismissed the claims of Russia.")] == ["reject.dismiss-claim"]
