from __future__ import annotations

from pathlib import Path

import check
import pytest
from check import check_document, check_story
from coding import CodingError, Document, Findings, StoryCoding, read_stories, read_story

from casus.model.claims import RELATIONS

TEXT = 'Ruritania left the pact, its minister said.\n\n"We are out," he said. He said no more.\n'
STATEMENT = """
[[statement]]
id = "out"
p = 2
speakers = [{ words = 'out," [[he]]', name = "Rupert Hentzau", actor = "RUR" }]
cue = ['out," he [[said]]']
content = ["We are out"]
form = "direct"
stance = "asserts"
"""


def document(folder: Path, codes: str) -> Document:
    (folder / "herald.txt").write_text(TEXT, "utf-8")
    (folder / "herald.toml").write_text('outlet = "Herald"\npublished = 1894-04-01\n' + codes, "utf-8")
    (folder / "findings.toml").write_text("", "utf-8")
    return read_story(folder).documents["herald"]


@pytest.mark.parametrize("story", read_stories(), ids=lambda s: s.name)
def test_the_coding_of_every_story_has_no_fault(story: StoryCoding) -> None:
    assert check_story(story) == []


def test_the_gold_is_two_stories_of_three_reports_at_least() -> None:
    stories = read_stories()
    assert len(stories) >= 2
    assert all(len(story.documents) >= 3 for story in stories)


def test_the_legal_relations_are_those_of_casus() -> None:
    assert frozenset(RELATIONS) == check.RELATIONS


def test_words_are_found_in_their_paragraph(tmp_path: Path) -> None:
    found = document(tmp_path, STATEMENT)
    assert TEXT[slice(*found.find(2, 'out," [[he]]'))] == "he"
    assert TEXT[slice(*found.find([1, 2], "pact"))] == "pact"


def test_words_that_stand_twice_or_nowhere_are_an_error(tmp_path: Path) -> None:
    found = document(tmp_path, "")
    with pytest.raises(CodingError, match="2 times"):
        found.find(2, "said")
    with pytest.raises(CodingError, match="0 times"):
        found.find(1, "said no more")
    with pytest.raises(CodingError, match="no paragraph 3"):
        found.find(3, "said")


def test_a_word_is_not_found_inside_another(tmp_path: Path) -> None:
    with pytest.raises(CodingError, match="0 times"):
        document(tmp_path, "").find(1, "minis")


def test_a_field_that_the_form_does_not_know_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CodingError, match="speeker"):
        document(tmp_path, STATEMENT + 'speeker = "he"\n')


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"direct"', '"verbatim"', "form 'verbatim'"),
        ('"asserts"', '"shouts"', "stance 'shouts'"),
        ('"We are out"', '"We are in"', "stands there 0 times"),
        ('"direct"', '"indirect"', "has a quotation mark"),
        ('form = "direct"', 'form = "direct"\nwithin = "out"', "which is no other statement"),
        ('form = "direct"', 'form = "direct"\nsaid = "spring"', "is no date"),
    ],
)
def test_a_wrong_statement_is_a_fault(tmp_path: Path, old: str, new: str, fault: str) -> None:
    assert check_document(document(tmp_path, STATEMENT)) == []
    assert fault in " ".join(check_document(document(tmp_path, STATEMENT.replace(old, new))))


def test_ids_are_used_once_and_contents_too(tmp_path: Path) -> None:
    faults = " ".join(check_document(document(tmp_path, STATEMENT + STATEMENT)))
    assert "used 2 times" in faults
    assert "have the same content" in faults


def test_a_wrong_event_is_a_fault(tmp_path: Path) -> None:
    event = '[[event]]\nid = "leave"\np = 1\ntrigger = "left"\ntype = "SANCTION"\nstatus = "actual"\n'
    assert check_document(document(tmp_path, event)) == []
    for old, new in (("SANCTION", "EXIT"), ('"actual"', '"done"'), ('"actual"', '"actual"\nstatement = "none"')):
        assert len(check_document(document(tmp_path, event.replace(old, new)))) == 1


def test_a_wrong_claim_is_a_fault(tmp_path: Path) -> None:
    claim = '[[claim]]\nid = "a"\np = 1\nwords = "the pact"\nsubject = "NATO"\nrelation = "n_members"\nvalue = "12"\n'
    assert check_document(document(tmp_path, claim)) == []
    for old, new in (('value = "12"', ""), ("n_members", "n_friends"), ('subject = "NATO"', "")):
        assert check_document(document(tmp_path, claim.replace(old, new)))


def test_a_pair_is_not_both_a_trap_and_a_contradiction(tmp_path: Path) -> None:
    found = document(tmp_path, "")
    ends = {
        "left": {"outlet": "herald", "p": 1, "words": "left the pact"},
        "right": {"outlet": "herald", "p": 2, "words": "We are out"},
    }
    codes = {
        "finding": [{"id": "a", "relation": "contradicts", "slot": "event", "between": "within", **ends}],
        "trap": [{"id": "b", "why": "the same", **ends}],
    }
    story = StoryCoding("pact", {"herald": found}, Findings.model_validate(codes))
    assert check_story(story) == ["pact: findings: b is a trap and a contradiction"]
