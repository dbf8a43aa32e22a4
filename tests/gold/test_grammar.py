from __future__ import annotations

from pathlib import Path
from typing import Any

import grammar
import pytest

# A file in the form of the tests, with sentences of our own.
UNIT_TESTS = """<Sentences>
<!-- <Sentence date="19950101" id="OUT"> -->
<Sentence date="19950101" id="A-1" category="X"><EventCoding sourcecode="ARNGOV" targetcode="GON" eventcode="122"></EventCoding>
<Text>
Arnor condemned
Gondor.
</Text></Sentence>
<Sentence date="19950101" id="A-2"><EventCoding sourcecode="ARN" targetcode="GON" eventcode="904" />
<Text>Arnor ran.</Text></Sentence>
<Sentence date="19950101" id="A-3"><EventCoding noevents = "True"></EventCoding><Text>It rained.</Text></Sentence>
<Sentence date="19950101" id="A-4"><EventCoding sourcecode="ERI" targetcode="GON" eventcode="031" />
<Text>They met.</Text></Sentence>
</Sentences>"""
VALIDATION = """<Sentences><Sentence date="20080804" id="B-1" evaluate="true"/>
<EventCoding eventcode="190" sourcecode="USAGOV" targetcode="---MIL" /><Text>US tanks fired.</Text></Sentence></Sentences>"""


@pytest.fixture
def records(tmp_path: Path) -> list[grammar.Record]:
    (tmp_path / grammar.UNIT_TESTS).write_text(UNIT_TESTS)
    (tmp_path / grammar.VALIDATION).write_text(VALIDATION)
    return grammar.read_records(tmp_path)


def event(kind: str, actor: str, recipient: str = "", status: str = "actual") -> dict[str, Any]:
    sides = [[{"actor": name, "text": name}] if name else [] for name in (actor, recipient)]
    return {"type": kind, "status": status, "actors": sides[0], "recipients": sides[1], "rule": "r"}


def faults(record: grammar.Record, *events: dict[str, Any]) -> list[str]:
    scores = grammar.score_grammar([record], lambda _: {"events": list(events)})
    return [name.removeprefix(grammar.PREFIX) for name, n in scores.counts.items() if n]


def test_records_are_read_with_their_acts_as_our_types_and_actors(records: list[grammar.Record]) -> None:
    first, _, none, eriador, american = records
    assert first.document.text == "Arnor condemned Gondor.\n"
    assert first.acts == (grammar.Act(frozenset({"ACCUSE"}), "ARNOR", "GONDOR"),)
    assert none.acts == ()
    assert eriador.acts[0].source == "ERIADOR"
    assert american.acts == (grammar.Act(frozenset({"ASSAULT"}), "USA", ""),)


def test_a_code_of_no_scheme_is_not_judged(records: list[grammar.Record]) -> None:
    assert [bool(r.outside) for r in records] == [False, True, False, False, False]


def test_without_the_files_nothing_is_measured(tmp_path: Path) -> None:
    assert grammar.read_records(tmp_path) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((event("ACCUSE", "ARNOR", "GONDOR"),), []),
        ((), ["no act"]),
        ((event("ACCUSE", "ARNOR"),), ["another or no recipient"]),
        ((event("ACCUSE", "BREE", "GONDOR"),), ["another or no actor"]),
        ((event("REJECT", "ARNOR", "GONDOR"),), ["another type"]),
    ],
)
def test_differences_are_told_by_class(records: list[grammar.Record], told: tuple[dict[str, Any], ...], expected: list[str]) -> None:
    assert faults(records[0], *told) == expected


def test_an_act_where_none_is_expected_is_a_fault(records: list[grammar.Record]) -> None:
    assert faults(records[2], event("ASSAULT", "BREE", "GONDOR")) == ["an act where none is expected"]


def test_talks_have_both_as_actors_and_a_planned_meeting_is_an_agreement(records: list[grammar.Record]) -> None:
    both = event("CONSULT", "ERIADOR") | {"actors": [{"actor": a, "text": a} for a in ("ERIADOR", "GONDOR")]}
    assert faults(records[3], both) == []
    assert faults(records[3], both | {"type": "AGREE", "status": "planned"}) == []
    assert faults(records[3], both | {"type": "AGREE"}) == ["another type"]
