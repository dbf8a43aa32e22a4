from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = [
    # plain tellings
    ("Turkey invaded Georgia.", "actual"),
    ("Turkey has invaded Georgia.", "actual"),
    ("Georgia was invaded by Turkey.", "actual"),
    ("Turkey is shelling Georgia.", "actual"),
    ("Norway managed to free the Serbian hostages from the rebels.", "actual"),
    ("Norway said Turkey invaded Georgia.", "actual"),
    ("March 1990: Turkey invades Georgia.", "actual"),
    ("April 6, 1994: Turkey invades Georgia.", "actual"),
    ("12:30: Turkey invades Georgia.", "hypothetical"),
    ("Scene 2: Turkey invades Georgia.", "hypothetical"),
    ("Georgia wishes to inform the public that its post was bombed by Turkey.", "actual"),
    ("Georgia hopes that its post was not bombed by Turkey.", "hypothetical"),
    # negation
    ("Turkey did not invade Georgia.", "denied"),
    ("Turkey never invaded Georgia.", "denied"),
    ("Turkey refused to attack Georgia.", "denied"),
    ("Turkey left the summit without attacking Georgia.", "denied"),
    ("Turkey refrained from attacking Georgia.", "denied"),
    # modals
    ("Turkey may invade Georgia.", "hypothetical"),
    ("Turkey could attack Georgia.", "hypothetical"),
    ("Turkey might have invaded Georgia.", "hypothetical"),
    ("Turkey would have invaded Georgia.", "hypothetical"),
    ("Turkey allegedly attacked Georgia.", "hypothetical"),
    ("Turkey nearly attacked Georgia.", "hypothetical"),
    # the future
    ("Turkey will attack Georgia.", "threatened"),
    ("Turkey threatened to attack Georgia.", "threatened"),
    ("Turkey vowed to attack Georgia.", "threatened"),
    ("Japan agreed to send aid to Kenya.", "planned"),
    ("Japan will send aid to Kenya.", "planned"),
    ("Japan plans to visit Kenya.", "planned"),
    # conditions
    ("Turkey will attack Georgia if Russia withdraws.", "conditional"),
    ("Turkey would attack Georgia if Russia withdrew.", "conditional"),
    ("Unless Russia withdraws, Turkey will attack Georgia.", "conditional"),
    ("Japan agreed to send aid to Kenya, but only if Russia withdrew.", "conditional"),
    ("Japan said it would send aid once Turkey attacked Georgia.", "hypothetical"),  # awaited
    ("Japan would have been consulted when Turkey attacked Georgia.", "actual"),  # it did
    ("Chad called on both sides to show restraint after a Libyan gunboat fired on a trawler.", "actual"),
    # imagined
    ("The question is whether Turkey attacked Georgia.", "hypothetical"),
    ("Norway fears that Turkey attacked Georgia.", "hypothetical"),
    ("Did Turkey attack Georgia?", "hypothetical"),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_the_words_around_an_act_say_whether_it_happened(code: Callable[[str], object], text: str, expected: str) -> None:
    coded = code(text)
    kinds = {"ASSAULT", "THREATEN", "AID", "AGREE", "CONSULT", "RETREAT"}
    statuses = [e.status for e in coded.events if e.type in kinds]  # type: ignore[attr-defined]
    assert expected in statuses
    assert expected == "actual" or "actual" not in statuses


def test_a_condition_is_kept_with_its_words(code: Callable[[str], object]) -> None:
    coded = code("Turkey will attack Georgia if Russia withdraws from Sudan.")
    event = coded.only("THREATEN")  # type: ignore[attr-defined]
    assert event.condition.of(coded.text) == "if Russia withdraws from Sudan"  # type: ignore[attr-defined]


def test_what_stands_in_a_condition_is_imagined(code: Callable[[str], object]) -> None:
    coded = code("Norway will be glad if Turkey attacks Georgia.")
    assert [e.status for e in coded.events if e.type == "ASSAULT"] == ["hypothetical"]  # type: ignore[attr-defined]


def test_what_is_asked_for_is_requested(code: Callable[[str], object]) -> None:
    coded = code("Norway urged Turkey to release the Georgian envoy.")
    assert {e.type: e.status for e in coded.events} == {"REQUEST": "actual", "RETREAT": "requested"}  # type: ignore[attr-defined]


def test_what_somebody_is_blamed_for_is_told_as_done(code: Callable[[str], object]) -> None:
    coded = code("Norway blasted Turkey for attacking Georgia.")
    assert [e.status for e in coded.events] == ["actual", "actual"]  # type: ignore[attr-defined]


def test_a_denying_speaker_denies_the_act(code: Callable[[str], object]) -> None:
    coded = code("Turkey denied that its soldiers attacked Georgia.")
    assert [e.status for e in coded.events if e.type == "ASSAULT"] == ["denied"]  # type: ignore[attr-defined]


def test_to_be_asked_not_to_attack_is_neither_done_nor_denied(code: Callable[[str], object]) -> None:
    coded = code("Norway urged Turkey not to attack Georgia.")
    assert [e.status for e in coded.events if e.type == "ASSAULT"] == ["hypothetical"]  # type: ignore[attr-defined]


def test_a_possible_attack_is_imagined(code: Callable[[str], object]) -> None:
    coded = code("Officials discussed a possible Turkish attack on Georgia.")
    assert [e.status for e in coded.events if e.type == "ASSAULT"] == ["hypothetical"]  # type: ignore[attr-defined]


def test_the_definite_name_of_a_single_act_tells_it_as_done(code: Callable[[str], object]) -> None:
    coded = code("Norway condemned the Turkish attack on Georgia.")
    assert [e.status for e in coded.events if e.type == "ASSAULT"] == ["actual"]  # type: ignore[attr-defined]


def test_a_future_in_a_past_report_is_planned(code: Callable[[str], object]) -> None:
    coded = code("Japan said it would send aid to Kenya.")
    assert {e.status for e in coded.events} <= {"planned"}  # type: ignore[attr-defined]


def test_the_present_tells_a_stance_but_no_blow(code: Callable[[str], object]) -> None:
    assert code("Norway rejects the plan of Turkey.").only("REJECT").status == "actual"  # type: ignore[attr-defined]
    assert all(e.status != "actual" for e in code("Turkey attacks Georgia every summer.").events)  # type: ignore[attr-defined]


def test_a_tagger_that_takes_a_past_for_a_present_does_not_matter(code: Callable[[str], object]) -> None:
    coded = code("The worst came when Turkey, a member of NATO, shot down a Russian warplane.")
    assert [e.status for e in coded.events] == ["actual"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway accused Turkey of shelling Georgia.", "hypothetical"),
        ("Amid accusations that Turkey attacked Georgia, Norway called for calm.", "hypothetical"),
        ("Norway ruled out sending troops to Georgia.", "denied"),
        ("Norway rejected sending troops to Georgia.", "denied"),
        ("Norway has not ruled out sending troops to Georgia.", "hypothetical"),
        ("Norway did not refuse to send troops to Georgia.", "hypothetical"),
        ("Had Turkey attacked Georgia, Norway would have left.", "hypothetical"),
        ("Norway would leave, should Turkey attack Georgia.", "hypothetical"),
        ("The pact would apply even if the attack were made by Turkey.", "hypothetical"),
        ("Reports that Turkey had attacked Georgia are false.", "denied"),
        ("It is not true that Turkey attacked Georgia.", "denied"),
        ("There is no evidence that Turkey attacked Georgia.", "hypothetical"),
        ("Norway dismissed claims that Turkey attacked Georgia.", "denied"),
        ("Turkey had no plans to attack Georgia.", "denied"),
        ("Turkey has no intention of attacking Georgia.", "denied"),
        ("Turkey had no wish to attack Georgia.", "denied"),
        ("Turkey has not made any plans to attack Georgia.", "denied"),
        ("Turkey dropped plans to invade Georgia.", "denied"),
        ("Norway said reports that Turkey had attacked Georgia were wrong.", "denied"),
        ("The Turkish minister, accused of ordering the attack on Georgia, left.", "hypothetical"),
        ("Norway charged a Turkish general with attacking Georgia.", "hypothetical"),
        ("If Norway had left, Turkey would have attacked Georgia.", "hypothetical"),
        ("Far from attacking Georgia, Turkey left.", "hypothetical"),
        ("Turkey would rather retreat than attack Georgia.", "denied"),
        ("Turkey was falsely accused of attacking Georgia.", "denied"),
        ("It is false to say that Turkey attacked Georgia.", "denied"),
        ("Turkey shied away from attacking Georgia.", "denied"),
    ],
)
def test_what_is_alleged_ruled_out_imagined_or_false_is_not_told_as_done_or_planned(
    code: Callable[[str], object], text: str, expected: str
) -> None:
    coded = code(text)
    kinds = {"ASSAULT", "THREATEN", "MOBILIZE"}
    assert {e.status for e in coded.events if e.type in kinds} == {expected}  # type: ignore[attr-defined]


def test_a_participle_after_an_attribution_is_the_speakers_act(code: Callable[[str], object]) -> None:
    event = code("Turkey will leave NATO, the Turkish minister told deputies, accusing Norway of a plot.").only("ACCUSE")  # type: ignore[attr-defined]
    assert (event.status, [p.text for p in event.actors]) == ("actual", ["the Turkish minister"])
