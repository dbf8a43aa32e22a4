from __future__ import annotations

from casus.reconcile.runs import bare_words, find_originals, find_runs, overlap

TEXT = "The ferry burned for six hours off the island on Sunday night, and eleven of its passengers are dead, the coast guard said."
OTHER = "Prosecutors want to know why nobody on the bridge saw the smoke, and have asked the yard for the papers of the last repair."


def runs(text: str) -> frozenset[int]:
    return find_runs(bare_words(text))


def test_a_text_within_a_longer_one_is_held_by_it_whole() -> None:
    assert overlap(runs(TEXT), runs(f"{OTHER} {TEXT}")) == 1.0


def test_texts_of_other_words_share_nothing() -> None:
    assert overlap(runs(TEXT), runs(OTHER)) == 0.0


def test_what_is_quoted_is_no_copy() -> None:
    words = '"We did all that we could and we will live with this night for as long as we are on this earth"'
    assert overlap(runs(f"{words}, the captain told a radio station."), runs(f"Jonas Ravnholt said to reporters: {words}.")) == 0.0


def test_a_copy_of_a_copy_has_the_first_as_its_origin() -> None:
    named = [("a", TEXT), ("b", f"{TEXT} More follows here."), ("c", OTHER), ("d", f"{TEXT} It was a clear night.")]
    assert find_originals((name, runs(text)) for name, text in named) == {"a": "a", "b": "a", "c": "c", "d": "a"}
