"""What shows that two numbers are not of one thing, whatever they share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts
from casus.reconcile.figures import find_figures, shared_noun
from casus.reconcile.figures_apart import are_of_two_matters, cannot_be_one

Reader = Callable[..., Story]


def _are_apart(story: Story) -> bool:
    board = lay_out(story.accounts)
    ours, theirs = (find_figures(find_facts(s, board.towns), board.actor_of) for s in board.sheets)
    pairs = [(a, b) for a in ours for b in theirs if shared_noun(a, b)]
    assert pairs
    return all(cannot_be_one(a, b, board.states) for a, b in pairs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenya wants twenty observers in each district.", "Kenya has sent eighteen observers."),
        ("The barge lay nine miles off the cape.", "The barge never came within the three miles."),
        ("The barge sank 14 miles from the shore.", "The barge sank just outside the twelve-mile line."),
        ("The rocket fell 900 kilometres east of Samoa.", "The rocket flew 2,400 kilometres."),
        ("The Lahti Star, of 18,000 tons, was stopped.", "She carried 16,000 tons of barley."),
        ("Norway put a cruiser and five frigates to sea.", "Norway had six warships off the reef."),
        ("Two cutters and four tugs carried the raiders.", "The raiders came in six ships."),
        ("Chad has money for six batteries, and for eight a lender must be found.", "Chad wants fourteen batteries or none."),
        ("The first of the 14 Hawk batteries came.", "Chad was offered eighteen batteries of SAM-6."),
        ("Of three gunboats bought in Spain, two put to sea.", "Two gunboats drove the rig away."),
        ("Norway ordered six cutters in May.", "Norway will cancel two of the six cutters it had on order."),
        ("Norway counted eight Chinese ships at the reef.", "Norway counted five Danish ships at the reef."),
        ("The raiders attacked five merchant ships.", "The navy took three ships of the pirates."),
        ("Norway took off 17,000 civilians.", "Norway took off 10,000 soldiers."),
        ("Twenty attackers were killed at Kati.", "The mission counted 18 civilian dead at Kati."),
        ("Ninety soldiers landed in Gabon.", "Thirty policemen of Gabon were suspended."),
        ("Three guards of Chad were hurt.", "Eight members of the two forces were hurt, six of them guards of Chad."),
        ("The truce holds for fifteen days.", "The truce has been lengthened by two weeks."),
        ("Mali owes 76 million dollars.", "Mali owes 115 million dollars, of which the rent makes up 76."),
        ("Three sailors of Norway were hurt.", "Two sailors of Norway lost fingers and a third broke his wrist."),
        ("Mali hopes for 180 million dollars.", "A protocol gives Mali 132 million dollars."),
        ("The truce may last three years more.", "The truce was signed for seven years."),
        ("The guards marched three days.", "Mali gave the guards five days to go home."),
        ("Lorries moved only after six days.", "The strike lasted nine days."),
        ("Norway held the post for three hours.", "Norway must leave the post within five hours."),
        ("Norway lost five of the seven posts.", "Two posts of Norway still held out."),
        ("Lund came for the first time in seven years.", "Lund came for two years."),
        ("All 32 states must ratify the pact before Chad can join.", "24 states have ratified the pact."),
        ("Erik Lund was sentenced to fourteen years.", "Peter Hoffmann was sentenced to nine years."),
    ],
)
def test_two_numbers_of_two_things_are_apart(read_texts: Reader, one: str, other: str) -> None:
    assert _are_apart(read_texts(one, other))
    assert _are_apart(read_texts(other, one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The barge lay eight miles off the cape.", "The barge was within the three-mile limit."),
        ("The rocket flew 900 kilometres.", "The rocket flew 2,400 kilometres."),
        ("The barge lay six miles from the shore.", "The barge lay in open waters, eighteen miles out."),
        ("Twenty attackers were killed at Kati.", "Twelve people were killed at Kati."),
        ("The price rose by five percent.", "The price went up by six percent."),
        ("She carried 18,000 tons of barley.", "She carried 16,000 tons of barley."),
        ("Norway put five frigates to sea.", "Norway put a cruiser and six frigates to sea."),
        ("Two Chinese ships kept watch at the reef.", "Three ships of China kept watch at the reef."),
        ("Mali hopes for 180 million dollars.", "Mali asked for 132 million dollars."),
        ("Erik Lund was sentenced to fourteen years.", "Lund was sentenced to nine years."),
        ("Norway sold all fifteen cutters.", "Norway sold four of the fifteen cutters."),
        ("Norway gave the guards two weeks to go home.", "Norway set a deadline of three weeks."),
        ("Norway will give twelve months' notice.", "Norway may leave with six months' notice."),
    ],
)
def test_two_numbers_of_one_thing_are_not(read_texts: Reader, one: str, other: str) -> None:
    assert not _are_apart(read_texts(one, other))


def test_a_time_before_which_a_clause_ends_is_a_date(read_texts: Reader) -> None:
    board = lay_out(read_texts("The mail failed on Friday, two days after Mali had expelled the envoys.").accounts)
    assert not find_figures(find_facts(board.sheets[0], board.towns), board.actor_of)


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("Twelve soldiers were killed at Kati.", "Nine soldiers were wounded at Kati.", True),
        ("Twelve soldiers were killed at Kati.", "Nine soldiers were captured at Kati.", True),
        ("Nine soldiers were wounded at Kati.", "Five soldiers are missing.", True),
        ("Twelve soldiers were killed at Kati.", "Nine soldiers were lost at Kati.", False),
        ("The talks took two days.", "The deadline is three days.", True),
        ("The fighting took two days.", "Mali held out for three days.", False),
        ("The truce holds for five days.", "Mali was given five days.", False),
        ("The minister is fifty years old.", "The lease runs for forty years.", True),
    ],
)
def test_two_matters_are_told_apart_by_the_words_beside_the_numbers(read_texts: Reader, one: str, other: str, are_two: bool) -> None:
    board = lay_out(read_texts(one, other).accounts)
    (left,), (right,) = (find_figures(find_facts(s, board.towns), board.actor_of) for s in board.sheets)
    assert len({left.matter, right.matter} - {""}) == 2
    assert are_of_two_matters(left, right) == are_two
