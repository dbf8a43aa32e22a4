"""A nameless role and the name that the report gives its holder later."""

from __future__ import annotations

import pytest
from tests.extract.test_coreference import last, linked
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


@pytest.mark.parametrize(
    ("text", "nameless", "name"),
    [
        (
            "A judge in Lima ruled on the case on Monday. It took an hour. Judge Ana Ruiz said it was over.",
            "A judge in Lima",
            "Judge Ana Ruiz",
        ),
        (
            "Police were sent home by the interior minister of Peru. It rained. Minister Ana Ruiz flew up twice.",
            "the interior minister of Peru",
            "Minister Ana Ruiz",
        ),
    ],
    ids=["the same office", "a minister is any of the ministers"],
)
def test_a_new_name_behind_its_title_is_the_nameless_holder_of_that_office(text: str, nameless: str, name: str) -> None:
    assert last(text, name).entity == last(text, nameless).entity


@pytest.mark.parametrize(
    "name",
    ["Peruvian President Ana Ruiz", "Former President Ana Ruiz", "In Lima President Ana Ruiz"],
    ids=["whose state alone is told", "of another time", "of another place"],
)
def test_a_titled_name_may_be_that_of_another_holder(name: str) -> None:
    text = f"The president slept at noon. It rained. {name} said it was over."
    assert last(text, "The president").entity != last(text, name.removeprefix("In Lima ")).entity


def test_as_what_somebody_steps_down_is_no_holder() -> None:
    text = "Envoys urged him to step down as president. It rained. President Ana Ruiz said it was over."
    assert "president" not in {m.text for m in linked(text) if m.entity == last(text, "President Ana Ruiz").entity}


def test_the_first_who_is_named_is_the_nameless_one_whom_the_report_is_about() -> None:
    text = "A consul who left his post asked for asylum on Monday. He had waited an hour. Chen Yonglian, 37, had slept in a park."
    assert last(text, "Chen Yonglian").entity == last(text, "He").entity


@pytest.mark.parametrize(
    "text",
    [
        "A cook was sentenced on Monday by a judge who speaks no Spanish. Anselmo Guardado, 29, was asked through an interpreter.",
        "The captain of a boat went to court. He asked for his sailor back. Wilner Estime, 28, came from Haiti in May.",
        "A consul left his post. He asked Maria Santos for help. Chen Yonglian had slept in a park.",
    ],
    ids=["by whom something was done", "one whom all know", "another was named before"],
)
def test_the_first_who_is_named_may_be_another(text: str) -> None:
    name = last(text, next(n for n in ("Anselmo Guardado", "Wilner Estime", "Chen Yonglian") if n in text))
    assert not [m for m in linked(text) if m.entity == name.entity and m.name is None and m.kind == "person"]
