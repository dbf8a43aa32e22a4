from __future__ import annotations

import copy
import doctest
from typing import Any

import acts
import coding
import floors
import matching
import pytest
from coding import Document, Evidence, StoryCoding, choices, read_stories
from floors import Floors
from score import COUNTED, figures, pinned
from scoring import score_account
from tallies import Scores
from tellings import check_tellings, read_tellings
from together import score_story

STORIES = read_stories()
DOCUMENTS = [document for story in STORIES for document in story.documents.values()]


def first(coded: str) -> str:
    return next(part for part in coded.split("|"))


def party(document: Document, p: int | list[int], words: str, name: str, actor: str) -> dict[str, Any]:
    span = document.find(p, words)
    return {"span": [*span], "text": name or document.text[slice(*span)], "actor": actor or None, "entity": None}


def coded_parties(coded: list[str] | None) -> list[dict[str, Any]]:
    return [{"span": None, "text": first(c), "actor": next(filter(str.isupper, c.split("|")), None), "entity": None} for c in coded or []]


def perfect(document: Document) -> dict[str, Any]:
    """The account that says exactly what was coded."""
    find, codes = document.find, document.codes
    return {
        "mentions": [],
        "statements": [
            {
                "id": s.id,
                "form": first(s.form),
                "stance": first(s.stance),
                "speakers": [party(document, s.p, w.words, w.name, first(w.actor)) for w in s.speakers],
                "cue": [[*find(s.p, w)] for w in s.cue],
                "content": [[*find(s.p, w)] for w in s.content],
                "channel": party(document, s.p, s.channel, "", "") if s.channel else None,
                "addressees": [party(document, s.p, w.words, "", "") for w in s.addressees],
                "said": s.said or None,
            }
            for s in codes.statement
        ],
        "events": [
            {
                "type": first(e.type),
                "actors": coded_parties(e.actors),
                "recipients": coded_parties(e.recipients),
                "trigger": [*find(e.p, e.trigger)],
                "also": [],
                "status": first(e.status),
                "happened": e.happened or None,
                "statements": [e.statement] if e.statement else [],
                "rule": "hand",
            }
            for e in codes.event
        ],
        "claims": [
            {
                "subject": subject,
                "relation": first(c.relation),
                "object": c.object,
                "value": first(c.value),
                "valid_from": c.valid_from,
                "valid_until": c.valid_until,
                "stance": c.stance,
                "span": [*find(c.p, c.words)],
            }
            for c in codes.claim
            for subject in c.subjects or [c.subject]
        ],
    }


def side(story: StoryCoding, evidence: Evidence) -> dict[str, Any]:
    return {"report": evidence.outlet, "span": [*story.spans(evidence)[0]], "text": evidence.words}


def perfect_story(story: StoryCoding) -> dict[str, Any]:
    found = [
        {
            "relation": f.relation,
            "slot": first(f.slot),
            "between": first(f.between),
            "left": side(story, f.right),
            "right": side(story, f.left),
            "origins": 2,
        }
        for f in story.findings.finding
    ]
    for group in story.findings.same:
        found += [  # the pairs among the others are found by way of the first
            {
                "relation": "same",
                "slot": first(group.slot),
                "between": "outlets",
                "left": side(story, group.evidence[0]),
                "right": side(story, other),
                "origins": group.origins or 2,
            }
            for other in group.evidence[1:]
        ]
    return {"findings": found, "copies": [[name, name] for name in story.documents]}


@pytest.fixture
def document() -> Document:
    return next(d for d in DOCUMENTS if d.name == "kontinent-dienst")


@pytest.mark.parametrize("module", [coding, matching, floors], ids=lambda m: m.__name__)
def test_the_examples_in_docstrings_hold(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("coded", DOCUMENTS, ids=lambda d: d.name)
def test_an_account_that_says_what_was_coded_scores_full_marks(coded: Document) -> None:
    scores = score_account(coded, perfect(coded))
    assert {name: tally.notes for name, tally in scores.tallies.items() if tally.notes} == {}
    assert not any(scores.counts.values())


def test_the_codings_of_stories_alone_are_legal() -> None:
    assert check_tellings(read_tellings()) == []


@pytest.mark.parametrize("story", [*STORIES, *read_tellings()], ids=lambda s: s.name)
def test_a_story_that_says_what_was_coded_scores_full_marks(story: StoryCoding) -> None:
    scores = score_story(story, perfect_story(story), {name: name for name in story.documents})
    assert {name: tally.notes for name, tally in scores.tallies.items() if tally.notes} == {}
    assert not any(scores.counts.values())


@pytest.mark.parametrize("coded", [d for prefix in acts.ALL for d in acts.read_acts(prefix)], ids=lambda d: d.name)
def test_acts_alone_that_are_what_was_coded_score_full_marks(coded: Document) -> None:
    scores = acts.score_acts([coded], perfect)
    assert {name: tally.notes for name, tally in scores.tallies.items() if tally.notes} == {}
    assert not any(scores.counts.values())


def test_the_codings_of_acts_are_legal() -> None:
    assert acts.check_acts(d for prefix in acts.ALL for d in acts.read_acts(prefix)) == []


def test_an_empty_account_misses_all_and_says_nothing_false(document: Document) -> None:
    empty: dict[str, Any] = {"mentions": [], "statements": [], "events": [], "claims": []}
    values, counts = figures(score_account(document, empty))
    assert values["statements found recall"] == values["events found recall"] == values["claims found recall"] == 0
    assert values["statements found precision"] == 100
    assert not any(counts.values())


def test_a_wrong_mouth_is_found_but_not_linked(document: Document) -> None:
    account = perfect(document)
    account["statements"][0]["speakers"][0] |= {"text": "Olafur Teitsson", "span": [0, 9]}
    scores = score_account(document, account)
    assert scores.tallies["statements found"].missed == 0
    assert scores.tallies["statements linked"].missed == scores.tallies["statements linked"].false == 1


def test_a_pronoun_counts_only_when_it_is_resolved(document: Document) -> None:
    account = perfect(document)
    speaker = next(s for s in account["statements"] if s["id"] == "film")["speakers"][0]
    speaker["text"] = "she"
    assert score_account(document, account).tallies["statements linked"].missed == 1
    speaker["entity"] = "falk"
    account["mentions"] = [{"entity": "falk", "name": "Sigrun Falk", "text": "Sigrun Falk"}]
    assert score_account(document, account).tallies["statements linked"].missed == 0


def test_a_condition_told_as_done_is_counted(document: Document) -> None:
    account = perfect(document)
    for event in account["events"]:
        event["status"] = "actual"
    announced = {"demanded", "prepared to mediate", "refuse"}  # a demand, an offer and a refusal are acts of their own
    told = {d for d in (e.trigger for e in document.codes.event if "actual" not in choices(e.status)) if d not in announced}
    assert score_account(document, account).counts[COUNTED[0]] >= len(told) - 1 > 0


def test_an_act_that_nobody_told_is_counted_as_made_up(document: Document) -> None:
    account = perfect(document)
    invented = copy.deepcopy(account["events"][0])
    start = document.text.index("on film")
    account["events"].append(invented | {"trigger": [start, start + 7]})
    scores = score_account(document, account)
    assert scores.counts[COUNTED[1]] == 1
    assert scores.tallies["events found"].false == 1


def test_what_is_coded_as_optional_is_neither_missed_nor_false(document: Document) -> None:
    account = perfect(document)
    optional = {e.id for e in document.codes.event if e.optional}
    account["events"] = [e for e, c in zip(account["events"], document.codes.event, strict=True) if c.id not in optional]
    assert optional
    assert score_account(document, account).tallies["events found"].notes == []


def test_a_contradiction_between_paraphrases_is_counted() -> None:
    for story in STORIES:
        told = perfect_story(story)
        trap = story.findings.trap[0]
        ends = {"left": side(story, trap.left), "right": side(story, trap.right)}
        told["findings"].append({"relation": "contradicts", "slot": "event", "between": "outlets", "origins": 2, **ends})
        scores = score_story(story, told, {name: name for name in story.documents})
        assert scores.counts[COUNTED[2]] == 1
        assert scores.tallies["contradicts"].false == 1


def test_floors_only_rise() -> None:
    low = Floors({"a": 50.0}, {"b": 2})
    assert low.broken({"a": 49.9}, {"b": 3}) == ["a: 49.9, the floor is 50.0", "b: 3, at most 2 are allowed"]
    assert low.broken({}, {}) == ["a: not scored, the floor is 50.0", "b: not counted, at most 2 are allowed"]
    raised = low.raised({"a": 40.0, "c": 80.06}, {"b": 1})
    assert (raised.at_least, raised.at_most) == ({"a": 50.0, "c": 80.0}, {"b": 1})


def test_scores_of_documents_add_up(document: Document) -> None:
    total = Scores()
    total.add(score_account(document, perfect(document)))
    total.add(score_account(document, perfect(document)))
    assert total.tallies["statements found"].right == 2 * sum(not s.optional for s in document.codes.statement)


def test_a_score_that_rests_on_few_answers_is_not_pinned(document: Document) -> None:
    scores = score_account(document, perfect(document))
    assert pinned(scores)["statements found F1"] == 100
    assert "channel F1" not in pinned(scores)
    assert "statements found precision" not in pinned(scores)
