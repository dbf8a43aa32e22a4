"""Two states of one thing that exclude each other, in whatever words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from casus.model.story import Story
from casus.reconcile.alike import Alike
from casus.reconcile.board import lay_out
from casus.reconcile.exclusions import match_exclusions
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]
_NUMBERS: dict[str, int] = {}  # of the texts asked of so far; a hash may be that of another


def _one(texts: Sequence[str]) -> Any:
    """Return vectors by which all texts are alike."""
    return np.array([(1.0, 0.0) for _ in texts])


def _each(texts: Sequence[str]) -> Any:
    """Return vectors by which no two texts are alike."""
    return np.eye(400)[[_NUMBERS.setdefault(text, len(_NUMBERS)) for text in texts]]


def _told(story: Story, vectors: Callable[[Sequence[str]], Any] = _one) -> list[str]:
    board = lay_out(story.accounts)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    return [f.about for f in match_exclusions(board, facts, Alike(vectors)) if f.relation == "contradicts"]


EXCLUDED = (
    ("waters", "The trawler was stopped in Danish waters.", "The trawler was boarded on the high seas."),
    ("arms", "The monks were unarmed.", "The monks had hidden grenades under the hay."),
    ("heavy arms", "They took the mill with rifles and nothing heavier.", "Howitzers had fired on the mill all night."),
    ("flag", "The barge flew no flag.", "A Bolivian-flagged barge ran aground."),
    ("resistance", "The fort surrendered to the lancers.", "The guards held the fort for two days."),
    ("treatment", "The fishermen were well treated.", "The fishermen were beaten with rifle butts."),
    ("untouched", "No house in the valley was hit.", "Four houses in the valley were shelled."),
    ("order", "The march passed without incident.", "The marchers smashed the lamps."),
    ("fighting", "The shooting continued around the mill.", "The guns around the mill were silent."),
    ("accord", "Nothing was decided in Hamar.", "The mayors decided in Hamar to sell the mill."),
    ("custody", "No fisherman was detained.", "The fishermen were taken prisoner."),
    ("cargo", "The barge was in ballast.", "The barge was laden with salt."),
    ("purpose", "The barge strayed over the bar.", "The barge crossed the bar on purpose."),
    ("vote", "Bhutan voted for the canal.", "Bhutan abstained."),
    ("damage", "The tug came home under her own power.", "The tug was towed into the bay."),
    ("will", "The pilot came of his own free will.", "The pilot was dragged from his bed."),
    ("notice", "The ferries were fired on without warning.", "The masters of the ferries had been warned by radio."),
    ("hurt", "Nobody was hurt aboard.", "A stoker lost two fingers aboard."),
    ("dead", "Nobody was killed aboard.", "Two stokers died aboard."),
    ("shots", "Not one shell fell on the mill.", "A lancer counted nine shell holes in the mill."),
    ("weather", "Thick fog lay over the bay.", "The night was clear over the bay."),
    ("engine", "The engine of the barge failed.", "The engines of the barge were running."),
    ("lights", "The barge showed no lights.", "Every lamp on the barge was burning."),
    ("food", "The fishermen were kept without food.", "The fishermen remember tea and eggs."),
    ("doctor", "The pilot was refused a doctor.", "Surgeons have discharged the pilot."),
    ("departure", "The consul was ordered out of Thimphu.", "The consul left Thimphu of his own accord."),
    ("unharmed", "None of the barges was so much as scratched.", "One of the barges has holes under the bow."),
    ("survivors", "There were no survivors from the barge.", "A cook of the barge was picked up."),
    ("unanimity", "The mayors were of one mind on the mill.", "Two of the mayors voted against the mill."),
    ("margin", "The canal was approved by a wide margin.", "The canal was approved by a single vote."),
    ("ballot", "The canal was settled without a vote.", "The mayors voted on the canal."),
    ("boarding", "Nobody came aboard the barge.", "The barge was boarded by six lancers."),
    ("signature", "Bhutan never signed the lease.", "Bhutan signed the lease in Hamar."),
    ("request", "The mayor never asked for lancers.", "The lancers came at the request of the mayor."),
    ("answer", "Bhutan turned down the lease.", "Bhutan accepted the lease."),
    ("permission", "At no time did the mayor forbid the flights.", "The mayor refused permission for the flights."),
    ("apology", "The mayor has apologised for nothing.", "The mayor expressed his regrets."),
    ("paper", "The consul has received no protest.", "The protest was delivered to the consul."),
    ("threat", "The master heard no threats.", "The threat was shouted to the master."),
    ("command", "Bhutan never directed the search.", "Bhutan was in command of the search."),
    ("consulted", "The mayors were not consulted on the lease.", "The lease was made with the consent of the mayors."),
    ("quiet", "There was no attack on the mill.", "The mill fell after an assault."),
    ("blows", "Nobody had touched him.", "Sailors set about him with oars."),
    ("truce", "The lancers kept the truce.", "The lancers broke the armistice."),
    ("walkout", "Bhutan sat through the speech.", "Bhutan walked out of the hall."),
    ("finds", "Nothing was found in the mill.", "Nine lamps had been discovered in the mill."),
    ("munitions", "Ammunition there was none in the crates.", "The crates held parts of rockets."),
    ("missing craft", "No helicopter of the fleet is missing.", "A helicopter of the fleet was forced down."),
)


@pytest.mark.parametrize(("name", "one", "other"), EXCLUDED)
def test_two_states_of_one_thing_that_exclude_each_other_are_contradicted(read_texts: Reader, name: str, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == [name]
    assert _told(read_texts(other, one)) == [name]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The monks were unarmed.", "The monks had no grenades."),  # both say so
        ("The monks were not unarmed.", "The monks had hidden grenades under the hay."),
        ("The pilot denied that the monks were unarmed.", "The monks had hidden grenades under the hay."),
        ("The monks will be unarmed.", "The monks had hidden grenades under the hay."),  # not yet
        ("The monks were unarmed on 4 February 2019.", "The monks had grenades on 5 February 2019."),  # two days
        ("The monks were unarmed, and the guards had rifles.", "It rained."),
        ("Bhutan voted for the canal.", "Nepal abstained."),  # another votes
        ("Bhutan turned down the lease.", "Nepal accepted the lease."),
        ("No agreement was reached on tolls.", "The mayors agreed to sell the mill."),  # another matter
        ("No one else was hurt aboard.", "A stoker lost two fingers aboard."),
        ("No request had come from Mali.", "The president of Uganda had requested the lancers."),  # two who ask
        ("The mayor was not yet asked for lancers.", "The lancers came at the request of the mayor."),
        ("The trawler was stopped in international waters.", "The trawler was boarded in international waters."),
        ("The trawler was stopped in deep waters.", "The trawler was boarded on the high seas."),  # nobody's
    ],
)
def test_what_is_said_of_two_things_or_denied_excludes_nothing(read_texts: Reader, one: str, other: str) -> None:
    assert not _told(read_texts(one, other))


def test_states_of_things_change_with_the_days_between_two_reports(read_texts: Reader) -> None:
    texts = "The tug is intact.", "The tug was towed into the bay."
    assert _told(read_texts(*texts, days=("2019-02-06", "2019-02-20")))
    assert not _told(read_texts(*texts, days=("2019-02-06", "2019-02-21")))


def test_clauses_that_are_not_alike_are_of_two_things(read_texts: Reader) -> None:
    assert not _told(read_texts("The monks were unarmed.", "The monks had hidden grenades under the hay."), _each)


def test_raiders_who_surrender_are_those_whose_attack_was_repulsed(read_texts: Reader) -> None:
    assert not _told(read_texts("The raiders surrendered to the frigate.", "The frigate repulsed the attack of the raiders."))
