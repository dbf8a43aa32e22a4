"""A nameless role and the name that the report gives its holder later."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last
from tests.extract.test_home_states import actor_of


def test_a_new_name_without_office_is_the_nameless_leader_of_the_sentence_before() -> None:
    text = "A mutiny had driven the president of Ghana from his palace. Julius Kambara had asked for help."
    assert last(text, "Julius Kambara").actor == "GHA"


@pytest.mark.parametrize(
    "text",
    [
        "The president of Ghana left. Julius Kambara, a baker, had asked for help.",
        "The president of Ghana and the minister left. Julius Kambara had asked for help.",
        "The president of Ghana met Minister Juan Soto. Julius Kambara had asked for help.",
    ],
    ids=["a name that is told apart", "two who may have it", "another who is named"],
)
def test_a_new_name_is_nobodys_where_it_may_be_anothers(text: str) -> None:
    assert last(text, "Julius Kambara").actor is None


def test_the_american_is_who_was_named_just_now() -> None:
    text = "Cyrus Vandam, the envoy of the United Nations, came late. The American had slept."
    assert last(text, "The American").entity == "per:vandam"


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The colonels who rule Greece sent them.", "The colonels", "GRC"),
        ("The Danish commander of the UN force spoke.", "The Danish commander of the UN force", "UN"),
        ("Eduardo Santoro of Colombia agreed to it.", "Eduardo Santoro", "COL"),
        ("Kosovo's Albanians were put in a side room.", "Kosovo's Albanians", None),
        ("John Okelong, a Ugandan, spoke.", "John Okelong", None),
        ("The separatists of Casamance fled. Senegal rejoiced.", "The separatists of Casamance", None),
        ("Peru saw the former Soviet army leave.", "the former Soviet army", None),
        ("The finance minister in Cape Town refused. Namibia waits.", "The finance minister in Cape Town", "ZAF"),
    ],
)
def test_whom_one_acts_for(text: str, words: str, actor: str | None) -> None:
    assert actor_of(text, words) == actor


def test_the_name_behind_the_same_office_is_its_holders() -> None:
    text = "The Kenyan finance minister jabbed back on Monday. The finance minister, Grace Moi, said others had cheered."
    assert last(text, "Grace Moi").actor == "KEN"
    assert last(text, "Grace Moi").entity == last(text, "The Kenyan finance minister").entity


def test_the_same_office_far_above_may_be_another_states() -> None:
    text = "The Kenyan finance minister left.\n\nTwo men sang.\n\nIt rained.\n\nThe finance minister, Grace Moi, was at home."
    assert last(text, "Grace Moi").entity != last(text, "The Kenyan finance minister").entity
