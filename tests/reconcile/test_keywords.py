from __future__ import annotations

from dataclasses import replace

from ferries import make_reports

from casus.reconcile.keywords import N_KEYWORDS, choose_keywords, weigh_words


def weights(text: str, title: str | None = None) -> dict[str, float]:
    return weigh_words(replace(make_reports((text,))[0], title=title))


def test_a_name_weighs_more_than_a_word() -> None:
    found = weights("The harbour of Falster burned.")
    assert found["falst"] > found["harbour"]


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    found = weights("Divers came. The divers searched the wreck.")
    assert found["div"] < weights("Sigrun came. Sigrun was searched.")["sigrun"]


def test_small_words_and_possessives_fall_away() -> None:
    assert set(weights("It was the captain’s, they said.")) == set(weights("captain"))


def test_the_headline_counts_where_the_text_does_not_repeat_it() -> None:
    assert "sigrun" in weights("The ferry burned.", title="Fire on the Sigrun")
    assert weights("The Sigrun burned.", title="The Sigrun burned.") == weights("The Sigrun burned.")


def test_numbers_are_words() -> None:
    assert {"34", "1,500"} <= set(weights("34 people and 1,500 cattle drowned."))


def test_the_rare_words_are_chosen() -> None:
    words = {f"w{n:03}": 1.0 for n in range(40 + N_KEYWORDS)}
    chosen = choose_keywords(words, lambda word: 0.5 if word < "w040" else 0.001)
    assert set(chosen) == {f"w{n:03}" for n in range(40, 40 + N_KEYWORDS)}
