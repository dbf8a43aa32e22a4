from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.account import Event, Party

Code = Callable[[str], object]


def ids(parties: tuple[Party, ...]) -> list[str]:
    return [p.actor or p.text for p in parties]


def told(code: Code, text: str) -> list[tuple[str, list[str], list[str]]]:
    return [(e.type, ids(e.actors), ids(e.recipients)) for e in code(text).events]  # type: ignore[attr-defined]


def only(code: Code, text: str, kind: str = "") -> Event:
    return code(text).only(kind)  # type: ignore[attr-defined, no-any-return]


def test_subject_and_object_are_actor_and_recipient(code: Code) -> None:
    assert told(code, "Turkey attacked Georgia.") == [("ASSAULT", ["TUR"], ["GEO"])]


def test_a_passive_is_turned(code: Code) -> None:
    assert told(code, "Georgia was attacked by Turkey.") == [("ASSAULT", ["TUR"], ["GEO"])]


def test_an_agentless_passive_leaves_the_actor_open(code: Code) -> None:
    assert told(code, "Georgia was attacked.") == [("ASSAULT", [], ["GEO"])]


def test_a_particle_verb_beats_the_bare_verb(code: Code) -> None:
    event = only(code, "Turkey shot down a Russian warplane.")
    assert (event.act, ids(event.actors), ids(event.recipients)) == ("shoot down", ["TUR"], ["RUS"])


def test_a_thing_of_a_state_stands_for_it_with_the_whole_phrase(code: Code) -> None:
    assert only(code, "Turkey shot down a Russian warplane.").recipients[0].text == "a Russian warplane"


def test_coordinated_subjects_are_one_event_with_several_actors(code: Code) -> None:
    assert told(code, "Albania and Croatia condemned Serbia.") == [("ACCUSE", ["ALB", "HRV"], ["SRB"])]


def test_an_alliance_is_never_expanded(code: Code) -> None:
    assert told(code, "NATO condemned Serbia.") == [("ACCUSE", ["NATO"], ["SRB"])]


def test_a_coordinated_verb_shares_the_subject(code: Code) -> None:
    assert told(code, "Turkey condemned Serbia and attacked Georgia.") == [
        ("ACCUSE", ["TUR"], ["SRB"]),
        ("ASSAULT", ["TUR"], ["GEO"]),
    ]


def test_after_a_comma_it_is_the_speaker_who_goes_on(code: Code) -> None:
    found = told(code, "Norway said Turkey attacked Georgia, and also accused Serbia.")
    assert ("ACCUSE", ["TUR"], ["SRB"]) not in found


def test_a_relative_clause_takes_its_antecedent(code: Code) -> None:
    assert ("ASSAULT", ["TUR"], ["GEO"]) in told(code, "Norway left Turkey, which attacked Georgia.")


def test_the_gap_of_a_relative_clause_is_the_recipient(code: Code) -> None:
    assert ("ASSAULT", ["TUR"], ["RUS"]) in told(code, "The Russian warplane that Turkey shot down was old.")


def test_an_infinitive_takes_the_subject_that_controls_it(code: Code) -> None:
    assert told(code, "Turkey decided to attack Georgia.")[-1][1:] == (["TUR"], ["GEO"])


def test_an_infinitive_under_an_appeal_is_the_act_of_its_object(code: Code) -> None:
    assert ("RETREAT", ["TUR"], []) in [(t, a, []) for t, a, _ in told(code, "Norway urged Turkey to release the Georgian envoy.")]


def test_what_one_is_blamed_for_is_the_act_of_the_one_blamed(code: Code) -> None:
    assert told(code, "Norway blasted Turkey for attacking Georgia.") == [
        ("ACCUSE", ["NOR"], ["TUR"]),
        ("ASSAULT", ["TUR"], ["GEO"]),
    ]


def test_an_owner_of_a_noun_is_its_actor_and_the_adjective_of_a_thing_its_recipient(code: Code) -> None:
    assert ("ASSAULT", ["TUR"], ["RUS"]) in told(code, "Norway condemned Turkey’s downing of a Russian warplane.")


def test_the_agent_of_a_participle_is_the_actor(code: Code) -> None:
    found = [e for e in code("The sanctions imposed by Russia on Turkey hurt.").events if e.type == "SANCTION"]  # type: ignore[attr-defined]
    assert [ids(e.actors) for e in found] == [["RUS"]]


def test_an_invitation_to_join_belongs_to_the_one_invited(code: Code) -> None:
    found = code("NATO invited Finland. Norway backed Finland’s invitation to join.").events  # type: ignore[attr-defined]
    invited = [e for e in found if e.act == "invite"]
    assert [(ids(e.actors), ids(e.recipients), len(e.also)) for e in invited] == [(["NATO"], ["FIN"], 1)]


def test_talks_list_all_as_actors_and_nobody_as_recipient(code: Code) -> None:
    assert told(code, "Turkey met Norway in Berlin.") == [("CONSULT", ["TUR", "NOR"], [])]


def test_a_visitor_is_actor_and_the_host_recipient(code: Code) -> None:
    assert told(code, "The French president visited Kenya.") == [("CONSULT", ["FRA"], ["KEN"])]


@pytest.mark.parametrize(
    "text",
    [
        "Serbia is a small country.",
        "Any attack on Serbia would be an attack on all.",
        "NATO is not a threat to Serbia.",
        "The idea struck many as odd.",
        "The officials met the deadline.",
        "Norway declined to comment.",
        "Nations come to us and ask to be members.",
        "The accession talks were a topic.",
        "The storm hit the coast.",
        "We support every nation.",
        "The committee attacked the problem.",
    ],
)
def test_what_is_no_event_makes_none(code: Code, text: str) -> None:
    assert told(code, text) == []


def test_the_reporters_own_event_rests_on_no_statement(code: Code) -> None:
    assert only(code, "Turkey attacked Georgia.").statements == ()


def test_an_event_in_a_statement_rests_on_it(code: Code) -> None:
    assert len(only(code, "Norway said Turkey attacked Georgia.").statements) == 1


def test_future_help_is_an_agreement(code: Code) -> None:
    event = only(code, "Japan will send aid to Kenya.")
    assert (event.type, event.mode, event.status) == ("AGREE", "", "planned")


def test_a_blow_announced_by_its_own_side_is_a_threat(code: Code) -> None:
    event = only(code, "Russia said Moscow will end cooperation with Norway if Sweden joins.", "THREATEN")
    assert (event.mode, event.status) == ("relations", "conditional")


def test_a_blow_that_another_foretells_is_no_threat(code: Code) -> None:
    event = only(code, "Norway said Turkey will attack Georgia.")
    assert (event.type, event.status) == ("ASSAULT", "hypothetical")


def test_an_announced_withdrawal_is_a_concession(code: Code) -> None:
    event = code("Turkey will withdraw from Georgia.").events[0]  # type: ignore[attr-defined]
    assert (event.type, event.status) == ("CONCEDE", "planned")


def test_what_leads_up_to_an_act_is_no_event_beside_it(code: Code) -> None:
    assert told(code, "Turkey threatened to attack Georgia.") == [("THREATEN", ["TUR"], ["GEO"])]


def test_a_definite_noun_refers_back_to_the_act(code: Code) -> None:
    coded = code("Turkey shot down a Russian warplane. Officials called the downing a mistake.")
    event = coded.act("shoot down")  # type: ignore[attr-defined]
    assert [span.of(coded.text) for span in event.also] == ["downing"]  # type: ignore[attr-defined]


def test_an_act_told_twice_is_one_event(code: Code) -> None:
    coded = code("Turkey attacked Georgia. Norway said Turkey attacked Georgia.")
    event = coded.only("ASSAULT")  # type: ignore[attr-defined]
    assert len(event.also) == 1
    assert event.statements == ()


def test_tellings_with_different_places_stay_apart(code: Code) -> None:
    coded = code("Turkey said it attacked the rebels in Sudan. Norway said Turkey attacked the rebels in Chad.")
    assert len([e for e in coded.events if e.act == "attack"]) == 2  # type: ignore[attr-defined]


def test_acts_on_different_days_stay_apart(code: Code) -> None:
    coded = code("Turkey attacked Georgia. Turkey attacked Chad.")
    assert len(coded.events) == 2  # type: ignore[attr-defined]


def test_the_words_leave_out_what_is_subordinate(code: Code) -> None:
    coded = code("Turkey, a member of NATO, attacked Georgia, which had lost the war, Norway said.")
    event = next(e for e in coded.events if e.type == "ASSAULT")  # type: ignore[attr-defined]
    assert coded.words(event) == "Turkey … attacked Georgia"  # type: ignore[attr-defined]


def test_the_words_of_a_threat_keep_the_verb_that_threatens(code: Code) -> None:
    coded = code("Turkey threatened to attack Georgia.")
    assert coded.words(coded.only()) == "Turkey threatened to attack Georgia"  # type: ignore[attr-defined]


def test_an_event_names_its_rule_and_score(code: Code) -> None:
    event = only(code, "Turkey attacked Georgia.")
    assert (event.rule, event.score) == ("assault.attack", -9.0)


def test_reading_twice_gives_the_same_ids(code: Code) -> None:
    text = "Turkey attacked Georgia and condemned Serbia."
    assert [e.id for e in code(text).events] == [e.id for e in code(text).events]  # type: ignore[attr-defined]


def test_we_are_the_speakers_side(code: Code) -> None:
    coded = code("Russia said we attacked Georgia.")
    assert ids(coded.only().actors) == ["RUS"]  # type: ignore[attr-defined]


def test_an_empty_text_has_no_events(code: Code) -> None:
    assert code("Nothing of note.").events == ()  # type: ignore[attr-defined]


def test_a_telling_that_only_moves_the_place_is_kept_beside_the_first(code: Code) -> None:
    coded = code(
        "Turkey shot down a Russian warplane. Moscow said the aircraft was struck in Syrian airspace and Ankara said it was over Turkey."
    )
    struck = [e for e in coded.events if e.act == "strike"]  # type: ignore[attr-defined]
    assert [e.place.state for e in struck if e.place] == ["SYR", "TUR"]
    assert [ids(e.recipients) for e in struck] == [["RUS"], ["RUS"]]
    assert struck[0].statements != struck[1].statements


def test_what_only_somebody_says_does_not_fill_up_the_reporters_event(code: Code) -> None:
    coded = code("Turkey attacked Georgia. Norway said Turkey attacked Georgia in Sudan.")
    assert coded.only("ASSAULT").place is None  # type: ignore[attr-defined]


def test_a_threat_without_an_actor_is_the_speakers(code: Code) -> None:
    event = only(code, "The Kremlin said the expansion would lead to retaliatory measures.", "THREATEN")
    assert (ids(event.actors), event.status) == (["RUS"], "threatened")


def test_a_town_before_a_noun_of_violence_did_not_do_it(code: Code) -> None:
    assert all("FRA" not in ids(e.actors) for e in code("After the Paris attacks, Norway met Sweden.").events)  # type: ignore[attr-defined]


def test_a_blow_and_whom_it_killed_are_one_event(code: Code) -> None:
    event = only(code, "Israel bombed the Iranian consulate, killing six civilians.")
    assert (event.act, len(event.also)) == ("bomb", 1)


def test_a_reduced_relative_is_passive(code: Code) -> None:
    found = code("Norway buried the Russian soldiers killed in Georgia.").events  # type: ignore[attr-defined]
    assert [(ids(e.actors), ids(e.recipients)) for e in found if e.act == "kill"] == [([], ["RUS"])]


def test_one_who_is_asked_for_something_is_the_recipient(code: Code) -> None:
    assert told(code, "Norway asked France for help.") == [("REQUEST", ["NOR"], ["FRA"])]


def test_a_dateline_is_no_subject(code: Code) -> None:
    found = told(code, "ANKARA, Feb. 20 — Norway attacked Georgia.")
    assert ("ASSAULT", ["NOR"], ["GEO"]) in found


def test_elections_that_are_called_are_no_appeal(code: Code) -> None:
    assert told(code, "The Norwegian president called elections for May.") == []
