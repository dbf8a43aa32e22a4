"""Words that lead up to another act, or tell the same one."""

from __future__ import annotations

import pytest
from tests.extract.test_act_parties import Code, told


@pytest.fixture
def code(read_events: Code) -> Code:
    """Read with all steps, not with the stand-ins of `conftest.py`."""
    return read_events


def test_what_one_promises_not_to_do_is_no_act(code: Code) -> None:
    assert [kind for kind, _, _, _ in told(code, "Mozambique promised not to shelter South African rebels.")] == ["AGREE"]


def test_the_means_of_an_answer_are_the_act(code: Code) -> None:
    found = told(code, "Hezbollah fighters retaliated by firing rockets at Israel.")
    assert found == [("ASSAULT", "actual", ["HEZBOLLAH"], ["ISR"])]


def test_slogans_of_a_march_are_the_march(code: Code) -> None:
    assert len(told(code, "Turkish workers marched through Istanbul, chanting slogans.")) == 1


def test_a_deadline_tells_what_is_to_be_done_in_it(code: Code) -> None:
    assert len(told(code, "Oman gave Yemen ten days to withdraw its guards.")) == 1


def test_a_threat_to_yield_stays_a_threat(code: Code) -> None:
    found = told(code, "Nigeria threatened to withdraw its troops from Liberia.")
    assert [kind for kind, _, _, _ in found] == ["THREATEN"]


def test_a_promise_or_threat_that_was_made_is_done_and_what_it_promises_is_part_of_it(code: Code) -> None:
    (agreed,) = code("Peru and Chile agreed in January to reopen the frontier post.")
    assert (agreed.type, agreed.status, agreed.rule, len(agreed.also)) == ("AGREE", "actual", "retreat.open-border", 1)
    (threat,) = code("Norway threatened to expel the Danish ambassador.")
    assert (threat.type, threat.mode, threat.status) == ("THREATEN", "expel", "actual")
    assert told(code, "Kenya threatened to fight Libya.") == [("THREATEN", "actual", ["KEN"], ["LBY"])]
    assert told(code, "Norway said it would expel the Danish ambassador.")[0][:2] == ("THREATEN", "threatened")


def test_a_vow_to_strike_is_a_threat_that_was_made(code: Code) -> None:
    (vow,) = code("The Georgian army vowed to shell the Turkish port.")
    assert (vow.type, vow.mode, vow.status, vow.rule) == ("THREATEN", "violence", "actual", "assault.shell")
    agreed = told(code, "The ministers did agree to give Ecuador two more years to bring in the tariff.")
    assert agreed[0][:2] == ("THREATEN", "threatened")


@pytest.mark.parametrize(
    "text",
    [
        "Kenya agreed to return Ugandan boats to Peru.",
        "Kenya agreed to sell Italian jets to Peru.",
        "Kenya promised to return Togo's ship to Peru.",
        "Kenya agreed to hand over its Danish, Dutch and Irish prisoners to Peru's army.",
    ],
)
def test_a_promise_is_made_to_whom_its_act_is_for_not_to_whose_things_are_given(code: Code, text: str) -> None:
    assert told(code, text) == [("AGREE", "actual", ["KEN"], ["PER"])]


@pytest.mark.parametrize(
    ("text", "rule", "contexts"),
    [
        ("Oman threatened to leave the bloc.", "sanction.leave", ("diplomatic",)),
        ("Oman threatened to close the crossing.", "sanction.close-border", ("economic",)),
        ("Oman promised to sell tanks to Qatar.", "cooperate.sell-arms", ("economic",)),
    ],
)
def test_a_promise_or_threat_keeps_the_kind_of_its_act(code: Code, text: str, rule: str, contexts: tuple[str, ...]) -> None:
    (event,) = code(text)
    assert (event.rule, event.contexts, event.status, text[event.trigger.start]) == (
        rule,
        contexts,
        "actual",
        "t" if "thr" in text else "p",
    )


def test_what_a_treaty_is_to_be_ratified_by_is_not_ratified_yet(code: Code) -> None:
    (event,) = code("Turkey agreed to ratify the treaty with Greece.")
    assert (event.type, event.status, event.act) == ("AGREE", "actual", "agree with")


def test_a_term_of_an_accord_is_no_promise_of_its_own(code: Code) -> None:
    text = "The accord under which Kenya agreed to sell tea to Peru was signed by Oman."
    assert ("AGREE", "planned", ["KEN"], ["PER"]) in told(code, text)
    at_talks = "At talks at which Kenya agreed to sell tea to Peru, Oman signed the accord."
    assert ("AGREE", "actual", ["KEN"], ["PER"]) in told(code, at_talks)


def test_only_what_a_word_governs_is_promised(code: Code) -> None:
    text = '"That is what we will do," the Kenyan president vowed, adding he intended to work closely with Uganda.'
    assert [t for t in told(code, text) if t[1] == "actual" and t[3]] == []
    assert ("AGREE", "planned", ["KEN"], ["UGA"]) in told(code, text)


def test_what_another_is_to_do_is_promised_by_nobody_else(code: Code) -> None:
    assert ("SUPPORT", "hypothetical", ["UGA"], ["SOM"]) in told(code, "Kenya promised him that Uganda would vote for Somalia again.")
    named = told(code, "Wanjiru promised him that Uganda would vote for Somalia again.")
    assert [(actors, recipients) for _, _, actors, recipients in named] == [(["UGA"], ["SOM"])]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya threatened to cut off the water if the troops stayed.",
        "Kenya threatened Uganda with a blockade if it sent ships.",
        "Kenya promised to pay if Uganda withdrew its troops.",
        "Kenya agreed to sell tea to Uganda if Peru left.",
        "Kenya vowed to fight Uganda if it crossed the river.",
    ],
)
def test_a_promise_or_threat_under_a_condition_is_conditional(code: Code, text: str) -> None:
    (event,) = code(text)
    assert event.status == "conditional"
    assert event.condition is not None
    assert event.condition.of(text).startswith("if ")


def test_what_is_agreed_is_told_though_its_verb_is_one_of_force_elsewhere(code: Code) -> None:
    assert [t[0] for t in told(code, "Kenya and Tanzania have agreed to remove temporary posts from the road.")] == ["AGREE"]


def test_whose_the_object_is_does_not_do_it_where_nobody_is_known_to(code: Code) -> None:
    text = (
        "NATO's parliaments approved Austria's entry. Turkey said that it would hold a vote. President Orhan Demir told Secretary General "
        "Joost van Rell by telephone that he still supported the alliance's enlargement, his office said. Mr van Rell welcomed the date."
    )
    assert ("SUPPORT", "actual", [], ["NATO"]) in told(code, text)
