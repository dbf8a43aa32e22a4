"""Contradictions that the words show to be none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.ground.spans import Span
from casus.model.story import Finding, Story
from casus.reconcile import stories
from casus.reconcile.board import lay_out
from casus.reconcile.relate import Side, relate
from casus.reconcile.sifting import sift


def _is_kept(read_texts: Callable[..., Story], slot: str, left: str, right: str) -> bool:
    """Say whether a contradiction between the first sentences of two reports stays."""
    board = lay_out(read_texts(left, right).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    return bool([*sift([relate(board, "contradicts", slot, "it", (sides[0], sides[1]))], board, None)])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Libyan jets bombed the airport of Moyo on Friday.", "Libyan jets stopped bombing the airport of Moyo on Saturday."),
        ("Chad fired on the patrol.", "Chad denied that it had fired on the patrol first."),
        ("The minister of Chad summoned Mali's ambassador on Monday.", "Mali's ambassador was summoned by Chad the day before."),
        ("Six rifles were seized from the boats in the gulf.", "So far the navy has seized 14 rifles from boats in the gulf."),
        (
            "Norway's ships are to withdraw, a spokesman said. Finland denied the charge.",
            "Norway's ships would withdraw, it said on Monday.",
        ),
        ("The talks failed, said a diplomat who asked not to be named.", "Mali had not asked for a mediator and had not been asked."),
    ],
)
def test_what_only_looks_like_a_contradiction_is_none(read_texts: Callable[..., Story], left: str, right: str) -> None:
    assert not [f for f in read_texts(left, right).findings if f.relation == "contradicts"]


def test_what_is_none_takes_no_clause_away_from_another(read_texts: Callable[..., Story], monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Finding] = []

    def look(_board: object, _weighed: object, findings: list[Finding]) -> list[Finding]:
        given.extend(findings)
        return findings

    monkeypatch.setattr(stories, "match_clauses", look)
    read_texts("Chad fired on the hut. It was dark.", "Chad denied that it had fired on the hut first. It was late.")
    read_texts("Chad fired on the hut. It was dark.", "Chad denied that it had fired on the hut. It was late.")
    assert [f.slot for f in given if f.relation == "contradicts"] == ["status"]


@pytest.mark.parametrize(("other", "is_kept"), [("three", True), ("two", False)], ids=["changed", "copied"])
def test_two_copies_of_one_sentence_contradict_nothing(read_texts: Callable[..., Story], other: str, *, is_kept: bool) -> None:
    wire = "Gabon's navy seized {} trawlers off the island on Sunday and arrested 14 crew members."
    board = lay_out(read_texts(wire.format("two"), "Malabo wants them back. " + wire.format(other)).accounts)
    ends = [s.text.index("and arrested") for s in board.sheets]
    sides = Side(board.sheets[0], Span(0, ends[0])), Side(board.sheets[1], Span(ends[1], len(board.sheets[1].text)))
    finding = relate(board, "contradicts", "number", "trawlers", sides)
    assert bool([*sift([finding], board, None)]) is is_kept


def test_two_halves_of_one_sentence_may_contradict_each_other(read_texts: Callable[..., Story]) -> None:
    board = lay_out(
        read_texts("Chad had been asked for ships, a minister said, and no such request was ever sent.", "Mali met Niger.").accounts
    )
    sides = Side(board.sheets[0], Span(0, 29)), Side(board.sheets[0], Span(49, 82))
    assert [*sift([relate(board, "contradicts", "status", "asked", sides)], board, None)]


def test_what_is_one_stays(read_texts: Callable[..., Story]) -> None:
    found = read_texts("Chad fired on the patrol.", "Chad denied that it had fired on the patrol.").findings
    assert [f.slot for f in found if f.relation == "contradicts"] == ["status"]


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("Norway asked Chad for a vote on the pact.", "There will be no vote on the pact.", False),
        ("Chad owes Norway no salute.", "Norway requires a salute of Chad.", False),
        ("Norway asked Chad for a vote on the pact.", "Nobody had asked for a vote on the pact.", True),
        ("Norway asked Chad for a vote and signed the pact.", "The pact was not signed.", True),
        ("Norway lodged a protest and demands an inquiry.", "No protest has come.", True),
    ],
)
def test_that_a_thing_asked_for_is_not_given_does_not_say_that_it_was_not_asked_for(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("A guard was shot dead near Lahti.", "One guard died in Sunday's shooting near Lahti.", False),
        ("A guard was shot dead near Lahti.", "One guard died of a fever near Lahti.", True),
        ("A guard was shot dead near Lahti.", "No guard died near Lahti.", True),
        ("It was not the guards but marksmen of a club who shot at Lahti.", "Eight persons have died of the shooting at Lahti.", False),
        ("It was not the guards but marksmen of a club who shot at Lahti.", "The guards shot at Lahti.", True),
        ("Latvia will leave the pact if the base stays.", "Latvia has not left the pact.", False),
        ("Latvia left the pact.", "Latvia has not left the pact.", True),
    ],
)
def test_who_is_dead_who_else_did_it_and_a_condition_say_no_of_nothing(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("Two jets bombed the field at Lahti.", "He would not comment on a raid at Lahti.", False),
        ("Two jets bombed the field at Lahti.", "He would not comment, but no jet has bombed Lahti.", True),
        ("The bloc suspended Latvia.", "Estonia denied that it had proposed the suspension of Latvia.", False),
        ("The bloc suspended Latvia at Estonia's request.", "Estonia denied that it had proposed the suspension of Latvia.", True),
        ("Estonia drew up the suspension of Latvia.", "Estonia denied that it had proposed the suspension of Latvia.", True),
        ("The bloc suspended Latvia.", "Estonia denied that the bloc had suspended Latvia.", True),
    ],
)
def test_who_keeps_silent_or_proposed_nothing_says_no_of_nothing(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("Sanctions were imposed on Latvia in September.", "The bloc suspended Latvia until October.", False),
        ("The bloc suspended Latvia until September.", "The bloc suspended Latvia until October.", True),
        ("The bloc suspended Latvia in September.", "The bloc suspended Latvia in October.", True),
    ],
)
def test_to_when_a_thing_lasts_is_not_when_it_was_done(read_texts: Callable[..., Story], left: str, right: str, is_kept: bool) -> None:
    assert _is_kept(read_texts, "happened", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("A Latvian tug struck the pier at Lahti.", "Latvia denied that its tug had struck the pier deliberately.", False),
        ("A Latvian tug struck the pier at Lahti on purpose.", "Latvia denied that its tug had struck the pier deliberately.", True),
        ("A Latvian tug did not stop at Lahti.", "Latvia denied that its tug had passed Lahti in secret.", True),
        ("A Latvian tug struck the pier deliberately.", "Latvia denied that its tug had struck the pier.", True),
    ],
)
def test_who_denies_how_it_was_done_does_not_deny_that_it_was(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("The king notified Chad that the pact would end.", "The mayor did not mind if the pact ended.", False),
        ("The king ended the pact.", "The mayor would not be sorry if the pact ended.", False),
        ("The mayor complained that the pact would end.", "The mayor did not mind if the pact ended.", True),
        ("The king ended the pact.", "The mayor did not mind, for the pact has not ended.", True),
        ("The king ended the pact.", "Chad does not know whether the pact ended.", False),
        ("Chad was told that the king ended the pact.", "Chad does not know whether the pact ended.", True),
        ("The king ended the pact.", "Chad does not know the king of the pact.", True),
        ("The king ended the pact.", "Chad had not expected the king to end the pact.", False),
        ("As Chad foresaw, the king ended the pact.", "Chad had not expected the king to end the pact.", True),
    ],
)
def test_who_does_not_mind_a_thing_or_know_of_it_does_not_deny_it(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("Latvia would leave the pact.", "Latvia has not yet left the pact.", False),
        ("Latvia threatened to leave the pact.", "No state has ever left the pact.", False),
        ("Latvia will leave the pact.", "Latvia is still in the pact.", False),
        ("Latvia left the pact.", "Latvia is still in the pact.", True),
        ("Latvia will sign the pact.", "Latvia is still in the pact.", True),
        ("Latvia will leave the pact.", "Latvia has not decided to leave the pact.", True),
        ("Latvia will leave the pact.", "Latvia has not said that it will leave the pact.", True),
        ("Latvia will not leave the pact.", "Latvia never left the pact.", True),
    ],
)
def test_what_is_to_be_is_not_contradicted_by_its_not_being_done_yet(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("Gunners shot dead the guards of the mill.", "Not one shot was fired at the ferry by our men.", False),
        ("Gunners fired at the ferry.", "Not one shot was fired at the ferry by our men.", True),
        ("Gunners shot dead the guards of the mill.", "Not one shot was fired on Monday.", True),
        ("The ferry came home after a shot went through her side.", "Not a shot was fired at her.", True),
        ("The guards fired into the crowd.", "It was not the guards but marksmen of a club who shot at the mill.", True),
        ("Gunners fired back at the mill.", "Nobody could say whose the first shots were.", False),
    ],
)
def test_who_fired_on_nobody_of_one_party_may_have_fired_on_another(
    read_texts: Callable[..., Story], left: str, right: str, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) is is_kept


def test_a_sum_since_the_first_time_is_no_count_of_one(read_texts: Callable[..., Story]) -> None:
    one, other = "Jets sank three barges off Lahti on Friday.", "Jets have sunk eleven barges off Lahti since {} April."
    assert not _is_kept(read_texts, "number", one, other.format("the beginning of"))
    assert _is_kept(read_texts, "number", one, other.format("dawn on 3"))


def test_whom_one_fired_at_may_stand_elsewhere_in_the_sentence(read_texts: Callable[..., Story]) -> None:
    one, other = "The ferry sank in the fog after two shots had holed her.", "Nobody fired on the ferry in the fog."
    board = lay_out(read_texts(one, other).accounts)
    sides = Side(board.sheets[0], Span(one.index("after"), len(one))), Side(board.sheets[1], Span(0, len(other)))
    assert [*sift([relate(board, "contradicts", "status", "shots", sides)], board, None)]


def test_two_copies_are_one_whatever_their_marks(read_texts: Callable[..., Story]) -> None:
    board = lay_out(read_texts("Lund didn’t return a call seeking comment.", "Lund didn't return a call seeking comment.").accounts)
    start = board.sheets[1].text.index("a call")
    sides = Side(board.sheets[0], board.sheets[0].account.sentences[0]), Side(board.sheets[1], Span(start, len(board.sheets[1].text) - 1))
    assert not [*sift([relate(board, "contradicts", "status", "call", sides)], board, None)]


@pytest.mark.parametrize(
    ("left", "right", "is_kept"),
    [
        ("It was the traders who shot first.", "Ghana denied that its soldiers had fired first.", False),
        ("It was the soldiers who shot first.", "Ghana denied that its soldiers had fired first.", True),
        ("The soldiers guarding traders fired first.", "Ghana denied that its soldiers had fired first.", True),
    ],
)
def test_who_says_that_others_began_denies_that_soldiers_did(
    read_texts: Callable[..., Story], left: str, right: str, *, is_kept: bool
) -> None:
    assert _is_kept(read_texts, "status", left, right) == is_kept
