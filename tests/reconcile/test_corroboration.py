from __future__ import annotations

from collections.abc import Callable

from casus.model.story import Story

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, int, int]]:
    return [(h.events[0][1].act, len({r for r, _ in h.events}), h.origins) for h in story.happenings]


def test_two_events_that_clauses_tell_to_be_one_are_one_happening(read_texts: Reader) -> None:
    story = read_texts(
        "NATO ministers invited Georgia on Monday to join the pact.", "NATO has invited the small state of Georgia to join the pact."
    )
    assert ("invite", 2, 2) in _told(story)


def test_acts_of_two_kinds_in_one_clause_stay_apart(read_texts: Reader) -> None:
    story = read_texts(
        "NATO ministers invited Georgia on Monday to join the pact.", "NATO has invited the small state of Georgia to join the pact."
    )
    assert all(len({e.status for _, e in h.events}) == 1 for h in story.happenings)


def test_a_clause_without_an_event_stands_behind_the_act_that_it_tells(read_texts: Reader) -> None:
    story = read_texts("Ethiopia congratulated Somalia on the admission.", "Ethiopia welcomed the admission of Somalia on Monday.")
    assert all(h.origins == 2 for h in story.happenings)
