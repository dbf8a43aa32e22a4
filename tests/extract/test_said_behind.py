"""What stands behind a colon, or before a report that somebody dismisses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Tell = Callable[[str], list[Any]]


def test_what_stands_behind_a_colon_is_what_was_said_besides(tell: Tell) -> None:
    denied, said = tell("The envoy denied any such thing: the position was what it had always been, he said.")
    assert (denied.stance, denied.content) == ("denies", ("any such thing",))
    assert said.content == ("the position was what it had always been",)


def test_a_colon_between_clauses_that_were_both_said_parts_nothing(tell: Tell) -> None:
    assert tell("The plan is dead: nobody wants it, he said.")[0].content == ("The plan is dead: nobody wants it",)


def test_a_report_that_somebody_dismisses_is_denied(tell: Tell) -> None:
    found = tell("La Hora reported that Chad had refused to let his plane land, a report that Chad's interior ministry dismissed.")
    assert [(t.stance, t.content) for t in found] == [
        ("asserts", ("Chad had refused to let his plane land",)),
        ("declines", ("to let his plane land",)),
        ("denies", ("Chad had refused to let his plane land",)),
    ]


def test_a_declaration_that_is_only_wanted_was_not_made(tell: Tell) -> None:
    (told,) = tell("Chad wants no money from Niger, its agent told the court yesterday, but only a declaration that the river is free.")
    assert told.cue == "tell"


def test_what_goes_on_with_the_noun_was_not_said(tell: Tell) -> None:
    (told,) = tell('Parliament endorsed a map, a step that Chad said was "not tenable" and that ended any prospect of talks.')
    assert told.content == ("that", 'was "not tenable"')


def test_words_without_the_negation_before_them_are_no_statement(tell: Tell) -> None:
    assert tell("The general has not apologised, nor, his aides say, does he intend to.") == []


def test_who_agrees_though_another_complains_says_nothing_by_it(tell: Tell) -> None:
    (told,) = tell("The opposition Nepali Congress agreed, though its leader, Sher Karki, complained that the road had been ignored.")
    assert told.cue == "complain"


def test_the_conjunction_before_a_content_is_none_of_it(tell: Tell) -> None:
    text = 'Premier Oli told the house that Chad\'s road to the pass, which was opened on May 8, had been built "under cover of the war".'
    assert tell(text)[0].content[0].startswith("Chad's road")
