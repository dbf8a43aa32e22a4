"""Whom a nameless office means."""

from __future__ import annotations

from tests.extract.test_coreference import last


def test_the_ambassador_to_a_state_is_not_its_own() -> None:
    text = "The ambassador to Gabon, Jose Esono, returned home. It said that Gabon's ambassador had to leave."
    assert (last(text, "Jose Esono").actor, last(text, "Gabon's ambassador").actor) == (None, "GAB")


def test_a_spokesman_of_a_ministry_is_not_ones_own() -> None:
    text = "A ministry spokesman said the training had ended. Prime Minister Juan Ruiz told the envoy to wait, according to his spokesman."
    assert last(text, "his spokesman").entity != last(text, "A ministry spokesman").entity


def test_nobody_has_himself_as_his_leader() -> None:
    text = "President Jean Aristide fled. Prime Minister Yvon Neptan of Haiti showed a letter in which his leader said goodbye."
    assert last(text, "his leader").entity != last(text, "Prime Minister Yvon Neptan").entity


def test_somebodys_minister_is_not_that_of_another_state() -> None:
    text = "The Chilean ambassador in Lima spoke for an hour. President Juan Ruiz of Peru was tired. His ambassador slept."
    assert last(text, "His ambassador").actor == "PER"


def test_their_leader_is_nobody_while_they_are_unknown() -> None:
    text = "President Omar Jama came back on Friday. Villagers were tired. Most of them said their leader was old."
    assert last(text, "their leader").entity != last(text, "President Omar Jama").entity


def test_a_ministers_counterpart_is_a_minister_too() -> None:
    text = (
        "The Qatari foreign minister, Omar Fahad, said no. His Emirati counterpart, Hamdan Gargawi, replied that it was late. "
        "The minister wrote that it was a pity."
    )
    assert last(text, "The minister").entity != last(text, "Omar Fahad").entity


def test_a_high_commissioner_is_the_diplomat_and_a_shah_the_monarch() -> None:
    text = "Ceylon told the British High Commissioner that it would wait. The diplomat was content."
    assert last(text, "The diplomat").actor == "GBR"
    text = "The Shah of Iran spoke for an hour. In return the monarch will shut the border."
    assert last(text, "the monarch").actor == "IRN"
