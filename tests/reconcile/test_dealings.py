"""Dealings that one tells and another says never were."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casus.model.story import Story
from casus.reconcile.board import lay_out
from casus.reconcile.dealings import match_dealings
from casus.reconcile.facts import find_facts

Reader = Callable[..., Story]


def _told(story: Story) -> list[tuple[str, str]]:
    board = lay_out(story.accounts)
    return [(f.relation, f.slot) for f in match_dealings(board, [find_facts(s, board.towns) for s in board.sheets])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Kenya sent police to Mali at the request of its prime minister.",
            "The prime minister of Mali never asked for police, an aide said.",
        ),
        ("Uganda has called in the Arab League.", "Uganda has not appealed to the Arab League, a diplomat said."),
        ("The president of Uganda has talked by telephone with Turkey.", "Uganda has not spoken with Turkey since May."),
        ("Peru accepted the timetable for the pipeline.", "Peru never agreed to a timetable, a minister said."),
        ("Norway was notified of the launch by Russia.", "Russia gave no notice of the launch to Norway."),
        ("Norway was informed on Monday, the envoy said.", "Norway had received no notice from Russia by Tuesday."),
        ("Norway had been informed.", "No notice was given to Norway, an aide said."),
        ("Norway was informed of the launch by Russia.", "Norway got no warning from Russia."),
        ("Uganda has asked Mali for engineers.", "Uganda had never asked Mali for engineers."),
        ("Uganda denied that it had asked Mali for engineers.", "Uganda has asked Mali for engineers."),
        ("The Imam has sued for peace by telegraph.", "The Imam has not asked anyone for peace."),
        ("Uganda asked for nothing, an aide said.", "Uganda asked Mali for engineers."),
        ("A trader said that Uganda had asked Mali for ships. Uganda said that it had never asked Mali for ships.", "It rained."),
        ("Peru has spoken with Chile.", "Chile has not spoken with Peru."),
        ("Mali was asked by Uganda for engineers.", "Uganda never asked Mali for engineers."),
        ('"We asked Mali for engineers," the minister of Uganda said.', "Uganda never asked Mali for engineers."),
        ("Engineers came at the request of Uganda.", "Uganda never asked for engineers."),
        ("Peru promised Chile a port.", "Peru never promised Chile anything."),
        ("Norway was invited, the envoy said.", "No invitation was ever sent to Norway, an aide said."),
    ],
)
def test_who_asked_spoke_or_agreed_did_not_say_never(read_texts: Reader, one: str, other: str) -> None:
    assert ("contradicts", "status") in _told(read_texts(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uganda has asked Mali for engineers.", "Peru never asked Mali for engineers."),  # another asked
        ("Uganda has asked Mali for engineers.", "Uganda has never refused a request of Mali's."),  # who never refused was asked
        ("Uganda asked Mali for engineers in May.", "Uganda had not asked Mali for engineers in April."),  # another day
        ("Uganda has called in the Malian ambassador.", "Uganda has not asked any Malian for a truce."),  # summoned
        ("Uganda has left the pact, radio announced.", "The Arab League got no notice from Uganda."),  # told the public
        ("Uganda will ask Mali for engineers.", "Uganda has never asked Mali for engineers."),  # not yet
        ("Uganda has asked Mali for engineers.", "Uganda has not yet asked Mali for engineers."),
        ("Uganda has spoken with Turkey.", "Uganda has not spoken with Greece."),
        ("Norway was informed by Russia.", "Norway received no notice from Finland."),
        ("Norway was informed on Monday.", "The port had received no notice."),
        ("Norway had been informed of the fee.", "Norway was not told of the launch."),
        ("Uganda denied that it had asked Mali for engineers.", "Uganda has never asked Mali for engineers."),
        ("Has Uganda asked Mali for engineers?", "Uganda has never asked Mali for engineers."),
        ("Mali was asked for engineers by Uganda.", "Peru never asked Mali for engineers."),
        ("Engineers came at the request of Peru.", "Uganda never asked for engineers."),
        ("Uganda came uninvited to Mali.", "Mali did not invite Uganda."),
        ("Uganda has asked Mali for engineers.", "Uganda does not think that it asked Mali for engineers."),
        ("Peru promised Chile a port.", "Peru promised Chile no ship."),
        ("Peru asked for ships.", "Peru did not ask Chile for tents."),
        ("Peru declined a request of Chile for ships.", "Chile never asked Peru for ships."),
        ("Uganda asked Mali for engineers. Uganda never asked Mali for engineers.", "The market is open."),  # one voice
        ("Norway was informed on Monday.", "Norway did not notify the port of its fee."),  # the one who was told may not have told
        ("Norway was asked for ships.", "Nobody asked Norway for a mast."),  # one asks several things of one
        ("Peru accepted the timetable for the pipeline.", "Peru did not send a letter in which it agreed to the timetable."),
    ],
)
def test_another_party_day_or_time_is_another_dealing(read_texts: Reader, one: str, other: str) -> None:
    assert _told(read_texts(one, other)) == []


def test_an_office_counts_only_where_no_actor_is_known(read_texts: Reader) -> None:
    one = "President Idriss Ruiz of Chad met the president of Niger on Monday."
    assert _told(read_texts(one, "President Idriss Ruiz of Chad has not met the president of Mali, an aide said.")) == []
    assert _told(read_texts(one, "President Idriss Ruiz of Chad has not met the president of Niger, an aide said.")) != []


def test_of_many_reports_none_are_compared(read_texts: Reader) -> None:
    board = lay_out(read_texts("Uganda has asked Mali for engineers.", "Uganda has never asked Mali for engineers.").accounts)
    facts = [find_facts(s, board.towns) for s in board.sheets]
    assert [*match_dealings(board, facts)]
    assert not [*match_dealings(board, facts * 7)]
