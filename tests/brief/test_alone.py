"""What is said of one report alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.brief.alone import Elsewhere
from casus.brief.evidence import Library
from casus.brief.happened import list_events
from casus.codebook.book import Codebook
from casus.model.story import Story

MakeStory = Callable[..., Story]


@pytest.mark.parametrize(
    ("other", "may_tell"),
    [
        ("Lund, an oil trader, is under arrest in Oslo.", True),  # no act in so many words
        ("A second trader was arrested in Lahti.", False),  # another one, elsewhere
        ("Lund is a trader in Oslo.", False),
    ],
)
def test_an_act_is_told_by_one_alone_where_no_other_has_its_verb_and_its_words(
    make_story: MakeStory, codebook: Codebook, other: str, *, may_tell: bool
) -> None:
    library = Library(make_story(("Herald", "Norway's police arrested Erik Lund in Oslo."), ("Gazette", other)), codebook.actors)
    events = [e for e in list_events(library) if e.carriers == ("Herald",)]
    assert events
    assert [Elsewhere(library).may_tell(e) for e in events] == [may_tell] * len(events)
