"""A force that was not there, and what another has it do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.absences import match_absences
from casus.reconcile.board import lay_out
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, str]]:
    board = lay_out(story.accounts)
    return [(f.relation, f.slot) for f in match_absences(board, [find_facts(s, board.towns) for s in board.sheets])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenyan jets bombed a village near Kismayo.", "No Kenyan aircraft has crossed the border, a spokesman said."),
        ("Kenya moved four battalions up to the river.", "Not a single Kenyan battalion has reached the river."),
        ("Kenyan officers lead the rebels.", "Not one Kenyan has set foot in Somalia."),
        ("Kenyan soldiers entered Somalia on Tuesday.", "No foreign soldier has set foot on Somali soil."),
        ("The bridge fell after an attack by two Kenyan companies.", "There has never been a Kenyan soldier in the province."),
        ('"Our soldiers entered Somalia on Monday," the minister of Kenya said.', "No Kenyan soldier has entered Somalia."),
        ("A herder said that Kenyan men had crossed the river. Kenya said that no Kenyan soldier had crossed the river.", "It rained."),
        ("Kenyan soldiers entered the town of Kismayo.", "No Kenyan soldier has entered the town of Kismayo."),
        (
            "Kenyan troops overran a Somali post at Kismayo on Tuesday.",
            "No Kenyan soldier has set foot in Somalia, an official said on Friday.",
        ),
        ("Kenya denied that Kenyan soldiers had crossed the border.", "Kenyan soldiers crossed the border."),
        ("Kenya has no soldiers in Somalia.", "Kenyan soldiers entered Somalia on Monday."),
        ("Kenya supplied two battalions.", "Kenya has never sent soldiers to Somalia."),
        ("Forty Kenyan soldiers are still hidden by herders.", "Not one Kenyan soldier has been discovered."),
        ("Kenyan jets bombed a village near Kismayo.", '"No aircraft of ours has crossed the border," the army of Kenya said.'),
    ],
)
def test_no_force_was_there_against_what_one_did_there(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == [("contradicts", "status")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenyan jets bombed a village near Kismayo.", "No Ugandan aircraft has crossed the border, a spokesman said."),
        ("Kenyan jets bombed a village near Kismayo.", "No Kenyan soldier has crossed the border, a spokesman said."),  # another branch
        ("Kenyan jets bombed a village on Monday.", "No Kenyan aircraft crossed the border on Friday."),
        ("Kenyan jets would bomb the village.", "No Kenyan aircraft has crossed the border."),
        ("Three columns of Kenyan soldiers marched home.", "Not a single Kenyan was hurt, says a nurse who was there."),
        ("Kenyan soldiers crossed the border at Liboi.", "No Kenyan soldier who crossed the border at Liboi was killed."),
        ('"Our soldiers entered Somalia on Monday," a herder said.', "No Kenyan soldier has entered Somalia."),
        ("Kenyan soldiers crossed the border. No Kenyan soldier crossed the border.", "It rained."),  # one voice
        ("Kenya sent no soldiers to Somalia.", "No Kenyan soldier has crossed the border."),
        ("Kenyan soldiers crossed the border of Somalia.", "No Ugandan soldier crossed the border of Somalia."),
        ("Kenya has no soldiers.", "Kenyan soldiers entered Somalia on Monday."),  # of its own at home
        ("Somali soldiers set foot on Somali soil.", "No foreign soldier has set foot on Somali soil."),
    ],
)
def test_another_state_branch_or_day_is_not_meant(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []


def test_what_is_done_after_another_report_was_written_is_not_what_it_denies(read_texts: Reader) -> None:
    texts = "No Kenyan soldier has crossed the border.", "Kenyan soldiers crossed the border."
    assert _told(read_texts(*texts, days=("2019-02-06", "2019-02-06"))) == [("contradicts", "status")]
    assert _told(read_texts(*texts, days=("2019-02-06", "2019-02-09"))) == []


def test_of_many_reports_none_are_compared(read_texts: Reader) -> None:
    board = lay_out(read_texts("Kenyan soldiers crossed the border.", "No Kenyan soldier crossed the border.").accounts)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    assert [*match_absences(board, facts)]
    assert not [*match_absences(board, facts * 7)]
