"""What happened after a report was published contradicts nothing in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.afterwards import is_afterwards, is_long_after, is_of_later_day
from casus.reconcile.board import lay_out
from casus.reconcile.relate import Side, relate
from casus.reconcile.sifting import sift

Reader = Callable[..., Story]
_DAYS = ("2019-02-06", "2019-02-13")  # two Wednesdays


def _told(story: Story) -> list[str]:
    return [f.slot for f in story.findings if f.relation == "contradicts"]


def test_what_was_done_after_a_report_is_another_act(read_texts: Reader) -> None:
    one, other = "Lund won eleven votes in the council.", "Lund won nine votes in the council on Tuesday."
    assert _told(read_texts(one, other, days=(_DAYS[1], _DAYS[1]))) == ["number"]
    assert _told(read_texts(one, other, days=_DAYS)) == []


@pytest.mark.parametrize(
    "other",
    [
        "No shot was fired in Lahti, the mayor said on Monday.",  # a day on which it was said
        "No shot will be fired in Lahti on Monday.",
        "No shot had been fired in Lahti by Monday.",
    ],
)
def test_neither_a_day_of_speaking_nor_one_ahead_parts_two_reports(read_texts: Reader, other: str) -> None:
    board = lay_out(read_texts("Shots were fired in Lahti.", other, days=_DAYS).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert not is_afterwards(relate(board, "contradicts", "status", "shots", (sides[0], sides[1])), board)


@pytest.mark.parametrize(
    ("slot", "other", "days", "is_it"),
    [
        ("number", "Lund holds forty prisoners.", ("2019-02-06", "2019-03-13"), True),
        ("number", "Lund holds forty prisoners.", ("2019-02-06", "2019-02-13"), False),
        ("status", "Lund has no prisoners.", ("2019-02-06", "2019-03-13"), True),
        ("status", "Lund denies that he holds prisoners.", ("2019-02-06", "2019-03-13"), False),
        ("status", "Lund never held prisoners.", ("2019-02-06", "2019-03-13"), False),
        ("office", "Lund holds forty prisoners.", ("2019-02-06", "2019-03-13"), False),
    ],
)
def test_what_two_reports_weeks_apart_tell_has_changed_since(
    read_texts: Reader, slot: str, other: str, days: tuple[str, str], is_it: bool
) -> None:
    board = lay_out(read_texts("Lund holds thirty prisoners.", other, days=days).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert is_long_after(relate(board, "contradicts", slot, "prisoners", (sides[0], sides[1])), board) is is_it


def test_who_names_the_same_day_tells_of_it_weeks_later_too(read_texts: Reader) -> None:
    texts = "Lund took thirty prisoners on 4 February 2019.", "On 4 February 2019 Lund took forty prisoners."
    board = lay_out(read_texts(*texts, days=("2019-02-06", "2019-03-13")).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert not is_long_after(relate(board, "contradicts", "number", "prisoners", (sides[0], sides[1])), board)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The pact is for ten years.", "The pact runs for a term of five years."),
        ("An agreement on new ships was reached.", "Nothing has been agreed about new ships."),
    ],
    ids=["a term", "nothing"],
)
def test_what_is_written_in_a_text_does_not_change_with_time(read_texts: Reader, one: str, other: str) -> None:
    board = lay_out(read_texts(one, other, days=("2019-02-06", "2019-03-13")).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert not is_long_after(relate(board, "contradicts", "number", "pact", (sides[0], sides[1])), board)


def test_who_names_another_day_tells_of_it_weeks_later(read_texts: Reader) -> None:
    texts = "Lund took thirty prisoners on 4 February 2019.", "On 11 March 2019 Lund took forty prisoners."
    board = lay_out(read_texts(*texts, days=("2019-02-06", "2019-03-13")).accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    assert is_long_after(relate(board, "contradicts", "number", "prisoners", (sides[0], sides[1])), board)


def test_numbers_of_reports_weeks_apart_are_not_told_to_differ(read_texts: Reader) -> None:
    texts = "Lund won eleven votes in the council.", "Lund won nine votes in the council."
    assert _told(read_texts(*texts, days=("2019-02-06", "2019-02-13"))) == ["number"]
    assert _told(read_texts(*texts, days=("2019-02-06", "2019-03-13"))) == []


def test_clauses_of_reports_weeks_apart_agree_on_no_act(read_texts: Reader) -> None:
    texts = "The council of Lahti closed the harbour to tankers.", "Lahti's council closed the harbour to tankers."
    near, far = (read_texts(*texts, days=("2019-02-06", day)) for day in ("2019-02-07", "2019-04-10"))
    assert [[f.slot for f in s.findings if f.relation == "same"] for s in (near, far)] == [["event"], []]


@pytest.mark.parametrize(
    ("one", "is_it"),
    [("Crowds rallied in Lahti on Tuesday.", True), ("Crowds rallied in Lahti.", False), ("Crowds will rally in Lahti on Monday.", False)],
)
def test_what_came_when_a_report_was_out_supersedes_nothing_that_it_tells_as_done(read_texts: Reader, one: str, *, is_it: bool) -> None:
    story = read_texts(one, "Crowds marched in Lahti on Sunday.", days=_DAYS, outlets=("Herald", "Herald"))
    board = lay_out(story.accounts)
    sides = [Side(s, s.account.sentences[0]) for s in board.sheets]
    finding = relate(board, "contradicts", "place", "rally", (sides[0], sides[1]))
    assert finding.relation == "supersedes"
    assert is_of_later_day(finding, board) is is_it
    assert bool([*sift([finding], board, None)]) is not is_it
