from __future__ import annotations

import pytest
from hand_made import Draft

from casus.ground.spans import Span
from casus.model.account import Account, Event, Party
from casus.reconcile import happenings
from casus.reconcile.stories import build_story

REPORTS, ACTS = 20, 60


def _report(number: int, n_pairs: int) -> Account:
    draft = Draft("\n\n".join(f"Report {number} has line {line} of its own." for line in range(ACTS)), outlet=f"o{number}")
    for line, sentence in enumerate(draft.sentences()):
        pair = line % n_pairs
        sides = [(Party(Span(sentence.start, sentence.start + 6), "Report", f"{side}{pair}", f"{side}{pair}"),) for side in "AB"]
        day = f"2020-05-0{1 + line % 7}" if line % 3 == 0 else None
        trigger = Span(sentence.start, sentence.start + 6)
        draft.events.append(
            Event(f"e{number}-{line}", "ASSAULT", "", (), *sides, trigger, sentence, (sentence,), day, None, "actual", None,
                  (), "attack", (), 0.0, "")
        )  # fmt: skip
    return draft.account()


@pytest.mark.parametrize("n_pairs", [ACTS, 7])
def test_events_are_not_compared_with_all_others(n_pairs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    original = happenings.is_same

    def counted(left: happenings.Outline, right: happenings.Outline) -> bool:
        nonlocal compared
        compared += 1
        return original(left, right)

    monkeypatch.setattr(happenings, "is_same", counted)
    build_story([_report(n, n_pairs) for n in range(REPORTS)])
    n_events = REPORTS * ACTS
    assert compared < 64 * n_events < n_events * n_events / 2


def test_building_twice_gives_the_same_story() -> None:
    accounts = [_report(n, 7) for n in range(3)]
    assert build_story(accounts) == build_story(accounts)
