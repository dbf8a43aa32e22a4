from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story

Reader = Callable[..., Story]


@pytest.mark.parametrize(
    "texts",
    [
        ("Eritrea's army said Ethiopian troops had opened fire. Ethiopia's government said Eritrean soldiers had attacked its men.",),
        ("Jakarta had asked for the truce, a rebel said; a minister said it was the rebels who had asked for it.",),
        (
            "The frigate rammed the trawler, the skipper said.",
            "The navy said the trawler had crossed the path of the frigate.",
        ),
    ],
)
def test_two_who_name_another_doer_contradict_each_other(read_texts: Reader, texts: tuple[str, ...]) -> None:
    clashes = [f for f in read_texts(*texts).findings if f.relation == "contradicts"]
    assert [(f.slot, f.between) for f in clashes] == [("actor", "speakers")]


@pytest.mark.parametrize(
    "texts",
    [
        ("Ethiopia's army said Eritrean troops had shelled Zalambessa. Eritrea's army said Ethiopian troops had shelled Tsorona.",),
        ("The frigate rammed the trawler, the skipper said.", "The navy said the frigate had hit the trawler's bow."),
        ("The skipper said his trawler had turned into a storm.", "The navy said a ferry had sailed into the port."),
    ],
)
def test_two_deeds_and_one_doer_are_no_contradiction(read_texts: Reader, texts: tuple[str, ...]) -> None:
    assert [f for f in read_texts(*texts).findings if f.relation == "contradicts"] == []
