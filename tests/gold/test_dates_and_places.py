from __future__ import annotations

from typing import Any

import dates_and_places as timed
import pytest
from coding import Document, choices

DOCUMENTS = timed.read_timed()


def first(coded: str) -> str | None:
    return next(iter(sorted(choices(coded), reverse=True))) or None


def perfect(document: Document) -> dict[str, Any]:
    """The account that says exactly what was coded."""
    times = [{"span": document.find(t.p, t.words), "type": t.type, "value": t.value} for t in document.codes.time]
    events = []
    for number, where in enumerate(document.codes.place):
        place = {"span": document.find(where.p, where.words), "state": first(where.state), "name": first(where.town)}
        trigger = document.find(where.p, where.trigger)
        events.append({"id": str(number), "trigger": trigger, "place": place, "happened": first(where.happened)})
    return {"times": times, "events": events}


def test_the_codings_of_times_and_places_have_no_fault() -> None:
    assert timed.check_timed() == []


def test_there_are_sixty_times_and_forty_places_at_least() -> None:
    assert sum(len(d.codes.time) for d in DOCUMENTS) >= 60
    assert sum(not w.optional for d in DOCUMENTS for w in d.codes.place) >= 40


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.name)
def test_an_account_that_says_what_was_coded_is_without_fault(document: Document) -> None:
    scores = timed.score_timed(document, perfect(document))
    assert [note for tally in scores.tallies.values() for note in tally.notes] == []
    assert not any(scores.counts.values())


def test_a_town_and_a_day_that_the_text_does_not_give_are_counted() -> None:
    document = next(d for d in DOCUMENTS if d.name == "northern-briefing")
    account = perfect(document)
    santiago = next(e for e in account["events"] if document.text[slice(*e["place"]["span"])] == "Santiago")
    santiago["place"]["name"], santiago["happened"] = "Santiago", "2023-03-05"
    assert dict(timed.score_timed(document, account).counts) == {"towns made up": 1, "days made up": 1}
