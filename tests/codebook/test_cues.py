"""Cues: each word once, with a place for its content."""

from __future__ import annotations

from collections import Counter

from casus.codebook.cues import Cue, load_cues
from casus.codebook.load import data_folder, read_entries

PLACES = set("amount clause charge quote quoted infinitive object gerund as name blame liken what of for about on against to over".split())


def test_each_word_stands_in_one_group() -> None:
    cues = read_entries(data_folder() / "cues" / "cues.toml", "cue", Cue)
    for kind in ("verb", "noun"):
        counted = Counter(word for cue in cues if cue.kind == kind for word in cue.words.split())
        assert [word for word, n in counted.items() if n > 1] == []


def test_each_content_place_is_known() -> None:
    book = load_cues()
    assert {place for cue in [*book.verbs.values(), *book.nouns.values()] for place in cue.content} <= PLACES


def test_a_verb_is_found_with_its_particle_first() -> None:
    found = load_cues().verb("call", "for")
    assert found is not None
    assert found[0] == "call_for"
    assert found[1].stance == "demands"


def test_a_verb_that_says_nothing_is_no_cue() -> None:
    assert load_cues().verb("walk") is None


def test_the_verbs_of_each_stance_are_there() -> None:
    stances = {cue.stance for cue in load_cues().verbs.values()}
    assert stances == {"asserts", "denies", "declines", "asks", "wonders", "demands", "hopes", "fears"}


def test_documents_and_posts_are_channels() -> None:
    assert {"statement", "tweet", "report", "letter", "interview", "Facebook"} <= load_cues().channels
