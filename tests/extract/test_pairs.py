"""The event between two mentions: every construction by which a sentence can tell it."""

from __future__ import annotations

import pytest

import casus.api


def related(marked: str) -> tuple[str | None, str, str]:
    """Return type, mode and rule of the pair in a sentence where <...> marks the actor and [...] the recipient."""
    text, spans, at = "", {}, 0
    for char in marked:
        if char in "<[":
            spans[char] = [at, at]
        elif char in ">]":
            spans["<" if char == ">" else "["][1] = at
        else:
            text, at = text + char, at + 1
    actor, recipient = (tuple(spans[key]) if key in spans else None for key in "<[")
    found = casus.api.relate(text, actor, recipient)  # type: ignore[arg-type]
    return found.type, found.mode, found.rule


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("<Peru> condemned [Chile] for bombing the bridge.", "ACCUSE"),
        ("<Peru> bombed [the bridge] after talks with Chile.", "ASSAULT"),
        ("The bridge was bombed by <Peru>, officials in [Chile] said.", "ASSAULT"),
        ("<Peru> refused to free [the Chilean pilots].", "REJECT"),
        ("<Peru> threatened to expel [the ambassador of Chile].", "THREATEN"),
        ("<Peru> urged [Chile] to withdraw its troops from the valley.", "REQUEST"),
        ("<Peru> launched an attack on [Chile] in 1979.", "ASSAULT"),
        ("<Peru> and [Chile] held talks in Quito.", "CONSULT"),
        ("<Peru> will send food to [Chile] next week.", "AGREE"),
        ("<Peru> will not sign the treaty with [Chile].", "REJECT"),
        ("<Peru> said [Chile] must pull back its guns.", "REQUEST"),
        ("<Peru> said [Chile] was responsible for the raid.", "ACCUSE"),
        ("<Peru> is willing to withdraw its troops from [Bolivia].", "AGREE"),
        ("<Peru> called for sanctions against [Chile] over the raid.", "ACCUSE"),
        ("<Peru's> attack on [Chile] killed nine.", "ASSAULT"),
        ("<Peru> accepted the terms, said Quito, and expelled [a Chilean consul].", "SANCTION"),
    ],
)
def test_the_act_that_governs_both_is_told(marked: str, kind: str) -> None:
    assert related(marked)[0] == kind


def test_a_pair_of_which_nothing_is_told_has_no_type() -> None:
    assert related("<Peru> is a neighbour of [Chile].") == (None, "", "")


def test_a_phone_call_on_a_day_calls_on_nobody() -> None:
    assert related("<The emir> called [King Felipe] on Saturday.")[0] != "REQUEST"


def test_what_lies_ahead_keeps_the_mode_of_the_threat() -> None:
    kind, mode, _ = related("<Peru> threatened to expel [the ambassador of Chile].")
    assert (kind, mode) in {("THREATEN", "expel"), ("THREATEN", "")}
