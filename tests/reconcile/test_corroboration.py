from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile import stories
from casus.reconcile.board import lay_out
from casus.reconcile.corroboration import corroborate
from casus.reconcile.happenings import make_happening, match_happenings
from casus.reconcile.likeness import tell
from casus.reconcile.relate import Side, relate

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


def test_a_clause_that_tells_another_act_of_the_same_people_stands_behind_none(read_texts: Reader) -> None:
    board = lay_out(read_texts("Norway's police stormed the embassy of Chad.", "Hostages are held in the embassy of Chad.").accounts)
    tellings = tell(board)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    alike = relate(board, "same", "event", "embassy", (sides[0], sides[1]))
    own = [t for t in tellings if t.sheet is board.sheets[0]]
    (happening,) = corroborate(board, match_happenings(board, own), own, [alike])
    assert happening.clauses == ()
    assert happening.origins == 1


def test_a_clause_that_tells_the_act_in_its_word_stands_behind_it(read_texts: Reader) -> None:
    board = lay_out(read_texts("Norway's police stormed the embassy of Chad.", "After the embassy of Chad was stormed, all fled.").accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    alike = relate(board, "same", "event", "embassy", (sides[0], sides[1]))
    own = [t for t in tell(board) if t.sheet is board.sheets[0]]
    (happening,) = corroborate(board, match_happenings(board, own), own, [alike])
    assert happening.origins == 2


def test_what_is_doubted_stands_behind_no_act(read_texts: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = "Norway's police stormed the embassy of Chad in Lahti.", "After the embassy of Chad in Lahti was stormed by police, all fled."
    assert any(h.origins == 2 for h in read_texts(*texts).happenings)
    monkeypatch.setattr(stories, "match_happenings", lambda board, tellings: tuple(make_happening(board, [t]) for t in tellings))
    assert any(h.origins == 2 for h in read_texts(*texts).happenings)
    monkeypatch.setattr(stories, "is_doubted", lambda *_: True)
    assert all(h.origins == 1 for h in read_texts(*texts).happenings)
