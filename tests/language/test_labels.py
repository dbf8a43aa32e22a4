from __future__ import annotations

from casus.language.labels import entity_label, lift_prepositions


def test_an_agent_becomes_one_with_its_preposition_below_it() -> None:
    # "was invited by allies"
    heads, rels = lift_prepositions([1, -1, 1, 2], ["auxpass", "ROOT", "agent", "pobj"], ["AUX", "VERB", "ADP", "NOUN"])
    assert heads == [1, -1, 3, 1]
    assert rels == ["aux:pass", "root", "case", "obl:agent"]


def test_a_preposition_after_a_noun_makes_a_nominal_modifier() -> None:
    # "talks in Oslo"
    assert lift_prepositions([-1, 0, 1], ["ROOT", "prep", "pobj"], ["NOUN", "ADP", "PROPN"]) == ([-1, 2, 0], ["root", "case", "nmod"])


def test_a_copula_hands_all_that_hangs_on_it_to_its_predicate() -> None:
    # "Iceland is a member today"
    heads, rels = lift_prepositions([1, -1, 3, 1, 1], ["nsubj", "ROOT", "det", "attr", "npadvmod"], ["PROPN", "AUX", "DET", "NOUN", "NOUN"])
    assert heads == [3, 3, 3, -1, 3]
    assert rels == ["nsubj", "cop", "det", "root", "obl:npmod"]


def test_a_tree_of_universal_dependencies_stays_as_it_is() -> None:
    heads, rels, upos = [1, -1, 3, 1], ["nsubj:pass", "root", "case", "obl"], ["PROPN", "VERB", "ADP", "PROPN"]
    assert lift_prepositions(heads, rels, upos) == (heads, rels)


def test_kinds_of_entities_that_casus_does_not_know_are_none() -> None:
    assert [entity_label(kind, "B") for kind in ("PERSON", "GPE", "FAC", "ORG", "NORP", "DATE", "")] == [
        "B-PER", "B-LOC", "B-LOC", "B-ORG", "O", "O", "O",
    ]  # fmt: skip
    assert entity_label("ORG", "I") == "I-ORG"
