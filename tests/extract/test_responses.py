from __future__ import annotations

from collections.abc import Callable

Code = Callable[[str], object]


def links(code: Code, text: str) -> list[tuple[str, str, str]]:
    coded = code(text)
    by_id = {e.id: e for e in coded.events}  # type: ignore[attr-defined]
    return [
        (by_id[r.event].type, by_id[r.answers].type, r.cue.of(text))
        for r in coded.responses  # type: ignore[attr-defined]
    ]


def test_in_response_to_links_two_events(code: Code) -> None:
    assert links(code, "Norway expelled two Russian diplomats in response to the Russian attack on Georgia.") == [
        ("SANCTION", "ASSAULT", "in response")
    ]


def test_blame_for_an_act_answers_it(code: Code) -> None:
    assert links(code, "Norway blasted Turkey for attacking Georgia.") == [("ACCUSE", "ASSAULT", "for")]


def test_a_move_that_spurred_threats_is_the_act_before_it(code: Code) -> None:
    text = "NATO invited Finland to join, a move that spurred threats from Russian officials."
    assert ("THREATEN", "AGREE", "spurred") in links(code, text)


def test_after_links_only_a_reaction_to_its_target(code: Code) -> None:
    assert links(code, "Norway expelled two Russian diplomats after Russia attacked Norway.") == [("SANCTION", "ASSAULT", "after")]
    assert links(code, "Norway met Sweden after Russia attacked Georgia.") == []


def test_what_is_threatened_if_something_is_done_answers_that(code: Code) -> None:
    assert links(code, "Russia will attack Norway if Norway invades Georgia.") == [("THREATEN", "ASSAULT", "if")]


def test_order_in_time_alone_links_nothing(code: Code) -> None:
    assert links(code, "Turkey attacked Georgia. Norway condemned Serbia.") == []
