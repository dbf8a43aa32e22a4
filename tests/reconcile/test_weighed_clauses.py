"""What is told of weighed pairs of clauses, and what is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from casus.model.story import Finding, Story
from casus.reconcile.board import Board, lay_out
from casus.reconcile.clause_features import FEATURES
from casus.reconcile.clause_findings import Weighed, match_clauses
from casus.reconcile.clause_pairs import ClausePair, Nearness
from casus.reconcile.facts import find_facts
from casus.reconcile.relate import Side, relate

Reader = Callable[..., Story]
_NEAR = Nearness(0.5, 0.5, 0.5, 0.1, 0.1, 0)
_DAYS = ("2019-02-06", "2019-02-20")
_MANY = 400  # pairs of a long story


def _weigh(board: Board, about_one: float, contrasting: float, later: float = 0.0, **features: float) -> Weighed:
    left, right = (find_facts(s, board.towns)[0] for s in board.sheets)
    values = tuple(features.get(name, 0.0) for name in FEATURES)
    return Weighed(ClausePair(left, right, _NEAR), values, about_one, contrasting, later)


def _told(board: Board, weighed: Sequence[Weighed], findings: Sequence[Finding] = ()) -> list[tuple[str, str]]:
    return [(f.relation, f.slot) for f in match_clauses(board, weighed, findings)]


@pytest.mark.parametrize(("about_one", "told"), [(0.1, []), (0.3, [("same", "event")])])
def test_what_a_rule_tells_to_be_the_same_may_not_be_of_two_matters(read_texts: Reader, about_one: float, told: list[str]) -> None:
    board = lay_out(read_texts("Norway bought the land and the mill at Lahti.", "Norway sold the land and the mill at Turku.").accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    rule = relate(board, "same", "event", "land", (sides[0], sides[1]))
    assert _told(board, [_weigh(board, about_one, 0.5)], [rule]) == told


@pytest.mark.parametrize(("about_one", "told"), [(0.7, []), (0.9, [("same", "event")])])
def test_a_party_and_a_word_are_one_telling_only_where_the_clauses_are_clearly_of_one_matter(
    read_texts: Reader, about_one: float, told: list[str]
) -> None:
    board = lay_out(read_texts("Chad called up reservists in the east.", "Chad's reservists have gone home to their fields.").accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    rule = relate(board, "same", "event", "reservists", (sides[0], sides[1]))
    assert _told(board, [_weigh(board, about_one, 0.9)], [rule]) == told


@pytest.mark.parametrize(("features", "told"), [({}, []), ({"day": 1.0}, [("same", "event")])])
def test_one_word_that_is_told_again_and_again_makes_no_agreement(read_texts: Reader, features: dict[str, float], told: list[str]) -> None:
    board = lay_out(read_texts("The train of thirty wagons left at noon.", "The second barge left after dark.").accounts)
    assert _told(board, [_weigh(board, 0.9, 0.1, **features)]) == told


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("Nobody asked for our leave.", "Chad was asked for aircraft.", False),
        ("Nobody asked for Gan.", "Chad asked for the airfield on Gan.", True),
        ("Nobody died on the road.", "Ten had died in the camp.", False),
        ("Nobody died on the road to Turku.", "Ten had died on the way to Turku.", True),
    ],
)
def test_a_no_is_of_what_the_other_clause_tells(read_texts: Reader, one: str, other: str, is_told: bool) -> None:
    board = lay_out(read_texts(one, other).accounts)
    assert bool(_told(board, [_weigh(board, 0.9, 0.9, denied_likeness=0.5, one_field=1.0)])) is is_told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("There was no attack on the fort.", "Battalions of Chad stormed the fort.", True),
        ("There was no attack on the fort.", "Battalions of Chad will storm the fort.", False),
        ("Chad did not attack the fort.", "Battalions of Chad stormed the fort.", True),
        ("There was no attack on the fort on Monday.", "Battalions of Chad stormed the fort on Sunday.", False),
    ],
)
def test_that_nobody_did_it_is_set_against_who_did_it_in_a_long_story_too(read_texts: Reader, one: str, other: str, told: bool) -> None:
    board = lay_out(read_texts(one, other).accounts)
    best = _weigh(board, 0.8, 0.8, field_denied=1.0, denied_likeness=0.5, one_field=1.0)
    found = _told(board, [best, *(_weigh(board, 0.0, 0.0),) * _MANY])
    assert found == ([("contradicts", "status")] if told else [])


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("Burkina Faso has not sent soldiers.", "Nigeria will send two battalions.", False),
        ("Nigeria has not sent soldiers.", "Nigeria will send two battalions.", True),
        ("Nigeria has not sent soldiers.", "The army is to send two battalions.", True),
        ("Its envoy denied that the ship had left the port.", "The ship would leave the port, said an aide of Nigeria.", False),
        ("No notice has been given.", "Either side may give notice of one year.", False),
        ("Nigeria will not hand over the crew.", "Kano had given the navy two days to hand over the crew.", False),
        ("Nigeria will not hand over the crew of a boat that fired on a ship.", "A boat fired on a ship.", False),
        ("Nigeria will not hand over the crew of a boat that fired on a ship.", "The crew was handed over.", True),
    ],
)
def test_what_one_state_does_says_nothing_of_another(read_texts: Reader, one: str, other: str, is_told: bool) -> None:
    board = lay_out(read_texts(one, other).accounts)
    assert bool(_told(board, [_weigh(board, 0.9, 0.9, denied_likeness=0.5, one_field=1.0)])) is is_told


@pytest.mark.parametrize(
    ("other", "told"),
    [("Libya had itself called for a meeting of the league.", []), ("Tunisia called for a meeting of the league.", [("same", "event")])],
)
def test_what_two_states_call_for_is_no_one_call(read_texts: Reader, other: str, told: list[tuple[str, str]]) -> None:
    board = lay_out(read_texts("Tunisia asked the league to meet on Monday.", other).accounts)
    assert _told(board, [_weigh(board, 0.95, 0.02, day=1.0)]) == told


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("The rocket fell 900 kilometres east of Samoa.", "The rocket flew 2,400 kilometres.", False),
        ("The rocket flew 900 kilometres.", "The rocket flew 2,400 kilometres.", True),
    ],
)
def test_numbers_of_two_things_are_not_told_to_differ(read_texts: Reader, one: str, other: str, is_told: bool) -> None:
    board = lay_out(read_texts(one, other).accounts)
    assert bool(_told(board, [_weigh(board, 0.9, 0.9, numbers_apart=0.5)])) is is_told


@pytest.mark.parametrize(("opposed", "told"), [(0.0, []), (0.5, [("supersedes", "happened")])])
def test_an_act_of_a_later_day_supersedes_only_what_it_undoes(read_texts: Reader, opposed: float, told: list[str]) -> None:
    board = lay_out(read_texts("The fort was held on Monday.", "The fort was given up on Friday.", days=_DAYS).accounts)
    assert _told(board, [_weigh(board, 0.9, 0.9, 0.9, days_apart=0.5, opposed=opposed)]) == told


@pytest.mark.parametrize(("later", "told"), [(0.0, [("same", "event")]), (0.5, [])])
def test_a_later_state_of_things_is_not_the_same(read_texts: Reader, later: float, told: list[tuple[str, str]]) -> None:
    board = lay_out(read_texts("The text is to be signed in Lahti.", "The text was signed in Lahti.").accounts)
    assert _told(board, [_weigh(board, 0.9, 0.1, later)]) == told


def test_the_scraps_of_copied_sentences_make_no_agreement(read_texts: Reader) -> None:
    board = lay_out(read_texts("On social media.", "On social media.").accounts)
    assert _told(board, [_weigh(board, 0.9, 0.1, is_copy=1.0)]) == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The two signed seven papers.", "The two signed five papers.", [("contradicts", "number")]),
        ("The two will sign seven papers.", "The two signed five papers.", []),  # ahead
        ("The shell killed four sailors.", "The shell wounded six porters.", []),
        ("The shell killed four sailors.", "The shell killed six porters.", [("contradicts", "number")]),
        ("Eleven presidents met in Turku.", "Twelve lorries stood in Turku.", []),
        ("Turku became the eighth capital.", "Turku became the ninth seat.", [("contradicts", "number")]),
    ],
)
def test_two_numbers_are_of_one_thing_where_the_words_let_them_be(
    read_texts: Reader, one: str, other: str, told: list[tuple[str, str]]
) -> None:
    board = lay_out(read_texts(one, other).accounts)
    assert _told(board, [_weigh(board, 0.9, 0.9, numbers_apart=0.5)]) == told


@pytest.mark.parametrize(
    ("days", "words", "relation"),
    [
        (("2019-02-06", "2019-02-08"), "put back to", "supersedes"),
        (("2019-02-06", "2019-02-06"), "put back to", "contradicts"),
        (("2019-02-06", "2019-02-08"), "fixed for", "contradicts"),
    ],
)
def test_what_a_later_report_says_was_put_off_has_a_new_day(read_texts: Reader, days: tuple[str, str], words: str, relation: str) -> None:
    board = lay_out(read_texts("The mills meet on Friday.", f"The meeting of the mills was {words} Monday.", days=days).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert relate(board, "contradicts", "happened", "meet", (sides[0], sides[1])).relation == relation
