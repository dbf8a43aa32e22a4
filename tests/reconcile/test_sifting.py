"""Contradictions that the words show to be none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Libyan jets bombed the airport of Moyo on Friday.", "Libyan jets stopped bombing the airport of Moyo on Saturday."),
        ("Chad fired on the patrol.", "Chad denied that it had fired on the patrol first."),
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


def test_what_is_one_stays(read_texts: Callable[..., Story]) -> None:
    found = read_texts("Chad fired on the patrol.", "Chad denied that it had fired on the patrol.").findings
    assert [f.slot for f in found if f.relation == "contradicts"] == ["status"]
